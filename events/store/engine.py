"""Where a database is and how it is connected to: SQLite by a path, PostgreSQL by a URL.

SQLite's connections never make a file by themselves (mode=rw), so that a database deleted under a running server is an
error and not a new, empty timeline. What they set when they open changes nothing in a file: one that turns out to be
somebody else's stays as it is. `synchronous=FULL` makes a commit durable before it is acknowledged, and `secure_delete`
leaves nothing of a text that was taken down.
"""

import json
import os
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url

from events.errors import StoreError
from events.store.turns import take_postgresql, take_sqlite

_JSON = json.JSONDecoder()

DRIVER = "postgresql+psycopg"

WRITES = "dateline_writes"
"""The execution option of connections that will write (see `turns`)."""

PAUSE = 0.01
"""Seconds between two tries of what SQLite does not wait for."""

CACHE = 16_000
"""KiB of pages that a connection to SQLite keeps: with the 2,000 of old, looking up ten thousand of a million events
took a third longer; four times as many save nothing more."""

_CHEAP_PAGES = """
SELECT set_config('random_page_cost', '1.1', false) FROM pg_settings
WHERE name = 'random_page_cost' AND source = 'default'
"""
"""PostgreSQL's default, 4, is that of disks with arms: with it, it reads and sorts all that a question is about where
an index would give the first page in order."""

NETWORK = {
    "application_name": "dateline",
    "connect_timeout": 10,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 60_000,
}
"""How long a server that does not answer is waited for, in seconds (the last in ms), unless the URL says otherwise: by
themselves, connections wait two minutes for it, and hours where it went away without a word."""

KEPT = 10
"""Connections that stay open once that many were needed: more than the threads of a worker of `dateline serve`."""

SMALLEST = 512
"""Bytes of the smallest SQLite database; it would take a file of one byte for an empty one, and overwrite it."""


def shown(database: str) -> str:
    """The database as messages name it: without a password."""
    url = _url(database)
    if url is None:
        return database
    secret = {name: "hidden" for name in url.query if "password" in name.lower()}
    return url.update_query_dict(secret).render_as_string(hide_password=True)


def server_url(database: str) -> URL | None:
    """The URL of a database server; None for a SQLite file. Raises StoreError for any other URL."""
    url = _url(database)
    if url is None or url.get_backend_name() == "sqlite":
        return None
    if url.get_backend_name() != "postgresql":
        raise StoreError(shown(database), "neither a path nor a sqlite or postgresql URL")
    if url.drivername not in ("postgresql", DRIVER):
        raise StoreError(shown(database), "its driver is psycopg: write postgresql://")
    return url.set(drivername=DRIVER)


def sqlite_path(database: str) -> Path:
    """The file of a SQLite database, given as a path or as a URL. Raises StoreError."""
    url = _url(database)
    if url is None:
        path = database
    elif url.query or not url.database or url.database == ":memory:":
        raise StoreError(database, "a SQLite URL names a file, without options: sqlite:///timeline.db")
    else:
        path = url.database
    if not path or "\0" in path:
        raise StoreError(repr(database), "not the name of a file")
    try:
        return Path(path).expanduser().absolute()
    except RuntimeError as error:  # "~somebody" whom the system does not know
        raise StoreError(database, "nobody's home directory") from error


def prepare_file(path: Path, name: str, *, create: bool) -> bool:
    """Whether the file of a SQLite database was missing and was made, empty, with its folder.

    Raises StoreError where it is no file that can be read and written.
    """
    try:
        if path.exists():
            _check_file(path, name)
            return False
        if not create:
            raise StoreError(name, "no such database")
        if path.parent.exists() and not path.parent.is_dir():
            raise StoreError(name, f"{path.parent} is not a directory")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _touched(path)
    except OSError as error:
        raise StoreError(name, f"cannot be opened or made: {error.strerror}") from error


def sqlite_engine(path: Path, *, wait: float, waiting: Callable[[], None]) -> sa.Engine:
    """An engine for the file; a writer waits `wait` seconds for another one, and calls `waiting` if it has to."""
    uri = f"{path.as_uri()}?mode=rw"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(f"PRAGMA cache_size = -{CACHE}")
        return connection

    engine = sa.create_engine(
        "sqlite://",
        creator=connect,
        poolclass=sa.pool.QueuePool,
        pool_size=KEPT,
        max_overflow=-1,
        json_deserializer=_from_json,
    )
    # The driver's own implicit BEGIN is off (isolation_level=None): it comes too late for reads, and not before DDL.
    turn = partial(take_sqlite, wait=wait, waiting=waiting)
    sa.event.listen(engine, "begin", lambda connection: turn(connection, writes=_writes(connection)))
    return engine


