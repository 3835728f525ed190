"""The CSV: every event a row, read alike by strict readers, no cell a formula, whatever the text."""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from events.model import Event
from feed.render.table import COLUMNS, ROWS, defused, table
from feed.timeline import Entry, build_entry
from tests.timeline_samples import ANY_TEXT, POISON, SITE, WIRE, by_hand, event, hostile, told, varied


def written(*events: Event) -> bytes:
    return b"".join(table((build_entry(each, 300) for each in events), SITE))


def read(*events: Event) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(*events).decode("utf-8-sig"), newline=""), strict=True))


def test_the_bytes_are_what_they_were(golden: Any) -> None:
    golden("events.csv", written(*varied(), by_hand(12)))


def test_the_table_begins_with_a_byte_order_mark_and_its_columns() -> None:
    assert written() == b"\xef\xbb\xbf" + ",".join(COLUMNS).encode() + b"\r\n"


def test_a_row_tells_when_what_and_where() -> None:
    row = next(row for row in read(*varied()) if row["id"] == "e0000008")
    assert row == {
        "id": "e0000008",
        "edtf": "2023-11-24",
        "precision": "day",
        "date": "24 November 2023",
        "relation": "at",
        "earliest": "2023-11-24",
        "latest": "2023-11-24",
        "headline": "A think tank warned of gray-zone tactics",
        "status": "happened",
        "tags": "Taiwan; Security",
        "quotation": "A government think tank warned Friday that gray-zone tactics will go on & grow <steadily>.",
        "article_title": "China warned of gray-zone tactics: think tank",
        "article_publisher": "Example News",
        "article_published": "2023-11-25",
        "article_url": "https://paper.example/wire",
        "sources": "2",
        "confidence": "0.9",
        "url": "https://news.example/dates/events/e0000008",
        "published": "2026-03-04T04:06:07.890131+00:00",
        "updated": "2026-03-04T04:06:07.890131+00:00",
    }


def test_a_vague_date_has_the_bounds_of_what_it_may_be() -> None:
    rows = {row["edtf"]: (row["date"], row["earliest"], row["latest"]) for row in read(*varied())}
    assert rows["-0043"] == ("44 BCE", "-0043-01-01", "-0043-12-31")
    assert rows["1914~"] == ("c. 1914", "1914-01-01", "1914-12-31")
    (opened,) = read(event(1, (WIRE, told(WIRE, "1999/..", "A pact", "Since ", "1999", "."))))
    assert (opened["earliest"], opened["latest"]) == ("1999-01-01", "")


def test_an_event_added_by_hand_has_no_quotation_and_no_source() -> None:
    (row,) = read(by_hand())
    assert [row[name] for name in COLUMNS[10:16]] == ["", "", "", "", "", "0"]
    assert row["headline"] == "The bridge opened"


def test_rows_are_made_only_as_they_are_asked_for() -> None:
    made = []

    def entries() -> Iterator[Entry]:
        for number in range(10 * ROWS):
            made.append(number)
            yield build_entry(by_hand(number))

    pieces = list(islice(table(entries(), SITE), 3))
    assert len(made) == 2 * ROWS
    assert b"".join(pieces).count(b"\r\n") == 2 * ROWS + 1


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("@SUM(1)", "'@SUM(1)"),
        ("  =1", "'  =1"),
        ("＝1+1", "'＝1+1"),
        ("\t=1", "'\t=1"),
        ("dues;=1+1", "dues; =1+1"),
        ("1949–1950", "1949–1950"),
        ("5 = 2 + 3", "5 = 2 + 3"),
        ("a-b", "a-b"),
        ("", ""),
    ],
)
def test_what_a_spreadsheet_would_take_for_a_formula_is_defused(text: str, cell: str) -> None:
    assert defused(text) == cell


@given(text=ANY_TEXT)
def test_no_text_breaks_the_table_or_makes_a_formula(text: str) -> None:
    (row,) = read(hostile(text))
    assert tuple(row) == COLUMNS
    strangers = [row[name] for name in ("headline", "tags", "quotation", "article_title", "article_publisher")]
    assert not any(cell.startswith(tuple("=+-@\t\r＝＋－＠")) for cell in strangers)
    assert not any("\n" in cell or "\r" in cell for cell in row.values())


def test_a_reader_of_another_make_finds_the_same_rows(node_clients: Any, tmp_path: Path) -> None:
    events = [*varied(), by_hand(12), *(hostile(text, 20 + number) for number, text in enumerate(POISON.values()))]
    document = tmp_path / "events.csv"
    document.write_bytes(written(*events))
    assert node_clients.read("table.js", document) == read(*events)
