"""The noun that "one" stands for in a headline: "second uprising" for "a second one", "dam above Pesco" for "one above
Pesco"; and that of "fourteen others", who are people.

It is what the clauses before it in its sentence bring in, else the sentence before: the one noun there with "a", "that"
or "this", or else the one plural. Where there are two, or only what is known ("the"), "one" stays.
"""

from collections.abc import Iterable, Sequence

from events.extract.coreference.references import Resolver
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.words import AMOUNTS, word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.rendering import Piece

_BRINGING_IN = word_set("a an another that this")
_UNCOUNTED = AMOUNTS | word_set(
    "year years month months week weeks day days night time times decade century hour hours minute minutes"
)
_PAIRS = (
    "larger smaller", "bigger smaller", "big small", "large small", "older newer", "older younger", "old new",
    "old young", "longer shorter", "upper lower", "inner outer", "first second", "northern southern", "eastern western",
    "left right", "heavier lighter", "higher lower", "near far", "former latter", "white black",
)  # fmt: skip
"""Adjectives that set two things of one name apart."""
_OPPOSITES = {
    one: frozenset(other for pair in _PAIRS if one in pair.split() for other in pair.split()) - {one}
    for one in " ".join(_PAIRS).split()
}
_STANDING = word_set("one ones others another")
_MODIFIED = "DJQPNRr"


