"""Dates that leave their year or month to the context: "June 5", "the summer", "last June", "this Friday"."""

from collections.abc import Iterator
from functools import partial

from events.dates.bounds import days_in_month, days_until
from events.dates.cells import YEARS_KNOWN, Cell, cell_of, day_cell, month_cell, timex_value
from events.dates.cells import year_part as year_part_cell
from events.dates.meaning import (
    Anchor,
    CalendarDate,
    Era,
    Feast,
    Meaning,
    Modified,
    Nearest,
    Nth,
    Unit,
    Weekday,
    YearPart,
)
from events.dates.normalise.context import Context, Resolution
from events.dates.normalise.pointers import (
    CellIn,
    Pointer,
    first_from,
    from_document,
    in_that_year,
    last_before,
    told_next,
    told_on,
)
from events.dates.normalise.remote import of_story
from events.dates.rules import Tense
from events.dates.value import TimexType

NO_DOCUMENT_TIME = "no document time"
BACKGROUND = "the background told here"
OF_SENTENCE = "the date before it in the sentence"
OF_STORY = "the story told before it"


def dated(cell: Cell, anchor: str = "") -> Resolution:
    """A date that is this cell."""
    return Resolution(type=TimexType.DATE, value=timex_value(cell), cell=cell, anchor=anchor)


def undated(meaning: Meaning, reason: str) -> Resolution:
    """A date that stays open, and why."""
    return Resolution(type=TimexType.DATE, value=pattern(meaning), unresolved=reason)


def pattern(meaning: Meaning) -> str:
    """The TIMEX3 value with an X for every digit that is not said."""
    match meaning:
        case CalendarDate():
            year = "XXXX" if meaning.year is None else f"{meaning.year:04d}"
            month = "XX" if meaning.month is None else f"{meaning.month:02d}"
            return f"{year}-{month}" + (f"-{meaning.day:02d}" if meaning.day else "")
        case YearPart():
            if meaning.unit is Unit.SEASON:
                return f"XXXX-{('SP', 'SU', 'FA', 'WI')[meaning.number]}"
            return f"XXXX-{'Q' if meaning.unit is Unit.QUARTER else 'H'}{meaning.number}"
        case Weekday():
            return f"XXXX-WXX-{meaning.number + 1}"
        case Nearest():
            return pattern(meaning.part)
        case Era():
            return f"XX{meaning.index}"
        case _:
            return "XXXX-XX-XX"


def calendar_date(date: CalendarDate, context: Context) -> Resolution:
    """The cell of a date; what is unsaid comes from the register's anchor."""
    if date.year is not None and abs(date.year) > YEARS_KNOWN:
        return undated(date, "a year too far away")
    if date.month is None:
        return _day_or_year(date, context)
    if date.year is not None:
        cell = _cell(date, date.year)
        return dated(cell) if cell else undated(date, "no such day")
    told = _in_some_year(date, context, lambda year: _cell(date, year))
    return told if date.weekday is None else _on_its_weekday(date, date.weekday, told)


def _on_its_weekday(date: CalendarDate, weekday: int, told: Resolution) -> Resolution:
    """ "Had set it for Sunday, June 20": the year before, or after, where that has the weekday and the one told of its
    clause has not; a weekday that none of them has is wrong."""
    if told.cell is None:
        return told
    years = (told.cell.year, told.cell.year - 1, told.cell.year + 1)
    cells = (cell for year in years if (cell := _cell(date, year)) is not None)
    right = next((cell for cell in cells if not days_until(cell.first, weekday)), told.cell)
    return told if right == told.cell else dated(right, "its weekday")


def _day_or_year(date: CalendarDate, context: Context) -> Resolution:
    if date.day is None:
        return dated(Cell(Unit.YEAR, date.year or 0))
    month = context.last_within(Unit.MONTH) or (context.today and context.today.within(Unit.MONTH))
    if month is None:
        return undated(date, NO_DOCUMENT_TIME)
    year, number = divmod(month.index, 12)
    if date.day > days_in_month(year, number + 1):
        return undated(date, "no such day")
    return dated(day_cell(year, number + 1, date.day), "the month last mentioned")


