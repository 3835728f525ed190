"""Whether what began on a date goes on when the article is written: "has led it since 2011", "mayor since 2011"."""

from events.dates.value import TemporalValue
from events.extract.anchors import bearing
from events.extract.lexicon import verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax import verbgroup
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.negation import is_negated

_PARTING = word_set(
    """
    die resign retire step leave quit depart dismiss sack fire oust depose remove replace succeed defeat beat topple
    kill murder assassinate lose close shut sell dissolve expire end
    """
)
"""What ends a state: "mayor since 2011, resigned"."""
_ENDING = word_set("end stop halt conclude finish cease settle abolish lift repeal revoke close scrap overturn suspend")
"""What ends the thing that it is said of, or done to."""
_FINDING = word_set("find rescue recover return reappear identify locate trace")
"""What ends it that somebody is missing."""
_STATE_ENDING = _PARTING | _ENDING
_LONG_AGO = 366
"""Days; what was so then need not be so today."""


def goes_on(analysis: Analysis, predicate: Predicate, value: TemporalValue, today: int | None) -> bool:
    """Whether what began at a date goes on; a state told in passing ("mayor since 2011") and a clause about a thing ("a
    war fought since 2011") do where their sentence does not end it."""
    if predicate.kind != "s":
        return bearing.goes_on(analysis, predicate) and not _is_of_what_ended(analysis, predicate)
    told = (item for item in analysis.predicates if item.kind in "vl" and item.subject is not None)
    ending = _STATE_ENDING | _FINDING if analysis.words(predicate.at) == ["missing"] else _STATE_ENDING
    parted = any(verbs.base(analysis.verb(item.at).lower) in ending for item in told)
    return not parted and not (today is not None and _is_told_of_then(analysis, value, today))


def _is_told_of_then(analysis: Analysis, value: TemporalValue, today: int) -> bool:
    """ "The party, in opposition since 1984, came to power in 2002": whether a state is told of in a sentence of a date
    after its own that is long past itself."""
    for token in analysis.tokens:
        other = token.timex.temporal if token.timex is not None else None
        if other is None or other.earliest is None or other.latest is None or value.latest is None:
            continue
        if value.latest <= other.earliest and other.latest < today - _LONG_AGO:
            return True
    return False


def _is_of_what_ended(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Ended a war that has been fought since 1984", "the strike, which has gone on since May, was settled"."""
    if predicate.role != "relative" or predicate.subject is None:
        return False
    return any(
        bearing.base_of(analysis, item) in _ENDING
        and not is_negated(analysis, item)
        and not verbgroup.looks_ahead(analysis, item)
        for item in analysis.predicates
        if item.kind in "vgt" and (item.subject == predicate.subject or item.at + 1 == predicate.subject[0])
    )
