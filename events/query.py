"""The one query: which events a timeline, a feed or an export shows, as a value and as the query string of a URL.

    q           words, all of which an event has; "a phrase"; begin*; -without. Any text is one that has a word in it
    tag         a tag's slug or label; repeated: all of them
    source      a publisher's slug or name, or its site's (see `events.sources`); repeated: any of them
    from, to    EDTF dates, both inclusive: the event's bounds overlap theirs
    precision   of the event's date; repeated: any of them
    status      of the event; repeated: any of them
    sort        time (the default), or newly added or newly changed first
    after       a cursor: where the page before ended

Queries are equal when they ask the same, and then they have one query string, whatever order and spelling they came
in. What is searched is an event's headline, the labels of its tags and its best quotations, folded (see `folding`). It
knows no database: the store answers it, and any other that can compare words and numbers would give the same events.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from events.dates.edtf import parse_edtf
from events.dates.value import Precision, TemporalValue
from events.errors import InvalidEDTF, InvalidQuery
from events.folding import fold, slug
from events.model import Event, Status

LONGEST = 200
"""Characters of a value: more than anybody types, and few enough to answer quickly."""

MOST = 20
"""Values of one repeated parameter, and terms of one text."""

SHOWN = 40

Pair = tuple[str, str]
_Choice = TypeVar("_Choice", bound=StrEnum)


class Sort(StrEnum):
    """The order of the answer: in time (see `bounds.sort_key`), or newly added, or newly changed first."""

    TIME = "time"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """Folded words that follow each other in a text, or must not; of a `prefix` the last is but a beginning."""

    excluded: bool
    words: tuple[str, ...]
    prefix: bool

    def __str__(self) -> str:
        quoted = self.words[0] if len(self.words) == 1 else '"' + " ".join(self.words) + '"'
        return "-" * self.excluded + quoted + "*" * self.prefix


@dataclass(frozen=True, slots=True, kw_only=True)
class EventQuery:
    """A question for events; with nothing given, for all of them. Made by `parse_query`, in its one form."""

    terms: tuple[Term, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    start: TemporalValue | None = None
    end: TemporalValue | None = None
    precisions: tuple[Precision, ...] = ()
    statuses: tuple[Status, ...] = ()
    sort: Sort = Sort.TIME
    after: str = ""

    @property
    def text(self) -> str:
        """What is searched for, in the one way to write it."""
        return " ".join(map(str, self.terms))


@dataclass(frozen=True, slots=True)
class Page:
    """Some events of an answer, and the cursor of those after them; None where these are the last."""

    events: tuple[Event, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class Facet:
    """A tag or a source, with how many published events it has."""

    slug: str
    label: str
    events: int


def parse_query(pairs: Iterable[Pair]) -> EventQuery:
    """The query of a query string's names and values; what has another name, or no value, is ignored.

    Raises InvalidQuery, which names the parameter.

    >>> query_string(parse_query([("to", "1999"), ("tag", "Taipei"), ("q", "Split “in 1949”"), ("utm_x", "y")]))
    'q=%22in+1949%22+split&tag=taipei&to=1999'
    """
    given: dict[str, list[str]] = {name: [] for name in PARAMETERS}
    for name, value in pairs:
        if name in given and value.strip():
            given[name].append(_short(name, value.strip()))
    query = EventQuery(
        terms=_terms(_single("q", given)),
        tags=_slugs("tag", given),
        sources=_slugs("source", given),
        start=_date("from", given),
        end=_date("to", given),
        precisions=_choices("precision", given, Precision),
        statuses=_choices("status", given, Status),
        sort=(_choices("sort", given, Sort, single=True) or (Sort.TIME,))[0],
        after=_single("after", given),
    )
    if _are_apart(query.start, query.end):
        value = _single("to", given)
        raise InvalidQuery("to", value, f"{_shown(value)} is before {_single('from', given)!r}, where the query begins")
    return query


def query_pairs(query: EventQuery) -> tuple[Pair, ...]:
    """The names and values of a query, in their one order; `parse_query` reads the same query from them."""
    values: dict[str, tuple[str, ...]] = {
        "q": (query.text,),
        "tag": query.tags,
        "source": query.sources,
        "from": (query.start.edtf if query.start else "",),
        "to": (query.end.edtf if query.end else "",),
        "precision": query.precisions,
        "status": query.statuses,
        "sort": () if query.sort is Sort.TIME else (query.sort,),
        "after": (query.after,),
    }
    return tuple((name, str(value)) for name in PARAMETERS for value in values[name] if value)


def query_string(query: EventQuery) -> str:
    """The query string of a query, without a question mark; empty for all events in time order."""
    return urlencode(query_pairs(query))


def whole(query: EventQuery) -> EventQuery:
    """The same set of events from its beginning in time order: what a feed's id, or a count, is about."""
    return replace(query, sort=Sort.TIME, after="")


