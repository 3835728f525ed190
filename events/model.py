"""The values that pass from step to step: what was read, what was found, what is stored.

read -> `Article`; extract -> `Mention`; merge -> `Draft`; store -> `Event`. All are frozen, and none does anything.
Spans are half-open pairs of offsets in characters of `Article.text`. Times of the record are aware, in UTC.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from events.dates.rules.english.parts import part_said
from events.dates.value import DocumentTime, Part, TemporalValue

Span = tuple[int, int]


class Status(StrEnum):
    """What the source says of an event's happening."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    CANCELLED = "cancelled"


class Relation(StrEnum):
    """How an event stands to its date: "since 1949" has the date 1949 and the relation SINCE."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    BY = "by"
    DURING = "during"
    NOT_BEFORE = "not before"


class State(StrEnum):
    """Where a stored event stands: on the timeline, waiting for review, taken off it, or merged into another."""

    PUBLISHED = "published"
    REVIEW = "review"
    HIDDEN = "hidden"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where one field of an article came from: ("published", "dateline 'Nov. 25 06:09 am JST' ...")."""

    field: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article as it was read.

    `identity` is its given id, else its URL, else "sha256:" and the hash of its text; `key` is short, stable and fit
    for a URL path, made from `identity`. `text` is verbatim; `body` is the span of it that is the article's own
    prose, without title, dateline and publication notes. `published` is the document creation time (DCT), None where
    none was found.
    """

    identity: str
    key: str
    title: str = ""
    publisher: str = ""
    url: str = ""
    published: DocumentTime | None = None
    text: str
    body: Span
    provenance: tuple[Provenance, ...] = ()


@dataclass(frozen=True, slots=True)
class Tag:
    """A name an event is filed under: the slug is stable and fit for a URL path, the label is for people."""

    slug: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One dated event as one sentence of one article tells it, with the evidence for it.

    `article` is the article's key. `sentence` is verbatim; the three spans are those of the sentence, of the date
    expression and of the word that names the event. `head` is that word's stem after the nominalisation map
    ("invasion" and "invade" alike). `participants` are who and what takes part, as named. `confidence` is 0..1, with
    its `reasons`; `rule` names how it was found.
    """

    article: str
    date: TemporalValue
    headline: str
    sentence: str
    sentence_span: Span
    date_span: Span
    event_span: Span
    head: str
    participants: tuple[str, ...] = ()
    tags: tuple[Tag, ...] = ()
    status: Status = Status.HAPPENED
    relation: Relation = Relation.AT
    confidence: float
    reasons: tuple[str, ...] = ()
    rule: str

    @property
    def part(self) -> Part | None:
        """The part of the date that the sentence names: "late May"; None for the whole."""
        start, end = (at - self.sentence_span[0] for at in self.date_span)
        return part_said(self.sentence[start:end]) if start >= 0 else None

    def __hash__(self) -> int:
        """By its place alone: storing asks for it twenty times a mention, and all fields would cost five times that."""
        return hash((self.article, self.date_span, self.event_span))


@dataclass(frozen=True, slots=True)
class Rejection:
    """A dated expression that gave no event, and why: for `dateline explain`."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one article gave, in the order of its text."""

    mentions: tuple[Mention, ...]
    rejections: tuple[Rejection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Mentions of one event put together, not yet stored: the most precise date, the best headline, all evidence."""

    date: TemporalValue
    headline: str
    status: Status
    tags: tuple[Tag, ...]
    confidence: float
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article as an event cites it."""

    key: str
    title: str
    publisher: str
    url: str
    published: DocumentTime | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One mention with the article it stands in."""

    mention: Mention
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event of the timeline.

    `id` is made once and stored, and so is `atom_id`, a tag URI (RFC 4151). `published` and `updated` are the
    record's times, never the event's: aware, in UTC, to the microsecond, no two `updated` alike. `sequence` numbers
    its last change. `evidence` has the mention whose headline and date it shows first; it is empty where an editor
    added the event without a quotation. `published` of an event that was never published is `updated`.
    """

    id: str
    atom_id: str
    state: State
    date: TemporalValue
    headline: str
    status: Status
    tags: tuple[Tag, ...]
    confidence: float
    evidence: tuple[Evidence, ...]
    published: datetime
    updated: datetime
    sequence: int

    @property
    def relation(self) -> Relation:
        """How it stands to its date, by the mention it shows first."""
        return self.evidence[0].mention.relation if self.evidence else Relation.AT

    @property
    def part(self) -> Part | None:
        """The part of its date that a source of that date names, None for the whole."""
        said = (found.mention.part for found in self.evidence if found.mention.date == self.date)
        return next((part for part in said if part), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An event as one change left it; `sequence` numbers the changes of the whole timeline, and numbers may be missing.

    `event` is the event as it stood then. It is None where the change took it off the timeline (`state` is not
    PUBLISHED: a tombstone, RFC 6721), and where its text was blanked, because it left the timeline later or an article
    that it quoted was forgotten (`state` is PUBLISHED).
    """

    sequence: int
    id: str
    atom_id: str
    state: State
    updated: datetime
    event: Event | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """The state of a whole timeline: a counter, when it last changed, and when its database was made.

    `authority` and `year` are those of its tag URIs (RFC 4151), fixed when the database was made.
    """

    number: int
    changed: datetime
    created: datetime
    authority: str
    year: int

    @property
    def atom_id(self) -> str:
        """The timeline's own tag URI (RFC 4151)."""
        return f"tag:{self.authority},{self.year}:timeline"
