"""An editor's corrections: each shows at once, is recorded, outlives every re-ingest, and can be taken back."""

from dataclasses import replace

import pytest

from events.corrections import Edit, Kind
from events.dates.edtf import parse_edtf
from events.errors import AmbiguousEvent, ArticleNotFound, CorrectionError, EventGone, EventMoved, EventNotFound
from events.history import replayed
from events.model import State, Status, Tag
from events.store import Change

DATE = Edit(date=parse_edtf("1950"))
TITLE = Edit(headline="An editor's title")


@pytest.fixture
def desk(store, sample):
    """A function that makes one correction as a revision of its own: desk("hide", "e1", why="...")."""
    minutes = iter(range(100, 10_000))

    def correct(verb, *arguments, **given):
        with store.correcting(sample.moment(next(minutes))) as corrections:
            return getattr(corrections, verb)(*arguments, **given)

    return correct


@pytest.fixture
def two(store, sample):
    """Two events of two articles; their ids."""
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    store.add(*sample.item("b", ("war", "2022")), sample.moment(1))
    return tuple(event.id for event in store.events())


def timeline(store):
    return [
        (event.id, event.date.edtf, event.headline, [each.source.key for each in event.evidence])
        for event in store.events()
    ]


def told(store, event):
    return [entry.what for entry in store.history(event)]


# Edit


def test_an_edit_shows_at_once_and_is_an_update(store, desk, two):
    split, _ = two
    before = store.event(split)
    edit = Edit(
        date=parse_edtf("1949-12"),
        headline="The two sides split",
        status=Status.ONGOING,
        add_tags=(Tag("asia", "Asia"),),
        remove_tags=("split",),
    )
    assert desk("edit", split, edit, "the archive says so") == split
    after = store.event(split)
    assert (after.date.edtf, after.headline, after.status) == ("1949-12", "The two sides split", Status.ONGOING)
    assert after.tags == (Tag("asia", "Asia"),)
    assert (after.atom_id, after.published, after.evidence) == (before.atom_id, before.published, before.evidence)
    assert after.updated > before.updated
    assert store.revision().number == 3
    assert store.history(split)[-1].why == "the archive says so"
    assert told(store, split) == [
        "added",
        "edited: date 1949 → 1949-12; title 'The split of 1949' → 'The two sides split'; status happened → ongoing;"
        " tags +asia -split",
    ]


def test_an_edit_outlives_new_versions_and_other_articles(store, desk, sample, two):
    split, _ = two
    desk("edit", split, replace(TITLE, date=parse_edtf("1949-12"), remove_tags=("split",)))
    store.add(*sample.item("a", ("split", "1949-10-01"), text="corrected"), sample.moment(200))
    store.add(*sample.item("c", ("split", "1949")), sample.moment(201))
    event = store.event(split)
    assert (event.date.edtf, event.headline, event.tags) == ("1949-12", "An editor's title", ())
    assert {each.source.key for each in event.evidence} == {"a", "c"}


def test_an_edited_event_keeps_its_quotation_when_its_article_tells_of_it_no_more(store, desk, sample, two):
    split, _ = two
    desk("edit", split, TITLE)
    stored = store.add(sample.article("a", "nothing"), [], sample.moment(200))
    assert stored.change is Change.CHANGED
    event = store.event(split)
    assert (event.headline, event.evidence[0].mention.sentence) == ("An editor's title", "a told of a split in 1949.")
    store.add(sample.article("a", "nothing again"), [], sample.moment(201))
    assert store.event(split) == event
    store.add(*sample.item("a", ("split", "1949"), text="it is back"), sample.moment(202))
    assert store.event(split) == event
    assert timeline(store)[0][0] == split


def test_an_edited_event_goes_with_its_forgotten_article_and_comes_back_as_edited(store, desk, sample, two, databases):
    split, _ = two
    desk("edit", split, TITLE)
    store.forget("a", sample.moment(200))
    with pytest.raises(EventGone):
        store.event(split)
    assert "told of a split" not in str(databases.rows(store))
    store.add(*sample.item("a", ("split", "1949")), sample.moment(201))
    assert store.event(split).headline == "An editor's title"


