"""What is extracted from a few sentences by themselves, in an article of Friday, 16 June 2023."""

from datetime import date

from events.dates import find_timexes
from events.extract import extract
from events.model import Article, Extraction
from events.pipeline import find_mentions

FRIDAY = date(2023, 6, 16)


def read(text: str, published: date | None = FRIDAY) -> Extraction:
    article = Article(identity="a", key="a", published=published, text=text, body=(0, len(text)))
    return extract(article, find_timexes(text, published))


def lines(text: str) -> list[tuple[str, str]]:
    """The date and the headline of each mention, however sure."""
    return [(mention.date.edtf, mention.headline) for mention in read(text).mentions]


def published_lines(text: str) -> list[tuple[str, str]]:
    """Those that a timeline would publish."""
    return [(mention.date.edtf, mention.headline) for mention in read(text).mentions if mention.confidence >= 0.5]


def told(text: str, day: str) -> str:
    """The published headline of a date, "" for none."""
    return next((headline for date, headline in published_lines(text) if date == day), "")


def last_headline(text: str, title: str = "") -> str:
    """The headline of a text's last mention, "" where there is none, in an article that may have a title."""
    article = Article(identity="a", key="a", published=FRIDAY, text=text, body=(0, len(text)), title=title)
    found = find_mentions(article).mentions
    return found[-1].headline if found else ""
