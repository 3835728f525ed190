"""Dates in words, never more exactly than they are known, and the `<time>` elements that show them.

How words are put together is here; the words themselves are tables, see `languages`. Years have an era where a bare
number would mislead: BCE, and CE unless they have four digits. Centuries and decades go by their digits, as in EDTF:
`18XX` is the 19th century, `-12XX` the 13th century BCE (1300 to 1201, the same years). Where ten years have no true
name they are spelled out: `190X` is "1900–1909", since "the 1900s" are taken for the century, and `-004X` is
"50–41 BCE", since the 40s BCE are 49 to 40.
"""

from string import Formatter

from events.dates.bounds import civil, first_day, weekday
from events.dates.edtf import ends
from events.dates.languages import ENGLISH, Language, Pair
from events.dates.value import DocumentTime, Part, Precision, Qualifier, TemporalValue
from events.records import record

MONDAY, SATURDAY = 0, 5
PLAIN = (Precision.DAY, Precision.MONTH, Precision.YEAR)
"""The precisions HTML can say, and the ones a short range is made of."""

_PARTED = (Precision.MONTH, Precision.SEASON, Precision.YEAR, Precision.DECADE, Precision.CENTURY)
"""The precisions of what can be early or late."""


@record()
class TimePart:
    """A piece of a date's words. `datetime` is a valid HTML `<time datetime>` that says the same, or None.

    HTML has none for BCE, for what is vaguer than a year, nor for a qualified date: `1949~` is an error there, and a
    plain 1949 would say more than is known. A span is two elements, one for each end.
    """

    text: str
    datetime: str | None = None


Parts = tuple[TimePart, ...]
Civil = tuple[int, int, int]


def words(value: TemporalValue, language: Language = ENGLISH, *, part: Part | None = None) -> str:
    """The date in words, fit for the middle of a sentence; `part` is which of it the source names.

    >>> from events.dates.edtf import parse_edtf
    >>> words(parse_edtf("2022-02")), words(parse_edtf("1914~")), words(parse_edtf("-0043"))
    ('February 2022', 'c. 1914', '44 BCE')
    >>> words(parse_edtf("2010"), part=Part.MIDDLE), words(parse_edtf("15XX"), part=Part.LATE)
    ('mid-2010', 'the late 16th century')
    """
    return "".join(piece.text for piece in time_parts(value, language, part=part))


def time_parts(value: TemporalValue, language: Language = ENGLISH, *, part: Part | None = None) -> Parts:
    """The words of a date in pieces; joined they are `words(value)`.

    >>> from events.dates.edtf import parse_edtf
    >>> [(part.text, part.datetime) for part in time_parts(parse_edtf("2022-03-12/2022-03-15"))]
    [('12', '2022-03-12'), ('–', None), ('15 March 2022', '2022-03-15')]
    """
    phrases = language.phrases
    match ends(value):
        case (first, last):
            return _span(value, first, last, language)
        case (end,) if value.latest is None:
            pattern = phrases.open_end if value.edtf.endswith("..") else phrases.unknown_end
            return _fill(pattern, date=_single(end, language))
        case (end,) if value.earliest is None:
            pattern = phrases.open_start if value.edtf.startswith("..") else phrases.unknown_start
            return _fill(pattern, date=_single(end, language))
    return _single(value, language, part)


def precision_words(value: TemporalValue, language: Language = ENGLISH) -> str:
    """Short words for how exactly the date is known, to stand beside it; of a qualified date, the qualifier's.

    >>> from events.dates.edtf import parse_edtf
    >>> precision_words(parse_edtf("2022-02")), precision_words(parse_edtf("1914~"))
    ('month only', 'about')
    """
    return language.phrases.kinds[value.qualifier or _kind(value)]


def document_time_words(published: DocumentTime, language: Language = ENGLISH) -> str:
    """The day an article was published on, where it was written: "25 November 2023"."""
    return _written(language.calendar.day, (published.year, published.month, published.day), language)


