"""How long each kind of query takes on a timeline of many events, and by what plan.

    python tests/benchmarks/query_speed.py [EVENTS] [--database PATH]

EVENTS (1,000,000) are made up and inserted directly: dates from 300,000 days before year 1 to 2024, sentences of 30 of
20,000 words, words, tags and sources by a power law. The best of five runs of each query is printed, in ms, the
page's keys alone and with the events read; then what storing articles costs with the lists and without them.
"""

import argparse
import itertools
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock
from urllib.parse import parse_qsl

import sqlalchemy as sa

from events.dates.bounds import civil
from events.dates.edtf import parse_edtf
from events.model import Article, Mention, Status, Tag
from events.query import EventQuery, parse_query, query_string
from events.store import Store, open_store, transaction
from events.store.answering import Question
from events.store.listing import _filed, _listing
from events.store.rows import article_values, date_values, mention_values, tag_values
from events.store.tables import articles, event_tags, events, facets, filed, listed, mentions, meta
from events.store.wordlist import facets_in

NOW = datetime(2024, 5, 1, tzinfo=UTC)
VOCABULARY = [f"w{number:05d}" for number in range(20_000)]
WEIGHTS = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(VOCABULARY))))
AT_ONCE = 20_000
Pieces = list[list[str]]
TEXTS = 20
"""Mentions of one article."""

