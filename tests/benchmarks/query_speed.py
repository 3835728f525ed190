"""How long each kind of question takes on a timeline of many events.

    .venv/bin/python -m tests.benchmarks.query_speed DATABASE [--events 1000000] [--times 200] [--only WORD]

DATABASE is a file or a PostgreSQL URL; what is empty is filled with `tests.generated_rows` first. Each question is
asked so many times, every time of other dates, tags, sources or words, drawn from a seed, and answered whole: 50 events
with their evidence and tags. Printed are the milliseconds of CPU, this process's and its PostgreSQL backend's, that
half of the questions do not exceed (p50) and 99 in 100 (p99), and beside them the same of the clock, which counts what
other programs do; and how many events the last question has. The first line is a peer: the driver itself, which reads
the 50 latest events and all that stands with them, and leaves them tuples.

A million events on two crowded cores, whole pages of 50, CPU p50 and p99, 30 questions of a kind on SQLite and 25 on
PostgreSQL. The driver alone took 0.5 and 0.8 on SQLite, 1.8 and 3.0 on PostgreSQL: read these as multiples of that.

                                SQLite, 3.6 GB      PostgreSQL
    latest 50                   1.5     2.6         3.6     4.8
    a month, a page of it       1.9     2.4         4.9     5.9
    a frequent tag, latest      3.0     4.0         4.9     6.0
    a frequent tag in 10 years  2.9     4.7         7.1     8.8
    two frequent tags           3.9     6.7         81      91
    a source                    3.4     5.9         6.1     7.9
    the word of 1 event         0.3     1.0         2.8     4.0
    the word of 100 events      2.2     3.4         5.6     6.6
    the word of 10,000 events   3.9     4.9         31      33
    commoner words              5.1     19          58      824
    a word in a month           2.8     5.1         13      108
    a word of 10,000, latest    36      48          61      77
    histogram of all            2.2     2.8         4.2     4.8
    histogram of a tag          2.2     2.7         4.5     5.6

The full-text index of SQLite has events in time order (see `store.searching`); for what changed last it is sorted.
PostgreSQL reads the text of rows to count the commonest words. To upgrade a million events to that index took 4 minutes
of CPU.
"""

import argparse
import gc
import math
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import sqlalchemy as sa

from events.dates.bounds import civil, day_number
from events.query import EventQuery, parse_query
from events.store import Store
from events.store.tables import metadata
from tests.generated_rows import VOCABULARY, load
from tests.timeline_samples import SITE, open_sample, settings

PAGE = 50
SEED = 1949
FIRST, LAST = day_number(1906, 1, 1), day_number(2023, 12, 31)

Draw = Callable[[random.Random], str]


def dates(chance: random.Random, days: int) -> str:
    """A range of so many days."""
    start = chance.randrange(FIRST, LAST - days)
    (a, b, c), (d, e, f) = civil(start), civil(start + days - 1)
    return f"from={a:04}-{b:02}-{c:02}&to={d:04}-{e:02}-{f:02}"


def year(chance: random.Random) -> int:
    return chance.randrange(1910, 2024)


def one_year(chance: random.Random) -> str:
    return f"from={(asked := year(chance))}&to={asked}"


def twenty_years(chance: random.Random) -> str:
    return f"from={(asked := year(chance)) - 20}&to={asked}"


def tag(chance: random.Random) -> str:
    """One of the frequent tags."""
    return "tag=" + chance.choice(("economy", "elections", "environment", "science", "transport", "energy"))


def rare_tag(chance: random.Random) -> str:
    return f"tag=affair-{chance.randrange(20, 4000)}"


def source(chance: random.Random) -> str:
    return "source=" + chance.choice(("daily-example", "northern-post", "harbour-gazette", "example-news"))


def word(chance: random.Random, first: int, last: int) -> str:
    """A word of the vocabulary by its rank: the rank decides how many events have it."""
    return VOCABULARY[chance.randrange(first, last)]


QUESTIONS: dict[str, Draw] = {
    "latest 50": lambda _: "sort=changed",
    "first page": lambda _: "",
    "newly added": lambda _: "sort=added",
    "seven days": lambda c: dates(c, 7),
    "a month": lambda c: dates(c, 30),
    "a year": lambda c: one_year(c),
    "twenty years": twenty_years,
    "later since a year": lambda c: f"from={year(c)}",
    "since": lambda c: f"from={year(c)}",
    "until": lambda c: f"to={year(c)}",
    "a frequent tag": tag,
    "a rare tag": rare_tag,
    "a frequent tag, latest": lambda c: f"{tag(c)}&sort=changed",
    "a frequent tag in a month": lambda c: f"{tag(c)}&{dates(c, 30)}",
    "a frequent tag in ten years": lambda c: f"{tag(c)}&{dates(c, 3650)}",
    "a rare tag in ten years": lambda c: f"{rare_tag(c)}&{dates(c, 3650)}",
    "two frequent tags": lambda c: "&".join(f"tag={each}" for each in c.sample(("economy", "elections", "science"), 2)),
    "a frequent and a rare tag": lambda c: f"{tag(c)}&{rare_tag(c)}",
    "a source": source,
    "three sources": lambda c: f"{source(c)}&source=example-news&source=gazette-no-{c.randrange(20, 4000)}",
    "a source in a month": lambda c: f"{source(c)}&{dates(c, 30)}",
    "a source and a tag": lambda c: f"{source(c)}&{tag(c)}",
    "a precision": lambda c: "precision=" + c.choice(("decade", "century", "season")),
    "planned": lambda _: "status=planned",
    "the word of 1 event": lambda _: "q=once",
    "the word of 100 events": lambda _: "q=hundredfold",
    "the word of 10,000 events": lambda _: "q=tenthousandfold",
    "words of 50 to 500 events": lambda c: f"q={word(c, 2000, 20_000)}",
    "words of some 10,000 events": lambda c: f"q={word(c, 90, 140)}",
    "a word of some 10,000, latest": lambda c: f"q={word(c, 90, 140)}&sort=changed",
    "commoner: 50,000 to 1 in 2": lambda c: f"q={word(c, 0, 20)}",
    "commoner, latest": lambda c: f"q={word(c, 0, 20)}&sort=changed",
    "a word in a month": lambda c: f"q={word(c, 20, 2000)}&{dates(c, 30)}",
    "a common word in a month": lambda c: f"q={word(c, 0, 20)}&{dates(c, 30)}",
    "a word and a frequent tag": lambda c: f"q={word(c, 20, 500)}&{tag(c)}",
    "two words": lambda c: f"q={word(c, 0, 20)}+{word(c, 20, 500)}",
    "a phrase": lambda c: f'q="{c.choice(("harbour bridge", "rail crash", "wind farm"))}"',
    "a beginning": lambda c: f"q={word(c, 0, 20_000)[:5]}*",
    "without a word": lambda c: f"q=-{word(c, 0, 20)}",
    "a month, newly added": lambda c: f"sort=added&{dates(c, 30)}",
    "twenty years, latest": lambda c: f"sort=changed&{twenty_years(c)}",
}
"""What is asked, as the query string of each draw."""

COUNTED = {
    "everything": lambda _: "",
    "a frequent tag": tag,
    "a rare tag": rare_tag,
    "a source": source,
    "a month": lambda c: dates(c, 30),
    "the word of 100 events": lambda _: "q=hundredfold",
    "words of some 5,000 events": lambda c: f"q={word(c, 200, 300)}",
}
"""Of what histograms and spans are asked."""


BESIDE = (
    "SELECT mentions.*, articles.* FROM mentions JOIN articles ON articles.key = mentions.article WHERE mentions.event",
    "SELECT * FROM event_tags WHERE event",
)
"""What is read with some events."""

