"""Words that are one adverb or one preposition together, known by the last of them: "in fact", "back and forth"."""

from collections.abc import Sequence

from events.extract.syntax.tokens import Token
from events.extract.syntax.wordcodes import code_of

_FIXED = frozenset(
    (*words.split(),)
    for words in ("in turn", "in fact", "at last", "at once", "of course", "in vain", "in effect", "in writing")
)
"""Two words that are one adverb."""
_PAIRS = frozenset(
    (*words.split(),)
    for words in ("back and forth", "to and fro", "up and down", "in and out", "on and off", "off and on")
)
"""Two words that "and" makes one adverb."""
_ENDS_PAIR = frozenset(second for *_, second in _PAIRS)
LAST_WORDS = frozenset({"time", "out", "but", "last", "longer", "such", *_ENDS_PAIR, *(second for _, second in _FIXED)})
"""The last words of set phrases, and "last" itself."""


def settle(tokens: Sequence[Token], codes: list[str], at: int) -> None:
    """Settle the words of "in fact", "back and forth", "no longer", of which the last is at `at`."""
    lower, before = tokens[at].lower, tokens[at - 1].lower if at else ""
    if lower == "time" and at > 1 and before == "the" and tokens[at - 2].lower == "by":
        codes[-3:] = ["U", "R", "R"]
    if codes[-1] == "R" and lower == "out" and at + 1 < len(tokens) and tokens[at + 1].lower == "of":
        codes[-1] = "I"
    if at and codes[at - 1] in "Ia" and (before, lower) in _FIXED:
        codes[-2:] = ["R", "R"]
    if lower == "such" and at and codes[at - 1] == "Q":
        codes[-1] = "J"  # "three such schools"
    if lower == "last" and at and codes[at - 1] in "BAXPW," and _open_past(tokens, at + 1):
        codes[-1] = "R"
    if lower == "but" and at > 1 and before == "all" and codes[at - 2] in "BA":
        codes[-2:] = ["R", "R"]  # "was all but destroyed"
    if lower in _ENDS_PAIR and tuple(one.lower for one in tokens[max(0, at - 2) : at + 1]) in _PAIRS:
        codes[-3:] = ["R", "R", "R"]
    if lower == "longer" and before == "no":
        codes[-2:] = ["!", "R"]


def _open_past(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and code_of(tokens[at].lower) in ("v", "V", "f", "L")
