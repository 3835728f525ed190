"""Keeping what queries read: the published events as `listed` and `filed`, and what they are counted under.

They are made of the other tables alone. At the end of each revision the events it changed are listed anew, whatever
changed them: they are those with its sequence numbers. Full-text indexes follow `listed` by themselves (triggers of
SQLite, an index of PostgreSQL).
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import Any

import sqlalchemy as sa

from events.dates.value import Precision
from events.histogram import exactness_of
from events.model import State, Status, Tag
from events.store.asking import Lookup, tags_of
from events.store.fulltext import set_aside
from events.store.inserting import insert_rows
from events.store.rows import DATE, Row, Values, date_from
from events.store.spans import span_of
from events.store.tables import articles, events, facets, filed, listed, mentions, tallied
from events.store.tallying import EXACTNESSES, Dated, keep_tallies
from events.store.wordlist import ALL, SEARCHED, facets_in, filed_under, precision_facet, status_facet, word_list

AT_ONCE = 1000
"""Events listed at a time."""

SHARED = ("sequence", "event", "span", "earliest", "until", "published")
"""The columns of `listed` that `filed` has as well."""

_QUOTED = Lookup(
    sa.select(mentions.c.event, mentions.c.sentence, articles.c.publisher, articles.c.url)
    .join(articles, articles.c.key == mentions.c.article)
    .order_by(mentions.c.event, mentions.c.rank),
    mentions.c.event,
)
_RESTING = Lookup(sa.select(mentions.c.event).distinct(), mentions.c.article)
_EVENTS = Lookup(sa.select(events), events.c.id)
_LISTED = Lookup(sa.select(listed), listed.c.event)
_FACETS = Lookup(sa.select(facets), facets.c.facet)

_date = attrgetter(*DATE)


def list_changes(connection: sa.Connection, since: int, restated: Collection[str]) -> None:
    """List the events that changed after that sequence number, and those that rest on the `restated` articles."""
    changed = sa.select(events.c.id).where(events.c.sequence > since)
    resting = _RESTING.rows(connection, restated)
    for page in _pages(iter({*connection.scalars(changed), *(row.event for row in resting)})):
        list_events(connection, page)


def list_all(connection: sa.Connection) -> None:
    """Make the tables anew, for a database that was upgraded or filled from outside: in the order of the changes."""
    query = sa.select(events).where(events.c.state == State.PUBLISHED.value).order_by(events.c.sequence)
    last = 0
    if connection.dialect.name == "postgresql":  # of what came in this transaction it knows nothing otherwise
        connection.exec_driver_sql("ANALYZE articles, events, mentions, event_tags")
    with set_aside(connection):
        for table in (listed, filed, facets, tallied):
            connection.execute(sa.delete(table))
        while rows := connection.execute(query.where(events.c.sequence > last).limit(AT_ONCE)).all():
            _add(connection, [], _listings(connection, rows))
            last = rows[-1].sequence


def list_events(connection: sa.Connection, ids: Collection[str]) -> None:
    """Put these events in the lists as they stand, or take them off where they are not published."""
    before = list(_LISTED.rows(connection, ids))
    rows = [row for row in _EVENTS.rows(connection, ids) if row.state == State.PUBLISHED]
    after = _listings(connection, sorted(rows, key=lambda row: row.sequence))
    _remove(connection, before)
    _add(connection, [_dated(row._asdict()) for row in before], after)


def _add(connection: sa.Connection, gone: Sequence[Dated], listings: Sequence[Values]) -> None:
    """Put these into the lists, and count them, and no longer what has `gone` from there."""
    come = [_dated(each) for each in listings]
    insert_rows(connection, listed, listings)
    placed = [place for each, dated in zip(listings, come, strict=True) for place in _filed(each, dated.facets)]
    insert_rows(connection, filed, placed)
    _count(connection, gone, come)


def _listings(connection: sa.Connection, rows: Sequence[Row]) -> list[Values]:
    """The rows of `listed` for these published events."""
    ids = [row.id for row in rows]
    tags, quoted = tags_of(connection, ids), defaultdict[str, list[Row]](list)
    for row in _QUOTED.rows(connection, ids):
        quoted[row.event].append(row)
    return [_listing(row, tags[row.id], quoted[row.id]) for row in rows]


def _listing(row: Row, tags: Sequence[Tag], quoted: Sequence[Row]) -> Values:
    date = date_from(*_date(row))
    texts = [row.headline, *(tag.label for tag in tags), *(quotation.sentence for quotation in quoted[:SEARCHED])]
    under = filed_under(tags, ((quotation.publisher, quotation.url) for quotation in quoted))
    asked = (precision_facet(Precision(row.precision)), status_facet(Status(row.status)))
    return {
        "sequence": row.sequence,
        "event": row.id,
        "span": span_of(date),
        "earliest": row.earliest,
        "until": -row.latest,
        "published": row.published,
        "words": word_list(texts, (*under, *asked)),
        "exactness": EXACTNESSES.index(exactness_of(date)),
    }


def _filed(listing: Values, facets: Sequence[str]) -> list[Values]:
    shared = {name: listing[name] for name in SHARED}
    return [{"facet": facet, **shared} for facet in facets if facet != ALL]


def _remove(connection: sa.Connection, rows: Collection[Row]) -> None:
    places = [{"under": facet, "number": row.sequence} for row in rows for facet in facets_in(row.words)]
    if places:
        at = (filed.c.facet == sa.bindparam("under"), filed.c.sequence == sa.bindparam("number"))
        connection.execute(sa.delete(filed).where(*at), places)
    if rows:
        gone = sa.delete(listed).where(listed.c.sequence == sa.bindparam("gone"))
        connection.execute(gone, [{"gone": row.sequence} for row in rows])


def _dated(listing: Mapping[str, Any]) -> Dated:
    facets = (ALL, *facets_in(listing["words"]))
    return Dated(facets, listing["earliest"], listing["until"], listing["exactness"])


def _count(connection: sa.Connection, gone: Sequence[Dated], come: Sequence[Dated]) -> None:
    changes = Counter(facet for each in come for facet in each.facets)
    changes.subtract(facet for each in gone for facet in each.facets)
    rows = _FACETS.rows(connection, changes)
    was = dict.fromkeys(changes, 0) | {row.facet: row.events for row in rows}
    now = {facet: was[facet] + change for facet, change in changes.items()}
    _save_counts(connection, was, now)
    keep_tallies(connection, gone, come, was, now)


def _save_counts(connection: sa.Connection, was: Mapping[str, int], now: Mapping[str, int]) -> None:
    new = [{"facet": facet, "events": count} for facet, count in sorted(now.items()) if count and not was[facet]]
    changed = [{"its": facet, "events": count} for facet, count in now.items() if count and 0 < was[facet] != count]
    gone = [{"its": facet} for facet, count in now.items() if was[facet] and not count]
    its = facets.c.facet == sa.bindparam("its")
    insert_rows(connection, facets, new)
    if changed:
        connection.execute(sa.update(facets).where(its), changed)
    if gone:
        connection.execute(sa.delete(facets).where(its), gone)


def _pages(ids: Iterator[str]) -> Iterator[list[str]]:
    while page := list(islice(ids, AT_ONCE)):
        yield page
