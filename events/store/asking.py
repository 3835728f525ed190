"""Asking for many rows by their keys: databases bound how many values one statement may name."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator
from operator import attrgetter
from typing import Any

import sqlalchemy as sa

from events.model import Tag
from events.store.rows import Row
from events.store.tables import event_tags

NAMED_AT_ONCE = 1000

_LIST: sa.BindParameter[object] = sa.bindparam("named", type_=sa.types.NullType())
_IN_JSON = sa.select(sa.func.json_each(_LIST).table_valued("value").c.value)
"""The values as one parameter: one by one, each would be looked at as a piece of SQL, and every number of them would
be a statement of its own."""

_TAGS = sa.select(event_tags)


def rows_in(
    connection: sa.Connection, query: sa.Select[Any], column: sa.ColumnElement[str], values: Collection[str]
) -> Iterator[Row]:
    """The rows of the query whose column has one of these values; each part of them in the query's order."""
    sqlite = connection.dialect.name == "sqlite"
    named = query.where(column.in_(_IN_JSON) if sqlite else column == sa.func.any(_LIST))
    ordered = sorted(values)
    for start in range(0, len(ordered), NAMED_AT_ONCE):
        page = ordered[start : start + NAMED_AT_ONCE]
        yield from connection.execute(named, {_LIST.key: json.dumps(page) if sqlite else page}).all()


def tags_of(connection: sa.Connection, events: Collection[str]) -> dict[str, list[Tag]]:
    """The tags of each of these events, in their order; an event without any has an empty list."""
    found: dict[str, list[Tag]] = defaultdict(list)
    # Sorted here, where they are few: a database would sort what it finds by its index on the event.
    for row in sorted(rows_in(connection, _TAGS, event_tags.c.event, events), key=attrgetter("position")):
        found[row.event].append(Tag(row.slug, row.label))
    return found
