"""What the page of a timeline shows: one period's events, and around them the whole of what is asked for.

A timeline of up to `periods.LIMIT` events is one page. A longer one is cut into periods by its counts (see `periods`),
each with an address of its own; where the store cannot count a query quickly, its pages follow each other by cursors
instead, and the strip is that of the whole timeline. Every page has the same strip, periods and filters.
"""

from dataclasses import dataclass, replace
from functools import cache

from events.dates.bounds import civil
from events.dates.edtf import year
from events.dates.value import Precision
from events.errors import PageNotFound
from events.histogram import Exactness, Histogram
from events.model import Event
from events.query import EventQuery, query_string, whole
from events.store import Reader, Snapshot, beginning
from feed import periods
from feed.addresses import Addresses
from feed.asked import EVERYTHING, Asked
from feed.channel import labels_of, page_path, representation_path, words_of
from feed.config import Site
from feed.filterform import MOST, FilterForm, build_form
from feed.grouping import Group, anchor_of, counted_events, grouped
from feed.locales import Locale, speaking
from feed.periods import Period
from feed.strip import Link, Strip, build_strip
from feed.timeline import Entry, build_entry, capitalised
from feed.units import extent_words

UNCOUNTED = 10_000
"""Events of a query that are counted one by one; of more it is said that they are more."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A link to another page of the timeline."""

    label: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager:
    """Where the page is among the others, in words, and what comes before and after it."""

    place: str
    previous: Neighbour | None
    following: Neighbour | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Browsed:
    """A page of a timeline as it is shown.

    `path` is its own address below the base URL, and `query` the query string of what it shows; `words` say what is
    asked for, and `period` which part of it this is: both are empty for the beginning of the whole timeline. `strip` is
    None where there is nothing to draw; a `whole_strip` shows the whole timeline, not what is asked for.
    """

    path: str
    query: str
    words: str
    period: str
    summary: str
    groups: tuple[Group, ...]
    strip: Strip | None
    whole_strip: bool
    pager: Pager | None
    form: FilterForm

    @property
    def heading(self) -> str:
        """What this page is called among those of the site."""
        return ": ".join(part for part in (self.words, self.period) if part)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that it shows, in time order."""
        return tuple(entry for group in self.groups for entry in group.entries)


def browse(reader: Snapshot, site: Site, asked: Asked) -> Browsed:
    """The page that is asked for. Raises InvalidQuery for a bad cursor, PageNotFound for what is no place in time."""
    query = whole(asked.query)
    histogram = _histogram(reader, query)
    if histogram is None or asked.query.after:
        return _by_cursor(reader, site, replace(query, after=asked.query.after), histogram)
    locale, pages = speaking(site.locale), _pages_of(reader, query, histogram)
    page = periods.place_at(pages, asked.place) if asked.place else pages[0]
    if page is None:
        raise PageNotFound(page_path(query, asked.place))
    entries = tuple(build_entry(event, locale=locale) for event in _events_of(reader, query, page))
    return Browsed(
        path=page_path(query, page.key),
        query=query_string(query),
        words=capitalised(words_of(reader, query, locale)),
        period=page.label(locale) if page.key else "",
        summary=_summary(histogram, entries, locale),
        groups=grouped(entries, locale, histogram.unit),
        strip=build_strip(
            histogram,
            reader.spans(query),
            _links(site, query, pages, page),
            locale,
            shown=page.dated if len(pages) > 1 else None,
        ),
        whole_strip=False,
        pager=_pager(site, query, pages, page) if len(pages) > 1 else None,
        form=_form(reader, site, query, histogram),
    )


def timeline_place(reader: Snapshot, event: Event) -> str:
    """The address, below the base URL, of an event in the whole timeline: its page, and its anchor there."""
    histogram = _histogram(reader, EVERYTHING)
    if histogram is None or event.date.earliest is None:
        return f"#{event.id}"
    pages = _pages_of(reader, EVERYTHING, histogram)
    page = periods.period_of(pages, event.date.earliest)
    of_day = [each for each in pages if each.start == page.start]
    if len(of_day) > 1:
        page = next(each for each in of_day if event.id in {found.id for found in _events_of(reader, EVERYTHING, each)})
    return f"{page_path(EVERYTHING, page.key)}#{event.id}"


def place_keys(reader: Reader, query: EventQuery) -> tuple[str, ...]:
    """The keys of all places of a query that have an address in a static site: see `periods.place_keys`."""
    histogram = reader.histogram(query)
    return periods.place_keys(_counts(reader, query, histogram), periods.LIMIT) if histogram else ()


def _histogram(reader: Snapshot, query: EventQuery) -> Histogram | None:
    """When the events of a query begin. Every page of the site asks it, so it is counted once for a revision."""
    return reader.remembered(("histogram", query), lambda: reader.histogram(query))


def _pages_of(reader: Snapshot, query: EventQuery, histogram: Histogram) -> tuple[Period, ...]:
    """The pages of a query that has this histogram, cut once for a revision."""
    limit = periods.LIMIT
    return reader.remembered(("periods", query, limit), lambda: periods.cut(_counts(reader, query, histogram), limit))


def _counts(reader: Reader, query: EventQuery, histogram: Histogram) -> periods.Counts:
    """Counts by every unit; what fits on one page needs no more than what is known."""

    @cache
    def counts(unit: Precision) -> Histogram:
        known = histogram.total <= periods.LIMIT or unit is histogram.unit
        return histogram if known else reader.histogram(query, unit) or histogram

    return counts


def _events_of(reader: Reader, query: EventQuery, page: Period) -> tuple[Event, ...]:
    """The page's events. One that is the n-th of a day is read by way of those before it."""
    if not page.events:
        return ()
    after = "" if page.start is None else beginning(page.start)
    for _ in range(1, page.number):
        after = reader.page(replace(query, after=after), periods.LIMIT).after or ""
    return reader.page(replace(query, after=after), page.events).events


