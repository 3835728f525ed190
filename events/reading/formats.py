"""A source in any of the formats: which one it is, found from its content and its suffix, and its articles.

Content goes first where it is plain (a doctype, an object with a brace and a quote), else the suffix. A JSON file may
hold several articles, as an array or one object a line (JSON Lines).
"""

import json
import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO

from events.errors import ArticleError, ConfigError
from events.model import Article
from events.patterns import seldom
from events.reading.article import NOTHING_SAID, Overrides, build_article
from events.reading.page import read_page
from events.reading.record import read_record
from events.reading.source import decode, read_bytes, source_name

_HTML = seldom(r"<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE)
_TAG = seldom(r"<(?:p|div|span|br|h[1-6]|article|section|title|meta)\b", re.IGNORECASE)
_LOOKED_AT = 4000
_JSON = seldom(r"(?:\{\s{0,1000}[\"}]|\[\s{0,1000}\{)")
_JSON_SUFFIXES = (".json", ".jsonl", ".ndjson")
_HTML_SUFFIXES = (".html", ".htm", ".xhtml")


def read_file(
    path: str,
    *,
    overrides: Overrides = NOTHING_SAID,
    encoding: str = "utf-8",
    stdin: BinaryIO | None = None,
) -> Article:
    """The one article of a source. Raises ArticleError for what is none, or several."""
    found = list(read_articles(path, overrides=overrides, encoding=encoding, stdin=stdin))
    if len(found) != 1:
        raise ArticleError(source_name(path), f"{len(found)} articles, where one is wanted")
    if isinstance(found[0], ArticleError):
        raise found[0]
    return found[0]


def read_articles(
    path: str,
    *,
    overrides: Overrides = NOTHING_SAID,
    encoding: str = "utf-8",
    stdin: BinaryIO | None = None,
) -> Iterator[Article | ArticleError]:
    """Each article of a source in order, and in the place of one that cannot be read, the error that says why."""
    source = source_name(path)
    try:
        text = decode(read_bytes(path, stdin), source=source, encoding=encoding)
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        format_ = find_format(text, path)
        if format_ == "json":
            yield from _records(text, source, overrides)
        elif format_ == "html":
            yield read_page(text, source=source, overrides=overrides)
        else:
            yield build_article(text, source=source, overrides=overrides)
    except ArticleError as error:
        yield error


def find_format(text: str, path: str) -> str:
    """The format of a text, "html", "json" or "text"."""
    suffix = PurePath(path).suffix.lower()
    start = text[:_LOOKED_AT].lstrip()
    if (start.startswith("<") and _HTML.search(start)) or (suffix in _HTML_SUFFIXES and _TAG.search(text)):
        return "html"
    if _JSON.match(start) or suffix in _JSON_SUFFIXES:
        return "json"
    return "text"


def _records(text: str, source: str, overrides: Overrides) -> Iterator[Article | ArticleError]:
    found = [(where, value) for where, value in _values(text, source)]
    if len(found) > 1 and (overrides.url or overrides.title):
        option = "--url" if overrides.url else "--title"
        raise ConfigError(option, f"it cannot be that of all {len(found)} articles of {source}")
    for where, value in found:
        try:
            if isinstance(value, ArticleError):
                raise value
            if not isinstance(value, dict):
                raise ArticleError(where, "not a JSON object")
            yield read_record(value, source=where, overrides=overrides)
        except ArticleError as error:
            yield error


def _values(text: str, source: str) -> Iterator[tuple[str, object]]:
    """The values of a JSON text, each with its name as a source; an error in the place of a line that is no JSON."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
        if len(lines) < 2 or not all(line.lstrip().startswith("{") for _, line in lines):
            yield source, ArticleError(source, f"not JSON ({_json_trouble(error)})")
            return
        for number, line in lines:
            where = f"{source}, line {number}"
            try:
                yield where, json.loads(line)
            except (ValueError, RecursionError) as error:
                yield where, ArticleError(where, f"not JSON ({_json_trouble(error)})")
        return
    if not isinstance(value, list):
        yield source, value
        return
    if not value:
        yield source, ArticleError(source, "an empty JSON array, without an article")
    for number, item in enumerate(value, start=1):
        yield f"{source}, article {number}", item


def _json_trouble(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else str(error).partition(";")[0]
