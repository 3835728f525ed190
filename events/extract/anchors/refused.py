"""Whether what was to be done on a date was refused: "has been asked to stand in 2020 but turned it down", "plans to
open a school in 2016 were dropped".

What was set for a day and called off is in `calledoff`; these are offers, proposals and requests, of which nobody set
the day.
"""

from events.extract.anchors.calledoff import has_date
from events.extract.lexicon import verbs
from events.extract.lexicon.words import MODALS, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.negation import is_negated
from events.extract.syntax.verbchains import finite_of_chain

_REFUSING = word_set("refuse decline")
"""What one does not do."""
_REJECTING = word_set("reject veto drop scrap shelve abandon")
"""What is done to a plan of others, or of one's own."""
_PLANS = word_set("plan plans proposal proposals")
_APART = {"turn": "down", "rule": "out", "vote": "down"}


def is_refused(analysis: Analysis, told: Predicate, date: int, *, later: bool) -> bool:
    """Whether the doing that has the date in a chunk was refused, by the verb that tells of it or by the next of its
    subject; `later`: the date is to come, for who refused to do a thing in 1940 did so then."""
    main = finite_of_chain(analysis, told)
    if main.kind != "v" or main.subject is None:
        return False
    if main.subject[0] < date < main.at:
        planned = "t" in analysis.shape[main.subject[0] : date] or analysis.noun(main.subject[0]).lower in _PLANS
        return planned and "BL" in analysis.letters_of(main.at) and _rejects(analysis, main)
    between = analysis.shape[main.at + 1 : date]
    if not later or "t" not in between:
        return False
    if verbs.base(analysis.verb(main.at).lower) in _REFUSING:
        return between[0] == "t" and not is_negated(analysis, main)
    after = (item for item in analysis.predicates if item.at > date and item.kind == "v")
    return _rejects(analysis, main) or any(
        item.subject in (main.subject, None) and not has_date(analysis, item) and _turns_down(analysis, item)
        for item in after
    )


def _turns_down(analysis: Analysis, verb: Predicate) -> bool:
    """ "Declined", "turned both down"; not "declined to say where"."""
    refuses = verbs.base(analysis.verb(verb.at).lower) in _REFUSING and not is_negated(analysis, verb)
    return (refuses and analysis.shape[verb.at + 1 : verb.at + 2] != "t") or _rejects(analysis, verb)


def _rejects(analysis: Analysis, verb: Predicate) -> bool:
    """ "Rejected", "turned both down"; not "has not rejected", "may reject"."""
    group = analysis.words(verb.at)
    if is_negated(analysis, verb) or group[0] in MODALS:
        return False
    base = verbs.base(analysis.verb(verb.at).lower)
    near = [word for at in range(verb.at, min(verb.at + 3, len(analysis.shape))) for word in analysis.words(at)]
    return base in _REJECTING or _APART.get(base) in near