def test_an_edited_event_that_becomes_uncertain_stays_where_its_editor_saw_it(store, desk, sample, two):
    split, _ = two
    desk("edit", split, TITLE)
    unsure = sample.mention("a", "split", "1949", confidence=0.1)
    store.add(sample.article("a", "perhaps"), [unsure], sample.moment(200))
    assert store.event(split).headline == "An editor's title"


def test_of_several_edits_the_last_word_on_each_field_counts(store, desk, two):
    split, _ = two
    desk("edit", split, TITLE)
    desk("edit", split, DATE)
    desk("edit", split, Edit(headline="Another title", add_tags=(Tag("asia", "Asia"),)))
    desk("edit", split, Edit(remove_tags=("asia",)))
    event = store.event(split)
    assert (event.date.edtf, event.headline, [tag.slug for tag in event.tags]) == ("1950", "Another title", ["split"])


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (Edit(), "nothing to change"),
        (Edit(date=parse_edtf("1949"), headline="The split of 1949"), "nothing to change"),
        (Edit(add_tags=(Tag("split", "Split"),)), "nothing to change"),
        (Edit(remove_tags=("nope",)), "no tag 'nope'"),
    ],
)
def test_an_edit_that_changes_nothing_is_refused(store, desk, databases, two, edit, reason):
    before = databases.rows(store)
    with pytest.raises(CorrectionError, match=reason):
        desk("edit", two[0], edit)
    assert databases.rows(store) == before


# Hide, accept


def test_a_hidden_event_is_gone_for_readers_and_known_to_editors(store, desk, sample, databases, two):
    split, war = two
    desk("hide", split, why="wrong")
    assert [event for event, *_ in timeline(store)] == [war]
    with pytest.raises(EventGone):
        store.event(split)
    known = store.known(split)
    assert (known.state, known.event.headline) == (State.HIDDEN, "The split of 1949")
    assert [(gone.id, gone.state) for gone in store.tombstones()] == [(split, State.HIDDEN)]
    assert "1949" not in str(databases.rows(store)["versions"])


def test_a_hidden_event_stays_hidden_through_all_that_articles_do(store, desk, sample, two):
    split, war = two
    desk("hide", split)
    gone = list(store.tombstones())
    store.add(*sample.item("a", ("split", "1949"), text="again"), sample.moment(200))
    store.add(*sample.item("c", ("split", "1949")), sample.moment(201))
    store.add(sample.article("a", "nothing"), [], sample.moment(202))
    assert [event for event, *_ in timeline(store)] == [war]
    assert list(store.tombstones()) == gone
    store.forget("a", sample.moment(203))
    store.forget("c", sample.moment(204))
    store.add(*sample.item("c", ("split", "1949")), sample.moment(205))
    assert [event for event, *_ in timeline(store)] == [war]


def test_a_hidden_event_takes_no_event_that_readers_see_along(store, desk, sample):
    store.add(*sample.item("a", ("split", "1949-01-21")), sample.moment())
    store.add(*sample.item("b", ("split", "1949-10-01")), sample.moment(1))
    wrong, right = (event.id for event in store.events())
    desk("hide", wrong)
    store.add(*sample.item("c", ("split", "1949")), sample.moment(200))
    assert timeline(store) == [(right, "1949-10-01", "The split of 1949-10-01", ["b", "c"])]


def test_unhide_puts_it_back_with_its_id_and_its_time_of_publication(store, desk, two):
    split, _ = two
    before = store.event(split)
    desk("hide", split)
    desk("unhide", split, why="it was right")
    after = store.event(split)
    assert replace(after, updated=before.updated, sequence=before.sequence) == before
    assert after.updated > before.updated
    assert told(store, split) == ["added", "hidden", "shown again"]


