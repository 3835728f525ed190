"""Readers in four processes while one writes: how long a look takes, beside the same when nobody writes.

    python -m tests.benchmarks.many_at_once [--articles N] [--pause SECONDS] [--folder DIR]

A look is one snapshot with a page, the latest events, all counts and the histogram; each reader looks, pauses, and
looks again. Every article is a revision of its own. Prints milliseconds by the clock, for each engine that is there:
what a look takes over the idle median at its slowest is what it was blocked or had to wait for a core.

3,000 articles on two cores that others used too, ms: SQLite p50 27 and p99 255 when nobody writes, 25 and 236 when one
does; PostgreSQL 39 and 322, 54 and 208. So no reader waits for the writer, and all wait for a core: 7 and 12 looks took
over 100 ms when nobody wrote. Of 585 looks beside a writer none was torn and none failed.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from events.store import Store, open_store
from feed.opening import new_token
from tests.databases import PostgreSQLDatabases, SQLiteFiles, Supply
from tests.many_readers import READERS, Looks, reading, told, write
from tests.postgresql_server import PostgreSQLServer, binaries

BLOCKED = 100
"""Milliseconds over which a look counts as blocked."""
IDLE = 10
"""Seconds of looking at a timeline that nobody writes to."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--pause", type=float, default=0.25)
    parser.add_argument("--folder", help="where the databases are; what is in memory is never synchronised")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as name, ExitStack() as stack:
        supplies: list[Supply] = [SQLiteFiles(Path(name))]
        programs = binaries()
        if programs:
            supplies.append(PostgreSQLDatabases(stack.enter_context(PostgreSQLServer(programs, {}))))
        print(f"{READERS} readers on {os.cpu_count()} cores, which pause {given.pause} s between two looks")
        print(f"{'':<24}{'looks':>9}{'torn':>6}{'failed':>8}{'p50':>8}{'p99':>8}{'slowest':>9}{f'> {BLOCKED} ms':>10}")
        for supply in supplies:
            with opened(supply.fresh()) as store:
                measure(supply.engine, store, given.articles, given.pause)


def opened(database: str) -> Store:
    return open_store(database, now=datetime.now(UTC), authority="", base_url="", new_token=new_token)


def measure(engine: str, store: Store, articles: int, pause: float) -> None:
    """Print the two rows of one engine, and what writing took."""
    store.add(*told(0), datetime.now(UTC))
    with reading(store._name, pause=pause) as written:
        start = time.perf_counter()
        slowest = write(store, range(1, articles))
        took = time.perf_counter() - start
    with reading(store._name, pause=pause) as idle:
        time.sleep(IDLE)
    print(row(f"{engine}, nobody writes", idle))
    print(row(f"{engine}, one writes", written))
    print(f"{'':<24}{articles:,} articles in {took:.0f} s; the slowest {1000 * slowest:.0f} ms")


def row(name: str, seen: Sequence[Looks]) -> str:
    times = sorted(1000 * seconds for looks in seen for seconds in looks.seconds)
    torn, failed = (sum(len(each) for each in kind) for kind in ([s.torn for s in seen], [s.failed for s in seen]))
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    over = sum(1 for each in times if each > BLOCKED)
    return f"{name:<24}{len(times):>9,}{torn:>6}{failed:>8}{p50:>8.1f}{p99:>8.1f}{times[-1]:>9.1f}{over:>10}"


if __name__ == "__main__":
    main()
