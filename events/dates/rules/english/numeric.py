"""Dates in figures: ISO 8601 ("2023-11-24T06:09Z", "2023-11", "20231124"), "7/8/07", "24.11.2023" and "on 11/24"."""

from events.dates.meaning import CalendarDate, Clock, Meaning
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import ALNUM
from events.dates.rules.english.numbers import TWO_DIGIT_PIVOT

_BEFORE = rf"(?<!{ALNUM})(?<![.,:/$£-])(?<!€)"
_AFTER = r"(?![0-9]|[./-][0-9])"


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) > 2 else year + (2000 if year < TWO_DIGIT_PIVOT else 1900)


def _day(year: int, month: int, day: int) -> Meaning | None:
    """The day; None for one that the calendar does not have."""
    return CalendarDate(year, month, day) if _day_of_month(month, day) else None


def _day_of_month(month: int, day: int) -> Meaning | None:
    """The day of a year that is not said."""
    lengths = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if 1 <= month <= 12 and 1 <= day <= lengths[month - 1]:
        return CalendarDate(None, month, day)
    return None


def _iso(reading: Reading) -> Meaning | None:
    day = _day(int(reading["year"]), int(reading["month"]), int(reading["day"]))
    if day is None or not reading["hour"]:
        return day
    hour, minute = int(reading["hour"]), int(reading["minute"])
    if hour > 24 or minute > 59:
        return None
    return Clock(hour, minute, int(reading["second"]) if reading["second"] else None, _zone(reading["zone"]), day)


def _zone(text: str) -> int | None:
    """Minutes from UTC of "Z", "+09:00", "-0530"."""
    if not text:
        return None
    if text in "zZ":
        return 0
    digits = text[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    return -minutes if text[0] == "-" else minutes


def _slashed(reading: Reading) -> Meaning | None:
    """Month before day, as in America, unless only day before month can be."""
    first, second, year = int(reading["first"]), int(reading["second"]), _year(reading["year"])
    return _day(year, first, second) or _day(year, second, first)


def _dotted(reading: Reading) -> Meaning | None:
    return _day(_year(reading["year"]), int(reading["second"]), int(reading["first"]))


ISO = Rule(
    id="iso-date",
    starts=frozenset({"#4."}),
    pattern=rf"""
        {_BEFORE}(?P<year>[12][0-9]{{3}})(?P<mark>[-/.])(?P<month>[01]?[0-9])(?P=mark)(?P<day>[0-3]?[0-9])
        (?:[T ](?P<hour>[0-2][0-9]):(?P<minute>[0-5][0-9])
        (?::(?P<second>[0-5][0-9])(?:[.,][0-9]{{1,9}})?)?[ ]?(?P<zone>Z|[+-][0-9]{{2}}(?::?[0-9]{{2}})?)?)?
        (?!{ALNUM}|[./:-][0-9])
    """,
    build=_iso,
    examples=("on [2023-11-24]", "[2023/11/24]", "at [2023-11-25T06:09+09:00]"),
    counter_examples=("2023-13-24", "2023-11-24-1", "1.2023-11-24", "2023-02-30"),
)


def _month(reading: Reading) -> Meaning | None:
    """The month; None for what can only be a span of years: "(2003-09)"."""
    year, month = int(reading["year"]), int(reading["month"])
    return None if reading.has("alone") and month > year % 100 else CalendarDate(year, month)


ISO_MONTH = Rule(
    id="iso-month",
    starts=frozenset({"#4."}),
    pattern=rf"""
        {_BEFORE}(?P<year>1[89][0-9]{{2}}|20[0-9]{{2}})-(?P<month>0[1-9])(?!{ALNUM}|[./:-][0-9])
        (?P<alone>(?<=\([0-9]{{4}}-[0-9]{{2}})(?=\)))?
    """,
    build=_month,
    examples=("in [2023-09] it", "([2023-09])"),
    counter_examples=("2023-13", "2023-09-1999", "(2003-09)"),
)

SLASHED = Rule(
    id="slashed-date",
    starts=frozenset({"#1.", "#2."}),
    pattern=rf"""
        {_BEFORE}(?P<first>[0-3]?[0-9])(?P<mark>[/-])(?P<second>[0-3]?[0-9])(?P=mark)(?P<year>[12][0-9]{{3}}
        |[0-9]{{2}}){_AFTER}
    """,
    build=_slashed,
    examples=("format, [7/8/07].", "on [24/11/2023]"),
    counter_examples=("24/24/2023", "1/2/3", "7/8/07/9"),
)

DOTTED = Rule(
    id="dotted-date",
    starts=frozenset({"#1.", "#2."}),
    pattern=rf"{_BEFORE}(?P<first>[0-3]?[0-9])\.(?P<second>[01]?[0-9])\.(?P<year>[12][0-9]{{3}}){_AFTER}",
    build=_dotted,
    examples=("am [24.11.2023] in",),
    counter_examples=("24.13.2023", "1.24.11.2023", "10.0.0"),
)

COMPACT = Rule(
    id="iso-compact",
    starts=frozenset({"#8"}),
    pattern=rf"""
        (?<!{ALNUM})(?<![.,:/$£#@_+-])(?<!€)(?P<year>(?:19|20)[0-9]{{2}})(?P<month>[01][0-9])(?P<day>[0-3][0-9])
        (?:T(?P<hour>[0-2][0-9])(?P<minute>[0-5][0-9])(?P<second>[0-5][0-9])?(?P<zone>Z|[+-][0-9]{{2}}(?::?[0-9]{{2}})?)?)?
        (?!{ALNUM}|[_%]|[.,:/-][0-9])
    """,
    build=_iso,
    examples=("on [20131125] it", "at [20131125T0930Z]"),
    counter_examples=("call 19491301", "20131125x", "$20131125"),
)

MONTH_SLASH_DAY = Rule(
    id="month-slash-day",
    starts=frozenset({"#1.", "#2."}),
    pattern=r"""
        (?:(?<=on\s)|(?<=since\s)|(?<=until\s)|(?<=due\s))(?!9/11)
        (?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12][0-9]|0?[1-9])
        (?![0-9/%]|[.,:-][0-9]|-?\s?(?:of|percent|per|inch|inches|mile|miles|acre|acres|pound|pounds|cup|point|full)\b)
    """,
    build=lambda reading: _day_of_month(int(reading["month"]), int(reading["day"])),
    examples=("on [11/25] it", "since [9/1]"),
    counter_examples=("on 1/2 acre", "on 11/25/13", "in 11/25 cases", "on 2/30"),
)

RULES = (ISO, ISO_MONTH, SLASHED, DOTTED, COMPACT, MONTH_SLASH_DAY)
