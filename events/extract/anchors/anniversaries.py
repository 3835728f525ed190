"""Events that a date tells of by their anniversary: "July 25, which was the 110th anniversary of the first flight
..."."""

import re

from events.dates import edtf
from events.dates.bounds import civil
from events.dates.value import Precision, TemporalValue
from events.extract.syntax.analysis import Analysis
from events.patterns import seldom

_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fifth": 5,
    "tenth": 10,
    "twentieth": 20,
    "fiftieth": 50,
    "hundredth": 100,
}
_FALLING = frozenset({"fell", "falls", "is", "was"})
_COUNT = seldom(r"(\d{1,4})(?:st|nd|rd|th|-year)")
_CENTENARIES = {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300}


_FALLING_ON = re.compile(r"n(?:[io]n)*,?wvi?k")


def day_of_anniversary(analysis: Analysis) -> int | None:
    """The chunk of the date that a clause beside an anniversary tells for its day: "mark the 19th anniversary of the
    rescue, which fell on 2 November"; None where there is no such clause."""
    found = find_anniversary(analysis)
    told = _FALLING_ON.match(analysis.shape, found[0]) if found else None
    if told is None:
        return None
    verb = told.end() - 2 - (analysis.shape[told.end() - 2] == "i")
    return told.end() - 1 if analysis.verb(verb).lower in _FALLING else None


def find_anniversary(analysis: Analysis) -> tuple[int, int] | None:
    """(chunk of the event, years since) for "the Nth anniversary of <event>", None where the sentence has none."""
    for at, kind in enumerate(analysis.shape):
        if kind == "n" and analysis.shape[at + 1 : at + 3] == "on":
            years = _years(analysis.words(at))
            if years:
                return at + 2, years
    return None


def _years(words: list[str]) -> int:
    """The number of years in the words of a noun phrase that ends in "anniversary", 0 for any other."""
    if words[-1] in _CENTENARIES:
        return _CENTENARIES[words[-1]]
    if words[-1] != "anniversary" or len(words) < 2:
        return 0
    count = _COUNT.fullmatch(words[-2])
    return int(count.group(1)) if count else _ORDINALS.get(words[-2], 0)


def years_before(value: TemporalValue, years: int) -> TemporalValue | None:
    """The same day, month or year so many years earlier; None for other precisions and for a 29 February."""
    if value.earliest is None:
        return None
    year, month, day = civil(value.earliest)
    if value.precision is Precision.DAY:
        return edtf.day(year - years, month, day) if (month, day) != (2, 29) else None
    if value.precision is Precision.MONTH:
        return edtf.month(year - years, month)
    return edtf.year(year - years) if value.precision is Precision.YEAR else None
