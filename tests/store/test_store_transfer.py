"""Everything out and in: the same timeline in another database, or nothing at all where the export is broken."""

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.errors import BrokenExport, StoreError
from events.store.tables import metadata
from events.store.transfer import TABLES


def lines_of(store) -> list[bytes]:
    with store.snapshot() as reader:
        return list(reader.export())


@pytest.fixture(scope="module")
def past(every_engine, sample):
    """A database with a past: articles that changed and were forgotten, events that were merged and withdrawn."""
    database = every_engine.ready()
    with every_engine.open(database) as store:
        live(store, sample, 7, 30)
    return database


@pytest.fixture
def lived(databases, past):
    """A timeline with that past."""
    return databases.open(databases.copy(past))


def live(store, sample, seed: int, steps: int) -> None:
    chance = random.Random(seed)
    for minute in range(steps):
        key = f"a{chance.randrange(8)}"
        if chance.random() < 0.1 and any(source.key == key for source in store.articles()):
            store.forget(key, sample.moment(minute))
            continue
        told = [
            (chance.choice(["split", "war", "vote"]), chance.choice(["1949", "1949-10", "194X", "-0043", "2022/.."]))
            for _ in range(chance.randrange(4))
        ]
        article, found = sample.item(key, *told, text=f"{minute} “ünï” \u2028 {told}")
        store.add(article, found, sample.moment(minute))


def test_an_import_into_an_empty_database_gives_every_row_of_every_table(databases, lived):
    other = databases.open(authority="other.example")
    counts = other.load(lines_of(lived), "export.jsonl")
    assert databases.rows(other) == databases.rows(lived)
    assert sum(counts.values()) == sum(len(databases.rows(lived)[table.name]) for table in TABLES)
    assert lines_of(other) == lines_of(lived)


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10**6), steps=st.integers(0, 12))
def test_any_timeline_comes_back_as_it_was(every_engine, sample, seed, steps):
    with every_engine.empty() as store, every_engine.empty() as other:
        live(store, sample, seed, steps)
        other.load(lines_of(store), "export.jsonl")
        assert every_engine.rows(other) == every_engine.rows(store)
        assert (list(other.events()), other.revision()) == (list(store.events()), store.revision())


def test_a_timeline_goes_on_after_an_import_as_it_would_have(databases, lived, sample):
    other = databases.open()
    other.load(lines_of(lived), "export.jsonl")
    for store in (lived, other):
        store.add(*sample.item("a1", ("war", "1939")), sample.moment(100))
    assert [event.headline for event in other.latest()] == [event.headline for event in lived.latest()]
    assert other.revision() == lived.revision()


def test_every_table_is_exported_or_derived():
    assert {table.name for table in metadata.sorted_tables} == {table.name for table in TABLES} | {
        *("listed", "filed", "facets", "tallied")
    }


def test_an_export_is_of_one_moment_while_others_write(databases, lived, sample):
    before = lines_of(lived)
    with lived.snapshot() as reader:
        lines = reader.export()
        seen = [next(lines) for _ in range(3)]
        lived.add(*sample.item("new", ("flood", "2001")), sample.moment(99))
        assert [*seen, *lines] == before
    assert lines_of(lived) != before


# Refused


def altered(lines: list[bytes], number: int, **changes) -> list[bytes]:
    """The export with other values in the row of a line, counted from 1."""
    value = json.loads(lines[number - 1])
    value["row"] |= changes
    return [*lines[: number - 1], json.dumps(value).encode() + b"\n", *lines[number:]]


def place_of(lines: list[bytes], table: str) -> int:
    return next(number for number, line in enumerate(lines, 1) if json.loads(line).get("table") == table)


