"""The calendar as cells: a day, a week, a month ..., each a unit with an index: "two months later" is an addition.

Works for every year, before Christ and beyond 9999, by the proleptic Gregorian calendar; years are astronomical (0 is
1 BC). A cell knows its days, its TIMEX3 value (TimeML 1.2.1) and its EDTF value, which differ: see `timex_value`.
Not for what is no stretch of the calendar: durations, sets, clock times.
"""

from functools import lru_cache

from events.dates import bounds, edtf
from events.dates.meaning import Unit
from events.dates.value import Precision, TemporalValue
from events.records import record

_SEASONS = ("SP", "SU", "FA", "WI")
_MONTHS_IN = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6}
_YEARS_IN = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
_FIRST_MONTH_OF_SPRING = 3

YEARS_KNOWN = 500_000
"""Years further away than this are left unresolved: no text means them, and they cost time to count."""

FARTHEST_WRITTEN = 9900
"""EDTF writes months and days of four-digit years only; a century's room is left for what goes beyond."""

RANK = {
    unit: rank
    for rank, unit in enumerate(
        (
            Unit.DAY,
            Unit.WEEKEND,
            Unit.WEEK,
            Unit.MONTH,
            Unit.QUARTER,
            Unit.SEASON,
            Unit.HALF,
            Unit.YEAR,
            Unit.DECADE,
            Unit.CENTURY,
            Unit.MILLENNIUM,
        )
    )
}
"""The calendar's units, the finest first; those that are not here belong to the clock."""


@record()
class Cell:
    """One stretch of the calendar.

    The index counts such stretches: a day's is its day number, a month's year * 12 + month - 1, a week's and a
    weekend's the number of its week, a season's year * 4 from spring = 0, a decade's year // 10.
    """

    unit: Unit
    index: int

    def shifted(self, steps: int) -> "Cell":
        """The cell so many of its own units later."""
        return Cell(self.unit, self.index + steps)

    @property
    def first(self) -> int:
        """The number of its first day."""
        return self.index if self.unit is Unit.DAY else _first_day(self.unit, self.index)

    @property
    def after(self) -> int:
        """The number of the first day that is no longer in it."""
        if self.unit is Unit.WEEKEND:
            return self.first + 2
        return self.shifted(1).first

    @property
    def year(self) -> int:
        """The year in which it begins."""
        return bounds.civil(self.first)[0]

    def within(self, unit: Unit) -> "Cell":
        """The cell of a coarser unit in which this one begins."""
        return self if unit is self.unit else cell_of(self.first, unit)

    def is_finer(self, unit: Unit) -> bool:
        """Whether this is no coarser than the unit."""
        return RANK[self.unit] <= RANK[unit]


@lru_cache(maxsize=8192)
def _first_day(unit: Unit, index: int) -> int:
    """The number of the first day of a unit's cell; a story's course asks for the same ones again and again."""
    match unit:
        case Unit.DAY:
            return index
        case Unit.WEEK:
            return index * 7 + 1
        case Unit.WEEKEND:
            return index * 7 + 6
        case Unit.SEASON:
            year, season = divmod(index, 4)
            return bounds.day_number(year, _FIRST_MONTH_OF_SPRING + 3 * season, 1)
        case Unit.MONTH | Unit.QUARTER | Unit.HALF:
            year, month = divmod(index * _MONTHS_IN[unit], 12)
            return bounds.day_number(year, month + 1, 1)
        case _:
            return bounds.day_number(_first_year(unit, index), 1, 1)


