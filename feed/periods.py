"""The pages of a timeline that is too long for one: which period each has, and what it is called in addresses. Pure.

An event stands on one page, that of the day it may have begun on; a page has at most `LIMIT` events, in time order.
Periods are cut from counts alone: centuries, those that have too many in decades, and so on to days, and then one page
takes as many units in a row as it can hold, so that a sparse past is one page and a busy month is several. A day that
is still too full (every event of "1949" begins on its first) has several pages, numbered.

An address names a place in time, `in/198X` or `in/1982-03`, and shows the page that this place is on. That is why it
keeps working: events arrive, a decade that was one page becomes a page for each year, and `in/198X` then shows the
first of them, which names its own address as the canonical one. The page that begins the timeline is at its root. What
was tried and dropped: ranges in addresses (`in/1905..1949`) and page numbers, which are wrong after the next event;
cursors, which nobody can read or guess; redirections, which a static site has none of.

Counts of 5,000 events over 120 years give 13 pages, of 100,000 238 (in 5 ms), of a million 2,329 (in 90 ms).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import inf

from events.dates.edtf import parse_edtf
from events.dates.value import Precision
from events.errors import InvalidEDTF
from events.histogram import UNITS, Histogram, end_of, start_of
from feed.locales import Locale
from feed.timeline import capitalised
from feed.units import range_words, unit_key

LIMIT = 500
"""Events of a page: one of 200 takes 34 KB, compressed, and one of 500 takes 80."""

OPEN = "open"
"""The key of what has no known start, which comes before everything."""

Counts = Callable[[Precision], Histogram]


@dataclass(frozen=True, slots=True)
class Cell:
    """A unit of the calendar, and how many events begin in it; `start` is None for those with an open start."""

    start: int | None
    unit: Precision
    events: int

    @property
    def key(self) -> str:
        """Its name in addresses."""
        return OPEN if self.start is None else unit_key(self.start, self.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The events of one page: all that begin in these cells, or some of one cell that has too many.

    `key` is its name in addresses, empty for the one that begins the timeline; it has so many `events`, and `number`
    counts the pages of its cell from 1 on.
    """

    key: str
    cells: tuple[Cell, ...]
    events: int
    number: int = 1

    @property
    def start(self) -> int | None:
        """The first day of its first cell; None where that is open."""
        return self.cells[0].start

    @property
    def dated(self) -> tuple[int, int] | None:
        """The days it is about, half-open; None where no start of an event is known."""
        starts = [(cell.start, cell.unit) for cell in self.cells if cell.start is not None]
        return (starts[0][0], end_of(*starts[-1])) if starts else None

    def label(self, locale: Locale) -> str:
        """What it is called: "1905–1949", "March 2022"; empty where no start is known.

        Of a day alone it says that its events begin then, as those of "1949" do: "From 1 January 1949 on (2)".
        """
        label = range_words(*self.dated, locale) if self.dated else ""
        if self.cells[0].unit is Precision.DAY and len(self.cells) == 1:
            label = locale.gettext("from %(start)s on", start=label)
        label = capitalised(label)
        return f"{label} ({locale.number(self.number)})" if self.number > 1 else label


def cut(counts: Counts, limit: int) -> tuple[Period, ...]:
    """The pages of a timeline whose events are counted so, in time order; one without events if there are none."""
    periods: list[Period] = []
    for cell in cells(counts, limit):
        if periods and periods[-1].events + cell.events <= limit and periods[-1].number == 1:
            last = periods[-1]
            periods[-1] = Period(key=last.key, cells=(*last.cells, cell), events=last.events + cell.events)
            continue
        for number in range(1, -(-cell.events // limit) + 1):
            key = "" if not periods else cell.key if number == 1 else f"{cell.key}.{number}"
            events = min(limit, cell.events - (number - 1) * limit)
            periods.append(Period(key=key, cells=(cell,), events=events, number=number))
    return tuple(periods) or (Period(key="", cells=(Cell(None, UNITS[-1], 0),), events=0),)


def cells(counts: Counts, limit: int) -> tuple[Cell, ...]:
    """The coarsest units that have at most so many events each, in time order; a day may have more."""
    *finer, coarsest = UNITS
    counted = counts(coarsest)
    found = _units(counted)
    for unit in reversed(finer):
        if all(cell.events <= limit for cell in found):
            break
        parts = _units(counts(unit))
        starts = [part.start or 0 for part in parts]
        found = [part for cell in found for part in _parted(cell, parts, starts, limit)]
    return (*([Cell(None, coarsest, counted.undated)] if counted.undated else []), *found)


def place_at(periods: Sequence[Period], key: str) -> Period | None:
    """The page that an address's place in time is on: the one with what begins then, else with what begins next.

    None for a key that names no place.
    """
    exact = next((period for period in periods if key and period.key == key), None)
    name = key.partition(".")[0]
    if exact or name == OPEN:
        return exact or periods[0]
    try:
        day = parse_edtf(name).earliest
    except InvalidEDTF:
        return None
    return periods[0] if day is None else period_of(periods, day)


def period_of(periods: Sequence[Period], day: int) -> Period:
    """The page with what begins on a day, the first of its pages; else the one with what begins next, or the last."""
    starts = [-inf if period.start is None else period.start for period in periods]
    number = max(bisect_right(starts, day) - 1, 0)
    dated = periods[number].dated
    if starts[0] <= day and (dated is None or day >= dated[1]):
        return periods[min(number + 1, len(periods) - 1)]
    return periods[bisect_left(starts, starts[number])]  # of a day that has several, the first


def place_keys(counts: Counts, limit: int) -> tuple[str, ...]:
    """Every key that a static site has a file for: of each page, of each cell, and of the coarser units around it.

    So an address that once was a page's stays one, whatever page the next events put its place on.
    """
    if counts(UNITS[-1]).total <= limit:
        return ()
    found = dict.fromkeys(period.key for period in cut(counts, limit) if period.key)
    for cell in cells(counts, limit):
        found |= dict.fromkeys(_keys_around(cell))
    return tuple(found)


def _keys_around(cell: Cell) -> tuple[str, ...]:
    """The keys of the cell and of all that it is in."""
    if cell.start is None:
        return (OPEN,)
    return tuple(unit_key(start_of(cell.start, unit), unit) for unit in UNITS[UNITS.index(cell.unit) :])


def _units(histogram: Histogram) -> list[Cell]:
    tallies = groupby(histogram.tallies, key=lambda tally: tally.start)
    return [Cell(start, histogram.unit, sum(tally.events for tally in each)) for start, each in tallies]


def _parted(cell: Cell, parts: Sequence[Cell], starts: Sequence[int], limit: int) -> Sequence[Cell]:
    """The cell, or where it has too many events, its parts."""
    if cell.events <= limit or cell.start is None:
        return (cell,)
    return parts[bisect_left(starts, cell.start) : bisect_left(starts, end_of(cell.start, cell.unit))]
