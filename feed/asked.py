"""What a page is asked for: its key, or a query; read from a URL's path and query string, and written as one.

A set of events has one query string (see `events.query`), and where one tag or one source alone is asked for it has a
short address as well: `/tags/taiwan` for `/?tag=taiwan`. Both show the same, under one id; a page for people names the
short one as its address, and a feed the one it was fetched by.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from events.errors import InvalidQuery
from events.query import EventQuery, Sort, parse_query, query_pairs
from feed.addresses import IN, NEWEST, source_path, tag_path

Pairs = Iterable[tuple[str, str]]

EVERYTHING = EventQuery()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What one URL asks for.

    `key` is an event's id, an article's key or an archive's number; of a query it is empty. `folder` is the short
    address of the query, where it came by that one. `place` is the place in time that a page is to begin with (see
    `periods`), empty for the beginning. `vague` asks a calendar for the dates it would leave out.
    """

    key: str = ""
    query: EventQuery = field(default=EVERYTHING)
    folder: str = ""
    place: str = ""
    vague: bool = False

    @property
    def parameters(self) -> str:
        """The query string that says what the path does not, without a question mark."""
        pairs = query_pairs(EventQuery(sort=self.query.sort) if self.folder else self.query)
        return urlencode([*pairs, *([("vague", "1")] if self.vague else [])])


def asked_by_key(key: str, _pairs: Pairs = ()) -> Asked:
    """A page of its own, whatever the query string."""
    return Asked(key=key)


def asked_by_query(_key: str = "", pairs: Pairs = ()) -> Asked:
    """The events a query string asks for. Raises InvalidQuery."""
    given = tuple(pairs)
    if not given:  # as most requests are; a tenth of the time of one that finds its answer ready
        return Asked()
    return Asked(query=parse_query(given), vague=_vague(given))


def asked_by_tag(slug: str, pairs: Pairs = ()) -> Asked:
    """The events of a tag, narrowed by the query string. Raises InvalidQuery."""
    return _in_folder(asked_by_query("", [("tag", slug), *pairs]))


def asked_by_source(slug: str, pairs: Pairs = ()) -> Asked:
    """The events of a source, narrowed by the query string. Raises InvalidQuery."""
    return _in_folder(asked_by_query("", [("source", slug), *pairs]))


def asked_by_place(key: str, pairs: Pairs) -> Asked:
    """The events of a query string from a place in time on. Raises InvalidQuery."""
    return replace(asked_by_query("", pairs), place=key)


def asked_in_folder(reads: Callable[[str, Pairs], Asked]) -> Callable[[str, Pairs], Asked]:
    """How to read a place in time within a folder: "taiwan/in/198X"."""

    def read(key: str, pairs: Pairs) -> Asked:
        slug, _, place = key.partition(IN)
        return replace(reads(slug, pairs), place=place)

    return read


def short_folder(query: EventQuery) -> str:
    """The short address of one tag or one source, below the base URL; empty where the query has none."""
    for slugs, alone, path in (
        (query.tags, EventQuery(tags=query.tags), tag_path),
        (query.sources, EventQuery(sources=query.sources), source_path),
    ):
        if len(slugs) == 1 and query == alone:
            return path(slugs[0])
    return ""


def newest_path(query: EventQuery) -> str:
    """Where the events of a query are by when they were added or changed, below the base URL."""
    if query.sort is Sort.CHANGED:
        return f"?{urlencode(query_pairs(query))}"
    pairs = query_pairs(replace(query, sort=Sort.TIME))
    return f"{NEWEST}?{urlencode(pairs)}" if pairs else NEWEST


def asked_newest(_key: str = "", pairs: Pairs = ()) -> Asked:
    """The events a query string asks for, newly added first. Raises InvalidQuery."""
    asked = asked_by_query("", pairs)
    return replace(asked, query=replace(asked.query, sort=Sort.ADDED))


def _in_folder(asked: Asked) -> Asked:
    return replace(asked, folder=short_folder(replace(asked.query, sort=Sort.TIME)))


def _vague(pairs: Pairs) -> bool:
    """Whether `vague` is 1; InvalidQuery for what is neither that nor 0."""
    values = {value.strip() for name, value in pairs if name == "vague"} - {""}
    for value in sorted(values - {"0", "1"}):
        raise InvalidQuery("vague", value, f"{value[:40]!r} is neither 1 nor 0")
    return "1" in values
