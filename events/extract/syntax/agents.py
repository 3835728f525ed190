"""Agents: does "by" after a past tell who did it, or by how much, by what vote or how?"""

from events.extract.lexicon import nounclasses, nouns
from events.extract.lexicon.words import word_set
from events.extract.syntax.contact import ContactClauses

_MOVING = word_set(
    "increased decreased dropped declined jumped climbed surged followed-up plunged plummeted soared tumbled slumped"
)
_LENGTHS = word_set("second minute hour day week fortnight month year decade")
_MEASURES = word_set("half third quarter fifth tenth two-thirds three-quarters factor fraction margin limit")
"""How much, after "by"."""
_VOTES = word_set("majority margin vote votes")
_LEAVING = word_set("left escaped fled returned travelled traveled")
"""What one does by some means: "fled by a stolen boat"."""


class Agents(ContactClauses):
    """What follows "by"."""

    def has_agent(self, at: int) -> bool:
        """ "Built by Hale", "planted there by the council": whether whoever did it is told after the past."""
        by = at + 1 + (self.codes[at + 1 : at + 2] == ["r"])
        if self.word(by) != "by" or self.codes[by + 1 : by + 2] in (["g"], ["Q"]) or self.word(at) in _MOVING:
            return False
        if self.word(at + 2) in nounclasses.MANNERS or self._by_how_much(by + 1):
            return False
        if self.lacking() and self._by_how_many(by + 1):
            return False
        return self.word(at) not in _LEAVING or nounclasses.MANNERS.isdisjoint((self.word(at + 3), self.word(at + 4)))

    def _by_how_many(self, at: int) -> bool:
        """ "Approved by a large majority (the removal of a ban)": by a vote, with what was voted on behind it."""
        noun = next((place for place in range(at, at + 4) if self.word(place) in _VOTES), -1)
        return noun > 0 and self.after(noun) in ("D", "S", "P")

    def _by_how_much(self, at: int) -> bool:
        """ "Thinned by more than a metre", "by a third": a measure did nothing to the ice."""
        for place in range(at, min(at + 6, len(self.codes))):
            word, alone = self.word(place), self.word(place + 1) != "of"
            if nouns.singular(word) in _MEASURES and self.after(place) not in ("N", "n", "z", "J"):
                return alone
            if self.codes[place] == "q" and nouns.singular(word.split()[-1]) in _LENGTHS:
                return alone  # "slipped by a year"
            if self.codes[place] in "Nnzq":
                return alone and (word in nounclasses.AMOUNTS or f"{word}s" in nounclasses.AMOUNTS)
            if self.codes[place] not in "RDQJIb":
                return False
        return False
