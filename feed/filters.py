"""A query in words, for the title of a page or a feed: "Taiwan and Security, 1945 to 1999, “missile”". Pure."""

from collections.abc import Mapping

from events.dates.wording import words
from events.query import EventQuery


def filter_words(query: EventQuery, labels: Mapping[str, str]) -> str:
    """What the query asks for; empty where that is everything. `labels` has names for slugs, as far as known."""

    def named(slugs: tuple[str, ...], between: str) -> str:
        return between.join(labels.get(slug) or slug for slug in slugs)

    sources = named(query.sources, " or ")
    precisions = " or ".join(query.precisions)
    parts = (
        named(query.tags, " and "),
        f"reported by {sources}" if sources else "",
        _span(query),
        f"known to the {precisions}" if precisions else "",
        " or ".join(query.statuses),
        f"“{query.text}”" if query.text else "",
    )
    return ", ".join(part for part in parts if part)


def _span(query: EventQuery) -> str:
    start, end = query.start and words(query.start), query.end and words(query.end)
    if start and end:
        return start if start == end else f"{start} to {end}"
    return f"from {start} on" if start else f"to {end}" if end else ""
