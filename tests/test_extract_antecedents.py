"""Whose doing it is in a whole passage: the headlines of texts in which the nearest noun is not the one meant."""

from datetime import date

import pytest

from events.model import Article
from events.pipeline import find_mentions


def published(text: str, title: str = "") -> list[str]:
    """The headlines that are published, of an article of Wednesday 24 July 2019."""
    article = Article(identity="a", key="a", published=date(2019, 7, 24), title=title, text=text, body=(0, len(text)))
    return [mention.headline for mention in find_mentions(article).mentions if mention.confidence >= 0.5]


QUOTED = [
    # What stands in a quotation, or is over as soon as it is told, is not what the article goes on with.
    (
        'A lost etching was found in a barn. "There was a long silence in the room," said the auctioneer, Nils Vik. '
        "It was made in 1646.",
        "Lost etching found in barn",
        ["Lost etching was made"],
    ),
    (
        'The violin was found. "It was a nightmare and the case was ruined," said Ruth Vane. It was built in 1714.',
        "Stolen violin found",
        ["Violin was built"],
    ),
    (
        "A sigh went through the hall when the cloth was lifted. It was cast in 1211, and the sword has no scratch.",
        "Old sword goes on show",
        ["Sword was cast"],
    ),
    # But a title in quotation marks is a thing.
    ('Her novel "Salt Road" was short. It was filmed in 1991.', "", ["Novel Salt Road was filmed"]),
]
MANY = [
    # What only people do is not done by talks, wages or results.
    ("Talks were held in Geneva. They agreed on Monday to a ceasefire.", "", []),
    ("Wages and pensions fell. In 2010 they marched on the parliament.", "", []),
    (
        "The talks nearly failed on Monday, when the Social Reformers left. They returned to the table on Tuesday.",
        "",
        ["Talks nearly failed", "Social Reformers returned to the table"],
    ),
    (
        "Talks between the two parties broke down on Monday. They resumed on Tuesday.",
        "",
        ["Talks between the two parties broke down", "Talks between the two parties resumed"],
    ),
]
INTENDED = [
    # Who says what is to be done says it of themselves, but not of the weather.
    ("Its main sponsor announced that it would withdraw in 2020.", "", ["Main sponsor will withdraw"]),
    ("The unions said they would strike in May 2020.", "", ["Unions will strike"]),
    ("Our reporter said it would rain on Friday.", "", []),
    (
        "The cabinet of Vytenis Borus fell. He announced on Monday that he would leave politics.",
        "",
        ["Vytenis Borus announced that he would leave politics"],
    ),
]
BEGINNING = [
    # Neither the council nor the union begins; what ends did not happen then.
    ("The council declared two days of mourning, beginning on Monday.", "", ["Council declared two days of mourning"]),
    ("The bank announced a freeze on withdrawals, starting Monday.", "", ["Bank announced a freeze on withdrawals"]),
    ("The ministry imposed a ban on open fires beginning on Monday.", "", ["Ban on open fires to begin"]),
    ("Schools will close for a week, starting on Friday.", "", ["Schools will close for a week"]),
    ("The firm recalled 20,000 heaters, beginning in May.", "", ["Firm recalled 20,000 heaters"]),
    ("The union called a 48-hour strike, to begin on Monday.", "", ["48-hour strike to begin"]),
    ("Officials ordered prayers in every town, ending on Sunday.", "", []),
]
SAID_LAST = [
    ("The climber is alive, officials in Thun, Switzerland, confirmed on Monday.", "", ["Climber is alive"]),
    ("The game is off, the league ruled on Monday.", "", ["Game is off, league ruled"]),
    ("The ferry was empty, its owner disclosed on Monday.", "", ["Ferry was empty, owner disclosed"]),
]
WHOLE = [
    # The head of a phrase stays with it.
    ("The region's deadliest known flood took place in 1953.", "", ["Region's deadliest known flood took place"]),
    (
        "A still life that hung unrecognised in a Leith school for decades was sold on Monday.",
        "",
        ["Still life that hung unrecognised in a Leith school for decades was sold"],
    ),
]


