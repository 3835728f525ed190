"""The dateline that an article's first paragraph may begin with: "WASHINGTON, Feb. 6 (Reuters) - ".

Its parts are a place, a day, an agency and a dash or a colon. A place in capitals needs no more than the dash; one in
small letters is a dateline only with a day or an agency, for "Apple - the fruit" is none.
"""

import re

from events.reading.headers import MONTH, read_header
from events.reading.publishers import known_publisher
from events.reading.stamps import Stamp
from events.records import record

_UPPER = r"[^\W\da-z_]"
_NAME = rf"{_UPPER}[\w.'’\-]{{1,30}}(?:[ /]{_UPPER}[\w.'’\-]{{1,30}}){{0,3}}"
_PLACE = rf"(?P<place>{_NAME})(?:,\s(?!(?i:{MONTH})){_NAME}){{0,2}}"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\b\.?),?\s)?"
_DAY = rf"(?P<day>{_WEEKDAY}(?i:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH})(?:,?\s(?:1[5-9]|2[01])\d\d)?)(?!\d)"
_AGENCY = rf"(?:\((?P<agency>{_UPPER}[^()\n]{{1,40}}|dpa)\)|/(?P<wire>{_UPPER}[\w ]{{1,30}})/)"
_DASH = r"(?:\s{0,2}(?:-{2}|[–—―])\s{0,2}|(?:\s|(?<=[)/]))-\s{1,2}|:\s{1,2})(?=\S)"
# "(PTI) The ..." has no dash; only a known agency's name makes that a dateline.
_OPEN = r"(?P<open>(?<=\))\s{0,2}(?=[“\"‘']|[^\W\da-z_]))"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:\s\((?P<bureau>{_UPPER}[^()\n]{{1,40}}|dpa)\)(?=,?\s))?)?(?:(?:(?<!^),)?\s{{0,2}}{_DAY})?"
    rf"(?:,?\s{{0,2}}{_AGENCY})?(?:{_DASH}|{_OPEN})",
    re.MULTILINE,
)


@record()
class Dateline:
    """A dateline: its end in the text, its day if it names one, and its agency's name if that is known."""

    end: int
    stamp: Stamp | None
    publisher: str


def find_dateline(text: str, start: int) -> Dateline | None:
    """The dateline that begins at `start`, or None."""
    match = _DATELINE.match(text, start)
    if not match:
        return None
    place, day, agency = match["place"], match["day"], match["agency"] or match["bureau"] or match["wire"]
    if not (agency or (place and (day or place.isupper()))):
        # A day alone begins an entry of a chronology: "Nov. 25, 2023: ..."
        return None
    publisher = known_publisher(agency or ("" if day else place) or "")
    if match["open"] is not None and not publisher:
        return None
    stamps = read_header(day).stamps if day else ()
    return Dateline(match.end(), stamps[0] if stamps else None, publisher)
