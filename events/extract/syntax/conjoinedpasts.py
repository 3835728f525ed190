"""Pasts after "and", or in a row: does "was found in 1930 and lost its status" go on with a finite verb?

Those after a noun phrase or a comma are in `reducedrelatives`.
"""

import re

from events.extract.lexicon import kinds, nouns, participles, verbs, words
from events.extract.syntax.lookahead import FINITE
from events.extract.syntax.openclauses import OpenClauses
from events.patterns import seldom

_DATED_PAST = re.compile(r"V[^;LBUHW]*K,$")
_SERIES = re.compile(r"[vVf][^,;WUC]*(?:,[vVf][^,;WUC]*)*,?C[vVf]")
""" "Lost in 2009, split in 2010 and dissolved"."""
_MADE = words.word_set("profit loss film speech debut statement offer fortune living record comeback appearance")
"""What one makes, and is not made."""
_OBJECT_NEXT = re.compile("[vf]D?[JQ]*[Nnz]+")
_STAYING = words.word_set("served worked played starred lived reigned stayed remained sat stood")
"""What nobody is done by: "was elected in 1992 and served until 2000"."""
_WILL_BE = seldom(r"[MT]R?A?BR*L[^VZBMFUWH;,]*C$")
""" "The hall will be cleaned in May and", "to be cleaned and"."""
_GAP_AND = re.compile(r"W[DSJNPQGX]+[AB]*L[r]?C$")
OPENS_PHRASE = "DSXQPJNGY"
"""What a noun phrase may begin with."""


class ConjoinedPasts(OpenClauses):
    """The settling of pasts that go on with the verb before."""

    def _coordinated_past(self, at: int) -> bool:
        """Whether the verb before "and" is a past, not a participle."""
        for place in range(at - 1, -1, -1):
            letter = self.letters[place]
            if letter == "L":
                return False
            if letter in "VZBM" or (letter == "g" and self._is_finite(place)):
                return True
        return True

    def _is_finite(self, at: int) -> bool:
        """Whether a -ing form is that of "were running"."""
        return self.read(at).rstrip("R!").endswith("B")

    def _goes(self, at: int, after: str) -> bool:
        """ "Was born in Leith and moved to Canada", "and left in 1927": what is not done to one; but "will be cleaned
        and moved", where only a participle can follow."""
        goes = self.word(at) in participles.GOING and after in ("I", "T", "K")
        goes = goes and _WILL_BE.search(self.read(at)) is None
        left = self.word(at) == "left" and after in ("I", "P", "D", "S", ".", ",")
        stays = self.word(at) in _STAYING and after in ("I", "a") and self.word(at + 1) != "by"
        return (goes or left or stays) and any(item in FINITE for item in self.letters)

    def _over_gap(self, at: int, after: str) -> bool:
        """ "Sold a house that they had rented and cut prices": what has an object cannot share the house as its own."""
        return after in tuple(OPENS_PHRASE + "nzt") and _GAP_AND.search(self.read(at)) is not None

    def _continues_series(self, at: int) -> bool:
        """ "Moved to Canada in 1966, taught there until 1992 and became ...": after a date, one of a row of pasts."""
        letters = self.read(at)
        agent = self.word(at + 1) == "by" or self.word(at) in participles.JOINING
        if not _DATED_PAST.search(letters) or agent:
            return False
        return _SERIES.match("".join(self.codes[at:])) is not None

    def _takes_object_actively(self, at: int, after: str) -> bool:
        """ "was found in 1930 and lost its status": what has an object is no passive, but for "given", "named"."""
        first = at + 1 + (self.codes[at + 1 : at + 2] == ["r"])
        named = after in ("N", "P") and self.codes[first : first + 2] != ["N", "I"]  # "smuggled out page by page"
        named = named or (after == "t" and self.codes[at + 2 : at + 3] in (["N"], ["n"], ["z"], ["J"]))
        named = named or after in ("D", "S", "Q", "h", "X")
        if after == "Q" and self.word(at + 2) in ("times", "more"):
            return False  # "passed in 1974 and amended three times"
        return named and (not self._gives(at) or self._produces(at))

    def _produces(self, at: int) -> bool:
        """ "Was founded in 1865 and made rubber boots", "made a profit": what is made, not what one was made; and what
        is taught, if nobody teaches it: "was born in 1970 and taught law"."""
        phrase = _OBJECT_NEXT.match("".join(self.codes[at:])) if self.word(at) in ("made", "taught") else None
        if phrase is None or self.word(at) == "taught":
            return phrase is not None and not self._by_agent(at)
        head = self.word(at + phrase.end() - 1)
        many = head.endswith("s") and nouns.is_plural(head) and not kinds.are_somebody(head)
        return head in _MADE or (many and not (self.read(at).count("B") and "were" in map(self.word, range(at))))

    def _by_agent(self, at: int) -> bool:
        """Whether "by" follows before the next comma or "and"."""
        end = next((place for place in range(at + 1, len(self.codes)) if self.codes[place] in ",C."), len(self.codes))
        return any(self.word(place) == "by" for place in range(at + 1, end))

    def _gives(self, at: int) -> bool:
        """ "Awarded the prize": whether one may be given an object."""
        return verbs.base(self.word(at)) in verbs.OBJECT_IN_PASSIVE and self.word(at + 1) != "off"
