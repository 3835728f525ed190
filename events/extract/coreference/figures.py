"""Whom a sentence mentions, in order: people by name and by role, lists, bodies, and pronouns, each with its place.

What `prominence` keeps account of. A role with the name that explains it ("the mayor of Farrow, Jean Hale") is one
mention, a role that only explains a name none, and the owner in "Hale's film" is one beside the film.
"""

import re
from collections.abc import Iterator
from operator import itemgetter

from events.extract.coreference import finding
from events.extract.coreference.agreement import group_of
from events.extract.coreference.placing import PLACE, depth_of, place_of
from events.extract.lexicon import kinds
from events.extract.lexicon.names import OFFICES, ORGANISATION_WORDS
from events.extract.lexicon.people import People
from events.extract.lexicon.speech import SAYING, TELLING
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate, Mention
from events.extract.syntax.mentioned import Naming, naming_words
from events.extract.syntax.nounphrases import is_amount, named_apposition, with_two_roles
from events.sentences import Span

_OWNER, _BOTH, _LEAST = 0.75, 0.5, 0.5
"""What "his" is worth, what a list is worth more than each of it, and the least that a mention is."""
_BESIDE, _SPEAKS, _TOLD_OF = 0.5, 1.5, 1.0
"""What is taken from an owner and from what may be a place by name, and from who says what the sentence tells; what is
added for whom a relative clause tells of."""

_LINKING = word_set("be is was are were been become remain")
_SPEAKING = SAYING | TELLING
_NOBODY = word_set("no any every each")
_OWNER_BY_NAME = re.compile(r"D?(P+)G")
_TWO_NAMES = re.compile(r"(P+)C(P+)$")


def mentions(analysis: Analysis, until: int, naming: Naming, people: People) -> Iterator[Mention]:
    """The mentions of a sentence before the chunk `until`; who says something counts less once the sentence is over."""
    lists = {span[0]: span for span in _lists(analysis, until)}
    over = until == len(analysis.shape)
    explained: set[int] = set()
    for at in range(until):
        if analysis.shape[at] != "n" or at in explained or _is_measure(analysis, at) or _is_office(analysis, at):
            continue
        name = _explaining(analysis, at)
        if name is not None and name[0] < until:
            explained.add(name[0])
        pronoun, both = _pronoun(analysis, at), _listed(analysis, lists[at], naming) if at in lists else None
        alone = pronoun is not None and name is None and analysis.last_letter(at) == "X"
        named = not (alone or _only_explains(analysis, at) or _is_predicated(analysis, at)) or _is_of_it(analysis, at)
        somebody = _named(analysis, at, name, naming, people) if named else []
        if pronoun is None and both is None and not somebody:
            continue
        place, clause, worth = _weighed(analysis, at, name)
        here = Mention(at, None, place, clause, worth)
        if pronoun is not None:
            yield (
                here._replace(place="owner", worth=_OWNER, pronoun=pronoun)
                if analysis.first_letter(at) == "S"
                else here._replace(pronoun=pronoun)
            )
        if both is not None:
            yield both._replace(place=place, clause=clause, worth=worth + both.worth)
        if somebody:
            worth += _TOLD_OF if _is_told_of(analysis, at, name, clause) else 0.0
            worth -= _SPEAKS if over and _speaks(analysis, clause) else 0.0
        for one in somebody:
            yield one._replace(place=one.place or place, clause=clause, worth=max(worth + one.worth, _LEAST))


def _is_of_it(analysis: Analysis, at: int) -> bool:
    """ "It was Hale's third attempt": whether it tells of whose an attempt was, and of nobody else."""
    of_it = at == 2 and analysis.words(0) in (["it"], ["this"]) and analysis.words(1) in (["was"], ["is"])
    return of_it and _owner(analysis, at) != ""


