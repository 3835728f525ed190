"""Locatives: of a thing and where it is, which a relative clause is of: "the library in Holm, which has lent books"."""

import re

from events.extract.lexicon import kinds, nouns, selection, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.nonfinites import Nonfinites
from events.sentences import Span

_EDGES = words.word_set("coast shore border outskirts seabed seafloor horizon waterfront")
"""Where something is, and hardly what is told of."""
WHERE = words.word_set("in at near outside on off along inside beneath beyond around beside above below under opposite")
_PLACES = words.word_set("country city town village region area district province state island market sector")
_BEGINNING = words.word_set("begin start end last date open reopen close")
_MENDING = words.word_set("replace repair mend fix patch")
_FAILING = words.word_set("fail break leak crack jam malfunction burst fracture overheat rupture")
LIGHT = ("part", "place", "interest")
"""What one takes in something: "took part in the cup, which began"."""


class Locatives(Nonfinites):
    """The reading of nouns with their places."""

    def _placed(self, place: int) -> bool:
        """ "The library in Holm, which has lent books": a thing and its place; the thing is what is told of."""
        edge = self._word(self.plain[place + 2]) in _EDGES
        if not (self._named(place + 2) or edge) or self._named(place) or self._is_somebody(place):
            return False
        if self._word(self.plain[place]) in LIGHT:
            return False
        joined = self._word(self.plain[place + 1])
        return joined in ("in", "at", "near", "outside", "on") or (edge and joined in ("off", "along"))

    def _is_mended(self, bare: str, at: int) -> bool:
        """ "Replaced a fan in the module that failed": what somebody puts right is what went wrong."""
        if not bare.endswith("vnin") or self._word(self.plain[len(bare) - 2]) not in WHERE:
            return False
        mending = base(self._word(self.plain[len(bare) - 4])) in _MENDING
        return mending and base(self._word(at)) in _FAILING and self._first_word(len(bare) - 3) != "the"

    def _on_its_place(self, bare: str, at: int) -> int:
        """ "The hall on the harbour in Odense, which was damaged": of a thing on another in a place, where both can be
        meant, the first."""
        place = len(bare) - 3
        while bare[place - 2 : place] == "ni" and self._word(self.plain[place - 1]) in WHERE:
            noun = nouns.singular(self._word(self.plain[place - 2]))
            if nouns.is_event(noun) or not selection.fits(noun, base(self._word(at)), passive=True):
                break
            place -= 2
        return place

    def _is_one_from(self, noun: int, last: int) -> bool:
        """ "Ada Pell, a dinner lady from Leith, who": what a name is, with where that is from, which no "who" means."""
        where = last == noun + 2 and self._named(last) and self._word(self.plain[noun + 1]) in ("from", "in", "near")
        return where and self._first_word(noun) in ("a", "an")

    def _is_said_of_both(self, bare: str, at: int) -> bool:
        """ "Owns the palace on the canal, which was restored": whether nothing tells which of the two is meant."""
        if not bare.endswith("nin") or self._word(self.plain[len(bare) - 2]) not in WHERE:
            return False
        both = (nouns.singular(self._word(self.plain[place])) for place in (len(bare) - 3, len(bare) - 1))
        return all(selection.fits(noun, base(self._word(at)), passive=True) for noun in both)

    def _is_a_place(self, place: int) -> bool:
        """ "Baku", "the city"; not "a town"."""
        return self._named(place) or (self._word(self.plain[place]) in _PLACES and self._first_word(place) == "the")

    def _takes_place(self, place: int, at: int) -> bool:
        """ "The Olympiad in Baku, which begins": no town does; "a ruling by the court, which is expected": what is
        awaited is what happens."""
        happens, other = (nouns.is_event(self._word(self.plain[one])) for one in (place - 2, place))
        light = self._word(self.plain[place - 2]) in LIGHT
        joined = ("in", "at", "for") if other else ("in", "at")
        where = not light and self._is_a_place(place) and self._word(self.plain[place - 1]) in joined
        verb = base(self._word(at))
        after = self._word(at + 1) if at + 1 < len(self.chunks) else ""
        if happens and not other and not {"due", "expected"}.isdisjoint((self._word(at), after)):
            return True
        return where and ((verb in _BEGINNING and after != "as") or (verb == "go" and after == "back"))

    def _on_its_day(self, bare: str, at: int) -> Span | None:
        """ "The anniversary of the siege of Holm, which fell on 2 May": what falls on a date is a feast."""
        if base(self._word(at)) != "fall" or not self.shape.startswith("ik", at + 1):
            return None
        chain = re.search(r"n(?:[oi]n)*$", bare)
        places = range(chain.start() if chain else len(bare), len(bare), 2)
        feast = next((place for place in places if kinds.is_feast(self._word(self.plain[place]))), None)
        return (self.plain[feast], self.plain[len(bare) - 1]) if feast is not None else None

    def _happened_there(self, before: str, bare: str) -> int | None:
        """ "Provoked a rising in the north in 1928 that was put down": what is dated, and its place before the date."""
        chain = re.search(r"n(?:[oi]n)*in$", bare)
        relative = self.plain[before.rindex("w")]
        if chain is None or not self.shape[:relative].endswith(("k", "k,")):
            return None
        joined = self._word(self.plain[len(bare) - 2])
        light = self._word(self.plain[chain.start()]) in LIGHT or self._is_somebody(chain.start())
        return None if light or joined not in WHERE else chain.start()
