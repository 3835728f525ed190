"""Constructions of English news that are easily misread, one table for each: the published headlines of each text."""

import pytest

from tests.extracted_sentences import last_headline, published_lines

SO_LONG = [
    # What lasts four days and ends in -ing is a noun.
    (
        "After a four-day hearing in 2013, Judge Alma Orr found that the bank had lost the deeds.",
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
        "Hale blamed the bridge, where engineers drilling in March found that two arches had been laid dry.",
        ["Engineers found that two arches had been laid dry"],
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
        "The growers will ask the national farm council on Tuesday to buy 14 cider presses from the far western"
        " valleys of Norland.",
        ["Growers will ask the national farm council to buy 14 cider presses"],
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
    ("Milk output fell to 9 tonnes, half the amount of two years ago.", []),
    ("Sales rose to 40 million euros, twice the figure of 2019.", []),
]

THAT_CLAUSES = [
    # What a sign is of is told of its own date.
    (
        "The mayor gave the clearest signal yet that a plan to widen streets could delay new trams into 2025.",
        ["Plan to widen streets could delay new trams"],
    ),
    (
        "Ada Orr gave the first indication so far that the mill in Holm would close in 2025.",
        ["Mill in Holm will close"],
    ),
]

COORDINATED = [
    # Of two verbs, each with a date of its own, each is told alone; what is joined to a participle is no noun's.
    (
        "The choir lost the 2015 contest on points and won the cup in 2016, beating Leeds 2-1.",
        ["Choir lost the contest on points", "Choir won the cup, beating Leeds 2-1"],
    ),
    (
        "The firm won the 2011 contract and opened a plant in Leith.",
        ["Firm won the contract and opened a plant in Leith"],
    ),
    ("The bridge, promised since the 1998 flood but never built, would link two towns.", []),
    ("Hale broke his leg in the 1990 crash and was flown home.", ["Hale broke his leg in the crash"]),
]

OF_A_ROW = [
    # "Its second" is one more of what somebody is told to have had.
    (
        "The airship made its first voyage in December 2015. Its second, in May 2017, took two painters.",
        ["Airship made its first voyage", "Airship's second voyage took two painters"],
    ),
    (
        "The firm opened its first shop in 1990. Its third opened in 2001.",
        ["Firm opened its first shop", "Firm's third shop opened"],
    ),
    ("Ada Orr married in 1990. Her second, Tom Hale, died in 2001.", ["Ada Orr married"]),
]

WHO = [
    # Who "the two" are, what "it" is, and who nobody is.
    (
        "The book quotes a cook, Leon Stub, who says that Marcus Vik had lied to him while the two ran a bar in 1998.",
        ["Leon Stub and Marcus Vik ran a bar"],
    ),
    (
        "The Upland Bank failed in 2010. In April 2011 a run on Mwanga, a lender, forced it to close for 13 days.",
        ["Upland Bank failed", "Run on Mwanga forced it to close for 13 days"],
    ),
    (
        "Today's launch was first scheduled for 2 June. It was deferred on 5 June owing to a storm.",
        ["Launch was first scheduled", "Launch was deferred owing to a storm"],
    ),
    ("The letter, taken from a man who died in 2003, was read out.", []),
    ("A man died in Holm on Monday.", ["Man died in Holm"]),
]

TRADED = [
    # Who gives something up does what is given for it; a forecast that is moved is not held on its new date.
    (
        "In the spring the firm cut the rent in exchange for keeping the hall open until 2030.",
        ["Firm cut the rent in exchange for keeping the hall open", "Firm to keep the hall open"],
    ),
    ("The court jailed a doctor from Leith for selling drugs in May.", ["Doctor sold drugs"]),
    (
        "Eva Orr is an economist. She has moved her call for the next rise from May to June 2025.",
        ["Eva Orr has moved her call for the next rise"],
    ),
    ("The club moved the final to May 2025.", ["New date of the final"]),
]

WHOLE = [
    # Neither of two joined by "or" without the other; most of a thing is not the thing; "did" only stresses.
    (
        "Of the 18 boats hired out, 16 were sunk or had drifted off by the autumn of 2013.",
        ["16 were sunk or had drifted off"],
    ),
    ("Most of the shops were closed or had moved by 1999.", ["Most of the shops were closed or had moved"]),
    ("Half the crew were killed or captured in May 1944.", ["Half the crew were killed or captured"]),
    ("Ada Orr did accept the Order of Norland in 2003.", ["Ada Orr accepted the Order of Norland"]),
    ("A friendly against Leeds planned for 19 July is off.", ["Friendly against Leeds is off"]),
    # The count begins with that date; the name after a school's is its town's.
    (
        "The department confirmed 14 more deaths on Monday, bringing the toll to 97 since April.",
        ["Department confirmed 14 more deaths"],
    ),
    (
        "The organ was mended by pupils of the Music College, Lund, who began work in 2015 under Jo Vik.",
        ["Pupils began work under Jo Vik"],
    ),
]

REFUSED = [
    # Leave that is refused until then is promised by nobody.
    ("The league said on Monday it would not approve a move before 2026.", ["League said it would not approve a move"]),
    ("The council did not approve the plan until May 2011.", ["Council approved the plan"]),
    ("The hall in Holm will not open before May 2026.", ["Hall in Holm will open"]),
]

SHARED = [
    # An object told once for two verbs; what was planned since then did not befall it then; "suggest" is a verb.
    (
        "The mill, which Hale bought in 1990 and sold in 1999, was closed in 2004.",
        ["Hale bought the mill", "Hale sold the mill", "Mill was closed"],
    ),
    ("The tram line, planned since 1990 but never built, was scrapped in 2011.", ["Tram line was scrapped"]),
    (
        "Data published in March by the ministry suggest that one child in ten is hungry.",
        ["Data suggest that one child in ten is hungry"],
    ),
    (
        "Photographs released on Tuesday show the damage to the tower.",
        ["Photographs show the damage to the tower"],
    ),
    ("Images taken in May 2011 reveal a crater in Norland.", ["Images showing a crater were taken"]),
    ("Videos shared on Monday show the mayor leaving.", ["Videos show the mayor leaving"]),
    (
        "Norland lent the port to Holm in return for storing grain in its silos until 2030.",
        ["Norland to store grain in its silos"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *SO_LONG,
        *INSERTED,
        *THOSE,
        *SHOWN,
        *SPENT,
        *ASKED,
        *UNTIL_THEN,
        *THAT_CLAUSES,
        *COORDINATED,
        *OF_A_ROW,
        *WHO,
        *TRADED,
        *WHOLE,
        *REFUSED,
        *SHARED,
    ],
    ids=lambda case: str(case)[:50],
)
def test_a_construction_is_told_as_it_is_meant(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


def test_the_company_is_not_the_mine_it_runs() -> None:
    text = (
        "Rescuers at the Aster-Nord colliery in Upper Norland brought a body to the surface on Monday.\n\n"
        "The operator, Gorno Spolka, denied on Tuesday that it was to blame. Miners at Aster-Nord struck.\n\n"
        "Sunk in 1898, Aster-Nord once employed 6,000 people. Aster-Nord was merged with the Karol pit in 1996."
        "\n\nIn the spring of 2023 the company, which had lost a contract, cut ninety jobs."
    )
    title = "Seven dead at Aster-Nord as search is halted"
    assert last_headline(text, title) == "Company cut ninety jobs"
