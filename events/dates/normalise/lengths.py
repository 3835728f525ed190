"""Durations and sets as TIMEX3 values: "P2Y6M", "PT12H", "PXW", "P1DE"; and how far an amount carries."""

from collections.abc import Iterable

from events.dates.meaning import Amount, Unit

_DESIGNATORS = {
    Unit.SECOND: "S",
    Unit.MINUTE: "M",
    Unit.HOUR: "H",
    Unit.NIGHT: "NI",
    Unit.DAY: "D",
    Unit.WEEKEND: "WE",
    Unit.WEEK: "W",
    Unit.MONTH: "M",
    Unit.QUARTER: "Q",
    Unit.HALF: "H",
    Unit.SEASON: "S",
    Unit.YEAR: "Y",
    Unit.DECADE: "DE",
    Unit.CENTURY: "CE",
    Unit.MILLENNIUM: "ML",
}
_CLOCK_UNITS = frozenset({Unit.SECOND, Unit.MINUTE, Unit.HOUR})


def period(amounts: Iterable[Amount]) -> str:
    """The TIMEX3 value of a length.

    >>> period([Amount(2, Unit.YEAR), Amount(6, Unit.MONTH)]), period([Amount(12, Unit.HOUR)])
    ('P2Y6M', 'PT12H')
    >>> period([Amount(None, Unit.WEEK)]), period([Amount(2.5, Unit.DAY)])
    ('PXW', 'P2.5D')
    """
    days = "".join(_text(amount) for amount in amounts if amount.unit not in _CLOCK_UNITS)
    clock = "".join(_text(amount) for amount in amounts if amount.unit in _CLOCK_UNITS)
    return f"P{days}T{clock}" if clock else f"P{days}"


def is_clock_length(amounts: Iterable[Amount]) -> bool:
    """Whether the length is counted in hours, minutes or seconds."""
    return any(amount.unit in _CLOCK_UNITS for amount in amounts)


def _text(amount: Amount) -> str:
    number = "X" if amount.number is None else f"{amount.number:.10g}"
    return f"{number}{_DESIGNATORS[amount.unit]}"
