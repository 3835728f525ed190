"""Many rows into a table, as the driver takes them soonest: half of what storing cost went into naming each value.

SQLite is given tuples, PostgreSQL a COPY. Nothing but the columns' JSON is converted, so rows hold what drivers take:
texts, numbers, truth values and None. Columns that are not named are left to the table.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from events.store.rows import REMEMBERED

_encode = json.JSONEncoder().encode


def insert_rows(connection: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns, two or more. Raises as `insert_values` does."""
    if rows:
        names = tuple(rows[0])
        insert_values(connection, table, names, map(itemgetter(*names), rows))


def insert_values(
    connection: sa.Connection, table: sa.Table, names: Sequence[str], rows: Iterable[tuple[Any, ...]]
) -> None:
    """Insert rows that have these columns in this order.

    Raises SQLAlchemy's DBAPIError for whatever the driver raises.
    """
    values = list(rows)
    if not values:
        return
    values = _with_json(table, names, values)
    listed = ", ".join(f'"{name}"' for name in names)
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(names))
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({listed}) VALUES ({marks})", values)  # noqa: S608  # ours
    else:
        _copy(connection, f"COPY {table.name} ({listed}) FROM STDIN", values)


def _with_json(table: sa.Table, names: Sequence[str], rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """The rows with the JSON of such columns."""
    places = [place for place, name in enumerate(names) if isinstance(table.c[name].type, sa.JSON)]
    if not places:
        return rows
    columns: list[Iterable[Any]] = list(zip(*rows, strict=True))
    for place in places:
        columns[place] = map(_json, columns[place])
    return list(zip(*columns, strict=True))


def _json(value: object) -> str | None:
    """Tuples are of texts, short, and come again and again."""
    if value is None:
        return None
    return _encode_again(value) if isinstance(value, tuple) else _encode(value)


_encode_again = lru_cache(REMEMBERED)(_encode)


def _copy(connection: sa.Connection, statement: str, values: Iterable[tuple[Any, ...]]) -> None:
    """COPY rows, whose texts have no NUL: to look for one, as `engine` does, made it four times as long."""
    from psycopg.types.string import StrDumper

    driver: Any = connection.dialect.loaded_dbapi
    raw: Any = connection.connection.driver_connection
    try:
        with raw.cursor() as cursor:
            cursor.adapters.register_dumper(str, StrDumper)
            with cursor.copy(statement) as copy:
                for row in values:
                    copy.write_row(row)
    except driver.Error as error:
        raise sa.exc.DBAPIError.instance(statement, None, error, driver.Error, dialect=connection.dialect) from error
