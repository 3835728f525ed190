"""One writing transaction, which is one revision: begun with the first change, counted if anything changed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import sqlalchemy as sa

from events.errors import StoreError
from events.store.asking import Lookup
from events.store.constraints import Merge
from events.store.fulltext import scrub
from events.store.ledger import Ledger
from events.store.listing import list_changes
from events.store.tables import events

DRAWS = 20
"""How often new ids are drawn before giving up: a collision of good tokens is next to impossible even once."""

_IDS = Lookup(sa.select(events.c.id), events.c.id)


class Transaction:
    """What a batch of articles and an editor's corrections have in common; `Store` opens and closes it."""

    def __init__(
        self,
        *,
        database: str,
        reader: sa.Engine,
        begin: Callable[[], sa.Connection],
        now: datetime,
        threshold: float,
        new_token: Callable[[], str],
        merge: Merge,
    ) -> None:
        self.threshold = threshold
        self.merge = merge
        self.now = now
        self.dirty = False
        self.restated: set[str] = set()
        """The articles that were changed."""
        self.forgotten = False
        """Whether any was taken down."""
        self._database = database
        self._reader = reader
        self._begin = begin
        self._new_token = new_token
        self._open: tuple[sa.Connection, Ledger] | None = None
        self._failure: sa.exc.DBAPIError | None = None

    def open(self) -> tuple[sa.Connection, Ledger]:
        """The connection, which nobody else can write on, and the counters."""
        if self._failure:
            raise self._failure
        if self._open is None:
            connection = self._begin()
            self._open = connection, Ledger(connection, self.now)
        return self._open

    @contextmanager
    def looking(self) -> Iterator[sa.Connection]:
        """A connection to look something up on, without keeping other writers waiting."""
        if self._open:
            yield self._open[0]
        else:
            with self._reader.connect() as connection:
                yield connection

    @contextmanager
    def step(self) -> Iterator[None]:
        """All or nothing of what is done within: a caller may skip an article that raised, and go on with the rest.

        Nobody can go on where the database itself failed: SQLite may have ended the transaction on its own, and what
        came after would be stored by itself.
        """
        connection, _ = self.open()
        savepoint = connection.begin_nested()
        try:
            yield
        except sa.exc.DBAPIError as error:
            self._failure = error
            raise
        except BaseException:
            savepoint.rollback()
            raise
        savepoint.commit()

    def new_ids(self, count: int) -> list[str]:
        """So many ids that no event ever had."""
        connection, _ = self.open()
        ids: dict[str, None] = {}
        for _ in range(DRAWS):
            drawn = {self._new_token(): None for _ in range(count - len(ids))}
            taken = {row.id for row in _IDS.rows(connection, drawn)}
            ids |= {token: None for token in drawn if token not in taken}
            if len(ids) == count:
                return list(ids)
        raise StoreError(self._database, f"no unused id for a new event in {DRAWS} draws")

    def close(self) -> None:
        """Count the revision and list what it changed, if it did. The transaction is the store's to commit."""
        if self.dirty or self._failure:
            connection, ledger = self.open()
            ledger.close(connection)
            list_changes(connection, ledger.before, self.restated)
            if self.forgotten:
                scrub(connection)
