"""Nouns that take up what a clause before asked for, proposed or supposed: "proposal to raise the wall", "theory that a
fault ran beneath the town"."""

import pytest

from tests.extracted_sentences import last_headline

CONTENTS = [
    # A clause in the passive is told by an infinitive, as subjects, as objects, and behind a preposition.
    ("The bank proposed that the debt be paid in shares. Creditors accepted the proposal in June 2015.",
     "Creditors accepted the proposal to pay the debt in shares"),
    ("The bishop suggested that the relics should be shown in public. The suggestion was rejected in 1871.",
     "Suggestion to show the relics in public was rejected"),
    ("A trade body called for bottle deposits to be doubled. Ministers turned down the call in March 2022.",
     "Ministers turned down the call to double bottle deposits"),
    ("Parents insisted that the school be kept open. The council gave in to the demand in 2012.",
     "Council gave in to the demand to keep the school open"),
    ("Hauliers asked for the lane to be widened, a request that was granted in 2016.",
     "Request to widen the lane was granted"),
    ("The party proposed lowering the voting age. The idea was rejected in a referendum in 2013.",
     "Idea to lower the voting age was rejected in a referendum"),
    ("A senator moved to censure the judge, but the motion failed in 1868.", "Motion to censure the judge failed"),
    # Not by whom, nor where it is his, or where two asked for something.
    ("Residents asked for the road to be closed by the county council. The request was refused in 2019.",
     "Request to close the road was refused"),
    ("The farmer asked for his cows to be returned. The request was refused in 2003.", "Request was refused"),
    ("The farmer asked for the well to be dug. The council asked for fees to be cut. The request was refused in 2003.",
     "Request was refused"),
    ("The museum asked the bank for money. That idea failed in 2011.", "Idea failed"),
    # What may be so is told as a clause.
    ("Geologists suspected that a second fault ran beneath the town. The theory was confirmed in 2007.",
     "Theory that a second fault ran beneath the town was confirmed"),
    ("Astronomers thought that the signal came from a star, a belief that was overturned in 1969.",
     "Belief that the signal came from a star was overturned"),
    ("A dealer claimed that the panel had been copied. The claim was dismissed in 1987.",
     "Claim that the panel had been copied was dismissed"),
    ("Demand fell at first. In 2003 the demand for gas rose.", "Demand for gas rose"),
    # Work that somebody called for.
    ("The panel recommended that the harbour wall be raised by a metre. The work was finished in 2012.",
     "Work to raise the harbour wall was finished"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CONTENTS)
def test_a_noun_has_what_was_asked_for_or_supposed(text: str, expected: str) -> None:
    assert last_headline(text) == expected


TAKEN_UP = [
    # What was decided, of which the sentence may tell more than that; nothing where two things were.
    ("The rower Ada Pell will miss the final after a judge imposed a ban. The decision was made public in May 2015.",
     "Decision to impose a ban was made public"),
    ("The ministry approved the mine in 2014, but a court overturned that decision in 2015.",
     "Court overturned the decision to approve the mine"),
    ("The council closed the baths in 2010. Swimmers appealed against the decision in 2011.",
     "Swimmers appealed against the decision to close the baths"),
    ("The senate rejected the bill and lifted the ban. The decision was reversed in 2015.", "Decision was reversed"),
    # Against whom a case is, where it is dropped too; a verb joined to another tells of no second one.
    ("Police charged the captain with fraud and freed him. A judge closed the case in May 2013.",
     "Judge closed the case against the captain"),
    ("Officials weighed charging the airline but closed the case in May 2015.",
     "Officials closed the case against the airline"),
    ("Pell sued Orbix for damages. A judge dismissed the case in 2012.", "Judge dismissed the case against Orbix"),
    ("Police charged Ada Pell and Tom Hale. Prosecutors dropped the case in May 2015.", "Prosecutors dropped the case"),
    # Into what somebody opens an inquiry.
    ("A fire destroyed the market. Nobody was hurt. Police opened an investigation in May 2019.",
     "Police opened an investigation into the fire"),
    ("Two trains collided near Holm, killing ten. Rain fell. It was cold. The board opened an inquiry in May 2019.",
     "Board opened an inquiry into the collision"),
    ("The ferry ran aground.\n\nIn 2009 a boat sank in a storm. A report blamed the crew for the disaster.\n\n"
     "Police opened an inquiry in May 2019.", "Police opened an inquiry"),
    ("The mayor called it a breach of trust. The audit office opened an inquiry in May 2019.",
     "Audit office opened an inquiry"),
    ("A dam gave way, killing ten people. Rain fell. It was cold. Police opened an inquiry in May 2019.",
     "Police opened an inquiry"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TAKEN_UP)
def test_a_decision_a_case_or_an_inquiry_is_told_with_what_it_is_about(text: str, expected: str) -> None:
    assert last_headline(text) == expected
