"""The way of an article: recognise and normalise, extract, merge, store. The order, and nothing else.

Reading comes before (`events.reading`), rendering after (`feed`). Merging happens inside the store's batch, for it
needs what other articles told. Importing this module imports no database: `dateline extract` needs none.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from events.dates import find_timexes
from events.dates.value import Timex
from events.errors import DatelineError, ExtractionFailed
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reextracted:
    """What new rules changed, and the articles that they fail on, which keep what was found in them before."""

    changes: tuple[EventChange, ...]
    failed: tuple[ExtractionFailed, ...]


def analyse(article: Article) -> tuple[tuple[Timex, ...], Extraction]:
    """The temporal expressions of an article, and what was extracted from its sentences with them."""
    timexes = find_timexes(article.text, article.published)
    return timexes, extract(article, timexes)


def find_mentions(article: Article) -> Extraction:
    """The dated events that an article tells of, and the dates that gave none."""
    return analyse(article)[1]


def ingest(store: Store, article: Article, now: datetime, *, threshold: float) -> Outcome:
    """Store one article with its events, as a revision of its own. Raises ExtractionFailed."""
    (outcome,) = ingest_all(store, (article,), now, threshold=threshold)
    if isinstance(outcome, ExtractionFailed):
        raise outcome
    return outcome


def ingest_all(
    store: Store, articles: Iterable[Article], now: datetime, *, threshold: float
) -> tuple[Outcome | ExtractionFailed, ...]:
    """Store articles with their events, all of them or, where an exception comes between, none: one revision.

    `articles` is read as it goes and may be long. The outcomes are in its order. An article that our rules fail on is
    told in its place and not stored; where it was stored before, it stays as it was.
    """
    with store.writing(now, threshold=threshold) as batch:
        return tuple(outcome for chunk in _chunks(articles) for outcome in _ingest_chunk(batch, chunk))


def reextract(store: Store, now: datetime, *, threshold: float) -> Reextracted:
    """Find the events of all stored articles anew and bring the timeline up to date, as one revision: what changed.

    What editors decided stands; where the rules say otherwise now, `Corrections.conflicts` tells it.
    """
    changes: dict[str, EventChange] = {}
    failed: list[ExtractionFailed] = []
    with store.writing(now, threshold=threshold) as batch:
        last = ""
        while chunk := batch.stored(last, CHUNK):
            pairs = [(article, _analysed(article)) for article in chunk]
            failed += [answer for _, answer in pairs if isinstance(answer, ExtractionFailed)]
            for change in batch.reextract(
                (article, answer[1].mentions) for article, answer in pairs if isinstance(answer, tuple)
            ):
                first = changes.get(change.event, change)
                changes[change.event] = replace(change, before=first.before)
            last = chunk[-1].key
    return Reextracted(changes=tuple(changes.values()), failed=tuple(failed))


@contextmanager
def telling_faults(source: str) -> Iterator[None]:
    """Raise ExtractionFailed, which names the source, for an exception that nothing of ours was to raise."""
    try:
        yield
    except (DatelineError, MemoryError):
        raise
    except Exception as error:
        frame, line = list(traceback.walk_tb(error.__traceback__))[-1]
        place = f"{frame.f_globals.get('__name__')}, line {line}"
        raise ExtractionFailed(source, f"{type(error).__name__} in {place}: {error}") from error


def _analysed(article: Article) -> tuple[tuple[Timex, ...], Extraction] | ExtractionFailed:
    """What was found in an article, or that our rules fail on it."""
    try:
        with telling_faults(article.title or article.identity):
            return analyse(article)
    except ExtractionFailed as failed:
        return failed


def _ingest_chunk(batch: Batch, articles: Sequence[Article]) -> Iterator[Outcome | ExtractionFailed]:
    unchanged = batch.unchanged(articles)
    answers = [None if article.key in unchanged else _analysed(article) for article in articles]
    pairs = list(zip(articles, answers, strict=True))
    stored = iter(
        batch.add_all((article, answer[1].mentions) for article, answer in pairs if isinstance(answer, tuple))
    )
    for article, answer in pairs:
        if answer is None:
            yield Outcome(article=article, stored=unchanged[article.key])
        elif isinstance(answer, ExtractionFailed):
            yield answer
        else:
            yield _outcome(article, *answer, next(stored))


def _outcome(article: Article, timexes: Sequence[Timex], extraction: Extraction, stored: Stored) -> Outcome:
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
