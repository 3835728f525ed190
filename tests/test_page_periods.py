"""Periods: how a long timeline is cut into pages, and that an address, once it was a page's, leads to its place."""

from collections.abc import Sequence
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.dates.bounds import civil, day_number
from events.dates.value import Precision
from events.histogram import UNITS, Exactness, Histogram, end_of, start_of, tallied
from feed.locales import ENGLISH
from feed.periods import Counts, Period, cut, period_of, place_at, place_keys
from feed.units import extent_words, range_words, unit_key, unit_value

LIMIT = 10


def counts(days: Sequence[int], undated: int = 0) -> Counts:
    """The counts of events that begin on these days."""

    def by(unit: Precision) -> Histogram:
        tallies = tuple(tallied([(day, Exactness.DAY, 1) for day in sorted(days)], unit))
        first, last = (min(days), max(days) + 1) if days else (None, None)
        total = len(days) + undated
        return Histogram(unit=unit, tallies=tallies, first=first, last=last, total=total, undated=undated)

    return by


def years(*numbers: int) -> list[int]:
    return [day_number(number, 3, 5) for number in numbers]


def pages(days: Sequence[int], undated: int = 0) -> list[tuple[str, int]]:
    return [(period.key, period.events) for period in cut(counts(days, undated), LIMIT)]


def test_a_short_timeline_is_one_page_at_the_root() -> None:
    assert pages(years(-43, 1949, 2022)) == [("", 3)]
    assert pages([]) == [("", 0)]
    assert place_keys(counts(years(1949)), LIMIT) == ()


def test_sparse_units_share_a_page_and_full_ones_are_divided() -> None:
    assert pages(years(*range(1900, 1910), *range(1990, 1998))) == [("", 10), ("199X", 8)]
    assert pages(years(*[1801] * 4, *[1850] * 4, *range(1950, 1962))) == [("", 8), ("195X", 10), ("196X", 2)]
    months = [day_number(2022, month, 3) for month in range(1, 13) for _ in range(4)]
    assert pages(months) == [("", 8), *((f"2022-{month:02}", 8) for month in (3, 5, 7, 9, 11))]


def test_a_day_that_is_too_full_has_several_pages() -> None:
    first, second = day_number(1949, 1, 1), day_number(1950, 1, 1)
    assert pages([first] * 25 + [second] * 3) == [("", 10), ("1949-01-01.2", 10), ("1949-01-01.3", 5), ("195X", 3)]
    assert pages(years(1800) + [first] * 11) == [("", 1), ("1949-01-01", 10), ("1949-01-01.2", 1)]


def test_what_has_no_known_start_comes_first() -> None:
    assert pages(years(1949), undated=3) == [("", 4)]
    assert pages(years(1949), undated=12) == [("", 10), ("open.2", 2), ("19XX", 1)]


def test_pages_have_names() -> None:
    found = cut(counts(years(*range(1903, 1912), *[1950] * 9, *range(1990, 1998))), LIMIT)
    labels = [period.label(ENGLISH) for period in found]
    assert labels == ["1900–1919", "The 1950s", "The 1990s"]
    full = cut(counts([*years(1900), *[day_number(1949, 1, 1)] * 13, *years(1960)]), LIMIT)
    assert [period.label(ENGLISH) for period in full] == [
        "1900–1909", "From 1 January 1949 on", "From 1 January 1949 on (2)", "The 1960s",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "page"),
    [
        ("19XX", ""),
        ("190X", ""),
        ("1905", ""),
        ("1909-12-31", ""),
        ("1911", "199X"),
        ("199X", "199X"),
        ("1994-02", "199X"),
    ],
)
def test_an_address_shows_the_page_its_place_is_on_or_the_next(key: str, page: str) -> None:
    found = place_at(cut(counts(years(*range(1900, 1910), *range(1990, 1998))), LIMIT), key)
    assert found is not None
    assert found.key == page


