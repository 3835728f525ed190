"""How pages fit their windows: nothing wider than a small phone, nothing too small to be touched."""

from typing import Any

import pytest

from tests.browser.places import KINDS

OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('body *')]
    .filter(each => each.checkVisibility() && !each.closest('svg, .skip'))
    .filter(each => each.getBoundingClientRect().right > width + 1)
    .map(each => each.outerHTML.slice(0, 90));
}"""

SMALL_CONTROLS = """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, summary')]
  .filter(each => each.checkVisibility({visibilityProperty: true}))
  .map(each => [(each.closest('label') ?? each).getBoundingClientRect(), each.outerHTML.slice(0, 90)])
  .filter(([box]) => Math.min(box.width, box.height) < 24)
  .map(([box, text]) => `${box.width} x ${box.height}: ${text}`)"""
"""Links are axe's, which knows how far they are from each other."""


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_fits_a_small_phone(kind: str, visit: Any, places: Any) -> None:
    with visit("small", places("small")[kind], width=320, scripts=False) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert page.evaluate(OVERFLOW) == []
        assert page.evaluate(SMALL_CONTROLS) == []


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", ["empty", "one", "day", "200", "millennia"])
def test_a_timeline_fits_every_window(name: str, width: int, visit: Any) -> None:
    with visit(name, width=width) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(OVERFLOW) == []
        assert page.evaluate(SMALL_CONTROLS) == []


def test_the_first_date_is_on_a_phones_first_screen(visit: Any) -> None:
    with visit("200", width=390) as page:
        box = page.locator(".when").first.bounding_box()
        assert box["y"] + box["height"] <= 844
