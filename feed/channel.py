"""What one representation of a timeline says of itself: its title and where it is found."""

from dataclasses import dataclass

from feed.addresses import Addresses
from feed.config import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """The title and the absolute URLs of a feed, a calendar or a table.

    `page` shows the same events to people, `address` is the representation's own, and `following` has the events after
    these, or is empty.
    """

    title: str
    page: str
    address: str
    following: str = ""


def whole_timeline(site: Site, path: str) -> Channel:
    """The channel of the whole timeline, represented at this path below the base URL."""
    addresses = Addresses(site.base_url)
    return Channel(title=site.title, page=addresses.absolute(""), address=addresses.absolute(path))
