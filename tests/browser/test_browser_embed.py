"""The timeline in somebody else's page: the embed shows it there, links leave the frame, nothing else is framed."""

from collections.abc import Iterator
from typing import Any

import pytest

HOST = "https://editor.test/"
PERMISSIONS = ["local-network-access"]
"""Chromium asks people before a page of the web may read from this machine, where the tests serve."""


@pytest.fixture
def framed(browser: Any, site: Any) -> Iterator[Any]:
    """A function that shows an address of the small timeline in a page of another site."""
    page = browser.new_page(viewport={"width": 700, "height": 600}, permissions=PERMISSIONS)

    def show(path: str) -> Any:
        body = (
            f'<!doctype html><title>News</title><iframe src="{site("small")}{path}" width="400" height="500"></iframe>'
        )
        page.route(HOST, lambda route: route.fulfill(body=body, content_type="text/html"))
        page.goto(HOST)
        return page

    yield show
    page.close()


def test_another_site_shows_the_events_that_it_asks_for(framed: Any, site: Any) -> None:
    page = framed("embed?tag=taiwan")
    frame = page.frame_locator("iframe")
    assert frame.locator("li.h-entry").count() == 2
    with page.expect_navigation():
        frame.locator("li.h-entry a").first.click()
    assert page.url.startswith(site("small") + "events/")


@pytest.mark.parametrize("path", ["", "feeds/", "events/e0000001"])
def test_no_other_page_can_be_framed(path: str, framed: Any) -> None:
    page = framed(path)
    assert page.frame_locator("iframe").locator("main").count() == 0


@pytest.mark.parametrize("width", [320, 390])
def test_an_embed_fits_its_frame(width: int, visit: Any) -> None:
    with visit("small", "embed", width=width) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= width
