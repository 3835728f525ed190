"""What one article tells twice is one event: in the lead about, and further down by the day."""

from datetime import date

import pytest

from events.merge import merge
from events.model import Article
from events.pipeline import find_mentions


def told(text: str) -> list[tuple[str, str]]:
    article = Article(identity="a", key="a", published=date(2017, 5, 5), text=text, body=(0, len(text)))
    return [(draft.date.edtf, draft.headline) for draft in merge(find_mentions(article).mentions)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A bronze bell stolen from a chapel near Uppsala last year is back, a spokesman said. The thieves used a "
            "crane. The bell disappeared on the night of 3 March 2016.",
            ("2016-03-03", "Bronze bell was stolen from a chapel near Uppsala"),
        ),
        (
            "A footbridge that collapsed in Tarnow last month, injuring six pupils, had been inspected in January. The "
            "footbridge fell shortly after 9 a.m. on 11 April.",
            ("2017-04-11", "Footbridge collapsed in Tarnow, injuring six pupils"),
        ),
        (
            "The ferry Orla, which sank off Moss in 2014 with 31 people on board, is to be raised. The ferry capsized "
            "on 8 November 2014 in a storm.",
            ("2014-11-08", "Ferry Orla sank off Moss with 31 people on board"),
        ),
        (
            "A dam burst in Lesha last week and flooded three villages. The dam gave way at dawn on 25 April.",
            ("2017-04-25", "Dam burst in Lesha"),
        ),
        (
            "A train that derailed near Brod last week carried acid. The train left the rails on 24 April.",
            ("2017-04-24", "Train derailed near Brod"),
        ),
        (
            "A landslide killed nine people in Anjo last month. The landslide struck on 12 April after heavy rain.",
            ("2017-04-12", "Landslide killed nine people in Anjo"),
        ),
        (
            "The trial of two bankers began last month. The trial opened on 5 April in Oslo.",
            ("2017-04-05", "Trial of two bankers began"),
        ),
    ],
)
def test_what_the_lead_tells_about_and_the_body_by_the_day_is_one_event(text: str, expected: tuple[str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A bell stolen from a chapel in 2009 was found. A bell disappeared from a school on 5 May 2009.",
        "The bridge fell in 2011 and was rebuilt. The new bridge collapsed on 4 May 2011.",
        "Rebels captured the town in 2015. The army seized the town on 3 May 2015.",
        "The Tarn museum was closed in 2015. The Oslo museum was abandoned on 3 May 2015.",
        "Six ponies were stolen from a farm last month. Two ponies vanished on 3 April from a stable in Lund.",
        "A man escaped in 2016. The man fled on 3 May 2016.",
        "An explosion killed two men at a refinery last month. A blast at a mill destroyed a shed on 4 April.",
        "A tank burst in Lund in 2016. Another tank burst in March. The tank failed on 9 April 2016.",
        "The lake burst in 2009. The lake burst again on 5 May 2009.",
    ],
)
def test_two_events_of_one_article_stay_two(text: str) -> None:
    assert len(told(text)) > 1
