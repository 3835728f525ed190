"""The document creation time (DCT) of an article: which of the dates that it bears, and where that came from.

A date given from outside (an option, a field of a record or of a page) says the day; the dateline of the text says the
hour and the zone when it is of that day. Of the text's own dates the dateline goes first, in the year that puts it
nearest to the header's date; then "Published", then what has no label, then "Updated". Without a year there is no
DCT: today's is never taken, nor a file's date.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

from events.dates.value import DocumentTime
from events.errors import ArticleError
from events.patterns import seldom
from events.reading.headers import LONGEST_LINE, read_header
from events.reading.stamps import Role, Stamp
from events.records import record

_ISO = re.compile(r"\d{4}-?\d\d-?\d\d(?:[T ]\d\d(?::?\d\d){0,2}(?:[.,]\d{1,9})?(?:Z|[+-]\d\d(?::?\d\d)?)?)?", re.ASCII)
_WIDEST = timedelta(hours=15)
WANTED_TIME = "a date such as 2023-11-25 or 2023-11-25T06:09+09:00"


@record()
class Published:
    """A DCT and where it came from; where there is none, the source says why."""

    time: DocumentTime | None
    source: str


def settle(given: Published | None, header: Sequence[Stamp], dateline: Stamp | None) -> Published:
    """The DCT of an article, from the date that it was given, the stamps of its header lines and its dateline."""
    stamps = [stamp for stamp in header if stamp.role is not Role.OTHER]
    full = min((stamp for stamp in stamps if stamp.resolved()), key=_claim, default=None)
    yearless = next((stamp for stamp in stamps if stamp.year is None and stamp.role is not Role.UPDATED), None)
    local = dateline or yearless
    if given and given.time:
        return _given_time(given, given.time, [stamp for stamp in (local, full) if stamp and stamp.role < Role.UPDATED])
    reference = full.resolved() if full else None
    written = local.resolved(reference) if local else None
    hour_is_above = reference and _hour_is_known(reference) and local and local.clock is None
    if local and written and not (reference and hour_is_above and _same_day(written, reference)):
        by = f", in the year nearest to {full.text!r}" if full and local.year is None else ""
        return Published(written, f"dateline {local.text!r}{by}")
    if full:
        return Published(reference, f"header {full.text!r}")
    if local and local.year is None:
        return Published(None, f"not found: {local.text!r} names no year")
    if wrong := next((stamp for stamp in stamps if stamp.year), None):
        return Published(None, f"not found: {wrong.text!r} is no day of the calendar")
    return Published(None, "not found")


def _claim(stamp: Stamp) -> tuple[Role, bool]:
    return stamp.role, stamp.clock is None


def _given_time(given: Published, time: DocumentTime, stamps: Sequence[Stamp]) -> Published:
    """The given time, with the hour and in the zone of the first stamp that is of its day."""
    for stamp in stamps:
        written = stamp.resolved(time)
        if written is None:
            continue
        if not _hour_is_known(time) and _hour_is_known(written) and _same_day(written, time):
            return Published(written, f"{given.source}, the hour from {stamp.text!r}")
        if not isinstance(time, datetime) or not time.tzinfo:
            continue
        if isinstance(written, datetime) and written.tzinfo:
            local = _in_zone(time, written.tzinfo)
            if local and _same_day(local, written):
                return Published(local, f"{given.source}, in the zone of {stamp.text!r}")
        elif not time.utcoffset() and abs(time.toordinal() - written.toordinal()) == 1:
            # Machines stamp in UTC; in Tokyo it is already tomorrow, and "Friday" is said from there.
            return Published(written, f"dateline {stamp.text!r}, a day from {given.source} in UTC")
    return given


def _in_zone(time: datetime, zone: tzinfo) -> datetime | None:
    try:
        return time.astimezone(zone)
    except OverflowError:
        # The first or the last hours of the calendar.
        return None


def _hour_is_known(time: DocumentTime) -> bool:
    return isinstance(time, datetime)


def _same_day(first: date, second: date) -> bool:
    return first.toordinal() == second.toordinal()


def read_published(value: object, *, source: str, what: str = "its date") -> DocumentTime | None:
    """The time that a field or an option gives; None where it is empty. Raises ArticleError for no full date."""
    if value is None or value == "":
        return None
    found = parse_time(value) if isinstance(value, str) else None
    if found is None:
        raise ArticleError(source, f"{what} {value!r:.60} is not {WANTED_TIME}")
    return found


def parse_time(text: str) -> DocumentTime | None:
    """The one full date that a text is, with its hour and zone if it has them; None where it is not that."""
    text = text.strip()
    if len(text) > LONGEST_LINE:
        return None
    if _ISO.fullmatch(text):
        return _iso_time(text)
    header = read_header(text)
    if len(header.stamps) == 1 and not header.leftovers:
        return header.stamps[0].resolved()
    return None


def _iso_time(text: str) -> DocumentTime | None:
    try:
        if len(text) <= len("2023-11-25"):
            return date.fromisoformat(text)
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    offset = moment.utcoffset()
    return None if offset is not None and abs(offset) > _WIDEST else moment


_DAY_IN_PATH = seldom(r"/(\d{4})/(\d{1,2})/(\d{1,2})(?=[/?#-]|$)", re.ASCII)


def published_in_url(url: str) -> date | None:
    """The day in an address such as https://example.org/2023/11/25/title, or None."""
    match = _DAY_IN_PATH.search(url)
    if not match:
        return None
    try:
        return date(*map(int, match.groups()))
    except ValueError:
        return None
