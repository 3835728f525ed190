"""Entries under headings, in time order: a heading a year, and how long nothing happened between them. Pure.

An event stands under the year it starts in. One that starts with a year and outlasts it ("the 1770s", "1914–1917")
stands under its own words: nothing says in which of its years it was. Such events sort before that year's own, so
no heading is torn in two.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from events.dates.bounds import civil, day_number
from events.dates.edtf import year
from events.dates.value import TemporalValue
from feed.locales import ENGLISH, Locale
from feed.timeline import Entry, capitalised

GAP_YEARS = 3
"""The fewest empty years that get a row of their own; fewer can be seen in the headings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The entries under one heading; `gap` says, where there is one, how long nothing happened before it."""

    label: str
    anchor: str
    count: str
    gap: str
    entries: tuple[Entry, ...]


def grouped(entries: Sequence[Entry], locale: Locale = ENGLISH) -> tuple[Group, ...]:
    """Entries, given in time order, under their headings."""
    groups: list[Group] = []
    covered: int | None = None  # the last year that an event so far reaches into
    for label, run in groupby(entries, key=lambda entry: _heading(entry.event.date, locale)):
        members = tuple(run)
        group = Group(
            label=capitalised(label),
            anchor=f"group-{len(groups) + 1}",
            count=counted_events(len(members), locale),
            gap=_gap(covered, _first_year(members[0].event.date), locale),
            entries=members,
        )
        groups.append(group)
        ends = (covered, *(_last_year(member.event.date) for member in members))
        covered = max((end for end in ends if end is not None), default=None)
    return tuple(groups)


def summary(entries: Sequence[Entry], locale: Locale = ENGLISH) -> str:
    """A whole timeline in one line: "3 events, 1949 to 2023, drawn from 1 article"."""
    if not entries:
        return locale.gettext("No events yet")
    articles = {source.key for entry in entries for source in entry.sources}
    if not articles:
        return extent(entries, locale)
    drawn = locale.ngettext("drawn from %(count)s article", "drawn from %(count)s articles", len(articles))
    return locale.gettext(", ").join((extent(entries, locale), drawn))


def extent(entries: Sequence[Entry], locale: Locale = ENGLISH) -> str:
    """How many entries there are, and between when: "3 events, 1949 to 2023"."""
    parts = (counted_events(len(entries), locale), _span(entries, locale))
    return locale.gettext(", ").join(part for part in parts if part)


def counted_events(number: int, locale: Locale) -> str:
    """How many events: "1 event", "1,200 events"."""
    return locale.ngettext("%(count)s event", "%(count)s events", number)


def _span(entries: Sequence[Entry], locale: Locale = ENGLISH) -> str:
    """From the first heading to the last, leaving aside what is open at an end."""
    closed = [entry.event.date for entry in entries if None not in (entry.event.date.earliest, entry.event.date.latest)]
    if not closed:
        return ""
    first, last = _heading(closed[0], locale), _heading(closed[-1], locale)
    return first if first == last else locale.gettext("%(start)s to %(end)s", start=first, end=last)


def _heading(date: TemporalValue, locale: Locale) -> str:
    start = _first_year(date)
    if start is None:
        return locale.date(date)
    first, following = day_number(start, 1, 1), day_number(start + 1, 1, 1)
    outlasts = date.latest is None or date.latest > following
    return locale.date(date if date.earliest == first and outlasts else year(start))


def _gap(covered: int | None, start: int | None, locale: Locale) -> str:
    empty = 0 if covered is None or start is None else start - covered - 1
    if empty < GAP_YEARS:
        return ""
    return locale.ngettext("%(count)s year with no events", "%(count)s years with no events", empty)


def _first_year(date: TemporalValue) -> int | None:
    return None if date.earliest is None else civil(date.earliest)[0]


def _last_year(date: TemporalValue) -> int | None:
    """The last year it reaches into; of an open end nobody knows how far, so its first."""
    return _first_year(date) if date.latest is None else civil(date.latest - 1)[0]
