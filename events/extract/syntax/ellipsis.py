"""The noun that a noun phrase goes without: "the second" indictment, "Norland's" parliament."""

from collections.abc import Iterator

from events.extract.lexicon import kinds, nouns
from events.extract.lexicon.words import AMOUNTS, PLURALS, word_set
from events.extract.syntax.analysis import Analysis, Predicate

_COUNTED = word_set("first second third another earlier previous last")
_NUMBERED = word_set("edition printing reprint instalment volume season round phase stage")
"""What is seldom the only one."""


def noun(analysis: Analysis, chunk: int, before: Analysis | None) -> str:
    """The noun that goes with the noun phrase `chunk`, in the singular; "" for none.

    An ordinal takes that of the subject it is joined to ("a ferry sank, and a second burned"), else of the last that is
    counted as well ("a first indictment"), or a new edition, or that of many; "Norland's" that of the last subject,
    where it is one of many ("both parliaments must agree"). `before` is the sentence before.
    """
    owned = analysis.letters[analysis.chunks[chunk].last] == "G"
    told = [
        (_head(where, item.subject[0]), set(where.words(item.subject[0])))
        for where, item in _subjects(analysis, chunk, before)
        if item.subject is not None and where.letters[where.chunks[item.subject[0]].last] == "N"
    ]
    if owned:
        head = told[0][0] if told else ""
        return nouns.singular(head) if nouns.singular(head) != head else ""
    beside = next((item for item in analysis.predicates if item.subject is not None and item.at < chunk), None)
    if beside is not None and beside.subject is not None and _is_one_more(analysis, beside, chunk):
        return nouns.singular(_head(analysis, beside.subject[0]))
    counted = [head for head, words in told if words & _COUNTED or ("a" in words and head in _NUMBERED)]
    many = [head for head, _ in told if nouns.singular(head) != head and not kinds.are_somebody(head)]
    return nouns.singular((counted or many or [""])[0])


def _is_one_more(analysis: Analysis, verb: Predicate, chunk: int) -> bool:
    """ "A revised edition came out in 1983, and a third": the one that "a third" is joined to is new as well; not
    "a storm sank a ship, and a second burned"."""
    first = verb.subject[0] if verb.subject is not None else chunk
    articles = {analysis.words(at)[0] for at in (first, chunk)}
    joined = analysis.shape[chunk - 1 : chunk] == "c" and "c" not in analysis.shape[first : chunk - 1]
    common = analysis.letters[analysis.chunks[first].last] == "N" and analysis.shape[verb.at + 1] != "n"
    return articles <= {"a", "an", "one"} and joined and common


def _head(analysis: Analysis, chunk: int) -> str:
    """The noun of a noun phrase; of "the first of three ships", what is counted."""
    head = analysis.noun(chunk).lower
    counts = head in _COUNTED and analysis.shape[chunk + 1 : chunk + 3] == "on"
    return analysis.noun(chunk + 2).lower if counts else head


def _subjects(analysis: Analysis, chunk: int, before: Analysis | None) -> Iterator[tuple[Analysis, Predicate]]:
    """The verbs before a chunk that have a subject before it, the nearer first, and those of the sentence before."""
    for item in reversed(analysis.predicates):
        if item.at < chunk and item.subject is not None and item.subject[1] < chunk:
            yield analysis, item
    if before is not None:
        yield from ((before, item) for item in reversed(before.predicates))


def counted(analysis: Analysis, chunk: int, before: Analysis | None) -> str:
    """The noun that "two" goes without: the one plural of the sentence up to it, else of the one before; "" for none
    or several, and for "both", which may be two that are told of apart."""
    if analysis.words(chunk)[-1] == "both":
        return ""
    one = analysis.words(chunk)[-1] in ("one", "another")
    for where, until in ((analysis, chunk), *(((before, len(before.shape)),) if before else ())):
        found = {
            head.lower
            for at in range(until)
            if where.shape[at] == "n" and where.letters[where.chunks[at].last] == "N"
            for head in [where.noun(at)]
            if (nouns.singular(head.lower) != head.lower or head.lower in PLURALS) and head.lower not in AMOUNTS
        }
        if found:
            head = found.pop() if len(found) == 1 else ""
            return nouns.singular(head) if one else head
    return ""
