"""Which versions of SQLite can damage a timeline, and who is told."""

import sqlite3

import pytest

from events.store import fault_of


@pytest.mark.parametrize(
    "version", [(3, 7, 0), (3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 49, 2), (3, 50, 6), (3, 51, 0), (3, 51, 2)]
)
def test_a_version_with_the_fault_is_named(version):
    told = fault_of("timeline.db", version)
    assert told.startswith(f"SQLite {'.'.join(map(str, version))} can damage a database")
    assert "\n" not in told


@pytest.mark.parametrize("version", [(3, 6, 23), (3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 52, 0), (4, 0, 0)])
def test_of_a_version_without_it_nothing_is_said(version):
    assert fault_of("timeline.db", version) == ""


def test_a_server_has_no_such_fault():
    assert fault_of("postgresql+psycopg://host/timeline", (3, 40, 1)) == ""


def test_the_keeper_is_told_and_nobody_else(dateline, store, databases):
    database = store._name
    fault = fault_of(database)
    assert bool(fault) is (databases.engine == "sqlite" and bool(fault_of("x", sqlite3.sqlite_version_info)))
    assert dateline("upgrade", "--database", database).err == (f"dateline: {fault}\n" if fault else "")
    assert "can damage" not in dateline("list", "--database", database).err
