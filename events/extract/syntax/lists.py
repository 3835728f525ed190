"""The rest of a list after its first noun phrase: ", France and Italy", as far as a noun phrase closes it."""

import re

from events.dates.value import TimexType
from events.extract.syntax.analysis import Analysis

_FROM_AND_MEMBERS = re.compile(r"in(?:,n(?:[io]n)*)+,?cn")


def end_of_list(analysis: Analysis, start: int, *, verb_follows: bool) -> int:
    """The chunk after the list that goes on at `start`, `start` where none does, or where its last noun phrase has a
    verb of its own: one follows though none is awaited (`verb_follows`), or follows what is said of the noun."""
    shape, end, at = analysis.shape, start, start
    while True:
        closing = 3 if shape[at : at + 3] == ",cn" and at > start else 0
        step = 2 if shape[at : at + 2] in (",n", "cn") else closing
        if not step or _begins_clause(analysis, at + step - 1):
            break
        closes = "c" in shape[at : at + step]
        at += step
        while shape[at : at + 2] == "on":
            at += 2
        if closes:
            end = at
            break
    cut = end == start or _is_of_another_date(analysis, end) or (shape[end : end + 1] == "v" and not verb_follows)
    return start if cut else end


def is_followed_by_list(analysis: Analysis, at: int) -> bool:
    """Whether a noun phrase that ends before `at` is the first of a list that was not taken: a headline cut there would
    be cut in it."""
    if _is_from_a_place(analysis, at):
        return not _begins_clause(analysis, at + 3)
    listed = analysis.shape[at : at + 2] == "cn" and analysis.shape[at + 2 : at + 3] not in ("v", "")
    return listed and not _begins_clause(analysis, at + 1) and not _is_of_another_date(analysis, at + 2)


def _is_from_a_place(analysis: Analysis, at: int) -> bool:
    """ "(As a couple) from Leeds, a student and the owner": what stands by the first of a list that is of no places."""
    listed = _FROM_AND_MEMBERS.match(analysis.shape, at)
    return listed is not None and analysis.words(at) == ["from"] and analysis.first_letter(at + 3) in "DSQ"


def _begins_clause(analysis: Analysis, noun: int) -> bool:
    """ "(Burst their banks and) a bridge on the road was swept away": whether it is the subject of a verb."""
    opened = (
        item.subject[0] for item in analysis.predicates if item.kind == "v" and item.role != "relative" and item.subject
    )
    return noun in opened


def _is_of_another_date(analysis: Analysis, end: int) -> bool:
    """ "(Won silver in Oslo) and gold at the 2014 championships", "(the fourth of his reign) and the first since 2011":
    whether what ends there has another date; not "the first for two years"."""
    following = analysis.shape[end : end + 2]
    if following == "ik":
        return analysis.words(end) == ["since"] and analysis.last_letter(end - 1) == "J"
    if following != "in":
        return False
    chunk = analysis.chunks[end + 1]
    dates = (token.timex for token in analysis.tokens[chunk.first : chunk.last + 1])
    return any(date is not None and date.type is not TimexType.DURATION for date in dates)
