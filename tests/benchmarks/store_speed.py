"""What storing costs: articles of some four mentions, their corrections, and a takedown, beside the same rows bare.

    .venv/bin/python -m tests.benchmarks.store_speed [--events N]

Prints CPU seconds of this process. The peer is sqlite3 itself: after each revision it is given every statement that
the store wrote with, and its values, in one transaction on the same tables with the same settings, and has nothing to
read and nothing to think about. What merging takes stands apart, for sqlite3 does not merge. Machines are shared: read
the ratios.

100,000 events (106,977 with those that merging keeps apart) on two crowded cores: the peer 15.9 s, the store 37.1,
which is 2.33 times as much, and 1.92 but for merging; with the collector looking for garbage after every 700 objects,
not 50,000 as `dateline add` has it, 2.58 and 2.17; for 20,000 events it had been 3.9 and 3.1 when a row was a
dictionary and every text was folded by patterns. In microseconds an event, by a stopwatch around each part for 20,000
events in a crowded hour: the statements and commits 129, merging 76, the words of an event and its listing 41, reading
back what is to be listed 26, JSON 21, finding what could be one event with the new ones 14, snapshots 18, what changes
about events 22, kept counts 13.
"""

import argparse
import gc
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from events.corrections import Edit
from events.merge import merge
from events.model import Draft, Mention
from events.store import Store
from events.store.batch import Item
from events.store.engine import CACHE
from feed.cli.collection import COLLECTED
from tests.generated_timeline import generated
from tests.timeline_samples import NOW, SITE, open_sample, settings

CHUNK = 250
"""Articles in one transaction, which is one revision."""

WRITING = ("INSERT", "UPDATE", "DELETE")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=100_000)
    items = list(generated(parser.parse_args().events))
    gc.freeze()  # what is to be stored is no garbage, and no command keeps as much
    gc.set_threshold(COLLECTED)
    clock = Stopwatch(merge)
    with tempfile.TemporaryDirectory() as name, opened(Path(name) / "timeline.db", clock.merge) as store:
        peer = Peer(store, Path(name) / "again.db")
        spent = alone = 0.0
        for start in range(0, len(items), CHUNK):
            spent += seconds(lambda start=start: fill(store, items, start))  # type: ignore[misc]
            alone += seconds(peer.again)
        rest = spent - clock.spent
        print(f"{'sqlite3, given the same statements':<44}{alone:9.3f} s")
        print(f"{f'the store: {store.count():,} events':<44}{spent:9.3f} s   {spent / alone:5.2f} times")
        print(f"{'  of it all but merging':<44}{rest:9.3f} s   {rest / alone:5.2f} times")
        correct(store)
        gone = items[0][0].key
        print(f"{'forgetting an article':<44}{seconds(lambda: store.forget(gone, NOW)):9.3f} s")


class Peer:
    """A database of sqlite3's, in which whatever a store writes is done again."""

    def __init__(self, store: Store, path: Path) -> None:
        with opened(path, merge):
            pass
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("foreign_keys = ON", "synchronous = FULL", "secure_delete = ON", f"cache_size = -{CACHE}"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._statements: list[tuple[str, Any, bool]] = []
        sa.event.listen(store._engine, "before_cursor_execute", self._note)

    def again(self) -> None:
        """The statements since the last time, in one transaction."""
        self._connection.execute("BEGIN IMMEDIATE")
        for statement, values, many in self._statements:
            (self._connection.executemany if many else self._connection.execute)(statement, values)
        self._connection.execute("COMMIT")
        self._statements.clear()

    def _note(self, _c: object, _cursor: object, statement: str, values: Any, _context: object, many: bool) -> None:
        if statement.startswith(WRITING):
            self._statements.append((statement, values, many))


class Stopwatch:
    """A way to merge that counts the seconds it takes."""

    def __init__(self, merge: Callable[[Sequence[Mention]], Sequence[Draft]]) -> None:
        self.spent = 0.0
        self._merge = merge

    def merge(self, mentions: Sequence[Mention]) -> Sequence[Draft]:
        start = time.process_time()
        try:
            return self._merge(mentions)
        finally:
            self.spent += time.process_time() - start


def fill(store: Store, items: Sequence[Item], start: int) -> None:
    """One revision."""
    with store.writing(NOW + timedelta(seconds=start)) as batch:
        batch.add_all(items[start : start + CHUNK])


def opened(path: Path, merge: Callable[[Sequence[Mention]], Sequence[Draft]]) -> Store:
    """A store of a new database."""
    return open_sample(settings(str(path), SITE.base_url), merge=merge)


def correct(store: Store) -> None:
    """A hundred corrections, and what is asked of them."""

    def edit() -> None:
        for event in [event.id for event in store.latest(100)]:
            with store.correcting(NOW) as corrections:
                corrections.edit(event, Edit(headline="An editor's title"), "why")

    def conflicts() -> None:
        with store.correcting(NOW) as corrections:
            corrections.conflicts()

    print(f"{'100 edits, a revision each':<44}{seconds(edit):9.3f} s")
    print(f"{'conflicts of these 100':<44}{seconds(conflicts):9.3f} s")
    end = store.last_sequence()
    print(f"{'the last 100 changes':<44}{seconds(lambda: list(store.changes(end - 99, end))):9.3f} s")


def seconds(call: Callable[[], object]) -> float:
    """Of this process's CPU."""
    start = time.process_time()
    call()
    return time.process_time() - start


if __name__ == "__main__":
    main()
