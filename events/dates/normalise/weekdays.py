"""Days of the week told with their article, which a past story counts from its own days: "the inquest opened on March 4
and heard a nurse on the Wednesday". Without it news means its own week (see `calendar_dates.weekday`)."""

from events.dates.cells import Cell
from events.dates.meaning import Unit, Weekday
from events.dates.normalise.context import Context
from events.dates.rules import Tense


def of_the_story(day: Weekday, context: Context) -> Cell | None:
    """The first such day from the day on that its paragraph told last, if a past verb has it and that is not to come;
    None where the paragraph told no day."""
    told, today = context.in_paragraph, context.today
    if not day.has_article or told is None or told.unit is not Unit.DAY or context.tense is Tense.FUTURE:
        return None
    cell = told.shifted((day.number - (told.index - 1)) % 7)
    return cell if today is None or cell.first <= today.first else None
