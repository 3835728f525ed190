"""A timeline of 2,000 events: pages by period that have every event once, light ones, and links across them."""

from typing import Any
from urllib.parse import urljoin
from urllib.request import Request, urlopen

import brotli
import pytest
from lxml import html


def fetched(url: str) -> tuple[bytes, int]:
    """A page, and how many bytes come over the wire."""
    with urlopen(Request(url, headers={"Accept-Encoding": "br"}), timeout=60) as answer:
        body = answer.read()
    return brotli.decompress(body), len(body)


def paged(url: str) -> list[tuple[str, Any, int]]:
    """A page and all that come after it: the address, the tree, the weight of each."""
    found = []
    while url:
        body, weight = fetched(url)
        tree = html.document_fromstring(body)
        found.append((url, tree, weight))
        following = tree.xpath("//link[@rel='next']/@href")
        url = urljoin(url, following[0]) if following else ""
    return found


@pytest.fixture(scope="module")
def pages(site: Any) -> list[tuple[str, Any, int]]:
    return paged(site("2000"))


def events_of(tree: Any) -> list[str]:
    return [str(found) for found in tree.xpath("//article/@id")]


def test_every_event_is_on_one_page_and_no_page_has_more_than_500(pages: Any) -> None:
    counts = [len(events_of(tree)) for _, tree, _ in pages]
    assert sum(counts) == len({event for _, tree, _ in pages for event in events_of(tree)}) == 2000
    assert max(counts) <= 500
    assert 4 <= len(pages) <= 10


def test_the_way_back_is_the_way_there(pages: Any) -> None:
    back = [urljoin(url, found) for url, tree, _ in pages for found in tree.xpath("//link[@rel='prev']/@href")]
    assert back == [url for url, _, _ in pages[:-1]]


def test_no_page_is_heavier_than_its_events_allow(pages: Any) -> None:
    """90 KB for 500 events, style and script included, and for fewer in proportion to the 40 KB of 200."""
    shared = 12_000
    assert all(weight + shared <= 90_000 for _, _, weight in pages)
    assert all(weight <= 8_000 + 180 * len(events_of(tree)) for _, tree, weight in pages)


def test_an_address_says_its_period(pages: Any, site: Any) -> None:
    assert all(url.startswith(site("2000") + "in/") for url, _, _ in pages[1:])
    assert len({tree.xpath("string(//title)") for _, tree, _ in pages}) == len(pages)


def test_an_event_leads_to_its_place_on_its_page(visit: Any, site: Any, pages: Any) -> None:
    url, tree, _ = pages[len(pages) // 2]
    event = events_of(tree)[3]
    with visit("2000", f"events/{event}") as page:
        with page.expect_navigation():
            page.locator(f'a[href$="#{event}"]').first.click()
        assert page.url == f"{url}#{event}"
        box = page.locator(f"#{event}").bounding_box()
        assert 0 <= box["y"] <= 0.6 * 800


def test_an_old_address_of_an_event_that_moved_to_another_page_leads_to_the_event(
    visit: Any, site: Any, pages: Any
) -> None:
    event = events_of(pages[-1][1])[0]
    with visit("2000") as page:
        page.goto("about:blank")
        page.goto(f"{site('2000')}#{event}")
        page.wait_for_url(f"**/events/{event}")


def test_a_question_is_paged_as_well(site: Any) -> None:
    found = [tree for _, tree, _ in paged(site("2000") + "?tag=economy")]
    total = int(found[0].xpath("string(//*[@id='count'])").split()[0].replace(",", ""))
    assert sum(len(events_of(tree)) for tree in found) == total > 500
