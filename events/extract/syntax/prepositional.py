"""Prepositional phrases after a verb: what the preposition governs (a noun phrase, a -ing form, an adjective), and
whether a headline may end there.
"""

import re

from events.extract.syntax import completion, insertions
from events.extract.syntax.nominal import Nominal
from events.extract.syntax.rendering import Piece
from events.extract.syntax.units import Unit


class Prepositional(Nominal):
    """The walk over a preposition and what it governs."""

    def _prepositional(self) -> Unit | None:
        start = self.at
        pieces: list[Piece] = []
        while self.at < len(self.shape) and self.shape[self.at] in "io":
            pieces += self._tokens(self.at)
            self.at += 1
        if completion.begins_clause(self.analysis, start, self.at):
            return None
        if self.shape[self.at : self.at + 3] == "rin" and self.analysis.words(self.at + 1) == ["than"]:
            pieces += [*self._tokens(self.at), *self._tokens(self.at + 1)]
            self.at += 2
        if self.shape[self.at : self.at + 3] == "ron":  # "over much of the island"
            pieces += [*self._tokens(self.at), *self._tokens(self.at + 1)]
            self.at += 2
        if self.shape[self.at : self.at + 2] in ("rg", "rn"):
            pieces += self._tokens(self.at)
            self.at += 1
        following = self.shape[self.at : self.at + 1]
        if following == "n" and self.analysis.words(self.at)[-1] in ("earliest", "latest", "least"):
            self.at += 1
            return Unit([], False, start)
        if following == "n":
            hanging = self.analysis.noun(self.at).lower in completion.HANGING
            hanging = hanging and re.match("i(?!i?k)|o(?!n)", self.shape[self.at + 1 :]) is not None
            first, last = self.analysis.chunks[self.at].first, self.analysis.chunks[self.at].last
            measured = self.analysis.letters[last] == "q"
            goes_on = self.shape[self.at + 1 : self.at + 3] in ("in", "tn")  # "died in Monday's attack on the market"
            if self.analysis.letters[first : last + 1] == "YGN" and not goes_on:
                self.at += 1
                while self.shape[self.at : self.at + 2] == "on":
                    self.at += 2
                return Unit([], False, start)
            phrase = self._noun_phrase()
            if self.analysis.words(start) == ["with"] and self._as_follows():
                hanging = True
            hanging = (
                hanging or (measured and self._fulfilled()) or (first == last and self.shape[self.at :][:2] == "gh")
            )
            hanging = hanging or completion.is_defined(self.analysis, start, self.at)
            return Unit(
                [*pieces, *(phrase.pieces if phrase else [])], bool(phrase and phrase.closed) and not hanging, start
            )
        if following == "v" and self.analysis.words(start) == ["than"]:
            pieces += self._tokens(self.at)
            self.verb, self.at = self.at, self.at + 1  # "more were leaving than were arriving"
            return Unit(pieces, not self._object_next(), start)
        if following == "l" and self.analysis.words(start) == ["than"]:
            pieces += self._tokens(self.at)
            self.at += 1
            return Unit(pieces, True, start)  # "taller than expected"
        if following == "c" and self.shape[self.at + 1 : self.at + 2] == "v":
            self.verb = self.at - 1
            return Unit(pieces, False, start)
        if following == "t" and (self.at - start > 1 or self.analysis.words(start) == ["about"]):
            return Unit(pieces, False, start)
        if following in ("g", "j"):
            pieces += self._tokens(self.at)
            self.at += 1
            if following == "g" and self.shape[self.at : self.at + 1] == "n":
                phrase = self._noun_phrase()
                return Unit([*pieces, *(phrase.pieces if phrase else [])], bool(phrase and phrase.closed), start)
            if following == "g" and self.shape[self.at : self.at + 2] == "cg":
                pieces += [*self._tokens(self.at), *self._tokens(self.at + 1)]
                self.at += 2
            return Unit(pieces, following == "j" or not self._object_next(), start)
        return None

    def _as_follows(self) -> bool:
        """ "With Ada Pell, a lawyer, as its head": whether "as" follows, for which what stands beside the name goes."""
        beside = insertions.end(
            self.analysis, self.at, clause=False, completed=("as",), controls=False, dated=not self.enclosed
        )
        follows = self.shape[beside : beside + 1] == "i" and self.analysis.words(beside) == ["as"]
        self.at = beside if follows else self.at
        return follows

    def _fulfilled(self) -> bool:
        """Whether "in prison" follows."""
        placed = self.shape[self.at : self.at + 2] == "in"
        return placed and self.analysis.noun(self.at + 1).lower in completion.FULFILLED
