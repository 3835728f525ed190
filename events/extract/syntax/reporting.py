"""Reporting verbs: what tells that a past of saying or of noticing is its clause's verb, or what it was told in."""

import re

from events.extract.lexicon import selection, speech, verbs, words
from events.extract.lexicon.nouns import singular
from events.extract.syntax.agents import Agents
from events.extract.syntax.lookahead import FINITE

COURTS = words.word_set("court jury jurors judge judges magistrate magistrates tribunal inquest inquiry panel")
"""Who is told what is to be proved."""
_HEARING = COURTS | words.word_set("hearing bench committee commission coroner lawmakers")
"""Before whom evidence is given: "..., a court heard"."""
_PUBLISHED = words.word_set("published printed issued released written broadcast delivered given recorded posted aired")
_HEARER = re.compile(r"(?:^|,)[DSJQNP]*?(?P<noun>N)(?:I[DSJNP]+)?$")


_SOURCE = re.compile("I[TI](?P<source>[DSJQNPG]*N)(?P<of>(?:I[DSJQNPG]*[NP])*)$")


class Reporting(Agents):
    """Pasts of saying."""

    def is_of_source(self, at: int) -> bool:
        """ "According to a study (published in May)": what tells who says so has a participle, and no verb."""
        source = _SOURCE.match(self.read(at)) if self.word(0) == "according" else None
        if source is None:
            return False
        noun = singular(self.word(source.end("source") - 1))
        return not source["of"] or selection.fits(noun, verbs.base(self.word(at)), passive=True) is True

    def _says_in_a_statement(self, at: int) -> bool:
        """ "The ministry warned in a statement issued on Monday that ...": the first of the two is its verb."""
        said = verbs.base(self.word(at)) in speech.SAYING and self.word(at + 1) in ("in", "on", "at")
        return said and any(self.word(place) in speech.OCCASIONS for place in range(at + 3, at + 6))

    def _says_on_a_day(self, at: int) -> bool:
        """ "The firm announced Monday it has settled": no reduced relative has a clause after its date."""
        if not self._says(at):
            return False
        return re.match(r"(?:I?D?K)(?:X|[DSPQ][DSQJNPnzG]*[MABVv])", "".join(self.codes[at + 1 :])) is not None

    def _dated_text(self, at: int) -> bool:
        """ "Recalled in a memoir published in 1988": what came out then is what it was told in."""
        return self.word(at) in _PUBLISHED and self.codes[at + 1 : at + 3] == ["I", "K"]

    def _notices(self, at: int) -> bool:
        """ "A student, Liis Kask, noticed on Monday that ...": what opens a clause is no participle, but for "told"."""
        verb = verbs.base(self.word(at))
        opens = verb in speech.NOTICING or (verb in speech.SAYING and verb not in speech.TELLING)
        return opens and "t" in self.codes[at + 1 : at + 4] and self.word(at + 1) != "by"

    def _attributes(self, at: int) -> bool:
        """ ", officials in the capital announced", ", a court heard": a saying after what was said."""
        if not (self._says(at) or self._hears(at)) or "," not in self.letters[:at]:
            return False
        comma = max(place for place in range(at) if self.letters[place] == ",")
        return not any(letter in FINITE or letter == "L" for letter in self.letters[comma:at])

    def _hears(self, at: int) -> bool:
        """Whether a past is what a court does with evidence ("a court in Holm heard"): no reduced relative, as that of
        "a song heard" is."""
        if self.word(at) != "heard" or self.word(at + 1) == "by":
            return False
        hearer = _HEARER.search(self.read(at))
        return self.word(at - 1) in _HEARING or (hearer is not None and self.word(hearer.end("noun") - 1) in _HEARING)

    def _says(self, at: int) -> bool:
        """Whether a past is one of saying or deciding."""
        verb = verbs.base(self.word(at))
        return verb in speech.SAYING or verb in speech.DECIDING
