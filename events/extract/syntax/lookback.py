"""What came before a word in its sentence: the letters settled so far, and which open clauses still lack their verb."""

import re
from collections.abc import Sequence

from events.extract.lexicon import kinds, nounclasses, speech, verbs, words
from events.extract.lexicon.names import ROLES
from events.extract.syntax.completion import CONTROLLING, INFINITIVE_NOUNS
from events.extract.syntax.lookahead import FINITE, OPENS_OBJECT, SUBJECT_PRONOUNS, Lookahead
from events.extract.syntax.tokens import Token
from events.patterns import seldom

NOTED = f"UWHX{FINITE}LgF;-RC"
"""The letters that open or close a clause, or tell of a verb."""
_BRAND = re.compile(r"[VZgF][DS]P+$")
_WITH_CONTACT = re.compile(r"(?:^|[;UHK])[DS][JNPQ]*N(?:I[DSJNPQ]*[NP])*$")
_DESCRIBED = seldom(r"(?P<opener>[DSGI])J+C$")
_JOINED_OBJECTS = seldom(r"[VZF]I?[DS]?[JQNPG]*[NP]CD?[JQNPG]*[NP]$")
_JOINED_SUBJECT = seldom(r",C[DSJNPQG]*[NP],$")
_OBJECT_AND = re.compile(r"[VFgL]r?[DSJNPQGX]+(?:,[DSJNPQG]+)*,?$")
_TO_DO = re.compile(
    r".[DSQ]?[JNPQnzGgv]*(?P<last>[NPnz])(?:(?:,[DSQ]?[JNPQnzGgv]*[NPnz])*,?C[DSQ]?[JNPQnzGgv]*[NPnz])?(?:I?K)?T"
)
""" "(Ordered schools) and nurseries (on Monday) to", "told the firm and its owner to"."""
_CLOSED_BY_VERB = re.compile(r"[vf][^,;UWtvfVMBAO]*,R*[vVMBAO]")
_SET_PHRASES = words.word_set("full public private free short general large particular common good vain secret")
"""What makes an adverb with a preposition: "in full"."""


