"""How long dates can be: what lets an index find the ones that overlap a range.

A date that begins before a range may reach into it. An index on `earliest` finds those only if it knows how far back
to look, so every date has a span, a number that says how many days it takes at most, and the lists are kept by span: a
query looks back that far in each, and puts the spans together in its order (see `ranges`). No span is more than some
four times as wide as the next finer one up to a year, so that most of what is looked at is found.
"""

from events.dates.value import TemporalValue

SPANS: tuple[int | None, ...] = (1, 7, 31, 92, 366, 3653, 36_525, None)
"""The most days that dates of each span take, by its number; the last one's are longer, or without an end."""

LONG = 6
"""The first number of long dates, of more than ten years: few are."""

OPEN_START = len(SPANS)
"""The number of the dates without a start: they all come first, and are told apart by their ends."""


def span_of(date: TemporalValue) -> int:
    """The number of a date's span."""
    if date.earliest is None:
        return OPEN_START
    days = None if date.latest is None else date.latest - date.earliest
    return next(number for number, most in enumerate(SPANS) if most is None or (days is not None and days <= most))
