"""The change log: every version of every event, as feeds' archives ask for it, and no text that was taken down."""

from datetime import timedelta

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from events.model import State
from events.store.tables import versions
from events.store.versions import QUOTED


def log(store):
    """Every version: its number, its event's id, its state and the headline it had."""
    return [
        (version.sequence, version.id, version.state, version.event.headline if version.event else None)
        for version in store.changes(1, store.last_sequence())
    ]


def test_a_version_shows_the_event_as_it_stood(store, sample):
    store.add(
        sample.article("a", title="T", publisher="P", url="https://n.example/a"),
        [sample.mention("a", "split", "1949~", participants=("China",), reasons=("verb",))],
        sample.moment(),
    )
    (before,) = store.events()
    corrected = sample.mention("a", "split", "1950", participants=("China",))
    store.add(sample.article("a", "corrected"), [corrected], sample.moment(1))
    assert store.latest()[0].id == before.id
    (after,) = store.events()
    assert [version.event for version in store.changes(1, 2)] == [before, after]
    assert [version.event for version in store.changes(2, 9)] == [after]
    assert [version.updated for version in store.changes(1, 2)] == [before.updated, after.updated]
    assert {version.atom_id for version in store.changes(1, 2)} == {before.atom_id}
    assert store.last_sequence() == after.sequence == 2
    assert list(store.tombstones()) == []


def test_an_open_interval_and_odd_characters_come_back_as_they_were(store, sample):
    words = "Ünïcode \U0001f600 \u2028 'quoted' \"twice\" \\ 名"
    mention = sample.mention("a", "split", "../1950", headline=words, sentence=words)
    store.add(sample.article("a", title=words), [mention], sample.moment())
    assert [version.event for version in store.changes(1, 1)] == list(store.events())