QUERIES = {
    "latest 50": "sort=changed",
    "first page": "",
    "seven days": "from=2023-11-20&to=2023-11-26",
    "one year": "from=1999&to=1999",
    "from 1945 to 1999": "from=1945&to=1999",
    "since 2020": "from=2020",
    "until 44 BCE": "to=-0043",
    "common tag": "tag=t1",
    "common tag, latest": "tag=t1&sort=changed",
    "rare tag": "tag=t900",
    "tag, from, to": "tag=t3&from=1945&to=1999",
    "tag, from, to, latest": "tag=t3&from=1945&to=1999&sort=changed",
    "two common tags": "tag=t1&tag=t2",
    "two rare tags": "tag=t500&tag=t900",
    "source": "source=s2",
    "three sources": "source=s2&source=s3&source=s400",
    "tag and source": "tag=t40&source=s9",
    "precision": "precision=century",
    "status": "status=planned",
    "rare word": "q=w15000",
    "word in 1 %": "q=w00100",
    "common word": "q=w00000",
    "phrase": 'q="w00000 w00001"',
    "two words": "q=w00003 w00500",
    "beginning": "q=w0010*",
    "short beginning": "q=w0*",
    "without a word": "q=-w00000",
    "word, latest": "q=w00100&sort=changed",
    "word in seven days": "q=w00003&from=2023-11-20&to=2023-11-26",
    "word and tag": "q=w00200&tag=t3",
    "newly added": "sort=added",
    "newly added, tag": "sort=added&tag=t2",
    "newly added, seven days": "sort=added&from=2023-11-20&to=2023-11-26",
    "newly added, 1900s": "sort=added&from=1900&to=1999",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("events", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--database", help="a database to make, or one that this made before")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(given.database or f"{folder}/timeline.db")
        known = path.exists()
        with opened(path) as store:
            if not known:
                fill(store, given.events)
            ask_all(store)
        ingest(folder)


def opened(path: Path) -> Store:
    tokens = (f"n{number:011x}" for number in itertools.count())
    return open_store(str(path), now=NOW, authority="news.example", base_url="", new_token=lambda: next(tokens))


# A timeline of many events


def fill(store: Store, count: int) -> None:
    random.seed(1949)
    start = time.process_time()
    pieces = made_up_pieces()
    rows = made_up(count, pieces)
    counts: Counter[str] = Counter()
    with store._writer.begin() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        triggers = raw.execute("SELECT sql FROM sqlite_master WHERE name IN ('listed_added')").fetchall()
        raw.execute("DROP TRIGGER listed_added")
        while page := list(itertools.islice(rows, AT_ONCE)):
            for table in (articles, events, mentions, event_tags, listed, filed):
                insert(raw, table, [each for row in page for each in row[table.name]])
            counts.update(facet for row in page for each in row["listed"] for facet in ("", *facets_in(each["words"])))
        insert(raw, facets, [{"facet": facet, "events": number} for facet, number in counts.items()])
        raw.execute("INSERT INTO search (search) VALUES ('rebuild')")
        raw.execute(triggers[0][0])
        connection.execute(sa.update(meta).values(sequence=count, revision=1, changed=10**15 + count))
    print(f"made {count:,} events in {time.process_time() - start:.0f} s of CPU")
    print(f"{Path(store._name).stat().st_size / 1e6:,.0f} MB")


def insert(raw: Any, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    """Insert rows as the driver takes them."""
    names = [column.name for column in table.columns if rows and column.name in rows[0]]
    json_columns = {column.name for column in table.columns if isinstance(column.type, sa.JSON)}
    values = [[json.dumps(row[name]) if name in json_columns else row[name] for name in names] for row in rows]
    marks = ", ".join("?" * len(names))
    raw.executemany(f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", values)


def made_up(count: int, pieces: Pieces) -> Iterator[dict[str, list[dict[str, Any]]]]:
    for number in range(count):
        first = number % TEXTS == 0
        if first:
            key = f"a{number:08d}"
            publisher = f"s{int(random.paretovariate(0.6))}"
            article = article_values(Article(identity=f"id:{key}", key=key, publisher=publisher, text="-", body=(0, 1)))
        mention = made_up_mention(key, pieces)
        event = f"e{random.getrandbits(44):011x}"
        told = mention_values(mention, number % TEXTS)
        said = {name: told[name] for name in ("headline", "status", "confidence")}
        record = {"id": event, "atom_id": f"tag:x,2024:event/{event}", "state": "published"}
        times = {"published": 10**15 + number, "updated": 10**15 + number, "sequence": number + 1}
        row = {**record, **date_values(mention.date), **said, **times}
        listing = _listing(SimpleNamespace(**row), mention.tags, [SimpleNamespace(**told, publisher=publisher, url="")])
        yield {
            "articles": [article] if first else [],
            "events": [row],
            "mentions": [{**told, "event": event, "rank": 0, **KEPT}],
            "event_tags": tag_values(event, mention.tags),
            "listed": [listing],
            "filed": _filed(listing),
        }


KEPT = {"kept": False} if "kept" in mentions.c else {}


def made_up_mention(key: str, pieces: Pieces) -> Mention:
    tags = {f"t{int(random.paretovariate(0.7))}" for _ in range(3)}
    words = [*random.choice(pieces), *random.choice(pieces)]
    return Mention(
        article=key,
        date=parse_edtf(made_up_date()),
        headline=" ".join(words[:6]),
        sentence=" ".join(words),
        sentence_span=(0, 1),
        date_span=(0, 1),
        event_span=(0, 1),
        head=words[0],
        tags=tuple(Tag(name, name.upper()) for name in sorted(tags)),
        status=random.choices([Status.HAPPENED, Status.PLANNED], [99, 1])[0],
        confidence=0.9,
        rule="made up",
    )


def made_up_pieces() -> Pieces:
    """Halves of sentences, to be put together."""
    return [random.choices(VOCABULARY, cum_weights=WEIGHTS, k=15) for _ in range(20_000)]


def made_up_date() -> str:
    year, month, day = civil(
        random.randrange(700_000, 739_000) if random.random() < 0.97 else random.randrange(-300_000, 700_000)
    )
    text = f"-{-year:04d}" if year < 0 else f"{year:04d}"
    shapes = (
        *(f"{text}-{month:02d}-{day:02d}", f"{text}-{month:02d}", text, text[:-1] + "X", text[:-2] + "XX"),
        *(f"{text}-{month:02d}/{text}-12", f"{text}/..", f"../{text}"),
    )
    return random.choices(shapes, [60, 15, 16, 4, 1, 3, 0.5, 0.5])[0]


# Questions


def ask_all(store: Store) -> None:
    print(f"\n{store.count():,} events\n{'':26} {'keys':>9} {'page':>9} {'middle':>9}   events  query")
    for name, text in QUERIES.items():
        query = parse_query(parse_qsl(text))
        with store.snapshot() as reader:
            keys = best(lambda query=query, on=reader._connection: Question(on, query).page(51))
            whole = best(lambda query=query, on=reader: on.page(query, 50))
            later = middle_of(store, text)
            middle = best(lambda query=later, on=reader: on.page(query, 50))
            number = reader.count(query, 10_000)
        print(f"{name:26} {keys:9.2f} {whole:9.2f} {middle:9.2f} {number:8,}  {query_string(query)}")
    for name, call in {"every tag": store.tags, "every source": store.sources}.items():
        print(f"{name:26} {'':9} {best(call, 2):9.2f} {'':9} {len(call()):8,}")


def middle_of(store: Store, text: str) -> EventQuery:
    """The query from the place where its tenth page begins, or from its beginning where it has no tenth."""
    query = parse_query(parse_qsl(text))
    page = store.page(query, 450)
    return replace(query, after=page.after or "")


def best(call: Callable[[], object], runs: int = 5) -> float:
    """Milliseconds of the quickest run."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


# Storing


def ingest(folder: str, count: int = 2000) -> None:
    """What storing articles of five mentions costs, with the lists kept and without."""
    random.seed(1949)
    pieces = made_up_pieces()
    items = [story(number, pieces) for number in range(count)]
    costs = {}
    for name, patches in {"with": [], "without": [mock.patch.object(transaction, "list_changes")]}.items():
        with opened(Path(folder) / f"{name}.db") as store, ExitStack() as stack:
            for patch in patches:
                stack.enter_context(patch)
            start = time.process_time()
            with store.writing(NOW) as writing:
                for place in range(0, count, 250):
                    writing.add_all(items[place : place + 250])
            costs[name] = time.process_time() - start
    print(
        f"\nstoring {count:,} articles of 5 mentions: "
        + ", ".join(f"{cost:.2f} s {name}" for name, cost in costs.items())
    )
    print(f"ratio {costs['with'] / costs['without']:.2f}")


def story(number: int, pieces: Pieces) -> tuple[Article, list[Mention]]:
    key = f"n{number:06d}"
    return Article(identity=f"id:{key}", key=key, text=key, body=(0, 1)), [
        made_up_mention(key, pieces) for _ in range(5)
    ]


if __name__ == "__main__":
    main()
