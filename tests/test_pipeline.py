"""The order of the steps: what an article gives, what is stored of it, and what the user must be told."""

import itertools
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from events import pipeline
from events.dates import find_timexes
from events.errors import ArticleNotFound, ExtractionFailed
from events.model import Article
from events.pipeline import analyse, find_mentions, ingest, ingest_all, reextract
from events.reading import Overrides, read_file
from events.store import Change, Store, open_store

ROOT = Path(__file__).parents[1]
NOW = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
TREATY = "Ministers of the two ports signed a treaty on 4 May 2021."
FRIDAY = "Ministers of the two ports met on Friday."
HARBOUR = "The harbour was quiet and nobody spoke."


def article(key: str, text: str, published: date | None = None) -> Article:
    return Article(identity=f"id:{key}", key=key, text=text, body=(0, len(text)), published=published)


@pytest.fixture
def store(tmp_path: Path):
    tokens = (f"e{number}" for number in itertools.count(1))
    opened = open_store(
        str(tmp_path / "t.db"), now=NOW, authority="news.example", base_url="", new_token=lambda: next(tokens)
    )
    with opened:
        yield opened


def dates(store: Store) -> list[str]:
    return [event.date.edtf for event in store.events()]


def test_the_clients_article_yields_its_three_events(store: Store, shared: Path) -> None:
    source = str(shared / "articles" / "china-security-report.txt")
    read = read_file(source, overrides=Overrides(), encoding="utf-8", stdin=None)
    outcome = ingest(store, read, NOW, threshold=0.5)
    assert dates(store) == ["1949", "2022-02", "2023-11-24"]
    assert (outcome.stored.change, len(outcome.stored.added)) == (Change.ADDED, 3)
    assert not outcome.relative_unresolved
    assert ingest(store, read, NOW, threshold=0.5).stored.change is Change.UNCHANGED
    assert store.revision().number == 1


def test_analysing_gives_the_expressions_and_what_came_of_them() -> None:
    told = article("a", TREATY)
    timexes, extraction = analyse(told)
    assert [timex.text for timex in timexes] == ["4 May 2021"]
    assert extraction == find_mentions(told)
    assert [mention.date.edtf for mention in extraction.mentions] == ["2021-05-04"]


def test_many_articles_are_one_revision_in_their_order(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "CHUNK", 3)
    given = [article(f"a{n}", TREATY.replace("2021", str(2000 + n))) for n in range(10)]
    outcomes = ingest_all(store, iter(given), NOW, threshold=0.5)
    assert [outcome.article for outcome in outcomes] == given
    assert [outcome.mentions for outcome in outcomes] == [1] * 10
    assert len(dates(store)) == 10
    assert store.revision().number == 1


def test_an_unchanged_article_is_not_read_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    ingest(store, article("a", TREATY), NOW, threshold=0.5)
    monkeypatch.setattr(pipeline, "find_timexes", lambda *_: pytest.fail("it was read again"))
    (outcome,) = ingest_all(store, [article("a", TREATY)], NOW, threshold=0.5)
    assert (outcome.stored.change, outcome.mentions) == (Change.UNCHANGED, 0)


def test_outcomes_stay_with_their_articles_where_some_are_unchanged(store: Store) -> None:
    ingest(store, article("b", HARBOUR), NOW, threshold=0.5)
    given = [article("a", TREATY), article("b", HARBOUR), article("c", FRIDAY), article("a", HARBOUR)]
    outcomes = ingest_all(store, given, NOW, threshold=0.5)
    assert [outcome.article for outcome in outcomes] == given
    assert [str(outcome.stored.change) for outcome in outcomes] == ["added", "unchanged", "added", "changed"]
    assert dates(store) == []


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [(FRIDAY, None, True), (FRIDAY, date(2021, 5, 9), False), (TREATY, None, False), (HARBOUR, None, False)],
)
def test_relative_dates_without_a_document_time_are_told(store: Store, text, published, told) -> None:
    outcome = ingest(store, article("a", text, published), NOW, threshold=0.5)
    assert outcome.relative_unresolved is told


def test_an_article_without_events_is_stored(store: Store) -> None:
    outcome = ingest(store, article("a", HARBOUR), NOW, threshold=0.5)
    assert (outcome.stored.change, outcome.mentions) == (Change.ADDED, 0)
    assert store.article("a")[1] == ()


def test_an_interruption_stores_nothing(store: Store) -> None:
    def interrupted():
        yield article("a", TREATY)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ingest_all(store, interrupted(), NOW, threshold=0.5)
    assert (dates(store), store.revision().number) == ([], 0)


def failing_on(text: str):
    """The reading of dates, with a fault that one text brings out."""

    def find(given: str, published):
        return [][1] if given == text else find_timexes(given, published)

    return find


def test_an_article_that_the_rules_fail_on_is_told_and_the_others_are_stored(store: Store, monkeypatch) -> None:
    monkeypatch.setattr(pipeline, "find_timexes", failing_on(FRIDAY))
    given = [article("a", TREATY), article("b", FRIDAY), article("c", HARBOUR)]
    first, failed, last = ingest_all(store, given, NOW, threshold=0.5)
    assert [outcome.article for outcome in (first, last)] == [given[0], given[2]]
    assert isinstance(failed, ExtractionFailed)
    assert "IndexError in tests.test_pipeline, line" in str(failed)
    assert dates(store) == ["2021-05-04"]
    with pytest.raises(ArticleNotFound):
        store.article("b")


def test_one_article_that_the_rules_fail_on_is_refused(store: Store, monkeypatch) -> None:
    monkeypatch.setattr(pipeline, "find_timexes", failing_on(FRIDAY))
    with pytest.raises(ExtractionFailed):
        ingest(store, article("b", FRIDAY), NOW, threshold=0.5)


def test_reading_anew_leaves_an_article_that_the_rules_fail_on_as_it_was(store: Store, monkeypatch) -> None:
    ingest_all(store, [article("a", TREATY), article("b", FRIDAY, date(2021, 5, 9))], NOW, threshold=0.5)
    before = dates(store)
    monkeypatch.setattr(pipeline, "find_timexes", failing_on(FRIDAY))
    outcome = reextract(store, NOW, threshold=0.5)
    assert [type(error) for error in outcome.failed] == [ExtractionFailed]
    assert (outcome.changes, dates(store)) == ((), before)


def test_a_threshold_keeps_events_for_review(store: Store) -> None:
    outcome = ingest(store, article("a", TREATY), NOW, threshold=1.01)
    assert (dates(store), len(outcome.stored.waiting)) == ([], 1)


def test_analysing_needs_no_database() -> None:
    program = "import sys, events.pipeline; print('sqlalchemy' in sys.modules, 'events.store' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "False False\n"
