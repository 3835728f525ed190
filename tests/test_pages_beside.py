"""The pages beside the timeline: an event, an article, the newly added, about these dates, a frame; and JSON-LD."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from lxml import html

from events.corrections import Edit
from events.dates.edtf import parse_edtf
from events.dates.value import TemporalValue
from events.model import Relation, Status, Tag
from feed.about import EXAMPLES
from feed.app import create_app
from feed.config import Settings
from feed.locales import speaking
from feed.newest import SIZE
from feed.related import related_tags
from feed.render.linked import linked_event
from feed.timeline import Entry, build_entry
from tests.date_values import VALUES
from tests.timeline_samples import NOW, SITE, WIRE, event, fill, open_sample, settings, told

Page = html.HtmlElement
BASE = SITE.base_url


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    found = settings(str(tmp_path_factory.mktemp("beside") / "timeline.db"))
    fill(found)
    return found


@pytest.fixture(scope="module")
def client(known: Settings) -> FlaskClient:
    return create_app(known, now=lambda: NOW).test_client()


def parsed(client: FlaskClient, path: str, status: int = 200) -> Page:
    answer = client.get(path)
    assert answer.status_code == status
    return html.document_fromstring(answer.data)


def linked(page: Page) -> dict[str, object]:
    (text,) = page.xpath("//script[@type='application/ld+json']/text()")
    found: dict[str, object] = json.loads(text)
    assert found["@context"] == "https://schema.org"
    return found


def in_time(client: FlaskClient) -> list[str]:
    """The ids of all events, in time order."""
    return [str(each) for each in parsed(client, "/").xpath("//main//article/@id")]


# An event's own page


def test_an_event_leads_to_its_neighbours_in_time(client: FlaskClient) -> None:
    order = in_time(client)
    for before, here, after in zip([None, *order], order, [*order[1:], None], strict=False):
        page = parsed(client, f"/events/{here}")
        for rel, other in (("prev", before), ("next", after)):
            assert page.xpath(f"//main//a[@rel='{rel}']/@href") == ([f"/dates/events/{other}"] if other else [])


def test_an_event_leads_to_its_tags_and_its_place_on_the_timeline(client: FlaskClient) -> None:
    for found in in_time(client):
        page = parsed(client, f"/events/{found}")
        assert page.xpath(f"//main//a[contains(@href, '#{found}')]")
        for link in page.xpath("//a[contains(@class, 'tag')]/@href"):
            assert client.get(str(link).removeprefix("/dates")).status_code == 200


def test_an_event_tells_its_history_in_words(tmp_path: Path) -> None:
    found = settings(str(tmp_path / "timeline.db"))
    fill(found)
    with open_sample(found) as store, store.correcting(NOW) as corrections:
        (split,) = [each.id for each in store.events() if each.date == parse_edtf("1949")]
        corrections.edit(split, Edit(date=parse_edtf("1949-12")), why="<b>the archive</b>")
    with open_sample(found) as store, store.correcting(NOW) as corrections:
        corrections.undo(split)
    page = parsed(create_app(found).test_client(), f"/events/{split}")
    told = [" ".join(line.text_content().split()) for line in page.xpath("//ol[@class='history']/li")]
    assert len(told) == 3
    assert "1949" in told[0]
    assert "<b>the archive</b>" in told[1]
    assert told[1].endswith("taken back")
    assert told[2].endswith("added")
    assert page.xpath("//ol[@class='history']/li/time/@datetime") == sorted(
        page.xpath("//ol[@class='history']/li/time/@datetime"), reverse=True
    )


# An article's page


def test_an_article_shows_its_events_with_their_sentences_and_leads_to_its_source(client: FlaskClient) -> None:
    page = parsed(client, "/articles/wire")
    assert page.xpath("//main//a[@href='https://paper.example/wire']")
    assert page.xpath("//main//a[@href='/dates/sources/example-news']")
    articles = page.xpath("//main//article")
    assert articles
    assert all(each.xpath(".//blockquote//mark") for each in articles)
    about = linked(page)["mainEntity"]
    assert isinstance(about, dict)
    assert about["@type"] == "NewsArticle"
    assert len(about["about"]) == len(articles)


# What was newly added


def test_the_newly_added_come_first_a_page_at_a_time(
    client: FlaskClient, known: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("feed.showing.SIZE", 4)
    with open_sample(known) as store:
        newest = [each.id for each in sorted(store.events(), key=lambda each: each.published, reverse=True)]
    fresh, path, seen = create_app(known, now=lambda: NOW).test_client(), "/new", []
    while path:
        page = parsed(fresh, path)
        assert page.xpath("string(//h1)") == "Newly added"
        assert page.xpath("//link[@rel='canonical']/@href") == [BASE + path[1:]]
        seen += page.xpath("//main//article/@id")
        (path,) = page.xpath("//main//a[@rel='next']/@href") or [""]
        path = path.removeprefix("/dates")
    assert seen == newest
    assert SIZE == 50


@pytest.mark.parametrize(("short", "long"), [("/new", "/?sort=added"), ("/new?tag=taiwan", "/?tag=taiwan&sort=added")])
def test_sort_is_a_parameter_of_the_page(client: FlaskClient, short: str, long: str) -> None:
    assert client.get(short).data == client.get(long).data


def test_the_newly_added_of_a_tag_lead_to_its_feeds(client: FlaskClient) -> None:
    page = parsed(client, "/new?tag=taiwan")
    assert page.xpath("string(//h1)") == "Taiwan"
    assert page.xpath("//link[@rel='alternate']/@href")[0] == f"{BASE}tags/taiwan.atom"
    assert page.xpath("//main//a[@href='/dates/tags/taiwan']")
    assert parsed(client, "/?sort=changed").xpath("string(//h1)") == "Lately changed"


def test_a_cursor_of_another_order_is_refused(client: FlaskClient) -> None:
    assert "after" in parsed(client, "/new?after=t1_2_x", 400).xpath("string(//main)")


def test_the_newest_of_nothing_says_so(client: FlaskClient) -> None:
    assert "Nothing here so far" in parsed(client, "/new?q=nosuchword").xpath("string(//main)")


# About these dates


def test_every_way_to_know_a_date_is_explained(client: FlaskClient) -> None:
    page = parsed(client, "/about-dates")
    shown = [" ".join(found.text_content().split()) for found in page.xpath("//dl[@class='examples']//dt")]
    assert len(shown) == len(EXAMPLES)
    assert shown[0] == "24 November 2023 exact day"
    assert "44 BCE year only" in shown
    assert page.xpath("//*[@id='errors']")


@pytest.mark.parametrize(
    ("contact", "link"),
    [
        ("desk@news.example", "mailto:desk@news.example?subject=https%3A%2F%2Fnews.example%2Fdates%2Fabout-dates"),
        ("https://news.example/errors", "https://news.example/errors"),
    ],
)
def test_an_error_can_be_reported_where_the_site_says(known: Settings, contact: str, link: str) -> None:
    client = create_app(replace(known, site=replace(known.site, contact=contact))).test_client()
    assert parsed(client, "/about-dates").xpath("//main//a/@href")[-1] == link


# In a frame of another site


def test_a_frame_is_for_others_and_nothing_else_is(client: FlaskClient) -> None:
    assert "frame-ancestors *" in client.get("/embed").headers["Content-Security-Policy"]
    for path in ("/", "/new", "/about-dates", "/feeds/", "/nowhere", "/feed.atom", "/embed/", "/embed?from=x"):
        assert "frame-ancestors 'none'" in client.get(path).headers["Content-Security-Policy"]


def test_a_frame_shows_the_events_of_its_query_and_leaves_by_every_link(client: FlaskClient) -> None:
    page = parsed(client, "/embed?tag=taiwan")
    assert page.xpath("//base/@target") == ["_top"]
    assert page.xpath("//link[@rel='canonical']/@href") == [f"{BASE}tags/taiwan"]
    assert page.xpath("string(//h1)").strip() == "Taiwan"
    count = len(parsed(client, "/tags/taiwan").xpath("//main//article"))
    assert len(page.xpath("//main//li")) == count > 0
    assert not page.xpath("//header | //form | //aside | //script")
    assert page.xpath("//footer//a/@href") == [f"{BASE}tags/taiwan", f"{BASE}tags/taiwan.atom"]


def test_a_frame_has_the_last_events_in_time(client: FlaskClient, known: Settings, monkeypatch) -> None:
    monkeypatch.setattr("feed.showing.EMBEDDED", 3)
    page = parsed(create_app(known).test_client(), "/embed")
    shown = [str(link).rsplit("/")[-1] for link in page.xpath("//main//li//a/@href")]
    assert shown == in_time(client)[-3:]
    assert "All 11 events" in page.xpath("string(//footer)")


def test_an_empty_frame_says_so(client: FlaskClient) -> None:
    assert "No events yet" in parsed(client, "/embed?q=nosuchword").xpath("string(//main)")


# JSON-LD


def test_the_timeline_is_a_collection_of_events(client: FlaskClient) -> None:
    found = linked(parsed(client, "/tags/taiwan"))
    assert (found["@type"], found["@id"], found["name"]) == ("CollectionPage", f"{BASE}tags/taiwan", "Taiwan")
    listed = found["mainEntity"]
    assert isinstance(listed, dict)
    events = [each["item"] for each in listed["itemListElement"]]
    assert listed["numberOfItems"] == len(events) > 0
    assert {each["@type"] for each in events} == {"Event"}
    assert all(each["subjectOf"][0]["@type"] == "NewsArticle" for each in events if "subjectOf" in each)


# EDTF, and the dates that JSON-LD has.
DATED = [
    ("2023-11-24", {"startDate": "2023-11-24"}),
    ("2022-02", {"startDate": "2022-02"}),
    ("1949", {"startDate": "1949"}),
    ("1914/1917", {"startDate": "1914", "endDate": "1917"}),
    ("1914~/1917", {"endDate": "1917"}),
    ("1949/..", {"startDate": "1949"}),
    ("../1945", {"endDate": "1945"}),
    ("1949~", {}),
    ("177X", {}),
    ("-0043", {}),
    ("2022-22", {}),
]


def entry_of(edtf: str, **fields: object) -> dict[str, object]:
    mention = told(WIRE, edtf, "A split", "In ", "then", ".", **fields)
    status = fields.get("status", Status.HAPPENED)
    shown = replace(event(1, (WIRE, mention)), status=status)
    return linked_event(build_entry(shown), SITE).data


@pytest.mark.parametrize(("edtf", "dates"), DATED)
def test_a_date_is_there_as_far_as_it_is_known(edtf: str, dates: dict[str, str]) -> None:
    assert {name: text for name, text in entry_of(edtf).items() if name.endswith("Date")} == dates


@given(VALUES)
def test_no_linked_date_is_more_exact_than_its_source(value: TemporalValue) -> None:
    shown = replace(event(1, (WIRE, told(WIRE, "1949", "A split", "In ", "1949", "."))), date=value)
    found = linked_event(build_entry(shown), SITE).data
    dates = {found[name] for name in ("startDate", "endDate") if name in found}
    assert dates <= set(value.edtf.split("/"))


def test_what_comes_by_then_has_no_beginning_and_what_is_planned_says_so() -> None:
    found = entry_of("2030", relation=Relation.BY, status=Status.PLANNED)
    assert "startDate" not in found
    assert found["endDate"] == "2030"
    assert found["eventStatus"] == "https://schema.org/EventScheduled"


def test_no_text_ends_the_script_it_stands_in() -> None:
    mention = told(WIRE, "1949", "</script><script>x", "In ", "1949", ".")
    text = linked_event(build_entry(event(1, (WIRE, mention))), SITE).text
    assert "<" not in text
    assert json.loads(text)["name"] == "</script><script>x"


# In other languages

KINDS = ["/", "/new", "/tags/taiwan", "/articles/wire", "/events/e0000005", "/feeds/", "/about-dates", "/embed", "/x"]


@pytest.fixture(scope="module")
def arabic(known: Settings) -> FlaskClient:
    return create_app(replace(known, site=replace(known.site, locale="ar_EG"))).test_client()


@pytest.mark.parametrize("path", KINDS)
def test_a_page_says_its_language_and_its_direction_and_that_its_texts_are_english(
    arabic: FlaskClient, path: str
) -> None:
    page = parsed(arabic, path, 404 if path == "/x" else 200)
    assert (page.get("lang"), page.get("dir")) == ("ar-EG", "rtl")
    assert all(found.get("lang") == "en" for found in page.xpath("//blockquote"))
    assert all(found.get("dir") == "auto" for found in page.xpath("//blockquote"))


def test_dates_are_in_the_page_s_language_and_feeds_are_in_english(arabic: FlaskClient) -> None:
    assert "٢٤ نوفمبر ٢٠٢٣" in arabic.get("/").text
    assert "24 November 2023: " in arabic.get("/feed.atom").text
    assert 'xml:lang="en"' in arabic.get("/feed.atom").text
    assert arabic.get("/feed.json").json["language"] == "en"
    assert speaking("ar_EG").number(1200) == "١٬٢٠٠"


# Tags and sources


def test_a_tag_says_that_it_is_one_and_which_others_go_with_it(client: FlaskClient) -> None:
    page = parsed(client, "/tags/taiwan")
    assert page.xpath("string(//header//p[@class='kind'])") == "Tag"
    filtered = parsed(client, "/?tag=taiwan&from=1900")
    assert filtered.xpath("//section[@class='onward']//a/@href")[-1] == "/dates/new?tag=taiwan&from=1900"
    assert parsed(client, "/sources/example-news").xpath("string(//header//p[@class='kind'])") == "Source"
    assert not parsed(client, "/").xpath("//header//p[@class='kind']")


def test_related_tags_are_those_that_some_entries_share() -> None:
    def tagged(number: int, *names: str) -> Entry:
        mention = told(
            WIRE, "1949", "A split", "In ", "1949", ".", tags=tuple(Tag(name, name.upper()) for name in names)
        )
        return build_entry(event(number, (WIRE, mention)))

    entries = [
        tagged(1, "all", "war", "sea"),
        tagged(2, "all", "war", "sea"),
        tagged(3, "all", "war"),
        tagged(4, "all", "once"),
    ]
    assert [tag.label for tag in related_tags(entries)] == ["WAR", "SEA"]
    assert related_tags([]) == ()


def test_every_page_but_errors_describes_itself(client: FlaskClient) -> None:
    for path in KINDS:
        page = html.document_fromstring(client.get(path).data)
        told = page.xpath("//meta[@name='description']/@content | //meta[@property='og:description']/@content")
        assert len(set(told)) == (0 if path in ("/x", "/embed") else 1), path
