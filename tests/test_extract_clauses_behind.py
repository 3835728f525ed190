"""Clauses behind a short headline: since and until when, cut where they are long, with the pronouns of whose it is.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines

BOUNDS = [
    # What a clause tells of the date before it is what the headline goes back to.
    (
        "A permit has been required since 2013, when the council tightened its rules.",
        ["Permit has been required since the council tightened its rules"],
    ),
    (
        "The school in Holm has been losing pupils since 2018, when the county closed two bus routes to save money.",
        ["School in Holm has been losing pupils since the county closed two bus routes to save money"],
    ),
    # "From" and "by" have no clause behind them.
    ("The path will be closed to riders from October, when the deer mate.", ["Path will be closed to riders"]),
]

LONG = [
    # The subject of a clause without what stands behind its noun.
    (
        "The theft was discovered in May 2014, when a visiting chemist from the University of Holm in southern Norland"
        " asked to see the old maps.",
        ["Theft was discovered when a visiting chemist asked to see the old maps"],
    ),
    # What its verb's particle completes needs no more.
    (
        "The fair was postponed in April 2014, when strong winds brought down part of a stand on the eastern side of"
        " the meadow beyond the river.",
        ["Fair was postponed when strong winds brought down part of a stand"],
    ),
    (
        "The scandal began in 2019, when the newspaper Holm Post published papers showing that officials of the port"
        " had paid their relatives.",
        ["Scandal began when the newspaper Holm Post published papers"],
    ),
    # But talks are between two, and a rank is held for something.
    (
        "The strike was averted in April 2019, when talks between the owners of the mills and the weavers' union in the"
        " capital were reopened by the minister.",
        ["Strike was averted"],
    ),
]

THEN = [
    # A clause that only dates what was done, or was not, comes behind it.
    ("The bell cracked when the tower burned down in 1911.", "Bell cracked when the tower burned down"),
    ("A mill closed when a railway was built in 1884.", "Mill closed when a railway was built"),
    (
        "The colony was not consulted when the two kings divided the coast in 1884.",
        "Colony was not consulted when the two kings divided the coast",
    ),
    (
        "Ada Pell broke her arm when she fell from a horse on Monday.",
        "Ada Pell broke her arm when she fell from a horse",
    ),
    # Alone, where the clause speaks of somebody else.
    (
        "A miller, Tom Hale, found the rope cut when he came to fetch them on Monday.",
        "Miller Tom Hale found the rope cut",
    ),
    # But no state: it is no news of that day.
    ("The club was poor when Ada Pell took over in 2004.", "Ada Pell took over"),
    ("The youngest winner, Ada Pell, was nineteen when she took the title in 1974.", "Ada Pell took the title"),
]

OF_WHOM = [
    (
        "Mr Tom Hale said that he was innocent. Tom Hale's trial ended in October 2016, when a district court"
        " sentenced him to nine months in jail.",
        "Tom Hale's trial ended when a district court sentenced him to nine months in jail",
    ),
    (
        "Her trainer was glad. Mrs Nadia Orr's breakthrough came at Holm in August 2011, when she beat the world"
        " champion by two lengths.",
        "Mrs Nadia Orr's breakthrough came at Holm when she beat the world champion by two lengths",
    ),
    (
        "The trouble began on 8 May 2018, when the back door unlocked itself twice in a day.",
        "Trouble began when the back door unlocked itself twice in a day",
    ),
    # "Him" may be somebody else beside another man.
    ("Tom Pell left the band on 3 May 2011 after Rolf Hale hit him.", "Tom Pell left the band"),
]

THERE = [
    (
        "Mr Tom Hale flew to Cairo in May 1956, where he joined the rebels.",
        ["Mr Tom Hale flew to Cairo, where he joined the rebels"],
    ),
    (
        "Ada Pell and Tom Orr were in the airlock on 3 May 2021, where they repaired their suits.",
        ["Ada Pell and Tom Orr were in the airlock, where they repaired their suits"],
    ),
    (
        "The two countries fought a brief war in 1972, in which 23 sailors died.",
        ["Two countries fought a brief war in which 23 sailors died"],
    ),
    (
        "Another rebellion occurred in January 1960, which led the king to dissolve the guard.",
        ["Another rebellion occurred, which led the king to dissolve the guard"],
    ),
    # Not what others did there, nor what has a date of its own.
    ("Tom Hale moved to Leeds in 1950, where he died in 1999.", ["Tom Hale moved to Leeds", "Tom Hale died"]),
    ("The strike began in Sfax on 3 May 2013, where 300 bakeries closed.", ["Strike began in Sfax"]),
]


@pytest.mark.parametrize(("text", "headlines"), BOUNDS + LONG + THERE)
def test_a_clause_is_told_behind_a_short_headline(text: str, headlines: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == headlines


@pytest.mark.parametrize(("text", "headline"), [*THEN, *OF_WHOM])
def test_a_clause_with_a_pronoun_of_whom_the_headline_tells(text: str, headline: str) -> None:
    assert headline in [told for _, told in published_lines(text)]
