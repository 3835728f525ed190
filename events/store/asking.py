"""Asking for many rows by their keys: databases bound how many values one statement may name."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

import sqlalchemy as sa

from events.model import Tag
from events.store.rows import Row
from events.store.tables import event_tags

NAMED_AT_ONCE = 1000

_NAMED: sa.BindParameter[list[str]] = sa.bindparam("named", expanding=True)
"""The values as one parameter: given one by one, each would be looked at as a piece of SQL."""

_TAGS = sa.select(event_tags).order_by(event_tags.c.event, event_tags.c.position)


def rows_in(
    connection: sa.Connection, query: sa.Select[Any], column: sa.ColumnElement[str], values: Collection[str]
) -> Iterator[Row]:
    """The rows of the query whose column has one of these values; each part of them in the query's order."""
    ordered = sorted(values)
    named = query.where(column.in_(_NAMED))
    for start in range(0, len(ordered), NAMED_AT_ONCE):
        yield from connection.execute(named, {_NAMED.key: ordered[start : start + NAMED_AT_ONCE]}).all()


def tags_of(connection: sa.Connection, events: Collection[str]) -> dict[str, list[Tag]]:
    """The tags of each of these events, in their order; an event without any has an empty list."""
    found: dict[str, list[Tag]] = defaultdict(list)
    for row in rows_in(connection, _TAGS, event_tags.c.event, events):
        found[row.event].append(Tag(row.slug, row.label))
    return found
