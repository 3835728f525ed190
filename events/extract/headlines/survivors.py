"""What survivors and victims are of: "survivors of the deportation", "victims of the crash".

It is the one happening that its own sentence tells of before them, else the nearest of the two before: by its noun ("a
crash"), or by the verb that a noun names ("were deported"). Where there are two, they stay as they are.
"""

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import clauses, only_noun, sufferer
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis

LEFT = word_set("survivor survivors victim victims")
"""Whom a happening leaves."""

_BY_VERB = {
    "deport": "deportation", "expel": "expulsion", "bomb": "bombing", "shoot": "shooting", "sink": "sinking",
    "crash": "crash", "collapse": "collapse", "explode": "explosion", "derail": "derailment", "erupt": "eruption",
    "massacre": "massacre", "attack": "attack", "collide": "collision",
}  # fmt: skip
"""What befalls many at once, by its verb."""


class _Befalling:
    """The nouns of what befalls many at once."""

    def __contains__(self, noun: object) -> bool:
        return isinstance(noun, str) and (noun in _NOUNS or kinds.kind(noun) == "disaster")


_NOUNS = frozenset(_BY_VERB.values()) | word_set("fire flood landslide mudslide avalanche shipwreck siege raid blast")


def of_what(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """The noun phrase `chunk`, told in `words`, with what it leaves behind; "" where that is not clear."""
    happened = only_noun(analysis, chunk, _Befalling(), resolver)
    for where, item, _ in () if happened else clauses(analysis, chunk, resolver):
        named = _BY_VERB.get(base(where.verb(item.at).lower), "")
        if named and (item.kind == "v" or sufferer(where, item) is not None):
            happened = named
            break
    return f"{words} of the {happened}" if happened else ""
