"""How fast temporal expressions are found, beside dateparser and datefinder in the same run.

    .venv/bin/python tests/benchmarks/timex_speed.py [--documents N]

Prints words per CPU second on the development corpora, the cold start and the memory of the command, and how the time
grows on 1 MB of hostile text against ordinary text of the same length. Machines are shared: read the ratios.
The peers are in the extra `bench`; dateparser reads few documents, for it is slow.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from events.dates import find_timexes

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = (ROOT / os.environ.get("DATELINE_SHARED", "../shared")).resolve()
MEGABYTE = 1_000_000
SLOW_PEER_DOCUMENTS = 5

HOSTILE = {
    "digits": "1234567890",
    "digits, spaced": "12 34 5678 ",
    "dashes": "-",
    "dated dashes": "1-2-3-",
    "month names": "May March June ",
    "months and numbers": "May 3 March 12 ",
    "nested brackets": "((((1949",
    "open brackets": "(",
    "slashes": "1/2/",
    "ordinals": "1st 2nd third ",
    "number words": "twenty one hundred ",
    "counts": "1949 people ",
    "lengths": "two days and ",
    "lengths ago": "a year and a half ago ",
    "decades": "the '60s and '70s ",
    "spans of weekdays": "between Monday and ",
    "weekdays": "On Friday he ",
    "weekdays with verbs": "On Friday he said that it would ",
    "years": "1949, ",
    "one long word": "january",
    "white space": " \n",
}


Document = tuple[str, date | None]
"""A text and its document creation time, where that is known."""

Reader = Callable[[str, date | None], object]


def documents(name: str) -> list[Document]:
    """The documents of a corpus."""
    lines = (SHARED / "corpora" / "timex" / name).read_text(encoding="utf-8").splitlines()
    return [(record["text"], record["dct"] and date.fromisoformat(record["dct"])) for record in map(json.loads, lines)]


def cpu_seconds(work: Callable[[], object]) -> float:
    """The CPU time that the work takes in this process."""
    before = time.process_time()
    work()
    return time.process_time() - before


def words_per_second(read: Reader, given: Sequence[Document]) -> float:
    """The rate of a reader over documents, in words per CPU second, once it is warm."""
    read(*given[0])
    seconds = cpu_seconds(lambda: [read(text, published) for text, published in given])
    return sum(len(text.split()) for text, _ in given) / seconds


def dateparser_reader() -> Reader:
    """dateparser's search, told that the text is English."""
    from dateparser.search import search_dates

    return lambda text, _published: search_dates(text, languages=["en"])


def datefinder_reader() -> Reader:
    """datefinder's search."""
    import datefinder

    return lambda text, _published: list(datefinder.find_dates(text))


def print_rates(names: Iterable[str], limit: int | None) -> None:
    """A line for each corpus and tool."""
    for name in names:
        given = documents(name)[:limit]
        ours = words_per_second(find_timexes, given)
        print(f"{name:22} dateline    {ours:10,.0f} words per CPU second")
        for peer, make, some in (
            ("datefinder", datefinder_reader, given),
            ("dateparser", dateparser_reader, given[:SLOW_PEER_DOCUMENTS]),
        ):
            try:
                rate = words_per_second(make(), some)
            except ImportError:
                print(f"{'':22} {peer:11} not installed (the extra `bench` has it)")
            else:
                print(f"{'':22} {peer:11} {rate:10,.0f}   dateline is {ours / rate:.1f} times as fast")


def print_hostile() -> None:
    """The time of 1 MB of each hostile text over that of 1 MB of ordinary text, and over that of half as much."""
    ordinary = "\n\n".join(text for text, _ in documents("meantime-dev.jsonl"))
    ordinary = (ordinary * (MEGABYTE // len(ordinary) + 1))[:MEGABYTE]
    base = cpu_seconds(lambda: find_timexes(ordinary, date(2023, 11, 25)))
    print(f"\n1 MB of ordinary text   {base:6.2f} s CPU")
    for name, piece in HOSTILE.items():
        text = (piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE]
        whole, half = (
            cpu_seconds(lambda part=part: find_timexes(part, date(2023, 11, 25)))
            for part in (text, text[: MEGABYTE // 2])
        )
        print(f"  {name:20}  {whole:6.2f} s, {whole / base:5.2f} of ordinary text, {whole / half:4.1f} times its half")


def print_command() -> None:
    """The cold start and the memory of `dateline timex` on one short line, least of five."""
    line = b'{"id": 1, "dct": "2023-11-25", "text": "It ended on Friday."}\n'
    starts = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-c", "from feed.cli import main; main()", "timex", "--jsonl"],
            input=line, cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        starts.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\n`dateline timex`: cold start {min(starts):.2f} s CPU, at most {peak:.0f} MB")


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, help="read only so many documents of each corpus")
    limit = parser.parse_args().documents
    print_command()
    print()
    print_rates(("meantime-dev.jsonl", "wikiwars-dev.jsonl"), limit)
    print_hostile()


if __name__ == "__main__":
    main()
