"""TimelineJS's JSON: dates with the parts their source gave and our words, and what TimelineJS3 itself draws of it."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from lxml import html

from events.dates.bounds import sort_key
from events.model import Event, Tag
from feed.channel import whole_timeline
from feed.render.timelinejs import GROUPS, timelinejs
from feed.timeline import build_entry, build_timeline
from tests.timeline_samples import (
    ANY_TEXT,
    NOW,
    POISON,
    SITE,
    WIRE,
    by_hand,
    event,
    hostile,
    revision,
    told,
    varied,
)
from tests.timelinejs_page import HOST, complaints_of, slides, timelinejs_page

CHANNEL = whole_timeline(SITE, "timeline.json")


def written(*events: Event, total: int | None = None) -> bytes:
    timeline = build_timeline(revision(), NOW, events, 300)
    return timelinejs(timeline, SITE, CHANNEL, len(events) if total is None else total)


def read(*events: Event, **fields: Any) -> Any:
    return json.loads(written(*events, **fields))


def dated(*texts: str, first: int = 0, **fields: Any) -> list[Event]:
    """Events of these dates, in time order."""
    found = [
        event(number, (WIRE, told(WIRE, text, f"The event of {text}", "", text, "", **fields)))
        for number, text in enumerate(texts, start=first)
    ]
    return sorted(found, key=lambda each: (*sort_key(each.date), each.id))


def test_the_bytes_are_what_they_were(golden: Any) -> None:
    golden("timeline.json", written(*varied(), by_hand(12)))


@pytest.mark.parametrize(
    ("edtf", "start", "end", "shown"),
    [
        ("1949", {"year": 1949}, None, "1949"),
        ("2022-02", {"year": 2022, "month": 2}, None, "February 2022"),
        ("2023-11-24", {"year": 2023, "month": 11, "day": 24}, None, "24 November 2023"),
        ("1914~", {"year": 1914}, None, "c. 1914"),
        ("1914/1917", {"year": 1914}, {"year": 1917}, "1914–1917"),
        ("177X", {"year": 1770}, {"year": 1779}, "The 1770s"),
        ("18XX", {"year": 1800}, {"year": 1899}, "The 19th century"),
        ("2022-24", {"year": 2022, "month": 12}, {"year": 2023, "month": 2}, "Winter 2022–23"),
        ("2021-34", {"year": 2021, "month": 4}, {"year": 2021, "month": 6}, "The second quarter of 2021"),
        (
            "2022-06-06/2022-06-12",
            {"year": 2022, "month": 6, "day": 6},
            {"year": 2022, "month": 6, "day": 12},
            "The week of 6 June 2022",
        ),
        ("1914/1918-11-11", {"year": 1914}, {"year": 1918, "month": 11, "day": 11}, "From 1914 to 11 November 1918"),
        ("../1945", {"year": 1945}, None, "Until 1945"),
        ("1999/..", {"year": 1999}, None, "From 1999"),
        ("-0043", {"year": -44}, None, "44 BCE"),
        ("-0043-03-15", {"year": -44, "month": 3, "day": 15}, None, "15 March 44 BCE"),
        ("0000", {"year": -1}, None, "1 BCE"),
        ("0044", {"year": 44}, None, "44 CE"),
    ],
)
def test_a_date_has_the_parts_its_source_gave(edtf: str, start: Any, end: Any, shown: str) -> None:
    (slide,) = read(*dated(edtf))["events"]
    assert (slide["start_date"], slide.get("end_date"), slide["display_date"]) == (start, end, shown)


def test_years_that_no_calendar_of_javascript_reaches_take_the_cosmological_scale() -> None:
    assert read(*dated("1949", "-9999"))["scale"] == "human"
    assert read(*dated("1949", "Y-300000"))["scale"] == "cosmological"


def test_a_slide_has_the_headline_the_quotation_and_the_way_to_its_sources() -> None:
    (slide,) = (each for each in read(*varied())["events"] if each["unique_id"] == "e0000008")
    assert slide["text"]["headline"] == "A think tank warned of gray-zone tactics"
    quotation, cited, more = html.fragments_fromstring(slide["text"]["text"])
    assert quotation.text_content() == (
        "A government think tank warned Friday that gray-zone tactics will go on & grow <steadily>."
    )
    assert (
        cited.text_content() == "Source: China warned of gray-zone tactics: think tank, Example News, 25 November 2023"
    )
    assert more.xpath("a/@href") == ["https://news.example/dates/events/e0000008"]
    assert slide["group"] == "Taiwan"
    assert slide["autolink"] is False


def test_what_is_planned_is_said_beside_the_date() -> None:
    shown = [each["display_date"] for each in read(*varied())["events"]]
    assert shown[-2:] == ["June 2027 (planned)", "2030 (planned, by then)"]


def test_only_the_commonest_tags_get_a_row() -> None:
    tags = [Tag(letter, letter.upper()) for letter in "abcdef"]
    events = [
        each
        for number, tag in enumerate(tags)
        for each in dated("1949", *(["1950"] * (number + 1)), first=10 * number, tags=(tag,))
    ]
    groups = {each.get("group") for each in read(*events, *dated("1951", first=90, tags=(Tag("g", "G"),)))["events"]}
    assert groups == {"F", "E", "D", "C", None}
    assert len(groups - {None}) == GROUPS


def test_the_title_slide_sums_up_and_says_what_is_missing() -> None:
    assert read(*varied())["title"]["text"] == {
        "headline": "A sample timeline",
        "text": '<p>11 events, 44 BCE to 2030</p><p><a href="https://news.example/dates/">The same as a page</a></p>',
    }
    assert "<p>11 events, 44 BCE to 2030, the last of 3,400</p>" in read(*varied(), total=3400)["title"]["text"]["text"]
    assert read()["events"] == []


@given(text=ANY_TEXT)
def test_no_text_gives_anything_but_plain_markup(text: str) -> None:
    (slide,) = read(hostile(text))["events"]
    content = html.fragment_fromstring(slide["text"]["text"] + slide["text"]["headline"], create_parent=True)
    assert {element.tag for element in content.iter()} <= {"div", "p", "strong", "blockquote", "a"}
    assert "<" not in slide["text"]["headline"] + slide["display_date"]
    assert all(link.startswith("https://") for link in content.xpath("//a/@href"))


# What TimelineJS3 draws

ADDRESS = f"{HOST}/timeline.json"
Draw = Callable[..., Any]


@pytest.fixture
def draw(browser: Any, node_clients: Any) -> Iterator[Draw]:
    """A function that shows events in TimelineJS3 without a network; complaints and dialogues fail the test."""
    pages = []

    def show(*events: Event) -> Any:
        page = timelinejs_page(browser, node_clients, ADDRESS, written(*events))
        pages.append(page)
        page.locator(f".tl-timemarker >> nth={len(events) - 1}").wait_for(state="attached")
        return page

    yield show
    complaints = [complaint for page in pages for complaint in complaints_of(page)]
    for page in pages:
        page.close()
    assert complaints == []


def test_timelinejs_shows_every_event_with_our_words(draw: Draw) -> None:
    events = [*varied(), *dated("../1945", "1999/..", "18XX", "2022-24", "0044-03-15", "9999-12-31", first=20)]
    page = draw(*events)
    shown = {(each.words, each.headline) for each in map(build_entry, events) if not each.notes}
    noted = {
        ("June 2027 (planned)", "The council will vote on the new harbour"),
        ("2030 (planned, by then)", "All buses are to be electric"),
        ("1949 (from then)", "China and Taiwan split"),
    }
    assert slides(page) == shown | noted
    assert page.locator(".tl-timemarker").count() == len(events)
    assert page.locator(".tl-timegroup-message").all_inner_texts() == ["Taiwan", ""]
    labels = {marker.get_attribute("aria-label") for marker in page.locator(".tl-timemarker").all()}
    assert "Caesar was murdered in Rome, 44 BCE, press space to show" in labels


def test_timelinejs_draws_44_bce_between_45_and_43_on_its_axis(draw: Draw) -> None:
    page = draw(*dated("-0049", "-0043", "-0041"))
    ticks = {
        tick.inner_text(): tick.bounding_box()["x"]
        for tick in page.locator(".tl-timeaxis-tick").all()
        if tick.inner_text()
    }
    marker = page.locator("#e0000001-marker").bounding_box()["x"]
    assert ticks["45 BCE"] < marker < ticks["43 BCE"]


def test_timelinejs_shows_what_is_farther_than_javascripts_dates(draw: Draw) -> None:
    page = draw(*dated("Y-300000", "1949", "2023-11-24"))
    assert {date for date, _ in slides(page)} == {"300,001 BCE", "1949", "24 November 2023"}


def test_timelinejs_runs_no_strangers_script(draw: Draw) -> None:
    texts = [*POISON.values(), *(POISON[name] for name in ("script", "image", "entity", "tag"))]
    page = draw(*(hostile(text, number) for number, text in enumerate(texts)))
    assert page.locator(".tl-timemarker").count() == len(texts)
    assert page.locator("#timeline img[src=x]").count() == 0
    headlines = page.locator(".tl-slide h2.tl-headline").all_inner_texts()
    assert {POISON[name] for name in ("script", "image", "entity", "tag")} <= set(headlines)
