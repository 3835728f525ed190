"""A timeline page as it is shown, made of events without any store."""

from collections.abc import Sequence

from events.dates.value import Precision
from events.histogram import Histogram, exactness_of, horizon, known_end, tallied, unit_for
from events.model import Event
from events.query import EventQuery
from feed.browsing import Browsed
from feed.filterform import build_form
from feed.grouping import anchor_of, extent, grouped
from feed.locales import ENGLISH
from feed.strip import build_strip
from feed.timeline import build_entry


def histogram_of(events: Sequence[Event], unit: Precision | None = None) -> Histogram:
    """When these events begin."""
    dates = [event.date for event in events if event.date.earliest is not None]
    starts = sorted((date.earliest, exactness_of(date), 1) for date in dates if date.earliest is not None)
    first = starts[0][0] if starts else None
    last = max((known_end(date.earliest or 0, date.latest) for date in dates), default=None)
    unit = unit or (
        Precision.YEAR if first is None or last is None else unit_for(first, horizon(first, starts[-1][0], last))
    )
    undated = len(events) - len(dates)
    return Histogram(
        unit=unit,
        tallies=tuple(tallied(starts, unit)),
        first=first,
        last=last,
        total=len(events),
        undated=undated,
    )


def browsed(events: Sequence[Event], spans: Sequence[tuple[int, int]] = ()) -> Browsed:
    """The one page of these events, which are in time order."""
    entries, histogram = [build_entry(event) for event in events], histogram_of(events)
    return Browsed(
        path="",
        query="",
        words="",
        period="",
        summary=extent(entries) if entries else "No events yet",
        groups=grouped(entries, ENGLISH, histogram.unit),
        strip=build_strip(histogram, spans, lambda start, unit: f"#{anchor_of(start, unit)}", ENGLISH),
        whole_strip=False,
        pager=None,
        form=build_form(
            EventQuery(),
            tags=(),
            sources=(),
            labels={},
            examples=(),
            address=lambda query: "/dates/",
            locale=ENGLISH,
        ),
    )
