"""What stands beside a subject and says which it is: a phrase set apart, the clause of a bill, what an image shows."""

import pytest

from tests.extracted_sentences import last_headline

CASES = [
    # What a matter is about or whose, set apart by commas; a place or a load is no matter.
    ("A first bid, from the fund Orrin Partners, was rejected in May 2011.",
     "First bid from the fund Orrin Partners was rejected"),
    ("An earlier row, over Danish butter, was settled in May 2011.", "Earlier row over Danish butter was settled"),
    ("The first treaty, between Norland and Veria, was signed in May 2011.",
     "First treaty between Norland and Veria was signed"),
    ("The first trial, of nine guards, opened in May 2011.", "First trial of nine guards opened"),
    ("A survey, by students at Holm University, was published in May 2011.",
     "Survey by students at Holm University was published"),
    ("A strike, by her own crew, was called off in May 2011.", "Strike was called off"),
    ("The ferry, with 300 people on board, sank in May 2011.", "Ferry sank"),
    ("The bridge, in the north of the town, was shut in May 2011.", "Bridge was shut"),
    # What a bill or a plan would do; not what has a pronoun.
    ("A bill that would double the fines for owners has been before parliament since May 2011.",
     "Bill that would double the fines for owners has been before parliament"),
    ("A bill that would double their fines has been before parliament since May 2011.",
     "Bill has been before parliament"),
    ("The dam that blocked the river was shut in May 2011.", "Dam that blocked the river was shut"),
    # What is done under a law or a deal; not where a day would be lost, nor with a pronoun.
    ("Under a constitution adopted in 1992, the president serves for five years.",
     "Constitution under which the president serves for five years was adopted"),
    ("The firm built the dam under a contract signed in 1911.",
     "Contract under which the firm built the dam was signed"),
    ("Under a law passed in 2011, shops must close on Sundays.", "Law was passed"),
    ("He left the club under a deal signed in 2011.", "Deal was signed"),
    # Such a clause is told whole or not at all, and who stepped down signed nothing.
    ("Under a deal signed in Oslo in 2011, a firm based in Holm built the dam.", "Deal was signed in Oslo"),
    ("Under a treaty signed in 1904, troops sent by Norland left the island.", "Treaty was signed"),
    ("Under a truce agreed in Oslo in 2011, Castell, accused of fraud, gave up power.", "Truce was agreed in Oslo"),
    ("Castell stepped down under a deal reached in 2011.", "Deal under which Castell stepped down was reached"),
    # What images show, of which only the taking is dated.
    ("The pictures, taken on 3 April 2011, show two plumes of gas over the crater.",
     "Pictures showing two plumes of gas were taken"),
    ("Footage posted on 3 April 2011 showed officers firing at a van.",
     "Footage showing officers firing at a van was posted"),
    ("The pictures, taken on 3 April 2011, show his house.", "Pictures were taken"),
    ("The tests, made on 3 April 2011, show a leak.", "Tests were made"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), CASES)
def test_a_subject_is_told_with_what_stands_beside_it(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Orrin Ales has agreed to buy the brewer Tarn, it said on Monday.",
         "Orrin Ales has agreed to buy the brewer Tarn, it said"),
        ("The ministry will extend the ban to the port, it said on Monday.",
         "Ministry will extend the ban to the port, it said"),
        ("Ada Pell will step down as mayor, she told reporters on Monday.",
         "Ada Pell will step down as mayor, she told reporters"),
        ("Profits fell by a tenth, it said on Monday.", "Profits fell by a tenth"),
    ],
)  # fmt: skip
def test_who_says_what_he_does_himself_is_a_pronoun(text: str, headline: str) -> None:
    assert last_headline(text) == headline
