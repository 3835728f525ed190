"""How far an event's confidence can be believed: of the events at each value, the share that is right.

    python tests/benchmarks/confidence_table.py

Two samples. The gold articles of ../shared/corpora/events and of tests/gold, but for the held out: an event is right
where one of the gold or the optional has its date and its key words; the rules were written with these at hand, so they
flatter. Each reason is counted with those events it is the only one of, and with all. And `tests/judged`, articles
written for this, each headline read by eye by another than who wrote the rules: right is good or passable (true, and
a reader can tell what happened); what has changed since it was judged is counted apart. Then what each reason does.
"""

import importlib.util
import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType

from events.model import Article, Mention
from events.pipeline import find_mentions
from events.reading import read_file

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = (ROOT / os.environ.get("DATELINE_SHARED", "../shared")).resolve()
JUDGED = ROOT / "tests" / "judged"
HELD_OUT = ("fresh-j", "fresh-l", "fresh-n", "fresh-o")
ALONE = 2
"""Reasons of a mention that one thing lowers: its rule, and that thing."""
STEPS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.0)


@dataclass(frozen=True, slots=True)
class Case:
    """An event's mention, and whether it is right."""

    mention: Mention
    right: bool


def gold() -> Iterator[Case]:
    scorer = _scorer()
    own = [path for path in (ROOT / "tests" / "gold" / "events").glob("*.json") if not path.stem.startswith(HELD_OUT)]
    for path in [*sorted((SHARED / "corpora" / "events").glob("*.json")), *sorted(own)]:
        record = json.loads(path.read_text(encoding="utf-8"))
        text = record["text"]
        published = date.fromisoformat(record["dct"])
        article = Article(
            identity=path.stem,
            key=path.stem,
            title=record.get("title", ""),
            published=published,
            text=text,
            body=(0, len(text)),
        )
        for mention in find_mentions(article).mentions:
            said = f"{mention.headline} {mention.sentence}"
            wanted = [
                each
                for each in (*record["gold"], *record["optional"])
                if scorer.same(mention.date.edtf, each) and scorer.has(said, each["keys"])
            ]
            yield Case(mention, bool(wanted))


def judged() -> tuple[list[Case], int]:
    """The judged cases, and how many mentions are not judged."""
    cases, unjudged = [], 0
    for path in sorted(JUDGED.glob("*.txt")):
        lines = path.with_suffix(".verdicts").read_text(encoding="utf-8").splitlines()
        verdicts = {tuple(line.split(" | ")[1:]): line.split(" | ")[0] for line in lines}
        for mention in find_mentions(read_file(str(path))).mentions:
            verdict = verdicts.get((mention.date.edtf, mention.headline))
            unjudged += verdict is None
            if verdict is not None:
                cases.append(Case(mention, verdict != "bad"))
    return cases, unjudged


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_events", SHARED / "tools" / "score_events.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer in {SHARED}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def step(case: Case) -> str:
    """The band that the confidence lies in, by its lower end."""
    return f"{next(low for low in STEPS if case.mention.confidence >= low):.1f}"


def table(title: str, cases: Iterable[Case], key: Callable[[Case], Iterable[str]]) -> None:
    rows: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        for row in key(case):
            rows[row].append(case)
    print(f"\n{title:56s} events   said  right")
    for row, found in sorted(rows.items(), reverse=True):
        said = sum(case.mention.confidence for case in found) / len(found)
        right = sum(case.right for case in found) / len(found)
        print(f"{row:56s} {len(found):6d}   {said:.2f}   {right:.2f}")


def main() -> None:
    known = list(gold())
    read, unjudged = judged()
    table("gold articles, by confidence at least", known, lambda case: [step(case)])
    alone = [case for case in known if len(case.mention.reasons) == ALONE]
    table("gold articles, by what alone lowers it", alone, lambda case: case.mention.reasons[1:])
    table("gold articles, by what lowers it", known, lambda case: case.mention.reasons[1:])
    table(f"judged by eye ({unjudged} not judged), by confidence at least", read, lambda case: [step(case)])
    table("judged by eye, by rule", read, lambda case: case.mention.reasons[:1])
    table("judged by eye, by what lowers it", read, lambda case: case.mention.reasons[1:])


if __name__ == "__main__":
    main()
