"""What each word of a sentence may be: its code, a letter of `words` where that is settled, else an ambiguous one.

    v past or participle   f base, past or participle (put)   n noun or base verb   z plural noun or verb in -s
    a preposition or subordinator (since)   t that   h her   g -ing form   b adjective or adverb (first)
    p adjective or base verb (open)

`wordcodes` says what a word may be by itself; here its capital, its date and the words beside it have their say.
`tagging` settles the ambiguous codes in their sentence.
"""

import re
from collections.abc import Sequence, Set

from events.dates.rules.english.words import SEASONS
from events.dates.value import TimexType
from events.extract.lexicon import adjectives, bodies, nounclasses, nouns, participles, verbs, words
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.names import GIVEN_NAMES, PARTICLES
from events.extract.lexicon.words import word_set
from events.extract.syntax import numerals, setphrases
from events.extract.syntax.titles import join_titles
from events.extract.syntax.tokens import Token
from events.extract.syntax.tos import owes
from events.extract.syntax.wordcodes import code_of
from events.patterns import seldom

_AWAY = (" ago", " later", " earlier", " afterwards", " after", " before")
"""Ends of a distance, which has no preposition: "took over two years later"."""
_BOUND = ("no ", "not ")
"""Dates that have their preposition: "is to lift off no earlier than Friday"."""
_NO_DAY = ("last ", "this ", "next ", "yesterday", "today", "tomorrow", "earlier ")
"""Dates that "on" does not stand before."""

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

_PARTICLE_OR_PREPOSITION = words.word_set("off over through along around about in on ahead")
_AFTER_PARTICLE = words.BEGINNING | {"because", "while", "when", "although", "though"}
_STRANDED = words.word_set("by past into")
"""Prepositions that, before a date with its own, are a verb's last word: "flew by in May", "was broken into"."""


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
    if not _SETTLED_AHEAD.isdisjoint(small):
        _look_ahead(tokens, codes)
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


_NOW = (["what", "is", "now"], ["what", "is", "today"])
""" "Sighted the coast of what is now Suriname"."""
_RULING = word_set(
    "require requires allow allows oblige obliges forbid forbids prohibit prohibits entitle entitles permit permits"
)
"""What a law does from its day on, and no noun: "a law passed in 2010 requires two tests"."""
_EXTENTS = word_set("long high wide deep tall thick across")
"""What follows a measure: "a hall 38 metres long"."""
_IN_APPOSITION = word_set("year month week day night")
"""What a date is called whose clause tells it: "in 1998, the year France won the cup, Hale founded a club"."""
_CLAUSE_OF_TIME = seldom(r"[DSPXNQJnz][^,;.WU]*[vVfMBAO]")
_BESIDE = {"rather": ("than",), "as": ("well", "as")}
""" "The owner as well as the captain (was cleared)": prepositions of several words after a noun."""
_SETTLED_AHEAD = (
    _RULING
    | _PARTICLE_OR_PREPOSITION
    | _STRANDED
    | _EXTENTS
    | words.word_set(
        "prior instead aboard once since because due still there home compared owing further before united rather as"
    )
    | _IN_APPOSITION
    | {"the present", *(pair[0] for pair in _NOW)}
)
"""Words that the next one settles: the others are passed over."""


