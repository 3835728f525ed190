"""Keeping what queries read: the published events as `listed` and `filed`, and what they are counted under.

They are made of the other tables alone. At the end of each revision the events it changed are listed anew, whatever
changed them: they are those with its sequence numbers. Full-text indexes follow `listed` by themselves (triggers of
SQLite, an index of PostgreSQL).
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from events.histogram import exactness_of
from events.model import State, Tag
from events.store.asking import Lookup, tags_of
from events.store.counts import add_counts
from events.store.fulltext import set_aside
from events.store.inserting import insert_values
from events.store.rows import DATE, REMEMBERED, STATUSES, Row, date_from
from events.store.searching import place_of
from events.store.spans import LONG, span_of
from events.store.tables import articles, events, facets, filed, listed, mentions, tallied
from events.store.tallying import EXACTNESSES, Dated, keep_tallies
from events.store.wordlist import (
    ALL,
    LONG_FACET,
    SEARCHED,
    facets_in,
    filed_under,
    is_filed,
    precision_facet,
    status_facet,
    word_list,
)

AT_ONCE = 1000
"""Events listed at a time."""

SHARED = ("sequence", "event", "span", "earliest", "until", "published")
"""The columns of `listed` that `filed` has as well."""

LISTED = (*SHARED, "exactness", "words")
"""The columns of `listed`, in the order of a listing."""

_ASKED = ("sequence", "id", "state", "published", "headline", "status", *DATE)


@dataclass(frozen=True, slots=True)
class Listing:
    """An event as it is listed: its columns `LISTED`, and the facets it is filed under."""

    values: tuple[Any, ...]
    facets: tuple[str, ...]

    def dated(self) -> Dated:
        """The same as it is counted."""
        _, _, _, earliest, until, _, exactness, _ = self.values
        return Dated((ALL, *self.facets), earliest, until, exactness)


_QUOTED = Lookup(
    sa.select(mentions.c.event, mentions.c.sentence, articles.c.publisher, articles.c.url)
    .join(articles, articles.c.key == mentions.c.article)
    .order_by(mentions.c.event, mentions.c.rank),
    mentions.c.event,
)
_RESTING = Lookup(sa.select(mentions.c.event).distinct(), mentions.c.article)
_EVENTS = sa.select(*(events.c[name] for name in _ASKED))
_NAMED = Lookup(_EVENTS, events.c.id)
_LISTED = Lookup(sa.select(*(listed.c[name] for name in LISTED)), listed.c.event)
_FACETS = Lookup(sa.select(facets), facets.c.facet)


def list_changes(connection: sa.Connection, since: int, restated: Collection[str]) -> None:
    """List the events that changed after that sequence number, and those that rest on the `restated` articles."""
    changed = sa.select(events.c.id).where(events.c.sequence > since)
    resting = _RESTING.rows(connection, restated)
    for page in _pages(iter({*connection.scalars(changed), *(row.event for row in resting)})):
        list_events(connection, page)


def list_all(connection: sa.Connection) -> None:
    """Make the tables anew, for a database that was upgraded or filled from outside: in the order of the changes."""
    query = _EVENTS.where(events.c.state == State.PUBLISHED.value).order_by(events.c.sequence).limit(AT_ONCE)
    last = 0
    if connection.dialect.name == "postgresql":  # of what came in this transaction it knows nothing otherwise
        connection.exec_driver_sql("ANALYZE articles, events, mentions, event_tags")
    with set_aside(connection):
        for table in (listed, filed, facets, tallied):
            connection.execute(sa.delete(table))
        while rows := connection.execute(query.where(events.c.sequence > last)).all():
            _add(connection, [], _listings(connection, rows))
            last = rows[-1].sequence


def list_events(connection: sa.Connection, ids: Collection[str]) -> None:
    """Put these events in the lists as they stand, or take them off where they are not published."""
    before = [Listing(tuple(row), facets_in(row.words)) for row in _LISTED.rows(connection, ids)]
    # Chosen and sorted here: asked for a state or an order, SQLite walks the whole timeline for these few.
    rows = sorted((row for row in _NAMED.rows(connection, ids) if row.state == State.PUBLISHED), key=itemgetter(0))
    after = _listings(connection, rows)
    _remove(connection, before)
    _add(connection, before, after)


def _add(connection: sa.Connection, gone: Sequence[Listing], come: Sequence[Listing]) -> None:
    """Put these into the lists, and count them, and no longer what has `gone` from there."""
    # By place in time: the full-text index of SQLite writes a part of its own whenever the next row comes before.
    insert_values(connection, listed, LISTED, sorted((each.values for each in come), key=_place))
    placed = ((facet, *each.values[: len(SHARED)]) for each in come for facet in each.facets)
    insert_values(connection, filed, ("facet", *SHARED), placed)
    _count(connection, [each.dated() for each in gone], [each.dated() for each in come])


def _listings(connection: sa.Connection, rows: Sequence[Row]) -> list[Listing]:
    """These published events, given by their columns `_ASKED`, as they are listed."""
    ids = [row.id for row in rows]
    tags, quoted = tags_of(connection, ids), defaultdict[str, list[Row]](list)
    for row in _QUOTED.rows(connection, ids):
        quoted[row.event].append(row)
    return [_listing(row, tags[row.id], quoted[row.id]) for row in rows]


def _listing(row: Row, tags: Sequence[Tag], quoted: Sequence[Row]) -> Listing:
    sequence, event, _, published, headline, status, *date = row
    quotations = list(dict.fromkeys(quotation[1] for quotation in quoted))
    texts = [headline, *[tag.label for tag in tags], *quotations[:SEARCHED]]
    under = filed_under(tags, [quotation[2:] for quotation in quoted])
    span, exactness, said = _date(*date)
    asked = (status_facet(STATUSES[status]), *said)
    *_, earliest, latest = date
    words = word_list(texts, (*under, *asked))
    values = (sequence, event, span, earliest, -latest, published, exactness, words)
    return Listing(values, (*under, *filter(is_filed, asked)))


@lru_cache(REMEMBERED)
def _date(*columns: Any) -> tuple[int, int, tuple[str, ...]]:
    """The span of a date, its exactness, and its facets."""
    date = date_from(*columns)
    span, precision = span_of(date), precision_facet(date.precision)
    return span, EXACTNESSES.index(exactness_of(date)), (precision, LONG_FACET) if span >= LONG else (precision,)


def _place(values: tuple[Any, ...]) -> int:
    sequence, _, _, earliest, until, *_ = values
    return place_of(earliest, until) + int(sequence)


def _remove(connection: sa.Connection, gone: Collection[Listing]) -> None:
    places = [{"under": facet, "number": each.values[0]} for each in gone for facet in each.facets]
    if places:
        at = (filed.c.facet == sa.bindparam("under"), filed.c.sequence == sa.bindparam("number"))
        connection.execute(sa.delete(filed).where(*at), places)
    if gone:
        this = listed.c.sequence == sa.bindparam("gone")
        ordered = sorted((each.values for each in gone), key=_place)
        connection.execute(sa.delete(listed).where(this), [{"gone": values[0]} for values in ordered])


def _count(connection: sa.Connection, gone: Sequence[Dated], come: Sequence[Dated]) -> None:
    changes = Counter(facet for each in come for facet in each.facets)
    changes.subtract(facet for each in gone for facet in each.facets)
    was = dict.fromkeys(changes, 0) | {row.facet: row.events for row in _FACETS.rows(connection, changes)}
    add_counts(connection, facets, {(facet,): change for facet, change in changes.items()})
    keep_tallies(connection, gone, come, was, {facet: was[facet] + change for facet, change in changes.items()})


def _pages(ids: Iterator[str]) -> Iterator[list[str]]:
    while page := list(islice(ids, AT_ONCE)):
        yield page
