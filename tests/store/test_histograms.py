"""When the events of a timeline begin, by the unit that suits it or the one that is asked for."""

import pytest

from events.dates.bounds import day_number
from events.dates.edtf import parse_edtf
from events.dates.value import Precision
from events.histogram import Exactness, exactness_of, start_of, unit_for
from events.query import EventQuery, parse_query
from events.store import answering, tallying


@pytest.fixture(params=[2, tallying.KEPT], ids=["counts kept", "counted when asked"])
def timeline(store, sample, monkeypatch, request):
    monkeypatch.setattr(tallying, "KEPT", request.param)
    told = [("split", "1949-10-01"), ("war", "1949-10"), ("vote", "1949"), ("split", "1950-01-01"), ("war", "../1948")]
    store.add(*sample.item("a", *told), sample.moment())
    return store


def columns(histogram):
    return [(tally.start, str(tally.exactness), tally.events) for tally in histogram.tallies]


def test_events_are_counted_in_the_unit_of_their_earliest_bound(timeline):
    found = timeline.histogram(unit=Precision.YEAR)
    new_year = day_number(1949, 1, 1)
    assert columns(found) == [
        *((new_year, exactness, 1) for exactness in ("day", "month", "year")),
        (day_number(1950, 1, 1), "day", 1),
    ]
    assert (found.first, found.last) == (new_year, day_number(1950, 1, 2))
    assert (found.total, found.undated) == (5, 1)


def test_the_unit_suits_the_extent_unless_one_is_asked_for(timeline):
    assert timeline.histogram().unit is Precision.MONTH
    assert [timeline.histogram(unit=unit).unit for unit in (Precision.DAY, Precision.CENTURY)] == ["day", "century"]
    with pytest.raises(ValueError, match="columns cannot be weeks"):
        timeline.histogram(unit=Precision.WEEK)


def test_of_one_tag_one_source_or_any_other_question(timeline):
    october = day_number(1949, 10, 1)
    by_month = {query: timeline.histogram(parse_query([query]), Precision.MONTH) for query in QUESTIONS}
    assert [columns(by_month[query]) for query in QUESTIONS] == [
        [(october, "day", 1), (day_number(1950, 1, 1), "day", 1)],
        [*columns(timeline.histogram(unit=Precision.MONTH))],
        [(october, "month", 1)],
    ]


QUESTIONS = [("tag", "split"), ("source", "unknown"), ("q", "war")]


def test_too_many_to_count_at_once_are_not_counted(timeline, monkeypatch):
    monkeypatch.setattr(answering, "MANY", 0)
    assert timeline.histogram(parse_query([("q", "war")])) is None
    monkeypatch.setattr(answering, "MANY", 10)
    assert timeline.histogram(parse_query([("q", "war")])).total == 2


def test_an_empty_timeline_has_no_columns_and_no_extent(store):
    found = store.histogram()
    assert (found.tallies, found.first, found.last, found.total) == ((), None, None, 0)
    assert store.spans() == ()


def test_what_changes_its_date_is_counted_where_it_is_now(timeline, sample):
    timeline.add(*sample.item("a", ("split", "2024-05-01"), ("split", "2024-05-02")), sample.moment(1))
    assert columns(timeline.histogram(unit=Precision.YEAR)) == [(day_number(2024, 1, 1), "day", 2)]
    timeline.forget("a", sample.moment(2))
    assert timeline.histogram().tallies == ()


def test_long_events_come_by_their_length(store, sample):
    told = [
        ("split", "194X"),
        ("war", "1939-09-01/1945-09-02"),
        ("vote", "1949"),
        ("peace", "1946/.."),
        ("rule", "18XX"),
    ]
    store.add(*sample.item("a", *told), sample.moment())
    decade, century = parse_edtf("194X"), parse_edtf("18XX")
    war = (day_number(1939, 9, 1), day_number(1945, 9, 3))
    assert store.spans() == ((century.earliest, century.latest), (decade.earliest, decade.latest), war)
    assert store.spans(limit=1) == ((century.earliest, century.latest),)
    assert store.spans(EventQuery(tags=("war",))) == (war,)


@pytest.mark.parametrize(
    ("edtf", "exactness"),
    [
        *[("1949-10-01", Exactness.DAY), ("1949-10-01?", Exactness.DAY), ("2023-11-25/2023-11-26", Exactness.MONTH)],
        *[("1949-10", Exactness.MONTH), ("1949-21", Exactness.MONTH), ("1949-33", Exactness.MONTH)],
        *[
            ("1949-40", Exactness.MONTH),
            ("1949", Exactness.YEAR),
            ("194X", Exactness.YEAR),
            ("1949/..", Exactness.YEAR),
        ],
        *[("1949-10-01~", Exactness.YEAR), ("1949-10%", Exactness.YEAR), ("../1950", Exactness.YEAR)],
    ],
)
def test_how_exactly_a_date_is_known(edtf, exactness):
    assert exactness_of(parse_edtf(edtf)) is exactness


def test_units_begin_where_the_calendar_says_before_the_year_1_too():
    ides = day_number(-43, 3, 15)
    firsts = [start_of(ides, unit) for unit in (Precision.MONTH, Precision.YEAR, Precision.DECADE, Precision.CENTURY)]
    assert firsts == [day_number(*first, 1) for first in ((-43, 3), (-43, 1), (-49, 1), (-99, 1))]


def test_a_unit_is_the_finest_that_needs_few_columns():
    assert [unit_for(0, days).value for days in (1, 150, 151, 4_565, 4_570, 54_000, 10**6, 10**8)] == [
        *["day", "day", "month", "month", "year", "year", "century", "century"]
    ]
