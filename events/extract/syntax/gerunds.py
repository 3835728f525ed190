"""-ing forms: is "meeting" a verb's form, a noun or an adjective, is "beginning" no more than "from"?

See `tagging` for the pass as a whole.
"""

from events.extract.lexicon import adjectives, kinds, nouns, participles, verbs, words
from events.extract.syntax.lookahead import OPENS_OBJECT
from events.extract.syntax.pasts import PastForms
from events.patterns import seldom

_TO_A_DATE = seldom(r"[DS]?[JQYPG]*[NPnz]I[DS]?K")
""" "(Beginning with) the election of 2026"."""

_PAIR = seldom(r"[NP]C[DSJNPQ]*[NP]$")
_GOVERNED = seldom(r"I(?:(?:N,)*NC)?N$")
_OF_SOMEBODY = words.word_set("striking fleeing surviving approaching advancing")
"""What somebody does without an object, and to a thing with one."""
_STATES = words.word_set("hiding training writing passing waiting")
"""What one is in: "died in hiding", "agreed in writing"."""

_OF_COMPOUNDS = words.word_set(
    "rights grounds quotas quota conditions hours standards laws rules vessels vessel fleet fleets boats boat permit"
    " permits practices licence licences license licenses ban bans methods costs fees spaces zones system systems"
)
"""What is named by what it is for: "a quarrel over fishing rights"."""
_ENDING_COMPOUNDS = words.word_set("building warning briefing screening signing sighting ranking rating")
"""What ends a compound: "at a media briefing"."""
_COUNTED = ("craft", "product", "vessel", "structure")
"""Kinds of which no single one acts without an article: "satellite positioning stations", but "water filling holds"."""
_ASKED_FOR = words.word_set("questioning sentencing processing testing training screening safekeeping rebuilding")
"""What somebody or something is taken "for", or is "under"."""
_ENDING = words.word_set(
    "turn end descend erupt degenerate deteriorate escalate develop culminate result explode spill slide dissolve"
)
"""What a thing does when another comes of it."""
_TURNS = words.word_set("time day night week month season quarter year")
_LEADING = words.word_set("after before since following until")


