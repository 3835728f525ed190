"""Made-up timelines of many events, put into the tables of a database at once: seconds for what storing takes minutes.

    python -m tests.generated_rows EVENTS DATABASE [--span century] [--seed 1949]

The articles are those of `generated_timeline`, with words added to each sentence: twelve out of 20,000 by a power law,
and `RARE`, each in a known number of events. An event that several articles tell of is written as its first one has
it, and its version says nothing of the others. The lists that queries read are made by the store itself.
"""

import argparse
import itertools
import random
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from events.model import Draft, Mention
from events.store import Store
from events.store.batch import Item
from events.store.inserting import insert_rows
from events.store.listing import list_all
from events.store.rows import CITED, Values, article_values, date_values, mention_values, tag_values, to_micros
from events.store.tables import articles, event_tags, events, mentions, meta, versions
from events.store.versions import snapshot_of
from tests.generated_timeline import SEED, SPANS, generated
from tests.timeline_samples import NOW, SITE, open_sample, settings

VOCABULARY = tuple(f"w{number:05d}" for number in range(20_000))
_WEIGHTS = tuple(itertools.accumulate(1 / (rank + 1) for rank in range(len(VOCABULARY))))
ADDED = 12

RARE = {"once": 1, "hundredfold": 100, "tenthousandfold": 10_000}
"""Words that stand in so many events, evenly through the timeline, or in all where there are fewer."""

AT_ONCE = 2500
"""Articles written at a time."""

BEGUN = to_micros(NOW - timedelta(hours=20))

Tables = dict[sa.Table, list[Values]]


def load(store: Store, count: int, span: str = "century", seed: int = SEED) -> None:
    """Fill an empty database with so many events, as one revision of it."""
    items = worded(generated(count, span, seed), count, seed)
    with store._writer.begin() as connection:
        making = _Rows()
        while page := list(itertools.islice(items, AT_ONCE)):
            for table, rows in making.of(page).items():
                insert_rows(connection, table, rows)
        counters = {"sequence": making.number, "revision": 1, "changed": BEGUN + making.number}
        connection.execute(sa.update(meta).values(**counters))
        list_all(connection)
    with store._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def worded(items: Iterable[Item], count: int, seed: int) -> Iterator[Item]:
    """The articles, with words added to their sentences."""
    chance = random.Random(f"words {seed}")
    for about, found in items:
        yield (
            about,
            [replace(mention, sentence=f"{mention.sentence} {_words(mention, count, chance)}.") for mention in found],
        )


def _words(mention: Mention, count: int, chance: random.Random) -> str:
    number = int(mention.head.rpartition(" ")[2])
    rare = (word for word, times in RARE.items() if number % max(1, count // times) == max(1, count // times) // 2)
    return " ".join((*chance.choices(VOCABULARY, cum_weights=_WEIGHTS, k=ADDED), *rare))


class _Rows:
    """Articles as rows; it knows the events of the articles before."""

    def __init__(self) -> None:
        self.number = 0
        self._events: dict[str, list[int]] = {}

    def of(self, items: Iterable[Item]) -> Tables:
        """The rows of these articles."""
        tables: Tables = {table: [] for table in (articles, events, event_tags, versions, mentions)}
        for about, found in items:
            source = article_values(about)
            tables[articles].append(source)
            for position, mention in enumerate(found):
                if mention.head not in self._events:
                    self._add_event(tables, mention, tuple(source[name] for name in CITED))
                place = self._events[mention.head]
                put = {"event": _id(place[0]), "rank": place[1], "kept": False}
                tables[mentions].append({**mention_values(mention, position), **put})
                place[1] += 1
        return tables

    def _add_event(self, tables: Tables, mention: Mention, source: tuple[Any, ...]) -> None:
        self.number += 1
        self._events[mention.head] = [self.number, 0]
        if len(self._events) > 1000:  # no article tells of what is so long ago
            del self._events[next(iter(self._events))]
        event, moment = _id(self.number), BEGUN + self.number
        said = {"headline": mention.headline, "status": mention.status.value, "confidence": mention.confidence}
        change = {"updated": moment, "sequence": self.number, "state": "published", "published": moment}
        identity = {"id": event, "atom_id": f"tag:news.example,2026:event/{event}"}
        nothing = {"survivor": None, "trace": None, "decisions": None}
        tables[events].append({**identity, **change, **date_values(mention.date), **said, **nothing})
        tables[event_tags] += tag_values(event, mention.tags)
        draft = Draft(
            date=mention.date,
            headline=mention.headline,
            status=mention.status,
            tags=mention.tags,
            confidence=mention.confidence,
            mentions=(mention,),
        )
        shown = snapshot_of(draft, {mention.article: source})  # type: ignore[dict-item]  # a row is a tuple
        cause = {"cause": "article", "correction": None}
        tables[versions].append({"event": event, "revision": 1, **change, "snapshot": shown, **cause})


def _id(number: int) -> str:
    """An id whose order says nothing of the number, as that of a real one does not."""
    return f"e{number * 0x9E3779B97F4A7C15 % 2**44:011x}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a made-up timeline of many events into a new database.")
    parser.add_argument("events", type=int)
    parser.add_argument("database")
    parser.add_argument("--span", choices=SPANS, default="century")
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    with open_sample(settings(given.database, SITE.base_url)) as store:
        load(store, given.events, given.span, given.seed)


if __name__ == "__main__":
    main()
