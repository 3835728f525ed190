"""How well merging joins what is one event: precision and recall over the table of pairs, and why pairs were missed.

    python tests/benchmarks/merging_pairs.py [--show]

The tables are in `tests/merging`: two short articles a pair, written before anything was run on them. Every other pair
of each kind of `pairs.txt` is held out from all tuning, and `unseen.txt` was written after it. The articles go through
the whole pipeline, so that a pair may also be missed because one of its mentions was not found. A union of any two
other mentions across the two articles is false.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from events.merge import merge
from tests.merging_table import Pair, read_pairs


def verdict(pair: Pair) -> str:
    """ "joined", "apart", or "not found" where a mention of the pair is missing; and false unions, "false"."""
    mentions = [mention for side in pair.sides for mention in side.mentions]
    drafts = merge(mentions)
    crossing = [draft for draft in drafts if len({mention.article for mention in draft.mentions}) > 1]
    left, right = (side.meant for side in pair.sides)
    wanted = [draft for draft in crossing if set(left) & set(draft.mentions) and set(right) & set(draft.mentions)]
    if not pair.same:
        return "false" if crossing else ("apart" if left and right else "not found")
    if len(crossing) > len(wanted):
        return "false"
    return "joined" if wanted else ("apart" if left and right else "not found")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--show", action="store_true", help="print every pair that is not as it should be")
    options = parser.parse_args()
    for name, pairs in read_pairs().items():
        found = [(pair, verdict(pair)) for pair in pairs]
        joined = sum(each == "joined" for _, each in found)
        false = sum(each == "false" for _, each in found)
        same = sum(pair.same for pair in pairs)
        unseen = sum(each == "not found" for _, each in found)
        precision = joined / (joined + false) if joined + false else 1.0
        print(
            f"{name:9s} {len(pairs)} pairs, {same} the same: joined {joined}, false unions {false}, "
            f"a mention not found {unseen}; precision {precision:.2f} recall {joined / same:.2f}"
        )
        for pair, each in found:
            if options.show and each != ("joined" if pair.same else "apart"):
                print(f"  {each:9s} {'same' if pair.same else 'different'}: {pair.label}")
                for side in pair.sides:
                    for mention in side.mentions:
                        meant = "*" if mention in side.meant else " "
                        print(
                            f"      {meant} {mention.date.edtf} {mention.head} | {mention.headline} | "
                            f"{', '.join(mention.participants)}"
                        )


if __name__ == "__main__":
    main()
