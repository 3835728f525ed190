"""What real clients make of the formats beside Atom as they are served: TimelineJS3, reader, ical.js, csv-parse."""

import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.real_clients import reader_entries
from tests.served_process import served
from tests.timeline_samples import VARIED_MENTIONS, fill, settings
from tests.timelinejs_page import complaints_of, slides, timelinejs_page


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base URL of a served timeline."""
    database = str(tmp_path_factory.mktemp("formats") / "timeline.db")
    fill(settings(database))
    with served(database) as running:
        yield running.url


def fetched(url: str, folder: Path) -> Path:
    """A file with what is at the URL."""
    with urllib.request.urlopen(url, timeout=30) as answer:
        (folder / "document").write_bytes(answer.read())
    return folder / "document"


def test_a_page_of_another_site_shows_the_timeline_by_timelinejs(site: str, browser: Any, node_clients: Any) -> None:
    page = timelinejs_page(browser, node_clients, site + "timeline.json")
    page.locator(f".tl-timemarker >> nth={len(VARIED_MENTIONS) - 1}").wait_for(state="attached")
    shown = slides(page)
    page.close()
    assert complaints_of(page) == []
    assert len(shown) == len(VARIED_MENTIONS)
    assert ("44 BCE", "Caesar was murdered in Rome") in shown
    assert ("1949 (from then)", "China and Taiwan split") in shown


def test_reader_reads_the_json_feed_as_it_reads_the_atom_feed(site: str) -> None:
    feed, entries = reader_entries(site + "feed.json", polls=2)
    _, others = reader_entries(site + "feed.atom")
    assert feed.last_exception is None
    assert (feed.title, feed.authors_str, feed.link) == ("A sample timeline", "The editors", site)
    assert {entry.id for entry in entries} == {entry.id for entry in others}
    # Of the Atom feed's times the reader drops the microseconds.
    seconds = {entry.id: entry.updated.replace(microsecond=0) for entry in entries}
    assert seconds == {entry.id: entry.updated for entry in others}
    assert "China and Taiwan split" in {entry.title for entry in entries}
    assert all(entry.content[0].value.startswith("<p><strong>") for entry in entries)


def test_ical_js_reads_the_calendar(site: str, node_clients: Any, tmp_path: Path) -> None:
    calendar = node_clients.read("calendar.js", fetched(site + "events.ics", tmp_path))
    assert len(calendar["events"]) == 5
    everything = node_clients.read("calendar.js", fetched(site + "events.ics?vague=1", tmp_path))
    assert {each["edtf"] for each in everything["events"]} == {
        mention.date.edtf for _, mention in VARIED_MENTIONS if mention.date.edtf != "-0043"
    }


def test_csv_parse_reads_the_table(site: str, node_clients: Any, tmp_path: Path) -> None:
    rows = node_clients.read("table.js", fetched(site + "events.csv", tmp_path))
    assert [row["edtf"] for row in rows][:3] == ["-0043", "177X", "1914/1917"]
    assert len(rows) == len(VARIED_MENTIONS)
