"""What went wrong with a database, as one sentence: the only place that reads the drivers' errors."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

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
    "SQLITE_IOERR": "the disk cannot be read or written (is it full?)",
    "SQLITE_PERM": "no permission to read it",
}
"""By the start of SQLite's result code: SQLITE_IOERR_WRITE is a SQLITE_IOERR."""


@contextmanager
def told(database: str) -> Iterator[None]:
    """Turn a driver's error into a StoreError that names the database."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise StoreError(database, _reason(error.orig or error)) from error
    except sqlite3.Error as error:
        raise StoreError(database, _reason(error)) from error


def _reason(error: BaseException) -> str:
    code = getattr(error, "sqlite_errorname", None) or ""
    for start, reason in SQLITE_REASONS.items():
        if code.startswith(start):
            return reason
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
