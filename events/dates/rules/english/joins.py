"""Expressions made of expressions: "July 25 of that year", "3 p.m. on Tuesday", "from October to March 1945"."""

from dataclasses import replace

from events.dates.meaning import (
    Anchor,
    CalendarDate,
    Clock,
    DayPart,
    Meaning,
    Modified,
    Nearest,
    Nth,
    Part,
    Preceding,
    Relative,
    Series,
    Unit,
    Weekday,
    Within,
    YearPart,
)
from events.dates.rules import Reading, Rule, Slot
from events.dates.rules.english.fragments import (
    DASH,
    DAY_OR_ORDINAL,
    MONTH,
    ORDINAL,
    STARTS_DAY,
    STARTS_MONTH,
    STARTS_ORDINAL,
    WEEKDAY,
    YEAR,
    S,
)
from events.dates.rules.english.numbers import day_number_of, month_number, ordinal_number, weekday_number, year_number
from events.dates.rules.english.shifts import SHIFT, SHIFTS, STARTS_SHIFT, TEXT_SHIFTS, words
from events.dates.rules.english.words import DAY_PARTS, UNITS
from events.dates.rules.kinds import (
    is_clock,
    is_day,
    is_open,
    is_period,
    is_week,
    is_weekday,
    is_year,
)

_RANGE = rf"(?:{DASH}|{S}(?:to|until|till|through|thru|(?P<and>and|or)){S}(?:the{S})?)"


_HOURS = {"early": "MO", "small": "NI", "late": "NI"}


def _is_open_calendar(meaning: Meaning) -> bool:
    if isinstance(meaning, Modified):
        return _is_open_calendar(meaning.of)
    return isinstance(meaning, CalendarDate | YearPart) and is_open(meaning)


def _is_dated(meaning: Meaning) -> bool:
    """A date that says its year."""
    if isinstance(meaning, Modified):
        return _is_dated(meaning.of)
    return isinstance(meaning, CalendarDate | YearPart) and not is_open(meaning) and not is_year(meaning)


def _with_day(reading: Reading) -> Meaning | None:
    time, day = reading.slot("time"), reading.slot("day")
    return replace(time, day=day) if isinstance(time, Clock | DayPart) else None


def _day_part_of(reading: Reading) -> Meaning | None:
    part = DAY_PARTS[reading["part"].lower()] if reading["part"] else _HOURS[reading["hours"].lower()]
    return DayPart(part, reading.slot("day"))


def _nth(reading: Reading) -> Meaning | None:
    said = reading["number"].lower()
    number = -1 if said in {"last", "final"} else ordinal_number(said)
    whole = reading.slot("whole")
    if reading["weekday"]:
        return Nth(number, Unit.DAY, whole, weekday_number(reading["weekday"]))
    return Nth(number, UNITS[reading["unit"].lower()][0], whole)


def _within(reading: Reading) -> Meaning | None:
    return Within(reading.slot("part"), reading.slot("whole"))


def _days_of_month(reading: Reading) -> Meaning | None:
    """Days that share a month and perhaps a year: "May 3, 4 and 7, 2001", "6-7 February 1920"."""
    month = month_number(reading["month"])
    year = year_number(reading["year"], reading["era"]) if reading["year"] else None
    names = [name for name in ("first", "second", "middle", "third") if reading[name]]
    days = [CalendarDate(year, month, day_number_of(reading[name])) for name in names]
    starts = [reading.span(name)[0] for name in names]
    ends = [reading.span(name)[1] for name in names]
    if reading.span("month")[0] < starts[0]:
        starts[0] = reading.start
    if reading.span("month")[0] > starts[0] or reading["year"]:
        ends[-1] = reading.end
    links = ("begin", "end") if len(days) == 2 and not reading["and"] else ("",) * len(days)
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


OPEN_RANGE = Rule(
    id="range-without-year",
    pattern=(
        Slot("first", _is_open_calendar),
        rf"(?:{DASH}|{S}(?:to|until|till|through|thru){S})",
        Slot("last", _is_open_calendar),
    ),
    build=_open_range,
    examples=("from [October] to [March], then", "[4 May] until [June]"),
    counter_examples=("May and June", "March to war"),
)

