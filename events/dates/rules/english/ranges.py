"""Dates that share what is said once: "May 3, 4 and 7", "6-7 February", "from May to July 2001", "October to March"."""

import re
from dataclasses import replace

from events.dates.meaning import (
    Anchor,
    CalendarDate,
    Meaning,
    Modified,
    Nearest,
    Nth,
    Part,
    Preceding,
    Series,
    Unit,
    Within,
    YearPart,
)
from events.dates.rules import Reading, Rule, Slot
from events.dates.rules.english.fragments import (
    DASH,
    DAY_OR_ORDINAL,
    ENDS_ORDINAL,
    FIGURES_OF_DAY,
    MONTH,
    STARTS_MONTH,
    YEAR,
    S,
    followed_by,
    with_the,
)
from events.dates.rules.english.numbers import day_number_of, month_number, year_number
from events.dates.rules.kinds import (
    is_dated,
    is_open_date,
    is_weekday,
    is_year,
)
from events.patterns import seldom

_RANGE = rf"(?:{DASH}|{S}(?:to|through|thru|(?P<and>and|or)){S}(?:the{S})?)"
"""Not "until", but after "from": "it was extended in June until September 2016"."""
_UNTIL = rf"{S}(?:until|till){S}(?:the{S})?"


_ONE_DAY = seldom(rf"(?:the{S})?(?P<day>{DAY_OR_ORDINAL})", re.IGNORECASE)
_DAYS = rf"""
    {DAY_OR_ORDINAL}(?:(?:{DASH}|/|{S}(?:to|through|until){S}(?:the{S})?){DAY_OR_ORDINAL}
    |(?P<list>(?:,{S}{DAY_OR_ORDINAL}){{0,8}},?{S}(?:and|or|&){S}(?:the{S})?{DAY_OR_ORDINAL}))
"""


def _days_of_month(reading: Reading) -> Meaning | None:
    """Days that share a month and perhaps a year: "May 3, 4 and 7, 2001", "6-7 February 1920"; None if out of order."""
    month = month_number(reading["month"])
    year = year_number(reading["year"]) if reading["year"] else None
    first = reading.span("days")[0]
    found = [(first + match.start(), first + match.end(), match["day"]) for match in _ONE_DAY.finditer(reading["days"])]
    days = [CalendarDate(year, month, day_number_of(text)) for _, _, text in found]
    starts, ends = [start for start, _, _ in found], [end for _, end, _ in found]
    starts[0] = reading.start
    if reading.span("month")[0] > first or reading["year"]:
        ends[-1] = reading.end
    links = ("",) * len(days) if reading["list"] else ("begin", "end")
    return Series(tuple(Part(*item) for item in zip(starts, ends, days, links, strict=True)))


def _range(reading: Reading) -> Meaning | None:
    """Two dates of which the second says the year; the first is of the year before if it would else come later."""
    first, last = reading.slot("first"), reading.slot("last")
    begin, end = _plain(first), _plain(last)
    if not isinstance(begin, CalendarDate | YearPart) or not isinstance(end, CalendarDate | YearPart):
        return None
    year = end.year
    if year is not None and _place(begin) > _place(end):
        year -= 1
    dated: Meaning = replace(begin, year=year)
    if isinstance(first, Modified):
        dated = replace(first, of=dated)
    links = ("", "") if reading["and"] else ("begin", "end")
    return Series(
        (
            Part(*reading.span("first"), dated, links[0]),
            Part(*reading.span("last"), last, links[1]),
        )
    )


def _plain(meaning: Meaning) -> Meaning:
    return meaning.of if isinstance(meaning, Modified) else meaning


def _place(date: CalendarDate | YearPart) -> tuple[float, int]:
    """Where in its year a date stands, as (month, day)."""
    if isinstance(date, CalendarDate):
        return (date.month or 0, date.day or 0)
    months = {Unit.SEASON: 3, Unit.QUARTER: 3, Unit.HALF: 6}[date.unit]
    return (date.number * months + (3 if date.unit is Unit.SEASON else 0), 0)


def _open_range(reading: Reading) -> Meaning | None:
    """Two dates of which neither says the year: the first is the last such date before the second."""
    first, last = reading.slot("first"), reading.slot("last")
    return Series(
        (
            Part(*reading.span("first"), Preceding(first, last), "begin"),
            Part(*reading.span("last"), last, "end"),
        )
    )


