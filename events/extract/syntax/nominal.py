"""Noun phrases after a verb or a preposition: how much of one a headline takes in (its "of" phrases, the name beside
it, the rest of a list), and whether it may end there.

What a noun phrase is made of wherever it stands is in `nounphrases`.
"""

import re

from events.extract.lexicon import speech, words
from events.extract.syntax import adverbs, completion, insertions
from events.extract.syntax.lists import end_of_list, is_followed_by_list
from events.extract.syntax.nounphrases import name_beside
from events.extract.syntax.rendering import Piece
from events.extract.syntax.units import Unit
from events.extract.syntax.walk import Walk

_AFTER_NAME = re.compile(r",(?:i(?!k)|t)")
"""The comma that closes a name set beside a noun, before what the verb asks for: "the driver, Tom Hale, to prison"."""


class Nominal(Walk):
    """The walk over a noun phrase."""

    def _noun_phrase(self) -> Unit | None:
        """A noun phrase with its "of" phrases and, where it is a list, the rest of the list."""
        start = self.at
        pieces = self._simple_noun_phrase()
        if completion.is_occurrence(self.analysis, start) and re.match("nr?v", self.shape[self.at :]):
            self.needs_verb = True
            return Unit(pieces, False, start)
        listed = self._list_after()
        if listed:
            pieces += listed
        told = (self.pending and self.shape[self.at : self.at + 1] == "v") or self._is_told_of(start)
        subject_of_clause = self.needs_verb or told
        if subject_of_clause and not self.needs_verb:
            self.needs_verb = True
        self.pending = False
        if self.needs_verb and self.shape[self.at : self.at + 1] in ("", "."):
            subject_of_clause = self.needs_verb = False
        measured = self.analysis.last_letter(start) == "q"
        goes_on = self._goes_on() or (measured and not completion.stands_alone(self.analysis, self.at))
        return Unit(
            pieces,
            not subject_of_clause and not goes_on,
            start,
            goes_on and is_followed_by_list(self.analysis, self.at),
        )

    def _is_told_of(self, start: int) -> bool:
        """ "Said the pump, fitted in 1990, had failed": whether a noun phrase is the subject of what is said, whose
        verb stands behind an insertion."""
        return self.shape[self.at : self.at + 1] in (",", "v") and any(
            item.role == "content"
            and item.governor == self.verb
            and item.subject == (start, start)
            and item.at >= self.at
            for item in self.analysis.predicates
        )

    def _simple_noun_phrase(self) -> list[Piece]:
        pieces = self._noun_tokens(self.at)
        self.at += 1
        while self.shape[self.at : self.at + 2] in ("on", "od"):  # "part of every year"
            pieces += [*self._tokens(self.at), *self._noun_tokens(self.at + 1)]
            self.at += 2
        if name_beside(self.analysis, self.at - 1):
            article = isinstance(pieces[0], int) and self.analysis.tokens[pieces[0]].lower in ("a", "an")
            name = self._tokens(self.at + 1)
            pieces = [*pieces[article:], *name[self.analysis.letters[name[0]] == "D" :]]
            self.at += 3 if _AFTER_NAME.match(self.shape, self.at + 2) else 2
        return pieces

    def _list_after(self) -> list[Piece]:
        """ "and Russia"; ", France and Italy": taken when a noun phrase closes it and no verb follows."""
        start, self.at = (
            self.at,
            end_of_list(self.analysis, self.at, verb_follows=self.needs_verb or self.pending),
        )
        chunks = range(start, self.at)
        parts = [self._noun_tokens(one) if self.shape[one] == "n" else self._tokens(one) for one in chunks]
        return [piece for part in parts for piece in part]

    def _goes_on(self) -> bool:
        """Whether what follows a noun phrase belongs to it or its verb: a list, a second object, what it is to do."""
        listed = is_followed_by_list(self.analysis, self.at) or insertions.is_first_since(self.analysis, self.at)
        if listed or adverbs.goes_with(self.analysis, self.at):
            return True
        following, last = self.shape[self.at : self.at + 1], self.analysis.noun(self.at - 1).lower
        if following == "t" and (
            last in completion.INFINITIVE_NOUNS
            or completion.is_singled_out(self.analysis, self.at - 1)
            or self.analysis.first_letter(self.at) == "F"  # "to hear Ada Pell (admit)"
        ):
            return True
        if following == "h" and last in speech.CONTENT_NOUNS:
            return True
        completed = completion.NOUNS_COMPLETED.get(last, ())
        governs = completed and following == "i" and self.shape[self.at + 1 : self.at + 2] not in ("k", "d")
        if governs and self.analysis.words(self.at)[0] in completed:
            return True
        if following == "v" and self.analysis.last_letter(self.at - 1) == "X":
            return True
        if completion.asks_for_more(self.analysis, self.at - 1) or (following == "l" and last in words.INDEFINITE):
            return True
        return (following == "n" and not self._opens_clause(self.at)) or (
            self.controls and completion.is_to_do(self.analysis, self.at)
        )
