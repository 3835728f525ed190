"""One query, every representation: the same events, addresses and ids of their own, a sentence for what is no query."""

import csv
import gzip
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import brotli
import pytest
from flask.testing import FlaskClient
from lxml import etree, html

from events.model import Event, Tag
from events.query import parse_query
from feed.app import create_app
from feed.channel import words_of
from feed.config import Settings
from feed.formats import FORMATS
from feed.locales import Locale
from feed.timeline import Entry, build_entry
from tests.timeline_samples import NOW, POISON, VARIED_MENTIONS, article, fill, open_sample, settings, told

SPACES = {"a": "http://www.w3.org/2005/Atom"}
BASE = "https://news.example/dates/"
ID = "tag:news.example,2026:timeline"


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    found = settings(str(tmp_path_factory.mktemp("queries") / "timeline.db"))
    fill(found)
    return found


@pytest.fixture(scope="module")
def client(known: Settings) -> FlaskClient:
    return create_app(known, now=lambda: NOW).test_client()


@pytest.fixture
def grammar(shared: Path) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(shared / "schemas" / "atom.rng"))


def atom(client: FlaskClient, path: str) -> etree._Element:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return etree.fromstring(answer.data)


def text(document: etree._Element, path: str) -> str:
    return document.xpath(f"string({path})", namespaces=SPACES)


def link(document: etree._Element, rel: str) -> str:
    return text(document, f"a:link[@rel='{rel}']/@href")


QUERIES = {
    "tag=taiwan": {"e0000005", "e0000007"},
    "tag=Taiwan&tag=security": {"e0000007"},
    "source=history-monthly&source=unknown": {"e0000001", "e0000002", "e0000003", "e0000004", "e0000010"},
    "from=1914&to=1949": {"e0000003", "e0000004", "e0000005"},
    "to=-0043": {"e0000001"},
    "q=clock*": {"e0000002", "e0000003", "e0000004"},
    "precision=day": {"e0000007", "e0000011"},
    "status=planned&from=2030": {"e0000009"},
    "tag=nothing": set(),
}


@pytest.mark.parametrize("query", QUERIES)
def test_every_representation_has_the_same_events(client: FlaskClient, query: str) -> None:
    wanted = QUERIES[query]
    page = html.fromstring(client.get(f"/?{query}").text)
    assert set(page.xpath("//article[contains(@class, 'event')]/@id")) == wanted
    feed = atom(client, f"/feed.atom?{query}")
    assert {each.rsplit("/")[-1] for each in feed.xpath("a:entry/a:id/text()", namespaces=SPACES)} == wanted
    assert {each["id"].rsplit("/")[-1] for each in client.get(f"/feed.json?{query}").json["items"]} == wanted
    rows = csv.DictReader(io.StringIO(client.get(f"/events.csv?{query}").data.decode("utf-8-sig")))
    assert {row["id"] for row in rows} == wanted
    slides = json.loads(client.get(f"/timeline.json?{query}").data)["events"]
    assert {slide["unique_id"] for slide in slides} == wanted
    calendar = client.get(f"/events.ics?{query}&vague=1").text
    assert {event for event in wanted - {"e0000001"} if f"UID:{event}@" in calendar} == wanted - {"e0000001"}
    assert calendar.count("BEGIN:VEVENT") == len(wanted - {"e0000001"})


def test_a_filtered_feed_says_what_it_is(client: FlaskClient, grammar: etree.RelaxNG) -> None:
    feed = atom(client, "/feed.atom?utm_source=x&to=1999&q=Split&tag=Taiwan&from=1945&sort=added")
    grammar.assertValid(feed)
    canonical = "q=split&tag=taiwan&from=1945&to=1999"
    assert text(feed, "a:id") == f"{ID}?{canonical}"
    assert text(feed, "a:title") == "A sample timeline: Taiwan, 1945 to 1999, “split”"
    assert link(feed, "self") == f"{BASE}feed.atom?{canonical}"
    assert link(feed, "alternate") == f"{BASE}?{canonical}"
    assert text(feed, "a:updated") == text(feed, "a:entry/a:updated")


