"""Which meanings fit which slots: small predicates that every language's rules share."""

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
    match meaning:
        case CalendarDate():
            return Unit.DAY if meaning.day else Unit.MONTH if meaning.month else Unit.YEAR
        case Weekday() | Feast():
            return Unit.DAY
        case YearPart() | Era() | Relative() | Nth():
            return meaning.unit
        case Nearest() | Within() | Preceding():
            return unit_of(meaning.part)
        case Modified():
            return unit_of(meaning.of)
        case Offset():
            return meaning.amounts[-1].unit
        case _:
            return None


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
    match meaning:
        case CalendarDate() | Feast():
            return meaning.year is None
        case YearPart():
            return meaning.year is None
        case Modified():
            return is_open(meaning.of)
        case _:
            return False


def is_open_date(meaning: Meaning) -> bool:
    """A calendar date or a part of a year that leaves its year open, perhaps with a modifier."""
    if isinstance(meaning, Modified):
        return is_open_date(meaning.of)
    return isinstance(meaning, CalendarDate | YearPart) and is_open(meaning)


def is_part_of_year(meaning: Meaning) -> bool:
    """A month, season or quarter by its name alone."""
    return is_open_date(meaning) and is_plain(meaning) and unit_of(meaning) is not Unit.DAY


def is_dated(meaning: Meaning) -> bool:
    """A calendar date finer than a year, or a part of a year, that says its year."""
    if isinstance(meaning, Modified):
        return is_dated(meaning.of)
    return isinstance(meaning, CalendarDate | YearPart) and not is_open(meaning) and not is_year(meaning)


def is_duration(meaning: Meaning) -> bool:
    """A length of time that is not yet tied to an anchor."""
    if isinstance(meaning, Modified):
        return is_duration(meaning.of)
    return isinstance(meaning, Duration) and not meaning.direction


def is_clock(meaning: Meaning) -> bool:
    """A clock time without its day."""
    return isinstance(meaning, Clock) and meaning.day is None
