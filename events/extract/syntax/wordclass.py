"""What each word of a sentence may be: its code, a letter of `words` where that is settled, else an ambiguous one.

    v past or participle   f base, past or participle (put)   n noun or base verb   z plural noun or verb in -s
    a preposition or subordinator (since)   t that   h her   g -ing form   b adjective or adverb (first)
    p adjective or base verb (open)

`wordcodes` says what a word may be by itself; here its capital, its date and the words before it have their say, and
in `nextword` the word behind it. `tagging` settles the ambiguous codes in their sentence.
"""

import re
from collections.abc import Sequence, Set

from events.dates.rules.english.words import SEASONS
from events.dates.value import TimexType
from events.extract.lexicon import adjectives, bodies, nounclasses, nouns, participles, verbs, words
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.names import GIVEN_NAMES, PARTICLES
from events.extract.lexicon.words import word_set
from events.extract.syntax import nextword, numerals, setphrases
from events.extract.syntax.titles import join_titles
from events.extract.syntax.tokens import Token
from events.extract.syntax.wordcodes import code_of
from events.patterns import seldom

_AL = seldom(r"(?:a[lnrstz]h?|el|ul)-[A-Z]")
"""The article of an Arabic name, written small."""

_NAMED_TWICE = re.compile(r"\w-[A-Z][a-z]")
"""A name of two, which stays one at a sentence's start; "Franco-German" is none."""

_SHARES = frozenset(("most", "many", "few", "several"))
"""How many "of the mills" there were that something is told of."""
_ONWARD = frozenset(("onward", "onwards"))
"""What goes with the date before it: "from 1942 onwards more than a thousand worked there"."""

_SEASONS = tuple(SEASONS)
_BY_WHEN = word_set("until till before after by during over since")

_DATELINE = frozenset("P,K()-")


def codes(tokens: Sequence[Token], small: Sequence[str], names: Set[str]) -> list[str]:
    """A code for each token; `small` are their words in small letters, `names` the words that the article writes with a
    capital inside its sentences."""
    codes: list[str] = []
    last = before = ""
    for at, (token, lower) in enumerate(zip(tokens, small, strict=True)):
        text = token.text
        if token.timex is not None:
            code = "P" if last == "P" and _ENDS_TITLE.fullmatch(text) else _time_code(token)
        elif lower in _SHARES and _is_a_share(tokens[at + 1 : at + 4]):
            code = "Q"
        elif text == lower:
            code = "r" if last == "K" and _goes_with_date(small, at) else code_of(lower)
        elif not at or last == '"' or before in ".:;" or (last == "-" and _ends_dateline(codes)):
            code = _initial(token, tokens[at + 1] if at + 1 < len(tokens) else None, names)
        elif _has_capital(text):
            code = "X" if text == "I" and last != "P" else "P"
        else:
            code = code_of(lower)
        codes.append(code)
        if code in _TELLING or lower in _TELLING_WORDS or (code == "P" and before == "&"):
            _settle_with_before(tokens, codes, at)
            code = codes[-1]
        if code == "P" and last != "P" and before in PARTICLES:
            _join_particles(tokens, codes, at)
        last, before = code, text
    if not nextword.SETTLED.isdisjoint(small):
        nextword.settle(tokens, codes)
    join_titles(tokens, codes, small)
    if codes.count("P") > 2 and "and" in small:
        _join_bodies(tokens, codes)
    return codes


def _has_capital(text: str) -> bool:
    """Whether a word begins with a capital, after an apostrophe or the article of an Arabic name too."""
    first = text[0]
    return first.isupper() or (first in "‘'" and text[1:2].isupper()) or _AL.match(text) is not None


def _goes_with_date(small: Sequence[str], at: int) -> bool:
    """ "From 1942 onwards"; "until the winter break": of which season a break is, which tells when as the season itself
    does."""
    if small[at] in _ONWARD:
        return True
    broken = small[at] in nounclasses.BREAKS and small[at - 1].endswith(_SEASONS)
    return broken and at > 1 and small[at - 2] in _BY_WHEN


def _is_a_share(following: Sequence[Token]) -> bool:
    """ "Most of (the mills were lost)", by what follows; not "for most of the 1930s"."""
    words_told = [token.lower for token in following]
    timed = any(token.timex is not None for token in following)
    return words_told[:1] == ["of"] and words_told[1:2] != ["those"] and not timed


def _ends_dateline(codes: list[str]) -> bool:
    """ "RIJEKA, June 10 (Adria Press) - The owners ...": whether a dash ends where it was sent from."""
    return codes[0] == "P" and _DATELINE.issuperset(codes)


def _join_particles(tokens: Sequence[Token], codes: list[str], at: int) -> None:
    """Make the small words of "Jan van der Tarn" words of the name."""
    first = at - 1
    while first and tokens[first - 1].text in PARTICLES:
        first -= 1
    if first and codes[first - 1] == "P":
        codes[first:at] = ["P"] * (at - first)


