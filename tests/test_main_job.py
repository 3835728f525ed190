"""The client's own article, all the way: three events, with their dates, on the command line, the page and the site."""

import json
from pathlib import Path

import feedparser
import pytest

from tests.real_clients import newsboat_items, reader_entries
from tests.served_process import served

THREE = [
    ("1949", "year", ("beijing", "taipei", "split")),
    ("2022-02", "month", ("russia", "invasion", "ukraine")),
    ("2023-11-24", "day", ("think tank", "warn")),
]


@pytest.fixture
def article(shared: Path) -> Path:
    return shared / "articles" / "china-security-report.txt"


def test_the_clients_article_gives_its_three_events(dateline, article: Path) -> None:
    added = dateline("add", article)
    assert (added.code, added.err) == (0, "")
    events = json.loads(dateline("list", "--json").out)
    assert [(event["edtf"], event["precision"]) for event in events] == [(edtf, name) for edtf, name, _ in THREE]
    for event, (_, _, words) in zip(events, THREE, strict=True):
        assert all(word in event["title"].lower() for word in words), event["title"]


def test_every_event_shows_a_sentence_of_the_article_word_for_word(dateline, article: Path) -> None:
    dateline("add", article)
    text = article.read_text(encoding="utf-8")
    for event in json.loads(dateline("list", "--json").out):
        source = event["sources"][0]
        assert text[source["start"] : source["end"]] == source["evidence"] == event["evidence"]


def test_the_same_article_again_changes_nothing(dateline, article: Path) -> None:
    dateline("add", article)
    before = dateline("list", "--json").out
    again = dateline("add", article)
    assert again.code == 0
    assert "unchanged" in again.out
    assert dateline("list", "--json").out == before


def test_the_list_for_people_says_the_date_in_words(dateline, article: Path) -> None:
    dateline("add", article)
    lines = dateline("list").out.splitlines()
    assert [line.split("  ", 1)[1].split(":")[0] for line in lines] == ["1949", "February 2022", "24 November 2023"]


def test_the_static_site_holds_the_three(dateline, article: Path, tmp_path: Path) -> None:
    dateline("add", article)
    assert dateline("build", tmp_path / "site").code == 0
    page = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert all(words in page for words in (">1949<", ">February 2022<", ">24 November 2023<"))


def test_real_clients_show_the_three(dateline, article: Path, tmp_path: Path, program, browser) -> None:
    dateline("add", article)
    titles = [f"{event['date']}: {event['title']}" for event in json.loads(dateline("list", "--json").out)]
    with served(str(tmp_path / "timeline.db")) as site:
        feed = site.url + "feed.atom"
        assert sorted(entry.title for entry in feedparser.parse(feed).entries) == sorted(titles)
        assert sorted(entry.title for entry in reader_entries(feed)[1]) == sorted(titles)
        assert sorted(item.title for item in newsboat_items(feed, program("newsboat"), tmp_path)) == sorted(titles)
        page = browser.new_page()
        page.goto(site.url)
        shown = [
            f"{event.locator('.when b').inner_text()}: {event.locator('h3').inner_text()}"
            for event in page.locator("article.event").all()
        ]
        assert shown == titles
        assert page.locator("article.event mark").all_inner_texts() == ["1949", "February 2022", "Friday"]


def test_a_forgotten_article_takes_its_events_along(dateline, article: Path) -> None:
    dateline("add", "--url", "https://news.example/report", article)
    assert dateline("forget", "https://news.example/report").code == 0
    assert json.loads(dateline("list", "--json").out) == []
    again = dateline("forget", "https://news.example/report")
    assert again.code == 1
    assert "no such article" in again.err


@pytest.mark.parametrize("name", ["HTTPS://News.example:443/report?utm_source=mail&page=2#top", "{key}"])
def test_an_article_is_forgotten_by_the_address_it_was_given_and_by_its_key(dateline, article: Path, name: str) -> None:
    added = dateline("add", "--url", "https://news.example/report?utm_medium=x&page=2", article)
    key = added.out.split()[1]
    assert dateline("forget", name.format(key=key)).code == 0
    assert json.loads(dateline("list", "--json").out) == []


def test_an_article_by_file_and_by_json_with_its_url_is_the_same(dateline, article: Path) -> None:
    url = "https://news.example/report"
    dateline("add", "--url", url, article)
    record = {"url": url + "?utm_source=feed", "text": article.read_text(encoding="utf-8")}
    again = dateline("add", "-", stdin=json.dumps(record).encode())
    assert (again.code, again.out.startswith("unchanged ")) == (0, True)


@pytest.mark.parametrize("piped", [False, True])
def test_explain_shows_every_step(dateline, article: Path, piped: bool) -> None:
    out = (dateline("explain", "-", stdin=article.read_bytes()) if piped else dateline("explain", article)).out
    assert "Friday" in out
    assert "2023-11-24" in out
    assert "->" in out
    assert "no event" in out


def test_the_demo_finds_its_events_and_names_two_addresses(dateline) -> None:
    shown = dateline("demo", "--check")
    assert (shown.code, shown.err) == (0, "")
    assert "1949" in shown.out
    assert "February 2022" in shown.out
    assert "24 November 2023" in shown.out
    assert shown.out.count("http://127.0.0.1:") == 2
