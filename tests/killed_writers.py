"""Writers that are killed: real commands, one after another, in a process that SIGKILL ends at a random moment.

A command is acknowledged by the first line it prints. So what has to be there afterwards is the timeline as the last
acknowledged command left it, or as the one after that did, whose line did not come through; nothing lies between. The
next writer begins with the first command that was not acknowledged, as a user would.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from events.model import Article
from events.reading import Overrides, read_articles
from events.store import Store
from feed.config import DEFAULTS
from tests.whole_timeline import Articles, faults, stored_articles

ROOT = Path(__file__).resolve().parent.parent

KILLS = 25
LIVES = 5
"""Writers that are killed on one database before the next is begun: small ones are quick to check."""

PLAN: Mapping[str, int] = {
    "making": 2,
    "beginning": 3,
    "opening": 2,
    "reading": 3,
    "storing": 7,
    "committing": 5,
    "closing": 2,
    "telling": 1,
}
"""How many of the 25 are meant to die in each phase: in making a database; in a process that has just been started; in
opening the database; with an article that is being read; in a transaction; in its COMMIT; in letting go of the
database, when SQLite writes its log back; on the way to the line that tells of it."""

REHEARSED = 6
"""Commands that nobody is killed in, to learn how long a phase takes."""

TURNS = 3
"""A writer dies when it comes to its phase for the first time, the second or the third."""

PLACES = ("Ardmore", "Bergstadt", "Caldera", "Dunmere", "Eskholm", "Ferrolia", "Málaga", "Oruro", "Tromsø", "Zürich")
DID = ("approved the new budget", "opened a reading room", "signed the water treaty", "closed the old customs house")


@dataclass(frozen=True, slots=True)
class Command:
    """A command's arguments, and the state of the timeline that it leaves."""

    arguments: tuple[str, ...]
    leaves: Articles


@dataclass(slots=True)
class Death:
    """How a writer ended: the phase it was to die in and the one that it told last, what it had acknowledged, and what
    was amiss in the timeline afterwards. `unheard` is whether a command had been stored that it did not tell of."""

    meant: str
    phase: str = "beginning"
    commands: int = 0
    articles: int = 0
    lost: int = 0
    unheard: bool = False
    amiss: list[str] = field(default_factory=list)


def script(folder: Path, seed: int, length: int) -> tuple[Command, ...]:
    """Commands that add articles, one or a dozen at a time, change some of those, and forget some."""
    chance = random.Random(seed)
    folder.mkdir()
    state: dict[str, Article] = {}
    commands = []
    for number in range(length):
        if number % 7 == 6:
            arguments = ("forget", state.pop(chance.choice([*state])).url)
        else:
            told = [*range(number * 100, number * 100 + (12 if number % 5 == 2 else 1))]
            if number % 3 == 2:
                told.append(int(chance.choice([*state.values()]).url.rpartition("/")[2]))
            file = folder / f"{number}.json"
            file.write_text(json.dumps([_record(chance, each, number) for each in told]))
            read = read_articles(str(file), overrides=Overrides(), encoding="utf-8", stdin=None)
            state |= {article.key: article for article in read if isinstance(article, Article)}
            arguments = ("add", str(file))
        commands.append(Command(arguments, dict(state)))
    return tuple(commands)


def _record(chance: random.Random, number: int, edition: int) -> dict[str, str]:
    day = date(1960, 1, 1) + timedelta(days=number)
    told = (day - timedelta(days=each) for each in range(chance.randint(1, 4)))
    sentences = [
        f"The council of {chance.choice(PLACES)} {chance.choice(DID)} on {when.day} {when:%B} {when.year}."
        for when in told
    ]
    url = f"https://paper.example/{number}"
    text = " ".join([*sentences, f"So much was known for edition {edition}."])
    return {"id": url, "url": url, "title": f"Report {number}", "published": str(day + timedelta(days=1)), "text": text}


def _wait_until(moment: float) -> None:
    """Go on at a moment of the monotonic clock, to the microsecond: a COMMIT takes less than one of sleep's."""
    time.sleep(max(moment - time.monotonic() - 0.002, 0))
    while time.monotonic() < moment:
        pass


class Nursery:
    """The process that writers come from, one at a time."""

    def __init__(self) -> None:
        begun = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.writer_nursery"],
            cwd=ROOT, env=_environment(), text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._stdin, self._stdout = self._process.stdin, self._process.stdout
        self.start_up = float(self._stdout.readline().split()[1]) - begun
        """Seconds until everything is imported."""

    def writer(self, database: str, first: int, commands: Sequence[Command]) -> Iterator[list[str]]:
        """What a writer of these commands tells, a line at a time, in words, until it has ended."""
        self._stdin.write(json.dumps([database, first, [each.arguments for each in commands]]) + "\n")
        self._stdin.flush()
        return iter(lambda: self._stdout.readline().split(), ["ended"])

    def close(self) -> None:
        with self._process:
            self._stdin.close()


@contextmanager
def nursery() -> Iterator[Nursery]:
    found = Nursery()
    try:
        yield found
    finally:
        found.close()


def _environment(**more: str) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in DEFAULTS} | more


