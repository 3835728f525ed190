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


def is_narrative(found: Iterable[Found], published: DocumentTime | None) -> bool:
    """Whether the document is a narrative; without a document time everything is."""
    if published is None:
        return True
    meanings = [item.meaning for item in found]
    past = sum(1 for meaning in meanings if _is_long_past(meaning, published.year))
    deictic = sum(1 for meaning in meanings if _is_deictic(meaning))
    return past >= PAST_YEARS and past > SHARE * deictic


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