def test_a_short_address_is_the_same_feed_by_its_own_name(client: FlaskClient) -> None:
    short, long = atom(client, "/tags/taiwan.atom"), atom(client, "/feed.atom?tag=taiwan")
    assert text(short, "a:id") == text(long, "a:id") == f"{ID}?tag=taiwan"
    assert link(short, "self") == f"{BASE}tags/taiwan.atom"
    assert link(long, "self") == f"{BASE}feed.atom?tag=taiwan"
    assert link(short, "alternate") == link(long, "alternate") == f"{BASE}tags/taiwan"
    entries = [[etree.tostring(each) for each in feed.iterfind("a:entry", SPACES)] for feed in (short, long)]
    assert entries[0] == entries[1]


@pytest.mark.parametrize("path", ["/tags/taiwan", "/sources/history-monthly"])
def test_every_page_of_events_leads_to_its_own_feeds(client: FlaskClient, path: str) -> None:
    folder, slug = path[1:].split("/")
    for asked in (path, f"/?{folder[:-1]}={slug}", f"{path}?sort=changed"):
        page = html.fromstring(client.get(asked).data)
        by_change = f"?{folder[:-1]}={slug}&sort=changed" if "sort" in asked else path[1:]
        assert page.xpath("//link[@rel='canonical']/@href") == [BASE + by_change]
        feeds = page.xpath("//aside//a/@href")[: len(FORMATS)]
        assert feeds == [f"{BASE}{path[1:]}.{form.suffix}" for form in FORMATS]
        # A feed reader takes whatever JSON a page names for a JSON Feed.
        found = [feed for feed in feeds if not feed.endswith("timeline.json")]
        assert page.xpath("//link[@rel='alternate']/@href") == [*found, f"{BASE}feed.atom"]
        for feed, form in zip(feeds, FORMATS, strict=True):
            answer = client.get(feed.removeprefix(BASE.rstrip("/")))
            assert (answer.status_code, answer.content_type) == (200, form.media_type)


def test_a_page_of_a_query_leads_to_the_feeds_of_the_query(client: FlaskClient) -> None:
    page = html.fromstring(client.get("/?to=1999&from=1945&tag=taiwan").data)
    feeds = page.xpath("//link[@rel='alternate'][@type='application/atom+xml']/@href")
    assert feeds == [f"{BASE}feed.atom?tag=taiwan&from=1945&to=1999", f"{BASE}feed.atom"]
    assert page.xpath("string(//h1)") == "Taiwan, 1945 to 1999"
    assert page.xpath("string(//title)") == "Taiwan, 1945 to 1999 – A sample timeline"


def test_a_short_address_can_be_narrowed(client: FlaskClient) -> None:
    feed = atom(client, "/tags/taiwan.atom?from=2000")
    assert link(feed, "self") == f"{BASE}feed.atom?tag=taiwan&from=2000"
    assert len(feed.findall("a:entry", SPACES)) == 1


@pytest.mark.parametrize(
    "path",
    ["tags/nothing", "sources/nobody", "tags/Taiwan", "tags/tai%20wan", "tags/-", "tags/", "tags", "sources/%00"],
)
@pytest.mark.parametrize("suffix", ["", ".atom", ".csv", ".timeline.json"])
def test_a_tag_or_source_of_no_event_is_not_found(client: FlaskClient, path: str, suffix: str) -> None:
    assert client.get(f"/{path}{suffix}").status_code == 404


