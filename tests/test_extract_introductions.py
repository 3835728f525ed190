"""Where an article first tells of somebody, a headline has the whole name."""

import pytest

from tests.extracted_sentences import published_lines

TEXTS = [
    (
        "Transport Minister Ada Hale visited the town. Hale took office in May 2014. Hale was re-elected in June 2016.",
        ["Transport Minister Ada Hale took office", "Hale was re-elected"],
    ),
    (
        "The fire was put out by Tom Orsin, a farmer. Orsin was born in Leith in 1950.",
        ["Tom Orsin was born in Leith"],
    ),
    (
        "Police questioned Tom Orsin on 3 May 2014. Orsin was released on 4 May 2014.",
        ["Police questioned Tom Orsin", "Orsin was released"],
    ),
    # A name that goes on is no last name alone.
    (
        "A guard from the elite Anna Tarn fled. Tarn Hale took office in May 2014.",
        ["Tarn Hale took office"],
    ),
    # "Mr." tells which of two who share a last name.
    (
        "Ada Carr sang. She married a baker, Tom Carr. Ms. Carr was born in May 1934. Mr. Carr died in June 1950.",
        ["Ada Carr was born", "Tom Carr died"],
    ),
    (
        "Tom Carr baked. Mr. Carr died in June 1950. Mr. Carr was buried in July 1950.",
        ["Tom Carr died", "Mr. Carr was buried"],
    ),
    # A company is not its founder, nor is a place whose name somebody bears; what has a small letter is no name.
    (
        "Hale sells hearing aids. It was founded by Anna Hale. Hale opened a plant in Lund in May 2014.",
        ["Hale opened a plant in Lund"],
    ),
    (
        "The mayor of Holm is Anna Holm. Holm was flooded in May 2014.",
        ["Holm was flooded"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TEXTS)
def test_who_is_told_of_first_has_a_whole_name(text: str, told: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == told
