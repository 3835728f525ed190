"""Keeping count of when events begin, for the facets that have too many events to be counted when somebody asks.

A facet with fewer than `KEPT` events has no counts: those are counted from its index in a few milliseconds, and most
timelines and nearly all tags stay below. Which facets have counts depends on what is listed alone, not on how it came.
Each event counts under the day and the year it begins, by exactness, and unless it is dated to the day, under the day
it ends, so that where the last one ends is known without reading them all.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from events.dates.value import Precision
from events.histogram import Exactness, known_end, start_of
from events.store.rows import OPEN
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

_KEY = ("facet", "unit", "start", "exactness")

_ADD = sa.text(
    "INSERT INTO tallied (facet, unit, start, exactness, events) VALUES (:facet, :unit, :start, :exactness, :events) "
    "ON CONFLICT (facet, unit, start, exactness) DO UPDATE SET events = tallied.events + excluded.events"
)
"""Both engines understand it; SQLAlchemy has a statement of its own for each."""

_DROP_EMPTY = sa.delete(tallied).where(
    *(tallied.c[name] == sa.bindparam(f"its_{name}") for name in _KEY), tallied.c.events == 0
)


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
    _save(connection, {place: change for place, change in changes.items() if change})
    for facet, events in sorted(now.items()):
        if events >= KEPT > was[facet]:
            _save(connection, _counted_anew(connection, facet))
        elif was[facet] >= KEPT > events:
            connection.execute(sa.delete(tallied).where(tallied.c.facet == facet))


def _counted(events: Iterable[Dated], kept: set[str]) -> Counter[tuple[str, *Place]]:
    found: Counter[tuple[str, *Place]] = Counter()
    for event in events:
        facets = kept.intersection(event.facets)
        if facets:
            places = tuple(_places(event.earliest, event.until, event.exactness))
            found.update((facet, *place) for facet in facets for place in places)
    return found


def _places(earliest: int, until: int, exactness: int) -> Iterator[Place]:
    if earliest != -OPEN:
        yield DAY, earliest, exactness
        yield YEAR, start_of(earliest, Precision.YEAR), exactness
        if exactness != _TO_THE_DAY:
            yield END, known_end(earliest, None if until == -OPEN else -until), 0


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


def _save(connection: sa.Connection, changes: Mapping[tuple[str, *Place], int]) -> None:
    if changes:
        ordered = sorted(changes.items())
        connection.execute(_ADD, [{**dict(zip(_KEY, key, strict=True)), "events": change} for key, change in ordered])
        fewer = [{f"its_{name}": value for name, value in zip(_KEY, key, strict=True)} for key, n in ordered if n < 0]
        if fewer:
            connection.execute(_DROP_EMPTY, fewer)
