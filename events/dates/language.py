"""The names and patterns dates are put into words with, one table for each language; `wording` knows how to use them.

Not for recognising dates in a text: that is in `rules`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Pair = tuple[str, str]
"""The patterns of a range's two ends: the first leaves out what both share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language. Patterns are those of `str.format`; their fields are the same in every language."""

    months: tuple[str, ...]
    seasons: tuple[str, ...]
    """From spring on."""
    counted: tuple[str, ...]
    """First to fourth, for quarters and halves."""
    number: Callable[[int], str]
    """For days and years: 17001 -> "17,001"."""
    ordinal: Callable[[int], str]
    """For centuries: 19 -> "19th"."""

    day: str
    month: str
    season: str
    quarter: str
    half: str
    decade: str
    century: str
    week: str
    weekend: str
    bce: str
    ce: str

    days_of_month: Pair
    days_of_year: Pair
    months_of_year: Pair
    close_range: str
    """Of ends without a space in them: 1914–1917."""
    wide_range: str
    from_to: str
    open_end: str
    open_start: str
    unknown_end: str
    unknown_start: str

    about: str
    about_period: str
    """About what is neither day, month nor year: "about the 1770s"."""
    uncertain: str

    kinds: Mapping[str, str]
    """Short words for every precision and qualifier, and for "weekend", "open start" and "open end"."""


def _english_number(number: int) -> str:
    """The number, in groups from five digits on: 1949, 17,001."""
    return f"{number:,}" if number > 9999 else str(number)


def _english_ordinal(number: int) -> str:
    """The number with its suffix: 1st, 2nd, 3rd, 11th.

    >>> [_english_ordinal(number) for number in (1, 2, 3, 4, 11, 12, 13, 21)]
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st']
    """
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


ENGLISH = Language(
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    seasons=("spring", "summer", "autumn", "winter"),
    counted=("first", "second", "third", "fourth"),
    number=_english_number,
    ordinal=_english_ordinal,
    day="{day} {month} {year}",
    month="{month} {year}",
    season="{season} {year}",
    quarter="the {count} quarter of {year}",
    half="the {count} half of {year}",
    decade="the {year}s",
    century="the {ordinal} century",
    week="the week of {date}",
    weekend="the weekend of {date}",
    bce="{date} BCE",
    ce="{date} CE",
    days_of_month=("{day}", "{day} {month} {year}"),
    days_of_year=("{day} {month}", "{day} {month} {year}"),
    months_of_year=("{month}", "{month} {year}"),
    close_range="{first}–{last}",
    wide_range="{first} – {last}",
    from_to="from {first} to {last}",
    open_end="from {date}",
    open_start="until {date}",
    unknown_end="from {date} (end unknown)",
    unknown_start="until {date} (start unknown)",
    about="c. {date}",
    about_period="about {date}",
    uncertain="{date} (uncertain)",
    kinds={
        "day": "exact day",
        "week": "week",
        "weekend": "weekend",
        "month": "month only",
        "season": "season",
        "quarter": "quarter",
        "half": "half-year",
        "year": "year only",
        "decade": "decade",
        "century": "century",
        "interval": "period",
        "open start": "open start",
        "open end": "open end",
        "?": "uncertain",
        "~": "about",
        "%": "about, uncertain",
    },
)
