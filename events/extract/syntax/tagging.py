"""The class of every word of a sentence, as one letter each (the letters are listed in `words`).

Two steps. First what each word may be by itself (`wordclass`). Then one pass from left to right settles the codes by
the words around them (`lookback`, `lookahead`, `pasts`, `presents`), with a stack of open clauses that remembers which
of them still lack their finite verb: "a think tank linked to a ministry warned" has one finite verb, and it is the
second. Not a statistical tagger: nothing was trained, and a wrong letter costs one headline, not the run.

Measured beside HanTa 1.2.1, the lightest trained tagger (14 MB, and numpy), on the 213 dated sentences, 4,148 words, of
25 news articles: both call 325 words finite verbs; of the 38 they dispute, helping "be" and "been" aside, these lists
are right in 23 and HanTa in 15, read by eye. It tags 9,500 words per CPU second where all of extraction reads 40,000.
lemminflect, for inflection alone, brings numpy (73 MB) and takes 0.25 s to import, a whole command's start.
"""

import re
from collections.abc import Sequence, Set

from events.extract.lexicon import kinds, nounclasses, nouns, verbs, words
from events.extract.lexicon.words import word_set
from events.extract.syntax.lookahead import SUBJECT_PRONOUNS
from events.extract.syntax.lookback import NOTED
from events.extract.syntax.presents import PresentForms
from events.extract.syntax.tokens import Token
from events.extract.syntax.wordclass import codes
from events.patterns import seldom


def tag(tokens: Sequence[Token], names: Set[str]) -> str:
    """One letter per token. `names` are the words that the article writes with a capital inside its sentences."""
    small = [token.lower for token in tokens]
    return _Tagger(tokens, small, codes(tokens, small, names)).run()


_TITLE = seldom(r"NP+(?:,P+)+(?=[VZBMA])")
_NOUNS = (["N"], ["n"], ["z"])
_SAID_TO_BE = word_set(
    "well such known regarded hailed recognised recognized classified designated dressed disguised posing masquerading"
)
"""Words after which "as" says what one is."""
_YEAR = seldom(r"\d{4}$")
_WITH_PARTICIPLE = seldom(r"[^,]L(?:I?D?K|I[DSJNQPG]*[NPXq]|DN)*$")
""" "A dye found in a sample taken from a rider (after a race was)": a noun phrase with what was done to it."""
_INSERTED = seldom(r",W[^,]*$")
""" ", who took over (after a coach was dismissed), ": a comma comes before the verb that waits."""
_MEANT = seldom(r"(?:^|[;K])[DSJNPQG]+TF[^,;UWHVZMBAO]*$")
""" "A plan to keep the pier (as a memorial was dropped)"."""
_TAKING_NOUNS = word_set("for of before after ahead over against about with following")
"""Prepositions after which a date before a noun is the noun's: "for Monday's vote", "ahead of May elections"."""
_BEFORE_NOUN = ("N", "n", "z", "J", "Q", "g", "P", "v", "b")
"""The codes that a noun phrase goes on with after "her"."""

_OPENING = re.compile(r"I[DS]?[JNG]*NI")
_COMPOUND = re.compile(r"-(?:quarter|half|year|month|week|century)$")
"""Dates that only ever stand before a noun: "second-quarter results"."""


