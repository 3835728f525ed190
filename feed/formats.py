"""The one table of what the site has: every kind of page with its path, its file, its media type and its renderer.

The server makes a route of each row and the static site files of each, so that both give the same bytes.
A row asks a reader of the store, builds the view model and renders it. Not for `assets`, which need no store.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from events.errors import PageNotFound
from events.store import Reader
from feed.addresses import FEED
from feed.config import Site
from feed.history import archive, archive_numbers, live_feed
from feed.render import atom, html
from feed.timeline import build_article, build_entry, build_timeline

HTML = "text/html; charset=utf-8"
ATOM = f"{atom.MEDIA_TYPE}; charset=utf-8"

_NUMBER = re.compile(r"[1-9][0-9]{0,11}")
_KEY = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,127}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One kind of page. `{key}` in `path` and `file` is an event's id or an article's key; `keys` are all there are."""

    name: str
    path: str
    file: str
    media_type: str
    cache_control: str
    render: Callable[[Reader, Site, str], bytes]
    keys: Callable[[Reader], Iterable[str]]


def is_key(text: str) -> bool:
    """Whether a text can be an id in a URL and the name of a file that stays in its folder."""
    return _KEY.fullmatch(text) is not None


def _timeline(reader: Reader, site: Site, _key: str) -> bytes:
    return html.timeline_page(build_timeline(reader.revision(), reader.told(), reader.events()), site)


def _event(reader: Reader, site: Site, key: str) -> bytes:
    return html.event_page(build_entry(reader.event(key)), site)


def _article(reader: Reader, site: Site, key: str) -> bytes:
    return html.article_page(build_article(*reader.article(key)), site)


def _feed(reader: Reader, site: Site, _key: str) -> bytes:
    return live_feed(reader, site)


def _archive(reader: Reader, site: Site, key: str) -> bytes:
    if not _NUMBER.fullmatch(key):
        raise PageNotFound(key)
    return archive(reader, site, int(key))


def _alone(_reader: Reader) -> Iterable[str]:
    """The key of a page that is the only one of its kind."""
    return ("",)


def _event_ids(reader: Reader) -> Iterable[str]:
    return (event.id for event in reader.events())


def _archive_numbers(reader: Reader) -> Iterable[str]:
    return map(str, archive_numbers(reader))


def _article_keys(reader: Reader) -> Iterable[str]:
    return (source.key for source in reader.articles())


PAGES = (
    Page(
        name="timeline",
        path="",
        file="index.html",
        media_type=HTML,
        cache_control="no-cache",
        render=_timeline,
        keys=_alone,
    ),
    Page(
        name="event",
        path="events/{key}",
        file="events/{key}.html",
        media_type=HTML,
        cache_control="no-cache",
        render=_event,
        keys=_event_ids,
    ),
    Page(
        name="article",
        path="articles/{key}",
        file="articles/{key}.html",
        media_type=HTML,
        cache_control="no-cache",
        render=_article,
        keys=_article_keys,
    ),
    Page(
        name="feed",
        path=FEED,
        file=FEED,
        media_type=ATOM,
        cache_control="public, max-age=900",
        render=_feed,
        keys=_alone,
    ),
    Page(
        name="archive",
        path="archive/{key}.atom",
        file="archive/{key}.atom",
        media_type=ATOM,
        cache_control="public, max-age=3600",  # no longer: a text that is taken down is to go from caches too
        render=_archive,
        keys=_archive_numbers,
    ),
)
"""Every kind of page, one row each."""
