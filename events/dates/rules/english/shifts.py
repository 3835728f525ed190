"""The words that point one step back, nowhere, or one step on: "last", "this", "next" from when it was written,
"the previous", "that", "the following" from what was last mentioned."""

from collections.abc import Mapping

from events.dates.rules.english.fragments import after_the, first_words, one_of

SHIFTS: Mapping[str, int] = {
    "last": -1,
    "this past": -1,
    "this": 0,
    "the current": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "this coming": 1,
    "upcoming": 1,
    "the latest": -1,
}

TEXT_SHIFTS: Mapping[str, int] = {
    "the previous": -1,
    "the preceding": -1,
    "the prior": -1,
    "that": 0,
    "that same": 0,
    "the same": 0,
    "that very": 0,
    "this same": 0,
    "the very same": 0,
    "the following": 1,
    "the next": 1,
    "the subsequent": 1,
    "the succeeding": 1,
    "the ensuing": 1,
}

SHIFT = one_of(word.replace(" ", r"\s") for word in SHIFTS) + r"\b"
TEXT_SHIFT = one_of(word.replace(" ", r"\s") for word in TEXT_SHIFTS) + r"\b"
THE_SHIFTED = after_the(word.removeprefix("the ").split()[0] for word in SHIFTS)
STARTS_SHIFT = first_words(SHIFTS) | THE_SHIFTED
STARTS_TEXT_SHIFT = first_words(TEXT_SHIFTS)


def words(text: str) -> str:
    """The text in lower case with single spaces, as the tables have it."""
    return " ".join(text.lower().split())
