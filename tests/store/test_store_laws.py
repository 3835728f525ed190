"""Laws that hold for any sequence of articles, new versions, repetitions and takedowns."""

from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.dates.bounds import sort_key
from events.errors import ArticleNotFound, EventGone, EventMoved
from events.merge import merge as average_link
from events.model import State
from events.store import tables

KEYS = ["a", "b", "c", "d"]
HEADS = ["split", "war"]
DATES = ["1949", "1949-01", "1949-01-21", "1949-10-01", "194X", "2022-02", "2022/..", "../1950"]

told = st.lists(st.tuples(st.sampled_from(HEADS), st.sampled_from(DATES), st.sampled_from([0.3, 0.9])), max_size=4)
versions = st.tuples(st.sampled_from(KEYS), told)
commands = st.lists(st.one_of(versions, st.sampled_from(KEYS)), max_size=12)
"""A version of an article to be stored, or the key of one to be forgotten."""


@pytest.fixture(scope="session", params=["by chains", "by average link"])
def merge(request, sample):
    """Two ways to merge: the tests' own, and the project's."""
    return sample.merge if request.param == "by chains" else average_link


def item(sample, key, said):
    found = tuple(
        sample.mention(key, head, edtf, confidence=sure, participants=("China",)) for head, edtf, sure in said
    )
    return sample.article(key, text=repr(said)), found


def run(store, sample, script, minute=0):
    """Run each command as a batch of its own; what should stand in the end."""
    standing = {}
    for number, command in enumerate(script):
        now = sample.moment(minute - number % 3)  # a clock that steps back
        if isinstance(command, str):
            with suppress(ArticleNotFound):
                store.forget(command, now)
            standing.pop(command, None)
        else:
            key, said = command
            store.add(*item(sample, key, said), now)
            standing[key] = said
    return standing


def seen(store):
    """All that a reader sees of the timeline but its ids and times."""
    return sorted(
        (event.date.edtf, event.headline, repr((event.status, event.tags, event.confidence, event.evidence)))
        for event in store.events()
    )


@settings(max_examples=15, deadline=None)
@given(items=st.dictionaries(st.sampled_from(KEYS), told), order=st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(every_engine, sample, merge, items, order):
    shuffled = list(items)
    order.shuffle(shuffled)
    stores = [every_engine.empty(merge=merge) for _ in range(3)]
    one, other, together = stores
    for key in items:
        one.add(*item(sample, key, items[key]), sample.moment())
    for key in shuffled:
        other.add(*item(sample, key, items[key]), sample.moment())
    with together.writing(sample.moment()) as batch:
        batch.add_all([item(sample, key, items[key]) for key in shuffled])
    assert seen(one) == seen(other) == seen(together)
    for store in stores:
        store.close()


@settings(max_examples=15, deadline=None)
@given(script=commands)
def test_what_stands_depends_on_the_last_versions_alone(every_engine, sample, merge, script):
    with every_engine.empty(merge=merge) as lived, every_engine.empty(merge=merge) as fresh:
        standing = run(lived, sample, script)
        run(fresh, sample, list(standing.items()))
        assert seen(lived) == seen(fresh)
        assert [source.key for source in lived.articles()] == sorted(standing)


@settings(max_examples=15, deadline=None)
@given(script=commands)
def test_the_same_again_changes_no_row(every_engine, sample, script):
    with every_engine.empty() as store:
        standing = run(store, sample, script)
        before = every_engine.rows(store)
        with store.writing(sample.moment(99)) as batch:
            batch.add_all([item(sample, key, said) for key, said in standing.items()])
        assert every_engine.rows(store) == before


@settings(max_examples=15, deadline=None)
@given(script=commands)
def test_ids_and_times_are_for_good(every_engine, sample, script):
    """After each command: no id is lost or renamed, no time or number goes back, and no two are alike."""
    with every_engine.empty() as store:
        ever, before, last = {}, {}, store.revision()
        for number in range(len(script)):
            run(store, sample, script[number : number + 1], minute=-number)
            now, revision = {event.id: event for event in store.events()}, store.revision()
            assert revision.number - last.number == (revision.changed > last.changed)
            for event in now.values():
                was = before.get(event.id)
                assert was == event or last.changed < event.updated <= revision.changed or significant(was, event) == []
                assert ever.setdefault(event.id, (event.atom_id, event.published)) == (event.atom_id, event.published)
            before, last = now, revision
        rows = every_engine.rows(store, "events")["events"]
        assert len({row[UPDATED] for row in rows}) == len({row[SEQUENCE] for row in rows}) == len(rows)
        assert all(answers(store, event) for event in ever)


UPDATED, SEQUENCE = (list(tables.events.c.keys()).index(name) for name in ("updated", "sequence"))


def significant(was, event):
    """The fields in which an event says something else; offsets and confidence are not among them."""
    names = ("id", "atom_id", "state", "date", "headline", "status", "tags", "published")
    return [name for name in names if getattr(was, name) != getattr(event, name)]


def answers(store, event):
    """Whether an id that was once on the timeline is known to it: shown, gone, or moved to one that is shown."""
    try:
        return store.event(event).state is State.PUBLISHED
    except EventGone:
        return True
    except EventMoved as error:
        return store.event(error.survivor).state is State.PUBLISHED


@settings(max_examples=15, deadline=None)
@given(script=commands)
def test_the_timeline_is_in_time_order_and_the_latest_by_change(every_engine, sample, script):
    with every_engine.empty() as store:
        run(store, sample, script)
        events = list(store.events())
        assert events == sorted(events, key=lambda event: (*sort_key(event.date), event.id))
        assert list(store.latest()) == sorted(events, key=lambda event: event.updated, reverse=True)
        assert [event.sequence for event in store.latest()] == sorted((e.sequence for e in events), reverse=True)
        assert store.count() == len(events)


@settings(max_examples=15, deadline=None)
@given(script=commands)
def test_every_mention_of_a_stored_article_is_evidence_of_one_event(every_engine, sample, script):
    with every_engine.empty() as store:
        standing = run(store, sample, script)
        rows = every_engine.rows(store)
        expected = sorted((key, n) for key, said in standing.items() for n in range(len(set(said))))
        assert [(article, position) for article, position, *_ in rows["mentions"]] == expected
        ranks = sorted((event, rank) for _, _, event, rank, *_ in rows["mentions"])
        sizes = Counter(event for event, _ in ranks)
        assert ranks == [(event, rank) for event in sorted(sizes) for rank in range(sizes[event])]
