"""Past forms: is "warned" a finite verb, a participle or an adjective, is "put" a past at all?

The word before and the word after decide the plain cases here; for the others the clause does, see `reducedrelatives`,
`conjoinedpasts` and `openclauses`. See `tagging` for the pass as a whole.
"""

import re

from events.extract.lexicon import participles, speech, verbs, words
from events.extract.syntax.reducedrelatives import ReducedRelatives

_COMPOUND = re.compile(r"[SG][JNQ]*N$")
""" "Its profit forecast"."""
_LIKE_SHED = words.word_set("shed bid bet")
"""Pasts that after a noun are nouns: "a converted railway shed", but for what is shed."""
_SHED = words.word_set("tears blood jobs light leaves skin weight pounds kilos kilograms")
OBJECTS = words.word_set("me him us them")
"""To whom something is done: "had him jailed", but "three of them left"."""
_HELPING = words.word_set("help let make see have go come dare need")
"""Verbs that another's base follows: "help cut costs"."""
_SUFFERERS = words.word_set("wounded injured accused arrested detained convicted displaced deceased bereaved")
"""Who is told of by what befell them: "two of the wounded died"."""
AWAITED = words.word_set("scheduled planned expected slated timed")
"""What is said, after a comma, of a thing to come: "the election, scheduled for May"."""
_HOLDING = words.word_set(
    "thought believed presumed feared considered declared reported deemed found assumed left kept"
)
"""What is said of what something is: "had been thought lost"."""
_AS_SUCH = re.compile(r"IR$")
_LEAVING_SO = speech.JUDGING_SO | words.word_set("return leave keep get have send bring want order")
"""What is done to a thing that is so, or is to be: "returned it damaged", "asked to have it closed"."""
_ACTING = participles.NEVER_REDUCED | participles.GOING


