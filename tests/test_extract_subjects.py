"""Whose verb it is: the subject of a verb far from it, behind phrases and clauses that hold nouns and verbs of their
own. Each sentence as a newspaper writes it, with the headlines of its dates."""

from datetime import date

import pytest

from events.model import Article
from events.pipeline import find_mentions

PUBLISHED = date(2024, 9, 19)


def headlines(text: str) -> list[str]:
    article = Article(identity="a", key="a", published=PUBLISHED, text=text, body=(0, len(text)))
    return [mention.headline for mention in find_mentions(article).mentions if mention.confidence >= 0.5]


AFTER_CLAUSES = [
    ("A vote on whether the town should leave the county was postponed in April 2021.", ["Vote was postponed"]),
    ("An inquiry into how the tapes reached the newspapers opened in 2001.", ["Inquiry opened"]),
    ("A hearing to decide how much the men must repay is set for February 2025.", ["Hearing is set"]),
    ("Claims that the mayor had taken bribes were dismissed in 2006.", ["Claims were dismissed"]),
    ("The ferry to the islands that the firm sold to a Greek owner sank in May 2009.", ["Ferry to the islands sank"]),
    (
        "Questions about whether the shed where the fire began was insured were raised in 2009.",
        ["Questions were raised"],
    ),
    ("A man arrested after a fire that killed three was jailed in 2019.", ["Man was jailed"]),
    # What the clause goes on to say, and a clause before the subject.
    ("After slavery was abolished in 1835, planters left.", ["Slavery was abolished"]),
    ("Three years after the war ended the firm moved to Leeds in 1921.", ["Firm moved to Leeds"]),
]

PHRASES = [
    ("An expedition to look for the wreck left Holm in July 2008.", ["Expedition to look for the wreck left Holm"]),
    ("Drilling in the fjord resumed in 2011.", ["Drilling in the fjord resumed"]),
    ("A lawsuit brought over that incident was settled in 2017.", ["Lawsuit was settled"]),
    ("Digging for the new line stopped in 2015.", ["Digging for the new line stopped"]),
]


@pytest.mark.parametrize(("text", "expected"), [*AFTER_CLAUSES, *PHRASES])
def test_a_verb_has_its_own_subject(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected
