"""JSON-LD in the vocabulary of schema.org: what a page shows, for search engines and other programs.

A date is there only where ISO 8601 says no more than the source: a year, a month or a day of the years 1 to 9999, sure.
Everything else has its words alone, as `description`. What comes "by 2030" has an end and no beginning.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from events.dates.edtf import ends
from events.dates.wording import html_date
from events.model import Relation, Status
from feed.addresses import Addresses, article_path, event_path
from feed.config import Site
from feed.locales import TEXTS
from feed.timeline import ArticleEntries, Entry, SourceLine
from feed.untrusted import safe_line

Json = dict[str, Any]

STATES = {
    Status.PLANNED: "https://schema.org/EventScheduled",
    Status.CANCELLED: "https://schema.org/EventCancelled",
}


@dataclass(frozen=True, slots=True)
class Linked:
    """One thing and what is known of it."""

    data: Json

    @property
    def text(self) -> str:
        """It as JSON that may stand in an HTML `script` element as it is."""
        found = {"@context": "https://schema.org", **self.data}
        text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
        return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def linked_list(entries: Sequence[Entry], site: Site, path: str, name: str) -> Linked:
    """A page of events: a collection with a list of them, in its order."""
    items = [{"@type": "ListItem", "position": n, "item": _event(entry, site)} for n, entry in enumerate(entries, 1)]
    listed = {"@type": "ItemList", "numberOfItems": len(items), "itemListElement": items}
    return Linked(_collection(site, path, safe_line(name)) | {"mainEntity": listed})


def linked_event(entry: Entry, site: Site) -> Linked:
    """One event, with every article that tells of it."""
    return Linked(_event(entry, site, every=True))


def linked_article(article: ArticleEntries, site: Site) -> Linked:
    """An article's page: a collection of the events that it is the subject of."""
    about = [{"@type": "Event", "@id": _address(entry, site), "name": entry.headline} for entry in article.entries]
    page = _collection(site, article_path(article.source.key), article.source.label)
    return Linked(page | {"mainEntity": _article(article.source, site) | ({"about": about} if about else {})})


def _collection(site: Site, path: str, name: str) -> Json:
    addresses = Addresses(site.base_url)
    return {
        "@type": "CollectionPage",
        "@id": addresses.absolute(path),
        "name": name,
        "isPartOf": {"@type": "WebSite", "@id": addresses.absolute(""), "name": safe_line(site.title)},
    }


def _event(entry: Entry, site: Site, *, every: bool = False) -> Json:
    cited = entry.sources if every else entry.sources[:1]
    found: Json = {
        "@type": "Event",
        "@id": _address(entry, site),
        "name": entry.headline,
        "description": entry.when,
        **_dates(entry),
    }
    if entry.event.status in STATES:
        found["eventStatus"] = STATES[entry.event.status]
    if cited:
        found["subjectOf"] = [_article(source, site) for source in cited]
    return found


def _dates(entry: Entry) -> Json:
    """The start and the end, as far as they can be said; of a single date the start alone."""
    date = entry.event.date
    first, *others = ends(date)
    start = html_date(first) if date.earliest is not None else None
    end = html_date(others[0]) if others else html_date(first) if date.earliest is None else None
    if entry.event.relation in (Relation.BY, Relation.UNTIL) and not others:
        start, end = None, start or end
    return {name: text for name, text in (("startDate", start), ("endDate", end)) if text}


def _article(source: SourceLine, site: Site) -> Json:
    found: Json = {
        "@type": "NewsArticle",
        "@id": source.url or Addresses(site.base_url).absolute(article_path(source.key)),
        "headline": source.label,
        "inLanguage": TEXTS,
    }
    if source.day:
        found["datePublished"] = source.day
    if source.publisher:
        found["publisher"] = {"@type": "Organization", "name": source.publisher}
    return found


def _address(entry: Entry, site: Site) -> str:
    return Addresses(site.base_url).absolute(event_path(entry.event.id))
