"""Whole articles, as file pairs: x.txt (or .html, .json) and x.expected.json; and those of the shared folder."""

import json
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest

from events.reading import read_file, read_record

ARTICLES = Path(__file__).parent / "articles"
PAIRS = sorted(path for path in ARTICLES.iterdir() if ".expected." not in path.name)


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.name)
def test_an_article_is_read_as_expected(path: Path) -> None:
    expected = json.loads(path.with_name(f"{path.stem}.expected.json").read_text("utf-8"))
    article = read_file(str(path))
    body = article.text[slice(*article.body)]
    first, last = expected["body"]
    assert body.startswith(first)
    assert body.endswith(last)
    found = {
        "title": article.title,
        "publisher": article.publisher,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "body": expected["body"],
        "provenance": {item.field: item.source for item in article.provenance},
    }
    assert found == expected


def test_the_clients_article_is_of_its_dateline(shared: Path) -> None:
    article = read_file(str(shared / "articles" / "china-security-report.txt"))
    assert article.published == datetime.fromisoformat("2023-11-25T06:09+09:00")
    assert article.publisher == "Kyodo News"
    assert article.title == ""
    body = article.text[slice(*article.body)]
    assert body.startswith("A think tank")
    assert body.endswith("it added.")


def test_the_articles_with_gold_events_begin_where_their_prose_does(shared: Path) -> None:
    for path in sorted((shared / "corpora" / "events").glob("*.json")):
        record = json.loads(path.read_text("utf-8"))
        article = read_record(record, source=path.name)
        day = date.fromordinal(article.published.toordinal()) if article.published else None
        assert day == date.fromisoformat(record["dct"])
        assert article.text == record["text"]
        start, end = article.body
        assert all(start <= record["text"].index(gold["evidence"]) < end for gold in record["gold"])
        above = record["text"][:start].strip()
        assert "\n" not in above
        assert len(above) < 60


def test_the_news_corpus_has_a_title_and_a_date_line_above_its_prose(shared: Path) -> None:
    for line in (shared / "corpora" / "timex" / "meantime-dev.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        article = read_record(record, source=record["id"])
        title, blank, day, other_blank, prose = record["text"].split("\n", 4)
        assert (blank, other_blank) == ("", "")
        assert article.title == title
        assert article.published == datetime.strptime(day, "%B %d, %Y").date()  # noqa: DTZ007
        assert article.text[slice(*article.body)] == prose.strip()


def test_importing_it_is_cheap() -> None:
    heavy = {"trafilatura", "lxml", "htmldate", "dateutil", "simplemma", "sqlalchemy", "urllib3"}
    command = "import sys, events.reading; print(*{name.partition('.')[0] for name in sys.modules})"
    answer = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True, cwd=ARTICLES.parent.parent
    )
    assert heavy.isdisjoint(answer.stdout.split())
