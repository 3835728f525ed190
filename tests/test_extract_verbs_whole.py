"""Verbs with all that belongs to them: a particle, a goal, a recipient, what was heard or promised.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines, told

LATER = [
    # A past after a passive is active where nobody does it to another.
    ("The licence was issued in 2013 but lapsed five years later.", "2018", "Licence lapsed"),
    ("A permit was granted in 1999, renewed in 2004 and lapsed in 2009.", "2009", "Permit lapsed"),
    ("The minister was criticised in May and stepped down in June.", "2023-06", "Minister stepped down"),
    ("The rebels were ambushed in 1904 and backed down in 1905.", "1905", "Rebels backed down"),
    ("The union was founded in 1931 and survived until 1990.", "1990", "Union survived"),
    # So it is passive where somebody does.
    ("The mill was sold in 2001 and closed in 2005.", "2005", "Mill was closed"),
    ("The ship was seized in 2001 and broken up in 2005.", "2005", "Ship was broken up"),
    # Particles, before a clause too.
    ("A plan for a museum came about in 1999.", "1999", "Plan for a museum came about"),
    (
        "A sale to a brewery in 2011 fell through only when the bank collapsed.",
        "2011",
        "Sale to a brewery fell through",
    ),
    # Where to things are driven, with a shorter subject where there is no room.
    (
        "Anger over the price of fuel and a rigged election brought tens of thousands of workers onto the squares of"
        " Holm in May 2008.",
        "2008-05",
        "Anger over the price of fuel brought tens of thousands of workers onto the squares of Holm",
    ),
    (
        "A shell fired from a gunboat in the harbour of the old town sent hundreds of shoppers at a market into cellars"
        " in May 1944.",
        "1944-05",
        "Shell sent hundreds of shoppers at a market into cellars",
    ),
    # To whom, over what stands apart.
    (
        "Ada Pell submitted the drawings, without asking anyone, to a fair in Milan in 1954.",
        "1954",
        "Ada Pell submitted the drawings to a fair in Milan",
    ),
    ("The firm sold the mine, against all advice, to a rival in 2011.", "2011", "Firm sold the mine to a rival"),
    (
        "The museum lent the mask, insured for 4 million euros, to a gallery in Rome in 2011.",
        "2011",
        "Museum lent the mask to a gallery in Rome",
    ),
    ("The firm never left Angola. It exported there from the 1950s.", "195X", "Firm exported to Angola"),
    ("Kenya was cheap. The firm shifted production there in 1999.", "1999", "Firm shifted production to Kenya"),
    # How many more.
    ("Six further complaints were received in 2011.", "2011", "Six further complaints were received"),
    ("Further talks were held in 2011.", "2011", "Further talks were held"),
    ("Further north, two villages were evacuated in 2011.", "2011", "Two villages were evacuated"),
    # A noun with its date and an insertion, and the verb behind both.
    (
        "A repeat run last May, with a third load of 41 sacks, differed by 8 per cent.",
        "2022-05",
        "Repeat run differed by 8 per cent",
    ),
    (
        "A price cut in May, the third in a row, failed to lure buyers.",
        "2023-05",
        "Price cut failed to lure buyers",
    ),
    ("A farm run since 1990 by nuns, in the hills, closed in May.", "1990", "Farm run by nuns"),
]


@pytest.mark.parametrize(("text", "day", "headline"), LATER)
def test_what_belongs_to_a_verb(text: str, day: str, headline: str) -> None:
    assert told(text, day) == headline


HEARD = [
    (
        "The tribunal had heard, over a week in May, that the field was given in 1884 to Tom Hale.",
        ["Tribunal heard that the field was given to Tom Hale", "Field was given to Tom Hale"],
    ),
    (
        "The inquiry heard, on its first day in March, that the driver had been asleep.",
        ["Inquiry heard that the driver had been asleep"],
    ),
    (
        "The minister said, in a letter on Monday, that the road would close.",
        ["Minister said that the road would close"],
    ),
    (
        "The jury heard in May that the fire, which killed two, was started by a heater.",
        ["Jury heard that the fire was started by a heater"],
    ),
    (
        "A man accused of burning down a mill bought the fuel himself, a court heard Monday.",
        ["Man accused of burning down a mill bought the fuel himself, court heard"],
    ),
    ("A farmer shot two dogs, a court in Holm heard on Tuesday.", ["Farmer shot two dogs, court in Holm heard"]),
    # Cases and evidence are heard.
    ("The appeal heard in May was dismissed.", ["Appeal was heard"]),
    ("The evidence heard by the court on Monday was new.", ["Evidence was heard by the court"]),
    ("The dispute, a quarrel heard in May, was settled.", ["Quarrel was heard"]),
]


@pytest.mark.parametrize(("text", "headlines"), HEARD)
def test_what_was_heard(text: str, headlines: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == headlines


WAITING = [
    # What tells only that somebody promised, decided, heard or did so waits for review.
    "The city gives 600,000 crowns, half what it promised in 2019.",
    "The road was built as the council decided in 2012.",
    '"I decided in the spring, and my wife never knew," said Hale, 47.',
    "The court heard in May.",
    'An entry for June 14th, 1998, read: "Tom on the moor."',
    'A note of 3 May 2011 read: "Paid in full."',
    "An inspector found in 2016 that fewer than ten had done so.",
]


@pytest.mark.parametrize("text", WAITING)
def test_a_verb_without_its_object_waits(text: str) -> None:
    assert published_lines(text) == []


WHOLE = [
    ("The court decided in May that the fine was legal.", "Court decided that the fine was legal"),
    ("The plan had been decided in May.", "Plan was decided"),
    ("The firm has not built the school which it promised in May.", "Firm promised the school"),
    ("A court heard the appeal in May.", "Court heard the appeal"),
]


@pytest.mark.parametrize(("text", "headline"), WHOLE)
def test_a_verb_with_its_object_does_not(text: str, headline: str) -> None:
    assert told(text, "2023-05") == headline


DID_SO = [
    # "Did" and "did so" are told by the verb that they stand for.
    ("The Heron would rise by two per cent, as the Tern itself did in 2017.", "2017", "Tern rose by two per cent"),
    ("The Heron left the port in 2016, as the Tern had done in 2015.", "2015", "Tern left the port"),
    (
        "Dunland landed a probe on the near side in 2008, and Norland did so on the far side in January 2019.",
        "2019-01",
        "Norland landed a probe on the far side",
    ),
    ("The bank cut its rate in May and its rival did so on Monday.", "2023-06-12", "Rival cut its rate"),
    ("The firm was ordered to pay the fine and did so in May.", "2023-05", "Firm paid the fine"),
    ("The party promised to build a port, and it did so in 1999.", "1999", "Party built a port"),
    # What nobody did, or what was done to somebody, is not.
    ("Hale could not swim but did so in May.", "2023-05", ""),
    ("The mill was closed in 2010, as the school did in 2011.", "2011", ""),
    ("The mill lost money in 2010, unlike what the school did in 2011.", "2011", ""),
    ("Hale did the work in 2010.", "2010", "Hale did the work"),
]


@pytest.mark.parametrize(("text", "day", "headline"), DID_SO)
def test_what_was_done_so(text: str, day: str, headline: str) -> None:
    assert told(text, day) == headline


REPORTED = [
    # Of two things that a report tells, the first is told; and what is more, with what it is more than.
    (
        "Rents have risen by a third and wages have fallen, according to a study released on Tuesday.",
        "2023-06-13",
        "Rents have risen by a third",
    ),
    (
        "The city has closed four libraries and plans to close six more, according to a report published on Monday.",
        "2023-06-12",
        "City has closed four libraries",
    ),
    (
        "Norland has lost more on running its toll roads since the merger than on any other state service and has"
        " fewer drivers to thank for it, according to a paper published in Holm on Tuesday.",
        "2023-06-13",
        "Norland has lost more on running its toll roads than on any other state service",
    ),
    (
        "In May the firm spent more on lawyers for its long case against a rival than on wages.",
        "2023-05",
        "Firm spent more on lawyers for its long case against a rival than on wages",
    ),
    # A date of its own parts the second from the first.
    (
        "The number of bees has halved since 1990 and three species have died out, according to figures released on"
        " Monday.",
        "2023-06-12",
        "Three species have died out",
    ),
    # What somebody is tipped for is to come.
    ("Hale is tipped to win the prize in October.", "2023-10", "Hale is tipped to win the prize"),
    ("Hale was tipped in March to become the next coach.", "2023-03", "Hale was tipped to become the next coach"),
]


@pytest.mark.parametrize(("text", "day", "headline"), REPORTED)
def test_what_is_reported(text: str, day: str, headline: str) -> None:
    assert told(text, day) == headline


HEADINGS = [
    (
        "2014: The deadline passes\n\nNo team chose to train in Holm. Hale left office in April 2014.",
        ["Hale left office"],
    ),
    # What a chronicle says, line by line, and what names somebody, is told.
    ("1914: War begins\n\n1918: War ends\n", ["War begins", "War ends"]),
    ("2014: Hale leaves Holm\n\nNo team came. The town was poor.", ["Hale leaves Holm"]),
]


@pytest.mark.parametrize(("text", "headlines"), HEADINGS)
def test_headings_of_a_dated_section(text: str, headlines: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == headlines


def test_a_short_quotation_with_a_speaker_is_no_title() -> None:
    assert told('"I resigned in March," said Ada Pell.', "2023-03") == "Ada Pell resigned"
    assert told("“I quit in April,” Pell told reporters.", "2023-04") == "Pell quit"
    assert published_lines('The song "I Left in May" was sung.') == []
    assert published_lines("They called it “a long April”.") == []
