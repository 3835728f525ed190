""" "Two sons, both of whom died", "four ferries, one of which, the Tern, sank": a relative clause about a part of what
the noun phrase before it counts; "a cathedral, the roof of which was burned": about what it has."""

import re
from collections.abc import Callable

from events.extract.lexicon.nounclasses import PLURALS
from events.extract.lexicon.nouns import is_plural
from events.extract.lexicon.words import NUMBER_WORDS, ORDINALS, word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.rendering import Piece
from events.patterns import seldom
from events.sentences import Span

_PARTS = (
    NUMBER_WORDS
    | ORDINALS
    | word_set(
        """
    both all each some several many most half few first last latter former majority older elder younger larger smaller
    bigger longer taller higher
    """
    )
)
_NONE = ("none", "neither", "little", "nothing")
_WHOLE = ("both", "all")
_ARTICLES = ("the", "a", "an")
_PARTITIVE = re.compile(r",(?P<part>[nj])ow(?:,?(?P<name>n(?:[oc]n)*),)?$")
_COUNTED = seldom(r"[nd](?P<more>(?:[oi]n)*)(?:i?k)?,$")
_ONE_WHOLE = re.compile(r"(?:^|[vtg]|[^n]i|[ck,])(?P<whole>n)(?:i?k)?,now$")
""" "A cathedral, the roof of which": one noun phrase, which alone can have it."""
_PAIR = seldom(r"ncn(?:[oi]n)*,$")


def part_told_of(before: str, word: Callable[[int], str]) -> Span | None:
    """The places of what a verb after "one of whom" is said of: of the name after it, else of the part; None where
    `before`, the skeleton before the verb, does not end so. `word` gives the last word of a place."""
    found = _PARTITIVE.search(before)
    part = word(found.start("part")) if found else ""
    if found is None or part in _NONE or not (is_part(part) or _ONE_WHOLE.search(before)):
        return None
    first, end = found.span("name" if found["name"] else "part")
    return first, end - 1


def is_part(word: str) -> bool:
    """Whether a word tells how many, or which one, of several: "three", "most", "the eldest"."""
    return word in _PARTS or word.isdigit() or word.endswith("est")


def part_pieces(analysis: Analysis, chunk: int) -> list[Piece]:
    """ "Three of eleven paintings" for the "three" of "eleven paintings, three of which were stolen"; [] for any other
    noun phrase, and where nothing counts."""
    if analysis.shape[chunk + 1 : chunk + 3] != "ow":
        return []
    before = analysis.shape[:chunk]
    if not is_part(analysis.words(chunk)[-1]) and analysis.words(chunk)[0] in _ARTICLES:
        one = _ONE_WHOLE.search(analysis.shape[: chunk + 3])
        owner = analysis.chunks[one.start("whole")] if one else None
        joined = analysis.chunks[chunk + 1].first
        return [*_tokens(analysis, chunk, chunk), joined, *range(owner.first, owner.last + 1)] if owner else []
    pair = _PAIR.search(before) if analysis.words(chunk) == ["both"] else None
    if pair is not None:
        return _tokens(analysis, pair.start(), chunk - 2)
    counted = _COUNTED.search(before)
    places = range(counted.start(), counted.end("more"), 2) if counted is not None else ()
    whole = next((at for at in reversed(places) if _is_many(analysis, at)), None)
    if whole is None:
        return []
    part, several = _tokens(analysis, chunk, chunk), _tokens(analysis, whole, whole)
    letters, told = analysis.letters_of(whole), analysis.words(whole)[0]
    of = [analysis.chunks[chunk + 1].first]
    if told in _ARTICLES:
        several = [analysis.chunks[whole].first, *several]
    elif letters[0] not in "DQq":
        several = several[letters[0] == "S" or is_part(told) :]
        of = of if analysis.words(chunk)[0] == "the" or letters[:2] == "SQ" else []
    return several if analysis.words(chunk)[-1] in _WHOLE else [*part, *of, *several]


def _tokens(analysis: Analysis, first: int, last: int) -> list[Piece]:
    """The tokens from one chunk to another, without the article before them."""
    start = analysis.chunks[first].first
    return [*range(start + (analysis.tokens[start].lower in _ARTICLES), analysis.chunks[last].last + 1)]


def _is_many(analysis: Analysis, chunk: int) -> bool:
    noun, letters = analysis.noun(chunk).lower, analysis.letters_of(chunk)
    return (is_plural(noun) and (letters[-1] in "Nq" or letters[0] in "DQ")) or noun in PLURALS
