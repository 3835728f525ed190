"""Relative clauses that begin with their subject: "the house her father built in 1911", "the bridge the Germans built".

Two noun phrases side by side, and a past that has nothing to be done to but the first. Who is given something ("gave
his son the farm bought in 1911") has no such clause.
"""

import re

from events.extract.lexicon import kinds, verbs
from events.extract.lexicon.nounclasses import PLURALS
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.words import word_set
from events.extract.syntax.enclosures import Enclosures
from events.patterns import seldom

_TWO_NOUNS = re.compile(r"(?P<head>[DS][JNQ]*N)(?:[DS][JNQG]*[NP]+|DP+)$")
_FRONTED = seldom(r"(?:^|[;UH])I$|(?:^|;)U$")
_READERS = word_set("press public media world court jury audience")
_GIVING = verbs.OBJECT_IN_PASSIVE | word_set("sell buy bring cost cause win earn save")


def gives(verb: str, whom: str) -> bool:
    """Whether a verb, in its base form, may have a noun for whom it gives something, and another for what."""
    one = singular(whom)
    body = kinds.is_body(one) or kinds.kind(one) == "place" or whom in _READERS
    return verb in _GIVING and (body or kinds.person_gender(one) is not None or whom in PLURALS)


class ContactClauses(Enclosures):
    """The places of a past form right after two noun phrases."""

    def subject_is_last(self, at: int, after: str) -> bool:
        """Whether a past is a finite verb, whose subject is the second of the two noun phrases before it."""
        lends = (
            after in ("X", "h") and verbs.base(self.word(at)) in verbs.OBJECT_IN_PASSIVE
        )  # "the money the bank lent her"
        open_ended = lends or after in ("I", "K", "R", ".", ",", "", "T", *"BMAOVZ")
        found = _TWO_NOUNS.search(self.read(at)) if open_ended else None
        if found is None:
            return False
        if _FRONTED.search(self.read(at)[: found.start()]) and self.finite_ahead(at):
            return False  # "In the capital the man arrested in May pleaded guilty"
        governed = self.letters[max(0, found.start() - 1)] in "VZFgL"
        return not (governed and gives(self.last_verb, self.word(found.end("head") - 1)))
