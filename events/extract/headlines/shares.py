"""What "the rest", "the remainder" and "half" are of: "rest of the barrels", after "half of the barrels were sold" or
"sixty barrels"; and both halves of what was divided: "both halves of the island".

The whole is what the nearest sentence that tells of parts or numbers has before them: that of which it tells a part,
else that which it counts. Where it tells of two such, or of an amount of no thing, the words stay.
"""

from collections.abc import Sequence

from events.extract.coreference.prominence import OF_PEOPLE
from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import clauses, places_before, sufferer, words_of
from events.extract.lexicon import kinds, selection
from events.extract.lexicon.nounclasses import PLURALS, UNCOUNTED
from events.extract.lexicon.nouns import is_plural, singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.ellipsis import number
from events.extract.syntax.rendering import Piece
from events.patterns import seldom

_SHARES = (["rest"], ["remainder"], ["half"], ["other", "half"])
_HALVES = word_set("halves parts sections pieces portions")
_DIVIDING = word_set("divide split partition halve cut carve")
_PARTS = word_set("half some most many several few part third quarter fifth tenth majority all none rest remainder")
"""What is told to be of a whole: "some of the goats"."""
_ENDS = _HALVES | {share[-1] for share in _SHARES}
_LONGEST = 3
"""Words of "the other half"."""
_COUNTED = seldom("D?[RJ]*Q[JNPQ]*N")


def with_whole_named(analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver) -> list[Piece]:
    """The pieces of a noun phrase that is only a share, with the whole; [] for any other, and where none is clear."""
    last = pieces[-1] if 0 < len(pieces) <= _LONGEST else ""
    if not isinstance(last, int) or analysis.tokens[last].lower not in _ENDS:
        return []
    tokens = [piece for piece in pieces if isinstance(piece, int)]
    if len(tokens) != len(pieces):
        return []
    words = [analysis.tokens[token].lower for token in tokens]
    if words[0] == "both" and words[-1] in _HALVES:
        whole = _divided(analysis, analysis.chunk_with(tokens[0]), resolver)
    elif words[words[0] == "the" :] in _SHARES:
        whole = _whole(analysis, analysis.chunk_with(last), resolver)
    else:
        return []
    return [*pieces, f"of {whole}"] if whole else []


def _whole(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    if analysis.shape[chunk + 1 : chunk + 2] in ("o", "w"):
        return ""
    for where, chunks in places_before(analysis, chunk, resolver):
        parts = [at + 2 for at in chunks if _is_part(where, at)]
        told = parts or [at for at in chunks if _is_counted(where, at)]
        found = {where.noun(at).lower: at for at in told}
        left = _fitting(analysis, chunk, [*found], counted=not parts)
        if found:
            return _the(where, found[left[0]]) if len(left) == 1 else ""
    return ""


def _is_part(where: Analysis, at: int) -> bool:
    """ "Six" of "six of its organs", "12 hectares" of "12 hectares of vines"."""
    if where.shape[at : at + 3] != "non" or where.last_letter(at + 2) != "N" or where.first_letter(at + 2) == "X":
        return False
    noun = where.noun(at).lower
    amount = noun in UNCOUNTED and "Q" in where.letters_of(at) and where.first_letter(at + 2) == "N"
    return noun in _PARTS or (number(noun) or 0) > 1 or amount


def _is_counted(where: Analysis, at: int) -> bool:
    """ "Thirty trams"; an amount ("12 hectares") is no whole, but stands in the way of others."""
    several = where.shape[at] == "n" and _COUNTED.fullmatch(where.letters_of(at)) is not None
    return several and (is_plural(where.noun(at).lower) or where.noun(at).lower in PLURALS)


def _fitting(analysis: Analysis, chunk: int, nouns: list[str], *, counted: bool) -> list[str]:
    """Those of some nouns of which the verb of a share can be told: of things and people, what is acted upon is the
    things, unless that is done to people only."""
    verb = analysis.predicate_of(chunk)
    before = analysis.predicate_at(chunk - 1) if verb is None and chunk else None
    told = verb or before
    measured = counted and any(noun in UNCOUNTED for noun in nouns)
    if told is None or measured:
        return [] if measured else nouns
    done, acted = base(analysis.verb(told.at).lower), before is not None or "B" in analysis.letters_of(told.at)
    if len(nouns) == 1:
        return nouns
    left = [one for one in nouns if selection.fits(singular(one), done, passive=acted) is not False]
    things = [one for one in left if not kinds.are_somebody(one)]
    if acted and done not in OF_PEOPLE and things:
        left = things
    return left


def _the(where: Analysis, at: int) -> str:
    """ "The organs", of "its organs" or of "six organs"; "the nine organs" and "Hale's organs" stay."""
    letters = where.letters_of(at)
    first = where.chunks[at].first
    if letters[0] == "D" or "G" in letters.lstrip("S"):
        return where.text[where.tokens[first].start : where.span(at)[1]]
    while where.letters[first] in "SQR" and first < where.chunks[at].last:
        first += 1
    return f"the {where.text[where.tokens[first].start : where.span(at)[1]]}"


def _divided(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "The island", of "the treaty divided the island": of the one thing that is told to be divided."""
    told: dict[str, str] = {}
    for where, verb, by in clauses(analysis, chunk, resolver):
        befallen = sufferer(where, verb) if base(where.verb(verb.at).lower) in _DIVIDING else None
        words = words_of(where, befallen, by) if befallen is not None and befallen[0] == befallen[1] else ""
        if befallen is not None:
            told[words.lower()] = words
    whole = told.popitem()[1] if len(told) == 1 else ""
    return f"the {whole.partition(' ')[2]}" if whole.startswith(("a ", "an ")) else whole
