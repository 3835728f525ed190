"""EDTF texts and the values they say, with two second opinions: a public library and the shared scorer."""

import importlib.util
import json
import sys
import warnings
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.dates import edtf
from events.dates.bounds import civil, day_number
from events.dates.edtf import parse_edtf
from events.dates.value import Precision, Qualifier, TemporalValue
from events.errors import InvalidEDTF

DAY, WEEK, MONTH, YEAR = Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR
SEASON, QUARTER, HALF = Precision.SEASON, Precision.QUARTER, Precision.HALF
DECADE, CENTURY, INTERVAL = Precision.DECADE, Precision.CENTURY, Precision.INTERVAL

# What a text says: its precision, its first day and its last.
MEANINGS = {
    "1949": (YEAR, (1949, 1, 1), (1949, 12, 31)),
    "0000": (YEAR, (0, 1, 1), (0, 12, 31)),
    "-0043": (YEAR, (-43, 1, 1), (-43, 12, 31)),
    "Y-17000": (YEAR, (-17000, 1, 1), (-17000, 12, 31)),
    "Y10000": (YEAR, (10000, 1, 1), (10000, 12, 31)),
    "2022-02": (MONTH, (2022, 2, 1), (2022, 2, 28)),
    "2024-02": (MONTH, (2024, 2, 1), (2024, 2, 29)),
    "9999-12": (MONTH, (9999, 12, 1), (9999, 12, 31)),
    "2023-11-24": (DAY, (2023, 11, 24), (2023, 11, 24)),
    "-0043-03-15": (DAY, (-43, 3, 15), (-43, 3, 15)),
    "-0400-02-29": (DAY, (-400, 2, 29), (-400, 2, 29)),
    "194X": (DECADE, (1940, 1, 1), (1949, 12, 31)),
    "200X": (DECADE, (2000, 1, 1), (2009, 12, 31)),
    "000X": (DECADE, (0, 1, 1), (9, 12, 31)),
    "-004X": (DECADE, (-49, 1, 1), (-40, 12, 31)),
    "-000X": (DECADE, (-9, 1, 1), (0, 12, 31)),
    "18XX": (CENTURY, (1800, 1, 1), (1899, 12, 31)),
    "00XX": (CENTURY, (0, 1, 1), (99, 12, 31)),
    "-12XX": (CENTURY, (-1299, 1, 1), (-1200, 12, 31)),
    "-00XX": (CENTURY, (-99, 1, 1), (0, 12, 31)),
    "2023-21": (SEASON, (2023, 3, 1), (2023, 5, 31)),
    "2023-22": (SEASON, (2023, 6, 1), (2023, 8, 31)),
    "2023-23": (SEASON, (2023, 9, 1), (2023, 11, 30)),
    "2023-24": (SEASON, (2023, 12, 1), (2024, 2, 29)),
    "9999-24": (SEASON, (9999, 12, 1), (10000, 2, 29)),
    "-0001-24": (SEASON, (-1, 12, 1), (0, 2, 29)),
    "2023-33": (QUARTER, (2023, 1, 1), (2023, 3, 31)),
    "2023-34": (QUARTER, (2023, 4, 1), (2023, 6, 30)),
    "2023-35": (QUARTER, (2023, 7, 1), (2023, 9, 30)),
    "2023-36": (QUARTER, (2023, 10, 1), (2023, 12, 31)),
    "2024-40": (HALF, (2024, 1, 1), (2024, 6, 30)),
    "2024-41": (HALF, (2024, 7, 1), (2024, 12, 31)),
    "1914/1917": (INTERVAL, (1914, 1, 1), (1917, 12, 31)),
    "1940/1949": (INTERVAL, (1940, 1, 1), (1949, 12, 31)),
    "1949/2022-02": (INTERVAL, (1949, 1, 1), (2022, 2, 28)),
    "2023-11-24/2023": (INTERVAL, (2023, 11, 24), (2023, 12, 31)),
    "-0048/-0039": (INTERVAL, (-48, 1, 1), (-39, 12, 31)),
    "177X/179X": (INTERVAL, (1770, 1, 1), (1799, 12, 31)),
    "2022-24/2023-21": (INTERVAL, (2022, 12, 1), (2023, 5, 31)),
    "2022-11-12/2022-11-13": (INTERVAL, (2022, 11, 12), (2022, 11, 13)),
    "2022-06-06/2022-06-12": (WEEK, (2022, 6, 6), (2022, 6, 12)),
    "2020-05-31/2020-06-06": (WEEK, (2020, 5, 31), (2020, 6, 6)),
    "../1945": (INTERVAL, None, (1945, 12, 31)),
    "/1945": (INTERVAL, None, (1945, 12, 31)),
    "1949/..": (INTERVAL, (1949, 1, 1), None),
    "1949/": (INTERVAL, (1949, 1, 1), None),
}


