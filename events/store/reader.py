"""What can be asked of a timeline. Each question is answered from one snapshot of the database.

Events are read in pages, with the evidence and the tags of a whole page in one query each, never event by event. The
statements of a page are made once, and its rows read by place: both took twice as long as the database does.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from operator import itemgetter

import sqlalchemy as sa

from events.dates.bounds import sort_key
from events.dates.value import Precision
from events.errors import ArticleNotFound, EventGone, EventMoved, EventNotFound
from events.histogram import Histogram
from events.model import Event, Evidence, Revision, Source, State
from events.query import EventQuery, Facet, Page, Sort, whole
from events.store.answering import Question
from events.store.asking import QUOTED, Lookup, streamed, tags_of
from events.store.changelog import ChangeLog
from events.store.cursors import cursor_at
from events.store.facets import source_facets, tag_facets
from events.store.histograms import histogram_of, spans_of
from events.store.orders import ORDERS
from events.store.rows import CITED, SHOWN, Row, event_from, from_micros, mention_from, source_from
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

_SHOWN = Lookup(sa.select(*(events.c[name] for name in SHOWN)), events.c.id)
_CITED = tuple(articles.c[name].label(f"source_{name}") for name in CITED)
_CITING = Lookup(
    sa.select(mentions.c.rank, mentions.c.event, *_CITED, *QUOTED).join(articles, articles.c.key == mentions.c.article),
    mentions.c.event,
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
            return whole_events(connection, [event])[0]

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
            return _on_timeline(connection, connection.scalars(alike))

    def beside(self, event: str) -> tuple[Event | None, Event | None]:
        """The published events just before and just after this one in time order; None at an end of the timeline."""
        with self._reading() as connection:
            here = connection.execute(sa.select(listed).where(listed.c.event == event)).one_or_none()
            if here is None:
                return None, None
            before, after = neighbours(connection, ORDERS[Sort.TIME].place(here))
            found = {each.id: each for each in whole_events(connection, [each for each in (before, after) if each])}
            return found.get(before), found.get(after)

    def article(self, key: str) -> tuple[Source, tuple[Event, ...]]:
        """The article with this key, and the published events that rest on it, in time order.

        Raises ArticleNotFound.
        """
        with self._reading() as connection:
            source = connection.execute(_SOURCES.where(articles.c.key == key)).one_or_none()
            if source is None:
                raise ArticleNotFound(key)
            resting = connection.scalars(sa.select(mentions.c.event).where(mentions.c.article == key))
            return source_from(source), _on_timeline(connection, resting)

    def articles(self) -> Iterator[Source]:
        """Every article, by key, read as they are asked for."""
        with self._reading() as connection:
            for row in streamed(connection, _SOURCES.order_by(articles.c.key), PAGE):
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
    after = cursor_at(query.sort, ORDERS[query.sort].place(found[limit - 1])) if len(found) > limit else None
    return Page(tuple(whole_events(connection, ids)), after)


def whole_events(connection: sa.Connection, ids: Sequence[str]) -> list[Event]:
    """The events with these ids, which are no tombstones, in that order."""
    evidence, tags = _evidence(connection, ids), tags_of(connection, ids)
    rows = {row[0]: row for row in _SHOWN.rows(connection, ids)}
    return [event_from(rows[event], tuple(tags[event]), tuple(evidence[event])) for event in ids]


def _on_timeline(connection: sa.Connection, ids: Iterable[str]) -> tuple[Event, ...]:
    """Those of the events, which have mentions, that are published, in time order.

    Chosen and sorted here: asked for a state or an order, SQLite walks the whole timeline for these few.
    """
    found = (event for event in whole_events(connection, list({*ids})) if event.state is State.PUBLISHED)
    return tuple(sorted(found, key=lambda event: (sort_key(event.date), event.id)))


def _evidence(connection: sa.Connection, ids: Sequence[str]) -> dict[str, list[Evidence]]:
    """The evidence of each event, best first."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    sources: dict[str, Source] = {}
    for _, event, *columns in sorted(_CITING.rows(connection, ids), key=itemgetter(0)):
        cited, quotation = columns[: len(CITED)], columns[len(CITED) :]
        article = cited[0]
        if article not in sources:
            sources[article] = source_from(cited)
        found[event].append(Evidence(mention_from(article, quotation), sources[article]))
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