def test_what_waits_for_review_is_accepted_or_hidden(store, desk, sample):
    for key, head in (("a", "split"), ("b", "war")):
        store.add(sample.article(key), [sample.mention(key, head, "1949", confidence=0.3)], sample.moment())
    split, war = sorted((event.id for event in store.review()), key=lambda id: store.known(id).event.headline)
    desk("accept", split)
    desk("hide", war)
    assert [event for event, *_ in timeline(store)] == [split]
    assert list(store.review()) == []
    assert list(store.tombstones()) == []
    desk("unhide", war)
    assert [event.id for event in store.review()] == [war]
    desk("undo", split)
    assert {event.id for event in store.review()} == {split, war}
    assert [gone.id for gone in store.tombstones()] == [split]


def test_what_is_so_already_is_refused(store, desk, two):
    split, _ = two
    for verb, reason in (("unhide", "not hidden"), ("accept", "already")):
        with pytest.raises(CorrectionError, match=reason):
            desk(verb, split)
    desk("hide", split)
    for verb, reason in (("hide", "hidden already"), ("accept", "unhide it first")):
        with pytest.raises(CorrectionError, match=reason):
            desk(verb, split)


# Merge


def test_merged_events_are_the_first_with_all_quotations(store, desk, two):
    split, war = two
    assert desk("merge", [split, war], why="one thing") == split
    ((event, _, _, articles),) = timeline(store)
    assert (event, sorted(articles)) == (split, ["a", "b"])
    with pytest.raises(EventMoved) as moved:
        store.event(war)
    assert moved.value.survivor == split
    known = store.known(war)
    assert (known.state, known.survivor, known.event) == (State.MERGED, split, None)
    assert told(store, split) == ["added", f"merged with {war}"]
    assert told(store, war) == ["added", f"merged into {split}"]


def test_the_first_survives_however_few_its_quotations(store, desk, sample, two):
    split, war = two
    store.add(*sample.item("c", ("war", "2022")), sample.moment(2))
    desk("merge", [split, war])
    assert [event for event, *_ in timeline(store)] == [split]


def test_a_merge_outlives_new_versions_and_draws_others_along(store, desk, sample, two):
    split, war = two
    desk("merge", [split, war])
    store.add(*sample.item("b", ("war", "2022"), text="again"), sample.moment(200))
    store.add(*sample.item("c", ("war", "2022-02")), sample.moment(201))
    ((event, edtf, _, articles),) = timeline(store)
    assert (event, edtf, sorted(articles)) == (split, "2022-02", ["a", "b", "c"])


def test_an_undone_merge_gives_each_its_id_and_its_words_again(store, desk, sample, two):
    split, war = two
    desk("edit", war, TITLE)
    before = [(event.id, event.date, event.headline, event.tags, event.evidence) for event in store.events()]
    desk("merge", [split, war])
    assert store.event(split).headline == "An editor's title"
    desk("undo", war)
    assert [(event.id, event.date, event.headline, event.tags, event.evidence) for event in store.events()] == before
    assert told(store, war) == [
        "added",
        'edited: title "An editor\'s title"',
        f"merged into {split}",
        "undone: merge",
    ]


def test_events_that_editors_touched_are_never_merged_by_rules(store, desk, sample):
    store.add(*sample.item("a", ("split", "1949-01-21")), sample.moment())
    store.add(*sample.item("b", ("split", "1949-10-01")), sample.moment(1))
    one, other = (event.id for event in store.events())
    desk("edit", one, TITLE)
    desk("edit", other, Edit(headline="Another"))
    store.add(*sample.item("c", ("split", "1949")), sample.moment(200))
    assert [(event, headline) for event, _, headline, _ in timeline(store)] == [
        (one, "An editor's title"),
        (other, "Another"),
    ]


def test_a_touched_event_survives_a_merge_by_rules_with_a_larger_one(store, desk, sample):
    store.add(*sample.item("a", ("split", "1949-01-21")), sample.moment())
    touched = store.latest()[0].id
    desk("edit", touched, TITLE)
    for key in ("b", "c", "d"):
        store.add(*sample.item(key, ("split", "1949-10-01")), sample.moment(200))
    store.add(*sample.item("e", ("split", "1949")), sample.moment(201))
    ((event, _, headline, articles),) = timeline(store)
    assert (event, headline, len(articles)) == (touched, "An editor's title", 5)


