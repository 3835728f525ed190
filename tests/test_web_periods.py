"""Periods and filters on the web: every event on one page, links and addresses that hold, a form without scripts."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from lxml import html

from events.model import Tag
from feed import browsing
from feed.app import create_app
from feed.config import Settings
from feed.export import site_files
from feed.opening import open_timeline
from tests.timeline_samples import HISTORY, VARIED_MENTIONS, WIRE, fill, open_sample, settings, told

BASE = "https://news.example/dates/"
LIMIT = 10


def many() -> Iterator[tuple]:
    """Sixty events of sixty years, thirteen of one year, and some of no known start; a third of them tagged."""
    for number in range(60):
        tags = (Tag("harbour", "Harbour"),) if number % 3 == 0 else ()
        date = f"{1905 + number}-{number % 12 + 1:02}"
        yield WIRE, told(WIRE, date, f"Ship {number} came", "A ship came in ", date, ".", tags=tags)
    for number in range(13):
        yield HISTORY, told(HISTORY, "1990", f"Café {number} opened", "It opened in ", "1990", ".")
    yield HISTORY, told(HISTORY, "../1945", "Trams ran", "Trams ran until ", "1945", ".")


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    found = settings(str(tmp_path_factory.mktemp("periods") / "timeline.db"))
    fill(found, tuple(many()))
    return found


@pytest.fixture
def client(known: Settings, monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    monkeypatch.setattr("feed.periods.LIMIT", LIMIT)
    return create_app(known).test_client()


def page(client: FlaskClient, path: str):
    answer = client.get(path.removeprefix("/dates"))
    assert answer.status_code == 200, path
    return html.fromstring(answer.data)


def ids(found) -> list[str]:
    return found.xpath("//main//article/@id")


def walked(client: FlaskClient, path: str) -> list:
    """The pages from a path on, by their links to the next."""
    pages = [page(client, path)]
    while following := pages[-1].xpath("//main//a[@rel='next']/@href"):
        pages.append(page(client, following[0]))
    return pages


@pytest.mark.parametrize(("path", "events"), [("/", 74), ("/tags/harbour", 20), ("/?q=ship&from=1910&to=1939", 30)])
def test_the_links_to_the_next_page_lead_through_all_events_in_order(
    client: FlaskClient, path: str, events: int
) -> None:
    pages = walked(client, path)
    assert len(pages) > 1
    shown = [event for each in pages for event in ids(each)]
    assert len(shown) == len(set(shown)) == events
    assert all(len(ids(each)) <= LIMIT for each in pages)
    days = [each for found in pages for each in found.xpath("//article/@data-from")]
    assert days == sorted(days)
    for before, after in pairwise(pages):
        (address,) = before.xpath("//link[@rel='canonical']/@href")
        (back,) = after.xpath("//head/link[@rel='prev']/@href")
        assert BASE + back.removeprefix("/dates/") == address


def test_every_page_says_what_it_is_and_names_the_feeds_of_all(client: FlaskClient) -> None:
    second = walked(client, "/tags/harbour")[1]
    (address,) = second.xpath("//link[@rel='canonical']/@href")
    assert address.startswith(BASE + "tags/harbour/in/")
    assert second.xpath("string(//h1)").startswith("Harbour: ")
    assert "page 2 of" in second.xpath("string(//nav[@class='pager'])")
    assert second.xpath("//aside//a/@href")[0] == BASE + "tags/harbour.atom"
    assert second.xpath("string(//*[@id='count'])").startswith("20 events, 1905–1962")


@pytest.mark.parametrize("path", ["/", "/in/194X", "/tags/harbour", "/?q=ship"])
def test_the_strip_spans_all_pages_and_its_links_lead_to_their_place(client: FlaskClient, path: str) -> None:
    found = page(client, path)
    links = found.xpath("//*[@class='strip']//a/@href") + found.xpath("//details[@class='periods']//a/@href")
    assert len(links) > 10
    for link in dict.fromkeys(links):
        target, _, anchor = link.partition("#")
        there = page(client, target) if target else found
        assert there.xpath(f"//*[@id='{anchor}']"), link


def test_an_address_of_a_place_shows_its_page_under_that_pages_own_address(client: FlaskClient) -> None:
    (address,) = page(client, "/in/1921").xpath("//link[@rel='canonical']/@href")
    assert client.get("/in/1921").data == client.get("/" + address.removeprefix(BASE)).data
    assert client.get("/in/19XX").data == client.get("/").data
    assert client.get("/in/1990?tag=harbour").status_code == 200
    for nothing in ("/in/", "/in/x", "/in/1949-13", "/in/../x", "/in/YYYY", "/tags/harbour/in/", "/tags/none/in/1949"):
        assert client.get(nothing).status_code == 404, nothing


def test_every_place_of_the_static_site_has_the_bytes_of_the_server(client: FlaskClient, known: Settings) -> None:
    with open_timeline(known) as store, store.snapshot() as reader:
        written = {name: body for name, body in site_files(reader, known.site) if "in/" in name}
    assert {"in/19XX.html", "in/192X.html", "in/1990-01-01.html", "tags/harbour/in/193X.html"} <= set(written)
    for name, body in written.items():
        assert client.get("/" + name.removesuffix(".html")).data == body, name
    for each in walked(client, "/"):
        for link in each.xpath("//main//a[starts-with(@href, '/dates/in/')]/@href"):
            assert f"{link.removeprefix('/dates/')}.html" in written


def test_the_address_of_an_event_in_the_timeline_is_its_page(client: FlaskClient, known: Settings) -> None:
    with open_timeline(known) as store, store.snapshot() as reader:
        places = {event.id: browsing.timeline_place(reader, event) for event in reader.events()}
    assert len({place.partition("#")[0] for place in places.values()}) > 6
    for event, place in places.items():
        path, _, anchor = place.partition("#")
        assert anchor == event
        assert event in ids(page(client, "/" + path))


def test_a_query_that_is_not_counted_is_read_on_by_cursors(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = browsing.Reader.histogram
    monkeypatch.setattr(
        "events.store.Reader.histogram",
        lambda reader, query=browsing.EVERYTHING, unit=None: None if query.terms else asked(reader, query, unit),
    )
    monkeypatch.setattr("feed.browsing.UNCOUNTED", 40)
    pages = walked(client, "/?q=ship")
    assert [len(ids(each)) for each in pages] == [LIMIT] * 6
    assert pages[0].xpath("string(//*[@id='count'])") == "More than 40 events"
    assert "the strip shows the whole timeline" in pages[0].xpath("string(//*[@class='caption'])")
    assert pages[1].xpath("//a[@rel='prev']/@href")[0] == "/dates/?q=ship"
    assert page(client, pages[0].xpath("//*[@class='strip']//a/@href")[0]) is not None


def test_a_cursor_is_read_on_whatever_can_be_counted(client: FlaskClient) -> None:
    after = client.get("/feed.json?q=ship").get_json()["next_url"].partition("after=")[2]
    assert client.get(f"/?q=ship&after={after}").status_code == 400
    assert len(ids(page(client, "/?q=ship&after=t0_0_x"))) == LIMIT


def form_of(found) -> list[tuple[str, str]]:
    """What a browser without scripts would send."""
    (form,) = found.xpath("//form")
    return [(name, value or "") for name, value in form.form_values()]


def test_the_form_asks_for_what_it_was_given(client: FlaskClient) -> None:
    asked = "/?q=caf%C3%A9&source=history-monthly&from=1980&to=1999&precision=year&status=happened"
    found = page(client, asked)
    assert form_of(found) == [
        ("q", "cafe"),
        ("tag", ""),
        ("source", "history-monthly"),
        ("from", "1980"),
        ("to", "1999"),
        ("precision", "year"),
        ("status", "happened"),
    ]
    sent = "&".join(f"{name}={value}" for name, value in form_of(found))
    assert client.get(f"/?{sent}").data == client.get(asked).data
    assert found.xpath("string(//*[@id='count'])").startswith("13 events, 1990")


def test_further_values_of_a_field_are_kept_and_each_can_be_taken_back(tmp_path: Path) -> None:
    known = settings(str(tmp_path / "timeline.db"))
    fill(known)
    found = page(create_app(known).test_client(), "/?tag=taiwan&tag=security&precision=day&precision=month&q=tactics")
    kept = [(name, value) for name, value in form_of(found) if value]
    assert kept == [
        ("q", "tactics"),
        ("tag", "security"),
        ("precision", "day"),
        ("tag", "taiwan"),
        ("precision", "month"),
    ]
    chosen = found.xpath("//*[@class='chosen']//a")
    assert [link.text for link in chosen] == [
        "“tactics”", "Security", "Taiwan", "known to the day", "known to the month",
    ]  # fmt: skip
    assert chosen[2].get("href") == "/dates/?q=tactics&tag=security&precision=day&precision=month"


def test_a_tag_that_is_not_among_the_most_frequent_can_be_asked_for(tmp_path: Path) -> None:
    known = settings(str(tmp_path / "timeline.db"))
    tags = [Tag(f"tag-{number}", f"Tag {number}") for number in range(60)]
    fill(
        known,
        [
            (WIRE, told(WIRE, f"{1900 + n}", f"It {n}", "", str(1900 + n), "", tags=tuple(tags[: n + 1])))
            for n in range(60)
        ],
    )
    client = create_app(known).test_client()
    offered = page(client, "/").xpath("//select[@name='tag']/option/@value")
    assert len(offered) == 51
    assert "tag-59" not in offered
    rare = page(client, "/tags/tag-59")
    assert rare.xpath("//select[@name='tag']/option[@selected]/@value") == ["tag-59"]
    assert len(ids(rare)) == 1


def test_a_short_timeline_has_no_periods(tmp_path: Path) -> None:
    known = settings(str(tmp_path / "timeline.db"))
    fill(known, VARIED_MENTIONS)
    with open_sample(known) as store, store.snapshot() as reader:
        assert not [name for name, _ in site_files(reader, known.site) if "in/" in name]
    found = page(create_app(known).test_client(), "/")
    assert not found.xpath("//*[@class='pager']")
    assert len(ids(found)) == len(VARIED_MENTIONS)
