"""Which year news means by a date that leaves it open and would else lie far from the document's day.

A newspaper leaves the year out where it is the document's own, or hardly gone. Of what would be half a year back and
more in another year ("on July 9", told in June), a story told before it says the year: the date told last in its
paragraph, or a day of the same month that had its year ("the fire of Sept. 14, 2016 ... a man seen on Sept. 12").
Right after such a day in its paragraph that is so for what is nearer too ("lost on 6 July 2018. A panel was formed on
9 July", told in December 2019).
"""

from events.dates.cells import Cell
from events.dates.meaning import Unit
from events.dates.normalise.context import Context
from events.dates.normalise.pointers import CellIn, from_document, told_next
from events.dates.rules import Tense

FAR = 200
"""How many days back a date is that is hardly told without its year."""

OF_NEWS = 31
"""How many days back a date is at most that is the document's news, whatever was told before it."""


def of_story(context: Context, in_year: CellIn) -> Cell | None:
    """What is past in the year of the story told; None where the document's day tells it well enough."""
    today = context.today
    found = from_document(today, Tense.PAST, in_year) if today is not None else None
    if today is None or found is None:
        return None
    before = context.in_paragraph
    if before is not None and _goes_on(before, found, context, today):
        return in_year(before.year)
    if found.year >= today.year or today.first - found.after < FAR:
        return None
    told = told_next(before, in_year) if before is not None and before.year < found.year else None
    if told is None and found.unit is Unit.DAY:
        year = context.years_of_days.get(found.within(Unit.MONTH).index % 12)
        told = in_year(year) if year is not None and year < found.year else None
    return told


def _goes_on(before: Cell, found: Cell, context: Context, today: Cell) -> bool:
    """Whether the date is a later day of the month of the day told last, which had its year."""
    if before.unit is not Unit.DAY or found.unit is not Unit.DAY or today.first - found.first <= OF_NEWS:
        return False
    month, last = found.within(Unit.MONTH), before.within(Unit.MONTH)
    is_same = month.index % 12 == last.index % 12 and context.years_of_days.get(last.index % 12) == before.year
    return is_same and before.year < found.year and before.first - last.first < found.first - month.first
