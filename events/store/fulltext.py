"""The full-text index, set aside while the lists are made anew: made at once it takes a third of the time.

It follows `listed` by itself otherwise: by triggers of SQLite, as an index of PostgreSQL. How it is made stands in the
migrations; here its parts are found in the database's own catalogue, and put back as they were.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

_TRIGGERS = sa.text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'listed'")
_INDEX = sa.text(
    "SELECT indexname AS name, indexdef AS sql FROM pg_indexes "
    "WHERE schemaname = current_schema() AND tablename = 'listed' AND indexname = 'listed_words'"
)


@contextmanager
def set_aside(connection: sa.Connection) -> Iterator[None]:
    """Rows may come into and leave `listed` within; afterwards the index is of what is there then."""
    sqlite = connection.dialect.name == "sqlite"
    parts = connection.execute(_TRIGGERS if sqlite else _INDEX).all()
    for part in parts:
        connection.exec_driver_sql(f"DROP {'TRIGGER' if sqlite else 'INDEX'} {part.name}")
    yield
    if sqlite:
        connection.exec_driver_sql("INSERT INTO search (search) VALUES ('rebuild')")
    for part in parts:
        connection.exec_driver_sql(part.sql)


def scrub(connection: sa.Connection) -> None:
    """Leave no word of what was taken down in the index.

    SQLite's keeps what is deleted until parts of it are put together; all of it takes 3 to 6 s for a million events.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search (search) VALUES ('optimize')")
