"""Where a walk over the phrases to the right of a verb stands, and what the verb last passed still asks for.

The walk itself is in `complement`; each kind of phrase has a room: `nominal`, `prepositional`, `verbal`.
"""

import re
from collections.abc import Sequence

from events.extract.lexicon import speech, verbs, words
from events.extract.syntax import adverbs, completion, embedding
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import undated
from events.extract.syntax.rendering import Piece, with_closing_quote

_WITH_OBJECT = words.word_set("declare deny recall confirm")
"""Sayings whose noun phrase is their object, hardly ever the subject of a clause without "that"."""
_WITH_CLAUSE = speech.SAYING - _WITH_OBJECT


class Walk:
    """A place in the chunks of a sentence, which moves to the right."""

    def __init__(self, analysis: Analysis, predicate: Predicate) -> None:
        self.analysis, self.shape = analysis, analysis.shape
        self.at = predicate.at + 1
        self.told = predicate
        says = verbs.base(analysis.verb(predicate.at).lower) in _WITH_CLAUSE
        self.pending = says and predicate.kind != "l"
        """Whether a clause without "that" may follow: its verb is then part of the headline."""
        self.needs_verb = False
        self.verb = predicate.at
        self.enclosed = predicate.kind == "l" and self.shape[predicate.at - 1 : predicate.at] == ","
        """Whether the verb stands in an insertion, which the next comma closes."""
        self.completed: Sequence[str] = ()
        """The prepositions that complete the verb."""
        self.controls = False
        """Whether its object is to do something."""
        self._complete(predicate.at)

    def _complete(self, verb: int) -> None:
        """What the verb of a chunk asks for goes for the phrases after it."""
        self.last, base = verb, verbs.base(self.analysis.verb(verb).lower)
        self.completed = completion.COMPLETED.get(base, ())
        self.controls = base in completion.CONTROLLING

    def _object_next(self) -> bool:
        """Whether the phrase that follows belongs so closely to the verb that the headline cannot end before it."""
        at = self.at
        ends = self.shape[at + 1 : at + 2] in (".", ",", "") or self.shape[at + 1 : at + 3] == "ik"
        if self.shape[at : at + 1] == "r" and ends and not adverbs.ties(self.analysis, at):
            return True
        while at < len(self.shape) and self.shape[at] in "rd":
            at += 1
        if self.shape.startswith("i", at) and re.match("i+k", self.shape[at:]):
            return False
        return self.shape[at : at + 1] in ("n", "j", "t", "h", "i", "o", "l")

    def _to_be(self, chunk: int) -> bool:
        """Whether a verb group ends in "be" or a modal and so says nothing yet."""
        return self.analysis.last_letter(chunk) in "BMAT"

    def _opens_clause(self, start: int) -> bool:
        """ "the aircraft they intend to fly": a relative clause without its "that"; and "he", of another."""
        if self.needs_verb or self.pending:
            return False
        if completion.is_subject_form(self.analysis, start):
            return True
        if self.shape[start - 1] in "nk" and re.match("r?v", self.shape[start + 1 :]):
            return True
        return self.shape[start - 1] == "k" and embedding.is_another_subject(self.analysis, self.told, start)

    def _tokens(self, chunk: int) -> list[int]:
        piece = self.analysis.chunks[chunk]
        return with_closing_quote(self.analysis, list(range(piece.first, piece.last + 1)))

    def _noun_tokens(self, chunk: int) -> list[Piece]:
        return undated(self.analysis, self._tokens(chunk))
