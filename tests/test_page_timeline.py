"""Events as they are shown: words, bars, notes, groups and gaps; never more exact than the source."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.dates.bounds import sort_key
from events.dates.value import Precision
from events.model import Event, Relation, Status
from feed.grouping import extent, grouped
from feed.timeline import Bar, Entry, build_article, build_entry
from tests.timeline_samples import HISTORY, UNLINKED, WIRE, event, source, told, varied


def dated(*texts: str) -> list[Entry]:
    """Entries of these dates, in time order."""
    events = [event(number, (WIRE, told(WIRE, text, text, "", text, ""))) for number, text in enumerate(texts)]
    return [build_entry(each) for each in sorted(events, key=lambda each: (*sort_key(each.date), each.id))]


def headings(*texts: str) -> list[str]:
    return [group.label for group in grouped(dated(*texts))]


@pytest.mark.parametrize(
    ("edtf", "shown", "precision"),
    [
        ("1949", "1949", "year only"),
        ("2022-02", "February 2022", "month only"),
        ("2023-11-24", "24 November 2023", "exact day"),
        ("1914~", "c. 1914", "about"),
        ("1914/1917", "1914–1917", "period"),
        ("177X", "The 1770s", "decade"),
        ("-0043", "44 BCE", "year only"),
        ("../1945", "Until 1945", "open start"),
    ],
)
def test_a_date_is_shown_as_exactly_as_it_is_known(edtf: str, shown: str, precision: str) -> None:
    (entry,) = dated(edtf)
    assert entry.words == shown == "".join(part.text for part in entry.parts)
    assert entry.precision == precision
    assert entry.dated_headline == f"{shown}: {edtf}"


@pytest.mark.parametrize(
    ("edtf", "bar"),
    [
        ("2023", Bar(0, 1000, whole=True, about=False)),
        ("2023~", Bar(0, 1000, whole=True, about=True)),
        ("2023-01-01", Bar(0, 30, whole=False, about=False)),
        ("2023-12-31", Bar(970, 30, whole=False, about=False)),
        ("2023-12", Bar(915, 85, whole=False, about=False)),
        ("2023-07~", Bar(496, 85, whole=False, about=True)),
        ("-0043-03", Bar(162, 85, whole=False, about=False)),
        ("177X", None),
        ("2023-12/2024-01", None),
        ("../1945", None),
    ],
)
def test_a_bar_covers_the_part_of_the_year(edtf: str, bar: Bar | None) -> None:
    assert dated(edtf)[0].bar == bar


def test_events_stand_under_the_year_they_start_in() -> None:
    assert headings("2022-02", "2022-06-06/2022-06-12", "2022", "2023-11-24", "2022-12/2023-01") == ["2022", "2023"]
    assert headings("-0043-03-15", "0001") == ["44 BCE", "1 CE"]


def test_what_may_be_in_any_of_several_years_stands_under_its_own_words() -> None:
    assert headings("1770", "177X", "1771", "17XX") == ["The 18th century", "The 1770s", "1770", "1771"]
    assert headings("1914", "1914/1917", "1914-08") == ["1914–1917", "1914"]
    assert headings("../1945", "1999/..") == ["Until 1945", "From 1999"]


AROUND_1914 = "1914 1914-05 1914-05-05/1917-06-03 1914/1917 1914-12-31 191X 19XX 1915 1915-01 1914~ ../1914 1914/.."


@given(st.lists(st.sampled_from(AROUND_1914.split()), unique=True))
def test_no_heading_comes_twice(texts: list[str]) -> None:
    labels = headings(*texts)
    assert len(labels) == len(set(labels))


def test_a_gap_row_counts_the_empty_years() -> None:
    gaps = [group.gap for group in grouped(dated("-0043", "1949", "1950", "1953", "1957", "2022-02"))]
    assert gaps == ["", "1,991 years with no events", "", "", "3 years with no events", "64 years with no events"]


def test_a_year_of_many_events_is_divided_into_months_the_vaguer_first() -> None:
    texts = ["1982", "1982~", "198X", "1982-21", "1981", "1983", *(f"1982-{month:02}-05" for month in range(1, 13))]
    assert headings(*texts)[:7] == [
        "The 1980s", "1981", "Sometime in 1982", "January 1982", "February 1982", "Spring 1982", "March 1982",
    ]  # fmt: skip
    assert [len(group.entries) for group in grouped(dated(*texts))][2] == 2
    assert headings(*texts)[-1] == "1983"


def test_a_month_of_many_events_is_divided_into_days() -> None:
    texts = ["2023-11", "2022", *(f"2023-11-{day:02}" for day in range(10, 25)), "2023-12-01"]
    assert headings(*texts)[:3] == ["2022", "Sometime in November 2023", "10 November 2023"]
    assert headings(*texts)[-1] == "December 2023"


def test_a_few_days_are_grouped_by_day() -> None:
    texts = ["2023-11-20", "2023-11-24", "2023-11-24", "2023-12-02/2023-12-04"]
    assert headings(*texts) == ["20 November 2023", "24 November 2023", "2–4 December 2023"]
    assert [group.gap for group in grouped(dated(*texts))] == ["", "3 days with no events", "7 days with no events"]
    assert headings("2023-11", "2023-11-24") == ["Sometime in November 2023", "24 November 2023"]
    assert headings("2023-11") == ["November 2023"]
    assert headings("2023") == ["2023"]


def test_a_long_and_sparse_timeline_is_grouped_by_decade_or_century() -> None:
    decades = headings(*(f"{year:04}" for year in range(1000, 1990, 7)))
    assert decades[:2] + decades[-1:] == ["1000–1009", "The 1010s", "The 1980s"]
    centuries = headings(*(f"{year:04}" for year in range(1000, 9000, 35)))
    assert centuries[:2] == ["The 11th century", "The 12th century"]


def test_the_first_event_of_each_unit_of_the_strip_has_an_anchor() -> None:
    groups = grouped(dated("1949", "1949-10", "1950-01", "195X", "1962"), places=Precision.DECADE)
    assert [group.label for group in groups] == ["1949", "The 1950s", "1950", "1962"]
    assert [group.place for group in groups] == ["in-194X", "in-195X", "", "in-196X"]
    groups = grouped(dated("1949-01", "1949-02", "1949-12"), places=Precision.MONTH)
    assert [list(group.anchors.values()) for group in groups] == [["in-1949-01", "in-1949-02", "in-1949-12"]]


def test_years_within_a_span_are_not_empty() -> None:
    assert [group.gap for group in grouped(dated("1900/1990", "1910", "1992"))] == ["", "", ""]


def test_a_set_of_events_is_summed_up_in_one_line() -> None:
    entries = [build_entry(each) for each in varied()]
    assert extent(entries[4:5]) == "1 event, 1949"
    assert extent(dated("../1945", "1999/..")) == "2 events"
    assert extent(entries) == "11 events, 44 BCE to 2030"
    assert extent([]) == "0 events"


@pytest.mark.parametrize(
    ("edtf", "said", "shown"),
    [
        ("2010", "mid-2010", "Mid-2010"),
        ("15XX", "the mid-1500s", "The mid-16th century"),
        ("200X", "the early 2000s", "The early 2000s"),
        ("2011-05", "the end of May 2011", "Late May 2011"),
        ("2010", "2010", "2010"),
        ("2010", "later that year", "2010"),
        ("2010-05-03", "late on 3 May 2010", "3 May 2010"),
    ],
)
def test_a_date_is_shown_as_the_part_of_it_that_its_source_names(edtf: str, said: str, shown: str) -> None:
    found = build_entry(event(1, (WIRE, told(WIRE, edtf, "A vote", "It was in ", said, "."))))
    assert (found.words, "".join(part.text for part in found.parts)) == (shown, shown)


def test_a_part_of_a_vaguer_date_is_not_that_of_the_date_shown() -> None:
    day = told(WIRE, "2010-05-03", "A vote", "It was on ", "3 May 2010", ".")
    year = told(WIRE, "2010", "A vote", "It was in ", "mid-2010", ".")
    assert build_entry(event(1, (WIRE, day), (WIRE, year))).words == "3 May 2010"


def test_notes_say_what_the_date_alone_would_not() -> None:
    def entry(status: Status, relation: Relation, headline: str = "A vote") -> Entry:
        mention = told(WIRE, "2030", headline, "", "2030", "", status=status, relation=relation)
        return build_entry(event(1, (WIRE, mention)))

    def notes(status: Status, relation: Relation) -> tuple[str, ...]:
        return entry(status, relation).notes

    assert notes(Status.PLANNED, Relation.AT) == ("planned",)
    assert notes(Status.PLANNED, Relation.BY) == ("planned", "by then")
    assert notes(Status.PLANNED, Relation.NOT_BEFORE) == ("planned", "then at the earliest")
    assert notes(Status.HAPPENED, Relation.UNTIL) == ("until then",)
    assert notes(Status.HAPPENED, Relation.SINCE) == ("from then",)
    assert notes(Status.ONGOING, Relation.SINCE) == ("ongoing",)
    assert notes(Status.CANCELLED, Relation.AT) == ("cancelled",)
    assert entry(Status.CANCELLED, Relation.AT, "Launch was scrubbed").notes == ()
    assert entry(Status.HAPPENED, Relation.UNTIL).dated_headline == "2030: A vote (until then)"
    assert entry(Status.PLANNED, Relation.AT).dated_headline == "2030: A vote"


def test_each_source_is_cited_once_the_first_leading() -> None:
    first, second = (told(about, "1949", "A split", "In ", "1949", ".") for about in (WIRE, HISTORY))
    entry = build_entry(event(1, (WIRE, first), (HISTORY, second), (WIRE, first)))
    assert [line.key for line in entry.sources] == ["wire", "history"]
    assert len(entry.citations) == 3


def test_an_article_shows_its_own_sentences_only() -> None:
    first, second = (told(about, "1949", "A split", f"{about.key} in ", "1949", ".") for about in (WIRE, HISTORY))
    shown = build_article(source(HISTORY), [event(1, (WIRE, first), (HISTORY, second))])
    assert [citation.quotation.before for citation in shown.entries[0].citations] == ["history in "]


def test_an_event_added_by_hand_needs_no_quotation() -> None:
    by_hand: Event = replace(varied()[0], evidence=())
    assert build_entry(by_hand).citations == ()


def test_an_article_without_title_or_address_is_cited_all_the_same() -> None:
    bare = replace(UNLINKED, title=" ", url="javascript:alert(1)")
    entry = build_entry(event(1, (bare, told(bare, "1949", "A split", "In ", "1949", "."))))
    assert (entry.sources[0].label, entry.sources[0].details) == ("Untitled article", ())
    assert entry.sources[0].url == entry.citations[0].url == ""


def test_an_article_without_a_title_goes_by_its_publisher() -> None:
    untitled = replace(WIRE, title="")
    line = build_entry(event(1, (untitled, told(untitled, "1949", "A split", "In ", "1949", ".")))).sources[0]
    assert (line.label, line.details) == ("Example News", ("25 November 2023",))
