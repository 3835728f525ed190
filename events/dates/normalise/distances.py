"""Dates told by their distance: "last week", "two days ago", "twelve days later", "a week before Christmas"."""

from events.dates.bounds import civil, day_number, days_in_month
from events.dates.cells import RANK, YEARS_KNOWN, Cell, timex_value
from events.dates.meaning import Amount, Anchor, Duration, Offset, Ref, Relative, Unit
from events.dates.normalise.calendar_dates import NO_DOCUMENT_TIME, dated
from events.dates.normalise.context import Context, Resolution
from events.dates.normalise.lengths import is_clock_length
from events.dates.rules import Tense
from events.dates.value import TimexType

_PATTERNS = {Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.WEEKEND: "XXXX-WXX-WE", Unit.MONTH: "XXXX-XX"}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6}
_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
_ROUND = (Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM)
"""What is counted roundly: "a century later" is of about that year."""
_DAYS = {Unit.DAY: 1, Unit.NIGHT: 1, Unit.WEEK: 7, Unit.WEEKEND: 7}
_STEPS = {**_DAYS, Unit.MONTH: 30}
"""How many days a unit has, roughly."""
_FEW = 14
"""Days that mostly do not lead out of a month by more than some of them."""
_SOME = 125
"""Days that mostly do not lead out of a year."""
_LONG = 999
"""As days: any unit of which a few lead out of a year."""
_NOTHING_TO_COUNT_FROM = "nothing mentioned to count from"


def relative(meaning: Relative, context: Context) -> Resolution:
    """The unit so many steps from the anchor's own."""
    if context.narrative and meaning.unit is Unit.DAY and not meaning.shift and meaning.anchor is Anchor.DOCUMENT:
        return Resolution(type=TimexType.DATE, value=str(Ref.PRESENT), anchor="the time of the narrator")
    cell, anchor = context.anchor(meaning.anchor, meaning.unit)
    if meaning.anchor is Anchor.TEXT and meaning.shift > 0 and context.tense is not Tense.PAST:
        said = _later_in_sentence(cell, meaning.unit, context)
        cell = said.within(meaning.unit) if said is not None else cell
    points_back = meaning.anchor is Anchor.TEXT and not meaning.shift
    if points_back and meaning.unit is Unit.DAY and (year := context.year_just_told) is not None:
        return dated(year, str(Anchor.TEXT))._replace(value=f"{timex_value(year)}-XX-XX")
    if points_back and meaning.unit in (Unit.YEAR, Unit.MONTH):
        said = context.mentioned  # "until 2018 ... that year", "run since July ... that month"
        cell = said.within(meaning.unit) if said is not None and said.is_finer(meaning.unit) else cell
    if cell is not None and meaning.unit is Unit.WEEKEND and meaning.anchor is Anchor.REGISTER:
        cell = _weekend(cell, context)
    if cell is not None:
        return dated(cell.shifted(meaning.shift), anchor)
    about = _soon_after(_STEPS.get(meaning.unit, _LONG) * meaning.shift, context) if meaning.shift >= 0 else None
    if about is not None and meaning.anchor is Anchor.TEXT and meaning.unit in _STEPS:
        within = meaning.unit is Unit.DAY and not meaning.shift  # "that day"
        open_value = _open_value(meaning, context)
        return Resolution(
            type=TimexType.DATE, value=open_value, cell=about, near=None if within else about, anchor=f"{Anchor.TEXT}"
        )
    reason = NO_DOCUMENT_TIME if meaning.anchor is Anchor.DOCUMENT else _NOTHING_TO_COUNT_FROM
    return Resolution(type=TimexType.DATE, value=_open_value(meaning, context), unresolved=reason)


def _open_value(meaning: Relative, context: Context) -> str:
    """What is known of it: "that same day" in a story that is told by months is one of that month's."""
    last = context.last
    if meaning.unit is Unit.DAY and not meaning.shift and context.narrative and last and last.unit is Unit.MONTH:
        return f"{timex_value(last)}-XX"
    return _PATTERNS.get(meaning.unit, "XXXX")


def _weekend(cell: Cell, context: Context) -> Cell:
    """ "The weekend" in a week's days: the one before, unless the clause looks ahead."""
    over = context.today is None or context.today.first >= cell.first
    return cell if over or context.tense is Tense.FUTURE else cell.shifted(-1)


