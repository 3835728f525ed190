"""Dates that something was planned for: "the launch, first set for 28 August, was postponed".

The participle names the day of the thing itself, not that of the planning; what the sentence's own verb says of the
thing is what happened to it.
"""

import re
from dataclasses import replace

from events.extract import verbs
from events.extract.analysis import Analysis, Predicate
from events.extract.anchor import Anchor
from events.extract.verbgroup import looks_ahead
from events.extract.words import word_set

CALLED_OFF = "planned date of what was called off"
PLANNED = "planned date of what is to come"
_SCHEDULING = word_set("planned scheduled set due expected slated billed timed fixed booked pencilled intended")
_CALLING_OFF = word_set(
    "postpone cancel move delay scrap shelve abandon suspend shift push reschedule defer axe abort scrub ban"
)
_OFF = {"call": "off", "put": "off", "bring": "forward", "push": "back"}
_INSERTED = re.compile(r"[,n]r?(?P<plan>[lj])(?:t?(?:in)*)(?:i?k,?c?)*i?$")


def find_planned(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """What became of the thing that an insertion says was planned for the date in chunk `date`; a reason where it came
    about at another date; None where the date is no such one."""
    found = _INSERTED.search(analysis.shape[:date])
    if found is None or analysis.words(found.start("plan"))[0] not in _SCHEDULING:
        return None
    closing = analysis.shape.find(",", date) if analysis.shape[found.start()] == "," else date
    planned = analysis.predicate_at(found.start("plan"))
    caller = analysis.predicate_at(planned.governor) if planned and planned.governor is not None else None
    if caller is not None and caller.kind == "v" and closing == date and is_called_off(analysis, caller):
        return Anchor(rule=CALLED_OFF, predicate=caller)
    main = _own_verb(analysis, closing)
    if main is None:
        return None
    if is_called_off(analysis, main):
        return Anchor(rule=CALLED_OFF, predicate=replace(main, role="main"))
    if analysis.shape[found.start("plan") + 1] == "t" and analysis.shape[found.start("plan")] == "l":
        return None
    dated = _has_date(analysis, main)
    if looks_ahead(analysis, main) and not dated:
        return Anchor(rule=PLANNED, predicate=main)
    return "only the date something was planned for" if dated else None


def _has_date(analysis: Analysis, verb: Predicate) -> bool:
    """Whether a verb has a date in its own clause: not in "will send it to Mars, which it reaches in 2027"."""
    own = re.split(r",?[wu;]", analysis.shape[verb.at :], maxsplit=1)[0]
    return "k" in own


def _own_verb(analysis: Analysis, closing: int) -> Predicate | None:
    """The verb right after the comma that closes the insertion, with its subject."""
    if closing < 0:
        return None
    found = re.compile(r"[,k]r?v").match(analysis.shape, closing)
    verb = analysis.predicate_at(found.end() - 1) if found else None
    return verb if verb is not None and verb.subject is not None else None


def is_called_off(analysis: Analysis, verb: Predicate) -> bool:
    """Whether a verb says that what was planned will not be, or not then."""
    group = analysis.words(verb.at)
    if group[0] in ("may", "might", "could"):
        return False
    base = verbs.base(analysis.verb(verb.at).lower)
    return base in _CALLING_OFF or (base in _OFF and group[-1] == _OFF[base])
