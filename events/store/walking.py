"""Walks along the index of an order: of all events, or of those under some facets, each walked and then put together.

In time order there is an index for each span (see `spans`), and the database puts them together as it reads them: that
the dates which reach into a range are found costs nothing more. A walk that has to skip events looks at some, then at
twice as many, and gives up where its patience ends.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import sqlalchemy as sa

from events.query import Sort
from events.store.cursors import Cursor
from events.store.matching import Condition, Words, needs_text, row_has
from events.store.orders import ORDERS, Order
from events.store.ranges import Range, parts
from events.store.rows import Row
from events.store.spans import OPEN_START
from events.store.tables import filed, listed

AT_FIRST = 4
"""How many rows a walk looks at for each one that it seeks, before it looks further."""

FURTHER = 2
"""How many times as many it looks at then."""

Query = sa.Select[*tuple[Any, ...]]

_MANY: sa.BindParameter[int] = sa.bindparam("many", type_=sa.Integer)


class Walk:
    """A walk in an order from a cursor, past the rows that do not meet the range and the words.

    `group` is the one of the words' conditions that the walk is under, which it need not ask of each row.
    """

    def __init__(
        self,
        connection: sa.Connection,
        sort: Sort,
        cursor: Cursor | None,
        within: Range,
        words: Words,
        group: Condition,
    ) -> None:
        self._connection = connection
        self._order = ORDERS[sort]
        self._in_time = sort is Sort.TIME
        self._cursor = cursor
        self._range = within
        self._group = group
        self._beside = Words(tuple(each for each in words.conditions if each != group), words.excluded)

    def rows(self, limit: int, patience: int | None) -> list[Row] | None:
        """The first rows, at most `limit`; None where `patience` rows, in each part, were not enough to find them."""
        found: dict[str, Row] = {}
        facets: list[str | None] = [term.words[0] for term in self._group]
        for facet in facets or [None]:
            part = self._part(facet, limit, patience)
            if part is None:
                return None
            found |= {row.event: row for row in part}
        return self._order.sort(found.values())[:limit]

    def _part(self, facet: str | None, limit: int, patience: int | None) -> Sequence[Row] | None:
        table = filed if facet else listed
        met = row_has(self._beside, table) + ([] if self._in_time else self._range.meets(table))
        if patience is None or not met:
            return self._ahead(facet, self._cursor, limit, met)
        found: list[Row] = []
        place, step = self._cursor, limit * AT_FIRST
        while patience > 0:
            rows = self._ahead(facet, place, step, [], sa.and_(*met))
            found += [row for row in rows if row.met]
            if len(found) >= limit or len(rows) < step:
                return found[:limit]
            place, patience = self._order.place(rows[-1]), patience - step
            step = min(step * FURTHER, patience)
        return None

    def _ahead(
        self,
        facet: str | None,
        place: Cursor | None,
        limit: int,
        met: Sequence[sa.ColumnElement[bool]],
        told: sa.ColumnElement[bool] | None = None,
    ) -> Sequence[Row]:
        """The first rows after a place that have met this; `told` is what they say of themselves, as `met`."""
        table = filed if facet else listed
        values: dict[str, Any] = {"many": limit} | ({"facet": facet} if facet else {})
        plain = not met and told is None
        query = _rows(table, self._order) if plain else self._asked(table, met, told)
        if not self._in_time:
            ordered = query.where(*self._order.after(table, place)).order_by(*self._order.by(table))
            return self._connection.execute(ordered.limit(_MANY), values).all()
        values |= self._range.values(place)
        sorts = self._connection.dialect.name != "sqlite"
        statement = _plain(table, sorts) if plain else _put_together(query, table, sorts)
        return self._connection.execute(statement, values).all()

    def _asked(
        self, table: sa.Table, met: Sequence[sa.ColumnElement[bool]], told: sa.ColumnElement[bool] | None
    ) -> Query:
        query = _rows(table, self._order).where(*met)
        if table is filed and needs_text(self._beside):
            query = query.join(listed, listed.c.sequence == filed.c.sequence)
        return query if told is None else query.add_columns(told.label("met"))


def neighbours(connection: sa.Connection, place: Cursor) -> tuple[str, str]:
    """The events just before and just after a place in time order; empty where there is none."""
    after = ORDERS[Sort.TIME]
    before = replace(after, down=True)
    return _nearest(connection, place, before), _nearest(connection, place, after)


def _nearest(connection: sa.Connection, place: Cursor, way: Order) -> str:
    """Of the nearest event of each span the nearest."""
    columns = [listed.c[name] for name in way.names]
    each = (
        sa.select(*columns).where(listed.c.span == number, *way.after(listed, place)).order_by(*way.by(listed)).limit(1)
        for number in range(OPEN_START + 1)
    )
    rows = connection.execute(sa.union_all(*(sa.select(one.subquery()) for one in each))).all()
    return str(way.sort(rows)[0].event) if rows else ""


def _rows(table: sa.Table, order: Order) -> Query:
    columns = (table.c[name].label(name) for name in dict.fromkeys((*order.names, "event")))
    return sa.select(*columns).where(*([table.c.facet == sa.bindparam("facet")] if table is filed else []))


def _put_together(query: Query, table: sa.Table, sorts: bool) -> sa.CompoundSelect[*tuple[Any, ...]]:
    """The rows of each span, in time order; `sorts` tells a database that sorts them all unless each part is short."""
    order = ORDERS[Sort.TIME]
    every = [query.where(*part) for part in parts(table)]
    if sorts:
        every = [part.order_by(*order.by(table)).limit(_MANY) for part in every]
    return sa.union_all(*every).order_by(*order.names).limit(_MANY)


@cache
def _plain(table: sa.Table, sorts: bool) -> sa.CompoundSelect[*tuple[Any, ...]]:
    """The statement of every page in time order that asks for nothing else, made once."""
    return _put_together(_rows(table, ORDERS[Sort.TIME]), table, sorts)
