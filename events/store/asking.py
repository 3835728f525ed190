"""Asking for many rows by their keys: databases bound how many values one statement may name."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

import sqlalchemy as sa

from events.model import Tag
from events.store.rows import Row
from events.store.tables import event_tags

NAMED_AT_ONCE = 1000


def rows_in(
    connection: sa.Connection, query: sa.Select[Any], column: sa.ColumnElement[str], values: Collection[str]
) -> Iterator[Row]:
    """The rows of the query whose column has one of these values; each part of them in the query's order."""
    ordered = sorted(values)
    for start in range(0, len(ordered), NAMED_AT_ONCE):
        yield from connection.execute(query.where(column.in_(ordered[start : start + NAMED_AT_ONCE]))).all()


def tags_of(connection: sa.Connection, events: Collection[str]) -> dict[str, list[Tag]]:
    """The tags of each of these events, in their order; an event without any has an empty list."""
    query = sa.select(event_tags).order_by(event_tags.c.event, event_tags.c.position)
    found: dict[str, list[Tag]] = defaultdict(list)
    for row in rows_in(connection, query, event_tags.c.event, events):
        found[row.event].append(Tag(row.slug, row.label))
    return found
