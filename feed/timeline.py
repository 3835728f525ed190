"""Events as they are shown: dates in words, quotations, sources. Pure: values in, values out.

Every renderer shows this model and none looks into an event's date for itself, so that no shown date can be more exact
than its source. Text leaves here safe to publish (see `untrusted`) and is yet to be escaped for its format.
How entries stand under headings is in `grouping`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from events.dates.bounds import civil, day_number
from events.dates.value import Part, Qualifier, TemporalValue
from events.dates.wording import TimePart, document_time_words, precision_words, time_parts
from events.merge.conflicts import in_conflict
from events.model import Event, Evidence, Relation, Revision, Source, Status, Tag
from events.sources import source_label, source_slug
from feed.locales import ENGLISH, Locale, marked
from feed.untrusted import Excerpt, excerpt, safe_line, safe_url, text_fragment

QUOTATION_LIMIT = 1000
"""Characters of a sentence that a page shows; what runs on longer is no sentence."""

UNTITLED = marked("Untitled article")

BAR_LEAST = 30
"""A day would be thinner than a hair."""

STATUS_WORDS = {
    Status.PLANNED: marked("planned"),
    Status.ONGOING: marked("ongoing"),
    Status.CANCELLED: marked("cancelled"),
}
_CALLED_OFF = re.compile(
    r"\b(?:cancel(?:s|l?ed)|called off|scrubbed|scrapped|abandoned|aborted|axed|shelved|postponed|put off)\b"
)
""" "Launch was scrubbed" needs no "cancelled" beside it."""
RELATION_WORDS = {
    Relation.BY: marked("by then"),
    Relation.UNTIL: marked("until then"),
    Relation.SINCE: marked("from then"),
    Relation.NOT_BEFORE: marked("then at the earliest"),
}
"""Relations without which the date would say more than its source: what is due "by 2030" may come sooner."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The part of its year that a date covers, in thousandths and wide enough to be seen.

    `whole` where that is all of the year, `about` where it is not sure.
    """

    start: int
    width: int
    whole: bool
    about: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Something with a page of its own: its slug, and its name for people."""

    slug: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """An article as it is cited, with empty text for what is unknown; `url` is a web address where it was published.

    `published` is the day it was published on, in words, and `day` the same as ISO 8601 writes it.
    """

    key: str
    title: str
    publisher: str
    published: str
    day: str
    url: str
    label: str
    """What the article goes by: its title, else its publisher."""

    @property
    def details(self) -> tuple[str, ...]:
        """What else is told of it beside its label."""
        return tuple(detail for detail in (self.publisher if self.title else "", self.published) if detail)

    @property
    def cited(self) -> str:
        """The article in one line: "What the papers said, Example Times, 25 November 2023"."""
        return ", ".join((self.label, *self.details))


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One sentence with its date marked, and the article it stands in; `url` opens the article at that sentence.

    `dated` is the date it gives, in words, where that is not the event's: sources differ in how much they say.
    """

    quotation: Excerpt
    source: SourceLine
    url: str
    dated: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event as it is shown, in the words of a locale.

    `words`, and `parts` joined, are its date, fit for the start of a line.
    `notes` are what else the source says of its happening; `added` and `changed` are days of the record, in words.
    """

    event: Event
    locale: Locale
    headline: str
    words: str
    parts: tuple[TimePart, ...]
    precision: str
    bar: Bar | None
    notes: tuple[str, ...]
    tags: tuple[Tag, ...]
    citations: tuple[Citation, ...]
    added: str
    changed: str
    others: tuple["Entry", ...] = ()
    """Entries that may be the same event, with a date that excludes its own."""

    @property
    def dated_headline(self) -> str:
        """When and what in one line: "24 November 2023: ...", "2018: ... (until then)"."""
        told, note = f"{self.words}: {self.headline}", relation_note(self.event, self.locale)
        return f"{told} ({note})" if note else told

    @property
    def when(self) -> str:
        """Its date and how much that says: "June 2027 (month only, planned)"."""
        return f"{self.words} ({', '.join((self.precision, *self.notes))})"

    @property
    def earliest(self) -> str:
        """The first day it may have been on, as ISO 8601 writes it; empty where that is open."""
        return "" if self.event.date.earliest is None else _iso_day(self.event.date.earliest)

    @property
    def latest(self) -> str:
        """The last day it may have been on, or been over; empty where that is open."""
        return "" if self.event.date.latest is None else _iso_day(self.event.date.latest - 1)

    @property
    def publishers(self) -> tuple[str, ...]:
        """The slugs of the sources that report it, each once."""
        cited = (evidence.source for evidence in self.event.evidence)
        return tuple(dict.fromkeys(source_slug(source.publisher, source.url) for source in cited))

    @property
    def sources(self) -> tuple[SourceLine, ...]:
        """The articles that report it, each once, the one shown first leading."""
        return tuple({citation.source.key: citation.source for citation in self.citations}.values())


@dataclass(frozen=True, slots=True)
class Timeline:
    """Entries in the order they were given, the revision they were read at, and when an event last changed or went."""

    revision: Revision
    updated: datetime
    entries: tuple[Entry, ...]
    locale: Locale = ENGLISH


@dataclass(frozen=True, slots=True)
class ArticleEntries:
    """What one article gave: its source line, and its events with only its own sentences."""

    source: SourceLine
    publisher: Place
    entries: tuple[Entry, ...]