def _weighed(analysis: Analysis, at: int, name: Span | None) -> tuple[str, Predicate | None, float]:
    """What a noun phrase, the office before it or the name that explains it is in its clause, and what that place is
    worth: the one that is worth most."""
    placed = [_placed(analysis, at - 2 if at > 1 and _is_office(analysis, at - 2) else at)]
    if name is not None:
        placed.append(_placed(analysis, name[0]))
    weighed = [(place, clause, PLACE[place] - depth_of(analysis, clause)) for place, clause in placed]
    place, clause, worth = max(weighed, key=itemgetter(2))
    return place, clause, max(worth, _LEAST)


def _pronoun(analysis: Analysis, at: int) -> str | None:
    """ "he", "she" or "they" for a noun phrase that is or opens with a form of theirs."""
    first, last = analysis.chunks[at].first, analysis.chunks[at].last
    stands = analysis.letters[first] == "S" or (first == last and analysis.letters[first] == "X")
    group = group_of(analysis.tokens[first].lower) if stands else ""
    return group if group not in ("", "it") else None


def _listed(analysis: Analysis, span: Span, naming: Naming) -> Mention | None:
    """ "The captain and the engineer" as one, with what that is worth more than its place."""
    both = naming(analysis, span)
    if both is None or both.agrees != "they":
        return None
    heads = [analysis.noun(at).lower for at in range(span[0], span[1] + 1) if analysis.shape[at] == "n"]
    both = both._replace(acts=any(kinds.person_gender(head) for head in heads))
    return Mention(span[0], both, "", None, _BOTH, nouns=frozenset(heads[-1:]))


def _named(analysis: Analysis, at: int, name: Span | None, naming: Naming, people: People) -> list[Mention]:
    """The owner in a noun phrase, and who it is by name, by role or as two that it joins, each with what it is worth
    more than its place."""
    told: list[Mention] = []
    owner, possessor = _owner(analysis, at), finding.possessor(analysis, at)
    if owner and (people.gender(owner) is not None or people.may_be_person(owner)):
        worth = 2 * _TOLD_OF if _is_of_it(analysis, at) else -_BESIDE
        told.append(Mention(at, _by_name(owner, people), "owner", None, worth))
    elif possessor and kinds.person_gender(possessor):
        who = Candidate(possessor, kinds.person_gender(possessor) or "", noun=possessor)
        told.append(Mention(at, who, "owner", None, -_BESIDE, nouns=frozenset({possessor}), definite=True))
    two = _together(analysis, at)
    if two:
        both = Candidate(" and ".join(two), "they", (at, at), named=True, acts=True)
        told.append(Mention(at, both, "", None, _BOTH))
        return told + [Mention(at, _by_name(one, people), "", None, 0.0) for one in two]
    found = _found(analysis, at, name, naming)
    if found is not None:
        who, nouns = found
        unsure = who.agrees == "anything" and at > 0 and analysis.shape[at - 1] in "io"
        first = analysis.chunks[at].first
        definite = analysis.tokens[first].lower == "the" or analysis.letters[first] == "S"
        told.append(Mention(at, who, "", None, -_BESIDE * unsure, nouns=nouns, definite=definite))
    return told


def _by_name(name: str, people: People) -> Candidate:
    gender = people.gender(name)
    return Candidate(name, "anything" if gender is None else gender or "person", named=True)


def _found(analysis: Analysis, at: int, name: Span | None, naming: Naming) -> tuple[Candidate, frozenset[str]] | None:
    """Who a noun phrase is, with the nouns that it is called by; `name` is what explains it."""
    first, last = analysis.chunks[at].first, analysis.chunks[at].last
    found = naming(analysis, name or (at, at))
    if found is None and (last == first or analysis.letters[last] != "N" or analysis.letters[first] not in "DS"):
        return None
    head = analysis.noun(at).lower
    if found is not None and found.agrees == "they":
        return found, frozenset({head})
    if found is None and (analysis.tokens[first].lower in _NOBODY or _is_of_none(analysis, at)):
        return None
    gender = kinds.person_gender(head)
    agrees = gender or ("body" if kinds.is_body(head) else "")
    if found is None and not agrees:
        return None
    words = (analysis.tokens[place].lower for place in range(first, last + 1) if analysis.letters[place] in "NP")
    roles = frozenset(word for word in words if kinds.person_gender(word) is not None)
    if found is None:
        return Candidate(naming_words(analysis, (at, at)), agrees, (at, at), noun=head), roles | {head}
    if found.agrees == "person" and _is_a_place(found.name, analysis.text):
        return None  # "a landing in Athens"
    if name is not None and gender is None and kinds.kind(head) not in ("", "body"):
        return None  # "her second film, Low Tide"
    if name is not None and gender is not None:
        agrees = gender if gender in ("he", "she") or found.agrees == "it" else found.agrees
        return Candidate(found.name, agrees, (at, at), named=True, noun=head), roles
    if found.agrees == "it" or (found.agrees == "anything" and analysis.tokens[first].lower == "the"):
        known = not ORGANISATION_WORDS.isdisjoint(found.name.split()) or found.agrees == "anything"
        body = known and kinds.kind(head) in ("", "body")
        return (found._replace(agrees="body"), frozenset({head})) if body else None
    bare = found.name if analysis.letters[first] != "S" else re.sub(r"^(?:[a-z][\w-]* )+(?=[A-Z])", "", found.name)
    return found._replace(name=bare, span=(at, at), named=True, noun=head), roles


def _is_of_none(analysis: Analysis, at: int) -> bool:
    """ "No provision for a living king": nobody."""
    indefinite = at > 1 and analysis.words(at)[0] in ("a", "an")
    return indefinite and analysis.shape[at - 1] in "io" and analysis.words(at - 2)[0] == "no"


def _is_a_place(name: str, text: str) -> bool:
    """Whether a text has a name after "in", "near" or "outside"; a text is searched by words only where it may."""
    may_be = any(f"{word} {name}" in text for word in ("in", "near", "outside"))
    return may_be and re.search(rf"\b(?:in|near|outside) {re.escape(name)}\b", text) is not None


def _is_office(analysis: Analysis, at: int) -> bool:
    """ "U.S. Secretary of Defense Robert Gates", "the poet and critic Ada Pell": whether a noun phrase is an office or
    a role, whose holder follows."""
    if analysis.shape.startswith("ncn", at):
        return with_two_roles(analysis, (at, at + 2))
    if not analysis.shape.startswith("non", at):
        return False
    first, last = analysis.chunks[at].first, analysis.chunks[at].last
    if analysis.tokens[last].text not in OFFICES:
        return False
    holder = analysis.chunks[at + 2]
    named = analysis.letters[holder.first : holder.last + 1].endswith("PPP")
    return named and set(analysis.letters[first : last + 1]) <= {"P", "J"}


def _explaining(analysis: Analysis, at: int) -> Span | None:
    """The name that explains a role: "the mayor of Farrow, Jean Hale,"."""
    beside = named_apposition(analysis, (at, at))
    end = at
    while analysis.shape.startswith("on", end + 1):
        end += 2
    if beside is not None or end == at or not analysis.shape.startswith((",n,", ",n.", ",n;"), end + 1):
        return beside
    if kinds.person_gender(analysis.noun(at).lower) is None:
        return None
    name = analysis.chunks[end + 2]
    return (end + 2, end + 2) if set(analysis.letters[name.first : name.last + 1]) == {"P"} else None


def _only_explains(analysis: Analysis, at: int) -> bool:
    """Whether a role only explains the name before it: "Ada Pell, a student"."""
    if at < 2 or analysis.shape[at - 2 : at] != "n," or analysis.shape[at + 1 : at + 2] == "v":
        return False
    role = kinds.person_gender(analysis.noun(at).lower) is not None
    before, last = analysis.chunks[at - 2].last, analysis.chunks[at].last
    return role and analysis.letters[before] == "P" and analysis.letters[last] == "N"


