"""How fast dated events are extracted, beside finding their dates alone, datefinder and dateparser in the same run.

    python tests/benchmarks/extract_speed.py [--times N]

Prints words per CPU second on one core over the articles of ../shared: the gold articles, news and histories. The
peers find dates and nothing else, and are in the extra `bench`; dateparser reads few documents, for it is slow.

Where a machine is shared, CPU time swings by a third from minute to minute; instructions do not (valgrind's cachegrind
counts them). A pass over the nine gold articles took 523 million before one pass of mending and takes 421 million after
it, with the rules that were added meanwhile. Beside each other on a machine at a load of five on two cores, CPU time
fell by 8 % only: what it is on a quiet one is to be measured there.

A warm pass over all three corpora took 10,058 million instructions before a night of new rules, 12,856 after it,
10,981 once what is asked twice was kept and cheap tests went first, and 10,380 once what is looked for in a whole text
began with a set of signs and what is made often was a tuple (the gold articles 511 and 481, with rules that were added
meanwhile and cost 20; the news 817 and 754); no answer changed. In turn with the start at a load of four, CPU time fell
by 1.5 % on the gold articles: 38,000 words per CPU second for 37,500, where the start had 39,700 on a quiet machine.
What is left is spread thin: no function but the matching of the dates' rules takes more than 3 % of the time. The rules
of the hours after that cost again what it had won: at a load of two, three times in turn, the start had 30,900 to
32,600 words on the gold articles (meantime 39,500 to 41,600, wikiwars 34,400 to 38,400), the end 27,600 to 30,600
(37,200 to 41,900, 33,600 to 34,400). The dates alone are found a twentieth faster.
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
