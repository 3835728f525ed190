"""The calendar: whole days, nothing shown as more exact than it is, what is left out counted, whatever the text."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from icalendar import Calendar

from events.dates.bounds import sort_key
from events.model import Event, Status
from feed.channel import whole_timeline
from feed.render import ical
from feed.render.ical import LIMIT, calendar, chosen
from feed.timeline import build_timeline
from tests.timeline_samples import (
    ANY_TEXT,
    NOW,
    POISON,
    SITE,
    WIRE,
    by_hand,
    event,
    hostile,
    revision,
    told,
    varied,
)

CHANNEL = whole_timeline(SITE, "events.ics")
CONTENT_LINE = re.compile(r"[A-Z0-9-]+(?:;[A-Z]+=[A-Z-]+)*:[^\x00-\x08\x0a-\x1f\x7f]*")


def written(*events: Event, vague: bool = False, title: str = SITE.title) -> bytes:
    found = chosen(events, vague=vague)
    timeline = build_timeline(revision(), NOW, found.events, 300)
    return calendar(timeline, found.left_out, SITE, replace(CHANNEL, title=title))


def dated(*texts: str, **fields: Any) -> list[Event]:
    """Events of these dates, in time order."""
    found = [event(number, (WIRE, told(WIRE, text, text, "", text, "", **fields))) for number, text in enumerate(texts)]
    return sorted(found, key=lambda each: (*sort_key(each.date), each.id))


def content_lines(body: bytes) -> list[str]:
    """The unfolded lines (RFC 5545, section 3.1); wherever it is no content line, the test fails."""
    assert body.endswith(b"\r\n")
    folded = body.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= 75 for line in folded)
    lines = [line.decode() for line in b"\r\n".join(folded).replace(b"\r\n ", b"").split(b"\r\n")]
    assert all(CONTENT_LINE.fullmatch(line) for line in lines), lines
    return lines


def spans(*events: Event, vague: bool = False) -> list[tuple[str, date, date | None]]:
    """Summary, start and end of each event as the package reads them."""
    found = Calendar.from_ical(written(*events, vague=vague))
    return [
        (str(each["SUMMARY"]), each["DTSTART"].dt, each["DTEND"].dt if "DTEND" in each else None)
        for each in found.walk("VEVENT")
    ]


def said(*events: Event, vague: bool = False) -> str:
    return str(Calendar.from_ical(written(*events, vague=vague))["DESCRIPTION"])


def test_the_bytes_are_what_they_were(golden: Any) -> None:
    golden("events.ics", written(*varied(), by_hand(12)))
    golden("events-vague.ics", written(*varied(), by_hand(12), vague=True))


def test_days_weeks_and_months_are_whole_days_with_an_exclusive_end() -> None:
    assert spans(*dated("2022-02", "2022-06-06/2022-06-12", "2023-11-24", "2024-02-28/2024-02-29")) == [
        ("2022-02 (February 2022)", date(2022, 2, 1), date(2022, 3, 1)),
        ("2022-06-06/2022-06-12 (The week of 6 June 2022)", date(2022, 6, 6), date(2022, 6, 13)),
        ("2023-11-24", date(2023, 11, 24), date(2023, 11, 25)),
        ("2024-02-28/2024-02-29 (28–29 February 2024)", date(2024, 2, 28), date(2024, 3, 1)),
    ]


VAGUER = (
    "2022",
    "2022-21",
    "2022-33",
    "2022-41",
    "202X",
    "19XX",
    "2022-03/2022-04",
    "2020-05-01/2022-06-30",
    "1999/..",
)


@pytest.mark.parametrize("edtf", VAGUER)
def test_bars_across_years_come_only_when_asked_for(edtf: str) -> None:
    assert spans(*dated(edtf)) == []
    assert said(*dated(edtf)) == "0 events. Left out: 1 vaguer than a month (vague=1 asks for them)."
    ((summary, _, _),) = spans(*dated(edtf), vague=True)
    assert summary.startswith(f"{edtf} (")
    assert said(*dated(edtf), vague=True) == "1 event."


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("1949", date(1949, 1, 1), date(1950, 1, 1)),
        ("177X", date(1770, 1, 1), date(1780, 1, 1)),
        ("1914~/1917", date(1914, 1, 1), date(1918, 1, 1)),
        ("1999/..", date(1999, 1, 1), date(2000, 1, 1)),
        ("../1945-05-08", date(1945, 5, 8), date(1945, 5, 9)),
    ],
)
def test_a_vague_date_covers_all_that_it_may_be_and_an_open_one_its_known_end(
    edtf: str, start: date, end: date
) -> None:
    assert spans(*dated(edtf), vague=True)[0][1:] == (start, end)


def test_what_the_calendar_cannot_hold_is_counted() -> None:
    far = dated("-0043-03-15", "0044-03-15", "0099-12-31", "9999-12/..", "Y12000")
    assert spans(*far, vague=True) == [("9999-12/.. (From December 9999)", date(9999, 12, 1), date(9999, 12, 31))]
    assert said(*far, vague=True) == (
        "1 event. Left out: 4 before the year 100 or after 9999 (calendars cannot show them)."
    )


def test_the_last_day_there_is_has_no_day_after_it() -> None:
    assert spans(*dated("9999-12-31", "9999-12-30/9999-12-31")) == [
        ("9999-12-30/9999-12-31 (30–31 December 9999)", date(9999, 12, 30), date(9999, 12, 31)),
        ("9999-12-31", date(9999, 12, 31), None),
    ]


def test_the_last_five_thousand_are_kept_and_the_others_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    assert LIMIT == 5_000
    monkeypatch.setattr(ical, "LIMIT", 3)
    found = chosen(dated(*(f"2023-01-{day:02}" for day in range(1, 6)), "2022"))
    assert [each.date.edtf for each in found.events] == ["2023-01-03", "2023-01-04", "2023-01-05"]
    assert found.left_out == {ical.VAGUE: 1, ical.EARLIER: 2}


@pytest.mark.parametrize(
    ("status", "told_as", "summary"),
    [
        (Status.HAPPENED, "CONFIRMED", "2027-06-01"),
        (Status.ONGOING, "CONFIRMED", "2027-06-01 (ongoing)"),
        (Status.PLANNED, "TENTATIVE", "2027-06-01 (planned)"),
        (Status.CANCELLED, "CANCELLED", "2027-06-01 (cancelled)"),
    ],
)
def test_what_the_source_says_of_its_happening_is_its_status(status: Status, told_as: str, summary: str) -> None:
    lines = content_lines(written(*dated("2027-06-01", status=status)))
    assert f"STATUS:{told_as}" in lines
    assert f"SUMMARY:{summary}" in lines


def test_a_qualified_day_is_not_shown_as_a_sure_one() -> None:
    assert spans(*dated("2023-11-24~"))[0][0] == "2023-11-24~ (c. 24 November 2023)"


def test_an_event_has_the_records_times_in_utc_and_whole_seconds() -> None:
    (first,) = dated("2023-11-24")
    tokyo = datetime(2026, 3, 5, 1, 2, 3, 999_999, tzinfo=timezone(timedelta(hours=9)))
    lines = content_lines(written(replace(first, published=tokyo, updated=tokyo + timedelta(hours=1))))
    assert {"DTSTAMP:20260304T170203Z", "CREATED:20260304T160203Z", "LAST-MODIFIED:20260304T170203Z"} <= set(lines)
    assert tokyo.astimezone(UTC).hour == 16


def test_the_calendar_tells_what_it_is() -> None:
    lines = content_lines(written(title="Dates; C:\\new, and more"))
    assert lines[:4] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Dateline//EN", "CALSCALE:GREGORIAN"]
    assert {
        "NAME:Dates\\; C:\\\\new\\, and more",
        "X-WR-CALNAME:Dates\\; C:\\\\new\\, and more",
        "DESCRIPTION:0 events.",
        "SOURCE;VALUE=URI:https://news.example/dates/events.ics",
        "URL:https://news.example/dates/",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    } <= set(lines)


@given(text=ANY_TEXT)
def test_no_text_breaks_the_calendar(text: str) -> None:
    body = written(hostile(text), vague=True, title=f"x{text}")
    lines = content_lines(body)
    assert [line for line in lines if line.startswith(("BEGIN:", "END:"))] == [
        "BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    assert len(Calendar.from_ical(body).walk("VEVENT")) == 1


def test_ical_js_reads_every_day_as_it_is(node_clients: Any, tmp_path: Path) -> None:
    events = [*varied(), *dated("0100-03-15", "0999-12-31", "1582-10-10", "9999-12-31"), by_hand(12)]
    document = tmp_path / "events.ics"
    document.write_bytes(written(*events, vague=True))
    found = node_clients.read("calendar.js", document)
    assert found["name"] == "A sample timeline"
    assert found["description"] == (
        "15 events. Left out: 1 before the year 100 or after 9999 (calendars cannot show them)."
    )
    assert found["refresh"] == "PT1H"
    shown = {each["edtf"]: (each["start"], each["end"], each["status"]) for each in found["events"]}
    assert shown == {
        "177X": ("1770-01-01", "1780-01-01", "CONFIRMED"),
        "1914/1917": ("1914-01-01", "1918-01-01", "CONFIRMED"),
        "1914~": ("1914-01-01", "1915-01-01", "CONFIRMED"),
        "1949": ("1949-01-01", "1950-01-01", "CONFIRMED"),
        "2022-02": ("2022-02-01", "2022-03-01", "CONFIRMED"),
        "2022-06-06/2022-06-12": ("2022-06-06", "2022-06-13", "CONFIRMED"),
        "2023-11-24": ("2023-11-24", "2023-11-25", "CONFIRMED"),
        "2023-11-25": ("2023-11-25", "2023-11-26", "CONFIRMED"),
        "2027-06": ("2027-06-01", "2027-07-01", "TENTATIVE"),
        "2030": ("2030-01-01", "2031-01-01", "TENTATIVE"),
        "0100-03-15": ("0100-03-15", "0100-03-16", "CONFIRMED"),
        "0999-12-31": ("0999-12-31", "1000-01-01", "CONFIRMED"),
        "1582-10-10": ("1582-10-10", "1582-10-11", "CONFIRMED"),
        # Without an end a day is one day long (RFC 5545, section 3.6.1).
        "9999-12-31": ("9999-12-31", "+010000-01-01", "CONFIRMED"),
    }
    assert all(each["isDate"] for each in found["events"])
    (tagged,) = (each for each in found["events"] if each["uid"] == "e0000008@news.example")
    assert tagged["categories"] == ["Taiwan", "Security"]
    assert tagged["url"] == "https://news.example/dates/events/e0000008"


def test_ical_js_reads_poisoned_text_as_text(node_clients: Any, tmp_path: Path) -> None:
    events = [hostile(text, number) for number, text in enumerate(POISON.values())]
    document = tmp_path / "events.ics"
    document.write_bytes(written(*events, vague=True))
    found = node_clients.read("calendar.js", document)["events"]
    assert len(found) == len(POISON)
    shown = {name: each["summary"] for name, each in zip(POISON, found, strict=True)}
    assert shown["lines"] == 'a END:VEVENT b;c,d\\e\\nf"g" (1949)'
    assert shown["script"] == "<script>alert(1)</script> (1949)"
    assert len(shown["long"]) < 400
