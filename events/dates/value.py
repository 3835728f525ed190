"""The values dates are made of: a date at its own precision, and an expression that names one.

A date is never a bare `datetime`: a year is not its 1 January. Bounds are half-open and counted in days,
so that years outside 1..9999 and BCE work like any other. Not for parsing (see `edtf`) nor for arithmetic
on days (see `bounds`).
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from events.records import record

DocumentTime = date
"""When an article was written (its DCT): a `date`, or a `datetime` where the hour is known, aware where
its zone is known. It is local to the dateline: "today" is its day."""


class Precision(StrEnum):
    """How exactly a date is known, the finest first. EDTF writes a week as its seven days; a weekend is an INTERVAL."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


class Qualifier(StrEnum):
    """EDTF level 1: how sure a date is. Bounds ignore it."""

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"


class Part(StrEnum):
    """The part of a date that its source names, for which EDTF has no room: see `rules.english.parts`."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class TemporalValue:
    """A date as its source gave it.

    `earliest` and `latest` are the half-open bounds [earliest, latest) in days of the proleptic Gregorian
    calendar, counted as `datetime.date.toordinal` counts (0001-01-01 is day 1; days before it are zero or
    less); None where an interval is open. Equality is on meaning: `edtf` writes every meaning in one way only (see
    `edtf.parse_edtf`) and settles all the rest, so values are made there and compared by it. Bounds alone would not do:
    1914/1917 is vaguer than 1914-01-01/1917-12-31.
    """

    edtf: str
    precision: Precision = field(compare=False)
    qualifier: Qualifier = field(default=Qualifier.NONE, compare=False)
    """Of an interval, what is said of its ends together; `edtf` has it for each."""
    earliest: int | None = field(compare=False)
    latest: int | None = field(compare=False)


class TimexType(StrEnum):
    """The four types of TIMEX3 (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@record(kw_only=True)
class Timex:
    """A temporal expression found in a text and resolved as far as its document allows.

    `start` and `end` are offsets in characters; `value`, `mod`, `quant`, `freq`, `begin_point` and `end_point` are
    TIMEX3 attributes (values such as "2023-11-24", "PXW", "PAST_REF"; empty where they do not apply). `temporal` is
    None for what has no EDTF: durations, sets, vague references, and what stayed unresolved.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str = ""
    quant: str = ""
    freq: str = ""
    begin_point: str = ""
    end_point: str = ""
    temporal: TemporalValue | None = None
    rule: str
    """The id of the rule that recognised it."""
    meaning: str = ""
    """What the rule read, in words, before anything was anchored: "weekday Friday"."""
    anchor: str = ""
    """What it was resolved against, in words: "document time 2023-11-25"; empty for what stands by itself."""
    unresolved: str = ""
    """The reason there is no calendar value, where one was sought: "no document time"."""
