"""How long dates can be: what lets an index find the ones that overlap a range.

A date that begins before a range may reach into it. An index on `earliest` finds those only if it knows how far back
to look, so every date has a span, a number that says its precision and how many days it takes at most; a query looks
back that far in each span. Without it, every date before the range would be read.
"""

from dataclasses import dataclass

from events.dates.value import Precision, TemporalValue


@dataclass(frozen=True, slots=True)
class Span:
    """Dates of one precision, of at most so many days; None is without an end."""

    precision: Precision
    days: int | None


SPANS = (
    Span(Precision.DAY, 1),
    Span(Precision.WEEK, 7),
    Span(Precision.MONTH, 31),
    Span(Precision.SEASON, 92),
    Span(Precision.QUARTER, 92),
    Span(Precision.HALF, 184),
    Span(Precision.YEAR, 366),
    Span(Precision.DECADE, 3653),
    Span(Precision.CENTURY, 36_525),
    Span(Precision.INTERVAL, 7),
    Span(Precision.INTERVAL, 31),
    Span(Precision.INTERVAL, 366),
    Span(Precision.INTERVAL, 3653),
    Span(Precision.INTERVAL, 36_525),
    Span(Precision.INTERVAL, None),
)
"""In the order of their numbers."""


def span_of(date: TemporalValue) -> int:
    """The number of a date's span."""
    open_ended = date.earliest is None or date.latest is None
    days = None if open_ended else (date.latest or 0) - (date.earliest or 0)
    return next(
        number
        for number, span in enumerate(SPANS)
        if span.precision is date.precision and (span.days is None or (days is not None and days <= span.days))
    )
