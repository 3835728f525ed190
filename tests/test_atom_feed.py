"""The Atom feed: valid by its grammar, read rightly by a reader, the same bytes each time, whatever the text."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import feedparser
import pytest
from hypothesis import given
from lxml import etree, html

from events.model import Event
from feed.channel import whole_timeline
from feed.render.atom import Place, atom_feed
from feed.timeline import build_timeline
from tests.timeline_samples import ANY_TEXT, NOW, POISON, SITE, WIRE, article, event, hostile, revision, told, varied

ATOM = {
    "a": "http://www.w3.org/2005/Atom",
    "dcterms": "http://purl.org/dc/terms/",
    "ev": "http://purl.org/rss/1.0/modules/event/",
}
PLACE = Place(atom_id=revision().atom_id)


def latest() -> list[Event]:
    return sorted(varied(), key=lambda each: -each.sequence)


def feed_of(*events: Event, site=SITE) -> bytes:
    timeline = build_timeline(revision(), NOW, events, site.quotation)
    return atom_feed(timeline, site, whole_timeline(site, "feed.atom"), PLACE)


def tree(*events: Event, site=SITE) -> etree._Element:
    return etree.fromstring(feed_of(*events, site=site))


@pytest.fixture(scope="module")
def grammar(shared: Path) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(shared / "schemas" / "atom.rng"))


def test_the_feed_is_valid(grammar: etree.RelaxNG) -> None:
    grammar.assertValid(tree(*latest()))
    grammar.assertValid(tree())


@given(text=ANY_TEXT)
def test_no_text_makes_the_feed_invalid(grammar: etree.RelaxNG, text: str) -> None:
    found = tree(hostile(text), site=replace(SITE, title=f"x{text}", author=f"x{text}"))
    grammar.assertValid(found)
    content = html.fromstring(found.xpath("string(//a:content)", namespaces=ATOM))
    assert {element.tag for element in content.iter()} <= {"div", "p", "strong", "blockquote", "a"}
    titles = found.xpath("//a:entry/a:title/text()", namespaces=ATOM)
    assert len(titles) == 1
    assert titles[0].startswith("1949: ")


@pytest.mark.parametrize("text", POISON.values(), ids=POISON.keys())
def test_poisoned_text_is_read_as_text(text: str) -> None:
    found = feedparser.parse(feed_of(hostile(text)))
    assert not found.bozo
    (entry,) = found.entries
    assert "<script" not in entry.content[0].value
    assert len(entry.content[0].value) < 6_000


def test_an_entry_tells_when_what_and_where(grammar: etree.RelaxNG) -> None:
    found = tree(*latest())
    (entry,) = found.xpath("//a:entry[contains(a:title, 'think tank')]", namespaces=ATOM)

    def text(path: str) -> str:
        return entry.xpath(f"string({path})", namespaces=ATOM)

    assert text("a:title") == "24 November 2023: A think tank warned of gray-zone tactics"
    assert text("a:id") == "tag:news.example,2026:event/e0000008"
    assert text("a:published") == text("a:updated") == "2026-03-04T04:06:07.890131+00:00"
    assert text("dcterms:temporal") == text("ev:startdate") == "2023-11-24"
    assert [dict(link.attrib) for link in entry.xpath("a:link", namespaces=ATOM)] == [
        {"href": "https://news.example/dates/events/e0000008", "rel": "alternate", "type": "text/html"},
        {
            "href": "https://paper.example/wire",
            "rel": "via",
            "title": "China warned of gray-zone tactics: think tank",
        },
    ]
    assert dict(entry.xpath("a:category", namespaces=ATOM)[0].attrib) == {
        "term": "taiwan",
        "scheme": "tag:news.example,2026:tags",
        "label": "Taiwan",
    }
    assert text("a:rights") == "Quotation from Example News"
    content = html.fromstring(text("a:content"))
    assert [part.text_content() for part in content] == [
        "24 November 2023 (exact day)",
        "A government think tank warned Friday that gray-zone tactics will go on & grow <steadily>.",
        "Source: China warned of gray-zone tactics: think tank, Example News, 25 November 2023",
        "Also reported by: A report without an address",
    ]


def test_the_feed_tells_whose_it_is() -> None:
    found = tree(*latest())
    assert found.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert found.xpath("string(a:id)", namespaces=ATOM) == "tag:news.example,2026:timeline"
    assert found.xpath("string(a:author/a:name)", namespaces=ATOM) == "The editors"
    assert found.xpath("string(a:generator)", namespaces=ATOM) == "Dateline"
    assert [dict(link.attrib) for link in found.xpath("a:link", namespaces=ATOM)] == [
        {"href": "https://news.example/dates/", "rel": "alternate", "type": "text/html"},
        {"href": "https://news.example/dates/feed.atom", "rel": "self", "type": "application/atom+xml"},
    ]


def test_entries_keep_their_order_and_own_times() -> None:
    found = tree(*latest())
    ids = found.xpath("//a:entry/a:id/text()", namespaces=ATOM)
    assert ids == [each.atom_id for each in latest()]
    updated = found.xpath("//a:entry/a:updated/text()", namespaces=ATOM)
    assert len(set(updated)) == len(updated)
    assert updated == sorted(updated, reverse=True)
    assert found.xpath("string(a:updated)", namespaces=ATOM) == NOW.isoformat()


def test_the_events_own_date_is_never_a_time_of_the_record() -> None:
    years = {text[:4] for text in tree(*latest()).xpath("//a:updated/text()", namespaces=ATOM)}
    assert years == {"2026"}
    temporal = tree(*latest()).xpath("//dcterms:temporal/text()", namespaces=ATOM)
    assert {"-0043", "177X", "1914/1917", "1914~"} <= set(temporal)
    found = tree(*latest()).xpath("//ev:startdate/text()", namespaces=ATOM)
    assert found == ["2023-11-25", "2023-11-24", "2022-06-06"]
    assert tree(*latest()).xpath("//ev:enddate/text()", namespaces=ATOM) == ["2022-06-12"]


def test_times_of_other_zones_are_told_in_utc() -> None:
    tokyo = NOW.astimezone(timezone(timedelta(hours=9)))
    found = tree(replace(latest()[0], updated=tokyo, published=tokyo))
    assert found.xpath("string(//a:entry/a:updated)", namespaces=ATOM) == NOW.isoformat()


def test_a_feed_is_as_new_as_the_last_change_of_an_event_and_no_newer() -> None:
    changed = datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=9)))
    empty = build_timeline(revision(), changed, ())
    assert b"<updated>2026-01-01T15:00:00+00:00</updated>" in atom_feed(
        empty, SITE, whole_timeline(SITE, "feed.atom"), PLACE
    )


@pytest.mark.parametrize("limit", [SITE.quotation, 50, 1000])
def test_a_quotation_is_capped(limit: int) -> None:
    long = told(WIRE, "1949", "A split", "word " * 200, "1949", " more" * 200)
    found = tree(event(1, (WIRE, long)), site=replace(SITE, quotation=limit))
    (quoted,) = html.fromstring(found.xpath("string(//a:content)", namespaces=ATOM)).xpath("//blockquote")
    assert limit - 50 < len(quoted.text_content()) <= limit
    assert quoted.xpath("string(.//strong)") == "1949"


def test_a_quotation_has_300_characters_unless_set_otherwise() -> None:
    assert SITE.quotation == 300


def test_only_sure_days_are_told_as_such() -> None:
    """mod_event has full days alone: what is vaguer, uncertain, BCE or open is left to EDTF."""

    def days(edtf: str) -> list[str]:
        found = tree(event(1, (WIRE, told(WIRE, edtf, "It fell", "", "Then", " it fell."))))
        return [*found.xpath("//ev:startdate/text() | //ev:enddate/text()", namespaces=ATOM)]

    assert days("1949-10-01") == ["1949-10-01"]
    assert days("1949-10-01/1949-10-05") == ["1949-10-01", "1949-10-05"]
    for vague in ("1949", "1949-10", "1949-10-01~", "1949-10-01?/1949-10-05", "1949-10-01/..", "../1949-10-01"):
        assert days(vague) == []
    for far in ("-0043-03-15", "0000-03-15", "Y12345", "1949/1950", "1949-10-01/1950", "194X", "1949-21"):
        assert days(far) == []


def test_the_feeds_images_are_those_of_the_settings() -> None:
    assert tree().xpath("a:icon | a:logo", namespaces=ATOM) == []
    found = tree(site=replace(SITE, icon="https://news.example/icon.png", logo="https://news.example/logo.png"))
    assert found.xpath("string(a:icon)", namespaces=ATOM) == "https://news.example/icon.png"
    assert found.xpath("string(a:logo)", namespaces=ATOM) == "https://news.example/logo.png"


def test_an_event_without_evidence_says_so(grammar: etree.RelaxNG) -> None:
    found = tree(replace(latest()[0], evidence=()))
    grammar.assertValid(found)
    assert "Added by hand, no quotation" in found.xpath("string(//a:content)", namespaces=ATOM)
    assert found.xpath("//a:entry/a:link/@rel", namespaces=ATOM) == ["alternate"]
    assert found.xpath("//a:entry/a:rights", namespaces=ATOM) == []


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,javascript", " javascript:x", "file:///javascript", ""]
)
def test_only_web_addresses_are_linked(url: str) -> None:
    about = article("wire", url=url)
    found = tree(event(1, (about, told(about, "1949", "A split", "In ", "1949", "."))))
    assert found.xpath("//a:entry/a:link/@rel", namespaces=ATOM) == ["alternate"]
    assert b"javascript" not in etree.tostring(found)


def test_further_sources_are_related() -> None:
    other = article("other")
    first, second = (told(about, "1949", "A split", "In ", "1949", ".") for about in (WIRE, other))
    told_twice = event(1, (WIRE, first), (other, second))
    assert tree(told_twice).xpath("//a:entry/a:link/@rel", namespaces=ATOM) == ["alternate", "via", "related"]


def test_an_event_that_everybody_reports_does_not_fill_the_feed() -> None:
    first = told(WIRE, "1949", "A split", "In ", "1949", ".")
    others = [article(f"other-{number}", publisher="", title="") for number in range(30)]
    found = tree(event(1, (WIRE, first), *((about, replace(first, article=about.key)) for about in others)))
    assert found.xpath("//a:entry/a:link/@rel", namespaces=ATOM) == ["alternate", "via", *["related"] * 9]
    content = html.fromstring(found.xpath("string(//a:content)", namespaces=ATOM))
    assert content[-1].text_content() == f"Also reported by: {'; '.join(['Untitled article'] * 9)} and 21 more"


def test_one_revision_always_gives_the_same_bytes(golden) -> None:
    golden("feed.atom", feed_of(*latest()))