def offset(meaning: Offset, base: Resolution | None, context: Context) -> Resolution:
    """The anchor moved by the amounts, as exact as the finest unit; a vague amount gives past or future only."""
    vague = Resolution(type=TimexType.DATE, value=str(Ref.PAST if meaning.sign < 0 else Ref.FUTURE))
    if any(amount.number is None for amount in meaning.amounts):
        return vague
    if is_clock_length(meaning.amounts):
        return _clock_offset(meaning, base, context)
    unit = _resulting_unit(meaning.amounts)
    if meaning.anchor is Anchor.DOCUMENT and base is not None and base.cell is not None:
        unit = base.cell.unit  # "ten years ago this month"
    cell, anchor = _start(meaning, base, context, unit)
    if cell is None:
        days = sum((one.number or 0) * _STEPS.get(one.unit, _LONG) for one in meaning.amounts)
        counts_on = meaning.anchor is Anchor.TEXT and meaning.sign > 0 and base is None
        about = _soon_after(days, context) if counts_on else None
        if about is not None:
            open_value = _PATTERNS.get(unit, "XXXX")
            return Resolution(type=TimexType.DATE, value=open_value, cell=about, near=about, anchor=f"{Anchor.TEXT}")
        reason = NO_DOCUMENT_TIME if meaning.anchor is Anchor.DOCUMENT else _NOTHING_TO_COUNT_FROM
        return Resolution(type=TimexType.DATE, value=_PATTERNS.get(unit, "XXXX"), unresolved=reason)
    middle = 3 if cell.unit is Unit.WEEK and unit is Unit.WEEK and base is not None else 0  # "a year ago this week"
    day = moved(cell.first + middle, meaning.amounts, meaning.sign)
    if day is None:
        return vague
    reached = Cell(Unit.DAY, day)
    if meaning.amounts[-1].unit is Unit.NIGHT:
        return dated(reached, anchor)._replace(type=TimexType.TIME, value=f"{timex_value(reached)}TNI")
    exact = reached if unit is Unit.WEEK and cell.unit is Unit.DAY else None
    one = len(meaning.amounts) == 1 and meaning.amounts[0].number == 1 and meaning.anchor is Anchor.TEXT
    near = exact if one else _rounded(reached.within(unit), meaning)
    if meaning.amounts[-1].unit in _ROUND:
        near = near or reached.within(unit)
    return dated(reached.within(unit), anchor)._replace(day=exact, near=near)


def _rounded(year: Cell, meaning: Offset) -> Cell | None:
    """A year thousands of years ago as roundly as that is told: of "40,000 years ago" 38000 BCE, not 37976."""
    told = meaning.amounts[0].number or 0
    step = 1000 if told >= 10_000 else 10
    count = year.index if year.index > 0 else 1 - year.index
    rounded = round(count / step) * step
    if year.unit is not Unit.YEAR or len(meaning.amounts) > 1 or told < 1000 or told % step or not rounded:
        return None
    return Cell(Unit.YEAR, rounded if year.index > 0 else 1 - rounded)


def _start(meaning: Offset, base: Resolution | None, context: Context, unit: Unit) -> tuple[Cell | None, str]:
    if base is not None:
        return (base.cell, f"{base.value}") if base.cell is not None and base.cell.is_finer(unit) else (None, "")
    cell, anchor = context.anchor(meaning.anchor, unit)
    back = context.counted_back_from
    if meaning.sign < 0 and meaning.anchor is Anchor.TEXT and context.last is None and _is_of_days(unit):
        return None, ""
    if back is not None and back.is_finer(unit):
        return back, anchor
    if meaning.anchor is Anchor.DOCUMENT:
        return context.today, anchor
    said = _later_in_sentence(cell, unit, context) if meaning.sign > 0 else None
    if said is not None:
        return said, f"{Anchor.TEXT} ({said.unit})"
    later = meaning.sign > 0 and meaning.anchor is Anchor.TEXT and context.tense is Tense.PAST and _is_of_days(unit)
    if later and cell is not None and cell == context.today and cell != context.last:
        return None, ""  # "two days later a phone was found": not after the article
    if later and context.is_day_far:
        return None, ""
    if context.last is not None and cell is not None and context.last.is_finer(unit):
        return context.last, anchor
    return cell, anchor


