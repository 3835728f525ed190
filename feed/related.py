"""Which other tags the events of a tag, a source or any other choice have: where a reader may want to go on. Pure.

Counted over the events of the page, so that it costs no question, however many events a tag has.
"""

from collections import Counter
from collections.abc import Sequence

from events.model import Tag
from feed.timeline import Entry

MOST = 8
"""Tags that are named."""


def related_tags(entries: Sequence[Entry]) -> tuple[Tag, ...]:
    """The tags that several of these entries have beside those that all have, the most frequent first."""
    counts = Counter(tag.slug for entry in entries for tag in entry.tags)
    names = {tag.slug: tag for entry in entries for tag in entry.tags}
    some = [slug for slug, count in counts.items() if 1 < count < len(entries)]
    return tuple(names[slug] for slug in sorted(some, key=lambda slug: (-counts[slug], slug))[:MOST])
