"""Which dates overlap a query's range: as conditions on a row, and as parts that an index reads by itself."""

from dataclasses import dataclass

import sqlalchemy as sa

from events.query import EventQuery
from events.store.spans import SPANS

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

    def within(self, table: Columns) -> Conditions:
        """The dates that begin within the range."""
        found: Conditions = []
        if self.start is not None:
            found.append(table.c.earliest >= self.start)
        if self.end is not None:
            found.append(table.c.earliest < self.end)
        return found

    def reaching(self, table: Columns) -> list[Conditions]:
        """The dates that begin before the range and reach into it, in parts, one for each span."""
        if self.start is None:
            return []
        before = min(self.start, self.start if self.end is None else self.end)
        parts: list[Conditions] = []
        for number, span in enumerate(SPANS):
            part = [table.c.span == number, table.c.earliest < before, table.c.until < -self.start]
            if span.days is not None:
                part.append(table.c.earliest > self.start - span.days)
            parts.append(part)
        return parts


def range_of(query: EventQuery) -> Range:
    """The days a query asks for."""
    return Range(query.start.earliest if query.start else None, query.end.latest if query.end else None)
