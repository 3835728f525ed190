"""Asking for many rows by their keys: databases bound how many values one statement may name."""

from collections.abc import Collection, Iterator
from typing import Any

import sqlalchemy as sa

from events.store.rows import Row

NAMED_AT_ONCE = 1000


def rows_in(
    connection: sa.Connection, query: sa.Select[Any], column: sa.ColumnElement[str], values: Collection[str]
) -> Iterator[Row]:
    """The rows of the query whose column has one of these values; each part of them in the query's order."""
    ordered = sorted(values)
    for start in range(0, len(ordered), NAMED_AT_ONCE):
        yield from connection.execute(query.where(column.in_(ordered[start : start + NAMED_AT_ONCE]))).all()
