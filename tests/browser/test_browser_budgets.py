"""What a page costs its reader: bytes and requests, no jumping about, no other host (see `visit`), no error.

A design study, the peers and what to reach: at 200 events 29 KB and no layout shift; TimelineJS3 97.5 KB and .17;
vis-timeline 164 KB and .83; at most 40 KB, 3 requests and .05 are promised.
"""

import gzip
from typing import Any

import pytest

from feed.assets import MEDIA_TYPES, asset
from tests.browser.places import KINDS

SHIFT = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(found => found.getEntries().forEach(each => { sum += each.value; }))
    .observe({type: 'layout-shift', buffered: true});
  requestAnimationFrame(() => setTimeout(() => done(sum), 50));
})"""


def wire(visit: Any, site: Any, name: str, path: str = "") -> tuple[int, int]:
    """How many requests a page makes, `data:` URLs aside, and how many bytes come over the wire for them."""
    with visit(name, "feeds/") as page:
        devtools = page.context.new_cdp_session(page)
        sizes: list[int] = []
        devtools.on("Network.loadingFinished", lambda told: sizes.append(int(told["encodedDataLength"])))
        devtools.send("Network.enable")
        devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})
        page.goto("about:blank")
        page.goto(site(name) + path)
        page.evaluate("new Promise(done => setTimeout(done, 20))")
        devtools.detach()
        return len([size for size in sizes if size]), sum(sizes)


def test_two_hundred_events_are_light(visit: Any, site: Any) -> None:
    requests, octets = wire(visit, site, "200")
    assert requests <= 3
    assert octets <= 40_000


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_is_light(kind: str, visit: Any, site: Any, places: Any) -> None:
    requests, octets = wire(visit, site, "200", places("200")[kind])
    assert requests <= 3
    assert octets <= 40_000


def test_a_script_is_small() -> None:
    scripts = [name for name, kind in MEDIA_TYPES.items() if "javascript" in kind]
    assert sum(len(gzip.compress(asset(name))) for name in scripts) <= 5_000


def test_all_text_is_there_without_scripts(visit: Any) -> None:
    shown = {}
    for scripts in (True, False):
        with visit("200", scripts=scripts) as page:
            shown[scripts] = page.locator("article.event").all_text_contents()
    assert len(shown[False]) == 200
    assert shown[False] == shown[True]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_jumps_while_a_page_loads(kind: str, visit: Any, places: Any) -> None:
    with visit("small", places("small")[kind], width=390) as page:
        assert page.evaluate(SHIFT) <= 0.05


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_jumps_while_a_long_timeline_loads(width: int, visit: Any) -> None:
    with visit("200", width=width) as page:
        assert page.evaluate(SHIFT) <= 0.05