def test_an_event_off_the_timeline_has_a_tombstone_and_no_text_in_any_version(store, databases, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    event = store.latest()[0].id
    store.add(*sample.item("a", ("war", "2022")), sample.moment(1))
    assert log(store) == [
        (1, event, State.PUBLISHED, None),
        (2, event, State.WITHDRAWN, None),
        (3, store.latest()[0].id, State.PUBLISHED, "The war of 2022"),
    ]
    (gone,) = store.tombstones()
    assert (gone.sequence, gone.id, gone.event, gone.updated) == (2, event, None, sample.moment(1))
    assert "1949" not in str(databases.rows(store)["versions"])


def test_tombstones_are_the_newest_first_and_only_of_what_is_gone_now(store, sample):
    for number in range(4):
        store.add(*sample.item(f"a{number}", (f"h{number}", "1949")), sample.moment(number))
    ids = [event.id for event in reversed(store.latest())]
    for number in (2, 0, 1):
        store.forget(f"a{number}", sample.moment(10 + number))
    store.add(*sample.item("a0", ("h0", "1949")), sample.moment(20))
    assert [version.id for version in store.tombstones()] == [ids[1], ids[2]]
    assert [version.id for version in store.tombstones(limit=1)] == [ids[1]]


def test_a_merged_event_leaves_a_tombstone_and_comes_back_with_its_text(store, sample):
    store.add(*sample.item("a", ("split", "1949-01-21")), sample.moment())
    store.add(*sample.item("b", ("split", "1949-10-01")), sample.moment(1))
    younger = store.latest()[0].id
    store.add(*sample.item("c", ("split", "1949")), sample.moment(2))
    (gone,) = store.tombstones()
    assert (gone.id, gone.state) == (younger, State.MERGED)
    store.forget("c", sample.moment(3))
    assert list(store.tombstones()) == []
    (back,) = [event for event in store.events() if event.id == younger]
    assert [version.event for version in store.changes(1, 99) if version.id == younger] == [None, None, back]


def test_what_waits_for_review_is_in_no_log_until_it_is_published(store, sample):
    unsure = sample.mention("a", "split", "1949", confidence=0.4)
    store.add(sample.article("a"), [unsure], sample.moment())
    assert (log(store), store.last_sequence(), list(store.tombstones())) == ([], 0, [])
    store.forget("a", sample.moment(1))
    assert (log(store), list(store.tombstones())) == ([], [])
    store.add(sample.article("a"), [unsure], sample.moment(2))
    store.add(*sample.item("b", ("split", "1949")), sample.moment(3))
    (version,) = store.changes(1, 99)
    assert version.event == store.latest()[0]


def test_an_event_that_became_uncertain_leaves_a_tombstone(store, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    store.add(sample.article("a", "x"), [sample.mention("a", "split", "1949", confidence=0.1)], sample.moment(1))
    assert [(state, words) for _, _, state, words in log(store)] == [(State.PUBLISHED, None), (State.REVIEW, None)]
    assert [version.state for version in store.tombstones()] == [State.REVIEW]


def test_a_forgotten_article_s_words_are_blanked_in_every_version(store, databases, sample):
    """Also in those of an event that stands, and that had long lost this article's word for it."""
    secret = sample.mention("a", "split", "1949", sentence="A private sentence.", headline="A private headline")
    store.add(sample.article("a"), [secret], sample.moment())
    store.add(*sample.item("b", ("split", "1949-10-01")), sample.moment(1))
    store.add(sample.article("a", "nothing more"), [], sample.moment(2))
    store.forget("a", sample.moment(3))
    assert "private" not in str(databases.rows(store))
    assert [words for _, _, _, words in log(store)] == [None, None, "The split of 1949-10-01"]


def test_a_version_belongs_to_its_revision(store, databases, sample):
    for number in range(3):
        store.add(*sample.item(f"a{number}", (f"h{number}", "1949"), ("war", f"20{number}0")), sample.moment(number))
        with store._engine.connect() as connection:
            newest = connection.scalar(sa.select(sa.func.max(versions.c.revision)))
        assert newest == store.revision().number == number + 1


def test_a_version_keeps_the_best_quotations_of_many(store, sample):
    with store.writing(sample.moment()) as batch:
        batch.add_all([sample.item(f"a{number:02d}", ("split", "1949")) for number in range(QUOTED + 5)])
    (event,), (version,) = store.events(), store.changes(1, 1)
    assert version.event.evidence == event.evidence[:QUOTED]
    assert len(event.evidence) == QUOTED + 5


KEYS = ["a", "b", "c"]
told = st.lists(
    st.tuples(
        st.sampled_from(["split", "war"]),
        st.sampled_from(["1949", "1949-01", "1949-01-21", "1949-10-01"]),
        st.sampled_from([0.3, 0.9]),
    ),
    max_size=3,
)
commands = st.lists(st.tuples(st.sampled_from(KEYS), told), max_size=8)


@settings(max_examples=12, deadline=None)
@given(script=commands)
def test_the_newest_version_of_each_event_is_the_timeline(every_engine, sample, script):
    with every_engine.empty() as store:
        numbers = []
        for minute, (key, said) in enumerate(script):
            found = [sample.mention(key, head, edtf, confidence=sure) for head, edtf, sure in said]
            store.add(sample.article(key, text=repr(said)), found, sample.moment() + timedelta(minutes=minute))
            newest = {version.id: version for version in store.changes(0, store.last_sequence())}
            standing = {event.id: event for event in store.events()}
            assert {id: seen(v.event) for id, v in newest.items() if v.event} == {
                id: seen(event) for id, event in standing.items()
            }
            assert {v.id for v in newest.values() if not v.event} == {v.id for v in store.tombstones()}
            assert all(v.state is not State.PUBLISHED for v in newest.values() if not v.event)
            before, numbers = numbers, [version.sequence for version in store.changes(0, store.last_sequence())]
            assert numbers[: len(before)] == before == sorted(before)


def seen(event):
    """What is significant of an event, and its record; where its evidence stands in its text is not."""
    evidence = {(each.source.key, each.mention.sentence) for each in event.evidence}
    return event.date, event.headline, event.status, event.tags, event.updated, event.published, evidence


@pytest.mark.parametrize("range_", [(5, 4), (0, 0), (99, 200)])
def test_a_range_without_changes_is_empty(store, sample, range_):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    assert list(store.changes(*range_)) == []
