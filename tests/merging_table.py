"""The tables of pairs that merging is measured and tested by, in `tests/merging`, run through the pipeline.

A block of it is a pair: "same: why" or "different: why", then two articles, each "date it was published | text", with
the date of the event in question in square brackets. Of `pairs.txt` every other pair of each kind is held out from
tuning; `unseen.txt` was written when the tuning was done, `kinds.txt` for the words and roles that sources exchange,
and `blind.txt` after all these, in sight of neither code nor tables.
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from events.model import Article, Mention
from events.pipeline import find_mentions

TABLES = Path(__file__).parent / "merging"
_MARKED = re.compile(r"\[(.*?)\]")


@dataclass(frozen=True, slots=True)
class Side:
    """One article of a pair: what was found in it, and those mentions that have the date in question."""

    mentions: tuple[Mention, ...]
    meant: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles, and whether the events in question are one."""

    label: str
    same: bool
    sides: tuple[Side, Side]


def read_pairs() -> dict[str, list[Pair]]:
    """The pairs of the tables, analysed, by what they are for: "tuning", "held out", "unseen", "kinds" and "blind"."""
    pairs = _table("pairs.txt")
    kinds = [[pair for pair in pairs if pair.same], [pair for pair in pairs if not pair.same]]
    return {
        "tuning": [pair for kind in kinds for pair in kind[::2]],
        "held out": [pair for kind in kinds for pair in kind[1::2]],
        "unseen": _table("unseen.txt"),
        "kinds": _table("kinds.txt"),
        "blind": _table("blind.txt"),
    }


def _table(name: str) -> list[Pair]:
    return [_pair(block) for block in (TABLES / name).read_text(encoding="utf-8").strip().split("\n\n")]


def _pair(block: str) -> Pair:
    first, *lines = block.splitlines()
    kind, _, label = first.partition(": ")
    if kind not in ("same", "different") or len(lines) != 2:
        raise ValueError(f"not a pair: {first}")
    left, right = (_side(line, key) for line, key in zip(lines, "ab", strict=True))
    return Pair(label, kind == "same", (left, right))


def _side(line: str, key: str) -> Side:
    published, _, marked = line.partition(" | ")
    at = _MARKED.search(marked)
    if at is None:
        raise ValueError(f"no date is marked: {line}")
    text = marked.replace("[", "").replace("]", "")
    article = Article(identity=key, key=key, published=date.fromisoformat(published), text=text, body=(0, len(text)))
    mentions = find_mentions(article).mentions
    start, end = at.start(), at.start() + len(at[1])
    meant = tuple(each for each in mentions if each.date_span[0] < end and start < each.date_span[1])
    return Side(mentions, meant)