def day_before(bound: int | None) -> tuple[int, int, int] | None:
    return None if bound is None else civil(bound - 1)


@pytest.mark.parametrize("text", MEANINGS)
def test_a_text_says_its_precision_its_first_and_its_last_day(text: str):
    value = parse_edtf(text)
    first = None if value.earliest is None else civil(value.earliest)
    assert (value.precision, first, day_before(value.latest)) == MEANINGS[text]
    assert value.qualifier is Qualifier.NONE
    assert value.edtf == text


@pytest.mark.parametrize("text", [text for text in MEANINGS if "/" not in text])
@pytest.mark.parametrize("qualifier", [qualifier for qualifier in Qualifier if qualifier])
def test_a_qualifier_changes_nothing_else(text: str, qualifier: Qualifier):
    plain, value = parse_edtf(text), parse_edtf(text + qualifier)
    assert value.qualifier is qualifier
    assert (value.precision, value.earliest, value.latest) == (plain.precision, plain.earliest, plain.latest)
    assert value != plain
    assert edtf.qualified(plain, qualifier) == value
    assert edtf.qualified(value, Qualifier.NONE) == plain


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("1914~/1917~", Qualifier.APPROXIMATE),
        ("1914~/1917", Qualifier.APPROXIMATE),
        ("1914/1917?", Qualifier.UNCERTAIN),
        ("1914~/1917?", Qualifier.BOTH),
        ("1914~/..", Qualifier.APPROXIMATE),
        ("/1917%", Qualifier.BOTH),
    ],
)
def test_an_interval_is_as_unsure_as_its_ends(text: str, qualifier: Qualifier):
    value = parse_edtf(text)
    assert value.qualifier is qualifier
    assert value.edtf == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("2023-11-24T06:09", "2023-11-24"),
        ("2023-11-24T06:09:00", "2023-11-24"),
        ("2023-11-24T23:59:59Z", "2023-11-24"),
        ("2023-11-24T06:09+09:00", "2023-11-24"),
        ("2023-11-24T06:09:00-05", "2023-11-24"),
        ("2023-11-24T06:09Z/2023-11-25T06:09Z", "2023-11-24/2023-11-25"),
        ("2023-11-24T06:09Z/2023-11-24T07:09Z", "2023-11-24"),
        ("1985-XX", "1985"),
        ("1985-XX-XX", "1985"),
        ("1985-04-XX", "1985-04"),
        ("1985-04-XX~", "1985-04~"),
        ("2023-37", "2023-01/2023-04"),
        ("2023-38", "2023-05/2023-08"),
        ("2023-39", "2023-09/2023-12"),
        ("1XXX", "1000/1999"),
        ("-1XXX?", "-1999?/-1000?"),
        ("0XXX", "0000/0999"),
        ("1949/1949", "1949"),
        ("2023-11-24/2023-11-24", "2023-11-24"),
        ("1914~/1914~", "1914~"),
        ("2023-37/2023-39", "2023-01/2023-12"),
    ],
)
def test_what_can_be_said_in_two_ways_is_written_in_one(text: str, plain: str):
    assert parse_edtf(text).edtf == plain
    assert parse_edtf(text) == parse_edtf(plain)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("194X", "1940/1949"),
        ("18XX", "1800/1899"),
        ("1914/1917", "1914-01/1917-12"),
        ("1914/1917", "1914-01-01/1917-12-31"),
        ("1949", "1949-01/1949-12"),
        ("2023-33", "2023-01/2023-03"),
        ("2022-24", "2022-12/2023-02"),
        ("1949", "1949~"),
        ("1914~/1917", "1914/1917~"),
        ("1949/..", "1949/"),
    ],
)
def test_values_of_the_same_days_may_differ_in_meaning(one: str, other: str):
    a, b = parse_edtf(one), parse_edtf(other)
    assert (a.earliest, a.latest) == (b.earliest, b.latest)
    assert a != b


