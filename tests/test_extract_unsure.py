"""What is only hoped, heard or on a condition: told so, and by whom.

The articles are of Friday, 16 June 2023.
"""

import pytest

from events.model import Relation
from tests.extracted_sentences import published_lines, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What somebody hopes is no plan of whom it is to be done by, with "that" or without.
        ("Officials hope that the ferry will run by May.", ["Officials hope that the ferry will run"]),
        ("The mayor of Holm hopes the bridge will reopen in May.", ["Mayor of Holm hopes that the bridge will reopen"]),
        ("Its captain hopes the first trains will run in May.", ["Captain hopes that the first trains will run"]),
        # The noun is no such verb.
        ("The mayor expects cuts, and hopes were low in May.", ["Hopes were low"]),
    ],
)
def test_a_hope_is_told_as_one(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rumors that the duke met the rebels in 1931 were denied.", ["Duke reportedly met the rebels"]),
        ("Reports in the press that a bidder visited Holm in May were false.", ["Bidder reportedly visited Holm"]),
        ("There were rumours in the town that the painting was sold in 2003.", ["Painting was reportedly sold"]),
        ("An allegation that guards had beaten two men in 2003 was dropped.", ["Guards allegedly beat two men"]),
        # Evidence says that it is so, and who denies it is told.
        ("The court heard evidence that guards had beaten two men in 2003.", ["Guards beat two men"]),
        ("The duke denied a report that the hall was sold in 2003.", ["Duke denied that the hall was sold"]),
    ],
)
def test_what_is_only_heard_is_told_so(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Should the talks fail, drivers will strike on Monday.", ["Drivers will strike should the talks fail"]),
        (
            "Should voters reject the plan, the town will close the pool in 2025.",
            ["Town will close the pool should voters reject the plan"],
        ),
        ("If approved by voters, the bridge would be built by 2026.", ["Bridge would be built if approved by voters"]),
        ("Unless repaired, the bridge will be closed in August.", ["Bridge will be closed unless repaired"]),
        # What is on a condition is not done.
        ("If elected in May 2024, Ada Pell would be the youngest mayor.", []),
        ("Although elected in May, Ada Pell has not taken office.", ["Ada Pell was elected"]),
    ],
)
def test_a_condition_without_if_is_kept(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What one ends by saying so is done that day, but to look into a thing is no news.
        (
            "It rained. The union said on Tuesday that it was suspending the strike.",
            ["Union said that it was suspending the strike"],
        ),
        ("It rained. The union said on Tuesday that it was studying the offer.", []),
        # Which day a noun that is no event has, the clause beside it tells.
        (
            "The craft is well after Sunday's reboost, when its pilot fired two engines.",
            ["Pilot fired two engines"],
        ),
        ("Fans remember the 1982 derby, when a stand collapsed.", ["Stand collapsed"]),
        ("Fans remember the 1982 derby.", []),
        # A past that is a noun after the participle that describes it.
        (
            "The tunnel, with a planned length of two miles, was approved in 2009 by Corvo.",
            ["Tunnel was approved by Corvo"],
        ),
        ("Orbix made a rejected bid of two million in 2015.", ["Orbix made a rejected bid of two million"]),
    ],
)
def test_what_would_be_taken_for_no_event(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The lake lost its eels more than two centuries ago.", Relation.BY),
        ("Over a century ago the lake lost its eels.", Relation.BY),
        ("The lake lost its eels more than ten years ago.", Relation.AT),
    ],
)
def test_more_than_a_century_ago_is_by_then(text: str, relation: Relation) -> None:
    assert [mention.relation for mention in read(text).mentions] == [relation]
