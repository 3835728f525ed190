"""Articles and their mentions as rows: looked up, saved, put in their events. Statements only, no decision."""

from collections.abc import Collection, Iterable, Mapping

import sqlalchemy as sa

from events.model import Article, Draft, Mention
from events.store.asking import Lookup
from events.store.inserting import insert_rows, insert_values
from events.store.neighbours import StoredMention
from events.store.rows import QUOTATION, Row, article_values, mention_values, quotation_of
from events.store.tables import articles, mentions

_BY_KEY = Lookup(sa.select(articles), articles.c.key)


def article_rows(connection: sa.Connection, keys: Collection[str]) -> dict[str, Row]:
    """The rows of those of the articles that are stored, by key."""
    return {row.key: row for row in _BY_KEY.rows(connection, keys)}


def keys_of(connection: sa.Connection, article: str) -> list[str]:
    """The keys of the articles with this identity, else this key, else this URL; an empty name has none."""
    for column in (articles.c.identity, articles.c.key, articles.c.url):
        keys = list(connection.scalars(sa.select(articles.c.key).where(column == article).order_by(articles.c.key)))
        if keys and article:
            return keys
    return []


def save_articles(connection: sa.Connection, given: Iterable[Article], stored: Collection[str]) -> None:
    """Store articles: those whose keys are `stored` in the place of their older versions."""
    values = [article_values(article) for article in given]
    new = [each for each in values if each["key"] not in stored]
    changed = [{"stored": each["key"], **each} for each in values if each["key"] in stored]
    insert_rows(connection, articles, new)
    if changed:
        connection.execute(sa.update(articles).where(articles.c.key == sa.bindparam("stored")), changed)


def delete_articles(connection: sa.Connection, keys: Collection[str]) -> None:
    """Delete articles that have no mentions left."""
    connection.execute(sa.delete(articles).where(articles.c.key.in_(keys)))


def save_kept_mention(connection: sa.Connection, event: str, mention: Mention) -> None:
    """Store a mention that an editor made, after all others of its article, as the first of its event."""
    last = connection.scalar(sa.select(sa.func.max(mentions.c.position)).where(mentions.c.article == mention.article))
    place = {"event": event, "rank": 0, "kept": True}
    connection.execute(sa.insert(mentions), {**mention_values(mention, 0 if last is None else last + 1), **place})


def drop_mentions(connection: sa.Connection, stored: Iterable[StoredMention]) -> None:
    """Delete these mentions."""
    for each in stored:
        this = (mentions.c.article == each.mention.article, mentions.c.position == each.position)
        connection.execute(sa.delete(mentions).where(*this))


def save_mentions(
    connection: sa.Connection,
    found: Mapping[str, tuple[Mention, ...]],
    kept: Iterable[StoredMention],
    placed: Iterable[tuple[str, Draft]],
    retained: Collection[Mention],
) -> None:
    """Store the mentions `found`, by article, in the place of older ones, and the event of each of these and of `kept`.

    `placed` has the events' ids, each with what it is made of; `retained` are those of `found` that their articles no
    longer tell of.
    """
    places = {mention: (event, rank) for event, draft in placed for rank, mention in enumerate(draft.mentions)}
    if found:
        gone = sa.delete(mentions).where(mentions.c.article == sa.bindparam("gone"))
        connection.execute(gone, [{"gone": key} for key in found])
    new = (
        (mention.article, position, *places[mention], mention in retained, *quotation_of(mention))
        for each in found.values()
        for position, mention in enumerate(each)
    )
    insert_values(connection, mentions, ("article", "position", "event", "rank", "kept", *QUOTATION), new)
    moved = [
        {"its_article": stored.mention.article, "its_position": stored.position, "event": event, "rank": rank}
        for stored in kept
        for event, rank in (places[stored.mention],)
        if (event, rank) != (stored.event, stored.rank)
    ]
    if moved:
        this = (
            mentions.c.article == sa.bindparam("its_article"),
            mentions.c.position == sa.bindparam("its_position"),
        )
        connection.execute(sa.update(mentions).where(*this), moved)
