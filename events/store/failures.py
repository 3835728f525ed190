"""What went wrong with a database, as one sentence: the only place that reads the drivers' errors."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import sqlalchemy as sa

from events.errors import StoreError

SQLITE_REASONS = {
    "SQLITE_BUSY": "it is locked: another program is writing to it; try again",
    "SQLITE_LOCKED": "it is locked: another program is writing to it; try again",
    "SQLITE_READONLY": "no permission to write to it",
    "SQLITE_FULL": "the disk is full; nothing was stored",
    "SQLITE_CANTOPEN": "it cannot be opened (is its folder there, and writable?)",
    "SQLITE_NOTADB": "not a database",
    "SQLITE_CORRUPT": "the database file is damaged",
    "SQLITE_IOERR_SHM": "the disk is full: no room for the 32 KiB beside it that even reading takes",
    "SQLITE_IOERR": "the disk cannot be read or written (is it full?)",
    "SQLITE_PERM": "no permission to read it",
}
"""By the start of SQLite's result code, the first that fits: SQLITE_IOERR_WRITE is a SQLITE_IOERR."""

POSTGRESQL_REASONS = {
    "55P03": "it is locked: another program is writing to it; try again",
    "53100": "the server's disk is full; nothing was stored",
    "53300": "the server has no connection left; try again",
    "25006": "the server lets nobody write to it",
    "57P": "the server was stopped; nothing was stored that was not told before",
    "08": "the connection to the server broke; nothing was stored that was not told before",
}
"""By the start of PostgreSQL's SQLSTATE (its manual, appendix A). Others are told as the server tells them."""

REFUSED = re.compile(r"connection (failed|is bad): (connection to server .*? failed: ([A-Z]+: +)?)?")
"""What the driver puts before the reason why there is no connection."""

UNKNOWN = "the connection broke as it was being stored, so it may be stored or not: `dateline list` shows which"
"""Of a COMMIT whose answer did not come: a server that is told to stop, or a network, may fail before it or after."""


@contextmanager
def told(database: str) -> Iterator[None]:
    """Turn a driver's error into a StoreError that names the database."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        gone = "08" if error.connection_invalidated else ""
        raise StoreError(database, _reason(error.orig or error, gone)) from error
    except sqlite3.Error as error:
        raise StoreError(database, _reason(error)) from error


@contextmanager
def storing(engine: sa.Engine, database: str) -> Iterator[sa.Connection]:
    """A transaction, committed at the end. Raises StoreError where nobody can know whether it was."""
    with ExitStack() as stack:
        connection = stack.enter_context(engine.begin())
        yield connection
        try:
            stack.close()
        except sa.exc.DBAPIError as error:
            if error.connection_invalidated:
                raise StoreError(database, UNKNOWN) from error
            raise


def _reason(error: BaseException, gone: str = "") -> str:
    """The sentence for a driver's error; `gone` is its SQLSTATE where it has none because the connection broke."""
    told_by_sqlite, told_by_server = getattr(error, "sqlite_errorname", None), getattr(error, "sqlstate", None)
    known, code = (SQLITE_REASONS, told_by_sqlite) if told_by_sqlite else (POSTGRESQL_REASONS, told_by_server or gone)
    for start, reason in known.items():
        if code.startswith(start):
            return reason
    first = (str(error).strip().splitlines() or [type(error).__name__])[0]
    return REFUSED.sub("no connection to the server: ", first, count=1)
