"""What was set for a day and did not come about then: which day tells of the plan, and which of its calling off.

The articles are of Friday, 16 June 2023.
"""

import pytest

from events.model import Status
from tests.extracted_sentences import lines, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The day of the plan tells that it was due, where its putting off has a day of its own; no day to come is one.
        (
            "Local elections due in May were postponed in April because of floods.",
            [
                ("2023-05", "Local elections were due"),
                ("2023-04", "Local elections were postponed because of floods"),
            ],
        ),
        (
            "Talks planned for July were called off on Monday.",
            [("2023-07", "Talks were planned"), ("2023-06-12", "Talks were called off")],
        ),
        # What was called for a day was set for it, but not an inquiry that was called for.
        ("A session called for 12 June was postponed by snow.", [("2023-06-12", "Session was postponed by snow")]),
        # What slipped was put off, by as much as it may be said to be.
        (
            "The launch, first planned for May 2015, slipped by six months when a laboratory closed.",
            [("2015-05", "Launch slipped by six months when a laboratory closed")],
        ),
        # What is prepared for a day is not then, but what it is prepared for, where that says more than its name.
        (
            "Two clubs are getting their boats ready for a race on Sunday to raise money.",
            [("2023-06-18", "Race to raise money")],
        ),
        ("The choir is rehearsing for a show on Sunday.", [("2023-06-18", "Choir is rehearsing for a show")]),
        # What was moved has its new day, and not the old one.
        (
            "The launch, scheduled for Saturday, has been moved to Monday.",
            [("2023-06-17", "Launch has been moved"), ("2023-06-19", "New date of the launch")],
        ),
        # Nor what was announced for it, and what somebody had threatened to do then and took back.
        ("A sequel was announced for 2015 but was never filmed.", [("2015", "Sequel was never filmed")]),
        (
            "Drivers who had threatened to strike on 28 June called off the walkout.",
            [("2023-06-28", "Drivers had threatened to strike")],
        ),
        # What was set and put off again in one insertion was not set on that day.
        (
            "The ballot, first set for 3 May and delayed by two weeks, gave the Greens ten seats.",
            [("2023-05-03", "Ballot was delayed by two weeks")],
        ),
        # What was finally done was done at another time.
        (
            "A referendum promised for 2004 was postponed twice and finally held in late 2007.",
            [("2004", "Referendum was postponed"), ("2007", "Referendum was held")],
        ),
        # A clause about the thing between it and what became of it changes nothing.
        (
            "A sale planned for October, which would have paid the debts, has been called off.",
            [("2023-10", "Sale has been called off")],
        ),
        # What somebody had set for a day, or was to do on it, is what was called off.
        (
            "A supper that the guild had arranged in Lund for Saturday was cancelled.",
            [("2023-06-17", "Supper that the guild had arranged in Lund was cancelled")],
        ),
        (
            "The mayor has called off a supper he was to give on Sunday.",
            [("2023-06-18", "Mayor has called off a supper")],
        ),
        (
            "The minister has cancelled a trip to Oslo that was to begin on Sunday.",
            [("2023-06-18", "Minister has cancelled a trip to Oslo")],
        ),
        # What was arranged for a time was set for it, in the clause after a semicolon as elsewhere.
        (
            "Two matches in Holm, arranged for this week, have been called off.",
            [("2023-06-12/2023-06-18", "Two matches in Holm have been called off")],
        ),
        (
            "The minister flies to Oslo on 14 July; talks with the Greens, arranged for Sunday, were called off.",
            [("2023-07-14", "Minister flies to Oslo"), ("2023-06-18", "Talks with the Greens were called off")],
        ),
    ],
)
def test_the_day_of_a_plan_tells_what_became_of_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What somebody has on a day, and what many do in the present, are ahead; what was had is not.
        ("The team has a quiet day on Sunday.", [("2023-06-18", "Team has a quiet day")]),
        (
            "The show, which opened in May, runs until 3 July.",
            [("2023-05", "Show opened"), ("2023-07-03", "Show runs")],
        ),
        ("The team had a quiet day on Sunday.", [("2023-06-11", "Team had a quiet day")]),
        ("Fares at the port go up a crown on Sunday.", [("2023-06-18", "Fares at the port go up a crown")]),
        ("A woman who has a ferret fell on Sunday.", [("2023-06-11", "Woman who has a ferret fell")]),
        # What was put off to a day is on the first such day after its own.
        (
            "A vote scheduled for 3 March was postponed to 7 April.",
            [("2023-03-03", "Vote was postponed"), ("2023-04-07", "Vote was postponed")],
        ),
        # A winter has two years, and a time spent in two of them is one.
        ("The monks left in the winter of 1962 to 1963.", [("1962-24", "Monks left")]),
        ("Hale spent 150 days at the pole in 2018 and 2019.", [("2018/2019", "Hale spent 150 days at the pole")]),
        ("Hale won the cup in 2018 and 2019.", [("2018", "Hale won the cup"), ("2019", "Hale won the cup")]),
        # What was granted until a month, and is to be more, has that month ahead of it.
        ("The survey, funded through September, may be extended.", [("2023-09", "Survey was funded")]),
        ("The play, staged through September, drew crowds.", [("2022-09", "Play was staged")]),
    ],
)
def test_whether_a_day_is_ahead(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # News tells as past what is to be in these days; what was to be in a month has come to nothing.
        ("The search was to go on at first light on Saturday.", Status.PLANNED),
        ("The pier was to open next May.", Status.CANCELLED),
        ("Hale was to sing on Sunday but fell ill and the concert was called off.", Status.CANCELLED),
        # Another sentence may call it off.
        ("A court was due to rule on Monday. The High Court cancelled Monday's hearing.", Status.CANCELLED),
        ("The board was due to meet on Monday. The club cancelled Monday's match.", Status.PLANNED),
        # What somebody turns down, or votes down, is not to be.
        ("Ada Pell was asked by two parties to stand in 2026 but has turned both down.", Status.CANCELLED),
        ("Ada Pell agreed to sing in 2026 but declined to say where.", Status.PLANNED),
        ("A proposal to hold the fair in 2026 was voted down.", Status.CANCELLED),
        ("Plans for a school in 2016 were dropped.", Status.CANCELLED),
        ("The match on Sunday will not be played.", Status.CANCELLED),
        # A present tells what is to come of a month that is not over.
        ("The ferry's licence expires later this month.", Status.PLANNED),
        ("The ferry is full this month.", Status.HAPPENED),
    ],
)
def test_whether_what_was_to_be_still_will(text: str, status: Status) -> None:
    assert read(text).mentions[0].status is status


