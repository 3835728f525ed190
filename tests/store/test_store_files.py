"""Databases that are files, SQLite's: made where they are named, refused untouched where they are not ours, protected.

What holds on every engine is in `test_store_databases`; this is about what only a file can be or suffer.
"""

import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import sqlalchemy as sa

import events.store
from events.errors import StoreError

ROOT = Path(events.store.__file__).parents[2]


def sqlite_file(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


# Made as needed


@pytest.mark.parametrize("shape", ["{path}", "sqlite:///{path}"])
def test_a_new_database_is_made_with_its_folders(files, tmp_path, shape):
    name = "folder" if "://" in shape else "folder with #, ? and %41"
    path = tmp_path / "new" / name / "timeline.db"
    files.open(shape.format(path=path)).close()
    assert path.stat().st_size > 0
    assert path.parent.stat().st_mode & 0o077 == 0
    assert files.open(shape.format(path=path), create=False).revision().number == 0


def test_a_path_from_home_is_understood(files, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    files.open("~/timeline.db").close()
    assert (tmp_path / "timeline.db").is_file()


def test_an_empty_file_becomes_a_database(files, tmp_path):
    path = tmp_path / "timeline.db"
    path.touch()
    with pytest.raises(StoreError, match="empty"):
        files.open(str(path), create=False)
    assert path.stat().st_size == 0
    assert files.open(str(path)).count() == 0


def test_readers_and_one_writer_are_served_and_commits_are_durable(files, tmp_path):
    store = files.open(str(tmp_path / "timeline.db"))
    with store._engine.connect() as connection:
        pragmas = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
    assert pragmas == PRAGMAS


PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def test_a_copy_without_the_write_ahead_log_gets_it_again(files, tmp_path):
    path = tmp_path / "timeline.db"
    files.open(str(path)).close()
    sqlite_file(path, "PRAGMA journal_mode = DELETE")
    files.open(str(path)).close()
    assert sqlite3.connect(path).execute("PRAGMA journal_mode").fetchone() == ("wal",)


# Refused, untouched


def foreign(path: Path) -> None:
    sqlite_file(path, "CREATE TABLE bookmarks (url TEXT)", "INSERT INTO bookmarks VALUES ('x')")


def foreign_in_wal(path: Path) -> None:
    sqlite_file(path, "PRAGMA journal_mode = WAL", "CREATE TABLE bookmarks (url TEXT)")


BAD = [
    ("a directory", Path.mkdir, r"a directory, not a database"),
    ("a text", lambda path: path.write_text("It ended in 1949.\n" * 99), r"not a database"),
    ("a short text", lambda path: path.write_text("x"), r"not a database"),
    ("a pipe", os.mkfifo, r"not a regular file"),
    ("another program's", foreign, r"the database of another program \(it has a table 'bookmarks'\)"),
    ("another program's, in WAL mode", foreign_in_wal, r"the database of another program \(.*"),
]


@pytest.mark.parametrize(("make", "reason"), [bad[1:] for bad in BAD], ids=[bad[0] for bad in BAD])
def test_what_is_not_ours_is_refused_and_stays_as_it_is(files, tmp_path, make, reason):
    path = tmp_path / "timeline.db"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StoreError, match=f"^{re.escape(str(path))}: {reason}$"):
        files.open(str(path))
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_path_through_a_file_is_refused(files, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"file is not a directory"):
        files.open(str(tmp_path / "file" / "timeline.db"))


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
def test_a_place_without_permission_is_named(files, file_mode, folder_mode, reason):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        if file_mode is not None:
            files.open(str(path)).close()
            path.chmod(file_mode)
        path.parent.chmod(folder_mode)
        with unprivileged(), pytest.raises(StoreError) as refused:
            files.open(str(path))
        path.parent.chmod(0o700)
    assert str(refused.value) == f"{path}: {reason}"


def test_a_new_database_that_another_program_holds_is_said_to_be_locked(files, tmp_path):
    path = tmp_path / "timeline.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="it is locked"):
        files.open(str(path))
    other.close()


# Failing while it is used


def test_a_full_disk_stores_nothing_and_loses_nothing(files, sample, tmp_path):
    store = files.open(str(tmp_path / "timeline.db"))
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    before = files.rows(store)
    limit = sa.event.listens_for(store._engine, "begin", named=True)
    limit(lambda conn, **_: conn.exec_driver_sql("PRAGMA max_page_count = 1"))
    with pytest.raises(StoreError, match="the disk is full; nothing was stored"):
        store.add(sample.article("b", "long " * 100_000), [], sample.moment())
    assert files.rows(store) == before


def test_nothing_is_stored_after_the_database_failed_in_a_batch(files, sample, tmp_path):
    """SQLite ends the transaction when the disk is full: what follows would be stored by itself."""
    store = files.open(str(tmp_path / "timeline.db"))
    before = files.rows(store)
    limit = sa.event.listens_for(store._engine, "begin", named=True)
    limit(lambda conn, **_: conn.exec_driver_sql("PRAGMA max_page_count = 60"))
    with pytest.raises(StoreError, match="the disk is full"), store.writing(sample.moment()) as batch:  # noqa: PT012
        batch.add(*sample.item("a", ("split", "1949")))
        with suppress(sa.exc.OperationalError):
            batch.add(sample.article("b", "long " * 100_000), [])
        with suppress(sa.exc.OperationalError):
            batch.add(*sample.item("c", ("split", "1949")))
    assert files.rows(store) == before


def test_a_damaged_file_is_said_to_be(files, sample, tmp_path):
    path = tmp_path / "timeline.db"
    with files.open(str(path)) as store, store.writing(sample.moment()) as batch:
        batch.add_all([sample.item(f"a{n}", (f"h{n}", "1949")) for n in range(200)])
    content = bytearray(path.read_bytes())
    content[4096 * 3 :] = b"\xff" * (len(content) - 4096 * 3)
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged|not a database"), files.open(str(path)) as store:
        list(store.events())


def test_a_forgotten_text_is_not_left_in_the_file(files, sample, tmp_path):
    path = tmp_path / "timeline.db"
    mention = sample.mention("a", "split", "1949", sentence="A very private sentence.", headline="Private headline")
    with files.open(str(path)) as store:
        store.add(sample.article("a", "A very private sentence. " * 500), [mention], sample.moment())
        store.forget("a", sample.moment(1))
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"rivate" not in content
