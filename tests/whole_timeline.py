"""Whether a timeline is whole: what is amiss in a database that something happened to, as sentences.

Everything that could be half done is held to something else: an article to the mentions that the rules find in it, an
event to its last version, the counters to what they count, the lists, kept counts and histograms to those made anew,
the index of words to the words, and the file or the server's indexes to the engine's own check.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

import sqlalchemy as sa

from events.model import Article, Mention, State
from events.pipeline import find_mentions
from events.query import Term
from events.store import Store
from events.store.listing import list_all
from events.store.matching import numbers
from events.store.neighbours import of_articles
from events.store.rows import article_from
from events.store.tables import (
    DERIVED,
    articles,
    corrections,
    event_tags,
    events,
    listed,
    mentions,
    meta,
    metadata,
    versions,
)

Articles = Mapping[str, Article]
"""Articles by their keys."""


def stored_articles(store: Store) -> Articles:
    """Every article that is stored."""
    with store._engine.connect() as connection:
        return {row.key: article_from(row) for row in connection.execute(sa.select(articles))}


def faults(store: Store) -> list[str]:
    """What is not whole in the timeline of this store; nothing of it has been corrected by an editor."""
    engines_own = {"sqlite": _file, "postgresql": _server}[store._engine.dialect.name]
    checks = (_articles, _events, _counters, _words, engines_own, _lists)
    with store._writer.connect() as connection, connection.begin() as transaction:
        found = [fault for check in checks for fault in check(connection)]
        transaction.rollback()
    return found


@cache
def _told(article: Article) -> tuple[Mention, ...]:
    return tuple(dict.fromkeys(find_mentions(article).mentions))


def _articles(connection: sa.Connection) -> Iterator[str]:
    """Each article has its mentions, all of them, on events that stand."""
    stored = {row.key: article_from(row) for row in connection.execute(sa.select(articles))}
    found: dict[str, list[Mention]] = {key: [] for key in stored}
    for each in of_articles(connection, set(connection.scalars(sa.select(mentions.c.article)))):
        found.setdefault(each.mention.article, []).append(each.mention)
    yield from (f"mentions of no article {key}" for key in found.keys() - stored)
    for key, article in stored.items():
        if tuple(found[key]) != _told(article):
            yield f"article {key} has other mentions than it tells"
    query = sa.select(mentions.c.event, mentions.c.rank).order_by(mentions.c.event, mentions.c.rank)
    ranks: dict[str, list[int]] = {}
    for event, rank in connection.execute(query):
        ranks.setdefault(event, []).append(rank)
    states = dict(connection.execute(sa.select(events.c.id, events.c.state)).all())
    for event, state in states.items():
        rests = event in ranks
        if rests != (state in (State.PUBLISHED, State.REVIEW)):
            yield f"event {event} is {state} and {'rests on mentions' if rests else 'rests on nothing'}"
    yield from (
        f"event {event} has mentions {found}" for event, found in ranks.items() if found != [*range(len(found))]
    )
    yield from (f"mentions of no event {event}" for event in ranks.keys() - states)
    tagged = set(connection.scalars(sa.select(event_tags.c.event)))
    yield from (f"tags of an event {event} that is not there" for event in tagged - states.keys())


def _events(connection: sa.Connection) -> Iterator[str]:
    """Each event is as its last version left it, and each version is of an event."""
    last = {row.event: row for row in connection.execute(sa.select(versions).order_by(versions.c.sequence))}
    for row in connection.execute(sa.select(events)):
        version = last.pop(row.id, None)
        if version is None:
            yield f"event {row.id} has no history"
        elif any(
            getattr(row, name) != getattr(version, name) for name in ("sequence", "updated", "state", "published")
        ):
            yield f"event {row.id} is not as its history ends"
    yield from (f"history of no event {event}" for event in last)


def _counters(connection: sa.Connection) -> Iterator[str]:
    kept = connection.execute(sa.select(meta)).one()
    counted = connection.execute(sa.select(sa.func.max(versions.c.sequence), sa.func.count())).one()
    edited = connection.scalar(sa.select(sa.func.count()).select_from(corrections))
    if not edited and tuple(counted) not in ((kept.sequence, kept.sequence), (None, kept.sequence)):
        yield f"{kept.sequence} changes were counted, and {counted[1]} are there, the last {counted[0]}"
    last = connection.scalar(sa.select(sa.func.max(versions.c.revision)))
    if (last or 0) > kept.revision:
        yield f"revision {last} left changes, and {kept.revision} is the last"


def _lists(connection: sa.Connection) -> Iterator[str]:
    """The tables that are made of others are those that would be made anew."""
    kept = _derived(connection)
    list_all(connection)
    for name, rows in _derived(connection).items():
        if rows != kept[name]:
            yield f"{name} has {kept[name] - rows} too many and lacks {rows - kept[name]}"


def _derived(connection: sa.Connection) -> dict[str, Counter[object]]:
    tables = [table for table in metadata.sorted_tables if table.info == DERIVED]
    return {table.name: Counter(map(tuple, connection.execute(sa.select(table)))) for table in tables}


def _words(connection: sa.Connection) -> Iterator[str]:
    """The index finds by each word the events that have it."""
    having: dict[str, set[int]] = {}
    for row in connection.execute(sa.select(listed.c.sequence, listed.c.words)):
        for word in row.words.split():
            having.setdefault(word, set()).add(row.sequence)
    if connection.dialect.name == "postgresql":  # which reads a small table instead
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    for word, expected in having.items():
        found = set(connection.scalars(numbers(connection.dialect.name, [(Term(False, (word,), False),)])))
        if found != expected:
            yield f"{word!r} finds changes {found}, and {expected} have it"
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL enable_seqscan = on")


def _file(connection: sa.Connection) -> Iterator[str]:
    """SQLite's own checks: of the file, of foreign keys, and of the index of words."""
    found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    yield from (f"integrity_check: {line}" for line in found if line != "ok")
    yield from (f"foreign_key_check: {row}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check"))
    try:
        connection.exec_driver_sql("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    except sa.exc.DatabaseError as error:
        yield f"the index of words: {error.orig}"


def _server(connection: sa.Connection) -> Iterator[str]:
    """PostgreSQL's own checks, of tables and B-trees, where the server has them (`amcheck`), and foreign keys."""
    for table in metadata.sorted_tables:
        for key in table.foreign_keys:
            there = set(connection.scalars(sa.select(key.column)))
            missing = {*connection.scalars(sa.select(key.parent))} - there - {None}
            yield from (f"{table.name} refers to {key.target_fullname} {each!r}" for each in missing)
    if connection.scalar(sa.text("SELECT count(*) FROM pg_available_extensions WHERE name = 'amcheck'")):
        connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS amcheck")
        yield from (f"verify_heapam: {row}" for row in connection.exec_driver_sql(_HEAPS))
        try:
            connection.exec_driver_sql(_TREES)
        except sa.exc.DatabaseError as error:
            yield f"bt_index_check: {error.orig}"


_OURS = "relnamespace = current_schema()::regnamespace"
_HEAPS = f"SELECT relname, found.* FROM pg_class, verify_heapam(oid) AS found WHERE relkind = 'r' AND {_OURS}"
_TREES = (
    "SELECT bt_index_check(pg_class.oid, true) FROM pg_class JOIN pg_am ON pg_am.oid = relam"
    f" WHERE relkind = 'i' AND amname = 'btree' AND {_OURS}"
)
