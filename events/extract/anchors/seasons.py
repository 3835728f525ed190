"""What is to be done before a season begins, or was so since it did: "must be mended before the rains come in June".

A season comes by itself every year; what its clause only dates is the news.
"""

from events.extract.lexicon import verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.datephrase import preposition

RULE = "told by the beginning of a season"
_SEASONS = word_set("season year term rains monsoon holidays winter summer spring autumn harvest semester campaign")
_BEGINNING = word_set("begin start open come arrive resume end close finish")
_OPENING = word_set("before since until till")


def told_by_season(analysis: Analysis, anchor: Anchor) -> Anchor | None:
    """The anchor of what is told by the beginning of a season that has the date; None for any other clause."""
    begun = anchor.predicate
    opened = _opening(analysis, begun) if begun is not None else -1
    if opened < 0:
        return None
    told = next((item for item in reversed(analysis.predicates) if item.at < opened and item.kind in "vt"), None)
    while told is not None and told.kind == "t" and told.governor is not None:
        told = analysis.predicate_at(told.governor)
    if told is None or told.kind != "v" or told.subject is None or not told.certain:
        return None
    if set("k,;") & set(analysis.shape[told.at : opened]):
        return None
    return Anchor(rule=RULE, predicate=told)


def dating_word(analysis: Analysis, anchor: Anchor, date: int) -> str:
    """The preposition of the date in chunk `date`, or the "before" by which a season tells what has it; "" for none."""
    if anchor.rule != RULE or anchor.predicate is None:
        return preposition(analysis, date) if analysis.chunks[date].kind == "k" else ""
    after = (_opening(analysis, item) for item in analysis.predicates if item.at > anchor.predicate.at)
    return next((analysis.words(opened)[-1] for opened in after if opened >= 0), "")


def _opening(analysis: Analysis, begun: Predicate) -> int:
    """The chunk of "before" where a verb tells that a season begins or ends; -1 for none."""
    if begun.role != "subordinate" or begun.subject is None or not begun.subject[0]:
        return -1
    if verbs.base(analysis.verb(begun.at).lower) not in _BEGINNING:
        return -1
    opened = begun.subject[0] - 1
    season = analysis.noun(begun.subject[0]).lower in _SEASONS and analysis.first_letter(begun.subject[0]) != "S"
    return opened if season and analysis.words(opened)[-1] in _OPENING else -1
