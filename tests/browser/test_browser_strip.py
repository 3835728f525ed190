"""The overview strip: a picture to scale for the eye, a list of periods for everyone; bars lead to their events."""

import re
from typing import Any

import pytest

BARS = """() => [...document.querySelectorAll('.picture a')].map(each => {
  const box = each.querySelector('path').getBBox();
  return [each.getAttribute('href'), box.x + box.width / 2];
})"""


@pytest.mark.parametrize("name", ["small", "600", "millennia"])
def test_the_strip_is_a_picture_and_its_periods_are_a_list_that_counts_every_event(name: str, visit: Any) -> None:
    with visit(name, width=390) as page:
        assert page.locator(".picture").get_attribute("aria-hidden") == "true"
        assert page.locator('.picture a:not([tabindex="-1"])').count() == 0
        page.locator(".periods summary").click()
        periods = page.get_by_role("navigation", name="Periods").get_by_role("listitem")
        told = [int(re.findall("[\\d,]+(?= events?)", text)[-1].replace(",", "")) for text in periods.all_inner_texts()]
        undated = page.locator("article.event:not([data-from]), article.event[data-from='']").count()
        total = int(page.locator("#count").inner_text().split()[0].replace(",", ""))
        assert sum(told) == total - undated


@pytest.mark.parametrize(("name", "width"), [("200", 390), ("200", 1280), ("600", 1280)])
def test_a_bar_leads_to_the_events_of_its_period(name: str, width: int, visit: Any, site: Any) -> None:
    with visit(name, width=width) as page:
        bars = page.evaluate(BARS)
        assert [place for _, place in bars] == sorted(place for _, place in bars)
        for href, _ in bars[: -1 : max(len(bars) // 4, 1)]:  # what is last has nothing below it to scroll up
            page.goto("about:blank")
            page.goto(site(name) + href.lstrip("/"))
            place = page.locator(f'[id="{href.partition("#")[2]}"]')
            event = place if place.locator(".event").count() else place.locator("xpath=following-sibling::*[1]")
            box = event.bounding_box()
            assert 0 <= box["y"] <= 0.6 * page.viewport_size["height"], (href, box)


@pytest.mark.parametrize("name", ["one", "day", "empty"])
def test_where_there_is_nothing_to_see_there_is_no_strip(name: str, visit: Any) -> None:
    with visit(name) as page:
        assert page.locator(".picture").count() == 0
        assert page.locator("main").inner_text().strip()


def test_the_strip_spans_all_pages(visit: Any, site: Any) -> None:
    with visit("600") as page:
        first = page.locator(".strip").inner_html()
        bars = [place for _, place in page.evaluate(BARS)]
        page.get_by_role("link", name="→").first.click()
        page.wait_for_load_state()
        assert [place for _, place in page.evaluate(BARS)] == bars
        assert page.locator(".strip").inner_html() != first  # other links are within the page


def test_the_strip_follows_the_filter(visit: Any) -> None:
    with visit("200", "?from=1950&to=1969") as page:
        found = page.locator("#count").inner_text()
        assert len(page.evaluate(BARS)) <= 40
        assert "200" not in found
