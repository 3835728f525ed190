"""Which years a narrative means by the dates that leave them open: those with which its story runs smoothest.

An encyclopaedia's "In June" goes on from the date told last, but its paragraphs jump back, and asides ("client state in
1939") leave the story where it was. So the whole text is weighed at once: every date moves the story on or back at a
cost, a date with a year may be passed over as an aside at another, and of all ways through the text the cheapest is
taken (a shortest path, a few states wide, linear in the number of dates). Costs are in months;
one of them halved, or half as much again, moves either figure below by at most 1.3 points.

Value F1 on eleven encyclopaedia articles on wars, in halves by a hash of their ids: 89.7 and 81.0 when each open date
took the year of the last one mentioned, 90.6 and 84.2 with the whole story weighed (then; with all the rest that was
learnt since 91.4 and 86.7). Errors were read, and costs chosen, in the first half; but the second's totals were in
sight meanwhile, so they are no blind test.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

from events.dates.cells import Cell
from events.dates.meaning import (
    CalendarDate,
    Feast,
    Meaning,
    Modified,
    Nearest,
    Offset,
    Relative,
    Unit,
    Within,
    YearPart,
)
from events.dates.normalise.calendar_dates import part_in
from events.dates.normalise.context import Context
from events.dates.normalise.resolve import resolve
from events.dates.recognise import Found
from events.dates.rules.kinds import is_open_date
from events.dates.value import TimexType
from events.records import record

WIDTH = 4
"""How many states of the story are kept after each date."""

LONGEST = 12.0
FORWARD = 6.0
"""No jump costs more than this, nor one on to a date with its year than that: stories leap forward, seldom back."""

ASIDE = 7.0
MARKED_ASIDE = 1.0
"""What it costs to pass over a date with a year, and over one that looks like an aside ("since 1939")."""

NEARBY = 0.33
"""How much the distance from the paragraph's last date with a year counts beside that from where the story stands."""

BESIDE = 1.0
"""How much it counts where it lies ahead and stands in the sentence of the date that leaves its year open: "After the
vote of May 2025, the assembly chose Pell, who took office in July". Any from 0.33 to 1.5 leaves the figures above."""

SAME_YEAR = 0.25
"""What a month on within the same year costs a date that leaves its year open: "in May 1957, and in October". Nor does
its distance from the paragraph's last date with a year count then: "in March 1965 they sent 3,500 men, by December
200,000" (value F1 on our own histories .892 without this, .893 with it; the articles on wars stay the same)."""

DAYS = 30.4

RECENT = 31
"""Days; a day of its own paragraph that lies so few before the document's may be of its news."""

LATELY = 1.0
"""What it costs to leave the story where it is for such a day; it is gained where somebody died then. Of 1,642 dates
of histories, at a document time in each month of a year, that loses 0.3 on average, or 2.5 if it cost nothing."""

Trail = tuple["Trail | None", int, Cell] | None


@record()
class _Path:
    """A way through the text so far: what it cost, where the story stands, and the open dates' choices."""

    cost: float
    last: Cell | None
    trail: Trail


@record(kw_only=True)
class Told:
    """An expression as the story sees it."""

    found: Found
    is_aside: bool
    opens_paragraph: bool
    is_heading: bool
    tells_of_death: bool
    begin: int
    """Where its sentence begins."""


def open_dates(told: Iterable[Told], today: Cell | None) -> Mapping[int, Cell]:
    """The cell of each date that leaves its year open, by where the expression starts.

    Before the story begins, a document that is dated tells of its own time: "died on Feb. 14", says an obituary.
    """
    items = [item for item in told if _moves(item.found.meaning)]
    fixed = [_fixed(item.found.meaning) for item in items]
    first = next((cell for cell in fixed if cell is not None), None)
    if first is None:
        return {}
    paths = [_Path(0.0, None, None)]
    nearby: Cell | None = None
    heading: Cell | None = None
    nearby_at = -1
    for item, cell in zip(items, fixed, strict=True):
        ways: dict[Cell | None, _Path] = {}
        nearby = heading if item.opens_paragraph else nearby
        for path in paths:
            lately = _lately(path, item, today) if item.opens_paragraph and today is not None else ()
            weight = BESIDE if nearby_at >= item.begin else NEARBY
            for way in chain(_ways(path, item, cell, nearby, today or first, weight), lately):
                if way.last not in ways or way.cost < ways[way.last].cost:
                    ways[way.last] = way
        if cell is not None and not item.is_aside:
            nearby, nearby_at = cell, item.found.start if cell.is_finer(Unit.MONTH) else -1
        heading = cell if item.is_heading and cell is not None else heading
        paths = sorted(ways.values(), key=lambda way: way.cost)[:WIDTH]
    return dict(_choices(paths[0].trail))


