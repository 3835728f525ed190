"""Whose date it is, where two things of a sentence could have it: what is told of or the telling, then or now, the
clause or what was put into it.

The articles are of Friday, 16 June 2023.
"""

import pytest

from events.model import Relation, Status
from tests.extracted_sentences import lines, published_lines, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Holm credited an unusual storm on May 22 and 23, which filled the lake.",
            [
                ("2023-05-22", "Unusual storm that Ada Holm credited"),
                ("2023-05-23", "Unusual storm that Ada Holm credited"),
            ],
        ),
        # Who points to what was before tells of that.
        (
            "Ada Holm pointed to the derailment of April 2001, when a guard died in the snow.",
            [("2001-04", "Guard died in the snow")],
        ),
        ("Ada Holm pointed to the May 1968 riots.", [("1968-05", "Riots to which Ada Holm pointed")]),
        ("Ada Holm pointed to a poll on Monday.", [("2023-06-12", "Ada Holm pointed to a poll")]),
        ("Ada Holm planted the second row from bulbs sown on May 17.", [("2023-05-17", "Bulbs were sown")]),
        # A time of what a law asks for is none of the law's; a term for what is to be done is.
        ("The council required proof of service before 1950.", []),
        ("The council required payment of the fee before 1990.", [("1990", "Council required payment of the fee")]),
        # What has been survived by now has its own day; of several, only the last is dated.
        (
            "Santa Clara has survived floods, neglect and a fire in 1893 that destroyed its tower.",
            [("1893", "Fire destroyed Santa Clara's tower")],
        ),
        (
            "Hale survived at least three coup attempts, the last of them in May 1983.",
            [("1983-05", "Hale survived the last of at least three coup attempts")],
        ),
        # A number of people is none of a year; a day with its hour is a limit as well.
        (
            "A storm came in 1989, and by the end of 1992 more than 40,000 people had fled.",
            [("1989", "Storm came"), ("1992", "More than 40,000 people had fled")],
        ),
        (
            "Teams are working toward a launch no earlier than Tuesday, June 20, at 6:12 a.m. EST.",
            [("2023-06-20", "Teams are working toward a launch")],
        ),
        # Who says that a plan stands tells of the plan.
        (
            "The mayor said that a concert planned for Saturday would take place as usual.",
            [("2023-06-17", "Concert will take place as usual")],
        ),
        # A day of what was taken is not that of what the lead tells to be found.
        (
            "Police in Norland said on Thursday that they had recovered 23 of the bells taken from the abbey in 2007.",
            [
                ("2007", "Bells were taken from the abbey"),
                ("2023-06-15", "Police in Norland said that they had recovered 23 of the bells taken from the abbey"),
            ],
        ),
        # Who reported a thing, and when, is no part of it; nor is when a figure was counted.
        ("Two ferries had touched in fog, as the Lund Post reported on Monday.", []),
        ("The firm had hidden the loss, as the daily Lund Post revealed in March.", []),
        (
            "Shares fell as the bank reported a loss on Monday.",
            [("2023-06-12", "Bank reported a loss")],
        ),
        ("The town has a population of 41,000 (2019 estimate).", []),
        ("The island has 3,200 inhabitants (2015 census) and two schools.", []),
        ("Norland has a population of 2.1 million (2020 est.).", []),
        # How many days a month has is none either, nor is what is left out told alone.
        ("There are thirty-one days in July.", []),
        ('"There are four Sundays in June," the judge said.', []),
        ("There were three fires in April.", [("2023-04", "Three fires")]),
        ("The choir has won a prize every spring since 2008 except one.", [("2008", "Choir has won a prize")]),
        # "Over" is the verb's; what is told while it is done is told whole or not at all.
        ("Ada Berg, who took over last April, left.", [("2023-04", "Ada Berg took over")]),
        ("The crowd cheered on Monday as the mayor set out why the pool was shut.", [("2023-06-12", "Crowd cheered")]),
        # One Sunday of a month is not the last one.
        (
            "The choir sang in the new barn one Sunday in May 2017 for the first time.",
            [("2017-05", "Choir sang in the new barn for the first time")],
        ),
        ("Ada Berg walked to the mill one wet morning in May 2019.", [("2019-05", "Ada Berg walked to the mill")]),
        ("One day in June 2020, Ada Berg found a ring.", [("2020-06", "Ada Berg found a ring")]),
        ("The memoir mentions an accident in 2004.", [("2004", "Accident that the memoir mentions")]),
        ("Norland blamed the loss on a strike in March.", [("2023-03", "Strike on which Norland blamed the loss")]),
        ("Norland condemned the attack on Monday.", [("2023-06-12", "Norland condemned the attack")]),
    ],
)
def test_what_is_told_of_has_the_day_beside_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(lines(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland's herd has shrunk from 140 goats in 1985 to 63 today.", []),
        (
            "Norland's herd grew from 40 goats in 1990 to 300 in 2012.",
            [("2012", "Norland's herd grew from 40 goats to 300")],
        ),
        ("The town was abandoned in 1973.", [("1973", "Town was abandoned")]),
        ("Pell repaid a loan that fell due on May 30.", [("2023-05-30", "Loan fell due")]),
        ("The bonds came due in September.", [("2022-09", "Bonds came due")]),
        (
            "The phone will come with new software, which will be available on June 27.",
            [("2023-06-27", "New software will be available")],
        ),
        ("Letters from 1943 proved that the picture was genuine.", []),
        (
            "Holm learned of the talks from a newspaper in May.",
            [("2023-05", "Holm learned of the talks from a newspaper")],
        ),
        ("Inspectors recommended that two shafts be sealed by May.", []),
        ("Holm agreed to exempt land planted before 1990.", []),
        ("Wages for January will be covered by the state.", []),
        ("The opening, first announced for March, was postponed.", [("2023-03", "Opening was postponed")]),
        ("Norland applied for the 2014 and 2018 games.", []),
        ("Holm, who in March had predicted a rise in 2024, left.", [("2023-03", "Holm predicted a rise")]),
        (
            "The court declared three days of mourning, starting on Wednesday.",
            [("2023-06-21", "Court declared three days of mourning")],
        ),
        ("Holm was jailed three times, most recently in May.", [("2023-05", "Holm was jailed")]),
        ("Holm was arrested on Friday over fires in May.", [("2023-06-16", "Holm was arrested over fires")]),
        ("Holm feared a flood like that of July 1998.", []),
        (
            "Norland on Monday charged Holm with the murder of two men in 2016.",
            [("2023-06-12", "Norland charged Holm with the murder of two men"), ("2016", "Murder of two men")],
        ),
        (
            "Holm was charged with the murder of two men in 2016.",
            [("2016", "Holm was charged with the murder of two men")],
        ),
        (
            "The raft was found at sea two days after the launch on 12 June.",
            [
                ("2023-06-14", "Raft was found at sea two days after the launch"),
                ("2023-06-12", "Launch, two days after which the raft was found at sea"),
            ],
        ),
        ("The clinic will be razed next spring to make room.", [("2024-21", "Clinic will be razed to make room")]),
        ("About a million people fled in 1960.", [("1960", "About a million people fled")]),
        ("A few people fled in 1960.", [("1960", "A few people fled")]),
        (
            "A second trial, over the sale of a hotel in 2007, opened in May.",
            [("2007", "Sale of a hotel"), ("2023-05", "Second trial opened")],
        ),
        ("Titles won since 2012 will be reviewed.", []),
        (
            "The Norland Tour, a race planned for July, has been cancelled.",
            [("2023-07", "Norland Tour has been cancelled")],
        ),
        ("A deal with Norland fell through in May.", [("2023-05", "Deal with Norland fell through")]),
        (
            "Holm was elected in 2016 and, after a vote in 2018 allowed a term, in March 2019.",
            [("2016", "Holm was elected"), ("2018", "Vote allowed a term"), ("2019-03", "Holm was elected")],
        ),
        ("Holm opened the road two weeks later than last year.", []),
        ("Holm answered with an e-mail from 2013.", []),
        ("The judge turned the claim down, citing tax records from 2004.", []),
        ("The museum bought a picture from 1654.", []),
        # A span of years is one date for what a clause tells of it; its end is another where it is told as one.
        (
            "The valley was emptied by plague in 1681-82, when a third of the herders died.",
            [
                ("1681/1682", "Valley was emptied by plague when a third of the herders died"),
                ("1681/1682", "Third of the herders died"),
            ],
        ),
        # What had been so is told with who found it on the day, for which there is room behind it.
        (
            "In a report published in March, the Accident Investigation Board of the Southern Isles"
            " found that two of the harbour's cranes had been left unlocked for months.",
            [("2023-03", "Two of the harbour's cranes had been left unlocked for months, board found")],
        ),
        ("Holm gave up her bonus for last year.", []),
        ("The ferry forced a way through yesterday.", [("2023-06-15", "Ferry forced a way")]),
        (
            "Norland gave the book back on Monday, more than 150 years after Holm took it.",
            [("2023-06-12", "Norland gave the book back"), ("1873~", "Holm took it")],
        ),
        (
            "Holm's victory over Norland on Monday, in which she lost a rook, won a prize.",
            [("2023-06-12", "Holm's victory over Norland")],
        ),
        ("The court gave the ministry until May 31 to do so.", []),
        ("The harbour board granted a lease until 2025.", []),
        ("Norland fell over the next decade.", []),
        ("They spent most of the next decade in Lund.", []),
        # The date within a list is of its last.
        (
            "Orders came from a bank, two churches in Bern and, in 1961, the opera house in Lund.",
            [("1961", "Orders came from the opera house in Lund")],
        ),
        ("Norbank bought a mill, two ships and, in 1961, a bakery.", [("1961", "Norbank bought a bakery")]),
        ("Holm sold the mill and, in 1961, the family left.", [("1961", "Family left")]),
        ("Holm lost the worst winter storm prize.", []),
        ("Ten cases were reported, half as many as at the peak in March.", []),
        ("Norbank closed a branch after reporting a loss of 4 million euros for the first quarter.", []),
        ("Norland's output fell by a third, from 2.6 million barrels a day in 2006.", []),
        ("Holm had papers from Norbank, its rival during the 1998 selection.", []),
        (
            "The Norland team, winner in 2012 and 2013, lost.",
            [("2012", "Norland team was winner"), ("2013", "Norland team was winner")],
        ),
        ("The dam was raised twice, in 2006 and 2013.", [("2006", "Dam was raised"), ("2013", "Dam was raised")]),
        (
            "Holm published a collection in 1947 and a novel, Salt, in 1951.",
            [("1947", "Holm published a collection"), ("1951", "Holm published novel Salt")],
        ),
        (
            "The event included a preview of the Lion system, to be released in July.",
            [("2023-07", "Lion system to be released")],
        ),
        ("One study of foxes from March noted a decline.", [("2023-03", "One study of foxes noted a decline")]),
        (
            "The inquiry opened in 2019 but was halted twice, once overnight and again in May.",
            [("2019", "Inquiry opened"), ("2023-05", "Inquiry was halted")],
        ),
        (
            "Holm opened in May 2010 but was shut, and again in June 2012.",
            [("2010-05", "Holm opened"), ("2012-06", "Holm was shut")],
        ),
        ("The lockout, along with the loss of a ferry in May, delayed the sale.", [("2023-05", "Loss of a ferry")]),
        ("The fire, like the flood in May, closed the plant.", []),
        (
            "The quarry opened in 1901, after which barges brought slate from Norland and, in 1920, from Tarn.",
            [("1901", "Quarry opened"), ("1920", "Barges brought slate from Tarn")],
        ),
        (
            "The show was moved from May 2019 until its launch in July 2020.",
            [("2019-05", "Show was moved until its launch")],
        ),
        (
            "Holm has put off a fair planned for July until August.",
            [("2023-07", "Holm has put off a fair"), ("2023-08", "Holm has put off a fair")],
        ),
        (
            "Holm has put off a fair planned for July until 2024.",
            [("2023-07", "Holm has put off a fair"), ("2024", "Holm has put off a fair")],
        ),
        (
            "Ada Holm led the guild from 1999 until her death in May 2011.",
            [("1999/2011-05", "Ada Holm led the guild until her death"), ("2011-05", "Ada Holm's death")],
        ),
        (
            "Holm, keeper of manuscripts at the abbey from 2006, was jailed in May.",
            [("2006", "Holm was keeper of manuscripts at the abbey"), ("2023-05", "Holm was jailed")],
        ),
        (
            "Ada Holm, elected in 2002, amended the charter in 2007.",
            [("2002", "Ada Holm was elected"), ("2007", "Ada Holm amended the charter")],
        ),
        (
            "The lease was signed in May 2010, ten months after Ada Holm took office.",
            [("2010-05", "Lease was signed"), ("2009-07~", "Ada Holm took office")],
        ),
        (
            "The lease was signed on May 3, 2010, two weeks before Ada Holm took office.",
            [("2010-05-03", "Lease was signed"), ("2010-05-17~", "Ada Holm took office")],
        ),
        ("Holm was jailed in May 2010, two months before the vote.", [("2010-05", "Holm was jailed")]),
        (
            "Exports fell after rising a little in the last three months of 2018.",
            [("2018-10/2018-12", "Exports rose a little")],
        ),
        (
            "Exports fell in the first two months of this year.",
            [("2023-01/2023-02", "Exports fell")],
        ),
        (
            "The lido was sold in 2008 for $3 million and again in 2016 for $9 million.",
            [("2008", "Lido was sold for $3 million"), ("2016", "Lido was sold for $9 million")],
        ),
        ("The ferry must be repaired before the season opens in July.", [("2023-07", "Ferry must be repaired")]),
        (
            "The cave remained unknown until 2009, when a survey revealed two halls.",
            [("2009", "Survey revealed two halls")],
        ),
    ],
)
def test_a_date_is_not_that_of_another_word(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


def test_what_was_so_before_its_report_is_kept_for_review_where_no_room_is_left_for_who_reported_it() -> None:
    room = (
        "A pulse of sediment from the dam has reached the mouth of the river, scientists at the survey reported Monday."
    )
    assert published_lines(room) == [
        ("2023-06-12", "Pulse of sediment from the dam has reached the mouth of the river, scientists reported")
    ]
    none = (
        "The first large pulse of sediment from the dam has reached the mouth of the Little Tamarack River and its bay,"
        " scientists at the survey reported Monday."
    )
    assert published_lines(none) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland ordered the firm to repair the weir by August.", [("2023-08", "Firm is to repair the weir")]),
        ("The firm was told to have weirs inspected by May.", [("2023-05", "Firm was to have weirs inspected")]),
        ("Norbank agreed to sell the mill by 2026.", [("2026", "Norbank agreed to sell the mill")]),
    ],
)
def test_what_somebody_was_told_to_do_by_a_date_is_told_of_him(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hale sang at the theatre, where in 1957 a critic praised her.", [("1957", "Critic praised her")]),
        ("Hale left the mill, which in 1957 closed its gates.", [("1957", "Mill closed its gates")]),
        (
            "The mission was extended in May until September 2024.",
            [("2023-05", "Mission was extended"), ("2024-09", "Mission was extended")],
        ),
        ("Talks ran from May until July 2022.", [("2022-05/2022-07", "Talks ran")]),
    ],
)
def test_two_dates_or_clauses_side_by_side_keep_their_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The operator cancelled the order in May.", Status.HAPPENED),
        ("The launch was cancelled in May.", Status.HAPPENED),
        ("In May the launch was cancelled.", Status.HAPPENED),
        ("The launch in May was cancelled.", Status.CANCELLED),
        ("The ball on Sunday was put off.", Status.CANCELLED),
        ("The launch has been cancelled for Sunday.", Status.CANCELLED),
        ("The town was abandoned in May.", Status.HAPPENED),
        ("The plan was abandoned in May.", Status.HAPPENED),
        ("The launch has been cancelled tomorrow.", Status.CANCELLED),
        ("The delivery, originally due in May, will be delayed.", Status.CANCELLED),
    ],
)
def test_the_calling_off_happened_and_what_was_called_off_did_not(text: str, status: Status) -> None:
    (found,) = read(text).mentions
    assert found.status is status


def test_a_day_that_somebody_speaks_of_waits_for_review() -> None:
    text = '"The Norland team was losing on Monday and lost the match today," Ada Holm said.'
    assert [line for line in published_lines(text) if line[0] == "2023-06-16"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports fell 4 percent in May from a year earlier.", [("2023-05", "Exports fell 4 percent")]),
        ("Output slipped 0.2 percent in May from April.", [("2023-05", "Output slipped 0.2 percent")]),
        ("Traffic rose by a fifth in May from the same month last year.", [("2023-05", "Traffic rose by a fifth")]),
        ("Sales grew 3 percent from 2014 to 4 billion marks.", []),
        ("Prices have fallen by a third from their peak in 2022.", []),
        ("Climbers came down from the peak in May.", [("2023-05", "Climbers came down from the peak")]),
        ("Fares rose 5 percent from 1 May.", [("2023-05-01", "Fares rose 5 percent")]),
        ("Norland cut 300 jobs in May from its fleet.", [("2023-05", "Norland cut 300 jobs from its fleet")]),
    ],
)
def test_what_a_change_is_measured_from_is_no_date_of_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norbank had forecast a rise in 2024.", []),
        ("Norbank had expected the mill to open in 2021.", []),
        ("Norbank expects the mill to open in 2024.", [("2024", "Norbank expects the mill to open")]),
        ("Norbank expects none until the autumn.", []),
        ("Norbank had hoped to open the mill in 2020.", [("2020", "Norbank had hoped to open the mill")]),
    ],
)
def test_what_had_been_foreseen_for_a_date_was_not_foreseen_then(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


def test_what_had_been_hoped_for_a_date_came_to_nothing() -> None:
    (found,) = read("Norbank had hoped to open the mill in 2020.").mentions
    assert found.status is Status.CANCELLED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holm talked Ada Pell into playing again in May.", "Holm talked Ada Pell into playing again"),
        ("Holm tricked Ada Pell into signing the deed in May.", "Ada Pell signed the deed"),
        ("Norland put 3 million marks into restoring the weir in May.", "Norland restored the weir"),
    ],
)
def test_who_did_what_somebody_was_brought_into_doing(text: str, expected: str) -> None:
    assert lines(text) == [("2023-05", expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A visit planned for early 2016 never took place.", "Visit never took place"),
        ("A vote promised for 2017 was not held.", "Vote was not held"),
        ("The match set for Tuesday did not go ahead.", "Match did not go ahead"),
        ("The fair planned for July will not take place.", "Fair will not take place"),
        ("A ferry planned for 2019 never sailed.", "Ferry never sailed"),
        ("The sale, expected in March, fell through.", "Sale fell through"),
    ],
)
def test_what_was_planned_and_never_was_is_told_as_called_off(text: str, expected: str) -> None:
    (found,) = read(text).mentions
    assert (found.headline, found.status) == (expected, Status.CANCELLED)


