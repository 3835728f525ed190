"""PostgreSQL servers: what is wrong with one is said in a sentence, and what its administrator decided stays so.

How one that goes away is told is in `test_store_crashed`.
"""

import re
import sys
from collections.abc import Iterator

import psycopg
import pytest
import sqlalchemy as sa

from events.errors import StoreError
from events.store import open_store
from events.store.engine import shown
from tests.databases import FIRST, PostgreSQLDatabases


@pytest.fixture
def timeline(postgresql_databases: PostgreSQLDatabases) -> Iterator[str]:
    """The URL of a timeline without events."""
    url = postgresql_databases.ready()
    yield url
    postgresql_databases.drop(url)


def reason(database: str) -> str:
    """Why a timeline there cannot be opened, in one line."""
    with pytest.raises(StoreError) as refused:
        open_store(database, **FIRST, new_token=str)
    assert "\n" not in str(refused.value)
    return refused.value.reason


@pytest.mark.parametrize(
    ("part", "other", "told"),
    [
        ("/test", "/nowhere", r'no connection to the server: database "nowhere\d+" does not exist'),
        ("dateline@", "nobody-known@", 'no connection to the server: role "nobody-known" does not exist'),
        ("?host=", "?host=/nowhere", "no connection to the server: No such file or directory"),
        ("@/", "@127.0.0.1:1/", "no connection to the server: Connection refused"),
        ("?host=", "?hosts=", 'invalid connection option "hosts"'),
        ("?host=", "?connect_timeout=soon&host=", "bad value for connect_timeout: 'soon'"),
    ],
)
def test_a_server_that_lets_nobody_in_is_told_with_its_reason(timeline, part, other, told):
    bad = timeline.replace(part, other, 1)
    assert re.fullmatch(told, reason(bad.partition("?")[0] if "127" in bad else bad))


def test_a_user_without_rights_is_told_what_for(timeline, postgresql):
    run(postgresql.url("postgres"), "CREATE ROLE stranger LOGIN")
    theirs = timeline.replace("dateline@", "stranger@")
    assert re.fullmatch(r"permission denied for table \w+", reason(theirs))
    assert reason(postgresql.url("postgres").replace("dateline@", "stranger@")) == "permission denied for schema public"
    run(postgresql.url("postgres"), "DROP ROLE stranger")


def run(url: str, statement: str) -> None:
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(statement)


@pytest.mark.parametrize("url", ["postgresql://u:secret@h/t", "postgresql://u@h/t?password=secret&sslpassword=secret"])
def test_a_password_is_not_shown_wherever_it_stands(url):
    assert "secret" not in shown(url)


@pytest.mark.parametrize(("decided", "used"), [("", "1.1"), ("ALTER ROLE decided SET random_page_cost = 3", "3")])
def test_pages_are_cheap_unless_an_administrator_says_otherwise(postgresql, timeline, decided, used):
    run(postgresql.url("postgres"), f"CREATE ROLE decided LOGIN SUPERUSER; {decided}")
    with open_store(timeline.replace("dateline@", "decided@"), **FIRST, new_token=str) as store:
        for _ in range(2):  # it outlives the transaction that it was set in
            with store._engine.connect() as connection:
                assert connection.scalar(sa.text("SHOW random_page_cost")) == used
    run(postgresql.url("postgres"), "DROP ROLE decided")


def test_what_the_url_says_of_its_connection_holds(timeline):
    named = f"{timeline}&application_name=newsroom"
    with open_store(named, **FIRST, new_token=str) as store, store._engine.connect() as connection:
        assert connection.scalar(sa.text("SHOW application_name")) == "newsroom"


def test_a_name_with_a_nul_is_that_of_nothing(timeline):
    """PostgreSQL refuses a NUL in a text, SQLite does not."""
    with open_store(timeline, **FIRST, new_token=str) as store, store._engine.connect() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM events WHERE id = :id"), {"id": "a\0b"}) == 0


def test_without_its_driver_it_is_said_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert reason("postgresql://u:secret@h/t").endswith(": pip install 'psycopg[binary]'")


def test_another_driver_than_ours_is_refused():
    assert reason("postgresql+psycopg2://u:secret@h/t") == "its driver is psycopg: write postgresql://"
