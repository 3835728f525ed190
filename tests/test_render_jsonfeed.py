"""The JSON feed: valid by its schema, its entries those of Atom, the same bytes each time, whatever the text."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from lxml import html

from events.model import Event
from feed.channel import Channel, whole_timeline
from feed.render.jsonfeed import json_feed
from feed.timeline import build_timeline
from tests.timeline_samples import (
    ANY_TEXT,
    NOW,
    POISON,
    SITE,
    WIRE,
    article,
    by_hand,
    event,
    hostile,
    revision,
    told,
    varied,
)

CHANNEL = whole_timeline(SITE, "feed.json")


def latest() -> list[Event]:
    return sorted(varied(), key=lambda each: -each.sequence)


def written(*events: Event, channel: Channel = CHANNEL, site=SITE) -> bytes:
    return json_feed(build_timeline(revision(), NOW, events, 300), site, channel)


def read(*events: Event, **fields: Any) -> Any:
    return json.loads(written(*events, **fields))


@pytest.fixture(scope="module")
def schema(shared: Path) -> Draft202012Validator:
    found = json.loads((shared / "schemas" / "jsonfeed-1.1.schema.json").read_text())
    return Draft202012Validator(found, format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_the_bytes_are_what_they_were(golden: Any) -> None:
    golden("feed.json", written(*latest(), by_hand(12)))


def test_the_feed_is_valid(schema: Draft202012Validator) -> None:
    schema.validate(read(*latest(), by_hand(12)))
    schema.validate(read())
    schema.validate(read(channel=replace(CHANNEL, following="https://news.example/dates/feed.json?after=e5")))


@given(text=ANY_TEXT)
def test_no_text_makes_the_feed_invalid(schema: Draft202012Validator, text: str) -> None:
    found = read(hostile(text), site=replace(SITE, author=f"x{text}"), channel=replace(CHANNEL, title=f"x{text}"))
    schema.validate(found)
    (item,) = found["items"]
    content = html.fragment_fromstring(item["content_html"], create_parent=True)
    assert {element.tag for element in content.iter()} <= {"div", "p", "strong", "blockquote", "a"}


@pytest.mark.parametrize("text", POISON.values(), ids=POISON.keys())
def test_poisoned_text_is_read_as_text(schema: Draft202012Validator, text: str) -> None:
    body = written(hostile(text))
    schema.validate(json.loads(body))
    assert len(body) < 12_000
    (item,) = json.loads(body)["items"]
    assert item.get("external_url", "https://").startswith("https://")
    assert all(source.get("url", "https://").startswith("https://") for source in item["_dateline"]["sources"])


def test_an_item_tells_when_what_and_where() -> None:
    (item,) = (each for each in read(*latest())["items"] if "think tank" in each["title"])
    assert item.pop("content_html").startswith("<p><strong>24 November 2023</strong> (exact day)</p>")
    assert item == {
        "id": "tag:news.example,2026:event/e0000008",
        "url": "https://news.example/dates/events/e0000008",
        "title": "A think tank warned of gray-zone tactics",
        "content_text": "24 November 2023 (exact day)\n"
        "“A government think tank warned Friday that gray-zone tactics will go on & grow <steadily>.”\n"
        "Source: China warned of gray-zone tactics: think tank, Example News, 25 November 2023",
        "date_published": "2026-03-04T04:06:07.890131+00:00",
        "date_modified": "2026-03-04T04:06:07.890131+00:00",
        "external_url": "https://paper.example/wire",
        "tags": ["Taiwan", "Security"],
        "_dateline": {
            "about": "https://news.example/dates/feeds/",
            "edtf": "2023-11-24",
            "precision": "day",
            "date": "24 November 2023",
            "relation": "at",
            "earliest": "2023-11-24",
            "latest": "2023-11-24",
            "status": "happened",
            "confidence": 0.9,
            "sources": [
                {
                    "title": "China warned of gray-zone tactics: think tank",
                    "publisher": "Example News",
                    "published": "2023-11-25",
                    "url": "https://paper.example/wire",
                },
                {"title": "A report without an address"},
            ],
        },
    }


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("-0043", "-0043-01-01", "-0043-12-31"),
        ("177X", "1770-01-01", "1779-12-31"),
        ("../1945", None, "1945-12-31"),
        ("1999/..", "1999-01-01", None),
        ("Y-17000", "-17000-01-01", "-17000-12-31"),
        ("Y12000", "+12000-01-01", "+12000-12-31"),
    ],
)
def test_bounds_are_days_and_open_ends_are_null(edtf: str, earliest: str | None, latest: str | None) -> None:
    (item,) = read(event(1, (WIRE, told(WIRE, edtf, "A split", "", edtf, ""))))["items"]
    assert (item["_dateline"]["earliest"], item["_dateline"]["latest"]) == (earliest, latest)
    assert item["_dateline"]["edtf"] == edtf


def test_an_event_added_by_hand_says_so() -> None:
    (item,) = read(by_hand())["items"]
    assert item["content_text"] == "24 November 2023 (exact day)\nAdded by hand, no quotation"
    assert item["_dateline"]["sources"] == []
    assert "external_url" not in item


def test_the_feed_tells_whose_it_is_and_where_it_goes_on() -> None:
    channel = Channel(
        title="A sample timeline: Taiwan",
        page="https://news.example/dates/?tag=taiwan",
        address="https://news.example/dates/feed.json?tag=taiwan",
        following="https://news.example/dates/feed.json?tag=taiwan&after=7",
    )
    found = read(channel=channel)
    assert found == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "A sample timeline: Taiwan",
        "home_page_url": channel.page,
        "feed_url": channel.address,
        "authors": [{"name": "The editors"}],
        "language": "en",
        "next_url": channel.following,
        "_dateline": {"about": "https://news.example/dates/feeds/"},
        "items": [],
    }
    assert "next_url" not in read()


def test_the_feed_has_the_sites_icon(schema: Draft202012Validator) -> None:
    found = read(site=replace(SITE, icon="https://news.example/icon.png"))
    schema.validate(found)
    assert found["icon"] == found["favicon"] == "https://news.example/icon.png"
    assert "icon" not in read()


def test_an_article_without_a_web_address_is_not_linked() -> None:
    about = article("wire", url="javascript:alert(1)")
    body = written(event(1, (about, told(about, "1949", "A split", "In ", "1949", "."))))
    assert b"javascript" not in body
    assert b"external_url" not in body