def _look_ahead(tokens: Sequence[Token], codes: list[str]) -> None:
    """Settle by the next word what it alone decides: "there were", "compared to", "took six months off in 2009"."""
    for at in [at for at, token in enumerate(tokens[:-1]) if token.lower in _SETTLED_AHEAD]:
        word, after = tokens[at].lower, codes[at + 1]
        if (word, tokens[at + 1].lower) in (("prior", "to"), ("instead", "of"), ("because", "of")):
            codes[at] = "I"
        if word in _BESIDE and at and codes[at - 1] in "NPnz":
            _settle_beside(tokens, codes, at, _BESIDE[word])
        if word in _RULING and codes[max(0, at - 2) : at] == ["I", "K"] and codes[max(0, at - 3)] in "vVLfr":
            codes[at] = "Z"
        if (
            word == "what"
            and [token.lower for token in tokens[at : at + 3]] in _NOW
            and codes[at + 3 : at + 4] in (["P"], ["D"], ["J"])
        ):
            codes[at : at + 3] = ["D", "J", "J"]
        if word in _IN_APPOSITION and codes[:at] in (["I", "K", ",", "D"], ["K", ",", "D"]):
            told = _CLAUSE_OF_TIME.match("".join(codes[at + 1 :])) is not None
            codes[at - 1 : at + 1] = ["R", "U"] if told else ["D", "N"]
        if word == "the present" and after in tuple("NnzgPJ"):
            codes[at] = "S"
        if word == "united" and after in ("D", "S", "X") and at and codes[at - 1] in "NPX":
            codes[at] = "v"  # "Hale united the clans"
        if word == "due" and _is_due_then(codes, at):
            codes[at] = "L"
        if (
            word == "on"
            and codes[at] == "I"
            and at
            and codes[at - 1] in "vVL"
            and tokens[at + 1].lower.startswith(_NO_DAY)
        ):
            codes[at] = "r"  # "was switched on last week"
        if word == "on" and after == "T" and at and codes[at - 1] in "vVLfg" and _is_to_be_done(tokens[at + 2 :]):
            codes[at] = "r"  # "went on to win"
        if word == "on" and after == "K" and at and tokens[at - 1].lower in ("switch", "switched"):
            codes[at] = "r"  # one "on" for two
        start = numerals.measure_start(tokens, codes, at) if word in _EXTENTS else 0
        if start:
            codes[start : at + 1] = ["R"] * (at + 1 - start)
        if word == "once" and (after in "ABO" or _acts(codes, at + 1)) and _is_told_once(codes, at):
            codes[at] = "R"
        if word == "before" and _tells_when_too(tokens, codes, at):
            codes[at - 2 : at + 1] = ["R"] * 3
        if word == "since" and codes[at - 1 : at] == ["A"] and after in "vVLfB":
            codes[at] = "R"  # "has since scored"
        if word == "aboard" and after in "vVMABO":
            codes[at] = "R"  # "a boat with 12 people aboard capsized"
        if word == "once" and at == 0 and "," in codes and set("DSJNPGQnI").issuperset(codes[1 : codes.index(",")]):
            codes[at] = "R"  # "Once the world's largest, the telescope collapsed"
        if word == "once" and tokens[at + 1].lower in ("during", "every", "per"):
            codes[at] = "R"
        if word == "further" and _says_which_more(tokens, codes, at):
            codes[at] = "J"
        if word == "still" and tokens[at + 1].lower in ("life", "lifes"):
            codes[at] = "J"
        if word == "there" and after in "BM":
            codes[at] = "R" if at and codes[at - 1] in "Nnz" else "E"
        elif (
            word == "home"
            and at
            and tokens[at - 1].lower != "her"
            and codes[at - 1] not in ("D", "S", "J", "G", "I", "C", "Q")
        ):
            codes[at] = "R"
        elif owes(tokens, codes, at):
            codes[at] = "I"
        elif codes[at] == "I" and word in _PARTICLE_OR_PREPOSITION and _stands_alone(tokens, codes, at):
            whom = codes[at - 1] == "X" and codes[at - 2] in "vVLngF" if at > 1 else False  # "turned herself in"
            codes[at] = "r" if at and (whom or codes[at - 1] in "vVLzngfF") else "R"
        elif word in _STRANDED and codes[at + 1 : at + 3] == ["I", "K"] and at and codes[at - 1] in "vVLgFnf":
            codes[at] = "r"


def _settle_beside(tokens: Sequence[Token], codes: list[str], at: int, rest: tuple[str, ...]) -> None:
    """Take "rather than", "as well as" for prepositions before a noun phrase."""
    behind = at + 1 + len(rest)
    whole = codes[behind : behind + 1] in (["D"], ["S"], ["P"])
    if whole and tuple(token.lower for token in tokens[at + 1 : behind]) == rest:
        codes[at:behind] = ["I"] * (behind - at)