@pytest.mark.parametrize("path", ["/", *(f"/{form.path}" for form in FORMATS), "/tags/taiwan", "/tags/taiwan.atom"])
@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("from=yesterday", "“from” cannot be used: &#39;yesterday&#39; is no EDTF"),
        ("from=1999&to=1945", "“to” cannot be used: &#39;1945&#39; is before"),
        ("precision=minute", "“precision” cannot be used: &#39;minute&#39; is none of day"),
        ("status=<b>", "“status” cannot be used: &#39;&lt;b&gt;&#39; is none of"),
        ("sort=%00%1b[31m", "“sort” cannot be used: "),
        ("q=%E2%80%A6", "“q” cannot be used: there is no word in"),
        ("q=" + "x" * 300, "“q” cannot be used: longer than 200 characters"),
        ("vague=2", "“vague” cannot be used: &#39;2&#39; is neither 1 nor 0"),
    ],
)
def test_a_malformed_query_is_refused_by_name(client: FlaskClient, path: str, query: str, sentence: str) -> None:
    answer = client.get(f"{path}?{query}")
    assert answer.status_code == 400
    assert sentence in answer.text
    assert "\x1b" not in answer.text
    assert "\x00" not in answer.text
    assert answer.headers["Cache-Control"] == "no-cache"
    assert client.head(f"{path}?{query}").status_code == 400


@pytest.mark.parametrize("path", ["/feed.atom", "/feed.json"])
def test_a_bad_cursor_is_refused(client: FlaskClient, path: str) -> None:
    answer = client.get(f"{path}?tag=taiwan&after=nowhere")
    assert (answer.status_code, "“after” cannot be used" in answer.text) == (400, True)


def test_a_filtered_feed_is_read_on_page_by_page(
    known: Settings, monkeypatch: pytest.MonkeyPatch, grammar: etree.RelaxNG
) -> None:
    monkeypatch.setattr("feed.formats.SIZE", 2)
    client = create_app(known).test_client()
    whole = sorted(QUERIES["q=clock*"] | QUERIES["from=1914&to=1949"] | {"e0000001"}, reverse=True)
    found, path = [], "/feed.atom?to=1949"
    while path:
        feed = atom(client, path)
        grammar.assertValid(feed)
        assert text(feed, "a:id") == f"{ID}?to=1949"
        assert link(feed, "self") == BASE + path[1:]
        assert link(feed, "first") == (f"{BASE}feed.atom?to=1949" if "after" in path else "")
        assert feed.xpath("a:link[contains(@rel, 'archive')]", namespaces=SPACES) == []
        found += [each.rsplit("/")[-1] for each in feed.xpath("a:entry/a:id/text()", namespaces=SPACES)]
        path = link(feed, "next").removeprefix(BASE.rstrip("/"))
    assert len(found) == 5
    assert sorted(found, reverse=True) == whole
    following, ids = "/feed.json?to=1949", []
    while following:
        document = client.get(following).json
        ids += [each["id"].rsplit("/")[-1] for each in document["items"]]
        following = document.get("next_url", "").removeprefix(BASE.rstrip("/"))
    assert ids == found


