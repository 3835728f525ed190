"""The class of every word of a sentence, as one letter each (the letters are listed in `words`).

Two steps. First what each word may be by itself (`wordclass`). Then one pass from left to right settles the codes by
the words around them (`lookback`, `lookahead`, `pasts`), with a stack of open clauses that remembers which of them
still lack their finite verb: "a think tank linked to a ministry warned" has one finite verb, and it is the second. Not
a statistical tagger: nothing was trained, and a wrong letter costs one headline, not the run.

Measured beside HanTa 1.2.1, the lightest trained tagger (14 MB, and numpy), on the 213 dated sentences, 4,148 words, of
25 news articles: both call 325 words finite verbs; of the 38 they dispute, helping "be" and "been" aside, these lists
are right in 23 and HanTa in 15, read by eye. It tags 9,500 words per CPU second where all of extraction reads 40,000.
lemminflect, for inflection alone, brings numpy (73 MB) and takes 0.25 s to import, a whole command's start.
"""

import re
from collections.abc import Sequence, Set

from events.extract.lexicon import nouns, verbs, words
from events.extract.lexicon.words import word_set
from events.extract.syntax.lookahead import OPENS_OBJECT
from events.extract.syntax.lookback import NOTED
from events.extract.syntax.pasts import OBJECTS
from events.extract.syntax.thats import ThatForms
from events.extract.syntax.tokens import Token
from events.extract.syntax.tos import is_noun_after_to
from events.extract.syntax.wordclass import codes


def tag(tokens: Sequence[Token], names: Set[str]) -> str:
    """One letter per token. `names` are the words that the article writes with a capital inside its sentences."""
    return _Tagger(tokens, codes(tokens, names)).run()


_LETTING = word_set("let make help have see hear watch feel")
"""Verbs of whose object one says what it does: "heard him sing at a funeral"."""
_TITLE = re.compile(r"NP+(?:,P+)+(?=[VZBMA])")
_NOUNS = (["N"], ["n"], ["z"])
_CHAIN = re.compile(r"(?P<head>N)(?:I[DSQJNPG]*[NP])+$")
_PARTS = word_set("number majority group dozens lot couple series pair range half rest most")
"""Nouns before "of" that leave the number to the noun after it."""
_HAPPENING = word_set("start begin open end close run finish")
_COUNTED_NOUNS = re.compile(r"(?:^|[^NPQ])(?P<number>Q)J*N+$")
_SAID_TO_BE = word_set("well such known regarded hailed recognised recognized classified designated")
"""Words after which "as" says what one is."""
_YEAR = re.compile(r"\d{4}$")
_TAKING_NOUNS = word_set("for of before after ahead over against about with following")
"""Prepositions after which a date before a noun is the noun's: "for Monday's vote", "ahead of May elections"."""
_COMPOUND = re.compile(r"-(?:quarter|half|year|month|week|century)$")
"""Dates that only ever stand before a noun: "second-quarter results"."""