def test_what_was_planned_for_one_date_and_done_at_another_was_not_called_off() -> None:
    assert lines("A visit planned for 2016 did not begin until May 2018.") == [("2018-05", "Visit began")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norbank was listed in 2004 and at its peak, three years later, employed 300 people.",
            [("2004", "Norbank was listed"), ("2007", "Norbank employed 300 people")],
        ),
        (
            "Holm won in Bonn in 2019 and again in Graz in 2021.",
            [("2019", "Holm won in Bonn"), ("2021", "Holm won again in Graz")],
        ),
        (
            "The device was tested in a desert in April and again at sea in May.",
            [("2023-04", "Device was tested in a desert"), ("2023-05", "Device was tested again at sea")],
        ),
        (
            "Norland voted for two sales, in 2012 and 2014.",
            [
                ("2012", "Norland voted for two sales, the first of them"),
                ("2014", "Norland voted for two sales, the second of them"),
            ],
        ),
        (
            "Holm won two medals in 2012 and 2014.",
            [("2012", "Holm won two medals"), ("2014", "Holm won two medals")],
        ),
        ("Norland sold six ferries, two in 2019.", [("2019", "Norland sold six ferries, two of them")]),
    ],
)
def test_of_two_dates_that_are_joined_each_has_its_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An epidemic, in 1832 and 1833, killed 6,000 people.", ["1832/1833"]),
        ("The drought of late 2011 and early 2012 ruined Norland.", ["2011/2012"]),
        ("Floods in 1993 and 1994 killed 40 people.", ["1993", "1994"]),
        ("A strike in 1993 and 1996 ruined Norland.", ["1993", "1996"]),
        ("Holm won the cup in 2001 and 2002.", ["2001", "2002"]),
    ],
)
def test_one_happening_that_lasts_has_two_dates_that_follow_each_other_as_one(text: str, expected: list[str]) -> None:
    assert [day for day, _ in lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected", "status"),
    [
        ("Staff have not been paid since May.", "Staff have not been paid", Status.ONGOING),
        ("Norland has not met Holm since May.", "Norland has not met Holm", Status.ONGOING),
        ("Holm said staff had not been paid since May.", "Staff had not been paid", Status.HAPPENED),
        ("Norland had not won a medal since May.", "Norland won a medal", Status.HAPPENED),
        ("The yacht has not been seen since May.", "Yacht was seen", Status.HAPPENED),
    ],
)
def test_what_has_not_been_done_since_a_date_is_a_state_of_its_own(text: str, expected: str, status: Status) -> None:
    (found,) = read(text).mentions
    assert (found.headline, found.status) == (expected, status)


