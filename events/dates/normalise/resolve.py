"""One meaning -> a Resolution, by the kind of meaning.

Dates that leave something unsaid are completed in `calendar_dates`, distances counted in `distances`; what can't be
anchored keeps its pattern ("XXXX-WXX-5") and says why.
"""

from dataclasses import replace

from events.dates.bounds import civil
from events.dates.cells import Cell, timex_value
from events.dates.meaning import (
    Anchor,
    CalendarDate,
    Clock,
    DayPart,
    Duration,
    Era,
    Feast,
    Fiscal,
    Meaning,
    Mod,
    Modified,
    Nearest,
    Nth,
    Offset,
    Preceding,
    Recurring,
    Relative,
    Unit,
    Vague,
    Weekday,
    Within,
    YearPart,
)
from events.dates.normalise.calendar_dates import (
    calendar_date,
    dated,
    era,
    feast,
    nearest,
    nth,
    pattern,
    preceding,
    year_part,
)
from events.dates.normalise.context import Context, Resolution
from events.dates.normalise.distances import ends_of, offset, relative
from events.dates.normalise.lengths import period
from events.dates.normalise.weekdays import weekday
from events.dates.rules import Tense
from events.dates.value import TimexType


def resolve(meaning: Meaning, context: Context) -> Resolution:
    """The meaning, anchored as far as the context allows."""
    match meaning:
        case CalendarDate():
            return calendar_date(meaning, context)
        case YearPart():
            return year_part(meaning, context)
        case Era():
            return era(meaning, context)
        case Weekday():
            return weekday(meaning, context)
        case Feast():
            return feast(meaning, context)
        case Relative():
            return relative(meaning, context)
        case Nearest():
            return nearest(meaning, context)
        case Offset():
            base = resolve(meaning.base, context) if meaning.base is not None else None
            return offset(meaning, base, context)
        case Within():
            return _within(meaning, context)
        case Nth():
            return nth(meaning, resolve(meaning.whole, context), context)
        case Preceding():
            return preceding(meaning.part, resolve(meaning.date, context))
        case Modified():
            ended = _over_by_then(meaning, context)
            return ended or resolve(meaning.of, context)._replace(mod=str(meaning.mod), qualifier=meaning.qualifier)
        case Clock() | DayPart():
            return _time(meaning, context)
        case Duration():
            return _duration(meaning, context)
        case Recurring():
            return _recurring(meaning, context)
        case Fiscal():
            return _fiscal(meaning, context)
        case Vague():
            return Resolution(type=TimexType.DATE, value=str(meaning.ref))
        case _:
            raise TypeError(f"{type(meaning).__name__} is never resolved by itself")


