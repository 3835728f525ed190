"""An `Article` put together: the user's word beats what the source says, and that beats what the text shows."""

import re
from dataclasses import dataclass, replace

from events.errors import ArticleError, ConfigError
from events.model import Article, Provenance
from events.reading.identity import identify, normal_url
from events.reading.language import other_language
from events.reading.layout import Layout, lay_out
from events.reading.published import WANTED_TIME, Published, parse_time, published_in_url, settle
from events.reading.stamps import Stamp
from events.records import record


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the user says of an article, each text empty where nothing is said. It beats whatever the source has."""

    published: str = ""
    title: str = ""
    url: str = ""
    publisher: str = ""


NOTHING_SAID = Overrides()
_LETTER = re.compile(r"[^\W\d_]")


@record(kw_only=True)
class Fields:
    """What a source says of its article beside the text: `origin` is where ("the page's metadata").

    `shown` are the date lines of a page that are not in its text.
    """

    identity: str = ""
    title: str = ""
    url: str = ""
    publisher: str = ""
    published: Published | None = None
    updated: Published | None = None
    shown: tuple[Stamp, ...] = ()
    origin: str = ""


NOTHING_GIVEN = Fields()


def build_article(
    text: str, *, source: str, fields: Fields = NOTHING_GIVEN, overrides: Overrides = NOTHING_SAID
) -> Article:
    """The article of a text. Raises ArticleError where it cannot be one, ConfigError for an override of no use."""
    check_overrides(overrides)
    check_text(text, source)
    layout = lay_out(text, overrides.title or fields.title)
    start, end = layout.body
    if language := other_language(text[start:end]):
        raise ArticleError(source, f"its text is in {language}; only English articles are read")
    title = _title(overrides, fields, layout)
    publisher = _publisher(overrides, fields, layout)
    url = _url(overrides, fields, layout)
    published = _published(overrides, fields, layout, url[0])
    identity, key = identify(given=fields.identity, url=url[0], text=text)
    found = {"title": title[1], "publisher": publisher[1], "url": url[1], "published": published.source}
    return Article(
        identity=identity,
        key=key,
        title=title[0],
        publisher=publisher[0],
        url=url[0],
        published=published.time,
        text=text,
        body=layout.body,
        provenance=tuple(Provenance(name, where) for name, where in found.items() if where),
    )


def check_overrides(overrides: Overrides) -> None:
    """Raise ConfigError for an override that no article can have."""
    for name in ("published", "title", "url", "publisher"):
        value = getattr(overrides, name)
        try:
            check_characters(value, f"--{name}", "it")
        except ArticleError as error:
            raise ConfigError(f"--{name}", error.reason) from None
    if overrides.published and parse_time(overrides.published) is None:
        raise ConfigError("--published", f"{overrides.published!r:.60} is not {WANTED_TIME}")
    if overrides.url and not normal_url(overrides.url):
        raise ConfigError("--url", f"{overrides.url!r:.80} is no http(s) address")


def check_text(text: str, source: str) -> None:
    """Raise ArticleError for a text that is empty or has a character that no text has."""
    if not text.strip():
        raise ArticleError(source, "it has nothing but white space" if text else "it is empty")
    check_characters(text, source, "its text")
    if not _LETTER.search(text):
        raise ArticleError(source, "it has no words")


def check_characters(text: str, source: str, what: str) -> None:
    """Raise ArticleError for a NUL or a lone surrogate."""
    if "\0" in text:
        raise ArticleError(source, f"{what} has a NUL at character {text.index(chr(0)) + 1}")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ArticleError(
            source, f"{what} has half a surrogate pair (U+{ord(text[error.start]):04X}) at character {error.start + 1}"
        ) from None


Choice = tuple[str, str]
"""A field's value and where it came from, both empty where there is none."""

_ABOVE = "the lines above the text"


def _title(overrides: Overrides, fields: Fields, layout: Layout) -> Choice:
    return _first(
        (overrides.title, "option --title"),
        (fields.title, fields.origin),
        (layout.heading.fields.get("title", ""), _ABOVE),
        (layout.heading.title, _ABOVE),
    )


def _publisher(overrides: Overrides, fields: Fields, layout: Layout) -> Choice:
    heading, notes, dateline = layout.heading, layout.notes, layout.dateline
    return _first(
        (overrides.publisher, "option --publisher"),
        (fields.publisher, fields.origin),
        (heading.fields.get("publisher", ""), _ABOVE),
        (heading.publisher, _ABOVE),
        (notes.publisher, f"closing note {notes.words!r}"),
        (dateline.publisher if dateline else "", "dateline"),
    )


def _url(overrides: Overrides, fields: Fields, layout: Layout) -> Choice:
    named = layout.heading.fields.get("url", "")
    kept = _first(
        (normal_url(overrides.url), "option --url"),
        (normal_url(fields.url), fields.origin),
        (normal_url(named), _ABOVE),
    )
    dropped = fields.url or named
    return kept if kept[0] or not dropped else ("", f"not kept: {dropped!r:.80} is no http(s) address")


def _first(*choices: Choice) -> Choice:
    tidy = ((" ".join(value.split()), where) for value, where in choices)
    return next((choice for choice in tidy if choice[0]), ("", ""))


def _published(overrides: Overrides, fields: Fields, layout: Layout, url: str) -> Published:
    """The DCT: an option as it is; else from the source, the text, the URL's path, or the time of the last change."""
    if overrides.published:
        return Published(parse_time(overrides.published), "option --published")
    heading = layout.heading
    given = fields.published
    if given is None and (named := heading.fields.get("published")) and (time := parse_time(named)):
        given = Published(time, f"{_ABOVE}, {named!r}")
    dateline = layout.dateline.stamp if layout.dateline else None
    stamps = (*heading.stamps, *fields.shown)
    found = settle(given, stamps, dateline)
    if found.time is None and layout.notes.stamps:
        stamps = (*stamps, *layout.notes.stamps)
        found = settle(given, stamps, dateline)
    if found.time is None and (day := published_in_url(url)):
        found = settle(Published(day, "the day in its URL"), stamps, dateline)
    if found.time is None and fields.updated:
        found = settle(fields.updated, stamps, dateline)
    if found.time is None and heading.unclear:
        return replace(found, source=f"not found: {heading.unclear[0]!r} is no certain day")
    return found
