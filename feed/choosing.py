"""Which events of a query go into what cannot take them all, a calendar and TimelineJS: the last ones in time.

A timeline may have a million events, and reading them all to drop all but the last thousand would take minutes. The
store counts events from a day on by an index, so the day is found by halving, in some twenty counts.
"""

from collections import Counter, deque
from dataclasses import replace

from events.dates.bounds import civil, day_number
from events.dates.edtf import day
from events.model import Event
from events.query import EventQuery
from events.store import Reader
from feed.render import ical

FIRST, LAST = day_number(-9999, 1, 1), day_number(9999, 12, 31)
"""The days that a query can begin with."""


def last_events(reader: Reader, query: EventQuery, limit: int) -> tuple[Event, ...]:
    """The last events of a query in time, at most so many, in time order."""
    return tuple(deque(reader.find(last_of(reader, query, limit)), maxlen=limit))


def calendar_events(reader: Reader, query: EventQuery, *, vague: bool) -> ical.Chosen:
    """The events of a query that go into a calendar, and how many do not."""
    fitting = query if vague else ical.fitting(query)
    if fitting is None:
        return ical.Chosen((), ical.told({ical.VAGUE: reader.count(query)}))
    last = last_of(reader, fitting, ical.LIMIT)
    found = ical.chosen(reader.find(last), vague=vague)
    unread = {ical.EARLIER: reader.count(fitting) - reader.count(last)}
    vaguer = {ical.VAGUE: reader.count(query) - reader.count(fitting)}
    return ical.Chosen(found.events, ical.told(Counter(found.left_out) + Counter(unread) + Counter(vaguer)))


def last_of(reader: Reader, query: EventQuery, limit: int) -> EventQuery:
    """The query, cut to begin at the last day from which on there are more than so many events; uncut if there is none.

    Its answer is longer than `limit` by no more than the events of one day; what ends later counts as later.
    """
    first = FIRST if query.start is None or query.start.earliest is None else max(query.start.earliest, FIRST)
    last = LAST if query.end is None or query.end.latest is None else min(query.end.latest - 1, LAST)
    if first > last or not _has_more(reader, query, first, limit):
        return query
    while first < last:
        middle = (first + last + 1) // 2
        if _has_more(reader, query, middle, limit):
            first = middle
        else:
            last = middle - 1
    return _from(query, first)


def _has_more(reader: Reader, query: EventQuery, number: int, limit: int) -> bool:
    return reader.count(_from(query, number), limit + 1) > limit


def _from(query: EventQuery, number: int) -> EventQuery:
    return replace(query, start=day(*civil(number)))
