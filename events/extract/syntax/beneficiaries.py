"""What is made for somebody: "a ship for the University of Holm, which was handed over" the ship was."""

import re

from events.extract.lexicon import kinds, nouns, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.concord import Concord

_MADE = ("vessel", "craft", "vehicle", "structure", "product", "work")
_MAKING = words.word_set(
    "build construct complete finish assemble hand deliver launch order commission design install test unveil"
)
"""What is done, in the passive, to a thing that somebody is to have."""
_FOR_WHOM = re.compile(r"n(?P<link>i)n(?:on)*$")


class Beneficiaries(Concord):
    """The reading of nouns with those that they are for."""

    def _made_for(self, bare: str, at: int) -> int | None:
        """The place of the thing in "a ship for the university", where the verb of chunk `at` is said of what is made;
        else None."""
        found = _FOR_WHOM.search(bare)
        if found is None or self._word(self.plain[found.start("link")]) != "for":
            return None
        made = kinds.kind(nouns.singular(self._word(self.plain[found.start()]))) in _MADE
        whom = self._word(self.plain[found.end("link")])
        if not made or not (self._named(len(bare) - 1) or kinds.is_body(whom) or kinds.is_person(whom)):
            return None
        verb = self.chunks[at + 1 if self.shape[at + 1 : at + 2] == "t" else at]
        letters = self.letters[verb.first : verb.last + 1].rstrip("r")
        done = letters.endswith("L") and base(self.tokens[verb.first + len(letters) - 1].lower) in _MAKING
        return found.start() if done else None
