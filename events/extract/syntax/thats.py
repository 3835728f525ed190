""" "That": does it open what is said or what is told of a noun, or stand before a noun of its own?

See `tagging` for the pass as a whole.
"""

import re

from events.extract.lexicon import nouns, speech, verbs, words
from events.extract.syntax.gerunds import GerundForms
from events.patterns import seldom

_OF_SOMEBODY = re.compile(r"I[DS]?[JNP]+(?:I?K)?$")
_TAKING_THAT = speech.SAYING | speech.TELLING | speech.NOTICING
_TAKING_ONLY_THAT = words.word_set("complain boast brag protest swear object")
_SAID_WHERE = seldom(r"[VFL](?:[IT][DSJQNPG]+)+$")
_SAID_APART = re.compile(r"(?P<verb>[VFL])R?(?:[IT][DSJQNPG]+)*,[^,;UWHVZMBAg]+,$")
""" "Had learned, over six weeks in March, (that)", "announced on television, on 6 May, (that)"."""
_FRONTED = seldom(r"(?:^|;)(?:I|gI|TFI)[^,;UWHVZMBAO]*,$")
""" "Going by notes from the clerk, (that)"."""
_STATED = seldom(r"[VZLg]K?I[DSJNP]*N$")


class ThatForms(GerundForms):
    """The settling of the code "t"."""

    def that(self, at: int) -> str:
        """The letter of "that": H before what is said, W where it is the relative word, D before its noun, or X."""
        before, after = self.before(at), self.after(at)
        cleft = self.word(0) == "it" and self.letters[1:2] == ["B"] and "K" in self.letters and "H" not in self.letters
        if before in ("I", "T") and after == "v" and self.word(at - 1) in ("to", "than", "like", "from", "as"):
            return "X"  # "a plan similar to that made in May"
        if before in ("I", "T") and self.word(at + 1) == "of":
            return "X"  # "merge their council with that of Holm"
        if self.word(at - 1) == "so" or self._tells_how_much() or (cleft and before in (",", "K")):
            return "H"
        if before == "," and after in tuple("MAOBVvf") and self._opens_anew(at):
            return "X"
        if (before in ("", "I", ",", "U") and after in ("N", "n", "z")) or (before == "I" and after == "g"):
            return "D"
        confident = before == "N" and self.letters[at - 2 : at - 1] == ["B"]
        if confident or (before and before in "VZFLgJB"):  # but "sold that business"
            return "D" if before == "V" and after in ("N", "n") and self._points_back(at) else "H"
        verb = max((place for place in range(at) if self.letters[place] in "VZLgF"), default=0)
        telling = self.last_verb in speech.TELLING and "," not in self.letters[verb:]
        stated = self.word(at - 1) in speech.OCCASIONS and _STATED.search(self.read(at)) and self._says_before(at)
        if self._content_noun_before(at) or telling or stated:
            return "H" if after not in "vVMBAO" else "W"
        if before in tuple("NP") and after in tuple("XDSPNnzJQ") and self._says_where_or_to_whom(at):
            return "H"
        if self._asks_that_it_be(at):
            return "H"
        if before == "," and self._says_apart(at):
            return "H"
        if before in ("K", "q"):
            return "H" if self._says_before(at) or self._content_noun_before(at) else "W"
        return "W" if before and before in "NPQ,)" else "H"

    def _tells_how_much(self) -> bool:
        """ "So great was the damage that the port closed", "such was the anger that": what came of it."""
        return self.word(0) in ("so", "such") and "B" in self.letters[1:4] and "H" not in self.letters

    def _points_back(self, at: int) -> bool:
        """ "Sold that business", "traced that fault to a pump, which was replaced": no clause of what somebody says."""
        open_ended = self.last_verb in _TAKING_THAT or nouns.is_plural(self.word(at + 1))
        return not (self._any_finite(at) if open_ended else self.finite_ahead(at))

    def _opens_anew(self, at: int) -> bool:
        """ "Judging by pictures from the ships, that happened in May": the subject itself, behind a phrase without a
        verb, for which no other subject comes."""
        stops = (place for place in range(at, len(self.codes) - 1) if self.codes[place] == ",")
        return _FRONTED.search(self.read(at)) is not None and all(self.codes[stop + 1] in "UW" for stop in stops)

    def _says_apart(self, at: int) -> bool:
        """ "The panel had learned, over six weeks in March, that the wall was old": what was said, behind what only
        tells how or when it was."""
        said = _SAID_APART.search(self.read(at))
        return said is not None and verbs.base(self.word(said.start("verb"))) in _TAKING_THAT

    def _asks_that_it_be(self, at: int) -> bool:
        """ "Ordered on Monday that the ship be returned": "be" after a noun phrase, without what goes before "be"."""
        ahead = (place for place in range(at + 1, len(self.codes)) if self.codes[place] not in "DSJNPQnzIG")
        place = next(ahead, -1)
        return place > at + 1 and self.word(place) == "be"

    def _content_noun_before(self, at: int) -> bool:
        """ "The claim that", "a ruling by the court that"."""
        place = at - 1
        while place > 0 and self.letters[place] == "R":
            place -= 1
        if self.word(place) in speech.CONTENT_NOUNS:
            return True  # "the clearest sign yet that"
        phrase = _OF_SOMEBODY.search(self.read(at))
        by = phrase is not None and self.word(phrase.start()) in ("by", "from", "of")
        return by and phrase is not None and self.word(phrase.start() - 1) in speech.CONTENT_NOUNS

    def _says_where_or_to_whom(self, at: int) -> bool:
        """ "Remarked at the time that", "wrote to the king that", "said in Paris that": no phrase beside a saying."""
        found = _SAID_WHERE.search(self.read(at))
        if found is None or verbs.base(self.word(found.start())) not in _TAKING_THAT | _TAKING_ONLY_THAT:
            return False
        placed = self.letters[at - 1] == "P" or self.word(at - 1) == "time" or nouns.is_event(self.word(at - 1))
        opener = self.word(found.start() + 1)
        return opener in ("to", "before") or (placed and opener in ("in", "at", "during", "after"))

    def _says_before(self, at: int) -> bool:
        """Whether a saying still waits for its "that" clause: "said in a note sent on Monday that ..."."""
        said = [place for place in range(at) if verbs.base(self.word(place)) in _TAKING_THAT]
        verbal = [place for place in said if self.letters[place] in "VZLFg"]
        verbal += [at for at in range(at) if self.letters[at] in "VF" and self.word(at) in speech.RULING]
        return bool(verbal) and "H" not in self.letters[verbal[-1] :]