class GerundForms(PastForms):
    """The settling of the code "g"."""

    def gerund(self, at: int) -> str:
        """The letter of "beginning": g, N, J before a noun it describes, or I where it only leads to a date."""
        if self.word(at) == "running" and self.word(at - 1) in _TURNS and self.word(at - 2) in words.IN_ORDER:
            return "R"  # "for the second year running"
        before, after, word = self.before(at), self.after(at), self.word(at)
        if word in words.BEGINNING and self._leads_to_a_date(at):
            return "I"
        if (
            before == "I"
            and self.word(at - 1) in ("in", "into")
            and word in _STATES
            and after not in tuple("DSXPNnzJQ")
        ):
            return "N"
        if self.word(at - 1) in ("in", "into") and self._is_how_it_ended(at, after):
            return "N"
        if word in _ASKED_FOR and self.word(at - 1) in ("for", "after", "under") and after not in tuple("DSXPNnzJQ"):
            return "N"  # "was taken in for questioning"
        if self.describes_time(at):
            return "J"
        if before != "B" and self.is_subject(at):
            return "N"
        if not before and after in tuple("vVf"):
            return "N"  # "Testing carried out in May found a leak"
        if before == "g" and not verbs.is_base(verbs.base(word)):
            return "N"
        bare = before == "N" and not self.word(at - 1).endswith("s") and _GOVERNED.search(self.read(at)) is not None
        if bare and word not in words.LASTING_FROM and after in ("", "I", "K", ",", "."):
            return "N"  # "a protest against seal hunting in 1977", "guilty of fraud and money laundering"
        if bare and after in ("N", "n", "z") and kinds.kind(self.word(at - 1)) in _COUNTED:
            return "J"  # "with satellite positioning stations"
        ends = after in ("", "K", "I", "R", ",", ".", "k") and self.word(at + 1) not in ("of", "against", "about")
        if word in _ENDING_COMPOUNDS and before == "N" and ends:
            return "N"
        if before in ("D", "S", "J", "Y", "Q", "G") or self._is_so_long(at):
            return "J" if after in ("N", "n", "z") and word not in nouns.NOMINAL else "N"
        if self.word(at - 3) in _LEADING and self.letters[at - 2 : at] == ["D", "N"] and nouns.is_event(word):
            return "N"  # "after a court ruling the county closed it"
        if before == "N" and word in words.LASTING_FROM and after in ("I", "K"):
            return "g"
        if (
            before in ("N", "P", "", ";", "-", "K", ".")
            and (nouns.is_event(word) or self.word(at + 1) == "of")
            and after not in OPENS_OBJECT
        ):
            return "N"
        if (
            word in participles.COMPOUNDING
            and self.codes[at + 1 : at + 2] in (["N"], ["n"], ["z"])
            and (before not in ("B", "I") or self.word(at + 1) in _OF_COMPOUNDS)
        ):
            return "J"
        if before not in ("B", "N", "P", "g") and self._acts_itself(at):
            return "J"
        if word in adjectives.ING_ADJECTIVES and (after in ("N", "n", "z", "J", "P") or before == "B"):
            return "J"
        return "g"

    def _is_so_long(self, at: int) -> bool:
        """ "After a four-day hearing", "the two-hour meeting": what lasts so long is no verb's form; not "spent two
        days touring"."""
        compound = self.letters[at - 1 : at] == ["q"] and "-" in self.word(at - 1)
        return compound and self.letters[at - 2 : at - 1] in (["D"], ["S"], ["J"], ["G"])

    def _is_how_it_ended(self, at: int, after: str) -> bool:
        """ "The dispute turned into fighting", "ended in shooting": what came of it, which it did not do itself."""
        verb = next((place for place in range(at - 2, -1, -1) if self.letters[place] in "VZFLBMWU"), 0)
        return verbs.base(self.word(verb)) in _ENDING and after in ("", "I", "K", ",", ".", "C")

    def _acts_itself(self, at: int) -> bool:
        """ "Cut jobs amid falling prices", "fired on striking miners": who strikes is the noun after, but not in "after
        striking rocks"."""
        place = at + 1
        while self.codes[place : place + 1] in (["N"], ["n"], ["z"], ["J"]):
            place += 1
        if place == at + 1:
            return False
        beside = self.word(at - 1) == "with" and self.letters[at - 2 : at - 1] in (["N"], ["P"])  # "with burning tyres"
        beside = beside and self.last_verb != "charge"  # "charged Hale with taking bribes"
        if self.word(at) in participles.INTRANSITIVES or beside:
            return True
        head = self.word(place - 1)
        somebody = head in ("families", "crowds") or kinds.are_somebody(head) or head.endswith(("ers", "ors"))
        return self.word(at) in _OF_SOMEBODY and somebody and self.word(at - 1) not in words.CLAUSE_OPENERS

    def _leads_to_a_date(self, at: int) -> bool:
        """ "Banned cars from the centre starting Monday", "two days of mourning, beginning today": from then on; not "a
        festival beginning on Friday", nor "the festival, beginning on Friday, draws thousands"."""
        first = at + 1 + (self.word(at + 1) in ("in", "on", "from", "with"))
        following = "".join(self.codes[first : first + 8])
        dated = _TO_A_DATE.match(following) if self.word(at + 1) == "with" else following.startswith(("K", "DK"))
        told = self.open[0] or (len(self.open) > 1 and self.open[-1])  # "inspired by a revolt that swept the east"
        if not dated or not self.letters or not told:
            return False
        before = self.letters[-1]
        pair = _PAIR.search(self.read(at)) is not None and not self.finite_ahead(at)  # "built schools and clinics"
        closed = before in "NP" and (pair or not self.lacking())
        return before in ",rFVLK" or (closed and not nouns.is_event(self.word(at - 1)))
