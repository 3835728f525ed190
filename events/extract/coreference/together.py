"""Who "the two", "the pair" or "the two men" are: the two whom the same sentence tells of before, else the one
before it, by their names.

"Kara Vik hired the coach Alan Prine. The two parted in 2010" tells nobody who parted. The nearest sentence that tells
of people has to tell of two, by name or by a pronoun that has one, and of nobody else; else the words stay.
"""

from itertools import islice

from events.extract.coreference.account import Figure
from events.extract.coreference.couples import pair
from events.extract.coreference.figures import mentions
from events.extract.coreference.references import Resolver
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import singular
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.candidates import Mention
from events.extract.syntax.nounphrases import proper
from events.patterns import seldom

_NEAR, _FAR = 2, 8
"""So many sentences before are looked at, for two and for a marriage."""
_SPOUSE = seldom(r"\b(?:husband|wife|partner|boyfriend|girlfriend)\b")
_GROUPS = {"men": "he", "brothers": "he", "women": "she", "sisters": "she"}


def named(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Kara Vik and Alan Prine" for the noun phrase `chunk`, "" where it is none of two, or nobody can tell."""
    group = _of_two(analysis.words(chunk))
    if not group:
        return ""
    here = _people(analysis, resolver, chunk)
    if len(here) == 2 and "" not in here and _agree([resolver.people.gender(name) or "" for name in here], group):
        return " and ".join(here)  # "Vik said that Prine had left him when the two fell out"
    for place, earlier in enumerate(islice(resolver.before(), _NEAR)):
        people = _people(earlier, resolver.back(place + 1), len(earlier.shape))
        if people:
            fits = len(people) == 2 and _agree([resolver.people.gender(name) or "" for name in people], group)
            if fits and "" not in people:
                return " and ".join(people)
            break
    return _married(analysis, resolver) if group == "couple" else ""


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


def _people(analysis: Analysis, resolver: Resolver, until: int) -> list[str]:
    """The full names of those whom a sentence tells of up to a chunk, "" for each that has none."""
    found: list[str] = []
    for mention in mentions(analysis, until, resolver.candidate, resolver.people):
        name = _name(analysis, mention, resolver)
        if name is not None and not (name and any(Figure(other, "").is_named_as(name) for other in found)):
            found.append(name)
    return found


def _name(analysis: Analysis, mention: Mention, resolver: Resolver) -> str | None:
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
        return None
    named = analysis.last_letter(at) == "P" and mention.place != "owner"
    return resolver.people.full_name(proper(analysis, at) if named else who.name) if who.named else None
