"""Counts in tables: what is added to them, and what is dropped because it came to nothing.

The statements are the driver's own, for there are ten counts to change for each event that is stored.
"""

from collections.abc import Mapping
from typing import TypeVar

import sqlalchemy as sa

COUNT = "events"
"""The column of a table of counts that is no part of its key."""

_Key = TypeVar("_Key", bound=tuple[str | int, ...])


def add_counts(connection: sa.Connection, table: sa.Table, changes: Mapping[_Key, int]) -> None:
    """Add to the counts of these keys, which are as the table's primary key is; a count of 0 leaves the table."""
    key = [column.name for column in table.primary_key]
    ordered = sorted((place, change) for place, change in changes.items() if change)
    mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
    names, marks = ", ".join((*key, COUNT)), ", ".join([mark] * (len(key) + 1))
    if ordered:
        connection.exec_driver_sql(
            f"INSERT INTO {table.name} ({names}) VALUES ({marks}) "  # noqa: S608  # our own names
            f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {COUNT} = {table.name}.{COUNT} + excluded.{COUNT}",
            [(*place, change) for place, change in ordered],
        )
    fewer = [place for place, change in ordered if change < 0]
    if fewer:
        its = " AND ".join(f"{name} = {mark}" for name in key)
        connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE {its} AND {COUNT} = 0", fewer)  # noqa: S608
