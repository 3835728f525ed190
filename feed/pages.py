"""The one table of what the site has: every kind of page with its path, its file, its media type and its renderer.

The server makes a route of each row and the static site files of each, so that both give the same bytes. A row asks a
reader of the store, builds the view model and renders it. The formats come in three times: for a query, for a tag, for
a source. Not for `assets`, which need no store.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from events.errors import PageNotFound
from events.query import EventQuery, Sort
from events.store import Reader, Snapshot
from feed import showing
from feed.addresses import (
    ABOUT_DATES,
    ARCHIVE,
    EMBED,
    FEEDS,
    IN,
    NEWEST,
    OPML,
    article_path,
    event_path,
    place_path,
    source_path,
    tag_path,
)
from feed.asked import (
    Asked,
    Pairs,
    asked_by_key,
    asked_by_place,
    asked_by_query,
    asked_by_source,
    asked_by_tag,
    asked_in_folder,
    asked_newest,
)
from feed.browsing import browse, place_keys
from feed.channel import channel_of
from feed.config import Site
from feed.formats import FORMATS, UTF_8, Body, Format
from feed.history import archive, archive_numbers
from feed.render import atom, html, opml
from feed.subscriptions import links_for, subscriptions

HTML = "text/html" + UTF_8
CHECKED = "no-cache"
"""For people: kept, but looked after at every visit."""
POLLED = "public, max-age=900"
"""For what programs poll: a shared cache may answer for a quarter of an hour."""
KEPT = "public, max-age=3600"
"""For archives; no longer, since a text that is taken down is to go from caches too."""

_KEY = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,127}")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PLACE = re.compile(r"(?:[YX0-9-]{2,16}|open)(?:\.[1-9][0-9]{0,5})?")
"""An EDTF date or `open`, and the number of a page of one day; which of them are one, `periods` knows."""
_NUMBER = re.compile(r"[1-9][0-9]{0,11}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One kind of page. `{key}` in `path` and `file` is one of `keys`; whatever may be one, `fits` matches.

    `reads` says what a key and a query string ask for (InvalidQuery), and `render` answers that: with bytes, or with
    pieces of them where the page is `streamed`. One that is `framed` may stand in a frame of another site. The key of a
    `nested` one has slashes.
    """

    name: str
    path: str
    file: str
    media_type: str
    cache_control: str
    reads: Callable[[str, Pairs], Asked]
    render: Callable[[Snapshot, Site, Asked], Body]
    keys: Callable[[Reader], Iterable[str]]
    fits: re.Pattern[str] = _KEY
    streamed: bool = False
    framed: bool = False
    nested: bool = False


def _timeline(reader: Snapshot, site: Site, asked: Asked) -> bytes:
    if asked.query.sort is not Sort.TIME:
        return showing.newest(reader, site, asked)
    return html.timeline_page(browse(reader, site, asked), site, links_for(asked, site))


def _archive(reader: Reader, site: Site, asked: Asked) -> bytes:
    return archive(reader, site, int(asked.key))


def _opml(reader: Reader, site: Site, _asked: Asked) -> bytes:
    return opml.opml(subscriptions(reader, site), site, reader.revision())


def _alone(_reader: Reader) -> Iterable[str]:
    """The key of a page that is the only one of its kind."""
    return ("",)


def _event_ids(reader: Reader) -> Iterable[str]:
    return (event.id for event in reader.events())


def _article_keys(reader: Reader) -> Iterable[str]:
    return (source.key for source in reader.articles())


def _archive_numbers(reader: Reader) -> Iterable[str]:
    return map(str, archive_numbers(reader))


def _tag_slugs(reader: Reader) -> Iterable[str]:
    return (tag.slug for tag in reader.tags())


def _source_slugs(reader: Reader) -> Iterable[str]:
    return (source.slug for source in reader.sources())


def _places(reader: Reader) -> Iterable[str]:
    return place_keys(reader, EventQuery())


@dataclass(frozen=True, slots=True)
class Folder:
    """A kind of set with short addresses: the page at `path`, the formats beside it, its periods below it."""

    name: str
    path: str
    reads: Callable[[str, Pairs], Asked]
    keys: Callable[[Reader], Iterable[str]]
    fits: re.Pattern[str] = _SLUG

    def places(self, reader: Reader) -> Iterable[str]:
        """The keys of the periods of all its sets: "taiwan/in/198X"."""
        for slug in self.keys(reader):
            for place in place_keys(reader, self.reads(slug, ()).query):
                yield place_path(slug, place)


FOLDERS = (
    Folder("tag", tag_path("{key}"), asked_by_tag, _tag_slugs),
    Folder("source", source_path("{key}"), asked_by_source, _source_slugs),
)


