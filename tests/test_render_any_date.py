"""Whatever the date, every format takes it, and none shows more of it than its source gave."""

import csv
import io
import json
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from events.dates import edtf
from events.dates.bounds import civil, sort_key
from events.dates.value import Precision, Qualifier, TemporalValue
from events.model import Event
from feed.channel import whole_timeline
from feed.render.ical import FIRST_DAY, LAST_DAY, calendar, chosen
from feed.render.jsonfeed import json_feed
from feed.render.table import table
from feed.render.timelinejs import timelinejs
from feed.timeline import build_timeline
from tests.timeline_samples import NOW, SITE, WIRE, event, revision, told

YEARS = st.one_of(st.integers(1800, 2100), st.integers(-9999, 9999))
SINGLES = st.one_of(
    st.builds(lambda number: edtf.day(*civil(number)), st.integers(-3_000_000, LAST_DAY)),
    st.builds(edtf.month, YEARS, st.integers(1, 12)),
    st.builds(edtf.year, YEARS),
    st.builds(edtf.year, st.integers(-(10**9), 10**9)),
    st.builds(edtf.decade, YEARS),
    st.builds(edtf.century, YEARS),
    st.builds(edtf.season, YEARS, st.integers(1, 4)),
    st.builds(edtf.quarter, YEARS, st.integers(1, 4)),
    st.builds(edtf.half, YEARS, st.integers(1, 2)),
)


def between(a: TemporalValue, b: TemporalValue) -> TemporalValue:
    first, last = sorted((a, b), key=lambda value: (value.earliest, value.latest))
    return edtf.interval(first, last) if first.latest <= last.latest else first  # type: ignore[operator]


DATES = st.builds(
    edtf.qualified,
    st.one_of(
        SINGLES,
        st.builds(between, SINGLES, SINGLES),
        st.builds(edtf.interval, SINGLES, st.none()),
        st.builds(edtf.interval, st.none(), SINGLES),
    ),
    st.sampled_from(Qualifier),
)
SHOWN_PARTS = {Precision.DAY: 3, Precision.MONTH: 2, Precision.SEASON: 2, Precision.QUARTER: 2, Precision.HALF: 2}


@given(st.lists(DATES, min_size=1, max_size=5))
def test_every_format_takes_every_date(dates: list[TemporalValue]) -> None:
    mentions = [told(WIRE, value.edtf, "A pact", "In ", "those days", " a pact was made.") for value in dates]
    events = [event(number, (WIRE, mention)) for number, mention in enumerate(mentions)]
    events.sort(key=lambda each: (*sort_key(each.date), each.id))
    entries = build_timeline(revision(), NOW, events, 300).entries
    calendar_shows(events)
    rows = list(csv.DictReader(io.StringIO(b"".join(table(entries, SITE)).decode("utf-8-sig"), newline="")))
    assert [row["edtf"] for row in rows] == [each.date.edtf for each in events]
    timeline = build_timeline(revision(), NOW, events, 300)
    items = json.loads(json_feed(timeline, SITE, whole_timeline(SITE, "feed.json")))["items"]
    assert [item["_dateline"]["edtf"] for item in items] == [each.date.edtf for each in events]
    slides = json.loads(timelinejs(timeline, SITE, whole_timeline(SITE, "timeline.json"), len(events)))["events"]
    for slide, entry in zip(slides, entries, strict=True):
        assert slide["display_date"] == entry.words
        slide_shows_no_more(slide, entry.event.date)


def calendar_shows(events: list[Event]) -> None:
    """Every event is in the calendar, on all the days that it may have been on, or counted."""
    for vague in (False, True):
        found = chosen(events, vague=vague)
        assert len(found.events) + sum(found.left_out.values()) == len(events)
        timeline = build_timeline(revision(), NOW, found.events, 300)
        body = calendar(timeline, found.left_out, SITE, whole_timeline(SITE, "events.ics"))
        shown = Calendar.from_ical(body).walk("VEVENT")
        for each, entry in zip(shown, timeline.entries, strict=True):
            value, summary = entry.event.date, str(each["SUMMARY"])
            exact = value.precision is Precision.DAY and value.qualifier is Qualifier.NONE
            assert summary == ("A pact" if exact else f"A pact ({entry.words})")
            start = each["DTSTART"].dt
            assert start.toordinal() >= FIRST_DAY
            end = each["DTEND"].dt if "DTEND" in each else date.max
            assert start < end or start == date.max
            if value.earliest is not None and value.latest is not None:
                assert start.toordinal() == value.earliest
                assert end.toordinal() == min(value.latest, LAST_DAY)


def slide_shows_no_more(slide: Any, value: TemporalValue) -> None:
    """The parts of both ends are those of their precision, and no year is 0: TimelineJS has none."""
    known = edtf.ends(value)
    for name, end in (("start_date", known[0]), ("end_date", known[-1])):
        parts = slide.get(name, slide["start_date"])
        assert len(parts) <= SHOWN_PARTS.get(end.precision, 1)
        assert parts["year"] != 0
