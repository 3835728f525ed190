"""Answers to the one query: which published events match it, in its order, all of them or a page at a time."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from events.dates.bounds import sort_key
from events.errors import InvalidQuery
from events.folding import fold
from events.model import Event
from events.query import EventQuery, Facet, Page, Sort, Term
from events.sources import source_label, source_slug

SEARCHED = 20
"""How many of an event's quotations are searched, the best first."""

_ORDERS: dict[Sort, Callable[[Event], tuple[object, ...]]] = {
    Sort.TIME: lambda event: (sort_key(event.date), event.id),
    Sort.ADDED: lambda event: (-event.published.timestamp(), event.id),
    Sort.CHANGED: lambda event: (-event.sequence,),
}


def matches(query: EventQuery, event: Event) -> bool:
    """Whether the query asks for the event."""
    slugs, sources = {tag.slug for tag in event.tags}, set(sources_of(event))
    return (
        slugs.issuperset(query.tags)
        and (not query.sources or not sources.isdisjoint(query.sources))
        and (not query.precisions or event.date.precision in query.precisions)
        and (not query.statuses or event.status in query.statuses)
        and _within(query, event)
        and all(_has(term, event) != term.excluded for term in query.terms)
    )


def find(query: EventQuery, events: Iterable[Event]) -> Iterator[Event]:
    """The events the query asks for, in its order, those after its cursor."""
    found = sorted((event for event in events if matches(query, event)), key=_ORDERS[query.sort])
    ids = [event.id for event in found]
    if query.after and query.after not in ids:
        raise InvalidQuery("after", query.after, f"{query.after!r} is no cursor")
    yield from found[ids.index(query.after) + 1 if query.after else 0 :]


def page(query: EventQuery, events: Iterable[Event], limit: int) -> Page:
    """The first of them, with a cursor."""
    found = tuple(islice(find(query, events), limit + 1))
    return Page(found[:limit], found[limit - 1].id if len(found) > limit else None)


def tags(events: Iterable[Event]) -> tuple[Facet, ...]:
    """Every tag of the events, by slug."""
    found = [(tag.slug, tag.label) for event in events for tag in event.tags]
    return _counted(found, found)


def sources(events: Iterable[Event]) -> tuple[Facet, ...]:
    """Every source of the events, by slug."""
    found = [pair for event in events for pair in sources_of(event).items()]
    return _counted(found, found)


def sources_of(event: Event) -> dict[str, str]:
    """The slugs and labels of an event's sources."""
    cited = [each.source for each in event.evidence]
    return {source_slug(each.publisher, each.url): source_label(each.publisher, each.url) for each in cited}


def searched(event: Event) -> tuple[str, ...]:
    """The folded texts that are searched; a phrase is within one of them."""
    quotations = [each.mention.sentence for each in event.evidence[:SEARCHED]]
    return tuple(map(fold, [event.headline, *(tag.label for tag in event.tags), *quotations]))


def _counted(pairs: Iterable[tuple[str, str]], labels: Iterable[tuple[str, str]]) -> tuple[Facet, ...]:
    counts, names = Counter(slug for slug, _ in pairs), dict(labels)
    return tuple(Facet(slug, names[slug], count) for slug, count in sorted(counts.items()))


def _has(term: Term, event: Event) -> bool:
    sought = " " + " ".join(term.words) + ("" if term.prefix else " ")
    return any(sought in f" {text} " for text in searched(event))


def _within(query: EventQuery, event: Event) -> bool:
    start = query.start.earliest if query.start else None
    end = query.end.latest if query.end else None
    late = start is None or event.date.latest is None or event.date.latest > start
    early = end is None or event.date.earliest is None or event.date.earliest < end
    return late and early