def _range_within(reading: Reading) -> Meaning | None:
    """Two parts of one year that is told after the second: "January to April this year"."""
    first, last = reading.slot("first"), reading.slot("last")
    if not isinstance(last, Within):
        return None
    begin, end = _plain(first), _plain(last.part)
    if not isinstance(begin, CalendarDate | YearPart) or not isinstance(end, CalendarDate | YearPart):
        return None
    if _place(begin) > _place(end):
        return None
    links = ("", "") if reading["and"] else ("begin", "end")
    return Series(
        (
            Part(*reading.span("first"), Within(first, last.whole), links[0]),
            Part(*reading.span("last"), last, links[1]),
        )
    )


def _is_within_year(meaning: Meaning) -> bool:
    """A part of a year that is told by its distance: "April this year"."""
    return isinstance(meaning, Within) and is_open_date(meaning.part) and is_year(meaning.whole)


def _is_counted_in_year(meaning: Meaning) -> bool:
    """A part of such a year by its number: "the first quarter of next year"."""
    return isinstance(meaning, Nth) and is_year(meaning.whole)


DAYS_MONTH = Rule(
    id="days-before-month",
    starts=with_the(
        followed_by(FIGURES_OF_DAY, FIGURES_OF_DAY | ENDS_ORDINAL | {"to", "through", "until", "and", "or"})
    ),
    pattern=rf"""
        (?<![0-9.,:-])(?:the{S})?(?P<days>{_DAYS}){S}(?:of{S})?(?P<month>{MONTH})(?:,?{S}(?P<year>{YEAR}))?
    """,
    build=_days_of_month,
    examples=(
        "on [6]-[7 February], Kolchak",
        "[3]–[4 May 1904]",
        "between [12] and [15 March]",
        "on [3], [4] and [7 May]",
    ),
    counter_examples=("6-7 people", "6-70 February"),
)

MONTH_DAYS = Rule(
    id="days-after-month",
    starts=STARTS_MONTH,
    pattern=rf"(?P<month>{MONTH}){S}(?P<days>{_DAYS})(?:,?{S}(?P<year>{YEAR}))?(?![.,:]?[0-9]|%)",
    build=_days_of_month,
    examples=("between [January 25]-[29], attacked", "[May 3]-[4, 2001]", "on [May 3], [4], [5] and [7]"),
    counter_examples=("May 3-45", "May 3-4.5 million"),
)

SHARED_YEAR = Rule(
    id="range-with-shared-year",
    pattern=(Slot("first", is_open_date), _RANGE, Slot("last", is_dated)),
    build=_range,
    examples=("from [May] to [July 2001]", "[October] and [November 1919]", "[27 May]-[28 May 1905]"),
    counter_examples=("May 2001 to July", "May but July 2001"),
)

FROM_UNTIL = Rule(
    id="from-until-with-shared-year",
    starts=frozenset({"from"}),
    pattern=(rf"from{S}(?:the{S})?", Slot("first", is_open_date), _UNTIL, Slot("last", is_dated)),
    build=_range,
    examples=("from [May] until [July 2001]",),
    counter_examples=("in May until July 2001",),
)

RANGE_WITHIN_YEAR = Rule(
    id="range-within-year",
    pattern=(Slot("first", is_open_date), _RANGE, Slot("last", _is_within_year)),
    build=_range_within,
    examples=("from [January] to [April this year]", "in [May] and [June last year]"),
    counter_examples=("November to February this year",),
)

OPEN_TO_PART = Rule(
    id="range-to-a-part-of-a-year",
    pattern=(Slot("first", is_open_date), rf"(?:{DASH}|{S}(?:to|through|thru){S})", Slot("last", _is_counted_in_year)),
    build=_open_range,
    examples=("from [September] to [the first quarter of next year]",),
    counter_examples=("in September and the first quarter of next year",),
)

_NO_YEAR = rf"(?!{S}of{S}(?:next|last|this|that){S}year\b)"
"""Not where the year follows: "from September to the first quarter of next year"."""

OPEN_RANGE = Rule(
    id="range-without-year",
    pattern=(
        Slot("first", is_open_date),
        rf"(?:{DASH}|{S}(?:to|through|thru){S})",
        Slot("last", is_open_date),
        _NO_YEAR,
    ),
    build=_open_range,
    examples=("from [October] to [March], then", "[4 May] to [June]"),
    counter_examples=("May and June", "March to war", "in May until June", "May to the first quarter of next year"),
)

