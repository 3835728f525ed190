"""Sources: files and standard input in every format, and each refusal in one sentence that names the source."""

import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.errors import ArticleError, ConfigError
from events.model import Article
from events.reading import Overrides, read_articles, read_file, read_record
from events.reading.source import MOST_BYTES

PROSE = "Dock workers went back to work on Tuesday after nine days. Their union had taken the offer on Monday evening."
PAGE = f"<html><head><title>Strike ends</title></head><body><article>{f'<p>{PROSE}</p>' * 3}</article></body></html>"
RECORD = json.dumps({"id": "a", "text": PROSE})


def write(folder: Path, name: str, content: bytes | str) -> str:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def refusal(path: str, **options: object) -> str:
    with pytest.raises(ArticleError) as caught:
        read_file(path, **options)
    sentence = str(caught.value)
    assert "\n" not in sentence
    return sentence


REFUSED = {
    "empty.txt": (b"", "it is empty"),
    "bom.txt": (b"\xef\xbb\xbf", "it is empty"),
    "white.txt": (b" \r\n\t \n", "nothing but white space"),
    "figures.txt": (b"1949 1950 --- 2022", "it has no words"),
    "nul.txt": (b"The strike\0 ended.", "its text has a NUL at character 11"),
    "random.txt": (b"\x00\xff\x8f\x01" * 50, "a binary file, not a text"),
    "article.pdf": (b"%PDF-1.7 text", "a PDF document"),
    "article.docx": (b"PK\x03\x04 text", "a ZIP archive"),
    "photo.txt": (b"\x89PNG\r\n", "a PNG image"),
    "latin.txt": (
        "Café owners went on strike.".encode("cp1252"),
        "not UTF-8 at byte 4; name its encoding with --encoding",
    ),
    "wide.txt": (PROSE.encode("utf-16"), "UTF-16 text, not UTF-8; read it with --encoding utf-16"),
    "german.txt": ("Die Hafenarbeiter haben am Dienstag den Streik beendet. Er dauerte neun Tage.", "in German"),
    "broken.json": ('{"text": ', "not JSON (Expecting value: line 1 column 10"),
    "deep.json": ("[" * 100_000, "not JSON (nested too deeply)"),
    "number.json": ("9" * 5000, "not JSON"),
    "string.json": ('"text"', "not a JSON object"),
    "null.json": ("null", "not a JSON object"),
    "none.json": ("[]", "an empty JSON array"),
    "textless.json": ('{"title": "Strike ends"}', 'it has no "text"'),
    "list.json": ('{"text": ["Strike ends"]}', 'its "text" is not a string'),
    "title.json": ('{"title": 7, "text": "Strike ends"}', 'its "title" is not a string'),
    "blank.json": ('{"text": " "}', "nothing but white space"),
    "nul.json": ('{"text": "Strike\\u0000 ends"}', "its text has a NUL at character 7"),
    "surrogate.json": ('{"text": "Strike \\ud800 ends"}', "its text has half a surrogate pair (U+D800) at character 8"),
    "id.json": ('{"id": "\\udfff", "text": "Strike ends"}', 'its "id" has half a surrogate pair'),
    "bare.html": ("<html><body></body></html>", "no article was found in this HTML page"),
    "nested.html": (f"<html><body>{'<div>' * 20_000}{PROSE}", "no article was found in this HTML page"),
    "tags.html": ("<html><body>" + "<b>" * 200_001, "more than 200,000 tags"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_article_is_refused_in_a_sentence_that_names_it(name: str, tmp_path: Path) -> None:
    content, reason = REFUSED[name]
    path = write(tmp_path, name, content)
    sentence = refusal(path)
    assert sentence.startswith(f"{path}: ")
    assert reason in sentence


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    reasons = {
        str(tmp_path): "a directory, not an article",
        str(tmp_path / "missing.txt"): "no such file",
        str(tmp_path / "fifo"): 'not a regular file; "-" reads standard input',
        str(tmp_path / "loop"): "it cannot be read (too many levels of symbolic links)",
        "/dev/zero": 'not a regular file; "-" reads standard input',
        "a\0b": "no such file",
        "": "no such file",
        "x" * 5000: "it cannot be read (file name too long)",
    }
    for path, reason in reasons.items():
        assert refusal(path) == f"{path}: {reason}"


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "secret.txt", PROSE)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    # Not by its mode: root may read whatever it says.
    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(path) == f"{path}: it may not be read (permission denied)"


def test_more_than_ten_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert refusal(str(path)) == f"{path}: more than 10 MB, too large for an article"

    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            assert 0 < size <= MOST_BYTES + 1
            return b"a" * size

    assert refusal("-", stdin=Endless()) == "standard input: more than 10 MB, too large for an article"


def test_standard_input_is_read_as_a_dash() -> None:
    assert read_file("-", stdin=io.BytesIO(PROSE.encode())).text == PROSE
    assert read_file("-", stdin=io.BytesIO(RECORD.encode())).identity == "a"
    assert read_file("-", stdin=io.BytesIO(PAGE.encode())).title == "Strike ends"
    assert refusal("-", stdin=io.BytesIO()) == "standard input: it is empty"
    assert refusal("-", stdin=None) == "standard input: there is none"


@pytest.mark.parametrize("name", ["page.html", "page.htm", "page.txt", "page"])
def test_html_is_known_by_its_content(name: str, tmp_path: Path) -> None:
    for content in (PAGE, f"\n<!-- saved -->\n<!DOCTYPE html>{PAGE}"):
        article = read_file(write(tmp_path, name, content))
        assert article.title == "Strike ends"
        assert article.text.startswith(PROSE)
        assert "<p>" not in article.text


def test_a_fragment_of_html_is_known_by_its_suffix(tmp_path: Path) -> None:
    fragment = f"<p>{PROSE}</p>" * 3
    assert "<p>" not in read_file(write(tmp_path, "part.html", fragment)).text
    assert "<p>" in read_file(write(tmp_path, "part.txt", fragment)).text
    assert read_file(write(tmp_path, "plain.html", PROSE)).text == PROSE


@pytest.mark.parametrize("name", ["a.json", "a.txt", "a"])
def test_json_is_known_by_its_content(name: str, tmp_path: Path) -> None:
    assert read_file(write(tmp_path, name, f"\n {RECORD}")).identity == "a"


@pytest.mark.parametrize("text", [f"[Port Albert] {PROSE}", f"{{sic}} {PROSE}", f"<{PROSE}>", f"> {PROSE}"])
def test_a_text_that_begins_like_something_else_is_a_text(text: str, tmp_path: Path) -> None:
    assert read_file(write(tmp_path, "a.txt", text)).text == text


def test_lines_end_in_one_way_and_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    article = read_file(write(tmp_path, "a.txt", b"\xef\xbb\xbfStrike ends\r\n\r\n" + PROSE.encode() + b"\r"))
    assert article.text == f"Strike ends\n\n{PROSE}\n"


def test_control_characters_stay_in_the_text(tmp_path: Path) -> None:
    text = PROSE.replace(" ", "\x0b", 1).replace(" ", "\x1b", 1).replace(" ", "\x85", 1)
    assert read_file(write(tmp_path, "a.txt", text)).text == text


def test_the_encoding_is_utf_8_or_what_the_user_says(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", f"{PROSE} The café is open.".encode("cp1252"))
    assert "café" in read_file(path, encoding="cp1252").text
    wide = write(tmp_path, "b.txt", PROSE.encode("utf-16"))
    assert read_file(wide, encoding="utf-16").text == PROSE


@pytest.mark.parametrize("name", ["nope", "", "hex", "rot13", "a\0b", "\udcff", "x" * 300])
def test_an_encoding_that_is_none_is_refused_by_name(name: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"--encoding: .* is no character encoding known here"):
        read_file(write(tmp_path, "a.txt", PROSE), encoding=name)


def test_a_page_may_declare_its_own_encoding(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-1">').replace("union", "café")
    assert "café" in read_file(write(tmp_path, "a.html", page.encode("latin-1"))).text
    lying = page.replace("iso-8859-1", "nope").encode("latin-1")
    assert "--encoding" in refusal(write(tmp_path, "b.html", lying))


def test_a_source_of_several_articles_gives_each_of_them(tmp_path: Path) -> None:
    array = json.dumps([{"id": name, "text": PROSE} for name in "abc"])
    lines = "\n".join(json.dumps({"id": name, "text": PROSE}) for name in "abc")
    for path in (write(tmp_path, "a.json", array), write(tmp_path, "a.jsonl", lines + "\n\n")):
        articles = list(read_articles(path))
        assert [article.identity for article in articles if isinstance(article, Article)] == ["a", "b", "c"]
        assert refusal(path) == f"{path}: 3 articles, where one is wanted"


def test_a_bad_article_among_several_is_named_and_the_rest_are_read(tmp_path: Path) -> None:
    lines = write(tmp_path, "a.jsonl", f'{RECORD}\n{{"text": \n{{"text": ""}}\n{RECORD}\n')
    found = list(read_articles(lines))
    assert [isinstance(item, Article) for item in found] == [True, False, False, True]
    assert str(found[1]).startswith(f"{lines}, line 2: not JSON")
    assert str(found[2]) == f"{lines}, line 3: it is empty"
    array = write(tmp_path, "a.json", f"[{RECORD}, 7]")
    assert str(list(read_articles(array))[1]) == f"{array}, article 2: not a JSON object"


@pytest.mark.parametrize("option", ["title", "url"])
def test_one_title_or_address_cannot_be_that_of_several(option: str, tmp_path: Path) -> None:
    path = write(tmp_path, "a.json", f"[{RECORD}, {RECORD}]")
    with pytest.raises(ConfigError, match=f"--{option}: it cannot be that of all 2 articles"):
        list(read_articles(path, overrides=Overrides(**{option: "https://post.example/"})))


@pytest.mark.parametrize("option", ["title", "url", "publisher", "published"])
def test_an_option_that_is_no_text_is_refused_by_name(option: str) -> None:
    with pytest.raises(ConfigError, match=f"--{option}: "):
        read_record({"text": PROSE}, source="it", overrides=Overrides(**{option: "\udcff"}))


def test_a_url_that_is_no_web_address_is_refused_as_an_option_and_dropped_from_a_source() -> None:
    record = {"url": "javascript:alert(1)", "text": PROSE}
    article = read_record(record, source="it")
    assert article.url == ""
    assert "not kept: 'javascript:alert(1)' is no http(s) address" in {item.source for item in article.provenance}
    with pytest.raises(ConfigError, match=r"--url: 'ftp://a.example' is no http\(s\) address"):
        read_record(record, source="it", overrides=Overrides(url="ftp://a.example"))


SCRAPS = st.sampled_from([
    b"The dock workers of the port ", b"\n", b"\n\n", b"\r\n", b" - ", b"(AP)", b"Nov. 25, 2023 ", b"06:09 am JST ",
    b"TOKYO, ", b"Published: ", b"---\n", b"title: ", b"<html>", b"<p>", b"{", b'"text"', b":", b"[", b"]", b"}", b".",
    b"\xc2\xa9", b"\xff", b"\0", b"By ", b"2023-11-25", b"9999-12-31", b"0001-01-01 ", b"Feb. 29 ", b"Updated ", b"ET",
    b"+99:99", b"24:00 ", b"\xe2\x80\x94 ", b"16:00-05:00 ", b"Jan. 1 1600 ",
])  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.lists(SCRAPS, max_size=25).map(b"".join)))
def test_any_bytes_are_an_article_or_a_sentence(data: bytes) -> None:
    for item in read_articles("-", stdin=io.BytesIO(data)):
        if isinstance(item, Article):
            start, end = item.body
            assert 0 <= start < end <= len(item.text)
            assert item.text[start:end] == item.text[start:end].strip(" \t\r\n")
            assert "\0" not in item.text
            assert len(item.key) == 16
        else:
            assert str(item).startswith("standard input")
