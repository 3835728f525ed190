"""Whole articles of many shapes (written for this project), each with the headlines that must be among those found."""

import json
from datetime import date
from pathlib import Path

import pytest

from events.dates import find_timexes
from events.extract import extract
from events.merge import merge
from events.model import Article, Extraction
from events.reading import Overrides, read_file

FOLDER = Path(__file__).parent / "extracted"
ARTICLES = sorted(path.stem for path in FOLDER.glob("*.txt"))
PRONOUNS = {"he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those", "who", "which"}


def read(stem: str) -> Extraction:
    """The extraction of an article whose first line is "published: YYYY-MM-DD"."""
    text = (FOLDER / f"{stem}.txt").read_text(encoding="utf-8")
    start = text.index("\n") + 1
    published = date.fromisoformat(text[:start].removeprefix("published: ").strip())
    article = Article(identity=stem, key=stem, published=published, text=text, body=(start, len(text)))
    return extract(article, find_timexes(text, published))


@pytest.mark.parametrize("stem", ARTICLES)
def test_headlines_of_an_article(stem: str) -> None:
    expected = json.loads((FOLDER / f"{stem}.expected.json").read_text(encoding="utf-8"))
    found = [mention.headline for mention in read(stem).mentions]
    assert [headline for headline in expected if headline not in found] == []


@pytest.mark.parametrize("stem", ARTICLES)
def test_every_headline_is_one_to_publish(stem: str) -> None:
    for mention in read(stem).mentions:
        words = mention.headline.split()
        assert len(words) >= 2
        assert len(mention.headline) <= 90
        assert words[0].lower() not in PRONOUNS
        assert not mention.headline.endswith((",", ";", ":", "-", " of", " to", " in", " and", " the"))
        assert 0 < mention.confidence <= 1
        assert mention.reasons


def test_the_clients_article_gives_its_three_events(shared: Path) -> None:
    article = read_file(str(shared / "articles" / "china-security-report.txt"), overrides=Overrides(), stdin=None)
    drafts = merge(extract(article, find_timexes(article.text, article.published)).mentions)
    assert [(draft.date.edtf, draft.headline) for draft in drafts] == [
        ("1949", "Beijing and Taipei split due to a civil war"),
        ("2022-02", "Russia’s invasion of Ukraine"),
        ("2023-11-24", "Think tank warned that China and Russia share a “common strategic goal”"),
    ]
    assert [draft.mentions[0].relation for draft in drafts] == ["at", "since", "at"]
    assert [draft.mentions[0].head for draft in drafts] == ["split", "invad", "warn"]
    assert all(draft.confidence >= 0.5 for draft in drafts)
