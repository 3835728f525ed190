"""What the store's tests share: sample values, a merge function of their own, and fresh databases on every engine."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from events.dates.bounds import contains
from events.dates.edtf import parse_edtf
from events.model import Article, Draft, Mention, Tag
from events.store import Store, open_store
from events.store.constraints import Merge
from events.store.tables import metadata
from tests.databases import FIRST, START, Supply


class Samples:
    """Articles and mentions in a few words."""

    @staticmethod
    def moment(minutes: int = 0) -> datetime:
        return START + timedelta(minutes=minutes)

    @staticmethod
    def article(key: str, text: str = "text", **fields: Any) -> Article:
        return Article(**{"identity": f"id:{key}", "key": key, "text": text, "body": (0, len(text)), **fields})

    @staticmethod
    def mention(key: str, head: str, edtf: str, **fields: Any) -> Mention:
        given = {
            "article": key,
            "date": parse_edtf(edtf),
            "headline": f"The {head} of {edtf}",
            "sentence": f"{key} told of a {head} in {edtf}.",
            "sentence_span": (0, 30),
            "date_span": (20, 25),
            "event_span": (10, 15),
            "head": head,
            "tags": (Tag(head, head.title()),),
            "confidence": 0.9,
            "rule": "sample",
        }
        return Mention(**{**given, **fields})

    @classmethod
    def item(cls, key: str, *told: tuple[str, str], text: str = "") -> tuple[Article, tuple[Mention, ...]]:
        """An article with its mentions, ("split", "1949") each; its text says them, unless another is given."""
        found = tuple(cls.mention(key, head, edtf) for head, edtf in told)
        return cls.article(key, text or " ".join(mention.sentence for mention in found) or "nothing"), found

    @staticmethod
    def merge(mentions: Sequence[Mention]) -> tuple[Draft, ...]:
        """Mentions of one head that a chain of containing dates joins are one event: pure, and order-free."""
        groups: list[list[Mention]] = []
        for mention in mentions:
            near = [group for group in groups if any(_could_be_one(mention, other) for other in group)]
            groups = [group for group in groups if group not in near]
            groups.append([mention, *itertools.chain.from_iterable(near)])
        return tuple(_draft(group) for group in groups)


def _could_be_one(a: Mention, b: Mention) -> bool:
    return a.head == b.head and (contains(a.date, b.date) or contains(b.date, a.date))


def _draft(group: list[Mention]) -> Draft:
    ranked = sorted(group, key=lambda mention: (_vagueness(mention), -mention.confidence, repr(mention)))
    return Draft(
        date=ranked[0].date,
        headline=ranked[0].headline,
        status=ranked[0].status,
        tags=tuple(sorted({tag for mention in group for tag in mention.tags}, key=lambda tag: tag.slug)),
        confidence=max(mention.confidence for mention in group),
        mentions=tuple(ranked),
    )


def _vagueness(mention: Mention) -> float:
    first, last = mention.date.earliest, mention.date.latest
    return float("inf") if first is None or last is None else last - first


class Databases:
    """Databases on one engine, dropped when whoever asked for them has ended, with the stores that were opened."""

    def __init__(self, supply: Supply) -> None:
        self.engine = supply.engine
        self._supply = supply
        self._had: list[str] = []
        self._open: list[Store] = []
        self._free: list[Store] = []

    def fresh(self) -> str:
        """The name of a database with nothing in it; of a file, it does not exist yet."""
        self._had.append(self._supply.fresh())
        return self._had[-1]

    def ready(self) -> str:
        """The name of a timeline without events."""
        self._had.append(self._supply.ready())
        return self._had[-1]

    def copy(self, name: str) -> str:
        """The name of a copy of a database that nobody is connected to."""
        self._had.append(self._supply.copy(name))
        return self._had[-1]

    def open(self, database: str | None = None, **given: Any) -> Store:
        """A store, of a timeline without events if none is named."""
        if database is None:
            database = self.fresh() if given.keys() & FIRST else self.ready()
        settings = {**FIRST, "new_token": _tokens(), "merge": Samples.merge, "wait": 0.2}
        self._open.append(open_store(database, **{**settings, **given}))
        return self._open[-1]

    def empty(self, merge: Merge = Samples.merge) -> Store:
        """A timeline without events, for an example of a law: the database of one that was closed, if there is one."""
        if self._free:
            used = self._free.pop()
            self._supply.empty(used._name, used._engine)
        else:
            used = self.open()
        return Example(used._engine, name=used._name, new_token=_tokens(), merge=merge, free=self._free)

    @contextmanager
    def connected(self, database: str) -> Iterator[sa.Connection]:
        """A connection of no store's, in a transaction."""
        engine = sa.create_engine(database if "://" in database else f"sqlite:///{database}")
        with engine.begin() as connection:
            yield connection
        engine.dispose()

    def rows(self, store: Store, *names: str) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of these tables, or of every table."""
        with store._engine.connect() as connection:
            return {
                table.name: [tuple(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key))]
                for table in metadata.sorted_tables
                if table.name in names or not names
            }

    def close(self) -> None:
        while self._open:
            self._open.pop().close()
        while self._had:
            self._supply.drop(self._had.pop())


class Example(Store):
    """A store that stays connected when it is closed, for the next example."""

    def __init__(self, engine: sa.Engine, *, free: list[Store], **given: Any) -> None:
        super().__init__(engine, **given)
        self._free = free

    def close(self) -> None:
        self._free.append(self)


def _tokens() -> Callable[[], str]:
    tokens = (f"e{number:05d}" for number in itertools.count(1))
    return lambda: next(tokens)


@pytest.fixture(scope="session")
def sample() -> type[Samples]:
    return Samples


@pytest.fixture(scope="session")
def every_engine(supply: Supply) -> Iterator[Databases]:
    """Databases on each engine; for tests that hypothesis runs many times, and what a module keeps."""
    databases = Databases(supply)
    yield databases
    databases.close()


@pytest.fixture
def databases(supply: Supply) -> Iterator[Databases]:
    """Databases on each engine, for one test."""
    found = Databases(supply)
    yield found
    found.close()


@pytest.fixture
def files(sqlite_files: Supply) -> Iterator[Databases]:
    """Databases that are files, SQLite's: for tests of what only a file can be or suffer."""
    found = Databases(sqlite_files)
    yield found
    found.close()


@pytest.fixture
def servers(postgresql_databases: Supply) -> Iterator[Databases]:
    """Databases of a server, PostgreSQL's: for tests of what only a server can suffer."""
    found = Databases(postgresql_databases)
    yield found
    found.close()


@pytest.fixture
def store(databases: Databases) -> Store:
    """An empty timeline on each engine."""
    return databases.open()
