"""What "the latter", "one of his own" and "that request" stand for, and what is told of behind a time, a plan or
"judging by"."""

import pytest

from tests.extracted_sentences import last_headline, published_lines


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Hale met Ada Pell and Josef Kell in March. Police arrested the latter on May 30.",
            "Police arrested Josef Kell",
        ),
        ("Norland and Chile signed the treaty. The former left it in 2005.", "Norland left the treaty"),
        ("The firm owned the Rose mill and the Lark mill. The latter was closed in 2011.", "Lark mill was closed"),
        ("A border runs between Norland and Chile. The latter built a wall in 2011.", "Chile built a wall"),
        (
            "A congress stripped the president of his powers and named Josef Kell prime minister. "
            "Soldiers seized the latter in 2011.",
            "Soldiers seized Josef Kell",
        ),
        # Not of three, of two who have no names, nor what two clauses tell of.
        ("Ada Pell, Tom Orr and Josef Kell met. Police held the latter in 2011.", "Police held the latter"),
        ("The firm made cars and tractors. Norland bought the latter in 2011.", "Norland bought the latter"),
        ("Hale left Norland and Chile joined. Voters backed the latter in 2011.", "Voters backed the latter"),
        ("The mayor praised Ada Pell and Tom Orr. The former mayor was jailed in 2011.", "Former mayor was jailed"),
    ],
)
def test_the_former_and_the_latter_are_those_of_the_two_just_named(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Hale banned all clubs but founded one of his own in 1969.", "Hale founded his own club"),
        ("The firm leased ships until 1980, then bought one of its own in 1981.", "Firm bought its own ship"),
        ("Ada Pell wrote for other papers until she started one of her own in 1969.", "Ada Pell started her own paper"),
        ("Hale hated the law and the tax, but proposed one of his own in 1969.", "Hale proposed one of his own"),
    ],
)
def test_one_of_his_own_is_his_own_of_the_one_kind_told_of(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The probe had been following the last weeks of the long drought, which was first noticed on May 30.",
            "Long drought was first noticed",
        ),
        ("He filmed the final hours of the siege that killed 40 people on May 10.", "Siege killed 40 people"),
        (
            "The first days of the cup on Lake Orr, which began on May 10, drew crowds.",
            "Cup on Lake Orr began",
        ),
        # What is no time keeps what is told of it.
        ("He praised the builders of the mill, which was burned on May 10.", "Mill was burned"),
    ],
)
def test_what_a_time_is_of_is_told_of_and_not_the_time(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "A petition to preserve one of the piers as a memorial was turned down on May 10.",
            "Petition to preserve one of the piers as a memorial was turned down",
        ),
        (
            "A proposal to rename the square after the poet was rejected on May 10.",
            "Proposal to rename the square after the poet was rejected",
        ),
        ("A plan to leave the bloc after the vote was lost in May was rejected on June 3.", "Plan was rejected"),
    ],
)
def test_a_plan_to_do_something_as_or_after_something_has_its_verb(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    "text",
    [
        "The ice cleared; judging by pictures from other ships, that happened between May 10 and 14.",
        "To judge by reports from two towns, that happened on May 10.",
        "Going by a note from a clerk, that was done on May 10, while they slept.",
    ],
)
def test_that_behind_a_phrase_without_a_verb_is_not_what_the_phrase_names(text: str) -> None:
    assert not published_lines(text)


def test_a_law_that_was_passed_is_still_what_that_stands_for() -> None:
    assert last_headline("Under a law, that was passed in May, the firm must pay.") == "Law was passed"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The council had first sought to close the mill, but a judge rejected that request in 2018.",
            "Judge rejected the request to close the mill",
        ),
        # A verb of asking tells it rather.
        (
            "The council sought to buy the mill and asked to close the yard. A judge rejected the request in 2018.",
            "Judge rejected the request to close the yard",
        ),
        ("The council sought a loan. A judge rejected the request in 2018.", "Judge rejected the request"),
    ],
)
def test_what_was_sought_is_what_a_request_was_for(text: str, headline: str) -> None:
    assert last_headline(text) == headline
