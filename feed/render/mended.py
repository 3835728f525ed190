"""feedgen, with its faults mended where they lie and what it lacks added; all else of a feed is in `atom`.

What is mended, as measured on feedgen 1.0.0:
- an entry's links lose rel, type and title (lkiesow/python-feedgen #135), and a reader then opens the wrong one;
- `atom:source` has neither id nor updated, which RFC 4287 asks for (section 4.2.11);
- entries are prepended, and `updated` is this very moment unless it is set: here neither can be forgotten.
What is added: an event's own date (`EventDate`), and what a document tells of the feed's past (`FeedHistory`).
What it cannot mend, the caller minds: text must be fit for XML (see `untrusted`), and times aware and in UTC.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from feedgen.entry import FeedEntry  # type: ignore[import-untyped]
from feedgen.ext.base import BaseEntryExtension, BaseExtension  # type: ignore[import-untyped]
from feedgen.feed import FeedGenerator  # type: ignore[import-untyped]
from feedgen.util import xml_elem  # type: ignore[import-untyped]

DATE_NAMESPACES = {"dcterms": "http://purl.org/dc/terms/", "ev": "http://purl.org/rss/1.0/modules/event/"}
HISTORY_NAMESPACES = {"fh": "http://purl.org/syndication/history/1.0", "at": "http://purl.org/atompub/tombstones/1.0"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFeed:
    """What `atom:source` tells: the id, the title and the addresses of the feed an entry comes from."""

    atom_id: str
    title: str
    links: tuple[dict[str, str], ...]


@dataclass(frozen=True, slots=True)
class Tombstone:
    """An entry that is no longer: its id, when it went, and why in a few words (RFC 6721)."""

    atom_id: str
    when: datetime
    comment: str


class MendedEntry(FeedEntry):  # type: ignore[misc]
    """An entry whose links keep their attributes, and whose source is whole."""

    source_feed: SourceFeed | None = None

    def atom_entry(self, extensions: bool = True) -> Any:
        """The entry's element."""
        element = super().atom_entry(extensions)
        for link, fields in zip(element.findall("link"), self.link() or (), strict=True):
            link.attrib.update({name: value for name, value in fields.items() if value})
        if self.source_feed:
            source = xml_elem("source", element)
            xml_elem("id", source).text = self.source_feed.atom_id
            xml_elem("title", source).text = self.source_feed.title
            xml_elem("updated", source).text = self.updated().isoformat()
            for fields in self.source_feed.links:
                xml_elem("link", source, **fields)
        return element


class EventDateNamespaces(BaseExtension):  # type: ignore[misc]
    """Declares, once and for the whole feed, the namespaces of `EventDate`."""

    def extend_ns(self) -> dict[str, str]:
        """The prefixes and their namespaces."""
        return DATE_NAMESPACES


class EventDate(BaseEntryExtension):  # type: ignore[misc]
    """An event's own date, which is never that of its record: EDTF, and its first and last day where they are known."""

    temporal = ""
    startdate = ""
    enddate = ""

    def extend_atom(self, entry: Any) -> Any:
        """The entry's element with the event's date in it."""
        told = (
            ("dcterms", "temporal", self.temporal),
            ("ev", "startdate", self.startdate),
            ("ev", "enddate", self.enddate),
        )
        for prefix, name, text in told:
            if text:
                xml_elem(f"{{{DATE_NAMESPACES[prefix]}}}{name}", entry, nsmap=DATE_NAMESPACES).text = text
        return entry


class FeedHistory(BaseExtension):  # type: ignore[misc]
    """Whether a document is an archive (RFC 5005, section 4), and the entries that are no longer (RFC 6721)."""

    archive = False
    tombstones: Sequence[Tombstone] = ()

    def extend_ns(self) -> dict[str, str]:
        """The prefixes and their namespaces, those that the document needs."""
        needed = {"fh": self.archive, "at": bool(self.tombstones)}
        return {prefix: uri for prefix, uri in HISTORY_NAMESPACES.items() if needed[prefix]}

    def extend_atom(self, feed: Any) -> Any:
        """The feed's element with its history in it."""
        if self.archive:
            xml_elem(f"{{{HISTORY_NAMESPACES['fh']}}}archive", feed)
        for gone in self.tombstones:
            name = f"{{{HISTORY_NAMESPACES['at']}}}"
            element = xml_elem(f"{name}deleted-entry", feed, ref=gone.atom_id, when=gone.when.isoformat())
            xml_elem(f"{name}comment", element).text = gone.comment
        return feed


def new_feed(*, atom_id: str, title: str, updated: datetime) -> Any:
    """A feedgen feed that knows its time and our extensions; its `history` takes what it tells of its past."""
    feed = FeedGenerator()
    feed.register_extension("event_date", EventDateNamespaces, EventDate, rss=False)
    feed.register_extension("history", FeedHistory, rss=False)
    feed.id(atom_id)
    feed.title(title)
    feed.updated(updated)
    return feed


def new_entry(feed: Any, *, atom_id: str, title: str, published: datetime, updated: datetime) -> Any:
    """A mended entry at the feed's end; its `event_date` takes the event's own date."""
    entry = MendedEntry()
    entry.id(atom_id)
    entry.title(title)
    entry.published(published)
    entry.updated(updated)
    return feed.add_entry(entry, order="append")
