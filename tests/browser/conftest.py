"""Served timelines of several sizes, every kind of page they have, and visits to them in the system's Chromium."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from socketserver import BaseServer
from typing import Any

import pytest
from werkzeug.serving import make_server

from feed.app import create_app
from feed.export import build_site
from feed.serving import local_url
from tests.browser.hosts import Files, Quiet, in_a_thread
from tests.browser.places import Places, places_of
from tests.browser.timelines import TIMELINES
from tests.served_process import quiet_port, served
from tests.timeline_samples import settings

HEIGHTS = {320: 640, 390: 844, 1280: 800}
"""The windows that pages are looked at in, by their width: a small phone, a phone, a desk."""


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """A function that gives the path of one of `TIMELINES`' databases, made when it is first asked for."""
    folder = tmp_path_factory.mktemp("timelines")

    @cache
    def made(name: str) -> str:
        path = str(folder / f"{name}.db")
        TIMELINES[name](settings(path))
        return path

    return made


@pytest.fixture(scope="session")
def site(database: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """A function that gives the base URL of a timeline, served from when it is first asked for.

    "static" before the name is its static site, served by a host that knows files alone, and "ar", "de" or "fr" is the
    language of its pages: site("static small"), site("ar small"). The 200 are served as in production, and what is
    weighed and timed are they; the others by threads of this process, as each server costs seconds to start.
    """
    with ExitStack() as servers:

        @cache
        def started(name: str) -> str:
            if name == "200":
                return servers.enter_context(served(database(name))).url
            *kind, timeline = name.split()
            language = "".join(kind) if kind and kind != ["static"] else "en_GB"
            port = quiet_port()
            known = settings(database(timeline), local_url("127.0.0.1", port), language)
            if kind == ["static"]:
                folder = tmp_path_factory.mktemp("site") / "files"
                build_site(known, folder)
                server: BaseServer = ThreadingHTTPServer(("127.0.0.1", port), partial(Files, directory=str(folder)))
            else:
                server = make_server("127.0.0.1", port, create_app(known), threaded=True, request_handler=Quiet)
            servers.enter_context(in_a_thread(server))
            return local_url("127.0.0.1", port)

        yield started


@pytest.fixture(scope="session")
def places(database: Callable[[str], str]) -> Callable[[str], Places]:
    """A function that gives the path of each kind of page of a timeline."""
    return cache(lambda name: places_of(database(name)))


@pytest.fixture(scope="session")
def windows(browser: Any) -> Callable[..., Any]:
    """A function that gives a window of a width, a colour scheme, with scripts or without, opened once."""

    @cache
    def opened(width: int, dark: bool, scripts: bool) -> Any:
        return new_window(browser, width, dark, scripts)

    return opened


def new_window(browser: Any, width: int, dark: bool, scripts: bool, **context: Any) -> Any:
    """A page of a context of its own, with nothing stored or cached."""
    return browser.new_page(
        viewport={"width": width, "height": HEIGHTS[width]},
        color_scheme="dark" if dark else "light",
        java_script_enabled=scripts,
        **context,
    )


@pytest.fixture
def visit(browser: Any, windows: Callable[..., Any], site: Callable[[str], str]) -> Callable[..., Any]:
    """A function that opens a path of a timeline: `with visit("small", "?tag=war", width=390, dark=True) as page`.

    What the browser complains of, and every request to another host, fails the test. Visits share windows, since each
    costs a process; one that leaves something behind, or is of another kind, has a `fresh` one.
    """

    @contextmanager
    def visited(
        name: str, path: str = "", *, width: int = 1280, dark: bool = False, scripts: bool = True, **fresh: Any
    ) -> Iterator[Any]:
        own = bool(fresh)
        fresh.pop("fresh", None)
        page = new_window(browser, width, dark, scripts, **fresh) if own else windows(width, dark, scripts)
        complaints: list[str] = []
        answers: list[int] = []
        base = site(name)
        listeners = {
            "console": lambda message: complaints.append(message.text),
            "pageerror": lambda error: complaints.append(str(error)),
            "response": lambda answer: answer.request.is_navigation_request() and answers.append(answer.status),
            "request": lambda asked: asked.url.startswith((base, "data:")) or complaints.append(asked.url),
        }
        for event, listener in listeners.items():
            page.on(event, listener)
        try:
            page.goto(base + path)
            yield page
        finally:
            for event, listener in listeners.items():
                page.remove_listener(event, listener)
            if own:
                page.close()
            else:
                page.goto("about:blank")
        # Of a page that is an error the browser itself complains.
        complaints = [each for each in complaints if not any(f"status of {status}" in each for status in answers)]
        assert complaints == []

    return visited


@pytest.fixture(scope="session")
def axe(node_clients: Any) -> str:
    """The script of axe-core."""
    return Path(node_clients.modules, "axe-core", "axe.min.js").read_text()
