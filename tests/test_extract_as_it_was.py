"""What is only said, foreseen or planned is not told as if it had happened."""

import pytest

from events.model import Relation, Status
from tests.extracted_sentences import published_lines, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A surveyor's report issued in March last year estimated that a second drain would spare 40 farms.",
            [("2022-03", "Surveyor's report estimated that a second drain would spare 40 farms")],
        ),
        (
            "A reinsurer's study published in May 2019 estimated that a taller sea wall would save householders"
            " at least 80 million crowns.",
            [("2019-05", "Study estimated that a taller sea wall would save householders at least 80 million crowns")],
        ),
        (
            "Analysts said that grain would stay dear through the fourth quarter.",
            [("2023-36", "Analysts said that grain will stay dear")],
        ),
        ("The bank said inflation would ease in July.", [("2023-07", "Bank said that inflation will ease")]),
        (
            "A poll published on Monday suggested that the Greens would lose 20 seats.",
            [("2023-06-12", "Poll suggested that the Greens would lose 20 seats")],
        ),
        (
            "A letter sent on Tuesday warned that the old dam would fail.",
            [("2023-06-13", "Letter warned that the old dam would fail")],
        ),
    ],
)
def test_a_forecast_is_told_with_who_made_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The operator said the ferry Alma would stay in port until Sunday.", "Ferry Alma will stay in port"),
        ("Hale said the Lund tunnel would open in July.", "Lund tunnel will open"),
        ("Economists said exports from Lund fell in May.", "Exports from Lund fell"),
        ("Researchers from Lund said they would return in July.", "Researchers from Lund will return"),
    ],
)
def test_a_plan_or_a_fact_is_told_without_who_said_it(text: str, expected: str) -> None:
    assert [headline for _, headline in published_lines(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        # Told as past, a plan has come to nothing or is put off, whenever it was for.
        ("The Greens had planned to table a vote today.", "Greens had planned to table a vote", Status.CANCELLED),
        ("The ferry race had been set for May.", "Ferry race had been set", Status.CANCELLED),
        (
            "Repairs to the lock had been due to start in May.",
            "Repairs to the lock had been due to start",
            Status.CANCELLED,
        ),
        ("Talks in Lund were to have resumed in May.", "Talks in Lund were to have resumed", Status.CANCELLED),
        ("Talks in Lund were to resume next month.", "Talks in Lund were to resume", Status.CANCELLED),
        # Where the source says that another date came after it, so does the headline.
        ("The regatta had originally been scheduled for May.", "Regatta was originally scheduled", Status.CANCELLED),
        ("The regatta was first set for May but was moved.", "Regatta was first set but was moved", Status.CANCELLED),
        # What was to be, and was; when it was planned; what still is.
        ("Hale was to become mayor in 1912.", "Hale was to become mayor", Status.HAPPENED),
        ("The town had planned the mill in 1990.", "Town planned the mill", Status.HAPPENED),
        ("The Greens planned in May 2021 to table a vote.", "Greens planned to table a vote", Status.HAPPENED),
        ("Hale said talks in Lund were to resume next month.", "Talks in Lund were to resume", Status.PLANNED),
        ("Talks in Lund are to resume next month.", "Talks in Lund are to resume", Status.PLANNED),
    ],
)
def test_a_plan_told_as_past_came_to_nothing(text: str, headline: str, status: Status) -> None:
    assert [(found.headline, found.status) for found in read(text).mentions] == [(headline, status)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Work at Lund is to begin as soon as the mud is dry, probably in September.",
            "Work at Lund is to begin as soon as the mud is dry",
        ),
        ("Ada Pell will sail once the ice melts, perhaps in late July.", "Ada Pell will sail once the ice melts"),
        ("Ada Pell sailed when the ice broke, in 1996.", "Ada Pell sailed when the ice broke"),
        ("Ada Pell will sail when the ice breaks in July.", "Ada Pell will sail when the ice breaks"),
    ],
)
def test_the_date_of_a_plan_is_not_that_of_its_condition(text: str, headline: str) -> None:
    assert read(text).mentions[-1].headline == headline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"I broke my wrist in 2017," said Ada Pell.', ["Ada Pell broke her wrist"]),
        ('"I sold my farm in 2017," said Tom Hale.', ["Tom Hale sold his farm"]),
        ('"I sold my farm in 2017," said Quorl Vex.', ['Quorl Vex: "I sold my farm"']),
        ('"I sold our farm in 2017," said Tom Hale.', ['Tom Hale: "I sold our farm"']),
        ('"We lost part of 2017," said Tom Hale.', []),
        ('"Everything we asked of the crew in 2017, it did," said Tom Hale.', []),
    ],
)
def test_what_i_did_is_told_of_the_speaker(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What was tried has the verb of what became of it.
        (
            "Attempts to refloat the barge on 6 May and again in June failed.",
            [
                ("2023-05-06", "Attempts to refloat the barge failed"),
                ("2023-06", "Attempts to refloat the barge failed"),
            ],
        ),
        (
            "A bid by two firms to raise the barge in 2012 was given up.",
            [("2012", "Bid by two firms to raise the barge was given up")],
        ),
        # An adjective told again; a second date in a clause whose subject has one beside it.
        (
            "Norland became rich in 1960 and independent in 1975.",
            [("1960", "Norland became rich"), ("1975", "Norland became independent")],
        ),
        (
            "Carl Ness, chosen in 2002, rewrote the statutes in 2007.",
            [("2002", "Carl Ness was chosen"), ("2007", "Carl Ness rewrote the statutes")],
        ),
        # A place with its region between an event noun and its date.
        ("Alma is in orbit after a launch from Holm, Florida, on Monday.", [("2023-06-12", "Launch from Holm")]),
    ],
)
def test_a_date_is_told_by_the_verb_that_it_belongs_to(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A plan to build a port by 2030 was approved in May.", [("2023-05", "Plan to build a port was approved")]),
        ("A scheme to drain the fen by 1850 came to nothing.", []),
        ("In 2014 the owners agreed to extend the lease until 2026.", [("2014", "Owners agreed to extend the lease")]),
        (
            "Holm police on Monday held a man in connection with the theft of two bells from a chapel in May 2019.",
            [
                ("2023-06-12", "Holm police held a man in connection with the theft of two bells from a chapel"),
                ("2019-05", "Theft of two bells from a chapel"),
            ],
        ),
        ("A bid to free the crew of Alma on Monday failed.", [("2023-06-12", "Bid to free the crew of Alma failed")]),
    ],
)
def test_the_date_of_what_is_aimed_at_is_not_that_of_the_plan(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What was said to come, told outside of the saying: the second verb of "would" too, and with a year that runs.
        (
            "Ada Pell said she would file an appeal within ten days and move to Holm next month.",
            [("2023-06-26~", "Ada Pell will file an appeal"), ("2023-07", "Ada Pell will move to Holm")],
        ),
        ("Ada Pell said she would leave Holm at the end of the year.", [("2023", "Ada Pell will leave Holm")]),
        ("The flagship Alma would not reach Holm until May 1905.", [("1905-05", "Flagship Alma reached Holm")]),
        # No clause of another time stands between a counted date and its "had".
        (
            "The crew were sent home on Monday, two days after they had been found on the ice.",
            [("2023-06-12", "Crew were sent home"), ("2023-06-10", "Crew were found on the ice")],
        ),
        # Until when, what was won beside, where it was shown: told with the verb.
        (
            "Wardens will feed the Holm herd until the end of the frost in July.",
            [("2023-07", "Wardens will feed the Holm herd until the end of the frost")],
        ),
        (
            "Ada Pell won silver at the 2012 Olympics in Oslo and gold at the 2014 championships.",
            [
                ("2012", "Ada Pell won silver at the Olympics in Oslo"),
                ("2014", "Ada Pell won gold at the championships"),
            ],
        ),
        # Which one is meant, or when a text was updated, is no event.
        (
            "One of the barges built in 2013 sank off Holm on Tuesday.",
            [("2023-06-13", "One of the barges sank off Holm")],
        ),
        ("Historical background, updated May 2, 2019.", []),
    ],
)
def test_what_was_to_come_or_had_been_is_told_of_its_own_day(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Farmers in Holm have refused an offer to join their dairy to that of Lund, according to figures"
            " released this morning by the county.",
            [("2023-06-16", "Farmers in Holm have refused an offer to join their dairy to that of Lund")],
        ),
        (
            "Sales of Holm bricks fell in 2022, according to figures published on Monday by the county.",
            [("2022", "Sales of Holm bricks fell"), ("2023-06-12", "Figures were published by the county")],
        ),
        ("Carl Ness, who turned 64 in April, resigned on Monday.", [("2023-06-12", "Carl Ness resigned")]),
        ("Carl Ness turned 20 barns into shops in April.", [("2023-04", "Carl Ness turned 20 barns into shops")]),
    ],
)
def test_the_news_of_a_report_is_what_it_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "From 1961, when she bought a van, until the late 1980s Ada Pell recorded farmers.",
            [("1961/198X", Relation.DURING, "Ada Pell recorded farmers")],
        ),
        (
            "Since 1961 Ada Pell has recorded farmers, and until 1980 she recorded sailors.",
            [
                ("1961", Relation.SINCE, "Ada Pell has recorded farmers"),
                ("1980", Relation.UNTIL, "Ada Pell recorded sailors"),
            ],
        ),
        # A plan with a day of its own is told there, and not also on the day on which it was said.
        (
            "Holm has three pools. The county said on Monday that it would decide in July whether to close one.",
            [("2023-07", Relation.AT, "County will decide whether to close one")],
        ),
        (
            "The town of Holm has three pools. The county of Lund said on Monday that it would close one.",
            [("2023-06-12", Relation.AT, "County of Lund said that it would close one")],
        ),
    ],
)
def test_one_thing_is_told_once(text: str, expected: list[tuple[str, Relation, str]]) -> None:
    assert [(found.date.edtf, found.relation, found.headline) for found in read(text).mentions] == expected


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("A fox was found shot near Holm in April.", "Fox was found shot near Holm"),
        ("Two hikers were reported missing in April.", "Two hikers were reported missing"),
        ("The crew of Alma were declared dead in 1950.", "Crew of Alma were declared dead"),
        # "Friday's" leaves an article behind.
        ("Ada Pell will take charge for Monday's cup tie.", "Ada Pell will take charge for the cup tie"),
    ],
)
def test_what_was_done_on_a_day_is_the_finding(text: str, headline: str) -> None:
    assert read(text).mentions[-1].headline == headline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The storm that Lund expects to arrive on Sunday is strong.", ["Lund expects the storm to arrive"]),
        (
            "The sale, which Holm Bank expects to be completed in August, is a big one.",
            ["Holm Bank expects the sale to be completed"],
        ),
        ("The film, which Ada Pell expects to finish in July, is long.", ["Ada Pell expects to finish the film"]),
        (
            "Hale leaves when the sale of Holm is completed, which its owners expect to happen in August.",
            ["Sale of Holm will be completed"],
        ),
    ],
)
def test_what_is_expected_of_a_thing_is_done_by_it(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union said its members had reported a leak in May.", "Union said that its members reported a leak"),
        (
            "The union was angry. Its chairwoman, Ada Holm, said that her members had reported a leak in May.",
            "Union said that its members reported a leak",
        ),
        # A firm's own deed is told as it is.
        ("The firm said its members had reported a leak in May.", "Firm's members reported a leak"),
    ],
)
def test_what_a_party_says_of_its_own_people_is_told_as_said(text: str, expected: str) -> None:
    assert [found.headline for found in read(text).mentions] == [expected]
