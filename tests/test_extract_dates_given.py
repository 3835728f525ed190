"""To which of two happenings a date is given, and what a date only measures, orders or commemorates.

The articles are of Friday, 16 June 2023.
"""

import pytest

from events.model import Status
from tests.extracted_sentences import lines, published_lines, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What is written in a year has it for its date, as a charter has.
        ("Holm first appears in a royal letter of 1277.", [("1277", "Holm first appears in a royal letter")]),
        ("Holm is named in a chronicle of 1214.", [("1214", "Holm is named in a chronicle")]),
        ("She wrote a letter of 1200 words.", []),
        # Whatever its number, what is the Nth since a date is only counted from it.
        ("It was the 12th fire at the mill since 2015.", []),
        ("It will be the 238th in support of the choir's upkeep since December 1998.", []),
        ("It is the twenty-fourth strike at the yard since June 2015.", []),
        ("The 12th fire at the mill gutted it in 2015.", [("2015", "12th fire at the mill gutted it")]),
        # What a list counts was before the list was made, which it does not date.
        (
            "The report lists nine accidents since 2010 in which trains ran over cattle.",
            [("2010", "Nine accidents in which trains ran over cattle")],
        ),
        (
            "The police have recorded nine thefts since 2010.",
            [("2010", "Police have recorded nine thefts")],
        ),
        ("Police are looking into a fire at the mill on Monday.", [("2023-06-12", "Fire at the mill")]),
        ("Police are investigating the murder of a guard on Sunday.", [("2023-06-11", "Murder of a guard")]),
        # The day of the week of what is there every week is none of its own.
        (
            "Holm, which has run the Wednesday quiz under licence since 2009, will sell it.",
            [("2009", "Holm has run the quiz under licence")],
        ),
        ("The inn held the Friday quiz until 2011.", [("2011", "Inn held the quiz")]),
        ("Until 2011 the inn held the Friday quiz.", [("2011", "Inn held the quiz")]),
        ("Brewers hold the Tuesday market under an old charter.", []),
        ("The firm runs the Sunday paper in Holm.", []),
        ("Holm lost the Sunday match to Vik.", [("2023-06-11", "Holm lost the match to Vik")]),
        ("The Wednesday meeting ended without a deal.", [("2023-06-14", "Meeting ended without a deal")]),
        # A season or a feast beside a day tells only the order of the two.
        ("The baths are to reopen on 3 July after the spring.", [("2023-07-03", "Baths are to reopen")]),
        ("The baths reopen after the summer.", [("2023-22", "Baths reopen")]),
        # The day of an anniversary, where a clause tells it, is what its years are counted from.
        (
            "The yard will close on Saturday and mark the 20th anniversary of the rescue of the Skua, which fell on"
            " 2 June.",
            [
                ("2023-06-17", "Yard will close"),
                ("2023-06-02", "20th anniversary of the rescue of the Skua"),
                ("2003-06-02", "Rescue of the Skua"),
            ],
        ),
        # Of what has lasted since, that it began.
        (
            "On 2 June 2023 the line marked the 50th anniversary of unbroken service on the island.",
            [
                ("2023-06-02", "Line marked the 50th anniversary of unbroken service on the island"),
                ("1973-06-02", "Unbroken service on the island began"),
            ],
        ),
        # How long what was done is to last is no distance.
        (
            "On Monday, the league banned Ole Berg for two years after its doctor found a needle.",
            [("2023-06-12", "League banned Ole Berg for two years after its doctor found a needle")],
        ),
        # What was done a length of time before the day that its sentence tells last.
        (
            "Two years after the mill closed, fire gutted its hall on 3 May 2019.",
            [("2017", "Mill closed"), ("2019-05-03", "Fire gutted its hall")],
        ),
        (
            "Two years after the mill closed in 2001, fire gutted its hall.",
            [("2001", "Mill closed")],
        ),
        # What dates from a year does so still.
        ("The altar, a carving of an elk dating from 1641, is lost.", [("1641", "Carving of an elk dates from then")]),
        # Nothing is told of a day by "it would be next week"; a happening is told by its name.
        ('"They told us every week that it would be next week," a porter told the paper.', []),
        ("The firm bought a mill. It was in 1990.", []),
        ("The choir's concert is near, she said. It is on Tuesday.", [("2023-06-20", "Choir's concert")]),
        # An alarm is not set on the day that it is set for.
        ("Ada Berg had set three alarms for Thursday.", []),
        ("The judge had set a second hearing for Monday.", [("2023-06-12", "Second hearing was set")]),
        # A launch that slips to a month is not one that goes on till then.
        ("The ferry's launch has slipped from May to September.", [("2023-09", "Ferry's launch, postponed")]),
        # Paid late is not late in the month.
        ("The players were paid late in May.", [("2023-05", "Players were paid late")]),
    ],
)  # fmt: skip
def test_to_what_a_date_is_given(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        # What is pencilled in and put off is called off, and so is what was to come with it.
        ("A repair that had been penciled in for 19 June was put back to give the crew more time.", [Status.CANCELLED]),
        ("A repair is pencilled in for 19 June.", [Status.PLANNED]),
        ("The council was to vote on the bridge on Monday but put it off.", [Status.CANCELLED]),
        (
            "Work on the bridge was to have started in May, with the first trains crossing it in 2025.",
            [Status.CANCELLED, Status.CANCELLED],
        ),
        (
            "Work on the bridge will start in July, with the first trains crossing it in 2025.",
            [Status.PLANNED, Status.PLANNED],
        ),
        # What must be done by the end of the year is to come; what is so until the end of the month is so now.
        ("The commission must report to the king by the end of the year.", [Status.PLANNED]),
        ("The commission reported to the king at the end of last year.", [Status.HAPPENED]),
        ("The ferry is out of service until the end of the month.", [Status.ONGOING]),
        # Who is being tried is so now; who was found is missing no more.
        ("Ole Berg is being tried in Lund this week.", [Status.ONGOING]),
        ("A boy, missing since Saturday, was last seen in Lund.", [Status.ONGOING]),
        ("A boy, missing since Saturday, was found on Tuesday.", [Status.HAPPENED, Status.HAPPENED]),
        # Counted events were single ones.
        ("The report lists nine accidents since 2010 at the mill.", [Status.HAPPENED]),
    ],
)
def test_what_is_said_of_its_happening(text: str, statuses: list[Status]) -> None:
    assert [mention.status for mention in read(text).mentions] == statuses


def test_who_is_told_to_do_something_by_the_end_of_this_year_is_still_to_do_it() -> None:
    told = lines("The commission was told in May to report by the end of the year.")
    assert told[-1] == ("2023", "Commission is to report")
