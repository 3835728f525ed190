"""The noun that a noun phrase goes without: "the second" indictment, "Norland's" parliament."""

import re
from collections.abc import Iterable, Iterator, Sequence

from events.dates.rules.english.words import CARDINALS
from events.extract.lexicon import kinds, nouns
from events.extract.lexicon.nounclasses import AMOUNTS, PLURALS, UNCOUNTED
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis, Predicate, up_to
from events.patterns import seldom

_COUNTED = word_set("first second third another earlier previous last")
_IN_A_ROW = IN_ORDER | word_set("maiden debut inaugural opening previous")
"""What tells of which in a row a thing is."""
_NUMBERED = word_set("edition printing reprint instalment volume season round phase stage")
"""What is seldom the only one."""


def noun(analysis: Analysis, chunk: int, before: Sequence[Analysis]) -> str:
    """The noun that goes with the noun phrase `chunk`, in the singular; "" for none.

    An ordinal takes that of the subject it is joined to ("a ferry sank, and a second burned"), else of the last that is
    counted as well ("a first indictment"), or a new edition, else the one plural that is counted ("signed two
    agreements"), or that of many; of what "the first" stands for, "a second" is one more. "Its second" takes that of
    "its first flight". "Norland's" takes that of the last subject, where it is one of many ("both parliaments must
    agree"). `before` are the sentences before, the nearer first.
    """
    if analysis.first_letter(chunk) == "S":
        return _of_a_row(analysis, chunk, before)
    if analysis.shape[chunk - 2 : chunk] == "n," and analysis.words(chunk)[-1].endswith("est"):
        return ""  # "read the sentence, the longest handed down since 2004": of what it stands beside
    owned = analysis.last_letter(chunk) == "G"
    told = [
        (where, item.subject[0], _head(where, item.subject[0]), set(where.words(item.subject[0])))
        for where, item in _subjects(analysis, chunk, before)
        if item.subject is not None and where.last_letter(item.subject[0]) == "N"
    ]
    if owned:
        head = told[0][2] if told else ""
        return nouns.singular(head) if nouns.is_plural(head) else ""
    beside = next((item for item in analysis.predicates if item.subject is not None and item.at < chunk), None)
    if beside is not None and beside.subject is not None and _is_one_more(analysis, beside, chunk):
        head = _head(analysis, beside.subject[0])
        return noun(analysis, beside.subject[0], before) if head in _COUNTED else nouns.singular(head)
    counted = [one for one in told if one[3] & _COUNTED or ("a" in one[3] and one[2] in _NUMBERED)]
    if counted and counted[0][2] in _COUNTED:
        where, at, *_ = counted[0]
        return noun(where, at, before if where is analysis else before[1:])
    many = [head for _, _, head, _ in told if nouns.is_plural(head) and not kinds.are_somebody(head)]
    if counted:
        return nouns.singular(counted[0][2])
    some = _numbered(analysis, chunk) or next((_numbered(one, len(one.shape)) for one in before[:1]), "")
    return nouns.singular(some or (many or [""])[0])


def _of_a_row(analysis: Analysis, chunk: int, before: Sequence[Analysis]) -> str:
    """ "Flight", of "its second" after "made its maiden flight": what somebody is told to have had before, by its place
    in a row; else "" ."""
    for where, until in up_to(analysis, chunk, before[:1]):
        for at in range(until - 1, -1, -1):
            if where.shape[at] == "n" and where.last_letter(at) == "N" and not _IN_A_ROW.isdisjoint(where.words(at)):
                return "" if where.noun(at).lower in _IN_A_ROW else nouns.singular(where.noun(at).lower)
    return ""


def in_a_row(analysis: Analysis, chunk: int, before: Sequence[Analysis]) -> str:
    """ "Marathon", of "her first two" or "the 40th" after "her fourth marathon": the noun of the nearest phrase with an
    ordinal and a noun, in its own sentence or in those `before`; "" where others have none nearer."""
    for where, until in up_to(analysis, chunk, before):
        told = [
            where.noun(at).lower
            for at in range(until)
            if where.shape[at] == "n" and where.last_letter(at) == "N" and _is_ranked(where.words(at))
        ]
        whole = {nouns.singular(head) for head in told if head not in _IN_A_ROW}
        if whole:
            return whole.pop() if len(whole) == 1 and whole.isdisjoint(UNCOUNTED) else ""
    return ""


