"""The scores of `timex` and `extract` on the texts and the gold of tests/gold, by the scorers of the shared folder.

Run it as `python tests/benchmarks/own_gold.py`; DATELINE_SHARED names the shared folder, `../shared` by default. The
events are scored in groups: the articles whose errors the rules' writers have seen, then those of each blind writer,
`fresh-a` and on.
`--show` prints the errors too, but never those of the held-out groups: a group whose errors
are read measures nothing any more.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "gold"
TOOLS = Path(os.environ.get("DATELINE_SHARED", ROOT.parent / "shared")) / "tools"
HELD_OUT = ("fresh-j", "fresh-l", "fresh-n", "fresh-o")
GROUPS = ("events", *(f"fresh-{hand}" for hand in "abhijklmno"))


def answered(command: str, lines: bytes) -> Path:
    """What a command answers to these lines, in a file."""
    call = [sys.executable, "-c", "from feed.cli import main; main()", command, "--jsonl"]
    answer = subprocess.run(call, input=lines, capture_output=True, check=True, cwd=ROOT)
    with tempfile.NamedTemporaryFile(suffix=".jsonl", delete=False) as file:
        file.write(answer.stdout)
    return Path(file.name)


def scored(tool: str, *arguments: object) -> str:
    """What a scorer prints."""
    call = [sys.executable, str(TOOLS / tool), *map(str, arguments)]
    return subprocess.run(call, capture_output=True, check=True, text=True).stdout


def group_of(article: str) -> str:
    """The group an article of this name is scored in: that of its prefix, else "events"."""
    return next((group for group in GROUPS if article.startswith(group)), "events")


def totals(scores: str) -> str:
    """The totals of what the event scorer prints: no kinds of date, and not the traps it names without being asked."""
    return "\n".join(line for line in scores.splitlines() if not line.startswith(("recall by tag", "TRAP ")))


def print_events(show: bool) -> None:
    """Print the scores of every group of articles."""
    folder = ("--gold", GOLD / "events")
    found = answered("extract", scored("score_events.py", "--articles", *folder).encode())
    names = sorted(path.stem for path in (GOLD / "events").glob("*.json"))
    for group in GROUPS:
        only = ("--only", ",".join(name for name in names if group_of(name) == group))
        if group in HELD_OUT:
            scores = totals(scored("score_events.py", found, *folder, *only))
        else:
            scores = scored("score_events.py", found, *folder, *only, *(("--show",) if show else ()))
        print(group, scores, sep="\n", end="\n\n")
    found.unlink()


def main() -> None:
    """Print every score."""
    parser = argparse.ArgumentParser(description="Score timex and extract on tests/gold.")
    parser.add_argument("--show", action="store_true", help="print the errors too, but for the held-out articles")
    show = parser.parse_args().show
    for corpus in sorted((GOLD / "timex").glob("*.jsonl")):
        found = answered("timex", corpus.read_bytes())
        print(corpus.stem, scored("score_timex.py", corpus, found), sep="\n")
        found.unlink()
    print_events(show)


if __name__ == "__main__":
    main()