def _join_bodies(tokens: Sequence[Token], codes: list[str]) -> None:
    """Make the "and" of "the Food and Drug Administration" a word of its name."""
    for at in [at for at, code in enumerate(codes) if code == "C" and tokens[at].text == "and"]:
        first = last = at
        while first and (
            codes[first - 1] == "P" or (tokens[first - 1].lower in ("of", "for") and codes[first - 2] == "P")
        ):
            first -= 1
        while codes[last + 1 : last + 2] == ["P"]:
            last += 1
        if first and tokens[first - 1].lower == "the" and bodies.is_one([one.text for one in tokens[first : last + 1]]):
            codes[at] = "P"


def _settle_with_before(tokens: Sequence[Token], codes: list[str], at: int) -> None:
    """Settle the last code, and those before it, by what the words before it are."""
    lower, code = tokens[at].lower, codes[-1]
    if code == "P":
        joined = codes[-3:-1] == ["P", "C"] and tokens[at - 1].text == "&"
        called = lower in adjectives.EPITHETS and codes[-3:-1] == ["P", "D"] and tokens[at - 1].text == "the"
        if joined or (called and tokens[at].text[:1].isupper()):
            codes[-2] = "P"
    elif at and code in "vVMBA":
        _settle_verb(tokens, codes, at)
    if code == "Q" or lower in numerals.FRACTIONS:
        numerals.settle(tokens, codes, at)
    if code == "R" and at and lower in words.PARTICLES and codes[at - 1] in "vVLzngfF":
        codes[-1] = "r" if at + 1 == len(tokens) or tokens[at + 1].lower != "of" else "I"
    if lower in setphrases.LAST_WORDS:
        setphrases.settle(tokens, codes, at)


def _settle_verb(tokens: Sequence[Token], codes: list[str], at: int) -> None:
    """Settle a past, a modal or an auxiliary and the determiner before it, that is "each" or "many"."""
    lower, before = tokens[at].lower, tokens[at - 1].lower
    if codes[-1] == "V" and codes[-2] in "TMDSJ" and verbs.is_base(lower):
        codes[-1] = "F" if codes[-2] in "TM" else "N"
    if codes[-1] == "V" and before in participles.COMPOUNDS.get(lower, ()):
        codes[-1] = "N"  # "a bullet wound"
    if codes[-1] == "V" and codes[-2] in "BA" and verbs.participle_base(lower):
        codes[-1] = "L"  # "was wound up"
    if codes[-1] in "vV" and codes[-2] == "D" and before in ("each", "both", "all"):
        codes[-2] = "R"
    if codes[-1] in "vVMBA" and codes[-2] in "JDR" and before in words.MANY:
        codes[-2] = "Q"
    if codes[-1] in "vV" and at > 1 and before in ("than", "but"):
        degree = tokens[at - 2].lower, before
        if degree == ("all", "but") or (degree == ("more", "than") and lower in _MULTIPLIED):
            codes[-3:-1] = ["R", "R"]


_MULTIPLIED = word_set("doubled tripled trebled quadrupled quintupled halved")
"""Pasts that "more than" goes before, as an adverb: "have more than doubled", as "all but" before any."""
_TELLING = "VQRvMBA"
_TELLING_WORDS = numerals.FRACTIONS | adjectives.EPITHETS | setphrases.LAST_WORDS
"""Codes and words that settle what stands before them: the others are passed over."""


_ENDS_TITLE = seldom("Daily|Weekly|Monthly|Quarterly|Annual")
""" "Worked for Picture Weekly": how often a paper comes out, as the end of its name."""


def _time_code(token: Token) -> str:
    if token.dated:
        return "K"
    timex = token.timex
    if timex is not None and timex.type is TimexType.DURATION:
        return "q"
    if token.lower in ("the future", "the past", "the present"):
        return "N"
    if token.lower in ("every second", "every third", "every other"):
        return "D"  # "every second adult"
    alone = token.text.isalpha()
    if alone and timex is not None and timex.type is TimexType.SET:
        return "k" if token.lower.endswith("days") else "J"
    return code_of(token.lower) if alone else "k"


def _initial(token: Token, following: Token | None, names: Set[str]) -> str:
    """The code of a sentence's first word, whose capital says nothing."""
    if not token.text[0].isupper():
        return code_of(token.lower)
    code = code_of(token.lower)
    named = code == "v" or (following is not None and following.text[:1].isupper())
    if code in "VMnvf" and named and token.text in GIVEN_NAMES:
        return "P"  # "Rose Field was born", "Ahmed said"
    if code == "R" and token.text in names and token.lower not in words.ADVERBS:
        return "P"
    if _NAMED_TWICE.search(token.text) and not is_adjective(token.text.split("-")[-1]):
        return "P"  # "Port-Royal was destroyed"
    if code not in "NnzgJvf" or (len(token.text) > 1 and token.text.isupper()):
        return code if code not in "NnzgJvf" else "P"
    if token.text in names or country(token.text):
        return "P"
    if code == "N" and following is not None and following.text[0].isupper():
        return "P"
    plural = token.lower.endswith(("s", "men")) and not token.lower.endswith(("is", "us", "os"))
    if (
        code == "N"
        and not plural
        and not token.lower.endswith(adjectives.NOUN_ENDINGS)
        and token.lower not in nouns.NOMINAL
    ):
        return "P" if token.lower not in nounclasses.COMMON else "N"
    return code