OTHERS = [
    # Whose brother, who asks, what is reviewed, what begins.
    (
        "Ada Vane took over. She lost the 2014 vote to his brother, Peter Nkolo.",
        "",
        ["Ada Vane lost the vote to Peter"],
    ),
    (
        "The committee wrote to Ada Berg asking her to testify by Friday.",
        "",
        ["Committee wrote to Ada Berg asking her"],
    ),
    (
        "The law is old. The government set up a board in May to review it.",
        "",
        ["Government set up a board"],
    ),
    (
        "Hale plays in a cup tie against Latvia, which begins in Riga in August.",
        "",
        ["Cup tie against Latvia begins in Riga"],
    ),
    ("Four reels of Salt Road, directed by Ada Pell in 1924, were found.", "", ["Salt Road was directed by Ada Pell"]),
    ("They marked the end of the mission on Monday with a cake.", "", ["End of the mission"]),
    (
        "Hale returned in 2010 after his party won the vote and was re-elected in 2015.",
        "",
        ["Hale returned", "Hale was re-elected"],
    ),
    (
        "A film that had been thought lost for years has been found, an archive announced on Monday.",
        "",
        ["Film that had been thought lost for years has been found"],
    ),
    ("The coach, Nell Vidal, persuaded him to return. She began work in March 2013.", "", ["Nell Vidal began work"]),
    ("A walkout began at a mill. By July 3 it had spread to the town.", "", ["Walkout had spread to the town"]),
]
HEADS = [
    # What is told of stands further off than the noun beside the verb.
    ("It is the third win for Volk, whose first came in August 2016.", "", ["Volk's first came"]),
    ("The Dutch took it and held it under the Treaty of Holm, signed in 1667.", "", ["Treaty of Holm was signed"]),
    (
        "A firm found oil off the coast, which is expected to flow from 2028.",
        "",
        ["Oil off the coast is expected to flow"],
    ),
    ("Hale studied in Rome, graduated in 1946 and opened an office.", "", ["Hale graduated"]),
    (
        "The board, which took up the case in May, sent it back to court in June.",
        "",
        ["Board took up", "Board sent the case"],
    ),
]
BESIDE = [
    # Who is told of beside somebody is not that one.
    ("Ada Brandt had two sons. The elder, Jochen, sculpted; he died in 1999.", "", []),
    (
        "Ada Diallo grew up in Rome, where she sang. Her father drove a taxi until he was shot in 1991.",
        "",
        ["Ada Diallo's father was shot"],
    ),
    ("Jon Hale left early. They meet in the office of the mayor, who returned. He promised in 2017 to go.", "", []),
    ("Rescuers reached four cavers who had been trapped. They had entered the cave on Monday.", "", []),
    (
        "Police named a man. He left with two other men. One of them was held on Monday.",
        "",
        ["One of the two other men"],
    ),
    ("The dam failed. It sent boats, but high waves drove them back. They tried again on Monday.", "", []),
    (
        "The nets belong to a farm. Two seals drowned. The firm will remove them by August 2020.",
        "",
        ["Firm will remove them"],
    ),
    ("The probe Arado has found ice, the agency said. Built in May on a farm, it left.", "", ["Probe Arado was built"]),
    ("He said dikes built after the flood of 1981 had held.", "", ["Dikes were built after the flood"]),
    ("The furnace was switched on last week.", "", ["Furnace was switched on"]),
]
FURTHER = [
    ("Fishermen had left it for the mines. Some of them came back in May.", "", ["Some of them"]),
    ("It was founded in Kassel by Otto Menz and grew under his son, who sold it in 2011.", "", []),
    (
        "Ada Mwangi sang. Her father went blind in May. He died in June.",
        "",
        ["Ada Mwangi's father went", "Ada Mwangi's father died"],
    ),
    ("Jon Hale spoke. The rest was given by a shipowner who asked for silence; he died in June.", "", []),
    (
        "Baltica grew. Baltica was sold in 2003. The state kept a part. It has paid nothing since May.",
        "",
        ["Baltica was sold"],
    ),
    (
        "The driver had worked on the ferry since 1985 and retires next week.",
        "",
        ["Driver worked", "Driver retires"],
    ),
    ("Ed Stamper hid until an expert, Bolor Ganbold, found him in 2016.", "", ["Expert"]),
]
PAUSING = [
    # What is told of before a semicolon goes on after it, unless that clause acts on something.
    (
        "The council has paid out 14 million euros. A helpline set up in 2019, when letters were sent out, was closed"
        " after 10 months; it will reopen in May 2024.",
        "Council ignored warnings",
        ["Helpline was set up", "Helpline will reopen"],
    ),
    ("The mine was sold to Norland; it was flooded in May 2010.", "", ["Mine was flooded"]),
    ("The firm bought a ferry; it sank in May 2010.", "", ["Ferry sank"]),
]
OPINIONS = [
    ('"The dam has to go before 2021," the activist said.', "", []),
    ('"Bolan should resign by Friday," said Carl Ness.', "", []),
]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        *QUOTED,
        *MANY,
        *INTENDED,
        *BEGINNING,
        *SAID_LAST,
        *WHOLE,
        *OTHERS,
        *HEADS,
        *BESIDE,
        *FURTHER,
        *PAUSING,
        *OPINIONS,
    ],
)
def test_the_headlines_of_a_passage(text: str, title: str, expected: list[str]) -> None:
    told = published(text, title)
    assert [headline.startswith(words) for headline, words in zip(told, expected, strict=True)] == [True] * len(told)


@pytest.mark.parametrize("text", ["They went to Rome in 1950.", "It was held to have opened in 1950."])
def test_a_headline_without_a_subject_is_kept_for_review(text: str) -> None:
    assert published(text) == []
