"""How a plan is told that was put off: "was due for completion, but has been delayed". The date is that of the plan, so
that what became of it does not tell it by itself."""

import re
from dataclasses import replace

from events.extract.anchors import bearing
from events.extract.lexicon.words import word_set
from events.extract.syntax import number
from events.extract.syntax.analysis import Analysis, Predicate

_DUE = 50
"""Characters of what was due and what became of it, which leave a headline room for its subject."""
_HOLDING = word_set("hold take stage play")
"""What says no more of a thing that was due than that it was."""


def as_was_due(analysis: Analysis, plan: int, date: int, main: Predicate) -> Predicate:
    """The verb of what became of a plan, told with what was due, where there is room for that."""
    return replace(main, role="main", word=_was_due(analysis, plan, date, main))


def _was_due(analysis: Analysis, plan: int, date: int, main: Predicate) -> str:
    """ "Was due for completion, but has been delayed", of "a dam, due for completion in 2017, has been delayed": the
    date is that of what a thing was due for; "" where the plan does not say what that was, or says it at length."""
    last = date - 1 if analysis.shape[date - 1] == "i" else date
    told = re.fullmatch("j(?:in|t)", analysis.shape[plan:last])
    if told is None or analysis.words(plan)[-1] != "due" or main.subject is None or "," not in analysis.shape[:plan]:
        return ""
    mere = analysis.shape[last - 1] == "t" and bearing.base_of(analysis, _at(analysis, last - 1, main)) in _HOLDING
    if mere or not bearing.puts_off(analysis, main):
        return ""
    words = ["due", *(word for at in range(plan + 1, last) for word in analysis.words(at))]
    became = " ".join(analysis.words(main.at))
    due = f"{number.was(analysis, main.subject)} {' '.join(words)}, but {became}"
    return due if len(due) <= _DUE else ""


def _at(analysis: Analysis, chunk: int, other: Predicate) -> Predicate:
    """The predicate of a chunk, another where it has none."""
    return analysis.predicate_at(chunk) or other
