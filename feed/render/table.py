"""A timeline as a table: CSV (RFC 4180), every event a row, written as the events are read.

For people with a spreadsheet as much as for programs, hence three choices:

- It begins with a byte order mark. Excel takes a CSV without one for the system's old code page and garbles every
  letter beyond ASCII; LibreOffice, R and pandas skip it, and Python reads it as "utf-8-sig".
- A text that a stranger wrote and that a spreadsheet would take for a formula (it begins with = + - or @, white space
  aside) gets an apostrophe before it. Where Excel splits at semicolons, as in much of Europe, a formula might begin
  after one: there a space goes between. Of our own columns none can hold a formula, and they stay as they are: the EDTF
  of 44 BCE is -0043.
- A cell holds no line break: the view model has none.

`earliest` and `latest` are the first and the last day (ISO 8601) on which it may have been, empty where that is open.
The article's columns are of the source shown first; `sources` counts them all.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import UTC
from itertools import islice

from feed.addresses import Addresses, event_path
from feed.config import Site
from feed.timeline import Entry

MEDIA_TYPE = "text/csv"
ROWS = 200
"""How many are written at once."""

COLUMNS = (
    "id",
    "edtf",
    "precision",
    "date",
    "relation",
    "earliest",
    "latest",
    "headline",
    "status",
    "tags",
    "quotation",
    "article_title",
    "article_publisher",
    "article_published",
    "article_url",
    "sources",
    "confidence",
    "url",
    "published",
    "updated",
)

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")
_NEXT_CELL = re.compile(r";(?=[=+\-@＝＋－＠])")


def table(entries: Iterable[Entry], site: Site) -> Iterator[bytes]:
    """The table in pieces, its first one with the names of the columns; an event's row is made when it is asked for."""
    addresses = Addresses(site.base_url)
    rows = (_row(entry, addresses) for entry in entries)
    yield "\ufeff".encode() + _written([COLUMNS])
    while piece := _written(islice(rows, ROWS)):
        yield piece


def _row(entry: Entry, addresses: Addresses) -> tuple[str, ...]:
    event = entry.event
    return (
        event.id,
        event.date.edtf,
        event.date.precision.value,
        entry.words,
        entry.event.relation.value,
        entry.earliest,
        entry.latest,
        defused(entry.headline),
        event.status.value,
        defused("; ".join(tag.label for tag in entry.tags)),
        *_source_cells(entry),
        str(len(entry.sources)),
        str(event.confidence),
        addresses.absolute(event_path(event.id)),
        event.published.astimezone(UTC).isoformat(),
        event.updated.astimezone(UTC).isoformat(),
    )


def _source_cells(entry: Entry) -> tuple[str, ...]:
    """The quotation and the article shown first; all empty for an event added by hand."""
    if not entry.citations:
        return ("",) * 5
    citation = entry.citations[0]
    source = citation.source
    return (
        defused(citation.quotation.text),
        defused(source.title),
        defused(source.publisher),
        source.day,
        source.url,
    )


def defused(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula, nor any part of it."""
    apart = _NEXT_CELL.sub("; ", text)
    return f"'{apart}" if _FORMULA.match(apart) else apart


def _written(rows: Iterable[tuple[str, ...]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8")
