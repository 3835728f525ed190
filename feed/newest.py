"""Entries by when they came onto the timeline, or last changed: under days of the record, the newest first. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from events.query import Sort
from feed.timeline import Entry

SIZE = 50
"""Events on one page."""


@dataclass(frozen=True, slots=True)
class Day:
    """The entries of one day of the record, which `label` has in words."""

    label: str
    entries: tuple[Entry, ...]


def by_day(entries: Sequence[Entry], sort: Sort) -> tuple[Day, ...]:
    """The entries under the days they were added on, or last changed on."""

    def day(entry: Entry) -> str:
        return entry.changed if sort is Sort.CHANGED else entry.added

    return tuple(Day(label, tuple(run)) for label, run in groupby(entries, key=day))
