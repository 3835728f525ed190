"""Dates told by how long it is until then: "results are expected in three weeks", "falls due within forty days".

The length has no date of its own; counted from the article's day it has one, which is about so. It is no date where it
is how long a thing takes ("will visit twelve towns in two weeks") or what is compared ("the first launch in two
years"), and whatever it is given to has to be a plan (see `dated`).
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from events.dates import edtf
from events.dates.bounds import civil
from events.dates.value import DocumentTime, Qualifier, Timex, TimexType
from events.extract.anchors.counted import moved
from events.patterns import seldom

RULE = "length until then"
_WAIT = seldom(r"\b(?P<word>in|within)(?: the next| less than| no more than)? $")
_FAR = 160
"""Characters in which the clause of a length is looked at."""
_STOP = seldom(r"[.;:!?\n]\W")
_AHEAD = seldom(
    r"\b(?:will|would|should|due|expect(?:s|ed|ing)?|hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|(?:is|are|was|were) to"
    r"|aim(?:s|ed)|intend(?:s|ed)?|promis(?:es|ed)|pledged|vowed|scheduled)\b"
)
_NOW = seldom(r"\b(?:will|is|are|hopes?|expects?|plans?|aims|intends?)\b")
"""What is told as of the article's day; the rest may be of a day told before."""
_OPEN = seldom(r"(?i)\b(?:if|unless|once|after|when|every|each|were (?:it|they|he|she)|would have)\b")
"""What leaves open from when it is counted."""
_OF = (" of ", " after ", " before ", " from ", " since ", " old")
_COUNTED = seldom(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens?|hundreds?|thousands?|every|each|once|twice)\b"
    r"|\bbe (?:only )?(?:the|its|his|her|their|\w+[’']s?) |\btime in\b|(?:[a-z]est|worst|most) \w+ in $",
)
_STORY = 14
"""Days before the article's of a date from which a length that is told as past may be counted."""


def with_waits(
    text: str, timexes: Sequence[Timex], published: DocumentTime | None, quoted: Callable[[int], bool]
) -> list[Timex]:
    """The expressions, each length until something planned as about the day, month or year when that will be; but of
    what is only quoted."""
    if published is None:
        return list(timexes)
    found: list[Timex] = []
    for timex in timexes:
        wait = timex.type is TimexType.DURATION and _is_wait(text, timex, found, published) and not quoted(timex.start)
        value = moved(edtf.day(*civil(published.toordinal())), timex.value, 1) if wait else None
        if value is not None:
            value = edtf.qualified(value, Qualifier.APPROXIMATE)
            timex = replace(timex, type=TimexType.DATE, temporal=value, rule=RULE)
        found.append(timex)
    return found


def _is_wait(text: str, timex: Timex, before: Sequence[Timex], published: DocumentTime) -> bool:
    """Whether words that look ahead stand before a length, and none that count or compare."""
    opened = _WAIT.search(text, max(0, timex.start - 20), timex.start)
    if opened is None or text.startswith(_OF, timex.end):
        return False
    clause = _STOP.split(text[max(0, timex.start - _FAR) : timex.start])[-1]
    ahead = max((found.end() for found in _AHEAD.finditer(clause)), default=-1)
    if ahead < 0 or _OPEN.search(clause) or (opened["word"] == "in" and _COUNTED.search(clause, ahead)):
        return False
    last = next((item for item in reversed(before) if item.temporal is not None), None)
    if last is None or last.temporal is None or _NOW.search(clause) or "\n" in text[last.end : timex.start]:
        return True
    return last.temporal.latest is None or last.temporal.latest > published.toordinal() - _STORY
