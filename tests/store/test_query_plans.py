"""No public question reads a whole table or sorts one: the plans of both engines, on a hundred thousand events.

What is sorted is only a set that words, or a range in another order than that of time, have chosen: an index has no
order of theirs (see `events.store.answering`).
"""

import json
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from events.query import parse_query
from events.store import answering, tables
from events.store.counts import add_counts
from events.store.fulltext import set_aside
from events.store.inserting import insert_rows
from events.store.listing import SHARED
from events.store.rows import article_values, mention_values
from events.store.spans import SPANS
from events.store.tallying import _counted_anew
from events.store.wordlist import ALL, facets_in

EVENTS = 100_000

WALKS = [
    *["", "sort=added", "sort=changed", "tag=war", "tag=war&sort=added", "tag=war&sort=changed", "source=kyodo-news"],
    *["from=1949&to=1949", "from=1945", "to=-0043", "tag=war&from=1945&to=1999", "source=bbc&from=1945-05&to=1945-06"],
    *["source=kyodo-news&source=bbc&sort=added", "q=told", 'q="told of"', "status=happened"],
]
"""Questions that are answered in the order of an index."""

CHOSEN = [
    *["tag=war&tag=split", "from=1945&sort=changed", "source=bbc&tag=war", "precision=year", "status=planned", "q=w17"],
    *['q="of w17"', "q=-told", "q=w*", "q=w17&sort=added", "q=told&from=1945&to=1946&tag=split", "tag=t17&q=told"],
]
"""Questions that choose a set, which may have to be sorted."""

CURSORS = {"time": "t711000_-711365_e00001", "added": "a1714564800000000_e00001", "changed": "c3"}


@pytest.fixture(scope="module")
def timeline(every_engine, sample):
    store = every_engine.open()
    mention = mention_values(sample.mention("a", "war", "1949"), 0)
    with store._writer.begin() as connection, set_aside(connection):
        if store._engine.dialect.name == "postgresql":  # whose looking up every key takes a quarter of the time
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        listed = [listing(number) for number in range(1, EVENTS + 1)]
        placed = [(row, facets_in(row["words"])) for row in listed]
        sources = {source_in(facets) for _, facets in placed}
        written = [article_values(sample.article(each, publisher=each)) for each in sorted(sources)]
        insert_rows(connection, tables.articles, written)
        insert_rows(connection, tables.events, [event_row(row, mention) for row in listed])
        insert_rows(connection, tables.mentions, [mention_row(row, facets, mention) for row, facets in placed])
        insert_rows(connection, tables.event_tags, [tag for row, facets in placed for tag in tag_rows(row, facets)])
        insert_rows(connection, tables.versions, [version_row(row) for row in listed])
        insert_rows(connection, tables.listed, listed)
        filed = [{"facet": facet, **{name: row[name] for name in SHARED}} for row, facets in placed for facet in facets]
        insert_rows(connection, tables.filed, filed)
        add_counts(connection, tables.facets, Counter((facet,) for _, facets in placed for facet in (ALL, *facets)))
        for facet in (ALL, ":tag:war"):
            add_counts(connection, tables.tallied, _counted_anew(connection, facet))
    with store._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    return store


def listing(number: int) -> dict[str, Any]:
    """An event of some length on some day, with a few words, tags and sources."""
    earliest = 640_000 + number * 37 % 98_000
    days = (1, 1, 1, 1, 3, 30, 31, 90, 181, 365, 365, 3652, 36_524, 50_000)[number % 14]
    tags = [f"t{number % 1000}", *["war"] * (number % 2), *["split"] * (number % 7 == 0)]
    source = ("kyodo-news", "bbc", f"s{number % 100}")[number % 3]
    asked = f":precision:{'year' if days == 365 else 'day'} :status:{'planned' if number % 100 == 0 else 'happened'}"
    facets = " ".join([*(f":tag:{tag}" for tag in tags), f":source:{source}", asked])
    return {
        "sequence": number,
        "event": f"e{number * 2_654_435_761 % 2**32:08x}",
        "span": bisect_left([most for most in SPANS if most], days),
        "earliest": earliest,
        "until": -(earliest + days),
        "published": 1_700_000_000_000_000 + number,
        "words": f" the war of w{number % 1000} | told of w{number % 300} | {facets} ",
        "exactness": 0 if days == 1 else 1 if days <= 184 else 2,
    }


def event_row(row: dict[str, Any], mention: dict[str, Any]) -> dict[str, Any]:
    said = {name: mention[name] for name in ("edtf", "precision", "qualifier", "headline", "status", "confidence")}
    known = {"state": "published", "survivor": None, "trace": None, "decisions": None}
    dated = {"earliest": row["earliest"], "latest": -row["until"]}
    times = {"published": row["published"], "updated": row["published"], "sequence": row["sequence"]}
    return {"id": row["event"], "atom_id": f"tag:x,2024:{row['event']}", **known, **said, **dated, **times}


def mention_row(row: dict[str, Any], facets: tuple[str, ...], mention: dict[str, Any]) -> dict[str, Any]:
    place = {"event": row["event"], "position": row["sequence"], "rank": 0, "kept": False}
    return mention | {"article": source_in(facets)} | place


def source_in(facets: tuple[str, ...]) -> str:
    return next(facet.removeprefix(":source:") for facet in facets if facet.startswith(":source:"))


