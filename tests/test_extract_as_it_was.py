"""What is only said, foreseen or planned is not told as if it had happened."""

import pytest

from events.model import Status
from tests.extracted_sentences import published_lines, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A consultant's report published in March last year estimated that a new sewer would save 40 farms.",
            [("2022-03", "Consultant's report estimated that a new sewer would save 40 farms")],
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
        ("Work at Lund is to begin as soon as the mud is dry, probably in September.", "Work at Lund is to begin"),
        ("Ada Pell will sail once the ice melts, perhaps in late July.", "Ada Pell will sail once the ice melts"),
        ("Ada Pell sailed when the ice broke, in 1996.", "Ice broke"),
        ("Ada Pell will sail when the ice breaks in July.", "Ice breaks"),
    ],
)
def test_the_date_of_a_plan_is_not_that_of_its_condition(text: str, headline: str) -> None:
    assert read(text).mentions[-1].headline == headline
