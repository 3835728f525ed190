"""What real clients make of a served timeline: six readers of its feed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import feedparser
import pytest

from tests.node_clients import NodeClients
from tests.real_clients import newsboat_items, reader_entries, rss2email_mails, sfeed_lines
from tests.served_process import served
from tests.timeline_samples import LONG_WORD, fill, settings

TITLES = {
    "44 BCE: Caesar was murdered in Rome",
    "The 1770s: Clockmakers built the first marine chronometers",
    "1914–1917: Countries moved their clocks for the war",
    "c. 1914: A railway put up the station clock",
    "1949: China and Taiwan split (from then)",
    "February 2022: Russia’s invasion of Ukraine",
    f"The week of 6 June 2022: {LONG_WORD} fell",
    "24 November 2023: A think tank warned of gray-zone tactics",
    "25 November 2023: افتتاح الجسر الجديد",
    "June 2027: The council will vote on the new harbour",
    "2030: All buses are to be electric (by then)",
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