def _format_page(form: Format, folder: Folder | None = None) -> Page:
    """The page of a format, for a query or in a folder."""
    path = f"{folder.path}.{form.suffix}" if folder else form.path
    reads = folder.reads if folder else asked_by_query

    def read(key: str, pairs: Pairs) -> Asked:
        return form.takes(reads(key, pairs))

    def render(reader: Snapshot, site: Site, asked: Asked) -> Body:
        _refuse_unknown(reader, asked)
        return form.render(reader, site, asked, channel_of(reader, asked, site, form.path, form.suffix))

    return Page(
        name=f"{folder.name}-{form.path}" if folder else form.path,
        path=path,
        file=path,
        media_type=form.media_type,
        cache_control=POLLED,
        reads=read,
        render=render,
        keys=folder.keys if folder else _alone,
        fits=folder.fits if folder else _KEY,
        streamed=form.streamed,
    )


def _folder_page(folder: Folder) -> Page:
    """The page for people of a tag or a source."""

    def render(reader: Snapshot, site: Site, asked: Asked) -> bytes:
        _refuse_unknown(reader, asked)
        return _timeline(reader, site, asked)

    return Page(
        name=folder.name,
        path=folder.path,
        file=f"{folder.path}.html",
        media_type=HTML,
        cache_control=CHECKED,
        reads=folder.reads,
        render=render,
        keys=folder.keys,
        fits=folder.fits,
    )


def _period_page(folder: Folder) -> Page:
    """The pages of a tag or a source from a place in time on."""
    return replace(
        _folder_page(folder),
        name=f"{folder.name}-period",
        reads=asked_in_folder(folder.reads),
        keys=folder.places,
        fits=re.compile(_SLUG.pattern + IN + _PLACE.pattern),
        nested=True,
    )


def _refuse_unknown(reader: Reader, asked: Asked) -> None:
    """PageNotFound for the short address of what no event has: else there were a feed for every word there is."""
    if asked.folder and not reader.latest(1, asked.query):
        raise PageNotFound(asked.folder)


PAGES = (
    Page(
        name="timeline",
        path="",
        file="index.html",
        media_type=HTML,
        cache_control=CHECKED,
        reads=asked_by_query,
        render=_timeline,
        keys=_alone,
    ),
    Page(
        name="period",
        path=place_path("", "{key}"),
        file=place_path("", "{key}.html"),
        media_type=HTML,
        cache_control=CHECKED,
        reads=asked_by_place,
        render=_timeline,
        keys=_places,
        fits=_PLACE,
    ),
    Page(
        name="event",
        path=event_path("{key}"),
        file=event_path("{key}.html"),
        media_type=HTML,
        cache_control=CHECKED,
        reads=asked_by_key,
        render=showing.event,
        keys=_event_ids,
    ),
    Page(
        name="article",
        path=article_path("{key}"),
        file=article_path("{key}.html"),
        media_type=HTML,
        cache_control=CHECKED,
        reads=asked_by_key,
        render=showing.article,
        keys=_article_keys,
    ),
    Page(
        name="archive",
        path=ARCHIVE,
        file=ARCHIVE,
        media_type=atom.MEDIA_TYPE + UTF_8,
        cache_control=KEPT,
        reads=asked_by_key,
        render=_archive,
        keys=_archive_numbers,
        fits=_NUMBER,
    ),
    Page(
        name="feeds",
        path=FEEDS,
        file=f"{FEEDS}index.html",
        media_type=HTML,
        cache_control=CHECKED,
        reads=asked_by_key,
        render=showing.feeds,
        keys=_alone,
    ),
    Page(
        name="newest",
        path=NEWEST,
        file=f"{NEWEST}.html",
        media_type=HTML,
        cache_control=CHECKED,
        reads=asked_newest,
        render=showing.newest,
        keys=_alone,
    ),
    Page(
        name="about-dates",
        path=ABOUT_DATES,
        file=f"{ABOUT_DATES}.html",
        media_type=HTML,
        cache_control=CHECKED,
        reads=asked_by_key,
        render=showing.about_dates,
        keys=_alone,
    ),
    Page(
        name="embed",
        path=EMBED,
        file=f"{EMBED}.html",
        media_type=HTML,
        cache_control=CHECKED,
        reads=asked_by_query,
        render=showing.embed,
        keys=_alone,
        framed=True,
    ),
    Page(
        name="opml",
        path=OPML,
        file=OPML,
        media_type=opml.MEDIA_TYPE + UTF_8,
        cache_control=POLLED,
        reads=asked_by_key,
        render=_opml,
        keys=_alone,
    ),
    *(_format_page(form) for form in FORMATS),
    *(_folder_page(folder) for folder in FOLDERS),
    *(_period_page(folder) for folder in FOLDERS),
    *(_format_page(form, folder) for folder in FOLDERS for form in FORMATS),
)
"""Every kind of page."""
