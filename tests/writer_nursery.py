"""Where writers come from that are to be killed: it imports once what a command needs, and forks one for each line.

    python -m tests.writer_nursery

reads lines of JSON, `[database, first, [arguments, ...]]`, and runs those commands one after another in a process of
its own, as `dateline` would. Between the lines that the commands print it tells which process that is, which command
begins, and what phase the writer is in, with the time in seconds. A writer that has ended stays unburied until the next
line comes, so that its number belongs to no other process meanwhile.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

import sqlalchemy.engine.default

import events.store.ledger
import events.store.opening
import events.store.schema
import events.store.store
import feed.cli.add
import feed.opening
from events import pipeline
from events.model import Article
from feed.cli import main
from feed.config import read_settings


def tell(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def phase(name: str) -> None:
    tell(f"phase {name} {time.monotonic()}")


class Marks:
    """Calls that begin a phase, and end it, tell so."""

    def __init__(self) -> None:
        self._within = False
        self.before(feed.opening, "open_timeline", "opening")
        self.before(events.store.schema, "upgrade", "making")
        self.before(pipeline, "analyse", "reading")
        self.before(events.store.ledger.Ledger, "__init__", "storing")
        self.before(sqlalchemy.engine.default.DefaultDialect, "do_commit", "committing", then="committed")
        self.before(events.store.store.Store, "close", "closing")
        self.before(feed.cli.add, "_report", "telling")

    def before(self, place: Any, name: str, marked: str, then: str = "") -> None:
        plain: Callable[..., Any] = getattr(place, name)

        def call(*args: Any, **kwargs: Any) -> Any:
            phase(marked)
            answer = plain(*args, **kwargs)
            if then:
                phase(then)
            return answer

        setattr(place, name, call)


def warm_up() -> None:
    """Import and load all that a command does when it first comes to it, by doing it once."""
    import sqlalchemy.dialects.postgresql.psycopg  # noqa: F401

    with tempfile.TemporaryDirectory() as folder:
        settings = read_settings({}, {"DATELINE_DATABASE": f"{folder}/timeline.db"})
        article = Article(identity="a", key="a", text=TEXT, body=(0, len(TEXT)))
        with feed.opening.open_timeline(settings) as store:
            pipeline.ingest(store, article, feed.opening.utc_now(), threshold=0.0)


TEXT = "The council of Ardmore opened a reading room on 12 March 1987."


def write(database: str, first: int, commands: list[list[str]]) -> None:
    """Run the commands on this database, to the first that fails."""
    os.environ["DATELINE_DATABASE"] = database
    for number, arguments in enumerate(commands, first):
        tell(f"command {number}")
        try:
            main(arguments)
        except SystemExit as ended:
            if ended.code and arguments[0] != "forget":  # which was done already by a writer that died before its line
                return
            tell("done")


def serve() -> None:
    """Fork a writer for each line; say when it has ended."""
    warm_up()
    Marks()
    tell(f"ready {time.monotonic()}")
    born = 0
    for line in sys.stdin:
        if born:
            os.waitpid(born, 0)
        born = os.fork()
        if not born:
            tell(f"born {os.getpid()}")
            write(*json.loads(line))
            os._exit(0)
        os.waitid(os.P_PID, born, os.WEXITED | os.WNOWAIT)
        tell("ended")


if __name__ == "__main__":
    serve()
