"""What says that something was set for a day: "was scheduled for", "had been pencilled in", "first announced for".

Which words a plan is told with, not what became of it (see `scheduled`, `calledoff`, `givenup`).
"""

from events.extract.lexicon.words import SCHEDULED, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.number import was

SCHEDULING = SCHEDULED | word_set("billed timed fixed booked pencilled penciled intended promised")
_NAMED_FOR = word_set("announced listed arranged")
"""What is set for a day where "for" follows: "listed for Friday", not "listed in May"."""
SUPERSEDING = word_set("first originally initially previously")
BE = frozenset({"was", "were", "is", "are"})


def was_set(analysis: Analysis, plan: Predicate) -> bool:
    """Whether a verb says that its subject was set for a day: "was scheduled for", "were due to begin", "was announced
    for"."""
    group = analysis.words(plan.at)
    following = analysis.words(plan.at + 1) if plan.at + 1 < len(analysis.shape) else []
    return group[0] in BE and (is_named_for(analysis, plan.at) or not SCHEDULING.isdisjoint([*group, *following]))


def is_scheduling(analysis: Analysis, plan: int) -> bool:
    """Whether words say what was set for a date: "planned", "first announced for"; not "set up"."""
    group = analysis.words(plan)
    announced = is_named_for(analysis, plan) or (group[-1] == "called" and _is_for_a_date(analysis, plan))
    if group[-1] == "promised" and analysis.words(plan + 1) == ["in"]:
        return False  # "promised in 2002" tells when, "promised for 2002" for when
    return announced or (group[-1] not in ("up", "out", "off") and not SCHEDULING.isdisjoint(group))


def is_named_for(analysis: Analysis, plan: int) -> bool:
    """ "Had been announced for Monday", "arranged for this week"; not "announced in May"."""
    named = analysis.words(plan)[-1] in _NAMED_FOR and plan + 1 < len(analysis.shape)
    return named and analysis.words(plan + 1) == ["for"]


def is_set(analysis: Analysis, plan: Predicate) -> bool:
    """ "Had planned in Oslo (for Monday)", "had arranged": whether a verb sets what its "for" names the day of."""
    group = analysis.words(plan.at)
    return group[-1] in _NAMED_FOR or schedules(group)


def _is_for_a_date(analysis: Analysis, plan: int) -> bool:
    """ "Called for Monday night"; not "called for an inquiry in May"."""
    return analysis.words(plan + 1) == ["for"] and analysis.shape[plan + 2] == "k"


def schedules(group: list[str]) -> bool:
    """Whether a verb group ends in a participle of setting: "had been scheduled", "had been pencilled in"."""
    return group[-1] in SCHEDULING or (group[-1] == "in" and len(group) > 1 and group[-2] in SCHEDULING)


def as_superseded(analysis: Analysis, plan: Predicate) -> str:
    """ "Was originally scheduled", of what "had originally been scheduled" or "was originally scheduled"; "" for a plan
    of which its verb does not say that another came after it."""
    group = analysis.words(plan.at)
    former = next((word for word in group if word in SUPERSEDING), "")
    if not former or not schedules(group) or group[0] not in ("had", *BE):
        return ""
    participle = next(word for word in group if word in SCHEDULING)
    return " ".join((was(analysis, plan.subject), former, participle, *group[group.index(participle) + 1 :]))