def cell_of(day: int, unit: Unit) -> Cell:
    """The cell of a unit that has this day. A weekend is that of the day's week.

    >>> cell_of(bounds.day_number(1940, 1, 31), Unit.SEASON) == Cell(Unit.SEASON, 1939 * 4 + 3)
    True
    """
    if unit is Unit.DAY:
        return Cell(unit, day)
    if unit in (Unit.WEEK, Unit.WEEKEND):
        return Cell(unit, (day - 1) // 7)
    year, month, _ = bounds.civil(day)
    if unit is Unit.SEASON:
        return Cell(unit, (year * 12 + month - _FIRST_MONTH_OF_SPRING) // 3)
    if unit in _MONTHS_IN:
        return Cell(unit, (year * 12 + month - 1) // _MONTHS_IN[unit])
    return Cell(unit, _years_index(unit, year))


def _years_index(unit: Unit, year: int) -> int:
    """The 470s BC are 479-470 BC and decade -48, the 4th century BC is 400-301 BC and century -4."""
    span = _YEARS_IN[unit]
    if year > 0 or unit is Unit.YEAR:
        return year // span
    return -((1 - year) // span if unit is Unit.DECADE else -year // span) - 1


def _first_year(unit: Unit, index: int) -> int:
    span = _YEARS_IN[unit]
    if index >= 0 or unit is Unit.YEAR:
        return index * span
    return index * span + (2 if unit is Unit.DECADE else 1)


def day_cell(year: int, month: int, day: int) -> Cell:
    """The cell of a day; ValueError for one that the calendar does not have."""
    return Cell(Unit.DAY, bounds.day_number(year, month, day))


def month_cell(year: int, month: int) -> Cell:
    """The cell of a month, 1 to 12."""
    return Cell(Unit.MONTH, year * 12 + month - 1)


def year_part(unit: Unit, year: int, number: int) -> Cell:
    """The cell of a season (0 spring .. 3 winter), a quarter or a half (from 1) of a year."""
    match unit:
        case Unit.SEASON:
            return Cell(unit, year * 4 + number)
        case Unit.QUARTER:
            return Cell(unit, year * 4 + number - 1)
        case _:
            return Cell(unit, year * 2 + number - 1)


@lru_cache(maxsize=4096)
def timex_value(cell: Cell) -> str:
    """The cell's TIMEX3 value.

    >>> [timex_value(Cell(Unit.YEAR, y)) for y in (1949, -43)], timex_value(Cell(Unit.DECADE, 193))
    (['1949', 'BC0044'], '193')
    >>> timex_value(Cell(Unit.CENTURY, -4)), timex_value(Cell(Unit.SEASON, 2023 * 4 + 1))
    ('BC03', '2023-SU')
    """
    match cell.unit:
        case Unit.DAY:
            year, month, day = bounds.civil(cell.index)
            return f"{_year_text(year)}-{month:02d}-{day:02d}"
        case Unit.WEEK:
            return _week_text(cell)
        case Unit.WEEKEND:
            return f"{_week_text(cell)}-WE"
        case Unit.MONTH:
            year, month = divmod(cell.index, 12)
            return f"{_year_text(year)}-{month + 1:02d}"
        case Unit.SEASON:
            year, season = divmod(cell.index, 4)
            return f"{_year_text(year)}-{_SEASONS[season]}"
        case Unit.QUARTER:
            year, quarter = divmod(cell.index, 4)
            return f"{_year_text(year)}-Q{quarter + 1}"
        case Unit.HALF:
            year, half = divmod(cell.index, 2)
            return f"{_year_text(year)}-H{half + 1}"
        case Unit.YEAR:
            return _year_text(cell.index)
        case _:
            digits = {Unit.DECADE: 3, Unit.CENTURY: 2, Unit.MILLENNIUM: 1}[cell.unit]
            return f"BC{-cell.index - 1:0{digits}d}" if cell.index < 0 else f"{cell.index:0{digits}d}"


@lru_cache(maxsize=4096)
def temporal(cell: Cell) -> TemporalValue | None:
    """The cell's EDTF value; None where EDTF has none: all but whole years beyond four digits."""
    if cell.unit is not Unit.YEAR and abs(cell.year) > FARTHEST_WRITTEN:
        return None
    match cell.unit:
        case Unit.DAY:
            return edtf.day(*bounds.civil(cell.index))
        case Unit.MONTH:
            return edtf.month(cell.index // 12, cell.index % 12 + 1)
        case Unit.SEASON:
            return edtf.season(cell.index // 4, cell.index % 4 + 1)
        case Unit.QUARTER:
            return edtf.quarter(cell.index // 4, cell.index % 4 + 1)
        case Unit.HALF:
            return edtf.half(cell.index // 2, cell.index % 2 + 1)
        case Unit.YEAR:
            return edtf.year(cell.index)
        case Unit.DECADE if cell.index >= 0:
            return edtf.decade(cell.index * 10)
        case Unit.CENTURY:
            return edtf.century(cell.index * 100 + 50)
        case Unit.WEEK:
            return edtf.days(cell.first, cell.after - 1, Precision.WEEK)
        case Unit.WEEKEND:
            return edtf.days(cell.first, cell.after - 1)
        case _:
            last = _first_year(cell.unit, cell.index + 1) - 1
            return edtf.interval(edtf.year(_first_year(cell.unit, cell.index)), edtf.year(last))


def _year_text(year: int) -> str:
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def _week_text(cell: Cell) -> str:
    """ISO 8601: a week belongs to the year that has its Thursday."""
    thursday = cell.index * 7 + 4
    year = bounds.civil(thursday)[0]
    week = (thursday - bounds.day_number(year, 1, 1)) // 7 + 1
    return f"{_year_text(year)}-W{week:02d}"
