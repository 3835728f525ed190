"""The language a site speaks: its words, its dates, its numbers and its direction, by the setting `DATELINE_LOCALE`.

Our own words are English in templates and code, and beside this file stands one catalogue for each other language
(gettext's `.po`, which every translator's tool reads). A test lists the messages that one lacks, or has in vain.
Articles are English, and so is all that is drawn from them: a page says of such texts which language they are in, and
feeds, whose titles join a date and a headline in one line, speak English throughout.
"""

from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO

import babel
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from events.dates.languages import Language, language_of, locale_of
from events.dates.value import Part, TemporalValue
from events.dates.wording import words

TEXTS = "en"
"""The language of articles (BCP 47), and of what is drawn from them."""

_FALLBACK = "en_GB"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Locale:
    """One language in one country, ready to speak.

    `tag` names it in HTML (BCP 47), and `direction` is "ltr" or "rtl". Messages are those of
    the `%` operator with named fields.
    """

    tag: str
    direction: str
    dates: Language
    translations: NullTranslations

    @property
    def reads_texts(self) -> bool:
        """Whether articles are in this language."""
        return self.tag.split("-")[0] == TEXTS

    def gettext(self, message: str, **fields: str) -> str:
        """The message in this language."""
        return self.translations.gettext(message) % fields

    def ngettext(self, one: str, several: str, number: int, **fields: str) -> str:
        """The message for this number of things, which it has as `count`."""
        return self.translations.ngettext(one, several, number) % {"count": self.number(number), **fields}

    def number(self, number: int) -> str:
        """How many, in digits: "1,200"."""
        return self.dates.calendar.count(number)

    def date(self, value: TemporalValue, part: Part | None = None) -> str:
        """The date in words, fit for the middle of a sentence."""
        return words(value, self.dates, part=part)


def speaking(name: str) -> Locale:
    """The locale of this name. Raises ValueError for one that there are no words for."""
    return _speaking(locale_of(name))


def of_texts(name: str) -> Locale:
    """The locale in which a site of this one speaks of articles in their own language: English, as near as may be."""
    site = speaking(name)
    return site if site.reads_texts else speaking(_FALLBACK)


def marked(message: str) -> str:
    """The message as it is, marked as one to translate where it is shown: for tables of words."""
    return message


@cache
def _speaking(locale: babel.Locale) -> Locale:
    return Locale(
        tag=str(locale).replace("_", "-"),
        direction=locale.text_direction,
        dates=language_of(locale),
        translations=_translations(locale.language),
    )


def _translations(language: str) -> NullTranslations:
    """The catalogue of a language; of English there is none."""
    if language == TEXTS:
        return NullTranslations()
    compiled = BytesIO()
    with files("feed").joinpath("locales", f"{language}.po").open("rb") as catalogue:
        write_mo(compiled, read_po(catalogue, locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)


ENGLISH = speaking(_FALLBACK)
