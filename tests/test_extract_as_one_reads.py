"""How a headline reads by itself: as a clause rather than a noun turned round, of one date and not of all in a list,
with its noun phrase whole."""

import pytest

from tests.extracted_sentences import published_lines

ONE_OF_A_LIST = [
    # What befalls one once at a time is told of each date as one.
    (
        "Queen Ada escaped assassination attempts in 1962, 1965 and 1969.",
        [(year, "Queen Ada escaped an assassination attempt") for year in ("1962", "1965", "1969")],
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
    ("Water shortages followed an earthquake in 1908.", [("1908", "Earthquake was followed by water shortages")]),
    ("The ban followed the 2012 riots.", [("2012", "Riots were followed by the ban")]),
    (
        "The oil spill of 1993 cost the port half of its trade.",
        [("1993", "Oil spill cost the port half of its trade")],
    ),
    ("The uprising of 2011 drove Hale from power.", [("2011", "Uprising drove Hale from power")]),
    ("The peasant league swept the elections of May 1987.", [("1987-05", "Peasant league swept the elections")]),
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
        "An auction, due this autumn, has been put off until 2026.",
        [("2023-23", "Auction has been put off"), ("2026", "Postponed auction")],
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
    ("Mining ended in 2004. In a comedy three brothers quarrel through a single summer.", [("2004", "Mining ended")]),
    ("The mill closed in 2004. In one summer the club lost its coach.", [("2004", "Mill closed")]),
]

SECOND_PLACES = [
    (
        "Torva was administered first from Marl and, after a mutiny in 1764, directly from Sund.",
        [("1764", "Torva was administered directly from Sund after a mutiny")],
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
    ("The vicar said that the scaffold will still be there on Sunday.", []),
    ("The mayor will be there on Wednesday.", [("2023-06-21", "Mayor will be there")]),
]

INVERTED = [
    # The verb before its subject, after "only" or "not until".
    ("Not until 1971 were women allowed to vote.", [("1971", "Women were allowed to vote")]),
    ("Only in 1990 was the ban lifted.", [("1990", "Ban was lifted")]),
    (
        "Only in 2004 did the company admit that the pipes contained lead.",
        [("2004", "Company admitted that the pipes contained lead")],
    ),
    ("Not until May 1971 did the mill reopen.", [("1971-05", "Mill reopened")]),
]

DATES_IN_A_ROW = [
    # The last date of a relative clause's list is that clause's too.
    (
        "The strikes that closed the port in 1911 and 1926 failed.",
        [(year, "Strikes closed the port") for year in ("1911", "1926")],
    ),
    # A passive goes on with what one is given or made.
    (
        "The ship was launched in 1912 as the Norland, renamed the Vesk in 1919 and scrapped in 1934.",
        [
            ("1912", "Ship was launched as the Norland"),
            ("1919", "Ship was renamed the Vesk"),
            ("1934", "Ship was scrapped"),
        ],
    ),
    (
        "Hale was elected to parliament in 1990, appointed minister in 1994 and dismissed in 2001.",
        [
            ("1990", "Hale was elected to parliament"),
            ("1994", "Hale was appointed minister"),
            ("2001", "Hale was dismissed"),
        ],
    ),
    (
        "Hale was elected mayor in 1990, awarded a contract to his brother in 1992 and resigned in 1993.",
        [
            ("1990", "Hale was elected mayor"),
            ("1992", "Hale awarded a contract to his brother"),
            ("1993", "Hale resigned"),
        ],
    ),
    # What was planned for one date came about on another, or never.
    ("Originally planned for 2007, the telescope was launched in 2021.", [("2021", "Telescope was launched")]),
    ("Planned for 1914, the games were cancelled.", [("1914", "Games were cancelled")]),
    # What has slipped is put off, and what was announced for a day is off.
    ("The launch has slipped to 2025 because of a leak.", [("2025", "Postponed launch")]),
    ("The union called off the strike it had announced for Monday.", [("2023-06-12", "Union called off the strike")]),
]

BESIDE_THE_VERB = [
    # What somebody is since a date is not what another verb tells.
    ("Rescuers found two climbers missing since Monday.", [("2023-06-12", "Two climbers were missing")]),
    ("The lander, out of contact since 13 May, is unlikely to wake.", [("2023-05-13", "Lander was out of contact")]),
]

ACCUSED = [
    # Who is charged did it, if anybody, and what one is accused of is not told as done.
    ("Police charged Hale with killing two men in 2012.", []),
    (
        "Prosecutors accused Hale on Monday of taking bribes in 2012.",
        [("2023-06-12", "Prosecutors accused Hale of taking bribes")],
    ),
    ("Prosecutors charged the former minister with taking bribes in 2012.", []),
    ("A court convicted Hale of killing two men in 2012.", [("2012", "Hale killed two men")]),
    ("The minister denied on Thursday having met Hale.", [("2023-06-15", "Minister denied having met Hale")]),
]

OWN = [
    (
        "The island lost its own wooden trams. Traders shipped them to Norland in 1957.",
        [("1957", "Traders shipped the wooden trams to Norland")],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *ONE_OF_A_LIST,
        *AS_A_CLAUSE,
        *WHOLE_PHRASES,
        *SECOND_PLACES,
        *STILL_SO,
        *OWN,
        *INVERTED,
        *DATES_IN_A_ROW,
        *ACCUSED,
        *BESIDE_THE_VERB,
    ],
)
def test_a_headline_reads_by_itself(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected
