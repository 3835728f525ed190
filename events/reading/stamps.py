"""Dates as newspapers stamp them: a day, perhaps without its year, perhaps with an hour and a zone.

A stamp keeps what is written. One without a year stays so until there is a date to stand by: never today's. How a
stamp is read from a line is `headers`; which stamp is the document creation time is `published`.
"""

from datetime import date, datetime, time
from enum import IntEnum

from events.dates.value import DocumentTime
from events.reading import zones
from events.records import record


class Role(IntEnum):
    """What a stamp is said to be, the best claim to be the document creation time first."""

    PUBLISHED = 1
    PLAIN = 2
    UPDATED = 3
    OTHER = 4


@record(kw_only=True)
class Stamp:
    """A date as stamped. `zone` is as written; `text` is the stamp verbatim; no month where the order is unclear."""

    role: Role = Role.PLAIN
    year: int | None = None
    month: int
    day: int
    clock: time | None = None
    zone: str = ""
    text: str = ""

    def in_year(self, year: int) -> DocumentTime | None:
        """The stamp in that year: aware where its zone is known, a date where it has no hour; None for no such day."""
        try:
            day = date(year, self.month, self.day)
        except ValueError:
            return None
        if self.clock is None:
            return day
        moment = datetime.combine(day, self.clock)
        return moment.replace(tzinfo=zones.zone_at(self.zone, moment))

    def resolved(self, near: date | None = None) -> DocumentTime | None:
        """The stamp in its own year, else in the year that puts it nearest to `near`; None without either."""
        if self.year is not None:
            return self.in_year(self.year)
        if near is None:
            return None
        found = [self.in_year(year) for year in (near.year - 1, near.year, near.year + 1)]
        days = [day for day in found if day is not None]
        return min(days, key=lambda day: abs(day.toordinal() - near.toordinal()), default=None)
