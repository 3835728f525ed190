"""How a happening is told in a headline: in the plain past, and with what its verb and its nouns need."""

from datetime import date

import pytest

from events.model import Article
from events.pipeline import find_mentions

PUBLISHED = date(2024, 9, 19)


def headlines(text: str, title: str = "") -> list[str]:
    article = Article(identity="a", key="a", published=PUBLISHED, title=title, text=text, body=(0, len(text)))
    return [mention.headline for mention in find_mentions(article).mentions if mention.confidence >= 0.5]


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("The pier, which the council had closed in 2011, burned.", "Council closed pier"),
        ("Engineers said the valves had been replaced in 2019.", "Valves were replaced"),
        ("Two of the valves had been replaced in 2019.", "Two of the valves were replaced"),
        ("Anna Lind had gone to Oslo in 1961 to study.", "Anna Lind went to Oslo to study"),
        ("The Ottomans had been driven from the plain in 1526.", "Ottomans were driven from the plain"),
        ("The United States had been invited in 1926.", "United States was invited"),
        ("The lake had been rising in 2014.", "Lake was rising"),
        ("The tax had also been tried out in 1931.", "Tax was tried out"),
        ("The firm had learned of the fault in 2019.", "Firm learned of the fault"),
        ("The hall had been sold in 1990 and torn down in 1992.", "Hall was sold"),
    ],
)
def test_what_had_happened_on_a_date_happened_then(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("By 1950 the village had lost its school.", "Village had lost its school"),
        ("As of March 2019 the village had lost 40 houses.", "Village had lost 40 houses"),
        ("In 1950 the village had already lost its school.", "Village had lost its school"),
        ("The village had been without a school since 1950.", "Village had been without a school"),
        ("When police came in May 2019 the two men had left the flat.", "Police came"),
    ],
)
def test_what_was_so_by_or_since_a_date_keeps_its_had(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline
