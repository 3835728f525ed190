"""All that can be asked of an event by word, as one text: what databases search and compare.

Its folded texts (see `folding`), each ended by a bar so that no phrase runs from one into the next, and then its
facets: ":tag:taiwan", ":source:kyodo-news", ":precision:year", ":status:planned". No folded word has a colon or a
bar, and no beginning of one is a facet's. A space at either end makes every word findable as " word ".
"""

from collections.abc import Collection, Iterable

from events.dates.value import Precision
from events.folding import fold
from events.model import Status, Tag
from events.sources import source_slug

SEARCHED = 20
"""How many of an event's quotations are searched, the best first."""

LONGEST = 20_000
"""Characters of one quotation that are searched."""

END = "|"

ALL = ""
"""The facet that counts every event."""


def tag_facet(slug: str) -> str:
    """The facet of a tag."""
    return f":tag:{slug}"


def source_facet(slug: str) -> str:
    """The facet of a source."""
    return f":source:{slug}"


def precision_facet(precision: Precision) -> str:
    """The facet of a date's precision."""
    return f":precision:{precision.value}"


def status_facet(status: Status) -> str:
    """The facet of an event's status."""
    return f":status:{status.value}"


def filed_under(tags: Iterable[Tag], sources: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The facets an event is filed under: its tags' and its sources', given by publisher and URL."""
    found = [*[tag_facet(tag.slug) for tag in tags], *[source_facet(source_slug(*source)) for source in sources]]
    return tuple(dict.fromkeys(found))


def word_list(texts: Iterable[str], facets: Collection[str]) -> str:
    """The text of an event's words and facets, one space between any two: PostgreSQL refuses an empty lexeme."""
    folded = [f"{fold(text[:LONGEST])} {END}".lstrip() for text in texts]
    return f" {' '.join([*folded, *facets])} "


LONG_FACET = ":span:long"
"""The facet of long dates (see `spans`), which nobody asks for by itself."""

UNFILED = frozenset({precision_facet(Precision.DAY), status_facet(Status.HAPPENED), LONG_FACET})
"""Facets that events are not filed under: most events have the first two, and whoever asks for these skips few."""


def is_filed(word: str) -> bool:
    """Whether a word is a facet that events are filed under: a tag, a source, a precision or status that few have."""
    return word.startswith(":") and word not in UNFILED


def facets_in(words: str) -> tuple[str, ...]:
    """The facets an event is filed under, out of its words."""
    return tuple(word for word in words.rpartition(END)[2].split() if is_filed(word))
