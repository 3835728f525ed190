"""iCalendar (RFC 5545, with the calendar's own properties of RFC 7986), written by the `icalendar` package.

A calendar shows whole days, and shows them as exact. So what is known to the day, the week or the month is in it, and
an interval of days that is shorter than a year; all vaguer dates would be bars across years, and come only when asked
for (`vague`). What is not known to the day says so in its summary: "... (February 2022)". The calendar's description
counts what is left out, and why:

- years before 100: there is no BCE in iCalendar, and ical.js, which is in Thunderbird and Nextcloud, takes 44 for 1944;
- years after 9999;
- what is vague, unless it is asked for;
- all but the last 5,000: a client reads the whole file at every poll.

An open date is at the end that is known. The days of a span are [DTSTART, DTEND); the last day there is has no day
after it, so a span that ends on it is a day short. UID is the event's id at the timeline's authority: no slash as in
the Atom id, since servers make file names of it. A planned event is TENTATIVE. Nothing takes up anybody's time
(TRANSPARENT). The times of the record are cut to seconds, which is all that iCalendar has.
"""

from collections import Counter, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, vText
from icalendar import Event as CalendarEvent

from events.dates.bounds import first_day, last_day
from events.dates.edtf import ends
from events.dates.value import Precision, Qualifier, TemporalValue
from events.model import Event, Revision, Status
from events.query import EventQuery
from feed.addresses import Addresses, event_path
from feed.channel import Channel
from feed.config import Site
from feed.render.plain import plain_text
from feed.timeline import Entry, Timeline
from feed.untrusted import safe_line

MEDIA_TYPE = "text/calendar"
LIMIT = 5_000
REFRESH, REFRESH_TEXT = timedelta(hours=1), "PT1H"
"""How often a client is asked to come back."""

FIRST_DAY = date(100, 1, 1).toordinal()
LAST_DAY = date.max.toordinal()
SHORT_DAYS = 365
"""An interval of exact days shorter than this is no bar across years."""

FITTING = (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.INTERVAL)
"""Of an interval its ends tell more."""

STATUSES = {Status.PLANNED: "TENTATIVE", Status.CANCELLED: "CANCELLED"}

UNSHOWABLE = "before the year 100 or after 9999 (calendars cannot show them)"
VAGUE = "vaguer than a month (vague=1 asks for them)"
EARLIER = f"earlier than the last {LIMIT}"
REASONS = (VAGUE, UNSHOWABLE, EARLIER)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The events that go into a calendar, in their order, and how many do not, by the reason."""

    events: tuple[Event, ...]
    left_out: Mapping[str, int]


def chosen(events: Iterable[Event], *, vague: bool = False) -> Chosen:
    """The events of a calendar out of these, which come in time order; with `vague` also those that are no day's."""
    left_out: Counter[str] = Counter()
    last: deque[Event] = deque(maxlen=LIMIT)
    for event in events:
        reason = _unfit(event.date, vague)
        if reason:
            left_out[reason] += 1
            continue
        left_out[EARLIER] += len(last) == LIMIT
        last.append(event)
    return Chosen(tuple(last), told(left_out))


def told(left_out: Mapping[str, int]) -> dict[str, int]:
    """The numbers of what is left out, in the order they are told in."""
    return {reason: left_out[reason] for reason in REASONS if left_out.get(reason)}


def fitting(query: EventQuery) -> EventQuery | None:
    """The query without what is vaguer than a month, as far as precisions tell; None where that leaves nothing."""
    wanted = tuple(each for each in query.precisions or FITTING if each in FITTING)
    return replace(query, precisions=wanted) if wanted else None


def calendar(timeline: Timeline, left_out: Mapping[str, int], site: Site, channel: Channel) -> bytes:
    """The calendar of these entries, whose events were `chosen`."""
    addresses = Addresses(site.base_url)
    title = safe_line(channel.title)
    said = _description(len(timeline.entries), left_out)
    found = Calendar()
    found.add("prodid", "-//Dateline//Dateline//EN")
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    for name, value in (("name", title), ("description", said), ("x-wr-calname", title), ("x-wr-caldesc", said)):
        found.add(name, vText(value))  # of an X- property the package does not know that it is text
    found.add("url", channel.page)
    found.add("source", channel.address, parameters={"VALUE": "URI"})
    found.add("last-modified", _seconds(timeline.updated))
    found.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    found.add("x-published-ttl", REFRESH_TEXT)
    for entry in timeline.entries:
        found.add_component(_event(entry, addresses, timeline.revision))
    return bytes(found.to_ical())


def _unfit(date: TemporalValue, vague: bool) -> str:
    """Why the date is not in a calendar; empty for one that is."""
    if not vague and not _is_exact(date):
        return VAGUE
    first, following = _days(date)
    return UNSHOWABLE if first < FIRST_DAY or following > LAST_DAY + 1 else ""


def _days(date: TemporalValue) -> tuple[int, int]:
    """The half-open day numbers it covers; of an open date those of the end that is known."""
    known = ends(date)
    return first_day(known[0]), last_day(known[-1]) + 1


def _is_exact(date: TemporalValue) -> bool:
    if date.precision is not Precision.INTERVAL:
        return date.precision in FITTING
    first, following = _days(date)
    both = date.earliest is not None and date.latest is not None
    return both and all(end.precision is Precision.DAY for end in ends(date)) and following - first < SHORT_DAYS


def _event(entry: Entry, addresses: Addresses, revision: Revision) -> CalendarEvent:
    event = entry.event
    first, following = _days(event.date)
    found = CalendarEvent()
    found.add("uid", f"{event.id}@{revision.authority}")
    found.add("dtstamp", _seconds(event.updated))
    found.add("created", _seconds(event.published))
    found.add("last-modified", _seconds(event.updated))
    found.add("sequence", event.sequence)
    found.add("dtstart", date.fromordinal(first))
    if min(following, LAST_DAY) > first:
        found.add("dtend", date.fromordinal(min(following, LAST_DAY)))
    found.add("summary", _summary(entry))
    found.add("description", plain_text(entry))
    found.add("url", addresses.absolute(event_path(event.id)))
    if entry.tags:
        found.add("categories", [tag.label for tag in entry.tags])
    found.add("status", STATUSES.get(event.status, "CONFIRMED"))
    found.add("transp", "TRANSPARENT")
    found.add("x-dateline-edtf", event.date.edtf)
    return found


def _summary(entry: Entry) -> str:
    """The headline, and whatever a bar over whole days would not say, or say too exactly."""
    date = entry.event.date
    exact = date.precision is Precision.DAY and date.qualifier is Qualifier.NONE
    marks = (*(() if exact else (entry.words,)), *entry.notes)
    return f"{entry.headline} ({', '.join(marks)})" if marks else entry.headline


def _description(shown: int, left_out: Mapping[str, int]) -> str:
    """How many events it has, and how many not: "1 event. Left out: 3 vaguer than a month (vague=1 asks for them)."

    There is no comma in it, as ical.js leaves the backslash before one in X-WR-CALDESC.
    """
    reasons = " and ".join(f"{number} {reason}" for reason, number in left_out.items())
    return f"{shown} event{'' if shown == 1 else 's'}." + (f" Left out: {reasons}." if reasons else "")


def _seconds(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)
