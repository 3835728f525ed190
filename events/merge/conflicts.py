"""Entries that may tell of one event although their dates exclude each other: `in_conflict`.

Such entries are never merged: which source is wrong only a person can say, and a second strike within a week is told
in the same words as the first. They are shown beside each other instead. Two entries conflict where their best
mentions would pass the gate (`likeness`) but for the date, one headline says nothing that the other does not, their
words overlap well, both dates are a month at most and lie apart, but no further than a week, and no article tells of
both: one that does knows them as two.
"""

from events.dates.value import TemporalValue
from events.merge.compared import read
from events.merge.likeness import alike_but_for_the_date, overlap, says_no_more
from events.model import Event

NEAR = 7
"""Days between two dates of what may be one event."""

_LONGEST = 31
_ENOUGH = 0.2


def in_conflict(one: Event, other: Event) -> bool:
    """Whether two entries may be one event with two dates."""
    if not one.evidence or not other.evidence or not _apart_and_near(one.date, other.date):
        return False
    if {each.source.key for each in one.evidence} & {each.source.key for each in other.evidence}:
        return False
    a, b = read(one.evidence[0].mention), read(other.evidence[0].mention)
    return alike_but_for_the_date(a, b) and (says_no_more(a, b) or says_no_more(b, a)) and overlap(a, b) >= _ENOUGH


def _apart_and_near(one: TemporalValue, other: TemporalValue) -> bool:
    spans = []
    for date in (one, other):
        if date.earliest is None or date.latest is None or date.latest - date.earliest > _LONGEST:
            return False
        spans.append((date.earliest, date.latest))
    (_, first_end), (second, _) = sorted(spans)
    return 0 <= second - first_end < NEAR
