"""The words around an expression, as far as its sentence goes, and what stands nearest to it."""

import re
from collections.abc import Container, Sequence
from functools import cached_property
from itertools import pairwise

from events.dates.rules import Language

REACH = 160
"""How many characters of the sentence are read on either side."""

_WORD = re.compile(r"[^\W\d_]+(?:'t\b)?|[,:](?!\d)|[()\"“”—–]|'[^\W\d_]+(?:'t\b)?")
_SENTENCE_END = re.compile(
    r"[.!?;\n](?:(?<=[.!?])(?:(?<=\w\w\w.)|(?<=\d.))[.!?]*[\"'”’)]*\s+(?=[^\sa-z\d])|(?<=;)\s|(?<=\n)\s*\n"
    r"|(?<=[.!?\"”’)]\n))"
)
"""It begins with a stop, which is looked for much faster than what stands before one."""


class Surroundings:
    """What stands before and after one expression; its words are read only when they are asked for."""

    def __init__(self, text: str, start: int, end: int, language: Language) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._language = language
        self._verbs = language.verbs
        self.begin = _beginning(text, start)
        """Where the sentence begins, or REACH before the expression."""
        self._words_before = words_of(text[self.begin : start])
        last = text[max(0, start - 20) : start].rsplit(maxsplit=1)
        self.word_before = last[-1].lower() if last else ""
        """The word right before the expression, in lower case."""
        self.is_relative = self._opener(self._words_before) in self._verbs.relatives
        """Whether a relative clause holds the expression: "the leader, who took over in May 2018"."""

    @property
    def word_after(self) -> str:
        """The word right after the expression, or a pause; "" for none."""
        return next(iter(self._words_after), "")

    @property
    def is_owner(self) -> bool:
        """Whether the expression has something of its own: "this Saturday's market was moved"."""
        return self._text[self._end : self._end + 2] in ("'s", "’s")

    @property
    def is_beside(self) -> bool:
        """Whether it stands in a phrase that tells what was before or after: "missed a year after a fall in May"."""
        opener = self._opener(self._words_before[1:-1])
        return opener in self._verbs.breaks and opener in self._verbs.prepositions

    def _opener(self, before: Sequence[str]) -> str:
        """The last of the words that opens a clause or ends one with a pause."""
        breaks = self._verbs.breaks
        for word in reversed(before):
            if word in breaks or not word[-1].isalpha():
                return word
        return ""

    def _last_of(self, words: Sequence[str], kinds: Container[str]) -> int:
        """The place of the last of the words that is one of those; -1 for none."""
        return next((place for place in range(len(words) - 1, -1, -1) if words[place] in kinds), -1)

    @property
    def is_told_of(self) -> bool:
        """Whether what happened then is told right after it: "in office until 1982, when an alliance won"; not
        "adjourned until May 2, when it is to vote"."""
        verbs, after = self._verbs, self._words_after
        opening = next((place for place, word in enumerate(after[:2]) if word in verbs.then), -1)
        return opening >= 0 and (verbs.present_be | verbs.future | verbs.timetable).isdisjoint(after[opening:][:7])

    def goes_on_from(self, position: int) -> bool:
        """Whether what stands between there and here is of one clause, or of clauses in a row: "opened in May last year
        but was halted in July because of a flood, and did not go on until October"."""
        between = words_of(self._text[position : self._start])
        if between[-1:] and between[-1] in self._verbs.prepositions:
            between = between[:-1]
        opens = (
            self._breaks(word) and word not in self._verbs.sequels and following not in self._verbs.prepositions
            for word, following in pairwise((*between, ""))
        )
        return not any(opens)

    def is_of_one_clause_from(self, position: int) -> bool:
        """Whether no other clause begins between there and here."""
        return not any(map(self._breaks, words_of(self._text[position : self._start])))

    def is_in_sentence_of(self, position: int) -> bool:
        """Whether no sentence ends between there and here."""
        near = 0 <= position < self._start <= position + 2 * REACH
        return near and _SENTENCE_END.search(self._text, position, self._start) is None

    @cached_property
    def _words_after(self) -> Sequence[str]:
        last = self._end + REACH
        match = _SENTENCE_END.search(self._text, self._end, last)
        return words_of(self._text[self._end : match.start() if match else last])

    def _without_onset(self, before: Sequence[str]) -> Sequence[str]:
        """The words before the expression without an "as soon as" or "at least" that ends them."""
        length = next((size for size in (3, 2) if " ".join(before[-size:]) in self._verbs.onset), 0)
        return before[: len(before) - length]

    def _breaks(self, word: str) -> bool:
        return word in self._verbs.breaks

    def _pauses(self, word: str) -> bool:
        return not word[-1].isalpha()


def _beginning(text: str, start: int) -> int:
    first = max(0, start - REACH)
    for match in _SENTENCE_END.finditer(text, first, start + 1):
        first = match.end()
    return first


def words_of(text: str) -> tuple[str, ...]:
    """The words and the pauses of a text."""
    words: list[str] = []
    for piece in text.replace("’", "'").split():
        if piece.isalpha():
            words.append(piece)
        else:
            words += _WORD.findall(piece)
    return tuple(words)
