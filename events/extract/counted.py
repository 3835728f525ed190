"""Events that are dated by their distance from another: "a day after protesters set fire to it", "two years before".

The distance is a duration, which has no date of its own; with the date that its sentence gives the main clause it has:
on Sunday, a day after the fire, puts the fire on Saturday. Days count from a day, years from anything; weeks and
months are told too loosely ("five months after" a sinking of 28 August, in a report of 2 February).
"""

import re

from events.dates import edtf
from events.dates.bounds import civil
from events.dates.value import Precision, TemporalValue, Timex, TimexType
from events.extract.analysis import Analysis
from events.extract.anchor import Anchor
from events.extract.nouns import is_strong_event

RULE = "counted from a date"
_DISTANCE = re.compile(r"P(\d{1,3})([DY])")
_EXACT = {
    "D": (Precision.DAY,),
    "Y": (Precision.DAY, Precision.MONTH, Precision.YEAR),
}


def find_counted(analysis: Analysis, timex: Timex, main: TemporalValue | None) -> tuple[Anchor, TemporalValue] | None:
    """The event that stands the duration `timex` after or before the date `main` of its sentence, with its date;
    None where the words tell of none."""
    if timex.type is not TimexType.DURATION or main is None:
        return None
    at = analysis.chunk_of(timex.start)
    opener = at + 1
    if at < 0 or analysis.shape[opener : opener + 1] not in ("u", "i") or not analysis.shape[opener : opener + 1]:
        return None
    direction = {"after": -1, "before": 1}.get(analysis.words(opener)[0], 0)
    value = _moved(main, timex.value, direction)
    if not direction or value is None:
        return None
    if analysis.shape[opener] == "u":
        verb = next((item for item in analysis.predicates if item.at > opener and item.role == "subordinate"), None)
        return (Anchor(rule=RULE, predicate=verb), value) if verb else None
    noun = opener + 1
    named = analysis.shape[noun : noun + 1] == "n" and is_strong_event(analysis.noun(noun).lower)
    return (Anchor(rule=RULE, noun=noun), value) if named else None


def _moved(main: TemporalValue, distance: str, direction: int) -> TemporalValue | None:
    """The date so far away, as exact as the distance."""
    found = _DISTANCE.fullmatch(distance)
    if found is None or main.earliest is None or main.precision not in _EXACT[found.group(2)]:
        return None
    count = int(found.group(1)) * direction
    if found.group(2) == "D":
        return edtf.day(*civil(main.earliest + count))
    return edtf.year(civil(main.earliest)[0] + count)
