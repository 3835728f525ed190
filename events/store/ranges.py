"""Which dates overlap a query's range: as conditions on a row, and as parts that an index reads by itself."""

from dataclasses import dataclass

import sqlalchemy as sa

from events.query import EventQuery
from events.store.cursors import Cursor
from events.store.rows import OPEN
from events.store.spans import OPEN_START, SPANS

Conditions = list[sa.ColumnElement[bool]]
Columns = sa.FromClause


@dataclass(frozen=True, slots=True)
class Range:
    """Half-open days [start, end); None where it has no such side."""

    start: int | None
    end: int | None

    def __bool__(self) -> bool:
        return self.start is not None or self.end is not None

    def meets(self, table: Columns) -> Conditions:
        """What a row's date must meet. No index is to be used for it: the set it is asked of is small already."""
        found: Conditions = []
        if self.start is not None:
            found.append(table.c.until + 0 < -self.start)
        if self.end is not None:
            found.append(table.c.earliest + 0 < self.end)
        return found

    def parts(self, table: Columns, after: Cursor | None = None) -> list[Conditions]:
        """The dates in the range that come after a place in time order, in parts: an index has each in that order.

        Each part is of one span, and has one lower bound on `earliest`: no date begins before it and reaches the range.
        """
        parts = [self._bounded(table, number, most, after) for number, most in enumerate(SPANS)]
        if after is None or after[0] == -OPEN:
            parts.append([*self._without_start(table, after)])
        return parts

    def _bounded(self, table: Columns, number: int, most: int | None, after: Cursor | None) -> Conditions:
        found: Conditions = [table.c.span == number]
        lowest = None if self.start is None or most is None else self.start - most
        if after is not None and (lowest is None or int(after[0]) > lowest):
            found.append(_place(table) > after)
        elif lowest is not None:
            found.append(table.c.earliest > lowest)
        if self.end is not None:
            found.append(table.c.earliest < self.end)
        if self.start is not None and most != 1:  # a day that begins after the day before the range is in it
            found.append(table.c.until < -self.start)
        return found

    def _without_start(self, table: Columns, after: Cursor | None) -> Conditions:
        found: Conditions = [table.c.span == OPEN_START, table.c.earliest == -OPEN]
        if after is not None:
            found.append(sa.tuple_(table.c.until, table.c.event) > after[1:])
        if self.start is not None:
            found.append(table.c.until < -self.start)
        return found


def range_of(query: EventQuery) -> Range:
    """The days a query asks for."""
    return Range(query.start.earliest if query.start else None, query.end.latest if query.end else None)


def _place(table: Columns) -> sa.Tuple:
    return sa.tuple_(table.c.earliest, table.c.until, table.c.event)