def server_engine(url: URL, name: str, *, wait: float, waiting: Callable[[], None]) -> sa.Engine:
    """An engine for a PostgreSQL server; reads see one snapshot. Raises StoreError without its driver.

    A writer waits `wait` seconds for another one, and calls `waiting` if it has to.

    A connection is tried before it is used: of those that the pool kept, a server that was started anew knows none.
    """
    try:
        engine = sa.create_engine(
            url,
            isolation_level="REPEATABLE READ",
            use_native_hstore=False,
            pool_pre_ping=True,
            pool_size=KEPT,
            max_overflow=-1,
            connect_args={name: value for name, value in NETWORK.items() if name not in url.query},
        )
    except (ModuleNotFoundError, sa.exc.ArgumentError) as error:
        raise StoreError(name, f"its driver is not installed ({error}): pip install 'psycopg[binary]'") from error
    sa.event.listen(engine, "connect", _without_nul)
    sa.event.listen(engine, "connect", lambda connection, _: _set_up(connection, wait))
    turn = partial(take_postgresql, waiting=waiting)
    sa.event.listen(engine, "begin", lambda connection: turn(connection) if _writes(connection) else None)
    return engine


def writer_of(engine: sa.Engine) -> sa.Engine:
    """The same engine for transactions that write: one at a time."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(**{WRITES: True})
    # A snapshot from before the wait for another writer would be out of date.
    return engine.execution_options(**{WRITES: True}, isolation_level="READ COMMITTED")


def use_write_ahead_log(engine: sa.Engine, *, wait: float) -> None:
    """Let readers of a SQLite database read while one writes; kept in the file, so mostly it is set already.

    SQLite makes the change from a read lock to an exclusive one, and for that it never waits, whatever its timeout:
    it is busy at once where another process only opens the same new database. So it is tried again, for `wait` seconds.
    """
    if engine.dialect.name != "sqlite":
        return
    raw = engine.raw_connection()
    until = monotonic() + wait
    try:
        cursor = raw.cursor()
        while cursor.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            try:
                cursor.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorname != "SQLITE_BUSY" or monotonic() > until:
                    raise
                sleep(PAUSE)
    finally:
        raw.close()


def _url(database: str) -> URL | None:
    if "://" not in database:
        return None
    try:
        return make_url(database)
    except (sa.exc.ArgumentError, ValueError) as error:
        raise StoreError(database.partition("://")[0] + "://...", "not a database URL") from error


def _touched(path: Path) -> bool:
    """Whether the file is made by this; another process may have been faster."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def _check_file(path: Path, name: str) -> None:
    if path.is_dir():
        raise StoreError(name, "a directory, not a database")
    if not path.is_file():
        raise StoreError(name, "not a regular file")
    if 0 < path.stat().st_size < SMALLEST:
        raise StoreError(name, "not a database")
    if _is_read_only(path):
        raise StoreError(name, "its file system is read-only")
    # Not by opening it: closing a file drops every lock this process has on it, SQLite's too.
    if not os.access(path, os.R_OK | os.W_OK):
        raise StoreError(name, "no permission to read and write it")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise StoreError(name, "no permission to write to its folder")


def _is_read_only(path: Path) -> bool:
    """Whether nobody can write there, whatever the permissions say; where the system does not tell, no."""
    return hasattr(os, "statvfs") and bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def _from_json(text: str) -> object:
    """A column of JSON, which has no space around it: the parser alone, for a page of events has 150 of them."""
    found: object = _JSON.raw_decode(text)[0]
    return found


def _without_nul(connection: Any, _: object) -> None:
    """Let a name with a NUL find nothing, as in SQLite; PostgreSQL refuses it, and no stored text has one."""
    from psycopg.types.string import StrDumper

    class Dumper(StrDumper):
        def dump(self, obj: str) -> Any:
            return super().dump(obj.replace("\0", "\ufffd"))

    connection.adapters.register_dumper(str, Dumper)


def _set_up(connection: Any, wait: float) -> None:
    """Let the server know that its disk has no moving parts, unless its administrator has told it anything.

    And let nobody, reader or writer, wait for another program's lock on a table for ever: pages would hang.
    """
    connection.autocommit = True
    connection.execute(_CHEAP_PAGES)
    connection.execute("SELECT set_config('lock_timeout', %s, false)", [f"{round(wait * 1000)}ms"])
    connection.autocommit = False


def _writes(connection: sa.Connection) -> bool:
    return bool(connection.get_execution_options().get(WRITES))
