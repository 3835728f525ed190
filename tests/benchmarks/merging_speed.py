"""What merging and storing cost when many articles tell of one event: copies of one article, and one event retold.

    python tests/benchmarks/merging_speed.py [--most 400]

Prints CPU seconds for twice as many each time, so that the growth is seen: linear for copies, quadratic for distinct
mentions of one head, date and participant, which is the worst case.
"""

import argparse
import itertools
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from events.extract.lexicon.words import word_set
from events.merge import merge
from events.model import Article, Mention
from events.pipeline import find_mentions, ingest_all
from events.store import open_store

TEXT = """Tarn launched the satellite Orbix from Farrow on Sunday. President Ada Pell visited the port on Friday and
signed a treaty with Norland. The port was opened in 1974 and was enlarged in March 2016. A fire destroyed its museum
in November 2019. The minister of transport, Tom Hale, resigned on Tuesday. Norland will hold an election in June.
"""
WORDS = word_set(
    "tower river crew weather storm engine coast pad fuel video camera crowd press minute harbour engineer"
)


def article(key: str) -> Article:
    return Article(identity=key, key=key, published=date(2023, 5, 10), text=TEXT, body=(0, len(TEXT)))


def copies(count: int) -> list[Mention]:
    found = find_mentions(article("a")).mentions
    return [replace(mention, article=f"{number:05d}") for number in range(count) for mention in found]


def retold(count: int) -> list[Mention]:
    first = find_mentions(article("a")).mentions[0]
    chance = random.Random(1)
    return [
        replace(
            first, article=f"{number:05d}", sentence=f"{first.sentence} {' '.join(chance.sample(sorted(WORDS), 6))}"
        )
        for number in range(count)
    ]


def stored(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        tokens = (f"e{number}" for number in itertools.count())
        now = datetime(2023, 5, 11, tzinfo=UTC)
        with open_store(
            str(Path(folder) / "speed.db"), now=now, authority="", base_url="", new_token=lambda: next(tokens)
        ) as store:
            ingest_all(store, (article(f"{number:05d}") for number in range(count)), now, threshold=0.5)


def spent(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--most", type=int, default=400)
    most = parser.parse_args().most
    for count in (most // 4, most // 2, most):
        alike, apart = copies(count), retold(count)
        print(
            f"{count:5d} copies of an article: merged in {spent(lambda: merge(alike)):.2f} s, "  # noqa: B023 -- called at once
            f"stored in {spent(lambda: stored(count)):.2f} s; "  # noqa: B023 -- called at once
            f"{count:5d} distinct mentions of one event: {spent(lambda: merge(apart)):.2f} s"  # noqa: B023 -- called at once
        )


if __name__ == "__main__":
    main()