def test_what_has_not_been_done_since_then_has_no_date() -> None:
    assert lines("Norbank posted a loss in 2008 and has not made a profit since.") == [
        ("2008", "Norbank posted a loss")
    ]


@pytest.mark.parametrize(
    ("text", "day", "headline"),
    [
        ("Tom Pell was stabbed in the shop they ran in Hull in 2015.", "2015", "Tom Pell was stabbed in the shop"),
        ("Police found a knife in the flat that Hale shared in 2015.", "2015", "Police found a knife in the flat"),
        ("Tom Pell was stabbed in the house he built in 1960.", "1960", "Tom Pell built the house"),
        ("Tom Pell lived in a flat that he had rented in 1960.", "1960", "Tom Pell rented a flat"),
        ("Moe beat Pell, who had won the only earlier match, in 2011.", "2011", "Pell won the only earlier match"),
        ("Moe beat Pell, who had won the first set, in Perth in 2011.", "2011", "Moe beat Pell"),
    ],
)
def test_whose_place_or_match_it_was_is_told_by_a_clause_of_its_own(text: str, day: str, headline: str) -> None:
    assert lines(text) == [(day, headline)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Prices have come down since May.", Status.HAPPENED),
        ("Norland has led the league since May.", Status.ONGOING),
        ("The truce ended a war that has been fought since 1984.", Status.HAPPENED),
        ("Norland will end a ban that has been in force since 1984.", Status.ONGOING),
    ],
)
def test_what_began_goes_on_where_nothing_ends_it(text: str, status: Status) -> None:
    assert read(text).mentions[0].status is status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The party, in opposition since 1984, won the vote in 2002.", Status.HAPPENED),
        ("The party, in opposition since 1984, won the vote on Monday.", Status.ONGOING),
    ],
)
def test_a_state_that_is_told_of_long_ago_is_not_told_of_today(text: str, status: Status) -> None:
    assert next(found for found in read(text).mentions if found.date.edtf == "1984").status is status


