"""Values as rows and rows as values: one pair of functions for each, and no query.

A row here is a plain dictionary on its way in, and a sequence of columns in a known order on its way out: to ask a row
for each by name took three times as long, of which a page of 50 events has 2,000.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

import sqlalchemy as sa

from events.dates.value import DocumentTime, Precision, Qualifier, TemporalValue
from events.model import Article, Event, Evidence, Mention, Provenance, Relation, Source, State, Status, Tag

Row = sa.Row[*tuple[Any, ...]]

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

DATE = ("edtf", "precision", "qualifier", "earliest", "latest")
"""The columns of a date."""

SAID = (*DATE, "headline", "status", "confidence")
"""The columns of what an event says."""

SHOWN = ("id", "atom_id", "state", *SAID, "published", "updated", "sequence")
"""The columns that `event_from` reads, in their order."""

QUOTATION = (
    *("head", *DATE, "headline", "sentence", "sentence_start", "sentence_end", "date_start", "date_end", "event_start"),
    *("event_end", "participants", "tags", "status", "relation", "confidence", "reasons", "rule"),
)
"""The columns that `mention_from` reads, in their order; the article stands beside them."""

REMEMBERED = 4096
"""Dates and lists out of columns that are kept: most come again soon, an event's date in the mention it has it from."""


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


def date_columns(value: TemporalValue) -> tuple[str, str, str, int, int]:
    """The columns `DATE` of a date."""
    return (
        value.edtf,
        value.precision._value_,  # a third of the time of .value, and every mention has four such
        value.qualifier._value_,
        -OPEN if value.earliest is None else value.earliest,
        OPEN if value.latest is None else value.latest,
    )


def date_values(value: TemporalValue) -> Values:
    """The same by name."""
    return dict(zip(DATE, date_columns(value), strict=True))


NO_DATE: Mapping[str, None] = dict.fromkeys(DATE)
"""The same columns of a tombstone."""


@lru_cache(REMEMBERED)
def date_from(edtf: str, precision: str, qualifier: str, earliest: int, latest: int) -> TemporalValue:
    """The date of these columns."""
    return TemporalValue(
        edtf=edtf,
        precision=PRECISIONS[precision],
        qualifier=QUALIFIERS[qualifier],
        earliest=None if earliest == -OPEN else earliest,
        latest=None if latest == OPEN else latest,
    )


def quotation_of(mention: Mention) -> tuple[Any, ...]:
    """The columns `QUOTATION` of a mention, lists as tuples."""
    return (
        mention.head,
        *date_columns(mention.date),
        mention.headline,
        mention.sentence,
        *mention.sentence_span,
        *mention.date_span,
        *mention.event_span,
        mention.participants,
        tuple((tag.slug, tag.label) for tag in mention.tags),
        mention.status._value_,
        mention.relation._value_,
        mention.confidence,
        mention.reasons,
        mention.rule,
    )


def mention_values(mention: Mention, position: int) -> Values:
    """The row of a mention, without the event it belongs to and its rank there."""
    quotation = zip(QUOTATION, quotation_of(mention), strict=True)
    return {"article": mention.article, "position": position, **dict(quotation)}


def mention_from(article: str, quotation: Sequence[Any]) -> Mention:
    """The mention of an article that has the columns `QUOTATION`, its lists as their JSON or read already."""
    head, edtf, precision, qualifier, earliest, latest, headline, sentence, *others = quotation
    start, end, date_start, date_end, event_start, event_end, participants, tags, *others = others
    status, relation, confidence, reasons, rule = others
    return Mention(
        article=article,
        date=date_from(edtf, precision, qualifier, earliest, latest),
        headline=headline,
        sentence=sentence,
        sentence_span=(start, end),
        date_span=(date_start, date_end),
        event_span=(event_start, event_end),
        head=head,
        participants=_texts(participants),
        tags=_tags(tags),
        status=STATUSES[status],
        relation=RELATIONS[relation],
        confidence=confidence,
        reasons=_texts(reasons),
        rule=rule,
    )


def _texts(listed: str | list[str]) -> tuple[str, ...]:
    return _texts_in(listed) if isinstance(listed, str) else tuple(listed)


def _tags(listed: str | list[list[str]]) -> tuple[Tag, ...]:
    return _tags_in(listed) if isinstance(listed, str) else tuple(Tag(slug, label) for slug, label in listed)


@lru_cache(REMEMBERED)
def _texts_in(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


@lru_cache(REMEMBERED)
def _tags_in(text: str) -> tuple[Tag, ...]:
    return tuple(Tag(slug, label) for slug, label in json.loads(text))


def tag_values(event: str, tags: Iterable[Tag]) -> list[Values]:
    """The rows of an event's tags."""
    return [
        {"event": event, "slug": tag.slug, "position": position, "label": tag.label}
        for position, tag in enumerate(tags)
    ]


def event_from(shown: Sequence[Any], tags: tuple[Tag, ...], evidence: tuple[Evidence, ...]) -> Event:
    """An event that is no tombstone, from its columns `SHOWN`."""
    event, atom_id, state, edtf, precision, qualifier, earliest, latest, *others = shown
    headline, status, confidence, published, updated, sequence = others
    return Event(
        id=event,
        atom_id=atom_id,
        state=STATES[state],
        date=date_from(edtf, precision, qualifier, earliest, latest),
        headline=headline,
        status=STATUSES[status],
        tags=tags,
        confidence=confidence,
        evidence=evidence,
        published=from_micros(updated if published is None else published),
        updated=from_micros(updated),
        sequence=sequence,
    )


def _document_time_text(published: DocumentTime | None) -> str:
    return published.isoformat() if published else ""


def document_time(text: str) -> DocumentTime | None:
    """The document creation time of a column; None where it is empty. ValueError for what is none."""
    if not text:
        return None
    return date.fromisoformat(text) if len(text) == DATE_LENGTH else datetime.fromisoformat(text)
