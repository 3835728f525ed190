"""What is counted, as the subject of a clause: where its phrase begins, and whether it is one or many."""

import pytest

from tests.extracted_sentences import published_lines

COUNTED = [
    # After where it was, what is counted is the subject.
    ("In some hamlets fewer than 80 percent of barns were rebuilt in 2017.", ["Fewer than 80 percent of barns were"]),
    ("In two hotels 12 guests fell ill in March 2017.", ["12 guests fell ill"]),
    ("In Holm about 300 weavers lost their looms in 2017.", ["About 300 weavers lost their looms"]),
    ("In one street nearly every barn burned in 2017.", ["Nearly every barn burned"]),
    ("In some parishes more than half of the barns were destroyed in 2017.", ["More than half of the barns were"]),
    # A share is as many as what it is of; nobody is succumbed.
    ("60 percent of the looms had been sold in 2017.", ["60 percent of the looms were sold"]),
    ("60 percent of the harvest had been sold in 2017.", ["60 percent of the harvest was sold"]),
    ("Ada Pell, who was being held in Holm and confessed on 3 May 2017, fled.", ["Ada Pell confessed"]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_what_is_counted_is_a_phrase_of_its_own(text: str, expected: list[str]) -> None:
    told = [headline for _, headline in published_lines(text)]
    assert len(told) == len(expected), told
    assert all(headline.startswith(start) for headline, start in zip(told, expected, strict=True)), told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two more were ill on Friday, bringing the total since the fever broke out in Holm in 2014 to 44.",
            ["Two more were ill", "Fever broke out in Holm"],
        ),
        ("The raid raised the number of dead since the war in Norland began in 2014 to 90.", ["War in Norland began"]),
        ("Ada Pell drowned in May 2017, bringing the toll to 12.", ["Ada Pell drowned, bringing the toll to 12"]),
        ("Ada Pell lived there until the mill moved in 1965 to Leeds.", ["Mill moved to Leeds"]),
    ],
)
def test_what_a_number_came_to_is_not_what_a_thing_began_to(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


def test_what_was_not_done_is_no_event_where_nothing_says_what_it_was() -> None:
    assert published_lines("A count made in March 2017 found that 900 families had not done so.") == []
