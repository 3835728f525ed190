"""Whom pronouns are taken for: short passages with the right answer, and what their headlines say.

    python tests/benchmarks/reference_passages.py [--show WORD]

Each line of tests/gold/references is a passage of two to four sentences with one dated event told by a pronoun, and the
patterns of a headline that takes it for the right one and for each wrong one; four writers made eighty each without
having read the rules. A verdict is "right" or "wrong" by the patterns; "open" where the headline leaves the pronoun as
it is; "kept" where nothing is published; of the passages that nobody could tell, what is not wrong is "rightly open".
`--show` prints those whose verdict is WORD, but never those held out: a passage that is read measures nothing any more.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from events.model import Article
from events.pipeline import find_mentions
from events.store.store import THRESHOLD

PASSAGES = Path(__file__).resolve().parents[1] / "gold" / "references"
HELD_OUT = ("passages-c", "passages-d")
VERDICTS = ("right", "wrong", "open", "kept", "rightly open")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A passage's verdict, and the headlines that gave it."""

    word: str
    asks: str
    text: str
    headlines: tuple[str, ...]


def verdicts(path: Path) -> Iterator[Verdict]:
    """The verdict of each passage of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = record["text"]
        article = Article(
            identity="a", key="a", published=date.fromisoformat(record["dct"]), text=text, body=(0, len(text))
        )
        found = [item for item in find_mentions(article).mentions if item.date.edtf == record["date"]]
        headlines = tuple(item.headline for item in found if item.confidence >= THRESHOLD)
        right, wrong = _any(record["right"], headlines), _any(record["wrong"], headlines)
        if right or wrong:
            word = "right" if right else "wrong"
        elif not record["right"]:
            word = "rightly open"
        else:
            word = "open" if headlines else "kept"
        yield Verdict(word, record["asks"].split()[0].split("/")[0].lower(), text, headlines)


def _any(patterns: list[str], headlines: tuple[str, ...]) -> bool:
    return any(re.search(pattern, headline, re.IGNORECASE) for pattern in patterns for headline in headlines)


def table(found: list[Verdict]) -> Iterator[str]:
    """A line for each pronoun, then their sum."""
    yield "  ".join(["pronoun", *VERDICTS, "right of those named"])
    for asks in (*sorted({item.asks for item in found}), "all"):
        counts = Counter(item.word for item in found if asks in (item.asks, "all"))
        named = counts["right"] + counts["wrong"]
        share = f"{counts['right'] / named:.2f}" if named else "-"
        yield "  ".join([f"{asks:7}", *(f"{counts[word]:{len(word)}}" for word in VERDICTS), share])


def main() -> None:
    """Print a table for each file."""
    parser = argparse.ArgumentParser(description="Whom the pronouns of tests/gold/references are taken for.")
    parser.add_argument("--show", choices=VERDICTS, help="print the passages with this verdict, but for the held out")
    show = parser.parse_args().show
    for path in sorted(PASSAGES.glob("*.jsonl")):
        found = list(verdicts(path))
        print(path.stem, *table(found), sep="\n", end="\n\n")
        for item in found if path.stem not in HELD_OUT else ():
            if item.word == show:
                print(item.text, *(f"  -> {headline}" for headline in item.headlines), sep="\n", end="\n\n")


if __name__ == "__main__":
    main()
