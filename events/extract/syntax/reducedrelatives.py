"""Reduced relatives: is the past after a noun phrase or a comma the clause's verb, or does it only tell of the noun?

Of the two pasts of "a think tank linked to a ministry warned" the second is the verb. Those after "and" are in
`conjoinedpasts`.
"""

import re

from events.extract.lexicon import kinds, nounclasses, participles, speech, verbs, words
from events.extract.syntax.conjoinedpasts import OPENS_PHRASE, ConjoinedPasts
from events.extract.syntax.lookahead import OPENS_OBJECT
from events.patterns import seldom

_SAID_IN = re.compile(r"[VZ]I[DSJQ]*N$")
_AFTER_PREPOSITION = re.compile(r"^[^UWHC,;]*VH[^UWHC,;]*[VMB][^UWHC,;]*I[DS][JQGN]*N$")
""" "Said that she would not play because of an injury (suffered)": both clauses have their verb."""
_DOING = words.word_set("admit deny begin start stop finish keep continue resume quit cease avoid risk")
"""Verbs whose object is a -ing form: "admitted paying bribes"."""
_ISSUING = words.word_set("publish release sell")
_CLAD = words.word_set("dressed disguised clad")
"""How somebody looks, where another verb follows: "a man dressed as a clown fled"."""
_CHARGED = words.word_set("accuse suspect convict acquit rob deprive strip")
"""What is done to whoever stands before it, where "of" follows at once: "a man accused of theft"."""
_SPEAKER_AND_PLACE = re.compile(r",[DSQJNPG]*NI[JNP]*P,P+,$")
""" "..., controllers in Darmstadt, Germany, (confirmed)"."""
_AND_ANOTHER = re.compile(r"[^,;CWUvVMABO]*C[DSQ][JNPnzQ]*[Nnz][vV](?:$|[.,;IKR])[^vVMABO]*$")
_AS_WHOM = re.compile(r"CID[JNQ]*N$")
""" "Lived in Paris and as a young man (painted)"."""
_JOINED_GAP = seldom(r"W[DSJQNPG]+(?:I[DSJQNPG]+)*A?[VL](?:I?D?K)?,?C[DSJQNPG]+$")
""" "Which the house passed in May and the senate (rejected)"."""
_CLAUSE_WHICH = seldom(r"(?:I?D?K|I[DJQNP]*[NP]),I?W[^,;.WUHC]*,[vVBM](?:[DSQJNPLRI]|$)")
""" "(A vote held) in 1945, which the king boycotted, (abolished the tax)"."""
_COMMA_AND_VERB = re.compile(r"[^,;WU]*,[vVMBA]")

_ACTED_ON_A_DAY = seldom(r"I?D?K(?P<object>[DS][JNPQnzGg]*[NPnz])(?:(?P<who>X)|[I.,WtC])")
_GIVING = words.word_set("rename christen dub crown award grant")
_DATED_PASSIVE = seldom(r"BR?L[^;LVZMAUHW]*,$")


