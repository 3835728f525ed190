"""A reader that holds still."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from events.store.editorial import Editorial


class Snapshot(Editorial):
    """A reader whose answers all come from one state of the database, whatever is written meanwhile."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        yield self._connection
