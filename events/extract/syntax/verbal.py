"""Verbs after a verb that belong to its headline: infinitives, -ing forms and participles, the second of two verbs with
one object or subject, and the verb of a clause that the first asks for, with what opens that ("that", "whether").
"""

from events.extract.lexicon import verbs
from events.extract.syntax import embedding, insertions
from events.extract.syntax.casualties import tells_how
from events.extract.syntax.prepositional import Prepositional
from events.extract.syntax.samesubject import LATER
from events.extract.syntax.units import Unit


class Verbal(Prepositional):
    """The walk over a further verb."""

    def _clause(self, kind: str) -> Unit | None:
        """What opens a clause that belongs to the headline, or the verb that the clause waited for; None elsewhere."""
        start = self.at
        waiting = embedding.verb_over_relative(self.analysis, start) if kind == "w" and self.needs_verb else start
        if waiting > start:
            self.at = waiting
            return Unit([], False, start)
        opens = kind == "h" and not insertions.is_in_saying(self.analysis, self.told)
        opens = opens or (kind in "uw" and embedding.asks(self.analysis, self.last, start))
        opens = opens or (kind == "u" and tells_how(self.analysis, self.verb, start))
        if opens or (kind == "v" and self.needs_verb):
            self.at += 1
            if kind == "v" and embedding.awaits_verb(self.analysis, start):
                return Unit(self._tokens(start), False, start)
            self.needs_verb = opens and self.shape[self.at : self.at + 1] != "t"
            if kind == "v":
                self._complete(start)
            whole = kind == "v" and not (self._object_next() or self._to_be(start))
            whole = whole and not embedding.asks_next(self.analysis, start, self.at)
            return Unit(self._tokens(start), whole, start)
        return None

    def _verbal(self, kind: str) -> Unit | None:
        start = self.at
        had = self.shape[start - 2 : start] == "tn" and self.analysis.verb(start - 2).lower == "have"
        if kind == "l" and had:
            self.at += 1
            return Unit(self._tokens(start), not self._object_next(), start)
        if kind == "l" and insertions.is_of_another_time(self.analysis, start):
            self.at += 3
            return Unit([piece for chunk in range(start, self.at) for piece in self._tokens(chunk)], True, start)
        if kind == "l" and self.shape[start + 1 : start + 2] not in ("i", "t", "n", "j"):
            return None
        self.at += 1
        if kind == "t":
            self._complete(start)
        kept = self.shape[start - 2 : start] == "gn" and verbs.base(self.analysis.verb(start - 2).lower) == "keep"
        return Unit(self._tokens(start), (kept or kind != "l") and not self._object_next(), start)

    def _second_verb(self) -> Unit | None:
        """ "invaded and occupied the islands", "was restored and shown": two verbs with one object or subject, but not
        what was done at another time: "was called off and later staged in May"."""
        following = self.at + 2 if self.shape[self.at + 1 : self.at + 2] == "r" else self.at + 1
        if self.shape[following : following + 1] not in ("v", "l"):
            return None
        then = following > self.at + 1 and not LATER.isdisjoint(self.analysis.words(self.at + 1))
        if then and self.shape[following] == "l" and self.shape.startswith("ik", following + 1):
            return None
        pieces = [piece for chunk in range(self.at, following + 1) for piece in self._tokens(chunk)]
        self.at = following + 1
        return Unit(pieces, not self._object_next() and not self._to_be(following), following)
