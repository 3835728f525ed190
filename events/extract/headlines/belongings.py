"""What a firm, a mill, a club or a country has that tells nothing without whose: "Orbix's net profit", "smelter's
production", "Tarn Foods' founders".

Figures stand bare, and are of what the clause before in their sentence, or else the sentence before in their paragraph,
tells as its subject; those that begin a paragraph, of the firm that "the company" would mean there.
"""

import re

from events.extract.coreference.agreement import group_of
from events.extract.coreference.references import Resolver
from events.extract.lexicon import kinds, selection
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.patterns import seldom

_FIGURES = word_set(
    """
    profit profits loss losses revenue revenues turnover sales earnings output exports production orders shipments
    membership ridership attendance attendances enrolment enrollment circulation
    """
)
"""What is a firm's, or a country's, and tells nothing without whose."""

_WORKS = word_set("factory founders workforce staff headquarters fleet board")
"""What a firm has one of."""

_HAVING = ("body", "institution", "structure")
"""Kinds of what has figures without a name."""

_OPENING = seldom(r"(?:i?k,?)?")
"""What may stand before figures that begin a sentence."""


def whose(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """Whose the noun phrase `chunk`, bare figures or "the founders", is; "" for other nouns, or where none is clear."""
    return _figures_of(analysis, chunk, resolver) or _works_of(analysis, chunk, resolver)


def _works_of(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """Whose "the factory" or "the founders" are, where no other were told of before: the firm's that is meant there by
    "the company"; "" for other nouns."""
    words = analysis.words(chunk)
    if words[0] != "the" or len(words) != 2 or words[1] not in _WORKS or analysis.shape[chunk + 1 : chunk + 2] in "io":
        return ""
    told = resolver.topics.epithets.small[: analysis.span(chunk)[0]]
    if told.count(words[1].removesuffix("s")) > told.count(f"the {words[1]}"):
        return ""
    return resolver.firm_told(analysis, chunk)


def _figures_of(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """Whose "net profit" is: of whom the clause before tells as its subject ("Orbix shut a mill, and in 2008 net profit
    fell")."""
    bare = analysis.words(chunk)[-1] in _FIGURES and re.fullmatch("J*N+", analysis.letters_of(chunk))
    if not bare or analysis.shape[chunk + 1 : chunk + 2] in ("o", "i"):
        return ""
    before = [item for item in analysis.predicates if item.kind == "v" and item.role == "main" and item.at < chunk]
    where, verb, by = analysis, before[-1] if before else None, resolver
    if verb is not None and "c" not in analysis.shape[verb.at : chunk]:
        return ""
    if verb is None:
        if not _begins(analysis, chunk):
            return ""
        nearest = next(iter(resolver.before()), None)
        if nearest is None or resolver.topics.text.rfind("\n", 0, analysis.start) > nearest.start:
            return resolver.firm_told(analysis, chunk)
        if len({item.subject for item in nearest.predicates if item.kind == "v"}) != 1:
            return ""
        where, verb, by = nearest, nearest.main_verb(), resolver.back(1)
    if verb is None or verb.subject is None or verb.subject[0] != verb.subject[1]:
        return ""
    after = verb.at + 1
    if where.shape[after : after + 1] == "n" and where.last_letter(after) in "PX":
        return ""  # "Orbix sued Tarn, and profits fell"
    return firm_named(where, verb.subject[0], by)


def _begins(analysis: Analysis, chunk: int) -> bool:
    """Whether a sentence begins with a noun phrase and its verb, but for a date."""
    verb = analysis.predicate_of(chunk)
    return verb is not None and verb.at == chunk + 1 and _OPENING.fullmatch(analysis.shape, 0, chunk) is not None


def firm_named(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The name of the firm, or the common noun of the mill, that a subject means."""
    words, noun = analysis.words(chunk), analysis.noun(chunk).lower
    if group_of(words[0]) not in ("", "it"):
        return ""
    name = resolver.name_for(analysis, chunk)
    if not name and analysis.last_letter(chunk) == "P":
        told = resolver.candidate(analysis, (chunk, chunk))
        named = told is not None and told.agrees in ("it", "anything") and told.name[:1].isupper()
        name = told.name if told is not None and named else ""
    if name:
        return name if resolver.people.gender(name) is None else ""
    has = kinds.is_body(noun) or kinds.kind(noun) in _HAVING
    return noun if words[0] == "the" and has and noun not in selection.OFFICIAL else ""
