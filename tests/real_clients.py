"""Real clients: what newsboat, lemon24's reader, sfeed, rss2email and Chromium make of an address."""

import email.policy
import sqlite3
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
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
                reader.update_feeds(scheduled=False)
            return reader.get_feed(url), list(reader.get_entries())


class ReaderSubscriber:
    """lemon24's reader, which follows one feed and keeps what it has seen in a database."""

    def __init__(self, feed: str, database: Path) -> None:
        self._feed = feed
        self._database = str(database)

    def poll(self) -> dict[str, tuple[str, str, str]]:
        """Title, link and year of publication of each entry it has after another poll, by id."""
        with warnings.catch_warnings():
            # Of the reader's own dependencies, at import.
            warnings.simplefilter("ignore")
            from reader import make_reader

            with make_reader(self._database) as reader:
                reader.add_feed(self._feed, exist_ok=True)
                reader.update_feeds(scheduled=False)
                assert reader.get_feed(self._feed).last_exception is None
                return {
                    entry.id: (entry.title, entry.link, str(entry.published.year)) for entry in reader.get_entries()
                }


@dataclass(frozen=True, slots=True)
class Line:
    """A line that sfeed makes of an entry: seconds since 1970, and texts."""

    moment: int
    title: str
    link: str
    content: str
    atom_id: str


def sfeed_lines(feed: bytes, sfeed: str) -> list[Line]:
    """What sfeed makes of a feed."""
    run = subprocess.run([sfeed], input=feed, check=True, capture_output=True, timeout=60)
    fields = [line.split("\t") for line in run.stdout.decode().splitlines()]
    return [Line(int(moment), title, link, content, atom_id) for moment, title, link, content, _, atom_id, *_ in fields]


R2E = """[DEFAULT]
to = subscriber@mail.example
from = feeds@mail.example
email-protocol = maildir
maildir-path = {folder}/mail
maildir-mailbox = INBOX
html-mail = True
"""


def rss2email_mails(feed: str, r2e: str, folder: Path, polls: int = 1) -> list[EmailMessage]:
    """The mails that rss2email sends of a feed that it polls so often."""
    (folder / "mail").mkdir()
    (folder / "r2e.cfg").write_text(R2E.format(folder=folder))
    command = [r2e, "-c", str(folder / "r2e.cfg"), "-d", str(folder / "r2e.json")]
    for arguments in (["add", "timeline", feed], *[["run"]] * polls):
        subprocess.run(
            [*command, *arguments],
            check=True,
            timeout=120,
            capture_output=True,
            env={"HOME": str(folder), "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"},
        )
    parser = BytesParser(policy=email.policy.default)
    return [parser.parsebytes(path.read_bytes()) for path in (folder / "mail" / "INBOX" / "new").iterdir()]


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
