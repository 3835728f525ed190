"""A timeline taken out and put into another database, as its keeper does it."""

import json
from pathlib import Path

import pytest

REPORT = """Harbour talks

The two ports signed a treaty on 4 May 2021. Ministers had met in Geneva in March 2020. Work began in June 2021.
"""


@pytest.fixture
def exported(dateline, tmp_path):
    """The export of a timeline that an editor worked on."""
    report = tmp_path / "report.txt"
    report.write_text(REPORT, encoding="utf-8")
    dateline("add", report)
    ids = [event["id"] for event in json.loads(dateline("list", "--json").out)]
    dateline("edit", ids[0], "--title", "Ministers meet", "--why", "the minutes")
    dateline("hide", ids[1])
    dateline("event", "add", "--date", "-0043-03-15", "--title", "Caesar is killed")
    file = tmp_path / "timeline.jsonl"
    assert dateline("export", file).code == 0
    return file


def site(dateline, folder, *options):
    """The bytes of the static site, feeds and archives included."""
    assert dateline("build", folder, "--base-url", "https://news.example/", *options).code == 0
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_another_database_has_the_same_events_history_and_feed(dateline, exported, tmp_path):
    other = ("--database", tmp_path / "other.db")
    answer = dateline("import", exported, *other)
    assert (answer.code, answer.err) == (0, "")
    assert dateline("list", "--json", *other).out == dateline("list", "--json").out
    event = json.loads(dateline("list", "--json").out)[-1]["id"]
    assert dateline("history", event, *other).out == dateline("history", event).out
    assert site(dateline, tmp_path / "b", *other) == site(dateline, tmp_path / "a")
    again = tmp_path / "again.jsonl"
    dateline("export", again, *other)
    assert again.read_bytes() == exported.read_bytes()


def test_by_way_of_a_server_it_comes_back_as_it_was(dateline, exported, postgresql_databases, tmp_path):
    server, back = postgresql_databases.fresh(), tmp_path / "back.db"
    for source, target in ((None, server), (server, back)):
        given = dateline("export", *(["--database", source] if source else [])).out
        assert dateline("import", "-", "--database", target, stdin=given.encode()).code == 0
    at_first = site(dateline, tmp_path / "a")
    assert at_first[Path("feed.atom")]
    assert site(dateline, tmp_path / "b", "--database", server) == at_first
    assert site(dateline, tmp_path / "c", "--database", back) == at_first
    dateline("export", tmp_path / "again.jsonl", "--database", back)
    assert (tmp_path / "again.jsonl").read_bytes() == exported.read_bytes()
    postgresql_databases.drop(server)


@pytest.mark.parametrize("broken", [lambda lines: lines[:-3], lambda lines: [*lines[:5], b"{\n", *lines[6:]]])
def test_a_broken_export_leaves_not_even_a_database(dateline, exported, tmp_path, broken):
    lines = exported.read_bytes().splitlines(keepends=True)
    cut = tmp_path / "cut.jsonl"
    cut.write_bytes(b"".join(broken(lines)))
    answer = dateline("import", cut, "--database", tmp_path / "other.db")
    assert answer.code == 1
    assert answer.err.startswith(f"dateline: {cut}, line ")
    assert answer.err.count("\n") == 1
    assert not list(tmp_path.glob("other.db*"))


def test_a_database_that_is_not_empty_takes_no_import(dateline, exported):
    before = dateline("list", "--json").out
    answer = dateline("import", exported)
    assert answer.code == 1
    assert "not empty" in answer.err
    assert dateline("list", "--json").out == before


def test_a_missing_export_is_named(dateline, tmp_path):
    answer = dateline("import", tmp_path / "none.jsonl", "--database", tmp_path / "other.db")
    assert answer.code == 1
    assert "none.jsonl" in answer.err
    assert not (tmp_path / "other.db").exists()
