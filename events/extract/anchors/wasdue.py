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
_SET = word_set("due set scheduled planned")
_ON_A_DAY = re.compile("vr?ik")


def as_was_due(analysis: Analysis, plan: int, date: int, main: Predicate) -> Predicate:
    """The verb of what became of a plan, told with what was due, where there is room for that; the plan alone where
    what became of it has a day of its own ("elections due in April were postponed in March")."""
    if _is_on_another_day(analysis, main) and main.subject is not None and analysis.words(plan)[-1] in _SET:
        word = f"{number.was(analysis, main.subject)} {' '.join(analysis.words(plan))}"
        return Predicate(at=plan, kind="s", role="state", subject=main.subject, word=word)
    return replace(main, role="main", word=_was_due(analysis, plan, date, main))


def _is_on_another_day(analysis: Analysis, main: Predicate) -> bool:
    """ "Were postponed in March", "was called off on Monday"; not "was put off to June", its new day."""
    said = _ON_A_DAY.match(analysis.shape, main.at)
    return said is not None and analysis.words(said.end() - 2)[0] in ("in", "on")


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
