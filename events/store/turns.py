"""Whose turn it is to write: one at a time among all processes, and whoever comes second waits, and says so.

SQLite has a lock on the whole database, which BEGIN IMMEDIATE takes at once: a transaction that read first and wrote
later could fail in its middle. On PostgreSQL the turn is an advisory lock, which ends with its transaction however that
ends. Neither is left behind by a process that is killed.
"""

import sqlite3
from collections.abc import Callable

import sqlalchemy as sa

TURN = 0x4461_7465_6C69_6E65
"""The number of PostgreSQL's advisory lock, "Dateline" in ASCII; such locks are of one database."""

_TAKE = """
SELECT pg_try_advisory_xact_lock(%(turn)s),
    CASE WHEN current_setting('synchronous_commit') = 'off' THEN set_config('synchronous_commit', 'on', true) END
"""
"""A commit is durable before it is acknowledged. How long a lock is waited for, the connection knows."""


def take_sqlite(connection: sa.Connection, *, writes: bool, wait: float, waiting: Callable[[], None]) -> None:
    """Begin a transaction, which `writes` or only reads."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101  # the engine is SQLite's
    if not writes:
        raw.execute("BEGIN")
        return
    raw.execute("PRAGMA busy_timeout = 0")
    try:
        raw.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith("SQLITE_BUSY"):
            raise
        waiting()
        raw.execute(f"PRAGMA busy_timeout = {round(wait * 1000)}")
        raw.execute("BEGIN IMMEDIATE")
    finally:
        raw.execute(f"PRAGMA busy_timeout = {round(wait * 1000)}")


def take_postgresql(connection: sa.Connection, *, waiting: Callable[[], None]) -> None:
    """Take the turn, for the transaction that has just begun."""
    if not connection.exec_driver_sql(_TAKE, {"turn": TURN}).scalar():
        waiting()
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%(turn)s)", {"turn": TURN})
