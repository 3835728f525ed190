"""What a date is equated with, as the predicate of a noun or the subject of a verb: "the deadline is October 31", "2006
saw the end of the siege".
"""

import re

from events.extract.anchors import comparisons
from events.extract.lexicon import kinds, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import ABOUT_THE_DATE, AS_PREDICATE, Anchor
from events.extract.syntax.substitution import stands_for_another

_OCCURRENCES = word_set("time times occasion date day moment first last")
"""What is only ever said of something else: "the last time was in 1993"."""
_DOES = re.compile(r"n(?:[oi]n)*t")
_SEEING = word_set("see bring witness mark")


def as_predicate(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """ "The deadline is October 31", "the feast falls on 2 May": the date is all that is said of the subject."""
    verb = analysis.predicate_at(first - 1)
    if verb is None or not verb.subject or analysis.shape[date + 1 : date + 2] not in ".;,c-":
        return None
    falls = verbs.base(analysis.verb(verb.at).lower) == "fall" and kinds.is_feast(analysis.noun(verb.subject[0]).lower)
    copula = analysis.verb(verb.at).lower in ("is", "was", "are", "were", "be")
    if not (falls or copula) or stands_for_another(analysis, verb):
        return None
    if analysis.noun(verb.subject[0]).lower in _OCCURRENCES:
        told = comparisons.when_clause(analysis, date)
        return Anchor(rule=ABOUT_THE_DATE, predicate=told) if told else "no more than when something was"
    return Anchor(rule=AS_PREDICATE, noun=verb.subject[0], predicate=None)


def as_subject(analysis: Analysis, verb: Predicate) -> Anchor | str:
    """ "2006 saw the end of the siege": the date is the verb's subject, and its object is what happened; "Monday saw
    engineers test a pump": who did what then."""
    seen = verbs.base(analysis.verb(verb.at).lower) in _SEEING and analysis.shape[verb.at + 1 : verb.at + 2] == "n"
    does = _DOES.match(analysis.shape, verb.at + 1) if seen else None
    if does is not None and analysis.letters_of(does.end() - 1) == "F":
        past = verbs.past_of_base(analysis.verb(does.end() - 1).lower)
        who = (verb.at + 1, does.end() - 2)
        told = Predicate(at=does.end() - 1, kind="v", role="main", subject=who, word=past)
        return Anchor(rule="date as the subject", predicate=told)
    return Anchor(rule="date as the subject", noun=verb.at + 1) if seen else "the date is the subject of the verb"
