"""The feed's past: the live feed's latest changes, and archives of all before (RFC 5005, section 4).

The changes of a timeline are numbered; archive n has those from 50(n-1)+1 to 50n. Once the feed has gone past that, it
never changes but for text that is taken down: it shows what each of its changes left, even where a later one left
something else. Whoever walks `prev-archive` from the live feed to the end, and of each id keeps the newest entry or
tombstone, has exactly the timeline: the live feed has as many changes as an archive, and thus all that are in none.

An archive that is not full is there too, so that `next-archive` of the one before can name it from the first.
"""

from collections.abc import Iterable
from itertools import islice

from events.errors import PageNotFound
from events.model import Event, State, Version
from events.store import Reader
from feed.addresses import FEED, Addresses, archive_path
from feed.channel import whole_timeline
from feed.config import Site
from feed.locales import of_texts
from feed.render.atom import Place, atom_feed
from feed.timeline import build_timeline

SIZE = 50
"""Changes in the live feed, and in an archive."""


def live_feed(reader: Reader, site: Site) -> bytes:
    """The feed of the latest changes: events and tombstones."""
    revision, full = reader.revision(), full_archives(reader)
    events, gone = _latest(reader.latest(SIZE), islice(reader.tombstones(SIZE), SIZE))
    links = [("prev-archive", archive_path(full))] if full else []
    return atom_feed(
        build_timeline(revision, reader.told(), events, site.quotation, of_texts(site.locale)),
        site,
        whole_timeline(site, FEED),
        Place(atom_id=revision.atom_id, links=_absolute(site, links), tombstones=gone),
    )


def archive(reader: Reader, site: Site, number: int) -> bytes:
    """The archive with this number. Raises PageNotFound where the feed has not come so far."""
    full, revision = full_archives(reader), reader.revision()
    if number not in archive_numbers(reader):
        raise PageNotFound(archive_path(number))
    changes = tuple(reader.changes(SIZE * (number - 1) + 1, SIZE * number))
    # Of several changes of one event the last alone: an id twice in a document is an error to many readers.
    last = sorted({change.id: change for change in changes}.values(), key=lambda change: -change.sequence)
    links = [("current", FEED)]
    links += [("prev-archive", archive_path(number - 1))] if number > 1 else []
    links += [("next-archive", archive_path(number + 1))] if number <= full else []
    shown = (change.event for change in last if change.event)
    return atom_feed(
        build_timeline(
            revision, changes[-1].updated if changes else revision.created, shown, site.quotation, of_texts(site.locale)
        ),
        site,
        whole_timeline(site, archive_path(number)),
        Place(
            atom_id=revision.atom_id,
            links=_absolute(site, links),
            archive=number <= full,
            tombstones=[change for change in last if change.state is not State.PUBLISHED],
        ),
    )


def full_archives(reader: Reader) -> int:
    """How many archives are full."""
    return reader.last_sequence() // SIZE


def archive_numbers(reader: Reader) -> range:
    """The numbers of all archives: of the full ones, if there are any, and of the one begun after them."""
    full = full_archives(reader)
    return range(1, full + 2 if full else 1)


def _latest(events: Iterable[Event], gone: Iterable[Version]) -> tuple[list[Event], list[Version]]:
    """The latest changes among these, the newest first."""
    found: list[Event | Version] = [*events, *gone]
    both = sorted(found, key=lambda change: -change.sequence)[:SIZE]
    return (
        [change for change in both if isinstance(change, Event)],
        [change for change in both if isinstance(change, Version)],
    )


def _absolute(site: Site, links: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    addresses = Addresses(site.base_url)
    return tuple((rel, addresses.absolute(path)) for rel, path in links)