class _Tagger(ThatForms):
    """The settling of the other codes, and the pass itself."""

    def run(self) -> str:
        """The letters of the whole sentence."""
        for at, code in enumerate(self.codes):
            settle = _SETTLE.get(code)
            letter = code if settle is None else "N" if self._quoted_alone(at) else settle(self, at)
            if letter in "MB" and self.letters[-2:] == ["D", "J"]:
                self.noun_after_all()
            if letter == "N" and self._is_unlisted_base(at):
                letter = "F"
            if letter == "J" and self.letters[-1:] == ["A"] and self.word(at).endswith("ed"):
                letter = "L"
            if (letter == code == "L" and self._describes(at)) or (code in "vNnL" and self.is_one_of_two(at)):
                letter = "J"
            if (
                letter == "R"
                and self.word(at) != "then"
                and self.letters[-1:] in (["D"], ["S"])
                and self.codes[at + 1 : at + 2] in _NOUNS
            ):
                letter = "J"  # "a back injury"
            self.letters.append(letter)
            if letter in NOTED:
                self.note(at, letter)
        letters = "".join(self.letters)
        return _TITLE.sub(self._with_commas_of_title, letters) if "P,P" in letters else letters

    def _with_commas_of_title(self, found: re.Match[str]) -> str:
        """ "The exhibition Stone, Water, Light opened": commas of a title that no comma ends."""
        return found[0].replace(",", "P") if self.word(found.start()) in words.WORKS else found[0]

    def _describes(self, at: int) -> bool:
        """ "The largest known map", "her stolen car": a participle between a determiner or an adjective and a noun; so
        is that between a verb or a preposition and a noun: "found hidden coins"."""
        if self.before(at) in ("D", "S", "G", "J") and self.after(at) in ("N", "n", "z", "J", "P", "g"):
            return True
        if self.before(at) == "C" and self.after(at) in ("N", "n", "z") and self.joins_adjective(at):
            return True
        opened = self.letters[-1] in "VZFgIT" if self.letters else self._any_finite(at)
        opened = opened or self.follows_brand(at)
        whose = opened and self.last_verb not in ("have", "get") and self.word(at) not in ("born", "given")
        return whose and self.codes[at + 1 : at + 2] in (["N"], ["n"], ["z"])

    def _begins(self, at: int) -> bool:
        """ "The race, put off in May, starts in June": what only happens to a thing, where no noun takes it up."""
        return verbs.third_person_base(self.word(at)) in _HAPPENING and not self.finite_ahead(at)

    def _is_unlisted_base(self, at: int) -> bool:
        """ "will hamper", "to map the surface": what no list calls a verb is one after a modal, and between "to" and an
        object."""
        word = self.tokens[at].lower
        if not self.letters or self.letters[-1] not in "MT" or self.tokens[at].text != word or not word.isalpha():
            return False
        if self.letters[-1] == "M":
            return self.after(at) not in ("M", "A", "B")
        return self.after(at) in ("D", "S", "X") and word not in nouns.NOMINAL and not word.endswith("s")

    def _quoted_alone(self, at: int) -> bool:
        """Whether a verb form is a single quoted word: a sign that read “silenced”."""
        return self.codes[at] in "vfnzg" and self.codes[at - 1 : at] == ['"'] and self.codes[at + 1 : at + 2] == ['"']

    # Each of these settles one code.

    def noun_or_base(self, at: int) -> str:
        before, after, word = self.before(at), self.after(at), self.word(at)
        if before == "T":
            return "N" if is_noun_after_to(self.word(at - 2), word) else "F"
        if before in ("M", "O") or (self.word(at - 1) in OBJECTS and self.last_verb in _LETTING):
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
        if governs or self._of_a_team(at, before, after):
            return "Z"
        if before != "K" or not self.lacking():
            return "N"
        acts = word in verbs.NEVER_NOUNS and after in ("D", "S", "X", "P", "t", "Q")
        remains = self.follows_relative(at, after) and not self.finite_ahead(at)  # "cleared in 1986 remain empty"
        return "Z" if acts or remains else "N"

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
        named = before in ("P", ",") or (before == "N" and self.word(at - 1) in words.COLLECTIVE)
        return acts and named and "P" in self.letters + ["P"] * (before == "N")

    def _after_pied_relative(self, at: int) -> bool:
        """ "on which work began": the relative word has its place after the preposition, and a subject follows."""
        return self.word(at - 1) in ("which", "whom") and self.codes[at - 2 : at - 1] in (["I"], ["a"], ["T"])

    def _coordinated_base(self, at: int) -> str:
        for letter in reversed(self.letters[:at]):
            if letter in "F":
                return "F"
            if letter in "VZLgBM":
                return ""
        return ""

    def plural_or_present(self, at: int) -> str:
        before, after = self.before(at), self.after(at)
        if self.word(at - 1) in ("whose", "where") or self._after_pied_relative(at):
            return "N"
        if before in ("X", "W") and self.lacking():
            return "Z"
        if after and after in "MABV" and before != ",":
            return "N"
        if (after == "v" and before == "P" and self.word(at) in words.TRADED) or self._is_counted(at):
            return "N"
        after_singular = before in ("N", "P", ")") and self.lacking() and not self._plural_before(at)
        asks = self.word(at + 1) in ("how", "whether", "why")
        if after_singular and (asks or self._governs(at, after) or self._takes_preposition(at, after)):
            return "Z"
        if after_singular and self.open.count(False) > 1 and self.verbs_ahead(at) == 1 and after == "r":
            return "Z"
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
        shows = verbs.third_person_base(self.word(at)) in words.SAYING and after in ("D", "S", "X", "P", "t")
        verbal = shows or (self._governs(at, after) and at > 2)
        if before == "K" and self.lacking() and (verbal or (self._dated_next(at) and not self.finite_ahead(at))):
            return "Z"
        if after_singular and self._in_chronicle(at, after):
            return "Z"
        return "N"

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
        if word in words.PLURALS:
            return True
        if self.letters[place] == "N" or (self.letters[place] == "P" and word.endswith("ans")):
            return word.endswith("s") and not word.endswith("ss")
        return any(letter == "C" for letter in self.letters[max(0, place - 4) : place])

    def _governs(self, at: int, after: str) -> bool:
        """Whether what follows reads as the complement of a verb at `at`."""
        if verbs.base(self.word(at)) in verbs.NEVER_NOUNS or self.word(at).endswith(("ize", "ify")):
            return True
        base = verbs.third_person_base(self.word(at))
        if after == "t" and base not in words.SAYING and base != "rule":
            return False
        if after == "r" and not self.finite_ahead(at):
            return True
        return after != "" and after in "DSXTQtPK" and not self.finite_ahead(at)

    def opener(self, at: int) -> str:
        if self.word(at) == "as" and (self.word(at + 1) in ("well", "part", "of") or self.word(at - 1) in _SAID_TO_BE):
            return "I"
        if self.word(at) == "since" and self.lacking() and sum(code in "MAOBVvZ" for code in self.codes) == 1:
            return "I"
        if self.word(at) in ("after", "before", "until", "since", "as") and self._own_verb_waits(at):
            return "I"
        return "U" if self.opens_clause(at) else "I"

    def _own_verb_waits(self, at: int) -> bool:
        """ "A man who fled after the flood was jailed": the one verb to come is that of a clause still open; so it is
        in "After the war Hale moved to Leeds". But a pronoun right after it is the subject of its own: "that has held
        since it was agreed becomes permanent"."""
        if self.word(at + 1) in words.NOMINATIVES | {"it"} and self.after(at + 1) in tuple("MABOVvf"):
            return False
        end = next((place for place in range(at + 1, len(self.codes)) if self.codes[place] in ",;WU"), len(self.codes))
        ahead = [
            place
            for place in range(at + 1, end)
            if self.codes[place] in ("M", "A", "O", "B", "V", "v", "f") and self.codes[place - 1] not in "MAOB!RWCDSJ"
        ]
        if at == 0:
            return len(ahead) == 1 and not {",", "U"}.intersection(self.codes[end:])
        relative = len(self.open) > 1 and not self.open[0] and self.open[-1]
        waits = self.open == [False] or (not self.open[-1] and self.word(at) != "as")
        participle = waits and self.letters[at - 1 : at] == ["L"] and self.letters[at - 2 : at - 1] != [","]
        gerund = self.open == [False] and self.letters[:1] == ["g"] and "," not in self.letters
        return (relative or participle or gerund) and len(ahead) == 1

    def adjective_or_adverb(self, at: int) -> str:
        before, after = self.before(at), self.after(at)
        if self.word(at - 1) == "whose" and self.word(at) in words.IN_ORDER:
            return "N"
        if before == "D" and (self.word(at + 1) == "of" or (after == "," and self.word(at) in words.IN_ORDER)):
            return "N"
        named = after in ("N", "P", "J", "n", "z", "Q") or (after in ("f", "L") and before in ("D", "S", "G"))
        return "J" if named and before not in ("B", "A") else "R"

    def adjective_or_base(self, at: int) -> str:
        before, after = self.before(at), self.after(at)
        if before == "T" and self.word(at) == "complete":
            return "F"  # nothing is "to complete" but what is done
        does = before == "T" and verbs.base(self.word(at - 2)) in verbs.TAKES_INFINITIVE and after in "Nnz"
        if does or before in ("M", "O") or (before == "T" and after in "DSXPIaK,."):
            return "F"
        if self.word(at - 1) in ("they", "we", "i", "you", "who", "which"):
            return "Z" if self.lacking() else "J"
        if before == "N" and self.lacking() and self._plural_before(at) and self._governs(at, after):
            return "Z"
        return "J"

    def her(self, at: int) -> str:
        home = self.word(at + 1) == "home" and self.before(at) in ("I", "T")
        return "S" if home or self.after(at) in ("N", "n", "z", "J", "Q", "g", "P", "v", "b") else "X"

    def reflexive(self, at: int) -> str:
        """ "Hussein himself was captured": no subject of its own."""
        mine = self.word(at) == "mine" and self.before(at) in ("D", "J", "S", "Q", "G", "N")
        if mine or (self.word(at) == "others" and self.before(at) in ("Q", "D")):
            return "N"
        return "R" if self.word(at).endswith(("self", "selves")) and self.before(at) in tuple("NPXBA") else "X"

    def get(self, at: int) -> str:
        """ "Did not get a new spire", "will get a tram", but "was", and "will get married"."""
        base = self.word(at) == "get" and self.before(at) in ("O", "M", "T")
        return "F" if base and (self.before(at) == "O" or self.after(at) not in ("v", "L", "V", "f")) else "B"

    def have(self, at: int) -> str:
        after = self.after(at)
        if self.before(at) == "A" and self.word(at) == "had":
            return "L"
        if self.before(at) in ("T", "M", "O") and after not in ("v", "L", "f", "B") and self.word(at + 1) != "been":
            return "F"
        if self.codes[at + 1 : at + 3] in (["J", "Q"], ["J", "D"]) and self.word(at + 1).endswith("ed"):
            return "A"  # "has experienced three coups"
        if self.word(at + 1) in ("first", "last") and self.codes[at + 2 : at + 3] in (["v"], ["L"]):
            return "A"  # "had first proposed"
        return "A" if after and after in "vLfBATO" else ("V" if self.word(at) == "had" else "Z")

    def do(self, at: int) -> str:
        if self.word(at) == "do" and self.before(at) in ("M", "T") and self.word(at + 1) != "so":
            return "F"
        return "O" if self.after(at) in ("n", "f", "F") or self.codes[at + 1 : at + 2] == ["!"] else "V"

    def modal(self, at: int) -> str:
        if self.letters[-1:] in (["J"], ["R"]) and self.word(at + 1) in ("be", "have", "not"):
            return "M"
        return "N" if self.before(at) in ("D", "S", "J", "G") and self.word(at)[0] != "'" else "M"

    def date(self, at: int) -> str:
        """A calendar date: Y where it modifies a noun ("the 2016 referendum", "Monday's bid"), else K."""
        after = self.codes[at + 1 : at + 2]
        if after == ["G"] or self.tokens[at].lower.endswith(("'s", "’s")):
            return "Y"
        if not after or after[0] not in "JNPnzgvfp":
            return "K"
        before = self.letters[at - 1] if at else ""
        if _COMPOUND.search(self.tokens[at].lower) and (before == "I" or after[0] != "v"):
            return "Y"
        if before and before in "DSGJ":
            return "Y"
        if before == "I" and after[0] in "zvf" and self._is_full_date(at, after[0]) and not self.finite_ahead(at + 1):
            return "K"
        if before == "I" and self.word(at - 1) in _TAKING_NOUNS:
            return "Y"
        return "K"

    def _is_full_date(self, at: int, after: str) -> bool:
        """ "A decree of 7 January 2014 requires": a day with its year describes no verb, and no day a past ("said")."""
        told = _YEAR.search(self.tokens[at].text) or (after == "v" and self.tokens[at].text[-1:].isdigit())
        return bool(told) and self.word(at - 1) == "of"


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
    "p": _Tagger.adjective_or_base,
    "X": _Tagger.reflexive,
    "A": _Tagger.have,
    "B": _Tagger.get,
    "O": _Tagger.do,
    "M": _Tagger.modal,
    "K": _Tagger.date,
}
