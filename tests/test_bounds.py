"""Day numbers for any year, and how dates lie to each other in time."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.dates import bounds
from events.dates.edtf import parse_edtf

YEARS = st.integers(-(10**12), 10**12)
NUMBERS = st.integers(-(10**14), 10**14)
TEXTS = (
    *("1949", "1949?", "1949-10", "1949-10-01", "194X", "19XX", "1949-22", "1949-24", "1949-36", "1949-40", "2023"),
    *("1940/1949", "../1945", "1949/..", "1949/", "/1945", "1949-10-03/1949-10-09"),
    *("-0043", "-0043-03-15", "-004X", "-00XX", "Y-17000", "Y12000"),
)
VALUES = st.sampled_from([parse_edtf(text) for text in TEXTS])


@given(st.dates())
def test_days_are_counted_as_datetime_counts_them(day: date):
    number = bounds.day_number(day.year, day.month, day.day)
    assert number == day.toordinal()
    assert bounds.civil(number) == (day.year, day.month, day.day)
    assert bounds.weekday(number) == day.weekday()


@given(NUMBERS)
def test_every_number_is_a_day_and_the_next_day_has_the_next_number(number: int):
    year, month, day = bounds.civil(number)
    assert bounds.day_number(year, month, day) == number
    following = (year, month, day + 1) if day < bounds.days_in_month(year, month) else (year, month + 1, 1)
    if following[1] == 13:
        following = (year + 1, 1, 1)
    assert bounds.civil(number + 1) == following


@given(YEARS, st.integers(1, 12))
def test_months_are_as_long_as_four_hundred_years_later(year: int, month: int):
    assert bounds.days_in_month(year, month) == bounds.days_in_month(year + 400, month)


@pytest.mark.parametrize(
    ("year", "leap"), [(0, True), (-1, False), (-4, True), (-100, False), (-400, True), (1900, False)]
)
def test_leap_years_run_on_before_the_year_one(year: int, leap: bool):
    assert bounds.days_in_month(year, 2) == (29 if leap else 28)


@pytest.mark.parametrize("day", [(2023, 2, 29), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (-1, 2, 29), (10**9, 4, 31)])
def test_a_day_the_calendar_does_not_have_is_refused(day: tuple[int, int, int]):
    with pytest.raises(ValueError, match=r"day is out of range|month must be in"):
        bounds.day_number(*day)


@given(st.dates(date(1, 1, 8), date(9999, 12, 20)))
def test_weeks_are_those_of_the_iso_calendar(day: date):
    monday = day - timedelta(days=day.weekday())
    year, week, _ = day.isocalendar()
    assert bounds.monday(year, week) == monday.toordinal()


def test_a_week_a_year_does_not_have_is_refused():
    assert bounds.civil(bounds.monday(2020, 53)) == (2020, 12, 28)
    assert bounds.weekday(bounds.monday(-43, 1)) == 0
    with pytest.raises(ValueError, match="Invalid week: 53"):
        bounds.monday(2021, 53)


@pytest.mark.parametrize(
    ("a", "b", "shared"),
    [
        ("1949", "1949-10-01", True),
        ("1949", "1950", False),
        ("1949", "1949-12-31/1950-01-01", True),
        ("1949-24", "1950-02", True),
        ("1949-24", "1950-03", False),
        ("../1945", "1945", True),
        ("../1945", "1946", False),
        ("../1945", "1945-12-31/..", True),
        ("../1945", "1946/..", False),
        ("1914/..", "../1917", True),
        ("1949/", "1950", True),
        ("-0043", "-004X", True),
        ("-0043", "0043", False),
        ("194X", "1950", False),
    ],
)
def test_dates_overlap_that_share_a_day(a: str, b: str, shared: bool):
    assert bounds.overlaps(parse_edtf(a), parse_edtf(b)) is shared
    assert bounds.overlaps(parse_edtf(b), parse_edtf(a)) is shared


@pytest.mark.parametrize(
    ("outer", "inner", "contained"),
    [
        ("1949", "1949-10-01", True),
        ("1949-10-01", "1949", False),
        ("1949", "1949~", True),
        ("194X", "1949", True),
        ("194X", "1949/1950", False),
        ("../1945", "1944", True),
        ("../1945", "../1944", True),
        ("../1944", "../1945", False),
        ("../1945", "1944/..", False),
        ("1949/..", "1949-01-01", True),
        ("1949/..", "1949/", True),
        ("1949/1950", "1949/..", False),
        ("2023", "2023-24", False),
        ("2023-24", "2024-02", True),
    ],
)
def test_one_date_contains_another(outer: str, inner: str, contained: bool):
    assert bounds.contains(parse_edtf(outer), parse_edtf(inner)) is contained


@given(VALUES, VALUES, VALUES)
def test_containment_is_an_order_within_overlap(a, b, c):
    assert bounds.contains(a, a)
    if bounds.contains(a, b):
        assert bounds.overlaps(a, b)
    if bounds.contains(a, b) and bounds.contains(b, c):
        assert bounds.contains(a, c)


def test_dates_sort_by_their_start_and_then_the_vaguer_first():
    in_order = [
        *("../1945", "../1914", "Y-17000", "-00XX", "-0043", "-0043-03-15", "18XX", "19XX", "194X", "1940/1941"),
        *("1940", "1940-40", "1940-33", "1940-01", "1940-01-01/1940-01-07", "1940-01-01", "1940-21"),
        *("1949/..", "1949", "1949-01-01", "Y12000"),
    ]
    values = [parse_edtf(text) for text in reversed(in_order)]
    assert [value.edtf for value in sorted(values, key=bounds.sort_key)] == in_order


@given(VALUES, VALUES)
def test_what_is_contained_never_sorts_before_what_contains_it(a, b):
    if bounds.contains(a, b):
        assert bounds.sort_key(a) <= bounds.sort_key(b)


def test_the_first_day_of_an_open_start_is_refused():
    assert bounds.first_day(parse_edtf("0001")) == 1
    with pytest.raises(ValueError, match=r"^\.\./1945 has no first day$"):
        bounds.first_day(parse_edtf("../1945"))
