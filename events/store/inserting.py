"""Many rows into a table, as the driver takes them soonest: half of what storing cost went into naming each value.

SQLite is given tuples, PostgreSQL a COPY. Nothing but the columns' JSON is converted, so rows hold what drivers take:
texts, numbers, truth values and None. Columns that no row names are left to the table.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

_json = json.JSONEncoder().encode


def insert_rows(connection: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns. Raises SQLAlchemy's DBAPIError for whatever the driver raises."""
    if not rows:
        return
    names = tuple(rows[0])
    listed = ", ".join(f'"{name}"' for name in names)
    values = _values(table, names, rows)
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(names))
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({listed}) VALUES ({marks})", values)  # noqa: S608  # ours
    else:
        _copy(connection, f"COPY {table.name} ({listed}) FROM STDIN", values)


def _values(table: sa.Table, names: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> list[tuple[Any, ...]]:
    places = [place for place, name in enumerate(names) if isinstance(table.c[name].type, sa.JSON)]
    found = list(map(itemgetter(*names), rows))
    if not places:
        return found
    filled = []
    for row in found:
        each = list(row)
        for place in places:
            if each[place] is not None:
                each[place] = _json(each[place])
        filled.append(tuple(each))
    return filled


def _copy(connection: sa.Connection, statement: str, values: Iterable[tuple[Any, ...]]) -> None:
    driver: Any = connection.dialect.loaded_dbapi
    raw: Any = connection.connection.driver_connection
    try:
        with raw.cursor() as cursor, cursor.copy(statement) as copy:
            for row in values:
                copy.write_row(row)
    except driver.Error as error:
        raise sa.exc.DBAPIError.instance(statement, None, error, driver.Error, dialect=connection.dialect) from error
