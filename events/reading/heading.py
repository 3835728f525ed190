"""What stands above the prose of an article: its title, date lines, bylines, named fields and a site's buttons.

Lines are taken from the top as long as each is clearly no prose; the first that may be prose is where the prose begins.
A title is a short first paragraph without a final stop, with a blank line or a header line below it. A date line or a
byline a few lines below the title is the heading's as well, with what stands between: a standfirst, a reporter's name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from events.patterns import seldom
from events.reading.dateline import find_dateline
from events.reading.front import read_field, read_front_matter
from events.reading.headers import LONGEST_LINE, Header, read_header
from events.reading.publishers import known_publisher, named_publisher
from events.reading.stamps import Stamp
from events.records import record

BLANK = (
    " \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\u200b\ufeff"
)
"""All white space, and two marks that are none to Python: the zero-width space and the byte order mark."""
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_BYLINE = re.compile(r"(?i:by|written by|story by|words by|from our)\s+[^\W\da-z_]")
_SMALL = frozenset({
    "a", "an", "and", "at", "by", "de", "der", "for", "from", "in", "la", "min", "minutes", "of", "on", "our", "read",
    "staff", "story", "the", "to", "van", "von", "with", "words", "writer", "written",
})  # fmt: skip
"""Words that names and bylines have in small letters."""
_FURNITURE = frozenset({
    "advertisement", "analysis", "article", "breaking news", "business", "comment", "comments", "copy link",
    "exclusive", "explainer", "for immediate release", "health", "home", "international", "last updated", "listen",
    "live", "media release", "menu", "national", "news", "opinion", "politics", "posted", "press release", "print",
    "published", "read more", "save", "science", "share", "sport", "sports", "subscribe", "technology", "top stories",
    "updated", "us news", "uk news", "world", "world news",
})  # fmt: skip
"""Buttons, kickers and labels that stand on a line of their own around a title."""
_AGO = seldom(
    r"(?:(?:last\s)?updated|published|posted)?\W{0,3}(?:\d{1,2}|an?)\s[a-z]{3,7}\s(?:ago|read)", re.IGNORECASE
)
_ABBREVIATION = seldom(r"\b(?:Inc|Co|Corp|Ltd|Jr|Sr|Bros|[A-Z])\.$")
_URL = seldom(r"https?://\S{1,2000}", re.IGNORECASE)
_MOST_LINES = 64
_LONGEST_TITLE = 200
_LEAST_WRAPPED = 45
"""A line is wrapped no earlier, in characters; below a shorter one something else begins."""
_LONGEST_BETWEEN = 400
_MOST_LINES_BETWEEN = 4
_MOST_WORDS_BESIDE = 12


@dataclass(slots=True)
class Heading:
    """What was found above the prose, which begins at `start`. `fields` are those of front matter and named lines."""

    start: int = 0
    title: str = ""
    publisher: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    stamps: list[Stamp] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)


@record()
class _Line:
    text: str
    end: int


def read_heading(text: str, title: str = "") -> Heading:
    """The heading of a text whose title may be known already; with no prose below it, it is taken for prose itself."""
    heading = Heading()
    front, fields = read_front_matter(text)
    for name, value in fields.items():
        _take_field(name, value, heading)
    lines = list(_lines(text, front))
    size = _heading_size(lines, heading, title)
    starts = (_skip_blank(text, start) for start in (lines[size - 1].end if size else front, front, 0))
    heading.start = next((start for start in starts if start < len(text)), 0)
    if size and heading.start < lines[size - 1].end:
        heading.title = ""
    return heading


def stamps_of_line(line: str) -> Sequence[Stamp]:
    """The stamps of a line if it is a header line; none of any other."""
    heading = Heading()
    _take_header(line.strip(BLANK), heading)
    return heading.stamps


def _skip_blank(text: str, start: int) -> int:
    return len(text) - len(text[start:].lstrip(BLANK))


def _lines(text: str, start: int) -> Iterator[_Line]:
    """The first lines of a text, more than any heading has."""
    start = _skip_blank(text, start)
    for match in islice(_LINE.finditer(text, start), _MOST_LINES):
        # A line of the heading is short: no more of a long one is looked at.
        line = text[match.start() : min(match.end(), match.start() + 2 * _LONGEST_BETWEEN)].strip(BLANK)
        yield _Line(line, match.end())


def _heading_size(lines: Sequence[_Line], heading: Heading, title: str) -> int:
    """How many lines are no prose; what they say goes into `heading`."""
    index = 0
    while index < len(lines):
        line = lines[index].text
        if not line or _take_header(line, heading):
            index += 1
            continue
        size = 0 if heading.title else _title_size(lines[index:], title)
        if size:
            heading.title = " ".join(" ".join(line.text for line in lines[index : index + size]).lstrip("# ").split())
        elif not heading.stamps:
            size = _size_between(lines[index:])
        if not size:
            break
        index += size
    return index


def _take_header(line: str, heading: Heading) -> bool:
    """Whether the line is a header line; then what it says has gone into `heading`."""
    if len(line) > LONGEST_LINE:
        return False
    header = read_header(line)
    byline = bool(_BYLINE.match(line)) and _is_name(line) and not _ends_sentence(line)
    if _is_stamped(line, header, byline):
        heading.stamps.extend(header.stamps)
        heading.unclear.extend(header.unclear)
        heading.publisher = heading.publisher or next(filter(None, map(known_publisher, header.leftovers)), "")
        return True
    if named := read_field(line):
        _take_field(*named, heading)
        # "Source: Xinhua | 2023-11-25 06:09 | Editor: ..."
        heading.stamps.extend(header.stamps)
        return True
    if publisher := known_publisher(line):
        heading.publisher = heading.publisher or publisher
        return True
    if _URL.fullmatch(line):
        heading.fields.setdefault("url", line)
        return True
    return byline or line.casefold().rstrip(":") in _FURNITURE or bool(_AGO.fullmatch(line))


def _take_field(name: str, value: str, heading: Heading) -> None:
    value = named_publisher(value.partition("|")[0]) if name == "publisher" else value
    if name and value:
        heading.fields.setdefault(name, value)


def _is_stamped(line: str, header: Header, byline: bool) -> bool:
    """Whether a line is a date line: nothing but dates and the words around them, or names set apart from them."""
    if not (header.stamps or header.unclear):
        return False
    if not header.leftovers or byline:
        return True
    telling = header.unclear or any(stamp.year or stamp.clock for stamp in header.stamps)
    return bool(telling) and not header.joined and not _ends_sentence(line) and all(map(_is_name, header.leftovers))


def _is_name(words: str) -> bool:
    several = words.split()
    beside = [word for word in several if word.casefold() not in _SMALL]
    return len(beside) <= _MOST_WORDS_BESIDE and not any(word[0].islower() for word in beside)


def _ends_sentence(line: str) -> bool:
    return line.endswith((".", ",", ";", ":")) and not _ABBREVIATION.search(line)


def _title_size(lines: Sequence[_Line], title: str) -> int:
    """How many lines from the first one are the title: none, or those of a short paragraph that reads like one."""
    first = lines[0].text
    if title and first.casefold() == title.casefold():
        return 1
    paragraph = [line.text for line in lines[: _paragraph_size(lines)]]
    below_is_header = _is_header_next(lines[len(paragraph) :])
    wrapped = len(paragraph) == 2 and len(first) >= _LEAST_WRAPPED
    if len(paragraph) > 1 and not wrapped:
        # A title right above a reporter's name, say, and both above a date line; any other such paragraph is prose.
        if not below_is_header or any(map(_ends_sentence, paragraph)):
            return 0
        paragraph = paragraph[:1]
    words = " ".join(paragraph)
    if len(words) > _LONGEST_TITLE or _ends_sentence(words) or not any(map(str.isalpha, words)):
        return 0
    return 0 if find_dateline(words, 0) and not below_is_header else len(paragraph)


def _paragraph_size(lines: Sequence[_Line]) -> int:
    """How many lines there are to the next blank line or header line."""
    for size, line in enumerate(lines):
        if size and (not line.text or _take_header(line.text, Heading())):
            return size
    return len(lines)


def _size_between(lines: Sequence[_Line]) -> int:
    """How many lines stand above the next date line or byline, if it is near and prose comes after it; else none."""
    between = 0
    for size, line in enumerate(lines):
        if _is_header_next(lines[size:]):
            length = sum(len(line.text) for line in lines[:size])
            return size if length <= _LONGEST_BETWEEN and _has_prose(lines[size:]) else 0
        between += bool(line.text)
        if between > _MOST_LINES_BETWEEN:
            return 0
    return 0


def _has_prose(lines: Sequence[_Line]) -> bool:
    return any(line.text and not _take_header(line.text, Heading()) for line in lines)


def _is_header_next(lines: Sequence[_Line]) -> bool:
    below = next((line.text for line in lines if line.text), "")
    return bool(below) and _take_header(below, Heading())
