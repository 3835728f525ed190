"""What real clients make of a served timeline: Chromium and six readers of its feed."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import feedparser
import pytest

from tests.node_clients import NodeClients
from tests.real_clients import chromium_browser, newsboat_items, reader_entries, rss2email_mails, sfeed_lines
from tests.served_process import served
from tests.timeline_samples import LONG_WORD, fill, settings

TITLES = {
    "44 BCE: Caesar was murdered in Rome",
    "The 1770s: Clockmakers built the first marine chronometers",
    "1914–1917: Countries moved their clocks for the war",
    "c. 1914: A railway put up the station clock",
    "1949: China and Taiwan split",
    "February 2022: Russia’s invasion of Ukraine",
    f"The week of 6 June 2022: {LONG_WORD} fell",
    "24 November 2023: A think tank warned of gray-zone tactics",
    "25 November 2023: افتتاح الجسر الجديد",
    "June 2027: The council will vote on the new harbour",
    "2030: All buses are to be electric",
}
YEAR = 2026
"""Of the record: every reader must date the entries by it, and none by the events' own years."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base URL of a served timeline."""
    database = str(tmp_path_factory.mktemp("clients") / "timeline.db")
    fill(settings(database))
    with served(database) as running:
        yield running.url


def test_feedparser_reads_the_feed(site: str) -> None:
    found = feedparser.parse(site + "feed.atom")
    assert not found.bozo
    assert found.status == 200
    assert found.feed.link == site
    assert found.feed.author == "The editors"
    assert {entry.title for entry in found.entries} == TITLES
    assert all(entry.link.startswith(site + "events/") for entry in found.entries)
    assert {entry.updated_parsed.tm_year for entry in found.entries} == {YEAR}
    again = feedparser.parse(site + "feed.atom", etag=found.etag, modified=found.get("modified"))
    assert (again.status, again.entries) == (304, [])


def test_reader_reads_the_feed(site: str) -> None:
    feed, entries = reader_entries(site + "feed.atom", polls=2)
    assert feed.last_exception is None
    assert (feed.title, feed.authors_str, feed.link) == ("A sample timeline", "The editors", site)
    assert sorted(entry.title for entry in entries) == sorted(TITLES)
    assert {entry.id.split("/")[0] for entry in entries} == {"tag:news.example,2026:event"}
    assert {entry.published.year for entry in entries} == {YEAR}


def test_newsboat_reads_the_feed(site: str, program: Any, tmp_path: Path) -> None:
    items = newsboat_items(site + "feed.atom", program("newsboat"), tmp_path, polls=2)
    assert sorted(item.title for item in items) == sorted(TITLES)
    assert all(item.guid.startswith("tag:news.example,2026:event/") for item in items)
    assert all(item.url == f"{site}events/{item.guid.rsplit('/')[-1]}" for item in items)
    assert {item.year for item in items} == {str(YEAR)}
    assert any("<strong>Friday</strong>" in item.content for item in items)


def test_sfeed_reads_the_feed(site: str, program: Any) -> None:
    lines = sfeed_lines(urlopen(site + "feed.atom").read(), program("sfeed"))
    assert {line.title for line in lines} == TITLES
    assert all(line.link == f"{site}events/{line.atom_id.rsplit('/')[-1]}" for line in lines)
    assert {datetime.fromtimestamp(line.moment, UTC).year for line in lines} == {YEAR}


def test_rss2email_sends_each_entry_once(site: str, program: Any, tmp_path: Path) -> None:
    mails = rss2email_mails(site + "feed.atom", program("r2e"), tmp_path, polls=2)
    assert {mail["Subject"] for mail in mails} == TITLES
    assert len(mails) == len(TITLES)
    assert {mail["From"] for mail in mails} == {'"A sample timeline: The editors" <feeds@mail.example>'}
    assert all(mail["X-RSS-URL"] == f"{site}events/{mail['X-RSS-ID'].rsplit('/')[-1]}" for mail in mails)
    (told,) = [mail.get_content() for mail in mails if "think tank" in mail["Subject"]]
    assert "<strong>Friday</strong>" in told


def test_rss_parser_reads_the_feed(site: str, node_clients: NodeClients, tmp_path: Path) -> None:
    (tmp_path / "feed.atom").write_bytes(urlopen(site + "feed.atom").read())
    found = node_clients.read("feed.js", tmp_path / "feed.atom")
    assert (found["title"], found["link"], found["feedUrl"]) == ("A sample timeline", site, site + "feed.atom")
    assert {item["title"] for item in found["items"]} == TITLES
    assert {item["pubDate"][:4] for item in found["items"]} == {str(YEAR)}
    assert all(item["link"] == f"{site}events/{item['id'].rsplit('/')[-1]}" for item in found["items"])


