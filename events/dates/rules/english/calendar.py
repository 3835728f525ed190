"""Days and months of the calendar, written out: "March 3, 1918", "3rd of March", "February of 1940", "May"."""

from dataclasses import replace

from events.dates.meaning import Anchor, CalendarDate, Feast, Meaning, Relative, Unit, Weekday, Within
from events.dates.rules import Reading, Rule, Slot
from events.dates.rules.english.fragments import (
    DAY_OR_ORDINAL,
    ERA,
    LETTER,
    MONTH,
    ORDINAL,
    ORDINAL_DAY,
    STARTS_DAY,
    STARTS_MONTH,
    STARTS_ORDINAL,
    YEAR,
    S,
    before_the,
    with_the,
)
from events.dates.rules.english.numbers import day_number_of, month_number, ordinal_number, year_number
from events.dates.rules.english.shifts import SHIFTS
from events.dates.rules.kinds import is_calendar_day, is_weekday

_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_YEAR_AFTER = f"(?P<year>{YEAR}|(?:['’‘][0-9][0-9](?![0-9])))"
_YEAR_WITH_ERA = rf"(?P<year>[0-9]{{1,4}}){S}?(?P<era>{ERA})"


def _date(reading: Reading) -> Meaning | None:
    """The year, month and day that the groups give; None for a day its month does not have."""
    month = month_number(reading["month"])
    day = day_number_of(reading["day"]) if reading["day"] else None
    if reading["ordinal"]:
        day = ordinal_number(reading["ordinal"])
    year = year_number(reading["year"], reading["era"]) if reading["year"] else None
    if day is not None and day > _MONTH_LENGTHS[month - 1]:
        return None
    return CalendarDate(year, month, day)


def _with_weekday(reading: Reading) -> Meaning | None:
    """The date; its weekday says it again, or is wrong, but where no year is said it may tell which."""
    date, day = reading.slot("date"), reading.slot("weekday")
    if isinstance(date, CalendarDate) and date.year is None and isinstance(day, Weekday):
        return replace(date, weekday=day.number)
    return date


MONTH_DAY_YEAR = Rule(
    id="month-day-year",
    starts=STARTS_MONTH,
    pattern=rf"(?P<month>{MONTH}){S}?(?:the{S})?(?P<day>{DAY_OR_ORDINAL})(?:{S}?,{S}?|{S}){_YEAR_AFTER}",
    build=_date,
    examples=(
        "On [March 3, 1918] they signed.",
        "It fell on [Sept. 3rd 2001].",
        "dated [Feb 29,2008].",
        "[JULY 4, 1776]",
    ),
    counter_examples=(
        "March 32, 1918",
        "February 30, 2001",
        "in March 1918",
        "They march 3, 1918 men in all.",
    ),
)

MONTH_DAY_ERA = Rule(
    id="month-day-year-era",
    starts=STARTS_MONTH,
    pattern=rf"(?P<month>{MONTH}){S}(?P<day>{DAY_OR_ORDINAL}),?{S}{_YEAR_WITH_ERA}",
    build=_date,
    examples=("Caesar died on [March 15, 44 BC].",),
    counter_examples=("March 15, 44 people came.",),
)

DAY_MONTH_YEAR = Rule(
    id="day-month-year",
    starts=with_the(STARTS_DAY),
    pattern=rf"""
        (?<![0-9.:,/])(?:the{S})?(?P<day>{DAY_OR_ORDINAL})(?:{S}|-)(?:(?:day{S})?of{S})?(?P<month>{MONTH})
        (?:{S}?,{S}|{S}|-){_YEAR_AFTER}
    """,
    build=_date,
    examples=(
        "on [3 March 1918]",
        "on [the 3rd of March, 1918]",
        "until [25 July, 1918]",
        "dated [24-Nov-2023]",
    ),
    counter_examples=("31 April 1945", "3 March people", "on 123 March 1918"),
)

DAY_MONTH_ERA = Rule(
    id="day-month-year-era",
    starts=STARTS_DAY,
    pattern=rf"(?P<day>{DAY_OR_ORDINAL}){S}(?:of{S})?(?P<month>{MONTH}),?{S}{_YEAR_WITH_ERA}",
    build=_date,
    examples=("on [15 March 44 BC]",),
    counter_examples=("on 15 March 44 people",),
)

MONTH_YEAR = Rule(
    id="month-year",
    starts=STARTS_MONTH | {"the month"},
    pattern=rf"""
        (?:the{S}month{S}of{S})?(?P<month>{MONTH})(?:{S}?,{S}|{S}(?:of{S})?(?:the{S}year{S})?
        |-){_YEAR_AFTER}
    """,
    build=_date,
    examples=(
        "In [February 2022] war came.",
        "in [February of 1940]",
        "in [October, 1917]",
        "since [Feb. '99]",
        "in [May 2004]",
    ),
    counter_examples=("you may 2004 times", "February 20221", "in February"),
)

MONTH_ERA = Rule(
    id="month-year-era",
    starts=STARTS_MONTH,
    pattern=rf"(?P<month>{MONTH}),?{S}(?:of{S})?{_YEAR_WITH_ERA}",
    build=_date,
    examples=("In [August 480 BC] they met.",),
    counter_examples=("In August 480 ships met.",),
)

MONTH_DAY = Rule(
    id="month-day",
    starts=STARTS_MONTH,
    pattern=rf"(?P<month>{MONTH}){S}?(?:the{S})?(?P<day>{DAY_OR_ORDINAL})(?![.,:]?[0-9]|%)",
    build=_date,
    examples=("on [June 18] called", "on [Nov. 25] they", "[Feb. 6] (Reuters)"),
    counter_examples=("in June 1.5 million", "on June 31", "from May 10,000 came", "June 1918"),
)

