"""What storing costs: articles of some four mentions, their corrections, and a takedown, beside the same rows bare.

    .venv/bin/python -m tests.benchmarks.store_speed [--events N]

Prints CPU seconds of this process. The peer is sqlite3 itself: it is given every statement that the store wrote with,
and its values, in the same transactions on the same tables, and has nothing to read and nothing to think about. What
merging takes stands apart, for sqlite3 does not merge. Machines are shared: read the ratios.
"""

import argparse
import pickle
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, BinaryIO

import sqlalchemy as sa

from events.corrections import Edit
from events.merge import merge
from events.model import Draft, Mention
from events.store import Store
from events.store.batch import Item
from tests.generated_timeline import generated
from tests.timeline_samples import NOW, SITE, open_sample, settings

CHUNK = 250
"""Articles in one transaction, which is one revision."""

WRITING = ("INSERT", "UPDATE", "DELETE")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=100_000)
    items = list(generated(parser.parse_args().events))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        alone = peer(folder, items)
        print(f"{'sqlite3, given the same statements':<44}{alone:9.3f} s")
        clock = Stopwatch(merge)
        with opened(folder / "timeline.db", clock.merge) as store:
            spent = seconds(lambda: fill(store, items))
            print(f"{f'the store: {store.count():,} events':<44}{spent:9.3f} s   {spent / alone:5.2f} times")
            rest = spent - clock.spent
            print(f"{'  of it all but merging':<44}{rest:9.3f} s   {rest / alone:5.2f} times")
            correct(store)
            gone = items[0][0].key
            print(f"{'forgetting an article':<44}{seconds(lambda: store.forget(gone, NOW)):9.3f} s")


def peer(folder: Path, items: Sequence[Item]) -> float:
    """Seconds that sqlite3 takes for what the store writes: written down first, then done again on empty tables."""
    log, done = folder / "statements", folder / "again.db"
    with opened(done, merge):
        pass
    with opened(folder / "first.db", merge) as store, log.open("wb") as file, written_down(store, file):
        fill(store, items)
    connection = sqlite3.connect(done, isolation_level=None)
    for pragma in ("foreign_keys = ON", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    spent = 0.0
    for statements in transactions(log):
        spent += seconds(lambda statements=statements: again(connection, statements))  # type: ignore[misc]
    connection.close()
    return spent


Statement = tuple[str, Any, bool]


def again(connection: sqlite3.Connection, statements: Sequence[Statement]) -> None:
    """One transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for statement, values, many in statements:
        (connection.executemany if many else connection.execute)(statement, values)
    connection.execute("COMMIT")


@contextmanager
def written_down(store: Store, file: BinaryIO) -> Iterator[None]:
    """Whatever the store writes within goes into the file, a transaction after the other."""
    statements: list[Statement] = []

    def note(_connection: object, _cursor: object, statement: str, values: Any, _context: object, many: bool) -> None:
        if statement.startswith(WRITING):
            statements.append((statement, values, many))

    def end(_connection: object) -> None:
        if statements:
            pickle.dump(statements, file)
            statements.clear()

    sa.event.listen(store._engine, "before_cursor_execute", note)
    sa.event.listen(store._engine, "commit", end)
    yield


def transactions(log: Path) -> Iterator[list[Statement]]:
    with log.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)


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


def fill(store: Store, items: Sequence[Item]) -> None:
    for start in range(0, len(items), CHUNK):
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
