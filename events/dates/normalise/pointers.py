"""Which year a date that leaves it open is of, as one anchor points at it: the first from a day on, the last before a
day, the one that a document's day tells. Which anchor is asked first is `calendar_dates`'s.
"""

from collections.abc import Callable

from events.dates.cells import Cell
from events.dates.meaning import Unit
from events.dates.rules import Tense

CellIn = Callable[[int], Cell | None]
"""The part of a year; None where that year has none."""
Pointer = Callable[[CellIn], Cell | None]
"""Which of them an anchor points at."""

OVERTAKEN = 1.5
"""How much farther a date ahead counts than one past, of what was intended: it was more often overtaken by then."""
_NARRATIVE_REACH = 7
"""A month this many months or more before the last one mentioned is the next year's: stories go forward."""


def in_that_year(year: int, in_year: CellIn) -> Cell | None:
    """The date of a year that is told."""
    return in_year(year)


def first_from(start: Cell, in_year: CellIn) -> Cell | None:
    """The first such date that is not before the start."""
    cells = (in_year(year) for year in (start.year, start.year + 1))
    return next((cell for cell in cells if cell is not None and cell.after > start.first), None)


def told_on(start: Cell, today: Cell, in_year: CellIn) -> Cell | None:
    """The first such date that is not before the start, if it has begun by the document's day."""
    found = first_from(start, in_year)
    return found if found is not None and found.first <= today.first else None


def last_before(end: Cell, in_year: CellIn) -> Cell | None:
    """The last such date that begins before the end."""
    cells = (in_year(year) for year in (end.year, end.year - 1))
    return next((cell for cell in cells if cell is not None and cell.first < end.first), None)


def told_next(last: Cell, in_year: CellIn) -> Cell | None:
    """The narrative's choice: the year of the last date, or the next one where this would lead far back."""
    here: Cell | None = in_year(last.year)
    if here is None or not last.is_finer(Unit.QUARTER):
        return here
    back = (last.first - here.first) / 30.5
    return in_year(last.year + 1) if back >= _NARRATIVE_REACH else here


def from_document(today: Cell, tense: Tense, in_year: CellIn) -> Cell | None:
    """News' choice: the last one begun for the past tense, the next one not over for the future, else the nearest."""
    year = today.year
    cells = [cell for cell in (in_year(year - 1), in_year(year), in_year(year + 1)) if cell is not None]
    if not cells:
        return None
    if tense is Tense.FUTURE:
        ahead = [cell for cell in cells if cell.after > today.first]
        return ahead[0] if ahead else cells[-1]
    past = [cell for cell in cells if cell.first <= today.first]
    if tense is Tense.PAST:
        return past[-1] if past else cells[0]
    times = OVERTAKEN if tense is Tense.INTENDED else 1.0
    return min(cells, key=lambda cell: (max((cell.first - today.first) * times, today.first - cell.first), cell.first))
