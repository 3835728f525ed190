"""What SQLite's full-text index finds, in time order: a page is read from where it begins, however much is found.

The index has an event's place in time as its own number of the row, so that what it finds comes in that order, and a
page costs the same whether a word is in a hundred events or in every other one. A place is a whole number of 63 bits:

- 22 bits for the day the date begins, those beyond some 5,700 years as if they were there;
- 9 bits for its length, the longer first: exact up to a year, then by years, by decades from 41 years on, and alike
  from a thousand years on;
- 32 bits of the event's sequence number, by which its row is found.

So dates of one day and about one length come in no order, and are sorted here once they are all read; where they are
very many, or the index alone cannot answer, the question goes another way (see `answering`). The migrations have the
same number as an expression. Of a million events, ms of CPU of a whole page, p50 and p99 of 30 questions, and before,
when the set that was found was counted and then sorted or walked to: the word of 10,000 events 3.9 and 4.9 (31 and 37),
two words 4.7 and 6.0 (19 and 29), a word in a month 2.8 and 5.1 (11 and 42), commoner words 5.1 and 19 (13 and 22), two
frequent tags 3.9 and 6.7 (15 and 59). A revision's rows go into the index by place, else it would write a part of its
own for every row that comes before the last.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

from events.query import Sort, Term
from events.store.cursors import Cursor
from events.store.matching import NUMBER, SEARCH, Condition, Words, fts5_text, in_fts5, row_has
from events.store.orders import ORDERS, columns_of
from events.store.ranges import Range, Values
from events.store.rows import OPEN, Row
from events.store.spans import LONG, OPEN_START, SPANS
from events.store.tables import listed
from events.store.wordlist import LONG_FACET

_DAYS = 2**21
"""Days before and after year 1 that a place tells apart."""
_DAY, _LENGTH = 41, 32
"""The lowest bits of the two."""
_LENGTHS = 2**9

_EXACT = 372
"""Days up to which a length is exact."""
_YEAR, _YEARS, _DECADE = 366, 40, 3653
"""Days of the steps beyond, of which so many are years, and the rest decades."""

_LONGEST_BRIEF = SPANS[LONG - 1] or 0
_END = 2**63 - 1

ALIKE = 20_000
"""Events of one day and length that are sorted; more are left to other ways."""


def place_of(earliest: int, until: int) -> int:
    """The first place of dates that have these columns of `listed`."""
    length = max(-until - earliest, 0)
    steps = min(length, _EXACT) + min(max(length - _EXACT, 0) // _YEAR, _YEARS)
    steps += min(max(length - _EXACT - _YEARS * _YEAR, 0) // _DECADE, _LENGTHS - 1 - _EXACT - _YEARS)
    return _of_day(earliest) | (_LENGTHS - 1 - steps) << _LENGTH


def found_in_time(
    connection: sa.Connection,
    conditions: Sequence[Condition],
    others: Words,
    within: Range,
    cursor: Cursor | None,
    limit: int,
) -> list[Row] | None:
    """The first rows after a cursor, at most `limit`, with `orders.COLUMNS`; None where too many are alike.

    The index answers the `conditions`, each row the `others`. Dates that begin more than ten years before the range
    can reach into it only if they are long, which is a facet of theirs.
    """
    first = 0 if cursor is None else place_of(int(cursor[0]), int(cursor[1]))
    # Days before the first one are as if on it: only the rows themselves tell whether those begin before the end.
    end = _END if within.end is None or within.end >= _DAYS else _of_day(max(within.end, 1 - _DAYS))
    parts = [(conditions, first, end)]
    if within.start is not None:
        near = _of_day(within.start - _LONGEST_BRIEF)
        long = ((Term(False, (LONG_FACET,), False),),)
        parts = [((*conditions, *long), first, min(near, end)), (conditions, max(first, near), end)]
    search = _Search(connection, row_has(others), within.values(cursor) | {"start": _earliest(within)})
    found: list[Row] = []
    for asked, lowest, highest in parts:
        if len(found) < limit and lowest < highest:
            rows = search.rows(asked, lowest, highest, limit - len(found))
            if rows is None:
                return None
            found += rows
    return ORDERS[Sort.TIME].sort(found)[:limit]


class _Search:
    """The index asked with the same other conditions, parameters and all."""

    def __init__(self, connection: sa.Connection, met: Sequence[sa.ColumnElement[bool]], known: Values) -> None:
        self._connection = connection
        self._statement = _statement().where(*met) if met else _statement()
        self._known = known

    def rows(self, conditions: Sequence[Condition], first: int, end: int, limit: int) -> list[Row] | None:
        """The first rows from place `first` to before `end`, with all that are like the last one; None if too many."""
        asked = {**self._known, "asked": fts5_text(conditions)}
        rows = self._ask(asked, first, end, limit)
        if len(rows) < limit:
            return rows
        last = rows[-1].place
        alike = self._ask(asked, last + 1, min(end, (last >> _LENGTH) + 1 << _LENGTH), ALIKE + 1)
        return None if len(alike) > ALIKE else [*rows, *alike]

    def _ask(self, asked: Values, first: int, end: int, limit: int) -> list[Row]:
        values = {**asked, "first": first, "end": end, "many": limit}
        return list(self._connection.execute(self._statement, values).all())


@cache
def _statement() -> sa.Select[*tuple[Any, ...]]:
    """Made once: the events that the index finds between two places, in a range and after a cursor, by place."""
    place, order = SEARCH.c.rowid, ORDERS[Sort.TIME].names
    beyond = sa.tuple_(
        _number(f"earliest{OPEN_START}"), _number(f"until{OPEN_START}"), sa.bindparam(f"event{OPEN_START}")
    )
    return (
        sa.select(place.label("place"), *columns_of(listed))
        .select_from(SEARCH.join(listed, listed.c.sequence == NUMBER))
        .where(in_fts5(sa.bindparam("asked")), place >= _number("first"), place < _number("end"))
        .where(sa.text(_REACHES), listed.c.until + 0 < _number("reaching"), listed.c.earliest + 0 < _number("before"))
        .where(sa.tuple_(*(listed.c[name] for name in order)) > beyond)
        .order_by(place)
        .limit(sa.bindparam("many", type_=sa.Integer))
    )


_REACHES = """
(CASE
    WHEN {steps} < {exact} THEN {day} + {steps}
    WHEN {steps} < {years} THEN {day} + {exact} + {year} * ({steps} - {exact} + 1)
    WHEN {steps} < {all} THEN {day} + {exact} + {year} * ({years} - {exact}) + {decade} * ({steps} - {years} + 1)
    ELSE {open}
END > :start OR {day} = {last})
""".format(
    day=f"((search.rowid >> {_DAY}) - {_DAYS})",
    steps=f"({_LENGTHS - 1} - ((search.rowid >> {_LENGTH}) & {_LENGTHS - 1}))",
    exact=_EXACT,
    years=_EXACT + _YEARS,
    year=_YEAR,
    decade=_DECADE,
    all=_LENGTHS - 1,
    open=OPEN,
    last=_DAYS - 1,
)
"""Whether a date can reach into the range, by its place alone: what cannot is not looked up."""


def _number(name: str) -> sa.BindParameter[int]:
    return sa.bindparam(name, type_=sa.BigInteger)


def _earliest(within: Range) -> int:
    return -OPEN if within.start is None else min(within.start, _DAYS - 2)


def _of_day(day: int) -> int:
    """The first place of dates that begin on a day."""
    return max(-_DAYS, min(_DAYS - 1, day)) + _DAYS << _DAY
