"""Walks along the index of an order: of all events, or of those under some facets, each walked and then put together.

Of a range in time order, the events that began before it come first and are few (see `spans`); then the walk begins
within it. A walk that has to skip events takes a horizon: it never looks further than so many rows ahead.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from events.query import Sort
from events.store.cursors import Cursor
from events.store.matching import Condition, Words, row_has
from events.store.orders import ORDERS, columns_of
from events.store.ranges import Range
from events.store.rows import Row
from events.store.tables import filed, listed


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
        self._words = words
        self._group = group
        self._beside = Words(tuple(each for each in words.conditions if each != group), words.excluded)

    def rows(self, limit: int, patience: int | None) -> list[Row] | None:
        """The first rows, at most `limit`; None where `patience` rows, in each part, were not enough to find them."""
        found = {row.event: row for row in self._reaching(limit)}
        if len(found) < limit:
            facets: list[str | None] = [term.words[0] for term in self._group]
            for facet in facets or [None]:
                part = self._part(facet, limit, patience)
                if part is None:
                    return None
                found |= {row.event: row for row in part}
        return self._order.sort(found.values())[:limit]

    def _reaching(self, limit: int) -> Sequence[Row]:
        """The events that began before the range: in time order they come before all that begin within it."""
        if not self._in_time or self._range.start is None or self._is_within():
            return []
        has = row_has(self._words)
        parts = (sa.select(*columns_of(listed)).where(*part, *has) for part in self._range.reaching(listed))
        table = sa.union_all(*parts).subquery("reaching")
        after = self._order.after(table, self._cursor, sorting=True)
        query = sa.select(*columns_of(table)).where(*after).order_by(*self._order.by(table, sorting=True))
        return self._connection.execute(query.limit(limit)).all()

    def _part(self, facet: str | None, limit: int, patience: int | None) -> Sequence[Row] | None:
        table = filed if facet else listed
        way = [*self._ahead(table), *([filed.c.facet == facet] if facet else [])]
        ordered = sa.select(*columns_of(table)).order_by(*self._order.by(table)).limit(limit)
        horizon = self._horizon(ordered.where(*way), patience)
        rest = row_has(self._beside)
        if rest and facet:
            ordered = ordered.join(listed, listed.c.sequence == filed.c.sequence)
        met = [] if self._in_time else self._range.meets(table)
        rows = self._connection.execute(ordered.where(*way, *self._order.until(table, horizon), *met, *rest)).all()
        return None if horizon and len(rows) < limit else rows

    def _horizon(self, ordered: sa.Select[*tuple[Any, ...]], patience: int | None) -> Cursor | None:
        """Where the walk is to end; None where it may go on to the end, or gets there sooner."""
        if patience is None:
            return None
        last = self._connection.execute(ordered.limit(1).offset(patience)).first()
        return self._order.place(last) if last else None

    def _ahead(self, table: sa.Table) -> list[sa.ColumnElement[bool]]:
        """The part of the order's index that is to come: with one lower bound, for an index takes no two."""
        if not self._in_time:
            return self._order.after(table, self._cursor)
        if self._cursor and self._is_within():
            return [*Range(None, self._range.end).within(table), *self._order.after(table, self._cursor)]
        return self._range.within(table)

    def _is_within(self) -> bool:
        """Whether the cursor is past the range's start."""
        return self._cursor is not None and (self._range.start is None or int(self._cursor[0]) >= self._range.start)
