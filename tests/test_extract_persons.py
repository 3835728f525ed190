"""Whom "the 33-year-old", "the former teacher" or "the woman" takes up."""

import pytest

from tests.extracted_sentences import last_headline

TOLD = [
    # Whoever has the age, among others; whoever is called so beside the name.
    ("Ada Hale, 40, and Oskar Crane, 51, were sacked. The 51-year-old appealed in 2017.", "Oskar Crane appealed"),
    ("Police held Ines Faro, a former teacher. The former teacher was charged in April 2019.",
     "Ines Faro was charged"),
    # The only person of whom the paragraph tells, where no age was given.
    ("Ada Vik won.\n\nOmar Hale's victory was his first since he broke a leg. The 33-year-old was banned in 2016.",
     "Omar Hale was banned"),
    ("Police arrested Ines Faro in Brest. The woman was charged in April 2019.", "Ines Faro was charged"),
    # And so is he of whom the next sentence tells as "he".
    ("Omar Hale, 33, and Ada Vik, 29, won. The 33-year-old was banned in 2016. A court cut his two-year ban in 2017.",
     "Court cut Omar Hale's two-year ban"),
    # Nobody: the age is another's, two were told of, somebody was brought in without a name, another sex.
    ("The boxer Dmitri Orlov and his brother Pavel, 33, left. The 33-year-old was banned in 2015.",
     "33-year-old was banned"),
    ("Ada Vik beat Omar Hale. The 33-year-old was banned in 2016.", "33-year-old was banned"),
    ("A woman and her driver, Ines Faro, were held. The woman was charged in April 2019.", "Woman was charged"),
    ("Police arrested Ines Faro in Brest. The man was charged in April 2019.", "Man was charged"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), TOLD)
def test_an_epithet_is_the_one_person_it_fits(text: str, headline: str) -> None:
    assert last_headline(text) == headline


LED = [
    # The body that the sentence says she leads: beside her name, by an owner, before the name, or after "is".
    ("The port's pilots' union was angrier. Its chairwoman, Dana Vlk, said that her members had refused the night shift"
     " in March 2019.", "Pilots' union said that its members refused the night shift"),
    ("Dana Vlk, head of the dockers' union, said her members had walked out on 3 June.",
     "Dockers' union's members walked out"),
    ("The captain of Holm Rovers, Tom Hale, said his players had trained in the dark in May 2019.",
     "Holm Rovers' players trained in the dark"),
    # In a sentence before.
    ("Dana Vlk is secretary of the Seamen's Federation. Her members rejected the offer on 3 June.",
     "Seamen's Federation's members rejected the offer"),
    ("Union leader Dana Vlk called the offer poor. Her members had walked out in May 2019.",
     "Union's members walked out"),
    # Who is her own stays hers; members of nothing told are nobody's.
    ("Dana Vlk, head of the dockers' union, was angry. Her lawyers sued the port in 2016.",
     "Dana Vlk's lawyers sued the port"),
    ("Mayor Tom Hale lost. His supporters blocked the bridge on 3 June.",
     "Mayor Tom Hale's supporters blocked the bridge"),
    ("Dana Vlk was angry. Her members walked out on 3 June.", "Members walked out"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), LED)
def test_who_belongs_to_a_body_is_not_its_leaders(text: str, headline: str) -> None:
    assert last_headline(text) == headline


TWO = [
    # In the sentence before, by name, by a seat of government or as an owner; within the subject as well.
    ("Chile accused Norway of overfishing. Talks between the two countries began in 2014.",
     "Talks between Chile and Norway began"),
    ("Norway's envoy to Chile left. The two countries broke off relations in 2012.",
     "Norway and Chile broke off relations"),
    ("Beijing accused Manila of trespass. Both countries recalled their envoys on 3 June.",
     "China and Philippines recalled their envoys"),
    # Farther back the two that are told of again and again, with no third that is told of nearly as often.
    ("A ship from Chile met one from Norway. Norwegian sailors jeered. Chilean ones were angry. Rain fell. "
     "Talks between the two governments began in 2014.", "Talks between Chile and Norway began"),
    ("A ship from Chile met one from Norway. Norwegian sailors jeered. Chilean and Peruvian ones left for Peru. "
     "Rain fell. Talks between the two governments began in 2014.", "Talks between the two governments began"),
    # What is theirs.
    ("Chile accused Norway of overfishing. The two countries' envoys met in 2014.", "Chile and Norway's envoys met"),
    ("The two countries' envoys met in 2014.", "Two countries' envoys met"),
    # Of three, or of one, nobody can tell.
    ("Chile, Peru and Bolivia met. The two countries signed a pact in 2014.", "Two countries signed a pact"),
    ("Chile was angry. The two countries signed a pact in 2014.", "Two countries signed a pact"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), TWO)
def test_the_two_countries_are_those_told_of_before(text: str, headline: str) -> None:
    assert last_headline(text) == headline
