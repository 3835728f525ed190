"""What is only said, foreseen or planned is not told as if it had happened."""

import pytest

from tests.extracted_sentences import published_lines


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