def _is_ranked(words: Sequence[str]) -> bool:
    """Whether a noun phrase tells of which in a row: "fourth", "40th"."""
    return any(word in _IN_A_ROW or _NUMBERED_TH.fullmatch(word) for word in words)


def remaining(analysis: Analysis, chunk: int, before: Sequence[Analysis]) -> str:
    """ "Frigates", of "the other three" after "four frigates": the one plural up to it, or in the sentences `before`,
    of which more are told, best as many as one more; "" for none and for several."""
    left = number(analysis.words(chunk)[-1])
    for where, until in up_to(analysis, chunk, before) if left else ():
        told = {at: _count(where, at) for at in _counted_chunks(where, until)}
        more = {where.noun(at).lower for at, count in told.items() if count is None or count > (left or 0)}
        whole = {where.noun(at).lower for at, count in told.items() if count == (left or 0) + 1}
        if more:
            found = whole if len(whole) == 1 else more
            return found.pop() if len(found) == 1 else ""
    return ""


def one_more(analysis: Analysis, chunk: int, before: Sequence[Analysis]) -> str:
    """ "Trams", of "two more" after "a German tram": the one noun that its sentence before the phrase of which it is
    part, else the sentence before, brings in or counts; "" for several, and for none."""
    first = chunk
    while first > 1 and analysis.shape[first - 1] in "io" and analysis.shape[first - 2] == "n":
        first -= 2  # "a decision on two more"
    for where, until in up_to(analysis, first, before[:1]):
        told = {
            nouns.singular(where.noun(at).lower)
            for at in range(until)
            if where.shape[at] == "n"
            and where.last_letter(at) == "N"
            and (where.words(at)[0] in _BRINGING_IN or number(where.words(at)[0]) in _FEW)
        } - UNCOUNTED
        if told:
            return nouns.plural(told.pop()) if len(told) == 1 else ""
    return ""


def number(word: str) -> int | None:
    """The number of a numeral in words or figures; None for any other word."""
    figures = word.replace(",", "")
    return int(figures) if figures.isdigit() else CARDINALS.get(word)


_NUMBERED_TH = seldom(r"\d+(?:st|nd|rd|th)")
_BRINGING_IN = frozenset({"a", "an", "another"})
_FEW = range(1, 13)
"""How many of a thing "two more" are hardly more of than of people or money."""


def _numbered(analysis: Analysis, until: int) -> str:
    """ "Agreements", of "the two sides signed two agreements": the one plural up to a chunk of which it is told how
    many, for the first time if several are."""
    found = [(_many(analysis, at), analysis.first_letter(at)) for at in _counted_chunks(analysis, until)]
    many = {one for one in found if nouns.is_plural(one[0]) and one[0] not in UNCOUNTED}
    new = many if len(many) == 1 else {one for one in many if one[1] != "D"}
    return new.pop()[0] if len(new) == 1 else ""


def _counted_chunks(analysis: Analysis, until: int) -> list[int]:
    """The noun phrases up to a chunk that tell how many: "the first two agreements"."""
    told = (at for at in range(until) if analysis.shape[at] == "n")
    return [at for at in told if re.fullmatch("D?[RJ]*Q[JNPQ]*N", analysis.letters_of(at))]


def _many(analysis: Analysis, chunk: int) -> str:
    """The noun of a noun phrase; of "five new ones" the last plural before it."""
    head = analysis.noun(chunk).lower
    if head != "ones":
        return head
    told = (analysis.noun(at).lower for at in range(chunk - 1, -1, -1) if analysis.shape[at] == "n")
    return next((noun for noun in told if nouns.is_plural(noun) and noun not in UNCOUNTED), head)


def _is_one_more(analysis: Analysis, verb: Predicate, chunk: int) -> bool:
    """ "A revised edition came out in 1983, and a third": the one that "a third" is joined to is new as well; not
    "a storm sank a ship, and a second burned"."""
    first = verb.subject[0] if verb.subject is not None else chunk
    articles = {analysis.words(at)[0] for at in (first, chunk)}
    joined = analysis.shape[chunk - 1 : chunk] == "c" and "c" not in analysis.shape[first : chunk - 1]
    common = analysis.last_letter(first) == "N" and analysis.shape[verb.at + 1] != "n"
    return articles <= {"a", "an", "one"} and joined and common


def _head(analysis: Analysis, chunk: int) -> str:
    """The noun of a noun phrase; of "the first of three ships", what is counted."""
    head = analysis.noun(chunk).lower
    counts = head in _COUNTED and analysis.shape[chunk + 1 : chunk + 3] == "on"
    return analysis.noun(chunk + 2).lower if counts else head


def _subjects(analysis: Analysis, chunk: int, before: Sequence[Analysis]) -> Iterator[tuple[Analysis, Predicate]]:
    """The verbs before a chunk that have a subject before it, the nearer first, and those of the sentence before."""
    for item in reversed(analysis.predicates):
        if item.at < chunk and item.subject is not None and item.subject[1] < chunk:
            yield analysis, item
    for nearest in before[:1]:
        yield from ((nearest, item) for item in reversed(nearest.predicates))


def counted(analysis: Analysis, chunk: int, before: Sequence[Analysis]) -> str:
    """The noun that "two", "both" or "all three" goes without: the one plural of the sentence up to it, else of the one
    before, else the one that the next before counts; "" for none or several. "Both" and "all three" are of as many that
    are counted, for they may be told of apart; "a further 40" are of what is counted there, and of no people: whether
    those are protesters too, nobody says."""
    words = analysis.words(chunk)
    one = words[-1] in ("one", "another")
    whole = 2 if words == ["both"] else number(words[-1]) if words[0] == "all" else None
    for where, until in up_to(analysis, chunk, before[:1]):
        if whole:
            as_many = {where.noun(at).lower for at in _counted_chunks(where, until) if _count(where, at) == whole}
            if as_many:
                return as_many.pop() if len(as_many) == 1 else ""
            continue
        if len(words) > 1:
            head = _numbered(where, until)
            if head:
                return "" if kinds.are_somebody(head) else head
            continue
        found = {
            head.lower: at
            for at in range(until)
            if where.shape[at] == "n" and where.last_letter(at) == "N"
            for head in [where.noun(at)]
            if (nouns.is_plural(head.lower) or head.lower in PLURALS) and head.lower not in AMOUNTS
        }
        if found:
            several = number(words[-1]) is None and words != ["both"]
            joined = _joined(where, [*found.values()]) if several and not one else ""
            head = joined or (next(iter(found)) if len(found) == 1 else "")
            return nouns.singular(head) if one else head
    far = next((_numbered(earlier, len(earlier.shape)) for earlier in before[1:2]), "") if len(words) == 1 else ""
    return "" if not far or whole or kinds.are_somebody(far) else nouns.singular(far) if one else far


def _joined(where: Analysis, places: list[int]) -> str:
    """ "Cooks and waiters", of "thirty cooks and waiters"; "" for others than two that are counted together."""
    together = len(places) == 2 and where.shape[places[0] : places[1] + 1] == "ncn"
    counted = together and "Q" in where.letters_of(places[0]) and where.letters_of(places[1]) == "N"
    return (
        f"{where.noun(places[0]).lower} {where.words(places[0] + 1)[-1]} {where.noun(places[1]).lower}"
        if counted
        else ""
    )


def as_many(analysis: Analysis, chunk: int, count: int, before: Iterable[Analysis]) -> tuple[Analysis, int] | None:
    """Where the nearest sentence tells of so many, "three men", before "the three"; None where none does, or two
    kinds are as many, or so many days or miles are meant."""
    for where, until in up_to(analysis, chunk, before):
        told = {
            where.noun(at).lower: at
            for at in _counted_chunks(where, until)
            if _count(where, at) == count and (nouns.is_plural(where.noun(at).lower) or where.noun(at).lower in PLURALS)
        }
        if told:
            head, at = told.popitem()
            return None if told or head in AMOUNTS | UNCOUNTED else (where, at)
    return None


def _count(analysis: Analysis, chunk: int) -> int | None:
    """How many a noun phrase tells of; None where it tells no number."""
    return next(filter(None, map(number, analysis.words(chunk))), None)
