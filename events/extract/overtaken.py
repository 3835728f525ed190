"""A plan that another sentence of its article calls off: "a court was due to rule on Friday ... the High Court
cancelled Friday's hearing".

What its own sentence calls off is in `anchors.calledoff`; here two mentions of one date are held against each other.
"""

from collections.abc import Sequence
from dataclasses import replace

from events.model import Mention, Status
from events.patterns import seldom

_WAS_PLANNED = seldom(r" (?:was|were|had been) (?:due|to|scheduled|set|expected|supposed)\b")
_SHORTEST = 4
"""Letters of a word that says of what a headline is."""


def overtaken(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, a plan told as past as cancelled where what it is of was called off for its date."""
    off = [item for item in mentions if item.status is Status.CANCELLED]
    return [replace(item, status=Status.CANCELLED) if _is_off(item, off) else item for item in mentions]


def _is_off(plan: Mention, off: Sequence[Mention]) -> bool:
    """Whether the thing that was planned is named by what was called off for the same date."""
    if not off or plan.status is not Status.PLANNED:
        return False
    told = _WAS_PLANNED.search(plan.headline)
    thing = set(_words(plan.headline[: told.start()])) if told else set()
    return any(item.date == plan.date and not thing.isdisjoint(_words(item.headline)) for item in off)


def _words(text: str) -> list[str]:
    return [word for word in text.lower().replace("'s", "").split() if len(word) >= _SHORTEST]