def build_timeline(
    revision: Revision,
    updated: datetime,
    events: Iterable[Event],
    quotation_limit: int = QUOTATION_LIMIT,
    locale: Locale = ENGLISH,
) -> Timeline:
    """The events as they are shown, in their order."""
    return Timeline(revision, updated, tuple(build_entry(event, quotation_limit, locale) for event in events), locale)


def build_entry(event: Event, quotation_limit: int = QUOTATION_LIMIT, locale: Locale = ENGLISH) -> Entry:
    """One event as it is shown."""
    return Entry(
        event=event,
        locale=locale,
        headline=safe_line(event.headline),
        words=capitalised(locale.date(event.date, event.part)),
        parts=date_parts(event.date, locale, event.part),
        precision=precision_words(event.date, locale.dates),
        bar=date_bar(event.date),
        notes=_notes(event, locale),
        tags=tuple(Tag(tag.slug, safe_line(tag.label)) for tag in event.tags),
        citations=tuple(_citation(evidence, event.date, locale, quotation_limit) for evidence in event.evidence),
        added=document_time_words(event.published.date(), locale.dates),
        changed=document_time_words(event.updated.date(), locale.dates),
    )


def build_single(event: Event, near: Iterable[Event], locale: Locale = ENGLISH) -> Entry:
    """One event as its own page shows it, with those of its neighbours in time that may be the same one."""
    others = tuple(build_entry(other, locale=locale) for other in near if in_conflict(event, other))
    return replace(build_entry(event, locale=locale), others=others)


def build_article(source: Source, events: Iterable[Event], locale: Locale = ENGLISH) -> ArticleEntries:
    """What an article gave. Other articles' sentences on the same events are left to the events' own pages."""
    own = (
        replace(event, evidence=tuple(found for found in event.evidence if found.source.key == source.key))
        for event in events
    )
    publisher = publisher_of(source)
    return ArticleEntries(
        _source_line(source, locale), publisher, tuple(build_entry(event, locale=locale) for event in own)
    )


def publisher_of(source: Source) -> Place:
    """The source as it is filed under: see `events.sources`."""
    slug = source_slug(source.publisher, source.url)
    return Place(slug, safe_line(source_label(source.publisher, source.url)) or slug)


def capitalised(phrase: str) -> str:
    """The phrase as the start of a line: "The 1770s"; an abbreviation stays as it is ("c. 1914")."""
    first = phrase.split(" ", 1)[0]
    return phrase if first.endswith(".") else phrase[:1].upper() + phrase[1:]


def date_parts(date: TemporalValue, locale: Locale, part: Part | None = None) -> tuple[TimePart, ...]:
    """The date's words in pieces (see `wording`), fit for the start of a line."""
    first, *others = time_parts(date, locale.dates, part=part)
    return (replace(first, text=capitalised(first.text)), *others)


def _citation(evidence: Evidence, date: TemporalValue, locale: Locale, limit: int) -> Citation:
    mention, source = evidence.mention, _source_line(evidence.source, locale)
    offset = mention.sentence_span[0]
    marked = (mention.date_span[0] - offset, mention.date_span[1] - offset)
    return Citation(
        quotation=excerpt(mention.sentence, marked, limit),
        source=source,
        url=text_fragment(source.url, mention.sentence),
        dated="" if mention.date == date else locale.date(mention.date, mention.part),
    )


def _source_line(source: Source, locale: Locale) -> SourceLine:
    title, publisher = safe_line(source.title), safe_line(source.publisher)
    return SourceLine(
        key=source.key,
        title=title,
        publisher=publisher,
        published=document_time_words(source.published, locale.dates) if source.published else "",
        day=source.published.isoformat()[: len("YYYY-MM-DD")] if source.published else "",
        url=safe_url(source.url),
        label=title or publisher or locale.gettext(UNTITLED),
    )


def _notes(event: Event, locale: Locale) -> tuple[str, ...]:
    said = event.status is Status.CANCELLED and _CALLED_OFF.search(event.headline)
    status = None if said else STATUS_WORDS.get(event.status)
    notes = (locale.gettext(status) if status else "", relation_note(event, locale))
    return tuple(note for note in notes if note)


def relation_note(event: Event, locale: Locale = ENGLISH) -> str:
    """ "until then", or nothing where the date alone says it. What is ongoing says itself that it began on its date."""
    if event.relation is Relation.SINCE and event.status is Status.ONGOING:
        return ""
    words = RELATION_WORDS.get(event.relation)
    return locale.gettext(words) if words else ""


def _iso_day(number: int) -> str:
    """The day as ISO 8601 writes it: with a sign before a year that is not one of 0 to 9999 (44 BCE is -0043)."""
    year, month, day = civil(number)
    sign = "-" if year < 0 else "+" if year > 9999 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}"


def date_bar(date: TemporalValue) -> Bar | None:
    """The date's part of its year; None for a date that is not within one year."""
    if date.earliest is None or date.latest is None:
        return None
    year = civil(date.earliest)[0]
    first, following = day_number(year, 1, 1), day_number(year + 1, 1, 1)
    if date.latest > following:
        return None
    days = following - first
    width = max(round(1000 * (date.latest - date.earliest) / days), BAR_LEAST)
    return Bar(
        start=min(round(1000 * (date.earliest - first) / days), 1000 - width),
        width=width,
        whole=date.latest - date.earliest == days,
        about=date.qualifier is not Qualifier.NONE,
    )
