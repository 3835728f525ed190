"""Titles of works, whose small words are of the name: "her novel, The Ferry to Holm", “A Day in Holm”."""

from collections.abc import Sequence
from itertools import pairwise

from events.extract.lexicon import nounclasses
from events.extract.lexicon.words import word_set
from events.extract.syntax.tokens import Token

_WITHIN_TITLE = word_set("of to and in the a an at on for from with by over under into or my your his her")


def join_titles(tokens: Sequence[Token], codes: list[str], small: Sequence[str]) -> None:
    """Make the small words of titles words of a name; `small` are all words in small letters."""
    if not nounclasses.WORKS.isdisjoint(small):
        _join_beside_works(tokens, codes)
    if '"' in codes:
        _join_quoted(tokens, codes)


def _join_beside_works(tokens: Sequence[Token], codes: list[str]) -> None:
    """Make the small words of "her novel, The Ferry to Holm," words of the title."""
    for at in [at for at, token in enumerate(tokens[:-2], 1) if token.lower in nounclasses.WORKS]:
        if codes[at] != "," or codes[at + 1] != "P":
            continue
        end = at + 1
        while end < len(codes) and (codes[end] == "P" or tokens[end].lower in _WITHIN_TITLE):
            end += 1
        if codes[end - 1] == "P" and codes[end : end + 1] in ([","], ["."], [";"], []):
            codes[at + 1 : end] = ["P"] * (end - at - 1)


def _join_quoted(tokens: Sequence[Token], codes: list[str]) -> None:
    """Make the small words of “A Day in the Life of Ada Pell” words of the title."""
    marks = [at for at, code in enumerate(codes) if code == '"']
    for first, last in pairwise(marks):
        end = last - (codes[last - 1] == ",")
        title = range(first + 1, end)
        small = [at for at in title if not tokens[at].text[0].isupper()]
        if small and first + 1 not in small and all(tokens[at].lower in _WITHIN_TITLE for at in small):
            codes[first + 1 : end] = ["P"] * len(title)