def _kind(value: TemporalValue) -> str:
    if value.earliest is None:
        return "open start"
    if value.latest is None:
        return "open end"
    return "weekend" if _is_weekend(*ends(value)) else value.precision


def _is_weekend(first: TemporalValue, last: TemporalValue | None = None) -> bool:
    """Whether these are a Saturday and its Sunday, alike in their qualifiers."""
    if last is None or not first.precision is last.precision is Precision.DAY:
        return False
    saturday, sunday = first_day(first), first_day(last)
    return weekday(saturday) == SATURDAY and sunday == saturday + 1


def _fill(pattern: str, **fields: Parts) -> Parts:
    """A pattern's text and the parts of its fields, in the pattern's order."""
    parts: list[TimePart] = []
    for text, name, _, _ in Formatter().parse(pattern):
        if text:
            parts.append(TimePart(text))
        if name:
            parts.extend(fields[name])
    return tuple(parts)


def _single(value: TemporalValue, language: Language, part: Part | None = None) -> Parts:
    text = _bare(value, language)
    if part is not None and value.precision in _PARTED:
        text = _of_part(text, part, language)
    return _hedged((TimePart(text, html_date(value)),), value, language)


def _of_part(text: str, part: Part, language: Language) -> str:
    """ "The 1990s" -> "the early 1990s", "2010" -> "mid-2010"."""
    phrases = language.phrases
    article = phrases.article if text.startswith(phrases.article) else ""
    return article + phrases.parts[part].format(date=text.removeprefix(article))


def html_date(value: TemporalValue) -> str | None:
    """The HTML `<time datetime>` of a single date, which is its EDTF text where HTML can say it at all."""
    year, _, _ = civil(first_day(value))
    sayable = value.precision in PLAIN and value.qualifier is Qualifier.NONE and 1 <= year <= 9999
    return value.edtf if sayable else None


def _hedged(parts: Parts, value: TemporalValue, language: Language) -> Parts:
    """The parts with the words of the value's qualifier."""
    phrases = language.phrases
    if value.qualifier in (Qualifier.APPROXIMATE, Qualifier.BOTH):
        plain = phrases.about_day if value.precision is Precision.DAY else phrases.about
        parts = _fill(plain if value.precision in PLAIN else phrases.about_period, date=parts)
    if value.qualifier in (Qualifier.UNCERTAIN, Qualifier.BOTH):
        parts = _fill(phrases.uncertain, date=parts)
    return parts


