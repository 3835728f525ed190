"""Days of the week: in news its own week's, in a narrative the next from the last day mentioned on.

Told with its article a day is counted from the story's own in news too: "the inquest opened on March 4 and heard a
nurse on the Wednesday". "Last Friday" and "this Friday" are `calendar_dates.nearest`'s.
"""

from events.dates.bounds import days_until
from events.dates.cells import Cell, timex_value
from events.dates.meaning import Meaning, Nearest, Unit, Weekday
from events.dates.normalise.calendar_dates import NO_DOCUMENT_TIME, dated, undated
from events.dates.normalise.context import Context, Resolution
from events.dates.normalise.tense import Clause
from events.dates.rules import Tense

_RECENT = 10
"""Days in which a story lies that is told by weekdays."""
_SOON = 3
"""Days: what was announced or called off was to be within these, or has just been."""
_IN_VIEW = 5
"""Days: what something was done "ahead of" is to come, unless it has just been."""


def weekday(day: Weekday, context: Context) -> Resolution:
    """A weekday: in news the last up to the document's day, or the next for the future; in a narrative the first from
    the last day mentioned on, unless that is the document's own."""
    if context.narrative and not context.looks_ahead:
        last = context.last_within(Unit.DAY)
        if last is not None and last != context.today:
            cell = last.shifted(days_until(last.first, day.number))
            return dated(cell, f"last date mentioned {timex_value(last)}")
    if context.today is None:
        return undated(day, NO_DOCUMENT_TIME)
    if (told := _of_the_story(day, context, context.today)) is not None:
        return dated(told, "day told before it")
    if (ended := _ended_after(day, context, context.today)) is not None:
        return dated(ended, "when it began")
    today, week = context.today, context.week_of_clause
    if week is not None and context.tense is Tense.PAST:
        return dated(Cell(Unit.DAY, week.first + day.number), "the week told before it")
    ahead = days_until(today.first, day.number)
    future = (
        context.tense is Tense.FUTURE
        or (context.runs_on and context.end_tense is not Tense.PAST)
        or (context.tense is Tense.INTENDED and context.clause is not None and context.clause.is_under_way)
        or context.is_beginning
        or context.starts
        or (ahead > 0 and context.clause is not None and _is_to_come(context.clause, context.tense, ahead))
    ) and not (context.is_put_off and ahead > _SOON)
    cell = today.shifted(ahead if future or ahead == 0 else ahead - 7)
    if context.tense is Tense.PAST and not future and _runs_past(cell, today, context.range_end):
        cell = cell.shifted(-7)
    if not future and _was_before_the_story(cell, context, today):
        cell = cell.shifted(-7)
    return dated(cell, f"document time {timex_value(today)}, {context.tense} tense")


def _ended_after(day: Weekday, context: Context, today: Cell) -> Cell | None:
    """The first such day after the one on which something began: "was shut from Thursday evening until Saturday"; None
    where that is to come, or what lasts is none that was over."""
    began, clause = context.in_sentence, context.clause
    if clause is None or not clause.runs_on or not clause.began_before or began is None or began.unit is not Unit.DAY:
        return None
    cell = began.shifted(days_until(began.first, day.number))
    return cell if began.first < cell.first <= today.first else None


def _is_to_come(clause: Clause, tense: Tense, ahead: int) -> bool:
    """Whether the clause tells of the day so many days ahead: what is done then, was called off or announced for it, or
    was to be then and is nearer ahead than past."""
    if clause.is_done_on_a_day:
        return True
    was_to_be = tense is Tense.INTENDED and clause.was_to_be
    if ahead <= _SOON and (clause.is_called_off or clause.is_announced or was_to_be):
        return True
    return ahead <= _IN_VIEW and (clause.is_in_view or clause.is_set_anew or (was_to_be and clause.is_off_now))


def _runs_past(begin: Cell, today: Cell, end: Meaning | None) -> bool:
    """Whether a range of weekdays would end after the document's day: "won five games between Monday and Friday"."""
    last = end.part if isinstance(end, Nearest) else end
    return isinstance(last, Weekday) and begin.shifted(days_until(begin.first, last.number)).first > today.first


def _was_before_the_story(cell: Cell, context: Context, today: Cell) -> bool:
    """ "The storm broke on Wednesday. A boat that had left on Sunday sank": told on the Monday after, the Sunday before
    the day that the paragraph tells of, if that is of the last days; not "that had said on Sunday", nor what somebody
    says had been so."""
    clause, told = context.clause, context.in_paragraph
    if clause is None or told is None or told.unit is not Unit.DAY or not clause.was_before or clause.is_reported:
        return False
    return today.first - _RECENT < told.first < cell.first < told.first + 7


def _of_the_story(day: Weekday, context: Context, today: Cell) -> Cell | None:
    """The first such day from the day on that its paragraph told last, if a past verb has it and that is not to come;
    None where the paragraph told no day."""
    told = context.in_paragraph
    if not day.has_article or told is None or told.unit is not Unit.DAY or context.tense is Tense.FUTURE:
        return None
    cell = told.shifted(days_until(told.first, day.number))
    return cell if cell.first <= today.first else None
