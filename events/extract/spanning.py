"""What lasted from one date to another, told once: "from 1961, when she bought a machine, until the late 1980s she
visited farms" is one entry, 1961 to the 1980s, and not one since the one date and one until the other.

Two dates that stand together are joined before anything is read (`anchors.ranges`); these have a clause between them.
"""

from collections.abc import Sequence
from dataclasses import replace

from events.dates.edtf import interval
from events.model import Mention, Relation


def spanning(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, the two ends of what one verb tells joined."""
    joined: list[Mention] = []
    for mention in mentions:
        if joined and _are_ends(joined[-1], mention):
            joined[-1] = _whole(joined[-1], mention)
        else:
            joined.append(mention)
    return joined


def _are_ends(first: Mention, last: Mention) -> bool:
    """Whether two dates of one verb in one sentence are from when and until when, the earlier first."""
    one = (first.sentence_span, first.event_span, first.headline) == (
        last.sentence_span,
        last.event_span,
        last.headline,
    )
    bounds = first.relation is Relation.SINCE and last.relation is Relation.UNTIL
    starts, ends = first.date.earliest, last.date.earliest
    return one and bounds and starts is not None and ends is not None and starts < ends


def _whole(first: Mention, last: Mention) -> Mention:
    return replace(
        first,
        date=interval(first.date, last.date),
        date_span=(first.date_span[0], last.date_span[1]),
        relation=Relation.DURING,
        status=last.status,
        confidence=min(first.confidence, last.confidence),
    )