def _is_predicated(analysis: Analysis, at: int) -> bool:
    """ "Was the first woman", "became a judge": what somebody is, and nobody else."""
    linked = analysis.shape[at - 1 : at] == "v" and base(analysis.verb(at - 1).lower) in _LINKING
    return linked and analysis.last_letter(at) == "N"


def _speaks(analysis: Analysis, clause: Predicate | None) -> bool:
    """ "Prosecutors say the men forged it. They ...": who says what a sentence tells is told of less than that."""
    if clause is None or base(analysis.verb(clause.at).lower) not in _SPEAKING:
        return False
    return any(item.role == "content" and item.governor == clause.at for item in analysis.predicates)


def _is_told_of(analysis: Analysis, at: int, name: Span | None, clause: Predicate | None) -> bool:
    """ "Was carried by a driver, Piotr Vik, who had stopped", "the fall of Karl Beck, who hit a wall": whom a relative
    clause beside another's tells of."""
    if analysis.shape[at - 1 : at] == "c":
        return False  # "of Pell and Hale, who corresponded"
    places = (at,) if name is None else (at, name[0])
    beside = analysis.shape[at - 1 : at] in ("i", "o") and analysis.shape.startswith(",w", at + 1)
    own = (item for item in analysis.predicates if item.role == "relative" and item.kind == "v")
    own = (item for item in own if beside or item is not clause)
    return any(item.subject is not None and item.subject[0] in places for item in own)


def _placed(analysis: Analysis, at: int) -> tuple[str, Predicate | None]:
    """What a noun phrase is in its clause; one of a list what the list is."""
    for item in analysis.predicates if at and analysis.shape[at - 1] in "c," else ():
        subject = item.subject if item.kind == "v" else None
        if subject is None or not subject[0] < at <= subject[1] or "c" not in analysis.shape[subject[0] : at]:
            continue
        if _is_somebody(analysis, subject[0]):  # not "the letters of Pell and Hale"
            return "subject", item
    place, clause = place_of(analysis, at)
    if place == "subject" and clause is not None and clause.role == "relative" and analysis.shape[at - 1 : at] == "c":
        return "other", clause  # "the letters of Pell and Hale, who corresponded"
    return place, clause


def _is_somebody(analysis: Analysis, at: int) -> bool:
    """Whether a noun phrase is a name or somebody, with whom others can be joined."""
    return analysis.last_letter(at) == "P" or kinds.can_act(analysis.noun(at).lower)


def _lists(analysis: Analysis, until: int) -> list[Span]:
    """The noun phrases that "and" joins."""
    if "cn" not in analysis.shape:
        return []
    found = re.finditer(r"n(?:on)*(?:,n(?:on)*)*,?cn(?:on)*", analysis.shape[:until])
    spans = ((one.start(), one.end() - 1) for one in found)
    return [span for span in spans if not any(_is_measure(analysis, at) for at in span)]


def _is_measure(analysis: Analysis, at: int) -> bool:
    """ "Three weeks", "eleven million"."""
    return is_amount(analysis, at) or analysis.last_letter(at) == "q"


def _together(analysis: Analysis, at: int) -> tuple[str, ...]:
    """The two of "Ada and Tom Hale", "Viktor Sand and Leo Hale", read as one noun phrase."""
    first, last = analysis.chunks[at].first, analysis.chunks[at].last
    joined = _TWO_NAMES.search(analysis.letters, first, last + 1) if last > first + 1 else None
    if joined is None:
        return ()
    one, other = ([token.text for token in analysis.tokens[slice(*joined.span(side))]] for side in (1, 2))
    shared = other[-1:] if len(one) == 1 and len(other) > 1 else []
    return " ".join([*one, *shared]), " ".join(other)


def _owner(analysis: Analysis, at: int) -> str:
    """The name that owns a noun phrase: "Hale" of "Hale's film"."""
    first, last = analysis.chunks[at].first, analysis.chunks[at].last
    owned = _OWNER_BY_NAME.match(analysis.letters, first, last + 1) if last > first else None
    return " ".join(token.text for token in analysis.tokens[slice(*owned.span(1))]) if owned is not None else ""