def tag_rows(row: dict[str, Any], facets: tuple[str, ...]) -> list[dict[str, Any]]:
    slugs = [facet.removeprefix(":tag:") for facet in facets if facet.startswith(":tag:")]
    return [{"event": row["event"], "position": n, "slug": slug, "label": slug} for n, slug in enumerate(slugs)]


def version_row(row: dict[str, Any]) -> dict[str, Any]:
    cause = {"revision": 1, "state": "published", "snapshot": None, "cause": "article", "correction": None}
    times = {"published": row["published"], "updated": row["published"], "sequence": row["sequence"]}
    return {"event": row["event"], **times, **cause}


@contextmanager
def statements(store) -> Iterator[list[tuple[str, object]]]:
    """What is asked of the database within."""
    asked: list[tuple[str, object]] = []

    def note(_connection, _cursor, statement, parameters, *_):
        if statement.lstrip("(").startswith("SELECT"):
            asked.append((statement, parameters))

    sa.event.listen(store._engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        sa.event.remove(store._engine, "before_cursor_execute", note)


LARGE = ("articles", "events", "event_tags", "filed", "listed", "mentions", "versions", "tallied")
TABLE_READ = re.compile(rf"^SCAN ({'|'.join(LARGE)})\b")


WALKED = re.compile(r"^SCAN (listed|versions|events USING INDEX)\b")
"""Tables, or an index of one, that are read in their order until a limit is reached; PostgreSQL reads `listed` so to
count, up to a number, what most events have."""


def faults(store, asked: list[tuple[str, object]]) -> list[str]:
    """The steps of these statements' plans that read a large table from end to end, or sort what nobody has chosen."""
    assert asked
    look = sqlite_steps if store._engine.dialect.name == "sqlite" else postgresql_steps
    found = []
    with store._engine.connect() as connection:
        for statement, parameters in asked:
            reads, sorts = look(connection, statement, parameters)
            found += [*reads, *([] if " AS chosen" in statement else sorts)]
    return found


def sqlite_steps(connection: sa.Connection, statement: str, parameters: object) -> tuple[list[str], list[str]]:
    steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    sorts = [step for step in steps if step.startswith("USE TEMP B-TREE")]
    walked = "LIMIT" in statement and not sorts
    return [step for step in steps if TABLE_READ.match(step) and not (walked and WALKED.match(step))], sorts


def postgresql_steps(connection: sa.Connection, statement: str, parameters: object) -> tuple[list[str], list[str]]:
    plan = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", parameters).scalar_one()
    nodes = list(_nodes((json.loads(plan) if isinstance(plan, str) else plan)[0]["Plan"]))
    reads = [f"Seq Scan on {node['Relation Name']}" for node in nodes if node["Node Type"] == "Seq Scan"]
    sorts = [node["Node Type"] for node in nodes if "Sort" in node["Node Type"]]
    # There are but a hundred articles here, which PostgreSQL rather reads than looks up.
    spared = {"articles", "listed"} if "LIMIT" in statement and not sorts else {"articles"}
    return [read for read in reads if read.removeprefix("Seq Scan on ") in set(LARGE) - spared], sorts


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("Plans", ()):
        yield from _nodes(child)


def asked_of(store, question: str, after: str) -> list[tuple[str, object]]:
    pairs = [tuple(part.split("=", 1)) for part in question.split("&") if part]
    cursor = CURSORS[dict(pairs).get("sort", "time")] if after else ""
    query = parse_query([*pairs, ("after", cursor)])
    with statements(store) as asked:
        store.page(query, 5)
        store.count(query, 100)
        store.histogram(query)
    return asked


@pytest.mark.parametrize("after", ["", "a page before"])
@pytest.mark.parametrize("question", [*WALKS, *CHOSEN])
def test_a_question_is_answered_by_indexes(timeline, question, after):
    asked = asked_of(timeline, question, after)
    assert faults(timeline, asked) == []
    assert question in CHOSEN or not [statement for statement, _ in asked if " AS chosen" in statement]


@pytest.mark.parametrize("question", CHOSEN)
def test_so_it_is_where_the_set_is_taken_for_a_large_one(timeline, monkeypatch, question):
    monkeypatch.setattr(answering, "MANY", 0)
    asked = asked_of(timeline, question, "")
    assert faults(timeline, asked) == []


def test_facets_counters_and_changes_are_read_by_keys(timeline):
    with statements(timeline) as asked:
        timeline.tags()
        timeline.sources()
        timeline.latest()
        timeline.count()
        timeline.told()
        timeline.last_sequence()
        list(timeline.changes(EVENTS - 5, EVENTS))
        event = timeline.latest(1)[0]
        timeline.event(event.id)
        timeline.beside(event.id)
        timeline.near(event, 3)
        timeline.history(event.id)
    assert faults(timeline, asked) == []


def test_a_table_that_is_read_whole_would_be_noticed(timeline):
    bad = [
        "SELECT * FROM listed WHERE words LIKE '%%xyz'",
        "SELECT * FROM listed ORDER BY words LIMIT 5",
        "SELECT * FROM events WHERE headline = 'x'",
    ]
    assert [bool(faults(timeline, [(statement, None)])) for statement in bad] == [True] * 3