def test_what_is_counted_loosely_gives_way_to_the_day_that_the_article_tells() -> None:
    loose = "The probe Orla sent images on Monday, three weeks after the craft was launched from Hull."
    assert ("2023-05-22~", "Craft was launched from Hull") in lines(loose)
    days = [day for day, _ in lines(f"{loose} Orla lifted off on May 23 aboard a rocket.")]
    assert days == ["2023-06-12", "2023-05-23"]
    assert "2023-05-22~" in [day for day, _ in lines(f"{loose} Orla lifted off in 2019 aboard a rocket.")]
    fault = "The probe woke on Monday, nearly three weeks after a short circuit put it to sleep."
    days = [day for day, _ in lines(f"{fault} Controllers lost its signal on May 23.")]
    assert days == ["2023-06-12", "2023-05-23"]
    assert "2023-05-22~" in [day for day, _ in lines(f"{fault} It had crossed the orbit of Mars on May 17.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The alarm rang nine times between January and April 2017.", [("2017-01/2017-04", "Alarm rang nine times")]),
        (
            "Norland will send out clean-up crews moving from street to street over the weekend.",
            [("2023-06-17/2023-06-18", "Norland will send out clean-up crews moving from street to street")],
        ),
        ("Holm said rates were probably at or near their peak in May.", []),
    ],
)
def test_a_count_or_a_word_in_a_compound_compares_nothing(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norland drew in Rome on Sunday and face a replay on Wednesday.",
            [("2023-06-11", "Norland drew in Rome"), ("2023-06-21", "Norland face a replay")],
        ),
        ("Wales lost to Fiji and meet Japan on Sunday.", [("2023-06-18", "Wales meet Japan")]),
        ("The choir sang in Rome and visits Lyon on Sunday.", [("2023-06-18", "Choir visits Lyon")]),
        ("The firm lost its case and faces a strike on Monday.", [("2023-06-19", "Firm faces a strike")]),
        (
            "The ministers met in Rome and plan to sign a treaty on Monday.",
            [("2023-06-19", "Ministers plan to sign a treaty")],
        ),
        (
            "The rebels took Holm in May and plan an offensive next month.",
            [("2023-05", "Rebels took Holm"), ("2023-07", "Rebels plan an offensive")],
        ),
        (
            "Holm had won four titles and led the table from May until yesterday.",
            [("2023-05/2023-06-15", "Holm led the table")],
        ),
        (
            "The firms merged in May and need approval by 2024.",
            [("2023-05", "Firms merged"), ("2024", "Firms need approval")],
        ),
        (
            "The fire killed 40 people and injured 200 on Sunday.",
            [("2023-06-11", "Fire killed 40 people and injured 200")],
        ),
        ("Holm cut short a tour and met the strikers on Sunday.", [("2023-06-11", "Holm met the strikers")]),
        ("The court jailed Pell and fined his firm on Sunday.", [("2023-06-11", "Court jailed Pell")]),
        (
            "Holm will not pay the fine and will hold her first rally next Sunday.",
            [("2023-06-18", "Holm will hold her first rally")],
        ),
        (
            "The wreck of the Orla was found broken and will be raised on Monday.",
            [("2023-06-19", "Wreck of the Orla will be raised")],
        ),
        (
            "Holm said the canoe had been declared lost and would be raised on Monday.",
            [("2023-06-19", "Canoe will be raised")],
        ),
        ("The storm destroyed the school and market in May.", [("2023-05", "Storm destroyed the school and market")]),
        ("The actor and host Tom Pell died on Sunday.", [("2023-06-11", "Actor and host Tom Pell died")]),
        (
            "Pell was born in Rome in 1931 and studied in Holm in 1950.",
            [("1931", "Pell was born in Rome"), ("1950", "Pell studied in Holm")],
        ),
        (
            "The bone was found in Rome in 1931 and studied in Holm in 1950.",
            [("1931", "Bone was found in Rome"), ("1950", "Bone was studied in Holm")],
        ),
        (
            "The bells of Holm will be lowered from the tower by a crane and melted on Sunday.",
            [("2023-06-18", "Bells of Holm will be melted")],
        ),
        (
            "The bells of Holm were lowered from the tower by a crane and melted on Sunday.",
            [("2023-06-11", "Bells of Holm were melted")],
        ),
    ],
)
def test_two_verbs_of_one_subject_in_two_tenses_have_their_own_dates(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Ada Pell left the party over its silence on the massacre of May 1968.",
            "Massacre on which Ada Pell left the party over its silence",
        ),
        ("The museum shows photographs of the floods of May 1968.", "Floods of which the museum shows photographs"),
        (
            "Ada Pell was born on the first day of the strike of May 1968.",
            "Ada Pell was born on the first day of the strike",
        ),
        ("Ada Pell led the second wave of the attack of May 1968.", "Ada Pell led the second wave of the attack"),
    ],
)
def test_what_a_picture_or_a_silence_is_of_has_its_own_date(text: str, headline: str) -> None:
    assert lines(text) == [("1968-05", headline)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Pell lived in Rome from 1936 until she died in 1943.", ("1936/1943", "Ada Pell lived in Rome")),
        ("The mill was in use from 1936 until it burned down in May 1943.", ("1936/1943-05", "Mill was in use")),
        ("The firm built ships from 1936 and was dissolved in 1943.", ("1936/1943", "Firm built ships")),
        ("The firm built ships from 1936 and closed a yard in 1943.", ("1936", "Firm built ships")),
        ("The firm built ships from 1936 until a yard it opened in 1943 burned down.", ("1936", "Firm built ships")),
    ],
)
def test_what_began_lasted_until_what_ended_it(text: str, expected: tuple[str, str]) -> None:
    assert lines(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The fair, which was to open in August, will go ahead.", Status.PLANNED),
        ("The fair, which was to open in August, will not go ahead.", Status.CANCELLED),
        ("The singer, who was to perform in Rome in August, has died.", Status.CANCELLED),
        ("The singer, who had planned to retire in August, said she would make up her mind.", Status.PLANNED),
        ("The mayor had planned to retire in August, but is reconsidering.", Status.PLANNED),
        ("The mayor had planned to retire in August, but has not decided.", Status.PLANNED),
        ("The mayor had planned to retire in August, but decided to stay.", Status.CANCELLED),
    ],
)
def test_a_plan_that_stands_was_not_called_off(text: str, status: Status) -> None:
    assert [mention.status for mention in read(text).mentions] == [status]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The first reader was 83-year-old Ada Pell, who moved to Rome in 1996.", "Ada Pell moved to Rome"),
        ("The first reader was 83-year-old Ada Pell, who moved to Rome in May.", "83-year-old Ada Pell moved to Rome"),
        ("In 1996, 12-year-old Ada Pell moved to Rome.", "12-year-old Ada Pell moved to Rome"),
    ],
)
def test_an_age_is_that_of_the_day_its_clause_tells_of(text: str, headline: str) -> None:
    assert [told for _, told in lines(text)] == [headline]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The trial was held up twice: first when a judge fell ill, and then for a month in 2012.",
            "Trial was held up for a month",
        ),
        (
            "The school was closed when the roof fell in, and for two months in 2012.",
            "School was closed for two months",
        ),
        ("The mill was flooded when the dam broke and later in 2012.", "Mill was flooded"),
        ("The match was stopped when a dog ran onto the pitch and again in 2012.", "Match was stopped"),
        ("Ada Pell fled when the army came, and died in 2012.", "Ada Pell died"),
    ],
)
def test_what_was_done_twice_was_not_done_then_for_the_first_reason(text: str, headline: str) -> None:
    assert lines(text) == [("2012", headline)]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The fair will be open until midnight tonight.", Relation.AT),
        ("The fair will be open until 8 p.m. today.", Relation.AT),
        ("The fair will be open until Monday.", Relation.UNTIL),
    ],
)
def test_what_lasts_until_an_hour_of_today_is_of_today(text: str, relation: Relation) -> None:
    assert [mention.relation for mention in read(text).mentions] == [relation]


