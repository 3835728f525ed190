"""What a command called stored is there whenever its process is killed, and of what it did not come to, nothing."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from feed.opening import new_token
from tests.killed_writers import KILLS, ROOT, Killer, nursery


@pytest.fixture
def killer(databases, tmp_path):
    """Who kills writers on each engine."""

    def opened(name):
        return databases.open(name, new_token=new_token, merge=None, wait=20.0)

    with nursery() as writers:
        yield Killer(writers, tmp_path / "articles", databases.fresh, opened)


def test_what_was_acknowledged_survives_every_kill_and_nothing_is_half_done(killer):
    deaths = [*killer.deaths()]
    assert [(death.phase, death.amiss) for death in deaths if death.amiss] == []
    assert sum(death.lost for death in deaths) == 0
    assert len(deaths) == KILLS
    # That it tried what it says: writers died all over their work, and most of them had told of something.
    phases = Counter(death.phase for death in deaths)
    assert phases.keys() >= {"making", "beginning", "reading", "storing"}
    assert sum(death.commands for death in deaths) > KILLS


WRITER = """
import sys
from datetime import UTC, datetime
from events.model import Article
from events.store import open_store
store = open_store(sys.argv[1], now=datetime.now(UTC), authority="", base_url="", new_token=lambda: "e1", merge=list)
with store.writing(datetime.now(UTC)) as batch:
    for number in range(4000):
        batch.add(Article(identity=f"id:k{number}", key=f"k{number}", text="text " * 2000, body=(0, 10)), [])
    print("half", flush=True)
    sys.stdin.read()
"""


def test_a_batch_larger_than_memory_whose_process_is_killed_leaves_nothing(databases, sample):
    """SQLite has written pages of it into its log by then, and PostgreSQL rows into its tables."""
    store = databases.open(wait=20.0)
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    before = databases.rows(store)
    command = [sys.executable, "-c", WRITER, store._name]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as writer:
        assert writer.stdout.readline() == b"half\n"
        if databases.engine == "sqlite":
            assert sum(file.stat().st_size for file in Path(store._name).parent.iterdir()) > 10_000_000
        writer.kill()
    store.add(*sample.item("b", ("split", "1949")), sample.moment(1))
    store.forget("b", sample.moment(2))
    after = databases.rows(store)
    assert (after["articles"], after["mentions"]) == (before["articles"], before["mentions"])


def test_a_commit_is_on_the_disk_before_it_is_acknowledged(databases):
    store = databases.open()
    if databases.engine == "sqlite":
        asked, durable = "PRAGMA synchronous", 2  # FULL: every commit is synchronised, not only the log's writing back
    else:
        asked, durable = "SHOW synchronous_commit", "on"
        with databases.connected(store._name) as connection:  # as an administrator may have it for other programs
            name = connection.exec_driver_sql("SELECT current_database()").scalar()
            connection.exec_driver_sql(f"ALTER DATABASE {name} SET synchronous_commit = off")
        store._engine.dispose()
    with store._writer.begin() as connection:
        assert connection.exec_driver_sql(asked).scalar() == durable
