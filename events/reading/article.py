"""An `Article` put together: the user's word beats what the source says, and that beats what the text shows."""

import re
from dataclasses import dataclass, replace

from events.errors import ArticleError, ConfigError
from events.model import Article, Provenance
from events.reading.identity import identify, normal_url
from events.reading.language import other_language
from events.reading.layout import Layout, lay_out
from events.reading.published import WANTED_TIME, Published, parse_time, published_in_url, settle


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the user says of an article, each text empty where nothing is said. It beats whatever the source has."""

    published: str = ""
    title: str = ""
    url: str = ""
    publisher: str = ""


NOTHING_SAID = Overrides()
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What a source says of its article beside the text, and where it says so ("the page's metadata")."""

    identity: str = ""
    title: str = ""
    url: str = ""
    publisher: str = ""
    published: Published | None = None
    updated: Published | None = None
    origin: str = ""


NOTHING_GIVEN = Fields()


def build_article(
    text: str, *, source: str, fields: Fields = NOTHING_GIVEN, overrides: Overrides = NOTHING_SAID
) -> Article:
    """The article of a text. Raises ArticleError where it cannot be one, ConfigError for an override of no use."""
    check_text(text, source)
    layout = lay_out(text, overrides.title or fields.title)
    start, end = layout.body
    if language := other_language(text[start:end]):
        raise ArticleError(source, f"its text is in {language}; only English articles are read")
    chosen = _Chosen(overrides, fields, layout)
    title, publisher, url = chosen.title(), chosen.publisher(), chosen.url()
    published = _published(overrides, fields, layout, url[0])
    identity, key = identify(given=fields.identity, url=url[0], text=text)
    found = {"title": title, "publisher": publisher, "url": url, "published": (published.time, published.source)}
    return Article(
        identity=identity,
        key=key,
        title=title[0],
        publisher=publisher[0],
        url=url[0],
        published=published.time,
        text=text,
        body=layout.body,
        provenance=tuple(Provenance(name, where) for name, (_, where) in found.items() if where),
    )


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


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The fields of one article, each with where it came from."""

    overrides: Overrides
    fields: Fields
    layout: Layout

    def title(self) -> Choice:
        heading = self.layout.heading
        return _first(
            (self.overrides.title, "option --title"),
            (self.fields.title, self.fields.origin),
            (heading.fields.get("title", ""), "front matter"),
            (heading.title, "the line above the text"),
        )

    def publisher(self) -> Choice:
        heading, notes, dateline = self.layout.heading, self.layout.notes, self.layout.dateline
        return _first(
            (self.overrides.publisher, "option --publisher"),
            (self.fields.publisher, self.fields.origin),
            (heading.fields.get("publisher", ""), "the lines above the text"),
            (heading.publisher, "the lines above the text"),
            (notes.publisher, f"closing note {notes.words!r}"),
            (dateline.publisher if dateline else "", "dateline"),
        )

    def url(self) -> Choice:
        if self.overrides.url:
            url = normal_url(self.overrides.url)
            if not url:
                raise ConfigError("--url", f"{self.overrides.url!r:.80} is no http(s) address")
            return url, "option --url"
        return _first(
            (normal_url(self.fields.url), self.fields.origin),
            (normal_url(self.layout.heading.fields.get("url", "")), "the lines above the text"),
        )


def _first(*choices: Choice) -> Choice:
    tidy = ((" ".join(value.split()), where) for value, where in choices)
    return next((choice for choice in tidy if choice[0]), ("", ""))


def _published(overrides: Overrides, fields: Fields, layout: Layout, url: str) -> Published:
    if overrides.published:
        time = parse_time(overrides.published)
        if time is None:
            raise ConfigError("--published", f"{overrides.published!r:.60} is not {WANTED_TIME}")
        return Published(time, "option --published")
    heading = layout.heading
    given = fields.published
    if given is None and (named := heading.fields.get("published")) and (time := parse_time(named)):
        given = Published(time, f"front matter {named!r}")
    dateline = layout.dateline.stamp if layout.dateline else None
    found = settle(given, heading.stamps, dateline)
    if found.time is None and (day := published_in_url(url)):
        found = settle(Published(day, "the day in its URL"), heading.stamps, dateline)
    if found.time is None and fields.updated:
        found = settle(fields.updated, heading.stamps, dateline)
    if found.time is None and heading.unclear:
        return replace(found, source=f"not found: {heading.unclear[0]!r} is no certain day")
    return found
