"""Walks along the index of an order: of all events, or of those under some facets, each walked and then put together.

In time order there is an index for each span (see `spans`), and the database puts them together as it reads them: that
the dates which reach into a range are found costs nothing more. A walk that has to skip events looks at some, then at
four times as many, and gives up where its patience ends.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from events.query import Sort
from events.store.cursors import Cursor
from events.store.matching import Condition, Words, row_has
from events.store.orders import ORDERS
from events.store.ranges import Range
from events.store.rows import Row
from events.store.tables import filed, listed

AT_FIRST = 4
"""How many rows a walk looks at for each one that it seeks, before it looks further."""

Statement = sa.Select[*tuple[Any, ...]] | sa.CompoundSelect[*tuple[Any, ...]]


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
        met = row_has(self._beside) + ([] if self._in_time else self._range.meets(table))
        if patience is None or not met:
            return self._connection.execute(self._ahead(facet, self._cursor, met).limit(limit)).all()
        found: list[Row] = []
        place, step = self._cursor, limit * AT_FIRST
        while patience > 0:
            rows = self._connection.execute(self._ahead(facet, place, [], sa.and_(*met)).limit(step)).all()
            found += [row for row in rows if row.met]
            if len(found) >= limit or len(rows) < step:
                return found[:limit]
            place, patience = self._order.place(rows[-1]), patience - step
            step = min(step * AT_FIRST, patience)
        return None

    def _ahead(
        self,
        facet: str | None,
        place: Cursor | None,
        met: Sequence[sa.ColumnElement[bool]],
        told: sa.ColumnElement[bool] | None = None,
    ) -> Statement:
        """The rows after a place that have met this, in order; `told` is what they say of themselves, as `met`."""
        table = filed if facet else listed
        columns = [table.c[name].label(name) for name in dict.fromkeys((*self._order.names, "event"))]
        query = sa.select(*columns, *([] if told is None else [told.label("met")])).where(*met)
        if facet:
            query = query.where(filed.c.facet == facet)
            if self._beside.conditions or self._beside.excluded:
                query = query.join(listed, listed.c.sequence == filed.c.sequence)
        if not self._in_time:
            return query.where(*self._order.after(table, place)).order_by(*self._order.by(table))
        parts = (query.where(*part) for part in self._range.parts(table, place))
        return sa.union_all(*parts).order_by(*self._order.names)
