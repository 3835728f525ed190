"""The overview strip: a whole timeline to scale in one small picture, as numbers for an SVG. Pure.

A column stands for a unit of time (`Histogram.unit`) and is stacked by how exactly its events are dated. Below the axis
are spans: events that last longer than a year, and dates vaguer than a column, such as a year among columns of months.
`x` and widths are thousandths of the strip's width, heights are of `HEIGHT`. A column leads to its unit's place in the
list, on whatever page that is. The picture is for the eye; the periods listed beside it, with counts and links, are for
everyone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from events.dates.bounds import civil, day_number
from events.dates.value import Precision
from events.histogram import UNITS, Exactness, Histogram, end_of, horizon, start_of
from feed.grouping import counted_events
from feed.locales import Locale, marked
from feed.timeline import capitalised
from feed.units import range_words, unit_words

WIDTH, HEIGHT = 1000, 60
TALLEST = 9
"""The height of one event where there is room."""
WIDEST = 24
"""A column is no wider, or a timeline of two days would be two walls."""

LANES, LANE = 3, 4
"""Rows of spans under the axis, and the height of one."""

MOST_PERIODS = 24
MOST_TIED = 3

WIDE, NARROW, LETTER = 1120, 340, 8
"""Pixels that labels have on a wide page and on a phone, and that a letter takes."""

PER_UNIT = {
    Precision.DAY: marked("Events per day, to scale."),
    Precision.MONTH: marked("Events per month, to scale."),
    Precision.YEAR: marked("Events per year, to scale."),
    Precision.DECADE: marked("Events per decade, to scale."),
    Precision.CENTURY: marked("Events per century, to scale."),
}

Span = tuple[int, int]

Link = Callable[[int, Precision], str]
"""Where the unit that begins on a day is found."""

_STEPS = (
    *((Precision.DAY, step) for step in (1, 2, 7, 14)),
    *((Precision.MONTH, step) for step in (1, 3, 6)),
    *((Precision.YEAR, digit * 10**power) for power in range(10) for digit in (1, 2, 5)),
)
"""How far ticks can be from each other."""

_STACK = (Exactness.DAY, Exactness.MONTH, Exactness.YEAR)
_TOLD = {Precision.DAY: _STACK[:1], Precision.MONTH: _STACK[:2]}
"""Which events say that they are of a day, or of a month; of a year or longer all do."""


@dataclass(frozen=True, slots=True)
class Column:
    """The place of one unit: where it leads, and what it has in words."""

    x: int
    width: int
    href: str
    title: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A label below the axis; one that is not `sparse` has no room on a phone."""

    x: float
    label: str
    sparse: bool


@dataclass(frozen=True, slots=True)
class ListedPeriod:
    """A stretch of the timeline that has events: its name, how many begin in it, and where it begins."""

    label: str
    count: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """What is drawn, and its caption. `stacks` and `spans` are the data of SVG paths; `stacks` by exactness.

    `shown` is the part that this page is about, its place and width, where the timeline has several pages.
    """

    columns: tuple[Column, ...]
    stacks: dict[Exactness, str]
    spans: str
    lanes: int
    ticks: tuple[Tick, ...]
    caption: tuple[str, ...]
    periods: tuple[ListedPeriod, ...]
    shown: tuple[int, int] | None


