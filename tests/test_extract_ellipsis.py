"""Noun phrases without their noun: a number, an ordinal, "both", "the other two", "such motions". The headline has the
noun of the nearest phrase that they can be counted from, else the words as they are."""

import pytest

from events.extract.lexicon.nouns import plural, singular
from tests.extracted_sentences import last_headline

NUMBERS = [
    # What an ordinal ranks, the nearest phrase with an ordinal and a noun has; not where two are ranked.
    ("It was the fourth marathon for Ida Holm, who won her first two in May 2005.",
     "Ida Holm won her first two marathons"),
    ("The drill on Monday was the third test for Vik. It was also the 40th in support of the fleet in 2023.",
     "Drill was the 40th test in support of the fleet"),
    ("Ida Holm won the first race and the second heat. She lost her last two in May 2005.",
     "Ida Holm lost her last two"),
    # Of what is left more were told before, best one more; not where two such are told of.
    ("Orla carried 9,000 guests in 2010 and ordered three jets. The order for the other two was cancelled in May 2012.",
     "Order for two other jets was cancelled"),
    ("The city plans five schools. Three opened in 2015. The remaining two will open in May 2024.",
     "Remaining two schools will open"),
    ("Orla owned six mills and nine shops. It sold the other two in May 2012.", "Orla sold two others"),
    # One more is of what the clause or the sentence before brings in; a price is none.
    ("Norland bought a German tram in 2017 for 40 million crowns. A decision on two more was put off in May 2018.",
     "Decision on two more trams was put off"),
    ("Norland bought a tram and a bus in 2017. A decision on two more was put off in May 2018.",
     "Decision on two more was put off"),
    ("Orla bought a mill in Holm and a shop in Vik. It sold two more in May 2012.", "Orla sold two more"),
    ("Two more were found in May 2012.", "Two more were found"),
    # A number alone is of the plural before it, or of what the sentence before that counts.
    ("The council bought three trams in 2010. Another was bought in 2013. Two were sold in May 2015.",
     "Two trams were sold"),
    ("Vik has two lighthouses. Both were lit until May 1962.", "Both lighthouses were lit"),
    ("Norland lost three frigates. All three were raised in May 1947.", "All three frigates were raised"),
    ("Lund is awaiting five new buses. The first will be delivered in May 2024.", "First bus will be delivered"),
    ("Lund used old trams and ordered five new ones. The first was due in May 2021.", "First tram was due"),
    # Of what kind the set is of which "one" is told to be; a mayor may be taken with others.
    ("The ferry was one of six built in Gdansk and sold to Norland in May 1995.", "Six ferries were sold to Norland"),
    ("The car was one of six built in Hull and bought second-hand from Norland in 1995.",
     "Six cars were bought second-hand from Norland"),
    ("The mayor was one of nine arrested at the docks in Holm in 1995.", "Nine people arrested at the docks in Holm"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), NUMBERS)
def test_a_number_is_told_with_the_noun_that_it_goes_without(text: str, headline: str) -> None:
    assert last_headline(text) == headline


BOTH = [
    ("Ida Holm trained with Peter Lund. Doctors examine pilots. Both pilots landed in Vik in May 2019.",
     "Ida Holm and Peter Lund landed in Vik"),
    ("Ida Holm and Peter Lund were questioned. Both were released in May 2019.",
     "Ida Holm and Peter Lund were released"),
    ("Ida Holm, Peter Lund and Nils Brandt trained. Both pilots landed in Vik in May 2019.",
     "Both pilots landed in Vik"),
    # "And" joins no two.
    ("Ida Holm met Peter Lund at a mill. Both were sold in May 2019.", "Both were sold"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), BOTH)
def test_both_are_the_two_named_before(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("one", "many"),
    [("bus", "buses"), ("house", "houses"), ("city", "cities"), ("day", "days"), ("church", "churches"),
     ("wolf", "wolves"), ("fireman", "firemen"), ("human", "humans"), ("child", "children"), ("aircraft", "aircraft")],
)  # fmt: skip
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many
    assert plural(many) == many
    assert singular(many) == one or many in ("children", "aircraft")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Twelve paintings were found in a barn near Holm in 2013. Five more turned up in 2015 in a garage at Tarn.",
            "Five more paintings turned up in a garage at Tarn",
        ),
        ("Twenty sheep died in the flood on 3 May 2018. Six more drowned in 2015.", "Six more sheep were drowned"),
        ("Ten hostages were seized in Holm. Three more were seized in 2015.", "Three more hostages were seized"),
        ("Rescuers found eight climbers. Three more were flown out in 2015.", "Three more were flown out"),
        ("Orbix built a plant in Holm. One more was opened in 2015.", "One more plant was opened"),
        ("A bomb exploded in Holm. Two more were hurt in 2015 in a stampede.", "Two more were hurt in a stampede"),
        ("Norland launched three satellites. Two more followed in 2015.", "Two more satellites followed"),
    ],
)
def test_so_many_more_are_of_what_was_told_of_before(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Police arrested three men in Holm. Hale said the three would appear in court in 2015.",
            "Three arrested men were due to appear in court",
        ),
        ("Three astronauts reached the station. The trio returned in 2015.", "Three astronauts returned"),
        (
            "Three miners were trapped. A shaft was drilled. All three were freed in 2015.",
            "All three miners were freed",
        ),
        ("The ship was at sea for three days. The three were found in 2015.", "Three were found"),
        ("Two men and a woman were arrested. The three appeared in court in 2015.", "Three appeared in court"),
        ("Two climbers were found dead. The third man was rescued in 2015.", "Third climber was rescued"),
        (
            "Two of the smugglers were caught in Tarn. The third man gave himself up in 2015.",
            "Third smuggler gave himself up",
        ),
        ("Two hotels were burned in Tarn. The third man gave himself up in 2015.", "Third man gave himself up"),
    ],
)
def test_the_three_are_those_of_whom_as_many_were_told(text: str, headline: str) -> None:
    assert last_headline(text) == headline