PARAMETERS = ("q", "tag", "source", "from", "to", "precision", "status", "sort", "after")
"""Every parameter, in the order of a query string."""

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_TERM = re.compile(r'(-?)(?:"([^"]*)"?(\*?)|([^\s"]+))')


def _terms(text: str) -> tuple[Term, ...]:
    found = {_term(match) for match in _TERM.finditer(text.translate(_QUOTES))}
    terms = sorted(term for term in found if term.words)
    if text and not terms:
        raise InvalidQuery("q", text, f"there is no word in {_shown(text)}")
    if len(terms) > MOST:
        raise InvalidQuery("q", text, f"more than {MOST} words or phrases")
    return tuple(terms)


def _term(match: re.Match[str]) -> Term:
    excluded, phrase, star, word = match.groups()
    words = fold(phrase if word is None else word)
    return Term(bool(excluded), tuple(words.split()), bool(star) if word is None else word.endswith("*"))


def _slugs(name: str, given: dict[str, list[str]]) -> tuple[str, ...]:
    found = {value: slug(value) for value in _several(name, given)}
    for value, made in found.items():
        if not made:
            raise InvalidQuery(name, value, f"no {name} can be called {_shown(value)}")
    return tuple(sorted(set(found.values())))


def _date(name: str, given: dict[str, list[str]]) -> TemporalValue | None:
    text = _single(name, given)
    try:
        return parse_edtf(text) if text else None
    except InvalidEDTF as error:
        raise InvalidQuery(name, text, str(error)) from error


def _choices(
    name: str, given: dict[str, list[str]], kind: type[_Choice], *, single: bool = False
) -> tuple[_Choice, ...]:
    """The members that are named, in the order of their definition; none where all are."""
    texts = {_single(name, given)} - {""} if single else {value.lower() for value in _several(name, given)}
    known = [member.value for member in kind]
    for text in sorted(texts - set(known)):
        raise InvalidQuery(name, text, f"{_shown(text)} is none of {', '.join(known)}")
    return tuple(member for member in kind if member.value in texts) if texts != set(known) else ()


def _several(name: str, given: dict[str, list[str]]) -> list[str]:
    if len(given[name]) > MOST:
        raise InvalidQuery(name, given[name][MOST], f"given more than {MOST} times")
    return given[name]


def _single(name: str, given: dict[str, list[str]]) -> str:
    values = dict.fromkeys(given[name])
    if len(values) > 1:
        raise InvalidQuery(name, list(values)[1], "given twice")
    return next(iter(values), "")


def _short(name: str, value: str) -> str:
    if len(value) > LONGEST:
        raise InvalidQuery(name, value, f"longer than {LONGEST} characters")
    return value


def _are_apart(start: TemporalValue | None, end: TemporalValue | None) -> bool:
    """Whether no day is both in or after the one and in or before the other."""
    if not start or not end or start.earliest is None or end.latest is None:
        return False
    return end.latest <= start.earliest


def _shown(value: str) -> str:
    return repr(value if len(value) <= SHOWN else value[:SHOWN] + "…")
