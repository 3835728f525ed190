"""The settings of one timeline: read once from the environment and the command line, then passed down, never changed.

Not for the settings of one command (a port, a folder): those are its own options. The README has the table.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from events.dates.languages import LANGUAGES, locale_of
from events.errors import ConfigError
from feed.untrusted import safe_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What a publication says of itself. `base_url` is absolute, http or https, and ends in a slash.

    `locale` is the name of one that `locales` speaks. `icon` and `logo` are the URLs of a feed's images, empty for
    none. `quotation` is how many characters of a sentence a feed quotes. `contact` is where readers tell
    of errors, a mail address or a URL, empty for none.
    """

    title: str
    author: str
    base_url: str
    locale: str = "en_GB"
    icon: str = ""
    logo: str = ""
    quotation: int = 300
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings.

    `database` is a path (SQLite) or an SQLAlchemy URL; `threshold` the confidence below which an event waits for
    review; `authority` the name in new tag URIs (RFC 4151), empty for the base URL's host or a random one. Whether it
    is one is checked where it is used, when a database is made.
    """

    database: str
    threshold: float
    authority: str
    site: Site


DEFAULTS: Mapping[str, str] = {
    "DATELINE_DATABASE": "",
    "DATELINE_TITLE": "Dateline",
    "DATELINE_AUTHOR": "Dateline",
    "DATELINE_LOCALE": "en_GB",
    "DATELINE_BASE_URL": "http://127.0.0.1:8000/",
    "DATELINE_AUTHORITY": "",
    "DATELINE_ICON": "",
    "DATELINE_LOGO": "",
    "DATELINE_QUOTATION": "300",
    "DATELINE_CONTACT": "",
    "DATELINE_THRESHOLD": "0.5",
}
"""Every setting with its default. An empty database is `timeline.db` in the user's data directory."""


def default_database() -> Path:
    """The database of a user who named none."""
    return Path(platformdirs.user_data_dir("dateline", appauthor=False)) / "timeline.db"


def read_settings(environ: Mapping[str, str], overrides: Mapping[str, str | None] | None = None) -> Settings:
    """The settings from the environment; an override that is not None beats it. Keys are those of `DEFAULTS`.

    Raises ConfigError for a value that cannot be used.
    """
    given = {name: value for name, value in (overrides or {}).items() if value is not None}
    values = {name: given.get(name, environ.get(name) or default) for name, default in DEFAULTS.items()}
    return Settings(
        database=values["DATELINE_DATABASE"] or str(default_database()),
        threshold=_threshold(values["DATELINE_THRESHOLD"]),
        authority=values["DATELINE_AUTHORITY"],
        site=Site(
            title=_matching("DATELINE_TITLE", values, _NAME, "a title"),
            author=_matching("DATELINE_AUTHOR", values, _NAME, "a name"),
            base_url=_base_url(values["DATELINE_BASE_URL"]),
            locale=_locale(values["DATELINE_LOCALE"]),
            icon=_image("DATELINE_ICON", values),
            logo=_image("DATELINE_LOGO", values),
            quotation=_quotation(values["DATELINE_QUOTATION"]),
            contact=_contact(values["DATELINE_CONTACT"]),
        ),
    )


_NAME = re.compile(r".*\S.*", re.DOTALL)
"""Anything but white space: a feed must have a title and an author (RFC 4287, sections 4.1.1 and 4.2.14)."""


def _locale(text: str) -> str:
    try:
        return str(locale_of(text))
    except ValueError as error:
        offered = ", ".join(LANGUAGES)
        reason = f"{error}; there are those of {offered} in any country, such as en_US or ar_EG"
        raise ConfigError("DATELINE_LOCALE", reason) from error


def _matching(name: str, values: Mapping[str, str], pattern: re.Pattern[str], wanted: str) -> str:
    if not pattern.fullmatch(values[name]):
        raise ConfigError(name, f"{values[name]!r} is not {wanted}")
    return values[name]


def _threshold(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0.0 <= number <= 1.0:
        raise ConfigError("DATELINE_THRESHOLD", f"{text!r} is no number from 0 to 1")
    return number


QUOTATIONS = range(50, 1001)
"""Enough to have the date in it, and never an article's body."""


def _quotation(text: str) -> int:
    if not re.fullmatch(r"\d{1,4}", text, re.ASCII) or int(text) not in QUOTATIONS:
        raise ConfigError("DATELINE_QUOTATION", f"{text!r} is no number from {QUOTATIONS[0]} to {QUOTATIONS[-1]}")
    return int(text)


def _image(name: str, values: Mapping[str, str]) -> str:
    url = safe_url(values[name])
    if values[name] and not url:
        raise ConfigError(name, f"{values[name]!r} is no absolute http(s) URL")
    return url


_MAIL = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,253}")


def _contact(text: str) -> str:
    found = text if _MAIL.fullmatch(text) else safe_url(text)
    if text and not found:
        raise ConfigError("DATELINE_CONTACT", f"{text!r} is neither a mail address nor an absolute http(s) URL")
    return found


def _base_url(text: str) -> str:
    url = safe_url(text)
    if not url or "?" in url or "#" in url:
        raise ConfigError("DATELINE_BASE_URL", f"{text!r} is no absolute http(s) URL without user, query or fragment")
    return url if url.endswith("/") else url + "/"
