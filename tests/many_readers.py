"""Readers, each in a process of its own, that look at a timeline while it is written to.

Every article tells of one event of its own and is a revision by itself. So all that one look sees tells one number: the
revision, the count of events, the histogram's total, the tags' counts, and the event that changed last. A look that
does not agree with itself is torn.
"""

import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event

from events.dates.edtf import parse_edtf
from events.model import Article, Mention, Tag
from events.query import EventQuery
from events.store import Store, open_store

READERS = 4
PAGE = 50
TAGS = 7
FIRST_DAY = date(1800, 1, 1)
LOCKED = 5.0
"""Seconds that a reader waits for a lock: none should ever."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What one reader saw: the seconds each look took, what was torn, and what failed."""

    seconds: tuple[float, ...]
    torn: tuple[str, ...]
    failed: tuple[str, ...]


def told(number: int) -> tuple[Article, tuple[Mention, ...]]:
    """The article of that number and its event, which no other one can be taken for."""
    day = (FIRST_DAY + timedelta(days=number)).isoformat()
    sentence = f"The council of Ardmore opened bridge {number} on {day}."
    mention = Mention(
        article=f"a{number}",
        date=parse_edtf(day),
        headline=f"Bridge {number}",
        sentence=sentence,
        sentence_span=(0, len(sentence)),
        date_span=(len(sentence) - 11, len(sentence) - 1),
        event_span=(23, 29),
        head=f"open{number}",
        tags=(Tag(f"bridge-{number % TAGS}", f"Bridge {number % TAGS}"),),
        confidence=0.9,
        rule="sample",
    )
    key = f"a{number}"
    return Article(identity=f"id:{key}", key=key, text=sentence, body=(0, len(sentence))), (mention,)


def write(store: Store, numbers: range) -> float:
    """Store the articles of these numbers, each as a revision; the seconds that the slowest took."""
    slowest = 0.0
    for number in numbers:
        start = time.perf_counter()
        store.add(*told(number), datetime.now(UTC))
        slowest = max(slowest, time.perf_counter() - start)
    return slowest


@contextmanager
def reading(database: str, *, readers: int = READERS, pause: float = 0.0) -> Iterator[list[Looks]]:
    """Readers of the database, all of which have looked once; what they saw comes into the list at the end.

    They look again and again, with a pause of so many seconds in between.
    """
    context = multiprocessing.get_context("spawn")
    stop, seen = context.Event(), list[Looks]()
    pipes = [context.Pipe(duplex=False) for _ in range(readers)]
    processes = [context.Process(target=_read, args=(database, stop, pause, theirs)) for _, theirs in pipes]
    for process in processes:
        process.start()
    try:
        for (ours, theirs), process in zip(pipes, processes, strict=True):
            theirs.close()  # so that a reader that dies is an end of file, and not waited for
            if ours.recv() != "looked":
                raise AssertionError(f"{process.name} began with something else")
        yield seen
    finally:
        stop.set()
        seen += [ours.recv() for ours, _ in pipes]
        for process in processes:
            process.join()


def _read(database: str, stop: Event, pause: float, to: Connection) -> None:
    """Look again and again, until told to stop."""
    seconds: list[float] = []
    torn: list[str] = []
    failed: list[str] = []
    given = {"authority": "", "base_url": "", "new_token": str, "create": False, "wait": LOCKED}
    with open_store(database, now=datetime.now(UTC), **given) as store:  # type: ignore[arg-type]
        look(store)  # statements are made at the first
        to.send("looked")
        while not stop.wait(pause):
            start = time.perf_counter()
            try:
                fault = look(store)
            except Exception as error:  # whatever it is, the test is to tell of it
                failed.append(repr(error))
                continue
            seconds.append(time.perf_counter() - start)
            torn += [fault] if fault else []
    to.send(Looks(tuple(seconds), tuple(torn), tuple(failed)))


def look(store: Store) -> str:
    """All that a page and a feed are made of, read at one moment; what does not agree, or nothing."""
    with store.snapshot() as reader:
        histogram, latest = reader.histogram(), reader.latest(PAGE)
        in_time, last = reader.page(EventQuery(), PAGE).events, reader.last_sequence()
        numbers = {
            "revision": reader.revision().number,
            "events": reader.count(),
            "histogram": histogram.total if histogram else 0,
            "tags": sum(tag.events for tag in reader.tags()),
            "articles": sum(1 for _ in reader.articles()) if reader.count() <= PAGE else reader.count(),
            "sequence": last,
            "latest": latest[0].sequence if latest else 0,
            "whole": len(in_time) + max(reader.count() - PAGE, 0),
        }
    return "" if len(set(numbers.values())) == 1 else str(numbers)