@pytest.fixture(scope="module")
def browser(program: Any) -> Iterator[Any]:
    with chromium_browser(program("chromium")) as launched:
        yield launched


@pytest.fixture
def visit(browser: Any, site: str) -> Iterator[Any]:
    """A function that opens a path at a width and in a colour scheme; complaints and foreign requests fail the test."""
    pages, complaints = [], []

    def open_page(path: str = "", width: int = 1280, scheme: str = "light", scripts: bool = True) -> Any:
        page = browser.new_page(
            viewport={"width": width, "height": 844}, color_scheme=scheme, java_script_enabled=scripts
        )
        pages.append(page)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda asked: asked.url.startswith((site, "data:")) or complaints.append(asked.url))
        page.on("response", lambda answer: answer.status < 400 or complaints.append(f"{answer.status} {answer.url}"))
        page.goto(site + path)
        return page

    yield open_page
    for page in pages:
        page.close()
    assert complaints == []


@pytest.mark.parametrize("scripts", [True, False])
def test_chromium_shows_the_whole_timeline(visit: Any, scripts: bool) -> None:
    page = visit(scripts=scripts)
    events = page.locator("article.event")
    assert events.count() == len(TITLES)
    shown = {f"{event.locator('.when b').inner_text()}: {event.locator('h3').inner_text()}" for event in events.all()}
    assert shown == TITLES
    assert page.locator("article.event mark").all_inner_texts()[4] == "1949"
    assert page.title() == "A sample timeline"


def test_chromium_follows_every_kind_of_link(visit: Any, site: str) -> None:
    page = visit()
    page.get_by_role("link", name="China and Taiwan split").click()
    assert page.url.startswith(site + "events/")
    assert page.locator("h1").inner_text() == "China and Taiwan split"
    page.get_by_role("link", name="all events of this article").click()
    assert page.url == site + "articles/wire"
    page.wait_for_load_state()  # the address is there before the page is
    assert page.locator("article.event").count() == 5
    page.get_by_role("link", name="A sample timeline").click()
    assert page.url == site
    page.get_by_role("link", name="Follow this timeline").click()
    assert page.get_by_role("link", name="Atom feed").get_attribute("href") == site + "feed.atom"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("path", ["", "events/e0000007", "articles/unlinked"])
def test_no_page_is_wider_than_the_window(visit: Any, path: str, width: int, scheme: str) -> None:
    page = visit(path, width, scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(visit: Any, scheme: str) -> None:
    """WCAG 2.1, 1.4.3: at least 4.5 to 1, here for every colour of text there is."""
    ratios = visit(scheme=scheme).evaluate(CONTRASTS)
    assert len(ratios) > 5
    assert min(ratios.values()) >= 4.5, json.dumps(ratios, indent=1)


def test_the_first_date_is_on_a_phones_first_screen(visit: Any) -> None:
    box = visit(width=390).locator(".when").first.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 844


@pytest.mark.parametrize("width", [390, 1280])
def test_a_deep_link_lands_on_its_event(visit: Any, width: int) -> None:
    page = visit("#e0000005", width)
    top = page.evaluate("document.getElementById('e0000005').getBoundingClientRect().top")
    assert 0 <= top <= 0.6 * 844


def test_the_keyboard_reaches_the_content_first_and_every_link(visit: Any) -> None:
    page = visit()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Caesar was murdered in Rome"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_a_printed_page_has_every_event(visit: Any) -> None:
    page = visit(scheme="dark")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 253, 249)"
    assert page.locator("article.event").count() == len(TITLES)
    assert not page.locator(".follow").is_visible()
    assert page.pdf()[:4] == b"%PDF"


CONTRASTS = """() => {
  const parse = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const found = parse(getComputedStyle(at).backgroundColor);
      if (found.length === 3 || found[3] > 0) return found;
    }
  };
  const ratios = {};
  for (const element of document.querySelectorAll('body *')) {
    if (![...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) continue;
    const [a, b] = [parse(getComputedStyle(element).color), ground(element)].map(light).sort((x, y) => y - x);
    const name = element.tagName + '.' + element.className;
    ratios[name] = Math.min(ratios[name] ?? 99, (a + 0.05) / (b + 0.05));
  }
  return ratios;
}"""
