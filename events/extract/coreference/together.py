"""Who "the two", "the pair", "the two men" or "both pilots" are: the two whom the same sentence tells of before, else
the one before it, by their names.

"Kara Vik hired the coach Alan Prine. The two parted in 2010" tells nobody who parted. The nearest sentence that tells
of people has to tell of two, by name or by a pronoun that has one, and of nobody else; else the words stay. Many of
whom a sentence tells ("doctors") are not the two of "both pilots", who are those named last in its paragraph.
"""

import re
from itertools import islice

from events.extract.coreference.account import Figure
from events.extract.coreference.couples import pair
from events.extract.coreference.figures import mentions
from events.extract.coreference.lands import two_told_of
from events.extract.coreference.prominence import OF_PEOPLE
from events.extract.coreference.references import Resolver
from events.extract.lexicon import kinds
from events.extract.lexicon.countries import country, is_adjective, label, seat
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, up_to
from events.extract.syntax.candidates import Mention
from events.extract.syntax.nounphrases import proper
from events.patterns import seldom

_NEAR, _FAR = 2, 8
"""So many sentences before are looked at, for two and for a marriage."""
_CAPITALS = re.compile("P+").finditer
COUNTRIES = word_set("countries nations governments neighbours neighbors")
_SPOUSE = seldom(r"\b(?:husband|wife|partner|boyfriend|girlfriend)\b")
_GROUPS = {"men": "he", "brothers": "he", "women": "she", "sisters": "she"}


