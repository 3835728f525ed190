"""How many events begin when: the columns of a strip along the axis of time, as values.

An event is counted in the unit of its earliest bound, apart by how exactly it is dated, for a column of events dated to
the day says more than one of events dated to the year. Pure: who counts the events is the store's business.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from events.dates.bounds import civil, day_number, month_number
from events.dates.value import Precision, Qualifier, TemporalValue

UNITS = (Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.DECADE, Precision.CENTURY)
"""What a column can stand for, the finest first."""

COLUMNS = 150
"""About how many units there are at most from the first to the last, where nobody asks for a certain one."""

BEYOND = 0.25
"""How much of the time before it a picture may add for ends that come after the last beginning."""

_DAYS = {
    Precision.DAY: 1,
    Precision.MONTH: 30.4369,
    Precision.YEAR: 365.2425,
    Precision.DECADE: 3652.425,
    Precision.CENTURY: 36524.25,
}
_YEARS = {Precision.YEAR: 1, Precision.DECADE: 10, Precision.CENTURY: 100}
HALF_A_YEAR = 184


class Exactness(StrEnum):
    """How an event is dated: to the day; to a week, a month or up to half a year; to a year, or vaguer, or about."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


Count = tuple[int, Exactness, int]
"""A day number, and how many events of an exactness begin on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Events of one exactness that begin in one unit, whose first day `start` is."""

    start: int
    exactness: Exactness
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Histogram:
    """Events by the unit they begin in: only units that have some, in time order, the exactest first.

    `total` counts all events, and `undated` those of them with an open start, which have no unit. `first` is the
    earliest bound of the others and `last` the latest that is known, day numbers of a half-open range; an event with an
    open end is known to last its first day. Both are None where there is no event with a start.
    """

    unit: Precision
    tallies: tuple[Tally, ...]
    first: int | None
    last: int | None
    total: int
    undated: int


def exactness_of(date: TemporalValue) -> Exactness:
    """How exactly a date is known."""
    if date.qualifier in (Qualifier.APPROXIMATE, Qualifier.BOTH) or date.earliest is None or date.latest is None:
        return Exactness.YEAR
    if date.precision is Precision.DAY:
        return Exactness.DAY
    return Exactness.MONTH if date.latest - date.earliest <= HALF_A_YEAR else Exactness.YEAR


def known_end(earliest: int, latest: int | None) -> int:
    """The latest bound of a date that is known: where its end is open, that of its first day."""
    return earliest + 1 if latest is None else latest


def horizon(first: int, begins: int, last: int) -> int:
    """Where a picture of time ends that has room for all beginnings, the last of them on the day `begins`.

    That is `last`, the latest end that is known, unless it lies farther off than a quarter of all that comes before:
    one event of "the 21st century" would leave eight decades empty.

    >>> horizon(0, 100, 120), horizon(0, 100, 200)
    (120, 101)
    """
    return last if last - begins <= max((begins - first) * BEYOND, 1) else begins + 1


def unit_for(first: int, last: int) -> Precision:
    """The finest unit of which `COLUMNS` are enough from the first day to the last.

    >>> unit_for(0, 150).value, unit_for(0, 151).value, unit_for(0, 400_000).value
    ('day', 'month', 'decade')
    """
    return next((unit for unit in UNITS if (last - first) / _DAYS[unit] <= COLUMNS), UNITS[-1])


def start_of(day: int, unit: Precision) -> int:
    """The first day of the unit that a day is in. ValueError for what is no unit.

    Decades and centuries go by the digits of their years, as in EDTF: `198X`, and before the year 1 `-004X`, from -49
    to -40 (50 to 41 BCE), and `-00XX`, the 1st century BCE. The years 1 to 9, and 1 to 99, stand by themselves.

    >>> start_of(day_number(1949, 10, 1), Precision.DECADE) == day_number(1940, 1, 1)
    True
    """
    if unit not in UNITS:
        raise ValueError(f"columns cannot be {unit.value}s")
    if unit is Precision.DAY:
        return day
    year, month, _ = civil(day)
    if unit is Precision.MONTH:
        return day_number(year, month, 1)
    years = _YEARS[unit]
    first = max(year - year % years, 1) if year > 0 else 1 - years - -year // years * years
    return day_number(first, 1, 1)


def end_of(day: int, unit: Precision) -> int:
    """The first day after the unit that a day is in.

    >>> [civil(end_of(day_number(year, 1, 1), Precision.DECADE))[0] for year in (-49, -3, 5, 1949)]
    [-39, 1, 10, 1950]
    """
    if unit is Precision.DAY:
        return day + 1
    year, month, _ = civil(start_of(day, unit))
    if unit is Precision.MONTH:
        return month_number(year, month + 1)
    years = _YEARS[unit]
    return day_number(years if 1 <= year < years else year + years, 1, 1)


def tallied(counts: Iterable[Count], unit: Precision) -> Iterator[Tally]:
    """Counts of days, which come in time order, as those of units."""
    start = end = None
    found: dict[Exactness, int] = {}
    for day, exactness, events in counts:
        if start is None or end is None or day >= end:
            if start is not None:
                yield from _tallies(start, found)
            start, found = start_of(day, unit), {}
            end = end_of(start, unit)
        found[exactness] = found.get(exactness, 0) + events
    if start is not None:
        yield from _tallies(start, found)


def _tallies(start: int, found: dict[Exactness, int]) -> Iterator[Tally]:
    return (Tally(start=start, exactness=each, events=found[each]) for each in Exactness if each in found)