SHIFTED_PART = Rule(
    id="shifted-part",
    starts=STARTS_SHIFT,
    pattern=(rf"(?:the{S})?(?P<shift>{SHIFT}){S}", Slot("part", is_open)),
    build=lambda reading: Nearest(reading.slot("part"), SHIFTS[words(reading["shift"])]),
    examples=("[last summer] we", "[this fall]", "[next March]", "[last Christmas]", "[this coming June]"),
    counter_examples=("at last, summer", "the last of June"),
)

THAT_WEEKDAY = Rule(
    id="that-weekday",
    starts=frozenset({"that", "the"}),
    pattern=rf"(?P<shift>that{S}same|that|the{S}(?:following|next|previous|preceding|same)){S}(?P<weekday>{WEEKDAY})",
    build=lambda reading: Nearest(
        Weekday(weekday_number(reading["weekday"])), TEXT_SHIFTS[words(reading["shift"])], Anchor.TEXT
    ),
    examples=("[the following Monday] they met", "[that Sunday]", "[the previous Friday]"),
    counter_examples=("that sun shone", "the Monday"),
)

THAT_PART = Rule(
    id="that-part",
    starts=frozenset({"that", "the"}),
    pattern=(rf"(?P<shift>that{S}same|that|the{S}(?:following|next|previous|same)){S}", Slot("part", is_open)),
    build=lambda reading: Within(
        reading.slot("part"), Relative(Unit.YEAR, TEXT_SHIFTS[words(reading["shift"])], Anchor.TEXT)
    ),
    examples=("[That August] they left.", "[the following spring]", "[the previous June]"),
    counter_examples=("that an August body",),
)

NTH = Rule(
    id="nth-of-whole",
    starts=STARTS_ORDINAL | {"the", "last", "final"},
    pattern=(
        rf"""
        (?:the{S})?(?:very{S})?(?P<number>{ORDINAL}|last|final){S}
        (?:(?P<unit>day|week|weekend|month|quarter|decade)|(?P<weekday>{WEEKDAY})){S}(?:of|in){S}
        """,
        Slot("whole", is_period),
    ),
    build=_nth,
    examples=(
        "in [the first week of May 1999]",
        "[the last Tuesday of November]",
        "[the first decade of the 20th century]",
    ),
    counter_examples=("the first week of war", "the fifth of May"),
)

OF_WHOLE = Rule(
    id="part-of-whole",
    pattern=(
        Slot("part", _is_open_calendar),
        rf"(?:,?{S}(?:of{S})?|,{S}(?:in{S})?)(?=(?:the|that|this|last|next|same|previous|following)\b)",
        Slot("whole", is_year),
    ),
    build=_within,
    examples=("On [July 25 of that year] it", "[June last year]", "[the spring of the following year]"),
    counter_examples=("June, that man", "June of the rose"),
)

WEEKDAY_OF_WEEK = Rule(
    id="weekday-of-week",
    pattern=(Slot("part", is_weekday), rf"{S}(?:of{S})?", Slot("whole", is_week)),
    build=_within,
    examples=("[Tuesday of last week]", "[Monday this week]"),
    counter_examples=("Tuesday of the war",),
)

DAY_THEN_PART = Rule(
    id="day-and-part",
    pattern=(
        Slot("day", is_day),
        rf"(?:{S}|,{S})(?:early{S}|late{S})?(?:in{S}the{S})?(?P<part>morning|afternoon|evening|night)\b",
    ),
    build=_day_part_of,
    examples=("[Friday morning]", "[yesterday afternoon]", "[May 3 in the evening]"),
    counter_examples=("Friday mornings", "Friday morninglory"),
)

PART_OF_DAY = Rule(
    id="part-of-day",
    starts=frozenset({"the", "morning", "afternoon", "evening", "night", "early", "late", "small"}),
    pattern=(
        rf"(?:the{S})?(?:(?:early{S}|late{S})?(?P<part>morning|afternoon|evening|night)(?:{S}hours)?|(?P<hours>early|small|late){S}hours){S}of{S}",
        Slot("day", is_day),
    ),
    build=_day_part_of,
    examples=("[the night of 8 February 1904]", "[the early hours of Saturday]", "[the morning of September 11, 2001]"),
    counter_examples=("the night of terror",),
)

