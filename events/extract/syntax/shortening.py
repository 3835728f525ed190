"""A clause behind a headline, told with less: without its last phrases, its subject's noun without what stands behind
it ("when a surveyor (from the College of Mines) called for it"), and its opener as the bound of the date before it,
which the headline leaves out ("since (2013, when) the union tightened its sanctions").
"""

import re

from events.extract.lexicon import participles, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax import completion
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.superlatives import is_superlative
from events.patterns import seldom

_LAST_PHRASE = seldom(r"(?:(?<=n)[lg](?:[io]?n)+|(?<=n)gh[^gh]*|(?<=n)tn(?:on)*|(?<=[nv])in(?:on)*|(?<=v)gt?n(?:on)*)$")
_SECOND_RESULT = seldom(r"(?<=n)cr?g[^c]*$")
""" "..., killing 40 people", "and forcing others to flee"."""
_TAKING = completion.CONTROLLING | frozenset(completion.COMPLETED) | word_set("leave keep give send indicate")
"""Verbs whose object is followed by what it is brought to: "leaving the town in ruins"."""
_INCOMPLETE = word_set("remained belonged consisted resulted resided lived looked culminated complied participated")
"""Pasts that say nothing without what follows them."""
_MODIFIED = re.compile(r"un(?:on)*(?P<behind>(?:[ilg][noi]*(?:cn[oin]*)?)+)v")
CLAUSE_OPENING = word_set("since until till")
"""Prepositions of a date that open a clause as well."""
_OF_MORE = word_set("talks negotiations dispute quarrel difference war contract relations link match meeting row feud")
"""What tells little without the two whom it is between."""


def parts(analysis: Analysis, chunks: range) -> list[range]:
    """A tail cut before its last phrases: "killing 40 people", "on board"; "after a bear died", "trying to cross"."""
    if not chunks:
        return []
    shape = analysis.shape[chunks.start : chunks.stop]
    second = _SECOND_RESULT.search(shape)
    reason = shape.find("u") if shape[0] == "c" else -1  # "but was suspended when a witness walked out"
    if second or reason > 0:
        at = chunks.start + (second.start() if second else reason)
        return [*parts(analysis, range(chunks.start, at)), range(at, chunks.stop)]
    ends = [len(shape)]
    whole = analysis.words(chunks.start) == ["with"]  # "with Ada Pell as its head"
    while found := None if whole else _LAST_PHRASE.search(shape[: ends[0]]):
        before = chunks.start + found.start() - 1
        verb = next((at for at in range(before, chunks.start, -1) if analysis.shape[at] in "vgt"), chunks.start)
        if verbs.base(analysis.verb(verb).lower) in _TAKING and analysis.last_letter(verb) != "r":
            break  # "leaving the town in ruins"
        if analysis.shape[before + 1] == "t" and (shape[0] != "u" or _asks_what(analysis, before)):
            break  # "the first woman to swim it"
        asks = analysis.shape[before] == "v" and analysis.last_letter(before) != "r"
        if asks and analysis.verb(before).lower not in participles.NEVER_REDUCED - _INCOMPLETE:
            break  # "began making glass", "relied on the state", "remained under the crown"
        lasting = analysis.last_letter(before) == "q" and analysis.words(before - 1) == ["for"]  # "for six hours"
        if analysis.shape[before] == "n" and analysis.last_letter(before) not in "NPX" and not lasting:
            break  # "forests older than 120 years"
        if analysis.words(before + 1)[0] in completion.NOUNS_COMPLETED.get(analysis.words(before)[-1], ()):
            break  # "set fire to the embassy"
        if analysis.words(before) == ["it"] or analysis.words(before)[-1] in completion.ADJECTIVES:
            break  # "drove it to the port", "talks were close to an end"
        ends.insert(0, found.start())
    starts = [0, *ends[:-1]]
    return [range(chunks.start + start, chunks.start + end) for start, end in zip(starts, ends, strict=True)]


def _asks_what(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun phrase says little without what is to be done: "plans to build a port"."""
    first = analysis.chunks[chunk].first
    ranked = any(is_superlative(analysis, at) for at in range(first, analysis.chunks[chunk].last + 1))
    return ranked or analysis.words(chunk)[-1] in completion.INFINITIVE_NOUNS


def without_modifiers(analysis: Analysis, chunks: list[int]) -> list[int]:
    """The chunks of a clause without what stands behind its subject's noun; nothing where all is needed."""
    found = _MODIFIED.match("".join(analysis.shape[chunk] for chunk in chunks))
    if found is None or analysis.noun(chunks[found.start("behind") - 1]).lower in _OF_MORE:
        return []
    return [*chunks[: found.start("behind")], *chunks[found.end("behind") :]]


def since_then(analysis: Analysis, start: int, chunks: range) -> str:
    """ "Since", of ", when" behind "since 2013"; "until"; "" for any other tail than the one at `start`."""
    at = chunks.start
    date = start - 1
    if at - start > 1 or analysis.words(at) != ["when"] or analysis.shape[date:at] not in ("k", "k,"):
        return ""
    bound = analysis.words(date - 1)[0] if date else ""
    return bound if bound in CLAUSE_OPENING else ""
