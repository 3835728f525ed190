"""Whatever is asked of whatever timeline: the answer is what a plain filter over all events gives, in pages too."""

import random
from collections import Counter
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from events.dates.bounds import civil, day_number, sort_key
from events.dates.edtf import parse_edtf
from events.dates.value import Precision
from events.errors import ArticleNotFound, InvalidQuery
from events.folding import fold
from events.histogram import UNITS, Histogram, Tally, exactness_of
from events.model import Event, Status, Tag
from events.query import EventQuery, Sort, Term, parse_query
from events.sources import source_slug
from events.store import answering, tallying
from events.store.listing import list_all
from events.store.spans import OPEN_START, SPANS, span_of
from events.store.wordlist import SEARCHED

DATES = [
    *["1949", "1949-10", "1949-10-01", "1949-21", "1949-33", "1949-40", "194X", "19XX", "1949~", "1949-10-01?"],
    *["-0043", "-0043-03-15", "-01XX", "Y-17000", "0000", "1939-09-01/1945-09-02", "2022/..", "../1950", "1949/"],
    *["2023-11-20/2023-11-26", "2023-11-25/2023-11-26", "1800/1999", "2024-12-31", "2025-01-01", "1948-24"],
]
WORDS = [
    "China",
    "Taiwan’s",
    "U.S.",
    "Łódź",
    "naïve",
    "strait",
    "The",
    "共同",
    "state-of-the-art",
    "1949",
    "a%b_c",
    "😀",
]
TAGS = [Tag("taiwan", "Taiwan"), Tag("us", "United States"), Tag("lodz", "Łódź"), Tag("china", "China")]
PUBLISHERS = ["Kyodo News", "KYODO news", "", "新華社", "BBC"]
URLS = ["", "https://www.news.example/1", "https://kyodo.example/2"]

ANY_WORD = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6)
"""What reading lets through: no NUL, and no half of a surrogate pair."""

texts = st.lists(st.one_of(st.sampled_from(WORDS), ANY_WORD), min_size=1, max_size=5).map(" ".join)
told = st.fixed_dictionaries(
    {
        "edtf": st.sampled_from(DATES),
        "head": st.sampled_from(["split", "war", "vote"]),
        "headline": texts,
        "sentence": texts,
        "tags": st.lists(st.sampled_from(TAGS), max_size=3, unique=True).map(tuple),
        "status": st.sampled_from(Status),
        "confidence": st.sampled_from([0.9, 0.9, 0.3]),
    }
)
articles = st.tuples(st.sampled_from(PUBLISHERS), st.sampled_from(URLS), st.lists(told, max_size=4))

terms = st.one_of(st.sampled_from(WORDS), st.sampled_from(["chi*", "s*", "-china", '"of the"', '"the a*', "united"]))


def rarely(values):
    """Mostly nothing: a question that asks for everything at once finds nothing."""
    return st.one_of(st.just([]), st.just([]), values)


def up_to(number: int, *values: str):
    return rarely(st.lists(st.sampled_from(values), min_size=1, max_size=number))


asked = st.fixed_dictionaries(
    {
        "q": rarely(st.lists(terms, min_size=1, max_size=3).map(" ".join).map(lambda text: [text])),
        "tag": up_to(2, "Taiwan", "china", "Łódź", "none"),
        "source": up_to(3, "Kyodo News", "新華社", "news-example", "unknown"),
        "from": up_to(1, *DATES),
        "to": up_to(1, *DATES),
        "precision": up_to(2, "day", "year", "interval", "century"),
        "status": up_to(1, "planned", "happened"),
        "sort": st.sampled_from([[each.value] for each in Sort]),
    }
)


def parsed(values: dict[str, list[str]]) -> EventQuery | None:
    try:
        return parse_query((name, value) for name, given_values in values.items() for value in given_values)
    except InvalidQuery:
        return None


def fill(store, sample, given_articles) -> None:
    with store.writing(sample.moment()) as batch:
        for number, (publisher, url, said) in enumerate(given_articles):
            key = f"k{number}"
            article = sample.article(key, text=repr(said), publisher=publisher, url=url)
            batch.add(article, mentions(sample, key, said))


def mentions(sample, key: str, said: list[dict]) -> list:
    return [sample.mention(key, **each) for each in said]


