"""Which word names an event, and which words are one event's; and what a short headline is worth."""

from datetime import date

import pytest

from events.extract.syntax.heads import head
from events.model import Article, Mention
from events.pipeline import find_mentions


def told(text: str) -> Mention:
    article = Article(identity="a", key="a", published=date(2023, 11, 24), text=text, body=(0, len(text)))
    (found,) = find_mentions(article).mentions
    return found


ONE_EVENT = [
    ("The pilot died in 2001.", "The death of the pilot in 2001 shook Farrow."),
    ("Hale resigned in 2001.", "Hale stepped down in 2001."),
    ("Orbix bought Tarn in 2001.", "Orbix took over Tarn in 2001."),
    ("Norway held talks with Sweden in 2001.", "Norway and Sweden met in 2001."),
    ("An earthquake shook Norway in 2001.", "An earthquake struck Norway in 2001."),
    ("Twenty guests died in an attack in Norway in 2001.", "Gunmen attacked a hotel in Norway in 2001."),
    ("Ada Pell won the election in 2001.", "Norway elected Ada Pell in 2001."),
    ("The launch of Orbix took place in 2001.", "Tarn launched Orbix in 2001."),
]

TWO_EVENTS = [
    ("The trial of Hale began in 2001.", "The trial of Hale ended in 2001."),
    ("Orbix bought Tarn in 2001.", "Orbix sold Tarn in 2001."),
    ("Hale took part in a parade in 2001.", "Hale took over a farm in 2001."),
    ("Norway held Ada Pell for a week in 2001.", "Norway elected Ada Pell in 2001."),
]


@pytest.mark.parametrize(("one", "other"), ONE_EVENT)
def test_words_that_sources_use_of_one_event_have_one_head(one: str, other: str) -> None:
    assert told(one).head == told(other).head


@pytest.mark.parametrize(("one", "other"), TWO_EVENTS)
def test_other_events_have_other_heads(one: str, other: str) -> None:
    assert told(one).head != told(other).head


def test_the_event_word_is_where_the_span_says() -> None:
    mention = told("Norway held talks with Sweden in 2001.")
    assert mention.sentence[slice(*mention.event_span)] == "talks"
    assert mention.head == head("talks") == head("met")


def test_a_relative_of_nobody_named_waits_for_review() -> None:
    bare, named = told("Her family fled to Norway in 2001."), told("Ada Pell's family fled to Norway in 2001.")
    assert bare.confidence < 0.5 < named.confidence


def test_a_short_headline_that_names_nobody_counts_for_less() -> None:
    bare, named = told("The trial began in 2001."), told("The trial of Hale began in 2001.")
    assert bare.confidence < named.confidence
    assert "a short headline that names nobody" in bare.reasons