TIME_THEN_DAY = Rule(
    id="time-and-day",
    pattern=(Slot("time", is_clock), rf"(?:,?{S}(?:on{S})?|,{S})", Slot("day", is_day)),
    build=_with_day,
    examples=("at [3 p.m. on Tuesday]", "[08:30 UTC, 27 April 2005]", "[7 am tomorrow]"),
    counter_examples=("3 p.m. or Tuesday",),
)

TIME_OF_PART = Rule(
    id="time-and-part",
    pattern=(
        Slot("time", is_clock),
        rf"{S}(?P<part>(?:this|in{S}the){S}(?:morning|afternoon|evening)|tonight|at{S}night)\b",
    ),
    build=lambda reading: reading.slot("time"),
    examples=("at [7:30 tonight]", "[6 am in the morning]"),
    counter_examples=("at 7:30 the morning",),
)

DAY_THEN_TIME = Rule(
    id="day-and-time",
    pattern=(Slot("day", is_day), rf"(?:,{S}(?:at{S})?|{S}at{S}|{S})", Slot("time", is_clock)),
    build=_with_day,
    examples=("[Friday at 3 p.m.]", "[Nov. 25 06:09 am JST]", "[27 April 2005, 08:30]"),
    counter_examples=("Friday or 3 p.m.",),
)

MONTH_DAYS = Rule(
    id="days-after-month",
    starts=STARTS_MONTH,
    pattern=rf"""
        (?P<month>{MONTH}){S}(?P<first>{DAY_OR_ORDINAL})(?:(?:{DASH}|{S}(?:to|through|until){S})
        (?P<second>{DAY_OR_ORDINAL})|(?:,{S}(?P<middle>{DAY_OR_ORDINAL}))?(?P<and>{S}(?:and|or|&){S})
        (?P<third>{DAY_OR_ORDINAL}))(?:,?{S}(?P<year>{YEAR}))?(?![.,:]?[0-9]|%)
    """,
    build=_days_of_month,
    examples=("between [January 25]-[29], attacked", "[May 3]-[4, 2001]", "on [May 3], [4] and [7]"),
    counter_examples=("May 3-45", "May 3-4.5 million"),
)

DAYS_MONTH = Rule(
    id="days-before-month",
    starts=STARTS_DAY,
    pattern=rf"""
        (?<![0-9.,:-])(?P<first>{DAY_OR_ORDINAL})(?:(?:{DASH}|{S}(?:to|through|until){S}|/)|
        (?P<and>{S}(?:and|or|&){S}))(?P<second>{DAY_OR_ORDINAL}){S}(?:of{S})?(?P<month>{MONTH})(?:,?{S}
        (?P<year>{YEAR}))?
    """,
    build=_days_of_month,
    examples=("on [6]-[7 February], Kolchak", "[3]–[4 May 1904]", "between [12] and [15 March]"),
    counter_examples=("6-7 people", "6-70 February"),
)

SHARED_YEAR = Rule(
    id="range-with-shared-year",
    pattern=(Slot("first", _is_open_calendar), _RANGE, Slot("last", _is_dated)),
    build=_range,
    examples=("from [May] to [July 2001]", "[October] and [November 1919]", "[27 May]-[28 May 1905]"),
    counter_examples=("May 2001 to July", "May but July 2001"),
)

RULES = (
    DAYS_MONTH,
    MONTH_DAYS,
    SHARED_YEAR,
    OPEN_RANGE,
    SHIFTED_PART,
    THAT_WEEKDAY,
    THAT_PART,
    NTH,
    OF_WHOLE,
    WEEKDAY_OF_WEEK,
    DAY_THEN_PART,
    PART_OF_DAY,
    TIME_THEN_DAY,
    TIME_OF_PART,
    DAY_THEN_TIME,
)
