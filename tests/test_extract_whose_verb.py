"""Whose a verb is where a noun, a participle or another clause stands nearer to its date.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines

OF_ITS_AGENT = [
    # What is planned is the visit, neither the place nor who comes.
    (
        "A tour of the harbour by the queen, which was planned for Monday, has been called off.",
        "Tour of the harbour by the queen was planned",
    ),
    (
        "A concert in the park by the orchestra, which had been scheduled for Sunday, was cancelled.",
        "Concert in the park by the orchestra had been scheduled",
    ),
    # What is "to begin" is told by the infinitive, not by "are".
    (
        "Talks on fishing quotas, which are to resume in Bergen on 30 June, have failed twice.",
        "Talks on fishing quotas are to resume in Bergen",
    ),
    (
        "The director feared a debate on school fees, which is to begin on 3 July.",
        "Debate on school fees is to begin",
    ),
]

HAVING = [
    # All of the noun phrase before "having" is its subject.
    ("The canal opened, an attempt at a tunnel having collapsed in 1898.", "Attempt at a tunnel collapsed"),
    ("Men won the right, a ballot on the matter having failed in 1975.", "Ballot on the matter failed"),
]

BEING_THERE = [
    # Who watches something does so on its day.
    (
        "Jonas Berg, now 71, watched Monday's launch by video link from his home in Bergen.",
        "Jonas Berg watched the launch by video link from his home in Bergen",
    ),
    ("About 3,000 fans attended Sunday's final in the rain.", "About 3,000 fans attended the final in the rain"),
]

SAYING = [
    # What is said besides is not what is denied.
    (
        "The bank denied this, saying that regulators were told of the loss in March.",
        "Bank said that regulators were told of the loss",
    ),
    (
        "The bank denied that regulators were told of the loss in March.",
        "Bank denied that regulators were told of the loss",
    ),
]

NOTHING = [
    # Which thing is meant, by what was done with it before.
    "The team will train in the same hall used on Sunday.",
    # What is to be done with what an event has left.
    "Readings from Tuesday's launch will be shown to the panel.",
    "Money from Saturday's auction will go to the school.",
    # A proviso.
    "The bridge can open, provided that the cables are tested before the end of the year.",
]


@pytest.mark.parametrize(("text", "expected"), [*OF_ITS_AGENT, *HAVING, *BEING_THERE, *SAYING])
def test_a_verb_is_told_of_whose_it_is(text: str, expected: str) -> None:
    assert [headline for _, headline in published_lines(text)] == [expected]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_tells_which_is_no_event(text: str) -> None:
    assert published_lines(text) == []