def test_what_a_plan_awaits_today_is_to_come() -> None:
    (found,) = read("Divers will search the hold once the ferry has been raised this evening.").mentions
    assert (found.headline, found.status) == ("Ferry will be raised", Status.PLANNED)


def test_the_second_year_running_is_no_year_that_ran() -> None:
    assert lines("The fair was cancelled for the second year running in 2019.")[0][1].startswith("Fair was cancelled")


def test_what_was_said_to_be_in_the_present_is_ahead() -> None:
    assert lines("The mayor said the bridge reopens on Sunday.") == [("2023-06-18", "Bridge reopens")]


@pytest.mark.parametrize(
    "text",
    [
        "A reading had been announced for 20 June; it will now take place on 22 June.",
        "A reading had been arranged for 20 June but was put off.",
        "The race was set for 20 June but will now be held on 22 June.",
        "The race was planned for 20 June; it will now be held on 22 June.",
        "The fair was scheduled for 20 June and is now planned for 22 June.",
        "A walkout was set for 20 June; it was called off.",
    ],
)
def test_what_has_another_day_now_is_off_on_the_first(text: str) -> None:
    first = read(text).mentions[0]
    assert (first.date.edtf, first.status) == ("2023-06-20", Status.CANCELLED)


@pytest.mark.parametrize(
    "text",
    [
        "The race was set for 20 June and will now draw 300 runners.",
        "The trial was set for 20 June; it has been a long wait.",
        "A vote was due on 20 June; it will be held in Holm.",
        "A dinner was arranged for 20 June.",
    ],
)
def test_what_has_no_other_day_is_still_to_come(text: str) -> None:
    first = read(text).mentions[0]
    assert (first.date.edtf, first.status) == ("2023-06-20", Status.PLANNED)
