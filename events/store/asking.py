"""Asking for many rows: by their keys, as databases bound how many values one statement may name, or one by one."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from events.model import Tag
from events.store.rows import QUOTATION, Row
from events.store.tables import event_tags, mentions

NAMED_AT_ONCE = 1000

_LIST: sa.BindParameter[object] = sa.bindparam("named", type_=sa.types.NullType())
_IN_JSON = sa.select(sa.func.json_each(_LIST).table_valued("value").c.value)
"""The values as one parameter: one by one, each would be looked at as a piece of SQL, and every number of them would
be a statement of its own."""


class Lookup:
    """A query for the rows that have one of some values in a column, made once: that takes as long as to run it."""

    def __init__(self, query: sa.Select[Any], column: sa.ColumnElement[str]) -> None:
        self._in_json = query.where(column.in_(_IN_JSON))
        self._in_array = query.where(column == sa.func.any(_LIST))

    def rows(self, connection: sa.Connection, values: Collection[str]) -> Iterator[Row]:
        """The rows with these values; each part of them in the query's order."""
        sqlite = connection.dialect.name == "sqlite"
        ordered = sorted(values)
        for start in range(0, len(ordered), NAMED_AT_ONCE):
            page = ordered[start : start + NAMED_AT_ONCE]
            if sqlite:
                yield from connection.execute(self._in_json, {_LIST.key: json.dumps(page)}).all()
            else:
                yield from connection.execute(self._in_array, {_LIST.key: page}).all()


QUOTED = tuple(
    sa.cast(column, sa.Text) if isinstance(column.type, sa.JSON) else column
    for column in (mentions.c[name] for name in QUOTATION)
)
"""The columns `QUOTATION`, its lists as the JSON they are stored as."""

_TAGS = Lookup(
    sa.select(event_tags.c.position, event_tags.c.event, event_tags.c.slug, event_tags.c.label), event_tags.c.event
)


def streamed(connection: sa.Connection, query: sa.Select[Any], at_once: int) -> Iterator[Row]:
    """The rows of the query, so many of them in memory at a time; whoever stops early lets go of the rest."""
    with connection.execute(query, execution_options={"yield_per": at_once}) as rows:
        yield from rows


def tags_of(connection: sa.Connection, events: Collection[str]) -> dict[str, list[Tag]]:
    """The tags of each of these events, in their order; an event without any has an empty list."""
    found: dict[str, list[Tag]] = defaultdict(list)
    # Sorted here, where they are few: a database would sort what it finds by its index on the event.
    for _, event, slug, label in sorted(_TAGS.rows(connection, events), key=itemgetter(0)):
        found[event].append(Tag(slug, label))
    return found
