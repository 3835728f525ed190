"""A whole timeline as JSON Lines, and back into an empty database: the same events, ids, times and history.

The first line is the header, with the format's name and version and the schema's revision; then comes a line for each
row of each table, `{"table": ..., "row": {...}}`, in an order that names nothing before it is there; the last line has
the number of rows of each table, so that a cut file is noticed. Tables are found in `tables`, not listed here: all but
those that are derived from others. An import is one transaction, and checks every line before it believes it.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn

import sqlalchemy as sa

from events.errors import BrokenExport, StoreError
from events.store.asking import streamed
from events.store.listing import list_all
from events.store.row_checks import checked_row
from events.store.schema import KNOWN
from events.store.tables import events, meta, metadata

FORMAT = "dateline-timeline"
VERSION = 1

AT_ONCE = 500
"""Rows that are read and written at a time."""

TABLES = tuple(table for table in metadata.sorted_tables if not table.info.get("derived"))
"""What is exported, each table after those it refers to."""

_FIRST_SURVIVORS = (events.c.survivor.is_not(None), events.c.sequence.desc())
"""A merged event names its survivor, which may have been merged into another one later."""

Line = tuple[int, Mapping[str, Any]]
"""The number of a line in its file, and the object it holds."""


def exported(connection: sa.Connection) -> Iterator[bytes]:
    """The lines of an export, each with its line end, from the state that the connection sees."""
    yield _line({"format": FORMAT, "version": VERSION, "schema": KNOWN[-1]})
    counts: dict[str, int] = {}
    for table in TABLES:
        order = _FIRST_SURVIVORS if table is events else tuple(table.primary_key)
        counts[table.name] = 0
        query = sa.select(table).order_by(*order)
        for row in streamed(connection, query, AT_ONCE):
            counts[table.name] += 1
            yield _line({"table": table.name, "row": dict(row._mapping)})
    yield _line({"end": counts})


def imported(connection: sa.Connection, lines: Iterable[bytes], *, source: str, database: str) -> Mapping[str, int]:
    """How many rows each table got, once all of an export is in the database.

    Raises StoreError where the database is not empty, and BrokenExport, with the line, for what is no whole export.
    """
    _check_empty(connection, database)
    connection.execute(sa.delete(meta))
    reading = _Reading(source)
    for page in reading.pages(lines):
        _insert(connection, page, source)
    if reading.counts["meta"] != 1:
        reading.refuse("the timeline's own row is not in it once")
    last = connection.scalar(sa.select(sa.func.max(events.c.sequence))) or 0
    if last > connection.execute(sa.select(meta.c.sequence)).scalar_one():
        reading.refuse(f"an event has the change number {last}, past the timeline's own")
    list_all(connection)
    return reading.counts


def _line(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _check_empty(connection: sa.Connection, database: str) -> None:
    for table in TABLES:
        row = connection.execute(sa.select(table).limit(1)).first()
        if row is not None and not (table is meta and row.revision == 0):
            raise StoreError(database, "the database is not empty; an export goes into an empty one")


class _Reading:
    """An export being read: where it is, and what has been counted."""

    def __init__(self, source: str) -> None:
        self.number = 0
        self.counts: Counter[str] = Counter({table.name: 0 for table in TABLES})
        self._source = source
        self._tables = {table.name: table for table in TABLES}

    def pages(self, lines: Iterable[bytes]) -> Iterator[list[tuple[int, sa.Table, dict[str, Any]]]]:
        """The rows, checked, some at a time, all of a page of one table; and at the end, whether it is the end."""
        page: list[tuple[int, sa.Table, dict[str, Any]]] = []
        ended = False
        for line in lines:
            self.number += 1
            value = self._object(line)
            if ended:
                self.refuse("there is more after the end")
            if self.number == 1:
                self._check_header(value)
            elif "end" in value:
                self._check_counts(value["end"])
                ended = True
            else:
                row = self._row(value)
                if page and (page[-1][1] is not row[1] or len(page) == AT_ONCE):
                    yield page
                    page = []
                page.append(row)
        if not ended:
            self.refuse("the file ends here, without its last line" if self.number else "the file is empty")
        if page:
            yield page

    def refuse(self, reason: str) -> NoReturn:
        """Raise BrokenExport for the line that is being read."""
        raise BrokenExport(self._source, self.number, reason)

    def _object(self, line: bytes) -> Mapping[str, Any]:
        try:
            value = json.loads(line.decode("utf-8"), parse_constant=_no_number)
        except UnicodeDecodeError as error:
            self.refuse(f"not UTF-8 at byte {error.start + 1}")
        except (ValueError, RecursionError):
            self.refuse("not JSON, or cut" if line.endswith(b"\n") else "cut in its middle")
        if not isinstance(value, dict):
            self.refuse("not a JSON object")
        return value

    def _check_header(self, value: Mapping[str, Any]) -> None:
        if value.get("format") != FORMAT:
            self.refuse("no export of dateline's begins like this")
        version, schema = value.get("version"), value.get("schema")
        if type(version) is not int or version < 1 or not isinstance(schema, str):
            self.refuse("no version of the format in it")
        if version > VERSION:
            self.refuse(f"its format {version} is newer than this version knows ({VERSION}); upgrade dateline")
        if schema not in KNOWN:
            self.refuse(f"its schema {schema} is newer than this version knows ({KNOWN[-1]}); upgrade dateline")
        if schema != KNOWN[-1]:
            self.refuse(f"its schema {schema} is older than this version's ({KNOWN[-1]}); upgrade and export it anew")

    def _check_counts(self, counts: object) -> None:
        if counts != dict(self.counts):
            told = counts if isinstance(counts, dict) else {}
            name = next((name for name, count in self.counts.items() if told.get(name) != count), "")
            self.refuse(f"it says {told.get(name)} rows of {name or 'something else'}, but has {self.counts[name]}")

    def _row(self, value: Mapping[str, Any]) -> tuple[int, sa.Table, dict[str, Any]]:
        table = self._tables.get(str(value.get("table")))
        if table is None:
            self.refuse(f"no table is called {value.get('table')!r}")
        try:
            row = checked_row(table, value.get("row"))
        except ValueError as error:
            self.refuse(str(error))
        self.counts[table.name] += 1
        return self.number, table, row


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON")


def _insert(connection: sa.Connection, page: list[tuple[int, sa.Table, dict[str, Any]]], source: str) -> None:
    """Store rows of one table; if the database refuses them, one by one, to find the line."""
    table = page[0][1]
    try:
        with connection.begin_nested():
            connection.execute(sa.insert(table), [row for _, _, row in page])
    except sa.exc.IntegrityError:
        for number, _, row in page:
            try:
                connection.execute(sa.insert(table), [row])
            except sa.exc.IntegrityError as error:
                raise BrokenExport(source, number, _reason(error, table)) from error


def _reason(error: sa.exc.IntegrityError, table: sa.Table) -> str:
    told = str(error.orig).lower()
    if "foreign key" in told:
        return f"this row of {table.name} names what is not there"
    return f"an earlier row of {table.name} has the same name or number"
