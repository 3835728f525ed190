"""What can be asked of a timeline. Each question is answered from one snapshot of the database.

Events are read in pages, with the evidence and the tags of a whole page in one query each, never event by event.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from operator import attrgetter

import sqlalchemy as sa

from events.dates.bounds import sort_key
from events.dates.value import Precision
from events.errors import ArticleNotFound, EventGone, EventMoved, EventNotFound
from events.histogram import Histogram
from events.model import Event, Evidence, Revision, Source, State
from events.query import EventQuery, Facet, Page, Sort, whole
from events.store.answering import Question
from events.store.asking import rows_in, tags_of
from events.store.changelog import ChangeLog
from events.store.cursors import cursor_at
from events.store.facets import source_facets, tag_facets
from events.store.histograms import histogram_of, spans_of
from events.store.orders import ORDERS
from events.store.rows import CITED, Row, event_from, from_micros, mention_from, source_from
from events.store.tables import articles, events, listed, mentions, meta
from events.store.walking import neighbours

PAGE = 500
"""Events read at a time: few queries, little memory."""

LATEST = 50
SPANS = 200

EVERYTHING = EventQuery()

_SOURCES = sa.select(*(articles.c[name] for name in CITED))
_META = sa.select(meta)
"""Made once, as those after it: every request asks it, and a third of the time went into making it."""

_EVENTS = sa.select(events)
_CITING = sa.select(mentions, *(articles.c[name].label(f"source_{name}") for name in CITED)).join(
    articles, articles.c.key == mentions.c.article
)


class Reader(ChangeLog):
    """The questions, whatever connection they are asked on."""

    def events(self) -> Iterator[Event]:
        """The published events in time order, read as they are asked for."""
        return self.find(EVERYTHING)

    def find(self, query: EventQuery) -> Iterator[Event]:
        """The published events the query asks for, in its order, read as they are asked for. Raises InvalidQuery."""
        with self._reading() as connection:
            page = _page(connection, query, PAGE)
            yield from page.events
            while page.after is not None:
                page = _page(connection, replace(query, after=page.after), PAGE)
                yield from page.events

    def page(self, query: EventQuery, limit: int) -> Page:
        """The first of these, at most `limit`, with the cursor of the rest. Raises InvalidQuery for a bad cursor."""
        with self._reading() as connection:
            return _page(connection, query, limit)

    def latest(self, limit: int = LATEST, query: EventQuery = EVERYTHING) -> tuple[Event, ...]:
        """The published events the query asks for that changed last, the newest change first."""
        return self.page(replace(query, sort=Sort.CHANGED, after=""), limit).events

    def tags(self, most: int | None = None) -> tuple[Facet, ...]:
        """Every tag of a published event, by slug, with the label that the last change of any of them has.

        Or so many, those that most events have.
        """
        with self._reading() as connection:
            return tag_facets(connection, most)

    def sources(self, most: int | None = None) -> tuple[Facet, ...]:
        """Every source of a published event (see `events.sources`), by slug, named as by the last change.

        Or so many, those that most events have.
        """
        with self._reading() as connection:
            return source_facets(connection, most)

    def event(self, event: str) -> Event:
        """The published event with this id.

        Raises EventNotFound for one that was never on the timeline, EventGone for one that is no longer, and
        EventMoved, with the last survivor, for one that was merged into another.
        """
        with self._reading() as connection:
            row = _event_row(connection, event)
            if row is None or row.published is None:
                raise EventNotFound(event)
            if row.state == State.MERGED:
                raise _moved(connection, event, row.survivor)
            if row.state != State.PUBLISHED:
                raise EventGone(event)
            return whole_events(connection, [row])[0]

    def near(self, event: Event, days: int) -> tuple[Event, ...]:
        """The other published events with its event word and a date no further from its own, in time order."""
        if event.date.earliest is None or event.date.latest is None or not event.evidence:
            return ()
        alike = sa.select(mentions.c.event).where(
            mentions.c.head == event.evidence[0].mention.head,
            mentions.c.earliest < event.date.latest + days,
            mentions.c.latest > event.date.earliest - days,
            mentions.c.event != event.id,
        )
        with self._reading() as connection:
            rows = rows_in(connection, _EVENTS, events.c.id, set(connection.scalars(alike)))
            found = whole_events(connection, [row for row in rows if row.state == State.PUBLISHED])
        return tuple(sorted(found, key=lambda other: (sort_key(other.date), other.id)))

    def beside(self, event: str) -> tuple[Event | None, Event | None]:
        """The published events just before and just after this one in time order; None at an end of the timeline."""
        with self._reading() as connection:
            here = connection.execute(sa.select(listed).where(listed.c.event == event)).one_or_none()
            if here is None:
                return None, None
            before, after = neighbours(connection, ORDERS[Sort.TIME].place(here))
            rows = rows_in(connection, _EVENTS, events.c.id, [each for each in (before, after) if each])
            found = {each.id: each for each in whole_events(connection, list(rows))}
            return found.get(before), found.get(after)

    def article(self, key: str) -> tuple[Source, tuple[Event, ...]]:
        """The article with this key, and the published events that rest on it, in time order.

        Raises ArticleNotFound.
        """
        with self._reading() as connection:
            source = connection.execute(_SOURCES.where(articles.c.key == key)).one_or_none()
            if source is None:
                raise ArticleNotFound(key)
            ids = set(connection.scalars(sa.select(mentions.c.event).where(mentions.c.article == key)))
            # Chosen and sorted here: asked for a state or an order, SQLite walks the whole timeline for these few.
            rows = rows_in(connection, _EVENTS, events.c.id, ids)
            resting = whole_events(connection, [row for row in rows if row.state == State.PUBLISHED])
            return source_from(source), tuple(sorted(resting, key=lambda event: (sort_key(event.date), event.id)))

    def articles(self) -> Iterator[Source]:
        """Every article, by key, read as they are asked for."""
        with self._reading() as connection:
            for row in connection.execute(_SOURCES.order_by(articles.c.key), execution_options={"yield_per": PAGE}):
                yield source_from(row)

    def count(self, query: EventQuery = EVERYTHING, at_most: int | None = None) -> int:
        """How many published events the query asks for; counting stops at `at_most`."""
        with self._reading() as connection:
            return Question(connection, whole(query)).count(at_most)

    def histogram(self, query: EventQuery = EVERYTHING, unit: Precision | None = None) -> Histogram | None:
        """When the published events that the query asks for begin; `unit` is chosen by their extent unless given.

        None where there are too many to be counted at once and no count of them is kept: counts are kept of all events
        and of those of one tag or source. ValueError for a unit that is not in `histogram.UNITS`.
        """
        with self._reading() as connection:
            return histogram_of(connection, whole(query), unit)

    def spans(self, query: EventQuery = EVERYTHING, limit: int = SPANS) -> tuple[tuple[int, int], ...]:
        """The bounds (earliest, latest) of those of the query's events that last longer than a year, longest first.

        Half-open day numbers, at most `limit`; of equal ones the earlier comes first. Dates with an open side are not
        among them.
        """
        with self._reading() as connection:
            return spans_of(connection, whole(query), limit)

    def revision(self) -> Revision:
        """The state of the timeline: one row of a table that has no other."""
        with self._reading() as connection:
            row = connection.execute(_META).one()
        return Revision(
            number=row.revision,
            changed=from_micros(row.changed),
            created=from_micros(row.created),
            authority=row.authority,
            year=row.year,
        )

    def export(self) -> Iterator[bytes]:
        """The whole timeline as the lines of a file (see `transfer`), read as they are asked for."""
        from events.store.transfer import exported

        with self._reading() as connection:
            yield from exported(connection)

    def told(self) -> datetime:
        """When an event last came onto the timeline, changed on it or left it; of an empty one, when it was made.

        Unlike the revision's time it stands still where only articles changed.
        """
        change = sa.select(events.c.updated).where(events.c.published.is_not(None)).order_by(events.c.updated.desc())
        with self._reading() as connection:
            last = connection.execute(change.limit(1)).scalar_one_or_none()
            return from_micros(last) if last is not None else self.revision().created


def _page(connection: sa.Connection, query: EventQuery, limit: int) -> Page:
    found = Question(connection, query).page(limit + 1)
    ids = [row.event for row in found[:limit]]
    rows = {row.id: row for row in rows_in(connection, _EVENTS, events.c.id, ids)}
    after = cursor_at(query.sort, ORDERS[query.sort].place(found[limit - 1])) if len(found) > limit else None
    return Page(tuple(whole_events(connection, [rows[event] for event in ids])), after)


def whole_events(connection: sa.Connection, rows: Sequence[Row]) -> list[Event]:
    """The events of these rows, with their evidence and tags."""
    ids = [row.id for row in rows]
    evidence, tags = _evidence(connection, ids), tags_of(connection, ids)
    return [event_from(row, tuple(tags[row.id]), tuple(evidence[row.id])) for row in rows]


def _evidence(connection: sa.Connection, ids: Sequence[str]) -> dict[str, list[Evidence]]:
    """The evidence of each event, best first."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    sources: dict[str, Source] = {}
    for row in sorted(rows_in(connection, _CITING, mentions.c.event, ids), key=attrgetter("rank")):
        if row.article not in sources:
            sources[row.article] = source_from(row[-len(CITED) :])
        found[row.event].append(Evidence(mention_from(row), sources[row.article]))
    return found


def _event_row(connection: sa.Connection, event: str) -> Row | None:
    return connection.execute(sa.select(events).where(events.c.id == event)).one_or_none()


def _moved(connection: sa.Connection, event: str, survivor: str) -> EventMoved | EventGone:
    """Where a merged event is to be found now: its survivor may have been merged as well, or withdrawn."""
    row = _event_row(connection, survivor)
    while row is not None and row.state == State.MERGED:
        row = _event_row(connection, row.survivor)
    if row is None or row.state != State.PUBLISHED:
        return EventGone(event)
    return EventMoved(event, row.id)
