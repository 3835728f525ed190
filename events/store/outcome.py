"""What storing did, told per article."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from events.model import State


class Change(StrEnum):
    """What became of an article."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventChange:
    """What became of an event: its state before (None for a new one) and after, and the articles it is about."""

    event: str
    before: State | None
    after: State
    articles: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What storing an article did: ids of the events on the timeline that it added, updated, merged or withdrew.

    `waiting` are the changed events that are too uncertain for the timeline, and kept for review.
    """

    change: Change
    added: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()

    @classmethod
    def of(cls, change: Change, changes: Iterable[EventChange]) -> Self:
        """What all these changes of events were to an article."""
        mine = tuple(changes)
        left = [each for each in mine if each.before is State.PUBLISHED and each.after is not State.PUBLISHED]
        here = [each for each in mine if each.after is State.PUBLISHED]
        return cls(
            change=change,
            added=tuple(each.event for each in here if each.before is not State.PUBLISHED),
            updated=tuple(each.event for each in here if each.before is State.PUBLISHED),
            merged=tuple(each.event for each in left if each.after is State.MERGED),
            withdrawn=tuple(each.event for each in left if each.after is not State.MERGED),
            waiting=tuple(each.event for each in mine if each.after is State.REVIEW),
        )
