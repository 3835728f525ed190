"""The keys of the timeline: j and k from event to event, / to the filter; they can be turned off (WCAG 2.1.4)."""

from typing import Any

import pytest

FOCUSED = "document.activeElement.closest('.event')?.id ?? document.activeElement.id"
CLEAR = """() => {
  const at = document.activeElement, box = at.getClientRects()[0];
  return box.top >= 0 && box.bottom <= innerHeight
    && at.contains(document.elementFromPoint(box.left + 4, box.top + box.height / 2));
}"""


@pytest.mark.parametrize("width", [390, 1280])
def test_j_and_k_go_from_event_to_event_in_sight(width: int, visit: Any) -> None:
    with visit("200", width=width) as page:
        events = page.evaluate("[...document.querySelectorAll('article.event')].map(each => each.id)")
        walked = []
        for key in "jjjjjkkj":
            page.keyboard.press(key)
            walked.append(events.index(page.evaluate(FOCUSED)))
            assert page.evaluate(CLEAR), (key, walked)
        assert walked == [0, 1, 2, 3, 4, 3, 2, 3]
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/events/{events[3]}")


@pytest.mark.parametrize("width", [390, 1280])
def test_a_slash_goes_to_the_text_and_keys_there_are_text(width: int, visit: Any) -> None:
    with visit("small", width=width) as page:
        page.keyboard.press("/")
        assert page.evaluate(FOCUSED) == "q"
        page.keyboard.type("jk/")
        assert page.evaluate(FOCUSED) == "q"
        assert page.input_value("#q") == "jk/"


def test_the_keys_can_be_turned_off_for_good(visit: Any, site: Any) -> None:
    with visit("small", fresh=True) as page:
        page.uncheck("#keys")
        page.goto(site("small"))
        assert not page.is_checked("#keys")
        for key in "jk/":
            page.keyboard.press(key)
            assert page.evaluate("document.activeElement === document.body")
        page.check("#keys")
        page.goto(site("small"))
        page.keyboard.press("j")
        assert page.evaluate(FOCUSED).startswith("e0")


def test_the_browsers_own_keys_stay_its_own(visit: Any) -> None:
    with visit("small") as page:
        for key in ("Control+j", "Alt+k", "Meta+j"):
            page.keyboard.press(key)
            assert page.evaluate("document.activeElement === document.body")


def test_nothing_is_said_of_keys_where_there_are_none(visit: Any) -> None:
    with visit("small", scripts=False) as page:
        assert not page.locator(".keys").is_visible()
