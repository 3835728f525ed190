"""Whoever reads while somebody writes sees one revision, the last or the one before, and is never refused."""

from tests.databases import FIRST
from tests.many_readers import READERS, look, reading, told, write
from tests.store.conftest import Databases

WRITTEN = 30


def test_readers_in_four_processes_see_whole_revisions_while_one_writes(databases: Databases) -> None:
    store = databases.open(**FIRST, merge=None, wait=5.0)
    store.add(*told(0), FIRST["now"])
    with reading(store._name, pause=0.02) as seen:
        write(store, range(1, WRITTEN))
    assert [fault for looks in seen for fault in (*looks.failed, *looks.torn)] == []
    assert len(seen) == READERS
    assert all(looks.seconds for looks in seen)
    assert store.count() == WRITTEN


def test_a_torn_look_would_be_told(databases: Databases) -> None:
    """What the test above would see of a revision that is half there."""
    store = databases.open(**FIRST, merge=None)
    store.add(*told(0), FIRST["now"])
    assert look(store) == ""
    with databases.connected(store._name) as connection:
        connection.exec_driver_sql("UPDATE meta SET revision = revision + 1")
    assert "'revision': 2, 'events': 1" in look(store)