# A text that is none, and the offset of the first character that cannot be read.
REFUSED = {
    "": 0,
    " 1949": 0,
    "1949 ": 4,
    "1949\n": 4,
    "2": 1,
    "202": 3,
    "20a3": 2,
    "20234": 4,
    "２０２３": 0,
    "−0043": 0,
    "+1949": 0,
    "-0000": 0,
    "-0000-01": 0,
    "Y2023": 1,
    "Y012345": 1,
    "Y1234567890123": 1,
    "Y10000-05": 6,
    "y10000": 0,
    "2023-": 5,
    "2023-1": 6,
    "2023-1a": 6,
    "2023-00": 5,
    "2023-13": 5,
    "2023-13-01": 5,
    "2023-20": 5,
    "2023-25": 5,
    "2023-42": 5,
    "2023-W12": 5,
    "2023-11-": 8,
    "2023-11-2": 9,
    "2023-02-00": 8,
    "2023-02-31": 8,
    "2023-11-241": 10,
    "2023-21-01": 7,
    "20231124": 4,
    "2023-11-24T": 11,
    "2023-11-24T06": 11,
    "2023-11-24T25:00": 11,
    "2023-11-24 06:09": 10,
    "194x": 3,
    "XXXX": 0,
    "19XXX": 4,
    "19X9": 2,
    "194X-01": 4,
    "2023-XX-05": 7,
    "2023-04-X5": 8,
    "1949??": 5,
    "1949~?": 5,
    "?1949": 0,
    "~": 0,
    "..": 2,
    "/": 1,
    "../..": 3,
    "../": 3,
    "1949/..?": 7,
    "1949/?": 5,
    "1950/1949": 5,
    "1949-10/1949-09-30": 8,
    "1949-02-30/1950": 8,
    "1949/1950-02-30": 13,
    "1949/1950/1951": 9,
    "1949//1951": 5,
    "2023-11-25T06:09Z/2023-11-24": 18,
    "1949-1950": 5,
    "[1667,1668]": 0,
    "1949 or 1950": 4,
    "FALL 2023": 0,
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_edtf_is_refused_at_the_character(text: str):
    with pytest.raises(InvalidEDTF) as caught:
        parse_edtf(text)
    assert (caught.value.text, caught.value.position) == (text, REFUSED[text])
    assert str(caught.value).endswith(f"at character {REFUSED[text] + 1}")


def test_a_very_long_text_is_refused_in_a_short_sentence():
    with pytest.raises(InvalidEDTF) as caught:
        parse_edtf("1949/" * 100_000)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (edtf.day(2023, 11, 24), "2023-11-24"),
        (edtf.day(-43, 3, 15), "-0043-03-15"),
        (edtf.day(44, 3, 15), "0044-03-15"),
        (edtf.month(2022, 2), "2022-02"),
        (edtf.year(1949), "1949"),
        (edtf.year(0), "0000"),
        (edtf.year(-43), "-0043"),
        (edtf.year(10_000), "Y10000"),
        (edtf.year(-17_000), "Y-17000"),
        (edtf.decade(1949), "194X"),
        (edtf.decade(1940), "194X"),
        (edtf.decade(-43), "-004X"),
        (edtf.decade(0), "000X"),
        (edtf.decade(-5), "-000X"),
        (edtf.century(1800), "18XX"),
        (edtf.century(1899), "18XX"),
        (edtf.century(-1250), "-12XX"),
        (edtf.century(-50), "-00XX"),
        (edtf.season(2023, 1), "2023-21"),
        (edtf.season(2022, 4), "2022-24"),
        (edtf.quarter(2023, 1), "2023-33"),
        (edtf.half(2024, 2), "2024-41"),
        (edtf.week(2022, 23), "2022-06-06/2022-06-12"),
        (edtf.week(2020, 53), "2020-12-28/2021-01-03"),
        (edtf.interval(edtf.year(1914), edtf.year(1917)), "1914/1917"),
        (edtf.interval(None, edtf.year(1945)), "../1945"),
        (edtf.interval(edtf.year(1949), None), "1949/.."),
        (edtf.interval(edtf.week(2022, 23), edtf.month(2022, 6)), "2022-06-06/2022-06"),
        (edtf.interval(edtf.year(1914), parse_edtf("1917/..")), "1914/.."),
        (edtf.interval(parse_edtf("/1914"), edtf.year(1917)), "/1917"),
        (edtf.interval(parse_edtf("1914~"), edtf.year(1917)), "1914~/1917"),
        (edtf.qualified(edtf.week(2022, 23), Qualifier.APPROXIMATE), "2022-06-06~/2022-06-12~"),
        (edtf.qualified(parse_edtf("1914~/1917"), Qualifier.UNCERTAIN), "1914?/1917?"),
        (edtf.qualified(parse_edtf("1949/1949~"), Qualifier.APPROXIMATE), "1949~"),
        (edtf.qualified(parse_edtf("../1945"), Qualifier.APPROXIMATE), "../1945~"),
        (edtf.qualified(parse_edtf("1949~/"), Qualifier.NONE), "1949/"),
    ],
    ids=lambda item: item if isinstance(item, str) else "",
)
def test_values_are_made_from_their_parts(value: TemporalValue, text: str):
    assert value.edtf == text
    assert value == parse_edtf(text)


