"""What a temporal expression says by itself, before anything is anchored: "weekday Friday", "2 days before the anchor".

Rules build these values and `normalise` resolves them. They know neither a language nor the document's time, and a
meaning may hold another ("early" + "next week"). Not for calendar arithmetic: see `cells`.
"""

from collections.abc import Callable
from dataclasses import fields, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from events.dates.value import Qualifier
from events.records import record


class Unit(StrEnum):
    """A unit of the calendar or of the clock, the finest first."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    NIGHT = "night"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


class Anchor(StrEnum):
    """What an expression is relative to: when it was written, what the text last spoke of, or the register's."""

    DOCUMENT = "document time"
    TEXT = "last date mentioned"
    REGISTER = "the register's anchor"


class Mod(StrEnum):
    """TIMEX3 `mod` (TimeML 1.2.1)."""

    NONE = ""
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class Ref(StrEnum):
    """TIMEX3's vague references."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@record()
class CalendarDate:
    """A year, month and day of which some may be unsaid. Years are astronomical: 44 BC is -43.

    Where `is_era_said` is false the year counts in an era that the document tells: "in 392" among years before Christ.
    The `weekday` that a day was told with (Monday = 0) is left out where its year is said.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_era_said: bool = True
    weekday: int | None = None


@record()
class YearPart:
    """The season (0 spring .. 3 winter), quarter (from 1) or half (from 1) of a year that may be unsaid.

    A season of the southern half of the world is `turned`: it has the number of the northern one of the same months.
    """

    unit: Unit
    number: int
    year: int | None = None
    is_era_said: bool = True
    turned: bool = False


@record()
class Era:
    """A decade, century or millennium. `index` counts them: the 1930s are 193; a decade without its century is 0..9."""

    unit: Unit
    index: int
    has_century: bool = True
    is_era_said: bool = True


@record()
class Weekday:
    """A day of the week, Monday = 0; `has_article` if it is told as one that the story knows ("on the Wednesday")."""

    number: int
    has_article: bool = False


@record()
class Feast:
    """A named day. `date` gives its day number in a year, as `datetime.date.toordinal` counts."""

    name: str
    date: Callable[[int], int]
    year: int | None = None


@record()
class Relative:
    """The unit `shift` steps from the anchor's own: today (day, 0), last week (week, -1), that year (year, 0)."""

    unit: Unit
    shift: int
    anchor: Anchor


@record()
class Nearest:
    """The one before (-1), at (0) or after (+1) the anchor: "last June", "this Friday", "the following Monday"; of
    seasons also the second before it (-2) and on: "two winters ago".

    `may_be_next_day` if it is not told as "next Friday", which on a Thursday is tomorrow by no one's use.
    """

    part: "Meaning"
    shift: int
    anchor: Anchor = Anchor.DOCUMENT
    may_be_next_day: bool = True


@record()
class Amount:
    """So many of a unit; `number` is None where it is not said how many ("days")."""

    number: float | None
    unit: Unit


@record()
class Offset:
    """An amount before (-1) or after (+1) an anchor or a date: "two days ago", "three weeks after Christmas"."""

    amounts: tuple[Amount, ...]
    sign: int
    anchor: Anchor
    base: "Meaning | None" = None


@record()
class Within:
    """A part of a whole that is another expression: "July 25 of that year", "the third quarter of last year"."""

    part: "Meaning"
    whole: "Meaning"


@record()
class Nth:
    """The number-th unit, or weekday (Monday = 0), of a whole; from its end where negative: "the last week of May"."""

    number: int
    unit: Unit
    whole: "Meaning"
    weekday: int | None = None


@record()
class Preceding:
    """The last such part of a year before another date: the October of "from October to March 1945"."""

    part: "Meaning"
    date: "Meaning"


@record()
class Modified:
    """An expression with a TIMEX3 modifier, and what that does to the date's certainty."""

    of: "Meaning"
    mod: Mod
    qualifier: Qualifier = Qualifier.NONE


@record()
class DayPart:
    """A part of a day (TIMEX3's "MO", "AF", "EV", "NI" ...); without `day`, of a day mentioned nearby, or of today."""

    part: str
    day: "Meaning | None" = None


