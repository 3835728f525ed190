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

from typing import NoReturn

from events.dates.bounds import civil, day_number, monday, month_number
from events.dates.value import Precision, Qualifier, TemporalValue
from events.errors import InvalidEDTF
from events.patterns import seldom

WEEK_DAYS = 7
OPEN, UNKNOWN = "..", ""
LONGEST = 80
"""Characters no EDTF text reaches; what is longer is refused unread."""
FARTHEST_YEAR = 999_999_999_999
"""Twelve digits hold the age of the universe, and their days are still whole numbers in JavaScript and SQL."""

_PARTS = {Precision.SEASON: (21, 3, 3), Precision.QUARTER: (33, 1, 3), Precision.HALF: (40, 1, 6)}
"""Parts of a year: the code of the first, the month it begins with, and how many months each has."""

_Side = tuple[str, TemporalValue | None]
"""One side of an interval: its text, and its date unless it is open or unknown."""


def day(year: int, month: int, day: int) -> TemporalValue:
    """The value of one day, in 2 to 3 µs; InvalidEDTF for a day the calendar does not have.

    >>> day(2023, 11, 24).edtf, day(-43, 3, 15).edtf
    ('2023-11-24', '-0043-03-15')
    """
    text = f"{_four_digits(year)}-{month:02d}-{day:02d}"
    try:
        first = day_number(year, month, day)
    except ValueError:
        _refuse(text, len(text) - 2, "no such day")
    return TemporalValue(edtf=text, precision=Precision.DAY, earliest=first, latest=first + 1)


def month(year: int, month: int) -> TemporalValue:
    """The value of one month, 1 to 12."""
    text = f"{_four_digits(year)}-{month:02d}"
    if not 1 <= month <= 12:
        _refuse(text, len(text) - 2, "no such month")
    return _months(text, Precision.MONTH, year, month, 1)


def year(year: int) -> TemporalValue:
    """The value of one year, counted astronomically: 0 is 1 BCE, -43 is 44 BCE.

    >>> year(1949).edtf, year(-43).edtf, year(-17000).edtf
    ('1949', '-0043', 'Y-17000')
    """
    text = _four_digits(year) if abs(year) <= 9999 else f"Y{year}"
    if abs(year) > FARTHEST_YEAR:
        _refuse(text, len(text) - 1, "too long a year")
    return _months(text, Precision.YEAR, year, 1, 12)


def decade(year: int) -> TemporalValue:
    """The decade a year is in by its digits: 1949 is in `194X`, -43 in `-004X` (-49 to -40)."""
    return _unspecified(_four_digits(year)[:-1] + "X")


def century(year: int) -> TemporalValue:
    """The century a year is in by its digits: 1850 is in `18XX` (1800-1899), -1250 in `-12XX` (-1299 to -1200)."""
    return _unspecified(_four_digits(year)[:-2] + "XX")


def season(year: int, number: int) -> TemporalValue:
    """A season of the north: 1 spring, from March; 2 summer; 3 autumn; 4 winter, to the next year's February.

    >>> season(2022, 4).edtf
    '2022-24'
    """
    return _part(Precision.SEASON, year, number)


def quarter(year: int, number: int) -> TemporalValue:
    """A quarter of a calendar year, 1 to 4.

    >>> quarter(2023, 3).edtf
    '2023-35'
    """
    return _part(Precision.QUARTER, year, number)


def half(year: int, number: int) -> TemporalValue:
    """A half of a calendar year, 1 or 2.

    >>> half(2024, 1).edtf
    '2024-40'
    """
    return _part(Precision.HALF, year, number)


def week(year: int, number: int) -> TemporalValue:
    """The seven days of an ISO 8601 week; ValueError for a week the year does not have.

    >>> week(2022, 23).edtf
    '2022-06-06/2022-06-12'
    """
    first = monday(year, number)
    return days(first, first + WEEK_DAYS - 1, Precision.WEEK)


def days(first: int, last: int, precision: Precision = Precision.INTERVAL) -> TemporalValue:
    """The days from one day number to another, both included.

    Their count settles the precision, as it does for a reader of the text: one day is a DAY, seven are a WEEK whatever
    weekday they begin with, all else, a weekend too, is an INTERVAL. `precision` is what the caller means by them;
    ValueError where it cannot be.
    """
    value = interval(day(*civil(first)), day(*civil(last)))
    if precision not in (value.precision, Precision.INTERVAL):
        raise ValueError(f"{value.edtf} is no {precision}")
    return value


def interval(start: TemporalValue | None, end: TemporalValue | None) -> TemporalValue:
    """From the start of one value to the end of another; None leaves that side open. InvalidEDTF out of order.

    >>> interval(year(1914), year(1917)).edtf, interval(year(1949), None).edtf
    ('1914/1917', '1949/..')
    >>> interval(week(2022, 23), week(2022, 24)).edtf
    '2022-06-06/2022-06-19'
    """
    return _join(_side(start or OPEN, 0), _side(end or OPEN, -1))


