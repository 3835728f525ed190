"""What construction, production or exports are of: what the clause before, or the sentence before, tells to have been
planned, found or built: "construction of the dam", "exports of offshore oil"; construction, and work that begins or
stops, also of the one thing to be built that the sentences a little farther back tell to have been promised."""

from collections.abc import Iterator
from itertools import islice

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import only_verb, sufferer, words_of
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_plural
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import phrase_pieces
from events.extract.syntax.rendering import render, with_article

_BUILT = ("structure", "institution", "vessel")
_THINGS = {
    "construction": _BUILT,
    "production": ("product", "vehicle"),
}
"""What begins after a thing is there in plan, and the kinds of thing."""

_LAID = word_set("system network tramway metro")
"""What is built too, though not only that is called so."""
_GOING_ON = {
    "work": word_set("begin start"),
    "construction": word_set("begin start stop resume restart halt suspend continue end"),
}
"""What is said of the work on a thing: "work resumed" may be said of a strike's end."""
_FARTHER = 5
"""How many sentences before may tell of what was promised."""

_GOODS = word_set("production exports extraction drilling mining")
"""What begins after a raw material is found."""

_FINDING = word_set("find discover")
_PROMISING = word_set(
    "approve plan promise announce propose recommend commission order unveil design authorise authorize"
)
_PLANNING = _PROMISING | word_set("permit agree fund license present develop")
_BUILDING = word_set("build construct")


def of_what_made(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """The noun, that of the noun phrase `chunk`, with what is made, built or sold abroad; "" where none is clear."""
    if noun == "work":
        told = _promised(analysis, chunk, resolver)
        return f"work on {told}" if told else ""
    if noun not in _THINGS and noun not in _GOODS:
        return ""
    for where, verb in _passive_before(analysis, chunk, resolver):
        told = _planned(where, verb, noun)
        if told:
            return f"{noun} of {told}"
    if noun != "construction":
        return ""
    told = _built(analysis, chunk, resolver)
    if told:
        return told
    told = _promised(analysis, chunk, resolver)
    return f"{noun} of {told}" if told else ""


def _promised(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "The bridge", of "the mayor announced a bridge": the one thing to be built that was announced or promised; ""
    where there are two, or nothing says that the work on it begins or stops."""
    if analysis.shape[chunk + 1 : chunk + 2] in ("i", "t"):
        return ""
    goes = [one for one in analysis.predicates if one.subject == (chunk, chunk)]
    if not any(_goes_on(analysis, one, analysis.noun(chunk).lower) for one in goes):
        return ""
    told: dict[str, str] = {}
    for back, where in enumerate(islice(resolver.before(), _FARTHER), 1):
        for verb in where.predicates:
            if base(where.verb(verb.at).lower) not in _PROMISING or verb.kind not in "vl":
                continue
            befallen = sufferer(where, verb)
            if befallen is None and where.shape[verb.at + 1 : verb.at + 2] == "n":
                return ""  # of "a tower and a bridge"
            if befallen is None or befallen[0] != befallen[1]:
                continue
            noun = where.noun(befallen[0]).lower
            words = words_of(where, befallen, resolver.back(back)) if _is_built(noun) else ""
            if words:
                told[noun] = with_article(where, words.partition(" ")[2]) if words.startswith(("a ", "an ")) else words
    return told.popitem()[1] if len(told) == 1 else ""


def _goes_on(analysis: Analysis, verb: Predicate, noun: str) -> bool:
    """Whether a verb tells that a kind of work begins or stops: "begins", "gets under way"."""
    done, after = base(analysis.verb(verb.at).lower), verb.at + 1
    under_way = done == "get" and "".join(analysis.words(after) + analysis.words(after + 1)).startswith("underway")
    return done in _GOING_ON[noun] or under_way


def _is_built(noun: str) -> bool:
    """Whether a noun is of what is built."""
    return kinds.kind(noun) in _BUILT or noun in _LAID


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
