"""Keeping count of when events begin, for the facets that have too many events to be counted when somebody asks.

A facet with fewer than `KEPT` events has no counts: those are counted from its index in a few milliseconds, and most
timelines and nearly all tags stay below. Which facets have counts depends on what is listed alone, not on how it came.
Each event counts under the day and the year it begins, by exactness, and unless it is dated to the day, under the day
it ends, so that where the last one ends is known without reading them all.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import sqlalchemy as sa

from events.dates.value import Precision
from events.histogram import Exactness, known_end, start_of
from events.store.counts import add_counts
from events.store.rows import OPEN, REMEMBERED
from events.store.tables import filed, listed, tallied
from events.store.wordlist import ALL

KEPT = 10_000

DAY, YEAR, END = "day", "year", "end"
"""The units that are counted by; an `END` has the day number that the events end before, and no exactness."""

EXACTNESSES = tuple(Exactness)
"""In the order of the numbers that databases keep."""

_TO_THE_DAY = EXACTNESSES.index(Exactness.DAY)

Place = tuple[str, int, int]
"""A unit, where it starts, and an exactness: what an event is counted under."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A listed event as it is counted: the facets it counts under, and its date as columns have it."""

    facets: tuple[str, ...]
    earliest: int
    until: int
    exactness: int


def keep_tallies(
    connection: sa.Connection,
    gone: Iterable[Dated],
    come: Iterable[Dated],
    was: Mapping[str, int],
    now: Mapping[str, int],
) -> None:
    """Count what has come and no longer what has gone; `was` and `now` have how many events each of their facets has.

    The lists themselves are up to date already.
    """
    kept = {facet for facet, events in now.items() if events >= KEPT <= was[facet]}
    changes = _counted(come, kept)
    changes.subtract(_counted(gone, kept))
    add_counts(connection, tallied, changes)
    for facet, events in sorted(now.items()):
        if events >= KEPT > was[facet]:
            add_counts(connection, tallied, _counted_anew(connection, facet))
        elif was[facet] >= KEPT > events:
            connection.execute(sa.delete(tallied).where(tallied.c.facet == facet))


def _counted(events: Iterable[Dated], kept: set[str]) -> Counter[tuple[str, *Place]]:
    return Counter(
        (facet, *place)
        for event in events
        for facet in kept.intersection(event.facets)
        for place in _places(event.earliest, event.until, event.exactness)
    )


@lru_cache(REMEMBERED)
def _places(earliest: int, until: int, exactness: int) -> tuple[Place, ...]:
    if earliest == -OPEN:
        return ()
    places = ((DAY, earliest, exactness), (YEAR, start_of(earliest, Precision.YEAR), exactness))
    if exactness == _TO_THE_DAY:
        return places
    return (*places, (END, known_end(earliest, None if until == -OPEN else -until), 0))


def _counted_anew(connection: sa.Connection, facet: str) -> Counter[tuple[str, *Place]]:
    dates = (listed.c.earliest, listed.c.until, listed.c.exactness)
    query = sa.select(*dates, sa.func.count().label("events")).group_by(*dates)
    if facet != ALL:
        query = query.join(filed, filed.c.sequence == listed.c.sequence).where(filed.c.facet == facet)
    found: Counter[tuple[str, *Place]] = Counter()
    for earliest, until, exactness, events in connection.execute(query):
        for place in _places(earliest, until, exactness):
            found[facet, *place] += events
    return found
