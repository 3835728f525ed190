"""Text and links of strangers: what is published of them is always fit for a document, short, and honest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from feed.untrusted import Excerpt, excerpt, safe_line, safe_text, safe_url, text_fragment

ANY_TEXT = st.text(st.characters(codec=None))  # every code point, lone surrogates too


@given(ANY_TEXT)
def test_any_text_becomes_fit_for_xml_and_keeps_its_offsets(text: str) -> None:
    safe = safe_text(text)
    assert len(safe) == len(text)
    etree.Element("x").text = safe  # raises for what XML does not allow
    assert safe_text(safe) == safe


def test_a_line_is_no_longer_than_a_line() -> None:
    assert safe_line("word " * 100) == "word " * 59 + "word…"
    assert safe_line("x" * 100_000) == "x" * 299 + "…"


def test_what_no_document_may_hold_is_replaced_and_the_rest_kept() -> None:
    assert safe_text("a\x00b\x0bc\ud800d\ufffee\x85f\U0001ffffg") == "a�b�c�d�e�f�g"
    assert safe_line("  Łódź\n and\tשלום 😀 ") == "Łódź and שלום 😀"


@pytest.mark.parametrize(
    ("given_url", "published"),
    [
        ("https://paper.example/a?b=c#d", "https://paper.example/a?b=c#d"),
        ("HTTPS://Paper.Example:8443/a", "https://paper.example:8443/a"),
        ("http://[2001:db8::1]/a", "http://[2001:db8::1]/a"),
        ("https://münchen.example/straße?q=ö", "https://xn--mnchen-3ya.example/stra%C3%9Fe?q=%C3%B6"),
        ('https://paper.example/a b"<>', "https://paper.example/a%20b%22%3C%3E"),
        ("https://paper.example/100%25", "https://paper.example/100%25"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("ftp://paper.example/", ""),
        ("//paper.example/", ""),
        ("/a", ""),
        ("https:///a", ""),
        ("https://bank.example@evil.example/", ""),
        ("https://paper.example:port/", ""),
        ("https://[::1/", ""),
        ("https://paper.example/\x00", ""),
        ("https://a..b.example/", ""),
        ("https://paper.example/" + "a" * 5000, ""),
        ("", ""),
    ],
)
def test_only_plain_web_addresses_are_linked(given_url: str, published: str) -> None:
    assert safe_url(given_url) == published


@given(ANY_TEXT)
def test_no_text_breaks_a_link(text: str) -> None:
    assert safe_url(text).isascii()
    assert safe_url(f"https://paper.example/{text}").isascii()
    assert text_fragment("https://paper.example/", text).isascii()


@given(ANY_TEXT, st.integers(-5, 400), st.integers(-5, 400), st.integers(10, 300))
def test_an_excerpt_is_never_longer_than_its_limit_and_always_from_the_sentence(
    sentence: str, start: int, end: int, limit: int
) -> None:
    cut = excerpt(sentence * 20, (start, end), limit)
    shown = cut.before + cut.marked + cut.after
    assert len(shown) <= limit
    assert shown.strip("…").strip() in safe_text(sentence * 20)


def test_a_short_sentence_is_whole() -> None:
    assert excerpt("It split in 1949.", (12, 16), 300) == Excerpt("It split in ", "1949", ".")


def test_a_long_sentence_is_cut_at_words_around_its_date() -> None:
    sentence = "word " * 100 + "in 1949 " + "more " * 100
    cut = excerpt(sentence, (503, 507), 100)
    assert cut.marked == "1949"
    assert cut.before.startswith("…word ")
    assert cut.before.endswith(" in ")
    assert cut.after.endswith(" more…")


def test_a_date_outside_its_sentence_marks_nothing() -> None:
    assert excerpt("It split.", (90, 94), 300) == Excerpt("", "", "It split.")


def test_a_link_opens_the_article_at_the_sentence() -> None:
    assert text_fragment("https://p.example/a", "Well-known, in 1949.") == (
        "https://p.example/a#:~:text=Well%2Dknown%2C%20in%201949."
    )
    assert text_fragment("https://p.example/a#top", "one two three four five six seven eight nine ten eleven") == (
        "https://p.example/a#top:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven"
    )
    assert text_fragment("", "In 1949.") == ""
