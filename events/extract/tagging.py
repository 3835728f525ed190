"""The class of every word of a sentence, as one letter each (the letters are listed in `words`).

Two steps. First what each word may be by itself (`wordclass`). Then one pass from left to right settles the codes by
the words around them, with a stack of open clauses that remembers which of them still lack their finite verb: "a think
tank linked to a ministry warned" has one finite verb, and it is the second. Not a statistical tagger: nothing was
trained, and a wrong letter costs one headline, not the run.
"""

from collections.abc import Sequence, Set

from events.extract import nouns, verbs, words
from events.extract.lookahead import FINITE, Lookahead
from events.extract.tokens import Token
from events.extract.wordclass import codes

_OPENS_PHRASE = "DSXQPJNGY"


def tag(tokens: Sequence[Token], names: Set[str]) -> str:
    """One letter per token. `names` are the words that the article writes with a capital inside its sentences."""
    return _Tagger(tokens, names).run()


class _Tagger(Lookahead):
    """The state of one pass over one sentence."""

    def __init__(self, tokens: Sequence[Token], names: Set[str]) -> None:
        super().__init__(tokens, codes(tokens, names))
        self.letters: list[str] = []
        self.open = [False]
        """One entry for each open clause: whether it has its finite verb."""
        self.last_verb = ""

    def run(self) -> str:
        """The letters of the whole sentence."""
        for at, code in enumerate(self.codes):
            settle = None if self._quoted_alone(at) else _SETTLE.get(code)
            code = code if settle or code not in _SETTLE else "N"
            letter = settle(self, at) if settle else code
            self.letters.append(letter)
            self._note(at, letter)
        return "".join(self.letters)

    def _quoted_alone(self, at: int) -> bool:
        """Whether a verb form is a single quoted word: a sign that read “silenced”."""
        return self.codes[at] in "vfnzg" and self.codes[at - 1 : at] == ['"'] and self.codes[at + 1 : at + 2] == ['"']

    def before(self, at: int) -> str:
        """The letter before `at`, over adverbs and quotation marks; "" at the start."""
        for letter in reversed(self.letters[:at]):
            if letter not in 'Rr!"':
                return letter
        return ""

    def lacking(self) -> bool:
        """Whether an open clause still lacks its finite verb."""
        return not all(self.open)

    def _note(self, at: int, letter: str) -> None:
        """Keep count of the open clauses and their finite verbs."""
        if letter in "UWH":
            self.open.append(False)
        elif letter in FINITE:
            if letter == "B" and self.word(at) in ("be", "been", "being"):
                return
            if self.letters[at - 1 : at] and self.before(at) in "MAO":
                return
            self.last_verb = verbs.base(self.word(at))
            self._close_finite()
            if self.last_verb in words.SAYING:
                self.open.append(False)
        elif letter in "LgF":
            self.last_verb = verbs.base(self.word(at))
        elif letter in ";-":
            self.open = [False]
        elif letter == "C" and all(self.open) and self._opens_after_and(at):
            self.open.append(False)

    def _opens_after_and(self, at: int) -> bool:
        """Whether "and" may be followed by a clause: by a noun phrase, or by a date at its head."""
        dated = self.codes[at + 1 : at + 3] == ["I", "K"] or self.codes[at + 1 : at + 4] == ["I", "D", "K"]
        return dated or self.after(at) in ("D", "S", "P", "Q", "N", "J", "X", "n", "z")

    def _close_finite(self) -> None:
        while len(self.open) > 1 and self.open[-1]:
            self.open.pop()
        self.open[-1] = True

    # Each of these settles one code.

    def past_or_participle(self, at: int) -> str:
        before, after = self.before(at), self.after(at)
        if before == "B" or before == "A":
            return "L"
        if (
            self.word(at) in ("based", "owned", "backed", "born", "led")
            and before in ("N", "P")
            and after in ("P", "N", "n")
        ):
            return "J"
        if before == "J" and after not in "NPJnzgQC" and self._noun_after_all(at):
            return self._past_after_phrase(at, "N", after)
        if before == "G" and after in ("D", "S", "X", "P", "Q"):
            return self._past_after_phrase(at, "N", after)
        if before in ("D", "S", "J", "G", "Y", "Q") or (before == "I" and after in "NPnzJ"):
            return "J" if after in "NPJnzgQC" else ("N" if before in "DS" and after in "I.," else "L")
        if before in ("X", "E"):
            return "V"
        if before == "W":
            return "V"
        if before == "C":
            return "V" if self._coordinated_past(at) else "L"
        if before in ("V", "Z", "F", "g", "L", "T"):
            return "V" if self.lacking() and before != "T" else "L"
        return self._past_after_phrase(at, before, after)

    def _past_after_phrase(self, at: int, before: str, after: str) -> str:
        """After a noun phrase or a comma: the finite verb of an open clause, or a reduced relative."""
        agent = self.word(at + 1) == "by" and self.codes[at + 2 : at + 3] != ["g"] and not self._moves(at)
        if agent or self._names(at, after):
            return "L"
        if self.word(at) in words.NEVER_REDUCED or (self.lacking() and self._takes_infinitive(at, before, after)):
            return "V"
        takes_object = after in _OPENS_PHRASE + "tHnz" and after != ""
        if before in (",", "", "U", "H", "(", "I"):
            if before in ("U", "("):
                return "L"
            if self.lacking():
                return "L" if self.finite_ahead(at, over_commas=True) else "V"
            return "V" if takes_object and before == "," else "L"
        if not self.lacking() and self._attributes(at):
            return "V"
        if not self.lacking():
            return "V" if takes_object and after not in "tJ" and before in "PX" else "L"
        if takes_object:
            return "V"
        return "L" if self.finite_ahead(at) else "V"

    def _noun_after_all(self, at: int) -> bool:
        """Take the adjective before `at` for a noun where it closes a noun phrase ("a jackal died")."""
        place = len(self.letters) - 1
        while self.letters[place] != "J":
            place -= 1
        if not self.letters[:place] or self.letters[place - 1] not in "DSGJY":
            return False
        self.letters[place] = "N"
        return True

    def _attributes(self, at: int) -> bool:
        """ ", officials in the capital announced": a saying after what was said."""
        if verbs.base(self.word(at)) not in words.SAYING or "," not in self.letters[:at]:
            return False
        comma = max(place for place in range(at) if self.letters[place] == ",")
        return not any(letter in FINITE or letter == "L" for letter in self.letters[comma:at])

    def _takes_infinitive(self, at: int, before: str, after: str) -> bool:
        """ "failed to get": no reduced relative."""
        return after == "T" and before in ("N", "P", "R") and verbs.base(self.word(at)) in verbs.TAKES_INFINITIVE

    def _names(self, at: int, after: str) -> bool:
        """ "a device called Flyboard", not "called for a new vote"."""
        naming = self.word(at) in words.NAMING and after in ("P", "D", "N", "J", "(")
        return naming and (not self.lacking() or self.finite_ahead(at))

    def _moves(self, at: int) -> bool:
        return self.word(at) in (
            "increased",
            "decreased",
            "dropped",
            "declined",
            "jumped",
            "climbed",
            "surged",
            "followed-up",
        )

    def _coordinated_past(self, at: int) -> bool:
        """Whether the verb before "and" is a past, not a participle."""
        for letter in reversed(self.letters[:at]):
            if letter in "VZ":
                return True
            if letter in "Lg":
                return False
            if letter in "BM":
                return True
        return True

    def base_or_past(self, at: int) -> str:
        before, after = self.before(at), self.after(at)
        if before in ("T", "M", "O"):
            return "F"
        if before in ("B", "A"):
            return "L"
        if before in ("D", "S", "J", "G", "Y", "I", "Q"):
            return "J" if after in ("N", "n", "z") and before != "I" else "N"
        if before in ("X", "W", "E"):
            return "V"
        return self._past_after_phrase(at, before, after)

    def noun_or_base(self, at: int) -> str:
        before, after, word = self.before(at), self.after(at), self.word(at)
        if before == "T":
            return "N" if self.word(at - 2) in words.BEFORE_TO and word not in verbs.NEVER_NOUNS else "F"
        if before in ("M", "O"):
            return "F"
        if before in ("X", "W"):
            subject = self.word(at - 1) in ("i", "we", "you", "they") and before == "X"
            return "Z" if self.lacking() or subject else "N"
        if before == "C" and self._coordinated_base(at) and after in "DSXQPTIJNanzH":
            return self._coordinated_base(at)
        if before and before in "NP" and self.lacking() and self._plural_before(at) and self._governs(at, after):
            return "Z"
        return "N"

    def _coordinated_base(self, at: int) -> str:
        for letter in reversed(self.letters[:at]):
            if letter in "F":
                return "F"
            if letter in "VZLgBM":
                return ""
        return ""

    def plural_or_present(self, at: int) -> str:
        before, after = self.before(at), self.after(at)
        if before in ("X", "W") and self.lacking():
            return "Z"
        after_singular = before in ("N", "P", ")") and self.lacking() and not self._plural_before(at)
        if after_singular and (self._governs(at, after) or self._takes_preposition(at, after)):
            return "Z"
        if after_singular and len(self.open) > 1 and not self.open[-1] and after in ("I", "K", "R", ".", ",", ""):
            return "N" if self.finite_ahead(at) else "Z"
        if before == "," and self.lacking() and self._governs(at, after):
            return "Z"
        if before == "C" and "Z" in self.letters and after in ("D", "S", "X", "T", "t"):
            return "Z"
        return "N"

    def _takes_preposition(self, at: int, after: str) -> bool:
        """ "accounts for", "depends on"."""
        return after == "I" and verbs.third_person_base(self.word(at)) in verbs.WITH_PREPOSITION

    def _plural_before(self, at: int) -> bool:
        """Whether the noun phrase before `at` is a plural, as far as its last words show."""
        place = at - 1
        while place > 0 and self.letters[place] in 'Rr!"':
            place -= 1
        word = self.word(place)
        if word in ("people", "police", "men", "women", "children"):
            return True
        if self.letters[place] == "N":
            return word.endswith("s") and not word.endswith("ss")
        return any(letter == "C" for letter in self.letters[max(0, place - 4) : place])

    def _governs(self, at: int, after: str) -> bool:
        """Whether what follows reads as the complement of a verb at `at`."""
        if (
            self.word(at) in verbs.NEVER_NOUNS
            or self.word(at).endswith(("ize", "ify"))
            or verbs.third_person_base(self.word(at)) in verbs.NEVER_NOUNS
        ):
            return True
        return after != "" and after in "DSXTQtPK" and not self.finite_ahead(at)

    def gerund(self, at: int) -> str:
        before, after, word = self.before(at), self.after(at), self.word(at)
        if before in ("D", "S", "J", "Y", "Q") or (before == "G"):
            return "J" if after in ("N", "n", "z") and word not in nouns.NOMINAL else "N"
        if (
            before in ("N", "P")
            and (nouns.is_event(word) or self.word(at + 1) == "of")
            and after not in ("D", "S", "X", "P")
        ):
            return "N"
        if (
            word in words.COMPOUNDING
            and self.codes[at + 1 : at + 2] in (["N"], ["n"], ["z"])
            and before not in ("B", "I")
        ):
            return "J"
        if word in words.ING_ADJECTIVES and (after in ("N", "n", "z", "J", "P") or before == "B"):
            return "J"
        return "g"

    def opener(self, at: int) -> str:
        if self.word(at) == "as" and (
            self.word(at + 1) in ("well", "part", "of") or self.word(at - 1) in ("well", "such")
        ):
            return "I"
        return "U" if self.opens_clause(at) else "I"

    def that(self, at: int) -> str:
        before, after = self.before(at), self.after(at)
        if self.word(at - 1) == "so":
            return "H"
        if before in ("", "I", ",") and after in ("N", "n", "z"):
            return "D"
        if before and before in "VZFLgJB":
            return "H"
        if self.word(at - 1) in words.CONTENT_NOUNS or self.last_verb in words.TELLING:
            return "H" if after not in "vVMBAO" else "W"
        return "W" if before and before in "NPQ,)" else "H"

    def adjective_or_adverb(self, at: int) -> str:
        return "J" if self.after(at) in ("N", "P", "J", "n", "z", "Q") and self.before(at) not in ("B", "A") else "R"

    def her(self, at: int) -> str:
        return "S" if self.after(at) in ("N", "n", "z", "J", "Q", "g", "P", "v", "b") else "X"

    def have(self, at: int) -> str:
        after = self.after(at)
        if self.before(at) == "T" and after not in ("v", "L", "f"):
            return "F"
        return "A" if after and after in "vLfBATO" else ("V" if self.word(at) == "had" else "Z")

    def do(self, at: int) -> str:
        return "O" if self.after(at) in ("n", "f", "F") or self.codes[at + 1 : at + 2] == ["!"] else "V"

    def modal(self, at: int) -> str:
        return "N" if self.before(at) in ("D", "S", "J", "G") and self.word(at) != "'ll" else "M"

    def date(self, at: int) -> str:
        """A calendar date: Y where it modifies a noun ("the 2016 referendum", "Monday's bid"), else K."""
        after = self.codes[at + 1 : at + 2]
        if after == ["G"] or self.tokens[at].lower.endswith(("'s", "’s")):
            return "Y"
        if not after or after[0] not in "JNPnzgv":
            return "K"
        before = self.letters[at - 1] if at else ""
        if before and before in "DSGJ":
            return "Y"
        if before == "I" and self.word(at - 1) in (
            "for",
            "of",
            "before",
            "after",
            "ahead",
            "over",
            "against",
            "about",
            "with",
            "following",
        ):
            return "Y"
        return "K"


_SETTLE = {
    "v": _Tagger.past_or_participle,
    "f": _Tagger.base_or_past,
    "n": _Tagger.noun_or_base,
    "z": _Tagger.plural_or_present,
    "g": _Tagger.gerund,
    "a": _Tagger.opener,
    "b": _Tagger.adjective_or_adverb,
    "t": _Tagger.that,
    "h": _Tagger.her,
    "A": _Tagger.have,
    "O": _Tagger.do,
    "M": _Tagger.modal,
    "K": _Tagger.date,
}
