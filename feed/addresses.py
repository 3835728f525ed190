"""Where everything of a site is: every link is made here, from the base URL alone and never from a request.

A request's Host says where somebody reached us, which a stranger may forge; the base URL says where readers do.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

FEED = "feed.atom"
ARCHIVE = "archive/{key}.atom"
FEEDS = "feeds/"
OPML = "feeds.opml"
STATIC = "static/"
NEWEST = "new"
ABOUT_DATES = "about-dates"
EMBED = "embed"
IN = "/in/"
"""What stands between a set of events and a place in time."""


def event_path(event_id: str) -> str:
    """Where an event is, below the base URL."""
    return f"events/{event_id}"


def archive_path(number: int) -> str:
    """Where an archive of the feed is, below the base URL; they are numbered from 1 on, the oldest first."""
    return ARCHIVE.format(key=number)


def article_path(key: str) -> str:
    """Where an article is, below the base URL."""
    return f"articles/{key}"


def tag_path(slug: str) -> str:
    """Where a tag's events are, below the base URL."""
    return f"tags/{slug}"


def source_path(slug: str) -> str:
    """Where a source's events are, below the base URL."""
    return f"sources/{slug}"


def place_path(folder: str, place: str) -> str:
    """Where the events of a folder, or all, are from a place in time on."""
    return (folder + IN + place).removeprefix("/") if place else folder


@dataclass(frozen=True, slots=True)
class Addresses:
    """The URLs below one base URL, which is absolute and ends in a slash."""

    base_url: str

    def absolute(self, path: str) -> str:
        """The whole URL: for feeds, whose readers ignore a base, and for canonical links."""
        return self.base_url + path

    def link(self, path: str) -> str:
        """The URL for a link within a page: from the host's root, so that it holds by whatever name the page came."""
        return self.prefix + "/" + path

    @property
    def prefix(self) -> str:
        """The base URL's path without its last slash: empty at a host's root."""
        return urlsplit(self.base_url).path.rstrip("/")
