"""Which mentions are one event: a table of pairs, and the laws that hold for any mentions."""

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.dates.bounds import contains
from events.dates.edtf import parse_edtf
from events.extract.lexicon.synonyms import circle
from events.extract.syntax.heads import head
from events.merge import merge
from events.merge.linkage import groups as linked
from events.model import Draft, Mention, Status, Tag
from tests.merging_table import Pair, read_pairs


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
    "active and passive": (
        mention("2019-06-20", "shot", "Tarn shot down a drone over Farrow.", "Tarn", "Farrow"),
        mention("2019-06-20", "shot", "The drone was shot down by Tarn.", "Tarn", article="b"),
    ),
    "a toll that grew within the day": (
        mention("2007-04-18", "killed", "A bomb in Farrow killed 30 people.", "Farrow"),
        mention("2007-04-18", "killed", "A bomb in Farrow killed at least 140 people.", "Farrow", article="b"),
    ),
    "initials, and words that sources use alike": (
        mention("2011-03", "arrested", "The United Nations arrested Tom Hale.", "United Nations", "Tom Hale"),
        mention("2011-03", "detained", "Hale was detained by the UN.", "UN", "Hale", article="b"),
    ),
    "kindred words of one day": (
        mention("2015-07-12", "beat", "Pell beat Hale in Oslo.", "Pell", "Hale", "Oslo"),
        mention("2015-07-12", "won", "Pell won in four sets.", "Pell", article="b"),
    ),
    "kindred words with two names in common": (
        mention("2015", "beat", "Pell beat Hale in Farrow.", "Pell", "Hale"),
        mention("2015", "lost", "Hale lost to Pell.", "Pell", "Hale", article="b"),
    ),
    "a count and the same rounded": (
        mention("2012-08-16", "arrested", "Police in Farrow arrested 259 miners.", "Farrow"),
        mention("2012-08", "arrested", "Police in Farrow arrested about 260 miners.", "Farrow", article="b"),
    ),
    "whose director she is": (
        mention("2017-09-12", "met", "Orbix's director Ada Pell met Tom Hale.", "Orbix", "Ada Pell", "Tom Hale"),
        mention("2017-09-12", "met", "Ada Pell met Hale in Farrow.", "Ada Pell", "Hale", "Farrow", article="b"),
    ),
    "an organisation by its first word": (
        mention("2019-09", "opened", "The Orlov Institute opened a laboratory.", "Orlov Institute"),
        mention("2019-09", "opened", "Orlov opened its laboratory.", "Orlov", article="b"),
    ),
    "few words in common, but one day": (
        mention("2020-03-04", "resigned", "Hale resigned.", "Hale"),
        mention(
            "2020-03-04", "resignation", "After weeks of pressure the resignation of Tom Hale came as no surprise.",
            "Tom Hale", article="b",
        ),
    ),
    "a last name that opens the follow-up, and may be any word": (
        mention("2020-03-04", "resigned", "Minister Ada Pell resigned over her shares.", "Ada Pell"),
        mention("2020-03-04", "resigned", "Pell resigned after a newspaper wrote of them.", article="b"),
    ),
    "an aide who did it for both": (
        mention("2020-03-04", "sued", "Orbix's director Ada Pell sued Tarn.", "Orbix", "Ada Pell", "Tarn"),
        mention("2020-03-04", "sued", "Orbix sued Tarn.", "Orbix", "Tarn", article="b"),
    ),
    "the calling off told by its own day and by that of what was called off": (
        mention("2020-05-27", "scrubbed", "The Orbix launch on Wednesday was scrubbed.", "Orbix",
                status=Status.CANCELLED),
        mention("2020-05-27", "scrubbed", "The Orbix launch was scrubbed on Wednesday.", "Orbix", article="b"),
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
    "different things in one place": (
        mention("2017-03-14", "passed", "The Diet of Farrow passed a law on rivers.", "Farrow"),
        mention("2017-03-14", "passed", "The Diet of Farrow passed a law on pensions.", "Farrow", article="b"),
    ),
    "doer and done-to exchanged": (
        mention("2011-06", "sued", "Orbix sued Tarn over a patent.", "Orbix", "Tarn"),
        mention("2011-06", "sued", "Tarn sued Orbix over a patent.", "Tarn", "Orbix", article="b"),
    ),
    "doer and done-to exchanged, and one with a word for what it is": (
        mention("2011-06", "sued", "Chipmaker Orbix sued Tarn.", "Chipmaker Orbix", "Tarn"),
        mention("2011-06", "sued", "Tarn sued Orbix.", "Tarn", "Orbix", article="b"),
    ),
    "somebody, and an aide of theirs": (
        mention("2021-03", "convicted", "A court in Oslo convicted Tom Hale of bribery.", "Oslo", "Tom Hale"),
        mention(
            "2021-03",
            "convicted",
            "A court in Oslo convicted Hale's aide Ada Pell of bribery.",
            "Oslo",
            "Hale",
            "Ada Pell",
            article="b",
        ),
    ),
    "somebody, and a brother of theirs": (
        mention("2021-03", "arrested", "Police in Oslo arrested Tom Hale.", "Oslo", "Tom Hale"),
        mention("2021-03", "arrested", "Hale's brother was arrested in Oslo.", "Oslo", "Hale", article="b"),
    ),
    "a common word that opens, and the court it ends the name of": (
        mention("2021-03-04", "ruled", "The Supreme Court ruled on rivers.", "Supreme Court"),
        mention("2021-03-04", "ruled", "Court ruled for the miners.", article="b"),
    ),
    "counts in dates of two precisions": (
        mention("2007-04", "killed", "A bomb in Farrow killed 30 people.", "Farrow"),
        mention("2007-04-18", "killed", "A bomb in Farrow killed 140 people.", "Farrow", article="b"),
    ),
    "what was done to, in active and passive": (
        mention("2017-09-30", "opened", "The bridge of Farrow was opened by Ada Pell.", "Farrow", "Ada Pell"),
        mention("2017-09-30", "opened", "Ada Pell opened a tram line in Farrow.", "Farrow", "Ada Pell", article="b"),
    ),
    "something named, and something else": (
        mention("2016-12-13", "passed", "Farrow passed the Mining Act.", "Farrow", "Mining Act"),
        mention("2016-12-13", "passed", "Farrow passed the budget.", "Farrow", article="b"),
    ),
    "who killed, and who died": (
        mention("2013-02", "killed", "Tom Hale killed Ada Pell in Farrow.", "Tom Hale", "Ada Pell", "Farrow"),
        mention("2013-02-12", "died", "Tom Hale died in Farrow.", "Tom Hale", "Farrow", article="b"),
    ),
    "told to be the second": (
        mention("2015-04", "earthquake", "An earthquake struck Farrow.", "Farrow"),
        mention("2015-04-30", "earthquake", "A second earthquake struck Farrow.", "Farrow", article="b"),
    ),
    "told to be one more": (
        mention("2021-11-04", "published", "The report was published by Orbix.", "Orbix"),
        mention("2021-11-04", "published", "Orbix also published a report on air.", "Orbix", article="b"),
    ),
    "kindred words of one year with one name in common": (
        mention("2015", "beat", "Pell beat Hale in Farrow.", "Pell", "Hale"),
        mention("2015", "won", "Pell won the Oslo Open.", "Pell", "Oslo Open", article="b"),
    ),
    "kindred words of two precisions": (
        mention("2020-01", "appointed", "Orbix appointed Ada Pell its head.", "Orbix", "Ada Pell"),
        mention("2020", "became", "Ada Pell became head of Orbix.", "Orbix", "Ada Pell", article="b"),
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
    st.sampled_from(["won", "victory", "died", "death", "beat"]),
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
def test_no_mention_is_lost_and_only_kindred_heads_with_nested_dates_share_a_draft(
    found: list[Mention],
) -> None:
    drafts = merge(found)
    assert sorted(map(repr, set(found))) == sorted(repr(mention) for draft in drafts for mention in draft.mentions)
    for draft in drafts:
        assert len({circle(mention.head) for mention in draft.mentions}) == 1
        assert all(contains(mention.date, draft.date) for mention in draft.mentions)


def linked_one_by_one(weights: Sequence[int], likeness: dict[tuple[int, int], float]) -> set[frozenset[int]]:
    """Average link as it is defined: the means of all pairs, looked up anew at each step."""
    standing = [frozenset({at}) for at in range(len(weights))]

    def mean(a: frozenset[int], b: frozenset[int]) -> float:
        pairs = [(min(x, y), max(x, y)) for x in a for y in b]
        if any(pair not in likeness for pair in pairs):
            return -1.0
        total = sum(likeness[x, y] * weights[x] * weights[y] for x, y in pairs)
        return total / (sum(weights[x] for x in a) * sum(weights[y] for y in b))

    while len(standing) > 1:
        best, a, b = max(((mean(a, b), a, b) for a, b in combinations(standing, 2)), key=lambda found: found[0])
        if best < 0:
            break
        standing = [group for group in standing if group not in (a, b)] + [a | b]
    return set(standing)


LIKENESS = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(-0.2, 0.9, allow_subnormal=False),
    max_size=28,
)


@given(st.lists(st.integers(1, 5), min_size=8, max_size=8), LIKENESS)
@settings(max_examples=150)
def test_groups_are_those_of_average_link(weights: list[int], likeness: dict[tuple[int, int], float]) -> None:
    distinct = {pair: value + number * 1e-7 for number, (pair, value) in enumerate(likeness.items())}
    assert {frozenset(group) for group in linked(weights, distinct)} == linked_one_by_one(weights, distinct)


def test_copies_of_one_sentence_are_one_entry_though_it_names_nobody() -> None:
    copies = [mention("2020-03-04", "collapsed", "A bridge collapsed.", article=key) for key in "abc"]
    assert [len(draft.mentions) for draft in merge(copies)] == [3]


JOINED = {"tuning": 20, "held out": 18, "unseen": 13, "kinds": 30, "blind": 6}


@pytest.fixture(scope="module")
def pairs() -> dict[str, list[Pair]]:
    """The pairs, analysed: not as the tests are collected, which every process does that runs some of them."""
    return read_pairs()


@pytest.mark.parametrize("table", JOINED)
def test_the_tables_of_pairs(table: str, pairs: dict[str, list[Pair]]) -> None:
    """No union of two events in any of them; of the pairs that are one event, at least so many as were joined when
    this was written."""
    joined = 0
    for pair in pairs[table]:
        drafts = merge([mention for side in pair.sides for mention in side.mentions])
        across = [set(draft.mentions) for draft in drafts if len({each.article for each in draft.mentions}) > 1]
        left, right = (set(side.meant) for side in pair.sides)
        meant = [found for found in across if found & left and found & right]
        assert across == (meant if pair.same else []), pair.label
        joined += bool(meant)
    assert joined >= JOINED[table]
