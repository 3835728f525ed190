"""The overview strip: to scale, stacked by exactness, spans below, columns that lead to their place; and its words."""

import re

import pytest

from events.dates.bounds import day_number, sort_key
from events.dates.value import Precision
from events.histogram import Exactness
from events.model import Event
from feed.grouping import anchor_of
from feed.locales import ENGLISH
from feed.strip import HEIGHT, WIDTH, Strip, build_strip
from tests.page_samples import histogram_of
from tests.timeline_samples import WIRE, event, told

BOX = re.compile(r"M(-?\d+) (-?\d+)h(\d+)v(\d+)h-\d+z")


def events(*texts: str) -> list[Event]:
    found = [event(number, (WIRE, told(WIRE, text, text, "", text, ""))) for number, text in enumerate(texts)]
    return sorted(found, key=lambda each: (*sort_key(each.date), each.id))


def strip(
    *texts: str,
    unit: Precision | None = None,
    spans: tuple[tuple[int, int], ...] = (),
    shown: tuple[int, int] | None = None,
) -> Strip:
    built = build_strip(
        histogram_of(events(*texts), unit), spans, lambda start, of: f"#{anchor_of(start, of)}", ENGLISH, shown
    )
    assert built is not None
    return built


def boxes(path: str) -> list[tuple[int, ...]]:
    """x, y, width and height of each box."""
    return [tuple(map(int, found)) for found in BOX.findall(path)]


@pytest.mark.parametrize("texts", [(), ("1949",), ("../1945",), ("2023-11-24", "2023-11-24")])
def test_what_has_no_extent_has_no_strip(texts: tuple[str, ...]) -> None:
    assert build_strip(histogram_of(events(*texts)), (), lambda start, unit: "", ENGLISH) is None


@pytest.mark.parametrize(
    ("first", "last", "unit"),
    [
        ("2023-11-24", "2023-11-25", "day"),
        ("2023-01-01", "2023-12-31", "month"),
        ("1905", "2023", "year"),
        ("1500", "2023", "decade"),
        ("-0900", "2023", "century"),
    ],
)
def test_units_fit_any_span_and_its_columns_are_to_scale(first: str, last: str, unit: str) -> None:
    drawn = strip(first, last)
    assert drawn.caption[0] == f"Events per {unit}, to scale."
    assert drawn.columns[0].x == 0
    assert WIDTH - 1 <= drawn.columns[-1].x + drawn.columns[-1].width <= WIDTH + 1
    assert all(tick.label for tick in drawn.ticks)


def test_a_column_stands_where_its_time_is() -> None:
    drawn = strip("1900", "1925", "1999", unit=Precision.YEAR)
    assert [column.x for column in drawn.columns] == [0, 250, 990]
    assert [column.title for column in drawn.columns] == ["1900: 1 event", "1925: 1 event", "1999: 1 event"]
    assert [column.href for column in drawn.columns] == ["#in-1900", "#in-1925", "#in-1999"]


def test_columns_are_stacked_the_exactest_lowest() -> None:
    drawn = strip("1982-03-05", "1982-03-06", "1982-03", "1982", "1982~", "1999", unit=Precision.YEAR)
    (day,), (month,) = boxes(drawn.stacks[Exactness.DAY]), boxes(drawn.stacks[Exactness.MONTH])
    year, _ = boxes(drawn.stacks[Exactness.YEAR])
    assert day[1] + day[3] == HEIGHT
    assert month[1] + month[3] == day[1]
    assert year[1] + year[3] == month[1]
    assert (day[3], month[3], year[3]) == (18, 9, 18)


def test_a_tall_column_fits() -> None:
    drawn = strip(*["1982-03-05"] * 5000, "1999", unit=Precision.YEAR)
    assert boxes(drawn.stacks[Exactness.DAY])[0][3] == HEIGHT
    assert boxes(drawn.stacks[Exactness.YEAR])[0][3] == 1


def test_a_year_among_columns_of_months_is_a_span_and_makes_no_month_busy() -> None:
    drawn = strip("2022", "2022", "2022-03-05", "2022-03-06", "2023-04-01", unit=Precision.MONTH)
    assert boxes(drawn.spans) == [(0, 0, 753, 3)]
    assert Exactness.YEAR not in drawn.stacks
    assert drawn.caption[1] == "Busiest: March 2022 (2 events)."
    assert drawn.columns[0].title == "January 2022: 2 events"


def test_spans_lie_in_lanes_below_the_axis() -> None:
    dates = [each.date for each in events("1910/1930", "1920/1940", "1935/1950")]
    spans = tuple((date.earliest or 0, date.latest or 0) for date in dates)
    drawn = strip("1900", "1999", spans=spans)
    assert drawn.lanes == 2
    assert [(x, y) for x, y, _, _ in boxes(drawn.spans)] == [(100, 0), (200, 4), (350, 0)]


def test_the_caption_names_what_is_busy_and_what_is_empty() -> None:
    assert strip("1905", "1905", "1910", "1999").caption[1:] == ("Busiest: 1905 (2 events).", "Longest gap: 1911–1998.")
    assert strip("1905", "1905", "1910", "1910", unit=Precision.YEAR).caption[1] == "Busiest: 1905, 1910 (2 events)."
    assert len(strip("1905", "1906").caption) == 1


def test_years_that_a_span_covers_are_no_gap() -> None:
    (long,) = events("1911/1990")
    bounds = (long.date.earliest or 0, long.date.latest or 0)
    assert strip("1905", "1910", "1999", spans=(bounds,)).caption[-1] == "Longest gap: 1991–1998."


def test_the_periods_are_few_and_count_everything() -> None:
    texts = [str(1900 + number % 120) for number in range(240)]
    drawn = strip(*texts)
    assert len(drawn.columns) == 120
    assert [period.label for period in drawn.periods][:2] == ["1900–1909", "The 1910s"]
    assert [period.href for period in drawn.periods][:2] == ["#in-1900", "#in-1910"]
    assert {period.count for period in drawn.periods} == {"20 events"}


def test_ticks_are_round_years_on_both_sides_of_year_1() -> None:
    labels = [tick.label for tick in strip("-0899", "2000").ticks]
    assert labels[:3] == ["800 BCE", "600 BCE", "400 BCE"]
    assert "1 CE" not in labels
    assert labels[-2:] == ["1600", "1800"]


def test_a_phone_has_fewer_labels() -> None:
    ticks = strip("1905", "2023").ticks
    assert 3 <= len([tick for tick in ticks if tick.sparse]) <= 8 < len(ticks)


def test_a_vague_end_far_away_leaves_no_room_empty() -> None:
    drawn = strip("1905", "1999", "2001", "20XX", "2023")
    assert drawn.caption[0] == "Events per year, to scale."
    assert drawn.columns[-1].x + drawn.columns[-1].width == WIDTH
    assert boxes(strip("1905", "1914/1930", "1917").spans)[-1][2] > 0


def test_a_page_of_many_is_marked_on_the_strip_as_far_as_it_reaches() -> None:
    years = (day_number(1950, 1, 1), day_number(1975, 1, 1))
    assert strip("1900", "1950", "1999", shown=years).shown == (500, 250)
    assert strip("1960", "1999", shown=years).shown == (0, 375)
    assert strip("1900", "1999").shown is None


def test_a_gap_of_one_or_two_units_is_not_worth_a_word() -> None:
    year = Precision.YEAR
    assert "gap" not in "".join(strip("1949", "1951", "1954", unit=year).caption)
    assert strip("1949", "1951", "1955", unit=year).caption[-1] == "Longest gap: 1952–1954."