OPEN_FROM_UNTIL = Rule(
    id="from-until-without-year",
    starts=frozenset({"from"}),
    pattern=(rf"from{S}(?:the{S})?", Slot("first", is_open_date), _UNTIL, Slot("last", is_open_date), _NO_YEAR),
    build=_open_range,
    examples=("from [4 May] until [June]",),
    counter_examples=("in May until June",),
)


_NO_ERA = rf"(?!{S}(?:BCE?\b|B\.C))"

_Dated = CalendarDate | YearPart


def _said_range(reading: Reading) -> Meaning | None:
    """Two dates that each say their year: "from 1999 to 2003"; None where they are not in order ("499 to 493 BC")."""
    begin, end = _plain(reading.slot("first")), _plain(reading.slot("last"))
    years = (begin.year, end.year) if isinstance(begin, _Dated) and isinstance(end, _Dated) else (None, None)
    if years[0] is None or years[1] is None or years[0] > years[1]:
        return None
    return Series(
        (
            Part(*reading.span("first"), reading.slot("first"), "begin"),
            Part(*reading.span("last"), reading.slot("last"), "end"),
        )
    )


def _says_year(meaning: Meaning) -> bool:
    """A year, or a date finer than it that says its year."""
    return is_dated(meaning) or (is_year(meaning) and isinstance(_plain(meaning), CalendarDate))


SAID_RANGE = Rule(
    id="range-as-said",
    starts=frozenset({"from"}),
    pattern=(
        rf"from{S}(?=[A-Z0-9'’]|the{S}|early|late|mid)",
        Slot("first", _says_year),
        rf"{S}(?:to|until|till|through){S}",
        Slot("last", _says_year),
        _NO_ERA,
    ),
    build=_said_range,
    examples=("from [1999] to [2003] he", "from [May 2001] until [July 2003]"),
    counter_examples=("from 1999 and 2003", "grew from 1999 people to 2003"),
)

SAID_BETWEEN = Rule(
    id="range-between",
    starts=frozenset({"between"}),
    pattern=(rf"between{S}", Slot("first", _says_year), rf"{S}and{S}", Slot("last", _says_year), _NO_ERA),
    build=_said_range,
    examples=("between [1618] and [1648]", "between [May 1914] and [August 1916]"),
    counter_examples=("between 1618 or 1648",),
)


def _weekdays(reading: Reading) -> Meaning | None:
    """Two weekdays, the second the next one after the first."""
    last = Nearest(reading.slot("last"), 1, Anchor.TEXT)
    return Series(
        (
            Part(*reading.span("first"), reading.slot("first"), "begin"),
            Part(*reading.span("last"), last, "end"),
        )
    )


WEEKDAYS = Rule(
    id="weekdays",
    pattern=(Slot("first", is_weekday), rf"(?:{DASH}|{S}(?:to|until|till|through|thru){S})", Slot("last", is_weekday)),
    build=_weekdays,
    examples=("open [Monday] to [Friday]", "[Mon]-[Fri]", "from [Tuesday] through [Thursday]"),
    counter_examples=("Monday or Friday", "Monday and Tuesday"),
)

ON_A_WEEKDAY_UNTIL = Rule(
    id="on-a-weekday-until",
    starts=frozenset({"on"}),
    pattern=(rf"on{S}", Slot("first", is_weekday), rf"{S}(?:until|till){S}", Slot("last", is_weekday)),
    build=lambda reading: Series(
        (
            Part(*reading.span("first"), reading.slot("first")),
            Part(*reading.span("last"), Nearest(reading.slot("last"), 1, Anchor.TEXT)),
        )
    ),
    examples=("suspended on [Sunday] until [Thursday]",),
    counter_examples=("Sunday until Thursday", "on Sunday to Thursday"),
)

BETWEEN_WEEKDAYS = Rule(
    id="between-weekdays",
    starts=frozenset({"between"}),
    pattern=(rf"between{S}", Slot("first", is_weekday), rf"{S}and{S}", Slot("last", is_weekday)),
    build=_weekdays,
    examples=("between [Tuesday] and [Thursday]",),
    counter_examples=("between Tuesday and the Thursday",),
)

RULES = (
    DAYS_MONTH,
    MONTH_DAYS,
    SAID_RANGE,
    SAID_BETWEEN,
    SHARED_YEAR,
    FROM_UNTIL,
    RANGE_WITHIN_YEAR,
    OPEN_TO_PART,
    OPEN_RANGE,
    OPEN_FROM_UNTIL,
    WEEKDAYS,
    ON_A_WEEKDAY_UNTIL,
    BETWEEN_WEEKDAYS,
)
