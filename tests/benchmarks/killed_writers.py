"""What writers that are killed leave behind, by the phase they died in.

    .venv/bin/python -m tests.benchmarks.killed_writers [--kills N] [--seed N] [--folder DIR]

Each runs real commands, one after another, until SIGKILL ends it (see `tests.killed_writers`). Printed are how many
died in a phase, the commands that they had acknowledged, the articles that all acknowledged commands had left in the
database, how many of these were there and were lost, in how many cases the command in hand was stored without having
been heard of, and in how many anything was half done or amiss.
"""

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from events.store import Store, open_store
from feed.opening import new_token
from tests.databases import PostgreSQLDatabases, SQLiteFiles, Supply
from tests.killed_writers import KILLS, PLAN, Death, Killer, nursery
from tests.postgresql_server import PostgreSQLServer, binaries

HEADS = ("kills", "commands", "articles", "kept", "lost", "unheard", "amiss")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--folder", help="where the databases are; what is in memory is never synchronised")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as name, nursery() as writers, ExitStack() as stack:
        folder, programs = Path(name), binaries()
        supplies: list[Supply] = [SQLiteFiles(folder)]
        if programs:
            supplies.append(PostgreSQLDatabases(stack.enter_context(PostgreSQLServer(programs, {}))))
        for supply in supplies:
            articles = folder / f"{supply.engine} articles"
            killer = Killer(writers, articles, supply.fresh, opened, seed=given.seed)
            show(supply.engine, killer.deaths(given.kills))


def opened(database: str) -> Store:
    return open_store(database, now=datetime.now(UTC), authority="", base_url="", new_token=new_token)


def show(engine: str, deaths: Iterable[Death]) -> None:
    """Print the table of one engine."""
    by_phase: dict[str, list[Death]] = defaultdict(list)
    for death in deaths:
        by_phase[death.phase].append(death)
        for fault in death.amiss:
            print(f"{death.phase}: {fault}")
    print(f"{engine:<12}" + "".join(f"{head:>10}" for head in HEADS))
    for phase in sorted(by_phase, key=[*PLAN, "committed"].index):
        print(line(phase, by_phase[phase]))
    print(line("all", [death for each in by_phase.values() for death in each]))


def line(phase: str, deaths: list[Death]) -> str:
    articles, lost = sum(death.articles for death in deaths), sum(death.lost for death in deaths)
    unheard, amiss = sum(death.unheard for death in deaths), sum(bool(death.amiss) for death in deaths)
    figures = (len(deaths), sum(death.commands for death in deaths), articles, articles - lost, lost, unheard, amiss)
    return f"{phase:<12}" + "".join(f"{figure:>10,}" for figure in figures)


if __name__ == "__main__":
    main()
