"""The store's contract, whatever the engine: identity, versions, merging, tombstones, time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from events.errors import ArticleError, ArticleNotFound, EventGone, EventMoved, EventNotFound, StoreError
from events.model import State
from events.store import Change


def timeline(store):
    """What a reader sees: date, headline and the articles of each event, in time order."""
    return [
        (event.date.edtf, event.headline, [evidence.mention.article for evidence in event.evidence])
        for event in store.events()
    ]


def ids(store):
    return {event.date.edtf: event.id for event in store.events()}


# What is stored is what is read


def test_an_article_gives_its_events_in_time_order(store, sample):
    stored = store.add(*sample.item("a", ("war", "2022-02"), ("split", "1949")), sample.moment())
    assert timeline(store) == [("1949", "The split of 1949", ["a"]), ("2022-02", "The war of 2022-02", ["a"])]
    assert stored.change is Change.ADDED
    assert stored.added == tuple(event.id for event in store.events())
    assert store.count() == 2


def test_an_event_is_read_back_as_it_was_drawn_from_its_article(store, sample):
    jst = timezone(timedelta(hours=9))
    article = sample.article(
        "a", title="T", publisher="P", url="https://n.example/a", published=datetime(2023, 11, 25, 6, 9, tzinfo=jst)
    )
    mention = sample.mention("a", "split", "1949~", participants=("China", "Taiwan"), reasons=("verb", "date"))
    store.add(article, [mention], sample.moment())
    (event,) = store.events()
    (evidence,) = event.evidence
    assert evidence.mention == mention
    assert evidence.mention.date.edtf == "1949~"
    assert (event.date, event.headline, event.status) == (mention.date, mention.headline, mention.status)
    assert (event.tags, event.confidence, event.state) == (mention.tags, mention.confidence, State.PUBLISHED)
    source = evidence.source
    assert (source.key, source.title, source.publisher, source.url) == ("a", "T", "P", "https://n.example/a")
    assert source.published == article.published
    assert source.published.utcoffset() == timedelta(hours=9)
    assert store.event(event.id) == event
    assert store.latest() == (event,)
    assert store.article("a") == (source, (event,))
    assert list(store.articles()) == [source]


@pytest.mark.parametrize("published", [None, date(2023, 11, 25), datetime(2023, 11, 25, 6, 9)])  # noqa: DTZ001
def test_a_document_time_keeps_its_kind(store, sample, published):
    store.add(sample.article("a", published=published), [], sample.moment())
    (source,) = store.articles()
    assert source.published == published
    assert type(source.published) is type(published)


def test_an_article_without_events_is_stored(store, sample):
    stored = store.add(sample.article("a"), [], sample.moment())
    assert stored.change is Change.ADDED
    assert store.article("a")[1] == ()
    assert store.revision().number == 1


def test_time_order_is_earliest_then_vaguer_then_id(store, sample):
    dates = ["-0043", "../1900", "1900", "1900-01", "1900-01-01", "1900/..", "190X", "19XX", "Y-17000", "2024-02-30/.."]
    dates = [edtf for edtf in dates if edtf != "2024-02-30/.."]
    store.add(*sample.item("a", *((f"h{place}", edtf) for place, edtf in enumerate(dates))), sample.moment())
    store.add(*sample.item("b", ("another", "1900")), sample.moment())
    order = [edtf for edtf, _, _ in timeline(store)]
    same = ["1900/..", "19XX", "190X", "1900", "1900", "1900-01", "1900-01-01"]
    assert order == ["../1900", "Y-17000", "-0043", *same]
    twins = [event.id for event in store.events() if event.date.edtf == "1900"]
    assert twins == sorted(twins)


def test_latest_has_the_newest_change_first(store, sample):
    for place in range(5):
        store.add(*sample.item(f"a{place}", (f"h{place}", f"19{place}0")), sample.moment(place))
    store.add(*sample.item("b", ("h1", "1910")), sample.moment(9))
    assert [event.date.edtf for event in store.latest(3)] == ["1910", "1940", "1930"]
    assert len(store.latest()) == 5


def test_what_is_not_there_is_not_found(store):
    with pytest.raises(EventNotFound):
        store.event("nope")
    with pytest.raises(ArticleNotFound):
        store.article("nope")


# The same again, and new versions


def test_the_same_again_changes_nothing(store, databases, sample):
    article, found = sample.item("a", ("split", "1949"))
    store.add(article, found, sample.moment())
    before = databases.rows(store)
    stored = store.add(article, found, sample.moment(60))
    assert stored.change is Change.UNCHANGED
    assert databases.rows(store) == before


def test_an_unchanged_article_is_known_before_it_is_read(store, sample):
    same, changed, new = sample.article("a"), sample.article("b", "old"), sample.article("c")
    with store.writing(sample.moment()) as batch:
        batch.add_all([(same, []), (changed, [])])
    with store.writing(sample.moment()) as batch:
        assert list(batch.unchanged([same, sample.article("b", "new"), new])) == ["a"]


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "other"},
        {"title": "T"},
        {"url": "https://n.example/"},
        {"publisher": "P"},
        {"published": date(2024, 1, 1)},
    ],
)
def test_a_changed_field_is_a_new_version(store, sample, fields):
    store.add(sample.article("a"), [], sample.moment())
    stored = store.add(sample.article("a", **fields), [], sample.moment(1))
    assert stored.change is Change.CHANGED
    assert store.revision().number == 2


def test_a_new_version_updates_only_the_events_it_tells_otherwise(store, sample):
    store.add(*sample.item("a", ("split", "1949"), ("war", "2022-02")), sample.moment())
    before = {event.id: event for event in store.events()}
    article, found = sample.item("a", ("split", "1949"), ("war", "2022-02-24"), text="corrected")
    stored = store.add(article, found, sample.moment(1))
    split, war = store.events()
    assert split == before[split.id]
    assert stored.updated == (war.id,)
    assert war.date.edtf == "2022-02-24"
    assert war.published == before[war.id].published
    assert war.updated > before[war.id].updated


def test_evidence_that_only_moved_in_its_text_updates_nothing(store, sample):
    article, (mention,) = sample.item("a", ("split", "1949"))
    store.add(article, [mention], sample.moment())
    before = store.latest()[0]
    moved = sample.mention("a", "split", "1949", sentence_span=(100, 130), date_span=(120, 125), event_span=(110, 115))
    stored = store.add(sample.article("a", "more words before it"), [moved], sample.moment(1))
    after = store.latest()[0]
    assert (stored.change, stored.updated) == (Change.CHANGED, ())
    assert (after.updated, after.sequence) == (before.updated, before.sequence)
    assert after.evidence[0].mention.sentence_span == (100, 130)


@pytest.mark.parametrize(
    ("edtf", "fields"),
    [
        ("1949", {"sentence": "Put otherwise."}),
        ("1950", {"sentence": "a told of a split in 1949."}),
        ("1950", {"sentence": "Put otherwise.", "headline": "The split of 1949"}),
        ("1950", {"sentence": "Put otherwise.", "headline": "A split"}),
    ],
    ids=["other words", "the date read otherwise", "a corrected date", "a corrected date in other words"],
)
def test_an_event_keeps_its_id_through_corrections(store, sample, edtf, fields):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    before = ids(store)["1949"]
    store.add(sample.article("a", "corrected"), [sample.mention("a", "split", edtf, **fields)], sample.moment(1))
    assert ids(store) == {edtf: before}


def test_an_event_left_without_evidence_is_withdrawn_with_a_tombstone(store, databases, sample):
    store.add(*sample.item("a", ("split", "1949"), ("war", "2022-02")), sample.moment())
    split = next(iter(store.events()))
    stored = store.add(*sample.item("a", ("war", "2022-02")), sample.moment(1))
    assert stored.withdrawn == (split.id,)
    assert [edtf for edtf, _, _ in timeline(store)] == ["2022-02"]
    with pytest.raises(EventGone):
        store.event(split.id)
    (row,) = [row for row in databases.rows(store)["events"] if row[0] == split.id]
    assert split.atom_id in row
    assert not any(word in str(row) for word in ("1949", "split", "Split"))
    assert all(split.id not in row for row in databases.rows(store)["event_tags"])


def test_an_event_that_comes_back_has_its_own_id_again(store, sample):
    item = sample.item("a", ("split", "1949"))
    store.add(*item, sample.moment())
    before = store.latest()[0]
    store.add(sample.article("a", "a page that wants to be paid for"), [], sample.moment(1))
    stored = store.add(*item, sample.moment(2))
    after = store.event(before.id)
    assert stored.added == (before.id,)
    assert (after.atom_id, after.published) == (before.atom_id, before.published)
    assert after.updated > before.updated
    assert after.sequence > before.sequence + 1


# Forgetting


def test_a_forgotten_article_takes_along_what_rests_on_it_alone(store, sample):
    store.add(*sample.item("a", ("split", "1949"), ("war", "2022-02")), sample.moment())
    store.add(*sample.item("b", ("split", "1949")), sample.moment(1))
    split, war = ids(store)["1949"], ids(store)["2022-02"]
    stored = store.forget("a", sample.moment(2))
    assert (stored.change, stored.updated, stored.withdrawn) == (Change.FORGOTTEN, (split,), (war,))
    assert timeline(store) == [("1949", "The split of 1949", ["b"])]
    with pytest.raises(ArticleNotFound):
        store.article("a")


@pytest.mark.parametrize("name", ["id:a", "a", "https://n.example/a"])
def test_an_article_is_forgotten_by_identity_key_or_url(store, sample, name):
    store.add(sample.article("a", url="https://n.example/a"), [], sample.moment())
    store.add(sample.article("b", url="https://n.example/b"), [], sample.moment())
    store.forget(name, sample.moment(1))
    assert [source.key for source in store.articles()] == ["b"]


@pytest.mark.parametrize("name", ["nope", ""])
def test_an_unknown_article_cannot_be_forgotten(store, databases, sample, name):
    store.add(sample.article("a"), [], sample.moment())
    before = databases.rows(store)
    with pytest.raises(ArticleNotFound):
        store.forget(name, sample.moment(1))
    assert databases.rows(store) == before


# Merging across articles


def test_articles_that_tell_of_one_event_share_it(store, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    (before,) = store.events()
    stored = store.add(*sample.item("b", ("split", "1949-10-01")), sample.moment(1))
    (after,) = store.events()
    assert (after.id, after.atom_id, after.published) == (before.id, before.atom_id, before.published)
    assert after.date.edtf == "1949-10-01"
    assert [evidence.mention.article for evidence in after.evidence] == ["b", "a"]
    assert (stored.added, stored.updated) == ((), (before.id,))


def merged_by_a_bridge(store, sample):
    """Two events of 1949, the younger merged into the older when c says "in 1949" of both; their ids."""
    store.add(*sample.item("a", ("split", "1949-01-21")), sample.moment())
    store.add(*sample.item("b", ("split", "1949-10-01")), sample.moment(1))
    older, younger = ids(store)["1949-01-21"], ids(store)["1949-10-01"]
    store.add(*sample.item("c", ("split", "1949")), sample.moment(2))
    return older, younger


def test_an_event_whose_mentions_went_to_another_has_moved(store, sample):
    older, younger = merged_by_a_bridge(store, sample)
    assert timeline(store) == [("1949-01-21", "The split of 1949-01-21", ["a", "b", "c"])]
    assert store.latest()[0].id == older
    with pytest.raises(EventMoved) as moved:
        store.event(younger)
    assert moved.value.survivor == older


def test_a_moved_event_names_the_last_survivor(store, sample):
    older, younger = merged_by_a_bridge(store, sample)
    for key in ("d", "e", "f", "g"):
        store.add(*sample.item(key, ("split", "1950-05-05")), sample.moment(3))
    largest = ids(store)["1950-05-05"]
    store.add(*sample.item("h", ("split", "194X"), ("split", "1949/1950")), sample.moment(4))
    for event in (older, younger):
        with pytest.raises(EventMoved) as moved:
            store.event(event)
        assert moved.value.survivor == largest


def test_an_event_moved_to_one_that_is_gone_is_gone(store, sample):
    _, younger = merged_by_a_bridge(store, sample)
    with store.writing(sample.moment(3)) as batch:
        batch.add(sample.article("a", "x"), [])
        batch.add(sample.article("b", "x"), [])
        batch.add(sample.article("c", "x"), [])
    with pytest.raises(EventGone):
        store.event(younger)


def test_what_a_forgotten_article_had_merged_is_two_again_under_both_ids(store, sample):
    older, younger = merged_by_a_bridge(store, sample)
    store.forget("c", sample.moment(3))
    assert ids(store) == {"1949-01-21": older, "1949-10-01": younger}


def test_what_is_one_event_stays_together_though_its_dates_do_not_meet(databases, sample):
    """Merging by the head alone, as an editor may: b is not near c, but it is one event with a, which is."""

    def by_head(mentions):
        newest_first = tuple(sorted(mentions, key=lambda mention: mention.article, reverse=True))
        return [replace(draft, mentions=newest_first) for draft in sample.merge(mentions)[:1]]

    store = databases.open(merge=by_head)
    with store.writing(sample.moment()) as batch:
        batch.add_all([sample.item("a", ("split", "1949")), sample.item("b", ("split", "1950"))])
    store.add(*sample.item("c", ("split", "1949")), sample.moment(1))
    (event,) = store.events()
    assert [evidence.mention.article for evidence in event.evidence] == ["c", "b", "a"]


def test_a_mention_whose_partner_is_gone_finds_another(databases, sample):
    """Where a year goes with its last day alone, forgetting that day's article sends it to the day before."""

    def with_the_last_day(mentions):
        years = [mention for mention in mentions if mention.date.precision == "year"]
        *others, last = sorted((mention for mention in mentions if mention not in years), key=lambda m: m.date.earliest)
        return [draft for group in ([last, *years], *([other] for other in others)) for draft in sample.merge(group)]

    dates = {"a": "1949-01-21", "b": "1949", "c": "1949-10-01"}
    store = databases.open(merge=with_the_last_day)
    with store.writing(sample.moment()) as batch:
        batch.add_all([sample.item(key, ("split", edtf)) for key, edtf in dates.items()])
    assert [articles for _, _, articles in timeline(store)] == [["a"], ["c", "b"]]
    store.forget("c", sample.moment(1))
    assert [articles for _, _, articles in timeline(store)] == [["a", "b"]]


