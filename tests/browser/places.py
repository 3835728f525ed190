"""Every kind of page of a timeline, found in the table of pages: a kind that is new there is looked at from then on."""

from collections.abc import Mapping

from events.store import Reader
from feed.pages import HTML, PAGES
from tests.timeline_samples import open_sample, settings

Places = Mapping[str, str]
"""The path of a page of each kind, below the base URL."""

PAGE_KINDS = tuple(page.name for page in PAGES if page.media_type == HTML)
ASKED = {
    "period": "in/19XX",
    "tag-period": "tags/taiwan/in/19XX",
    "source-period": "sources/example-news/in/19XX",
    "filtered": "?tag=taiwan",
    "filtered by all": "?q=china&tag=taiwan&source=example-news&from=1900&to=2050&precision=year&status=happened",
    "no such event": "?q=nowhere",
    "newly added": "?sort=added",
    "refused": "?from=soon",
    "not found": "nowhere",
    "withdrawn": "events/e0000012",
}
"""What is no row of its own in the table, or has no page in a short timeline."""
KINDS = tuple(dict.fromkeys((*PAGE_KINDS, *ASKED)))


def places_of(database: str) -> Places:
    """The first page of each kind that this timeline has."""
    with open_sample(settings(database)) as store, store.snapshot() as reader:
        return {**{name: path for name in PAGE_KINDS if (path := _first(reader, name)) is not None}, **ASKED}


def _first(reader: Reader, name: str) -> str | None:
    page = next(page for page in PAGES if page.name == name)
    key = next(iter(page.keys(reader)), None)
    return None if key is None else page.path.format(key=key)