@pytest.mark.parametrize("key", ["", "x", "19", "1949-13", "1949-02-30", "--"])
def test_what_is_no_place_in_time_has_no_page(key: str) -> None:
    assert place_at(cut(counts(years(*range(1900, 1920))), LIMIT), key) is None


def test_a_place_after_everything_shows_the_last_page() -> None:
    found = place_at(cut(counts(years(*range(1900, 1920))), LIMIT), "2999")
    assert found is not None
    assert found.key == "191X"


DAYS = st.lists(
    st.one_of(
        st.integers(day_number(-900, 1, 1), day_number(2100, 1, 1)),
        st.integers(day_number(1999, 12, 1), day_number(2000, 2, 1)),
        st.sampled_from([day_number(1949, 1, 1), day_number(0, 1, 1), day_number(1, 1, 1)]),
    ),
    max_size=120,
)


@given(DAYS, st.integers(0, 25))
def test_every_event_is_on_one_page_which_has_few_enough(days: list[int], undated: int) -> None:
    found = cut(counts(days, undated), LIMIT)
    assert sum(period.events for period in found) == len(days) + undated
    assert all(period.events <= LIMIT for period in found)
    assert len({period.key for period in found}) == len(found)
    for day in days:
        page = period_of(found, day)
        assert page.dated is not None
        assert page.dated[0] <= day < page.dated[1]


@given(DAYS, DAYS)
def test_addresses_keep_leading_to_their_place_when_events_arrive(days: list[int], more: list[int]) -> None:
    before, after = cut(counts(days), LIMIT), cut(counts(days + more), LIMIT)
    kept = set(place_keys(counts(days + more), LIMIT))
    for period in before:
        if not period.key or period.number > 1:
            continue
        found = place_at(after, period.key)
        assert found == _with_first(after, period)
        assert period.key in kept or len(days + more) <= LIMIT


def _with_first(after: Sequence[Period], period: Period) -> Period:
    """The page that has what begins first in a period."""
    assert period.start is not None
    return period_of(after, period.start)


@given(DAYS)
def test_a_static_site_has_a_file_for_every_page_but_the_first(days: list[int]) -> None:
    found = cut(counts(days), LIMIT)
    if len(days) > LIMIT:
        assert {period.key for period in found} - {""} <= set(place_keys(counts(days), LIMIT))


@given(st.integers(day_number(-11_000, 1, 1), day_number(11_000, 1, 1)))
def test_units_follow_each_other_and_have_keys_of_their_own(day: int) -> None:
    for unit in UNITS:
        start, end = start_of(day, unit), end_of(day, unit)
        assert start <= day < end
        assert start_of(end, unit) == end
        assert start_of(end - 1, unit) == start
        if abs(civil(day)[0]) < 9000 and civil(start)[0] not in (-9, 1):
            assert (unit_value(start, unit).earliest, unit_value(start, unit).latest) == (start, end)


def test_units_have_names_before_the_year_1_too() -> None:
    said = partial(range_words, locale=ENGLISH)
    assert said(day_number(-49, 1, 1), day_number(-39, 1, 1)) == "50–41 BCE"
    assert said(day_number(-99, 1, 1), day_number(1, 1, 1)) == "the 1st century BCE"
    assert said(day_number(1905, 1, 1), day_number(2022, 4, 1)) == "from 1905 to March 2022"
    assert unit_key(day_number(-9, 1, 1), Precision.DECADE) == "-0009"
    assert unit_key(day_number(-17_000, 1, 1), Precision.YEAR) == "Y-17000"


def test_an_extent_is_no_more_exact_than_the_dates() -> None:
    day = day_number(2023, 11, 24)
    assert extent_words(day, day + 1, Exactness.DAY) == "24 November 2023"
    assert extent_words(day, day + 1, Exactness.MONTH) == "November 2023"
    assert extent_words(day, day + 1, Exactness.YEAR) == "2023"
    assert extent_words(day - 40, day + 1, Exactness.DAY) == "2023"
    assert extent_words(day_number(-43, 1, 1), day + 1, Exactness.DAY) == "44 BCE – 2023"
