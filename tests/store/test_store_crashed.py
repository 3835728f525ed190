"""A PostgreSQL server that goes away, in the midst of a command or while it is served, and one whose disk is full.

What is acknowledged is there when it is back; what a command was told when the server went is true.
"""

import itertools
import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from events.errors import StoreError
from events.store import Store
from feed.opening import new_token
from tests import postgresql_server
from tests.conftest import missing
from tests.killed_writers import Killer, nursery
from tests.postgresql_server import PostgreSQLServer, binaries
from tests.served_process import asked, served
from tests.small_disks import SmallDisk, mounted
from tests.whole_timeline import faults

UNKNOWN = "the connection broke as it was being stored, so it may be stored or not: `dateline list` shows which"

DURABLE: dict[str, str] = {}
"""The settings of a server that writes to the disk before it acknowledges: its own."""


@pytest.fixture
def server(postgresql) -> Iterator[PostgreSQLServer]:
    """A server that can be stopped, as the one of all tests cannot."""
    programs = binaries()
    assert programs is not None
    with PostgreSQLServer(programs, DURABLE) as found:
        yield found


def run(url: str, statement: str, *given: object) -> None:
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(statement, given)


def terminate(connection: sa.Connection) -> None:
    """End a connection's process on the server."""
    pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
    url = connection.engine.url.render_as_string(hide_password=False)
    run(url, "SELECT pg_terminate_backend(%s, 10000)", pid)


def test_what_was_acknowledged_survives_a_server_that_crashes(servers, server, tmp_path):
    names, signals = itertools.count(), itertools.cycle([signal.SIGQUIT, signal.SIGKILL])

    def fresh() -> str:
        name = f"crashed{next(names)}"
        run(server.url("postgres"), f"CREATE DATABASE {name}")
        return server.url(name)

    def opened(name: str) -> Store:
        return servers.open(name, new_token=new_token, merge=None, wait=20.0)

    def crash(_: int) -> None:
        server.stop(next(signals))
        server.start()

    with nursery() as writers:
        killer = Killer(writers, tmp_path / "articles", fresh, opened, strike=crash)
        deaths = [*killer.ends(["committing", "storing", "committing"])]
    assert [(death.phase, death.amiss) for death in deaths if death.amiss] == []
    assert sum(death.lost for death in deaths) == 0


def test_a_connection_that_breaks_in_a_batch_is_told_and_nothing_is_stored(servers, sample):
    store = servers.open()
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    before = servers.rows(store)
    with pytest.raises(StoreError) as told, store.writing(sample.moment(1)) as batch:  # noqa: PT012
        batch.add(*sample.item("b", ("war", "2022")))
        terminate(batch._transaction.open()[0])
        batch.add(*sample.item("c", ("war", "2023")))
    assert told.value.reason == "the server was stopped; nothing was stored that was not told before"
    assert servers.rows(store) == before
    store.add(*sample.item("b", ("war", "2022")), sample.moment(2))
    assert faults_but_for_articles(store) == []


def faults_but_for_articles(store: Store) -> list[str]:
    """What is amiss but that the sample's articles tell nothing to the rules."""
    return [fault for fault in faults(store) if not fault.endswith("has other mentions than it tells")]


def stored_first(connection: sa.Connection) -> None:
    """Commit before the connection breaks, behind the back of whoever commits then."""
    connection.exec_driver_sql("COMMIT")
    connection.exec_driver_sql("BEGIN")
    terminate(connection)


@pytest.mark.parametrize(("breaks", "stored"), [(terminate, False), (stored_first, True)], ids=["before", "after"])
def test_of_a_connection_that_breaks_in_a_commit_nothing_is_claimed(servers, sample, breaks, stored):
    store = servers.open()
    sa.event.listen(store._engine, "commit", breaks)
    with pytest.raises(StoreError) as told:
        store.add(*sample.item("a", ("split", "1949")), sample.moment())
    sa.event.remove(store._engine, "commit", breaks)
    assert told.value.reason == UNKNOWN
    assert store.count() == stored
    store.add(*sample.item("a", ("split", "1949")), sample.moment(1))
    assert store.count() == 1
    assert faults_but_for_articles(store) == []


def test_what_was_read_halfway_when_the_server_went_is_told(servers, sample):
    store = servers.open()
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    with pytest.raises(StoreError, match="the server was stopped"), store.snapshot() as reader:  # noqa: PT012
        assert reader.count() == 1
        terminate(reader._connection)
        reader.count()
    assert store.count() == 1


def test_a_table_that_another_program_has_locked_is_not_waited_for_for_ever(servers, sample):
    store = servers.open()
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    with servers.connected(store._name) as other:
        other.execute(sa.text("LOCK TABLE articles IN ACCESS EXCLUSIVE MODE"))
        for ask in (lambda: list(store.articles()), lambda: store.add(sample.article("b"), [], sample.moment(1))):
            with pytest.raises(StoreError, match="it is locked: another program is writing to it; try again"):
                ask()
    assert store.add(sample.article("b"), [], sample.moment(2)).change == "added"


def test_a_server_that_is_away_is_told_by_commands_and_pages_and_found_again(dateline, server, tmp_path):
    url = server.url("postgres")
    article = tmp_path / "article.txt"
    article.write_text("The council of Ardmore opened a reading room on 12 March 1987.")
    assert dateline("add", article, "--database", url).code == 0
    with served(url) as running:
        assert asked(running.port, "GET", "/")[0] == 200
        server.stop()
        for path in ("/", "/feed.atom", "/healthz"):
            status, body, headers = asked(running.port, "GET", path)
            assert (status, headers["retry-after"]) == (503, "60")
            assert body.count(b"The timeline cannot be read at the moment.") == 1
        for command in (["list"], ["add", article]):
            failed = dateline(*command, "--database", url)
            assert (failed.code, failed.out, failed.err.count("\n")) == (1, "", 1)
            assert failed.err.startswith("dateline: postgresql+psycopg://dateline@/postgres")
            assert "no connection to the server: " in failed.err
        server.start()
        assert [asked(running.port, "GET", path)[0] for path in ("/", "/feed.atom", "/healthz")] == [200, 200, 200]
    assert dateline("add", article, "--database", url).out.startswith("unchanged")


@pytest.fixture
def disk() -> Iterator[SmallDisk]:
    """A disk that has room for a server and little more, where the server's user can come to it."""
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder, ExitStack() as stack:
        Path(folder).chmod(0o755)
        try:
            found = stack.enter_context(mounted(Path(folder) / "disk", "120m"))
        except OSError as error:
            missing(f"no disk can be mounted here ({error})")
        yield found


def test_a_server_whose_disk_is_full_stores_nothing_and_loses_nothing(servers, sample, disk, monkeypatch):
    monkeypatch.setattr(postgresql_server, "MEMORY", disk.folder)
    long = sample.article("b", "long " * 200_000)
    with PostgreSQLServer(binaries(), DURABLE) as server:
        store = servers.open(server.url("postgres"))
        store.add(*sample.item("a", ("split", "1949")), sample.moment())
        before = servers.rows(store)
        disk.fill()
        with pytest.raises(StoreError, match="the server's disk is full; nothing was stored"):
            store.add(long, [], sample.moment(1))
        assert servers.rows(store) == before
        disk.free()
        store.add(long, [], sample.moment(1))
        assert faults_but_for_articles(store) == []
        store.close()