class PastForms(ReducedRelatives):
    """The settling of the codes "v" and "f"."""

    def past_or_participle(self, at: int) -> str:
        """The letter of "warned": V, L, or J before a noun it describes."""
        before, after = self.before(at), self.after_particle(at)
        if before == "B" or before == "A":
            return "L"
        if self._ends_compound(at, before):
            return "N"
        if before == "," and self.word(at) in AWAITED and self.open[0]:
            return "L"
        if self.word(at).startswith("un") and not verbs.is_base(verbs.base(self.word(at))):
            described = after in tuple("NPJnzg") or before == "U"
            return "J" if described else "L"  # "hung unrecognised": what was not done is done by nobody
        if before == "C" and self._over_gap(at, after):
            return "V"
        if before == "C" and after in ("N", "n", "z") and self.joins_adjective(at):
            return "J"
        if before == "T" and verbs.is_base(self.word(at)):
            return "F"
        if before == "I" and not self.lacking() and _AS_SUCH.search(self.read(at)) and self.word(at - 2) == "as":
            return "J"  # "listed it as critically endangered"
        if before in ("T", "H") and after in ("N", "n", "z"):
            return "J"  # "led to repeated delays", "ruled that convicted killers"
        if after in ("N", "n", "z") and self.follows_brand(at):
            return "J"
        named = before in ("N", "P") and after in ("P", "N", "n")
        if named and self.word(at) in ("based", "owned", "backed", "born", "led"):
            return "J"
        if self.word(at) == "led" and self.word(at + 1) == "to" and before in ("N", "P") and self.lacking():
            return "V"  # "led to the loss of a mill built in 1971"
        if before == "D" and after == "f" and self.word(at + 2) == "of":
            return "J"  # "a planned cost of two million"
        if before == "D" and self.word(at) in _SUFFERERS and after in ("v", "V", "f"):
            return "N"
        closed = after not in "NPJnzgQC" or (after == "g" and self.word(at) in participles.NEVER_REDUCED)
        if before == "J" and closed and self.noun_after_all():  # "a jackal died trying to eat"
            return self._past_after_phrase(at, "N", after)
        if before == ";" and self._opens_sentence(at, after):
            return "L"
        if self.last_verb == "find" and after in ("I", "K", ".") and self._is_found_done(at):
            return "L"
        if before == "G" and after in ("D", "S", "X", "P", "Q"):
            return self._past_after_phrase(at, "N", after)
        if before == "Q" and self.letters[at - 2 : at - 1] in (["P"], ["N"]):
            return self._past_after_phrase(at, "N", after)
        acts = after in ("D", "S", "X", "t", "T") or self.word(at) in _ACTING or self._follows_how_many(at)
        if before == "Q" and acts and self.lacking():
            return self._past_after_phrase(at, "N", after)
        if (before == "I" and self.describes_time(at)) or (before == "q" and self.is_of_one_aged(at, after)):
            return "J"
        if before in ("D", "S", "J", "G", "Y", "Q") or (before == "I" and after in "NPnzJg"):
            return "J" if after in "NPJnzgQC" else ("N" if before in "DS" and after in "I.,BMAOV" else "L")
        return self._past_in_clause(at, before, after)

    def _past_in_clause(self, at: int, before: str, after: str) -> str:
        """After a pronoun, "who", "and" or another verb: the clause's verb, its participle, or that of an object."""
        if before in ("X", "E"):
            indefinite = self.word(at - 1) in words.INDEFINITE and not self.lacking()
            left = self.word(at - 1) == "it" and self.last_verb in _LEAVING_SO and self.read(at)[-2:-1] in "VZFLg"
            if left and after in ("I", "K", ".", ","):
                return "L"  # "which returned it damaged"
            had = self.word(at - 1) in OBJECTS and self.letters[at - 2 : at - 1] in (["A"], ["V"], ["F"], ["Z"], ["g"])
            had = had and not (self.lacking() and not self.finite_ahead(at))  # "needed to support them reached"
            return "L" if indefinite or had or self.word(at - 1) == "that" or self.in_absolute(at) else "V"
        if before == "W":
            return "V"
        never = self.word(at) in participles.NEVER_REDUCED and self.word(at + 1) != "by"
        if before == "C" and (never or self._takes_gerund(at, after) or self._goes(at, after)):
            return "V"
        if before == "C" and verbs.base(self.word(at)) in speech.SAYING and "t" in self.codes[at + 1 : at + 4]:
            return "V"  # "had been expected to stand but announced in May that he would not"
        if before == "C":
            return "V" if self._coordinated_past(at) or self._takes_object_actively(at, after) else "L"
        if before == "L" and self.word(at - 1) in _HOLDING and self.letters[at - 2 : at - 1] in (["B"], [","], ["R"]):
            return "L"
        if before == "L" and after in ("N", "n", "z") and self.last_verb in verbs.OBJECT_IN_PASSIVE:
            return "J"
        if before in ("V", "Z", "F") and after in ("N", "n", "z") and (before == "F" or not self.lacking()):
            return "J"  # "offered discounted tickets"
        if before == "g" and self.letters[at - 2 : at - 1] in (["I"], ["V"]) and after in tuple("NnzJP"):
            return "J"  # "for smuggling fossilised eggs", "began operating used submarines"
        if before == "V" and self.last_verb in speech.JUDGING_SO and after in (",", ".", "I", "C"):
            return "J"  # "elections that observers called flawed"
        if before in ("V", "Z", "F", "g", "L", "T"):
            return "V" if self.lacking() and before != "T" else "L"
        return self._past_after_phrase(at, before, after)

    def _ends_compound(self, at: int, before: str) -> bool:
        """ "A converted railway shed", "a rifle shot in May": a noun where the clause has or awaits another verb."""
        shed = self.word(at) in _LIKE_SHED and before == "N" and self.word(at - 1) not in _SHED
        compound = shed or self.word(at - 1) in participles.COMPOUNDS.get(self.word(at), ())
        return compound and (not self.lacking() or self.finite_ahead(at, over_commas=self.after(at) in ("I", "K")))

    def _is_found_done(self, at: int) -> bool:
        """ "Found the data offered for sale": what a thing was found to be, where no object makes it a deed."""
        found = re.search(r"[VFL][DSJNPQ]+$", self.read(at))
        return found is not None and verbs.base(self.word(at)) in verbs.WITH_OBJECT

    def noun_after_all(self) -> bool:
        """Take the adjective just read for a noun where it closes a noun phrase ("a jackal died")."""
        place = len(self.letters) - 1
        while self.letters[place] != "J":
            place -= 1
        if not self.letters[:place] or self.letters[place - 1] not in "DSGJYP":
            return False
        self.letters[place] = "N"
        self._read = -1, ""
        return True

    def base_or_past(self, at: int) -> str:
        """The letter of "put", "set": F, V or L, or N."""
        before, after = self.before(at), self.after_particle(at)
        if before in ("T", "M", "O"):
            return "F"
        if before == "N" and not self.lacking() and _COMPOUND.search(self.read(at)):
            return "N"
        if before in ("B", "A"):
            return "L"
        if before == "G" and after in ("D", "S") and self.lacking():
            return self._past_after_phrase(at, "N", after)  # "Moody's cut its rating"
        whole = self.word(at + 1) == "of" and before in ("N", "P") and self.word(at) != "rid"  # "a complete set of"
        if whole or self._ends_compound(at, before):
            return "N"
        if before == "," and self.word(at) in AWAITED and self.open[0]:
            return "L"
        goes_on = before == "C" and re.search(r"V[^VZFLgMBA,;]*K?C$", self.read(at)) is not None
        goes_on = goes_on or (before == "C" and self.word(at) in participles.NEVER_REDUCED)  # "and quit in 2006"
        if goes_on or (before == "C" and self._over_gap(at, after)):
            return "V"
        numbered = before == "Q" and self.letters[at - 2 : at - 1] in (["P"], ["N"])
        if before in ("D", "S", "J", "G", "Y", "I", "Q") and not numbered:
            described = after in ("J", "P") and self.letters[-1] == "R"  # "the most widely read Finnish poet"
            return "J" if (described or after in ("N", "n", "z")) and before != "I" else "N"
        if before in ("X", "W", "E"):
            return "V"
        if before in ("F", "g") and after in ("N", "n", "z") and self.last_verb not in _HELPING:
            return "J"  # "restrict set nets", "selling cut flowers"
        return self._past_after_phrase(at, before, after)
