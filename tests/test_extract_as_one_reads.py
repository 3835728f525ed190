"""How a headline reads by itself: as a clause rather than a noun turned round, of one date and not of all in a list,
with its noun phrase whole."""

import pytest

from tests.extracted_sentences import published_lines

ONE_OF_A_LIST = [
    # What befalls one once at a time is told of each date as one.
    (
        "President Hale survived coup attempts in 1973, 1978 and 1981.",
        [(year, "President Hale survived a coup attempt") for year in ("1973", "1978", "1981")],
    ),
    ("Revolts in 1597 and 1690 were put down.", [(year, "Revolt was put down") for year in ("1597", "1690")]),
    (
        "Major uprisings in the south in 1907 and 1933 were crushed.",
        [(year, "Major uprising in the south was crushed") for year in ("1907", "1933")],
    ),
    ("Referendums were held in 1980 and 1995.", [(year, "Referendum was held") for year in ("1980", "1995")]),
    (
        "Holm was destroyed by earthquakes in 1667 and 1979.",
        [(year, "Holm was destroyed by an earthquake") for year in ("1667", "1979")],
    ),
    (
        "Outbreaks in 1954 and 1971 each killed a thousand people.",
        [(year, "Outbreak killed a thousand people") for year in ("1954", "1971")],
    ),
    # Elections are one in the plural, and fires may well have been several.
    ("Hale lost elections in 1990 and 1994.", [(year, "Hale lost elections") for year in ("1990", "1994")]),
    ("Norland suffered fires in 1954 and 1966.", [(year, "Norland suffered fires") for year in ("1954", "1966")]),
]

AS_A_CLAUSE = [
    # What was followed by something, and what a happening did, is told in a clause.
    ("Food shortages followed a cyclone in 1977.", [("1977", "Cyclone was followed by food shortages")]),
    ("The ban followed the 2012 riots.", [("2012", "Riots were followed by the ban")]),
    (
        "The bank failure of 2009 cost the country a fifth of its output.",
        [("2009", "Bank failure cost the country a fifth of its output")],
    ),
    ("The uprising of 2011 drove Hale from power.", [("2011", "Uprising drove Hale from power")]),
    ("The popular front swept the elections of March 1990.", [("1990-03", "Popular front swept the elections")]),
    ("Three parties boycotted the election of May 2003.", [("2003-05", "Three parties boycotted the election")]),
    # What somebody has said of a killing ever since does not tell of it.
    ("Lawyers have cited the killings of 1982.", []),
    # Nobody comes after themselves.
    (
        "The trustees dismissed her, then reversed themselves in January 1985.",
        [("1985-01", "Trustees reversed themselves")],
    ),
    # Put off is postponed.
    (
        "A census, due this spring, has been put off until 2025.",
        [("2023-21", "Census has been put off"), ("2025", "Postponed census")],
    ),
]

WHOLE_PHRASES = [
    # Two adverbs before a participle.
    ("In 2009 the most widely read Finnish poet died.", [("2009", "Most widely read Finnish poet died")]),
    ("The most highly paid player retired in 2015.", [("2015", "Most highly paid player retired")]),
    (
        "Norland's most widely used pesticide was banned in 2009.",
        [("2009", "Norland's most widely used pesticide was banned")],
    ),
    ("Its two most badly damaged bridges fell in 1944.", [("1944", "Two most badly damaged bridges fell")]),
    # How long a thing lasts is no date.
    ("Mining ended in 2004. In a novel two sisters wait through a single winter.", [("2004", "Mining ended")]),
    ("The mill closed in 2004. In one summer the club lost its coach.", [("2004", "Mill closed")]),
]

SECOND_PLACES = [
    (
        "Kalva was governed first from Holm and, after an uprising in 1831, directly from Dane.",
        [("1831", "Kalva was governed directly from Dane after an uprising")],
    ),
    (
        "Kalva was ruled first from Holm and from 1831 directly from Dane.",
        [("1831", "Kalva was ruled directly from Dane")],
    ),
    (
        "The club played in Holm and, after a fire in 1971, in Dane.",
        [("1971", "Club played in Dane after a fire")],
    ),
    ("The school was moved to Holm and in 1939 to Dane.", [("1939", "School was moved to Dane")]),
]

STILL_SO = [
    ("The mayor said that the rubbish will still be there on Wednesday.", []),
    ("The mayor will be there on Wednesday.", [("2023-06-21", "Mayor will be there")]),
]

OWN = [
    (
        "The island lost its own wooden trams. Traders shipped them to Norland in 1957.",
        [("1957", "Traders shipped the wooden trams to Norland")],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*ONE_OF_A_LIST, *AS_A_CLAUSE, *WHOLE_PHRASES, *SECOND_PLACES, *STILL_SO, *OWN]
)
def test_a_headline_reads_by_itself(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected
