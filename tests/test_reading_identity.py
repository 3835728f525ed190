"""Identity, key and address of an article."""

import hashlib

import pytest

from events.reading import Overrides, read_record
from events.reading.identity import normal_url

PROSE = "Dock workers went back to work on Tuesday after nine days."


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_the_given_id_goes_first_then_the_url_then_the_text() -> None:
    url = "https://post.example/strike"
    assert read_record({"id": "a", "url": url, "text": PROSE}, source="it").identity == "a"
    assert read_record({"id": 7, "text": PROSE}, source="it").identity == "7"
    assert read_record({"id": " ", "url": url, "text": PROSE}, source="it").identity == url
    assert read_record({"url": "mailto:a@b.example", "text": PROSE}, source="it").identity == f"sha256:{sha256(PROSE)}"
    said = read_record({"text": PROSE}, source="it", overrides=Overrides(url=url))
    assert said.identity == url


def test_the_key_is_short_stable_and_made_from_the_identity() -> None:
    first = read_record({"id": "a", "text": PROSE}, source="it")
    again = read_record({"id": "a", "title": "Other", "text": f"{PROSE} More."}, source="there")
    assert first.key == again.key == sha256("a")[:16]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://post.example/strike", "https://post.example/strike"),
        ("HTTPS://Post.Example/Strike?b=1&a=2", "https://post.example/Strike?b=1&a=2"),
        (" https://post.example/strike#top \n", "https://post.example/strike"),
        ("https://post.example/s?utm_source=x&id=4&UTM_medium=y", "https://post.example/s?id=4"),
        ("https://post.example/s?utm_source=x", "https://post.example/s"),
        ("https://post.example", "https://post.example/"),
        ("http://post.example:80/", "http://post.example/"),
        ("https://post.example:8443/", "https://post.example:8443/"),
        ("https://user:secret@post.example/", "https://post.example/"),
        ("https://[2001:DB8::1]:8080/", "https://[2001:db8::1]:8080/"),
        ("https://post.example/£13_bn_(deal)'s", "https://post.example/%C2%A313_bn_(deal)'s"),
        ("https://post.example/a%20b?q=%C2%A3", "https://post.example/a%20b?q=%C2%A3"),
        ("https://post.example/?q=ü", "https://post.example/?q=%C3%BC"),
        ("https://post.example/?a=&flag", "https://post.example/?a=&flag"),
    ],
)
def test_an_address_has_one_way_to_be_written(url: str, expected: str) -> None:
    assert normal_url(url) == expected
    assert normal_url(expected) == expected


@pytest.mark.parametrize(
    "url",
    [
        "", "javascript:alert(1)", "data:text/html,x", "ftp://post.example/", "//post.example/", "post.example/strike",
        "/strike", "https://", "https:///strike", "http://[::1", "https://post.example:99999/", "https://a\\@b.example/",
        "https://post.example/a b", "https://post.example/\n", "https://post.example/<x>", 'https://post.example/"',
        "https://post.example/" + "a" * 2000, "java\nscript:alert(1)", "https://post.ex\tample/",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_none(url: str) -> None:
    assert normal_url(url.replace("/\n", "/\n x")) == ""