def test_days_are_made_from_their_numbers():
    monday = day_number(2022, 6, 6)
    assert edtf.days(monday, monday) == edtf.day(2022, 6, 6)
    assert edtf.days(monday, monday + 6) == edtf.days(monday, monday + 6, WEEK) == edtf.week(2022, 23)
    assert edtf.days(monday + 5, monday + 6).precision is INTERVAL
    with pytest.raises(ValueError, match="2022-06-06/2022-06-10 is no week"):
        edtf.days(monday, monday + 4, WEEK)
    with pytest.raises(ValueError, match="an end before the start"):
        edtf.days(monday, monday - 1)


@pytest.mark.parametrize(
    "make",
    [
        lambda: edtf.day(2023, 2, 29),
        lambda: edtf.day(2023, 13, 1),
        lambda: edtf.day(12_000, 1, 1),
        lambda: edtf.month(2023, 0),
        lambda: edtf.year(10**12),
        lambda: edtf.year(-(10**400)),
        lambda: edtf.month(-10_000, 1),
        lambda: edtf.decade(12_000),
        lambda: edtf.century(-17_000),
        lambda: edtf.season(2023, 0),
        lambda: edtf.season(2023, 21),
        lambda: edtf.quarter(2023, 5),
        lambda: edtf.half(2023, 3),
        lambda: edtf.week(2021, 53),
        lambda: edtf.interval(edtf.year(1950), edtf.year(1949)),
        lambda: edtf.interval(None, None),
        lambda: edtf.interval(None, parse_edtf("1949/..")),
    ],
)
def test_parts_that_make_no_date_are_a_value_error(make):
    with pytest.raises(ValueError, match=r"is no EDTF|^a year has no|^Invalid week"):
        make()


YEARS = st.one_of(st.integers(1800, 2100), st.integers(-9999, 9999))
SINGLES = st.one_of(
    st.builds(lambda year, n: edtf.day(*civil(day_number(year, 1, 1) + n)), YEARS, st.integers(0, 364)),
    st.builds(edtf.month, YEARS, st.integers(1, 12)),
    st.builds(edtf.year, YEARS),
    st.builds(edtf.decade, YEARS),
    st.builds(edtf.century, YEARS),
    st.builds(edtf.season, YEARS, st.integers(1, 4)),
    st.builds(edtf.quarter, YEARS, st.integers(1, 4)),
    st.builds(edtf.half, YEARS, st.integers(1, 2)),
)
LONG_YEARS = st.builds(edtf.year, st.integers(-(10**12) + 1, 10**12 - 1))


def ordered(a: TemporalValue, b: TemporalValue) -> TemporalValue:
    try:
        return edtf.interval(a, b)
    except InvalidEDTF:
        return edtf.interval(b, a)


def with_qualifiers(values: st.SearchStrategy[TemporalValue]) -> st.SearchStrategy[TemporalValue]:
    return st.builds(edtf.qualified, values, st.sampled_from(Qualifier))


QUALIFIED = with_qualifiers(SINGLES)
INTERVALS = st.one_of(
    st.builds(ordered, QUALIFIED, QUALIFIED),
    st.builds(edtf.interval, QUALIFIED, st.none()),
    st.builds(edtf.interval, st.none(), QUALIFIED),
    st.builds(lambda value: parse_edtf(f"{value.edtf}/"), QUALIFIED),
    st.builds(lambda first, n: edtf.days(first, first + n), st.integers(-1_000_000, 1_000_000), st.integers(0, 20)),
)
SHORT = st.one_of(QUALIFIED, INTERVALS, with_qualifiers(INTERVALS))
VALUES = st.one_of(SHORT, with_qualifiers(LONG_YEARS))


