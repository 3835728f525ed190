"""Shares, spares, portions and groups without their noun: "the rest", "a spare", "a first batch", "the two men". The
headline has what they are of, told in the sentence or one of the two before; where that may be two, the words stay."""

import pytest

from tests.extracted_sentences import last_headline

SHARES = [
    # The whole is what a part of was told of before, or what was counted.
    ("In March 2018 the zoo moved two of the bears to Kassel. The rest died in 2020.", "Rest of the bears died"),
    ("The church sold six of its bells in 2018. The remainder was moved to a barn in 2020.",
     "Remainder of the bells was moved to a barn"),
    ("Some of the goats went to Faro. The farm kept the rest until July 2018.", "Farm kept the rest of the goats"),
    ("Lund ordered 30 trams. Ten came in May 2019 and the rest will follow in June 2024.",
     "Rest of the trams will follow"),
    ("Thieves took 40 bottles of cognac. Police recovered half in May 2016.", "Police recovered half of the bottles"),
    ("Of the 90 chairs in the hall, forty were sold. The rest burned in 1944.", "Rest of the 90 chairs burned"),
    ("Most of the valley is under water. The rest will be flooded in 2024.", "Rest of the valley will be flooded"),
    # Of people and things, what is acted upon is the things, unless that is done to people only.
    ("Police took 300 rifles from nine farmers. The rest were handed in by June 2017.",
     "Rest of the rifles were handed in"),
    ("The firm laid 300 kilometres of cable. The rest was laid in 2016.", "Rest of the cable was laid"),
    # An amount is no whole, nor is what nobody counts.
    ("The choir raised 40,000 euros. The rest came from the state in 2017.", "Rest came from the state"),
    ("The canal was dug as far as Holm, and the rest was finished in 1831.", "Rest was finished"),
    ("Two cooks bought nine ovens and six sinks. The rest were sold in 2017.", "Rest were sold"),
    # Both halves are of what was divided.
    ("The treaty partitioned the island. Both halves were fortified in 1911.",
     "Both halves of the island were fortified"),
    ("The estate was carved up, and both parts were sold in 1972.", "Both parts of the estate were sold"),
    ("The treaty divided the town. A court split the park. Both parts were sold in 1972.", "Both parts were sold"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), SHARES)
def test_a_share_is_told_with_its_whole(text: str, headline: str) -> None:
    assert last_headline(text) == headline


SPARES = [
    ("A valve jammed during a test. Engineers fitted a spare in May 2019.", "Engineers fitted a spare valve"),
    ("The probe's gyroscope failed to start. A spare was switched on in May 2019.", "Spare gyroscope was switched on"),
    ("Divers found a frayed cable. A spare was flown in on 4 May 2019.", "Spare cable was flown in"),
    ("The gate motor broke and a hinge cracked. A spare was bought in May 2019.", "Spare was bought"),
    ("The ferry failed to win a licence. A spare was launched in May 2019.", "Spare was launched"),
]


@pytest.mark.parametrize(("text", "headline"), SPARES)
def test_a_spare_is_told_with_what_had_failed(text: str, headline: str) -> None:
    assert last_headline(text) == headline


