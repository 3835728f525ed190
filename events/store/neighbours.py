"""The stored mentions that a change can touch, so that merging reads a few and never all.

Mentions that could ever be one event have one head, or kindred ones, and, each with the next, overlapping dates; and
those that are one event stay together whatever made them one. Whatever no chain of these joins to a changed mention
keeps its event.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

import sqlalchemy as sa

from events.model import Mention
from events.store.asking import QUOTED, Lookup
from events.store.rows import Row, date_columns, mention_from
from events.store.tables import mentions

Window = tuple[str, int, int]
"""A head, and the half-open days [earliest, latest) that some mentions of it cover."""

SIZES = (1, 10, 100)
"""Windows in one query, repeated up to the next size: few sizes are few statements to prepare. SQLite refuses an
expression deeper than 1,000."""


_MENTIONS = sa.select(
    mentions.c.article, mentions.c.position, mentions.c.event, mentions.c.rank, mentions.c.kept, *QUOTED
)
_OF_ARTICLES = Lookup(_MENTIONS.order_by(mentions.c.article, mentions.c.position), mentions.c.article)
_OF_EVENTS = Lookup(_MENTIONS.order_by(mentions.c.event, mentions.c.rank), mentions.c.event)


@dataclass(frozen=True, slots=True)
class StoredMention:
    """A mention with the event it belongs to, its rank there, its position in its article, and who vouches for it."""

    mention: Mention
    position: int
    event: str
    rank: int
    kept: bool


def of_articles(connection: sa.Connection, keys: Collection[str]) -> list[StoredMention]:
    """The mentions of these articles, in the order of their text."""
    return [_stored(row) for row in _OF_ARTICLES.rows(connection, keys)]


def of_events(connection: sa.Connection, ids: Collection[str]) -> list[StoredMention]:
    """The mentions of these events, each event's best first."""
    return [_stored(row) for row in _OF_EVENTS.rows(connection, ids)]


def neighbourhood(
    connection: sa.Connection, new: Iterable[Mention], old: Iterable[StoredMention]
) -> list[StoredMention]:
    """Every stored mention that a chain joins to one of `new` or `old`, those included."""
    found = {stored.mention: stored for stored in old}
    new = tuple(new)
    asked: set[Window] = set()
    asked_events: set[str] = set()
    while True:
        windows = _windows(chain(new, found)) - asked
        events = {stored.event for stored in found.values()} - asked_events
        if not windows and not events:
            return sorted(found.values(), key=lambda stored: (stored.mention.article, stored.position))
        for stored in chain(map(_stored, _overlapping(connection, windows)), of_events(connection, events)):
            found[stored.mention] = stored
        asked |= windows
        asked_events |= events


def _windows(found: Iterable[Mention]) -> set[Window]:
    """The days that the mentions of each head and its kin cover, overlapping ones joined."""
    from events.extract.lexicon.synonyms import kindred  # with its stemmer, which whoever only reads does not need

    spans: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for mention in found:
        *_, earliest, latest = date_columns(mention.date)
        for head in (mention.head, *kindred(mention.head)):
            spans[head].add((earliest, latest))
    return {(head, start, end) for head, pairs in spans.items() for start, end in _joined(pairs)}


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _overlapping(connection: sa.Connection, windows: Iterable[Window]) -> Iterator[Row]:
    ordered = sorted(windows)
    for place in range(0, len(ordered), SIZES[-1]):
        asked = ordered[place : place + SIZES[-1]]
        size = next(size for size in SIZES if len(asked) <= size)
        parameters: dict[str, object] = {}
        for number, (head, start, end) in enumerate(asked + asked[-1:] * (size - len(asked))):
            parameters |= {f"head{number}": head, f"start{number}": start, f"end{number}": end}
        yield from connection.execute(_window_query(size), parameters).all()


@cache
def _window_query(size: int) -> sa.Select[tuple[object, ...]]:
    """The mentions in any of so many windows; built once a size, for building it costs more than running it."""
    within = [
        sa.and_(
            mentions.c.head == sa.bindparam(f"head{number}"),
            mentions.c.earliest < sa.bindparam(f"end{number}"),
            mentions.c.latest > sa.bindparam(f"start{number}"),
        )
        for number in range(size)
    ]
    return _MENTIONS.where(sa.or_(*within))


def _stored(row: Row) -> StoredMention:
    article, position, event, rank, kept, *quotation = row
    return StoredMention(mention_from(article, quotation), position, event, rank, kept)