def matches(query: EventQuery, event: Event) -> bool:
    sources = {source_slug(each.source.publisher, each.source.url) for each in event.evidence}
    start = query.start.earliest if query.start else None
    end = query.end.latest if query.end else None
    return (
        {tag.slug for tag in event.tags} >= set(query.tags)
        and (not query.sources or bool(sources & set(query.sources)))
        and (not query.precisions or event.date.precision in query.precisions)
        and (not query.statuses or event.status in query.statuses)
        and (start is None or event.date.latest is None or event.date.latest > start)
        and (end is None or event.date.earliest is None or event.date.earliest < end)
        and all(says(term, event) != term.excluded for term in query.terms)
    )


def says(term: Term, event: Event) -> bool:
    quoted = [each.mention.sentence for each in event.evidence[:SEARCHED]]
    sought, ending = " " + " ".join(term.words), "" if term.prefix else " "
    return any(
        sought + ending in f" {fold(text)} " for text in [event.headline, *(t.label for t in event.tags), *quoted]
    )


ORDERS = {
    Sort.TIME: lambda event: (sort_key(event.date), event.id),
    Sort.ADDED: lambda event: (-event.published.timestamp(), event.id),
    Sort.CHANGED: lambda event: -event.sequence,
}


WAYS = [{}, {"MANY": 0}, {"MANY": 0, "PATIENCE": 0}]
"""Each way to an answer is taken, though a small timeline would need but one."""


def by_digits(year: int, years: int) -> int:
    """The first year with all but the last digits of this one: -49 of the years from -49 to -40, and never 0."""
    same = abs(year) // years * years
    return max(same, 1) if year > 0 else -(same + years - 1)


FIRST_DAYS = {
    Precision.DAY: lambda year, month, day: day_number(year, month, day),
    Precision.MONTH: lambda year, month, _: day_number(year, month, 1),
    Precision.YEAR: lambda year, *_: day_number(year, 1, 1),
    Precision.DECADE: lambda year, *_: day_number(by_digits(year, 10), 1, 1),
    Precision.CENTURY: lambda year, *_: day_number(by_digits(year, 100), 1, 1),
}


@pytest.fixture(scope="module", autouse=True)
def counts_are_kept():
    """Of a handful of events, where a large timeline has thousands."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tallying, "KEPT", 3)
        yield


@pytest.fixture(scope="module")
def rich(every_engine, sample):
    """A timeline of a hundred events of every kind of date, and all that a reader sees of it."""
    chance = random.Random(1949)
    several = [
        (chance.choice(PUBLISHERS), chance.choice(URLS), [made_up(chance, text) for text in chance.sample(DATES, 8)])
        for _ in range(20)
    ]
    name = every_engine.fresh()
    with every_engine.open(name) as store:
        fill(store, sample, several)
        events = list(store.events())
    return name, events


def made_up(chance: random.Random, edtf: str) -> dict:
    return {
        "edtf": edtf,
        "head": f"h{chance.randrange(150)}",
        "headline": " ".join(chance.choices(WORDS, k=3)),
        "sentence": " ".join(chance.choices(WORDS, k=4)),
        "tags": tuple(chance.sample(TAGS, chance.randrange(4))),
        "status": chance.choice([Status.HAPPENED, *Status]),
        "confidence": chance.choice([0.9, 0.9, 0.9, 0.3]),
    }


LONG_AGO = {name: [] for name in ("q", "source", "from", "precision")} | {
    **{"tag": ["Taiwan"], "to": ["Y-17000"], "status": ["planned"], "sort": ["time"]},
}
"""Before the first day that the full-text index of SQLite tells apart."""


@pytest.mark.parametrize("way", WAYS, ids=["few", "many", "many and scattered"])
def test_a_query_finds_what_a_plain_filter_finds(every_engine, rich, monkeypatch, way):
    name, events = rich
    for constant, value in way.items():
        monkeypatch.setattr(answering, constant, value)
    assert len(events) > 80
    found = Counter()
    with every_engine.open(name) as store:

        @settings(max_examples=30, deadline=None)
        @given(question=asked)
        @example(question=LONG_AGO)
        def holds(question):
            query = parsed(question)
            if query is not None:
                found[bool(check(store, events, query))] += 1

        holds()
    assert found[True] > found[False] / 2  # most questions must find something, or this shows nothing


@settings(max_examples=10, deadline=None)
@given(given_articles=st.lists(articles, min_size=1, max_size=6), questions=st.lists(asked, min_size=1, max_size=8))
def test_a_query_finds_what_a_plain_filter_finds_in_any_text(every_engine, sample, given_articles, questions):
    with every_engine.empty() as store:
        fill(store, sample, given_articles)
        events = list(store.events())
        for query in filter(None, map(parsed, questions)):
            check(store, events, query)


def check(store, events: list[Event], query: EventQuery) -> list[Event]:
    expected = sorted((event for event in events if matches(query, event)), key=ORDERS[query.sort])
    assert list(store.find(query)) == expected
    assert paged(store, query) == expected
    assert store.count(query) == len(expected)
    assert store.count(query, 1) == min(1, len(expected))
    assert list(store.latest(3, query)) == sorted(expected, key=ORDERS[Sort.CHANGED])[:3]
    check_counts(store, expected, query)
    return expected


def check_counts(store, expected: list[Event], query: EventQuery) -> None:
    for unit in (None, *UNITS):
        found = store.histogram(query, unit)
        if found is not None:
            assert unit in (None, found.unit)
            assert found == counted(expected, found.unit)
        else:
            assert answering.MANY == 0
            assert len(expected) < tallying.KEPT or query != EventQuery(sort=query.sort, tags=query.tags[:1])
    dates = [event.date for event in expected if None not in (event.date.earliest, event.date.latest)]
    long = [(date.earliest, date.latest) for date in dates if date.latest - date.earliest > 366]
    long.sort(key=lambda span: (span[0] - span[1], span[0]))
    assert (store.spans(query), store.spans(query, 2)) == (tuple(long), tuple(long[:2]))


def counted(events: list[Event], unit: Precision) -> Histogram:
    """What a histogram should be, by a plain count."""
    dates = [event.date for event in events if event.date.earliest is not None]
    columns = Counter((FIRST_DAYS[unit](*civil(date.earliest)), exactness_of(date)) for date in dates)
    return Histogram(
        unit=unit,
        tallies=tuple(
            Tally(start=start, exactness=each, events=columns[start, each]) for start, each in sorted(columns)
        ),
        first=min((date.earliest for date in dates), default=None),
        last=max((date.latest or date.earliest + 1 for date in dates), default=None),
        total=len(events),
        undated=len(events) - len(dates),
    )


def paged(store, query: EventQuery) -> list[Event]:
    found: list[Event] = []
    after: str | None = ""
    while after is not None:
        page = store.page(replace(query, after=after), 7)
        found += page.events
        after = page.after
    return found


commands = st.lists(st.tuples(st.sampled_from(["k0", "k1", "k2"]), st.one_of(st.none(), articles)), max_size=8)
"""An article's version to be stored, or the article to be forgotten."""


@settings(max_examples=10, deadline=None)
@given(script=commands)
def test_the_kept_counts_are_always_those_of_a_plain_count(every_engine, sample, script):
    """Of all events, of each tag and of each source, after every change."""
    with every_engine.empty() as store:
        for number, (key, version) in enumerate(script):
            with suppress(ArticleNotFound):
                run(store, sample, number, key, version)
            events = list(store.events())
            tags = [EventQuery(tags=(facet.slug,)) for facet in store.tags()]
            sources = [EventQuery(sources=(facet.slug,)) for facet in store.sources()]
            for query in (EventQuery(), *tags, *sources):
                check_counts(store, [event for event in events if matches(query, event)], query)


@settings(max_examples=20, deadline=None)
@given(script=commands)
def test_the_lists_are_always_those_that_would_be_made_anew(every_engine, sample, script):
    with every_engine.empty() as store:
        for number, (key, version) in enumerate(script):
            with suppress(ArticleNotFound):
                run(store, sample, number, key, version)
        kept = every_engine.rows(store)
        with store._writer.begin() as connection:
            list_all(connection)
        assert every_engine.rows(store) == kept


def run(store, sample, number: int, key: str, version) -> None:
    if version is None:
        store.forget(key, sample.moment(number))
        return
    publisher, url, said = version
    article = sample.article(key, text=repr(said), publisher=publisher, url=url)
    store.add(article, mentions(sample, key, said), sample.moment(number))


@given(st.sampled_from(DATES), st.sampled_from(["", "~", "?", "%"]))
def test_no_date_is_longer_than_its_span(text, qualifier):
    check_span(parse_edtf(text if "/" in text or text[-1] in "~?" else text + qualifier))


@given(st.integers(-9999, 9999), st.sampled_from(["", "-02", "-02-28", "-21", "-24", "-33", "-36", "-40", "-41"]))
def test_every_part_of_every_year_has_a_span(year, part):
    check_span(parse_edtf(f"{'-' * (year < 0)}{abs(year):04d}{part}"))


def check_span(date) -> None:
    number = span_of(date)
    assert (number == OPEN_START) == (date.earliest is None)
    if number < OPEN_START and SPANS[number] is not None:
        assert date.latest - date.earliest <= SPANS[number]
    if 0 < number < OPEN_START and date.latest is not None:
        assert date.latest - date.earliest > SPANS[number - 1]
