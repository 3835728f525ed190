"""Which part of its date an English expression names: "the mid-1500s", "late May", "the end of 2010".

EDTF has no such parts, and neither has a `TemporalValue`: the year of "mid-2010" is 2010. They are read from the
expression itself when the date is put into words (see `wording`), so that "the mid-16th century" is not shown as the
whole of it. Not for comparatives, which count from a day ("later this year").
"""

import re

from events.dates.meaning import Mod
from events.dates.rules.english.fragments import one_of
from events.dates.rules.english.modifiers import PARTS
from events.dates.value import Part
from events.patterns import seldom

_PARTS = {Mod.START: Part.EARLY, Mod.MID: Part.MIDDLE, Mod.END: Part.LATE}
_NO_PARTS = ("later", "earlier", "the height of")
"""What counts from a day, and what need not be the middle."""

_SAID = {phrase: _PARTS[mod] for phrase, mod in PARTS.items() if mod in _PARTS and phrase not in _NO_PARTS}
_BEGINS = seldom(rf"(?P<said>{one_of(_SAID)})[\s–-]", re.IGNORECASE)
_END_OF = seldom(r"(?:the )?(?:year[ -]end|end-)", re.IGNORECASE)


def part_said(expression: str) -> Part | None:
    """The part of its date that an expression names, None for the whole.

    >>> part_said("the mid-1500s"), part_said("late May"), part_said("2010"), part_said("later this year")
    (<Part.MIDDLE: 'middle'>, <Part.LATE: 'late'>, None, None)
    """
    found = _BEGINS.match(" ".join(expression.split()))
    if found:
        return _SAID[found["said"].lower()]
    return Part.LATE if _END_OF.match(expression) else None
