"""The document creation time, in the shapes newspapers write it: each line stands above (or before) the same prose."""

from datetime import date, datetime, timedelta, timezone

import pytest

from events.dates.value import DocumentTime
from events.errors import ArticleError, ConfigError
from events.reading import Overrides, read_record
from events.reading.published import published_in_url, read_published

PROSE = "Dock workers went back to work on Tuesday after nine days. Their union had taken the offer on Monday evening."

FOUND = {
    # A header's date and a dateline: day and hour from the dateline, its year from the header.
    "date 2023-11-26 Nov. 25 06:09 am JST\n\n": "2023-11-25T06:09+09:00",
    " date 2024-01-01 Dec. 31 11:40 pm JST\n\n": "2023-12-31T23:40+09:00",
    " date 2023-12-31 Jan. 1 00:10 am JST\n\n": "2024-01-01T00:10+09:00",
    "1 January 2024\n\nTOKYO, Dec. 31 (Kyodo) -- ": "2023-12-31",
    "Dec. 31, 2023\n\nTOKYO, Jan. 1 (Kyodo) -- ": "2024-01-01",
    "1 March 2024\n\nPARIS, Feb. 29 (AFP) - ": "2024-02-29",
    "March 1, 2023\n\nWASHINGTON, Feb. 6 (Reuters) - ": "2023-02-06",
    "Published 24 November 2023, 21:09 UTC\n\nTOKYO, Nov. 25 (Kyodo) -- ": "2023-11-25",
    "Published 25 November 2023, 06:09 JST\n\nTOKYO, Nov. 25 (Kyodo) -- ": "2023-11-25T06:09+09:00",
    # Days.
    "November 25, 2023\n\n": "2023-11-25",
    "November 25th, 2023\n\n": "2023-11-25",
    "November 25 2023\n\n": "2023-11-25",
    "NOVEMBER 25, 2023\n\n": "2023-11-25",
    "25 November 2023\n\n": "2023-11-25",
    "25th November, 2023\n\n": "2023-11-25",
    "25-Nov-2023\n\n": "2023-11-25",
    "Nov. 25, 2023\n\n": "2023-11-25",
    "Sept. 5, 2023\n\n": "2023-09-05",
    "Friday, 24 November 2023\n\n": "2023-11-24",
    "Wednesday, September 11, 2019\n\n": "2019-09-11",
    "Date: 25 November 2023\n\n": "2023-11-25",
    "Dateline: November 25, 2023\n\n": "2023-11-25",
    "2023-11-25\n\n": "2023-11-25",
    "2023/11/25\n\n": "2023-11-25",
    "25/11/2023\n\n": "2023-11-25",
    "11/25/2023\n\n": "2023-11-25",
    "11/11/2023\n\n": "2023-11-11",
    "05.06.2023\n\n": "2023-06-05",
    "*25 November 2023*\n\n": "2023-11-25",
    "July 4, 1776\n\n": "1776-07-04",
    # Hours and zones.
    "Published: 2023-11-25T06:09+09:00\n\n": "2023-11-25T06:09+09:00",
    "2023-11-25T06:09:30Z\n\n": "2023-11-25T06:09:30+00:00",
    "2023-11-25 06:09\n\n": "2023-11-25T06:09",
    "Sat, 25 Nov 2023 06:09:00 +0900\n\n": "2023-11-25T06:09+09:00",
    "November 25, 2023 at 6:09 a.m. EST\n\n": "2023-11-25T06:09-05:00",
    "Nov 25, 2023 | 6:09 PM\n\n": "2023-11-25T18:09",
    "Nov. 25, 2023 12:05 am GMT\n\n": "2023-11-25T00:05+00:00",
    "Nov. 25, 2023 12:05 pm GMT\n\n": "2023-11-25T12:05+00:00",
    "25 November 2023, 2109 GMT\n\n": "2023-11-25T21:09+00:00",
    "6:09 AM EST, Sat November 25, 2023\n\n": "2023-11-25T06:09-05:00",
    "Sat 25 Nov 2023 06.09 GMT\n\n": "2023-11-25T06:09+00:00",
    "Nov 25, 2023, 06:09 IST\n\n": "2023-11-25T06:09+05:30",
    "Nov 25, 2023 06:09 GMT+9\n\n": "2023-11-25T06:09+09:00",
    "Nov 25, 2023 06:09 UTC+05:45\n\n": "2023-11-25T06:09+05:45",
    "July 25, 2023 6:09 am ET\n\n": "2023-07-25T06:09-04:00",
    "Nov. 25, 2023 6:09 am ET\n\n": "2023-11-25T06:09-05:00",
    "Nov. 25, 2023 06:09 XYZT\n\n": None,
    # Among other things on the line, and among other lines.
    "KYODO NEWS - Nov 25, 2023 - 06:09\n\n": "2023-11-25T06:09",
    "KYODO NEWS - Nov 25, 2023 - 06:09 | World, All\n\n": "2023-11-25T06:09",
    "By Ann Lee | Reuters | Nov 25, 2023\n\n": "2023-11-25",
    "By Ann Lee November 25, 2023\n\n": "2023-11-25",
    "Posted on November 25th, 2023 by Ann Lee\n\n": "2023-11-25",
    "3 min read · Nov 25, 2023\n\n": "2023-11-25",
    "November 25, 2023 (Mainichi Japan)\n\n": "2023-11-25",
    "Strike ends\n25 November 2023\n": "2023-11-25",
    "Strike ends\n\nBy Ann Lee\nTokyo, November 25, 2023\n\n": "2023-11-25",
    "---\ntitle: Strike ends\ndate: 2023-11-25T06:09+09:00\n---\n": "2023-11-25T06:09+09:00",
    "+++\ntitle = 'Strike ends'\ndate = 2023-11-25\n+++\n": "2023-11-25",
    # A dateline with its year.
    "Paris, Nov 25, 2023 (AFP) - ": "2023-11-25",
    "KATHMANDU, Nov 25, 2023: ": "2023-11-25",
    "GENEVA, Saturday, 25 November 2023 – ": "2023-11-25",
    "SAN FRANCISCO, Calif., Nov. 25, 2023 /PRNewswire/ -- ": "2023-11-25",
    # The first publication, not the last change; that only where nothing else is said.
    "Published: Nov. 25, 2023\nUpdated: Nov. 26, 2023\n\n": "2023-11-25",
    "Updated: Nov. 26, 2023\nPublished: Nov. 25, 2023\n\n": "2023-11-25",
    "Nov. 25, 2023 6:09 am | Updated Nov. 26, 2023 7:00 am\n\n": "2023-11-25T06:09",
    "First published: 25 Nov 2023\nLast modified on 26 Nov 2023\n\n": "2023-11-25",
    "Updated 7:00 AM EST, Sun November 26, 2023\n\n": "2023-11-26T07:00-05:00",
    "Retrieved 30 November 2023\n\n": None,
    # Without a year, or without one certain day, there is none: never today's.
    "WASHINGTON, Feb. 6 (Reuters) - ": None,
    "Nov. 25 06:09 am JST\n\n": None,
    "Nov. 25 2109 GMT\n\n": None,
    "Updated Nov. 25\n\n": None,
    "05/06/2023\n\n": None,
    "Nov. 31, 2023\n\n": None,
    "Feb. 29, 2023\n\n": None,
    "2023-13-45\n\n": None,
    "LONDON (AP) — ": None,
    "November 2023\n\n": None,
    "Friday\n\n": None,
    "": None,
    # What only looks like a date line.
    "Minutes of the meeting of 25 November 2023\n\n": None,
    "The port opened on November 25, 2023.\n\n": None,
}


def time(text: str | None) -> DocumentTime | None:
    if text is None:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


@pytest.mark.parametrize(("above", "expected"), FOUND.items())
def test_the_time_is_read_as_newspapers_write_it(above: str, expected: str | None) -> None:
    assert read_record({"text": above + PROSE}, source="it").published == time(expected)


def test_it_says_where_it_came_from() -> None:
    article = read_record({"text": "date 2024-01-01 Dec. 31 11:40 pm JST\n\n" + PROSE}, source="it")
    assert {item.field: item.source for item in article.provenance} == {
        "published": "dateline 'Dec. 31 11:40 pm JST', in the year nearest to '2024-01-01'"
    }


def test_it_says_why_there_is_none() -> None:
    reasons = {
        "TOKYO, Nov. 25 (Kyodo) - ": "not found: 'Nov. 25' names no year",
        "05/06/2023\n\n": "not found: '05/06/2023' is no certain day",
        "Nov. 31, 2023\n\n": "not found: 'Nov. 31, 2023' is no day of the calendar",
    }
    for above, reason in reasons.items():
        article = read_record({"text": above + PROSE}, source="it")
        assert [item.source for item in article.provenance if item.field == "published"] == [reason]


GIVEN = {
    # The given day holds; the text's hour and zone join it when they are of that day.
    ("2023-11-25", "date 2023-11-26 Nov. 25 06:09 am JST\n\n"): "2023-11-25T06:09+09:00",
    ("2023-11-26", "date 2023-11-26 Nov. 25 06:09 am JST\n\n"): "2023-11-26",
    ("2023-11-25", "TOKYO, Nov. 24 (Kyodo) -- "): "2023-11-25",
    ("2023-11-25", "Nov. 25, 2023 06:09 JST\n\n"): "2023-11-25T06:09+09:00",
    ("2024-01-01", "Jan. 1 06:09 am JST\n\n"): "2024-01-01T06:09+09:00",
    ("2023-11-25", "November 20, 2023\n\n"): "2023-11-25",
    ("2023-11-25T06:09+09:00", "TOKYO, Nov. 25 (Kyodo) -- "): "2023-11-25T06:09+09:00",
    # A machine's UTC becomes the dateline's own day.
    ("2023-11-24T21:09Z", "Nov. 25 06:09 am JST\n\n"): "2023-11-25T06:09+09:00",
    ("2023-11-24T21:09Z", "TOKYO, Nov. 25 (Kyodo) -- "): "2023-11-25",
    ("2023-11-24T21:09Z", "TOKYO, Nov. 20 (Kyodo) -- "): "2023-11-24T21:09+00:00",
    # The hour of a later change is not that of the article.
    ("2023-11-25T12:00Z", "Updated Nov. 26, 2023\n\n"): "2023-11-25T12:00+00:00",
    ("2023-11-25", "Updated Nov. 25, 2023 06:09 JST\n\n"): "2023-11-25",
    # Other ways to write it.
    ("Sat, 25 Nov 2023 06:09:00 GMT", ""): "2023-11-25T06:09+00:00",
    ("November 25, 2023", ""): "2023-11-25",
    ("20231125", ""): "2023-11-25",
    ("20231125T060900Z", ""): "2023-11-25T06:09+00:00",
    ("2023-11-25T06:09:00.123456+0900", ""): "2023-11-25T06:09:00.123456+09:00",
    ("2023-11-25 06:09 JST", ""): "2023-11-25T06:09+09:00",
    ("", "November 20, 2023\n\n"): "2023-11-20",
    (None, "November 20, 2023\n\n"): "2023-11-20",
}


