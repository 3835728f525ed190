"""What a relative clause with a subject of its own lacks: its object, the noun phrase that it tells of."""

import re
from collections.abc import Callable

from events.extract.lexicon import kinds, nouns, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.antecedents import Antecedents
from events.extract.syntax.locatives import WHERE
from events.sentences import Span

_REGIONS = words.word_set(
    "island isle town city village province county district region valley state port parish suburb"
)
_OVER_PLACES = words.word_set(
    "leave reach enter visit cross flee rule govern conquer invade occupy annex liberate represent love know"
)
"""What is done to a town or an island, not to what stands there."""

_ASPECTS = {"the future", "the past"} | words.word_set(
    "future fate existence presence absence importance safety status condition role"
)
"""What there is about a thing, and nothing that one does anything to."""


class Gaps(Antecedents):
    """The finding of the object of "the firm that he led"."""

    def _gap(self, lead: str, at: int) -> Span | None:
        """The object that a relative clause with a subject of its own lacks: "the firm that he led"."""
        opener = self.plain[len(lead) - 1]  # the subject itself where no word opens the clause
        if lead.endswith("w") and self.shape[opener] == "w" and self._word(opener) not in ("which", "that", "whom"):
            return None
        if lead.endswith("iw"):
            return None
        following = self.shape[at + 1 : at + 3]
        if following.startswith("n") or following == "rn":
            return None
        part = self._part_told_of(lead)
        if part is not None:
            return part  # "nine seats, most of which it lost"
        bare = self._from_last_date(lead.removesuffix("w").removesuffix("i").removesuffix(","))
        doing = self._with_its_participle(bare, at) if lead.endswith(",w") else None
        if doing is not None:
            return doing
        near = re.search(r"n(?:on)*$", bare)
        if near and len(near[0]) > 1 and lead.endswith("w") and self._word(self.plain[len(lead) - 1]) == "whom":
            return self.plain[self._meant(near, kinds.is_role)], self.plain[near.end() - 1]
        regional = re.search(r"nin(?=on$)", bare) if lead.endswith(",w") else None
        if regional and self._is_regional(regional.start()) and base(self._word(at)) not in _OVER_PLACES:
            return self.plain[regional.start()], self.plain[len(bare) - 1]
        if lead.endswith(",w") and re.search(r"nin$", bare) and self._placed(len(bare) - 3):
            thing = self._on_its_place(bare, at)
            return self.plain[thing], self.plain[len(bare) - 1 if thing == len(bare) - 3 else thing]
        fitting = self._fitting(bare, at, passive=True)
        if fitting is None and lead.endswith("w") and self._word(self.plain[len(lead) - 1]) == "that":
            fitting = self._before_bare_name(bare)
        if fitting is not None:
            return self.plain[fitting], self.plain[len(bare) - 1]
        owned = self._of_its_own(bare) if lead.endswith(",w") else None
        if owned is not None:
            return self.plain[owned], self.plain[len(bare) - 1]
        happened = self._happened_there(lead, bare) if lead.endswith("w") else None
        if happened is not None:
            return self.plain[happened], self.plain[len(bare) - 1]
        apposed = re.search(r"(?<![io])n,n$", bare) if lead.endswith(",w") else None
        if apposed and self._named(apposed.start()) and not self._named(len(bare) - 1):
            return self.plain[apposed.start()], self.plain[apposed.start()]
        if near is None:
            return None
        return self.plain[self._meant(near, lambda noun: noun not in _ASPECTS)], self.plain[near.end() - 1]

    def _is_regional(self, place: int) -> bool:
        """ "The villa on the island of Brac, which she bought": a thing, and its place by kind and name."""
        where = self._word(self.plain[place + 1]) in WHERE and self._word(self.plain[place + 2]) in _REGIONS
        thing = nouns.singular(self._word(self.plain[place]))
        held = kinds.kind(thing) != "place" and not nouns.is_event(thing) and not self._named(place)
        return where and held and self._named(place + 4)

    def _of_its_own(self, bare: str) -> int | None:
        """ "A book of songs from her collection, which she finished": a subject with what it is of or from."""
        chain = re.search(r"(?:^|[;c,])n(?:[oi]n)+$", bare)
        head = chain.end() - len(chain.group().lstrip(";c,")) if chain else -1
        last = self.chunks[self.plain[len(bare) - 1]]
        return head if chain and self.letters[last.first] == "S" and not self._is_somebody(head) else None

    def _meant(self, chain: re.Match[str], told: Callable[[str], bool]) -> int:
        """Of "NP of NP" the first of whose noun it can be told, else the first."""
        places = range(chain.start(), chain.end(), 2)
        return next((at for at in places if told(self._word(self.plain[at]))), chain.start())
