"""What repairs are to, what a replacement is for, and what a spare is: "repairs to the pier", "replacement for the
cracked seal", "spare seal".

It is the one thing that its own sentence tells before it, else the nearest of the two before, to be broken: by a verb
("the storm damaged the pier", "the boiler failed") or by what stands before its noun ("a cracked seal"). Where there
are two, or it is somebody who is replaced, the noun stays as it is.
"""

from collections.abc import Iterator

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import clauses, places_before, sufferer, words_of
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_event, is_plural
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.nounphrases import bare_nouns
from events.extract.syntax.rendering import with_article

_LINKS = {"repairs": "to", "replacement": "for"}
_SPARE = "spare"
MENDED = frozenset((*_LINKS, _SPARE))
"""Nouns of what is done for a broken thing."""
_HARMING = word_set("damage break crack wreck smash rupture puncture burst block clog corrode warp")
"""What is done to a thing that is then mended; what was destroyed or stolen is not."""
_FAILING = word_set("fail burst crack break rupture snap jam seize")
"""What a thing does by itself."""
_WORKING = word_set("start power work open close deploy respond ignite turn move unfold")
"""What a thing fails to do by failing."""
_BROKEN = word_set(
    "damaged broken cracked failed blocked faulty leaking leaky ruptured burst worn corroded defective clogged frayed"
    " torn snapped jammed"
)
_THINGS = ("", "structure", "institution", "vessel", "craft", "vehicle", "product", "work")
"""Kinds of what can be mended: no strike that broke out, nor talks that failed."""


def of_what_mended(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Repairs to the pier" for "repairs", "replacement for the cracked seal" for "a replacement"; "" for those that
    have more said of them, and where no one thing is broken."""
    words, after = analysis.words(chunk), analysis.shape[chunk + 1 : chunk + 3]
    noun = words[-1]
    if words not in (["repairs"], ["the", "repairs"], ["a", "replacement"], ["the", "replacement"], ["a", "spare"]):
        return ""
    if after[:1] in ("o", "t", "w", "h") or (after[:1] == "i" and analysis.words(chunk + 1)[0] in ("to", "for", "of")):
        return ""
    for where, _ in places_before(analysis, chunk, resolver):
        things = [*_broken(where, analysis, chunk, resolver)]
        if things and noun == _SPARE:
            spare = {bare_nouns(where, at) for at, _ in things}
            return f"{noun} {spare.pop()}" if len(spare) == 1 else ""
        told = {one.lower(): one for _, one in things}
        if told:
            whole = told.popitem()[1]
            return f"{noun} {_LINKS[noun]} {whole}" if not told and whole else ""
    return ""


def _broken(where: Analysis, analysis: Analysis, chunk: int, resolver: Resolver) -> Iterator[tuple[int, str]]:
    """The things that a sentence tells to be broken, up to a noun phrase of its own, with their words; "" for what has
    no clear ones."""
    for sentence, verb, by in clauses(analysis, chunk, resolver):
        if sentence is not where:
            continue
        done = base(where.verb(verb.at).lower)
        span = sufferer(where, verb) if done in _HARMING else None
        if done in _FAILING and not _has_object(where, verb.at + 1):
            span = span or verb.subject
        if span is not None and _is_a_thing(where, span[0]):
            words = words_of(where, span, by)
            yield span[0], _the(where, words) if words else ""
    for at in range(chunk if where is analysis else len(where.shape)):
        if where.shape[at] == "n" and not _BROKEN.isdisjoint(where.words(at)[:-1]) and _is_a_thing(where, at):
            yield at, _the(where, words_of(where, (at, at), resolver))


def _has_object(where: Analysis, after: int) -> bool:
    """ "Failed the test", "failed to agree", but not "failed to start": whether a verb acts on another, or somebody
    acts."""
    works = where.shape[after : after + 1] == "t" and base(where.verb(after).lower) in _WORKING
    return where.shape[after : after + 1] in ("n", "t") and not works


def _is_a_thing(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun phrase is of one common thing, neither somebody nor a body that has no roof."""
    noun = analysis.noun(chunk).lower
    things = analysis.last_letter(chunk) == "N" and not is_plural(noun) and kinds.person_gender(noun) is None
    roofed = kinds.kind(noun) in _THINGS and (not kinds.is_body(noun) or kinds.kind(noun) == "institution")
    return things and roofed and not is_event(noun)


def _the(analysis: Analysis, words: str) -> str:
    """The words of a thing as one that was told of: "the cracked seal" for "a cracked seal"."""
    first, _, rest = words.partition(" ")
    return f"the {rest}" if first in ("a", "an", "its", "the") and rest else with_article(analysis, words)