def named(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Kara Vik and Alan Prine" for the noun phrase `chunk`, "" where it is none of two, or nobody can tell."""
    two = countries(analysis, chunk, resolver)
    if two:
        return two
    group = _of_two(analysis.words(chunk))
    if not group:
        return ""
    if analysis.words(chunk)[0] == "both":
        return _both(analysis, chunk, group, resolver)
    agents = group in ("he", "she")
    here = _people(analysis, resolver, chunk, agents=agents)
    if len(here) == 2 and "" not in here and _agree([resolver.people.gender(name) or "" for name in here], group):
        return " and ".join(here)  # "Vik said that Prine had left him when the two fell out"
    for place, earlier in enumerate(islice(resolver.before(), _NEAR)):
        people = _people(earlier, resolver.back(place + 1), len(earlier.shape), agents=agents)
        if people:
            fits = len(people) == 2 and _agree([resolver.people.gender(name) or "" for name in people], group)
            if fits and "" not in people:
                return " and ".join(people)
            break
    return _married(analysis, resolver) if group == "couple" else ""


def countries(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Norway and Chile", for "the two countries": those that the sentence has before it, or else the one before, or
    else the two that the article has told of so far; "" for other noun phrases."""
    words = analysis.words(chunk)
    if words[-1] not in COUNTRIES or words[:-1] not in (["the", "two"], ["both"]):
        return ""
    return the_two(analysis, chunk, resolver)


def the_two(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The two countries that are told of before a noun phrase, "" where nobody can tell which."""
    for one, until in up_to(analysis, chunk, islice(resolver.before(), 1)):
        told: dict[str, str] = {}
        for at in range(until):
            for name in _names_in(one, at):
                code = country(name) or seat(name)
                told.setdefault(code, label(code) if is_adjective(name) or seat(name) else name)
        told.pop("", None)
        if len(told) > 1:
            return " and ".join(told.values()) if len(told) == 2 else ""
    return " and ".join(two_told_of(f"{resolver.topics.title}\n{analysis.text[: analysis.start]}"))


def _names_in(analysis: Analysis, chunk: int) -> list[str]:
    """The runs of capitals of a noun phrase, "South Korea" of "South Korea's envoy"; a run that is no country's name by
    its words, for "Chinese" of "Chinese Premier"."""
    first = analysis.chunks[chunk].first
    runs = (analysis.tokens[first + run.start() : first + run.end()] for run in _CAPITALS(analysis.letters_of(chunk)))
    found: list[str] = []
    for run in runs:
        whole = " ".join(token.text for token in run)
        found += [whole] if country(whole) or seat(whole) else [token.text for token in run]
    return found if analysis.shape[chunk] == "n" else []


def _both(analysis: Analysis, chunk: int, group: str, resolver: Resolver) -> str:
    """Who "both pilots" are: the two named in the sentence before the phrase, else in the nearest of its paragraph that
    names anybody; "both" alone only in the nearest, where "and" joins them."""
    bare = len(analysis.words(chunk)) == 1
    paragraph = analysis.text.rfind("\n", 0, analysis.start)
    near = ((back, one) for back, one in enumerate(resolver.before(), 1) if one.start > paragraph)
    for back, one in ((0, analysis), *islice(near, 1 if bare else _NEAR)):
        told = resolver.back(back) if back else resolver
        people = [name for name in _people(one, told, len(one.shape) if back else chunk) if name]
        if people:
            pair = " and ".join(people)
            fits = len(people) == 2 and _agree([resolver.people.gender(name) or "" for name in people], group)
            return pair if fits and (not bare or _is_joined(one, people)) else ""
    return ""


def _is_joined(analysis: Analysis, people: list[str]) -> bool:
    """Whether a sentence has "and" between two whom it names."""
    first, second = (analysis.text.find(name.split()[-1], analysis.start, analysis.end) for name in people)
    return 0 <= first < second and " and " in analysis.text[first:second]


def _married(analysis: Analysis, resolver: Resolver) -> str:
    """ "Kara Vik and Alan Prine", of "she married Alan Prine" told last, where no other spouse is told of since."""
    for back, earlier in resolver.having("married", _FAR):
        if _SPOUSE.search(analysis.text, earlier.end, analysis.start):
            return ""
        told = resolver.back(back)
        pairs = (pair(earlier, item, told.candidate, told.resolve) for item in earlier.predicates)
        name = next(filter(None, pairs), "")
        if name:
            return name
    return ""


def _of_two(words: list[str]) -> str:
    """ "they" for "the two", "couple" for that, "he" for "the two men", "she" for "the two women"; "" for others."""
    if words in (["the", "two"], ["the", "pair"], ["the", "duo"]):
        return "they"
    if words[0] == "both":
        somebody = len(words) == 1 or (len(words) == 2 and kinds.person_gender(singular(words[1])) is not None)
        return _GROUPS.get(words[-1], "they") if somebody else ""
    if words == ["the", "couple"]:
        return "couple"
    if words[:2] != ["the", "two"] or len(words) != 3:
        return ""
    somebody = kinds.person_gender(singular(words[2])) is not None
    return _GROUPS.get(words[2], "they" if somebody else "")


def _agree(genders: list[str], group: str) -> bool:
    """Whether two may be men, women, a couple or any two."""
    if group == "couple":
        return genders[0] != genders[1] or "" in genders
    return group == "they" or all(gender in (group, "") for gender in genders)


def _people(analysis: Analysis, resolver: Resolver, until: int, *, agents: bool = False) -> list[str]:
    """The full names of those whom a sentence tells of up to a chunk, "" for each that has none; with `agents` also of
    him by whom another was hired, whom nothing else tells to be somebody ("the two men")."""
    found: list[str] = []
    for mention in mentions(analysis, until, resolver.candidate, resolver.people):
        name = _name(analysis, mention, resolver, agents=agents)
        if name is not None and not (name and any(Figure(other, "").is_named_as(name) for other in found)):
            found.append(name)
    return found


def _name(analysis: Analysis, mention: Mention, resolver: Resolver, *, agents: bool) -> str | None:
    """The full name of somebody, "" for one without; None for what is nobody, and for a list, whose members follow."""
    if mention.who is None:
        alone = mention.pronoun and mention.pronoun != "they"
        return resolver.people.full_name(resolver.resolve(analysis, mention.at)) if alone else None
    who, at = mention.who, mention.at
    beside = analysis.shape[at + 1 : at + 3] == ",n" and analysis.last_letter(at + 2) == "P"
    if beside and not who.named:
        return None  # "her coach, Alan Prine", who follows
    if who.agrees in ("he", "she", "person") and not who.named:
        return None if at > 0 and analysis.words(at - 1) == ["as"] else ""  # "worked as a gardener"
    if who.agrees == "they":
        return "" if who.acts and not who.named else None
    if who.agrees == "anything" and mention.place not in ("subject", "object"):
        return who.name if agents and _acts_on_somebody(analysis, at) else None
    named = analysis.last_letter(at) == "P" and mention.place != "owner"
    return resolver.people.full_name(proper(analysis, at) if named else who.name) if who.named else None


def _acts_on_somebody(analysis: Analysis, at: int) -> bool:
    """Whether a name of two words stands behind "hired by" or "taught by"."""
    by = at > 1 and analysis.words(at - 1) == ["by"] and analysis.letters_of(at).startswith("PP")
    return by and analysis.letters_of(at - 2)[-1] == "L" and base(analysis.verb(at - 2).lower) in OF_PEOPLE
