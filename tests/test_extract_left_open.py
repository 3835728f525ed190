"""Nouns that leave open what they are of, told with what the clause before said of it: "request to close the gate"."""

import pytest

from tests.extracted_sentences import last_headline

OF_WHICH = [
    # What a preposition and "which" lead from goes behind the verb; not where "which" takes up a whole clause.
    ("Work on the quay, for which a contractor was hired in May 2014, began.", "Contractor was hired for the quay"),
    ("Orla hid the papers, for which Holm was jailed in May 2014.", "Holm was jailed"),
    # "It", after the verb that shares its subject, is that one's object: the whole set where that is one of a ranking.
    ("Holm entered the top ten of the national ranking in 2012 but dropped out of it in May 2014.",
     "Holm dropped out of the top ten of the national ranking"),
    ("Holm took control of the town in 2011 and lost it in May 2013.", "Holm lost the town"),
    ("Holm slipped from the top of the world ranking in May 2014.", "Holm slipped from the top of the world ranking"),
    # "Such" is what one of the kind was brought in as.
    ("Parliament passed a motion of censure. Ida Holm had survived two such motions in May 2012.",
     "Ida Holm survived two motions of censure"),
    ("Vik opened a school for sailors. Three such schools were closed in May 2012.",
     "Three schools for sailors were closed"),
    ("Vik opened a school. Three such schools were closed in May 2012.", "Three such schools were closed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), OF_WHICH)
def test_what_points_back_is_told_by_what_it_takes_up(text: str, headline: str) -> None:
    assert last_headline(text) == headline


SURVIVORS = [
    ("Some 900 people were deported from Vik; most survivors were allowed to return in May 1957.",
     "Most survivors of the deportation were allowed to return"),
    ("A mudslide swept through Vik. Survivors were flown to Holm in May 2014.",
     "Survivors of the mudslide were flown to Holm"),
    ("A bus crashed in Vik. The victims were buried in May 2014.", "Victims of the crash were buried"),
    # Of which of two, nobody can tell.
    ("A fire and a flood struck Vik. The victims were buried in May 2014.", "Victims were buried"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), SURVIVORS)
def test_survivors_are_those_of_the_happening_before(text: str, headline: str) -> None:
    assert last_headline(text) == headline


TO_DO = [
    # A plan, a project or a scheme is the one told just before with what it is to do, or what it is for.
    ("A slide led to plans to move the town. The project was abandoned in May 2003 for lack of money.",
     "Project to move the town was abandoned for lack of money"),
    ("The council adopted a scheme for a bridge. The plan was dropped in May 2016.", "Plan for a bridge was dropped"),
    ("The council used the scheme to raise fares. The plan was dropped in May 2016.", "Plan was dropped"),
    # A request, of whom or by whom something was asked.
    ("The mayor asked the state to lend the town a pump. The request was refused in May 2016.",
     "Request to lend the town a pump was refused"),
    ("She tried to stop the vote by asking the court to close the hall, but Judge Ida Holm dismissed the request in May"
     " 2016.", "Judge Ida Holm dismissed the request to close the hall"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), TO_DO)
def test_what_is_to_be_done_is_told_with_what_asks_for_it(text: str, headline: str) -> None:
    assert last_headline(text) == headline


REPLACED = [
    ("The new ferry replaces one that sank in May 2011.", "Predecessor of the new ferry sank"),
    ("A firm installed a new boiler. It replaces one which was built in May 1988.",
     "Predecessor of the boiler was built"),
    ("A brown bear broke into a barn. The 200-kilogram animal was shot in May 2016.", "Brown bear was shot"),
    # What begins with "its" is of the "it" that the sentence before is about; not of the "it" that is nothing.
    ("The crew packed the Tern 3 cargo craft. It was scheduled to undock. Its successor will be launched in May 2024.",
     "Tern 3 cargo craft's successor will be launched"),
    ("Orla Foods fell ill. It took years for the market to change. Its shares fell in May 2012.",
     "Orla Foods' shares fell"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), REPLACED)
def test_what_is_replaced_and_whose_it_is(text: str, headline: str) -> None:
    assert last_headline(text) == headline


TAKEN_UP = [
    # What an order is for is what the contract was for; one to do something is another.
    ("Holm signed a contract for new ferries in 2013, but the order was cancelled in May 2014.",
     "Order for new ferries was cancelled"),
    ("Holm signed a contract with Vik. A court issued an order to close the mill. The order was lifted in May 2014.",
     "Order to close the mill was lifted"),
    # One more attempt is to do what the article's first was to do.
    ("Crews gave up an attempt to raise the Orla. It rained. Bells rang. An attempt in May 2014 was called off.",
     "Attempt to raise the Orla was called off"),
    ("Crews gave up an attempt to raise the Orla. An attempt to sink the Vik in May 2014 was called off.",
     "Attempt to sink the Vik was called off"),
    # What was recommended is built, and its construction gets under way.
    ("An inquiry recommended a new dam, but Holm thought it too dear. Construction got under way in May 2014.",
     "Construction of the new dam got under way"),
    ("Holm wanted nothing. Construction got under way in May 2014.", "Construction got under way"),
    # The premises are the shop just told of.
    ("The coins lay in a pawn shop in Leeds. Officers were watching the premises in May 2014.",
     "Officers were watching the pawn shop in Leeds"),
    ("A mill and a shop were sold. Officers were watching the premises in May 2014.",
     "Officers were watching the premises"),
    # Only a state has a foreign ministry.
    ("Lisbon says that the Corvo had strayed. Its foreign ministry summoned two envoys in May 2014.",
     "Lisbon's foreign ministry summoned two envoys"),
    # What comes back every year has one name.
    ("The Holm Marathon was first held in 1983. Next year's race is planned for 5 May 2014.",
     "Holm Marathon is planned"),
    ("A race was first held in 1983. Next year's race is planned for 5 May 2014.", "Race is planned"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), TAKEN_UP)
def test_what_takes_up_another_noun_is_told_with_what_that_was_of(text: str, headline: str) -> None:
    assert last_headline(text) == headline


MENDED = [
    # Repairs are to the one thing that was damaged, and a replacement is for what failed, or is called broken.
    ("A storm damaged the school. Holm began repairs in May 2018.", "Holm began repairs to the school"),
    ("A storm damaged the roof of the mill. The repairs ended in June 2018.", "Repairs to the roof of the mill ended"),
    ("The pump broke down. The parish bought a replacement in May 2018.", "Parish bought a replacement for the pump"),
    ("Holm found a cracked seal and sent up a replacement, which Ada Pell installed in May 2018.",
     "Ada Pell installed a replacement for the cracked seal"),
    # Not where two were, where it is somebody who is replaced, nor of what no one mends.
    ("A bomb damaged the bridge and the mill. Holm began repairs in May 2018.", "Holm began repairs"),
    ("The striker broke his leg. A replacement was signed in May 2018.", "Replacement was signed"),
    ("A strike broke out. Repairs to the road ended in May 2018.", "Repairs to the road ended"),
    ("A strike broke out. Repairs ended in May 2018.", "Repairs ended"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), MENDED)
def test_repairs_and_a_replacement_are_told_with_what_is_broken(text: str, headline: str) -> None:
    assert last_headline(text) == headline


SAID_WITHIN = [
    ("Orbix sold a mill. In a statement issued on 3 May 2018 the company said that it had lost money.",
     "Company said that it had lost money"),
    ("In a report released on 3 May 2018 the ministry warned that the dam would leak.",
     "Ministry warned that the dam would leak"),
    ("In a house built in 1880 the mayor said that he would resign.", "House was built"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), SAID_WITHIN)
def test_what_is_said_in_a_statement_is_told_for_its_issue(text: str, headline: str) -> None:
    assert last_headline(text) == headline


WHOSE = [
    # Of the one who claims it, by name; not of two.
    ("Parts of the sea are claimed by Norland. A court rejected much of that claim in May 2016.",
     "Court rejected much of Norland's claim"),
    ("The isle was claimed by Norland and Suland. A court rejected the claim in May 2016.", "Court rejected the claim"),
    # And whose report came out, where none has been written since.
    ("The Auditor, whose report came out, praised Vik. It rained. Police asked for a copy of the report in May 2016.",
     "Police asked for a copy of the Auditor's report"),
    ("Vik Watch, whose report came out, praised Holm. It rained. The report was withdrawn in May 2016.",
     "Vik Watch's report was withdrawn"),
    ("Vik Watch, whose report came out, praised Holm. Orla wrote a report. The report was withdrawn in May 2016.",
     "Report was withdrawn"),
    # What "it" means is told with the participle that says which it is.
    ("A vaccination program led by the church had reached 900 children by the time it ended in May 2016.",
     "Vaccination program led by the church ended"),
    ("A theatre built in haste for his own company by the painter Tom Hale had burned by the time it was sold in 1911.",
     "Theatre was sold"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), WHOSE)
def test_whose_it_is_and_which_it_is(text: str, headline: str) -> None:
    assert last_headline(text) == headline
