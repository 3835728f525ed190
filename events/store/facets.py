"""The tags and the sources that published events have: their counts, which are kept, and what each is called.

A name is spelt as in the last change that has it, for the spelling stands with each event and each article.
"""

import sqlalchemy as sa

from events.query import Facet
from events.sources import source_label, source_slug
from events.store.asking import Lookup
from events.store.tables import articles, event_tags, facets, filed, mentions
from events.store.wordlist import source_facet, tag_facet

_LAST = (
    sa.select(filed.c.event)
    .where(filed.c.facet == facets.c.facet)
    .order_by(filed.c.sequence.desc())
    .limit(1)
    .scalar_subquery()
)

_TAGGED = Lookup(sa.select(event_tags), event_tags.c.event)
_CITED = Lookup(
    sa.select(mentions.c.event, articles.c.publisher, articles.c.url).join(
        articles, articles.c.key == mentions.c.article
    ),
    mentions.c.event,
)

Labels = dict[tuple[str, str], str]
"""What a slug stands for in an event: by event and slug."""


def tag_facets(connection: sa.Connection, most: int | None = None) -> tuple[Facet, ...]:
    """Every tag, by slug, or so many of the most frequent."""
    kept = _kept(connection, tag_facet(""), most)
    rows = _TAGGED.rows(connection, {event for event, _ in kept.values()})
    return _named(kept, {(row.event, row.slug): row.label for row in rows})


def source_facets(connection: sa.Connection, most: int | None = None) -> tuple[Facet, ...]:
    """Every source, by slug, or so many of the most frequent."""
    kept = _kept(connection, source_facet(""), most)
    rows = _CITED.rows(connection, {event for event, _ in kept.values()})
    named = sorted((row.event, row.publisher, row.url) for row in rows)
    return _named(kept, {(event, source_slug(*source)): source_label(*source) for event, *source in named})


def _kept(connection: sa.Connection, kind: str, most: int | None) -> dict[str, tuple[str, int]]:
    """By slug, the event of each facet's last change and the facet's count; `kind` is what such facets begin with."""
    beyond = kind[:-1] + chr(ord(kind[-1]) + 1)
    within = [facets.c.facet >= kind, facets.c.facet < beyond]
    if most is not None:
        frequent = sa.select(facets.c.facet).where(*within).order_by(facets.c.events.desc(), facets.c.facet)
        within = [facets.c.facet.in_(connection.scalars(frequent.limit(most)).all())]
    query = sa.select(facets.c.facet, facets.c.events, _LAST.label("last")).where(*within).order_by(facets.c.facet)
    return {row.facet.removeprefix(kind): (row.last, row.events) for row in connection.execute(query)}


def _named(kept: dict[str, tuple[str, int]], labels: Labels) -> tuple[Facet, ...]:
    return tuple(Facet(slug, labels[event, slug], events) for slug, (event, events) in kept.items())
