"""EDTF texts (ISO 8601-2, levels 0 and 1) as values, and values from their parts.

Every meaning has one text: what can be said in two ways is written in one, so equal texts are equal values. Read are

- years: `1949`, `-0043` (44 BCE; 0000 is 1 BCE), `Y-17000` for more than four digits
- months and days: `2022-02`, `2023-11-24`
- decades and centuries by their digits: `194X`, `18XX` (1800-1899), `-12XX` (-1299 to -1200)
- seasons of the north `-21` to `-24` (winter N is December N to February N+1), quarters `-33` to `-36`, halves `-40`
  and `-41`
- a qualifier after any of these: `?` uncertain, `~` approximate, `%` both
- intervals `a/b` of any of these, with `..` for an open and nothing for an unknown end; seven days are a week

and, written more plainly: a date with a time as its day; `1985-XX` as `1985`; from level 2 the thirds of a year
(`2023-37` as `2023-01/2023-04`) and `1XXX` as `1000/1999`. Not read are sets, southern seasons, and qualifiers of
single parts. Not for words (see `wording`) nor for arithmetic on days (see `bounds`).
"""

import re
from typing import NoReturn

from events.dates.bounds import civil, day_number, monday, month_number
from events.dates.value import Precision, Qualifier, TemporalValue
from events.errors import InvalidEDTF

WEEK_DAYS = 7
LONGEST = 80
"""Characters no EDTF text reaches; what is longer is refused unread."""


def day(year: int, month: int, day: int) -> TemporalValue:
    """The value of one day; InvalidEDTF for a day the calendar does not have.

    >>> day(2023, 11, 24).edtf, day(-43, 3, 15).edtf
    ('2023-11-24', '-0043-03-15')
    """
    text = f"{_short_year(year)}-{month:02d}-{day:02d}"
    try:
        first = day_number(year, month, day)
    except ValueError:
        _refuse(text, len(text) - 2, "no such day")
    return TemporalValue(edtf=text, precision=Precision.DAY, earliest=first, latest=first + 1)


def month(year: int, month: int) -> TemporalValue:
    """The value of one month, 1 to 12."""
    text = f"{_short_year(year)}-{month:02d}"
    if not 1 <= month <= 12:
        _refuse(text, len(text) - 2, "no such month")
    return _months(text, Precision.MONTH, year, month, 1)


def year(year: int) -> TemporalValue:
    """The value of one year, counted astronomically: 0 is 1 BCE, -43 is 44 BCE.

    >>> year(1949).edtf, year(-43).edtf, year(-17000).edtf
    ('1949', '-0043', 'Y-17000')
    """
    text = _short_year(year) if abs(year) <= 9999 else f"Y{year}"
    return _months(text, Precision.YEAR, year, 1, 12)


def decade(year: int) -> TemporalValue:
    """The decade a year is in by its digits: 1949 is in `194X`, -43 in `-004X` (-49 to -40)."""
    return _unspecified(_short_year(year)[:-1] + "X")


def century(year: int) -> TemporalValue:
    """The century a year is in by its digits: 1850 is in `18XX` (1800-1899), -1250 in `-12XX` (-1299 to -1200)."""
    return _unspecified(_short_year(year)[:-2] + "XX")


def season(year: int, number: int) -> TemporalValue:
    """A season of the north: 1 spring, from March; 2 summer; 3 autumn; 4 winter, to the next year's February.

    >>> season(2022, 4).edtf
    '2022-24'
    """
    return _part_of_year(year, number, 21, Precision.SEASON)


def quarter(year: int, number: int) -> TemporalValue:
    """A quarter of a calendar year, 1 to 4.

    >>> quarter(2023, 3).edtf
    '2023-35'
    """
    return _part_of_year(year, number, 33, Precision.QUARTER)


def half(year: int, number: int) -> TemporalValue:
    """A half of a calendar year, 1 or 2.

    >>> half(2024, 1).edtf
    '2024-40'
    """
    return _part_of_year(year, number, 40, Precision.HALF)


def week(year: int, week: int) -> TemporalValue:
    """The seven days of an ISO 8601 week; ValueError for a week the year does not have.

    >>> week(2022, 23).edtf
    '2022-06-06/2022-06-12'
    """
    first = monday(year, week)
    return days(first, first + WEEK_DAYS - 1, Precision.WEEK)


