"""The Atom feed (RFC 4287): a timeline's latest changes and the site's settings in, UTF-8 bytes out.

`published` and `updated` are the record's times; the event's own date is content: in the title, in the first line, and
in `dcterms:temporal` as EDTF. Ids are the stored tag URIs, links are absolute, quotations are short and attributed,
and nothing but the timeline decides a byte: one revision twice gives the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from events.dates.edtf import ends
from events.dates.value import Precision, Qualifier, TemporalValue
from events.model import Revision, State, Version
from events.query import EventQuery, query_string, whole
from events.sources import source_label, source_slug
from feed.addresses import Addresses, event_path, source_path
from feed.channel import Channel
from feed.config import Site
from feed.locales import TEXTS
from feed.render.mended import SourceFeed, Tombstone, new_entry, new_feed
from feed.render.templating import fill
from feed.timeline import Entry, SourceLine, Timeline
from feed.untrusted import safe_line

MEDIA_TYPE = "application/atom+xml"

CITED = 10
"""How many of an event's articles an entry links; an event that a thousand report would fill a feed by itself."""

GONE = {State.MERGED: "Merged into another event", State.REVIEW: "Taken back for review"}
WITHDRAWN = "Withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one document stands among those of a feed.

    `atom_id` is the whole feed's. `links` are the other documents as (rel, URL): RFC 5005's first and next of a paged
    feed, or current, prev-archive and next-archive. An `archive` is a document that is full, and `tombstones` are the
    events that left the timeline by a change that belongs to it, the newest first.
    """

    atom_id: str
    links: tuple[tuple[str, str], ...] = ()
    archive: bool = False
    tombstones: Sequence[Version] = ()


def atom_feed(timeline: Timeline, site: Site, channel: Channel, place: Place) -> bytes:
    """The feed of these entries, which are the latest changes, the newest first."""
    feed = new_feed(atom_id=place.atom_id, title=safe_line(channel.title), updated=timeline.updated.astimezone(UTC))
    feed.language(TEXTS)
    feed.author(name=safe_line(site.author))
    feed.generator("Dateline")
    feed.icon(site.icon or None)
    feed.logo(site.logo or None)
    feed.link(href=channel.page, rel="alternate", type="text/html")
    feed.link(href=channel.address, rel="self", type=MEDIA_TYPE)
    for rel, url in place.links:
        feed.link(href=url, rel=rel, type=MEDIA_TYPE)
    feed.history.archive = place.archive
    feed.history.tombstones = [_tombstone(version) for version in place.tombstones]
    addresses = Addresses(site.base_url)
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
    item.content(fill("feed_entry.html", entry.locale, entry=entry).strip(), type="html")
    for tag in entry.tags:
        item.category(term=tag.slug, scheme=_tag_scheme(revision), label=tag.label)
    item.source_feed = _source_feed(entry, addresses, revision)
    if entry.sources and entry.sources[0].publisher:
        item.rights(f"Quotation from {entry.sources[0].publisher}")
    item.event_date.temporal = event.date.edtf
    item.event_date.startdate, item.event_date.enddate = _exact_days(event.date)


def _cited(entry: Entry) -> list[tuple[str, SourceLine]]:
    """The articles that can be linked: the entry comes from the first (`via`), the others are `related`."""
    linked = [source for source in entry.sources if source.url]
    return [("via" if source == entry.sources[0] else "related", source) for source in linked[:CITED]]


def _source_feed(entry: Entry, addresses: Addresses, revision: Revision) -> SourceFeed | None:
    """The feed of the publisher whose article is shown first, which the entry stands in as well; None if unknown."""
    source = entry.event.evidence[0].source if entry.event.evidence else None
    if source is None or not (source.publisher.strip() or source.url):
        return None
    slug = source_slug(source.publisher, source.url)
    return SourceFeed(
        atom_id=feed_id(revision, EventQuery(sources=(slug,))),
        title=safe_line(source_label(source.publisher, source.url)),
        links=(
            {"href": addresses.absolute(f"{source_path(slug)}.atom"), "rel": "self", "type": MEDIA_TYPE},
            {"href": addresses.absolute(source_path(slug)), "rel": "alternate", "type": "text/html"},
        ),
    )


def feed_id(revision: Revision, query: EventQuery) -> str:
    """The id of a query's feed: the timeline's tag URI (RFC 4151), with the query where there is one.

    All pages of a feed have the same, and so have its short address and its query string.
    """
    asked = query_string(whole(query))
    return f"{revision.atom_id}?{asked}" if asked else revision.atom_id


def _tag_scheme(revision: Revision) -> str:
    """What the tags are terms of: a tag URI beside the timeline's own, so that no change of address renames them."""
    return f"tag:{revision.authority},{revision.year}:tags"


def _exact_days(date: TemporalValue) -> tuple[str, str]:
    """The first and the last day as ISO 8601 writes them, where both are sure days of four-digit years.

    Of a single day the first alone. Anything vaguer has neither: a reader would take its first day for the event's.
    """
    if date.earliest is None or date.latest is None or not all(map(_is_exact_day, ends(date))):
        return "", ""
    first, *last = (end.edtf for end in ends(date))
    return first, last[0] if last else ""


def _is_exact_day(date: TemporalValue) -> bool:
    exact = date.precision is Precision.DAY and date.qualifier is Qualifier.NONE
    return exact and date.edtf[:4].isdigit() and date.edtf[:4] != "0000" and len(date.edtf) == len("YYYY-MM-DD")


def _tombstone(version: Version) -> Tombstone:
    return Tombstone(version.atom_id, version.updated.astimezone(UTC), GONE.get(version.state, WITHDRAWN))
