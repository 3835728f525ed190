"""Articles into the timeline: one batch is one transaction and one revision, all of it or nothing.

Articles are stored many at a time (`add_all`): their old mentions go, the new ones are merged with the stored ones they
could belong to, each draft finds the event it continues, and only what changed is written. The writing transaction
begins with the first article that is new or changed, so whoever finds the mentions first keeps no other writer waiting.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

import sqlalchemy as sa

from events.errors import ArticleError, ArticleNotFound, StoreError
from events.model import Article, Draft, Mention
from events.store.asking import rows_in
from events.store.changes import EventChanges, Standing, in_time_order, retired_events, standing_events
from events.store.holdings import article_rows, delete_articles, keys_of, save_articles, save_mentions
from events.store.ledger import Ledger
from events.store.listing import list_changes, scrub
from events.store.neighbours import StoredMention, neighbourhood, of_articles
from events.store.outcome import Change, EventChange, Stored
from events.store.reconcile import Plan, continued, reconcile, trace
from events.store.rows import Row, same_article
from events.store.tables import events
from events.store.versions import blank_quoting

Merge = Callable[[Sequence[Mention]], Sequence[Draft]]
"""`events.merge.merge`, or another function that is pure and does not care for order."""

Item = tuple[Article, Sequence[Mention]]

DRAWS = 20
"""How often new ids are drawn before giving up: a collision of good tokens is next to impossible even once."""


class Batch:
    """A transaction that stores articles, and forgets them; `Store.writing` opens and closes it."""

    def __init__(
        self,
        *,
        database: str,
        reader: sa.Engine,
        begin: Callable[[], sa.Connection],
        now: datetime,
        threshold: float,
        new_token: Callable[[], str],
        merge: Merge,
    ) -> None:
        self._database = database
        self._reader = reader
        self._begin = begin
        self._now = now
        self._threshold = threshold
        self._new_token = new_token
        self._merge = merge
        self._open: tuple[sa.Connection, Ledger] | None = None
        self._dirty = False
        self._restated: set[str] = set()
        self._forgotten = False
        self._failure: sa.exc.DBAPIError | None = None

    def unchanged(self, given: Iterable[Article]) -> dict[str, Stored]:
        """Those of the articles that are stored just so, by key: nobody need look for their mentions."""
        by_key = {article.key: article for article in given}
        if self._open:
            rows = article_rows(self._open[0], by_key)
        else:
            with self._reader.connect() as connection:
                rows = article_rows(connection, by_key)
        same = Stored(change=Change.UNCHANGED)
        return {key: same for key, row in rows.items() if same_article(row, by_key[key])}

    def add(self, article: Article, found: Sequence[Mention]) -> Stored:
        """Store one article with its mentions; see `add_all`, which is faster for many."""
        return self.add_all([(article, found)])[0]

    def add_all(self, items: Iterable[Item]) -> tuple[Stored, ...]:
        """Store articles with their mentions, new ones and new versions; the same again changes nothing."""
        return tuple(stored for run in _runs(items) for stored in self._add_run(run))

    def forget(self, article: str) -> Stored:
        """Take down an article, named by its identity, its key or its URL: its text, and the events on it alone.

        A URL takes down every article that has it. Raises ArticleNotFound.
        """
        connection, _ = self._writing()
        keys = keys_of(connection, article)
        if not keys:
            raise ArticleNotFound(article)
        with self._step():
            log = self._replace(dict.fromkeys(keys, ()))
            blank_quoting(connection, keys)
            delete_articles(connection, keys)
        self._forgotten = True
        return Stored.of(Change.FORGOTTEN, log)

    def close(self) -> None:
        """Count the revision, if anything changed. The transaction is the store's to commit."""
        if self._dirty or self._failure:
            connection, ledger = self._writing()
            ledger.close(connection)
            list_changes(connection, ledger.before, self._restated)
            if self._forgotten:
                scrub(connection)

    def _writing(self) -> tuple[sa.Connection, Ledger]:
        if self._failure:
            raise self._failure
        if self._open is None:
            connection = self._begin()
            self._open = connection, Ledger(connection, self._now)
        return self._open

    @contextmanager
    def _step(self) -> Iterator[None]:
        """All or nothing of what is done within: a caller may skip an article that raised, and go on with the rest.

        Nobody can go on where the database itself failed: SQLite may have ended the transaction on its own, and what
        came after would be stored by itself.
        """
        connection, _ = self._writing()
        savepoint = connection.begin_nested()
        try:
            yield
        except sa.exc.DBAPIError as error:
            self._failure = error
            raise
        except BaseException:
            savepoint.rollback()
            raise
        savepoint.commit()

    def _add_run(self, run: Mapping[str, Item]) -> list[Stored]:
        connection, _ = self._writing()
        rows = article_rows(connection, run)
        changes = {key: _change(rows.get(key), article) for key, (article, _) in run.items()}
        fresh = {key: item for key, item in run.items() if changes[key] is not Change.UNCHANGED}
        self._restated |= {key for key, change in changes.items() if change is Change.CHANGED}
        log: list[EventChange] = []
        if fresh:
            with self._step():
                save_articles(connection, [article for article, _ in fresh.values()], rows)
                log = self._replace({key: tuple(dict.fromkeys(found)) for key, (_, found) in fresh.items()})
        told: dict[str, list[EventChange]] = {key: [] for key in run}
        for each in log:
            for key in each.articles & told.keys():
                told[key].append(each)
        return [Stored.of(change, told[key]) for key, change in changes.items()]

    def _replace(self, found: Mapping[str, tuple[Mention, ...]]) -> list[EventChange]:
        """Put these mentions in the place of all that these articles had, and bring their events up to date."""
        connection, ledger = self._writing()
        new = [mention for each in found.values() for mention in each]
        old = of_articles(connection, found)
        near = neighbourhood(connection, new, old)
        kept = [stored for stored in near if stored.mention.article not in found]
        drafts = in_time_order(self._merge([*(stored.mention for stored in kept), *new]))
        standing = standing_events(connection, near)
        retired = retired_events(connection, {trace(mention) for draft in drafts for mention in draft.mentions})
        plan = reconcile(
            drafts,
            owners=_owners(kept, old, found),
            standing=list(standing),
            retired={mark: row.id for mark, row in retired.items()},
        )
        placed = list(zip(self._ids(connection, plan), drafts, strict=True))
        changes = EventChanges(ledger, self._threshold)
        _tell(changes, plan, placed, standing, {row.id: row for row in retired.values()})
        changes.write(connection)
        save_mentions(connection, found, kept, placed)
        self._dirty = True
        return changes.log

    def _ids(self, connection: sa.Connection, plan: Plan) -> list[str]:
        """The id of each draft's event, new ones made."""
        fresh = iter(self._new_ids(connection, plan.ids.count(None)))
        return [event or next(fresh) for event in plan.ids]

    def _new_ids(self, connection: sa.Connection, count: int) -> list[str]:
        """So many ids that no event ever had."""
        ids: dict[str, None] = {}
        for _ in range(DRAWS):
            drawn = {self._new_token(): None for _ in range(count - len(ids))}
            taken = {row.id for row in rows_in(connection, sa.select(events.c.id), events.c.id, drawn)}
            ids |= {token: None for token in drawn if token not in taken}
            if len(ids) == count:
                return list(ids)
        raise StoreError(self._database, f"no unused id for a new event in {DRAWS} draws")


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


def _owners(
    kept: Iterable[StoredMention], old: Iterable[StoredMention], found: Mapping[str, tuple[Mention, ...]]
) -> dict[Mention, str]:
    """The event that each mention belonged to, or that its older version belonged to."""
    owners = {stored.mention: stored.event for stored in kept}
    before: dict[str, dict[Mention, str]] = {key: {} for key in found}
    for stored in old:
        before[stored.mention.article][stored.mention] = stored.event
    for key, mentioned in found.items():
        for new, was in continued(before[key], mentioned).items():
            owners[new] = before[key][was]
    return owners


def _tell(
    changes: EventChanges,
    plan: Plan,
    placed: Sequence[tuple[str, Draft]],
    standing: Mapping[str, Standing],
    retired: Mapping[str, Row],
) -> None:
    """Tell what the plan does to each event: first those that go, then the others in time order."""
    drafts = dict(placed)
    for event, survivor in plan.merged:
        changes.merge(standing[event], survivor, drafts[survivor])
    for event in plan.withdrawn:
        changes.withdraw(standing[event])
    for event, draft in placed:
        if event in standing:
            changes.keep(standing[event], draft)
        elif event in retired:
            changes.revive(retired[event], draft)
        else:
            changes.add(event, draft)
