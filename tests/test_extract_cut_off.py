"""Sentences that end anywhere, without a full stop: a caption, a line of a list, a text that was cut off."""

import random
import re
from datetime import date
from pathlib import Path

import pytest

from events.model import Article
from events.pipeline import find_mentions

TEXTS = sorted((Path(__file__).parent / "judged").glob("*.txt"))


def read(text: str) -> list[str]:
    article = Article(identity="a", key="a", published=date(2020, 5, 5), text=text, body=(0, len(text)))
    return [mention.headline for mention in find_mentions(article).mentions]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_sentence_that_is_cut_off_anywhere_is_read(path: Path) -> None:
    chance = random.Random(path.stem)
    sentences = [
        one.split(" ")
        for one in re.split(r"(?<=[.])\s+", path.read_text(encoding="utf-8"))
        if re.search(r"\d|day\b", one)
    ]
    for words in chance.sample(sentences, min(6, len(sentences))):
        read(" ".join(words[: chance.randint(1, len(words))]).rstrip(",;."))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hale led the club until 2014, when the mine shut", "Mine shut"),
        ("On 3 May 2012 Hale was arrested and charged", "Hale was arrested and charged"),
        ("Police on 3 May 2012 charged Hale with murder", "Police charged Hale with murder"),
        ("The treaty with Norland, which came into", None),
        ("Hale, who had planned to retire in May, said she would make up", None),
        ("King Olaf abdicated in May 1944 and was succeeded", "King Olaf abdicated"),
        ("The senate met in 1991 and abolished", "Senate met"),
        ("The fair has been put off until March 9, when it is", None),
        ("A hall was opened in May 2012 by the so-called", "Hall was opened"),
        ("The monks asked\n\nThe request was refused in May 2012", "Request was refused"),
        (
            "A panel asked that the drains be cleared\n\nThe request was refused in May 2012",
            "Request to clear the drains was refused",
        ),
    ],
)
def test_what_a_line_without_a_full_stop_tells(text: str, told: str | None) -> None:
    assert told is None or told in read(text)
