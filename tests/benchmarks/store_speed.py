"""What storing costs: articles of five mentions, their corrections, and a takedown, beside the same rows bare.

    .venv/bin/python tests/benchmarks/store_speed.py [--articles N]

Prints CPU seconds of this process, and megabytes. The peer is sqlite3 itself, given an article, five mentions, five
events and ten tags a time and nothing to think about. Machines are shared: read the ratios.
"""

import argparse
import random
import secrets
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from events.corrections import Edit
from events.dates.edtf import day
from events.model import Article, Mention, Tag
from events.store import Store, open_store

EACH = 5
CHUNK = 250
WORDS = """
    the of and government said minister talks troops border city court report water power deal sign treaty attack storm
    people year million trade president strike vote law
"""
WORD_LIST = tuple(WORDS.split())
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def sentence(chance: random.Random) -> str:
    """Twenty-five words."""
    return " ".join(chance.choice(WORD_LIST) for _ in range(25)).capitalize() + "."


def item(number: int, chance: random.Random) -> tuple[Article, list[Mention]]:
    """An article of two thousand characters with its mentions."""
    key = f"{number:016x}"
    found = []
    for place in range(EACH):
        said, start = sentence(chance), place * 200
        found.append(
            Mention(
                article=key,
                date=day(chance.randrange(1900, 2024), chance.randrange(1, 13), chance.randrange(1, 28)),
                headline=" ".join(said.split()[:8]),
                sentence=said,
                sentence_span=(start, start + len(said)),
                date_span=(start + 5, start + 9),
                event_span=(start + 10, start + 15),
                head=f"head{chance.randrange(3000)}",
                participants=("China",),
                tags=(Tag("china", "China"), Tag("taiwan", "Taiwan")),
                confidence=0.8,
                reasons=("verb", "dated"),
                rule="sample",
            )
        )
    text = "x " * 1000
    return Article(identity=f"id:{key}", key=key, title=f"Title {number}", text=text, body=(0, len(text))), found


def chunks(count: int) -> Iterator[list[tuple[Article, list[Mention]]]]:
    """The items, so many at a time."""
    chance = random.Random(1)
    for start in range(0, count, CHUNK):
        yield [item(number, chance) for number in range(start, min(count, start + CHUNK))]


def opened(path: Path) -> Store:
    """A store of a new database."""
    return open_store(
        str(path), now=NOW, authority="news.example", base_url="", new_token=lambda: "e" + secrets.token_hex(6)[:11]
    )


def bare(path: Path, count: int) -> None:
    """The same texts by sqlite3 alone."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE articles (key TEXT PRIMARY KEY, text TEXT)")
    connection.execute(
        "CREATE TABLE mentions (article TEXT, position INT, sentence TEXT, PRIMARY KEY (article, position))"
    )
    connection.execute("CREATE TABLE events (id TEXT PRIMARY KEY, date TEXT, headline TEXT)")
    connection.execute("CREATE TABLE tags (event TEXT, slug TEXT, PRIMARY KEY (event, slug))")
    for items in chunks(count):
        told = [(m, place, f"{m.article}{place}") for _, found in items for place, m in enumerate(found)]
        connection.executemany("INSERT INTO articles VALUES (?, ?)", [(a.key, a.text) for a, _ in items])
        connection.executemany(
            "INSERT INTO mentions VALUES (?, ?, ?)", [(m.article, p, m.sentence) for m, p, _ in told]
        )
        connection.executemany(
            "INSERT INTO events VALUES (?, ?, ?)", [(id, m.date.edtf, m.headline) for m, _, id in told]
        )
        connection.executemany("INSERT INTO tags VALUES (?, ?)", [(id, t.slug) for m, _, id in told for t in m.tags])
    connection.commit()
    connection.close()


def timed(what: str, since: float) -> None:
    """Print how much CPU time has passed."""
    print(f"{what:<44}{time.process_time() - since:9.3f} s")


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    count = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as folder:
        start = time.process_time()
        for _ in chunks(count):
            pass
        timed("making the samples (in the next two as well)", start)
        start = time.process_time()
        bare(Path(folder) / "bare.db", count)
        timed("sqlite3 alone", start)
        path = Path(folder) / "timeline.db"
        with opened(path) as store:
            start = time.process_time()
            with store.writing(NOW) as batch:
                for items in chunks(count):
                    batch.add_all(items)
            timed(f"the store: {count} articles, {store.count()} events", start)
            ids = [event.id for event in store.latest(100)]
            start = time.process_time()
            for event in ids:
                with store.correcting(NOW) as corrections:
                    corrections.edit(event, Edit(headline="An editor's title"), "why")
            timed("100 edits, a revision each", start)
            start = time.process_time()
            with store.correcting(NOW) as corrections:
                corrections.conflicts()
            timed("conflicts of these 100", start)
            start = time.process_time()
            list(store.changes(store.last_sequence() - 99, store.last_sequence()))
            timed("the last 100 changes", start)
            start = time.process_time()
            store.forget(f"{0:016x}", NOW)
            timed("forgetting an article", start)
        print(f"{path.stat().st_size / 1e6:.0f} MB, bare {(Path(folder) / 'bare.db').stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
