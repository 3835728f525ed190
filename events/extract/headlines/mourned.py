"""Whose funeral it is, or whose body is buried: of the one person whom what the article begins with, or else the
clauses near, tell to have died; an obituary tells of a wife's death too before the funeral."""

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import clauses, opening, sufferer, words_of
from events.extract.lexicon.verbs import DYING, base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.rendering import genitive

_DYING = DYING | word_set("kill murder assassinate shoot stab execute poison succumb")

LAID = word_set("body coffin ashes remains")
_LAYING = word_set("lie lay bury cremate inter fly bring return repatriate scatter exhume carry take")
"""What is done with the dead."""


def funeral(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Hale's funeral"; "" where two died, or somebody without a name."""
    noun = analysis.noun(chunk).lower
    if analysis.words(chunk)[0] not in ("the", "a", "an", "burial", "cremation"):
        return ""
    done = (base(analysis.verb(one.at).lower) for one in analysis.predicates if one.subject == (chunk, chunk))
    if noun in LAID and _LAYING.isdisjoint(done):
        return ""  # a body may be a company of people
    for told in (opening(resolver), clauses(analysis, chunk, resolver)):
        dead = [
            words_of(where, befallen, by)
            for where, item, by in told
            if item.kind in "vlgt" and base(where.verb(item.at).lower) in _DYING
            for befallen in [sufferer(where, item)]
            if befallen is not None
        ]
        if dead:
            named = all(name[:1].isupper() and resolver.people.gender(name.split()[-1]) is not None for name in dead)
            return f"{genitive(analysis, dead[0])} {words}" if named and len({n.split()[-1] for n in dead}) == 1 else ""
    return ""
