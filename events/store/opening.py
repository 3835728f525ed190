"""Opening a timeline's database, and making it where it is new: what is not ours, or too new, is refused untouched.

One that an earlier version made is refused as well until `upgrade_store` is asked for: it may take a while, cannot be
taken back, and should not happen to whoever only looks, nor to a server's several processes at once.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from events.errors import SchemaTooNew, SchemaTooOld, StoreError
from events.model import Draft, Mention
from events.store import engine as engines
from events.store import schema
from events.store.authority import authority_for
from events.store.constraints import Merge
from events.store.failures import storing, told
from events.store.listing import list_all
from events.store.rows import Values, to_micros
from events.store.store import Store
from events.store.tables import meta

WAIT = 20.0
"""Seconds that a writer waits for another one, which may be storing hundreds of articles."""


def open_store(
    database: str,
    *,
    now: datetime,
    authority: str,
    base_url: str,
    new_token: Callable[[], str],
    create: bool = True,
    wait: float = WAIT,
    waiting: Callable[[], None] = lambda: None,
    merge: Merge | None = None,
) -> Store:
    """The timeline's store. `database` is a path, made with its folder if it is missing and `create` says so, or a URL.

    A new database keeps its authority (see `authority.authority_for`) and the year of `now` for good; an existing one
    has its own, and `authority` and `base_url` do not change it. `new_token` gives short, lower-case names fit for a
    URL, of which no two are alike. A writer waits `wait` seconds for another one, and calls `waiting` if it has to.
    `merge` is `events.merge.merge` unless another is given.

    Raises StoreError for what cannot be used, SchemaTooNew for what a later version made and SchemaTooOld for what an
    earlier one did, and ConfigError for an authority that is none. What is refused stays as it was.
    """
    name = engines.shown(database)
    engine, made = _connect(database, name, create=create, wait=wait, waiting=waiting)
    try:
        with told(name):
            if not _is_ours(engine, name):
                _make(engine, name, create=create, first=lambda: _first_row(now, authority, base_url, new_token))
            engines.use_write_ahead_log(engine, wait=wait)
    except BaseException:
        engine.dispose()
        if made and made.stat().st_size == 0:
            made.unlink()
        raise
    return Store(engine, name=name, new_token=new_token, merge=merge or _merge)


def upgrade_store(database: str, *, wait: float = WAIT, waiting: Callable[[], None] = lambda: None) -> tuple[str, str]:
    """Bring an existing database to this version's schema; its schema's revision before, and now.

    All of it or nothing: what fails leaves the database as it was. Raises StoreError, and SchemaTooNew.
    """
    name = engines.shown(database)
    engine, _ = _connect(database, name, create=False, wait=wait, waiting=waiting)
    try:
        with told(name), storing(engines.writer_of(engine), name) as connection:
            found = _schema_of(connection, name)
            if not found:
                raise StoreError(name, "no timeline in it: the database is empty")
            if found != schema.KNOWN[-1]:
                schema.upgrade(connection)
                list_all(connection)
            return found, schema.KNOWN[-1]
    finally:
        engine.dispose()


def _connect(
    database: str, name: str, *, create: bool, wait: float, waiting: Callable[[], None]
) -> tuple[sa.Engine, Path | None]:
    """An engine for the database, and its file if that was missing and has just been made."""
    url = engines.server_url(database)
    if url:
        return engines.server_engine(url, name, wait=wait, waiting=waiting), None
    path = engines.sqlite_path(database)
    made = engines.prepare_file(path, name, create=create)
    return engines.sqlite_engine(path, wait=wait, waiting=waiting), path if made else None


def _is_ours(engine: sa.Engine, name: str) -> bool:
    """Whether the database has our schema; False where it has nothing. Raises StoreError where it has another's."""
    with engine.connect() as connection:
        return _has_schema(connection, name)


def _has_schema(connection: sa.Connection, name: str) -> bool:
    found = _schema_of(connection, name)
    if found and found != schema.KNOWN[-1]:
        raise SchemaTooOld(name, found, schema.KNOWN[-1])
    return bool(found)


def _schema_of(connection: sa.Connection, name: str) -> str:
    """The revision of our schema; empty where the database has nothing. Raises StoreError where it has another's."""
    names = schema.table_names(connection)
    if not names >= schema.SIGNATURE:
        if names:
            raise StoreError(name, f"the database of another program (it has a table {min(names)!r})")
        return ""
    found = schema.revision_of(connection)
    if found not in schema.KNOWN:
        raise SchemaTooNew(name, found, schema.KNOWN[-1])
    return found


def _make(engine: sa.Engine, name: str, *, create: bool, first: Callable[[], Values]) -> None:
    """Make the tables and the first row, in one transaction."""
    if not create:
        raise StoreError(name, "no timeline in it: the database is empty")
    with storing(engines.writer_of(engine), name) as connection:
        if not _has_schema(connection, name):  # another process may have made it while this one waited
            schema.upgrade(connection)
            connection.execute(sa.insert(meta), first())


def _first_row(now: datetime, authority: str, base_url: str, new_token: Callable[[], str]) -> Values:
    created = to_micros(now)
    return {
        "id": 1,
        "authority": authority_for(authority, base_url, new_token),
        "year": now.year,
        "created": created,
        "revision": 0,
        "changed": created,
        "sequence": 0,
    }


def _merge(mentions: Sequence[Mention]) -> Sequence[Draft]:
    # Whoever only reads a timeline needs no merging.
    from events.merge import merge

    return merge(mentions)
