"""Time zone abbreviations as newspapers write them, and what each means here.

An abbreviation is no identifier: several name two or three zones. One that does is read as English-language news
mostly means it, and `OTHER_MEANINGS` says what else it may be; the day and the hour of a dateline, on which "today"
and "Friday" rest, are the same under every reading. Not for zones of the IANA database.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

from events.patterns import seldom

_HOURS: Mapping[str, float] = {
    # The Americas.
    "NST": -3.5, "NDT": -2.5, "AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10, "BRT": -3, "ART": -3, "CLT": -4, "CLST": -3, "COT": -5,
    "PET": -5, "VET": -4, "UYT": -3,
    # Europe and Africa.
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3,
    "TRT": 3, "WAT": 1, "CAT": 2, "SAST": 2, "EAT": 3,
    # Asia.
    "IDT": 3, "IRST": 3.5, "GST": 4, "AFT": 4.5, "PKT": 5, "UZT": 5, "IST": 5.5, "NPT": 5.75, "BDT": 6, "MMT": 6.5,
    "ICT": 7, "WIB": 7, "WITA": 8, "WIT": 9, "HKT": 8, "SGT": 8, "MYT": 8, "PHT": 8, "JST": 9, "KST": 9,
    # Australia and the Pacific.
    "AWST": 8, "ACST": 9.5, "ACDT": 10.5, "AEST": 10, "AEDT": 11, "ChST": 10, "FJT": 12, "NZST": 12, "NZDT": 13,
}  # fmt: skip

_PLACES: Mapping[str, str] = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "AET": "Australia/Sydney",
}
"""Names that leave standard or summer time to the day they stand beside."""

OTHER_MEANINGS: Mapping[str, str] = {
    "AST": "Atlantic time, not Arabia's (+03:00)",
    "BST": "British summer time, not Bangladesh's (+06:00)",
    "CDT": "US Central time, not Cuba's (-04:00)",
    "CST": "US Central time, not China's (+08:00) nor Cuba's (-05:00)",
    "ECT": "not read: Ecuador (-05:00) or the eastern Caribbean (-04:00)",
    "EST": "US Eastern time, not Australia's (+10:00)",
    "GST": "the Gulf's, not South Georgia's (-02:00)",
    "IST": "India's, not Israel's (+02:00) nor Ireland's (+01:00)",
    "MST": "US Mountain time, not Malaysia's (+08:00)",
    "PST": "US Pacific time, not the Philippines' (+08:00)",
    "SST": "not read: Samoa (-11:00) or Singapore (+08:00)",
    "WST": "not read: western Australia (+08:00) or Samoa (+13:00)",
}
"""The ambiguous ones: how each is read here and what else it may mean, or that it is not read at all."""

_OFFSET = seldom(r"(?:UTC|GMT)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?")
_WIDEST = timedelta(hours=15)
"""No zone has ever been further from UTC (Metlakatla, 1867: +15:02, aside)."""

NAMES = tuple(sorted({*_HOURS, *_PLACES}, key=len, reverse=True))
"""Every abbreviation that `zone_at` knows, the longest first."""


def zone_at(name: str, when: datetime) -> timezone | None:
    """The zone that an abbreviation or an offset ("JST", "+09:00", "GMT+9") means at a local time, or None."""
    if name in _HOURS:
        return timezone(timedelta(hours=_HOURS[name]))
    if name in _PLACES:
        return _zone_of_place(_PLACES[name], when)
    match = _OFFSET.fullmatch(name)
    if not match:
        return None
    sign, hours, minutes = match.groups(default="0")
    distance = timedelta(hours=int(hours), minutes=int(minutes))
    if int(minutes) > 59 or distance > _WIDEST:
        return None
    return timezone(distance if sign == "+" else -distance)


def _zone_of_place(place: str, when: datetime) -> timezone | None:
    # Imported here: dateutil's zones cost 40 ms, and few articles write "ET".
    from dateutil import tz

    zone = tz.gettz(place)
    offset = when.replace(tzinfo=zone).utcoffset() if zone else None
    return None if offset is None else timezone(offset)
