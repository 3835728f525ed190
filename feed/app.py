"""The web application: `create_app(settings)` puts the table of pages, the errors and the headers together.

How it is mounted: a request may come with the base URL's path in front (`/news/feed.atom`) or without (`/feed.atom`,
from a proxy that strips it); both find the page, and every link on it has the path. Hosts are not checked, because no
answer depends on one: links come from the base URL alone.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from events.errors import DatelineError, EventMoved, InvalidQuery
from feed.addresses import Addresses, event_path
from feed.config import Settings
from feed.opening import utc_now
from feed.pages import HTML
from feed.problems import problem_page, status_of
from feed.views import add_views, content_policy

SECURITY_HEADERS = {
    "Content-Security-Policy": content_policy(framed=False),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
}

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

WSGI = Callable[[dict[str, Any], Any], Iterable[bytes]]


def create_app(settings: Settings, *, now: Callable[[], datetime] = utc_now, since: datetime = LONG_AGO) -> Flask:
    """The application of one timeline; its store is opened by the first request that needs it, once in a process.

    `since` is when it came to be served with these settings and by this version.
    """
    app = Flask("feed", static_folder=None)
    # Else `//e` is redirected to a URL made from the request's Host.
    app.url_map.merge_slashes = False
    add_views(app, settings, now, since)
    _add_problems(app, settings)
    app.after_request(_secured)
    mounted = _mounted(app.wsgi_app, Addresses(settings.site.base_url).prefix)
    app.wsgi_app = mounted  # type: ignore[method-assign, assignment]  # Flask's documented place for middleware
    return app


def _add_problems(app: Flask, settings: Settings) -> None:
    """Answer every error with a page. Those that are ours are logged; Flask itself logs what nobody foresaw."""
    site = settings.site

    def answer(status: int, reason: str = "") -> Response:
        response = Response(problem_page(status, site, reason), status, content_type=HTML)
        response.headers["Cache-Control"] = "no-cache"
        return response

    def moved(error: EventMoved) -> Response:
        # Not to be kept: a merge can be undone.
        location = Addresses(site.base_url).absolute(event_path(error.survivor))
        return Response(status=301, headers={"Location": location, "Cache-Control": "no-cache"})

    def failed(error: DatelineError) -> Response:
        status = status_of(error)
        if status >= 500:
            app.logger.error("%s", error)
        response = answer(status, _mendable(error) if isinstance(error, InvalidQuery) else "")
        if status == 503:
            response.headers["Retry-After"] = "60"
        return response

    def refused(error: HTTPException) -> Response:
        response = answer(error.code or 500)
        for name, value in error.get_headers():
            if name == "Allow":
                response.headers[name] = value
        return response

    app.register_error_handler(EventMoved, moved)
    app.register_error_handler(DatelineError, failed)
    app.register_error_handler(HTTPException, refused)


def _mendable(error: InvalidQuery) -> str:
    return f"The parameter “{error.parameter}” cannot be used: {error.reason}."


def _secured(response: Response) -> Response:
    for name, value in SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    return response


def _mounted(app: WSGI, prefix: str) -> WSGI:
    """The application, reached with the base URL's path in front of its paths as well as without."""
    if not prefix:
        return app
    prefix = unquote(prefix, encoding="latin-1")  # as WSGI has paths (PEP 3333)

    def with_prefix(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == prefix or path.startswith(prefix + "/"):
            environ = environ | {
                "SCRIPT_NAME": environ.get("SCRIPT_NAME", "") + prefix,
                "PATH_INFO": path.removeprefix(prefix) or "/",
            }
        return app(environ, start_response)

    return with_prefix
