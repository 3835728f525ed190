"""Which dates overlap a query's range: as conditions on a row, and as parts that an index reads by itself.

The parts are the same statement for every range and place, with other values: to build one takes three times as long
as to run it.
"""

from dataclasses import dataclass

import sqlalchemy as sa

from events.query import EventQuery
from events.store.cursors import Cursor
from events.store.rows import OPEN
from events.store.spans import OPEN_START, SPANS

Conditions = list[sa.ColumnElement[bool]]
Columns = sa.FromClause
Values = dict[str, int | str]

BEYOND = OPEN + 1
"""Past every day number, the one of an open end as well."""


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

    def values(self, after: Cursor | None = None) -> Values:
        """The values for which `parts` are the dates in the range that come after a place in time order.

        Of each span: no date begins before its lower bound and reaches the range.
        """
        place = (-BEYOND, 0, "") if after is None else after
        known: Values = {
            "before": BEYOND if self.end is None else self.end,
            "reaching": BEYOND if self.start is None else -self.start,
        }
        for number, most in enumerate(SPANS):
            lowest = -BEYOND if self.start is None or most is None else self.start - most
            earliest, until, event = max(place, (lowest, BEYOND, ""))
            known |= {f"earliest{number}": earliest, f"until{number}": until, f"event{number}": event}
        earliest, until, event = place
        return known | {
            f"earliest{OPEN_START}": earliest,
            f"until{OPEN_START}": until,
            f"event{OPEN_START}": event,
        }


def range_of(query: EventQuery) -> Range:
    """The days a query asks for."""
    return Range(query.start.earliest if query.start else None, query.end.latest if query.end else None)


def parts(table: Columns) -> list[Conditions]:
    """All dates, in parts that an index has in time order, each of one span; `Range.values` bounds them."""
    reaching, before = _number("reaching"), _number("before")
    bounded = [
        [*_after(table, number), table.c.earliest < before, table.c.until < reaching] for number in range(OPEN_START)
    ]
    # Dates without a start all begin alike, so it is their ends that an index is to bound.
    ends = sa.tuple_(table.c.earliest, table.c.until) < sa.tuple_(sa.literal(-OPEN, sa.BigInteger), reaching)
    return [*bounded, [*_after(table, OPEN_START), ends]]


def _after(table: Columns, number: int) -> Conditions:
    place = sa.tuple_(table.c.earliest, table.c.until, table.c.event)
    event: sa.BindParameter[str] = sa.bindparam(f"event{number}", type_=sa.Text)
    lower = sa.tuple_(_number(f"earliest{number}"), _number(f"until{number}"), event)
    return [table.c.span == number, place > lower]


def _number(name: str) -> sa.BindParameter[int]:
    return sa.bindparam(name, type_=sa.BigInteger)