def _cell(date: CalendarDate, year: int) -> Cell | None:
    """The day or month in that year; None where it has no such day (29 February)."""
    if date.month is None:
        return Cell(Unit.YEAR, year)
    if date.day is None:
        return month_cell(year, date.month)
    return day_cell(year, date.month, date.day) if date.day <= days_in_month(year, date.month) else None


def _in_some_year(part: Meaning, context: Context, in_year: CellIn) -> Resolution:
    """The part of the year that the first anchor points at whose year has one."""
    for points_at, anchor in _anchors(context):
        if (cell := points_at(in_year)) is not None:
            return dated(cell, anchor)
    is_anchored = context.today is not None or (context.narrative and context.last is not None)
    return undated(part, "no such day" if is_anchored else NO_DOCUMENT_TIME)


def _anchors(context: Context) -> Iterator[tuple[Pointer, str]]:
    """What an open year may be told from, the closest to the expression first, with its name.

    The range or the line that holds it; in a narrative the story; in news the background it is part of, its own
    sentence, and at last the document's time.
    """
    if context.range_start is not None:
        yield partial(first_from, context.range_start), "the range's beginning"
    if context.year_before is not None:
        yield partial(in_that_year, context.year_before), "the year named before it"
    if context.year_ahead is not None:
        yield partial(in_that_year, context.year_ahead), "the year with which the sentence opens"
    if context.line_year is not None:
        yield partial(in_that_year, context.line_year), "the year that heads the line"
    if context.stated_after is not None and context.tense is Tense.PAST:
        yield partial(last_before, context.stated_after), "the date after it in the sentence"
    is_of_now = context.is_of_now
    if context.narrative and not is_of_now:
        if (chosen := context.chosen) is not None:
            yield lambda _in_year: chosen, "the story's course"
        if context.last is not None:
            yield partial(told_next, context.last), f"last date mentioned {timex_value(context.last)}"
            return
    if context.today is None:
        return
    clause = context.clause  # "said it had asked in May", "was last mended in May"
    of_now = clause is not None and (clause.is_reported or clause.is_latest)
    if context.background is not None and not of_now and context.tense is not Tense.FUTURE and not is_of_now:
        yield partial(told_next, context.background), BACKGROUND
    if context.told_in_sentence is not None:
        yield partial(told_on, context.told_in_sentence, context.today), OF_SENTENCE
    if context.foretold_from is not None:
        yield partial(first_from, context.foretold_from), OF_SENTENCE if context.in_sentence else OF_STORY
    tense = context.end_tense if context.runs_on else context.tense
    tense = Tense.UNKNOWN if tense is Tense.FUTURE and context.is_put_off else tense
    tense = Tense.INTENDED if tense is Tense.FUTURE and context.was_arranged else tense
    if tense is Tense.PAST and not of_now:
        yield partial(of_story, context), OF_STORY
    yield (
        partial(from_document, context.today, tense),
        f"document time {timex_value(context.today)}, {tense} tense",
    )


def year_part(part: YearPart, context: Context) -> Resolution:
    """A season, a quarter or a half."""
    if part.year is not None:
        return dated(year_part_cell(part.unit, part.year, part.number))
    return _in_some_year(part, context, lambda year: year_part_cell(part.unit, year, part.number))


def feast(named: Feast, context: Context) -> Resolution:
    """A named day."""
    if named.year is not None:
        return dated(Cell(Unit.DAY, named.date(named.year)))
    return _in_some_year(named, context, lambda year: Cell(Unit.DAY, named.date(year)))


