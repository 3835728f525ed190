"""What can be subscribed to: the data behind `/feeds/`, the OPML file, and the links that every page has."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from events.query import EventQuery, Facet, whole
from events.store import Reader
from feed.addresses import Addresses
from feed.asked import Asked, short_folder
from feed.channel import page_path, representation_path
from feed.config import Site
from feed.formats import FORMATS
from feed.locales import speaking
from feed.untrusted import safe_line

MOST = 100
"""How many tags and how many sources are listed, those with the most events; the others have their feeds as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLink:
    """One representation of a set of events: what it is called, what it is for, and where it is.

    One that is `advertised` is found by programs that are given the page's address.
    """

    name: str
    hint: str
    url: str
    media_type: str
    advertised: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A tag or a source: its name, how many events it has, the page that shows them, and its feeds."""

    label: str
    events: int
    page: str
    links: tuple[FeedLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriptions:
    """All that is offered: the whole timeline, then by tag and by source, each by name."""

    links: tuple[FeedLink, ...]
    tags: tuple[Subscription, ...]
    sources: tuple[Subscription, ...]


def links_for(asked: Asked, site: Site) -> tuple[FeedLink, ...]:
    """Where the events asked for are in each format, by the short address if there is one; the Atom feed first."""
    query = whole(asked.query)
    found = Asked(query=query, folder=short_folder(query))
    addresses, locale = Addresses(site.base_url), speaking(site.locale)
    return tuple(
        FeedLink(
            name=locale.gettext(form.name),
            hint=locale.gettext(form.hint),
            url=addresses.absolute(representation_path(found, form.path, form.suffix)),
            media_type=form.media_type.split(";")[0],
            advertised=form.advertised,
        )
        for form in FORMATS
    )


def subscriptions(reader: Reader, site: Site) -> Subscriptions:
    """What the timeline offers now."""
    return Subscriptions(
        links=links_for(Asked(), site),
        tags=_listed(reader.tags(), lambda slug: EventQuery(tags=(slug,)), site),
        sources=_listed(reader.sources(), lambda slug: EventQuery(sources=(slug,)), site),
    )


def _listed(facets: Iterable[Facet], query: Callable[[str], EventQuery], site: Site) -> tuple[Subscription, ...]:
    addresses = Addresses(site.base_url)
    most = sorted(facets, key=lambda facet: (-facet.events, facet.slug))[:MOST]
    listed = [
        Subscription(
            label=safe_line(facet.label) or facet.slug,
            events=facet.events,
            page=addresses.absolute(page_path(query(facet.slug))),
            links=links_for(Asked(query=query(facet.slug)), site),
        )
        for facet in most
    ]
    return tuple(sorted(listed, key=lambda each: each.label.casefold()))
