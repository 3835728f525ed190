"""Which mentions are one event: a table of pairs, and the laws that hold for any mentions."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.dates.bounds import contains
from events.dates.edtf import parse_edtf
from events.extract.nouns import head
from events.merge import merge
from events.model import Draft, Mention, Status, Tag


def mention(
    edtf: str,
    word: str,
    sentence: str,
    *names: str,
    article: str = "a",
    confidence: float = 0.9,
    status: Status = Status.HAPPENED,
) -> Mention:
    """A mention of the event that `word` names; its headline is its sentence."""
    start = sentence.find(word)
    return Mention(
        article=article,
        date=parse_edtf(edtf),
        headline=sentence.rstrip("."),
        sentence=sentence,
        sentence_span=(0, len(sentence)),
        date_span=(0, 4),
        event_span=(start, start + len(word)),
        head=head(word),
        participants=names,
        tags=tuple(Tag(name.lower(), name) for name in names),
        status=status,
        confidence=confidence,
        rule="table",
    )


INVADED = mention("2022-02-24", "invaded", "Russia invaded Ukraine from three sides.", "Russia", "Ukraine")
INVASION = mention("2022-02", "invasion", "Russia's invasion of Ukraine began.", "Russia", "Ukraine", article="b")

SAME = {
    "a noun and its verb, a day in its month": (INVADED, INVASION),
    "a day in its year": (
        mention("1990-05-03", "died", "Ada Pell died in Farrow.", "Ada Pell"),
        mention("1990", "death", "The death of Ada Pell moved the town of Farrow.", "Pell", article="b"),
    ),
    "a people and its country": (
        mention("2001", "left", "Chinese troops left Farrow.", "Chinese"),
        mention("2001", "left", "The troops of China left Farrow at last.", "China", article="b"),
    ),
    "few words in common, but one day": (
        mention("2020-03-04", "resigned", "Hale resigned.", "Hale"),
        mention(
            "2020-03-04", "resignation", "After weeks of pressure the resignation of Tom Hale came as no surprise.",
            "Tom Hale", article="b",
        ),
    ),
}  # fmt: skip

DIFFERENT = {
    "another event word": (
        INVADED,
        mention("2022-02-24", "left", "Many left Ukraine before Russia came.", "Russia", "Ukraine"),
    ),
    "nobody in common": (
        mention("1990", "died", "Ada Pell died in Farrow.", "Ada Pell"),
        mention("1990", "died", "Tom Hale died in Farrow.", "Tom Hale"),
    ),
    "names that only end alike": (
        mention("1990-05-03", "opened", "The Finance Ministry opened an office.", "Finance Ministry"),
        mention("1990-05-03", "opened", "The Defence Ministry opened an office.", "Defence Ministry"),
    ),
    "dates apart": (
        mention("1990", "won", "Pell won the cup.", "Pell"),
        mention("1991", "won", "Pell won the cup again.", "Pell"),
    ),
    "dates that only overlap": (
        mention("1990/1992", "led", "Pell led the party.", "Pell"),
        mention("1991/1993", "led", "Pell led the party.", "Pell"),
    ),
    "no words in common within a year": (
        mention("1990", "met", "Pell met two envoys at sea.", "Pell"),
        mention(
            "1990-06",
            "meeting",
            "There was yet another secret meeting, this time of bankers, in Farrow near Oslo.",
            "Pell",
        ),
    ),
    "called off and held": (
        mention(
            "2020-05-27", "launch", "The launch of Orbix from Farrow was scrubbed.", "Orbix", status=Status.CANCELLED
        ),
        mention("2020-05-27", "launch", "The launch of Orbix from Farrow went well.", "Orbix"),
    ),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME.keys())
def test_one_event(pair: tuple[Mention, Mention]) -> None:
    assert len(merge(pair)) == 1


@pytest.mark.parametrize("pair", DIFFERENT.values(), ids=DIFFERENT.keys())
def test_two_events(pair: tuple[Mention, Mention]) -> None:
    assert len(merge(pair)) == 2


def test_the_draft_has_the_most_precise_date_the_best_headline_and_all_evidence() -> None:
    vague = mention(
        "2022", "invasion", "Russia's invasion of Ukraine.", "Russia", "Ukraine", article="c", confidence=0.95
    )
    (draft,) = merge([INVASION, vague, INVADED])
    assert draft.date.edtf == "2022-02-24"
    assert draft.headline == vague.headline
    assert draft.mentions == (vague, INVADED, INVASION)
    assert draft.confidence == 0.95
    assert [tag.slug for tag in draft.tags] == ["russia", "ukraine"]


def test_two_events_are_never_bridged_by_a_third() -> None:
    year = mention("1990", "won", "Pell won the cup.", "Pell")
    spring = mention("1990-04", "won", "Pell won the cup.", "Pell", article="b")
    autumn = mention("1990-10", "won", "Pell won the cup.", "Pell", article="c")
    drafts = merge([year, spring, autumn])
    assert len(drafts) == 2
    assert not any({spring, autumn} <= set(draft.mentions) for draft in drafts)


def test_drafts_come_in_order_of_time() -> None:
    found = merge([mention("1991", "won", "Pell won.", "Pell"), mention("-0043", "died", "Caesar died.", "Caesar")])
    assert [draft.date.edtf for draft in found] == ["-0043", "1991"]


def test_nothing_gives_nothing() -> None:
    assert merge([]) == ()


MENTIONS = st.builds(
    lambda edtf, word, who, where, article, confidence: mention(
        edtf, word, f"{who} {word} near {where}.", who, where, article=article, confidence=confidence
    ),
    st.sampled_from(["1990", "1990-04", "1990-04-03", "1990-10", "1991", "1990/1991"]),
    st.sampled_from(["won", "victory", "died", "death"]),
    st.sampled_from(["Pell", "Hale", "China"]),
    st.sampled_from(["Farrow", "Oslo", "Ghana"]),
    st.sampled_from(["a", "b", "c"]),
    st.sampled_from([0.5, 0.8, 0.9]),
)


def groups(drafts: Sequence[Draft]) -> list[tuple[Mention, ...]]:
    return [draft.mentions for draft in drafts]


@given(st.lists(MENTIONS, max_size=9), st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_the_order_of_arrival_does_not_matter(found: list[Mention], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert merge(shuffled) == merge(found)


@given(st.lists(MENTIONS, max_size=9))
@settings(max_examples=150)
def test_merging_again_changes_nothing(found: list[Mention]) -> None:
    drafts = merge(found)
    assert merge([mention for draft in drafts for mention in draft.mentions]) == drafts
    assert all(merge(draft.mentions) == (draft,) for draft in drafts)


@given(st.lists(MENTIONS, max_size=9))
@settings(max_examples=150)
def test_no_mention_is_lost_and_only_equal_heads_with_nested_dates_share_a_draft(found: list[Mention]) -> None:
    drafts = merge(found)
    assert sorted(map(repr, set(found))) == sorted(repr(mention) for draft in drafts for mention in draft.mentions)
    for draft in drafts:
        assert len({mention.head for mention in draft.mentions}) == 1
        assert all(contains(mention.date, draft.date) for mention in draft.mentions)
