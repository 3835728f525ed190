"""`timex --jsonl` and `extract --jsonl`: a line for a line, in order; a bad one is named and the rest go on."""

import gc
import json
from pkgutil import resolve_name

import pytest

TEXT = "The treaty was signed on 4 May 2021. Ministers met in Geneva in 1998."


def lines(*records: object) -> bytes:
    return "".join(json.dumps(record) + "\n" for record in records).encode()


def test_timex_answers_every_line_in_order(dateline) -> None:
    answer = dateline(
        "timex", "--jsonl", stdin=lines({"id": "b", "dct": "2021-05-05", "text": TEXT}, {"id": "a", "text": ""})
    )
    first, second = map(json.loads, answer.out.splitlines())
    assert (answer.code, first["id"], second) == (0, "b", {"id": "a", "timexes": []})
    assert [(timex["text"], timex["type"], timex["value"], timex["edtf"]) for timex in first["timexes"]] == [
        ("4 May 2021", "DATE", "2021-05-04", "2021-05-04"),
        ("1998", "DATE", "1998", "1998"),
    ]
    assert all(TEXT[timex["start"] : timex["end"]] == timex["text"] for timex in first["timexes"])


def test_extract_gives_the_events_with_verbatim_evidence(dateline) -> None:
    answer = dateline("extract", "--jsonl", stdin=lines({"id": 7, "dct": "2021-05-05", "text": TEXT}))
    found = json.loads(answer.out)
    assert (answer.code, answer.err, found["id"]) == (0, "", 7)
    assert [event["edtf"] for event in found["events"]] == ["2021-05-04", "1998"]
    for event in found["events"]:
        assert set(event) == {
            "edtf", "precision", "title", "evidence", "start", "end", "tags", "confidence", "status", "relation",
        }  # fmt: skip
        assert TEXT[event["start"] : event["end"]] == event["evidence"]


@pytest.mark.parametrize("command", ["timex", "extract"])
def test_the_garbage_collector_is_as_it_was_once_a_command_is_done(dateline, command: str) -> None:
    before = gc.get_threshold()
    dateline(command, "--jsonl", stdin=lines({"id": 7, "text": TEXT}))
    assert gc.get_threshold() == before


@pytest.mark.parametrize("command", ["timex", "extract"])
@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (b"{", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b'{"text": "no id"}', '"id"'),
        (b'{"id": "x"}', '"text"'),
        (b'{"id": "x", "text": 5}', '"text"'),
        (b'{"id": "x", "text": "One.", "dct": "yesterday"}', "yesterday"),
        (b'{"id": "x", "text": "\\ud800"}', "surrogate"),
        (b"\xff\xfe", "UTF-8"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_go_on(dateline, command: str, bad: bytes, reason: str) -> None:
    good = lines({"id": "good", "dct": "2021-05-05", "text": TEXT})
    answer = dateline(command, "--jsonl", stdin=good + bad + b"\n" + good)
    assert answer.code == 1
    assert [json.loads(line)["id"] for line in answer.out.splitlines()] == ["good", "good"]
    assert "line 2" in answer.err
    assert reason in answer.err
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize(
    ("command", "failing"), [("timex", "dates.find_timexes"), ("extract", "pipeline.find_mentions")]
)
def test_a_line_that_the_rules_fail_on_is_named_and_the_rest_go_on(dateline, monkeypatch, command, failing) -> None:
    right = resolve_name(f"events.{failing}")

    def find(given, *rest):
        return {}["chunk"] if "Geneva" in getattr(given, "text", given) else right(given, *rest)

    monkeypatch.setattr(f"events.{failing}", find)
    given = lines({"id": 1, "text": TEXT}, {"id": 2, "text": "The port was closed on 4 May 2021."})
    answer = dateline(command, "--jsonl", stdin=given)
    assert answer.code == 1
    assert [json.loads(line)["id"] for line in answer.out.splitlines()] == [2]
    assert answer.err.startswith("dateline: line 1: could not be read through a fault of this program")
    assert "KeyError in tests.test_machine_lines, line" in answer.err
    assert answer.err.count("\n") == 1


def test_the_format_must_be_named(dateline) -> None:
    answer = dateline("timex")
    assert answer.code == 2
    assert "--jsonl" in answer.err