def era(meaning: Era, context: Context) -> Resolution:
    """A decade, century or millennium; a decade that leaves its century open is the last one begun."""
    if meaning.has_century:
        return dated(Cell(meaning.unit, meaning.index))
    base = context.last if context.narrative and context.last else context.today
    if base is None:
        return undated(meaning, NO_DOCUMENT_TIME)
    decade = base.within(Unit.CENTURY).index * 10 + meaning.index
    if decade > base.within(Unit.DECADE).index:
        decade -= 10
    return dated(Cell(Unit.DECADE, decade), f"century of {timex_value(base)}")


def nearest(meaning: Nearest, context: Context) -> Resolution:
    """ "Last June", "this Friday", "the following Monday", from the day of its anchor."""
    today, anchor = context.anchor(meaning.anchor, Unit.DAY)
    is_within = True
    last = _counted_from(context) if meaning.shift > 0 else context.last if meaning.shift else context.mentioned
    if not isinstance(meaning.part, Weekday) and meaning.anchor is Anchor.TEXT and last is not None:
        is_within = meaning.shift < 0 or last.is_finer(Unit.SEASON)
        today, anchor = Cell(Unit.DAY, last.first if is_within else last.after - 1), str(Anchor.TEXT)
    if today is None:
        return undated(meaning, NO_DOCUMENT_TIME)
    is_open = context.runs_on or (context.clause is not None and context.clause.is_owner)
    is_over = meaning.anchor is Anchor.DOCUMENT and context.tense is Tense.PAST and not is_open
    if isinstance(meaning.part, Weekday):
        ahead = days_until(today.first, meaning.part.number)
        if meaning.anchor is Anchor.DOCUMENT and meaning.shift == -1 and ahead == 6 and meaning.part.number < 5:
            return dated(today.shifted(-8), anchor)  # last Thursday, told on a Friday, is not yesterday
        if not meaning.may_be_next_day and ahead == 1:
            return dated(today.shifted(8), anchor)  # nor is next Thursday, told on a Wednesday, tomorrow
        if meaning.shift < 0:
            return dated(today.shifted(ahead + 7 * meaning.shift), anchor)
        steps = ahead or 7 if meaning.shift else ahead - 7 if is_over and ahead else ahead
        return dated(today.shifted(steps), anchor)
    chosen = _nearest_part(meaning.part, meaning.shift, today, is_over=is_over, is_within=is_within)
    return dated(chosen, anchor) if chosen else undated(meaning, "no such day")


def _counted_from(context: Context) -> Cell | None:
    """What "the following May" follows: the last date told, or a later one of its own sentence ("missed the 2012 Games
    and did not race until the following May")."""
    said, last = context.in_sentence, context.last
    return said if said is not None and (last is None or said.first >= last.after) else last


def _nearest_part(part: Meaning, shift: int, today: Cell, *, is_over: bool, is_within: bool) -> Cell | None:
    """The month, season or feast before or after a day, or the one of its year; of a past clause one that has begun.

    Not `is_within`: the day is the last of a year or a season, and the winter that begins in it follows it.
    """
    cells = [cell for year in range(today.year - 2 + shift, today.year + 3) if (cell := part_in(part, year))]
    before = [cell for cell in cells if cell.after <= today.first]
    after = [cell for cell in cells if cell.first > today.first or (not is_within and cell.after > today.after)]
    begun = [cell for cell in cells if cell.first <= today.first]
    if shift < -1:
        chosen = before[shift:][:1]
    elif shift < 0 and len(before) > 1 and _is_just_over(before[-1], today):
        chosen = before[-2:-1]
    elif shift > 0 and len(after) > 1 and _is_next_month(after[0], today):
        chosen = after[1:2]
    elif shift:
        chosen = before[-1:] if shift < 0 else after[:1]
    elif is_over or (begun and begun[-1] not in before):
        chosen = begun[-1:]
    else:
        chosen = [cell for cell in cells if cell.year == today.year]
    return chosen[0] if chosen else None


def _is_next_month(month: Cell, today: Cell) -> bool:
    """Whether it is the month after the day's own: after March, "the following April" is the year after's, for the
    other is "the following month"."""
    return month.unit is Unit.MONTH and month.year == today.year and month.shifted(-1) == today.within(Unit.MONTH)