def build_strip(
    histogram: Histogram, spans: Iterable[Span], link: Link, locale: Locale, shown: Span | None = None
) -> Strip | None:
    """The strip of a timeline; None where all of its events begin in one unit, or none has a start."""
    totals = _totals(histogram, _STACK)
    if len(totals) < 2 or histogram.last is None:
        return None
    first, after = min(totals), end_of(max(totals), histogram.unit)
    scale = _Scale(first, end_of(max(horizon(first, after - 1, histogram.last), after) - 1, histogram.unit))
    below = {*spans, *_vague(histogram)}
    bars = _lanes((max(start, scale.first), min(end, scale.end)) for start, end in below)
    return Strip(
        columns=tuple(_column(start, events, histogram.unit, scale, link, locale) for start, events in totals.items()),
        stacks=_stacks(histogram, scale),
        spans="".join(_box(*scale.place(start, end), lane * LANE, LANE - 1) for lane, (start, end) in bars),
        lanes=len({lane for lane, _ in bars}),
        ticks=_ticks(scale, locale),
        caption=_caption(histogram, totals, [bar for _, bar in bars], locale),
        periods=_periods(totals, histogram.unit, link, locale),
        shown=scale.place(max(shown[0], scale.first), min(shown[1], scale.end)) if shown else None,
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days to thousandths of the width."""

    first: int
    end: int

    def at(self, day: int) -> float:
        return WIDTH * (day - self.first) / (self.end - self.first)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch begins, and how wide it is: wide enough to be seen."""
        x = round(self.at(start))
        return x, max(round(self.at(end)) - x, 2)


def _totals(histogram: Histogram, classes: Sequence[Exactness]) -> dict[int, int]:
    """Events by the first day of their unit, in time order."""
    totals: dict[int, int] = {}
    for tally in histogram.tallies:
        if tally.exactness in classes:
            totals[tally.start] = totals.get(tally.start, 0) + tally.events
    return totals


def _told(histogram: Histogram) -> tuple[Exactness, ...]:
    return _TOLD.get(histogram.unit, _STACK)


def _vague(histogram: Histogram) -> Iterator[Span]:
    """The months and the years that are known of events and no column can show."""
    for tally in histogram.tallies:
        if tally.exactness not in _told(histogram):
            unit = Precision.MONTH if tally.exactness is Exactness.MONTH else Precision.YEAR
            yield tally.start, end_of(tally.start, unit)


def _column(start: int, events: int, unit: Precision, scale: _Scale, link: Link, locale: Locale) -> Column:
    x, width = scale.place(start, end_of(start, unit))
    title = f"{capitalised(unit_words(start, unit, locale))}: {counted_events(events, locale)}"
    return Column(x, width, link(start, unit), title)


def _stacks(histogram: Histogram, scale: _Scale) -> dict[Exactness, str]:
    """The boxes of each class, those of one unit on top of each other."""
    shown = _totals(histogram, _told(histogram))
    height = min(TALLEST, HEIGHT / max(shown.values(), default=1))
    reached = dict.fromkeys(shown, 0)
    paths = dict.fromkeys(_told(histogram), "")
    for tally in histogram.tallies:
        if tally.exactness not in paths:
            continue
        x, room = scale.place(tally.start, end_of(tally.start, histogram.unit))
        width = min(max(room - 1, 1), WIDEST)
        below = reached[tally.start]
        reached[tally.start] += tally.events
        bottom, top = round(HEIGHT - below * height), round(HEIGHT - reached[tally.start] * height)
        paths[tally.exactness] += _box(x + (room - width) // 2, width, min(top, bottom - 1), max(bottom - top, 1))
    return paths


def _box(x: int, width: int, y: int, height: int) -> str:
    return f"M{x} {y}h{width}v{height}h-{width}z"


def _lanes(spans: Iterable[Span]) -> list[tuple[int, Span]]:
    """Each span with its lane: the first that is free, and the last where none is."""
    free: list[int | None] = [None] * LANES
    placed = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        fitting = (lane for lane, until in enumerate(free) if until is None or until <= start)
        lane = next(fitting, LANES - 1)
        free[lane] = max(end, free[lane] or end)
        placed.append((lane, (start, end)))
    return placed


def _ticks(scale: _Scale, locale: Locale) -> tuple[Tick, ...]:
    """As many labels as a wide page has room for, of which some are left on a phone."""
    for unit, step in _STEPS:
        if (scale.end - scale.first) / (_DAYS[unit] * step) * 4 * LETTER > WIDE:
            continue
        days = _tick_days(scale, unit, step)
        labels = [unit_words(day, unit, locale) for day in days]
        room = max((len(label) for label in labels), default=1) * LETTER + LETTER
        if len(labels) * room > WIDE:
            continue
        every = -(-len(labels) * room // NARROW)

        def fits(day: int, label: str, pixels: int) -> bool:
            return scale.at(day) / WIDTH * pixels + (len(label) + 1) * LETTER < pixels

        return tuple(
            Tick(round(scale.at(day) / 10, 2), label, number % every == 0 and fits(day, label, NARROW))
            for number, (day, label) in enumerate(zip(days, labels, strict=True))
            if fits(day, label, WIDE)
        )
    return ()


_DAYS = {Precision.DAY: 1, Precision.MONTH: 30.4, Precision.YEAR: 365.25}


def _tick_days(scale: _Scale, unit: Precision, step: int) -> list[int]:
    """Where ticks of this distance stand: on years that are round to people, 500 BCE and 500 CE."""
    if unit is Precision.YEAR:
        first, last = civil(scale.first)[0], civil(scale.end - 1)[0]
        round_years = (-number * step + 1 for number in range(-(first - 1) // step, 0, -1))
        common = range(-(-max(first, 1) // step) * step, last + 1, step)
        found = [day_number(each, 1, 1) for each in (*round_years, *common) if first <= each <= last]
        return [day for day in found if day >= scale.first]
    days, day, number = [], start_of(scale.first, unit), 0
    while day < scale.end:
        of_year = civil(day)[1] - 1
        if day >= scale.first and (of_year % step == 0 if unit is Precision.MONTH else number % step == 0):
            days.append(day)
        day, number = end_of(day, unit), number + 1
    return days


def _caption(histogram: Histogram, totals: dict[int, int], spans: Sequence[Span], locale: Locale) -> tuple[str, ...]:
    """What the strip shows, its busiest unit and the longest time without an event."""
    unit = histogram.unit
    told = [locale.gettext(PER_UNIT[unit])]
    certain = _totals(histogram, _told(histogram))
    most = max(certain.values(), default=0)
    busiest = [unit_words(start, unit, locale) for start, events in certain.items() if events == most]
    if most > 1 and len(busiest) <= MOST_TIED:
        names = locale.gettext(", ").join(busiest)
        told.append(
            locale.ngettext(
                "Busiest: %(names)s (%(count)s event).", "Busiest: %(names)s (%(count)s events).", most, names=names
            )
        )
    gap = _longest_gap([*((start, end_of(start, unit)) for start in totals), *spans])
    if gap and end_of(end_of(gap[0], unit), unit) < gap[1]:
        told.append(locale.gettext("Longest gap: %(gap)s.", gap=_gap_words(*gap, unit, locale)))
    return tuple(told)


def _longest_gap(covered: Sequence[Span]) -> tuple[int, int] | None:
    """The longest stretch that nothing covers, the first of equal ones."""
    reached: list[tuple[int, int]] = []
    for start, end in sorted(covered):
        before = reached[-1][1] if reached else start
        reached.append((start, max(end, before)))
    gaps = [(before[1], after[0]) for before, after in pairwise(reached) if after[0] > before[1]]
    return max(gaps, key=lambda gap: (gap[1] - gap[0], -gap[0]), default=None)


def _gap_words(start: int, end: int, unit: Precision, locale: Locale) -> str:
    """A gap in whole units: a span may end in the middle of one."""
    first = start if start_of(start, unit) == start else end_of(start, unit)
    return range_words(first if first < end else start, end, locale)


def _periods(totals: dict[int, int], unit: Precision, link: Link, locale: Locale) -> tuple[ListedPeriod, ...]:
    """The timeline in not too many pieces, of the strip's unit or of a coarser one."""
    for coarser in UNITS[UNITS.index(unit) :]:
        pieces: dict[int, tuple[int, int]] = {}
        for start, events in totals.items():
            piece = start_of(start, coarser)
            first, count = pieces.get(piece, (start, 0))
            pieces[piece] = first, count + events
        if len(pieces) <= MOST_PERIODS:
            break
    return tuple(
        ListedPeriod(capitalised(unit_words(piece, coarser, locale)), counted_events(events, locale), link(first, unit))
        for piece, (first, events) in pieces.items()
    )
