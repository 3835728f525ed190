"""Which event a draft continues, as tables, without a database."""

from collections.abc import Mapping, Sequence

import pytest

from events.dates.edtf import parse_edtf
from events.model import Draft, Mention, Status
from events.store.reconcile import continued, reconcile, says, trace


def draft(*mentions: Mention) -> Draft:
    first = mentions[0]
    return Draft(
        date=first.date, headline="H", status=Status.HAPPENED, tags=(), confidence=0.9, mentions=tuple(mentions)
    )


def plan(sample, drafts: Sequence[str], owners: Mapping[str, str], standing: Sequence[str], retired=()):
    """The plan for drafts of one-letter mentions: "ab" is a draft with the mentions a and b."""
    mentions = {letter: sample.mention(letter, "split", "1949") for letter in "abcdefgh"}
    return reconcile(
        [draft(*(mentions[letter] for letter in letters)) for letters in drafts],
        owners={mentions[letter]: event for letter, event in owners.items()},
        standing=standing,
        retired={trace(mentions[letter]): event for letter, event in retired},
    )


CASES = [
    ("nothing stands", ["a", "b"], {}, [], [None, None], [], []),
    ("the same again", ["ab"], {"a": "1", "b": "1"}, ["1"], ["1"], [], []),
    ("one joins", ["abc"], {"a": "1", "b": "1"}, ["1"], ["1"], [], []),
    ("most mentions win", ["abc"], {"a": "1", "b": "2", "c": "2"}, ["1", "2"], ["2"], [("1", "2")], []),
    ("the oldest of equals", ["ab"], {"a": "2", "b": "1"}, ["2", "1"], ["2"], [("1", "2")], []),
    ("a split: the larger part keeps the id", ["a", "bc"], {"a": "1", "b": "1", "c": "1"}, ["1"], [None, "1"], [], []),
    ("a split in equal parts: the first", ["a", "b"], {"a": "1", "b": "1"}, ["1"], ["1", None], [], []),
    ("mentions change places", ["ad", "cb"], {"a": "1", "b": "1", "c": "2", "d": "2"}, ["1", "2"], ["1", "2"], [], []),
    ("nothing is left", [], {}, ["1"], [], [], ["1"]),
    (
        "parts go to two others: the larger survives it",
        ["aabx".replace("x", "c"), "def"],
        {"a": "1", "b": "1", "c": "9", "d": "9", "e": "2", "f": "2"},
        ["1", "2", "9"],
        ["1", "2"],
        [("9", "1")],
        [],
    ),
]


@pytest.mark.parametrize(
    ("drafts", "owners", "standing", "ids", "merged", "withdrawn"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_a_draft_is_the_event_most_of_whose_mentions_it_has(sample, drafts, owners, standing, ids, merged, withdrawn):
    found = plan(sample, drafts, owners, standing)
    assert (list(found.ids), list(found.merged), list(found.withdrawn)) == (ids, merged, withdrawn)


def test_a_retired_event_comes_back_only_where_no_standing_one_is(sample):
    assert plan(sample, ["a"], {}, [], [("a", "old")]).ids == ("old",)
    assert plan(sample, ["ab"], {"b": "1"}, ["1"], [("a", "old")]).ids == ("1",)
    assert plan(sample, ["a", "b"], {}, [], [("a", "old"), ("b", "old")]).ids == ("old", None)


def test_mentions_continue_the_likest_first_and_one_to_one(sample):
    exact = sample.mention("a", "split", "1949")
    reworded = sample.mention("a", "split", "1949", sentence="Other words.")
    redated = sample.mention("a", "split", "1950", sentence=exact.sentence)
    assert continued([exact], [reworded, exact]) == {exact: exact}
    assert continued([exact], [redated, reworded]) == {reworded: exact}
    assert continued([exact, reworded], [redated, exact]) == {exact: exact, redated: reworded}
    assert continued([exact], [sample.mention("a", "war", "1949", sentence=exact.sentence)]) == {}


def test_two_alike_continue_in_the_order_of_the_text(sample):
    old = [sample.mention("a", "split", "1949", sentence=f"{n}", sentence_span=(n, n + 1)) for n in range(2)]
    new = [sample.mention("a", "split", "1949", sentence=f"new {n}", sentence_span=(n, n + 1)) for n in range(2)]
    assert continued(old, new) == dict(zip(new, old, strict=True))


@pytest.mark.parametrize(
    ("fields", "significant"),
    [
        ({}, False),
        ({"confidence": 0.1}, False),
        ({"date": parse_edtf("1949-10")}, True),
        ({"date": parse_edtf("1949?")}, True),
        ({"headline": "Other"}, True),
        ({"status": Status.PLANNED}, True),
    ],
)
def test_what_is_significant(sample, fields, significant):
    mention = sample.mention("a", "split", "1949")
    whole = {"date": mention.date, "headline": "H", "status": Status.HAPPENED, "tags": (), "confidence": 0.9}
    one, other = (Draft(**{**whole, **changed}, mentions=(mention,)) for changed in ({}, fields))
    assert (says(one) != says(other)) is significant


def test_a_trace_holds_no_words(sample):
    mark = trace(sample.mention("a", "split", "1949"))
    assert len(mark) == 32
    assert mark != trace(sample.mention("b", "split", "1949"))
    int(mark, 16)