def _over_by_then(meaning: Modified, context: Context) -> Resolution | None:
    """ "By the end of the month three wards were full", "fell in the middle of the month": the month told last, for
    what is past ended in no month to come, and passed no middle that is still ahead."""
    of, last, today, foretold = meaning.of, context.last, context.today, context.foretold_from
    if not isinstance(of, Relative) or of.anchor is not Anchor.REGISTER or of.shift:
        return None
    if foretold is not None and foretold.is_finer(of.unit):
        return dated(foretold.within(of.unit), str(Anchor.TEXT))  # "was told in July that it would run until then"
    if last is None or today is None or context.tense is not Tense.PAST or not last.is_finer(of.unit):
        return None
    if context.clause is not None and context.clause.is_perfect:
        return None  # "have offered to carry them until the end of the month"
    told, now = last.within(of.unit), today.within(of.unit)
    length = now.after - now.first
    reached = {Mod.MID: now.first + length // 3, Mod.END: now.after - 1}.get(meaning.mod, today.first)
    return dated(told, str(Anchor.TEXT)) if told.after <= now.first and reached > today.first else None


def _within(meaning: Within, context: Context) -> Resolution:
    """The part, with what the whole says filled in."""
    whole = resolve(meaning.whole, context)
    if whole.cell is None:
        return resolve(meaning.part, context)._replace(unresolved=whole.unresolved or "its whole is unresolved")
    part = _completed(meaning.part, whole.cell)
    if part is None:
        return whole
    return resolve(part, context)._replace(anchor=whole.anchor)


def _completed(part: Meaning, whole: Cell) -> Meaning | None:
    match part:
        case CalendarDate() if part.month is None and whole.unit is Unit.MONTH:
            return replace(part, year=whole.year, month=whole.index % 12 + 1)
        case CalendarDate() | YearPart() | Feast():
            return replace(part, year=whole.year)
        case Weekday() if whole.unit is Unit.WEEK:
            return _day_of_week(part, whole)
        case Modified():
            inner = _completed(part.of, whole)
            return None if inner is None else replace(part, of=inner)
        case _:
            return None


def _day_of_week(part: Weekday, week: Cell) -> CalendarDate:
    year, month, day = civil(week.first + part.number)
    return CalendarDate(year, month, day)


def _time(meaning: Clock | DayPart, context: Context) -> Resolution:
    """A time with its own day, else that of a day mentioned nearby, else the document's."""
    suffix = _clock_text(meaning) if isinstance(meaning, Clock) else f"T{meaning.part}"
    if meaning.day is not None:
        day = resolve(meaning.day, context)
        if day.cell is None or day.cell.unit is not Unit.DAY:
            return day._replace(type=TimexType.TIME, value=f"{day.value}{suffix}", cell=None)
        return day._replace(type=TimexType.TIME, value=f"{day.value}{suffix}")
    cell = context.nearby_day(suffix)
    anchor = "day mentioned nearby" if cell else ""
    if cell is None and not context.narrative and context.today is not None:
        cell, anchor = context.today, f"document time {context.published:%Y-%m-%d}"
    if cell is None:
        return Resolution(type=TimexType.TIME, value=f"XXXX-XX-XX{suffix}", unresolved="no day it belongs to")
    return Resolution(type=TimexType.TIME, value=f"{timex_value(cell)}{suffix}", cell=cell, anchor=anchor)


def _clock_text(clock: Clock) -> str:
    """ISO 8601, as exact as it was said: "T08", "T18:40", "T08:30Z", "T06:09+09:00"."""
    text = f"T{clock.hour:02d}"
    text += f":{clock.minute or 0:02d}"
    if clock.second is not None:
        text += f":{clock.second:02d}"
    if clock.offset is None:
        return text
    if clock.offset == 0:
        return f"{text}Z"
    sign = "-" if clock.offset < 0 else "+"
    hours, minutes = divmod(abs(clock.offset), 60)
    return f"{text}{sign}{hours:02d}:{minutes:02d}"


def _duration(meaning: Duration, context: Context) -> Resolution:
    begin, end = ends_of(meaning, context)
    return Resolution(type=TimexType.DURATION, value=period(meaning.amounts), begin=begin, end=end)


def _recurring(meaning: Recurring, context: Context) -> Resolution:
    return Resolution(
        type=TimexType.SET, value=_recurring_value(meaning.every, context), quant=meaning.quant, freq=meaning.freq
    )


def _recurring_value(every: Meaning, context: Context) -> str:
    match every:
        case Weekday():
            return f"XXXX-WXX-{every.number + 1}"
        case DayPart():
            return f"XXXX-XX-XXT{every.part}"
        case Duration():
            return period(every.amounts)
        case Modified():
            return _recurring_value(every.of, context)
        case YearPart() | CalendarDate():
            return pattern(every)
        case _:
            return resolve(every, context).value


def _fiscal(meaning: Fiscal, context: Context) -> Resolution:
    year = meaning.year
    if year is None and context.published is not None:
        year = context.published.year + meaning.shift
    text = "FYXXXX" if year is None else f"FY{year}"
    if meaning.quarter:
        text += f"-Q{meaning.quarter}"
    reason = "no calendar says when a business year runs"
    return Resolution(type=TimexType.DATE, value=text, unresolved=reason)
