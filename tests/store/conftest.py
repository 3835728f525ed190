"""What the store's tests share: sample values, a merge function of their own, and fresh databases on every engine."""

import itertools
import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from events.dates.bounds import contains
from events.dates.edtf import parse_edtf
from events.model import Article, Draft, Mention, Tag
from events.store import Store, open_store
from events.store.tables import metadata

START = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
ENGINES = ["sqlite"]


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
    """Databases on one engine, and stores that are closed when the test has ended."""

    def __init__(self, engine: str, folder: Path) -> None:
        assert engine in ENGINES
        self._folder = folder
        self._numbers = itertools.count()
        self._open: list[Store] = []

    def fresh(self) -> str:
        """The name of a database that does not exist yet."""
        folder = self._folder / str(next(self._numbers))
        folder.mkdir()
        return str(folder / "timeline.db")

    def empty(self, **given: Any) -> Store:
        """A store of an empty database: a copy of one that was made once, for tests that need many."""
        template = self._folder / "template.db"
        if not template.exists():
            self.open(str(template)).close()
        return self.open(shutil.copy(template, self.fresh()), **given)

    def open(self, database: str | None = None, **given: Any) -> Store:
        """A store, of a fresh database if none is named."""
        tokens = (f"e{number:05d}" for number in itertools.count(1))
        settings = {
            "now": START,
            "authority": "news.example",
            "base_url": "http://127.0.0.1:8000/",
            "new_token": lambda: next(tokens),
            "merge": Samples.merge,
            "wait": 0.2,
        }
        store = open_store(self.fresh() if database is None else database, **{**settings, **given})
        self._open.append(store)
        return store

    def rows(self, store: Store) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table."""
        with store._engine.connect() as connection:
            return {
                table.name: [tuple(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key))]
                for table in metadata.sorted_tables
            }

    def close(self) -> None:
        while self._open:
            self._open.pop().close()


@pytest.fixture(scope="session")
def sample() -> type[Samples]:
    return Samples


@pytest.fixture(scope="session", params=ENGINES)
def every_engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """Databases on each engine; for tests that hypothesis runs many times."""
    databases = Databases(request.param, tmp_path_factory.mktemp("databases"))
    yield databases
    databases.close()


@pytest.fixture
def databases(every_engine: Databases) -> Iterator[Databases]:
    yield every_engine
    every_engine.close()


@pytest.fixture
def store(databases: Databases) -> Store:
    """An empty timeline on each engine."""
    return databases.open()
