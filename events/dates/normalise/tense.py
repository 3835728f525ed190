"""Which way the words around an expression look, told from a language's own lists of words. Knows no grammar."""

import re
from collections.abc import Iterable
from functools import cached_property

from events.dates.rules import Language, Tense

REACH = 160
"""How many characters of the sentence are read on either side."""

AFTER = 12
"""By how many characters a word after the expression is held to be further away than one before."""

_WORD = re.compile(r"['’]?[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?]\s|\n|[;:]\s")


class Clause:
    """The surroundings of one expression; the tense is looked for only when it is asked for."""

    def __init__(self, text: str, start: int, end: int, language: Language) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._language = language

    @cached_property
    def before(self) -> str:
        """The sentence's words before the expression."""
        before = self._text[max(0, self._start - REACH) : self._start]
        ends = [match.end() for match in _SENTENCE_END.finditer(before)]
        return before[ends[-1] :] if ends else before

    @property
    def word_before(self) -> str:
        """The word right before the expression, in lower case."""
        words = self._text[max(0, self._start - 20) : self._start].split()
        return words[-1].lower() if words else ""

    @cached_property
    def after(self) -> str:
        """The sentence's words after the expression."""
        after = self._text[self._end : self._end + REACH]
        match = _SENTENCE_END.search(after)
        return after[: match.start()] if match else after

    @cached_property
    def tense(self) -> Tense:
        """The tense of the nearest word that tells one; what stands before counts as nearer: "said Friday it will"."""
        before = self._nearest(reversed(list(_WORD.finditer(self.before))), len(self.before))
        after = self._nearest(_WORD.finditer(self.after), 0)
        return min(before, (after[0] + AFTER, after[1]))[1]

    def _nearest(self, words: Iterable[re.Match[str]], origin: int) -> tuple[int, Tense]:
        for match in words:
            tense = self._tense_of(match[0].lower())
            if tense is not Tense.UNKNOWN:
                return abs(match.start() - origin), tense
        return REACH + 1, Tense.UNKNOWN

    def _tense_of(self, word: str) -> Tense:
        known = self._language.tenses.get(word.replace("’", "'"))
        if known is not None:
            return known
        for ending, tense in self._language.tense_endings.items():
            if len(word) > len(ending) + 2 and word.endswith(ending):
                return tense
        return Tense.UNKNOWN
