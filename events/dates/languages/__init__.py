"""The languages dates are put into words in: what Babel has of a locale, and one small table of ours for the rest.

Not for recognising dates in a text: that is in `rules`.
"""

from functools import cache

from babel import Locale, UnknownLocaleError

from events.dates.languages import arabic, english, french, german
from events.dates.languages.calendar import DIGITS, calendar_of
from events.dates.languages.table import Language, Pair, Phrases

__all__ = ["ENGLISH", "LANGUAGES", "Language", "Pair", "language_of", "locale_of"]

LANGUAGES: dict[str, Phrases] = {
    "ar": arabic.PHRASES,
    "de": german.PHRASES,
    "en": english.PHRASES,
    "fr": french.PHRASES,
}
"""Our tables, by the language's code (ISO 639); a locale is one of these, in any country that Babel knows it in."""


def locale_of(name: str) -> Locale:
    """The locale of a name such as `de`, `en_GB` or `ar-EG`. Raises ValueError for one we have no words for.

    >>> str(locale_of("en-gb")), locale_of("ar_EG").text_direction
    ('en_GB', 'rtl')
    """
    try:
        locale = Locale.parse(name.strip().replace("-", "_"))
    except (UnknownLocaleError, ValueError) as error:
        raise ValueError(f"there is no locale {name!r}") from error
    if locale.language not in LANGUAGES or locale.default_numbering_system not in DIGITS:
        raise ValueError(f"there are no words for the locale {name!r}")
    return locale


@cache
def language_of(locale: Locale) -> Language:
    """What dates are put into words with in this locale, which is one that `locale_of` gave."""
    return Language(calendar=calendar_of(locale), phrases=LANGUAGES[locale.language])


ENGLISH = language_of(Locale("en", "GB"))
