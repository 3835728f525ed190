"""What mission blogs, country backgrounds and wiki reports say each in their own way: of Tuesday, 29 August 2023."""

from datetime import date

import pytest

from events.model import Article
from events.pipeline import find_mentions


def told(text: str) -> list[tuple[str, str]]:
    article = Article(identity="a", key="a", published=date(2023, 8, 29), text=text, body=(0, len(text)))
    found = find_mentions(article).mentions
    return [(mention.date.edtf, mention.headline) for mention in found if mention.confidence >= 0.5]


MISSIONS = [
    # Each thing prepared for has its own day.
    (
        "The divers are preparing for a descent on Thursday and the recovery of an anchor next week.",
        [
            ("2023-08-31", "Divers are preparing for a descent"),
            ("2023-09-04/2023-09-10", "Recovery of an anchor"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MISSIONS)
def test_each_style_is_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
