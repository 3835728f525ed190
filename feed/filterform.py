"""The form that narrows a timeline: what it offers and what is chosen, and the way back from each choice. Pure.

It is a form of links and fields that a server answers, so it works without scripts; its fields are the parameters of
every page and feed (see `events.query`). A timeline may have thousands of tags: the most frequent are offered, and any
other is reached by its address and then shown as chosen.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from events.query import EventQuery, Facet, query_pairs
from feed.filters import PRECISIONS, STATUSES, filter_words
from feed.locales import Locale
from feed.untrusted import safe_line

_Value = TypeVar("_Value", bound=str)

MOST = 50
"""Tags, and sources, that are offered."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a field."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """Something that narrows the timeline, in words, and the address without it."""

    label: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterForm:
    """The form's fields; `first` and `last` are examples of dates, the timeline's own.

    `kept` are further values of fields that a form can choose one of, and `chosen` is all that is.
    """

    text: str
    start: str
    end: str
    first: str
    last: str
    tags: tuple[Choice, ...]
    sources: tuple[Choice, ...]
    precisions: tuple[Choice, ...]
    statuses: tuple[Choice, ...]
    kept: tuple[tuple[str, str], ...]
    chosen: tuple[Chosen, ...]


def build_form(
    query: EventQuery,
    *,
    tags: Iterable[Facet],
    sources: Iterable[Facet],
    labels: Mapping[str, str],
    examples: Sequence[str],
    address: Callable[[EventQuery], str],
    locale: Locale,
) -> FilterForm:
    """The form of a query.

    `labels` name the tags and sources it asks for, `examples` are dates to begin and to end with, and `address` is
    where a query is.
    """
    return FilterForm(
        text=query.text,
        start=query.start.edtf if query.start else "",
        end=query.end.edtf if query.end else "",
        first=examples[0] if examples else "",
        last=examples[-1] if examples else "",
        tags=_facets(tags, query.tags, labels),
        sources=_facets(sources, query.sources, labels),
        precisions=_named(PRECISIONS, query.precisions, locale),
        statuses=_named(STATUSES, query.statuses, locale),
        kept=_kept(query),
        chosen=tuple(Chosen(label, address(rest)) for label, rest in _chosen(query, labels, locale)),
    )


def _facets(facets: Iterable[Facet], chosen: tuple[str, ...], labels: Mapping[str, str]) -> tuple[Choice, ...]:
    """The most frequent, by name, and the first that is chosen."""
    most = sorted(facets, key=lambda facet: (-facet.events, facet.slug))[:MOST]
    named = {facet.slug: safe_line(facet.label) or facet.slug for facet in most}
    named |= {slug: labels.get(slug) or slug for slug in chosen[:1] if slug not in named}
    by_name = sorted(named.items(), key=lambda item: (item[1].casefold(), item[0]))
    return tuple(Choice(slug, label, slug in chosen[:1]) for slug, label in by_name)


def _named(names: Mapping[_Value, str], chosen: tuple[_Value, ...], locale: Locale) -> tuple[Choice, ...]:
    return tuple(Choice(value, locale.gettext(name), value in chosen[:1]) for value, name in names.items())


def _kept(query: EventQuery) -> tuple[tuple[str, str], ...]:
    once = (query.tags, query.sources, query.precisions, query.statuses)
    further = {value for values in once for value in map(str, values[1:])}
    names = ("tag", "source", "precision", "status")
    return tuple((name, value) for name, value in query_pairs(query) if name in names and value in further)


def _chosen(query: EventQuery, labels: Mapping[str, str], locale: Locale) -> Iterable[tuple[str, EventQuery]]:
    """Each part of the query in words, with the query that lacks it."""
    for part, rest in _parts(query):
        yield filter_words(part, labels, locale), rest


def _parts(query: EventQuery) -> Iterable[tuple[EventQuery, EventQuery]]:
    """Each part of the query by itself, and the query without it."""
    if query.terms:
        yield EventQuery(terms=query.terms), replace(query, terms=())
    for slug in query.tags:
        yield EventQuery(tags=(slug,)), replace(query, tags=_without(query.tags, slug))
    for slug in query.sources:
        yield EventQuery(sources=(slug,)), replace(query, sources=_without(query.sources, slug))
    if query.start:
        yield EventQuery(start=query.start), replace(query, start=None)
    if query.end:
        yield EventQuery(end=query.end), replace(query, end=None)
    for precision in query.precisions:
        yield EventQuery(precisions=(precision,)), replace(query, precisions=_without(query.precisions, precision))
    for status in query.statuses:
        yield EventQuery(statuses=(status,)), replace(query, statuses=_without(query.statuses, status))


def _without(values: tuple[_Value, ...], gone: _Value) -> tuple[_Value, ...]:
    return tuple(value for value in values if value != gone)
