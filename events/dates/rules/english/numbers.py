"""English numbers, ordinals, months and years as text -> numbers."""

import re

from events.dates.rules.english.words import (
    CARDINALS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    ORDINALS,
    VAGUE_NUMBERS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)

TWO_DIGIT_PIVOT = 40
"""'39 is 2039 and '40 is 1940: apostrophised years are mostly of the century that many readers were born in."""

_PARTED = re.compile(r"(?<=[0-9])[,\s](?=[0-9]{3})")
"""What parts a number's thousands."""


def month_number(text: str) -> int:
    """1..12 from a name or an abbreviation, with or without its point.

    >>> month_number("Sept."), month_number("May")
    (9, 5)
    """
    word = text.lower().rstrip(".")
    return MONTHS.get(word) or MONTH_ABBREVIATIONS[word]


def weekday_number(text: str) -> int:
    """0..6 from Monday, from a name or an abbreviation.

    >>> weekday_number("Thurs.")
    3
    """
    word = text.lower().rstrip(".")
    return WEEKDAYS[word] if word in WEEKDAYS else WEEKDAY_ABBREVIATIONS[word]


def day_number_of(text: str) -> int:
    """1..31 from digits, with or without an ordinal's ending.

    >>> day_number_of("3rd"), day_number_of("14")
    (3, 14)
    """
    return int(text.lower().rstrip("stndrh"))


def ordinal_number(text: str) -> int:
    """The number of an ordinal in words or digits.

    >>> ordinal_number("twenty-first"), ordinal_number("19th")
    (21, 19)
    """
    word = text.lower().replace(" ", "-")
    return ORDINALS[word] if word in ORDINALS else int(word.rstrip("stndrh"))


def year_number(text: str, era: str = "") -> int:
    """An astronomical year from its digits and its era: 44 BC is -43; '99 is 1999.

    >>> year_number("44", "BC"), year_number("’99"), year_number("1949")
    (-43, 1999, 1949)
    """
    digits = text.lstrip("'’‘")
    year = int(digits)
    if "b" in era.lower():
        return 1 - year
    if digits != text and len(digits) == 2:
        return year + (2000 if year < TWO_DIGIT_PIVOT else 1900)
    return year


def cardinal(text: str) -> float | None:
    """The number that the words say, None where they leave it open ("a few"). ValueError for other words.

    >>> cardinal("twenty-five"), cardinal("a hundred and ten"), cardinal("1,200"), cardinal("two and a half")
    (25, 110, 1200.0, 2.5)
    >>> cardinal("100 000")
    100000.0
    >>> cardinal("several") is None
    True
    """
    said = _PARTED.sub("", text.lower()).replace("another", "one").replace("-", " ").split()
    if any(word in VAGUE_NUMBERS for word in said):
        return None
    half = "half" in said
    ignored = {"and", "of", "half", "a", "an"} if half else {"and", "of"}
    total: float = 0
    for word in said:
        if word in ignored:
            continue
        if word[0].isdigit():
            total += float(word)
        elif word in {"dozen", "hundred", "thousand", "couple"}:
            total = max(total, 1) * CARDINALS[word]
        elif word in CARDINALS:
            total += CARDINALS[word]
        else:
            raise ValueError(text)
    return total + 0.5 if half else total
