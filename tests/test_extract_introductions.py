"""Where an article first tells of somebody, a headline has the whole name."""

import pytest

from tests.extracted_sentences import last_headline, published_lines

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


CALLED = [
    (
        "The mayor of Orsk Bay, Tilda Marn, left. She had received a letter on 12 June 2023.",
        "Orsk Bay mayor Tilda Marn",
    ),
    ("The harbour's pilot, Jon Vane, was heard. Vane had warned the ferry in May 2023.", "Harbour's pilot Jon Vane"),
    ("The acting head of the bank, Kurt Zahn, knew. Zahn signed the loan in May 2023.", "Acting bank head Kurt Zahn"),
    ("“It was cold,” said glaciologist Eva Sund. Sund saw the ice break in 2019.", "Glaciologist Eva Sund"),
    ("Finance Minister Karl Eide spoke. Eide called it odd in May 2023.", "Finance Minister Karl Eide"),
    ("Piet Dahl was heard. Dahl, a former minister, sold the house in 2011.", "Former minister Piet Dahl"),
    (
        "“It held,” said Piet Dahl, an expert on dykes from Lund. Dahl measured it in May 2023.",
        "Piet Dahl, an expert on dykes, measured",
    ),
    # The name at a headline's end, and within it.
    ("Police arrested Piet Dahl, a plumber, on 5 May 2023.", "Police arrested Piet Dahl, a plumber"),
    (
        "The developer, Piet Dahl, paid. Agents had been following Dahl since May 2023.",
        "Agents were following developer Piet Dahl",
    ),
    ("Sculptor Ada Marn came. The bust was made by Marn in 2021.", "Bust was made by sculptor Ada Marn"),
    (
        "French pianist Ada Marn came. The song was written by Marn in 2021.",
        "Song was written by French pianist Ada Marn",
    ),
    # Who takes over takes over what he or she is.
    (
        "Orla's chief executive, Ada Marn, spoke. Marn took over from Kurt Zahn in 2019.",
        "Orla's chief executive Ada Marn took over",
    ),
]


@pytest.mark.parametrize(("text", "start"), CALLED)
def test_who_is_told_of_first_is_called_what_the_text_says(text: str, start: str) -> None:
    assert published_lines(text)[0][1].startswith(start)


NOT_CALLED = [
    # What somebody became later, or had been, or was only said to be.
    ("Mayor Ada Marn spoke. Marn was elected to council in 2019.", "Ada Marn was elected to council"),
    ("Mayor Ada Marn spoke. Marn was born in Lund in 1970.", "Ada Marn was born in Lund"),
    ("Mayor Ada Marn spoke. Marn sold a house in 2012.", "Ada Marn sold a house"),
    ("The then mayor, Ada Marn, knew. Marn signed the deed in May 2023.", "Ada Marn signed the deed"),
    ("Former mayor Ada Marn spoke. Marn left the council in April 2023.", "Ada Marn left the council"),
    ("The teacher Ada Marn spoke. Marn praised it in 2021. Marn became a judge in 2019.", "Marn praised it"),
    # Nothing without whose or which.
    ("Her successor, Ada Marn, spoke. Marn met the firm in May 2023.", "Ada Marn met the firm"),
    ("Their leader, Ada Marn, spoke. Marn met the firm in May 2023.", "Ada Marn met the firm"),
    # Another of the name.
    (
        "Ada Marn was freed. Marn, a plumber, wept. Eva Marn died in May 2023.",
        "Eva Marn died",
    ),
    # Another than the role is of.
    ("The widow of the poet, Ada Marn, came. Marn met the firm in May 2023.", "Ada Marn met the firm"),
    ("They hired a doctor, Ada Marn and a cook. Marn left in May 2023.", "Ada Marn left"),
    # A name that is part of another.
    ("The baker, Piet Dahl, spoke. Dahl Foods was sold in May 2023.", "Dahl Foods was sold"),
]


@pytest.mark.parametrize(("text", "headline"), NOT_CALLED)
def test_nobody_is_called_what_he_or_she_was_not_then(text: str, headline: str) -> None:
    assert headline in [line for _, line in published_lines(text)]


def test_who_is_in_the_title_is_placed_by_it() -> None:
    text = "Mayor Ada Marn spoke. Marn met the firm in May 2023."
    assert last_headline(text, title="Marn ends the row") == "Ada Marn met the firm"
    assert last_headline(text, title="Row ends") == "Mayor Ada Marn met the firm"


def test_the_first_in_time_has_the_whole_name() -> None:
    text = "Tom Orsin, a farmer, won. Orsin was fined in May 2023. Orsin was born in Leith in 1950."
    assert [line for _, line in published_lines(text)] == ["Orsin was fined", "Tom Orsin was born in Leith"]
