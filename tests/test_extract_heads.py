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
    ("Norway joined the pact in 2001.", "Norway became a founding member of the pact in 2001."),
    ("Ada Pell was sworn in in 2001.", "Ada Pell took office in 2001."),
    ("A bomb killed 20 guests in Norway in 2001.", "A bomb in Norway left 20 guests dead in 2001."),
    ("Tom Hale was killed in 2001.", "Tom Hale was shot dead in 2001."),
    ("Tom Hale was convicted in 2001.", "Tom Hale was found guilty in 2001."),
    ("Tom Hale was acquitted in 2001.", "Tom Hale was found not guilty in 2001."),
    ("Police arrested Hale in 2001.", "Police took Hale into custody in 2001."),
    ("The pilots of Norway walked out in 2001.", "The pilots of Norway went on strike in 2001."),
    ("A train derailed in Norway in 2001.", "A train came off the rails in Norway in 2001."),
    ("Norway held an election in 2001.", "Norway voted in a general election in 2001."),
    ("Ada Pell was awarded the prize in 2001.", "Ada Pell won the Tarn prize in 2001."),
    ("Ada Pell visited Norway in 2001.", "Ada Pell flew to Norway in 2001."),
    ("The victory of Hale came in 2001.", "Hale won in 2001."),
    ("The trial of Hale began in 2001.", "Tarn started the trial of Hale in 2001."),
    ("A coach of Tarn crashed in Norway in 2001.", "Ice caused the crash of Tarn's coach in 2001."),
]

TWO_EVENTS = [
    ("The trial of Hale began in 2001.", "The trial of Hale ended in 2001."),
    ("Orbix bought Tarn in 2001.", "Orbix sold Tarn in 2001."),
    ("Hale took part in a parade in 2001.", "Hale took over a farm in 2001."),
    ("Norway held Ada Pell for a week in 2001.", "Norway elected Ada Pell in 2001."),
    ("Hale took over Tarn in 2001.", "Hale took over as head of Tarn in 2001."),
    ("The pilots of Norway walked out of a meeting in 2001.", "The pilots of Norway went on strike in 2001."),
    ("The trial of Hale began in 2001.", "Hale began a hunger strike in 2001."),
    ("Hale took the post office in 2001.", "Hale was sworn in in 2001."),
    ("Tarn left the rails of Norway in 2001.", "Tarn left Norway in 2001."),
    ("Ada Pell went to prison in 2001.", "Ada Pell visited a prison in 2001."),
    ("Divers found a wreck in 2001.", "Hale was found guilty in 2001."),
    ("Tom Hale was found guilty in 2001.", "Tom Hale was found not guilty in 2001."),
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
