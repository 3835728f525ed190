"""What a small-letter word may be by itself, by a closed list, its form as a verb, or its ending.

The codes are those of `wordclass`, which sees the words beside it too.
"""

from functools import cache

from events.extract.lexicon import adjectives, nouns, participles, verbs, words
from events.extract.lexicon.words import word_set

_PUNCTUATION = {
    ",": ",", ";": ";", ":": ";", "(": "(", ")": ")", "[": "(", "]": ")", "—": "-", "–": "-", "--": "-", "-": "-",
    '"': '"', "“": '"', "”": '"', "‘": '"', "’": '"', "'": '"', "``": '"', "/": "C",
}  # fmt: skip
_NOT_ADVERBS = word_set(
    """
    family only early july italy friendly likely unlikely deadly daily weekly monthly yearly quarterly elderly
    costly lonely holy reply supply ally assembly anomaly rally fly monopoly butterfly apply comply imply rely
    multiply belly jelly lily bully hourly
    """
)

_AGENTS = word_set("owner opener primer dryer number")
"""Nouns made like comparatives."""


@cache
def code_of(word: str) -> str:
    """What a small-letter word may be by itself."""
    closed = _closed().get(word)
    if closed:
        return closed
    if word[0].isdigit() or word[0] in "$€£¥":
        return "J" if "-" in word and word[-1].isalpha() else "Q"
    if not word[0].isalpha() and word[0] not in "‘'":
        return _PUNCTUATION.get(word, ".")
    return _open_class(word)


def _open_class(word: str) -> str:
    past, participle = verbs.past_base(word), verbs.participle_base(word)
    if past and verbs.is_base(word):
        return "V" if word in ("lay", "saw", "ground", "wound") else ("v" if word in ("found", "left", "felt") else "f")
    if past:
        return "v" if participle else "V"
    if participle:
        return "f" if verbs.is_base(word) else "L"
    if word.endswith("eed") and verbs.is_base(word):
        return "n"
    if word.endswith("ed") and len(word) > 3 and word not in participles.NOT_VERBS:
        return "J" if "-" in word and not word.startswith(("re-", "co-", "pre-")) else "v"
    if (
        word.endswith("ing")
        and len(word) > 4
        and word not in participles.NOT_GERUNDS
        and word not in participles.GERUND_NOUNS
    ):
        return "J" if "-" in word and not word.startswith(("re-", "co-")) else "g"
    if word in adjectives.ING_ADJECTIVES:
        return "g"
    if word in participles.GERUND_NOUNS:
        return "N"
    if verbs.is_base(word):
        return "n"
    present = verbs.third_person_base(word)
    if present:
        return "Z" if present in verbs.NEVER_NOUNS and word not in verbs.NOUNS_ALL_THE_SAME else "z"
    return _by_ending(word)


def _by_ending(word: str) -> str:
    if word.endswith("ly") and word not in _NOT_ADVERBS and not word.endswith("ply"):
        return "R"
    if word in adjectives.NOUNS_LIKE_ADJECTIVES or word in nouns.NOMINAL:
        return "N"
    if word.endswith(adjectives.ADJECTIVE_ENDINGS) or (word.endswith("iest") and word != "priest"):
        return "J"
    return "J" if _is_compared(word) else "N"


def _is_compared(word: str) -> bool:
    """Whether a word is the comparative or superlative of a plain adjective: "larger", "thickest", "drier"."""
    if word in _AGENTS:
        return False
    stem = word.removesuffix("er").removesuffix("est")
    bases = {
        stem,
        f"{stem}e",
        f"{stem[:-1]}y" if stem.endswith("i") else stem,
        stem[:-1] if stem[-2:-1] == stem[-1:] else stem,
    }
    return stem != word and not adjectives.ADJECTIVES.isdisjoint(bases)


@cache
def _closed() -> dict[str, str]:
    """Every closed-class word with its code; a later line beats an earlier one."""
    table: dict[str, str] = {}
    for letter, members in (
        ("J", adjectives.ADJECTIVES | participles.NOT_VERBS - participles.NOUNS_IN_ED),
        ("R", words.ADVERBS | words.PARTICLES - {"in", "on", "over", "through"}),
        ("b", words.ADVERBS & adjectives.ADJECTIVES),
        ("Q", words.NUMBER_WORDS),
        ("I", words.PREPOSITIONS - words.CLAUSE_OPENERS),
        ("a", words.CLAUSE_OPENERS),
        ("U", words.SUBORDINATORS),
        ("C", words.COORDINATORS),
        ("D", words.DETERMINERS),
        ("X", words.PRONOUNS),
        ("S", words.POSSESSIVES),
        ("W", words.RELATIVES),
        ("M", words.MODALS),
        ("A", words.HAVE),
        ("B", words.BE),
        ("O", words.DO),
        ("!", words.NEGATIONS - {"neither", "nor"}),
        ("T", frozenset({"to"})),
        ("t", frozenset({"that"})),
        ("h", frozenset({"her"})),
        ("G", frozenset({"'s"})),
        ("L", frozenset({"born"})),
        ("p", adjectives.ADJECTIVES_OR_VERBS),
    ):
        table.update(dict.fromkeys(members, letter))
    return table