@pytest.mark.parametrize("names", [[0], [0, 0], []])
def test_a_merge_of_one_is_refused(store, desk, two, names):
    with pytest.raises(CorrectionError, match="two different events"):
        desk("merge", [two[name] for name in names])


def test_a_hidden_event_is_not_merged(desk, two):
    desk("hide", two[1])
    with pytest.raises(CorrectionError, match="unhide it first"):
        desk("merge", list(two))


# Split


@pytest.fixture
def one_of_three(store, sample):
    """One event of three articles, the best first; its id."""
    for minute, (key, edtf) in enumerate({"a": "1949-10-01", "b": "1949-10", "c": "1949"}.items()):
        store.add(*sample.item(key, ("split", edtf)), sample.moment(minute))
    ((event, *_),) = timeline(store)
    return event


def test_a_split_gives_each_article_an_event_of_its_own(store, desk, one_of_three):
    event, *others = desk("split", one_of_three, why="three things")
    assert event == one_of_three
    assert sorted(timeline(store)) == [
        (event, "1949-10-01", "The split of 1949-10-01", ["a"]),
        (others[0], "1949-10", "The split of 1949-10", ["b"]),
        (others[1], "1949", "The split of 1949", ["c"]),
    ]
    assert told(store, event)[-1] == f"split: {others[0]}, {others[1]} went off"
    assert told(store, others[0]) == [f"split off from {event}"]


def test_chosen_quotations_are_split_off_together(store, desk, one_of_three):
    event, other = desk("split", one_of_three, [2, 3])
    assert sorted((id, articles) for id, _, _, articles in timeline(store)) == [(event, ["a"]), (other, ["b", "c"])]


def test_a_split_outlives_new_versions_and_articles_that_would_bridge_it(store, desk, sample, one_of_three):
    event, other = desk("split", one_of_three, [2])
    store.add(*sample.item("b", ("split", "1949-10"), text="again"), sample.moment(200))
    store.add(*sample.item("d", ("split", "1949")), sample.moment(201))
    standing = {id: articles for id, _, _, articles in timeline(store)}
    assert standing.keys() == {event, other}
    assert "b" in standing[other]
    assert {"a", "c"} <= set(standing[event])


def test_an_undone_split_is_one_event_again(store, desk, one_of_three):
    before = timeline(store)
    event, *others = desk("split", one_of_three)
    desk("undo", others[0])
    assert timeline(store) == before
    assert [store.known(other).survivor for other in others] == [event, event]


@pytest.mark.parametrize(
    ("numbers", "reason"), [([4], "3 quotations"), ([0], "3 quotations"), ([1, 2, 3], "leave it a quotation")]
)
def test_quotations_that_cannot_be_split_off_are_refused(desk, one_of_three, numbers, reason):
    with pytest.raises(CorrectionError, match=reason):
        desk("split", one_of_three, numbers)


def test_a_split_of_what_is_single_is_refused(desk, two):
    with pytest.raises(CorrectionError, match="nothing to split"):
        desk("split", two[0])


# Undo


def test_undo_takes_back_the_last_that_stands_one_after_the_other(store, desk, two):
    split, _ = two
    before = store.event(split)
    desk("edit", split, TITLE)
    desk("edit", split, DATE)
    desk("hide", split)
    assert [desk("undo", split)[1] for _ in range(3)] == [Kind.HIDE, Kind.EDIT, Kind.EDIT]
    after = store.event(split)
    assert replace(after, updated=before.updated, sequence=before.sequence) == before
    with pytest.raises(CorrectionError, match="no correction to undo"):
        desk("undo", split)
    assert [entry.undone for entry in store.history(split)] == [False, True, True, True, False, False, False]


