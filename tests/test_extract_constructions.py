"""Constructions of English news that are easily misread, one table for each: the published headlines of each text."""

import pytest

from tests.extracted_sentences import published_lines

SO_LONG = [
    # What lasts four days and ends in -ing is a noun.
    (
        "After a four-day hearing in 2013, Judge Alma Orr found that the prosecutor had known of the letter.",
        ["Four-day hearing"],
    ),
    ("The two-hour briefing in March angered residents.", ["Two-hour briefing angered residents"]),
    ("The judge held a two-day hearing in May.", ["Judge held a two-day hearing"]),
    ("Ada Orr opened a six-month training course in 2012.", ["Ada Orr opened a six-month training course"]),
    ("The painters spent two days touring the plant in May.", ["Painters spent two days touring the plant"]),
]

INSERTED = [
    # After ", and" a subject with what is inserted before its verb.
    (
        "All 26 faults were mended, and the new valve, designated V-9, was tested in May 2022.",
        ["New valve was tested"],
    ),
    (
        "The old line closed, and the new tram, nicknamed Big Tom, entered service in 2014.",
        ["New tram entered service"],
    ),
    (
        "Ada Orr lost a leg, and Tom Orr, awarded a medal in 1918, died in 1920.",
        ["Tom Orr was awarded a medal", "Tom Orr died"],
    ),
    (
        "Relatives of the missing, named locally as Jan Vik, 29, and Tom Orr, 54, have kept vigil in the hall since"
        " Tuesday.",
        ["Relatives of the missing have kept vigil in the hall"],
    ),
    (
        "The girls, identified as Ada Orr, 9, and Eva Vik, 11, were found in Holm on Monday.",
        ["Girls were found in Holm"],
    ),
    (
        "In Leeds, Tom Hale, 40, and Jon Orr, 31, were charged on Monday.",
        ["Tom Hale and Jon Orr were charged in Leeds"],
    ),
    ("Floods closed two mills, and the dam, judged unsafe, was emptied in May.", ["Dam was emptied"]),
]

THOSE = [
    # "Those" before what befell them is who is meant.
    ("The cub's mother was among those let go in January 2021.", ["Cub's mother was among those let go"]),
    ("Ada Orr met those hurt in the blast in May 2011.", ["Ada Orr met those hurt in the blast"]),
    ("Jan Vik was among those caught in the raid in 2019.", ["Jan Vik was among those caught in the raid"]),
    ("Jan Vik was acquitted of those murders in 2019.", ["Jan Vik was acquitted of the murders"]),
]

SHOWN = [
    # What data of a day show, and what who was at work then found.
    (
        "DNA from hairs collected in April shows that the bear came from Norway.",
        ["DNA from hairs shows that the bear came from Norway"],
    ),
    ("Figures published on Monday show that prices fell.", ["Figures show that prices fell"]),
    ("Scans taken in March show that the tower leans.", ["Scans show that the tower leans"]),
    ("Bones from a pit dug in 1990 show that the town was rich.", ["Pit was dug"]),
    (
        "Hale blamed the bridge, where engineers drilling in March found that two piers had been filled with sand.",
        ["Engineers found that two piers had been filled with sand"],
    ),
    ("Divers searching in 2009 found the wreck of the Rosa.", ["Divers found the wreck of the Rosa"]),
]

SPENT = [
    # How much of a time was spent somewhere is that time.
    ("Ada Orr spent most of the 1950s in prison.", ["Ada Orr was in prison"]),
    ("Jan Vik spent the whole of 1999 at sea.", ["Jan Vik was at sea"]),
    ("Jan Vik spent the rest of 1941 writing a novel.", ["Jan Vik wrote a novel"]),
    ("Jan Vik had spent 1941 in Leith.", ["Jan Vik was in Leith"]),
    ("Jan Vik spent most of his money in 1941.", ["Jan Vik spent most of his money"]),
]

ASKED = [
    # What somebody is asked to do follows the day of the asking.
    (
        "The lawyers will ask the regional electoral tribunal on Tuesday to reopen 14 ballot boxes from the far"
        " northern islands.",
        ["Lawyers will ask the regional electoral tribunal to reopen 14 ballot boxes"],
    ),
    (
        "The judge ordered the owners of the old tin works last week to repay four hundred former miners in the north.",
        ["Judge ordered the owners of the old tin works to repay four hundred former miners"],
    ),
    (
        "Ada Orr was told by the club's managing director on Monday to leave its training ground in the north of Holm.",
        ["Ada Orr was told by the club's managing director to leave its training ground"],
    ),
]

UNTIL_THEN = [
    # "Now" and "yet" go with "not"; a measure has no state.
    ("The ferry will not now leave Holm before autumn 2025.", ["Ferry will leave Holm"]),
    ("The hall in Holm will not yet open before May 2025.", ["Hall in Holm will open"]),
    ("Credit growth slowed to 9 per cent, half the pace of 2021.", ["Credit growth slowed to 9 per cent"]),
    ("Sales rose to 40 million euros, twice the figure of 2019.", ["Sales rose to 40 million euros"]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*SO_LONG, *INSERTED, *THOSE, *SHOWN, *SPENT, *ASKED, *UNTIL_THEN],
    ids=lambda case: str(case)[:50],
)
def test_a_construction_is_told_as_it_is_meant(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected
