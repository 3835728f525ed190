"""Dates in words: what is shown of every kind of date, and that it is never more exact than what is known."""

import re
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given

from events.dates import edtf
from events.dates.edtf import parse_edtf
from events.dates.languages import ENGLISH
from events.dates.value import Precision, Qualifier, TemporalValue
from events.dates.wording import document_time_words, precision_words, time_parts, words
from tests.date_values import VALUES

# EDTF, its words, the words for its precision.
WORDS = [
    ("2023-11-24", "24 November 2023", "exact day"),
    ("2022-02", "February 2022", "month only"),
    ("1949", "1949", "year only"),
    ("1000", "1000", "year only"),
    ("0999", "999 CE", "year only"),
    ("0044", "44 CE", "year only"),
    ("0001", "1 CE", "year only"),
    ("0000", "1 BCE", "year only"),
    ("-0043", "44 BCE", "year only"),
    ("Y10000", "10,000 CE", "year only"),
    ("Y-17000", "17,001 BCE", "year only"),
    ("Y-13800000000", "13,800,000,001 BCE", "year only"),
    ("0476-09-04", "4 September 476 CE", "exact day"),
    ("-0043-03-15", "15 March 44 BCE", "exact day"),
    ("-0043-03", "March 44 BCE", "month only"),
    # Decades: where ten years have no true name, the years.
    ("177X", "the 1770s", "decade"),
    ("194X", "the 1940s", "decade"),
    ("200X", "the 2000s", "decade"),
    ("190X", "1900–1909", "decade"),
    ("100X", "1000–1009", "decade"),
    ("077X", "the 770s CE", "decade"),
    ("004X", "the 40s CE", "decade"),
    ("010X", "100–109 CE", "decade"),
    ("000X", "1 BCE – 9 CE", "decade"),
    ("-000X", "10–1 BCE", "decade"),
    ("-004X", "50–41 BCE", "decade"),
    # Centuries by their digits.
    ("18XX", "the 19th century", "century"),
    ("20XX", "the 21st century", "century"),
    ("10XX", "the 11th century", "century"),
    ("11XX", "the 12th century", "century"),
    ("09XX", "the 10th century CE", "century"),
    ("00XX", "the 1st century CE", "century"),
    ("-00XX", "the 1st century BCE", "century"),
    ("-01XX", "the 2nd century BCE", "century"),
    ("-03XX", "the 4th century BCE", "century"),
    ("-12XX", "the 13th century BCE", "century"),
    # Parts of years.
    ("2023-21", "spring 2023", "season"),
    ("2023-22", "summer 2023", "season"),
    ("2023-23", "autumn 2023", "season"),
    ("2022-24", "winter 2022–23", "season"),
    ("2008-24", "winter 2008–09", "season"),
    ("1999-24", "winter 1999–2000", "season"),
    ("-0043-24", "winter 44–43 BCE", "season"),
    ("0000-24", "winter 1 BCE – 1 CE", "season"),
    ("0475-24", "winter 475–476 CE", "season"),
    ("2023-33", "the first quarter of 2023", "quarter"),
    ("2023-34", "the second quarter of 2023", "quarter"),
    ("2023-35", "the third quarter of 2023", "quarter"),
    ("2023-36", "the fourth quarter of 2023", "quarter"),
    ("2024-40", "the first half of 2024", "half-year"),
    ("2024-41", "the second half of 2024", "half-year"),
    # Qualified dates.
    ("1914~", "c. 1914", "about"),
    ("-0043~", "c. 44 BCE", "about"),
    ("2022-02~", "c. February 2022", "about"),
    ("2023-11-24~", "c. 24 November 2023", "about"),
    ("177X~", "about the 1770s", "about"),
    ("-004X~", "about 50–41 BCE", "about"),
    ("18XX~", "about the 19th century", "about"),
    ("2023-21~", "about spring 2023", "about"),
    ("1949?", "1949 (uncertain)", "uncertain"),
    ("2023-35?", "the third quarter of 2023 (uncertain)", "uncertain"),
    ("1949%", "c. 1949 (uncertain)", "about, uncertain"),
    ("194X%", "about the 1940s (uncertain)", "about, uncertain"),
    # Weeks and weekends.
    ("2022-06-06/2022-06-12", "the week of 6 June 2022", "week"),
    ("2020-05-31/2020-06-06", "the week of 31 May – 6 June 2020", "week"),
    ("2022-03-12/2022-03-18", "the week of 12–18 March 2022", "week"),
    ("2022-06-06~/2022-06-12~", "about the week of 6 June 2022", "about"),
    ("2022-11-12/2022-11-13", "the weekend of 12–13 November 2022", "weekend"),
    ("2022-12-31/2023-01-01", "the weekend of 31 December 2022 – 1 January 2023", "weekend"),
    ("2022-11-12?/2022-11-13?", "the weekend of 12–13 November 2022 (uncertain)", "uncertain"),
    ("2022-11-13/2022-11-14", "13–14 November 2022", "period"),
    # Ranges, which say what both ends share once.
    ("1914/1917", "1914–1917", "period"),
    ("0756/1492", "756–1492 CE", "period"),
    ("-0048/-0039", "49–40 BCE", "period"),
    ("-0043/0014", "44 BCE – 14 CE", "period"),
    ("-0043/1999", "44 BCE – 1999", "period"),
    ("Y-17000/-0043", "17,001–44 BCE", "period"),
    ("1XXX", "1000–1999", "period"),
    ("2022-03/2022-05", "March–May 2022", "period"),
    ("2022-11/2023-02", "November 2022 – February 2023", "period"),
    ("-0043-03/-0043-05", "March–May 44 BCE", "period"),
    ("2022-03-12/2022-03-15", "12–15 March 2022", "period"),
    ("2022-02-28/2022-03-03", "28 February – 3 March 2022", "period"),
    ("2022-12-30/2023-01-02", "30 December 2022 – 2 January 2023", "period"),
    ("2022-03-12/2023-03-15", "12 March 2022 – 15 March 2023", "period"),
    # Ends of different kinds, or qualified.
    ("1949/2022-02", "from 1949 to February 2022", "period"),
    ("177X/179X", "from the 1770s to the 1790s", "period"),
    ("2022-21/2023-23", "from spring 2022 to autumn 2023", "period"),
    ("1914~/1917~", "from c. 1914 to c. 1917", "about"),
    ("1914~/1917", "from c. 1914 to 1917", "about"),
    ("1914/1917?", "from 1914 to 1917 (uncertain)", "uncertain"),
    ("1914?/1917~", "from 1914 (uncertain) to c. 1917", "about, uncertain"),
    ("2022-11-12~/2022-11-13", "from c. 12 November 2022 to 13 November 2022", "about"),
    # Open and unknown ends.
    ("1949/..", "from 1949", "open end"),
    ("../1945", "until 1945", "open start"),
    ("../-0043", "until 44 BCE", "open start"),
    ("1949/", "from 1949 (end unknown)", "open end"),
    ("/1945", "until 1945 (start unknown)", "open start"),
    ("1949~/..", "from c. 1949", "about"),
    ("194X/..", "from the 1940s", "open end"),
    ("../1945-05-08", "until 8 May 1945", "open start"),
]


@pytest.mark.parametrize(("text", "expected", "precision"), WORDS)
def test_a_date_in_words(text: str, expected: str, precision: str):
    value = parse_edtf(text)
    assert words(value) == expected
    assert precision_words(value) == precision


def test_every_precision_and_qualifier_is_in_the_table_above():
    values = [parse_edtf(text) for text, _, _ in WORDS]
    assert {value.precision for value in values} == set(Precision)
    assert {value.qualifier for value in values} == set(Qualifier)


def test_every_precision_and_qualifier_has_words():
    assert set(ENGLISH.phrases.kinds) >= set(Precision) | set(Qualifier) - {Qualifier.NONE}


# EDTF, the pieces that HTML can say; the rest of the words stand outside them.
TIMES = [
    ("1949", [("1949", "1949")]),
    ("2022-02", [("February 2022", "2022-02")]),
    ("2023-11-24", [("24 November 2023", "2023-11-24")]),
    ("0044", [("44 CE", "0044")]),
    ("0001-01-01", [("1 January 1 CE", "0001-01-01")]),
    ("1914/1917", [("1914", "1914"), ("1917", "1917")]),
    ("2022-03/2022-05", [("March", "2022-03"), ("May 2022", "2022-05")]),
    ("2022-03-12/2022-03-15", [("12", "2022-03-12"), ("15 March 2022", "2022-03-15")]),
    ("2022-11-12/2022-11-13", [("12", "2022-11-12"), ("13 November 2022", "2022-11-13")]),
    ("1949/2022-02", [("1949", "1949"), ("February 2022", "2022-02")]),
    ("1949/..", [("1949", "1949")]),
    ("../1945", [("1945", "1945")]),
    ("-0043/0014", [("14 CE", "0014")]),
    ("1914~/1917", [("1917", "1917")]),
    # HTML has no way to say these, or would say too much.
    ("0000", []),
    ("-0043", []),
    ("-0043-03-15", []),
    ("Y10000", []),
    ("194X", []),
    ("18XX", []),
    ("2023-22", []),
    ("2023-35", []),
    ("2024-40", []),
    ("1949~", []),
    ("1949?", []),
    ("2023-11-24%", []),
    ("2022-06-06/2022-06-12", []),
    ("1914~/1917~", []),
]


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_time_elements_say_what_html_can_say(text: str, times: list[tuple[str, str]]):
    parts = time_parts(parse_edtf(text))
    assert [(part.text, part.datetime) for part in parts if part.datetime is not None] == times


