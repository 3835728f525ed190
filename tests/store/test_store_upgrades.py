"""Databases of earlier versions: refused until they are upgraded, and upgraded in place, all of it or nothing."""

import pytest
import sqlalchemy as sa
from alembic import command

from events.errors import SchemaTooNew, SchemaTooOld, StoreError
from events.store import schema, upgrade_store
from events.store.schema import KNOWN

OLDER = KNOWN[:-1]


@pytest.fixture(scope="module")
def full(every_engine, sample):
    """A database with events that stand, that changed, that wait, that were merged and withdrawn; what it has."""
    database = every_engine.fresh()
    with every_engine.open(database) as store:
        store.add(*sample.item("a", ("split", "1949-01-21"), ("war", "2022")), sample.moment())
        store.add(*sample.item("b", ("split", "1949-10-01"), ("flood", "../1950")), sample.moment(1))
        store.add(*sample.item("c", ("split", "1949")), sample.moment(2))
        store.add(*sample.item("d", *((f"h{number}", "-0043") for number in range(600))), sample.moment(3))
        store.add(*sample.item("a", ("split", "1949-01-21"), text="no war"), sample.moment(4))
        unsure = sample.mention("e", "calm", "1999", confidence=0.1)
        store.add(sample.article("e", title="Ünsure"), [unsure], sample.moment(5))
        newest = {version.id: version for version in store.changes(1, store.last_sequence())}
        return database, list(store.events()), newest, store.revision()


@pytest.fixture
def filled(full, databases):
    """A copy of that database; what it has."""
    database, *known = full
    return databases.copy(database), *known


def downgrade(databases, database, revision):
    with databases.connected(database) as connection:
        command.downgrade(schema.migrations(connection), revision)


@pytest.mark.parametrize("revision", OLDER)
def test_an_earlier_version_s_database_is_refused_until_it_is_upgraded(databases, filled, revision):
    database, events, newest, counters = filled
    downgrade(databases, database, revision)
    with pytest.raises(SchemaTooOld, match=rf"its schema {revision} is older .*; run `dateline upgrade`$"):
        databases.open(database)
    assert upgrade_store(database) == (revision, KNOWN[-1])
    with databases.open(database) as store:
        assert (list(store.events()), store.revision()) == (events, counters)
        assert {version.id: version for version in store.changes(1, store.last_sequence())} == newest


@pytest.mark.parametrize("revision", OLDER)
def test_an_upgraded_database_goes_on_as_a_new_one_would(databases, filled, sample, revision):
    database, events, *_ = filled
    downgrade(databases, database, revision)
    upgrade_store(database)
    with databases.open(database) as store:
        store.add(*sample.item("f", ("split", "1949-01-21")), sample.moment(9))
        changed = store.latest()[0]
        assert changed.id in {event.id for event in events}
        assert [version.event for version in store.changes(changed.sequence, 10**9)] == [changed]


def test_an_upgrade_of_what_is_new_enough_changes_nothing(databases, filled):
    database, events, *_ = filled
    assert upgrade_store(database) == (KNOWN[-1], KNOWN[-1])
    with databases.open(database) as store:
        assert list(store.events()) == events


def test_what_fails_in_its_middle_upgrades_nothing(databases, filled, monkeypatch):
    database = filled[0]
    downgrade(databases, database, OLDER[0])

    def upgrade_and_fail(connection):
        command.upgrade(schema.migrations(connection), "head")
        raise sa.exc.OperationalError("", {}, RuntimeError("no more"))

    with monkeypatch.context() as patch:
        patch.setattr(schema, "upgrade", upgrade_and_fail)
        with pytest.raises(StoreError, match="no more"):
            upgrade_store(database)
    assert upgrade_store(database)[0] == OLDER[0]


def test_what_cannot_be_upgraded_is_refused(databases, filled):
    with pytest.raises(StoreError, match=r"no such database|the database is empty"):
        upgrade_store(databases.fresh())
    with databases.connected(filled[0]) as connection:
        connection.execute(sa.text(f"UPDATE {schema.VERSION_TABLE} SET version_num = '9999'"))
    with pytest.raises(SchemaTooNew):
        upgrade_store(filled[0])


def test_an_empty_file_cannot_be_upgraded(tmp_path):
    (tmp_path / "empty.db").touch()
    with pytest.raises(StoreError, match="empty"):
        upgrade_store(str(tmp_path / "empty.db"))


def test_the_command_upgrades_and_says_so(dateline, databases, filled, monkeypatch):
    database = filled[0]
    downgrade(databases, database, OLDER[0])
    refused = dateline("list", "--database", database)
    assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert "run `dateline upgrade`" in refused.err
    assert dateline("upgrade", "--database", database).out == f"Upgraded from schema {OLDER[0]} to {KNOWN[-1]}.\n"
    assert dateline("upgrade", "--database", database).out == f"Its schema is {KNOWN[-1]} already.\n"
    assert dateline("list", "--database", database).code == 0
