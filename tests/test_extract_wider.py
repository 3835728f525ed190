"""What a wider noun takes up: "the instrument" a harp, "the unit" a freezer, "the bird" an owl; the one told of nearby,
or the one that the title has."""

import pytest

from tests.extracted_sentences import last_headline

FAR = (
    "Rain fell. A choir sang.\n\nShops closed. Roads were wet.\n\nNobody slept. A dog barked. Snow fell. It was cold. "
)

NEARBY = [
    ("A guitar was sold in Leeds. The instrument was built in 1931.", "Guitar was built"),
    ("Workers saw that a freezer had stopped. The unit failed again on 3 April 2014.", "Freezer failed again"),
    ("A footbridge crosses the gorge. The structure was erected in 1987.", "Footbridge was erected"),
    ("The helicopter crashed near Oban. The aircraft was built in 1998.", "Helicopter was built"),
    ("An outbreak of measles has closed schools. The disease was declared eliminated in 2006.",
     "Measles was declared eliminated"),
    ("The arena holds 9,000 people. The venue was opened in 1974.", "Arena was opened"),
    # What a verb acts upon, and what was taken up so before.
    ("He was shot with a rifle. Police recovered the weapon on 4 May 2014.", "Police recovered the rifle"),
    ("The museum bought a coat. The poet wore the garment in 1890.", "Poet wore the coat"),
    ("The ferry ran aground. The ship leaned. Divers inspected the ship on 5 May 2014.", "Divers inspected the ferry"),
    # What it is not, and what is another's word.
    ("Volunteers found a hedgehog and an owl. The bird was released on 4 May 2014.", "Owl was released"),
    ("The violin maker bought a viola. The instrument was damaged on 4 May 2014.", "Viola was damaged"),
    ("The trawler belongs to Gormley. The company said that the vessel had been inspected in January 2013.",
     "Company said that the trawler was inspected"),
    ("A freezer stopped. Nobody came. The unit was replaced on 3 April 2014.", "Unit was replaced"),
    # Two of a kind, and a body of which a unit may be.
    ("Police found a pistol and a rifle. The weapon was stolen in 2013.", "Weapon was stolen"),
    ("A thief took a cello. The caretaker plays the violin. The instrument was found in 2013.", "Instrument was found"),
    ("The brigade carried a generator. The unit was disbanded on 3 April 2014.", "Unit was disbanded"),
    ("A pistol was found. Soldiers have had a weapon. The weapon was lost in 2013.", "Weapon was lost"),
]  # fmt: skip

TITLED = [
    ("Police handed back a harp. {}The instrument was made in 1810.", "Harp was made"),
    ("Police handed back a harp. {}The deacon hid the instrument in 1940.", "Deacon hid the harp"),
    ("Police handed back a harp. {}A man was arrested in 2009 on suspicion of stealing the instrument.",
     "Man was arrested on suspicion of stealing the harp"),
    # Another thing of the kind, or a second such thing, told of between.
    ("Police handed back a harp. A guitar is lost. {}The instrument was made in 1810.", "Instrument was made"),
    ("Police handed back the harp. She bought a harp. {}The instrument was made in 1810.", "Instrument was made"),
    ("The owner of a harp spoke. {}An instrument was sold. The instrument was made in 1810.", "Instrument was made"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), NEARBY)
def test_a_wider_noun_takes_up_the_one_thing_told_of_nearby(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(("text", "headline"), TITLED)
def test_a_wider_noun_takes_up_the_one_thing_of_the_title(text: str, headline: str) -> None:
    assert last_headline(text.format(FAR), title="Stolen harp returned to choir") == headline


def test_a_thing_that_cannot_speak_says_nothing() -> None:
    text = "The dam leaks. The dam is old. The structure was inspected. It said that staff had left in May 2013."
    assert not last_headline(text).startswith("Dam said")
