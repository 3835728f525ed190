"""How fast dated events are extracted, beside finding their dates alone, datefinder and dateparser in the same run.

    python tests/benchmarks/extract_speed.py [--times N]

Prints words per CPU second on one core over the articles of ../shared: the gold articles, news and histories. The
peers find dates and nothing else, and are in the extra `bench`; dateparser reads few documents, for it is slow.

Where a machine is shared, CPU time swings by a third from minute to minute; instructions do not (valgrind's cachegrind
counts them, less a run of no pass). A warm pass over the gold articles takes 387 million on 28 November 2026: 397
before what few phrases have was asked by their words first and a subject was rendered once in each form. With the rules
of that morning it took 382, and 408 before a passage was forgotten without the collector of garbage, an article's names
were searched only for nouns that a name may be called by, and a second opinion on a pronoun was asked only where
somebody else is told of. In turn with that last, at a load of five on two cores, 120 passes of each took by the median
6 % less time, the best 24,600 words per CPU second for 23,700. Before the rules of 27 November it took 399,
and before the mending then, with fewer still, 522: the best of four runs on that day's machine were 37,900 words for
32,400. 40,000 are asked and not shown: at the speed of this day's they would be some 235 million.

What is left to win is in what whole texts and sentences are read for and is not asked: of what is asked twice nothing
costs 1 % (to keep each text that was rendered won 0.1). The collector counts few instructions, now one or two million,
but took 7 % of the time while it had a whole article to find, for it reads what no cache holds.

`dateline extract` with one article takes 1,910 million, 2,280 before: nearly all to import and to compile patterns. It
won to compile what few articles need when one does (`events.patterns`), to make classes of fewer methods
(`events.records`), and to know what a pattern costs: a set of signs in more than two runs, with one beyond Latin-1
("’", "€", or "a-z" where case is ignored), is compiled as a table of 65,536, and a range of scripts sign by sign. To
import Babel's dates later wins nothing: the data of a locale imports them.

Compiled with mypyc (116 of the 122 modules of syntax, lexicon and coreference can be) a pass took 343 million for 404
and 12 % less time; all compiled would by extrapolation read 30,000 words where this reads 25,000. It costs four minutes
of an installation, a wheel for each platform, and a cached property that silently is none: not taken. A Python built
with optimisation took 362 million for the 404 of one built without, and a busy second core that shares the first's
units halves what either reads.

What won most: values made by the thousand are records (`events.records`), patterns begin with a set of signs in every
alternative, what is asked often is asked before it is looked for, and an end of a string is no pattern. What is left is
spread thin: no function but the matching of the dates' rules takes more than 3 % of the time. The second opinion on
three pronouns takes 4, and nearly 3 more for the sentences that are analysed for it, for it reads eight before each
(see `coreference.prominence`); with six some answers are others.
"""

import argparse
import json
import os
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from events.dates import find_timexes
from events.model import Article
from events.pipeline import find_mentions

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = (ROOT / os.environ.get("DATELINE_SHARED", "../shared")).resolve()
FEW = 5

Work = Callable[[Article], object]


def article(record: dict[str, str], number: int) -> Article:
    text, published = record["text"], record.get("dct")
    return Article(
        identity=str(number),
        key=str(number),
        published=date.fromisoformat(published) if published else None,
        text=text,
        body=(0, len(text)),
    )


def corpora() -> dict[str, list[Article]]:
    folder = SHARED / "corpora"
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((folder / "events").glob("*.json"))]
    lines = {
        name: (folder / "timex" / f"{name}-dev.jsonl").read_text(encoding="utf-8") for name in ("meantime", "wikiwars")
    }
    records = {"gold articles": gold} | {name: list(map(json.loads, text.splitlines())) for name, text in lines.items()}
    return {name: [article(record, number) for number, record in enumerate(found)] for name, found in records.items()}


def rate(work: Work, articles: Sequence[Article], times: int) -> float:
    """Words per CPU second, the best of so many passes, once it is warm."""
    work(articles[0])
    seconds = []
    for _ in range(times):
        start = time.process_time()
        for each in articles:
            work(each)
        seconds.append(time.process_time() - start)
    return sum(len(each.text.split()) for each in articles) / min(seconds)


def datefinder_work() -> Work:
    import datefinder

    return lambda each: list(datefinder.find_dates(each.text))


def dateparser_work() -> Work:
    from dateparser.search import search_dates

    return lambda each: search_dates(each.text, languages=["en"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=3)
    times = parser.parse_args().times
    for name, articles in corpora().items():
        ours = rate(find_mentions, articles, times)
        dates = rate(lambda each: find_timexes(each.text, each.published), articles, times)
        print(f"{name:14} events {ours:9,.0f} words per CPU second; dates alone {dates:9,.0f}", end="")
        for peer, make, some in (
            ("datefinder", datefinder_work, articles),
            ("dateparser", dateparser_work, articles[:FEW]),
        ):
            try:
                theirs = rate(make(), some, 1)
            except ImportError:
                print(f"; {peer} not installed", end="")
            else:
                print(f"; {peer} {theirs:9,.0f}", end="")
        print()


if __name__ == "__main__":
    main()