def days(first: int, last: int, precision: Precision = Precision.INTERVAL) -> TemporalValue:
    """The days from one day number to another, both included.

    Their number settles the precision, since the text says no more: one day is a DAY, seven are a WEEK from whichever
    weekday on, all else, a weekend too, is an INTERVAL. `precision` is what the caller means; ValueError where it
    cannot be.
    """
    value = interval(day(*civil(first)), day(*civil(last)))
    if precision not in (value.precision, Precision.INTERVAL):
        raise ValueError(f"{value.edtf} is a {value.precision}, not a {precision}")
    return value


def interval(start: TemporalValue | None, end: TemporalValue | None) -> TemporalValue:
    """From the start of one value to the end of another; None leaves that side open.

    >>> interval(year(1914), year(1917)).edtf, interval(year(1949), None).edtf
    ('1914/1917', '1949/..')
    >>> interval(week(2022, 23), week(2022, 24)).edtf
    '2022-06-06/2022-06-19'
    """
    first = ".." if start is None else start.edtf.partition("/")[0]
    last = ".." if end is None else end.edtf.rpartition("/")[2]
    return parse_edtf(f"{first}/{last}")


def qualified(value: TemporalValue, qualifier: Qualifier) -> TemporalValue:
    """The value with this qualifier in place of the one it had; on both ends of an interval.

    >>> qualified(year(1914), Qualifier.APPROXIMATE).edtf
    '1914~'
    >>> qualified(parse_edtf("1914~/.."), Qualifier.UNCERTAIN).edtf
    '1914?/..'
    """
    ends = (end.rstrip("?~%") for end in value.edtf.split("/"))
    text = "/".join(end + qualifier if end.strip(".") else end for end in ends)
    return TemporalValue(
        edtf=text, precision=value.precision, qualifier=qualifier, earliest=value.earliest, latest=value.latest
    )


def parse_edtf(text: str) -> TemporalValue:
    """The value an EDTF text says; InvalidEDTF, with the position of the first character that cannot be read.

    >>> value = parse_edtf("194X~")
    >>> value.precision.value, value.qualifier.name, civil(value.earliest), civil(value.latest)
    ('decade', 'APPROXIMATE', (1940, 1, 1), (1950, 1, 1))
    >>> parse_edtf("2023-02-31")
    Traceback (most recent call last):
    events.errors.InvalidEDTF: '2023-02-31' is no EDTF: no such day at character 9
    """
    if len(text) > LONGEST:
        _refuse(text[:LONGEST] + "…", LONGEST, "too long a text")
    first, after = _read_end(text, 0)
    if after == len(text):
        return first if first else _refuse(text, 0, "no date")
    if text[after] != "/":
        _refuse(text, after, "an unexpected sign")
    last, end = _read_end(text, after + 1)
    if end < len(text):
        _refuse(text, end, "an unexpected sign")
    return _join(text, after + 1, first, last)


def _join(text: str, second: int, first: TemporalValue | None, last: TemporalValue | None) -> TemporalValue:
    """The interval of two ends, the second of which stands at that position of the text."""
    if first is None and last is None:
        _refuse(text, second, "no date at either end")
    if first and last and first == last:
        return first
    earliest = first.earliest if first else None
    latest = last.latest if last else None
    if earliest is not None and latest is not None and earliest >= latest:
        _refuse(text, second, "an end before the start")
    before = first.edtf.partition("/")[0] if first else text[: second - 1]
    after = last.edtf.rpartition("/")[2] if last else text[second:]
    qualifiers = {end.qualifier for end in (first, last) if end} - {Qualifier.NONE}
    return TemporalValue(
        edtf=f"{before}/{after}",
        precision=Precision.WEEK if first and last and _is_week(first, last) else Precision.INTERVAL,
        qualifier=Qualifier.BOTH if len(qualifiers) > 1 else next(iter(qualifiers), Qualifier.NONE),
        earliest=earliest,
        latest=latest,
    )


def _is_week(first: TemporalValue, last: TemporalValue) -> bool:
    if first.earliest is None or last.latest is None or first.qualifier is not last.qualifier:
        return False
    return first.precision is last.precision is Precision.DAY and last.latest - first.earliest == WEEK_DAYS


# What is read, each from a position on: the value and the position after it.

_OPEN = re.compile(r"\.\.|(?=/|\Z)")
_UNSPECIFIED_YEAR = re.compile(r"-?(?:[0-9]{3}X|[0-9]{2}XX|[0-9]XXX)")
_TIME = re.compile(r"T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][01][0-9](?::[0-5][0-9])?)?")


def _read_end(text: str, at: int) -> tuple[TemporalValue | None, int]:
    """A date with its qualifier; None for an open or an unknown end."""
    if is_open := _OPEN.match(text, at):
        return None, is_open.end()
    value, after = _read_date(text, at)
    if text[after : after + 1] in ("?", "~", "%"):
        return qualified(value, Qualifier(text[after])), after + 1
    return value, after


