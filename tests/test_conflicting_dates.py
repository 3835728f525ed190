"""What is seen where sources date one event differently: each one's own date, and entries that exclude each other."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from events.dates.edtf import parse_edtf
from events.merge.conflicts import in_conflict
from events.model import Event
from feed.timeline import build_entry
from tests.timeline_samples import HISTORY, WIRE, event, told

VAGUE = "Pell's report names nobody. Orbix launched the probe Tarn-2 from Farrow in October 2021, and lost it in May.\n"
EXACT = "Orbix launched the probe Tarn-2 from Farrow on 3 October 2021, its first launch in two years.\n"
LATER = "Orbix launched the probe Tarn-2 from Farrow on 5 October 2021 after a night of rain.\n"


@pytest.fixture
def add(dateline, tmp_path: Path):
    """A function that adds an article and gives what `dateline list --json` then lists of October 2021."""

    def added(name: str, text: str) -> list[dict]:
        source = tmp_path / f"{name}.txt"
        source.write_text(f"Published: 9 November 2021\n\n{text}", encoding="utf-8")
        assert dateline("add", source).code == 0
        return [each for each in json.loads(dateline("list", "--json").out) if each["edtf"].startswith("2021-10")]

    return added


def test_each_source_of_a_merged_event_keeps_its_own_date(add, dateline, tmp_path: Path) -> None:
    add("vague", VAGUE)
    (found,) = add("exact", EXACT)
    assert found["edtf"] == "2021-10-03"
    assert sorted(source["edtf"] for source in found["sources"]) == ["2021-10", "2021-10-03"]
    assert found["conflicts"] == []
    assert dateline("build", tmp_path / "site").code == 0
    page = (tmp_path / "site" / "events" / f"{found['id']}.html").read_text(encoding="utf-8")
    assert "This source dates it: October 2021." in page


def test_dates_that_exclude_each_other_stay_two_entries_that_point_at_each_other(add, dateline, tmp_path) -> None:
    add("exact", EXACT)
    first, second = add("later", LATER)
    assert (first["edtf"], second["edtf"]) == ("2021-10-03", "2021-10-05")
    assert (first["conflicts"], second["conflicts"]) == ([second["id"]], [first["id"]])
    assert dateline("build", tmp_path / "site").code == 0
    page = (tmp_path / "site" / "events" / f"{first['id']}.html").read_text(encoding="utf-8")
    assert "Perhaps the same event, with another date" in page
    assert f'/events/{second["id"]}"' in page


def test_a_source_that_has_the_date_of_the_entry_says_no_other() -> None:
    first, second = (
        told(WIRE, "1949", "A split", "In ", "1949", "."),
        told(HISTORY, "194X", "A split", "In the ", "1940s", "."),
    )
    shown = build_entry(event(1, (WIRE, first), (HISTORY, second)))
    assert [citation.dated for citation in shown.citations] == ["", "the 1940s"]


def entry(number: int, edtf: str, headline: str, about=WIRE) -> Event:
    mention = replace(
        told(about, edtf, headline, "", edtf, f" {headline}."), head="launch", participants=("Orbix", "Farrow")
    )
    return event(number, (about, mention))


SAID = "Orbix launched a probe from Farrow"
FIRST = entry(1, "2021-10-03", SAID)


@pytest.mark.parametrize(
    ("other", "conflict"),
    {
        "two days later": (entry(2, "2021-10-05", SAID, HISTORY), True),
        "the month after, without a day": (entry(2, "2021-11", SAID, HISTORY), False),
        "the same day": (entry(2, "2021-10-03", SAID, HISTORY), False),
        "a date that contains it": (entry(2, "2021-10", SAID, HISTORY), False),
        "a month later": (entry(2, "2021-11-03", SAID, HISTORY), False),
        "another year": (entry(2, "2022", SAID, HISTORY), False),
        "told by the same article": (entry(2, "2021-10-05", SAID), False),
        "another thing in one place": (entry(2, "2021-10-05", SAID.replace("probe", "rocket"), HISTORY), False),
    }.values(),
)  # fmt: skip
def test_what_may_be_one_event_with_two_dates(other: Event, conflict: bool) -> None:
    assert in_conflict(FIRST, other) == in_conflict(other, FIRST) == conflict


def test_an_open_date_conflicts_with_none() -> None:
    assert not in_conflict(FIRST, replace(FIRST, id="other", date=parse_edtf("2021/..")))