def test_an_event_without_corrections_is_the_rules_again(store, desk, sample, two):
    split, _ = two
    desk("edit", split, TITLE)
    store.add(*sample.item("a", ("split", "1949-10"), text="more exact"), sample.moment(200))
    desk("undo", split)
    assert (store.event(split).date.edtf, store.event(split).headline) == ("1949-10", "The split of 1949-10")


def test_what_only_an_edit_kept_goes_when_it_is_undone(store, desk, sample, two):
    split, _ = two
    desk("edit", split, TITLE)
    store.add(sample.article("a", "nothing"), [], sample.moment(200))
    desk("undo", split)
    with pytest.raises(EventGone):
        store.event(split)
    assert told(store, split)[-1] == "undone: edit: withdrawn, for no article tells of it any more"


def test_a_correction_is_not_undone_under_a_later_one(desk, one_of_three):
    event, *others = desk("split", one_of_three)
    desk("edit", others[1], TITLE)
    with pytest.raises(CorrectionError, match=f"undo {others[1]} first"):
        desk("undo", event)
    desk("undo", others[1])
    desk("undo", event)


# By hand


def test_an_event_by_hand_needs_no_quotation(store, desk, sample):
    event = desk(
        "add", Edit(date=parse_edtf("-0043-03-15"), headline="Caesar is murdered", add_tags=(Tag("rome", "Rome"),))
    )
    (shown,) = store.events()
    assert (shown.id, shown.date.edtf, shown.headline, shown.evidence) == (
        event,
        "-0043-03-15",
        "Caesar is murdered",
        (),
    )
    assert (shown.tags, shown.state, shown.confidence) == ((Tag("rome", "Rome"),), State.PUBLISHED, 1.0)
    assert [version.event for version in store.changes(1, 9)] == [shown]
    desk("edit", event, TITLE)
    desk("hide", event)
    desk("unhide", event)
    assert store.event(event).headline == "An editor's title"
    for _ in range(4):
        desk("undo", event)
    with pytest.raises(EventGone):
        store.event(event)
    assert told(store, event)[0] == "added by hand"


def quoted(sample, text="Caesar was murdered.", **fields):
    return sample.article("h", text, url="https://n.example/h", identity="https://n.example/h", body=(0, 0), **fields)


def test_a_quotation_by_hand_is_evidence_that_no_article_takes_back(store, desk, sample):
    edit = Edit(date=parse_edtf("-0043"), headline="Caesar is murdered")
    event = desk("add", edit, article=quoted(sample), quotation="Caesar was murdered.")
    (evidence,) = store.event(event).evidence
    assert (evidence.mention.sentence, evidence.source.url) == ("Caesar was murdered.", "https://n.example/h")
    whole, found = sample.item("h", ("war", "2022"))
    article = replace(whole, url="https://n.example/h", identity="https://n.example/h", title="The whole article")
    store.add(article, found, sample.moment(200))
    assert [each.source.title for each in store.event(event).evidence] == ["The whole article"]
    assert store.count() == 2
    store.forget("h", sample.moment(201))
    assert store.event(event).evidence == ()
    assert store.count() == 1


def test_a_quotation_of_a_stored_article_cites_that_article(store, desk, sample):
    store.add(sample.article("a", url="https://n.example/h", title="Stored"), [], sample.moment())
    event = desk("add", Edit(date=parse_edtf("1949"), headline="H"), article=quoted(sample), quotation="Q.")
    assert store.event(event).evidence[0].source.title == "Stored"
    assert [source.key for source in store.articles()] == ["a"]
    desk("undo", event)
    assert timeline(store) == []


def test_events_by_hand_can_be_merged_and_unmerged(store, desk, two):
    split, _ = two
    event = desk("add", Edit(date=parse_edtf("1949-12"), headline="By hand"))
    desk("merge", [split, event])
    assert (store.event(split).headline, store.event(split).date.edtf) == ("By hand", "1949-12")
    desk("undo", split)
    assert (store.event(split).headline, store.event(event).headline) == ("The split of 1949", "By hand")
    desk("merge", [event, split])
    assert store.event(event).evidence[0].source.key == "a"
    desk("undo", event)
    assert store.event(event).evidence == ()