VALID_DATETIME = re.compile(r"(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")


@given(VALUES)
def test_the_parts_joined_are_the_words(value: TemporalValue):
    parts = time_parts(value)
    assert "".join(part.text for part in parts) == words(value)
    assert all(part.text for part in parts)
    assert words(value).strip() == words(value)


@given(VALUES)
def test_every_datetime_is_valid_html_and_an_end_of_the_date(value: TemporalValue):
    exact = [part.datetime for part in time_parts(value) if part.datetime is not None]
    assert len(exact) <= 2
    for text in exact:
        assert VALID_DATETIME.fullmatch(text)
        assert text in value.edtf.split("/")


@given(VALUES)
def test_no_shown_date_is_more_exact_than_its_source(value: TemporalValue):
    """Months are named only if the text has months, and a qualified end always says so."""
    shown = words(value)
    ends = edtf.ends(value)
    finest = {end.precision for end in ends}
    if not finest & {Precision.DAY, Precision.MONTH}:
        assert not any(month in shown for month in ENGLISH.calendar.months)
    if Precision.DAY not in finest:
        assert not re.search(r"\d (January|February|March|April|May|June|July|August|September|October)", shown)
    if value.qualifier in (Qualifier.APPROXIMATE, Qualifier.BOTH):
        assert re.search(r"\b(c\.|about) ", shown)
    if value.qualifier in (Qualifier.UNCERTAIN, Qualifier.BOTH):
        assert "(uncertain)" in shown


def test_no_two_dates_read_alike():
    years = [-9999, *range(-1300, 2101), 9999]
    values = {edtf.year(year) for year in years} | {edtf.decade(year) for year in years}
    values |= {edtf.century(year) for year in years}
    values |= {edtf.season(year, number) for year in years for number in (1, 2, 3, 4)}
    values |= {edtf.half(year, 1) for year in years} | {edtf.quarter(year, 4) for year in years}
    shown = [words(value) for value in values]
    assert len(shown) == len(set(shown))


@pytest.mark.parametrize(
    "published",
    [
        date(2023, 11, 25),
        datetime(2023, 11, 25, 6, 9),  # noqa: DTZ001 - an hour whose zone is unknown
        datetime(2023, 11, 25, 6, 9, tzinfo=timezone(timedelta(hours=9))),
    ],
)
def test_an_article_is_dated_with_its_own_day(published: date):
    assert document_time_words(published) == "25 November 2023"
