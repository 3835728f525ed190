"""Articles into the timeline: one batch is one transaction and one revision, all of it or nothing.

Articles are stored many at a time (`add_all`): their old mentions go, the new ones are merged with the stored ones they
could belong to, each draft finds the event it continues, and only what changed is written. The writing transaction
begins with the first article that is new or changed, so whoever finds the mentions first keeps no other writer waiting.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import sqlalchemy as sa

from events.errors import ArticleError, ArticleNotFound
from events.model import Article, Mention
from events.store.holdings import article_rows, delete_articles, keys_of, save_articles
from events.store.neighbours import of_articles
from events.store.outcome import Change, EventChange, Stored
from events.store.rows import Row, article_from, same_article
from events.store.settling import Cause, settle
from events.store.tables import articles
from events.store.transaction import Transaction
from events.store.versions import blank_quoting

Item = tuple[Article, Sequence[Mention]]


class Batch:
    """A transaction that stores articles, and forgets them; `Store.writing` opens and closes it."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def unchanged(self, given: Iterable[Article]) -> dict[str, Stored]:
        """Those of the articles that are stored just so, by key: nobody need look for their mentions."""
        by_key = {article.key: article for article in given}
        with self._transaction.looking() as connection:
            rows = article_rows(connection, by_key)
        same = Stored(change=Change.UNCHANGED)
        return {key: same for key, row in rows.items() if same_article(row, by_key[key])}

    def add(self, article: Article, found: Sequence[Mention]) -> Stored:
        """Store one article with its mentions; see `add_all`, which is faster for many."""
        return self.add_all([(article, found)])[0]

    def add_all(self, items: Iterable[Item]) -> tuple[Stored, ...]:
        """Store articles with their mentions, new ones and new versions; the same again changes nothing."""
        return tuple(stored for run in _runs(items) for stored in self._add_run(run))

    def stored(self, after: str, limit: int) -> tuple[Article, ...]:
        """The stored articles whose keys come after that one, at most `limit`, by key."""
        query = sa.select(articles).where(articles.c.key > after).order_by(articles.c.key).limit(limit)
        with self._transaction.looking() as connection:
            return tuple(article_from(row) for row in connection.execute(query))

    def reextract(self, items: Iterable[Item]) -> list[EventChange]:
        """Put mentions in the place of those that stored articles had: what better rules find in the same texts.

        Articles whose mentions are the same stay untouched, and so do those that were changed or forgotten meanwhile.
        """
        given = {article.key: (article, tuple(dict.fromkeys(found))) for article, found in items}
        with self._transaction.looking() as connection:
            if not _differing(connection, given):
                return []
        connection, _ = self._transaction.open()
        with self._transaction.step():
            found = _differing(connection, given)
            return settle(self._transaction, found, Cause.RULES) if found else []

    def forget(self, article: str) -> Stored:
        """Take down an article, named by its identity, its key or its URL: its text, and the events on it alone.

        A URL takes down every article that has it. Raises ArticleNotFound.
        """
        connection, _ = self._transaction.open()
        keys = keys_of(connection, article)
        if not keys:
            raise ArticleNotFound(article)
        with self._transaction.step():
            log = settle(self._transaction, dict.fromkeys(keys, ()), Cause.TAKEDOWN)
            blank_quoting(connection, keys)
            delete_articles(connection, keys)
        self._transaction.forgotten = True
        return Stored.of(Change.FORGOTTEN, log)

    def _add_run(self, run: Mapping[str, Item]) -> list[Stored]:
        connection, _ = self._transaction.open()
        rows = article_rows(connection, run)
        changes = {key: _change(rows.get(key), article) for key, (article, _) in run.items()}
        fresh = {key: item for key, item in run.items() if changes[key] is not Change.UNCHANGED}
        self._transaction.restated |= {key for key, change in changes.items() if change is Change.CHANGED}
        log: list[EventChange] = []
        if fresh:
            with self._transaction.step():
                save_articles(connection, [article for article, _ in fresh.values()], rows)
                found = {key: tuple(dict.fromkeys(told)) for key, (_, told) in fresh.items()}
                log = settle(self._transaction, found, Cause.ARTICLE)
        told: dict[str, list[EventChange]] = {key: [] for key in run}
        for each in log:
            for key in each.articles & told.keys():
                told[key].append(each)
        return [Stored.of(change, told[key]) for key, change in changes.items()]


def _differing(
    connection: sa.Connection, given: Mapping[str, tuple[Article, tuple[Mention, ...]]]
) -> dict[str, tuple[Mention, ...]]:
    """The mentions of those articles that are stored just so, with other mentions."""
    had: dict[str, list[Mention]] = {key: [] for key in given}
    for stored in of_articles(connection, given):
        if not stored.kept:
            had[stored.mention.article].append(stored.mention)
    rows = article_rows(connection, given)
    return {
        key: found
        for key, (article, found) in given.items()
        if key in rows and same_article(rows[key], article) and had[key] != list(found)
    }


def _runs(items: Iterable[Item]) -> Iterator[dict[str, Item]]:
    """The items in runs that have no article twice: of two versions the later comes after the earlier."""
    run: dict[str, Item] = {}
    for item in items:
        if item[0].key in run:
            yield run
            run = {}
        run[item[0].key] = item
    if run:
        yield run


def _change(row: Row | None, article: Article) -> Change:
    if row is None:
        return Change.ADDED
    if row.identity != article.identity:
        raise ArticleError(article.identity, f"its key {article.key} is that of another article, {row.identity}")
    return Change.UNCHANGED if same_article(row, article) else Change.CHANGED
