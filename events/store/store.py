"""The timeline, kept: everything found in the articles, and what has been published of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from types import TracebackType
from typing import Self

import sqlalchemy as sa

from events.model import Article, Mention
from events.store.batch import Batch
from events.store.constraints import Merge
from events.store.correcting import Corrections
from events.store.editorial import Editorial
from events.store.engine import writer_of
from events.store.failures import storing, told
from events.store.outcome import Stored
from events.store.snapshot import Remembered, Snapshot
from events.store.transaction import Transaction

THRESHOLD = 0.5
"""The confidence below which an event waits for review, where a caller names none."""


class Store(Editorial):
    """An open database. Each question sees the state of that moment; `snapshot` holds one for several questions.

    Safe to use from several threads, and while other processes read and write the same database. Its methods raise
    StoreError where the database fails.
    """

    def __init__(self, engine: sa.Engine, *, name: str, new_token: Callable[[], str], merge: Merge) -> None:
        self._engine = engine
        self._writer = writer_of(engine)
        self._name = name
        self._new_token = new_token
        self._merge = merge
        self._remembered = Remembered()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """A reader whose answers all come from one state: that of its first answer."""
        with self._reading() as connection:
            yield Snapshot(connection, self._remembered)

    @contextmanager
    def writing(self, now: datetime, *, threshold: float = THRESHOLD) -> Iterator[Batch]:
        """A batch: one transaction, and one revision if it changes anything; an exception undoes all of it.

        `now` is aware. Events of a confidence below the threshold are kept for review.
        """
        with self._transaction(now, threshold) as transaction:
            yield Batch(transaction)

    def add(self, article: Article, found: Sequence[Mention], now: datetime, *, threshold: float = THRESHOLD) -> Stored:
        """Store one article with its mentions, as a batch of its own."""
        with self.writing(now, threshold=threshold) as batch:
            return batch.add(article, found)

    @contextmanager
    def correcting(self, now: datetime, *, threshold: float = THRESHOLD) -> Iterator[Corrections]:
        """An editor's corrections: one transaction and one revision, all of them or, after an exception, none."""
        with self._transaction(now, threshold) as transaction:
            yield Corrections(transaction)

    def forget(self, article: str, now: datetime, *, threshold: float = THRESHOLD) -> Stored:
        """Take down an article, named by its identity, key or URL, as a batch of its own. Raises ArticleNotFound."""
        with self.writing(now, threshold=threshold) as batch:
            return batch.forget(article)

    @contextmanager
    def _transaction(self, now: datetime, threshold: float) -> Iterator[Transaction]:
        with told(self._name), ExitStack() as stack:
            transaction = Transaction(
                database=self._name,
                reader=self._engine,
                begin=lambda: stack.enter_context(storing(self._writer, self._name)),
                now=now,
                threshold=threshold,
                new_token=self._new_token,
                merge=self._merge,
            )
            yield transaction
            transaction.close()

    def load(self, lines: Iterable[bytes], source: str) -> Mapping[str, int]:
        """Put an export into this database, which must be empty; how many rows each table got. All of it or nothing.

        `source` is what messages call it. Raises BrokenExport, and StoreError where the database is not empty.
        """
        from events.store.transfer import imported

        with told(self._name), storing(self._writer, self._name) as connection:
            return imported(connection, lines, source=source, database=self._name)

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        with told(self._name), self._engine.connect() as connection:
            yield connection
