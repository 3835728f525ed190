"""Phrases of a sentence: regular expressions over its word classes.

Quotation marks are left out first, so that a “common goal” is one noun phrase. The kinds are those of `analysis.Chunk`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from events.extract.lexicon import kinds, verbs
from events.extract.lexicon.countries import country
from events.extract.lexicon.names import TITLES
from events.extract.syntax.analysis import Chunk
from events.extract.syntax.tokens import Token
from events.patterns import seldom

_ADVERBS = r"R(?=[JQ])|(?<=[DSGQ])R(?=RJ)"
""" "The widely read (poet)", "the most widely read"."""
_INNER = rf"(?:[QJYNP]+|(?<![NP])q|{_ADVERBS}|(?<=J)C(?=R?J)|(?<=J),(?=R?J(?!T))|(?<=N)C(?=NN)|(?<=GP)C(?=PN))"
_RATE = r"(?:(?<=QN)q(?=[VZBAM]))"
"""The end of an amount before a verb: "winds of 160 kilometres an hour swept"."""
_MORE = rf"{_INNER}*(?:G{_INNER}*)*{_RATE}?"
_PARTICIPLE = r"(?:[R!]*[gL])?r?(?:!(?=T))?"
# Each alternative begins with a letter or a set of them, which tells the kind too: others are tried at every place.
_GRAMMAR = re.compile(
    rf"""
    K | DK
  | [DS]+{_MORE} | [QJYNPq]{_MORE} | R(?=[JQ]){_MORE} | [XE]
  | [VZ]r? | O[R!]*F?r?
  | M(?:[R!]*[AB])*(?:[R!]*[FL])*{_PARTICIPLE} | A(?:[R!]*B)*(?:[R!]*L)*{_PARTICIPLE} | B(?:[R!]*B)*{_PARTICIPLE}
  | T(?:[R!]*(?:F|(?=[AB])A?(?:[R!]*B)*(?:[R!]*L)*)(?:[R!]*g)?r?)?
  | g(?:[R!]*[BL])?r?
  | Lr?
  | [Rr!]+
  | (?P<t>(?<=[^OM][XNP])Fr?)
  | .
    """,
    re.VERBOSE,
)
_KINDS = {
    **dict.fromkeys("DSQJYNPqXE", "n"),
    **dict.fromkeys("MABOVZF", "v"),
    **dict.fromkeys("Rr!", "r"),
    **{"T": "t", "I": "i", "K": "k", "k": "d", "g": "g", "L": "l", "C": "c", "U": "u", "W": "w", "H": "h"},
    **{sign: sign for sign in ",;-()"},
}
"""The kinds of phrases by their first letters, but for what `_kind` and `chunk` tell apart."""

_NAMED = seldom(r"(?P<noun>[^P]*[NJ]|(?<=I)Q)P+")
_COUNTED = re.compile(r"(?P<where>Q*[^Q]*[NPz])Q+[JYRN]*[Nzn]")
_COUNT_ALONE = seldom(r"(?P<where>D[^Q]*N)Q")
""" "(In) the clashes three (died)"."""
_TWO_OBJECTS = re.compile(r"(?P<whom>[DS]?[JNPG]*[NP])Q+[JN]*")
_NAMED_KINDS = frozenset(("place", "natural", "vessel", "craft", "work", "animal", "body", "institution"))
"""What a name beside it is the name of: "by the river Thames (stood a tower)"."""
_FRONT = seldom(r"(?:^|[;,cuh-])i+(?:n[oi]+)*$")
_VERB_NEXT = re.compile(r"(?:,n(?:[oi]n)*,)?r?v(?!,)")
_COUNTED_VERB_NEXT = seldom(r"(?:[oi]n)*(?:l(?:i[nk])*)?r*v")
_SHARES = frozenset(("most", "much", "all", "half", "part", "whole", "rest", "remainder"))
_BE = {"having": "g", "being": "g", "been": "l", "be": "l"}


def chunk(tokens: Sequence[Token], letters: str) -> tuple[Chunk, ...]:
    """The phrases of a sentence, in order."""
    kept = [at for at, letter in enumerate(letters) if letter != '"'] if '"' in letters else None
    bare = letters.replace('"', "") if kept else letters
    chunks: list[Chunk] = []
    for found in _GRAMMAR.finditer(bare):
        first, end = found.span()
        last = end - 1
        if kept:
            first, last = kept[first], kept[last]
        letters_told = found[0]
        kind = _kind(letters_told)
        if kind == "v":
            kind = found.lastgroup or ("v" if letters_told == "F" else _BE.get(tokens[first].lower, "v"))
        elif kind == "i" and tokens[first].lower == "of":
            kind = "o"
        chunks.append(Chunk(kind, first, last))
    return tuple(_with_boundaries(chunks, tokens, letters))


def _with_boundaries(chunks: Sequence[Chunk], tokens: Sequence[Token], letters: str) -> list[Chunk]:
    """ "but" joins verbs, never noun phrases: before a noun phrase it is a boundary."""
    result: list[Chunk] = []
    shape = _kinds(chunks)
    for at, piece in enumerate(chunks):
        kind = shape[at]
        if kind not in "nkc":
            pass
        elif kind == "n" and piece.first < piece.last:
            names = _named_after_time(piece, tokens) if shape[at + 1 : at + 2] == "v" else 0
            before = result[-1].kind if result and not names else ""
            if before in ("i", "o"):
                after_front = _named_after_front if letters[piece.last] == "P" else _counted_after_front
                names = after_front(piece, result, shape[at + 1 : at + 8], tokens, letters)
            elif before in ("v", "t", "g"):
                names = _paid(piece, tokens[result[-1].last].lower, letters)
            if names:
                result.append(replace(piece, last=names - 1))
                piece = replace(piece, first=names)
            joined = _joined_in_list(piece, result, tokens) if before == "," else 0
            if joined:
                result += [replace(piece, last=joined - 1), Chunk("c", joined, joined)]
                piece = replace(piece, first=joined + 1)
        elif piece.kind == "k" and tokens[piece.first].lower == "half":  # "fell by half in 2019"
            result.append(Chunk("n", piece.first, piece.first))
            piece = replace(piece, first=piece.first + 1)
        elif piece.kind == "k" and _is_part_of_time(result, tokens):
            piece = replace(piece, first=result[-2].first)
            del result[-2:]
        elif kind == "c" and tokens[piece.first].lower == "but":
            following = shape[at + 1 :].lstrip("rkd,i")[:1]
            piece = piece if following in ("v", "t", "g", "l") else replace(piece, kind=";")
        result.append(piece)
    return result


def _is_part_of_time(before: Sequence[Chunk], tokens: Sequence[Token]) -> bool:
    """ "(Spent) most of (the 1950s)", "the whole of 1999": how much of a date, which is a date too."""
    if len(before) < 3 or before[-1].kind != "o" or before[-2].kind not in "nr" or before[-3].kind != "v":
        return False
    part, verb = before[-2], tokens[before[-3].last].lower
    return verbs.base(verb) == "spend" and tokens[part.last].lower in _SHARES


def _joined_in_list(piece: Chunk, before: Sequence[Chunk], tokens: Sequence[Token]) -> int:
    """The place of "and" in "(offices,) shops and council depots", which are no compound as "food and drug laws" is; 0
    for none."""
    if len(before) < 2 or before[-2].kind != "n":
        return 0
    place = next((at for at in range(piece.first + 1, piece.last) if tokens[at].lower in ("and", "or")), 0)
    return place if place and tokens[place - 1].lower.endswith("s") else 0


def _named_after_time(piece: Chunk, tokens: Sequence[Token]) -> int:
    """The place of "Rovers" in "the last time Rovers (won)": a name that is the subject of the next verb; 0 for
    none."""
    place = next((at for at in range(piece.first, piece.last) if tokens[at].text == "time"), 0)
    return place + 1 if place and all(tokens[at].text[:1].isupper() for at in range(place + 1, piece.last + 1)) else 0


def _named_after_front(piece: Chunk, before: Sequence[Chunk], after: str, tokens: Sequence[Token], letters: str) -> int:
    """The place of "Pell" in "In the final Pell won", "In talks with Peru Pell agreed": a clause that a preposition
    begins has no other subject; 0 for none, and for "under president Hale (Norland agreed)"."""
    if not _VERB_NEXT.match(after) or not _FRONT.search(_kinds(before)):
        return 0
    if letters[piece.first : piece.first + 2] == "PP":
        apart = country(tokens[piece.first].text) or tokens[piece.first + 1].text in TITLES
        return piece.first + 1 if apart else 0
    named = _NAMED.fullmatch(letters, piece.first, piece.last + 1)
    if named is None:
        return 0
    noun = tokens[named.end("noun") - 1].lower
    titled = kinds.is_role(noun) and letters[piece.first] != "D"
    described = letters[named.end("noun") - 1] == "J" and not noun.endswith("final")
    return 0 if titled or described or kinds.kind(noun) in _NAMED_KINDS else named.end("noun")


def _counted_after_front(
    piece: Chunk, before: Sequence[Chunk], after: str, tokens: Sequence[Token], letters: str
) -> int:
    """The place of "fewer" in "In some valleys fewer than 80 percent of them were ill", as in `_named_after_front`; 0
    for none."""
    counted = _COUNTED.fullmatch(letters, piece.first, piece.last + 1)
    many = tokens[piece.last].text.isalpha() and tokens[piece.last - 1].lower.endswith("s")
    counted = counted or (_COUNT_ALONE.fullmatch(letters, piece.first, piece.last + 1) if many else None)
    if counted is None or not _COUNTED_VERB_NEXT.match(after) or not _FRONT.search(_kinds(before)):
        return 0
    return counted.end("where")


def _paid(piece: Chunk, verb: str, letters: str) -> int:
    """The place of "20,000" in "(fined) the firm 20,000 crowns": of two objects the second; 0 for none."""
    both = _TWO_OBJECTS.fullmatch(letters, piece.first, piece.last + 1)
    return both.end("whom") if both is not None and verbs.base(verb) in verbs.OBJECT_IN_PASSIVE else 0


def _kinds(chunks: Sequence[Chunk]) -> str:
    return "".join([one.kind for one in chunks])


@cache
def _kind(letters: str) -> str:
    """The kind of a phrase as far as its letters tell."""
    kind = _KINDS.get(letters[0], ".")
    if kind == "n" or (kind == "r" and letters.strip("Rr!")):
        return "k" if letters == "DK" else "n" if letters.strip("JR,C") else "j"
    return "i" if letters == "T" else kind