def ends(value: TemporalValue) -> tuple[TemporalValue, ...]:
    """The dates an interval is made of: two, or one where a side is open. Of a single date, the date itself.

    >>> [end.edtf for end in ends(parse_edtf("1914~/1917"))], [end.edtf for end in ends(parse_edtf("1949/.."))]
    (['1914~', '1917'], ['1949'])
    """
    if "/" not in value.edtf:
        return (value,)
    return tuple(parse_edtf(text) for text in value.edtf.split("/") if text not in (OPEN, UNKNOWN))


def qualified(value: TemporalValue, qualifier: Qualifier) -> TemporalValue:
    """The value with this qualifier in place of the one it had; an interval has it at both ends.

    >>> qualified(year(1914), Qualifier.APPROXIMATE).edtf
    '1914~'
    >>> qualified(parse_edtf("1914~/.."), Qualifier.UNCERTAIN).edtf
    '1914?/..'
    """
    if "/" in value.edtf:
        first, last = _side(value, 0), _side(value, -1)
        return _join(_qualified_side(first, qualifier), _qualified_side(last, qualifier))
    return TemporalValue(
        edtf=value.edtf.rstrip("?~%") + qualifier,
        precision=value.precision,
        qualifier=qualifier,
        earliest=value.earliest,
        latest=value.latest,
    )


def parse_edtf(text: str) -> TemporalValue:
    """The value an EDTF text says; InvalidEDTF with the position of the first character that cannot be read.

    A single date takes 6 to 12 µs, an interval 14 to 25.

    >>> value = parse_edtf("194X~")
    >>> value.precision.value, value.qualifier.name, civil(value.earliest), civil(value.latest)
    ('decade', 'APPROXIMATE', (1940, 1, 1), (1950, 1, 1))
    >>> parse_edtf("2023-02-31")
    Traceback (most recent call last):
    events.errors.InvalidEDTF: '2023-02-31' is no EDTF: no such day at character 9
    """
    if len(text) > LONGEST:
        _refuse(text[:LONGEST] + "…", LONGEST, "too long a text")
    start, position = _read_side(text, 0)
    if isinstance(start, TemporalValue) and position == len(text):
        return start
    if not text.startswith("/", position):
        _refuse(text, position, "no date" if position == len(text) else "an unexpected sign")
    end, after = _read_side(text, position + 1)
    if after < len(text):
        _refuse(text, after, "an unexpected sign")
    try:
        return _join(_side(start, 0), _side(end, -1))
    except InvalidEDTF as error:
        raise InvalidEDTF(text, position + 1, error.reason) from None


def _refuse(text: str, position: int, reason: str) -> NoReturn:
    raise InvalidEDTF(text, position, reason)


# Making values


def _four_digits(year: int) -> str:
    """A year as it begins a month or a day: EDTF names none in years of more than four digits."""
    text = f"-{-year:04d}" if year < 0 else f"{year:04d}"
    if abs(year) > 9999:
        _refuse(text, 0, "a year of more than four digits that does not stand alone")
    return text


def _months(text: str, precision: Precision, year: int, first: int, count: int) -> TemporalValue:
    return TemporalValue(
        edtf=text,
        precision=precision,
        earliest=month_number(year, first),
        latest=month_number(year, first + count),
    )


def _part(precision: Precision, year: int, number: int) -> TemporalValue:
    code, first, months = _PARTS[precision]
    if not 1 <= number <= (2 if precision is Precision.HALF else 4):
        raise ValueError(f"a year has no {precision} {number}")
    text = f"{_four_digits(year)}-{code + number - 1}"
    return _months(text, precision, year, first + months * (number - 1), months)


def _unspecified(text: str) -> TemporalValue:
    """The years a text like `194X`, `-12XX` or `1XXX` leaves open."""
    first, last = sorted((int(text.replace("X", "0")), int(text.replace("X", "9"))))
    unspecified = text.count("X")
    if unspecified == 3:
        return interval(year(first), year(last))
    precision = Precision.DECADE if unspecified == 1 else Precision.CENTURY
    return _months(text, precision, first, 1, 12 * 10**unspecified)


def _side(value: TemporalValue | str, which: int) -> _Side:
    """The first (0) or last (-1) side of an interval that begins or ends with this value, or with an open text."""
    if isinstance(value, str):
        return value, None
    if "/" not in value.edtf:
        return value.edtf, value
    text = value.edtf.split("/")[which]
    return text, (None if text in (OPEN, UNKNOWN) else ends(value)[which])


def _qualified_side(side: _Side, qualifier: Qualifier) -> _Side:
    _, value = side
    if value is None:
        return side
    value = qualified(value, qualifier)
    return value.edtf, value


