"""What construction, production or exports are of: what the clause before, or the sentence before, tells to have been
planned, found or built: "construction of the dam", "exports of offshore oil"."""

from collections.abc import Iterator

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import only_verb, sufferer, words_of
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_plural
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import phrase_pieces
from events.extract.syntax.rendering import render

_THINGS = {
    "construction": ("structure", "institution", "vessel"),
    "production": ("product", "vehicle"),
}
"""What begins after a thing is there in plan, and the kinds of thing."""

_GOODS = word_set("production exports extraction drilling mining")
"""What begins after a raw material is found."""

_FINDING = word_set("find discover")
_PLANNING = word_set(
    "approve plan promise announce propose design commission order permit agree fund authorise authorize license"
    " present unveil develop"
)
_BUILDING = word_set("build construct")


def of_what_made(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """The noun, that of the noun phrase `chunk`, with what is made, built or sold abroad; "" where none is clear."""
    if noun not in _THINGS and noun not in _GOODS:
        return ""
    for where, verb in _passive_before(analysis, chunk, resolver):
        told = _planned(where, verb, noun)
        if told:
            return f"{noun} of {told}"
    return _built(analysis, chunk, resolver) if noun == "construction" else ""


def _passive_before(analysis: Analysis, chunk: int, resolver: Resolver) -> Iterator[tuple[Analysis, Predicate]]:
    """The only main verb before a noun phrase in its sentence, or, where that begins with it, in the one before; if
    something was done to its subject."""
    here = [item for item in analysis.predicates if item.kind == "v" and item.role == "main" and item.at < chunk]
    where, told = analysis, here
    if not here:
        nearest = next(iter(resolver.before()), None)
        if nearest is None:
            return
        where, told = nearest, [item for item in nearest.predicates if item.kind == "v" and item.role == "main"]
    for verb in told if len(told) == 1 else ():
        if verb.subject is not None and verb.subject[0] == verb.subject[1] and "B" in where.letters_of(verb.at):
            yield where, verb


def _planned(analysis: Analysis, verb: Predicate, noun: str) -> str:
    """ "The bridge", of "the bridge was approved"; "offshore gas", of "offshore gas was found"; "" for others."""
    at = verb.subject[0] if verb.subject is not None else 0
    head, letters, done = analysis.noun(at).lower, analysis.letters_of(at), base(analysis.verb(verb.at).lower)
    made = done in _PLANNING and kinds.kind(head) in _THINGS.get(noun, ())
    first = letters == "P" and not at and not analysis.tokens[0].text.isupper()  # "Manganese was discovered"
    mass = noun in _GOODS and (first or letters in ("N", "JN", "NN")) and not is_plural(head) and not kinds.kind(head)
    if not (made or (mass and done in _FINDING)) or letters[-1] not in "NP" or set(letters) & set("SXYKGQ"):
        return ""
    return ("the " if letters[0] == "D" else "") + render(analysis, phrase_pieces(analysis, (at, at))).lower()


def _built(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Construction of the dam", of "won a contract to build the dam"."""
    found = only_verb(analysis, chunk, "vt", _BUILDING, resolver)
    if found is None:
        return ""
    where, verb, told = found
    befallen = sufferer(where, verb)
    if befallen is None or kinds.kind(where.noun(befallen[0]).lower) not in _THINGS["construction"]:
        return ""
    words = words_of(where, befallen, told)
    return f"construction of {words}" if words else ""