def _is_just_over(month: Cell, today: Cell) -> bool:
    """Whether it is the month before the day's own, of one year: in October "last September" is the year before's, for
    the other is "last month"."""
    return month.unit is Unit.MONTH and month.year == today.year and month.shifted(1) == today.within(Unit.MONTH)


def preceding(part: Meaning, date: Resolution) -> Resolution:
    """The last such part of a year before a date that is resolved already."""
    if isinstance(part, Modified):
        return preceding(part.of, date)._replace(mod=str(part.mod))
    if date.cell is None:
        return undated(part, date.unresolved or NO_DOCUMENT_TIME)
    year = date.cell.year
    cells = [cell for number in (year - 1, year) if (cell := part_in(part, number))]
    before = [cell for cell in cells if cell.first <= date.cell.first]
    return dated(before[-1], date.anchor) if before else undated(part, "no such day")


def nth(meaning: Nth, whole: Resolution, context: Context) -> Resolution:
    """The so-manieth unit or weekday of a whole that is resolved already; a week belongs where most of its days are."""
    if whole.cell is None:
        told = undated(meaning, whole.unresolved or "counted from what has no date")
        month = context.last_within(Unit.MONTH) if context.narrative else None
        return told._replace(value=f"{timex_value(month)}-XX") if month and meaning.unit is Unit.DAY else told
    cell = _weekday_of(meaning, whole.cell) if meaning.weekday is not None else _unit_of(meaning, whole.cell)
    if not whole.cell.first - 3 <= cell.first < whole.cell.after:
        return undated(meaning, "more than its whole has")
    is_of_month = meaning.unit is Unit.WEEK and meaning.weekday is None and whole.cell.unit is Unit.MONTH
    return dated(cell, whole.anchor)._replace(span=_seven_days(meaning.number, whole.cell) if is_of_month else None)


def _seven_days(number: int, month: Cell) -> tuple[Cell, Cell]:
    """The days of "the first week of January", which no calendar's weeks are: 1 to 7 January."""
    first = month.first + 7 * (number - 1) if number > 0 else month.after + 7 * number
    return Cell(Unit.DAY, first), Cell(Unit.DAY, min(first + 6, month.after - 1))


def _unit_of(meaning: Nth, whole: Cell) -> Cell:
    margin = 3 if meaning.unit is Unit.WEEK else 0
    if meaning.unit is Unit.WEEKEND:
        return _weekend_of(meaning.number, whole)
    if meaning.number < 0:
        return cell_of(whole.after - 1 - margin, meaning.unit).shifted(meaning.number + 1)
    return cell_of(whole.first + margin, meaning.unit).shifted(meaning.number - 1)


def _weekend_of(number: int, whole: Cell) -> Cell:
    """The so-manieth weekend that begins in the whole, from its end where negative."""
    if number < 0:
        last = cell_of(whole.after - 1, Unit.WEEKEND)
        return last.shifted(number + (last.first < whole.after))
    first = cell_of(whole.first, Unit.WEEKEND)
    return first.shifted(number - (first.first >= whole.first))


def _weekday_of(meaning: Nth, whole: Cell) -> Cell:
    day = meaning.weekday or 0
    if meaning.number < 0:
        last = whole.after - 1
        return Cell(Unit.DAY, last - (last - 1 - day) % 7 + 7 * (meaning.number + 1))
    return Cell(Unit.DAY, whole.first + days_until(whole.first, day) + 7 * (meaning.number - 1))


def part_in(part: Meaning, year: int) -> Cell | None:
    """The month, day, season or feast of that year; None where it has none."""
    match part:
        case CalendarDate():
            return _cell(part, year)
        case YearPart():
            return year_part_cell(part.unit, year, part.number)
        case Feast():
            return Cell(Unit.DAY, part.date(year))
        case _:
            return None
