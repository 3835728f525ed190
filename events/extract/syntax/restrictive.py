"""Restrictive participles, right after a noun, which tell which one is meant: of "a bridge over the river built in
1931" the bridge, of "the wife of a man killed in May" the man.

For those after a comma see `nonrestrictive`.
"""

import re

from events.extract.lexicon import kinds, nounclasses, selection, words
from events.extract.lexicon.nouns import is_event, is_plural, is_strong_event, singular
from events.extract.lexicon.verbs import base
from events.extract.syntax.control import ACCUSING, Control
from events.sentences import Span

OF_PERSONS = words.word_set("killed murdered born jailed arrested executed educated married drowned shot stabbed")
_HOLDING = words.word_set(
    """
    held committed planned scheduled launched organised organized carried agreed announced called set signed expected
    approved led ordered begun started completed caused fought won lost published followed delayed postponed reported
    """
)
"""Participles of what happens to events."""
_HELD = words.word_set("held organised organized conducted staged scheduled called planned postponed")
"""Those of which the thing before is hardly told: "a referendum on independence held in June"."""
_FOUND = words.word_set(
    "found discovered recovered unearthed uncovered buried exhumed displayed kept preserved detected identified dated"
)
"""What is done to what is left of somebody or something: "the body of a man found in May"."""
_LEFT = words.word_set("trace remains remnant residue ruins relic sign evidence proof")
"""What is left of something, to which nothing was done but that it was found."""
_MEASURES = words.word_set("price cost value rate level amount fee tax rent share size length")
_PAYING = words.word_set("compensation damages payment payments insurance relief")
_KEEPING = words.word_set("keep leave find")
"""Verbs that leave a thing in a state: "kept the road between two towns closed"."""
_DESPITE = ("under", "despite", "after", "before", "without", "during", "following")


class Restrictive(Control):
    """The finding of the noun that a participle restricts."""

    def _restricted(self, before: str, at: int) -> Span | None:
        """What a participle right after it restricts: the nearest noun phrase, but of "talks on Syria" no name."""
        last = self._nearest_noun(before)
        whole = len(before) - len("non") if before.endswith("non") else -1
        if whole >= 0 and self.letters[self.chunks[self.plain[whole]].last] in "JQ":
            return self.plain[len(before) - 1], self.plain[len(before) - 1]  # "the last of the ships ordered in 2015"
        if whole >= 0 and self._is_left(whole) and self._word(at) not in _FOUND:
            return self.plain[len(before) - 1], self.plain[len(before) - 1]
        apposed = re.search(r"(?<![oi])n,n$", before) if before.endswith("n,n") else None
        if apposed and self._named(apposed.start()) and not self._named(len(before) - 1):
            return self.plain[apposed.start()], self.plain[apposed.start()]
        chain = re.search(r"n(?:[io]n)+$", before)
        kept = chain is not None and before[: chain.start()].endswith("v")
        links = range(chain.start(), len(before)) if chain is not None else ()
        kept = kept and not any(self._word(self.plain[at]) in _DESPITE for at in links)
        if chain is not None and kept and base(self._word(self.plain[chain.start() - 1])) in _KEEPING:
            return self.plain[chain.start()], self.plain[len(before) - 1]
        fitting = self._one_of_chain(before, chain.start(), at) if chain is not None else None
        if fitting is not None:
            return self.plain[fitting], self.plain[len(before) - 1]
        if last is not None and whole >= 0 and self._acts_on_another(whole, at):
            return self.plain[len(before) - 1], self.plain[len(before) - 1]
        held = chain is not None and is_strong_event(self._word(self.plain[chain.start()])) and self._word(at) in _HELD
        if last is None or chain is None or self._named(chain.start()):
            return last
        if self._word(self.plain[chain.start()]) in _PAYING and self._word(self.plain[chain.start() + 1]) == "for":
            return last  # "compensation for livestock lost"
        if not self._named(len(before) - 1):
            idea = kinds.kind(self._word(self.plain[len(before) - 1])) not in ("proceeding", "war", "disaster")
            return (self.plain[chain.start()], self.plain[len(before) - 1]) if held and idea else last
        if self._acts_on_another(chain.start(), at):
            return last
        governed = before[chain.start() - 1 : chain.start()] in ("i", "o") and not held
        return last if governed else (self.plain[chain.start()], self.plain[len(before) - 1])

    def _one_of_chain(self, before: str, first: int, at: int) -> int | None:
        """The place of the one noun that a participle is said of: of "a bridge over the river built in 1931" what is
        built, of "the wife of a man killed in May" who is told of for the first time."""
        places, verb = range(first, len(before), 2), self._word(at)
        head, last = places[-2:]
        personal = verb in OF_PERSONS or base(verb) in ACCUSING
        who = [personal and self._is_anybody(place) for place in places]
        if before[head:] == "non" and who[-2:] == [True, True] and verb != "born":
            return last
        fits = [one or self._fits(self.plain[place], at) for one, place in zip(who, places, strict=True)]
        if fits.count(True) == 1:
            return places[fits.index(True)]
        left = [place for place, fit in zip(places, fits, strict=True) if fit is not False]
        if len(left) == 1 and not self._can_be_who(left[0]):
            return left[0]  # "a petition against the road signed in May"
        if before[head:] != "non" or True in fits or verb in _FOUND:
            return None
        noun = singular(self._word(self.plain[head]))
        if base(verb) in selection.PATIENTS and kinds.person_gender(noun) is None:
            return None  # "the list of members published": what is published could be a list
        held = (is_event(noun) and verb in _HOLDING) or noun in _MEASURES
        return last if self._first_word(head) == "the" and self._is_new(last) and not held else None

    def _is_left(self, place: int) -> bool:
        """ "Traces of a dye banned in 1976": whether a noun is only what is left of the next."""
        word = self._word(self.plain[place])
        return word in _LEFT or singular(word) in _LEFT

    def _is_new(self, place: int) -> bool:
        """Whether a noun phrase tells of something for the first time: "a man", "two men", "men"."""
        word = self._word(self.plain[place])
        several = is_plural(word) or word in nounclasses.PLURALS
        article = self._first_word(place) in ("a", "an")
        return article or (several and self.letters[self.chunks[self.plain[place]].first] in "QJN")

    def _acts_on_another(self, place: int, at: int) -> bool:
        """ "An exhibition of works stolen in 1991", "the trial of a man arrested in May": no event was stolen."""
        return is_strong_event(self._word(self.plain[place])) and self._word(at) not in _HOLDING
