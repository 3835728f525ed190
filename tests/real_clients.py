"""Real clients, each as one function: what newsboat, lemon24's reader and Chromium make of an address."""

import sqlite3
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Item:
    """An item of newsboat's cache; `year` is that of its publication as newsboat understood it."""

    guid: str
    title: str
    url: str
    year: str
    content: str


def newsboat_items(feed: str, newsboat: str, folder: Path, polls: int = 1) -> list[Item]:
    """What is in newsboat's cache once it has polled a feed so often."""
    (folder / "urls").write_text(feed + "\n")
    command = [newsboat, "-u", str(folder / "urls"), "-c", str(folder / "cache.db"), "-C", "/dev/null", "-x", "reload"]
    for _ in range(polls):
        subprocess.run(
            command, check=True, timeout=60, capture_output=True, env={"HOME": str(folder), "LANG": "C.UTF-8"}
        )
    database = sqlite3.connect(folder / "cache.db")
    rows = database.execute(
        "SELECT guid, title, url, strftime('%Y', pubDate, 'unixepoch'), content FROM rss_item"
    ).fetchall()
    database.close()
    return [Item(*row) for row in rows]


def reader_entries(url: str, polls: int = 1) -> tuple[Any, list[Any]]:
    """The feed and its entries as lemon24's reader has them once it has polled so often."""
    with warnings.catch_warnings():
        # Of the reader's own dependencies, at import.
        warnings.simplefilter("ignore")
        from reader import make_reader

        with make_reader(":memory:") as reader:
            reader.add_feed(url)
            for _ in range(polls):
                reader.update_feeds()
            return reader.get_feed(url), list(reader.get_entries())


@contextmanager
def chromium_browser(chromium: str) -> Iterator[Any]:
    """The system's Chromium, without a window, driven by playwright."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        try:
            yield browser
        finally:
            browser.close()