def _join(start: _Side, end: _Side) -> TemporalValue:
    (before, first), (after, last) = start, end
    text = f"{before}/{after}"
    if first is None and last is None:
        _refuse(text, len(before) + 1, "no date at either end")
    if first and first == last:
        return first
    earliest = first.earliest if first else None
    latest = last.latest if last else None
    if earliest is not None and latest is not None and earliest >= latest:
        _refuse(text, len(before) + 1, "an end before the start")
    qualifiers = {value.qualifier for value in (first, last) if value} - {Qualifier.NONE}
    return TemporalValue(
        edtf=text,
        precision=Precision.WEEK if _is_week(first, last) else Precision.INTERVAL,
        qualifier=Qualifier.BOTH if len(qualifiers) > 1 else next(iter(qualifiers), Qualifier.NONE),
        earliest=earliest,
        latest=latest,
    )


def _is_week(first: TemporalValue | None, last: TemporalValue | None) -> bool:
    if not first or not last or first.qualifier is not last.qualifier:
        return False
    if not first.precision is last.precision is Precision.DAY or first.earliest is None or last.latest is None:
        return False
    return last.latest - first.earliest == WEEK_DAYS


# Reading: each function reads from a position on, and gives what it read and the position after it.

_OPEN_SIDE = seldom(r"\.\.|(?=/|\Z)")
_UNSPECIFIED_YEAR = seldom(r"-?(?:[0-9]{3}X|[0-9]{2}X{2}|[0-9]X{3})")
_LONG_YEAR = seldom(r"Y(-?[1-9][0-9]{4,11})(?![0-9])")
_TIME = seldom(r"T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][01][0-9](?::[0-5][0-9])?)?")


def _read_side(text: str, at: int) -> tuple[TemporalValue | str, int]:
    """A date, or the text of an open or unknown side."""
    if match := _OPEN_SIDE.match(text, at):
        return match[0], match.end()
    value, position = _read_date(text, at)
    if text.startswith(("?", "~", "%"), position):
        value = qualified(value, Qualifier(text[position]))
        position += 1
    return value, position


def _read_date(text: str, at: int) -> tuple[TemporalValue, int]:
    if match := _UNSPECIFIED_YEAR.match(text, at):
        return _unspecified(match[0]), match.end()
    number, position = _read_year(text, at)
    if abs(number) > 9999 or not text.startswith("-", position):
        return year(number), position
    return _read_part(text, position + 1, number)


def _read_year(text: str, at: int) -> tuple[int, int]:
    if text.startswith("Y", at):
        match = _LONG_YEAR.match(text, at)
        if not match:
            _refuse(text, at + 1, "no year of 5 to 12 digits")
        return int(match[1]), match.end()
    negative = text.startswith("-", at)
    number, position = _read_number(text, at + negative, 4)
    if negative and number == 0:
        _refuse(text, at, "a minus before the year 0")
    return -number if negative else number, position


def _read_part(text: str, at: int, number: int) -> tuple[TemporalValue, int]:
    """What follows a year and a hyphen: a part of the year, or a month and perhaps a day."""
    if text.startswith("XX", at):
        return year(number), at + len("XX-XX" if text.startswith("-XX", at + 2) else "XX")
    code, position = _read_number(text, at, 2)
    value = _coded(number, code)
    if value is None:
        _refuse(text, at, "no such month, season, quarter or half")
    if value.precision is not Precision.MONTH or not text.startswith("-", position):
        return value, position
    if text.startswith("XX", position + 1):
        return value, position + len("-XX")
    return _read_day(text, position + 1, number, code)


def _coded(number: int, code: int) -> TemporalValue | None:
    """What two digits after a year mean, if anything."""
    if 1 <= code <= 12:
        return month(number, code)
    if 21 <= code <= 24:
        return season(number, code - 20)
    if 33 <= code <= 36:
        return quarter(number, code - 32)
    if 37 <= code <= 39:
        last = 4 * (code - 36)
        return interval(month(number, last - 3), month(number, last))
    return half(number, code - 39) if code in (40, 41) else None


def _read_day(text: str, at: int, number: int, month: int) -> tuple[TemporalValue, int]:
    """A day; the time after it is read and left out."""
    number_of_day, position = _read_number(text, at, 2)
    try:
        value = day(number, month, number_of_day)
    except InvalidEDTF as error:
        raise InvalidEDTF(text, at, error.reason) from None
    if not text.startswith("T", position):
        return value, position
    match = _TIME.match(text, position)
    if not match:
        _refuse(text, position + 1, "no time of day")
    return value, match.end()


def _read_number(text: str, at: int, digits: int) -> tuple[int, int]:
    for position in range(at, at + digits):
        if not text.startswith(_DIGITS, position):
            _refuse(text, position, "a digit is missing")
    return int(text[at : at + digits]), at + digits


_DIGITS = tuple("0123456789")
