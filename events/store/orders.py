"""The orders of an answer as keys: what rows are sorted by, compared with and cut at, in SQL and in Python alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from events.query import Sort
from events.store.cursors import Cursor
from events.store.rows import Row

COLUMNS = ("sequence", "event", "earliest", "until", "published", "exactness")
"""The columns of a set that is to be sorted, or counted by date: those of `listed` but for the words."""


@dataclass(frozen=True, slots=True)
class Order:
    """The columns an order goes by, all of them up or all of them down."""

    names: tuple[str, ...]
    down: bool

    def place(self, row: Row) -> Cursor:
        """Where a row stands in the order."""
        return tuple(getattr(row, name) for name in self.names)

    def sort(self, rows: Iterable[Row]) -> list[Row]:
        """The rows in the order."""
        return sorted(rows, key=self.place, reverse=self.down)

    def by(self, table: sa.FromClause, *, sorting: bool = False) -> list[sa.ColumnElement[Any]]:
        """What SQL sorts a table by; where it is a set that is to be sorted, no index is to be walked for it."""
        first, *others = (table.c[name] for name in self.names)
        columns = [_unindexed(first) if sorting else first, *others]
        return [column.desc() if self.down else column.asc() for column in columns]

    def after(
        self, table: sa.FromClause, place: Cursor | None, *, sorting: bool = False
    ) -> list[sa.ColumnElement[bool]]:
        """The condition that a row comes after a place; none where there is no place."""
        return [] if place is None else [self._beyond(table, place, sorting)]

    def _beyond(self, table: sa.FromClause, place: Cursor, sorting: bool) -> sa.ColumnElement[bool]:
        first, *others = (table.c[name] for name in self.names)
        column = _unindexed(first) if sorting else first
        key: Any = sa.tuple_(column, *others) if others else column
        end: Any = place if others else place[0]
        beyond: sa.ColumnElement[bool] = key < end if self.down else key > end
        return beyond


ORDERS = {
    Sort.TIME: Order(("earliest", "until", "event"), down=False),
    Sort.ADDED: Order(("published", "event"), down=True),
    Sort.CHANGED: Order(("sequence",), down=True),
}


def columns_of(table: sa.FromClause) -> list[sa.ColumnElement[Any]]:
    """These columns of a table."""
    return [table.c[name] for name in COLUMNS]


def _unindexed(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    return column + 0
