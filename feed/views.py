"""The routes: one for each row of the table of pages, the static files, and the state of health."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from functools import cache
from hashlib import sha256
from threading import Lock

from flask import Flask, Response, abort, request

from events.store import Store
from feed.asked import Asked
from feed.assets import MEDIA_TYPES, asset
from feed.conditional import Rendered, RenderedCache, encoded, last_modified, rendered
from feed.config import Settings, Site
from feed.encodings import IDENTITY, coded, coding_of
from feed.formats import pieces_of, whole_body
from feed.opening import open_timeline
from feed.pages import HTML, PAGES, Page

ASSET_CACHING = "public, max-age=86400"
"""For static files, whose links carry their version."""


FRAMED_BY = {True: "*", False: "'none'"}


def content_policy(*, framed: bool) -> str:
    """What a page may load, which is only our own style, script and images, and who may show it in a frame."""
    return (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
        " base-uri 'none';"
        f" form-action 'self'; frame-ancestors {FRAMED_BY[framed]}"
    )


class StreamedResponse(Response):
    """A response in pieces, whose length nobody knows: werkzeug would make them all to count it, even for a 304."""

    implicit_sequence_conversion = False


class LazyStore:
    """A store opened when it is first asked for, so that a server forked into workers shares no connection."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = Lock()
        self._store: Store | None = None

    def open(self) -> Store:
        """The store of this process. Raises StoreError, and tries anew the next time."""
        with self._lock:
            if self._store is None:
                self._store = open_timeline(self._settings)
            return self._store


def add_views(app: Flask, settings: Settings, now: Callable[[], datetime], since: datetime) -> None:
    """Add every route to the application, which has had these settings `since` then."""
    store, pages = LazyStore(settings), RenderedCache()
    for page in PAGES:
        app.add_url_rule(
            "/" + page.path.format(key="<path:key>" if page.nested else "<key>"),
            page.name,
            _page_view(page, settings, store, pages, now, since),
            strict_slashes=not page.path.endswith("/"),  # else a redirection, made from the request's Host
        )
    app.add_url_rule("/static/<name>", "static", _static)
    app.add_url_rule("/healthz", "healthz", _health_view(store))


def _page_view(
    page: Page,
    settings: Settings,
    store: LazyStore,
    pages: RenderedCache,
    now: Callable[[], datetime],
    since: datetime,
) -> Callable[..., Response]:
    def show(key: str = "") -> Response:
        if key and not page.fits.fullmatch(key):
            abort(404)
        asked = page.reads(key, tuple(request.args.items(multi=True)))
        if page.streamed:
            response, changed = _streamed(page, asked, settings.site, store.open())
        else:
            response, changed = _cached(page, asked, settings.site, store.open(), pages)
        response.headers["Cache-Control"] = page.cache_control
        modified = last_modified(max(changed, since), now())
        if modified is not None:  # werkzeug takes None for this moment
            response.last_modified = modified
        if page.framed:
            response.headers["Content-Security-Policy"] = content_policy(framed=True)
        if page.media_type != HTML:
            # Scripts of other sites may read it: TimelineJS, and feed readers that live in a browser.
            response.headers["Access-Control-Allow-Origin"] = "*"
        return _answer(response)

    return show


def _cached(page: Page, asked: Asked, site: Site, store: Store, pages: RenderedCache) -> tuple[Response, datetime]:
    """The page in the coding that is asked for, and when the timeline last changed."""
    with store.snapshot() as reader:
        revision = reader.revision()
        found = pages.get(
            revision,
            (page.name, asked.key, asked.folder, asked.place, asked.parameters),
            lambda: whole_body(page.render(reader, site, asked)),
            _wanted_coding(),
        )
    return _response(found, page.media_type), revision.changed


def _streamed(page: Page, asked: Asked, site: Site, store: Store) -> tuple[Response, datetime]:
    """The page in pieces, made from one state of the store while they are sent.

    Its entity tag is of all that decides its bytes, as nobody has those before they are sent.
    """
    coding = _wanted_coding()
    with ExitStack() as stack:
        reader = stack.enter_context(store.snapshot())
        revision = reader.revision()
        pieces = pieces_of(page.render(reader, site, asked))
        held = stack.pop_all()
    response = StreamedResponse(_until_end(coded(pieces, coding), held), content_type=page.media_type)
    response.call_on_close(held.close)
    told = repr((revision, site, page.name, asked, coding))
    _tag(response, sha256(told.encode("utf-8", "replace")).hexdigest()[:32], coding)
    return response, revision.changed


def _until_end(pieces: Iterator[bytes], held: ExitStack) -> Iterator[bytes]:
    """The pieces; what is held is let go after the last one, whether or not the server closes the response."""
    yield from pieces
    held.close()


def _static(name: str) -> Response:
    if name not in MEDIA_TYPES:
        abort(404)
    response = _response(_encoded_asset(name, _wanted_coding()), MEDIA_TYPES[name])
    response.headers["Cache-Control"] = ASSET_CACHING
    return _answer(response)


@cache
def _encoded_asset(name: str, coding: str) -> Rendered:
    plain = rendered(asset(name))
    return plain if coding == IDENTITY else encoded(plain, coding)


def _health_view(store: LazyStore) -> Callable[[], Response]:
    def health() -> Response:
        """Well if the store can be read; if not, the StoreError answers."""
        with store.open().snapshot() as reader:
            reader.revision()
        return Response("ok\n", content_type="text/plain; charset=utf-8", headers={"Cache-Control": "no-store"})

    return health


def _wanted_coding() -> str:
    return coding_of(request.headers.get("Accept-Encoding", ""))


def _response(found: Rendered, media_type: str) -> Response:
    response = Response(found.body, content_type=media_type)
    _tag(response, found.etag, found.coding)
    return response


def _tag(response: Response, etag: str, coding: str) -> None:
    response.headers["Vary"] = "Accept-Encoding"
    if coding != IDENTITY:
        response.headers["Content-Encoding"] = coding
    response.set_etag(etag)


def _answer(response: Response) -> Response:
    """The response, or 304 or 412 as the request's conditions ask; without a body nothing is held for it."""
    response.make_conditional(request.environ)
    if response.status_code != 200 or request.method == "HEAD":
        response.close()
    return response
