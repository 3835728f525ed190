"""Which meanings fit which slots: small predicates that every language's rules share."""

from collections.abc import Callable
from typing import Any

from events.dates.meaning import (
    CalendarDate,
    Clock,
    Duration,
    Era,
    Feast,
    Meaning,
    Modified,
    Nearest,
    Nth,
    Offset,
    Preceding,
    Relative,
    Series,
    Unit,
    Weekday,
    Within,
    YearPart,
)

_DAY_UNITS = frozenset({Unit.DAY, Unit.WEEKEND, Unit.NIGHT})


def unit_of(meaning: Meaning) -> Unit | None:
    """The unit of the calendar that a date names; None for what is no date."""
    told = _UNITS.get(type(meaning))
    return told(meaning) if told is not None else None


_UNITS: dict[type, Callable[[Any], Unit | None]] = {
    CalendarDate: lambda date: Unit.DAY if date.day else Unit.MONTH if date.month else Unit.YEAR,
    **dict.fromkeys((Weekday, Feast), lambda _: Unit.DAY),
    **dict.fromkeys((YearPart, Era, Relative, Nth), lambda meaning: meaning.unit),
    **dict.fromkeys((Nearest, Within, Preceding), lambda meaning: unit_of(meaning.part)),
    Modified: lambda meaning: unit_of(meaning.of),
    Offset: lambda meaning: meaning.amounts[-1].unit,
}
_OF_A_YEAR = (CalendarDate, YearPart)
_YEARLY = (*_OF_A_YEAR, Feast)


def is_plain(meaning: Meaning) -> bool:
    """A date without a modifier."""
    return not isinstance(meaning, Modified) and unit_of(meaning) is not None


def is_date(meaning: Meaning) -> bool:
    """Any date, however vague its unit."""
    return unit_of(meaning) is not None


def is_day(meaning: Meaning) -> bool:
    """A single day."""
    return not isinstance(meaning, Modified) and unit_of(meaning) is Unit.DAY


def is_year(meaning: Meaning) -> bool:
    """A year."""
    return not isinstance(meaning, Modified) and unit_of(meaning) is Unit.YEAR


def is_period(meaning: Meaning) -> bool:
    """A date longer than a day that has a beginning, a middle and an end."""
    return is_plain(meaning) and unit_of(meaning) not in _DAY_UNITS


def is_week(meaning: Meaning) -> bool:
    """A week."""
    return not isinstance(meaning, Modified) and unit_of(meaning) is Unit.WEEK


def is_weekday(meaning: Meaning) -> bool:
    """A day of the week by its name."""
    return isinstance(meaning, Weekday)


def is_calendar_day(meaning: Meaning) -> bool:
    """A day with its month."""
    return isinstance(meaning, CalendarDate) and meaning.day is not None and meaning.month is not None


def is_days(meaning: Meaning) -> bool:
    """Several days that are told together."""
    return isinstance(meaning, Series) and all(is_day(part.meaning) for part in meaning.parts)


def is_open(meaning: Meaning) -> bool:
    """A date that leaves its year, or its week, to be said elsewhere."""
    if isinstance(meaning, Modified):
        return is_open(meaning.of)
    return isinstance(meaning, _YEARLY) and meaning.year is None


def is_open_date(meaning: Meaning) -> bool:
    """A calendar date or a part of a year that leaves its year open, perhaps with a modifier."""
    if isinstance(meaning, Modified):
        return is_open_date(meaning.of)
    return isinstance(meaning, _OF_A_YEAR) and meaning.year is None


def is_part_of_year(meaning: Meaning) -> bool:
    """A month, season or quarter by its name alone."""
    return is_open_date(meaning) and is_plain(meaning) and unit_of(meaning) is not Unit.DAY


def is_dated(meaning: Meaning) -> bool:
    """A calendar date finer than a year, or a part of a year, that says its year."""
    if isinstance(meaning, Modified):
        return is_dated(meaning.of)
    return isinstance(meaning, _OF_A_YEAR) and meaning.year is not None and unit_of(meaning) is not Unit.YEAR


def is_duration(meaning: Meaning) -> bool:
    """A length of time that is not yet tied to an anchor."""
    if isinstance(meaning, Modified):
        return is_duration(meaning.of)
    return isinstance(meaning, Duration) and not meaning.direction


def is_clock(meaning: Meaning) -> bool:
    """A clock time without its day."""
    return isinstance(meaning, Clock) and meaning.day is None
