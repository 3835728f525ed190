"""Which day an event has that was put off, ended or came of another, and which a season, a work or figures have not.

The articles are of Friday, 16 June 2023.
"""

import pytest

from events.model import Status
from tests.extracted_sentences import published_lines, read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # The day of what was put back or slipped is one it is no longer on.
        ("The debate, originally fixed for last Sunday, was put back a week by its chair.", Status.CANCELLED),
        ("The launch, first set for March 2022, slipped when a tank cracked.", Status.CANCELLED),
        ("The replay, rearranged from last Sunday, filled the ground.", Status.CANCELLED),
        # Nor has what was due to begin, or was first scheduled; what is off will not be.
        ("Hearings were due to begin in Lund in early June but were postponed after a flood.", Status.CANCELLED),
        ("The tour was due to start on 10 June but was cancelled.", Status.CANCELLED),
        ("The vote was first scheduled for 10 June.", Status.CANCELLED),
        ("The vote was first held on 10 June.", Status.HAPPENED),
        ("The ball on 24 June, which was to have paid for the roof, is off.", Status.CANCELLED),
        ("The match in Lund on 24 June is off.", Status.CANCELLED),
        ("The match in Lund on 24 June is near.", Status.PLANNED),
        # Who has decided to wait has given up a plan, whatever weighs how much; who has not yet decided has not.
        ("The crew had planned to free the seals this month, but has decided to wait.", Status.CANCELLED),
        ("The crew had planned to free the seals this month, but they weigh only 9 kg.", Status.CANCELLED),
        ("The crew had planned to free the seals this month, but has not decided.", Status.HAPPENED),
        # What had been due and is told as past is off, whatever the verb.
        ("Both choirs had been due to meet in Lund on 27 July.", Status.CANCELLED),
        ("The council had been due to vote on the bridge on 20 June.", Status.CANCELLED),
        ("The council is due to vote on the bridge on 20 June.", Status.PLANNED),
        # But not what somebody will finish, or hopes to.
        ("Ole Berg said he would complete the mural, which was to be unveiled in September.", Status.PLANNED),
        ("Ole Berg hopes to complete the ferry, which was to be handed over in September.", Status.PLANNED),
        ("The firm will not finish the ferry, which was to be handed over in September.", Status.CANCELLED),
        ("The club would refund tickets for the concert, which was to be held in September.", Status.CANCELLED),
        # What was due and is still not there was not done on its day; of what is due later nothing is known.
        ("The lido was due to open in 2021 but has yet to be finished.", Status.CANCELLED),
        ("The lido, which was due to open in 2021, is not yet open.", Status.CANCELLED),
        ("The lido was due to open in 2021 and is still unfinished.", Status.CANCELLED),
        ("The lido was due to open next May but has yet to be finished.", Status.PLANNED),
        ("The lido was due to open in 2021 and is open.", Status.HAPPENED),
        # What was taken off a programme is not held then.
        ("The quiz, planned for November 2022, was pulled from the programme after a strike.", Status.CANCELLED),
        ("The film, planned for May 2022, was withdrawn from the festival.", Status.CANCELLED),
        ("The debate, due on 3 May, was struck from the agenda.", Status.CANCELLED),
        # What was pencilled in, or listed, for a day was set for it.
        ("A lecture that had been pencilled in for 10 June was put back to give the hall time.", Status.CANCELLED),
        ("A hearing listed for Sunday was called off.", Status.CANCELLED),
        # What was under way already ended when it was called off.
        ("The search for the climbers was called off on Sunday.", Status.HAPPENED),
        ("The hunt for the lynx was called off on Sunday.", Status.HAPPENED),
        # So did the calling off of what was to come, on its own day; not what was to be on that day.
        ("A strike was called off on Sunday after talks.", Status.HAPPENED),
        ("A strike on Sunday was called off after talks.", Status.CANCELLED),
    ],
)
def test_what_was_put_off_or_ended(text: str, status: Status) -> None:
    (found,) = read(text).mentions
    assert found.status is status
    assert found.relation == "at"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fair was due to start on 1 June but was moved to 3 August.",
            [("2023-06-01", "Fair was due to start"), ("2023-08-03", "New date of the fair")],
        ),
        # What somebody said would be then may not have been.
        (
            "The bank told Ada Berg that an auditor would visit on 9 May 2022 to count the barrels.",
            [("2022-05-09", "Auditor was due to visit to count the barrels")],
        ),
        (
            "The firm said in March that two mills would be closed that April.",
            [("2023-03", "Firm said that two mills would be closed"), ("2023-04", "Two mills were due to be closed")],
        ),
        ("Ada Berg would die in May 2015.", [("2015-05", "Ada Berg would die")]),
        # A second verb with its own date is not told at the first's.
        (
            "The choir lost the 2015 final on points and won the cup the following May.",
            [("2015", "Choir lost the final on points"), ("2016-05", "Choir won the cup")],
        ),
        # A year earlier is what a change is measured by.
        (
            "Inflation slowed to 5.8 per cent in May from 6.9 per cent a year earlier.",
            [("2023-05", "Inflation slowed to 5.8 per cent from 6.9 per cent")],
        ),
        ("Output fell from 12 million tonnes a year earlier.", []),
        # What came of it has the date that follows.
        (
            "Ada Berg was hired in May and given the harbour office, only to be dismissed three weeks ago.",
            [
                ("2023-05", "Ada Berg was hired and given the harbour office"),
                ("2023-05-22/2023-05-28", "Ada Berg was dismissed"),
            ],
        ),
        (
            "The firm won the contract in May 2015, only to lose it in 2017.",
            [("2015-05", "Firm won the contract"), ("2017", "Firm lost the contract")],
        ),
        (
            "Two divers were freed on Monday, only to be arrested again on Thursday.",
            [("2023-06-12", "Two divers were freed"), ("2023-06-15", "Two divers were arrested again")],
        ),
        # A season that only says of what kind a thing is, beside a date.
        (
            "She won on Monday. In 1946 Ada Berg entered the college. A winter course at a mill three years later"
            " changed her plans.",
            [("1946", "Ada Berg entered the college"), ("1949", "Winter course at a mill changed Ada Berg's plans")],
        ),
        ("A summer festival drew 900 people in 2019.", [("2019", "Summer festival drew 900 people")]),
        # A work by its year, and figures by their day, are no events.
        ('The favourite is a work on "Ten Herons", a musical of 1951.', []),
        ("Numbers are right as of 2 June.", []),
        ("All prices are as at 2 June.", []),
        ("The rates are to rise on Friday. The list is that as of 2 June.", [("2023-06-16", "Rates are to rise")]),
        # A month's bank holiday is a date before its clause.
        (
            "A sponsored swim on August bank holiday brought in 4,300 euros.",
            [("2022-08", "Sponsored swim brought in 4,300 euros")],
        ),
        # What is switched on or off has no new day, nor has what there is time to move, or what stands elsewhere.
        (
            "The fountain, however, was not switched on again until Wednesday.",
            [("2023-06-14", "Fountain was switched on again")],
        ),
        ("The pumps were not switched off until last week.", [("2023-06-05/2023-06-11", "Pumps were switched off")]),
        ("The regatta was switched to Sunday.", [("2023-06-18", "New date of the regatta")]),
        (
            "The tannery was given until 30 September to move half of its stock elsewhere.",
            [("2023-09-30", "Tannery was given time to move half of its stock elsewhere")],
        ),
        (
            "The bank has until 30 September to move its staff to Holm.",
            [("2023-09-30", "Bank has time to move its staff to Holm")],
        ),
        (
            "The council moved the archive to a school until 30 September.",
            [("2023-09-30", "Council moved the archive to a school")],
        ),
        ("The vote was moved until 30 September.", [("2023-09-30", "New date of the vote")]),
        # A semicolon ends the clause of a date, whose verb is none behind it.
        (
            "The choir leaves for Vienna on 12 July; two concerts in Holm drew few.",
            [("2023-07-12", "Choir leaves for Vienna")],
        ),
        ("The names of the crew on 12 July; two were ill.", []),
    ],
)
def test_which_of_two_has_the_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected
