"""The production server on each engine: what is written while it serves is what all its workers give at once."""

import json
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

from tests.databases import Supply
from tests.served_process import served
from tests.timeline_samples import fill, settings

READERS = 2
WRITTEN = 5


def titles(url: str) -> list[str]:
    with urllib.request.urlopen(f"{url}feed.json?limit=100", timeout=20) as answer:
        return [item["title"] for item in json.load(answer)["items"]]


def test_two_workers_give_what_is_written_meanwhile(supply: Supply, dateline, tmp_path: Path) -> None:
    database, done = supply.fresh(), Event()
    fill(settings(database))

    def read(url: str) -> list[int]:
        seen = []
        while not done.is_set():
            seen.append(len(titles(url)))
        return seen

    with served(database, workers=2) as running, ThreadPoolExecutor(READERS) as pool:
        first = len(titles(running.url))
        readers = [pool.submit(read, running.url) for _ in range(READERS)]
        try:
            for number in range(1, WRITTEN + 1):
                report = tmp_path / f"{number}.txt"
                report.write_text(
                    f"The mill at Dove {number}\n\nThe mill at Dove {number} closed on 4 May 20{number:02}.\n"
                )
                assert dateline("add", report, "--database", database).code == 0
                # Whichever worker answers.
                assert [len(titles(running.url)) for _ in range(4)] == [first + number] * 4
        finally:
            done.set()
        for reader in readers:
            counts = reader.result()
            assert counts == sorted(counts)
            assert counts
    supply.drop(database)
