"""What the next word alone decides of a word's code: "there were", "compared to", "took six months off in 2009".

`wordclass` asks it of a whole sentence, once each word has the code that it and the words before it give.
"""

from collections.abc import Sequence

from events.extract.lexicon import verbs, words
from events.extract.lexicon.words import word_set
from events.extract.syntax import numerals
from events.extract.syntax.tokens import Token
from events.extract.syntax.tos import owes
from events.patterns import seldom

_AWAY = (" ago", " later", " earlier", " afterwards", " after", " before")
"""Ends of a distance, which has no preposition: "took over two years later"."""
_BOUND = ("no ", "not ")
"""Dates that have their preposition: "is to open no earlier than Friday"."""
_NO_DAY = ("last ", "this ", "next ", "yesterday", "today", "tomorrow", "earlier ")
"""Dates that "on" does not stand before."""

_PARTICLE_OR_PREPOSITION = word_set("off over through along around about in on ahead")
_AFTER_PARTICLE = words.BEGINNING | {"because", "while", "when", "although", "though"}
_STRANDED = word_set("by past into")
"""Prepositions that, before a date with its own, are a verb's last word: "flew by in May", "was broken into"."""

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
_ADVERBS = word_set("once before since aboard further still")
SETTLED = (
    _RULING
    | _PARTICLE_OR_PREPOSITION
    | _STRANDED
    | _EXTENTS
    | _ADVERBS
    | word_set("prior instead because due there home compared owing united rather as")
    | _IN_APPOSITION
    | {"the present", *(pair[0] for pair in _NOW)}
)
"""Words that the next one settles: the others are passed over."""


def settle(tokens: Sequence[Token], codes: list[str]) -> None:
    """Settle each word that the next one does."""
    for at in [at for at, token in enumerate(tokens[:-1]) if token.lower in SETTLED]:
        word = tokens[at].lower
        if word in _ADVERBS:
            _settle_adverb(tokens, codes, at)
        else:
            _settle_in_phrase(tokens, codes, at)
        if word == "on":
            _settle_on(tokens, codes, at)
        _settle_particle(tokens, codes, at)


def _settle_in_phrase(tokens: Sequence[Token], codes: list[str], at: int) -> None:
    """Settle a word of a phrase: "prior to", "as well as", "what is now", "the year France won", "38 metres long"."""
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
    start = numerals.measure_start(tokens, codes, at) if word in _EXTENTS else 0
    if start:
        codes[start : at + 1] = ["R"] * (at + 1 - start)


def _settle_on(tokens: Sequence[Token], codes: list[str], at: int) -> None:
    """Settle "on" after a verb whose particle it is."""
    after = codes[at + 1]
    if codes[at] == "I" and at and codes[at - 1] in "vVL" and tokens[at + 1].lower.startswith(_NO_DAY):
        codes[at] = "r"  # "was switched on last week"
    if after == "T" and at and codes[at - 1] in "vVLfg" and _is_to_be_done(tokens[at + 2 :]):
        codes[at] = "r"  # "went on to win"
    if after == "K" and at and tokens[at - 1].lower in ("switch", "switched"):
        codes[at] = "r"  # one "on" for two


def _settle_adverb(tokens: Sequence[Token], codes: list[str], at: int) -> None:
    """Settle what may be an adverb: "once", "before", "since", "aboard", "further", "still"."""
    word, after = tokens[at].lower, codes[at + 1]
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


def _settle_particle(tokens: Sequence[Token], codes: list[str], at: int) -> None:
    """Settle "there" and "home", and prepositions without a noun of their own."""
    word, after = tokens[at].lower, codes[at + 1]
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
        return True  # "was put on again last Sunday"
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
