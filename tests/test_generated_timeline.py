"""Made-up timelines: as many events as asked for, of every kind, the same each time."""

from itertools import islice
from pathlib import Path

import pytest

from events.dates.bounds import civil
from events.dates.value import Precision, Qualifier
from events.model import Status
from tests.generated_timeline import SPANS, fill_generated, generated
from tests.timeline_samples import open_sample, settings

EXACT = (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR)


@pytest.mark.parametrize("events", [0, 1, 5, 203])
def test_a_timeline_has_as_many_events_as_were_asked_for(events: int, tmp_path: Path) -> None:
    known = settings(str(tmp_path / "timeline.db"))
    fill_generated(known, events)
    with open_sample(known) as store:
        assert store.count() == events


def test_the_same_seed_gives_the_same_articles_whatever_comes_after() -> None:
    assert list(islice(generated(5000), 20)) == list(islice(generated(200), 20))
    assert list(generated(50)) != list(generated(50, seed=1950))


@pytest.mark.parametrize("span", SPANS)
def test_what_has_happened_begins_within_the_span(span: str) -> None:
    first, last = SPANS[span]
    told = {mention.date for _, found in generated(400, span) for mention in found if mention.status != Status.PLANNED}
    years = [civil(date.earliest)[0] for date in told if date.earliest is not None and date.precision in EXACT]
    assert first <= min(years) <= max(years) <= last
    assert (len(told) == 1) == (span == "day")


def test_dates_are_of_every_kind() -> None:
    mentions = [mention for _, found in generated(1000) for mention in found]
    assert {mention.date.precision for mention in mentions} == set(Precision)
    assert {mention.date.qualifier for mention in mentions} > {Qualifier.UNCERTAIN, Qualifier.APPROXIMATE}
    assert {mention.status for mention in mentions} == {Status.HAPPENED, Status.PLANNED, Status.CANCELLED}


def test_some_events_are_told_of_by_several_articles() -> None:
    heads = [mention.head for _, found in generated(200) for mention in found]
    assert 10 < len(heads) - len(set(heads)) < 60
