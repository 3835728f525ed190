"""What somebody left, where it was and between whom is told where the article has it."""

import pytest

from tests.extracted_sentences import last_headline

CASES = [
    # What he joined or worked for before, in the sentence or in the one before.
    ("Ada Pell joined the Royal Ballet at 16 and retired in 1978.", "Ada Pell retired from the Royal Ballet"),
    ("Tom Hale worked for Orbix, a private firm, until he resigned in March 2004.", "Tom Hale resigned from Orbix"),
    ("Tom Hale joined the army at 18. He left in 1998.", "Tom Hale left the army"),
    ("Tom Hale, who joined Orbix as a boy, resigned in 1998.", "Tom Hale resigned from Orbix"),
    # Not a person, a strike, one of many schools, nor what another joined.
    ("Tom Hale joined Ada Pell in Leeds. Hale resigned in 1998.", "Tom Hale resigned"),
    ("Tom Hale joined a strike. He resigned in 1998.", "Tom Hale resigned"),
    ("Tom Hale taught at a school in Holm before he retired in 1999.", "Tom Hale retired"),
    ("Tom Hale joined the board; his wife resigned in March 2018.", "Tom Hale's wife resigned"),
    ("Hale, who works for the bank, said that Pell resigned in March 2018.", "Pell resigned"),
    # Where somebody arrived is not guessed.
    ("The crew aboard the station slept. A probe arrived in March 2019.", "Probe arrived"),
    ("The crew aboard the station slept. Two inspectors arrived in March 2019.", "Two inspectors arrived"),
    # "There" behind a subject: the house of its sentence, with its town; none is left where no place is clear.
    ("Workers at the smelter in Vik said the furnaces there had been shut in June 2018.",
     "Furnaces at the smelter in Vik were shut"),
    ("Ada Pell moved to Holm. Schools there had been closed in June 2018.", "Schools in Holm were closed"),
    ("A storm came. Officials said the bridge there had been shut in June 2018.",
     "Officials said that the bridge was shut"),
    ("She sang at the Rose Hall in Lund, where a fire killed two in May 2018.",
     "Fire killed two at the Rose Hall in Lund"),
    # Between whom it was stays where the rest of a long subject goes.
    ("Talks between the miners' union and the owners of the northern pits about a rise in the basic wage broke down "
     "without any agreement in May 2019.",
     "Talks between the miners' union and the owners broke down without any agreement"),
    ("A dispute between Norland and Veria over fishing rights in the shallow waters off Cape Tarn was settled by a "
     "tribunal in The Hague in May 2019.",
     "Dispute between Norland and Veria over fishing rights was settled by a tribunal"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), CASES)
def test_what_a_verb_of_leaving_needs_is_told(text: str, headline: str) -> None:
    assert last_headline(text) == headline
