"""Whole words of a text, looked for by themselves: "Ada" is found much faster than what must not stand before it."""

import re


def has(text: str, words: str) -> bool:
    """Whether a text has the words, which begin with a letter, as no part of longer ones."""
    exact = re.escape(words)
    return words in text and re.search(rf"{exact}\b(?<!\w{exact})", text) is not None
