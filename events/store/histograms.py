"""When the events of a query begin, and which of them last long: what a strip along the axis of time shows."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from events.dates.value import Precision
from events.histogram import Count, Exactness, Histogram, horizon, known_end, tallied, unit_for
from events.query import EventQuery
from events.store import tallying
from events.store.answering import Question
from events.store.matching import Select, row_has, words_of
from events.store.ranges import range_of
from events.store.rows import OPEN
from events.store.spans import SPANS
from events.store.tables import filed, listed
from events.store.tables import tallied as kept
from events.store.tallying import EXACTNESSES

LONG = 366
"""Days that no year has more of."""

SHORT = (Precision.DAY, Precision.MONTH)
"""Units that are added up of days; the others are of years."""

_LONG_SPANS = tuple(number for number, most in reversed([*enumerate(SPANS)]) if most is None or most > LONG)


def histogram_of(connection: sa.Connection, query: EventQuery, unit: Precision | None) -> Histogram | None:
    """The query's events by when they begin; None where they are too many and not kept count of."""
    question = Question(connection, query)
    facet = question.facet()
    if facet is not None:
        total = question.kept_count(facet)
        if total >= tallying.KEPT:
            return _from_counts(connection, facet, total, unit)
    chosen = question.few()
    return None if chosen is None else _from_events(connection, chosen, unit)


def spans_of(connection: sa.Connection, query: EventQuery, limit: int) -> tuple[tuple[int, int], ...]:
    """The bounds of the query's events that last longer than a year, the longest first."""
    question = Question(connection, query)
    few = question.few()
    if few is not None:
        return _longest(connection, few.subquery("few"), [], limit)
    facet = question.facet()
    table = filed if facet else listed
    met = [*range_of(query).meets(table), *([filed.c.facet == facet] if facet else row_has(words_of(query)))]
    found: tuple[tuple[int, int], ...] = ()
    for number in _LONG_SPANS:  # each is longer than the next
        if len(found) < limit:
            found += _longest(connection, table, [table.c.span == number, *met], limit - len(found))
    return found


def _longest(
    connection: sa.Connection, table: sa.FromClause, met: Sequence[sa.ColumnElement[bool]], limit: int
) -> tuple[tuple[int, int], ...]:
    shortness = table.c.earliest + table.c.until
    closed = table.c.earliest > -OPEN, table.c.until > -OPEN
    rows = sa.select(table.c.earliest, table.c.until).where(*met, *closed, shortness < -LONG)
    ordered = rows.order_by(shortness, table.c.earliest).limit(limit)
    return tuple((earliest, -until) for earliest, until in connection.execute(ordered))


def _from_events(connection: sa.Connection, chosen: Select, unit: Precision | None) -> Histogram:
    few = chosen.subquery("few")
    rows = connection.execute(sa.select(few.c.earliest, few.c.until, few.c.exactness)).all()
    dated = sorted((row.earliest, row.exactness, row.until) for row in rows if row.earliest != -OPEN)
    ends = (known_end(earliest, None if until == -OPEN else -until) for earliest, _, until in dated)
    extent = (dated[0][0], max(ends)) if dated else None
    counts = [(earliest, EXACTNESSES[exactness], 1) for earliest, exactness, _ in dated]
    return _histogram(counts, unit or _unit_for(extent, dated[-1][0] if dated else None), extent, len(rows))


def _from_counts(connection: sa.Connection, facet: str, total: int, unit: Precision | None) -> Histogram:
    extent = _extent(connection, facet)
    unit = unit or _unit_for(extent, _last_beginning(connection, facet))
    of_facet = (kept.c.facet == facet, kept.c.unit == (tallying.DAY if unit in SHORT else tallying.YEAR))
    query = sa.select(kept.c.start, kept.c.exactness, kept.c.events).where(*of_facet)
    rows = connection.execute(query.order_by(kept.c.start, kept.c.exactness))
    counts = ((start, EXACTNESSES[exactness], events) for start, exactness, events in rows)
    return _histogram(counts, unit, extent, total)


def _extent(connection: sa.Connection, facet: str) -> tuple[int, int] | None:
    """The earliest bound and the latest known one of a facet's events, out of their counts."""

    def starts(unit: str) -> tuple[sa.ColumnElement[bool], ...]:
        return kept.c.facet == facet, kept.c.unit == unit

    days = sa.select(kept.c.start).where(*starts(tallying.DAY))
    first = connection.scalar(days.order_by(kept.c.start).limit(1))
    if first is None:
        return None
    to_the_day = days.where(kept.c.exactness == EXACTNESSES.index(Exactness.DAY))
    last_day = connection.scalar(to_the_day.order_by(kept.c.start.desc()).limit(1))
    ends = sa.select(kept.c.start).where(*starts(tallying.END)).order_by(kept.c.start.desc())
    last_end = connection.scalar(ends.limit(1))
    known = [end for end in (None if last_day is None else last_day + 1, last_end) if end is not None]
    return first, max(known)


def _last_beginning(connection: sa.Connection, facet: str) -> int | None:
    days = sa.select(kept.c.start).where(kept.c.facet == facet, kept.c.unit == tallying.DAY)
    return connection.scalar(days.order_by(kept.c.start.desc()).limit(1))


def _unit_for(extent: tuple[int, int] | None, begins: int | None) -> Precision:
    if extent is None or begins is None:
        return Precision.YEAR
    return unit_for(extent[0], horizon(extent[0], begins, extent[1]))


def _histogram(counts: Iterable[Count], unit: Precision, extent: tuple[int, int] | None, total: int) -> Histogram:
    tallies = tuple(tallied(counts, unit))
    first, last = extent or (None, None)
    undated = total - sum(tally.events for tally in tallies)
    return Histogram(unit=unit, tallies=tallies, first=first, last=last, total=total, undated=undated)