def _links(site: Site, query: EventQuery, pages: tuple[Period, ...], shown: Period | None) -> Link:
    """Where a unit of time begins: on which page, and there at which anchor."""
    addresses = Addresses(site.base_url)

    def link(start: int, unit: Precision) -> str:
        page = periods.period_of(pages, start)
        path = "" if page == shown else addresses.link(page_path(query, page.key))
        return f"{path}#{anchor_of(start, unit)}"

    return link


def _pager(site: Site, query: EventQuery, pages: tuple[Period, ...], page: Period) -> Pager:
    addresses, locale, number = Addresses(site.base_url), speaking(site.locale), pages.index(page)

    def neighbour(at: int) -> Neighbour | None:
        if not 0 <= at < len(pages):
            return None
        return Neighbour(pages[at].label(locale), addresses.link(page_path(query, pages[at].key)))

    counts = locale.number(number + 1), locale.number(len(pages))
    place = locale.gettext(
        "%(label)s: page %(number)s of %(pages)s", label=page.label(locale), number=counts[0], pages=counts[1]
    )
    return Pager(place=place, previous=neighbour(number - 1), following=neighbour(number + 1))


def _by_cursor(reader: Snapshot, site: Site, query: EventQuery, histogram: Histogram | None) -> Browsed:
    """A page that begins after a cursor: of a query that is not counted, or of one that is read on by its `next`."""
    locale, addresses, found = speaking(site.locale), Addresses(site.base_url), reader.page(query, periods.LIMIT)
    entries = tuple(build_entry(event, locale=locale) for event in found.events)
    shown = whole(query) if histogram else EVERYTHING
    drawn = histogram or _histogram(reader, shown)
    begin = Neighbour(locale.gettext("The beginning"), addresses.link(page_path(query)))
    onwards = addresses.link(_cursor_path(replace(query, after=found.after))) if found.after else ""
    return Browsed(
        path=_cursor_path(query) if query.after else page_path(query),
        query=query_string(query),
        words=capitalised(words_of(reader, query, locale)),
        period="",
        summary=_number(reader.count(whole(query), UNCOUNTED + 1), locale),
        groups=grouped(entries, locale),
        strip=_strip_of(reader, site, shown, drawn) if drawn else None,
        whole_strip=histogram is None,
        pager=Pager(
            place=counted_events(len(entries), locale),
            previous=begin if query.after else None,
            following=Neighbour(locale.gettext("Later events"), onwards) if onwards else None,
        ),
        form=_form(reader, site, whole(query), drawn),
    )


def _strip_of(reader: Snapshot, site: Site, query: EventQuery, histogram: Histogram) -> Strip | None:
    """The strip of a query on a page that is none of its periods."""
    links = _links(site, query, _pages_of(reader, query, histogram), None)
    return build_strip(histogram, reader.spans(query), links, speaking(site.locale))


def _cursor_path(query: EventQuery) -> str:
    return representation_path(Asked(query=query), "", "")


def _form(reader: Reader, site: Site, query: EventQuery, histogram: Histogram | None) -> FilterForm:
    addresses = Addresses(site.base_url)
    extent = (
        (histogram.first, histogram.last - 1) if histogram and histogram.first is not None and histogram.last else ()
    )
    return build_form(
        query,
        tags=reader.tags(MOST),
        sources=reader.sources(MOST),
        labels=labels_of(reader, query),
        examples=tuple(year(civil(day)[0]).edtf for day in extent),
        address=lambda narrowed: addresses.link(page_path(narrowed)),
        locale=speaking(site.locale),
    )


def _number(events: int, locale: Locale) -> str:
    if events <= UNCOUNTED:
        return counted_events(events, locale)
    return locale.gettext("More than %(count)s events", count=locale.number(UNCOUNTED))


def _summary(histogram: Histogram, entries: tuple[Entry, ...], locale: Locale) -> str:
    """A timeline in one line: "3 events, 1949–2023, drawn from 1 article"."""
    if not histogram.total:
        return locale.gettext("No events yet")
    parts = [counted_events(histogram.total, locale)]
    if histogram.first is not None and histogram.last is not None:
        vaguest = max((tally.exactness for tally in histogram.tallies), key=list(Exactness).index)
        parts.append(extent_words(histogram.first, histogram.last, vaguest, locale))
    articles = {source.key for entry in entries for source in entry.sources}
    if articles and len(entries) == histogram.total:
        parts.append(locale.ngettext("drawn from %(count)s article", "drawn from %(count)s articles", len(articles)))
    return locale.gettext(", ").join(parts)