@record()
class Clock:
    """A time of day; `offset` is its zone's distance from UTC in minutes. `day` as in DayPart."""

    hour: int
    minute: int | None = None
    second: int | None = None
    offset: int | None = None
    day: "Meaning | None" = None


@record()
class Duration:
    """A length of time; `direction` is -1 where it ends at the anchor ("the past decade"), +1 where it begins there."""

    amounts: tuple[Amount, ...]
    direction: int = 0


@record()
class Recurring:
    """A set of times: `every` (an amount, a weekday, a day part ...), with TIMEX3's `quant` and `freq`."""

    every: "Meaning"
    quant: str = ""
    freq: str = ""


@record()
class Fiscal:
    """A business year, and a quarter or a half of it; no calendar says which days those are."""

    year: int | None
    quarter: int | None = None
    shift: int = 0


@record()
class Vague:
    """No more than past, present or future."""

    ref: Ref


@record()
class Part:
    """One expression of a Series, with its span. `link` says how it stands in a range: "begin", "end" or ""."""

    start: int
    end: int
    meaning: "Meaning"
    link: str = ""


@record()
class Series:
    """Expressions that only together tell what they mean: "May 3, 4 and 7", "from October to March 1945"."""

    parts: tuple[Part, ...]


Meaning = (
    CalendarDate
    | YearPart
    | Era
    | Weekday
    | Feast
    | Relative
    | Nearest
    | Amount
    | Offset
    | Within
    | Nth
    | Preceding
    | Modified
    | DayPart
    | Clock
    | Duration
    | Recurring
    | Fiscal
    | Vague
    | Series
)


def turned(meaning: Meaning) -> Meaning:
    """The meaning with every season in it taken for one of the southern half of the world."""
    if isinstance(meaning, YearPart):
        if meaning.unit is not Unit.SEASON or meaning.turned:
            return meaning
        return replace(meaning, number=(meaning.number + 2) % 4, turned=True)
    held = ((item.name, getattr(meaning, item.name)) for item in fields(meaning))
    changed: dict[str, Any] = {name: turned(value) for name, value in held if isinstance(value, Meaning)}
    return replace(meaning, **changed) if changed else meaning


@lru_cache(maxsize=4096)
def seasons_in(meaning: Meaning) -> tuple[YearPart, ...]:
    """The seasons that a meaning is or holds: "early" + "next summer"."""
    if isinstance(meaning, YearPart):
        return (meaning,) if meaning.unit is Unit.SEASON else ()
    held = (getattr(meaning, item.name) for item in fields(meaning))
    return tuple(season for value in held if isinstance(value, Meaning) for season in seasons_in(value))


@lru_cache(maxsize=4096)
def describe(meaning: Meaning) -> str:
    """The meaning in words, for `dateline explain`.

    >>> describe(Within(CalendarDate(month=7, day=25), Relative(Unit.YEAR, 0, Anchor.TEXT)))
    'calendar date (month 7, day 25) within (relative (unit year, shift 0, anchor last date mentioned))'
    """
    if isinstance(meaning, Within):
        return f"{describe(meaning.part)} within ({describe(meaning.whole)})"
    said = []
    for item in fields(meaning):
        value = getattr(meaning, item.name)
        if value is None or value is True or value == "" or value == () or callable(value):
            continue
        said.append(f"{item.name} {_describe_value(value)}")
    return f"{_name(meaning)} ({', '.join(said)})" if said else _name(meaning)


def _describe_value(value: object) -> str:
    if isinstance(value, tuple):
        return " and ".join(_describe_value(item) for item in value)
    if isinstance(value, Amount):
        return f"{'some' if value.number is None else f'{value.number:g}'} {value.unit}"
    if isinstance(value, Meaning):
        return f"({describe(value)})"
    return str(value)


def _name(meaning: Meaning) -> str:
    """The class's name as words: "CalendarDate" is "calendar date"."""
    return "".join(f" {c.lower()}" if c.isupper() else c for c in type(meaning).__name__).strip()