Answer = Callable[[EventQuery], object]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database")
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--only", default="", help="only what has this in its name")
    given = parser.parse_args()
    with open_sample(settings(given.database, SITE.base_url)) as store:
        if not store.count():
            load(store, given.events)
        tell_size(store, given.database)
        gc.freeze()  # as the server does
        print(f"{'':34}{'CPU p50':>9}{'p99':>9}{'clock p50':>12}{'p99':>9}   events")
        for name, draw, answer in questions(store):
            if given.only in name:
                ask(store, name, draw, answer, given.times)


def questions(store: Store) -> Iterator[tuple[str, Draw, Answer]]:
    """Everything that is asked: its name, how it is drawn, and what answers it."""

    def page(query: EventQuery) -> object:
        return store.page(query, PAGE)

    yield "the driver alone: latest 50", lambda _: "", lambda _: latest_bare(store)
    for name, draw in QUESTIONS.items():
        yield name, draw, page
    for name, draw in COUNTED.items():
        yield f"histogram: {name}", draw, store.histogram
    for name, draw in COUNTED.items():
        yield f"spans: {name}", draw, store.spans
    yield "every tag", lambda _: "", lambda _: store.tags()
    yield "every source", lambda _: "", lambda _: store.sources()
    yield "counting a year up to 1,000", lambda c: one_year(c), lambda query: store.count(query, 1000)


def latest_bare(store: Store) -> list[Any]:
    """The rows of the 50 latest events as tuples, by the driver alone."""
    raw = store._engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute(f"SELECT * FROM events WHERE state = 'published' ORDER BY sequence DESC LIMIT {PAGE}")
        found = list(cursor.fetchall())
        among = ", ".join(f"'{row[0]}'" for row in found)
        for query in BESIDE:
            cursor.execute(f"{query} IN ({among})")
            found += cursor.fetchall()
        return found
    finally:
        raw.close()


def ask(store: Store, name: str, draw: Draw, answer: Answer, times: int) -> None:
    """Ask so many questions of a kind, and print what they took."""
    chance = random.Random(f"{SEED} {name}")
    queries = [parse_query(parse_qsl(draw(chance))) for _ in range(times)]
    if name.startswith("later"):
        queries = [replace(query, after=store.page(query, 9 * PAGE).after or "") for query in queries]
    spent, passed = [], []
    answer(queries[0])  # the first of a kind prepares its statements
    for query in queries:
        worked, began = cpu(store), time.perf_counter()
        answer(query)
        passed.append((time.perf_counter() - began) * 1000)
        spent.append((cpu(store) - worked) * 1000)
    count = store.count(replace(queries[-1], after=""), 10_000)
    print(
        f"{name:34}{middle(spent):9.2f}{last(spent):9.2f}{middle(passed):12.2f}{last(passed):9.2f}{count:9,}",
        flush=True,
    )


def middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def last(values: list[float]) -> float:
    """What 99 in 100 do not exceed."""
    return sorted(values)[math.ceil(len(values) * 0.99) - 1]


def cpu(store: Store) -> float:
    """Seconds of this process and of its backend, where that runs on this machine."""
    return time.process_time() + backend_cpu(backend_of(store))


@cache
def backend_of(store: Store) -> int | None:
    if store._engine.dialect.name == "sqlite":
        return None
    with store._engine.connect() as connection:
        return connection.scalar(sa.text("SELECT pg_backend_pid()"))


def backend_cpu(process: int | None) -> float:
    if process is None:
        return 0.0
    return int(Path(f"/proc/{process}/schedstat").read_text().split()[0]) / 1e9


def tell_size(store: Store, database: str) -> None:
    """Print how many rows there are and how many bytes they take."""
    engine = store._engine.dialect.name
    with store._engine.connect() as connection:
        rows = {
            table.name: connection.scalar(sa.select(sa.func.count()).select_from(table))
            for table in metadata.sorted_tables
        }
        whole = sa.text("SELECT pg_database_size(current_database())")
        size = Path(database).stat().st_size if engine == "sqlite" else connection.scalar(whole)
    print(f"{engine}, {size / 1e6:,.0f} MB: " + ", ".join(f"{number:,} {name}" for name, number in rows.items()))


if __name__ == "__main__":
    main()
