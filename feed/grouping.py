"""Entries under headings, in time order, with a row where nothing happened for long. Pure.

A page is grouped by year; by day or month where it is short, by decade or century where it is long and sparse; and what
has more than `MOST` entries is divided again, a year into months. An event stands under the unit it starts in. One that
starts with its unit and outlasts it stands before that unit, under its own words ("Sometime in 1982", "The 1770s"):
nothing says in which part it was. Such events sort before the others, so no heading is torn in two.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from events.dates.bounds import civil
from events.dates.edtf import qualified
from events.dates.value import Precision, Qualifier, TemporalValue
from events.histogram import UNITS, end_of, start_of
from feed.locales import ENGLISH, Locale, marked
from feed.timeline import Entry, capitalised
from feed.units import unit_key, unit_words

MOST = 12
"""Entries under one heading, where they can be divided."""

SHORT = 31
"""Days of a page that is grouped by day."""

LONG, MANY, SPARSE = 300, 60, 1.5
"""A page of more years, more headings of years, and fewer entries under each is grouped by decade or by century."""

GAP = 3
"""The fewest empty units that get a row of their own; fewer can be seen in the headings."""

SOMETIME = marked("Sometime in %(date)s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The entries under one heading; `gap` says, where there is one, how long nothing happened before it.

    `anchors` has, by event, the names under which places in time are found: those of the first entry are the group's.
    """

    label: str
    anchor: str
    count: str
    gap: str
    entries: tuple[Entry, ...]
    anchors: Mapping[str, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """The name under which the group is found, or nothing."""
        return self.anchors.get(self.entries[0].event.id, "")


def grouped(entries: Sequence[Entry], locale: Locale = ENGLISH, places: Precision | None = None) -> tuple[Group, ...]:
    """Entries, given in time order, under their headings; the first of each of the units `places` has its anchor."""
    unit = _unit_of(entries)
    anchors = _anchors(entries, places) if places else {}
    groups: list[Group] = []
    covered: int | None = None  # the day that the events so far reach up to
    for label, members in _divided(entries, unit, locale):
        first = members[0].event.date.earliest
        group = Group(
            label=capitalised(label),
            anchor=f"group-{len(groups) + 1}",
            count=counted_events(len(members), locale),
            gap=_gap(covered, first, unit, locale),
            entries=tuple(members),
            anchors={entry.event.id: anchors[entry.event.id] for entry in members if entry.event.id in anchors},
        )
        groups.append(group)
        covered = max((end for end in (covered, *map(_end, members)) if end is not None), default=None)
    return tuple(groups)


def anchor_of(start: int, unit: Precision) -> str:
    """The name under which the unit that begins on a day is found on its page."""
    return f"in-{unit_key(start, unit)}"


def extent(entries: Sequence[Entry], locale: Locale = ENGLISH) -> str:
    """How many entries there are, and between when: "3 events, 1949 to 2023"."""
    parts = (counted_events(len(entries), locale), _span(entries, locale))
    return locale.gettext(", ").join(part for part in parts if part)


def counted_events(number: int, locale: Locale) -> str:
    """How many events: "1 event", "1,200 events"."""
    return locale.ngettext("%(count)s event", "%(count)s events", number)


def _span(entries: Sequence[Entry], locale: Locale) -> str:
    """From the first heading to the last, leaving aside what is open at an end."""
    closed = [entry for entry in entries if None not in (entry.event.date.earliest, entry.event.date.latest)]
    labels = [label for label, _ in _divided(closed, Precision.YEAR, locale, divisible=False)]
    if len(labels) < 2:
        return "".join(labels)
    return locale.gettext("%(start)s to %(end)s", start=labels[0], end=labels[-1])


def _unit_of(entries: Sequence[Entry]) -> Precision:
    """What a page of these entries is grouped by, as long as none has too many."""
    starts = [entry.event.date.earliest for entry in entries if entry.event.date.earliest is not None]
    if not starts:
        return Precision.YEAR
    if starts[-1] - starts[0] <= SHORT:
        return max((_unit_within(entry.event.date) for entry in entries), key=_fineness)
    years = {civil(start)[0] for start in starts}
    last, first = max(years), min(years)
    if last - first <= LONG or len(years) <= MANY or len(starts) / len(years) >= SPARSE:
        return Precision.YEAR
    decades = {start_of(start, Precision.DECADE) for start in starts}
    many = last - first > LONG * 10 and len(decades) > MANY and len(starts) / len(decades) < SPARSE
    return Precision.CENTURY if many else Precision.DECADE


def _fineness(unit: Precision) -> int:
    return -UNITS.index(unit)


def _unit_within(date: TemporalValue) -> Precision:
    """The finest unit that holds all of a date, of days, months and years."""
    if date.earliest is not None and date.latest is not None:
        for unit in (Precision.DAY, Precision.MONTH):
            if date.latest <= end_of(date.earliest, unit):
                return unit
    return Precision.YEAR


def _divided(
    entries: Sequence[Entry], unit: Precision, locale: Locale, *, divisible: bool = True
) -> list[tuple[str, Sequence[Entry]]]:
    """Runs of entries with their headings."""
    found: list[tuple[str, Sequence[Entry]]] = []
    for start, run in groupby(entries, key=lambda entry: _start(entry.event.date, unit)):
        members = tuple(run)
        finer = UNITS[max(UNITS.index(unit) - 1, 0)]
        if divisible and start is not None and len(members) > MOST and finer is not unit:
            found.extend(_divided(members, finer, locale))
            continue
        for (_, _, own), under in groupby(members, key=lambda entry: _heading(entry.event.date, start, unit)):
            headed = tuple(under)
            date = headed[0].event.date
            label = _own_words(date, unit, locale) if own else unit_words(start or 0, unit, locale)
            found.append((label, headed))
    return found


def _start(date: TemporalValue, unit: Precision) -> int | None:
    return None if date.earliest is None else start_of(date.earliest, unit)


def _heading(date: TemporalValue, start: int | None, unit: Precision) -> tuple[int | None, int | None, bool]:
    """What entries under one heading share: the unit, or the bounds of a date that stands for itself (True)."""
    if start is None:
        return date.earliest, date.latest, True
    outlasts = date.latest is None or date.latest > end_of(start, unit)
    if date.earliest == start and outlasts:
        return date.earliest, date.latest, True
    return start, None, False


def _own_words(date: TemporalValue, unit: Precision, locale: Locale) -> str:
    """A date as a heading: "Sometime in 1982" before the months of 1982."""
    plain = locale.date(qualified(date, Qualifier.NONE))
    divided = date.precision in (Precision.YEAR, Precision.MONTH) and UNITS.index(date.precision) > UNITS.index(unit)
    return locale.gettext(SOMETIME, date=plain) if divided else plain


def _anchors(entries: Sequence[Entry], unit: Precision) -> dict[str, str]:
    """By event, the anchor of the unit that it is the first of."""
    firsts: dict[int, str] = {}
    for entry in entries:
        start = _start(entry.event.date, unit)
        if start is not None:
            firsts.setdefault(start, entry.event.id)
    return {event: anchor_of(start, unit) for start, event in firsts.items()}


def _gap(covered: int | None, start: int | None, unit: Precision, locale: Locale) -> str:
    """How many whole units, or years, are empty between two days; nothing where they are few."""
    if covered is None or start is None or start <= covered:
        return ""
    unit = min(unit, Precision.YEAR, key=UNITS.index)
    empty = _number(start, unit) - _number(covered - 1, unit) - 1
    return _empty_words(empty, unit, locale) if empty >= GAP else ""


def _empty_words(number: int, unit: Precision, locale: Locale) -> str:
    if unit is Precision.DAY:
        return locale.ngettext("%(count)s day with no events", "%(count)s days with no events", number)
    if unit is Precision.MONTH:
        return locale.ngettext("%(count)s month with no events", "%(count)s months with no events", number)
    return locale.ngettext("%(count)s year with no events", "%(count)s years with no events", number)


def _number(day: int, unit: Precision) -> int:
    """Units counted from some beginning."""
    year, month, _ = civil(day)
    return {Precision.DAY: day, Precision.MONTH: year * 12 + month}.get(unit, year)


def _end(entry: Entry) -> int | None:
    """The day its date ends before; of an open end nobody knows how far, so the end of its first year."""
    date = entry.event.date
    if date.latest is None and date.earliest is not None:
        return end_of(date.earliest, Precision.YEAR)
    return date.latest
