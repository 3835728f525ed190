"""What a deed lets or makes somebody do afterwards, told in a -ing clause behind it: of "was cleared on Friday, leaving
the firm free to sell the mill in May" the date is the sale's, and nobody is yet to leave the firm free."""

import re
from dataclasses import replace

from events.extract.lexicon import verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.completion import CONTROLLING
from events.extract.syntax.verbgroup import looks_ahead

_LEAVING = word_set("leave make set keep")
"""What makes somebody "free", "able", "ready" to do something."""
_ALLOWING = CONTROLLING | word_set("clear free entitle")
"""What lets or makes somebody do something."""
_TASK = re.compile(r"r?(?P<whom>n(?:[oi]+n)*)(?P<so>r?j)?(?P<task>t)")


def as_enabled(analysis: Analysis, anchor: Anchor, date: int, *, until: bool, later: bool) -> Anchor | str:
    """The anchor of what somebody is let or made to do on a date to come, where the deed itself was done; a reason
    where nobody is named who is to do it; any other anchor as it is. `date`: the date's chunk; `until`:
    it has "until" before it, and what lasts until then has begun with the deed."""
    deed = anchor.predicate
    if not later or deed is None or deed.word or deed.kind != "g" or deed.role != "participle" or deed.governor is None:
        return anchor
    main, found = analysis.predicate_at(deed.governor), _TASK.match(analysis.shape, deed.at + 1)
    if main is None or found is None or main.at > deed.at or looks_ahead(analysis, main):
        return anchor
    form = analysis.verb(deed.at).lower
    whom = found.start("whom"), found.end("whom") - 1
    described = analysis.last_letter(whom[1]) == "J"  # "the firm free", read as one phrase
    lets = verbs.base(form) in (_LEAVING if found["so"] or described else _ALLOWING)
    task = analysis.predicate_at(found.start("task"))
    if not lets or task is None or task.at >= date or analysis.shape[deed.at - 1] != ",":
        return anchor
    if until:
        return replace(anchor, predicate=replace(deed, word=verbs.past_tense(form)))
    its_object = analysis.shape[date] == "n" and date == task.at + 1  # "to cancel next week's concert"
    if described or its_object or analysis.last_letter(whom[0]) == "X":
        return "of what somebody is let do, not of what let it"
    return replace(anchor, predicate=replace(task, role="infinitive", subject=whom))