def test_the_short_feed_of_a_tag_is_read_on_by_its_query(known: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feed.formats.SIZE", 1)
    following = link(atom(create_app(known).test_client(), "/tags/taiwan.atom"), "next")
    assert following.startswith(f"{BASE}feed.atom?tag=taiwan&after=")


def test_the_table_is_streamed_and_can_be_asked_for_conditionally(client: FlaskClient) -> None:
    answer = client.get("/events.csv")
    assert answer.is_streamed
    assert "Content-Length" not in answer.headers
    assert len(answer.data.splitlines()) == 12
    tag, modified = answer.headers["ETag"], answer.headers["Last-Modified"]
    for conditions in ({"If-None-Match": tag}, {"If-None-Match": "*"}, {"If-Modified-Since": modified}):
        again = client.get("/events.csv", headers=conditions)
        assert (again.status_code, again.data) == (304, b"")
    head = client.head("/events.csv")
    assert (head.status_code, head.data, head.headers["ETag"]) == (200, b"", tag)
    others = ("/events.csv?tag=taiwan", "/tags/taiwan.csv")
    assert len({tag, *(client.get(path).headers["ETag"] for path in others)}) == 3


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the events whose rows were made so far; a piece of a table has two."""
    made: list[str] = []

    def building(event: Event, limit: int, locale: Locale) -> Entry:
        made.append(event.id)
        return build_entry(event, limit, locale)

    monkeypatch.setattr("feed.formats.build_entry", building)
    monkeypatch.setattr("feed.render.table.ROWS", 2)
    return made


def test_a_table_is_made_while_it_is_sent(client: FlaskClient, built: list[str]) -> None:
    answer = client.get("/events.csv")
    pieces = answer.iter_encoded()
    assert next(pieces).startswith(b"\xef\xbb\xbfid,edtf")
    next(pieces)
    assert len(built) == 2
    answer.close()
    assert len(built) == 2


def test_a_table_is_not_made_for_a_client_that_has_it(client: FlaskClient, built: list[str]) -> None:
    tag = client.head("/events.csv").headers["ETag"]
    assert client.get("/events.csv", headers={"If-None-Match": tag}).status_code == 304
    assert client.get("/events.csv", headers={"If-Match": '"other"'}).status_code == 412
    assert built == []


@pytest.mark.parametrize(("coding", "decode"), [("gzip", gzip.decompress), ("br", brotli.decompress)])
def test_a_table_is_sent_in_the_coding_that_is_asked_for(client: FlaskClient, coding: str, decode: Any) -> None:
    plain = client.get("/events.csv")
    answer = client.get("/events.csv", headers={"Accept-Encoding": coding})
    assert answer.headers["Content-Encoding"] == coding
    assert answer.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert len(answer.data) < len(plain.data)
    assert decode(answer.data) == plain.data
    assert answer.headers["ETag"] != plain.headers["ETag"]
    again = client.get("/events.csv", headers={"Accept-Encoding": coding, "If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_the_tag_of_a_table_is_that_of_its_state(tmp_path: Path) -> None:
    known = settings(str(tmp_path / "timeline.db"))
    fill(known, VARIED_MENTIONS[:4])
    before = create_app(known).test_client().get("/events.csv").headers["ETag"]
    assert create_app(known).test_client().get("/events.csv").headers["ETag"] == before
    other = replace(known, site=replace(known.site, base_url="https://other.example/"))
    assert create_app(other).test_client().get("/events.csv").headers["ETag"] != before
    fill(known, VARIED_MENTIONS[4:6])
    assert create_app(known).test_client().get("/events.csv").headers["ETag"] != before


@pytest.mark.parametrize("path", [*(f"/{form.path}" for form in FORMATS), "/tags/taiwan.json", "/feeds.opml"])
def test_scripts_of_other_sites_may_read_what_is_no_page(client: FlaskClient, path: str) -> None:
    assert client.get(path).headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Origin" not in client.get("/tags/taiwan").headers


def test_a_calendar_can_be_asked_for_the_vague_dates_as_well(client: FlaskClient) -> None:
    plain, vague = client.get("/events.ics").text, client.get("/events.ics?vague=1").text
    assert client.get("/events.ics?vague=0").text == plain
    assert plain.count("BEGIN:VEVENT") < vague.count("BEGIN:VEVENT")
    assert "vague=1" in vague.replace("\r\n ", "").split("BEGIN:VEVENT")[0]
    assert "VEVENT" in client.get("/tags/taiwan.ics?vague=1").text


def test_a_query_is_told_in_words(known: Settings) -> None:
    with open_sample(known) as store:

        def words(**pairs: str) -> str:
            given = [(name.rstrip("_"), value) for name, values in pairs.items() for value in values.split("|")]
            return words_of(store, parse_query(given))

        assert words() == ""
        assert words(tag="taiwan|security") == "Security and Taiwan"
        assert words(tag="no-such") == "no-such"
        assert words(source="example-news|history-monthly") == "reported by Example News or History Monthly"
        assert words(from_="1945") == "from 1945 on"
        assert words(to="-0043") == "to 44 BCE"
        assert words(from_="1949-10", to="1949-10") == "October 1949"
        assert words(precision="month|day", status="planned") == "known to the day or month, planned"
        assert words(q='"the split" -war') == '“"the split" -war”'


def test_the_page_of_feeds_lists_every_one(client: FlaskClient) -> None:
    page = html.fromstring(client.get("/feeds/").data)
    listed = page.xpath("//main//a/@href")
    for path in (*(form.path for form in FORMATS), "feeds.opml", "tags/taiwan.atom", "tags/war", "sources/unknown.ics"):
        assert BASE + path in listed
    for url in listed:
        if not url.startswith((BASE, "/", "#")):
            continue  # a feed reader to get
        assert client.get(url.removeprefix(BASE.rstrip("/")).partition("#")[0]).status_code == 200
    assert client.get("/feeds").data == client.get("/feeds/").data
    assert "Location" not in client.get("/feeds").headers


def test_the_list_for_feed_readers_has_every_atom_feed(client: FlaskClient) -> None:
    answer = client.get("/feeds.opml")
    assert answer.content_type == "text/x-opml; charset=utf-8"
    outlines = etree.fromstring(answer.data).findall(".//outline[@type='rss']")
    assert (outlines[0].get("xmlUrl"), outlines[0].get("htmlUrl")) == (f"{BASE}feed.atom", BASE)
    for outline in outlines:
        feed = atom(client, outline.get("xmlUrl").removeprefix(BASE.rstrip("/")))
        assert link(feed, "self") == outline.get("xmlUrl")
        assert link(feed, "alternate") == outline.get("htmlUrl")
    assert {outline.get("text") for outline in outlines} >= {
        "A sample timeline: Taiwan",
        "A sample timeline: Unknown source",
    }


def test_the_list_of_an_empty_timeline_has_its_one_feed(tmp_path: Path) -> None:
    client = create_app(settings(str(tmp_path / "new.db"))).test_client()
    assert len(etree.fromstring(client.get("/feeds.opml").data).findall(".//outline")) == 1
    assert client.get("/feeds/").status_code == 200


def test_an_entry_names_the_feed_of_its_source(client: FlaskClient) -> None:
    feed = atom(client, "/feed.atom")
    (source,) = feed.xpath("a:entry[contains(a:title, 'Caesar')]/a:source", namespaces=SPACES)
    own = atom(client, link(source, "self").removeprefix(BASE.rstrip("/")))
    assert text(source, "a:id") == text(own, "a:id")
    assert text(source, "a:title") == "History Monthly"
    assert text(source, "a:updated") in own.xpath("a:entry/a:updated/text()", namespaces=SPACES)
    assert len(feed.xpath("a:entry[not(a:source)]", namespaces=SPACES)) == 1  # an article of nobody, from nowhere


@pytest.fixture(scope="module")
def poisoned(tmp_path_factory: pytest.TempPathFactory) -> FlaskClient:
    """A client of a timeline whose articles each have one of the poisons in every field, and one that has none."""
    known = settings(str(tmp_path_factory.mktemp("poisoned") / "timeline.db"))
    mentions = [VARIED_MENTIONS[4]]
    for name, poison in POISON.items():
        text = poison.replace("\ud800", "")  # no database takes one, and reading leaves none
        about = article(name, title=text, publisher=text, url=text)
        mentions.append((about, told(about, "1949", text, text, "1949", text, tags=(Tag(name, text),))))
    fill(known, mentions)
    return create_app(known, now=lambda: NOW).test_client()


@pytest.mark.parametrize("path", ["/", "/feeds/", "/feeds.opml", *(f"/{form.path}?vague=1" for form in FORMATS)])
def test_no_poisoned_article_breaks_what_others_are_in(poisoned: FlaskClient, path: str) -> None:
    answer = poisoned.get(path)
    assert answer.status_code == 200
    assert "Taiwan" in answer.data.decode("utf-8")


def test_a_feed_of_poisoned_articles_is_read(poisoned: FlaskClient, grammar: etree.RelaxNG) -> None:
    feed = atom(poisoned, "/feed.atom")
    grammar.assertValid(feed)
    assert len(feed.findall("a:entry", SPACES)) == len(POISON) + 1
    for name in POISON:
        own = atom(poisoned, f"/tags/{name}.atom")
        grammar.assertValid(own)
        assert len(own.findall("a:entry", SPACES)) == 1
        page = html.fromstring(poisoned.get(f"/tags/{name}").data)
        assert not page.xpath("//script[not(@defer or @type='application/ld+json')] | //img | //iframe | //@onerror")
        links = page.xpath("//body//@href")
        assert all(url.startswith(("https://", "/", "#")) for url in links)
