"""What a short headline takes of its own sentence besides: the circumstance, the second verb, what the thing is.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines

CLAUSES = [
    # A clause of circumstance may have a subject with a name or a participle beside it; the name goes.
    (
        "The strike began in March 2021 after the manager, Ada Pell, cut the bonus of the night shift.",
        "Strike began after the manager cut the bonus of the night shift",
    ),
    (
        "The gates were removed in 2017, after a lock costing 64 million euros was completed.",
        "Gates were removed after a lock costing 64 million euros was completed",
    ),
    # It may end before another clause, whatever opens that.
    (
        "A third attempt was given up in 2016 after mould spread through the seed bank, and the following year the"
        " grant ended.",
        "Third attempt was given up after mould spread through the seed bank",
    ),
    (
        "Some 300 people left Holm on Monday as a fire spread through the forest, and with few boats, the rest"
        " waited.",
        "Some 300 people left Holm as a fire spread through the forest",
    ),
    # "Its" is of the clause's own subject, and "it" of the headline's.
    (
        "The dispute began in 2021, when Norland used its veto to block the loan.",
        "Dispute began when Norland used its veto to block the loan",
    ),
    (
        "Esk became a county in 2009, when it was carved out of Norland.",
        "Esk became a county when it was carved out of Norland",
    ),
    # How long, and in spite of what.
    ("The hearing was put off on Monday until the strike is over.",
     "Hearing was put off until the strike is over"),
    ("The talks ended on Monday without a deal, although an offer was made.",
     "Talks ended without a deal although an offer was made"),
    # What the clause's subject says of itself, what the headline's was at the time, or what was so meanwhile.
    ("The strike ended on Monday after the firm said it would keep the plant open.",
     "Strike ended after the firm said it would keep the plant open"),
    ("The poet bought the farm in 2009, when he was still in exile, and sold it in 2012.",
     "Poet bought the farm when he was still in exile"),
    ("The rings vanished on Monday while the alarm was switched off for repairs.",
     "Rings vanished while the alarm was switched off for repairs"),
    ("The clerk burned his diary in 2011, shortly before he died.",
     "Clerk burned his diary shortly before he died"),
    ("Profits rose on Monday, while sales fell in Norland.", "Profits rose"),
    # Not with whom another sentence must name.
    ("A man was arrested on Monday after police searched her flat.", "Man was arrested"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), CLAUSES)
def test_a_clause_of_circumstance(text: str, headline: str) -> None:
    assert published_lines(text)[0][1] == headline


COMPARED = [
    # What is the first or the most since a year is not so without the year.
    ("Inflation fell on Monday to its lowest level since 1985.", "Inflation fell to its lowest level since 1985"),
    ("The party won its first seat since 1997 in May 2011.", "Party won its first seat since 1997"),
    ("Monday's vote was the first such test since 2014.", "Vote was the first such test since 2014"),
    (
        "Ada Pell became the first woman to hold the post since 1911 in May 2011.",
        "Ada Pell became the first woman to hold the post since 1911",
    ),
    # The date of what it is compared with is not told of that.
    ("The storm on Monday was the strongest since Hela struck Holm in 1987.", "Hela struck Holm"),
    ("Orla has been in Holm since 2009.", "Orla has been in Holm"),
]


@pytest.mark.parametrize(("text", "headline"), COMPARED)
def test_since_when_it_is_the_first(text: str, headline: str) -> None:
    assert published_lines(text)[-1][1] == headline


SECONDS = [
    # What became of it in spite of that, and why.
    ("Talks resumed in 2010 but broke down without a deal.", "Talks resumed but broke down without a deal"),
    (
        "The tour was to have begun in April but was postponed when a drummer fell ill.",
        "Tour was to have begun but was postponed when a drummer fell ill",
    ),
    (
        "The council asked for 200 pumps on 5 May, but the delivery was held up by a strike.",
        "Council asked for 200 pumps, but the delivery was held up by a strike",
    ),
    # Two participles of one passive.
    (
        "Tom Hale was arrested in May and charged with theft.",
        "Tom Hale was arrested and charged with theft",
    ),
    ("Arrested in May and charged with theft, Tom Hale has left.", "Tom Hale was arrested and charged with theft"),
    # Not what is so now, what came later, what has a date, nor what the object of another verb is cut from.
    ("The bridge was repaired in 2010 but is closed.", "Bridge was repaired"),
    ("The inquiry opened in 2019 but was halted twice, once in May.", "Inquiry opened"),
    ("The mill was burnt down in 1940 and rebuilt after the war.", "Mill was burnt down"),
    ("Ada Pell was elected in 2010 and set out for Holm.", "Ada Pell was elected"),
    ("The law let parties form in 2010, but observers judged the vote that followed unfair.", "Law let parties form"),
]


@pytest.mark.parametrize(("text", "headline"), SECONDS)
def test_what_became_of_it_or_was_done_as_well(text: str, headline: str) -> None:
    assert published_lines(text)[0][1] == headline


TRAILING = [
    # Which of all the subject was, with the year that it was the first since.
    (
        "Ada Pell was made director in 1978, the first woman to hold the post.",
        "Ada Pell was made director, the first woman to hold the post",
    ),
    (
        "Unemployment rose to 8% in May, its highest level since March 2014.",
        "Unemployment rose to 8%, its highest level since March 2014",
    ),
    # With what was done.
    ("The Skua went on sale in October 1958, priced at 240 crowns.", "Skua went on sale, priced at 240 crowns"),
    # Not one of many, who it was, what only compares, nor what another sentence names.
    ("Ada Pell was born in Holm on 3 May 1924, the third of five children.", "Ada Pell was born in Holm"),
    ("Sales fell to 3 million in 2019, compared with 4 million in Norland.", "Sales fell to 3 million"),
    ("The mill was sold in 2019, its owner said.", "Mill was sold"),
    ("The mill was sold in 2019, the first of those.", "Mill was sold"),
]


@pytest.mark.parametrize(("text", "headline"), TRAILING)
def test_what_a_sentence_ends_with(text: str, headline: str) -> None:
    assert published_lines(text)[0][1] == headline