def test_what_we_have_done_since_a_date_was_not_said_then() -> None:
    assert lines('"We have been guessing since 2003," said Ada Pell.') == []
    assert lines('"We lost our boats in 2003," said Ada Pell.') == [("2003", 'Ada Pell: "We lost our boats"')]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A judge in Holm set sentencing for September 8.", ("2023-09-08", "Sentencing was set")),
        ("The court has set a hearing on the dam for August 9.", ("2023-08-09", "Hearing on the dam is set")),
        ("The court has set the trial of two clerks for May 4.", ("2024-05-04", "Trial of two clerks is set")),
        ("Norland scheduled a vote for next Tuesday.", ("2023-06-20", "Vote was scheduled")),
        ("Ada Pell set a record for the mile in May 2022.", ("2022-05", "Ada Pell set a record for the mile")),
        ("The yard set a price for the shares on May 3.", ("2023-05-03", "Yard set a price for the shares")),
    ],
)
def test_what_was_set_for_a_date_is_then(text: str, expected: tuple[str, str]) -> None:
    assert published_lines(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected", "relation"),
    [
        (
            "The gates of Holm must be mended before the rainy season begins in July.",
            ("2023-07", "Gates of Holm must be mended"),
            Relation.BY,
        ),
        (
            "The club has lost nine games since the season began in May.",
            ("2023-05", "Club has lost nine games"),
            Relation.SINCE,
        ),
        ("Pell lost her coach before the season started in May.", ("2023-05", "Pell lost her coach"), Relation.BY),
        (
            "Pell left Holm when the season ended in May.",
            ("2023-05", "Pell left Holm when the season ended"),
            Relation.AT,
        ),
        ("The mill has stood empty since Ada Pell died in May.", ("2023-05", "Ada Pell died"), Relation.AT),
        ("The season begins in July.", ("2023-07", "Season begins"), Relation.AT),
    ],
)
def test_a_season_only_dates_what_is_told_by_its_beginning(
    text: str, expected: tuple[str, str], relation: Relation
) -> None:
    mention = read(text).mentions[0]
    assert ((mention.date.edtf, mention.headline), mention.relation) == (expected, relation)


