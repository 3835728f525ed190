"""The templates folder, and a template filled with values; no dates and no Flask in here."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import InternationalizationExtension
from markupsafe import Markup

from feed.locales import TEXTS, Locale

PACKAGE = Path(__file__).resolve().parent.parent


@cache
def environment(locale: Locale) -> Environment:
    """The Jinja environment of a language: whatever a template shows is escaped, and an unknown name is an error.

    `_` and `ngettext` give a message in the language, `number` writes one, and `verbatim` are the attributes of an
    element whose text is an article's or an editor's: its direction, and its language where that is not the page's.
    """
    made = Environment(
        loader=FileSystemLoader(templates_folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=[InternationalizationExtension],
    )
    made.policies["ext.i18n.trimmed"] = True
    translations = locale.translations
    made.install_gettext_callables(  # type: ignore[attr-defined]  # the extension adds it
        translations.gettext, translations.ngettext, newstyle=True
    )
    made.filters["number"] = locale.number
    made.globals["locale"] = locale
    attributes = ' dir="auto"' if locale.reads_texts else f' lang="{TEXTS}" dir="auto"'
    made.globals["verbatim"] = Markup(attributes)  # noqa: S704  # ours alone
    return made


def templates_folder() -> Path:
    """`templates` inside the installed package, else beside it, as in a checkout."""
    inside = PACKAGE / "templates"
    return inside if inside.is_dir() else PACKAGE.parent / "templates"


def fill(template: str, locale: Locale, **values: object) -> str:
    """The template's text in this language, with these values in it."""
    return environment(locale).get_template(template).render(values)
