"""Databases on each engine: made as needed, refused untouched when they are not ours, shared by several processes.

What only a file can be or suffer is in `test_store_files`, and what only a server can in `test_store_servers`; readers
while somebody writes are in `test_many_readers`.
"""

import re
import subprocess
import sys
import threading
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

# Made as needed


def is_no_full_text_index(_, name, *__):
    """SQLite's consists of tables, and PostgreSQL's is over an expression; that it is there, every search shows."""
    return not name or not re.match("search(_|$)|listed_words$", name)


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


def test_processes_that_open_a_new_database_at_once_make_it_once(databases):
    name, authorities, gate = databases.fresh(), [], threading.Barrier(4)

    def make(authority: str) -> None:
        gate.wait()
        authorities.append(databases.open(name, authority=authority, wait=20.0).revision().authority)

    threads = [threading.Thread(target=make, args=(f"n{number}.example",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(authorities) == 4
    assert len(set(authorities)) == 1


# Refused, untouched


FOREIGN = {
    "another program's": ("CREATE TABLE bookmarks (url TEXT)", "INSERT INTO bookmarks VALUES ('x')"),
    "another program's, made by Alembic": (
        f"CREATE TABLE {VERSION_TABLE} (version_num TEXT)",
        f"INSERT INTO {VERSION_TABLE} VALUES ('0001')",
    ),
    "a newer version's": (
        f"CREATE TABLE {VERSION_TABLE} (version_num TEXT)",
        f"INSERT INTO {VERSION_TABLE} VALUES ('9999')",
        "CREATE TABLE meta (id INTEGER PRIMARY KEY)",
    ),
}


@pytest.mark.parametrize("statements", FOREIGN.values(), ids=FOREIGN)
def test_a_database_that_is_not_ours_is_refused_and_stays_as_it_is(databases, statements):
    name = databases.fresh()
    with databases.connected(name) as connection:
        for statement in statements:
            connection.execute(sa.text(statement))
    before = contents(databases, name)
    with pytest.raises(StoreError, match=r"the database of another program \(it has a table|its schema 9999 is newer"):
        databases.open(name)
    assert contents(databases, name) == before


def contents(databases, name):
    """Each table of the database, with its rows."""
    with databases.connected(name) as connection:
        tables = sa.inspect(connection).get_table_names()
        return {table: connection.execute(sa.text(f"SELECT * FROM {table}")).all() for table in tables}


def test_a_newer_schema_has_an_error_of_its_own(databases):
    name = databases.fresh()
    with databases.connected(name) as connection:
        for statement in FOREIGN["a newer version's"]:
            connection.execute(sa.text(statement))
    with pytest.raises(SchemaTooNew) as refused:
        databases.open(name)
    assert (refused.value.found, refused.value.known) == ("9999", KNOWN[-1])


@pytest.mark.parametrize("given", [{"create": False}, {"authority": "no authority"}])
def test_a_database_that_is_not_to_be_made_stays_empty(databases, given):
    name = databases.fresh()
    with pytest.raises((StoreError, ConfigError), match=r"no such database|the database is empty|no authority"):
        databases.open(name, **given)
    if databases.engine == "sqlite":
        assert list(Path(name).parent.iterdir()) == []
    else:
        assert contents(databases, name) == {}


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
def test_a_name_that_is_no_database_is_refused_in_one_line_without_its_password(files, database, reason):
    with pytest.raises(StoreError, match=reason) as refused:
        files.open(database)
    assert "\n" not in str(refused.value)
    assert "secret" not in str(refused.value)


ROOT = Path(events.store.__file__).parents[2]


# Failing while it is used


def test_a_database_that_another_writer_holds_is_said_to_be_locked(databases, sample):
    store = databases.open()
    with databases.connected(store._name) as other:
        other.execute(sa.text("UPDATE meta SET revision = revision"))
        with pytest.raises(StoreError, match="it is locked: another program is writing to it"):
            store.add(sample.article("a"), [], sample.moment())
        assert store.count() == 0
    store.add(sample.article("a"), [], sample.moment())


def test_a_second_writer_says_that_it_waits_and_then_has_its_turn(databases, sample):
    name, waits = databases.ready(), threading.Event()
    first = databases.open(name)
    second = databases.open(name, new_token=lambda: "second", waiting=waits.set, wait=20.0)
    write = threading.Thread(target=lambda: second.add(*sample.item("b", ("war", "2022")), sample.moment(1)))
    with first.writing(sample.moment()) as batch:
        batch.add(*sample.item("a", ("split", "1949")))
        write.start()
        assert waits.wait(60)
        assert second.count() == 0
    write.join()
    assert [event.date.edtf for event in first.events()] == ["1949", "2022"]
    assert first.revision().number == 2


def test_a_second_writer_does_not_wait_for_ever(databases, sample):
    name, told = databases.ready(), []
    first, second = databases.open(name), databases.open(name, waiting=lambda: told.append("waiting"))
    with first.writing(sample.moment()) as batch:
        batch.add(*sample.item("a", ("split", "1949")))
        with pytest.raises(StoreError, match="it is locked"):
            second.add(*sample.item("b", ("war", "2022")), sample.moment(1))
    assert told == ["waiting"]
    assert first.count() == 1


def test_opening_an_existing_database_does_not_import_alembic(databases):
    program = (
        "import sys; from datetime import UTC, datetime; from events.store import open_store;"
        "open_store(sys.argv[1], now=datetime.now(UTC), authority='', base_url='', new_token=str).revision();"
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, databases.ready()], capture_output=True, text=True, check=True, cwd=ROOT
    )
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
