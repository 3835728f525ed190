"""Title, publisher and body: what stands above, before and after an article's prose is no part of it."""

from datetime import date

import pytest

from events.model import Article
from events.reading import Overrides, read_record

PROSE = "Dock workers went back to work on Tuesday after nine days. Their union had taken the offer on Monday evening."


def read(text: str, **fields: str) -> Article:
    return read_record({"text": text, **fields}, source="it")


def body(article: Article) -> str:
    start, end = article.body
    return article.text[start:end]


TITLES = {
    "Strike ends\n\n": "Strike ends",
    "Strike ends\n25 November 2023\n": "Strike ends",
    "\n\n  Strike ends  \n\n": "Strike ends",
    "\ufeffStrike ends\n\n": "Strike ends",
    "Strike ends\r\n\r\n": "Strike ends",
    "# Strike ends\n\n": "Strike ends",
    "Dock workers end their strike at the ports of\nAlbert\n\n": "Dock workers end their strike at the ports of Albert",
    "What the strike cost, and whom?\n\n": "What the strike cost, and whom?",
    "Grain trader sues Port Albert Docks Inc.\n\n": "Grain trader sues Port Albert Docks Inc.",
    "Minutes of the meeting of 25 November 2023\n\n": "Minutes of the meeting of 25 November 2023",
    "By Friday evening the docks had been taken\n\n": "By Friday evening the docks had been taken",
    "Strike ends\n\nBoth sides claim a victory.\n\nBy Ann Lee\n\n": "Strike ends",
    "25 November 2023\n\nStrike ends\n\n": "Strike ends",
    "By Ann Lee\n\nStrike ends\n\n25 November 2023\n\n": "Strike ends",
    "Title: Strike ends\n\n": "Strike ends",
    "---\ntitle: 'Strike ends'\n---\nAnother line\n\n": "Strike ends",
    "Strike ends\n\nPORT ALBERT (AP) — ": "Strike ends",
    "": "",
    "PORT ALBERT — ": "",
    "25 November 2023\n\n": "",
    "Strike ends\n\nPublished\n\n25 November 2023\n\nShare\n\n": "Strike ends",
    "Strike ends\n\nBy Ann Lee\nHarbour Desk, Port Albert\n\n25 November 2023\nUpdated 6 hours ago\n\n": "Strike ends",
    "World\n\nStrike ends\n\nAnn Lee in Port Albert\nSat 25 Nov 2023 06.09 GMT\n\n": "Strike ends",
    "Strike ends\nAnn Lee, Harbour Post\n3 minute read\nUpdated 7:00 AM EST, Sun November 26, 2023\n\n": "Strike ends",
    "FOR IMMEDIATE RELEASE\n\nNovember 25, 2023\n\nStrike ends\n\nPORT ALBERT, Nov. 25, 2023 — ": "Strike ends",
    "Date: Sat, 25 Nov 2023 06:09:00 +0900\nFrom: ann@post.example\nSubject: Strike ends\n\n": "Strike ends",
}


@pytest.mark.parametrize(("above", "title"), TITLES.items())
def test_a_title_is_found_above_the_prose_and_is_no_part_of_it(above: str, title: str) -> None:
    article = read(above + PROSE)
    assert article.title == title
    assert body(article) == PROSE


def test_a_short_first_paragraph_with_a_stop_is_prose() -> None:
    text = f"The strike is over.\n\n{PROSE}"
    assert (read(text).title, body(read(text))) == ("", text)


def test_a_first_line_that_goes_on_below_is_prose() -> None:
    wrapped = PROSE.replace(" on Tuesday", "\non Tuesday").replace(" the offer", "\nthe offer")
    assert (read(wrapped).title, body(read(wrapped))) == ("", wrapped)


def test_a_heading_below_the_title_stays_with_the_prose() -> None:
    article = read(f"Nine days\n\nHow the strike began\n\n{PROSE}")
    assert article.title == "Nine days"
    assert body(article).startswith("How the strike began")


def test_a_given_title_wins_and_its_line_in_the_text_is_no_prose() -> None:
    for line in ("The strike is over.", "the STRIKE is over."):
        article = read(f"{line}\n\n{PROSE}", title="The strike is over.")
        assert (article.title, body(article)) == ("The strike is over.", PROSE)
    assert read(f"Strike ends\n\n{PROSE}", title="Another").title == "Another"


@pytest.mark.parametrize(
    "text",
    ["+++\ntitle = x\n+++\n", "Strike ends", "Strike ends\n\n25 November 2023", "25 November 2023\n", "© KYODO News"],
)
def test_a_text_without_prose_is_all_body(text: str) -> None:
    article = read(text)
    assert article.title in ("", "x")
    assert body(article) == text.strip()


DATELINES = {
    "WASHINGTON, Feb. 6 (Reuters) - ": "Reuters",
    "WASHINGTON/BEIJING, Feb 6 (Reuters) -- ": "Reuters",
    "LONDON (AP) — ": "Associated Press",
    "LONDON (AP) _ ": None,
    "KYIV, Ukraine (AP) — ": "Associated Press",
    "LONDON (AP), 26 July — ": "Associated Press",
    "ST. LOUIS, Mo. (AP) – ": "Associated Press",
    "Tokyo, Nov. 25 (Jiji Press)--": "Jiji Press",
    "Paris (AFP) – ": "Agence France-Presse",
    "TOKYO, NOV. 25 - ": "",
    "NEW DELHI: ": "",
    "SÃO PAULO — ": "",
    "PORT-AU-PRINCE, Haiti — ": "",
    "U.N. — ": "",
    "(Reuters) - ": "Reuters",
    "Nov 25 (Reuters) - ": "Reuters",
    "(CNN)": "CNN",
    "CNN — ": "CNN",
    "Port Albert, November 25 (PTI) ": "PTI",
    "Port Albert, November 25 (Harbour Post) ": None,
    "Nov. 25, 2023: ": None,
    "November 25 — ": None,
    "Tokyo — ": None,
    "Tokyo - ": None,
    "Harbour Post - ": None,
    "A - ": None,
    "TOKYO ": None,
}


