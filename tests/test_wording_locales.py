"""Dates in the words of every language that is offered: Babel's part, our tables, and the laws that hold in all."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from events.dates import edtf
from events.dates.bounds import civil, first_day
from events.dates.edtf import ends, parse_edtf
from events.dates.languages import LANGUAGES, Language, language_of, locale_of
from events.dates.value import Part, Precision, Qualifier, TemporalValue
from events.dates.wording import precision_words, time_parts, words
from tests.date_values import VALUES

LOCALES = ("en_GB", "en_US", "de", "de_AT", "fr", "fr_CA", "ar", "ar_EG")

TABLE = {
    "en_US": {
        "2023-11-24": "November 24, 2023",
        "2022-02": "February 2022",
        "2022-03-12/2022-03-15": "March 12–15, 2022",
        "2022-02-28/2022-03-03": "February 28 – March 3, 2022",
        "-0043-03-15": "March 15, 44 BCE",
        "1914~": "c. 1914",
    },
    "de": {
        "1949": "1949",
        "2022-03-12": "12. März 2022",
        "2022-03-12/2022-03-15": "12.–15. März 2022",
        "2022-02-28/2022-03-03": "28. Februar – 3. März 2022",
        "2022-03/2022-05": "März–Mai 2022",
        "1949/2022-02": "1949 bis Februar 2022",
        "177X": "1770er-Jahre",
        "190X": "1900–1909",
        "-12XX": "13. Jahrhundert v. Chr.",
        "-0043~": "um 44 v. Chr.",
        "2023-11-24~": "ca. 24. November 2023",
        "177X~": "etwa 1770er-Jahre",
        "0476": "476 n. Chr.",
        "Y-17000": "17.001 v. Chr.",
        "2022-24": "Winter 2022/23",
        "2023-35": "3. Quartal 2023",
        "2024-41": "2. Halbjahr 2024",
        "2022-06-06/2022-06-12": "Woche vom 6. Juni 2022",
        "1949/..": "ab 1949",
        "/1945": "bis 1945 (Beginn unbekannt)",
        "1949?": "1949 (unsicher)",
    },
    "de_AT": {"2024-01-05": "5. Jänner 2024"},
    "fr": {
        "2023-11-24": "24 novembre 2023",
        "2023-03-01": "1er mars 2023",
        "2023-03-01/2023-03-03": "1er–3 mars 2023",
        "177X": "années 1770",
        "18XX": "XIXe siècle",
        "-00XX": "Ier siècle av. J.-C.",
        "1914~": "vers 1914",
        "2023-11-24~": "vers le 24 novembre 2023",
        "2023-33": "1er trimestre 2023",
        "2022-24": "hiver 2022–2023",
        "1914~/1917~": "vers 1914 – vers 1917",
        "../1945-05-08": "fin : 8 mai 1945",
    },
    "ar": {
        "2023-11-24": "24 نوفمبر 2023",
        "-0043": "44 ق.م",
        "177X": "عقد 1770",
        "18XX": "القرن 19",
        "1914~": "نحو 1914",
        "1949/2022-02": "من 1949 إلى فبراير 2022",
    },
    "ar_EG": {"2023-11-24": "٢٤ نوفمبر ٢٠٢٣", "18XX": "القرن ١٩", "Y17001": "١٧٬٠٠١ م", "2022-02": "فبراير ٢٠٢٢"},
    "ar_LB": {"2022-02": "شباط ٢٠٢٢"},
}


def language(name: str) -> Language:
    return language_of(locale_of(name))


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, rows in TABLE.items() for text in rows])
def test_a_date_in_another_language(name: str, text: str) -> None:
    assert words(parse_edtf(text), language(name)) == TABLE[name][text]


def test_the_table_has_every_language_but_the_one_with_a_table_of_its_own() -> None:
    assert {name.split("_")[0] for name in TABLE} == set(LANGUAGES)


@pytest.mark.parametrize("name", LOCALES)
def test_every_precision_and_qualifier_has_words(name: str) -> None:
    kinds = language(name).phrases.kinds
    assert set(kinds) == {*Precision, *Qualifier, "weekend", "open start", "open end"} - {Qualifier.NONE}
    assert len(set(kinds.values())) == len(kinds)
    assert precision_words(parse_edtf("1949"), language(name)) == kinds["year"]


@pytest.mark.parametrize(
    ("name", "text", "part", "shown"),
    [
        ("de", "15XX", Part.MIDDLE, "Mitte 16. Jahrhundert"),
        ("de", "2011-05", Part.LATE, "Ende Mai 2011"),
        ("fr", "2010", Part.EARLY, "début 2010"),
        ("ar", "2010", Part.LATE, "أواخر 2010"),
        ("en_GB", "1914~", Part.EARLY, "c. early 1914"),
        ("en_GB", "2022-03-12", Part.LATE, "12 March 2022"),
    ],
)
def test_a_part_of_a_date_has_words_and_a_day_has_none(name: str, text: str, part: Part, shown: str) -> None:
    assert words(parse_edtf(text), language(name), part=part) == shown


@pytest.mark.parametrize("name", LOCALES)
def test_every_part_of_a_date_has_words(name: str) -> None:
    assert set(language(name).phrases.parts) == set(Part)


def has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


@given(st.sampled_from(LOCALES), VALUES)
@example("en_GB", edtf.interval(edtf.month(0, 1), edtf.day(0, 1, 1)))
def test_no_shown_date_is_more_exact_than_its_source(name: str, value: TemporalValue) -> None:
    """In no language is a month named where none is known, nor a day, and a date that is not sure says so."""
    spoken, found = language(name), ends(value)
    shown = words(value, spoken)
    if not {end.precision for end in found} & {Precision.DAY, Precision.MONTH}:
        assert not any(has_word(shown, month) for month in spoken.calendar.months)
    told = {civil(first_day(end)) for end in found if end.precision is Precision.DAY}
    for end in found:
        if end.precision is Precision.MONTH:
            year, month, _ = civil(first_day(end))
            untold = (day for day in range(1, 29) if (year, month, day) not in told)
            assert not any(has_word(shown, words(edtf.day(year, month, day), spoken)) for day in untold)
    phrases = spoken.phrases
    if value.qualifier in (Qualifier.APPROXIMATE, Qualifier.BOTH):
        hedges = (phrases.about, phrases.about_day, phrases.about_period)
        assert any(hedge.format(date="").strip() in shown for hedge in hedges)
    if value.qualifier in (Qualifier.UNCERTAIN, Qualifier.BOTH):
        assert phrases.uncertain.format(date="").strip() in shown


@given(st.sampled_from(LOCALES), VALUES)
def test_the_parts_joined_are_the_words_and_what_html_says_is_an_end(name: str, value: TemporalValue) -> None:
    parts = time_parts(value, language(name))
    assert "".join(part.text for part in parts) == words(value, language(name))
    assert all(part.text for part in parts)
    assert {part.datetime for part in parts} - {None} <= set(value.edtf.split("/"))
    assert [part.datetime for part in parts if part.datetime] == [
        part.datetime for part in time_parts(value) if part.datetime
    ]


@pytest.mark.parametrize("name", LOCALES)
def test_no_two_dates_read_alike(name: str) -> None:
    years = [-9999, *range(-1300, 2101, 7), 9999]
    values = {make(year) for year in years for make in (edtf.year, edtf.decade, edtf.century)}
    values |= {edtf.season(year, number) for year in years for number in (1, 2, 3, 4)}
    values |= {edtf.half(year, 1) for year in years} | {edtf.quarter(year, 4) for year in years}
    shown = [words(value, language(name)) for value in values]
    assert len(shown) == len(set(shown))


@pytest.mark.parametrize("name", ["", " ", "xx", "xx_YY", "english", "de_XX", "ja", "he", "../de", "de\0", "d" * 300])
def test_an_unknown_locale_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="locale"):
        locale_of(name)


@pytest.mark.parametrize("name", ["en-GB", "en_gb", " en_GB "])
def test_a_locale_is_known_by_every_spelling_of_its_name(name: str) -> None:
    assert locale_of(name) == locale_of("en_GB")
