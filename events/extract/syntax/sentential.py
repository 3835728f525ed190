"""Sentential relatives: a "which" that stands for the clause before it, not for a noun: "refused to meet the miners,
which caused a strike"."""

import re

from events.extract.lexicon import kinds, nouns, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.whiches import Whiches

_CAUSING = words.word_set("cause delay mean spark trigger anger provoke surprise prevent hamper complicate")
_CAUSING_TO = words.word_set("lead force prompt push oblige enable allow help encourage compel drive")
"""What a clause does that "which" takes up, before what it makes somebody do."""
_PUSHING = words.word_set("push plunge drive throw force")
_CAUSES = kinds.ABSTRACT | {"product"}


class Sentential(Whiches):
    """The telling of a clause that "which" takes up."""

    def _takes_up_the_clause(self, place: int, at: int) -> bool:
        """ "Refused to meet the miners, which caused a strike": what causes, forces or delays is what was done, unless
        a happening or a rule stands before."""
        noun = nouns.singular(self._word(self.plain[place]))
        if self.letters[self.chunks[self.plain[place]].last] == "X":
            return True
        verb = base(self._word(at))
        following = self.shape[at + 1 : at + 3]
        if verb == "cost" and following[:1] == "n" and self._is_whom(at + 1):
            return True
        if nouns.is_event(noun) or kinds.kind(noun) in _CAUSES:
            return False
        into = re.match(r"n(?:on)*i", self.shape[at + 1 :])
        return (
            verb in _CAUSING
            or (verb in _CAUSING_TO and re.match(r"n(?:[oi]n)*t", self.shape[at + 1 :]) is not None)
            or (verb in ("lead", "contribute") and following == "in" and self._word(at + 1) == "to")
            or (verb in _PUSHING and into is not None and self._word(at + into.end()) in ("into", "out"))
            or (verb == "make" and following[:1] == "n" and self._is_whom(at + 1))
        )

    def _is_whom(self, at: int) -> bool:
        """ "Cost him the chairmanship", "cost the minister his seat"."""
        chunk = self.chunks[at]
        return self.letters[chunk.last] == "X" or kinds.is_person(self._word(at))