BROKEN = {
    "cut between lines": (lambda lines: lines[:-1], "without its last line"),
    "cut in a line": (lambda lines: [*lines[:5], lines[5][:20]], "line 6: cut in its middle"),
    "empty": (lambda _: [], "line 0: the file is empty"),
    "garbage": (lambda lines: [*lines[:4], b"garbage\n", *lines[5:]], "line 5: not JSON"),
    "not UTF-8": (lambda lines: [*lines[:4], b'{"a": "\xff"}\n'], "line 5: not UTF-8 at byte 8"),
    "deep": (lambda lines: [lines[0], b"[" * 100_000 + b"\n"], "line 2: not JSON"),
    "a list": (lambda lines: [lines[0], b"[]\n"], "line 2: not a JSON object"),
    "a blank line": (lambda lines: [lines[0], b"\n", *lines[1:]], "line 2: not JSON"),
    "no header": (lambda lines: lines[1:], "line 1: no export of dateline's"),
    "a newer format": (
        lambda lines: [lines[0].replace(b'"version":1', b'"version":2'), *lines[1:]],
        "line 1: its format 2 is newer than this version knows (1); upgrade dateline",
    ),
    "a newer schema": (
        lambda lines: [b'{"format":"dateline-timeline","version":1,"schema":"9999"}\n', *lines[1:]],
        "line 1: its schema 9999 is newer",
    ),
    "an older schema": (
        lambda lines: [b'{"format":"dateline-timeline","version":1,"schema":"0001"}\n', *lines[1:]],
        "line 1: its schema 0001 is older",
    ),
    "an unknown table": (
        lambda lines: [*lines[:1], b'{"table":"users","row":{}}\n'],
        "line 2: no table is called 'users'",
    ),
    "a line twice": (lambda lines: [*lines[:3], lines[2], *lines[3:]], "an earlier row of"),
    "a line less": (lambda lines: [*lines[:-2], lines[-1]], "rows of"),
    "more after the end": (lambda lines: [*lines, lines[1]], "there is more after the end"),
    "two timelines": (lambda lines: [*lines, *lines], "there is more after the end"),
}


@pytest.mark.parametrize(("broken", "reason"), BROKEN.values(), ids=BROKEN)
def test_a_broken_export_is_refused_by_its_line_and_changes_nothing(databases, lived, broken, reason):
    other = databases.open()
    before = databases.rows(other)
    with pytest.raises(BrokenExport) as refused:
        other.load(broken(lines_of(lived)), "export.jsonl")
    assert str(refused.value).startswith("export.jsonl, line ")
    assert reason in str(refused.value)
    assert databases.rows(other) == before


@pytest.mark.parametrize(
    ("table", "changes", "reason"),
    [
        ("articles", {"title": 5}, "its title is not a text"),
        ("articles", {"title": None}, "its title is empty"),
        ("articles", {"colour": "red"}, "articles has no column 'colour'"),
        ("articles", {"title": "\ud800"}, "its title is not a text"),
        ("articles", {"title": "a\0b"}, "its title is not a text"),
        ("articles", {"body_start": 2**70}, "its body_start is not a whole number"),
        ("articles", {"body_start": True}, "its body_start is not a whole number"),
        ("articles", {"published": "yesterday"}, "its published is no date or time: 'yesterday'"),
        ("articles", {"provenance": {}}, "its provenance is not a list"),
        ("events", {"state": "glad"}, "its state cannot be 'glad'"),
        ("events", {"confidence": "high"}, "its confidence is not a number"),
        ("mentions", {"edtf": "soon"}, "'soon' is no EDTF"),
        ("mentions", {"earliest": 5}, "its earliest is not that of"),
        ("mentions", {"event": "nobody"}, "this row of mentions names what is not there"),
        ("mentions", {"precision": "hour"}, "its precision cannot be 'hour'"),
        ("meta", {"sequence": 0}, "past the timeline's own"),
    ],
)
def test_a_row_that_could_not_have_been_written_is_refused_by_its_line(databases, lived, table, changes, reason):
    lines = lines_of(lived)
    number = place_of(lines, table)
    other = databases.open()
    before = databases.rows(other)
    with pytest.raises(BrokenExport) as refused:
        other.load(altered(lines, number, **changes), "export.jsonl")
    assert reason in str(refused.value)
    assert table == "meta" or refused.value.line == number
    assert databases.rows(other) == before


def test_a_database_that_is_not_empty_takes_no_import(databases, lived, sample):
    other = databases.open()
    other.add(sample.article("b"), [], sample.moment())
    before = databases.rows(other)
    with pytest.raises(StoreError, match="the database is not empty"):
        other.load(lines_of(lived), "export.jsonl")
    assert databases.rows(other) == before
    with pytest.raises(StoreError, match="the database is not empty"):
        lived.load(lines_of(lived), "export.jsonl")