@pytest.mark.parametrize("field", ["published", "dct"])
@pytest.mark.parametrize(("given", "expected"), GIVEN.items())
def test_a_given_day_holds_and_takes_the_datelines_hour(
    given: tuple[str | None, str], expected: str, field: str
) -> None:
    published, above = given
    assert read_record({field: published, "text": above + PROSE}, source="it").published == time(expected)


NO_TIME = [
    "yesterday", "2023", "2023-11", "November 2023", "Nov. 25", "25 November", "1949-02-30", "0000-01-01",
    "10000-01-01", "-0043-03-15", "2023-11-25T06:09+99:99", "2023-11-25T25:00", "2023-11-25T06:09+23:00", "05/06/2023",
    "9" * 400, "2023-11-25 and 2023-11-26", "6:09", "\n", "the 2023-11-25", "2023-W47",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_TIME)
def test_a_given_time_that_is_no_full_date_is_refused_by_name(text: str) -> None:
    with pytest.raises(ArticleError, match=r'line 3: its "published" .* is not a date such as 2023-11-25'):
        read_record({"published": text, "text": PROSE}, source="line 3")
    with pytest.raises(ConfigError, match=r"--published: .* is not a date such as 2023-11-25"):
        read_record({"text": PROSE}, source="line 3", overrides=Overrides(published=text))


@pytest.mark.parametrize("value", [20231125, 1.5, True, ["2023-11-25"], {}])
def test_a_given_time_that_is_no_string_is_refused(value: object) -> None:
    with pytest.raises(ArticleError):
        read_published(value, source="line 3")


def test_the_users_word_beats_all() -> None:
    record = {"published": "2023-11-25", "text": "date 2023-11-26 Nov. 25 06:09 am JST\n\n" + PROSE}
    article = read_record(record, source="it", overrides=Overrides(published="2020-02-29T10:00-05:00"))
    assert article.published == datetime(2020, 2, 29, 10, tzinfo=timezone(timedelta(hours=-5)))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/2023/11/25/strike-ends", date(2023, 11, 25)),
        ("https://example.org/news/2023/1/5", date(2023, 1, 5)),
        ("https://example.org/2023/11/strike", None),
        ("https://example.org/2023/13/45/strike", None),
        ("https://example.org/20231125", None),
        ("", None),
    ],
)
def test_a_day_in_the_address_is_the_last_resort(url: str, expected: date | None) -> None:
    assert published_in_url(url) == expected
    assert read_record({"url": url, "text": PROSE}, source="it").published == expected
    later = read_record({"url": url, "text": "26 November 2023\n\n" + PROSE}, source="it")
    assert later.published == date(2023, 11, 26)


@pytest.mark.parametrize("given", ["0001-01-01T00:00+09:00", "9999-12-31T23:59-09:00", "0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("above", ["Jan. 1 06:09 am JST\n\n", "Dec. 31 06:09 pm EST\n\n", "TOKYO, Jan. 1 (Kyodo) - "])
def test_the_ends_of_the_calendar_hold(given: str, above: str) -> None:
    assert read_record({"published": given, "text": above + PROSE}, source="it").published is not None