@pytest.mark.parametrize(
    ("text", "headline", "relation"),
    [
        (
            "The league wants a replay, which it says will be held before the end of August.",
            "Replay will be held",
            Relation.BY,
        ),
        ("The race must be run before the end of August.", "Race must be run", Relation.BY),
        ("Norland was ruled by Sutland before 1954.", "Norland was ruled by Sutland", Relation.UNTIL),
    ],
)
def test_before_a_date_is_by_then_for_what_is_to_come(text: str, headline: str, relation: Relation) -> None:
    (mention,) = read(text).mentions
    assert (mention.headline, mention.relation) == (headline, relation)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Pell left Holm as a girl. Her chance came in 1999, when a director saw her in a bar.",
            [("1999", "Director saw Ada Pell in a bar")],
        ),
        ("The turning point came in 1911, when Tom Pell was sent to Holm.", [("1911", "Tom Pell was sent to Holm")]),
        ("The end came in 1911.", [("1911", "End came")]),
        (
            "The quarrel goes back to 1911, when the border of Norland was drawn.",
            [("1911", "Border of Norland was drawn")],
        ),
        (
            "The firm traces its roots to 1911, when six captains met in Holm.",
            [("1911", "Six captains met in Holm")],
        ),
    ],
)
def test_what_came_is_told_by_the_clause_about_its_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fault caused two tsunamis in 1947, the first of which hit Holm on March 26 of that year.",
            ("1947-03-26", "First of two tsunamis hit Holm"),
        ),
        (
            "She wrote nine novels, the third of which won a prize in 1987.",
            ("1987", "Third of nine novels won a prize"),
        ),
    ],
)
def test_one_of_several_in_order_has_its_own_date(text: str, expected: tuple[str, str]) -> None:
    assert lines(text)[-1] == expected


