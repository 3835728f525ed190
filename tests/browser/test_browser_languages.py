"""Pages in other languages, one of them from right to left: they fit, they are valid, and dates are in their words."""

from typing import Any

import pytest

from tests.browser.places import KINDS
from tests.browser.test_browser_access import ALL, violations
from tests.browser.test_browser_layout import OVERFLOW

LANGUAGES = ("ar", "de", "fr")


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_from_right_to_left_fits_a_small_phone(kind: str, visit: Any, places: Any) -> None:
    with visit("ar small", places("small")[kind], width=320) as page:
        assert page.evaluate("[document.documentElement.dir, document.documentElement.lang]") == ["rtl", "ar"]
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert page.evaluate(OVERFLOW) == []
        assert page.evaluate(LEFT_OVER) == []


LEFT_OVER = """() => [...document.querySelectorAll('body *')]
  .filter(each => each.checkVisibility() && !each.closest('svg, .skip') && each.getBoundingClientRect().left < -1)
  .map(each => each.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("kind", ["timeline", "event", "feeds", "about-dates"])
def test_axe_finds_nothing_from_right_to_left(kind: str, visit: Any, places: Any, axe: str) -> None:
    with visit("ar small", places("small")[kind], width=390, dark=True) as page:
        assert violations(page, axe, ALL) == ""


def test_headings_stand_where_reading_begins(visit: Any) -> None:
    with visit("ar small") as page:
        heading, event = (page.locator(name).first.bounding_box() for name in (".heading", ".events"))
        assert heading["x"] > event["x"] + event["width"] - 1
        side = page.locator(".side").bounding_box()
        assert side["x"] + side["width"] < event["x"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_and_labels_are_in_the_language_and_quotations_in_theirs(language: str, visit: Any) -> None:
    with visit(f"{language} small") as page:
        assert page.evaluate("document.documentElement.lang") == language
        dates = " ".join(page.locator(".when b").all_text_contents())
        assert not any(month in dates for month in ("February", "century", "The week"))
        assert {"fr": "24 novembre 2023", "de": "24. November 2023", "ar": "24 نوفمبر 2023"}[language] in dates
        assert page.locator("#filters button").inner_text() != "Show events"
        quotations = page.locator("blockquote").evaluate_all("found => found.map(each => each.lang)")
        assert set(quotations) == {"en"}
