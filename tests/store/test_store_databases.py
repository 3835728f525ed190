"""Databases themselves: made as needed, refused untouched when they are not ours, and whole after whatever happens."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import events.store
from events.errors import ConfigError, SchemaTooNew, StoreError
from events.store.authority import authority_for
from events.store.schema import KNOWN, VERSION_TABLE
from events.store.tables import metadata


def sqlite_file(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


# Made as needed


@pytest.mark.parametrize("shape", ["{path}", "sqlite:///{path}"])
def test_a_new_database_is_made_with_its_folders(databases, tmp_path, shape):
    name = "folder" if "://" in shape else "folder with #, ? and %41"
    path = tmp_path / "new" / name / "timeline.db"
    databases.open(shape.format(path=path)).close()
    assert path.stat().st_size > 0
    assert path.parent.stat().st_mode & 0o077 == 0
    assert databases.open(shape.format(path=path), create=False).revision().number == 0


def test_a_path_from_home_is_understood(databases, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    databases.open("~/timeline.db").close()
    assert (tmp_path / "timeline.db").is_file()


def test_an_empty_file_becomes_a_database(databases, tmp_path):
    path = tmp_path / "timeline.db"
    path.touch()
    with pytest.raises(StoreError, match="empty"):
        databases.open(str(path), create=False)
    assert path.stat().st_size == 0
    assert databases.open(str(path)).count() == 0


def test_readers_and_one_writer_are_served_and_commits_are_durable(databases, tmp_path):
    store = databases.open(str(tmp_path / "timeline.db"))
    with store._engine.connect() as connection:
        pragmas = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
    assert pragmas == PRAGMAS


PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def test_a_copy_without_the_write_ahead_log_gets_it_again(databases, tmp_path):
    path = tmp_path / "timeline.db"
    databases.open(str(path)).close()
    sqlite_file(path, "PRAGMA journal_mode = DELETE")
    databases.open(str(path)).close()
    assert sqlite3.connect(path).execute("PRAGMA journal_mode").fetchone() == ("wal",)


def is_no_full_text_index(_, name, *__):
    """SQLite's consists of tables; that it is there, every search shows."""
    return not name or not re.match("search(_|$)", name)


def test_the_migrations_make_the_tables(databases):
    with databases.open()._engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": VERSION_TABLE, "include_object": is_no_full_text_index}
        )
        assert compare_metadata(context, metadata) == []


def test_the_known_revisions_are_those_of_the_migrations():
    config = Config()
    config.set_main_option("script_location", str(Path(events.store.__file__).with_name("migrations")))
    script = ScriptDirectory.from_config(config)
    assert tuple(revision.revision for revision in script.walk_revisions())[::-1] == KNOWN


