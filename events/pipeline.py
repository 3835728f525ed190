"""The way of an article: recognise and normalise, extract, merge, store. The order, and nothing else.

Reading comes before (`events.reading`), rendering after (`feed`). Merging happens inside the store's batch, for it
needs what other articles told. Importing this module imports no database: `dateline extract` needs none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from events.dates import find_timexes
from events.dates.value import Timex
from events.extract import extract
from events.model import Article, Extraction

if TYPE_CHECKING:
    from events.store import Batch, EventChange, Store, Stored

CHUNK = 250
"""Articles stored at a time: enough that a statement serves many, few enough that memory does not matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one article.

    `mentions` is how many dated events it tells of; an unchanged article is not read again and has none here.
    `relative_unresolved` says that it has relative dates ("Friday") and no document time to resolve them against.
    """

    article: Article
    stored: Stored
    mentions: int = 0
    relative_unresolved: bool = False


def analyse(article: Article) -> tuple[tuple[Timex, ...], Extraction]:
    """The temporal expressions of an article, and what was extracted from its sentences with them."""
    timexes = find_timexes(article.text, article.published)
    return timexes, extract(article, timexes)


def find_mentions(article: Article) -> Extraction:
    """The dated events that an article tells of, and the dates that gave none."""
    return analyse(article)[1]


def ingest(store: Store, article: Article, now: datetime, *, threshold: float) -> Outcome:
    """Store one article with its events, as a revision of its own."""
    return ingest_all(store, (article,), now, threshold=threshold)[0]


def ingest_all(store: Store, articles: Iterable[Article], now: datetime, *, threshold: float) -> tuple[Outcome, ...]:
    """Store articles with their events, all of them or, where an exception comes between, none: one revision.

    `articles` is read as it goes and may be long. The outcomes are in its order.
    """
    with store.writing(now, threshold=threshold) as batch:
        return tuple(outcome for chunk in _chunks(articles) for outcome in _ingest_chunk(batch, chunk))


def reextract(store: Store, now: datetime, *, threshold: float) -> tuple[EventChange, ...]:
    """Find the events of all stored articles anew and bring the timeline up to date, as one revision: what changed.

    What editors decided stands; where the rules say otherwise now, `Corrections.conflicts` tells it.
    """
    changes: dict[str, EventChange] = {}
    with store.writing(now, threshold=threshold) as batch:
        last = ""
        while chunk := batch.stored(last, CHUNK):
            for change in batch.reextract((article, find_mentions(article).mentions) for article in chunk):
                first = changes.get(change.event, change)
                changes[change.event] = replace(change, before=first.before)
            last = chunk[-1].key
    return tuple(changes.values())


def _ingest_chunk(batch: Batch, articles: Sequence[Article]) -> Iterator[Outcome]:
    unchanged = batch.unchanged(articles)
    analysed = [(article, *analyse(article)) for article in articles if article.key not in unchanged]
    stored = batch.add_all((article, extraction.mentions) for article, _, extraction in analysed)
    fresh = zip(analysed, stored, strict=True)
    for article in articles:
        if article.key in unchanged:
            yield Outcome(article=article, stored=unchanged[article.key])
        else:
            yield _outcome(*next(fresh))


def _outcome(analysed: tuple[Article, Sequence[Timex], Extraction], stored: Stored) -> Outcome:
    article, timexes, extraction = analysed
    return Outcome(
        article=article,
        stored=stored,
        mentions=len(extraction.mentions),
        relative_unresolved=article.published is None and any(timex.unresolved for timex in timexes),
    )


def _chunks(articles: Iterable[Article]) -> Iterator[tuple[Article, ...]]:
    waiting = iter(articles)
    while chunk := tuple(islice(waiting, CHUNK)):
        yield chunk
