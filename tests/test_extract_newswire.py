"""Constructions of agencies' news: rulings in the subjunctive, bare weekdays, what is only proposed."""

from datetime import date

import pytest

from events.merge import merge
from events.model import Article
from events.pipeline import find_mentions

PUBLISHED = date(2019, 11, 29)


def article(text: str) -> Article:
    return Article(identity="a", key="a", published=PUBLISHED, text=text, body=(0, len(text)))


def lines(text: str) -> list[tuple[str, str, str]]:
    found = find_mentions(article(text)).mentions
    return [(mention.date.edtf, mention.status, mention.headline) for mention in found if mention.confidence >= 0.5]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The court ruled Monday that former minister Jaan Tamm serve six years in jail.",
            "Court ruled that former minister Jaan Tamm serve six years in jail",
        ),
        ("The court ordered on Monday that the bank return the money.", "Court ordered that the bank return the money"),
        (
            "The minister demanded on Monday that the company return the aid.",
            "Minister demanded that the company return the aid",
        ),
        # Here it is a noun.
        (
            "The panel suggested on Monday that the price increase was too high.",
            "Panel suggested that the price increase was too high",
        ),
    ],
)
def test_what_somebody_asks_for_is_told_in_the_subjunctive(text: str, headline: str) -> None:
    assert lines(text) == [("2019-11-25", "happened", headline)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Deputies on Monday voted against the mayor's call for holding a vote on December 12.",
            [
                ("2019-11-25", "happened", "Deputies voted against the mayor's call for holding a vote"),
                ("2019-12-12", "planned", "Mayor's call to hold a vote"),
            ],
        ),
        (
            "The council rejected a proposal for opening the bridge on December 3.",
            [("2019-12-03", "planned", "Proposal to open the bridge")],
        ),
        (
            "The council adopted the mayor's plan for closing the bridge on November 12.",
            [("2019-11-12", "happened", "Council adopted the mayor's plan for closing the bridge")],
        ),
    ],
)
def test_what_is_only_proposed_is_not_told_as_done(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two banks announced plans to merge Tuesday, bringing together their networks.",
            ("2019-11-26", "happened", "Two banks announced plans to merge, bringing together their networks"),
        ),
        ("Dockers announced plans to strike Saturday.", ("2019-11-30", "planned", "Dockers announced plans to strike")),
        ("The firm plans to sell its stake Tuesday.", ("2019-12-03", "planned", "Firm plans to sell its stake")),
    ],
)
def test_a_weekday_behind_what_was_announced_is_the_nearest_one(text: str, expected: tuple[str, str, str]) -> None:
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The reform brought the country its fourth finance minister in the last decade.",
        "The club hired its sixth coach in the past year.",
    ],
)
def test_what_is_counted_over_a_length_of_time_has_no_date(text: str) -> None:
    assert lines(text) == []


def test_two_who_were_jailed_are_two_events_though_one_sentence_names_both() -> None:
    text = (
        "A Lima court ordered the former official, Luis Paz, to serve six years instead of the three to which he had"
        " been sentenced in September 2018. In 2018 a Bonn court sentenced former Orbix president Karl Weber to a"
        " suspended jail term after convicting him of bribing Paz."
    )
    assert {draft.date.edtf for draft in merge(find_mentions(article(text)).mentions)} == {"2018", "2018-09"}
