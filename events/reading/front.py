"""Named fields at the head of a text: front matter between "---" lines, and single lines such as "Source: Reuters".

Front matter is read as plain `key: value` lines (TOML's `key = "value"` between "+++" too): lists and nesting are
passed over, for nothing in them is needed. Not a YAML reader.
"""

import re
from collections.abc import Mapping

from events.patterns import seldom

FIELDS: Mapping[str, str] = {
    "title": "title", "headline": "title", "subject": "title",
    "publisher": "publisher", "publication": "publisher", "source": "publisher", "site": "publisher",
    "site name": "publisher", "newspaper": "publisher", "agency": "publisher",
    "url": "url", "link": "url", "canonical": "url", "permalink": "url", "canonical url": "url",
    "date": "published", "published": "published", "published at": "published", "published on": "published",
    "date published": "published", "datepublished": "published", "pubdate": "published", "publish date": "published",
    "publication date": "published", "posted": "published", "dct": "published",
    "updated": "updated", "last updated": "updated", "modified": "updated", "lastmod": "updated",
    "author": "", "authors": "", "byline": "", "by": "", "section": "", "category": "", "categories": "", "tags": "",
    "keywords": "", "language": "", "lang": "", "location": "", "dateline": "", "copyright": "", "photo": "",
    "image": "", "credit": "", "summary": "", "description": "", "id": "", "slug": "",
    "layout": "", "draft": "", "from": "", "to": "", "cc": "", "editor": "",
}  # fmt: skip
"""What a named field says of its article; empty for those that are known and not needed."""

# Atomic, lest each "\r\n" be tried as two ends as well.
_NEWLINE = r"(?>\r\n|\r|\n)"
_END = rf"[ \t]{{0,20}}(?:{_NEWLINE}|\Z)"
_FRONT = re.compile(
    rf"[\s\ufeff]{{0,20}}(?P<fence>---|\+\+\+){_END}(?P<lines>(?:[^\r\n]{{0,2000}}{_NEWLINE}){{0,100}}?)(?P=fence){_END}"
)
_LINE = seldom(r"\s{0,20}(?P<key>[A-Za-z][\w -]{0,30}?)\s{0,5}[:=]\s{0,5}(?P<value>\S.{0,1000}?)\s{0,20}$")


def read_front_matter(text: str) -> tuple[int, Mapping[str, str]]:
    """Where the front matter of a text ends and its fields by the names of `FIELDS`' values; 0 where it has none."""
    match = _FRONT.match(text)
    if not match:
        return 0, {}
    named: dict[str, str] = {}
    for line in match["lines"].splitlines():
        name, value = read_field(line) or ("", "")
        if name and value:
            named.setdefault(name, value)
    return match.end(), named


def read_field(line: str) -> tuple[str, str] | None:
    """The field that a line names and its value, without quotes; None for a line that names no field of `FIELDS`."""
    match = _LINE.fullmatch(line)
    key = re.sub(r"[_\s-]+", " ", match["key"]).casefold() if match else ""
    if not match or key not in FIELDS:
        return None
    return FIELDS[key], match["value"].strip("\"'")
