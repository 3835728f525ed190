"""What a language brings to a date in words: the shape of the tables in this folder, which `wording` uses."""

from collections.abc import Callable, Mapping

from events.records import record

Pair = tuple[str, str]
"""The patterns of a range's two ends: one of them leaves out what both share."""


@record(kw_only=True)
class Calendar:
    """What Babel has of a locale (CLDR): see `calendar`. Patterns are those of `str.format`, of day, month and year.

    `number` writes a day or a year, and `count` how many there are, in the locale's own digits: 1949 and "1,949".
    """

    months: tuple[str, ...]
    number: Callable[[int], str]
    count: Callable[[int], str]
    day: str
    month: str
    days_of_month: Pair
    days_of_year: Pair
    months_of_year: Pair


@record(kw_only=True)
class Phrases:
    """What Babel has not. Patterns are those of `str.format`; their fields are the same in every language.

    They are put together without regard to case or gender: a language that has them words its patterns so that any
    date fits any of them.
    """

    seasons: tuple[str, ...]
    """From spring on."""
    counted: tuple[str, ...]
    """First to fourth, for quarters and halves."""
    ordinal: Callable[[int], str]
    """For centuries: 19 -> "19th"."""

    first_of_month: str = "{day}"
    season: str
    winter: str
    """The years of a winter, `short` being the last two digits of the second where that is enough."""
    quarter: str
    half: str
    decade: str
    century: str
    week: str
    weekend: str
    bce: str
    ce: str

    article: str = ""
    """What decades and centuries begin with, before which no part's words stand: "the early 1990s"."""
    parts: Mapping[str, str]
    """Patterns of the parts of a date, by `value.Part`: "early {date}"."""

    close_range: str = "{first}–{last}"
    """Of ends of one word: 1914–1917."""
    wide_range: str = "{first} – {last}"
    from_to: str
    open_end: str
    open_start: str
    unknown_end: str
    unknown_start: str

    about: str
    about_day: str
    about_period: str
    """About what is neither day, month nor year: "about the 1770s"."""
    uncertain: str

    kinds: Mapping[str, str]
    """Short words for every precision and qualifier, and for "weekend", "open start" and "open end"."""


@record(kw_only=True)
class Language:
    """All that dates are put into words with, for one locale."""

    calendar: Calendar
    phrases: Phrases
