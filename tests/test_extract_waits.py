"""What is planned, dated by how long it is until then.

The articles are of Friday, 16 June 2023.
"""

import pytest

from events.model import Relation, Status
from tests.extracted_sentences import lines, read

PLANNED = [
    ("Test results are due in four days.", "2023-06-20~", "Test results are due", Relation.AT),
    ("The harbour master said a second ferry was expected in three weeks.", "2023-07-07~", "Second ferry is expected",
     Relation.AT),
    ("The gallery plans to open a second hall in two years.", "2025~", "Gallery plans to open a second hall",
     Relation.AT),
    ("Growers expect to pick the first pears in two months.", "2023-08~", "Growers expect to pick the first pears",
     Relation.AT),
    ("Ministers will meet in Holm in three days to sign the treaty.", "2023-06-19~",
     "Ministers will meet in Holm to sign the treaty", Relation.AT),
    ("A new captain will be chosen within a month.", "2023-07~", "New captain will be chosen", Relation.BY),
    ("The ministry said it would publish the results of an inquiry within ten days.", "2023-06-26~",
     "Ministry will publish the results of an inquiry", Relation.BY),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date", "headline", "relation"), PLANNED)
def test_a_length_until_what_is_planned_is_about_its_date(
    text: str, date: str, headline: str, relation: Relation
) -> None:
    (found,) = read(text).mentions
    assert (found.date.edtf, found.headline, found.status) == (date, headline, Status.PLANNED)
    assert found.relation is relation


@pytest.mark.parametrize(
    "text",
    [
        # How long a thing takes, and what is counted or compared over that time.
        "The choir will visit twelve towns in two weeks.",
        "The prize will be awarded for the second time in three years.",
        "The storm is expected to be the worst in 30 years.",
        "The probe will pass the planet once in 12 days.",
        # What is done, or would be done if.
        "The rebels crossed the desert in two weeks.",
        "If the vote fails, a new one will be held within 60 days.",
        "The tests will be repeated within a day of landing.",
        # What others say of themselves.
        'Ada Pell said, "I will be judged by people who will be gone in three weeks."',
    ],
)
def test_no_other_length_is_a_date(text: str) -> None:
    assert lines(text) == []


def test_a_length_told_of_what_is_past_is_not_counted_from_the_article() -> None:
    text = "In May 2012 the mill closed. Its owner said it would reopen within two weeks."
    assert [date for date, _ in lines(text)] == ["2012-05"]
