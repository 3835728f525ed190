"""Units of the calendar as the page shows them, days, months, years, decades, centuries: their names and their keys.

A unit is known by its first day (see `events.histogram`). Its key is its EDTF text, which is short and stays what it is
in every language: 2022-03-05, 2022-03, 1982, 198X, 19XX, -004X (50 to 41 BCE). Not for the dates of events, which
keep the text their source gave them.
"""

from events.dates.bounds import civil
from events.dates.edtf import century, day, decade, interval, month, year
from events.dates.value import Precision, TemporalValue
from events.histogram import UNITS, Exactness, end_of, start_of
from feed.locales import ENGLISH, Locale

FIRST_DECADE = 10
"""The years 1 to 9 are no decade that has a name, nor are ten years beyond four digits."""

FOUR_DIGITS = 9999


def unit_value(start: int, unit: Precision) -> TemporalValue:
    """The unit that begins on this day as a date; where EDTF cannot say it, by its years, or by its year.

    >>> from events.dates.bounds import day_number
    >>> [unit_value(day_number(1980, 1, 1), unit).edtf for unit in UNITS]
    ['1980-01-01', '1980-01', '1980', '198X', '19XX']
    >>> unit_value(day_number(-49, 1, 1), Precision.DECADE).edtf, unit_value(day_number(1, 1, 1), Precision.DECADE).edtf
    ('-004X', '0001/0009')
    """
    first, number, of_month = civil(start)
    last = civil(end_of(start, unit) - 1)[0]
    if max(abs(first), abs(last)) > FOUR_DIGITS:
        return year(first) if first == last else interval(year(first), year(last))
    match unit:
        case Precision.DAY:
            return day(first, number, of_month)
        case Precision.MONTH:
            return month(first, number)
        case Precision.DECADE if last >= FIRST_DECADE or last < 0:
            return decade(first)
        case Precision.CENTURY:
            return century(first)
    return year(first) if unit is Precision.YEAR else interval(year(first), year(last))


def unit_key(start: int, unit: Precision) -> str:
    """The unit's name in addresses: its EDTF text, and its first year's where that has no text or begins elsewhere.

    >>> unit_key(start_of(738848, Precision.MONTH), Precision.MONTH)
    '2023-11'
    """
    value = unit_value(start, unit)
    return value.edtf.split("/")[0] if value.earliest == start else year(civil(start)[0]).edtf


def unit_words(start: int, unit: Precision, locale: Locale = ENGLISH) -> str:
    """The unit that begins on this day, in words."""
    return locale.date(unit_value(start, unit))


def range_words(first: int, end: int, locale: Locale = ENGLISH) -> str:
    """The days from one to before another, in words, by what they fill: 1905–1949, the 1980s, March 2022.

    >>> from events.dates.bounds import day_number
    >>> range_words(day_number(1905, 1, 1), day_number(1950, 1, 1))
    '1905–1949'
    >>> range_words(day_number(1980, 1, 1), day_number(1990, 1, 1))
    'the 1980s'
    """
    for unit in UNITS:
        if start_of(first, unit) == first and end_of(first, unit) == end:
            return unit_words(first, unit, locale)
    return locale.date(interval(_edge(first, first), _edge(end - 1, end)))


def extent_words(first: int, end: int, exactness: Exactness, locale: Locale = ENGLISH) -> str:
    """When a timeline is that lasts from a day to before another, in years, or by what of one year it is within.

    Its least exact date has that `exactness`: what is known to the year is on no day.

    >>> extent_words(738848, 738849, Exactness.DAY), extent_words(738848, 738849 + 400, Exactness.DAY)
    ('24 November 2023', '2023–2024')
    """
    for unit in _SAYABLE[exactness]:
        if end_of(first, unit) >= end:
            return unit_words(start_of(first, unit), unit, locale)
    return locale.date(interval(year(civil(first)[0]), year(civil(end - 1)[0])))


_SAYABLE = {
    Exactness.DAY: (Precision.DAY, Precision.MONTH, Precision.YEAR),
    Exactness.MONTH: (Precision.MONTH, Precision.YEAR),
    Exactness.YEAR: (Precision.YEAR,),
}


def _edge(number: int, boundary: int) -> TemporalValue:
    """The vaguest of year, month and day that a boundary beside this day is one of."""
    for unit in (Precision.YEAR, Precision.MONTH):
        if start_of(boundary, unit) == boundary:
            return unit_value(start_of(number, unit), unit)
    return unit_value(number, Precision.DAY)
