"""The Atom feed (RFC 4287): a timeline's latest changes and the site's settings in, UTF-8 bytes out.

`published` and `updated` are the record's times; the event's own date is content: in the title, in the first line, and
in `dcterms:temporal` as EDTF. Ids are the stored tag URIs, links are absolute, quotations are short and attributed,
and nothing but the timeline decides a byte: one revision twice gives the same.
"""

from datetime import UTC
from typing import Any

from events.dates.value import Precision, Qualifier, TemporalValue
from events.model import Revision
from feed.addresses import FEED, Addresses, event_path
from feed.config import Site
from feed.render.mended import new_entry, new_feed
from feed.render.templating import fill
from feed.timeline import Entry, SourceLine, Timeline
from feed.untrusted import safe_line

MEDIA_TYPE = "application/atom+xml"
LIMIT = 50
"""How many of the latest changes a feed carries."""
QUOTATION_LIMIT = 300
"""Characters of a sentence that a feed quotes: enough to check it, never an article's body."""


def atom_feed(timeline: Timeline, site: Site) -> bytes:
    """The feed of these entries, which are the latest changes, the newest first."""
    addresses = Addresses(site.base_url)
    feed = new_feed(
        atom_id=timeline.revision.atom_id, title=safe_line(site.title), updated=timeline.updated.astimezone(UTC)
    )
    feed.language(site.language)
    feed.author(name=safe_line(site.author))
    feed.generator("Dateline")
    feed.link(href=addresses.absolute(""), rel="alternate", type="text/html")
    feed.link(href=addresses.absolute(FEED), rel="self", type=MEDIA_TYPE)
    for entry in timeline.entries:
        _add(feed, entry, addresses, timeline.revision)
    return bytes(feed.atom_str())


def _add(feed: Any, entry: Entry, addresses: Addresses, revision: Revision) -> None:
    event = entry.event
    item = new_entry(
        feed,
        atom_id=event.atom_id,
        title=entry.dated_headline,
        published=event.published.astimezone(UTC),
        updated=event.updated.astimezone(UTC),
    )
    item.link(href=addresses.absolute(event_path(event.id)), rel="alternate", type="text/html")
    for rel, source in _cited(entry):
        item.link(href=source.url, rel=rel, title=source.label)
    item.content(fill("feed_entry.html", entry=entry).strip(), type="html")
    for tag in entry.tags:
        item.category(term=tag.slug, scheme=_tag_scheme(revision), label=tag.label)
    if entry.sources and entry.sources[0].publisher:
        item.rights(f"Quotation from {entry.sources[0].publisher}")
    item.event_date.temporal = event.date.edtf
    item.event_date.startdate = _exact_day(event.date)


def _cited(entry: Entry) -> list[tuple[str, SourceLine]]:
    """The articles that can be linked: the entry comes from the first (`via`), the others are `related`."""
    return [("related" if number else "via", source) for number, source in enumerate(entry.sources) if source.url]


def _tag_scheme(revision: Revision) -> str:
    """What the tags are terms of: a tag URI beside the timeline's own, so that no change of address renames them."""
    return f"tag:{revision.authority},{revision.year}:tags"


def _exact_day(date: TemporalValue) -> str:
    """The day as ISO 8601 writes it, where the date is one sure day of a four-digit year."""
    exact = date.precision is Precision.DAY and date.qualifier is Qualifier.NONE
    return date.edtf if exact and date.edtf[:4].isdigit() and len(date.edtf) == len("YYYY-MM-DD") else ""
