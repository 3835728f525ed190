"""Which noun has the number of a verb: "shares in a firm, which was founded" the firm was."""

import re

from events.extract.lexicon import nounclasses, nouns, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.locatives import Locatives
from events.sentences import Span

NUMBER_OF_VERB = {"was": "one", "is": "one", "has": "one", "were": "many", "are": "many", "have": "many"}


_LIST = re.compile(r"n(?:,n)*,?cn$")
_JOINTLY = words.word_set("together jointly both all each")


class Concord(Locatives):
    """The number of verbs and of noun phrases."""

    def _of_all(self, bare: str, at: int) -> Span | None:
        """ "Sold ships to Norland and Chile, which together ordered 40": the list that ends before "which"."""
        listed = _LIST.search(bare) if self.shape[at - 1] == "r" and self._word(at - 1) in _JOINTLY else None
        return (self.plain[listed.start()], self.plain[len(bare) - 1]) if listed else None

    def _told_of_apposition(self, bare: str, at: int) -> int | None:
        """ "Memoirs, The Pause, which were published": of a noun and its name, the one that has the verb's number."""
        number = self._number_of_verb(at)
        if number is None or not bare.endswith("n,n"):
            return None
        numbers = [self._number(len(bare) - 3), self._number(len(bare) - 1)]
        if "" in numbers or numbers.count(number) != 1:
            return None
        return len(bare) - 3 + 2 * numbers.index(number)

    def _agreeing(self, bare: str, at: int) -> int | None:
        """ "Shares in Veldwiel, which was founded": the one noun of a chain that has the number of the verb."""
        chain = re.search(r"n(?:[oi]n)+$", bare)
        number = self._number_of_verb(at)
        if chain is None or number is None:
            return None
        places = range(chain.start(), len(bare), 2)
        numbers = [self._number(place) for place in places]
        may = [place for place, own in zip(places, numbers, strict=True) if own in (number, "")]
        open_one = "" in numbers and not (number == "one" and numbers.count("many") == len(numbers) - 1)
        return may[0] if len(may) == 1 and not open_one else None

    def _number_of_verb(self, at: int) -> str | None:
        """ "one" or "many", as the verb of a chunk says: "goes", "date"; None where it says neither."""
        first = self.chunks[at].first
        word = self.tokens[first].lower
        if self.letters[first] == "Z":
            return "many" if base(word) == word else "one"
        return NUMBER_OF_VERB.get(word)

    def _number(self, place: int) -> str:
        """ "one" or "many", as a noun phrase of the skeleton says; "" where both may be said of it."""
        chunk = self.chunks[self.plain[place]]
        letters, noun = self.letters[chunk.first : chunk.last + 1], self._word(self.plain[place])
        several = nouns.is_plural(noun) or noun in nounclasses.PLURALS
        if "Q" in letters and letters[-1] == "N" and "C" not in letters:
            return "many" if several else ""
        if letters[-1:] not in ("N", "P") or "C" in letters or "Q" in letters or noun in nounclasses.COLLECTIVE:
            return ""
        if letters[-1] == "P":
            return "" if noun.endswith("s") else "one"
        return "many" if several else "one"