def _soon_after(days: float, context: Context) -> Cell | None:
    """The month of "appointed in May 1975 and shot six days later", the year of "stolen in 1966. A week later it came
    back": so few days after a month or a year that was just told are about then."""
    said, today = context.just_told, context.today
    few = {Unit.MONTH: _FEW, Unit.YEAR: _SOME}.get(said.unit, -1) if said is not None else -1
    if said is None or days > few or context.tense is Tense.FUTURE:
        return None
    return said if today is None or said.after <= today.first else None


def _is_of_days(unit: Unit) -> bool:
    """Whether nothing is counted in it from the day's news: "burned it down having bought fuel two days before"."""
    return unit in (Unit.DAY, Unit.WEEK)


def _later_in_sentence(cell: Cell | None, unit: Unit, context: Context) -> Cell | None:
    """What the sentence told after `cell`, though the story does not go on from it: "with its 2007 takeover of a rival,
    sold five years later", "where they race on Saturday and in Lund the week after"."""
    said = context.in_sentence
    return said if said is not None and said.is_finer(unit) and (cell is None or said.first >= cell.after) else None


def _resulting_unit(amounts: tuple[Amount, ...]) -> Unit:
    """How exact a counted date is: a decade ago is a year, a fraction is of the next finer unit."""
    last = amounts[-1]
    if last.unit in (Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM):
        return Unit.YEAR
    if last.unit is Unit.NIGHT:
        return Unit.DAY
    if last.number is not None and last.number != int(last.number):
        return {Unit.YEAR: Unit.MONTH, Unit.MONTH: Unit.WEEK, Unit.WEEK: Unit.DAY}.get(last.unit, last.unit)
    return last.unit


def moved(day: int, amounts: tuple[Amount, ...], sign: int) -> int | None:
    """The day so far away; the end of a month stays one. None where that is beyond all counting.

    >>> civil(moved(day_number(2024, 3, 31), (Amount(1, Unit.MONTH),), -1))
    (2024, 2, 29)
    """
    days = months = 0.0
    for amount in amounts:
        number = amount.number or 0
        days += number * _DAYS.get(amount.unit, 0)
        months += number * (_MONTHS.get(amount.unit, 0) + 12 * _YEARS.get(amount.unit, 0))
    if abs(months) > YEARS_KNOWN * 12 or abs(days) > YEARS_KNOWN * 366:
        return None
    year, month, day_of_month = civil(day)
    whole = int(months)
    total = year * 12 + month - 1 + sign * whole
    year, month = divmod(total, 12)
    shifted = day_number(year, month + 1, min(day_of_month, days_in_month(year, month + 1)))
    return shifted + sign * round(days + (months - whole) * 30)


def _clock_offset(meaning: Offset, base: Resolution | None, context: Context) -> Resolution:
    """Hours and minutes away from the clock time told before, else a time of the anchor's day."""
    clock = context.nearby_clock
    if base is None and meaning.anchor is Anchor.TEXT and clock is not None:
        there = clock.later(meaning.sign * _minutes(meaning.amounts))
        return Resolution(type=TimexType.TIME, value=there.text, cell=there.day, anchor=f"clock time {clock.text}")
    cell = base.cell if base is not None else context.anchor(meaning.anchor, Unit.DAY)[0]
    if cell is None or cell.unit is not Unit.DAY:
        return Resolution(type=TimexType.TIME, value="XXXX-XX-XXTXX", unresolved=_NOTHING_TO_COUNT_FROM)
    return Resolution(type=TimexType.TIME, value=f"{timex_value(cell)}TXX", cell=cell, anchor="day of the anchor")


def _minutes(amounts: tuple[Amount, ...]) -> int:
    each = {Unit.SECOND: 1 / 60, Unit.MINUTE: 1, Unit.HOUR: 60}
    return round(sum((amount.number or 0) * each.get(amount.unit, 0) for amount in amounts))


def ends_of(duration: Duration, context: Context) -> tuple[str, str]:
    """The begin and end points of a length that ends or begins at the document's day; empty where it does neither."""
    if not duration.direction or context.today is None or context.narrative:
        return "", ""
    if any(amount.number is None or amount.unit not in RANK for amount in duration.amounts):
        return ("", timex_value(context.today)) if duration.direction < 0 else (timex_value(context.today), "")
    unit = _resulting_unit(duration.amounts)
    day = moved(context.today.first, duration.amounts, duration.direction)
    if day is None:
        return "", ""
    there = timex_value(Cell(Unit.DAY, day).within(unit))
    here = timex_value(context.today)
    return (there, here) if duration.direction < 0 else (here, there)