def _tells_when_too(tokens: Sequence[Token], codes: Sequence[str], at: int) -> bool:
    """ "After the flood the month before drew the staff away": whether "before" ends what says when a thing was,
    for the verb right behind it has its subject further back."""
    timed = at > 2 and tokens[at - 1].lower in _IN_APPOSITION and tokens[at - 2].lower == "the"
    return timed and codes[at + 1] in "vVfMBAO" and codes[at - 3] in "NnzP"


def _is_due_then(codes: Sequence[str], at: int) -> bool:
    """ "A vote due in May", "a strike due to begin on Sunday"; not "is due", "fell due"."""
    if codes[at + 1] == "T":
        return codes[at - 1 : at] in (["N"], ["n"], ["z"])
    dated = codes[at + 1] in ("I", "a") and codes[at + 2 : at + 3] == ["K"]
    return dated and codes[max(0, at - 1)] not in "BVvZ"


def _says_which_more(tokens: Sequence[Token], codes: Sequence[str], at: int) -> bool:
    """ "Six further complaints", "Further talks", "could slow further building": an adjective; not "sank further"."""
    if codes[at + 1] in "Nnz":
        return codes[at - 1] == "Q" if at else tokens[1].lower.endswith("s")
    what = codes[at + 1] == "g" and at > 0 and codes[at - 1] not in "BR!C,"
    return what and "".join(codes[at + 2 : at + 3]) in "I.,K"


def _is_to_be_done(tokens: Sequence[Token]) -> bool:
    """Whether what follows "to" is a verb's base: "win", "be"."""
    return bool(tokens) and (tokens[0].lower == "be" or verbs.is_base(tokens[0].lower))


def _stands_alone(tokens: Sequence[Token], codes: Sequence[str], at: int) -> bool:
    """ "Took six months off in 2009", "was cut off two years later": a particle, for no object of it follows."""
    after, following = codes[at + 1], tokens[at + 1]
    if after in "Ia,.C" or (tokens[at].lower == "off" and after in "KT") or _stands_before_stop(tokens, codes, at + 1):
        return True
    if following.lower == "again" and "".join(codes[at + 2 : at + 3]) in tuple("K.,C"):
        return True  # "was turned on again last Wednesday"
    if (after in "Kk" and _is_away(following)) or (after == "K" and following.lower.startswith(_BOUND)):
        return True
    return following.lower in _AFTER_PARTICLE


def _acts(codes: Sequence[str], at: int) -> bool:
    """Whether a past has an object, and may be no participle."""
    return codes[at] in "vV" and codes[at + 1 : at + 2] in (["D"], ["S"], ["X"], ["P"], ["Q"], ["N"], ["n"])


def _is_told_once(codes: Sequence[str], at: int) -> bool:
    """ "The club once won the cup", "who once led it", not "it will sail once repaired"."""
    clause = "".join(code[0] for code in codes[:at])
    clause = clause[max(clause.rfind(mark) for mark in "W;,") + 1 :]
    return at > 0 and codes[at - 1] in "NnPXWQ" and set("MOABVvZzf").isdisjoint(clause)


def _is_away(token: Token) -> bool:
    """ "(Took over) two years later", but not "(left in) May two years ago"."""
    part = token.timex is not None and token.timex.rule == "part-of-whole"
    return token.lower.endswith(_AWAY) and not part


def _stands_before_stop(tokens: Sequence[Token], codes: Sequence[str], at: int) -> bool:
    """ "Put off twice, in May", "broke down only when": an adverb after which a phrase or a clause ends or begins; not
    "through most of April"."""
    if codes[at] not in "Rb" or at + 1 == len(codes):
        return codes[at] in "Rb"
    return codes[at + 1] in "Ia,.CU" and tokens[at + 1].lower != "of"


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
