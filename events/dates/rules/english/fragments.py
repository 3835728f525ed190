"""Pieces of patterns, made from the lexicon. Every quantifier is bounded; names of groups are left to the rules."""

from collections.abc import Iterable, Sequence

from events.dates.rules.english.words import (
    CAPITALISED,
    CARDINALS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    ORDINALS,
    SEASONS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; a letter that several begin with is looked at once."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_letter.setdefault(word if word in CAPITALISED else word[0], []).append(word)
    return "(?:" + "|".join(map(_with_one_letter, by_letter.values())) + ")"


def _with_one_letter(words: Sequence[str]) -> str:
    """A pattern for words that begin with the same letter, in their order."""
    rest = "|".join(word[1:] for word in words)
    return f"{words[0][0]}(?:{rest})" if len(words) > 1 else _cased(words[0])


def _cased(word: str) -> str:
    """The word's pattern; one that is also a common word in lower case must begin with a capital."""
    if word in CAPITALISED:
        return f"(?-i:{word.capitalize()}|{word.upper()})"
    return word


def followed_by(words: Iterable[str], following: Iterable[str]) -> frozenset[str]:
    """Each of the words with each of those that may follow it, as two words that a rule begins with."""
    following = frozenset(following)
    return frozenset(f"{word} {after}" for word in words for after in following)


def after_the(words: Iterable[str]) -> frozenset[str]:
    """The words after "the", as two words that a rule begins with; of two words the first."""
    return frozenset(f"the {word.partition(' ')[0]}" for word in words)


def before_the(words: Iterable[str]) -> frozenset[str]:
    """The words before "the"."""
    return followed_by(words, {"the"})


def with_the(words: Iterable[str]) -> frozenset[str]:
    """The words alone and after "the"."""
    words = frozenset(words)
    return words | after_the(words)


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """What the phrases begin with: of one on "the" or "a" its two first words."""
    words = (phrase.split() for phrase in phrases)
    return frozenset(" ".join(found[: 2 if found[0] in ("the", "a") else 1]) for found in words)


S = r"(?:\s[^\S\n]{0,2})"
"""White space inside an expression: at most one line break, so that no expression crosses a paragraph."""

H = r"(?:-|‐|‑|\s[^\S\n]{0,2})"
"""A hyphen or white space."""

DASH = r"[^\S\n]?(?:-{1,2}|–|—|‐|‑|−)[^\S\n]?"

LETTER, ALNUM = "(?-i:[A-Za-z])", "(?-i:[0-9A-Za-z])"
"""English letters, and those or figures. Where case is ignored a set with "a-z" has "ſ" and "ı" too, and is compiled as
a table of 65,536 signs: of the two thousand million instructions of a command with one article that was 2 %."""

MONTH = f"(?:{one_of(MONTHS)}\\b|{one_of(MONTH_ABBREVIATIONS)}(?:\\.|\\b))"
WEEKDAY = f"(?:{one_of(WEEKDAYS)}\\b|{one_of(WEEKDAY_ABBREVIATIONS)}(?:\\.|\\b))"
DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])"
ORDINAL_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)\b"
_MONTH_BEGINS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
DAY_OR_ORDINAL = rf"(?:3[01]|[12][0-9]|0?[1-9])(?:(?:st|nd|rd|th)\b|(?!{ALNUM}|-(?!{_MONTH_BEGINS}){LETTER}))"
YEAR = r"(?:1[0-9]{3}|2[01][0-9]{2})(?![0-9])"
"""A year that needs no era."""
ERA = r"(?:B\.?C\.?E\b\.?|B\.C\.|BC\b|C\.E\.|(?-i:CE)\b|A\.D\.|(?-i:AD)\b)"
SEASON = one_of(SEASONS) + r"\b"
ORDINAL = "(?:" + one_of(ORDINALS) + r"\b|[0-9]{1,2}(?:st|nd|rd|th)\b)"
NUMBER_WORD = one_of(word for word in CARDINALS if word not in {"a", "an"})
UNIT = one_of(UNITS)

STARTS_MONTH = frozenset({*MONTHS, *MONTH_ABBREVIATIONS})
STARTS_WEEKDAY = frozenset({*WEEKDAYS, *WEEKDAY_ABBREVIATIONS})
ENDS_ORDINAL = frozenset({"st", "nd", "rd", "th"})
ENDS_ERA = frozenset({"a", "ad", "b", "bc", "bce", "c", "ce"})
"""What the letters of an era begin with, or are."""
FIGURES_OF_DAY = frozenset({"#1", "#2"})
FIGURES = FIGURES_OF_DAY | {"#3", "#4"}
STARTS_DAY = followed_by(FIGURES_OF_DAY, STARTS_MONTH | ENDS_ORDINAL | {"of", "day"})
STARTS_SEASON = frozenset(SEASONS)
STARTS_ORDINAL = frozenset(word.partition("-")[0] for word in ORDINALS) | followed_by(FIGURES_OF_DAY, ENDS_ORDINAL)
STARTS_NUMBER_WORD = frozenset(CARDINALS) - {"a", "an"}
UNIT_WORDS = frozenset(
    {*UNITS, *(unit + "s" for unit in UNITS), "centuries", "millenniums", "mins", "secs", "hrs", "hr", "sec"}
)
