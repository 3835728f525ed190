"""Whole words of a text, looked for by themselves: "Ada" is found much faster than what must not stand before it."""

import re


def has(text: str, words: str) -> bool:
    """Whether a text has the words, which begin with a letter, as no part of longer ones."""
    if words not in text:
        return False
    exact = re.escape(words)
    return re.search(rf"{exact}(?!\w)(?<!\w{exact})", text) is not None
