"""News or narrative: how a document tells time, from its own expressions.

News counts from the day it was written ("Friday", "last week"); a narrative from what it told last: an encyclopaedia's
"In June" continues the year under discussion. A document is a narrative when it names years long past again and again
and hardly ever points at its own day. A short one, as of a single battle, names its year but once: it is a narrative
when it opens there, tells a month or a day of it, and nothing in it is of its own time.
"""

from collections.abc import Iterable

from events.dates.meaning import (
    Anchor,
    CalendarDate,
    Clock,
    DayPart,
    Meaning,
    Modified,
    Nearest,
    Offset,
    Relative,
    Unit,
    Weekday,
    Within,
    YearPart,
)
from events.dates.recognise import Found
from events.dates.rules.kinds import is_dated, is_open_date
from events.dates.value import DocumentTime

PAST_YEARS = 3
"""Fewer dates in past years than this tell nothing by their number alone."""

_OF_A_DAY, _OF_A_YEAR = (DayPart, Clock), (CalendarDate, YearPart)

SHARE = 3
"""How many dates in past years outweigh one expression that points at the document's day."""

LEAD = 3
"""As how many such expressions one counts that stands before all past years, as in a report's first sentence, and one
that no history has: "yesterday", "tomorrow"."""


def is_narrative(found: Iterable[Found], published: DocumentTime | None) -> bool:
    """Whether the document is a narrative; without a document time everything is."""
    if published is None:
        return True
    past = deictic = 0
    opens_long_ago: bool | None = None
    tells_days = is_near = False
    for meaning in (day_told(item.meaning) for item in found):
        if is_long_past(meaning, published.year):
            past += 1
            opens_long_ago = opens_long_ago is not False
            tells_days = tells_days or is_dated(meaning)
        elif _is_deictic(meaning):
            headed = past == 1 and isinstance(meaning, Weekday)  # after no more than a headline's year
            leads = not past or headed or _is_near_day(meaning)
            deictic += LEAD if leads else 1
        elif is_dated(meaning):
            is_near = True
        elif is_open_date(meaning):
            opens_long_ago = opens_long_ago or False
    if past < PAST_YEARS:
        return bool(opens_long_ago) and tells_days and not deictic and not is_near
    return past > SHARE * deictic


def day_told(meaning: Meaning) -> Meaning:
    """The day of a time that names its own ("shortly after 4 a.m. on April 22, 2017"), else the meaning itself."""
    if isinstance(meaning, Modified):
        return day_told(meaning.of)
    return meaning.day if isinstance(meaning, _OF_A_DAY) and meaning.day is not None else meaning


def is_background(meaning: Meaning, published: DocumentTime) -> bool:
    """Whether a date finer than a year takes a piece of news far back, so that what follows may be told from there."""
    return is_dated(meaning) and is_long_past(meaning, published.year)


def is_long_past(meaning: Meaning, year: int) -> bool:
    """Whether it says a year before the one before this."""
    if isinstance(meaning, Modified):
        return is_long_past(meaning.of, year)
    return isinstance(meaning, _OF_A_YEAR) and meaning.year is not None and meaning.year < year - 1


def _is_deictic(meaning: Meaning) -> bool:
    match meaning:
        case Weekday():
            return True
        case Nearest() | Relative() | Offset():
            return meaning.anchor is Anchor.DOCUMENT
        case Modified():
            return _is_deictic(meaning.of)
        case Within():
            return _is_deictic(meaning.part) or _is_deictic(meaning.whole)
        case _:
            return False


def _is_near_day(meaning: Meaning) -> bool:
    """Yesterday or tomorrow."""
    return isinstance(meaning, Relative) and meaning.unit is Unit.DAY and meaning.shift != 0