# Names


def test_the_beginning_of_an_id_is_enough_and_a_vague_one_is_refused(databases, sample):
    tokens = iter(["abc1", "abd2", "xyz3"])
    store = databases.open(new_token=lambda: next(tokens))
    store.add(*sample.item("a", ("split", "1949"), ("war", "1950"), ("flood", "1951")), sample.moment())
    assert store.known("abc").id == "abc1"
    with pytest.raises(AmbiguousEvent, match=r"^ab: several .*: abc1, abd2$"):
        store.known("ab")
    for name in ("nope", "", "%", "ABC1"):
        with pytest.raises(EventNotFound):
            store.known(name)


def test_what_is_merged_away_or_withdrawn_is_named_as_such(store, desk, sample, two):
    split, war = two
    desk("merge", [split, war])
    with pytest.raises(EventMoved):
        desk("edit", war, TITLE)
    store.forget("a", sample.moment(200))
    store.forget("b", sample.moment(201))
    with pytest.raises(EventGone):
        desk("hide", split)


# Conflicts


def test_a_conflict_is_what_the_rules_say_now_and_did_not_say_then(store, desk, sample, two):
    split, _ = two
    desk("edit", split, replace(TITLE, date=parse_edtf("1948")))
    assert desk("conflicts") == ()
    store.add(*sample.item("a", ("split", "1949"), text="the same"), sample.moment(200))
    assert desk("conflicts") == ()
    store.add(*sample.item("a", ("split", "1947"), text="otherwise"), sample.moment(201))
    assert [(each.event, each.field, each.decided, each.says) for each in desk("conflicts")] == [
        (split, "date", "1948", "1947"),
        (split, "headline", "An editor's title", "The split of 1947"),
    ]
    updated = store.event(split).updated
    desk("keep", split, "I know")
    assert desk("conflicts") == ()
    assert store.event(split).updated == updated
    store.add(*sample.item("a", ("split", "1948"), text="as the editor says"), sample.moment(202))
    assert [each.field for each in desk("conflicts")] == ["headline"]
    desk("undo", split)
    desk("undo", split)
    assert (desk("conflicts"), store.event(split).headline) == ((), "The split of 1948")


def test_what_no_article_tells_of_is_a_conflict_until_it_is_kept(store, desk, sample, two):
    split, _ = two
    desk("edit", split, TITLE)
    store.add(sample.article("a", "nothing"), [], sample.moment(200))
    assert [each.says for each in desk("conflicts")] == ["the rules find it in no article any more"]
    desk("keep", split)
    assert desk("conflicts") == ()
    with pytest.raises(CorrectionError, match="nothing that is in conflict"):
        desk("keep", split)


# The record


def test_the_record_replays_to_the_present(store, desk, one_of_three):
    event, other = desk("split", one_of_three, [2])
    desk("edit", other, TITLE)
    desk("hide", event)
    desk("undo", event)
    desk("merge", [event, other])
    desk("undo", other)
    decided = replayed(store.corrections())
    assert {id: store.known(id).decisions for id in decided} == decided


def test_a_history_tells_what_articles_did(store, sample):
    store.add(*sample.item("a", ("split", "1949")), sample.moment())
    event = store.latest()[0].id
    store.add(*sample.item("b", ("split", "1949-10")), sample.moment(1))
    store.add(*sample.item("a", ("war", "1949"), text="of something else"), sample.moment(2))
    assert told(store, event) == [
        "added",
        "changed: date 1949 → 1949-10; title 'The split of 1949' → 'The split of 1949-10'; sources +b",
        "changed: sources -a",
    ]
    store.forget("b", sample.moment(3))
    assert told(store, event) == ["added", "changed", "changed", "withdrawn: its article was taken down"]
    with pytest.raises(ArticleNotFound):
        store.forget("b", sample.moment(4))
