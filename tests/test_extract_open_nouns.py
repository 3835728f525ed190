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

ANOTHER = [
    # A body and what it is there for; not where it is.
    ("They set up a joint committee on working hours. The committee met twice in June.",
     "Committee on working hours met twice"),
    ("A commission for land reform was formed. In 2010 the commission failed.", "Commission for land reform failed"),
    ("The state has a council on the island. The council met in 2010.", "Council met"),
    ("The flood was the worst flood on record. In 2010 the flood was named.", "Flood was named"),
    # One more of the kind, or the same one.
    ("The cabinet will present a bill on river ports. An earlier bill was dropped in 2011.",
     "Earlier bill on river ports was dropped"),
    ("The town has a museum of glass. A second museum was opened in 2010.", "Second museum was opened"),
    ("They will open a joint border post. Plans for such a post were dropped in 1995.",
     "Plans for a joint border post were dropped"),
    ("The council wants an opera house. Plans for such a house were dropped in 1995.",
     "Plans for an opera house were dropped"),
    ("The Kestrel is a small car. An earlier model was sold in 1990.", "Earlier model of Kestrel was sold"),
    ("Its main gauge, a lidar, was built in Bari. An earlier version flew in 2016.",
     "Earlier version of the main gauge flew"),
    ("Hale built a car and a boat. An earlier version was sold in 1990.", "Earlier version was sold"),
    ("The Agia Vitka, a ferry, ran aground. In 2009 the same ferry was sold.", "Agia Vitka was sold"),
    ("The court heard the case. In 2010 the same judge freed a man.", "Judge freed a man"),
]  # fmt: skip

OWNED = [
    # Whose "the brother-in-law" is, as the text told before.
    ("Tom Hale hid. Hale ran. Hale lied. He paid his brother-in-law. The brother-in-law, Ian Pell, was freed in May.",
     "Hale's brother-in-law Ian Pell was freed"),
    ("Ian Boyd's widow left Hull. The widow was freed in May.", "Boyd's widow was freed"),
    ("Tom Hale met his wife and Ian Boyd. Boyd's wife left. The wife was freed in May.", "Wife was freed"),
    # What others are others of, where their own sentence counts one thing.
    ("The port said that 14 ships were waiting and that two others were turned back in May.",
     "Two other ships were turned back"),
    ("The port said that 14 ships and 30 lorries were waiting and that two others were turned back in May.",
     "Two others were turned back"),
    # A long subject ends between its phrases, not within one.
    ("A railway from the deep sea port of Vomba to the western copper districts of the old kingdom was opened in 1913.",
     "Railway from the deep sea port of Vomba to the western copper districts was opened"),
    ("A march by ten thousand northern troops under the command of General Irvin Macdowell was halted in July 1861.",
     "March by ten thousand northern troops was halted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), [*FIRMS, *ANOTHER, *OWNED])
def test_a_noun_that_leaves_open_which_is_told_by_what_it_was_brought_in_as(text: str, headline: str) -> None:
    assert last_headline(text) == headline