def _read_date(text: str, at: int) -> tuple[TemporalValue, int]:
    if text.startswith("Y", at):
        return _read_long_year(text, at)
    if unspecified := _UNSPECIFIED_YEAR.match(text, at):
        return _unspecified(unspecified[0]), unspecified.end()
    negative = text.startswith("-", at)
    number, after = _read_number(text, at + negative, 4)
    if negative and number == 0:
        _refuse(text, at, "a minus before the year 0")
    number = -number if negative else number
    if text[after : after + 1] != "-":
        return year(number), after
    return _read_part(text, after + 1, number)


def _read_part(text: str, at: int, number: int) -> tuple[TemporalValue, int]:
    """What follows a year and a hyphen: a part of the year, or a month and a day."""
    if text.startswith("XX", at):
        return year(number), at + (5 if text.startswith("-XX", at + 2) else 2)
    code, after = _read_number(text, at, 2)
    value = _part(number, code)
    if value is None:
        _refuse(text, at, "no such month, season, quarter or half")
    if value.precision is not Precision.MONTH or text[after : after + 1] != "-":
        return value, after
    if text.startswith("XX", after + 1):
        return value, after + 3
    number_of_day, end = _read_number(text, after + 1, 2)
    try:
        value = day(number, code, number_of_day)
    except InvalidEDTF as error:
        raise InvalidEDTF(text, after + 1, error.reason) from None
    if not text.startswith("T", end):
        return value, end
    time = _TIME.match(text, end)
    return (value, time.end()) if time else _refuse(text, end + 1, "no time of day")


def _part(number: int, code: int) -> TemporalValue | None:
    """What two digits after a year mean; None if nothing that is read here."""
    match code:
        case _ if 1 <= code <= 12:
            return month(number, code)
        case 21 | 22 | 23 | 24:
            return season(number, code - 20)
        case 33 | 34 | 35 | 36:
            return quarter(number, code - 32)
        case 37 | 38 | 39:
            return interval(month(number, 4 * code - 147), month(number, 4 * code - 144))
        case 40 | 41:
            return half(number, code - 39)
    return None


def _read_long_year(text: str, at: int) -> tuple[TemporalValue, int]:
    match = _LONG_YEAR.match(text, at)
    if match is None:
        _refuse(text, at + 1, "no year of five to twelve digits")
    return year(int(match[0][1:])), match.end()


def _read_number(text: str, at: int, digits: int) -> tuple[int, int]:
    for position in range(at, at + digits):
        if text[position : position + 1] not in _DIGITS:
            _refuse(text, position, "no digit")
    return int(text[at : at + digits]), at + digits


def _refuse(text: str, position: int, reason: str) -> NoReturn:
    raise InvalidEDTF(text, position, reason)


# What is made.

_DIGITS = tuple("0123456789")
_LONG_YEAR = re.compile(r"Y-?[1-9][0-9]{4,11}(?![0-9])")


def _short_year(number: int) -> str:
    text = f"-{-number:04d}" if number < 0 else f"{number:04d}"
    if abs(number) > 9999:
        _refuse(text, 0, "a year of more than four digits, which stands alone,")
    return text


def _unspecified(text: str) -> TemporalValue:
    """The years a text like `194X`, `-12XX` or `1XXX` leaves open."""
    nearest, farthest = int(text.replace("X", "0")), int(text.replace("X", "9"))
    first, last = min(nearest, farthest), max(nearest, farthest)
    if text.count("X") == 3:
        return interval(year(first), year(last))
    precision = Precision.DECADE if text.count("X") == 1 else Precision.CENTURY
    return _months(text, precision, first, 1, 12 * (last - first + 1))


def _part_of_year(number: int, part: int, first_code: int, precision: Precision) -> TemporalValue:
    months, start = _PARTS[precision]
    if not 1 <= part <= 12 // months:
        raise ValueError(f"a year has no {precision} {part}")
    text = f"{_short_year(number)}-{first_code + part - 1}"
    return _months(text, precision, number, start + months * (part - 1), months)


_PARTS = {Precision.SEASON: (3, 3), Precision.QUARTER: (3, 1), Precision.HALF: (6, 1)}


def _months(text: str, precision: Precision, number: int, first: int, count: int) -> TemporalValue:
    return TemporalValue(
        edtf=text,
        precision=precision,
        earliest=month_number(number, first),
        latest=month_number(number, first + count),
    )
