"""What goes into a calendar and TimelineJS where they cannot take all: the last events in time, the others counted."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from events.dates.bounds import first_day
from events.model import Article, Mention
from events.query import EventQuery, parse_query
from events.store import Store
from feed.choosing import calendar_events, last_events, last_of
from feed.render import ical
from tests.timeline_samples import VARIED_MENTIONS, WIRE, fill, open_sample, settings, told


def dated(*texts: str) -> list[tuple[Article, Mention]]:
    return [(WIRE, told(WIRE, text, f"The event {number}", "", text, "")) for number, text in enumerate(texts)]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The varied samples, three more events of one day, and two without an end or a start."""
    known = settings(str(tmp_path_factory.mktemp("choosing") / "timeline.db"))
    fill(known, [*VARIED_MENTIONS, *dated("2023-11-24", "2023-11-24", "2023-11-24", "1999/..", "../1945", "Y12000")])
    with open_sample(known) as opened:
        yield opened


QUERIES = (
    "",
    "tag=taiwan",
    "from=1914",
    "to=1999",
    "from=1940&to=2023-11-24",
    "from=2023-11-24&to=2023-11-24",
    "q=zzz",
)


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 8, 13, 100])
@pytest.mark.parametrize("query", QUERIES)
def test_the_last_events_are_as_many_as_asked_for_and_none_that_is_left_out_is_later(
    store: Store, query: str, limit: int
) -> None:
    asked = parse_query(parse_qsl(query))
    every, found = list(store.find(asked)), last_events(store, asked, limit)
    assert len(found) == min(limit, len(every))
    assert list(found) == [each for each in every if each in found]
    cut = last_of(store, asked, limit).start
    for event in set(every) - set(found):
        assert cut is not None
        is_over = event.date.latest is not None and event.date.latest <= first_day(cut)
        assert is_over or every.index(event) < every.index(found[0])


def test_few_events_are_not_cut_at_all(store: Store) -> None:
    assert last_of(store, EventQuery(), 100) == EventQuery()


def test_the_cut_reads_little_more_than_is_asked_for(store: Store) -> None:
    assert store.count(last_of(store, EventQuery(), 3)) <= 3 + 4  # the events of one day
    assert store.count(last_of(store, parse_query([("to", "1960")]), 2)) <= 2 + 2


@pytest.mark.parametrize("vague", [False, True])
def test_every_event_is_in_the_calendar_or_counted(store: Store, monkeypatch: pytest.MonkeyPatch, vague: bool) -> None:
    for limit in (1, 3, 6, 100):
        monkeypatch.setattr(ical, "LIMIT", limit)
        found = calendar_events(store, EventQuery(), vague=vague)
        assert len(found.events) <= limit
        assert len(found.events) + sum(found.left_out.values()) == store.count()


def test_a_calendar_of_years_alone_has_nothing_unless_asked(store: Store) -> None:
    years = parse_query([("precision", "year")])
    assert calendar_events(store, years, vague=False) == ical.Chosen((), {ical.VAGUE: store.count(years)})
    assert len(calendar_events(store, years, vague=True).events) == store.count(years) - 2  # 44 BCE, and 12000


def test_what_a_calendar_leaves_out_is_told_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ical, "LIMIT", 3)
    known = settings(str(tmp_path / "timeline.db"))
    fill(known)
    with open_sample(known) as opened:
        found = calendar_events(opened, EventQuery(), vague=False)
    assert [each.date.edtf for each in found.events] == ["2023-11-24", "2023-11-25", "2027-06"]
    assert found.left_out == {ical.VAGUE: 5, ical.EARLIER: 3}
