"""Present forms: is "plan" a noun or a verb, is "talks" a plural or a verb? See `tagging` for the pass as a whole."""

import re

from events.extract.lexicon import kinds, nounclasses, nouns, speech, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.lookahead import FINITE, OPENS_OBJECT
from events.extract.syntax.pasts import OBJECTS
from events.extract.syntax.thats import ThatForms
from events.extract.syntax.tos import is_noun_after_to
from events.patterns import seldom

_CHAIN = re.compile(r"(?P<head>N)(?:I[DSQJNPG]*[NP])+$")
_PAIR_OF_KINDS = seldom(r"[VB].*IJ*N+CJ*N$")
_JOINED_NOUNS = seldom("[NPJG],?C")
""" "Norway and (Chile) plan"; not "left in 2024, and Chile plans"."""
_PARTS = word_set("number majority group dozens lot couple series pair range half rest most")
"""Nouns before "of" that leave the number to the noun after it."""
_VERBS = (["v"], ["V"], ["M"], ["B"], ["A"], ["O"], ["f"])
_HAPPENING = word_set("start begin open end close run finish")
_COUNTED_NOUNS = re.compile(r"(?:^|[^NPQ])(?P<number>Q)J*N+$")
_QUESTION = re.compile(r"U[DSQ]?J*N+$")
""" "How the virus (spreads)"."""
_ASKING = word_set("how why whether what")
_GOES_ON = re.compile(r"[^,;.UWvVfMBAO]*CR*[vVMBA]")
""" "(Spreads) in mice and published"."""
_WILL_BE = re.compile(r"(?:X|[DSQPN][DSQJNPGXnzb]*(?:I[DSQJNPGXnzb]+)?)M|(?:X|[DS][JNPQnz]*)[AB]")
""" "(Hopes) the bridge at Vik will (reopen)", "(claims) the treaty was (signed)"."""
_LASTING = word_set("run last extend stretch date")
_BOUNDS = word_set("from until till through to")
_LETTING = word_set("let make help have see hear watch feel")
"""Verbs of whose object one says what it does: "heard him sing at a funeral"."""
_AFTER_SUBJUNCTIVE = (*"DSXQPIKRTqJr", ".")
_CLAIMING = speech.ATTRIBUTING | word_set("say")
_APART = seldom(r",[DSQJNPG]*(?:I[DSJNP]+)?$")
""" ", prosecutors (allege)"."""
_DID_FIRST = seldom(r"^[R!]+,?I?K,?(?P<did>[VO])(?:[DSJNPQG]+|X)$")
_ASKED_OF = seldom("H[DSQJNPG]+(?:I[DSQJNPG]+)?$")


