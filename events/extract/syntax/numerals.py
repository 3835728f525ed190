"""Numerals with what belongs to them: scores in sets, bounds ("at least 31"), measures ("38 metres long")."""

import re
from collections.abc import Sequence

from events.extract.lexicon import nounclasses, words
from events.extract.lexicon.words import word_set
from events.extract.syntax.tokens import Token
from events.patterns import seldom

_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
_SETS = seldom(r"Q(?:\(Q\))?,Q$")
""" "6-4, 3-6", "7-6 (7-3), 6-4"."""
FRACTIONS = word_set("half third quarter fifth tenth dozen all every")
"""What is bounded without a number: "nearly half the town", "about a third"."""
_OF_WHOLE = words.POSSESSIVES | {"of", "the"}
_BOUNDS = (
    ("as", "many", "as"), ("as", "much", "as"), ("as", "few", "as"), ("as", "little", "as"), ("no", "fewer", "than"),
    ("no", "less", "than"), ("more", "than"), ("less", "than"), ("fewer", "than"), ("at", "least"), ("at", "most"),
    ("up", "to"), ("close", "to"), ("an", "estimated"), ("over",), ("about",), ("around",), ("nearly",), ("almost",),
    ("roughly",), ("some",), ("approximately",),
)  # fmt: skip
"""Words before a number that bound it: "at least 31 people"."""
_BOUNDS_BY_LAST = {last: tuple(bound for bound in _BOUNDS if bound[-1] == last) for *_, last in _BOUNDS}


def settle(tokens: Sequence[Token], codes: list[str], at: int) -> None:
    """Settle the code of a numeral, the last one, and the codes of what belongs to it before it."""
    token = tokens[at]
    if codes[-1] == "Q" and _SCORE.fullmatch(token.text):
        sets = _SETS.search("".join(codes))
        first = sets.start() if sets else at
        if _SCORE.fullmatch(tokens[first].text):
            codes[first:] = ["Q"] * (at + 1 - first)
    if token.lower == "one" and codes[-2:] == ["J", "Q"]:
        codes[-1] = "N"  # "a new one"
    if codes[-1] == "Q":
        whole = at > 0 and tokens[at - 1].lower == "a"  # "about a million"
        count = _bounding(tokens, at - whole)
        codes[at - whole - count : at] = ["Q"] * (count + whole) if count else codes[at - whole : at]
    if token.lower in FRACTIONS:
        whole = tokens[at - 1].lower in ("a", "one")
        count = _bounding(tokens, at - whole)
        if count and (at - whole == count or codes[at - whole - count - 1] not in "Nnz" or _is_whole(tokens, at)):
            codes[at - whole - count : at] = ["D"] * (count + whole)


def _bounding(tokens: Sequence[Token], at: int) -> int:
    """How many words before the number at `at` bound it."""
    for bound in _BOUNDS_BY_LAST.get(tokens[at - 1].lower, ()) if at else ():
        if at >= len(bound) and tuple(token.lower for token in tokens[at - len(bound) : at]) == bound:
            return len(bound)
    return 0


def _is_whole(tokens: Sequence[Token], at: int) -> bool:
    """ "In one street nearly (every) house", "more than (half) of the houses", not "about half a mile"."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return tokens[at].lower == "every" or following in _OF_WHOLE


def measure_start(tokens: Sequence[Token], codes: Sequence[str], at: int) -> int:
    """ "A hall 38 metres long", "a body about 9 miles across": where a measure begins that ends at `at` and is told of
    the noun before it, being no noun of its phrase; 0 for none."""
    if at < 3 or codes[at - 2] != "Q" or tokens[at - 1].lower not in nounclasses.AMOUNTS:
        return 0
    start = at - 2 - (at > 3 and codes[at - 3] in "QR")
    return start if codes[start - 1] in "Nnz" else 0