class Lookback(Lookahead):
    """The state of one pass over one sentence."""

    def __init__(self, tokens: Sequence[Token], small: Sequence[str], codes: Sequence[str]) -> None:
        super().__init__(tokens, small, codes)
        self.letters: list[str] = []
        self.open = [False]
        """One entry for each open clause: whether it has its finite verb."""
        self.last_verb = ""
        self._read = -1, ""

    def read(self, at: int) -> str:
        """The letters before `at`, as one string."""
        if self._read[0] != at:
            self._read = at, "".join(self.letters[:at])
        return self._read[1]

    def before(self, at: int) -> str:
        """The letter before `at`, over adverbs and quotation marks; "" at the start."""
        letters = self.letters
        for place in range(min(at, len(letters)) - 1, -1, -1):
            if letters[place] not in 'Rr!"':
                return letters[place]
        return ""

    def lacking(self) -> bool:
        """Whether an open clause still lacks its finite verb."""
        return not all(self.open)

    def follows_brand(self, at: int) -> bool:
        """ "Sold the Vesta (frozen dinner)": whether what stands before is the name of an object, in a clause that has
        its verb."""
        return not self.lacking() and _BRAND.search(self.read(at)) is not None

    def follows_joined_objects(self, at: int) -> bool:
        """ "Covers the van and the lorry (built in Zell)": whether both may be what a verb acts on."""
        return _JOINED_OBJECTS.search(self.read(at)) is not None

    def is_first_of_two(self, at: int) -> bool:
        """ "A ribbed, almost black apple": a participle between "a" and the comma that parts it from an adjective."""
        opened = self.word(at - 1) in ("a", "an") and self.codes[at + 1 : at + 2] == [","]
        return opened and self.after(at + 1) in ("J", "N", "n", "v")

    def is_second_of_two(self, at: int) -> bool:
        """ "A battered, rusty bicycle": what stands, also behind an adverb, between such a comma and a noun."""
        place = at - 1 - (self.letters[at - 1 : at] == ["R"])
        joined = self.letters[place - 1 : place + 1] == ["J", ","] and self.word(place - 2) in ("a", "an")
        return joined and self.codes[at + 1 : at + 2] in (["N"], ["n"], ["z"], ["J"])

    def is_of_one_aged(self, at: int, after: str) -> bool:
        """ "Tom Hale, a 71-year-old retired judge": what describes whoever has the age; a 12-year-old caught fish."""
        aged = (
            self.word(at - 1).endswith("-old")
            and after in ("N", "n")
            and kinds.person_gender(self.word(at + 1)) is not None
        )
        return aged and (not self.lacking() or self.finite_ahead(at, over_commas=True))

    def is_within_joined_clause(self, at: int) -> bool:
        """ "The old one failed, and the new pump, christened Ada, was fitted": what stands between commas after the
        subject of a clause joined by "and", before its verb."""
        joined = self.letters[-1] == "," and _JOINED_SUBJECT.search(self.read(at))
        return bool(joined) and _CLOSED_BY_VERB.match("".join(self.codes[at:])) is not None

    def joins_adjective(self, at: int) -> bool:
        """ "A large and neglected park", "in old and abandoned mills": the second of two adjectives before a noun."""
        described = _DESCRIBED.search(self.read(at))
        return described is not None and (described["opener"] != "I" or self.word(at - 2) not in _SET_PHRASES)

    def is_of_whose(self, at: int, after: str) -> bool:
        """ "Families whose houses stand under the bridge were moved": whose clause lacks its verb, with one to come."""
        owned = len(self.open) > 1 and not self.open[-1] and "whose" in (self.word(at - 2), self.word(at - 3))
        return owned and after == "I" and self.finite_ahead(at)

    def goes_on_in_present(self, at: int, after: str) -> bool:
        """ "The town finished ninth and face a play-off": a verb in the present after "and", known by an object that no
        noun would have; not "won praise and support", "the actor and host Tom Pell"."""
        joined = self.before(at - 1)
        told = self.open[0] and all(self.open[:-1])
        if not joined or not told or self.finite_ahead(at):
            return False
        if after == "P":
            return joined in "KRrQJ" or self.word(at) not in ROLES
        if after == "T":
            return joined not in "NJ"
        acts = after in ("J", "N", "n", "z", "Q") and verbs.base(self.word(at)) in verbs.NEVER_NOUNS
        return acts or after in ("D", "S", "X")

    def note(self, at: int, letter: str) -> None:
        """Keep count of the open clauses and their finite verbs."""
        if letter in "UWH" or (letter == "X" and self._opens_contact_clause(at)):
            self.open.append(False)
        elif letter in FINITE:
            if self.word(at) in ("be", "been", "being", "having"):
                return
            if self.letters[at - 1 : at] and self.before(at) in "MAOT":
                return
            self.last_verb = verbs.base(self.word(at))
            if not self._goes_on_within(at):
                self._close_finite()
            says = self.last_verb in speech.SAYING and self.after(at) != "g"
            if says and not self._closes_quotation(at) and not self._is_to_do(at):
                self.open.append(False)
        elif letter in "LgF":
            self.last_verb = verbs.base(self.word(at))
        elif letter in ";-":
            self.open = [False]
        elif letter in "RC" and all(self.open) and (self._opens_after_and if letter == "C" else self._begins_anew)(at):
            self.open.append(False)

    def _opens_contact_clause(self, at: int) -> bool:
        """ "The school it built in Holm (opened)": a pronoun after what else can be no subject than of a verb to come;
        but "the day it opened" is when."""
        if self.word(at) not in SUBJECT_PRONOUNS:
            return False
        found = _WITH_CONTACT.search(self.read(at))
        return found is not None and self.word(at - 1) not in nounclasses.TIMES

    def _begins_anew(self, at: int) -> bool:
        """ "The town fell in March, then the troops pushed on": "then" after a comma joins two clauses."""
        joined = self.word(at) == "then" and self.letters[at - 1 : at] == [","]
        return joined and self.after(at) in OPENS_OBJECT

    def _opens_after_and(self, at: int) -> bool:
        """Whether "and" may be followed by a clause: by a noun phrase, or by a date at its head."""
        if self.letters[at - 1 : at] == ["K"] and self.codes[at + 1 : at + 3] == ["K", ","]:
            return False  # "won in 2001 and 2005, lost in 2009"
        if _OBJECT_AND.search(self.read(at)) and self._is_to_do(at):
            return False
        date = at + 1 + (self.codes[at + 1 : at + 2] == [","])
        if self.codes[date : date + 1] in (["R"], ["b"]):  # "and then, in May 1948,"
            date += 1 + (self.codes[date + 1 : date + 2] == [","])
        dated = (
            self.codes[date : date + 1] == ["K"]
            or self.codes[date : date + 2] == ["I", "K"]
            or self.codes[date : date + 3] == ["I", "D", "K"]
        )
        return dated or self.after(at) in ("D", "S", "P", "Q", "N", "J", "X", "n", "z", "h")

    def _is_to_do(self, at: int) -> bool:
        """ "Ordered schools and nurseries to stop using a soap (imported from Holm)": whether what follows is whoever
        is made to do something, an object and not the subject of a clause; not "ordered a review and plans to build a
        bridge fell through"."""
        found = _TO_DO.match("".join(self.codes[at:])) if self.last_verb in CONTROLLING else None
        return found is not None and self.word(at + found.start("last")) not in INFINITIVE_NOUNS

    def _goes_on_within(self, at: int) -> bool:
        """ "The strike that began in March and spread (ended in May)": a verb right after "and" is never the first of
        an outer clause."""
        return self.open[-1] and self.before(at) == "C" and self.lacking()

    def _closes_quotation(self, at: int) -> bool:
        """ "I like it," said Ada Pell, who ...: what was said stands before."""
        return self.letters[at - 2 : at] == [",", '"'] and self.after(at) in tuple("DSPNXQJ")

    def _close_finite(self) -> None:
        while len(self.open) > 1 and self.open[-1]:
            self.open.pop()
        self.open[-1] = True
