"""What a keeper should know of the program below a database, though nothing went wrong yet: told at start-up."""

import sqlite3

from events.store.engine import server_url

FIRST_FAULTY = (3, 7, 0)
REPAIRED = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""Where SQLite's WAL-reset fault is mended: from the first on, and in two older lines from the others on."""


def fault_of(database: str, version: tuple[int, int, int] = sqlite3.sqlite_version_info) -> str:
    """One sentence about a fault that may harm this database, empty where none is known; `version` is SQLite's."""
    if server_url(database) or version < FIRST_FAULTY or _is_repaired(version):
        return ""
    newer, *lines = (".".join(map(str, repaired)) for repaired in REPAIRED)
    return (
        f"SQLite {'.'.join(map(str, version))} can damage a database that several programs write to at one moment: "
        f"let one dateline write at a time, or use a Python with SQLite {newer} or later ({' and '.join(lines)} are "
        "mended too)"
    )


def _is_repaired(version: tuple[int, int, int]) -> bool:
    newest, *lines = REPAIRED
    return version >= newest or any(version[:2] == line[:2] and version >= line for line in lines)
