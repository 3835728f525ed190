"""Which firm or club "the company", "the Lund-based group", "the business" or "the club" is."""

import pytest

from tests.extracted_sentences import last_headline

AT_ONCE = [
    # The one name of the sentence before that tells what its bearer is or does.
    (
        "A deal in Rome fell. Rome sold a port to Haro Vik, a rich operator. The company paid a fine in 2020.",
        "Haro Vik paid a fine",
    ),
    (
        "Among its cases is Tarn Electric, which serves parts of Lund and Ystad. The company borrowed $9m in 2014.",
        "Tarn Electric borrowed $9m",
    ),
    (
        "The dam belongs to Tarn Rivers, which is listed in Oslo. The company was fined in 2019.",
        "Tarn Rivers was fined",
    ),
    # Not one of two, and not where a firm without a name is told of.
    ("Orbix bought Tarn Rivers, a port operator. The company paid a fine in 2020.", "Company paid a fine"),
    (
        "The list has Tarn Electric, which serves Lund. Holm Works sued it. The company paid a fine in 2020.",
        "Company paid a fine",
    ),
    ("A supplier met Tarn Electric, which serves Lund. The company paid a fine in 2020.", "Company paid a fine"),
    ("The list has Tarn Electric, for which Lund pays. The company paid a fine in 2020.", "Company paid a fine"),
]

LEAD = "Pell & Vik cut a forecast. Pell & Vik bakes bread. "

TITLED = [
    # By where it is, and as a business.
    ("The Lund-based group hired 90 in 2013.", "Pell & Vik hired 90"),
    ("A choir sang. The business was founded in 1898.", "Pell & Vik was founded"),
    # Where its works are is no firm.
    (
        "Staff at a plant at Viana left. Workers in Aveiro rest. The group sold a mill in 2013.",
        "Pell & Vik sold a mill",
    ),
    # At a paragraph's beginning it is that which the article is about; inside it may be the last one told of.
    (
        "Rain fell.\n\nThe group met Tarn Bakery. Tarn Bakery wept.\n\nThe business was sold in 1975.",
        "Pell & Vik was sold",
    ),
    ("Rain fell.\n\nThe group met Tarn Bakery. Tarn Bakery wept. The business was sold in 1975.", "Business was sold"),
]

CLUBS = [
    # The one that is told of as of many, by no name of a person, though a part of it stands alone as a person's does.
    ("Velika Loka are top. Loka were ill. Fans of Loka left.\n\nAda Pell is 47. She joined the club in 1993.",
     "Ada Pell joined Loka"),
    ("Velika Loka are top. Loka were ill. Rain fell. Hull are poor. Ada Pell is 47. She joined the club in 1993.",
     "Ada Pell joined the club"),
    ("Ada Pell rose. Tom Hale and Ada Pell were ill. Pell has a club. In 1993 she left.", "Ada Pell left"),
    # Who is sold or founded may be another.
    ("Velika Loka are top. Loka were ill. Fans of Loka left. Ada Pell is 47. She sold the club in 1993.",
     "Ada Pell sold the club"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), [*AT_ONCE, *CLUBS])
def test_a_firm_or_a_club_is_taken_up_by_what_it_is(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(("text", "headline"), TITLED)
def test_a_firm_that_the_title_names_is_meant(text: str, headline: str) -> None:
    assert last_headline(LEAD + text, "Biscuit maker Pell & Vik warns of loss") == headline
