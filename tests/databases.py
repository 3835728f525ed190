"""Databases for tests on each engine, by name: ones with nothing in them, and ones that are a timeline without events.

Making a timeline runs every migration, so it is done once, and copied: a file, or a database of the PostgreSQL server.
Copying one there takes 11 ms (its files are copied; through the log it would be 29), and dropping it 5: every test has
its own. Connecting to it takes 30 ms more, so the examples of a law share one, which is emptied (see `Supply.empty`).
"""

import itertools
import shutil
from abc import ABC, abstractmethod
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import sqlalchemy as sa

from events.store import open_store
from events.store.tables import meta, metadata
from tests.postgresql_server import PostgreSQLServer

START = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
"""When the timelines without events were made."""

FIRST = {"now": START, "authority": "news.example", "base_url": "http://127.0.0.1:8000/"}
"""What fixes the only row that they have."""


class Supply(ABC):
    """Databases of one engine."""

    engine: str

    @abstractmethod
    def fresh(self) -> str:
        """The name of a database that has nothing in it."""

    @abstractmethod
    def ready(self) -> str:
        """The name of a timeline without events, made as `FIRST` has it."""

    @abstractmethod
    def copy(self, name: str) -> str:
        """The name of a copy of a database that nobody is connected to."""

    @abstractmethod
    def empty(self, name: str, engine: sa.Engine) -> None:
        """Make a timeline that only this engine is connected to one without events again."""

    @abstractmethod
    def drop(self, name: str) -> None:
        """Whoever had the database needs it no more; whoever is still connected to it is not any longer."""


class SQLiteFiles(Supply):
    """Files in folders of their own."""

    engine = "sqlite"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.db"
        self._numbers = itertools.count()

    def fresh(self) -> str:
        """A path at which there is no file yet."""
        folder = self._folder / str(next(self._numbers))
        folder.mkdir()
        return str(folder / "timeline.db")

    def ready(self) -> str:
        if not self._template.exists():
            make_timeline(str(self._template))
        return self.copy(str(self._template))

    def copy(self, name: str) -> str:
        return shutil.copy(name, self.fresh())

    def empty(self, name: str, engine: sa.Engine) -> None:
        engine.dispose()
        shutil.copy(self._template, name)

    def drop(self, name: str) -> None:
        shutil.rmtree(Path(name).parent)


class PostgreSQLDatabases(Supply):
    """Databases of a server of the tests' own."""

    engine = "postgresql"
    TEMPLATE = "timeline_template"

    def __init__(self, server: PostgreSQLServer) -> None:
        self._server = server
        self._numbers = itertools.count()
        url = server.url("postgres").replace("+psycopg", "")
        self._connection = psycopg.connect(url, autocommit=True)
        self._names: dict[str, str] = {}

    def fresh(self) -> str:
        return self._copy("template1")

    def ready(self) -> str:
        if self.TEMPLATE not in self._names.values():
            make_timeline(self._copy("template1", self.TEMPLATE))
        return self._copy(self.TEMPLATE)

    def copy(self, name: str) -> str:
        return self._copy(self._names[name])

    def empty(self, name: str, engine: sa.Engine) -> None:
        with engine.begin() as connection:
            for table in reversed(metadata.sorted_tables):
                if table is not meta:
                    connection.execute(sa.delete(table))
            connection.execute(sa.update(meta).values(revision=0, changed=meta.c.created, sequence=0))

    def drop(self, name: str) -> None:
        self._connection.execute(f"DROP DATABASE {self._names.pop(name)} WITH (FORCE)")

    def close(self) -> None:
        """Let go of the server."""
        self._connection.close()

    def _copy(self, template: str, name: str = "") -> str:
        name = name or f"test{next(self._numbers)}"
        self._connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        url = self._server.url(name)
        self._names[url] = name
        return url


def make_timeline(database: str) -> None:
    """Make a timeline without events there."""
    open_store(database, **FIRST, new_token=lambda: "unused").close()
