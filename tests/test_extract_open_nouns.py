"""Nouns that leave open which one is meant ("the company", "the price"): told by the name or with the words that the
article brought them in with, else as the source has them."""

import pytest

from tests.extracted_sentences import last_headline

FIRMS = [
    # A name after "the company" or with "&" is nobody's, though a part of it stands alone as a person's does.
    ("The company, Meura Tessaly, will pay. Tessaly shook. Tessaly fell. The company shut a pit in 2021.",
     "Tessaly shut a pit"),
    ("Pell & Hale was founded in 1877. Iris Hale runs it. In 1953 the firm made coats.", "Pell & Hale made coats"),
    # Many people by a small-letter noun are no firm.
    ("Women from Hull's third mine ran. Women from Hull's third mine struck. The company lost a case in 2020.",
     "Company lost a case"),
    # The only firm told of, though it acts nowhere; not so where another is told of.
    ("A deal with the Oslo company Morvik was cut. In 2016 the company sued the state.", "Morvik sued the state"),
    ("Morvik, a company in Oslo, and the firm Tarn bid. Rain fell. In 2016 the company sued the state.",
     "Company sued the state"),
    ("The port bought cranes from Halvor Tarn, a Danish firm. In 2010 the firm paid a fine.",
     "Halvor Tarn paid a fine"),
    ("Mail came from Halvor Works, a Danish firm. Rain fell. In 2009 it hid. Halvor hid too. The company paid in 2010.",
     "Halvor Works paid"),
    # Its managers, its shares.
    ("A deal with the Oslo company Morvik was cut. In 2016 two of the company's managers admitted fraud.",
     "Two of Morvik's managers admitted fraud"),
    ("Orbix and Tarn bid. In 2016 two of the company's managers admitted fraud.",
     "Two of the company's managers admitted fraud"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), FIRMS)
def test_a_noun_that_leaves_open_which_is_told_by_what_it_was_brought_in_as(text: str, headline: str) -> None:
    assert last_headline(text) == headline
