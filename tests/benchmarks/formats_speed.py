"""How long each format takes to write, its bytes and its memory, beside bare feedgen and vobject in the same run.

    .venv/bin/python tests/benchmarks/formats_speed.py [--events N ...]

Prints CPU milliseconds from the entries to the bytes, the bytes plain and gzipped, and the peak of memory that the
writing took on top. The peers write the same events: feedgen an Atom feed with titles and contents alone, vobject a
calendar with summaries and descriptions alone. Machines are shared: read the ratios. vobject is in the extra `bench`.
"""

import argparse
import gzip
import time
import tracemalloc
from collections.abc import Callable
from datetime import date

from dateutil import tz
from feedgen.feed import FeedGenerator

from events.dates.edtf import days
from events.model import Event, Tag
from feed.channel import whole_timeline
from feed.render.ical import calendar
from feed.render.jsonfeed import json_feed
from feed.render.plain import plain_text
from feed.render.table import table
from feed.render.timelinejs import timelinejs
from feed.timeline import Timeline, build_timeline
from tests.timeline_samples import NOW, SITE, WIRE, event, revision, told

TAGS = (Tag("taiwan", "Taiwan"), Tag("security", "Security"))


def sample(number: int) -> Event:
    """An event of some day, of the length that events have."""
    mention = told(
        WIRE, days(700_000 + number, 700_000 + number).edtf, f"The council voted on the new harbour {number} times",
        "After a debate that lasted into the night the council voted on the new harbour ", "on Friday",
        ", which the mayor had promised to the fishermen of the town for years & years, a spokesman said.",
        tags=TAGS[: number % 3],
    )  # fmt: skip
    return event(number, (WIRE, mention))


def bare_feedgen(timeline: Timeline) -> bytes:
    """Titles and contents, as the documentation of feedgen does it."""
    feed = FeedGenerator()
    feed.id("tag:news.example,2026:timeline")
    feed.title("A sample timeline")
    for entry in timeline.entries:
        item = feed.add_entry(order="append")
        item.id(entry.event.atom_id)
        item.title(entry.dated_headline)
        item.updated(entry.event.updated)
        item.content(plain_text(entry))
    return bytes(feed.atom_str())


def bare_vobject(timeline: Timeline) -> bytes:
    """Summaries and descriptions, as the documentation of vobject does it."""
    import vobject

    found = vobject.iCalendar()
    for entry in timeline.entries:
        item = found.add("vevent")
        item.add("uid").value = entry.event.id
        item.add("dtstamp").value = entry.event.updated.replace(tzinfo=tz.UTC)
        item.add("dtstart").value = date.fromordinal(entry.event.date.earliest)
        item.add("summary").value = entry.headline
        item.add("description").value = plain_text(entry)
    return found.serialize().encode()


FORMATS: dict[str, Callable[[Timeline], bytes]] = {
    "JSON Feed": lambda timeline: json_feed(timeline, SITE, whole_timeline(SITE, "feed.json")),
    "iCalendar": lambda timeline: calendar(timeline, {}, SITE, whole_timeline(SITE, "events.ics")),
    "CSV": lambda timeline: b"".join(table(timeline.entries, SITE)),
    "TimelineJS": lambda timeline: timelinejs(
        timeline, SITE, whole_timeline(SITE, "timeline.json"), len(timeline.entries)
    ),
    "bare feedgen": bare_feedgen,
    "bare vobject": bare_vobject,
}


def main() -> None:
    """Print a table for each number of events."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--events", type=int, nargs="+", default=[50, 1000, 5000])
    for count in options.parse_args().events:
        timeline = build_timeline(revision(), NOW, map(sample, range(count)), 300)
        print(f"\n{count} events: CPU ms, bytes, bytes gzipped, MiB at most")
        for name, write in FORMATS.items():
            write(timeline)  # once for what is loaded and compiled at first
            started = time.process_time()
            body = write(timeline)
            spent = 1000 * (time.process_time() - started)
            tracemalloc.start()
            write(timeline)
            peak = tracemalloc.get_traced_memory()[1] / 2**20
            tracemalloc.stop()
            print(f"{name:13} {spent:9.1f} {len(body):10,} {len(gzip.compress(body, 6)):9,} {peak:7.1f}")


if __name__ == "__main__":
    main()