def with_ones_named(
    analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of a phrase with the noun that "one" or "others" stands for, and a note where there is one."""
    if not any(isinstance(piece, int) and analysis.tokens[piece].lower in _STANDING for piece in pieces):
        return [*pieces], ()
    named = [_named(analysis, piece, resolver) for piece in pieces]
    changed = any(new is not old for new, old in zip(named, pieces, strict=True))
    return named, ("pronoun replaced by the one clear candidate",) if changed else ()


def _named(analysis: Analysis, piece: Piece, resolver: Resolver) -> Piece:
    word = analysis.tokens[piece].lower if isinstance(piece, int) else ""
    if not isinstance(piece, int) or word not in _STANDING:
        return piece
    chunk = analysis.chunk_of(analysis.tokens[piece].start)
    if word == "ones":
        return _many_before(analysis, chunk) or piece
    if word == "others":
        return _others(analysis, chunk, resolver) or piece
    if analysis.words(chunk) == ["another"]:
        return _another(analysis, chunk) or piece
    if word == "another":
        return piece
    if not _stands_for_a_noun(analysis, chunk):
        return piece
    return _contrasted(analysis, chunk) or noun_of(analysis, chunk, resolver)


def _another(analysis: Analysis, chunk: int) -> str:
    """ "Another yard", of "bought a yard in Oslo in 2005 and another in Riga": one more of the one thing that the
    clause brings in before; "" where there are two, or none."""
    joined = analysis.shape[chunk - 1 : chunk] == "c" and analysis.shape[chunk + 1 : chunk + 2] in ("i", "k")
    verb = next((item for item in reversed(analysis.predicates) if item.kind == "v" and item.at < chunk), None)
    found = {*_brought_in(analysis, range(verb.at + 1, chunk), acted=True)} if joined and verb is not None else set()
    return f"another {found.pop()}" if len(found) == 1 else ""


def _contrasted(analysis: Analysis, chunk: int) -> str:
    """ "Asteroid" for "the smaller one", after "the larger asteroid": the noun that has the opposite said of it."""
    wanted = frozenset(other for word in analysis.words(chunk) for other in _OPPOSITES.get(word, ()))
    told = (at for at in range(chunk) if analysis.shape[at] == "n" and not wanted.isdisjoint(analysis.words(at)[:-1]))
    return next((_bare(analysis, at) for at in told if _is_common(analysis, at)), "")


def _many_before(analysis: Analysis, chunk: int) -> str:
    """The noun of "similar ones", the plural that is the subject of its clause, else the only one before it in its
    sentence; "" where there is none, or more."""
    clause = next((item for item in reversed(analysis.predicates) if item.at < chunk and item.kind == "v"), None)
    heads = [analysis.noun(at).lower for at in range(chunk) if analysis.shape[at] == "n"]
    if clause is not None and clause.subject is not None:
        heads = [analysis.noun(clause.subject[0]).lower, *heads]
    many = [noun for noun in heads if singular(noun) != noun and noun not in _UNCOUNTED]
    return many[0] if many and (many[0] == heads[0] or len({*many}) == 1) else ""


def _stands_for_a_noun(analysis: Analysis, chunk: int) -> bool:
    """ "A second one", "one above Pesco", "one that began", but not "one of them" nor "one died"."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    if analysis.tokens[last].lower != "one":
        return False
    following = analysis.shape[chunk + 1 : chunk + 2]
    if first == last:
        return following in ("i", "w") and analysis.shape[chunk - 1 : chunk] not in ("v", "t", "g")
    return following != "o" and set(analysis.letters[first:last]) <= set(_MODIFIED)


def noun_of(analysis: Analysis, chunk: int, resolver: Resolver) -> Piece:
    """The noun that "one" stands for; the token of "one" where none is clear."""
    verb = chunk - 1 if analysis.shape[chunk - 1 : chunk] in ("v", "t") else chunk
    clauses = [item for item in analysis.predicates if item.kind == "v" and item.at < verb]
    before = next(iter(resolver.before()), None)
    found = _brought_in(analysis, range(verb), acted=verb < chunk) if clauses else []
    if not clauses and before is not None:
        found = _brought_in(before, range(len(before.shape)), acted=verb < chunk)
    return found[0] if len(set(found)) == 1 else analysis.chunks[chunk].last


def _brought_in(analysis: Analysis, chunks: Iterable[int], *, acted: bool) -> list[str]:
    """The nouns that some clauses bring in, in the singular; else those of plurals; else the others, without who acts
    where that is who `acted` on "one"."""
    common = [
        at for at in chunks if analysis.shape[at] == "n" and _is_common(analysis, at) and _is_told_of(analysis, at)
    ]
    new = [at for at in common if analysis.words(at)[0] in _BRINGING_IN and len(analysis.words(at)) > 1]
    if new:
        return [_bare(analysis, at) for at in new]
    many = [at for at in common if singular(analysis.noun(at).lower) != analysis.noun(at).lower]
    many = [at for at in many if not at or analysis.shape[at - 1] not in "io"]
    if many:
        return [singular(analysis.noun(at).lower) for at in many]
    nouns = {at: analysis.noun(at).lower for at in common}
    acting = [at for at, noun in nouns.items() if kinds.is_body(noun) or kinds.person_gender(noun)]
    return [_bare(analysis, at) for at in common if not (acted and at in acting)]


def _bare(analysis: Analysis, chunk: int) -> str:
    """The nouns that end a noun phrase: "battery tram" of "a new battery tram"."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    while last > first and set(analysis.letters[first:last]) != {"N"}:
        first += 1
    return " ".join(token.text for token in analysis.tokens[first : last + 1])


def _is_told_of(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun is no mere place or part: "dams of this kind", "recorded above a store"."""
    joined = analysis.words(chunk - 1)[-1] if chunk and analysis.shape[chunk - 1] in "io" else ""
    return joined in ("", "on", "for", "with")


def _is_common(analysis: Analysis, chunk: int) -> bool:
    noun = analysis.noun(chunk).lower
    return analysis.letters[analysis.chunks[chunk].last] == "N" and noun not in _UNCOUNTED


def _others(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Other people" for "fourteen others", after "killed nine workers"; "other ships", after "nine ships waited"
    in its own sentence."""
    if analysis.letters[analysis.chunks[chunk].first] != "Q":
        return ""
    counted = {*_counted(analysis, range(chunk))}
    things = {noun for noun in counted if not kinds.are_somebody(noun)}
    if things:
        return f"other {things.pop()}" if len(counted) == 1 else ""
    before = next(iter(resolver.before()), None)
    counted |= {*_counted(before, range(len(before.shape)))} if before is not None else set()
    return "other people" if any(kinds.are_somebody(noun) for noun in counted) else ""


def _counted(analysis: Analysis, chunks: Iterable[int]) -> Iterable[str]:
    """The common nouns of which some chunks tell how many."""
    for at in chunks:
        if analysis.shape[at] == "n" and "Q" in _letters_before_noun(analysis, at) and _is_common(analysis, at):
            yield analysis.noun(at).lower


def _letters_before_noun(analysis: Analysis, chunk: int) -> str:
    return analysis.letters[analysis.chunks[chunk].first : analysis.chunks[chunk].last]
