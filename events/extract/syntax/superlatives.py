"""What is the first, the only or the most of all since a date: "the deadliest since 1939"."""

import re

from events.extract.lexicon import nouns
from events.extract.lexicon.words import ORDINALS, word_set
from events.extract.syntax.analysis import Analysis

MOST = word_set("worst best most least")
KNOWN = word_set("the his her its their")
"""What stands before the first or the most of all: "the first", "its worst"."""
_SUPERLATIVE = MOST | {"first", "only"}
_HIGH_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)|eleventh|twelfth|\w+t(?:een|ie)th|\w+ty-(?:first|second|third|\w+th)")
_NOT_SUPERLATIVE = word_set("arrest forest interest protest request rest quest guest harvest west contest test unrest")


def superlative_since(analysis: Analysis, first: int, date: int) -> bool:
    """Whether "since" a date, which begins in a chunk, says how far back a superlative before it holds."""
    if first > 1 and analysis.shape[first - 2 : first] == "in" and analysis.words(first - 2)[0] == "since":
        if nouns.is_strong_event(analysis.noun(first - 1).lower):
            return False  # "the first stoppage since a strike in 1998"
        first -= 2
    if first == date or analysis.words(first)[0] != "since":
        return False
    opening = max(0, analysis.chunks[first].first - 9)
    before = (item for item in reversed(analysis.predicates) if item.at < first)
    verb = next((item.at for item in before if item.kind != "t" or analysis.shape[item.at - 1] != "n"), None)
    if verb is not None:
        opening = max(opening, analysis.chunks[verb].first)
    near = range(opening, analysis.chunks[first].first - (analysis.words(first - 1) == ["only"]))
    return any(is_superlative(analysis, at) for at in near)


def is_superlative(analysis: Analysis, at: int) -> bool:
    """ "the deadliest", "the 238th", but neither "Norland First" nor "arrest"."""
    word, letter = analysis.tokens[at].lower, analysis.letters[at]
    if letter in "VLFgI":
        return False
    if word in ORDINALS or _HIGH_ORDINAL.fullmatch(word):
        return at > 0 and analysis.tokens[at - 1].lower in KNOWN
    return letter != "P" and (word in _SUPERLATIVE or (word.endswith("est") and word not in _NOT_SUPERLATIVE))