def test_processes_that_open_a_new_database_at_once_make_it_once(databases, tmp_path):
    path, authorities, gate = str(tmp_path / "timeline.db"), [], threading.Barrier(4)

    def make(name: str) -> None:
        gate.wait()
        authorities.append(databases.open(path, authority=name, wait=20.0).revision().authority)

    threads = [threading.Thread(target=make, args=(f"n{number}.example",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(authorities) == 4
    assert len(set(authorities)) == 1


# Refused, untouched


def foreign(path: Path) -> None:
    sqlite_file(path, "CREATE TABLE bookmarks (url TEXT)", "INSERT INTO bookmarks VALUES ('x')")


def foreign_in_wal(path: Path) -> None:
    sqlite_file(path, "PRAGMA journal_mode = WAL", "CREATE TABLE bookmarks (url TEXT)")


def other_alembic(path: Path) -> None:
    sqlite_file(path, "CREATE TABLE alembic_version (version_num TEXT)", "INSERT INTO alembic_version VALUES ('0001')")


def newer(path: Path) -> None:
    sqlite_file(
        path,
        f"CREATE TABLE {VERSION_TABLE} (version_num TEXT)",
        f"INSERT INTO {VERSION_TABLE} VALUES ('9999')",
        "CREATE TABLE meta (id INTEGER PRIMARY KEY)",
    )


BAD = [
    ("a directory", Path.mkdir, r"a directory, not a database"),
    ("a text", lambda path: path.write_text("It ended in 1949.\n" * 99), r"not a database"),
    ("a short text", lambda path: path.write_text("x"), r"not a database"),
    ("a pipe", os.mkfifo, r"not a regular file"),
    ("another program's", foreign, r"the database of another program \(it has a table 'bookmarks'\)"),
    ("another program's, in WAL mode", foreign_in_wal, r"the database of another program \(.*"),
    ("another program's, made by Alembic", other_alembic, r"the database of another program \(.*"),
    (
        "a newer version's",
        newer,
        rf"its schema 9999 is newer than this version knows \({KNOWN[-1]}\); upgrade dateline",
    ),
]


@pytest.mark.parametrize(("make", "reason"), [bad[1:] for bad in BAD], ids=[bad[0] for bad in BAD])
def test_what_is_not_ours_is_refused_and_stays_as_it_is(databases, tmp_path, make, reason):
    path = tmp_path / "timeline.db"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StoreError, match=f"^{re.escape(str(path))}: {reason}$"):
        databases.open(str(path))
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_newer_schema_has_an_error_of_its_own(databases, tmp_path):
    newer(tmp_path / "timeline.db")
    with pytest.raises(SchemaTooNew) as refused:
        databases.open(str(tmp_path / "timeline.db"))
    assert (refused.value.found, refused.value.known) == ("9999", KNOWN[-1])


def test_a_missing_database_is_not_made_unasked(databases, tmp_path):
    with pytest.raises(StoreError, match="no such database"):
        databases.open(str(tmp_path / "new" / "timeline.db"), create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_path_through_a_file_is_refused(databases, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"file is not a directory"):
        databases.open(str(tmp_path / "file" / "timeline.db"))


def test_a_refused_authority_leaves_no_file(databases, tmp_path):
    with pytest.raises(ConfigError):
        databases.open(str(tmp_path / "timeline.db"), authority="no authority")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("database", "reason"),
    [
        ("", "not the name of a file"),
        ("a\0b", "not the name of a file"),
        ("~nobody-of-that-name/timeline.db", "home directory"),
        ("sqlite://", "names a file"),
        ("sqlite:///:memory:", "names a file"),
        ("sqlite:///x.db?mode=ro", "names a file"),
        ("mysql://u@host/db", "neither a path nor a sqlite or postgresql URL"),
        ("nonsense://", "neither a path nor a sqlite or postgresql URL"),
        ("postgresql+nonsense://u:secret@host/db", "driver"),
        ("postgresql://u:secret@127.0.0.1:1/db", r"driver|127\.0\.0\.1"),
        ("postgresql+psycopg://u:secret@127.0.0.1:port/db", "not a database URL"),
    ],
)
def test_a_name_that_is_no_database_is_refused_in_one_line_without_its_password(databases, database, reason):
    with pytest.raises(StoreError, match=reason) as refused:
        databases.open(database)
    assert "\n" not in str(refused.value)
    assert "secret" not in str(refused.value)


@contextmanager
def unprivileged() -> Iterator[None]:
    """Root may do anything, so be nobody for a while."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "reason"),
    [
        (0o444, 0o777, "no permission to read and write it"),
        (0o000, 0o777, "no permission to read and write it"),
        (0o666, 0o555, "no permission to write to its folder"),
        (None, 0o555, "cannot be opened or made: Permission denied"),
    ],
    ids=["read-only file", "unreadable file", "read-only folder", "new file in a read-only folder"],
)
def test_a_place_without_permission_is_named(databases, file_mode, folder_mode, reason):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        if file_mode is not None:
            databases.open(str(path)).close()
            path.chmod(file_mode)
        path.parent.chmod(folder_mode)
        with unprivileged(), pytest.raises(StoreError) as refused:
            databases.open(str(path))
        path.parent.chmod(0o700)
    assert str(refused.value) == f"{path}: {reason}"


ROOT = Path(events.store.__file__).parents[2]


# Failing while it is used


def test_a_database_that_another_writer_holds_is_said_to_be_locked(databases, sample, tmp_path):
    path = tmp_path / "timeline.db"
    store = databases.open(str(path))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="it is locked: another program is writing to it"):
        store.add(sample.article("a"), [], sample.moment())
    assert store.count() == 0
    other.execute("ROLLBACK")
    other.close()
    store.add(sample.article("a"), [], sample.moment())


def test_a_new_database_that_another_program_holds_is_said_to_be_locked(databases, tmp_path):
    path = tmp_path / "timeline.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="it is locked"):
        databases.open(str(path))
    other.close()


def test_a_full_disk_stores_nothing_and_loses_nothing(databases, sample, tmp_path):
    store = databases.open(str(tmp_path / "timeline.db"))
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    before = databases.rows(store)
    limit = sa.event.listens_for(store._engine, "begin", named=True)
    limit(lambda conn, **_: conn.exec_driver_sql("PRAGMA max_page_count = 1"))
    with pytest.raises(StoreError, match="the disk is full; nothing was stored"):
        store.add(sample.article("b", "long " * 100_000), [], sample.moment())
    assert databases.rows(store) == before


def test_nothing_is_stored_after_the_database_failed_in_a_batch(databases, sample, tmp_path):
    """SQLite ends the transaction when the disk is full: what follows would be stored by itself."""
    store = databases.open(str(tmp_path / "timeline.db"))
    before = databases.rows(store)
    limit = sa.event.listens_for(store._engine, "begin", named=True)
    limit(lambda conn, **_: conn.exec_driver_sql("PRAGMA max_page_count = 60"))
    with pytest.raises(StoreError, match="the disk is full"), store.writing(sample.moment()) as batch:  # noqa: PT012
        batch.add(*sample.item("a", ("split", "1949")))
        with suppress(sa.exc.OperationalError):
            batch.add(sample.article("b", "long " * 100_000), [])
        with suppress(sa.exc.OperationalError):
            batch.add(*sample.item("c", ("split", "1949")))
    assert databases.rows(store) == before


def test_a_damaged_file_is_said_to_be(databases, sample, tmp_path):
    path = tmp_path / "timeline.db"
    with databases.open(str(path)) as store, store.writing(sample.moment()) as batch:
        batch.add_all([sample.item(f"a{n}", (f"h{n}", "1949")) for n in range(200)])
    content = bytearray(path.read_bytes())
    content[4096 * 3 :] = b"\xff" * (len(content) - 4096 * 3)
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged|not a database"), databases.open(str(path)) as store:
        list(store.events())


def test_a_forgotten_text_is_not_left_in_the_file(databases, sample, tmp_path):
    path = tmp_path / "timeline.db"
    mention = sample.mention("a", "split", "1949", sentence="A very private sentence.", headline="Private headline")
    with databases.open(str(path)) as store:
        store.add(sample.article("a", "A very private sentence. " * 500), [mention], sample.moment())
        store.forget("a", sample.moment(1))
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"rivate" not in content


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


def test_a_batch_whose_process_is_killed_leaves_nothing(databases, sample, tmp_path):
    path = tmp_path / "timeline.db"
    with databases.open(str(path)) as store:
        store.add(*sample.item("a", ("split", "1949")), sample.moment())
        before = databases.rows(store)
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as writer:
        assert writer.stdout.readline() == b"half\n"
        assert sum(file.stat().st_size for file in tmp_path.iterdir()) > 10_000_000
        writer.send_signal(signal.SIGKILL)
    store = databases.open(str(path))
    assert databases.rows(store) == before
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    store.add(*sample.item("b", ("split", "1949")), sample.moment())


def test_readers_in_other_processes_see_whole_revisions_while_one_writes(databases, sample, tmp_path):
    """Each revision has one event more, so revision and count must always agree."""
    path = str(tmp_path / "timeline.db")
    store = databases.open(path)
    command = [sys.executable, "-c", READER, path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as reader:
        assert reader.stdout.readline() == b"reading\n"
        for number in range(150):
            store.add(*sample.item(f"a{number}", (f"h{number}", "1949")), sample.moment(number))
        answer, _ = reader.communicate(b"stop")
    torn, seen = answer.split()
    assert int(torn) == 0
    assert int(seen) > 0


READER = """
import sys, threading
from datetime import UTC, datetime
from events.store import open_store
store = open_store(sys.argv[1], now=datetime.now(UTC), authority="", base_url="", new_token=lambda: "e1")
done, torn, seen = threading.Event(), 0, 0
threading.Thread(target=lambda: (sys.stdin.read(), done.set())).start()
print("reading", flush=True)
while not done.is_set():
    with store.snapshot() as snapshot:
        number = snapshot.revision().number
        torn += not number == snapshot.count() == len(list(snapshot.events()))
        seen += 1
print(torn, seen)
"""


def test_opening_an_existing_database_does_not_import_alembic(databases, tmp_path):
    path = str(tmp_path / "timeline.db")
    databases.open(path).close()
    program = (
        "import sys; from datetime import UTC, datetime; from events.store import open_store;"
        "open_store(sys.argv[1], now=datetime.now(UTC), authority='', base_url='', new_token=str).revision();"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "False\n"


# Who names the events


@pytest.mark.parametrize(
    ("given", "base_url", "authority"),
    [
        ("News.Example", "http://other.example/", "news.example"),
        ("editor@news.example", "", "editor@news.example"),
        ("", "https://news.example:8443/timeline/", "news.example"),
        ("", "https://NEWS.example./", "news.example"),
        ("", "https://bücher.example/", "xn--bcher-kva.example"),
        ("", "http://127.0.0.1:8000/", "token.dateline.invalid"),
        ("", "http://[::1]:8000/", "token.dateline.invalid"),
        ("", "http://93.184.216.34/", "token.dateline.invalid"),
        ("", "http://localhost:8000/", "token.dateline.invalid"),
        ("", "http://news.localhost/", "token.dateline.invalid"),
        ("", "http://newsroom/", "token.dateline.invalid"),
        ("", "http://printer.local/", "token.dateline.invalid"),
        ("", "http://under_score.example/", "token.dateline.invalid"),
        ("", "http://[broken/", "token.dateline.invalid"),
        ("", "", "token.dateline.invalid"),
    ],
)
def test_the_authority_is_a_name_that_somebody_holds(given, base_url, authority):
    assert authority_for(given, base_url, lambda: "token") == authority


@pytest.mark.parametrize(
    "given",
    ["no authority", "news.example,2020", "a:b", "-x.example", "x..example", "@x.example", "ü.example", "x" * 64],
)
def test_an_authority_that_is_none_is_refused(given):
    with pytest.raises(ConfigError, match="DATELINE_AUTHORITY"):
        authority_for(given, "https://news.example/", lambda: "token")