# Review


def test_an_uncertain_event_waits_for_review(store, sample):
    mention = sample.mention("a", "split", "1949", confidence=0.4)
    stored = store.add(sample.article("a"), [mention], sample.moment())
    assert (stored.added, len(stored.waiting)) == ((), 1)
    assert (timeline(store), store.latest(), store.count(), store.article("a")[1]) == ([], (), 0, ())
    with pytest.raises(EventNotFound):
        store.event(stored.waiting[0])


def test_a_waiting_event_is_published_when_another_article_is_sure(store, sample):
    mention = sample.mention("a", "split", "1949", confidence=0.4)
    waiting = store.add(sample.article("a"), [mention], sample.moment()).waiting
    stored = store.add(*sample.item("b", ("split", "1949")), sample.moment(5))
    assert stored.added == waiting
    (event,) = store.events()
    assert event.published == event.updated == sample.moment(5)


def test_an_event_that_became_uncertain_is_gone(store, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    (event,) = store.events()
    mention = sample.mention("a", "split", "1949", confidence=0.1)
    stored = store.add(sample.article("a", "perhaps"), [mention], sample.moment(1))
    assert (stored.withdrawn, stored.waiting) == ((event.id,), (event.id,))
    with pytest.raises(EventGone):
        store.event(event.id)


def test_the_threshold_is_the_caller_s(store, sample):
    mention = sample.mention("a", "split", "1949", confidence=0.4)
    store.add(sample.article("a"), [mention], sample.moment(), threshold=0.4)
    assert store.count() == 1


def test_another_confidence_alone_updates_nothing(store, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    (before,) = store.events()
    store.add(sample.article("a", "x"), [sample.mention("a", "split", "1949", confidence=0.7)], sample.moment(1))
    (after,) = store.events()
    assert (after.updated, after.sequence, after.confidence) == (before.updated, before.sequence, 0.7)


# Batches, revisions and time


def test_a_batch_is_one_revision(store, sample):
    with store.writing(sample.moment(1)) as batch:
        for place in range(10):
            batch.add(*sample.item(f"a{place}", (f"h{place}", "1949")))
    revision = store.revision()
    assert revision.number == 1
    assert [event.updated for event in reversed(store.latest())] == [
        sample.moment(1) + timedelta(microseconds=place) for place in range(10)
    ]
    assert revision.changed == max(event.updated for event in store.events())


def test_a_batch_that_changes_nothing_is_no_revision(store, databases, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    before = databases.rows(store)
    with store.writing(sample.moment(1)) as batch:
        batch.add(*sample.item("a", ("split", "1949")))
    with store.writing(sample.moment(1)):
        pass
    assert databases.rows(store) == before


def test_an_exception_undoes_the_whole_batch(store, databases, sample):
    before = databases.rows(store)
    with pytest.raises(ZeroDivisionError), store.writing(sample.moment()) as batch:  # noqa: PT012
        batch.add(*sample.item("a", ("split", "1949")))
        raise ZeroDivisionError
    assert databases.rows(store) == before


def test_an_article_that_cannot_be_stored_is_skipped_and_the_rest_go_in(databases, sample):
    def merge(mentions):
        if any(mention.head == "bad" for mention in mentions):
            raise ArticleError("b", "bad")
        return sample.merge(mentions)

    store = databases.open(merge=merge)
    with store.writing(sample.moment()) as batch:
        batch.add(*sample.item("a", ("split", "1949")))
        with pytest.raises(ArticleError):
            batch.add(*sample.item("b", ("bad", "1949")))
        batch.add(*sample.item("c", ("war", "2022")))
    assert [source.key for source in store.articles()] == ["a", "c"]
    assert store.revision().number == 1


def test_only_articles_that_could_not_be_stored_are_no_revision(databases, sample):
    store = databases.open(merge=lambda mentions: 1 / 0)
    with store.writing(sample.moment()) as batch, pytest.raises(ZeroDivisionError):
        batch.add(*sample.item("a", ("split", "1949")))
    assert store.revision().number == 0


def test_two_articles_with_one_key_are_told_apart(store, sample):
    store.add(sample.article("a"), [], sample.moment())
    with pytest.raises(ArticleError, match="id:other"):
        store.add(sample.article("a", identity="id:other"), [], sample.moment())


def test_a_batch_knows_what_it_has_stored_itself(store, sample):
    with store.writing(sample.moment()) as batch:
        assert not batch.unchanged([sample.article("a")])
        batch.add(sample.article("a"), [])
        assert list(batch.unchanged([sample.article("a")])) == ["a"]


def test_of_two_versions_in_a_batch_the_later_stands(store, sample):
    with store.writing(sample.moment()) as batch:
        stored = batch.add_all([sample.item("a", ("split", "1949")), sample.item("a", ("war", "2022"))])
    assert [each.change for each in stored] == [Change.ADDED, Change.CHANGED]
    assert [edtf for edtf, _, _ in timeline(store)] == ["2022"]


def test_many_articles_at_once_are_stored_like_one_at_a_time(databases, sample):
    items = [
        sample.item(f"a{n:04d}", (f"h{n % 300}", f"{1900 + n % 120}"), ("war", f"{1800 + n % 90}")) for n in range(1100)
    ]
    together, apart = databases.open(), databases.open()
    with together.writing(sample.moment()) as batch:
        stored = batch.add_all(items)
    with apart.writing(sample.moment()) as batch:
        for start in range(0, len(items), 90):
            batch.add_all(items[start : start + 90])
    assert sorted(timeline(together)) == sorted(timeline(apart))
    assert sum(len(each.added) for each in stored) >= together.count() > 300


def test_time_never_goes_back_though_the_clock_does(store, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment(60))
    store.add(*sample.item("b", ("war", "2022")), sample.moment(0))
    newest, oldest = store.latest()
    assert newest.updated == oldest.updated + timedelta(microseconds=1)
    assert store.revision().changed == newest.updated


def test_what_a_feed_tells_is_as_new_as_the_last_event_that_came_changed_or_went(store, sample):
    assert store.told() == store.revision().created
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    came = store.told()
    assert came == max(event.updated for event in store.events())
    store.add(sample.article("b"), [], sample.moment(1))
    assert (store.told(), store.revision().changed > came) == (came, True)
    store.forget("a", sample.moment(2))
    assert store.told() == sample.moment(2)


def test_an_event_that_waits_for_review_is_not_told_of(store, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment(), threshold=1.0)
    assert store.told() == store.revision().created


def test_a_revision_without_events_moves_the_time_as_well(store, sample):
    store.add(sample.article("a"), [], sample.moment(1))
    store.add(sample.article("b"), [], sample.moment(1))
    assert store.revision().changed == sample.moment(1) + timedelta(microseconds=1)


def test_an_empty_timeline_has_the_time_it_was_made(store, sample):
    revision = store.revision()
    assert (revision.number, revision.changed, revision.created) == (0, sample.moment(), sample.moment())


# Ids


def test_an_id_that_is_taken_is_not_given_again(databases, sample):
    tokens = iter(["one", "one", "one", "two", "three", "two", "four"])
    store = databases.open(new_token=lambda: next(tokens))
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    store.add(*sample.item("b", ("war", "2022"), ("flood", "2023")), sample.moment())
    assert list(ids(store).values()) == ["one", "two", "three"]


def test_tokens_that_are_all_alike_are_an_error_and_not_an_endless_loop(databases, sample):
    store = databases.open(new_token=lambda: "same")
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    with pytest.raises(StoreError, match="no unused id"):
        store.add(*sample.item("b", ("war", "2022")), sample.moment())


def test_an_atom_id_is_a_tag_of_the_authority_and_year_of_the_making(databases, sample):
    database = databases.fresh()
    databases.open(database, authority="news.example", now=datetime(2023, 12, 31, tzinfo=UTC)).close()
    store = databases.open(database, authority="other.example", now=datetime(2025, 1, 1, tzinfo=UTC))
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    (event,) = store.events()
    assert event.atom_id == f"tag:news.example,2023:event/{event.id}"
    assert store.revision().atom_id == "tag:news.example,2023:timeline"


# Readers


def test_a_snapshot_does_not_see_what_is_written_meanwhile(store, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    with store.snapshot() as snapshot:
        before = snapshot.revision()
        store.add(*sample.item("b", ("war", "2022")), sample.moment(1))
        assert snapshot.revision() == before
        assert snapshot.count() == len(list(snapshot.events())) == len(snapshot.latest()) == 1
    assert store.count() == 2


def test_a_reader_is_not_kept_waiting_by_a_writer(store, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    with store.writing(sample.moment(1)) as batch:
        batch.add(*sample.item("b", ("war", "2022")))
        assert store.revision().number == 1
        assert [edtf for edtf, _, _ in timeline(store)] == ["1949"]
    assert store.revision().number == 2


def test_events_are_read_as_they_are_asked_for(store, sample):
    with store.writing(sample.moment()) as batch:
        batch.add_all([sample.item(f"a{n}", (f"h{n}", "1949")) for n in range(1200)])
    reading = store.events()
    first = next(reading)
    assert [first.id, *(event.id for event in reading)] == sorted(event.id for event in store.events())
    assert all(event.evidence and event.tags for event in store.events())
