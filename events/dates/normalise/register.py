"""News or narrative: how a document tells time, from its own expressions.

News counts from the day it was written ("Friday", "last week"); a narrative from what it told last: an encyclopaedia's
"In June" continues the year under discussion. A document is a narrative when it names years long past again and again
and hardly ever points at its own day.
"""

from collections.abc import Iterable

from events.dates.meaning import (
    Anchor,
    CalendarDate,
    DayPart,
    Meaning,
    Modified,
    Nearest,
    Relative,
    Weekday,
    Within,
    YearPart,
)
from events.dates.recognise import Found
from events.dates.value import DocumentTime

PAST_YEARS = 3
"""Fewer dates in past years than this tell nothing."""

SHARE = 3
"""How many dates in past years outweigh one expression that points at the document's day."""

LEAD = 3
"""As how many such expressions one counts that stands before all past years, as in a report's first sentence."""


def is_narrative(found: Iterable[Found], published: DocumentTime | None) -> bool:
    """Whether the document is a narrative; without a document time everything is."""
    if published is None:
        return True
    meanings = [item.meaning for item in found]
    past = deictic = 0
    for meaning in meanings:
        if _is_long_past(meaning, published.year):
            past += 1
        elif _is_deictic(meaning):
            deictic += 1 if past else LEAD
    return past >= PAST_YEARS and past > SHARE * deictic


def is_background(meaning: Meaning, published: DocumentTime) -> bool:
    """Whether a date with its month takes a piece of news far back, so that what follows may be told from there."""
    if isinstance(meaning, Modified):
        return is_background(meaning.of, published)
    return isinstance(meaning, CalendarDate) and meaning.month is not None and _is_long_past(meaning, published.year)


def _is_long_past(meaning: Meaning, year: int) -> bool:
    if isinstance(meaning, Modified):
        return _is_long_past(meaning.of, year)
    return isinstance(meaning, CalendarDate | YearPart) and meaning.year is not None and meaning.year < year - 1


def _is_deictic(meaning: Meaning) -> bool:
    match meaning:
        case Weekday() | Nearest():
            return True
        case Relative():
            return meaning.anchor is Anchor.DOCUMENT
        case Modified():
            return _is_deictic(meaning.of)
        case Within():
            return _is_deictic(meaning.part) or _is_deictic(meaning.whole)
        case DayPart():
            return meaning.day is not None and _is_deictic(meaning.day)
        case _:
            return False