def _bare(value: TemporalValue, language: Language) -> str:
    """A single date without its qualifier."""
    phrases = language.phrases
    year, month, _ = first = civil(first_day(value))
    match value.precision:
        case Precision.SEASON:
            years = _winter_years(year, language) if month == 12 else _year(year, language)
            return phrases.season.format(season=phrases.seasons[month // 3 - 1], year=years)
        case Precision.QUARTER:
            return phrases.quarter.format(count=phrases.counted[month // 3], year=_year(year, language))
        case Precision.HALF:
            return phrases.half.format(count=phrases.counted[month // 6], year=_year(year, language))
        case Precision.DECADE:
            return _decade(year, language)
        case Precision.CENTURY:
            return _century(year, language)
        case Precision.MONTH:
            return _written(language.calendar.month, first, language)
        case Precision.YEAR:
            return _year(year, language)
    return _written(language.calendar.day, first, language)


def _written(pattern: str, day: Civil, language: Language) -> str:
    year, month, number = day
    written = language.calendar.number(number)
    return pattern.format(
        day=language.phrases.first_of_month.format(day=written) if number == 1 else written,
        month=language.calendar.months[month - 1],
        year=_year(year, language),
    )


def _decade(first: int, language: Language) -> str:
    # "The 2000s" are the ten years for everyone, "the 1900s" for few.
    if first <= 0 or (first % 100 == 0 and first != 2000):
        return _range_text(*_years(first, first + 9, language), language)
    return _with_era(language.phrases.decade.format(year=_number(first, language)), first, language)


def _century(first: int, language: Language) -> str:
    # The digits 18 are the 19th century; before the year 0, first is -1299 for the 13th.
    number = first // 100 + 1 if first >= 0 else -first // 100 + 1
    ordinal, written = language.phrases.ordinal(number), language.calendar.number(number)
    return _with_era(language.phrases.century.format(ordinal=ordinal, number=written), first + 99, language)


def _year(year: int, language: Language) -> str:
    return _with_era(_number(year, language), year, language)


def _years(first: int, last: int, language: Language) -> tuple[str, str]:
    """The two ends of a range of years; a shared era is said once, after the second."""
    if first <= 0 < last:
        return _year(first, language), _year(last, language)
    era_of = last if last <= 0 else first
    return _number(first, language), _with_era(_number(last, language), era_of, language)


def _winter_years(first: int, language: Language) -> str:
    start, end = _years(first, first + 1, language)
    if " " in start:
        return language.phrases.wide_range.format(first=start, last=end)
    short = end[-2:] if first >= 1000 and first // 100 == (first + 1) // 100 else end
    return language.phrases.winter.format(first=start, last=end, short=short)


def _number(year: int, language: Language) -> str:
    """A year without its era: of -43, the 44 of 44 BCE."""
    return language.calendar.number(year if year > 0 else 1 - year)


def _with_era(text: str, year: int, language: Language) -> str:
    if year <= 0:
        return language.phrases.bce.format(date=text)
    return text if 1000 <= year <= 9999 else language.phrases.ce.format(date=text)


def _span(value: TemporalValue, first: TemporalValue, last: TemporalValue, language: Language) -> Parts:
    """The words of an interval with two ends."""
    if value.precision is Precision.WEEK:
        return _hedged(_fill(language.phrases.week, date=_week(first, last, language)), value, language)
    if _is_weekend(first, last) and first.qualifier is last.qualifier:
        return _hedged(_fill(language.phrases.weekend, date=_range(first, last, language)), value, language)
    if first.precision is last.precision in PLAIN and value.qualifier is Qualifier.NONE:
        return _range(first, last, language)
    return _fill(language.phrases.from_to, first=_single(first, language), last=_single(last, language))


def _week(first: TemporalValue, last: TemporalValue, language: Language) -> Parts:
    """What names a week: its Monday, which is not its date; a week from another day is given in full."""
    if weekday(first_day(first)) == MONDAY:
        return (TimePart(_bare(first, language)),)
    return _range(first, last, language)


def _range(first: TemporalValue, last: TemporalValue, language: Language) -> Parts:
    """Two days, months or years, the first end without what both share."""
    before, after = civil(first_day(first)), civil(first_day(last))
    if first.precision is Precision.YEAR:
        texts = _years(before[0], after[0], language)
        joint = _joint(texts[0], language)
    else:
        patterns, joint = _range_patterns(first.precision, before, after, language)
        texts = _written(patterns[0], before, language), _written(patterns[1], after, language)
    return _fill(
        joint,
        first=(TimePart(texts[0], html_date(first)),),
        last=(TimePart(texts[1], html_date(last)),),
    )


def _range_patterns(precision: Precision, first: Civil, last: Civil, language: Language) -> tuple[Pair, str]:
    """The patterns of the two ends, and of what joins them: 12–15 March, but 28 February – 3 March."""
    calendar, phrases = language.calendar, language.phrases
    if precision is Precision.MONTH and first[0] == last[0]:
        return calendar.months_of_year, phrases.close_range
    if first[:2] == last[:2]:
        return calendar.days_of_month, phrases.close_range
    if first[0] == last[0]:
        return calendar.days_of_year, phrases.wide_range
    whole = calendar.month if precision is Precision.MONTH else calendar.day
    return (whole, whole), phrases.wide_range


def _range_text(first: str, last: str, language: Language) -> str:
    return _joint(first, language).format(first=first, last=last)


def _joint(first: str, language: Language) -> str:
    """The pattern of a range of years, by its first: 1914–1917, but 44 BCE – 14 CE."""
    return language.phrases.wide_range if " " in first else language.phrases.close_range
