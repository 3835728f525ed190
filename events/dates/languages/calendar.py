"""What Babel has of a locale, as patterns and words that `wording` fills: names of months, orders, digits, ranges.

Babel itself writes dates of Python's calendar alone, of the years 1 to 9999; ours reach beyond. CLDR sets thin spaces
around the dash of a range, and we set none or whole ones, for every typeface has those.
"""

from babel import Locale
from babel.dates import tokenize_pattern
from babel.numbers import format_decimal

from events.dates.languages.table import Calendar, Pair

DIGITS = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩"}
"""CLDR's numbering systems of the languages we have; Babel knows their names and signs, and writes Latin digits."""

FIELDS = {"d": "day", "M": "month", "L": "month", "y": "year"}
GROUPED_FROM = 10_000


def calendar_of(locale: Locale) -> Calendar:
    """The calendar's words and patterns in this locale."""
    names = locale.months["format"]["wide"]
    days, months = locale.interval_formats["yMMMd"], locale.interval_formats["yMMMM"]
    return Calendar(
        months=tuple(names[number] for number in range(1, 13)),
        number=lambda number: _written(locale, number, GROUPED_FROM),
        count=lambda number: _written(locale, number, 0),
        day=_pattern(locale.datetime_skeletons["yMMMMd"].pattern),
        month=_pattern(locale.datetime_skeletons["yMMMM"].pattern),
        days_of_month=_pair(days["d"]),
        days_of_year=_pair(days["M"]),
        months_of_year=_pair(months["M"]),
    )


def _written(locale: Locale, number: int, grouped_from: int) -> str:
    system = locale.default_numbering_system
    plain = str(number)
    if number >= grouped_from:
        plain = format_decimal(number, locale=locale, numbering_system=system)
    return plain.translate(str.maketrans(DIGITS["latn"], DIGITS[system]))


def _pair(formats: list[str]) -> Pair:
    """The patterns of both ends; what stands between them is `wording`'s."""
    first, last = (_pattern(text.strip(" \N{THIN SPACE}–")) for text in formats)
    return first, last


def _pattern(text: str) -> str:
    """A date pattern of CLDR as one of `str.format`: "d. MMM y" is "{day}. {month} {year}".

    >>> _pattern("d. MMM y"), _pattern("MMMM d, y")
    ('{day}. {month} {year}', '{month} {day}, {year}')
    """
    tokens = (value for _, value in tokenize_pattern(text))
    return "".join(token if isinstance(token, str) else f"{{{FIELDS[token[0]]}}}" for token in tokens)