PORTIONS = [
    # Of what is told to be sent, paid, asked for or made, in the sentence or the nearest one with such a verb.
    ("The clinic asked for 9,000 doses. A first batch, of 600, landed on 29 May 2012.", "First batch of doses landed"),
    ("Norland will pay flood grants. The first instalment is due on 9 July 2023.",
     "First instalment of flood grants is due"),
    ("Norland had sent no food aid until May 2019, when it let through a first package.",
     "Norland let through a first package of food aid"),
    ("The army ordered 40 trucks from Orla. A second shipment was stolen in May 2015.",
     "Second shipment of trucks was stolen"),
    ("Orla said it would discontinue the porter. The last batch was sold in May 2014.",
     "Last batch of the porter was sold"),
    ("A lab in Graz produced the serum. Customs held a second batch in May 2011.",
     "Customs held a second batch of the serum"),
    # Not of one thing, of two, of those who are paid, nor of an amount.
    ("The brewery made a stout for the fair. The first batch was spilled in May 2014.", "First batch was spilled"),
    ("The dairy sends butter and cheese abroad. The first batch was spoiled in May 2014.", "First batch was spoiled"),
    ("Savers were repaid in 2012. The bank put off another payment in May 2014.", "Bank put off another payment"),
    ("Oslo lent Vik 400 million crowns. The second tranche was withheld in March 2016.",
     "Second tranche was withheld"),
    # What is done again, as an object too, and of what "it" is.
    ("The prime mission ended. The agency extended it; a board refused a third extension in May 2021.",
     "Board refused a third extension of the prime mission"),
    ("The town repaired the tower in 1990. The council put off a second repair in May 2011.",
     "Council put off a second repair to the tower"),
    # A permit is for what was approved; a contract is not.
    ("Norland licensed a casino in Vik. A new licence was refused in May 2014.",
     "New licence for the casino was refused"),
    ("Norland approved the smelter, but a court struck that down. A second permit was issued in May 2016.",
     "Second permit for the smelter was issued"),
    ("Norland approved the dam and the road. A second permit was issued in May 2016.", "Second permit was issued"),
    ("The council approved the budget. A new contract was signed in May 2016.", "New contract was signed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), PORTIONS)
def test_one_more_of_a_row_is_told_with_what_it_is_of(text: str, headline: str) -> None:
    assert last_headline(text) == headline


MANY = [
    # Two kinds counted together are many together; not two that are counted apart, or told of in two places.
    ("Some ninety masons and joiners worked on the nave. Many had returned in May 2017.",
     "Many masons and joiners returned"),
    ("Twelve buses and trams were burned. Several were replaced in May 2017.",
     "Several buses and trams were replaced"),
    ("The firm hired 20 cooks in towns and villages. Many left in May 2017.", "Many left"),
    # "Most" before a verb is a number too, and a weight is nobody.
    ("The yard employed 400 welders. Most were hired in 2015.", "Most welders were hired"),
    ("Some 40 nurses walked out. Most went back in May 2017.", "Most nurses went back"),
    ("The pikes weighed 900 kilos. Most were set free in May 2017.", "Most pikes were set free"),
    ("The strike ended. Most went back to work in May 2017.", "Most went back to work"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), MANY)
def test_many_are_told_with_whom_they_are_of(text: str, headline: str) -> None:
    assert last_headline(text) == headline


COMPARED = [
    # Younger is the son or niece, or the one of fewer years; the pronoun that goes on is the same person.
    ("King Radu was succeeded by his son, Mihai Brenko. The younger man resigned in May 1988.",
     "Mihai Brenko resigned"),
    ("King Radu was succeeded by his son, Mihai Brenko. The younger man resigned, but he won an election in May 1990.",
     "Mihai Brenko won an election"),
    ("Olga Brandt's daughter, Irma Brandt, runs the firm. The younger woman took over in 2004.",
     "Irma Brandt took over"),
    ("Ada Pell learned from her aunt Greta Vik. The older woman died in May 1977.", "Greta Vik died"),
    ("Tom Hale, 61, met his rival Jon Moe, 40. The younger man won the title in 2011.", "Jon Moe won the title"),
    # Not of two sons, nor a man for a woman, nor where nothing tells.
    ("Josef Kell came with his nephew Otto Kell and his son Emil Kell. The younger man left in May 1977.",
     "Younger man left"),
    ("Rob Farrow came with his daughter Jane Farrow. The younger man left in May 2017.", "Younger man left"),
    ("Two men were seen near the bank. The younger man was held in May 2017.", "Younger man was held"),
]  # fmt: skip

COMPARED_TWO = [
    # The two men are also he and the one by whom he was hired; a firm is no man, and of three nobody can tell.
    ("Jan Oster moved to Delft, and was hired there by Anton Brand. The two men fell out in 1860.",
     "Jan Oster and Anton Brand fell out"),
    ("Jan Oster was hired by Volta Star in 1990. The two parted in 1995.", "Two parted"),
    ("He was hired by Anton Brand and met Tom Hale. The two men fell out in 1860.", "Two men fell out"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), COMPARED_TWO)
def test_the_two_men_are_he_and_who_hired_him(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(("text", "headline"), COMPARED)
def test_the_younger_of_two_is_told_by_name(text: str, headline: str) -> None:
    assert last_headline(text) == headline
