"""The pages as documents: what stands in them, for whom, and that nothing of an article's text is ever markup."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as parser

from events.model import Event, Tag
from feed.asked import Asked
from feed.locales import ENGLISH
from feed.render.html import article_page, error_page, event_page, timeline_page
from feed.single import Single, single
from feed.subscriptions import links_for
from feed.timeline import build_article
from tests.page_samples import browsed
from tests.timeline_samples import SITE, VARIED_MENTIONS, WIRE, article, event, source, told, varied

Page = parser.HtmlElement
LINKS = links_for(Asked(), SITE)


def parsed(page: bytes) -> Page:
    return parser.document_fromstring(page.decode("utf-8"))


def timeline(*events, site=SITE) -> Page:
    return parsed(timeline_page(browsed(events), site, links_for(Asked(), site)))


def alone(shown: Event) -> Single:
    """An event without neighbours or history."""
    return single(shown, (), (None, None), (), ENGLISH)


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    """Every kind of page."""
    (wire,) = {about for about, _ in VARIED_MENTIONS if about.key == "wire"}
    of_wire = [each for each in varied() if each.evidence[0].source.key == "wire"]
    return {
        "timeline": timeline(*varied()),
        "empty": timeline(),
        "event": parsed(event_page(alone(varied()[0]), SITE, "", LINKS)),
        "article": parsed(article_page(build_article(source(wire), of_wire), SITE, LINKS)),
        "error": parsed(error_page("Not found", "There is no such page.", SITE, LINKS)),
    }


KINDS = ["timeline", "empty", "event", "article", "error"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_has_its_landmarks_and_names_the_feed(pages: dict[str, Page], kind: str) -> None:
    page = pages[kind]
    assert page.get("lang") == "en-GB"
    assert len(page.xpath("//main")) == len(page.xpath("//h1")) == len(page.xpath("//head/title[text()]")) == 1
    assert page.xpath("//body/*[1]/@href") == ["#content"]
    assert page.xpath("//main/@id") == ["content"]
    assert page.xpath("//link[@rel='alternate'][@type='application/atom+xml']/@href") == [
        "https://news.example/dates/feed.atom"
    ]
    assert page.xpath("//aside//a/@href")[0] == "https://news.example/dates/feed.atom"
    assert page.xpath("//aside//a/@href")[-1] == "/dates/feeds/"


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_has_one_script_one_style_and_calls_on_nobody_else(pages: dict[str, Page], kind: str) -> None:
    page = pages[kind]
    assert not page.xpath("//iframe | //@style | //img | //script[text() and not(@type='application/ld+json')]")
    (script,) = page.xpath("//script[@src]")
    assert script.get("src").startswith("/dates/static/script.js?v=")
    assert "defer" in script.attrib
    (stylesheet,) = page.xpath("//link[@rel='stylesheet']/@href")
    assert stylesheet.startswith("/dates/static/style.css?v=")
    assert page.xpath("//link[@rel='icon']/@href")[0].startswith("data:")


@pytest.mark.parametrize("kind", KINDS)
def test_ids_are_unique_and_what_names_them_is_there(pages: dict[str, Page], kind: str) -> None:
    ids = pages[kind].xpath("//@id")
    assert len(ids) == len(set(ids))
    assert set(pages[kind].xpath("//@aria-labelledby")) <= set(ids)
    assert {link[1:] for link in pages[kind].xpath("//a/@href[starts-with(., '#')]")} <= set(ids)


@pytest.mark.parametrize(
    ("kind", "path"), [("timeline", ""), ("event", "events/e0000001"), ("article", "articles/wire")]
)
def test_a_page_names_its_own_address(pages: dict[str, Page], kind: str, path: str) -> None:
    assert pages[kind].xpath("//link[@rel='canonical']/@href") == [f"https://news.example/dates/{path}"]


def test_an_error_has_no_address_and_wants_none(pages: dict[str, Page]) -> None:
    assert not pages["error"].xpath("//link[@rel='canonical']")
    assert pages["error"].xpath("//meta[@name='robots']/@content") == ["noindex"]


def test_the_timeline_shows_every_event_under_its_heading(pages: dict[str, Page]) -> None:
    page = pages["timeline"]
    assert [heading.text for heading in page.xpath("//main//section//h2")] == [
        "44 BCE", "The 1770s", "1914–1917", "1914", "1949", "2022", "2023", "2027", "2030",
    ]  # fmt: skip
    assert len(page.xpath("//section//article")) == 11
    (split,) = page.xpath("//article[.//mark='1949']")
    assert split.xpath("string(.//p[@class='when']/b)") == "1949"
    assert split.xpath("string(.//*[@class='precision'])") == "year only"
    assert split.xpath("string(.//h3)") == "China and Taiwan split"
    assert split.xpath("string(.//blockquote)").strip() == (
        "Taiwan and mainland China have been governed separately since 1949 after a civil war."
    )
    assert split.xpath("string(.//p[@class='source'])") == (
        "Source: China warned of gray-zone tactics: think tank, Example News, 25 November 2023"
    )
    assert split.xpath(".//*[@class='source']//a/@href")[0].startswith("https://paper.example/wire#:~:text=")
    assert page.xpath("//p[@class='gap']/text()")[-2:] == ["72 years with no events", "3 years with no events"]


def test_time_elements_say_no_more_than_the_words(pages: dict[str, Page]) -> None:
    assert [(found.text, found.get("datetime")) for found in pages["timeline"].xpath("//time")] == [
        ("1914", "1914"),
        ("1917", "1917"),
        ("1949", "1949"),
        ("February 2022", "2022-02"),
        ("24 November 2023", "2023-11-24"),
        ("25 November 2023", "2023-11-25"),
        ("June 2027", "2027-06"),
        ("2030", "2030"),
    ]


def test_an_event_reported_twice_names_both_sources(pages: dict[str, Page]) -> None:
    (twice,) = pages["timeline"].xpath("//article[contains(., 'Also reported by')]")
    assert twice.xpath("(.//*[@class='source'])[2]//a/@href") == ["/dates/articles/unlinked"]


def test_a_source_without_an_address_leads_to_its_own_page(pages: dict[str, Page]) -> None:
    (fell,) = pages["timeline"].xpath("//article[contains(., 'the week of 6 June 2022')]")
    assert fell.xpath(".//*[@class='source']//a/@href") == ["/dates/articles/unlinked"]


def test_an_empty_timeline_says_how_to_fill_it(pages: dict[str, Page]) -> None:
    assert "No events yet." in pages["empty"].xpath("string(//header)")
    assert pages["empty"].xpath("string(//main//code)") == "dateline add article.txt"


def test_an_event_added_by_hand_says_so() -> None:
    by_hand = replace(varied()[0], evidence=())
    assert "Added by hand, no quotation" in timeline(by_hand).xpath("string(//main)")
    assert b"Added by hand, no quotation" in event_page(alone(by_hand), SITE, "", LINKS)


@given(st.text(st.characters(codec=None), min_size=1))
def test_no_text_becomes_markup(text: str) -> None:
    hostile = f"<b>{text}</b><script>x</script>"
    about = article("wire", title=hostile, publisher=hostile, url=f"javascript:{text}")
    mention = told(about, "1949", hostile, hostile, "1949", hostile, tags=(Tag("x", hostile),))
    page = timeline(event(1, (about, mention), (WIRE, mention)), site=replace(SITE, title=hostile, author=hostile))
    assert not page.xpath("//script[not(@src or @type='application/ld+json')] | //main//script")
    assert not [found for found in page.xpath("//b") if found.getparent().get("class") != "when"]
    assert not [link for link in page.xpath("//@href | //@cite") if "javascript" in link]
    assert page.xpath("string(//h3)").startswith("<b>")


def test_one_timeline_always_gives_the_same_bytes() -> None:
    first, second = (timeline_page(browsed(varied()), SITE, LINKS) for _ in range(2))
    assert first == second
