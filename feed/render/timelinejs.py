"""TimelineJS3's JSON (timeline.knightlab.com): a timeline in, what its script draws out, as UTF-8 bytes.

A date has the parts that its source gave, the year alone for 1949, and is shown in our words (`display_date`). A span
has both its ends. As measured on TimelineJS3 3.9:

- it counts years BCE as people do, without a year 0: the axis writes -44 as "44 BCE", so 44 BCE is -44 here;
- a year that JavaScript's dates do not reach (271,821 BCE, 275,760 CE) needs the scale "cosmological", which draws
  by years alone; the words stay as exact as they are;
- headlines and texts are HTML; `group` is HTML twice over, since it is stripped of markup and then set as such;
- a thousand events take it some seconds to draw, so that the last of a longer timeline are given, and it says so.

An event stands in the row of its commonest tag, as far as there are rows to tell apart.
"""

import json
from collections import Counter
from html import escape
from typing import Any

from events.dates.bounds import civil, first_day, last_day
from events.dates.edtf import ends
from events.dates.value import Precision, TemporalValue
from feed.addresses import Addresses, event_path
from feed.channel import Channel
from feed.config import Site
from feed.grouping import extent
from feed.render.templating import fill
from feed.timeline import Entry, Timeline
from feed.untrusted import safe_line

MEDIA_TYPE = "application/json"
LIMIT = 1_000
GROUPS = 4
"""Rows with a tag's name; of more, each is too narrow for its events."""
FARTHEST_YEAR = 270_000
"""JavaScript's dates end somewhat after it, on both sides."""

Json = dict[str, Any]

_PARTS = {Precision.DAY: 3, Precision.MONTH: 2, Precision.SEASON: 2, Precision.QUARTER: 2, Precision.HALF: 2}
"""How many of year, month and day a date of a precision has; of any other the year alone."""


def timelinejs(timeline: Timeline, site: Site, channel: Channel, total: int) -> bytes:
    """The JSON of these entries, given in time order; `total` is how many the timeline has in all."""
    addresses = Addresses(site.base_url)
    groups = _groups(timeline.entries)
    events = [_slide(entry, addresses, groups) for entry in timeline.entries]
    document: Json = {
        "scale": _scale(timeline.entries),
        "title": _title(timeline, channel, total),
        "events": events,
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _title(timeline: Timeline, channel: Channel, total: int) -> Json:
    """The first slide."""
    shown = extent(timeline.entries, timeline.locale)
    partly = f", the last of {total:,}" if total > len(timeline.entries) else ""
    text = f'<p>{escape(shown + partly)}</p><p><a href="{escape(channel.page)}">The same as a page</a></p>'
    return {
        "unique_id": "title",
        "text": {"headline": escape(safe_line(channel.title)), "text": text},
        "autolink": False,
    }


def _slide(entry: Entry, addresses: Addresses, groups: tuple[str, ...]) -> Json:
    event = entry.event
    text = fill("timelinejs_text.html", entry.locale, entry=entry, address=addresses.absolute(event_path(event.id)))
    slide: Json = {"unique_id": event.id, **_dates(event.date), "display_date": _shown_date(entry)}
    slide["text"] = {"headline": escape(entry.headline), "text": text.strip()}
    slide["autolink"] = False
    group = next((label for label in groups if label in _labels(entry)), "")
    if group:
        slide["group"] = escape(escape(group))
    return slide


def _shown_date(entry: Entry) -> str:
    return f"{entry.words} ({', '.join(entry.notes)})" if entry.notes else entry.words


def _dates(date: TemporalValue) -> Json:
    """The start, and the end where that is another; of an open date only the end that is known."""
    first, last = ends(date)[0], ends(date)[-1]
    start, end = _parts(first_day(first), first.precision), _parts(last_day(last), last.precision)
    return {"start_date": start} if start == end else {"start_date": start, "end_date": end}


def _parts(number: int, precision: Precision) -> Json:
    """A day as far as its precision goes."""
    year, month, day = civil(number)
    known = {"year": year if year > 0 else year - 1, "month": month, "day": day}
    return dict(list(known.items())[: _PARTS.get(precision, 1)])


def _scale(entries: tuple[Entry, ...]) -> str:
    far = any(abs(civil(day)[0]) > FARTHEST_YEAR for entry in entries for day in _bounds(entry.event.date))
    return "cosmological" if far else "human"


def _bounds(date: TemporalValue) -> tuple[int, ...]:
    return tuple(day for day in (date.earliest, date.latest) if day is not None)


def _groups(entries: tuple[Entry, ...]) -> tuple[str, ...]:
    """The labels of the commonest tags, those of several events; the commonest first, then by name."""
    counts = Counter(label for entry in entries for label in _labels(entry))
    shared = [label for label in counts if counts[label] > 1]
    return tuple(sorted(shared, key=lambda label: (-counts[label], label))[:GROUPS])


def _labels(entry: Entry) -> tuple[str, ...]:
    return tuple(tag.label for tag in entry.tags)
