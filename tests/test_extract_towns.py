"""Which place "the city", "the town" or "the village" is."""

import pytest

from tests.extracted_sentences import last_headline

TOLD = [
    # The one told of last, in its own sentence or before in its paragraph, acted upon or only where something was.
    ("In Holm, a network was built. Some lamps were fitted in the city in May.", "Some lamps were fitted in Holm"),
    ("Riots broke out in Holm. The army shelled the city in 2021.", "Army shelled Holm"),
    ("Riots broke out in Holm. The city was shelled in 2021.", "Holm was shelled"),
    ("Ada Pell moved to Holm in 1931. She left the city in 1950.", "Ada Pell left Holm"),
    ("Mud came down behind Farrow, a settlement of 90. Rain fell. Soldiers reached the village in May.",
     "Soldiers reached Farrow"),
    # One that a sentence calls a town, or tells of as whose a thing is; where a thing comes from is not meant.
    ("Riots broke out in the port city of Holm. The city was shelled in 2021.", "Holm was shelled"),
    ("A tram hit a dog in the city of Holm.\n\nIt was built in Yugoslavia and bought from the city of Tarn in 1995,"
     " when Holm's fleet had burned. The city signed a contract for new trams in 2013.",
     "Holm signed a contract for new trams"),
    # Not one of two, nor another that was brought in since; not one of the paragraph before.
    ("Riots broke out in Holm and Tarn. The army shelled the city in 2021.", "Army shelled the city"),
    ("Riots broke out in Holm. A bus came from a city near by. The army shelled the city in 2021.",
     "Army shelled the city"),
    ("Riots broke out in Holm. Other cities rose. The army shelled the city in 2021.", "Army shelled the city"),
    ("Shops in Holm shut.\n\nThe army shelled the city in 2021.", "Army shelled the city"),
    # Countries, regions, people and firms are no towns.
    ("Ada Pell lived in Norway. She left the city in 1950.", "Ada Pell left the city"),
    ("Snow fell in Vesk. Tarn lies in Vesk province. The army shelled the city in 1950.", "Army shelled the city"),
    ("Shares in Orbix fell. Orbix's chairman wept in Orbix. The army shelled the city in 1950.",
     "Army shelled the city"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), TOLD)
def test_a_town_is_the_place_told_of_last(text: str, headline: str) -> None:
    assert last_headline(text) == headline
