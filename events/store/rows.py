"""Values as rows and rows as values: one pair of functions for each, and no query.

A row here is a plain dictionary on its way in, and an SQLAlchemy row on its way out.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from types import SimpleNamespace
from typing import Any, TypeVar

import sqlalchemy as sa

from events.dates.value import DocumentTime, Precision, Qualifier, TemporalValue
from events.model import Article, Event, Evidence, Mention, Provenance, Relation, Source, State, Status, Tag

Row = sa.Row[Any]
Columns = Row | SimpleNamespace
"""Columns by name, whether they come from a query or from a snapshot of it."""

Values = dict[str, Any]

_Member = TypeVar("_Member", bound=StrEnum)


def _members(kind: type[_Member]) -> Mapping[str, _Member]:
    """The members of an enum by value: it takes ten times as long to tell them itself, and a page asks for hundreds."""
    return {each.value: each for each in kind}


PRECISIONS, QUALIFIERS = _members(Precision), _members(Qualifier)
STATES, STATUSES, RELATIONS = _members(State), _members(Status), _members(Relation)

OPEN = 2**62
"""Stands for an open end, and negated for an open start: beyond every day number, within 64 bits."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
DATE_LENGTH = len("2023-11-25")


def to_micros(moment: datetime) -> int:
    """An aware moment as microseconds since 1970, exactly (a float would lose some)."""
    return (moment - EPOCH) // MICROSECOND


def from_micros(micros: int) -> datetime:
    """The moment, aware, in UTC."""
    return EPOCH + micros * MICROSECOND


def article_values(article: Article) -> Values:
    """The row of an article."""
    return {
        "key": article.key,
        "identity": article.identity,
        "title": article.title,
        "publisher": article.publisher,
        "url": article.url,
        "published": _document_time_text(article.published),
        "text": article.text,
        "body_start": article.body[0],
        "body_end": article.body[1],
        "provenance": [[each.field, each.source] for each in article.provenance],
    }


def article_from(row: Row) -> Article:
    """The article of a row with the columns of `articles`."""
    return Article(
        identity=row.identity,
        key=row.key,
        title=row.title,
        publisher=row.publisher,
        url=row.url,
        published=document_time(row.published),
        text=row.text,
        body=(row.body_start, row.body_end),
        provenance=tuple(Provenance(field, source) for field, source in row.provenance),
    )


def same_article(row: Row, article: Article) -> bool:
    """Whether the stored article says what this one says; how its fields were found does not matter."""
    given = article_values(article)
    return all(getattr(row, name) == given[name] for name in ("text", "title", "publisher", "url", "published"))


CITED = ("key", "title", "publisher", "url", "published")
"""The columns of an article that events cite."""


def source_from(cited: Sequence[Any]) -> Source:
    """An article as events cite it, from its columns `CITED`, in their order."""
    key, title, publisher, url, published = cited
    return Source(key=key, title=title, publisher=publisher, url=url, published=document_time(published))


def date_values(value: TemporalValue) -> Values:
    """The five columns of a date."""
    return {
        "edtf": value.edtf,
        "precision": value.precision._value_,  # a third of the time of .value, and every mention has three
        "qualifier": value.qualifier._value_,
        "earliest": -OPEN if value.earliest is None else value.earliest,
        "latest": OPEN if value.latest is None else value.latest,
    }


NO_DATE: Mapping[str, None] = dict.fromkeys(("edtf", "precision", "qualifier", "earliest", "latest"))
"""The same columns of a tombstone."""


def date_from(row: Columns) -> TemporalValue:
    """The date of a row that has one."""
    return TemporalValue(
        edtf=row.edtf,
        precision=PRECISIONS[row.precision],
        qualifier=QUALIFIERS[row.qualifier],
        earliest=None if row.earliest == -OPEN else row.earliest,
        latest=None if row.latest == OPEN else row.latest,
    )


def mention_values(mention: Mention, position: int) -> Values:
    """The row of a mention, without the event it belongs to and its rank there."""
    return {
        "article": mention.article,
        "position": position,
        "head": mention.head,
        **date_values(mention.date),
        "headline": mention.headline,
        "sentence": mention.sentence,
        "sentence_start": mention.sentence_span[0],
        "sentence_end": mention.sentence_span[1],
        "date_start": mention.date_span[0],
        "date_end": mention.date_span[1],
        "event_start": mention.event_span[0],
        "event_end": mention.event_span[1],
        "participants": list(mention.participants),
        "tags": [[tag.slug, tag.label] for tag in mention.tags],
        "status": mention.status.value,
        "relation": mention.relation.value,
        "confidence": mention.confidence,
        "reasons": list(mention.reasons),
        "rule": mention.rule,
    }


def mention_from(row: Columns) -> Mention:
    """The mention of a row with the columns of `mentions`."""
    return Mention(
        article=row.article,
        date=date_from(row),
        headline=row.headline,
        sentence=row.sentence,
        sentence_span=(row.sentence_start, row.sentence_end),
        date_span=(row.date_start, row.date_end),
        event_span=(row.event_start, row.event_end),
        head=row.head,
        participants=tuple(row.participants),
        tags=tuple(Tag(slug, label) for slug, label in row.tags),
        status=STATUSES[row.status],
        relation=RELATIONS[row.relation],
        confidence=row.confidence,
        reasons=tuple(row.reasons),
        rule=row.rule,
    )


def tag_values(event: str, tags: Iterable[Tag]) -> list[Values]:
    """The rows of an event's tags."""
    return [
        {"event": event, "slug": tag.slug, "position": position, "label": tag.label}
        for position, tag in enumerate(tags)
    ]


def event_from(row: Columns, tags: tuple[Tag, ...], evidence: tuple[Evidence, ...]) -> Event:
    """An event that is no tombstone; `row` has the columns of `events`."""
    return Event(
        id=row.id,
        atom_id=row.atom_id,
        state=STATES[row.state],
        date=date_from(row),
        headline=row.headline,
        status=STATUSES[row.status],
        tags=tags,
        confidence=row.confidence,
        evidence=evidence,
        published=from_micros(row.updated if row.published is None else row.published),
        updated=from_micros(row.updated),
        sequence=row.sequence,
    )


def _document_time_text(published: DocumentTime | None) -> str:
    return published.isoformat() if published else ""


def document_time(text: str) -> DocumentTime | None:
    """The document creation time of a column; None where it is empty. ValueError for what is none."""
    if not text:
        return None
    return date.fromisoformat(text) if len(text) == DATE_LENGTH else datetime.fromisoformat(text)
