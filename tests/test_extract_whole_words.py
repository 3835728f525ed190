"""Words of a text that are no part of longer ones."""

import pytest

from events.extract.lexicon.wholewords import has, has_within_sentence, places


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Hale met Tom Hale.", "Hale", [(0, 4), (13, 17)]),
        ("Haley left Whale Rock", "Hale", []),
        ("the Hales, and Hale", "Hale", [(15, 19)]),
        ("Hale_2, Hale2", "Hale", []),
        ("Élan and Élanda", "Élan", [(0, 4)]),
        ("Pell-Hale, Hale's", "Hale", [(5, 9), (11, 15)]),
        ("", "Hale", []),
    ],
)
def test_words_are_found_where_nothing_goes_on_beside_them(text: str, words: str, found: list[tuple[int, int]]) -> None:
    assert [*places(text, words)] == found
    assert has(text, words) == bool(found)


def test_what_a_hyphen_joins_may_count_as_one_word() -> None:
    assert [*places("Pell-Hale and Hale-Orr met Hale", "Hale", hyphens=False)] == [(27, 31)]
    assert not has("Pell-Hale", "Hale", hyphens=False)


def test_what_stands_before_the_start_is_seen_but_not_found() -> None:
    assert [*places("Hale, Whale, Hale", "Hale", 7)] == [(13, 17)]


def test_a_capital_within_a_sentence_is_the_words_own() -> None:
    assert has_within_sentence("Meet Hale. It said that Hale left.", "Hale")
    assert has_within_sentence("On Monday, Hale left.", "Hale")
    assert not has_within_sentence("Hale left. Hale came back, haley too.", "Hale")
    assert not has_within_sentence("It said that Haley left.", "Hale")