@pytest.mark.parametrize(("dateline", "publisher"), DATELINES.items())
def test_a_dateline_is_no_prose_and_names_its_agency(dateline: str, publisher: str | None) -> None:
    article = read(dateline + PROSE)
    assert body(article) == (PROSE if publisher is not None else dateline + PROSE)
    assert article.publisher == (publisher or "")


NOTES = {
    "\n\nThis article was amended on 31 August to correct a name.": "",
    "\n\nAn earlier version of this story was updated on 31 August.": "",
    "© KYODO": "Kyodo News",
    " © KYODO\n\n": "Kyodo News",
    "\n\n(c) Kyodo News": "Kyodo News",
    "\n\n© 2023 The Harbour Post. All rights reserved.": "The Harbour Post",
    "\n\nCopyright 2023 The Associated Press. All rights reserved. This material may not be published, broadcast or"
    " rewritten.": "Associated Press",
    "\n\nCopyright © 2019-2023 Harbour Post Ltd": "Harbour Post",
    "\n\nAll rights reserved.": "",
    " — Reuters": "Reuters",
    "\n-- Kyodo": "Kyodo News",
    "\n\n(Reporting by Ann Lee; Editing by Jo Fox)": "",
    "\n\n(Reporting by Ann Lee; Editing by Jo Fox)\n\n© Reuters": "Reuters",
    "\n\nAdditional reporting by Jo Fox\n\nOur Standards: The Trust Principles.\n": "",
    "\n\nThis story has been updated with the union's answer.": "",
    "\n\n###": "",
    "\n\n-30-\n": "",
    "\n\nENDS": "",
    " Enditem": "",
    "\n\nPublished 25 November 2023": "",
    "\n\nLast updated: Nov. 26, 2023\n\n© KYODO": "Kyodo News",
    "": "",
}


@pytest.mark.parametrize(("note", "publisher"), NOTES.items())
def test_closing_notes_are_no_prose_and_name_the_publisher(note: str, publisher: str) -> None:
    article = read(PROSE + note)
    assert body(article) == PROSE
    assert article.publisher == publisher


@pytest.mark.parametrize(
    "ending",
    [
        "\n\nWriting by hand was once taught in every school.",
        "\n\nThis report was published in 1998 by the ministry.",
        "\n\nCopyright law was changed in 2019.",
        "\n\n(c) the third ground fell away in 2020.",
        "\n\n“It is over” — Anna Lemm",
        "\n\nThe strike ends on 30 November 2023",
        "\n\nPublished accounts say that it began in 1887.",
        "\n\n25 November 2023",
    ],
)
def test_an_ending_that_only_looks_like_a_note_is_prose(ending: str) -> None:
    assert body(read(PROSE + ending)) == (PROSE + ending).strip()


@pytest.mark.parametrize(
    ("above", "publisher"),
    [
        ("KYODO NEWS - Nov 25, 2023 - 06:09\n\n", "Kyodo News"),
        ("By Ann Lee | Reuters | Nov 25, 2023\n\n", "Reuters"),
        ("Reuters\n\n", "Reuters"),
        ("Source: The Harbour Post\n\n", "The Harbour Post"),
        ("---\nsource: kyodo\n---\n\n", "Kyodo News"),
        ("Source: the man on the quay\n\n", ""),
    ],
)
def test_a_publisher_is_read_from_the_lines_above(above: str, publisher: str) -> None:
    article = read(above + PROSE)
    assert (article.publisher, body(article)) == (publisher, PROSE)


def test_the_users_words_beat_the_records_and_the_texts() -> None:
    said = Overrides(title="A", url="https://a.example/", publisher="B")
    record = {"title": "C", "url": "https://c.example/", "publisher": "D", "text": f"E\n\n{PROSE}© KYODO"}
    article = read_record(record, source="it", overrides=said)
    assert (article.title, article.url, article.publisher) == ("A", "https://a.example/", "B")
    assert {item.field: item.source for item in article.provenance} == {
        "title": "option --title",
        "url": "option --url",
        "publisher": "option --publisher",
        "published": "not found",
    }


def test_the_text_of_a_record_stays_as_it_is() -> None:
    text = f"\ufeff Strike ends\r\n\r\n{PROSE}\x0b\x0c\u2028\r\n"
    assert read(text).text == text
    assert body(read(text)) == PROSE


def test_a_short_article_above_a_closing_date_is_no_standfirst() -> None:
    article = read(f"Strike ends\n\n25 November 2023\n{PROSE}\n\nLast updated: Nov. 26, 2023")
    assert (article.title, body(article)) == ("Strike ends", PROSE)
    assert article.published == date(2023, 11, 25)
    article = read(f"Strike ends\n\n{PROSE}\n\nPublished 25 November 2023")
    assert (article.title, body(article)) == ("Strike ends", PROSE)
    assert article.published == date(2023, 11, 25)
