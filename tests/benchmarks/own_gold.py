"""The scores of `timex` and `extract` on the texts and the gold of tests/gold, by the scorers of the shared folder.

Run it as `python tests/benchmarks/own_gold.py`; DATELINE_SHARED names the shared folder, `../shared` by default.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "gold"
TOOLS = Path(os.environ.get("DATELINE_SHARED", ROOT.parent / "shared")) / "tools"


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


def main() -> None:
    """Print every score."""
    for corpus in sorted((GOLD / "timex").glob("*.jsonl")):
        found = answered("timex", corpus.read_bytes())
        print(corpus.stem, scored("score_timex.py", corpus, found), sep="\n")
        found.unlink()
    gold = ("--gold", GOLD / "events")
    found = answered("extract", scored("score_events.py", "--articles", *gold).encode())
    print("events", scored("score_events.py", found, *gold), sep="\n")
    found.unlink()


if __name__ == "__main__":
    main()