class _Tagger(PresentForms):
    """The settling of the other codes, and the pass itself."""

    def run(self) -> str:
        """The letters of the whole sentence."""
        settled = self.letters
        for at, code in enumerate(self.codes):
            letter = self._settled(at, code) if code in _OPEN else code
            settled.append(letter)
            if letter in NOTED:
                self.note(at, letter)
        letters = "".join(settled)
        return _TITLE.sub(self._with_commas_of_title, letters) if "P,P" in letters else letters

    def _settled(self, at: int, code: str) -> str:
        """The letter of a code that the words around it have a say in."""
        last = self.letters[-1] if at else ""
        settle = _SETTLE.get(code)
        letter = code if settle is None else "N" if last == '"' and self._quoted_alone(at) else settle(self, at)
        if letter in "MB" and last == "J" and self.letters[-2:] == ["D", "J"]:
            self.noun_after_all()
        if letter == "N" and last and last in "MT" and self._is_unlisted_base(at):
            letter = "F"
        if letter == "J" and last == "A" and self.word(at).endswith("ed"):
            letter = "L"
        if letter == "J" and last == "W" and self.word(at - 1) == "whose" and self._acts_next(at):
            letter = "N"  # "whose original was lost"
        if (letter == code == "L" and self._describes(at)) or (code == "v" and self.is_first_of_two(at)):
            letter = "J"
        if last in (",", "R") and at > 2 and code in "vNnL" and self.is_second_of_two(at):
            letter = "J"
        return self._adverb(at, last) if letter == "R" else letter

    def _adverb(self, at: int, last: str) -> str:
        """The letter of what is an adverb but for the words around it."""
        then = self.word(at) == "then"
        if last in ("D", "S") or (then and last == "G"):
            nouns = (*_NOUNS, ["J"], ["b"], ["P"]) if then else _NOUNS
            return "J" if self.codes[at + 1 : at + 2] in nouns else "R"  # "a back injury", "the city's then mayor"
        most = not at and self.word(at) == "most" and self.after(at) in ("B", "A", "M", "v", "V")
        return "Q" if most else "R"  # "Most were hired", "most went back"

    def _acts_next(self, at: int) -> bool:
        """Whether a verb follows, or a preposition: "whose ground held 4,000", not "whose best known book"."""
        past = self.after(at) in ("v", "f") and self.after(at + 1) not in ("N", "n", "z", "J")
        return past or self.after(at) in (*"BMAV", "I")

    def _with_commas_of_title(self, found: re.Match[str]) -> str:
        """ "The exhibition Stone, Water, Light opened": commas of a title that no comma ends."""
        return found[0].replace(",", "P") if self.word(found.start()) in nounclasses.WORKS else found[0]

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

    def _is_unlisted_base(self, at: int) -> bool:
        """ "will hamper", "to map the surface": what no list calls a verb is one after a modal, and between "to" and an
        object."""
        word = self.tokens[at].lower
        if self.tokens[at].text != word or not word.isalpha():
            return False
        if self.letters[-1] == "M":
            return self.after(at) not in ("M", "A", "B")
        if self.word(at - 2) in ("thanks", "due", "according"):
            return False  # "thanks to tickets he had sold"
        return self.after(at) in ("D", "S", "X") and word not in nouns.NOMINAL and not word.endswith("s")

    def _quoted_alone(self, at: int) -> bool:
        """Whether a verb form after a quotation mark is a single quoted word: a sign that read “silenced”."""
        return self.codes[at] in "vfnzg" and self.codes[at + 1 : at + 2] == ['"']

    # Each of these settles one code.

    def opener(self, at: int) -> str:
        if self.word(at) == "as" and (self.word(at + 1) in ("well", "part", "of") or self.word(at - 1) in _SAID_TO_BE):
            return "I"
        if self.word(at) == "as" and self._role_alone(at + 1):
            return "I"
        if self.word(at) == "since" and self.lacking() and sum(code in "MAOBVvZ" for code in self.codes) == 1:
            return "I"
        if self.word(at) in ("after", "before", "until", "since", "as") and self._own_verb_waits(at):
            return "I"
        return "U" if self.opens_clause(at) else "I"

    def _role_alone(self, at: int) -> bool:
        """ "(Sworn in as) president of the council and Hale became mayor": one office without an article is what
        somebody is, not who does what a verb tells; not "as president Hale left"."""
        return kinds.is_role(self.word(at)) and self.codes[at + 1 : at + 2] in (["I"], ["K"], [","])

    def _own_verb_waits(self, at: int) -> bool:
        """ "A man who fled after the flood was jailed": the one verb to come is that of a clause still open; so it is
        in "After the war Hale moved to Leeds". But a pronoun right after it is the subject of its own: "that has held
        since it was agreed becomes permanent"."""
        if self.word(at + 1) in SUBJECT_PRONOUNS and self.after(at + 1) in tuple("MABOVvf"):
            return False
        end = next((place for place in range(at + 1, len(self.codes)) if self.codes[place] in ",;WU"), len(self.codes))
        ahead = [
            place
            for place in range(at + 1, end)
            if self.codes[place] in ("M", "A", "O", "B", "V", "v", "f")
            and self.codes[place - 1] not in ("MAOB!RWCDS" if self.codes[place] == "B" else "MAOB!RWCDSJ")
        ]
        if at == 0:
            return len(ahead) == 1 and not {",", "U"}.intersection(self.codes[end:])
        relative = len(self.open) > 1 and not self.open[0] and self.open[-1]
        relative = relative and not _INSERTED.search(self.read(at))
        waits = self.open == [False] or (not self.open[-1] and self.word(at) != "as")
        far = self.word(at) in ("after", "before") and _WITH_PARTICIPLE.search(self.read(at)) is not None
        participle = waits and (far or (self.letters[at - 1] == "L" and self.letters[at - 2 : at - 1] != [","]))
        gerund = self.open == [False] and self.letters[:1] == ["g"] and "," not in self.letters
        meant = self.open == [False] and self.codes[end : end + 1] != [","] and _MEANT.search(self.read(at)) is not None
        return (relative or participle or gerund or meant) and len(ahead) == 1

    def adjective_or_adverb(self, at: int) -> str:
        before, after = self.before(at), self.after(at)
        if self.word(at - 1) == "whose" and self.word(at) in words.IN_ORDER:
            return "N"
        ends = after and after in ",MAB"  # "the first, a ferry, sank", "the first was sunk"
        if before == "D" and (self.word(at + 1) == "of" or (ends and self.word(at) in words.IN_ORDER)):
            return "N"
        named = after in ("N", "P", "J", "n", "z", "Q") or (after in ("f", "L") and before in ("D", "S", "G"))
        if before in ("D", "S") and self.word(at) in words.IN_ORDER and after in ("I", "a", "g"):
            return "J"  # "the fourth of his reign and the first for two years", "the first sailing"
        return "J" if named and before not in ("B", "A") else "R"

    def adjective_or_base(self, at: int) -> str:
        before, after = self.before(at), self.after(at)
        if before == "T" and self.word(at) == "complete":
            return "F"  # nothing is "to complete" but what is done
        whereto = verbs.base(self.word(at - 2)) in verbs.TAKES_INFINITIVE or self.letters[at - 2 : at - 1] == [","]
        does = before == "T" and whereto and after in "Nnz"
        if does or before in ("M", "O") or (before == "T" and after in "DSXPIaK,."):
            return "F"
        if self.word(at - 1) in ("they", "we", "i", "you", "who", "which"):
            return "Z" if self.lacking() else "J"
        if before == "N" and self.lacking() and self._plural_before(at) and self._governs(at, after):
            return "Z"
        return "J"

    def her(self, at: int) -> str:
        home = self.word(at + 1) == "home" and self.before(at) in ("I", "T")
        if self.word(at + 1) == "missing" and self.after(at + 1) not in _BEFORE_NOUN:
            return "X"  # "reported her missing"
        return "S" if home or self.after(at) in _BEFORE_NOUN or self.word(at + 1) == "own" else "X"

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
        if self.word(at + 1) in ("first", "last", "long") and self.codes[at + 2 : at + 3] in (["v"], ["L"], ["B"]):
            return "A"  # "had first proposed", "had long been building"
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
            return "K" if after[0] == "P" and self._ends_opening(at) else "Y"
        return "K"

    def _ends_opening(self, at: int) -> bool:
        """ "In the flood of March 1931 Norland lost its harbour": a year that ends what opens the sentence."""
        told = self.word(at - 1) == "of" and _YEAR.search(self.tokens[at].text) is not None
        return told and _OPENING.fullmatch("".join(self.letters[:at])) is not None

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
_OPEN = frozenset((*_SETTLE, *"NJLR"))
"""The codes that the words around them have a say in."""
