"""What was set for a day and did not come about then: which day tells of the plan, and which of its calling off.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import lines


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
        # What was set and put off again in one insertion was not set on that day.
        (
            "The runoff, first set for 20 April and deferred by nine days, gave the Greens ten seats.",
            [("2023-04-20", "Runoff was deferred by nine days")],
        ),
        # What was finally done was done at another time.
        (
            "Elections promised for 2010 were put off twice and finally held in late 2013.",
            [("2010", "Elections were put off"), ("2013", "Elections were held")],
        ),
        # A clause about the thing between it and what became of it changes nothing.
        (
            "A sale planned for October, which would have paid the debts, has been called off.",
            [("2023-10", "Sale has been called off")],
        ),
    ],
)
def test_the_day_of_a_plan_tells_what_became_of_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected
