"""Whole words of a text, looked for as they stand, and then at what stands beside them.

No pattern is made of them: one of each article's names would have each time to be compiled, and would drive from the
cache of `re` those that serve all articles.
"""

from collections.abc import Iterator

from events.patterns import seldom
from events.sentences import Span

_WITHIN_SENTENCE = seldom("[a-z,;:(] ")


def places(text: str, words: str, start: int = 0, *, hyphens: bool = True) -> Iterator[Span]:
    """Where a text has the words, from `start` on, as no part of longer ones; without `hyphens`, of none that a hyphen
    joins either."""
    at = text.find(words, start)
    while at >= 0:
        end = at + len(words)
        beside = text[max(0, at - 1) : at] + text[end : end + 1]
        whole = not any(sign.isalnum() or sign == "_" or (sign == "-" and not hyphens) for sign in beside)
        if whole:
            yield at, end
        at = text.find(words, end if whole else at + 1)


def has(text: str, words: str, *, hyphens: bool = True) -> bool:
    """Whether a text has the words as no part of longer ones."""
    return next(places(text, words, hyphens=hyphens), None) is not None


def has_within_sentence(text: str, words: str) -> bool:
    """Whether a text has the words behind others of a sentence, where a capital is their own."""
    return any(start > 1 and _WITHIN_SENTENCE.match(text, start - 2) for start, _ in places(text, words))
