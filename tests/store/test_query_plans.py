"""No public question reads a whole table: SQLite's plan for every statement goes by an index or a key."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa

from events.query import parse_query
from events.store import answering

QUESTIONS = [
    *["", "sort=added", "sort=changed", "tag=war", "tag=war&sort=added", "tag=war&sort=changed", "tag=war&tag=split"],
    *["from=1949&to=1949", "from=1945", "to=-0043", "tag=war&from=1945&to=1999", "from=1945&sort=changed"],
    *["source=kyodo-news", "source=kyodo-news&source=bbc&sort=added", "source=bbc&tag=war", "precision=year"],
    *["status=planned", "q=war", 'q="told of" war*', "q=-war", "q=w*", "q=war&sort=added", "q=war&from=1945&tag=split"],
]
CURSORS = {"time": "t711000_-711365_e00001", "added": "a1714564800000000_e00001", "changed": "c3"}
TABLE_READ = re.compile(r"^SCAN (articles|events|event_tags|facets|filed|listed|mentions|meta|versions)\b")
SORTED = "USE TEMP B-TREE FOR ORDER BY"


@pytest.fixture(scope="module")
def timeline(every_engine, sample):
    store = every_engine.open()
    if store._engine.dialect.name != "sqlite":
        pytest.skip("these are plans of SQLite's")
    told = [[("war", f"{1900 + n}"), ("split", f"19{n:02d}-05"), ("vote", f"-01{n:02d}")] for n in range(60)]
    with store.writing(sample.moment()) as batch:
        batch.add_all([sample.item(f"a{number}", *said) for number, said in enumerate(told)])
    return store


@contextmanager
def statements(store) -> Iterator[list[tuple[str, object]]]:
    """What is asked of the database within."""
    asked: list[tuple[str, object]] = []

    def note(_connection, _cursor, statement, parameters, *_):
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    sa.event.listen(store._engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        sa.event.remove(store._engine, "before_cursor_execute", note)


def plan(store, statement: str, parameters: object) -> list[str]:
    with store._engine.connect() as connection:
        return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]


def read_whole(store, asked: list[tuple[str, object]]) -> list[str]:
    """The steps that read a table from its beginning to its end, and not as a walk in its order that a limit ends."""
    found = []
    for statement, parameters in asked:
        steps = plan(store, statement, parameters)
        walked = "LIMIT" in statement and not any(step.startswith(SORTED) for step in steps)
        found += [step for step in steps if TABLE_READ.match(step) and not (walked and "SCAN listed" in step)]
    assert asked
    return found


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("many", [0, answering.MANY], ids=["many", "few"])
def test_a_question_is_answered_by_indexes(timeline, monkeypatch, question, many):
    monkeypatch.setattr(answering, "MANY", many)
    pairs = [tuple(part.split("=", 1)) for part in question.split("&") if part]
    sort = dict(pairs).get("sort", "time")
    for after in ("", CURSORS[sort]):
        query = parse_query([*pairs, ("after", after)])
        with statements(timeline) as asked:
            timeline.page(query, 5)
            timeline.count(query, 100)
        assert read_whole(timeline, asked) == []


def test_facets_and_counters_are_read_by_keys(timeline):
    with statements(timeline) as asked:
        timeline.tags()
        timeline.sources()
        timeline.latest()
        timeline.count()
    assert read_whole(timeline, asked) == []


def test_a_table_that_is_read_whole_would_be_noticed(timeline):
    bad = [
        "SELECT * FROM listed WHERE words LIKE '%x%'",
        "SELECT * FROM listed ORDER BY words LIMIT 5",
        "SELECT * FROM events WHERE headline = 'x' LIMIT 5",
    ]
    assert len(read_whole(timeline, [(statement, ()) for statement in bad])) == len(bad)