class ReducedRelatives(ConjoinedPasts):
    """The telling of a finite past from a participle after its noun."""

    def _past_after_phrase(self, at: int, before: str, after: str) -> str:
        """After a noun phrase or a comma: the finite verb of an open clause, or a reduced relative."""
        if before in ("N", "P") and self.subject_is_last(at, after):
            self.open.extend([] if self.open[-1] else [False])
            return "V"
        if before == "(":
            return "L"  # "the king (reigned 1881-1902) moved the court"
        if before in ("N", "P") and after in ("I", "K", ",", ".", "R") and self._in_joined_relative(at):
            self.open.append(False)
            return "V"
        if at == 0:
            described = after in ("N", "n", "z") and not self._gives(at)
            return "J" if described else "L"
        charged = (self.word(at + 1) == "of" and verbs.base(self.word(at)) in _CHARGED) or self.is_of_source(at)
        clad = self.word(at + 1) in ("as", "in") and self.word(at) in _CLAD and self._any_finite(at)
        if self.has_agent(at) or charged or clad or self._names(at, after) or self.is_within_joined_clause(at):
            return "L"
        told = _AS_WHOM.search(self.read(at))
        if told and self.word(told.start() + 1) == "as":
            return "V"
        if self._hears(at) or (self.word(at) == "followed" and after in ("I", "K", ".") and before in ("N", "P")):
            return "V"
        inserted = self.in_fronted_phrase(at) or (before == "," and self.opens_insertion(at))
        agreed = self.word(at) == "agreed" and after in ("I", "K") and inserted
        if (self.word(at) in participles.NEVER_REDUCED and not agreed) or (
            (self.lacking() if before != "," else not self.opens_insertion(at))
            and self._takes_infinitive(at, before, after)
        ):
            return "V"
        does = self._takes_gerund(at, after)
        if does and self.lacking() and before in ("N", "P"):
            return "V"
        if self.lacking() and before in ("N", "P") and (self._says_in_a_statement(at) or self._says_on_a_day(at)):
            return "V"
        if (self.word(at - 1) in speech.OCCASIONS or self._dated_text(at)) and _SAID_IN.search(self.read(at)):
            return "L"
        if after in ("I", "K", ".", ",") and self.word(at + 1) != "to" and _AFTER_PREPOSITION.search(self.read(at)):
            return "L"
        takes_object = after in OPENS_PHRASE + "tHhnz" and after != ""
        takes_object = takes_object or (after == "v" and self.codes[at + 2 : at + 3] in (["N"], ["n"], ["z"]))
        if before == "," and not self.lacking() and _SPEAKER_AND_PLACE.search(self.read(at)) and self._says(at):
            return "V"
        if before in (",", "", "U", "H", "(", "I"):
            return self._past_at_edge(at, before, after, takes_object=takes_object, does=does)
        if not self.lacking() and self._attributes(at):
            return "V"
        if not self.lacking():
            return "V" if takes_object and after not in "tJ" and before in "PX" else "L"
        if takes_object or self._closes_relative(at) or self._acts_on_a_day(at):
            return "V"
        needs_object = verbs.base(self.word(at)) in verbs.WITH_OBJECT | _ISSUING and after in ("I", "a", "K", "R")
        if needs_object and (
            self._any_finite(at) or self.last_verb in speech.SAYING or self.follows_joined_objects(at)
        ):
            return "L"
        if self._alone_in_clause(at) or self.follows_relative(at, after):
            return "V"
        if len(self.open) > 1 and not self.open[-1] and _AND_ANOTHER.match("".join(self.codes[at + 1 :])):
            return "V"  # "when a boat overturned on the lake and a mechanic drowned"
        if "C" in self.codes[at:] and self.clause_joined_to(at):
            return "V"
        if _CLAUSE_WHICH.match("".join(self.codes[at + 1 :])):
            return "L"
        over_commas = self.in_apposition(at) or self.in_fronted_phrase(at) or self.dated_by_clause(at)
        return "L" if self.finite_ahead(at, over_commas=over_commas) else "V"

    def _acts_on_a_day(self, at: int) -> bool:
        """ "The firm sold on 12 May the vans it had bought": a date between a verb and its object, where no other verb
        waits; not "a house built in 1911 the year before"."""
        acted = _ACTED_ON_A_DAY.match("".join(self.codes[at + 1 :])) if self.open == [False] else None
        if acted is None or self.word(at + acted.end("object")) in nounclasses.TIMES:
            return False
        return acted["who"] is not None or not self.finite_ahead(at)

    def _in_joined_relative(self, at: int) -> bool:
        """ "The deal that Iran signed in 2015 and Norland left in 2018 (collapsed)": what somebody else did to a thing
        that a relative clause tells of."""
        acts = self.letters[at - 1] == "P" or kinds.are_somebody(self.word(at - 1)) or kinds.is_body(self.word(at - 1))
        acts = acts or kinds.is_person(self.word(at - 1))
        return acts and self.word(at + 1) != "by" and _JOINED_GAP.search(self.read(at)) is not None

    def _past_at_edge(self, at: int, before: str, after: str, *, takes_object: bool, does: bool) -> str:
        """After a comma, or what opens a clause or a phrase: the verb that the clause awaits or goes on with, or a
        participle. `does`: a -ing form is its object."""
        if before == "U":
            return "L"
        if before == "," and takes_object and self._is_given_too(at):
            return "L"
        if before == "," and takes_object and all(self.open[:-1]) and not self.finite_ahead(at, over_commas=True):
            return "V"
        if self.lacking() and before == "," and (self._notices(at) or self._says_on_a_day(at)):
            return "V"
        if self.lacking():
            dated = self.codes[at + 1 : at + 3] == ["K", "G"]  # "won Sunday's election"
            acts = (after in OPENS_OBJECT or dated) and not self._gives(at)
            active = acts and not self.is_naming(at) and before == ","
            closes = before == "," and self.closes_clause_inserted(at)
            closed = before == "," and self.closes_insertion(at)
            closed = closed and not (self._gives(at) and _COMMA_AND_VERB.match("".join(self.codes[at:])))
            leads_in = closed and not all(self.open[1:]) and self.subject_after(at)
            if (closes and self.word(at) in participles.GOING) or (closed and takes_object) or does or leads_in:
                return "V"
            if before == "," and not active and not closes and self.opens_insertion(at, fronted=True):
                return "L"
            waits = self.finite_ahead(at, over_commas=True) and not self._clause_after_and(at)
            return "L" if not active and waits else "V"
        is_it = self.last_verb in ("was", "is")  # "it was a chapel at Holm, finished in 1969"
        goes = self.word(at) in participles.GOING and not is_it
        goes_on = takes_object or goes or self._continues_series(at)
        return "V" if before == "," and goes_on else "L"

    def _is_given_too(self, at: int) -> bool:
        """ "Was launched in 1912, renamed the Vesk in 1919", "was elected in 1990, appointed minister in 1994": a
        passive goes on with what one is given, or made."""
        stop = next((place for place in range(at, len(self.codes)) if self.codes[place] in "K,C."), at)
        gives = verbs.base(self.word(at)) in _GIVING and "to" not in [self.word(one) for one in range(at, stop)]
        gives = gives or (self._gives(at) and kinds.is_role(self.word(at + 1)))
        return gives and not self.lacking() and _DATED_PASSIVE.search(self.read(at)) is not None

    def _takes_gerund(self, at: int, after: str) -> bool:
        """ "Admitted paying bribes": whether a -ing form is the object."""
        return after == "g" and verbs.base(self.word(at)) in _DOING

    def _takes_infinitive(self, at: int, before: str, after: str) -> bool:
        """ "failed to get": no reduced relative, but of "the bases needed to support them reached a third"."""
        if self.codes[at + 3 : at + 5] in (["X", "v"], ["X", "V"], ["X", "f"]) and before == "N":
            return False
        return after == "T" and before in tuple("NPRK,") and verbs.base(self.word(at)) in verbs.TAKES_INFINITIVE

    def _names(self, at: int, after: str) -> bool:
        """ "a device called Flyboard", not "called for a new vote"."""
        naming = self.is_naming(at) and after in ("P", "D", "N", "J", "(")
        return naming and (not self.lacking() or self.finite_ahead(at, over_commas=self.in_apposition(at)))