def _moves(meaning: Meaning) -> bool:
    """Whether the expression can say when the story is."""
    match meaning:
        case CalendarDate() | YearPart() | Feast():
            return True
        case Relative() | Offset() | Nearest() | Within():
            return True
        case Modified():
            return _moves(meaning.of)
        case _:
            return False


def _fixed(meaning: Meaning) -> Cell | None:
    """The cell of a date that needs no other."""
    return None if is_open_date(meaning) else resolve(meaning, Context(None, narrative=True)).cell


def _ways(
    path: _Path, item: Told, cell: Cell | None, nearby: Cell | None, start: Cell, weight: float
) -> Iterator[_Path]:
    """How the story can go on over one expression; `weight` is how much the distance from `nearby` counts."""
    meaning = item.found.meaning
    if cell is not None:
        yield _moved(path, cell, farthest=FORWARD if path.last and cell.first > path.last.first else LONGEST)
        if path.last is not None and not item.is_heading:
            passing = MARKED_ASIDE if item.is_aside else ASIDE
            yield _Path(path.cost + passing, path.last, path.trail)
    elif is_open_date(meaning):
        yield from _open_ways(path, item, nearby, start, weight)
    elif item.is_aside or path.last is None:
        yield path
    else:
        yield _stepped(path, meaning)


def _open_ways(path: _Path, item: Told, nearby: Cell | None, start: Cell, weight: float) -> Iterator[_Path]:
    year = (path.last or start).year
    meaning = item.found.meaning
    part = meaning.of if isinstance(meaning, Modified) else meaning
    for choice in (year, year + 1, year - 1):
        cell = part_in(part, choice)
        if cell is not None and path.last is None:
            yield _Path(path.cost + _distance(start, cell), None, (path.trail, item.found.start, cell))
        elif cell is not None:
            way = _moved(path, cell)
            cost = way.cost
            if path.last and cell.first > path.last.first and cell.year == path.last.year:
                cost = path.cost + (cost - path.cost) * SAME_YEAR
            if nearby is not None and not (cell.first > nearby.first and cell.year == nearby.year):
                ahead = path.last is not None and nearby.first > path.last.first
                cost += (weight if ahead else NEARBY) * _distance(nearby, cell)
            trail = (path.trail, item.found.start, cell)
            yield _Path(cost, path.last if item.is_aside and path.last else way.last, trail)


def _lately(path: _Path, item: Told, today: Cell) -> Iterator[_Path]:
    """The way that leaves the story where it is, for a day right before the document's: "She died on 16 January"."""
    if not is_open_date(item.found.meaning) or path.last is None:
        return
    for year in (today.year, today.year - 1):
        cell = part_in(item.found.meaning, year)
        if cell is not None and cell.unit is Unit.DAY and 0 <= today.first - cell.first <= RECENT:
            cost = -LATELY if item.tells_of_death else LATELY
            yield _Path(path.cost + cost, path.last, (path.trail, item.found.start, cell))


def _stepped(path: _Path, meaning: Meaning) -> _Path:
    """The story after "the following year" or "two days later"."""
    resolution = resolve(meaning, Context.told(path.last))
    if resolution.cell is None or resolution.type is not TimexType.DATE:
        return path
    return _Path(path.cost, _finer(resolution.cell, path.last), path.trail)


def _moved(path: _Path, cell: Cell, *, farthest: float = LONGEST) -> _Path:
    """The story gone on, or back, to a date."""
    if path.last is None:
        return _Path(path.cost, cell, path.trail)
    return _Path(path.cost + min(_distance(path.last, cell), farthest), _finer(cell, path.last), path.trail)


@lru_cache(maxsize=4096)
def _distance(last: Cell, cell: Cell) -> float:
    """The months between two dates; none where one is a part of the other."""
    earlier, later = sorted((last, cell), key=lambda each: (each.first, -each.after))
    if later.first < earlier.after:
        return 0.0
    start = earlier.first if earlier.is_finer(Unit.MONTH) else earlier.after
    return min((later.first - start) / DAYS, LONGEST)


def _finer(cell: Cell, last: Cell | None) -> Cell:
    """Where the story stands after a date: what it told last, if the date only says that again more vaguely."""
    if last is not None and cell.unit is not last.unit and cell.first <= last.first and last.after <= cell.after:
        return last
    return cell


def _choices(trail: Trail) -> Iterator[tuple[int, Cell]]:
    while trail is not None:
        trail, start, cell = trail
        yield start, cell
