"""The continuative clause, which is set apart and tells what else was done or befell there, or what all that led to:
"flew to Cairo, where he joined the rebels", "fought a war, in which 23 sailors died", "a lorry hit it, which led the
mayor to close it"."""

from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.closed import pronouns_of, told_whole

OPENERS = frozenset(("where", "in", "which"))
_LEADING_TO = word_set("lead result culminate force cause prompt spark trigger provoke oblige compel")


def continuing(analysis: Analysis, predicate: Predicate, chunks: range) -> range:
    """The chunks, with their comma where the clause does not say which thing is meant; an empty range for a clause of
    any other kind."""
    opener, verb = (analysis.shape.index(kind, chunks.start) for kind in "wv")
    own, before = pronouns_of(analysis, predicate), analysis.shape.rfind("n", 0, chunks.start)
    past = analysis.first_letter(verb) == "V" or analysis.words(verb)[0] in ("was", "were")
    if not past or predicate.role == "relative":
        return range(0)
    how = analysis.words(opener)[0]
    placed = how == "where" and own.issuperset(analysis.words(opener + 1)) and analysis.shape[before - 1] == "i"
    led = how == "which" and verb == opener + 1 == chunks.start + 2
    led = led and verbs.base(analysis.verb(verb).lower) in _LEADING_TO
    within = how == "which" and analysis.words(opener - 1) == ["in"] and verb > opener + 1
    within = within and nouns.is_event(analysis.noun(before).lower)
    told = led or (before > predicate.at and (placed or within))
    return told_whole(analysis, chunks.start + within, chunks.stop, own) if told else range(0)