def parts(value: TemporalValue) -> tuple[object, ...]:
    return value.edtf, value.precision, value.qualifier, value.earliest, value.latest


@given(VALUES)
def test_the_text_of_a_value_gives_the_value_back(value: TemporalValue):
    assert parts(parse_edtf(value.edtf)) == parts(value)


@given(VALUES)
def test_every_date_has_at_least_a_day(value: TemporalValue):
    assert value.earliest is not None or value.latest is not None
    if value.earliest is not None and value.latest is not None:
        assert value.earliest < value.latest


@given(VALUES)
def test_the_ends_of_a_value_are_its_bounds(value: TemporalValue):
    ends = edtf.ends(value)
    assert all("/" not in end.edtf for end in ends)
    if value.earliest is not None:
        assert ends[0].earliest == value.earliest
    if value.latest is not None:
        assert ends[-1].latest == value.latest


@given(VALUES, VALUES)
def test_values_are_equal_when_their_texts_are(a: TemporalValue, b: TemporalValue):
    assert (a == b) == (a.edtf == b.edtf)
    assert a == parse_edtf(a.edtf)
    assert hash(a) == hash(parse_edtf(a.edtf))


def refusal(text: str) -> int | None:
    """Where a text is refused; None if it is read."""
    try:
        parse_edtf(text)
    except InvalidEDTF as error:
        return error.position
    return None


@given(st.one_of(st.text(), st.text("0123456789-/.XY?~%T:Z", max_size=24)))
def test_any_text_is_read_or_refused_at_one_of_its_characters(text: str):
    position = refusal(text)
    if position is None:
        assert parse_edtf(parse_edtf(text).edtf) == parse_edtf(text)
    else:
        assert 0 <= position <= len(text)


@given(VALUES, st.integers(0, 30), st.characters(min_codepoint=128))
def test_a_sign_that_never_stands_in_edtf_is_never_read_past(value: TemporalValue, at: int, sign: str):
    at = min(at, len(value.edtf))
    position = refusal(value.edtf[:at] + sign + value.edtf[at:])
    assert position is not None
    assert position <= at


# Second opinions

# What the public library says otherwise, and why we do not.
DISSENT = {
    "2023-24": "winter as December only",
    "9999-24": "winter as December only",
    "-0001-24": "winter as December only",
    "2022-24/2023-21": "its bounds of seasons in intervals",
    "1949/": "an unknown end as ten years",
    "/1945": "an unknown start as ten years",
}


@pytest.fixture(scope="module")
def library() -> ModuleType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import edtf as public
    return public


@pytest.mark.parametrize("text", [text for text in MEANINGS if text not in DISSENT])
def test_the_public_library_reads_the_same_days(text: str, library: ModuleType):
    theirs = library.parse_edtf(text)
    bounds = [
        None if isinstance(bound, float) else tuple(bound)[:3]
        for bound in (theirs.lower_strict(), theirs.upper_strict())
    ]
    assert bounds == list(MEANINGS[text][1:])


@pytest.fixture(scope="module")
def scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_events", shared / "tools" / "score_events.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = writes
    return module


@given(value=SHORT)
def test_the_scorer_accepts_every_text_that_is_written(value: TemporalValue, scorer: ModuleType):
    assert scorer.valid(value.edtf)


def test_every_gold_date_that_the_scorer_accepts_is_read(shared: Path, scorer: ModuleType):
    articles = [json.loads(path.read_text(encoding="utf-8")) for path in (shared / "corpora" / "events").glob("*.json")]
    gold = [item for article in articles for item in article["gold"] + article["optional"]]
    texts = {text for item in gold for text in (item["edtf"], *item.get("alt", ())) if scorer.valid(text)}
    assert len(texts) > 50
    for text in texts:
        assert scorer.span(parse_edtf(text).edtf)[:2] == scorer.span(text)[:2]


def test_a_date_of_datetime_is_the_same_day():
    value = edtf.day(2023, 11, 24)
    assert (value.earliest, value.latest) == (date(2023, 11, 24).toordinal(), date(2023, 11, 25).toordinal())
