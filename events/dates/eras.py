"""Which era the years mean that leave it open: "In 392" is 392 BC in a history that says "395 BC" before.

Evidence are the document's years, decades and centuries before AD 1000 whose era is said. A bare year is the one,
before or after Christ, that is nearer to the evidence last met, and no year at all where both are far from it: "in 300"
is a number in a report. Nor is one of two figures where two later years were told since: the text has left antiquity,
and "from 40 to 33" are ages. A document that has hardly any other years needs no such evidence if it has one such day
with its month ("18 July 912"). Works on all that was read, before overlap is decided, so that a number which is no year
takes nothing's place.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from events.dates.grammar import Found
from events.dates.meaning import (
    CalendarDate,
    Clock,
    DayPart,
    Era,
    Meaning,
    Modified,
    Nearest,
    Nth,
    Offset,
    Preceding,
    Series,
    Unit,
    Within,
    YearPart,
)

FAR = 150
"""Years further than this from the evidence are none."""

LEFT = 2
"""So many later years told since the evidence say that the text has left it; one is told in passing."""

_COUNTED = (CalendarDate, YearPart, Era)
_LAST_OLD, _TWO_FIGURES = 1000, 100
_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100}


def with_eras(found: list[Found]) -> list[Found]:
    """What was read, with every year in its era; without what turns out to be no date."""
    dates = [date for item in found for date in _dates(item.meaning)]
    if not any(map(_is_open, dates)):
        return found
    found = sorted(found, key=lambda item: item.start)
    last = next((year for date in dates if (year := _evidence(date)) is not None), _told_by_days(dates))
    told: list[Found] = []
    later = 0
    for item in found:
        chosen: dict[Meaning, int] = {}
        inside = tuple(_dates(item.meaning))
        for date in inside:
            year = _in_era(date, last, is_left=later >= LEFT) if _is_open(date) else _evidence(date)
            if year is not None:
                last = chosen[date] = year
                later = 0
            else:
                later += _is_later(date)
        if all(date in chosen or not _is_open(date) for date in inside):
            told.append(item._replace(meaning=_dated(item.meaning, chosen)) if chosen else item)
    return told


def _dates(meaning: Meaning | None) -> Iterator[Meaning]:
    """The dates that a meaning is made of."""
    if isinstance(meaning, _COUNTED):
        yield meaning
        return
    match meaning:
        case Modified():
            yield from _dates(meaning.of)
        case DayPart() | Clock():
            yield from _dates(meaning.day)
        case Offset():
            yield from _dates(meaning.base)
        case Nearest():
            yield from _dates(meaning.part)
        case Nth():
            yield from _dates(meaning.whole)
        case Within():
            yield from _dates(meaning.part)
            yield from _dates(meaning.whole)
        case Preceding():
            yield from _dates(meaning.part)
            yield from _dates(meaning.date)
        case Series():
            for part in meaning.parts:
                yield from _dates(part.meaning)
        case _:
            return


def _is_open(meaning: Meaning) -> bool:
    return isinstance(meaning, _COUNTED) and not meaning.is_era_said


def _evidence(date: Meaning) -> int | None:
    """The year of a date of old whose era is said."""
    match date:
        case CalendarDate() | YearPart() if date.is_era_said and date.year is not None and date.year < _LAST_OLD:
            return date.year
        case Era() if date.is_era_said and date.unit in _YEARS and date.has_century:
            year = date.index * _YEARS[date.unit] + _YEARS[date.unit] // 2
            return year if year < _LAST_OLD else None
        case _:
            return None


def _is_later(date: Meaning) -> bool:
    """Whether a date has a year after those of old."""
    return isinstance(date, CalendarDate | YearPart) and date.year is not None and date.year >= _LAST_OLD


def _told_by_days(dates: list[Meaning]) -> int | None:
    """The year of the first day of old, where such years are no fewer than others; else None."""
    known = [date for date in dates if isinstance(date, CalendarDate | YearPart) and date.year is not None]
    bare = [date for date in known if _is_open(date)]
    days = [date.year for date in bare if isinstance(date, CalendarDate) and date.day is not None]
    return days[0] if days and 2 * len(bare) >= len(known) else None


def _in_era(date: Meaning, last: int | None, *, is_left: bool) -> int | None:
    """The astronomical year of an open date, or the first of an open decade; None where it is none, as one of two
    figures is where the text has left those times."""
    said = (
        date.index * 10 if isinstance(date, Era) else date.year if isinstance(date, CalendarDate | YearPart) else None
    )
    if last is None or said is None or (is_left and said < _TWO_FIGURES):
        return None
    near = min((1 - said, said), key=lambda year: (abs(year - last), -year))
    return near if abs(near - last) <= FAR else None


def _dated(meaning: Meaning, chosen: Mapping[Meaning, int]) -> Meaning:
    """The meaning with its open dates in their years."""
    if isinstance(meaning, Era):
        if not _is_open(meaning):
            return meaning
        index = meaning.index if chosen[meaning] > 0 else -meaning.index - 1
        return replace(meaning, index=index, is_era_said=True)
    if isinstance(meaning, CalendarDate | YearPart):
        return replace(meaning, year=chosen[meaning], is_era_said=True) if _is_open(meaning) else meaning
    if isinstance(meaning, Series):
        return Series(tuple(replace(part, meaning=_dated(part.meaning, chosen)) for part in meaning.parts))
    inner: dict[str, Any] = {
        item.name: _dated(value, chosen)
        for item in fields(meaning)
        if isinstance(value := getattr(meaning, item.name), Meaning)
    }
    return replace(meaning, **inner) if inner else meaning
