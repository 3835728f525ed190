"""What assistive technology, the keyboard and a magnified page find, on every kind of page."""

import json
from typing import Any

import pytest

from tests.browser.places import KINDS

AXE = "options => axe.run(options).then(found => found.violations)"
ALL = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
RULES = ["best-practice", "cat.aria", "cat.name-role-value", "cat.parsing"]
STRUCTURE = {"resultTypes": ["violations"], "runOnly": RULES}
"""For long pages, where contrasts cost the square of the elements; short pages have every colour."""


def violations(page: Any, axe: str, options: dict[str, Any]) -> str:
    """What axe-core finds wrong, each rule with some of its elements; empty for nothing."""
    page.evaluate("location.hash = 'content'")  # so that what is out of sight is laid out as well
    page.evaluate(axe)
    found = page.evaluate(AXE, options)
    told = {each["id"]: [node["html"][:200] for node in each["nodes"]][:5] for each in found}
    return json.dumps(told, indent=1, ensure_ascii=False) if told else ""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(kind: str, dark: bool, visit: Any, places: Any, axe: str) -> None:
    with visit("small", places("small")[kind], width=1280 if dark else 320, dark=dark) as page:
        assert violations(page, axe, ALL) == ""


@pytest.mark.parametrize("name", ["empty", "one", "day", "200"])
def test_axe_finds_nothing_in_a_timeline_of_any_size(name: str, visit: Any, axe: str) -> None:
    with visit(name, width=390) as page:
        assert violations(page, axe, STRUCTURE) == ""


STOPS = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  .filter(each => each.checkVisibility({visibilityProperty: true}))
  .map(each => [each.tabIndex, each.closest('[aria-hidden=true]') !== null])"""


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_has_somewhere_to_go(kind: str, scripts: bool, visit: Any, places: Any) -> None:
    """A page without a stop, or without text, scores full marks elsewhere."""
    with visit("small", places("small")[kind], scripts=scripts) as page:
        stops = page.evaluate(STOPS)
        assert len([at for at, hidden in stops if at == 0]) >= 4
        assert not [at for at, hidden in stops if at > 0 or (hidden and at == 0)]
        assert len(page.locator("main").inner_text()) > 40
        page.keyboard.press("Tab")
        if kind != "embed":  # which has nothing to skip
            assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            assert page.url.endswith("#content")
            assert page.evaluate("document.activeElement.closest('header, .skip') === null")


def test_the_focus_is_seen_and_nothing_lies_over_it(visit: Any) -> None:
    """WCAG 2.4.7 and 2.4.11, at the first stops of a long page and on the way back."""
    with visit("200", width=390) as page:
        for key in ["Tab"] * 25 + ["Shift+Tab"] * 15:
            page.keyboard.press(key)
            found = page.evaluate(FOCUS)
            assert found["outline"] != "none", found
            assert not found["covered"], found


FOCUS = """() => {
  const at = document.activeElement, box = at.getClientRects()[0];
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {outline: getComputedStyle(at).outlineStyle, covered: !(seen && (at.contains(seen) || seen.contains(at))),
          what: at.outerHTML.slice(0, 120)};
}"""


@pytest.mark.parametrize("name", ["small", "200"])
def test_nothing_moves_for_readers_who_want_less_motion(name: str, visit: Any) -> None:
    with visit(name, reduced_motion="reduce") as page:
        assert page.evaluate(MOVING) == []


MOVING = """() => [...document.querySelectorAll('*')].filter(each => {
  const style = getComputedStyle(each);
  return style.scrollBehavior === 'smooth' || style.animationName !== 'none'
    || style.transitionDuration.split(', ').some(told => parseFloat(told) > 0.01);
}).map(each => each.outerHTML.slice(0, 90))"""