class PresentForms(ThatForms):
    """The settling of the codes "n" and "z"."""

    def noun_or_base(self, at: int) -> str:
        """The letter of "plan": N, F or Z."""
        before, after, word = self.before(at), self.after(at), self.word(at)
        if before == "T":
            return "N" if is_noun_after_to(self.word(at - 2), word, self.word(at + 1)) else "F"
        if before in ("M", "O") or (self.word(at - 1) in OBJECTS and self.last_verb in _LETTING):
            return "F"
        if before in ("N", "P", ")") and (self._is_asked_for(at, after) or self._says_last(at)):
            return "Z"
        if before in ("N", "P", "X") and after not in tuple("NnzJ") and self._is_inverted_with_did(at):
            return "F"
        if before in ("N", "P") and self.last_verb in _LETTING and not self.lacking() and self._is_heard(at, after):
            return "F"
        if self.word(at - 1) in ("whose", "where") or self._after_pied_relative(at):
            return "N"
        subject = before == "X" and self.word(at - 1) in ("i", "we", "you", "they")
        acts = before == "," and not self.open[0] and word in verbs.NEVER_NOUNS and after in tuple("DSXPtQNnzJ")
        if acts or before in ("X", "W"):  # "experts from Holm, which had warned of it, expect more"
            return "Z" if self.lacking() or subject else "N"
        if before == "," and self.lacking() and self._resumes(at, after):
            return "Z"
        if before == "C" and self._coordinated_base(at) and after in "DSXQPTIJNanzH":
            return self._coordinated_base(at)
        if before == "C" and self.goes_on_in_present(at, after):
            return "Z"
        plural = before and before in "NP" and self.lacking() and self._plural_before(at)
        dated = self._dated_next(at) and not self.finite_ahead(at)
        shows = after in ("D", "S", "X", "Q") and self.leaves_verb_to(at)
        governs = plural and (self.is_of_whose(at, after) or self._governs(at, after) or dated or shows)
        stands = plural and after in ("I", "R") and self.codes[-1] == "." and self.is_only_verb(at)
        suggests = word in verbs.NEVER_NOUNS and self.says_that(at) and before in ("N", "P") and self.lacking()
        if governs or stands or suggests or self._of_a_team(at, before, after):
            return "Z"  # "her statues stand in two parks"
        if self.lacking() and self.word(at - 1) == "still" and self.letters[-1] == "R" and self.is_only_verb(at):
            return "Z"  # "the towers hit in 1890 still stand"
        if before != "K" or not self.lacking():
            return "N"
        acts = word in verbs.NEVER_NOUNS and after in ("D", "S", "X", "P", "t", "Q")
        remains = self.follows_relative(at, after) and not self.finite_ahead(at)  # "cleared in 1986 remain empty"
        shows = self.says_that(at) and (self._shows_that(at) or not self.verbs_ahead(at))
        return "Z" if acts or remains or shows or self.shows_a_thing(at) else "N"

    def _is_inverted_with_did(self, at: int) -> bool:
        """ "Only in 2004 did the firm admit (it)": the base after the subject, where "did" goes before it."""
        found = _DID_FIRST.search(self.read(at)) if self.word(0) in ("only", "not") else None
        return found is not None and self.word(found.start("did")) == "did" and verbs.is_base(self.word(at))

    def _is_asked_for(self, at: int, after: str) -> bool:
        """ "Ordered that the mill empty its pond", "ruled that Hale repair both": a subjunctive, the base for any
        subject, of what somebody asks for."""
        if self.last_verb not in speech.DEMANDING or after not in _AFTER_SUBJUNCTIVE or self.open[-1]:
            return False
        return (
            _ASKED_OF.search(self.read(at)) is not None and verbs.is_base(self.word(at)) and not self.finite_ahead(at)
        )

    def _says_last(self, at: int) -> bool:
        """ "(He took the money), prosecutors allege", "Pell claims": a saying behind what was said, or within it."""
        says = verbs.third_person_base(self.word(at)) or self.word(at)
        speaker = _APART.search(self.read(at)) if says in _CLAIMING and self.after(at) in (".", ",", "") else None
        if speaker is None or self._plural_before(at) != (says == self.word(at)):
            return False
        within = self.after(at) == ","
        somebody = self.before(at) == "P" or kinds.is_person(nouns.singular(self.word(at - 1)))
        told = self.finite_ahead(at, over_commas=True) if within else any(letter in FINITE for letter in self.letters)
        return somebody and told

    def _is_heard(self, at: int, after: str) -> bool:
        """ "Came to hear Ada Pell admit that it was late", "saw a man burn a flag": what the object of a verb did."""
        return self.says_that(at) or (after in ("D", "S", "X") and not self.finite_ahead(at))

    def plural_or_present(self, at: int) -> str:
        """The letter of "talks": N or Z."""
        before, after = self.before(at), self.after(at)
        if self.word(at - 1) in ("whose", "where") or self._after_pied_relative(at):
            return "N"
        if before in ("X", "W") and self.lacking():
            return "Z"
        if before in ("N", "P") and self._says_last(at):
            return "Z"
        if after and after in "MABV" and before != ",":
            return "N"
        if after == "t" and before in ("N", "P") and self.open == [False] and self._shows_that(at):
            return "Z"
        kinds = before == "N" and after in (".", ",", "I", "K") and _PAIR_OF_KINDS.search(self.read(at))
        if kinds and verbs.third_person_base(self.word(at)) not in _HAPPENING:
            return "N"  # "was fined for health and safety breaches"
        if (after == "v" and before == "P" and self.word(at) in nounclasses.TRADED) or self._is_counted(at):
            return "N"
        after_singular = before in ("N", "P", ")") and self.lacking() and not self._plural_before(at)
        asks = self.word(at + 1) in ("how", "whether", "why")
        if after_singular and (asks or self._governs(at, after) or self._takes_preposition(at, after)):
            return "Z"
        if after_singular and self.open.count(False) > 1 and self.verbs_ahead(at) == 1 and after == "r":
            return "Z"
        if after_singular and (self._ends_question(at) or self._lasts(at)):
            return "Z"
        if before == "," and self.lacking() and self._lasts(at):
            return "Z"  # "the fair, opened on Saturday, runs until Monday"
        if after_singular and len(self.open) > 1 and not self.open[-1] and after in ("I", "K", "R", ".", ",", ""):
            return "N" if self.finite_ahead(at) else "Z"
        if after_singular and not nouns.is_event(self.word(at)) and after in ("I", "a", "R") and self.leads_alone(at):
            return "Z"
        if before == "," and self.lacking() and (self._governs(at, after) or self._closes_before(at, after)):
            return "Z"
        if before == "," and self.lacking() and after in ("I", "K") and self._begins(at):
            return "Z"
        if after_singular and after in ("D", "S", "X", "Q") and self.leaves_verb_to(at):
            return "Z"
        alone = after_singular and self.codes[-1] == "." and self.is_only_verb(at)
        if alone and after in ("J", "N", "p", "z", "Q", "P"):
            return "Z"  # "the minister faces new charges, brought in May"
        if after_singular and before == "P" and self.codes[:2] in (["K", ";"], ["K", "-"]) and self.is_only_verb(at):
            return "Z"
        if before == "C" and self.word(at + 1) in ("until", "till", "through") and "K" in self.letters[at - 2 : at - 1]:
            return "Z"  # "opened on March 3 and runs until June 12"
        if before == "C" and after == "T" and "K" in self.codes[max(0, at - 3) : at]:
            return "Z"
        if before == "C" and "K" in self.letters[at - 2 : at - 1] and after in ("N", "n", "z") and "B" in self.letters:
            return "N" if self.finite_ahead(at) else "Z"
        if before == "C" and self.goes_on_in_present(at, after):
            return "Z"
        joins = before == "C" and not {"Z", "B", "A"}.isdisjoint(self.letters)
        relative = after == "t" and self.codes[at + 2 : at + 3] in (["B"], ["M"], ["A"], ["O"], ["V"])
        if joins and after in ("D", "S", "X", "T", "t", "Q") and not relative:
            return "Z"
        shows = verbs.third_person_base(self.word(at)) in speech.SAYING and after in ("D", "S", "X", "P", "t")
        verbal = shows or (self._governs(at, after) and at > 2)
        if before == "K" and self.lacking() and (verbal or (self._dated_next(at) and not self.finite_ahead(at))):
            return "Z"
        resumes = before == "," and self.lacking() and self.closes_insertion(at)
        if (after_singular and self._in_chronicle(at, after)) or (
            (after_singular or resumes) and self._says_what_will_be(at)
        ):
            return "Z"
        return "N"

    def _says_what_will_be(self, at: int) -> bool:
        """ "The mayor hopes the bridge will reopen": a verb of saying before a clause of its own, the last one."""
        if verbs.third_person_base(self.word(at)) not in speech.SAYING:
            return False
        clause = _WILL_BE.match("".join(self.codes[at + 1 :]))
        return clause is not None and not self.finite_ahead(at + clause.end())

    def _ends_question(self, at: int) -> bool:
        """ "Studied how the virus spreads in mice and published a map": the verb that a question lacks before another
        verb goes on after "and"."""
        asked = _QUESTION.search(self.read(at)) if len(self.open) > 1 else None
        if asked is None or self.word(asked.start()) not in _ASKING:
            return False
        return _GOES_ON.match("".join(self.codes[at + 1 :])) is not None

    def _lasts(self, at: int) -> bool:
        """ "The ban runs from May 6, the day he was suspended": how long something is, and no plural."""
        told = verbs.third_person_base(self.word(at)) in _LASTING and self.word(at + 1) in _BOUNDS
        return told and self.codes[at + 2 : at + 3] == ["K"]

    def _begins(self, at: int) -> bool:
        """ "The race, put off in May, starts in June": what only happens to a thing, where no noun takes it up."""
        return verbs.third_person_base(self.word(at)) in _HAPPENING and not self.finite_ahead(at)

    def _resumes(self, at: int, after: str) -> bool:
        """ "Dockers in Holm, who struck on Sunday, plan to march": a plural's verb after what was inserted."""
        to_do = after == "T" and verbs.base(self.word(at)) in verbs.TAKES_INFINITIVE
        acts = to_do or self._governs(at, after) or self._dated_next(at)
        return acts and self.closes_insertion(at) and not self.finite_ahead(at)

    def _dated_next(self, at: int) -> bool:
        """ "Shareholders vote on 14 December"."""
        return self.codes[at + 1 : at + 3] == ["I", "K"] or self.codes[at + 1 : at + 4] == ["I", "D", "K"]

    def _of_a_team(self, at: int, before: str, after: str) -> bool:
        """ "Farrow, unbeaten since May, play Leeds", "the club face Leeds": a plural's verb after a singular."""
        acts = after in OPENS_OBJECT and self.lacking() and self.is_only_verb(at) and self.before(at) != ""
        named = before in ("P", ",") or (before == "N" and self.word(at - 1) in nounclasses.COLLECTIVE)
        return acts and named and "P" in self.letters + ["P"] * (before == "N")

    def _after_pied_relative(self, at: int) -> bool:
        """ "on which work began": the relative word has its place after the preposition, and a subject follows."""
        return self.word(at - 1) in ("which", "whom") and self.codes[at - 2 : at - 1] in (["I"], ["a"], ["T"])

    def _coordinated_base(self, at: int) -> str:
        """F where the verb before "and" is a base form: "will close and plan"."""
        for letter in reversed(self.letters[:at]):
            if letter in "F":
                return "F"
            if letter in "VZLgBM":
                return ""
        return ""

    def _is_counted(self, at: int) -> bool:
        """ "Five match points": a number is of a plural; not "a 2-1 win sends", "number 10 claims"."""
        counted = _COUNTED_NOUNS.search(self.read(at))
        number = self.word(counted.start("number")) if counted else "one"
        return number.isalnum() and number not in ("one", "1")

    def _closes_before(self, at: int, after: str) -> bool:
        """ "The race, put off from June, starts in Namur": after an insertion, before a preposition."""
        return after in ("I", "K") and self.letters[-1:] == [","] and self.closes_insertion(at)

    def _in_chronicle(self, at: int, after: str) -> bool:
        """ "2009 - Council backs plans ...", "2020 - A crane collapses, killing two": in a line after a date."""
        line = self.codes[:2] in (["K", ";"], ["K", "-"])
        return line and after not in ("n", "f", "v", "g") and not self.finite_ahead(at)

    def _takes_preposition(self, at: int, after: str) -> bool:
        """ "accounts for", "depends on"."""
        return after == "I" and verbs.third_person_base(self.word(at)) in verbs.WITH_PREPOSITION

    def _plural_before(self, at: int) -> bool:
        """Whether the noun phrase before `at` is a plural, as far as its last words show."""
        place = at - 1
        while place > 0 and self.letters[place] in 'Rr!"':
            place -= 1
        chain = _CHAIN.search(self.read(place + 1))
        joins = self.word(chain.end("head")) if chain else ""
        placed = joins == "in" and verbs.base(self.word(at)) in verbs.NEVER_NOUNS  # "engineers in Perth believe"
        if chain and self.word(chain.start()) not in _PARTS and (joins in ("of", "at", "from") or placed):
            place = chain.start()
        word = self.word(place)
        if word in nounclasses.PLURALS or word == "data":
            return True
        if self.letters[place] == "N" or (self.letters[place] == "P" and word.endswith("ans")):
            return word.endswith("s") and not word.endswith(("ss", "us", "is"))
        return _JOINED_NOUNS.search(self.read(place)[-4:]) is not None

    def _shows_that(self, at: int) -> bool:
        """ "The data show that the floor rose", not "the show that Pell ran was": what is shown has its own subject,
        and no verb is left over."""
        plural = self.word(at) in speech.SAYING
        if not self.says_that(at):
            return False
        clauses = 1 + (self.codes[at:].count("C") if plural else 0)
        return self.codes[at + 2 : at + 3] not in _VERBS and 0 < self.verbs_ahead(at) <= clauses

    def _governs(self, at: int, after: str) -> bool:
        """Whether what follows reads as the complement of a verb at `at`."""
        if verbs.base(self.word(at)) in verbs.NEVER_NOUNS or self.word(at).endswith(("ize", "ify")):
            return True
        base = verbs.third_person_base(self.word(at))
        if after == "t" and self._shows_that(at):
            return True
        if after == "t" and base not in speech.SAYING and base != "rule":
            return False
        if after == "r" and not self.finite_ahead(at):
            return True
        return after != "" and after in "DSXTQtPK" and not self.finite_ahead(at)
