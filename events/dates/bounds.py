"""Day numbers, for any year, and what follows from them: overlap, containment, order in time.

Days are counted as `datetime.date.toordinal` counts them (0001-01-01 is day 1) in the proleptic Gregorian calendar,
with a year 0 (1 BCE) and no first or last year. `datetime` stops at 1..9999, but its arithmetic is fast and right: the
calendar repeats every 400 years, so each year is shifted by whole cycles into its reach. Bounds are half-open,
[earliest, latest); None stands for an open side. Not for the texts of dates (see `edtf`).
"""

from datetime import date
from math import inf

from events.dates.value import TemporalValue

CYCLE_YEARS = 400
CYCLE_DAYS = 146_097
"""Days in 400 Gregorian years: 20,871 whole weeks, so weekdays repeat as well."""


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day; ValueError for a day the calendar does not have.

    >>> day_number(1, 1, 1), day_number(0, 12, 31), day_number(2023, 11, 24)
    (1, 0, 738848)
    >>> day_number(-43, 3, 15)
    -15997
    """
    cycle, rest = divmod(year, CYCLE_YEARS)
    return date(rest + CYCLE_YEARS, month, day).toordinal() + (cycle - 1) * CYCLE_DAYS


def civil(number: int) -> tuple[int, int, int]:
    """The year, month and day of a day number.

    >>> civil(738848), civil(0), civil(-15997)
    ((2023, 11, 24), (0, 12, 31), (-43, 3, 15))
    """
    cycle, rest = divmod(number - 1, CYCLE_DAYS)
    day = date.fromordinal(rest + 1)
    return cycle * CYCLE_YEARS + day.year, day.month, day.day


def month_number(year: int, month: int) -> int:
    """The day number of a month's first day; months past 12 count on into the next years.

    >>> month_number(2022, 14) == day_number(2023, 2, 1)
    True
    """
    years, rest = divmod(month - 1, 12)
    return day_number(year + years, rest + 1, 1)


def days_in_month(year: int, month: int) -> int:
    """How many days a month has.

    >>> days_in_month(2023, 2), days_in_month(-400, 2)
    (28, 29)
    """
    return month_number(year, month + 1) - month_number(year, month)


def monday(year: int, week: int) -> int:
    """The day number of the Monday of an ISO 8601 week; ValueError for a week 53 the year does not have.

    >>> civil(monday(2022, 23)), civil(monday(2026, 1))
    ((2022, 6, 6), (2025, 12, 29))
    """
    cycle, rest = divmod(year, CYCLE_YEARS)
    return date.fromisocalendar(rest + CYCLE_YEARS, week, 1).toordinal() + (cycle - 1) * CYCLE_DAYS


def weekday(number: int) -> int:
    """The day of the week of a day number: 0 is Monday, 6 is Sunday, as in `datetime`.

    >>> weekday(day_number(2023, 11, 24))
    4
    """
    return (number - 1) % 7


def days_until(number: int, day_of_week: int) -> int:
    """How many days after a day the first such day of the week comes; 0 where it is one itself.

    >>> days_until(day_number(2023, 11, 24), 0)
    3
    """
    return (day_of_week - weekday(number)) % 7


def first_day(value: TemporalValue) -> int:
    """The day number of a date's first day; ValueError where its start is open."""
    if value.earliest is None:
        raise ValueError(f"{value.edtf} has no first day")
    return value.earliest


def last_day(value: TemporalValue) -> int:
    """The day number of a date's last day; ValueError where its end is open."""
    if value.latest is None:
        raise ValueError(f"{value.edtf} has no last day")
    return value.latest - 1


def overlaps(a: TemporalValue, b: TemporalValue) -> bool:
    """Whether two dates share a day; symmetric. Ends that merely touch share none."""
    return _before(a.earliest, b.latest) and _before(b.earliest, a.latest)


def contains(a: TemporalValue, b: TemporalValue) -> bool:
    """Whether every day of `b` is one of `a`: 1949 contains October 1949, and itself."""
    starts = a.earliest is None or (b.earliest is not None and a.earliest <= b.earliest)
    ends = a.latest is None or (b.latest is not None and b.latest <= a.latest)
    return starts and ends


def sort_key(value: TemporalValue) -> tuple[float, float]:
    """What dates are sorted by: the earliest bound, then the vaguer (the one that ends later) first.

    An open start comes before every date, an open end is vaguer than every date. In SQL that is
    `earliest NULLS FIRST, latest DESC NULLS FIRST`.
    """
    return (
        -inf if value.earliest is None else value.earliest,
        -inf if value.latest is None else -value.latest,
    )


def _before(earliest: int | None, latest: int | None) -> bool:
    return earliest is None or latest is None or earliest < latest
