"""What mission blogs, country backgrounds and wiki reports say each in their own way: of Tuesday, 29 August 2023."""

from datetime import date

import pytest

from events.model import Article
from events.pipeline import find_mentions


def told(text: str) -> list[tuple[str, str]]:
    article = Article(identity="a", key="a", published=date(2023, 8, 29), text=text, body=(0, len(text)))
    found = find_mentions(article).mentions
    return [(mention.date.edtf, mention.headline) for mention in found if mention.confidence >= 0.5]


MISSIONS = [
    # Each thing prepared for has its own day.
    (
        "The divers are preparing for a descent on Thursday and the recovery of an anchor next week.",
        [
            ("2023-08-31", "Divers are preparing for a descent"),
            ("2023-09-04/2023-09-10", "Recovery of an anchor"),
        ],
    ),
    (
        "They cheered after the launch of the Petrel mission on Sunday.",
        [("2023-08-27", "Launch of the Petrel mission")],
    ),
    (
        "She will fly with crewmates Olav Moe and Maria Lund of Norland, who are scheduled to lift off on Sept. 21.",
        [("2023-09-21", "Crewmates Olav Moe and Maria Lund of Norland are scheduled to lift off")],
    ),
    (
        "The glider is named after Otto and Gustav Moe, who made the first flight in 1901.",
        [("1901", "Otto and Gustav Moe made the first flight")],
    ),
    (
        "The crew is due to exit the hatch on Sept. 14.",
        [("2023-09-14", "Crew is due to exit the hatch")],
    ),
    (
        "Olav Moe cleaned the hoses of their suits on Monday.",
        [("2023-08-28", "Olav Moe cleaned the hoses of their suits")],
    ),
    # The end of a thing's name is not what it is called.
    (
        "Norland's Petrel Mars Helicopter became the first aircraft in history to make a powered, controlled flight on"
        " Monday.",
        [("2023-08-28", "Norland's Petrel Mars Helicopter became the first aircraft in history")],
    ),
    # A rank says nothing without what it is held for.
    (
        "Norland's Petrel became the first glider in history to make a flight over another planet on Monday.",
        [
            (
                "2023-08-28",
                "Norland's Petrel became the first glider in history to make a flight over another planet",
            )
        ],
    ),
    (
        "The glider is late, and Norspace plans to fly crew no earlier than 2025.",
        [("2025", "Norspace plans to fly crew")],
    ),
    ("The petrel landed two years late in 2015.", [("2015", "Petrel landed two years late")]),
    (
        "On Monday, Ada Holm explored how dust affects the human eye.",
        [("2023-08-28", "Ada Holm explored how dust affects the human eye")],
    ),
    ("The race ended a day early on Monday.", [("2023-08-28", "Race ended a day early")]),
]

COUNTRIES = [
    (
        "Inspired by revolts that swept the Near East and South Norland beginning in January 2011, some Holmers staged"
        " marches.",
        [("2011-01", "Revolts swept the Near East and South Norland")],
    ),
    (
        "In the 1980s, low copper prices, waste, and a prolonged drought hurt the economy.",
        [("198X", "Low copper prices, waste, and a prolonged drought hurt the economy")],
    ),
    ("Delays and fraud marked the election in 2001.", [("2001", "Delays and fraud marked the election")]),
    (
        "Although free from Sorland since 1991, Norland saw fighting in its eastern districts in 1992.",
        [("1991", "Norland was free from Sorland"), ("1992", "Norland saw fighting in its eastern districts")],
    ),
    (
        "A scandal over the theft of gold from three banks in November 2014 led to two trials in 2015.",
        [
            ("2014-11", "Theft of gold from three banks"),
            ("2015", "Scandal over the theft of gold from three banks led to two trials"),
        ],
    ),
    ("The parade marked the end of the war in 1945.", [("1945", "End of the war")]),
    (
        "The country lost its islands to Norland, which returned them in 1860 under a treaty.",
        [("1860", "Norland returned the islands under a treaty")],
    ),
    (
        "Levi HOLM was reelected in 2006. Upon his death in August 2008, he was succeeded by his deputy.",
        [("2006", "Levi HOLM was reelected"), ("2008-08", "Levi HOLM's death")],
    ),
]

REPORTS = [
    # What a court rules to be so is its ruling, and has its day; what it overturns thereby is older.
    (
        "A Norland court ruled on Thursday that alleged smuggler Ada Holm can be sent home, overturning a decision by a"
        " panel last May.",
        [
            ("2023-08-24", "Norland court ruled that alleged smuggler Ada Holm can be sent home"),
            ("2023-05", "Decision by a panel"),
        ],
    ),
    (
        "The court ruled in 2017 that the ban, in force since 2011, was void.",
        [("2017", "Court ruled that the ban was void"), ("2011", "Ban was in force")],
    ),
    (
        "The court ruled in 2017 that the conviction, for a riot in 2014, was unsafe.",
        [("2017", "Court ruled that the conviction was unsafe")],
    ),
    (
        "Ada Holm was found guilty of corruption and money laundering in March.",
        [("2023-03", "Ada Holm was found guilty of corruption and money laundering")],
    ),
    (
        "An inquiry into a crash near Dayton, Ohio, which killed two people in 2018, opened on Monday.",
        [("2018", "Crash near Dayton killed two people"), ("2023-08-28", "Inquiry into a crash near Dayton opened")],
    ),
    (
        "Norland Rail was fined in 2017 for health and safety breaches.",
        [("2017", "Norland Rail was fined for health and safety breaches")],
    ),
    (
        "Talva was founded in 1865 as a paper mill and made rubber boots until 1990.",
        [("1865", "Talva was founded as a paper mill"), ("1990", "Talva made rubber boots")],
    ),
    # What is called off had that day; the saying of it is not told.
    (
        "The Norwegian airline Vind cancelled Monday's flight to Holm.",
        [("2023-08-28", "Norwegian airline Vind cancelled the flight to Holm")],
    ),
    # A disaster kills, not the train or the bridge that it befell, nor an inquiry into it.
    (
        "An inquiry into the derailment of a train near Holm, which killed four people in 2018, opened on Monday.",
        [
            ("2018", "Derailment of a train near Holm killed four people"),
            ("2023-08-28", "Inquiry into the derailment of a train near Holm opened"),
        ],
    ),
    (
        "Prosecutors on Monday charged Olav Moe with neglect over the sinking last March of the ferry Petrel.",
        [
            ("2023-08-28", "Prosecutors charged Olav Moe with neglect over the sinking of the ferry Petrel"),
            ("2023-03", "Sinking of the ferry Petrel"),
        ],
    ),
    (
        "Olav Moe was born in Holm in 1992 and played for Norland from 2005 to 2015.",
        [("1992", "Olav Moe was born in Holm"), ("2005/2015", "Olav Moe played for Norland")],
    ),
    ("Hosts Norland lost, ending a run of 31 matches without defeat that went back to June 2012.", []),
    # The dates of reports are those of no happening.
    ("According to reports from 2000 and 2003, Holm's planes carried arms to rebels.", []),
    (
        "Observers said the vote was calm and are to present a full report in May.",
        [("2024-05", "Observers are to present a full report")],
    ),
    (
        "The wave destroyed half of the town of that name in 2008.",
        [("2008", "Wave destroyed half of the town of that name")],
    ),
    (
        "Smoke rose over the resort. Residents were told on Sunday to stay indoors.",
        [("2023-08-27", "Residents were told to stay indoors")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*MISSIONS, *COUNTRIES, *REPORTS])
def test_each_style_is_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
