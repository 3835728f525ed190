"""What one representation of a timeline says of itself: its title and where it is found."""

from dataclasses import dataclass

from events.query import EventQuery, whole
from events.sources import source_label, source_slug
from events.store import Reader
from feed.addresses import Addresses, place_path
from feed.asked import Asked, short_folder
from feed.config import Site
from feed.filters import filter_words
from feed.locales import ENGLISH, Locale, of_texts
from feed.untrusted import safe_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """The title and the absolute URLs of a feed, a calendar or a table.

    `page` shows the same events to people, `address` is the representation's own, and `following` has the events after
    these, or is empty. `words` say which events those are, and are empty for all of them.
    """

    title: str
    page: str
    address: str
    following: str = ""
    words: str = ""


def whole_timeline(site: Site, path: str) -> Channel:
    """The channel of the whole timeline, represented at this path below the base URL."""
    addresses = Addresses(site.base_url)
    return Channel(title=site.title, page=addresses.absolute(""), address=addresses.absolute(path))


def channel_of(reader: Reader, asked: Asked, site: Site, path: str, suffix: str) -> Channel:
    """The channel of what is asked for; `path` has all events in this representation, and `suffix` ends a short one."""
    addresses, words = Addresses(site.base_url), words_of(reader, asked.query, of_texts(site.locale))
    return Channel(
        title=f"{site.title}: {words}" if words else site.title,
        page=addresses.absolute(page_path(asked.query)),
        address=addresses.absolute(representation_path(asked, path, suffix)),
        words=words,
    )


def page_path(query: EventQuery, place: str = "") -> str:
    """Where people find the events of a query from a place in time on, below the base URL: shortly, if that can be."""
    asked = Asked(query=whole(query), folder=short_folder(whole(query)))
    return _with_parameters(place_path(asked.folder, place), asked)


def representation_path(asked: Asked, path: str, suffix: str) -> str:
    """Where a representation of what is asked for is, below the base URL."""
    return _with_parameters(f"{asked.folder}.{suffix}" if asked.folder else path, asked)


def words_of(reader: Reader, query: EventQuery, locale: Locale = ENGLISH) -> str:
    """The query in the words of a locale, by the names that its tags and sources have on the timeline."""
    return safe_line(filter_words(query, labels_of(reader, query), locale))


def labels_of(reader: Reader, query: EventQuery) -> dict[str, str]:
    """The names that the tags and sources of a query have on the timeline, by slug."""
    labels = {slug: tag_label(reader, slug) for slug in query.tags}
    return labels | {slug: source_name(reader, slug) for slug in query.sources}


def tag_label(reader: Reader, slug: str) -> str:
    """The name of a tag as the latest of its events has it; empty where no event has it."""
    latest = reader.latest(1, EventQuery(tags=(slug,)))
    return next((tag.label for event in latest for tag in event.tags if tag.slug == slug), "")


def source_name(reader: Reader, slug: str) -> str:
    """The name of a source as the latest of its events has it; empty where no event has it."""
    cited = (each.source for event in reader.latest(1, EventQuery(sources=(slug,))) for each in event.evidence)
    names = {source_slug(each.publisher, each.url): source_label(each.publisher, each.url) for each in cited}
    return names.get(slug, "")


def _with_parameters(path: str, asked: Asked) -> str:
    return f"{path}?{asked.parameters}" if asked.parameters else path
