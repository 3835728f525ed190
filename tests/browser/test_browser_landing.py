"""Where a link to an event lands: on the event, in sight, marked; as the page loads, and within it."""

from typing import Any

import pytest

LANDED = """id => {
  const event = document.getElementById(id);
  const box = event.getBoundingClientRect();
  const seen = document.elementFromPoint((box.left + box.right) / 2, Math.max(box.top, 0) + 4);
  return {top: box.top / innerHeight, covered: !event.contains(seen), marked: event.matches(':target'),
          ground: getComputedStyle(event).backgroundColor};
}"""
SPREAD = (0, 1, 40, 100, 150, 198)
"""Which of 200 events are linked to; the very last has nothing below it that could scroll up to it."""


def check_landing(page: Any, event: str) -> None:
    found = page.evaluate(LANDED, event)
    assert 0 <= found["top"] <= 0.6, found
    assert not found["covered"], found
    assert found["marked"], found
    others = page.evaluate("getComputedStyle(document.querySelector('.event:not(:target)')).backgroundColor")
    assert found["ground"] != others


def ids(page: Any) -> list[str]:
    return page.evaluate("[...document.querySelectorAll('article.event')].map(each => each.id)")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("width", [390, 1280])
def test_a_fresh_load_lands_on_the_event(width: int, scripts: bool, visit: Any, site: Any) -> None:
    with visit("200", width=width, scripts=scripts) as page:
        shown = ids(page)
        for at in SPREAD:
            page.goto("about:blank")
            page.goto(f"{site('200')}#{shown[at]}")
            check_landing(page, shown[at])


@pytest.mark.parametrize("width", [390, 1280])
def test_a_jump_within_the_page_lands_on_the_event(width: int, visit: Any) -> None:
    with visit("200", width=width) as page:
        shown = ids(page)
        for at in (*SPREAD, *reversed(SPREAD)):
            page.evaluate("id => { location.hash = id; }", shown[at])
            check_landing(page, shown[at])


@pytest.mark.parametrize("width", [390, 1280])
def test_an_event_on_the_static_site_is_linked_to_alike(width: int, visit: Any, site: Any) -> None:
    with visit("static small", width=width) as page:
        shown = ids(page)[5]
        page.goto("about:blank")
        page.goto(f"{site('static small')}#{shown}")
        check_landing(page, shown)
