"""What a sentence tells beside its dated clause, and a headline that leaves it out would mislead or tell nothing."""

import pytest

from tests.extracted_sentences import last_headline, lines

CASES = [
    # A rank is of the noun in -ing that follows it.
    ("The first sailing of the season was delayed in March 2011 by ice.",
     "First sailing of the season was delayed by ice"),
    ("Its first building in the town was put up in 1911.", "First building in the town was put up"),
    ("The last remaining members of the crew left in May 2011.", "Last remaining members of the crew left"),
    # What became of a motion, though a clause follows that has a verb in its subject.
    ("A plan to merge the parishes was put to the vote in 1964 and rejected, and a scheme to build a dam was dropped.",
     "Plan to merge the parishes was put to the vote and rejected"),
    ("A bill to protect the lake was to be read last spring but has been postponed three times.",
     "Bill to protect the lake was to be read but has been postponed three times"),
    ("The orchestra was to have played in Holm last Friday but has been delayed by fog at sea.",
     "Orchestra was to have played in Holm but has been delayed by fog at sea"),
    # What lacks, beside what there is.
    ("Photographs taken in May 2011 showed two new sheds on the pier but no boats.",
     "Photographs showed two new sheds on the pier but no boats"),
    # No clause ends on a verb that asks for more.
    ("The bay of present-day Norland was settled by Danish whalers in 1482, but the uplands remained under the rule of "
     "the sultans of Holm for two centuries.",
     "Bay of present-day Norland was settled by Danish whalers"),
    ("The town was founded by monks in 1120, but its lands belonged to the bishop.",
     "Town was founded by monks, but its lands belonged to the bishop"),
    # Who did it, over what was meanwhile; not by how many.
    ("Ada Pell was deposed in May 1974, while on a visit abroad, by General Tom Orr, who closed parliament.",
     "Ada Pell was deposed by General Tom Orr"),
    ("The mill was bought in 2004, after a long dispute, by 40 votes.", "Mill was bought after a long dispute"),
    # For what, rather than by whom.
    ("Orla Foods was fined 300,000 euros by the National Labour Inspectorate last year for failing to train drivers.",
     "Orla Foods was fined 300,000 euros for failing to train drivers"),
    ("The club was fined by the league in May 2011 for fielding two players without permits.",
     "Club was fined by the league for fielding two players without permits"),
    # A comparison with what is compared; a place by more than that it is one.
    ("Losses in May 2015 were heavier than forecast.", "Losses were heavier than forecast"),
    ("On Tuesday the drill brought up two metres of ice at the place where the tower had stood.",
     "Drill brought up two metres of ice"),
    # Who won a vote that others watched, and what those chose who voted in one.
    ("Jonas Berg won elections overseen by the League of Nations in May 1958.",
     "Jonas Berg won elections overseen by the League of Nations"),
    ("In a vote monitored by the union on 4 May 2014, miners in Holm returned the old board.",
     "Miners in Holm returned the old board"),
    # What those found who went to look.
    ("Inspectors who visited the mill in November 2010 found that boys were working at night.",
     "Inspectors who visited the mill found that boys were working at night"),
    ("Auditors who visited the plant in March 2016 reported that half the meters were false.",
     "Auditors who visited the plant reported that half the meters were false"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "headline"), CASES)
def test_what_matters_is_kept_with_it(sentence: str, headline: str) -> None:
    assert last_headline(sentence) == headline


def test_what_voters_chose_may_have_a_date_of_its_own_in_a_clause_behind() -> None:
    text = "In a vote held by the union on 4 May 2014, miners in Holm kept the old board, which had left in 1990."
    assert lines(text)[0] == ("2014-05-04", "Miners in Holm kept the old board")


def test_whose_word_something_is_by_is_no_event() -> None:
    assert last_headline("Asked about it, as a magazine had reported on Wednesday, he laughed.") == ""
