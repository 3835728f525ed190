"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opened in May. It closed in June.", ["It opened in May.", "It closed in June."]),
        ("Dr. Ada Pell left on Sept. 3. She was 36.", ["Dr. Ada Pell left on Sept. 3.", "She was 36."]),
        ("U.S. troops left. The U.S. Senate voted.", ["U.S. troops left.", "The U.S. Senate voted."]),
        ("They live in the U.S. The others do not.", ["They live in the U.S.", "The others do not."]),
        ("Rome fell c. 476 A.D. The empire was gone.", ["Rome fell c. 476 A.D.", "The empire was gone."]),
        ("Acme Inc. Chief Jo Kay resigned.", ["Acme Inc. Chief Jo Kay resigned."]),
        ("He worked for Acme Inc. The firm failed.", ["He worked for Acme Inc.", "The firm failed."]),
        ("J. R. R. Hale wrote it. A. Cole drew it.", ["J. R. R. Hale wrote it.", "A. Cole drew it."]),
        ("It rose 3.5 percent. Shares fell.", ["It rose 3.5 percent.", "Shares fell."]),
        ("“It is over.” She left the room.", ["“It is over.”", "She left the room."]),
        ("“Is it over?” she asked. No one knew.", ["“Is it over?” she asked.", "No one knew."]),
        ("The talks failed! Who won? Nobody.", ["The talks failed!", "Who won?", "Nobody."]),
        ("It began at 8 a.m. on Monday.", ["It began at 8 a.m. on Monday."]),
        ("It swung toward the Sun. Probes saw it.", ["It swung toward the Sun.", "Probes saw it."]),
        ("There the jury sat. Hale spoke.", ["There the jury sat.", "Hale spoke."]),
        ("It opens on Sun. Nov. 25.", ["It opens on Sun. Nov. 25."]),
        ("Flight No. 5 was late. No one said why.", ["Flight No. 5 was late.", "No one said why."]),
        ("A title without a stop\n\nThe first sentence.", ["A title without a stop", "The first sentence."]),
        ("It was done, it added.© AGENCY", ["It was done, it added.", "© AGENCY"]),
    ],
)
def test_ends_of_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_wrapped_line_goes_on() -> None:
    text = "The council of the town of Farrow met on\nMonday and chose a new mayor for the town,\nwho serves to June."
    assert sentences(text) == [text]


def test_a_line_that_ends_early_was_meant_to_end() -> None:
    text = "Mayor chosen\nThe council of the town of Farrow met on Monday and chose a new mayor."
    assert sentences(text) == text.split("\n")


def test_an_item_of_a_chronology_begins_a_sentence() -> None:
    text = "KEY DATES\n1987: First train runs, all the way to Hask Bridge\n1995: Extension\nMay 2003 – Viaduct falls"
    assert [text[a:b] for a, b in split_sentences(text, 0, len(text))] == text.split("\n")


def test_only_the_given_part_is_split() -> None:
    text = "Title here. Body one. Body two."
    assert [text[a:b] for a, b in split_sentences(text, 12, 21)] == ["Body one."]


@given(st.text(max_size=300))
def test_sentences_lie_in_order_and_hold_all_but_white_space(text: str) -> None:
    spans = split_sentences(text, 0, len(text))
    assert all(start < end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    kept = {at for a, b in spans for at in range(a, b)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in kept)