def kill(writer: int) -> None:
    """End a process at once."""
    os.kill(writer, signal.SIGKILL)


def plan(kills: int, chance: random.Random) -> list[str]:
    """The phases in which writers are meant to die; a database is made by the first that comes to it."""
    making = "making"
    rest = [phase for phase, times in PLAN.items() for _ in range(times) if phase != making]
    chance.shuffle(rest)
    rest = rest * (1 + kills // len(rest))
    return [
        making if number % LIVES == 0 and number // LIVES % LIVES < PLAN[making] else rest.pop()
        for number in range(kills)
    ]


class Killer:
    """Kills writers on databases of one engine.

    `fresh` names one with nothing in it, and `opened` is a store of it that makes what is missing and waits its turn.
    `strike` is what befalls a writer, by its process's number: it may be its server that is killed.
    """

    def __init__(
        self,
        nursery: Nursery,
        folder: Path,
        fresh: Callable[[], str],
        opened: Callable[[str], Store],
        *,
        seed: int = 8,
        strike: Callable[[int], None] = kill,
    ) -> None:
        self._nursery = nursery
        self._fresh = fresh
        self._opened = opened
        self._strike = strike
        self._chance = random.Random(seed)
        self._commands = script(folder, seed, LIVES * REHEARSED)
        self._took = self._rehearsed()

    def deaths(self, kills: int = KILLS) -> Iterator[Death]:
        """How so many writers ended, in each phase as often as planned."""
        return self.ends(plan(kills, self._chance))

    def ends(self, phases: Iterable[str]) -> Iterator[Death]:
        """How writers ended that were to be struck in these phases; a database is for `LIVES` of them.

        Only the first of a database can be struck in making it. Where this process gets little of a core, that one may
        be through before the blow: then the first of the next database is struck there in its turn.
        """
        database, done, missed = "", 0, 0
        for number, planned in enumerate(phases):
            meant = planned
            if number % LIVES == 0 or done == len(self._commands):
                database, done = self._fresh(), 0
                if missed and meant != "making":
                    meant, missed = "making", missed - 1
            death = Death(meant)
            told = self._beginner(database, done) if meant == "beginning" else self._forked(database, done, meant)
            self._follow(death, told)
            missed += death.meant == "making" != death.phase
            self._judge(death, database, done)
            done += death.commands
            yield death

    def _rehearsed(self) -> dict[str, float]:
        """How many seconds each phase takes, without anybody's being killed."""
        took: dict[str, list[float]] = defaultdict(list)
        last, since = "", 0.0
        for kind, *words in self._nursery.writer(self._fresh(), 0, self._commands[:REHEARSED]):
            if kind == "phase":
                name, now = words[0], float(words[1])
                took[last].append(now - since)
                last, since = name, now
        return {name: median(seconds) for name, seconds in took.items()}

    def _forked(self, database: str, done: int, meant: str) -> Iterator[list[str]]:
        """What a writer tells that is killed in the phase it is meant to die in, at a random moment of it."""
        turn = 1 if meant == "making" else self._chance.randint(1, TURNS)
        moment = self._chance.random() * self._took[meant]
        pid = 0
        for words in self._nursery.writer(database, done, self._commands[done:]):
            if words[0] == "born":
                pid = int(words[1])
            yield words
            turn -= words[:2] == ["phase", meant]
            if turn == 0:
                turn = -1
                _wait_until(float(words[2]) + moment)
                self._strike(pid)

    def _beginner(self, database: str, done: int) -> Iterator[list[str]]:
        """What a command of its own tells, killed at a random moment between its start and its end."""
        most = self._nursery.start_up + 4 * self._took["storing"]
        command = [sys.executable, "-c", "from feed.cli import main; main()", *self._commands[done].arguments]
        environment = _environment(DATELINE_DATABASE=database)
        yield ["command", str(done)]
        with subprocess.Popen(command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE) as writer:
            time.sleep(self._chance.random() * most)
            writer.kill()
            assert writer.stdout is not None
            yield from (line.split() for line in writer.stdout)

    @staticmethod
    def _follow(death: Death, told: Iterator[list[str]]) -> None:
        """Note what the writer told, to its end."""
        heard = True
        for kind, *words in told:
            if kind == "phase":
                death.phase = words[0]
            elif kind == "command":
                heard = False
            elif kind != "born" and not heard:  # a command's own words, or that it has ended
                death.commands, heard = death.commands + 1, True

    def _judge(self, death: Death, database: str, done: int) -> None:
        """Note what is not as it has to be in the database. It is opened as the next writer would."""
        with self._opened(database) as store:
            death.amiss += faults(store)
            found = stored_articles(store)
        told = done + death.commands
        before = self._commands[told - 1].leaves if told else {}
        # Where this process gets little of a core, a writer may come to its commands' end before it is struck.
        after = self._commands[told].leaves if told < len(self._commands) else before
        death.articles = len(before)
        death.unheard = found == after != before
        if found not in (before, after):
            death.lost = sum(found.get(key) not in (article, after.get(key)) for key, article in before.items())
            death.amiss.append(f"{len(found)} articles are neither what command {told - 1} left nor {told}")
