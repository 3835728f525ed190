"""JSON Feed 1.1 (jsonfeed.org/version/1.1): a timeline's latest changes in, UTF-8 bytes out.

The same entries as the Atom feed, by the same ids. `title` is the headline alone, for programs that put the date where
they like; what is known of the date is in `_dateline`, an extension of ours, beside the sources.
"""

import json
from datetime import UTC, datetime
from typing import Any

from feed.addresses import Addresses, event_path
from feed.channel import Channel
from feed.config import Site
from feed.locales import TEXTS
from feed.render.plain import plain_text
from feed.render.templating import fill
from feed.timeline import Entry, SourceLine, Timeline
from feed.untrusted import safe_line

MEDIA_TYPE = "application/feed+json"
VERSION = "https://jsonfeed.org/version/1.1"
ABOUT = "feeds/"
"""The page that explains `_dateline` to people."""

Json = dict[str, Any]


def json_feed(timeline: Timeline, site: Site, channel: Channel) -> bytes:
    """The feed of these entries, which are the latest changes, the newest first."""
    addresses = Addresses(site.base_url)
    feed: Json = {
        "version": VERSION,
        "title": safe_line(channel.title),
        "home_page_url": channel.page,
        "feed_url": channel.address,
        "authors": [{"name": safe_line(site.author)}],
        "language": TEXTS,
    }
    if site.icon:
        feed["icon"] = feed["favicon"] = site.icon
    if channel.following:
        feed["next_url"] = channel.following
    feed["_dateline"] = {"about": addresses.absolute(ABOUT)}
    feed["items"] = [_item(entry, addresses) for entry in timeline.entries]
    return json.dumps(feed, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _item(entry: Entry, addresses: Addresses) -> Json:
    event = entry.event
    item: Json = {
        "id": event.atom_id,
        "url": addresses.absolute(event_path(event.id)),
        "title": entry.headline,
        "content_html": fill("feed_entry.html", entry.locale, entry=entry).strip(),
        "content_text": plain_text(entry),
        "date_published": _rfc3339(event.published),
        "date_modified": _rfc3339(event.updated),
    }
    if entry.sources and entry.sources[0].url:
        item["external_url"] = entry.sources[0].url
    if entry.tags:
        item["tags"] = [tag.label for tag in entry.tags]
    item["_dateline"] = _dateline(entry, addresses)
    return item


def _dateline(entry: Entry, addresses: Addresses) -> Json:
    """What is known of the event; from `earliest` to `latest` it may have been, null where that is open."""
    event = entry.event
    return {
        "about": addresses.absolute(ABOUT),
        "edtf": event.date.edtf,
        "precision": event.date.precision.value,
        "date": entry.words,
        "relation": entry.event.relation.value,
        "earliest": entry.earliest or None,
        "latest": entry.latest or None,
        "status": event.status.value,
        "confidence": event.confidence,
        "sources": [_source(source) for source in entry.sources],
    }


def _source(source: SourceLine) -> Json:
    """The article, without what is unknown of it."""
    known = {"title": source.title, "publisher": source.publisher, "published": source.day, "url": source.url}
    return {name: text for name, text in known.items() if text}


def _rfc3339(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
