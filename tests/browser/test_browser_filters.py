"""A timeline narrowed by its form and widened again: by the server without scripts, by a script on a static site."""

from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from events.query import parse_query
from tests.timeline_samples import open_sample, settings


@pytest.fixture(scope="module")
def wanted(database: Any) -> Any:
    """A function that gives the ids of the events of a query string, by the store."""

    def ids(name: str, query: str) -> list[str]:
        with open_sample(settings(database(name))) as store, store.snapshot() as reader:
            return [event.id for event in reader.page(parse_query(parse_qsl(query)), 500).events]

    return ids


def ids(page: Any) -> list[str]:
    """The events that a reader sees, in their order."""
    return page.evaluate(
        "[...document.querySelectorAll('article.event')].filter(each => each.checkVisibility()).map(each => each.id)"
    )


def unfold(page: Any) -> None:
    """Show the form where it is folded away."""
    if not page.locator("#q").is_visible():
        page.locator(".filters summary").click()


def submit(page: Any) -> None:
    with page.expect_navigation():
        page.locator("#filters button").click()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("width", [390, 1280])
def test_what_is_asked_for_is_shown_kept_in_the_form_and_followed(
    width: int, scripts: bool, visit: Any, wanted: Any
) -> None:
    with visit("200", width=width, scripts=scripts) as page:
        everything = ids(page)
        unfold(page)
        page.fill("#q", "malaga")  # Málaga, as people type it
        page.select_option("#status", "happened")
        page.fill("#from", "1950")
        submit(page)
        query = urlsplit(page.url).query
        asked = {name: values for name, values in parse_qs(query, keep_blank_values=True).items() if any(values)}
        assert asked == {"q": ["malaga"], "status": ["happened"], "from": ["1950"]}
        shown = ids(page)
        assert shown == wanted("200", query)
        assert 2 <= len(shown) < 50
        assert page.locator("#count").inner_text().startswith(f"{len(shown)} events")
        assert [page.input_value(name) for name in ("#q", "#from", "#status")] == ["malaga", "1950", "happened"]
        feeds = page.locator('link[rel="alternate"][type="application/atom+xml"]')
        addresses = [feeds.nth(at).get_attribute("href") for at in range(feeds.count())]
        assert any("q=malaga" in address and "from=1950" in address for address in addresses)
        unfold(page)
        chosen = page.locator(".chosen a")
        assert chosen.count() == 3
        while chosen.count():
            unfold(page)
            with page.expect_navigation():
                chosen.first.click()
        assert ids(page) == everything


@pytest.mark.parametrize("field", ["tag", "source", "precision", "status"])
def test_every_choice_of_a_list_can_be_asked_for(field: str, visit: Any, wanted: Any) -> None:
    with visit("small") as page:
        values = page.locator(f"#{field} option").evaluate_all("found => found.map(each => each.value)")
        assert values[0] == ""
        assert len(values) > 2
        for value in values[1:]:
            page.select_option(f"#{field}", value)
            submit(page)
            assert urlsplit(page.url).query == f"{field}={value}"
            assert ids(page) == wanted("small", f"{field}={value}")
            page.go_back()


def test_an_empty_form_asks_for_everything(visit: Any) -> None:
    with visit("small") as page:
        everything = ids(page)
        submit(page)
        assert urlsplit(page.url).query == ""
        assert ids(page) == everything


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_date_that_is_none_is_refused_in_words(scripts: bool, visit: Any) -> None:
    with visit("small", scripts=scripts) as page:
        page.fill("#from", "soon")
        submit(page)
        assert "“from”" in page.locator("main").inner_text()


def test_a_question_without_an_answer_leads_back(visit: Any) -> None:
    with visit("small") as page:
        page.fill("#q", "xylophone")
        submit(page)
        assert ids(page) == []
        with page.expect_navigation():
            page.locator("main a").first.click()
        assert len(ids(page)) == 12


QUESTIONS = (
    "q=harbour", "q=%22civil+war%22", "q=beg*", "q=-china", "tag=taiwan", "source=example-news", "from=1949&to=2022",
    "to=-0043", "from=1914&to=1914", "precision=day", "status=planned", "q=china&tag=taiwan&precision=year",
)  # fmt: skip


@pytest.mark.parametrize("query", QUESTIONS)
def test_a_static_site_answers_as_the_server_does(query: str, visit: Any, wanted: Any) -> None:
    with visit("static small", f"?{query}") as page:
        assert ids(page) == wanted("small", query)
        assert str(len(ids(page))) in page.locator("#found").inner_text()


def test_a_static_site_without_scripts_has_everything_and_its_tags_by_links(visit: Any, wanted: Any) -> None:
    with visit("static small", "?tag=taiwan", scripts=False) as page:
        assert len(ids(page)) == 12
        page.locator("a.tag", has_text="Taiwan").first.click()
        page.wait_for_load_state()
        assert page.url.endswith("/tags/taiwan")
        assert ids(page) == wanted("small", "tag=taiwan")