DAY_MONTH = Rule(
    id="day-month",
    starts=with_the(STARTS_DAY),
    pattern=rf"(?<![0-9.:,/])(?:the{S})?(?P<day>{DAY_OR_ORDINAL})(?:{S}|-)(?:(?:day{S})?of{S})?(?P<month>{MONTH})",
    build=_date,
    examples=("on [26 January] they", "[the 4th of July]", "until [21 August]"),
    counter_examples=("on 31 June", "all 5 may leave", "version 3.26 January"),
)

MONTH_ALONE = Rule(
    id="month",
    starts=STARTS_MONTH | {"the month"},
    pattern=rf"(?:the{S}month{S}of{S})?(?P<month>{MONTH})(?!-(?!{MONTH}){LETTER})",
    build=_date,
    examples=("In [October] they rejected it.", "since [May] nobody came", "in [Sept.] too"),
    counter_examples=("it may rain", "the march on Rome", "an august body", "Marching on", "Maybe"),
)

_AFTER_DAY = """
    and when to by in at with he she it they we i the a an was were had his her its their there both all no after
    before from on but as until that this these two three some only another nothing neither
"""
_BODIES = (
    "Army|Corps|Division|Brigade|Regiment|Battalion|Infantry|Cavalry|Armou?red|Panzer|Airborne|Marine|Fleet|Squadron"
    "|Parallel|Amendment|Congress|Parliament|Century|Street|Avenue|Floor|District|Light|Foot|Guards?|Battery|Group|Field"
    "|Earl|Duke|Baron|Viscount|Lord|King|Pope|President|Party|Session|Edition|International|Republic|Dynasty"
)

DAY_ALONE = Rule(
    id="day-of-month",
    starts=before_the({"on", "by", "until", "since", "of", "from", "to", "between", "and"}),
    pattern=rf"""
        (?:(?P<opens>(?-i:On|By|Until))|on|by|until|since|of|between|(?:from|to)(?={S}the{S}[0-9]{{1,2}}(?:st|nd|rd|th)\b)
        |and(?={S}the{S}[0-9]{{1,2}}(?:st|nd|rd|th)[.,;:)])){S}
        (?P<timex>the{S}(?P<day>{ORDINAL_DAY})(?:{S}of{S}(?:the|that){S}(?:same{S})?month\b)?)
        (?=[,.;:!?)]|\s?[–—-]\s|{S}(?:{"|".join(_AFTER_DAY.split())})\b(?!{S}?-)
        |(?(opens)\s(?!(?-i:{_BODIES})s?\b)(?-i:[A-Z][a-z])|(?!))|\s?\Z)
        (?!{S}of{S}(?!th))
    """,
    build=lambda reading: CalendarDate(day=day_number_of(reading["day"])),
    examples=(
        "They left on [the 12th].",
        "It ended by [the 3rd], he said.",
        "On [the 29th] Kutuzov took command.",
        "By [the 9th] it was over.",
        "from [the 21st] to [the 25th] the battle",
        "on [the 18th of the month].",
    ),
    counter_examples=("on the 12th floor", "the 3rd Division", "by the 19th-century house", "on the 38th Parallel"),
)

DAY_OF_SHIFTED_MONTH = Rule(
    id="day-of-shifted-month",
    starts=with_the(STARTS_DAY),
    pattern=rf"the{S}(?P<day>{ORDINAL_DAY}){S}of{S}(?P<shift>last|this|next){S}month\b",
    build=lambda reading: Within(
        CalendarDate(day=day_number_of(reading["day"])),
        Relative(Unit.MONTH, SHIFTS[reading["shift"].lower()], Anchor.DOCUMENT),
    ),
    examples=("on [the 30th of last month].", "from [the 3rd of next month]"),
    counter_examples=("the 30th of the month", "the 30th of last year"),
)

DAY_IN_WORDS = Rule(
    id="day-in-words",
    starts=with_the(STARTS_ORDINAL),
    pattern=rf"(?:the{S})?(?P<ordinal>{ORDINAL}){S}(?:day{S})?of{S}(?P<month>{MONTH})(?:,?{S}{_YEAR_AFTER})?",
    build=_date,
    examples=("on [the first of May]", "[the fourth of July, 1776]", "[first of January 2001]"),
    counter_examples=("the first of many", "the first May they"),
)


def is_named_day(meaning: Meaning) -> bool:
    """A weekday, or a feast that leaves its year open."""
    return is_weekday(meaning) or (isinstance(meaning, Feast) and meaning.year is None)


WEEKDAY_DATE = Rule(
    id="weekday-date",
    pattern=(Slot("weekday", is_named_day), rf"(?:{S}?,{S}?|{S})(?:the{S})?", Slot("date", is_calendar_day)),
    build=_with_weekday,
    examples=(
        "on [Friday, November 24, 2023]",
        "on [Tuesday 5 June] in",
        "[Fri., Nov. 24]",
        "[Easter Monday, 24 April 1916]",
    ),
    counter_examples=("on Friday in June 2001", "Friday. November 24"),
)

RULES = (
    MONTH_DAY_YEAR,
    MONTH_DAY_ERA,
    DAY_MONTH_YEAR,
    DAY_MONTH_ERA,
    MONTH_YEAR,
    MONTH_ERA,
    MONTH_DAY,
    DAY_MONTH,
    MONTH_ALONE,
    DAY_ALONE,
    DAY_OF_SHIFTED_MONTH,
    DAY_IN_WORDS,
    WEEKDAY_DATE,
)