def test_a_date_after_an_apposition_in_a_clause_of_place_is_of_that_clause() -> None:
    assert published_lines("Ada Pell was born in Rome, where Tom met his wife, Ida, in 1955.") == [
        ("1955", "Tom met his wife Ida in Rome")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The firm will cut 300 jobs in August, having cut 200 jobs in May.",
            [("2023-08", "Firm will cut 300 jobs", Status.PLANNED), ("2023-05", "Firm cut 200 jobs", Status.HAPPENED)],
        ),
        (
            "Having been told of the plan in May, Ada Pell left on Monday.",
            [
                ("2023-05", "Ada Pell was told of the plan", Status.HAPPENED),
                ("2023-06-12", "Ada Pell left", Status.HAPPENED),
            ],
        ),
    ],
)
def test_a_participle_tells_its_own_time(text: str, expected: list[tuple[str, str, Status]]) -> None:
    assert [(mention.date.edtf, mention.headline, mention.status) for mention in read(text).mentions] == expected


SEASONS = [
    # A season or a term with its year says when, as the year does: before its clause, behind its verb.
    ("In the 2015 season Tom Hale scored 14 goals for Holm.", [("2015", "Tom Hale scored 14 goals for Holm")]),
    ("Tom Hale played for Orsin in the 2015 season.", [("2015", "Tom Hale played for Orsin")]),
    ("Pell lost her coach, and in the 2016 season the club was sold.", [("2016", "Club was sold")]),
    ("Enrolment fell by a third in the 2012 school year.", [("2012", "Enrolment fell by a third")]),
    (
        "The club, which won the cup in the 2009 season, was sold on Monday.",
        [("2009", "Club won the cup"), ("2023-06-12", "Club was sold")],
    ),
    # What is only compared with it was at no such time.
    ("The club lost more than in the 2014 season.", []),
    ("Profits were the highest since the 2014 season.", []),
]


@pytest.mark.parametrize(("text", "expected"), SEASONS)
def test_a_season_with_its_year_is_a_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


WHILE = [
    # What befell somebody while doing something is the event of the date that both have.
    (
        "Ada Solen tore two ligaments in her knee while training in Orsin in March.",
        [("2023-03", "Ada Solen tore two ligaments in her knee while training in Orsin")],
    ),
    ("Three men drowned while crossing the river on Sunday.",
     [("2023-06-11", "Three men drowned while crossing the river")]),
    ("The minister was arrested while leaving the country in May.",
     [("2023-05", "Minister was arrested while leaving the country")]),
    ("Tom Hale was shot while trying to flee in May.", [("2023-05", "Tom Hale was shot while trying to flee")]),
    ("While training in Orsin in March, Ada Solen tore two ligaments.", [("2023-03", "Ada Solen tore two ligaments")]),
    (
        "Hale, who had met his wife while studying in Orsin in 1921, died on Monday.",
        [("1921", "Hale met his wife while studying in Orsin"), ("2023-06-12", "Hale died")],
    ),
    # What is told now, or of another deed, is not.
    ("Hale is accused of taking bribes while serving as mayor in 2011.", [("2011", "Hale served as mayor")]),
    (
        "Hale was fined on Monday after lying while giving evidence in May.",
        [("2023-06-12", "Hale was fined after lying while giving evidence"), ("2023-05", "Hale gave evidence")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHILE)
def test_what_befell_somebody_meanwhile_has_the_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected
