"""What each parameter of a query asks for, and how an answer is paged."""

import pytest

from events.errors import InvalidQuery
from events.query import EventQuery, Facet, parse_query

SPLIT, WAR, INVASION, VOTE = "1949", "1939-09-01/1945-09-02", "2022-02", "-0043-03-15"


def ask(text: str) -> EventQuery:
    return parse_query((name, value) for name, _, value in (part.partition("=") for part in text.split("&")))


@pytest.fixture
def timeline(store, sample):
    told = [("split", SPLIT), ("war", WAR), ("invasion", INVASION), ("vote", VOTE)]
    for number, (said, publisher) in enumerate(zip(told, ["Kyodo News", "", "KYODO NEWS", ""], strict=True)):
        article, found = sample.item(f"a{number}", said)
        fields = {"publisher": publisher, "url": f"https://www.news.example/{number}"}
        store.add(sample.article(article.key, article.text, **fields), found, sample.moment(number))
    return store


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [VOTE, WAR, SPLIT, INVASION]),
        ("sort=added", [VOTE, INVASION, WAR, SPLIT]),
        ("sort=changed", [VOTE, INVASION, WAR, SPLIT]),
        ("from=1945&to=1949-01-01", [WAR, SPLIT]),
        ("from=1945-09-02&to=1945-09-02", [WAR]),
        ("from=1945-09-03", [SPLIT, INVASION]),
        ("to=-0043", [VOTE]),
        ("from=../1950", [VOTE, WAR, SPLIT, INVASION]),
        ("tag=War", [WAR]),
        ("tag=war&tag=split", []),
        ("source=kyodo-news", [SPLIT, INVASION]),
        ("source=Kyodo News&source=news-example", [VOTE, WAR, SPLIT, INVASION]),
        ("precision=year&precision=month", [SPLIT, INVASION]),
        ("status=planned", []),
        ("status=happened&precision=day", [VOTE]),
        ("q=war", [WAR]),
        ('q="told of a" -war -SPLIT', [VOTE, INVASION]),
        ('q="a told of"', []),
        ("q=inv*", [INVASION]),
        ("q=inv", []),
    ],
)
def test_a_query_finds_its_events_in_order(timeline, query, found):
    answer = [event.date.edtf for event in timeline.find(ask(query))]
    assert answer == found
    assert timeline.count(ask(query)) == len(found)


@pytest.mark.parametrize("sort", ["time", "added", "changed"])
@pytest.mark.parametrize("limit", [1, 2, 3, 4])
def test_pages_make_the_whole_answer(timeline, sort, limit):
    every, after, seen = list(timeline.find(ask(f"sort={sort}"))), "", []
    while after is not None:
        page = timeline.page(ask(f"sort={sort}&after={after}"), limit)
        assert len(page.events) <= limit
        seen += page.events
        after = page.after
    assert seen == every


@pytest.mark.parametrize("cursor", ["nonsense", "t1_2", "t" + "9" * 30 + "_1_x", "t1_2_\0", "'; drop table events"])
def test_a_cursor_that_is_none_is_refused_by_name(timeline, cursor):
    with pytest.raises(InvalidQuery, match=r"^after: .* is no cursor"):
        timeline.page(ask(f"after={cursor}"), 2)


def test_the_latest_of_a_query_are_its_last_changes(timeline):
    assert [event.date.edtf for event in timeline.latest(2, ask("to=1950"))] == [VOTE, WAR]


def test_counting_stops_where_it_is_told(timeline):
    assert timeline.count(at_most=3) == 3
    assert timeline.count(ask("tag=war"), at_most=3) == 1


def test_tags_and_sources_are_counted(timeline):
    assert timeline.tags() == tuple(Facet(tag, tag.title(), 1) for tag in ["invasion", "split", "vote", "war"])
    assert [(each.slug, each.events) for each in timeline.sources()] == [("kyodo-news", 2), ("news-example", 2)]


def test_what_waits_for_review_or_is_gone_is_not_found(timeline, sample):
    timeline.add(*[sample.article("r"), [sample.mention("r", "rumour", "1950", confidence=0.2)]], sample.moment(9))
    timeline.forget("a1", sample.moment(10))
    assert [event.date.edtf for event in timeline.find(ask(""))] == [VOTE, SPLIT, INVASION]
    assert list(timeline.find(ask("q=rumour"))) == list(timeline.find(ask("q=war"))) == []
    assert "war" not in [tag.slug for tag in timeline.tags()]
    assert timeline.count() == 3


def test_no_word_of_a_forgotten_text_is_left_in_the_file(files, sample, tmp_path):
    path = tmp_path / "timeline.db"
    mention = sample.mention("a", "split", "1949", sentence="A very private sentence.", headline="Private headline")
    with files.open(str(path)) as store:
        for number in range(9):
            store.add(*sample.item(f"b{number}", ("war", f"19{number}0")), sample.moment())
        store.add(sample.article("a", "A very private sentence. " * 500), [mention], sample.moment(1))
        store.forget("a", sample.moment(2))
    assert b"rivate" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_an_event_has_neighbours_in_time(timeline, sample):
    spans = ["../1945", "/1939", "1949/..", "18XX", "194X", "1945", "1914/1917", "1945-09", "1945-09-02", "1945-09-02"]
    for number, edtf in enumerate(spans):
        article, found = sample.item(f"b{number}", (f"span{number}", edtf))
        timeline.add(article, found, sample.moment(10 + number))
    order = [event.id for event in timeline.events()]
    assert len(order) == 14
    for before, here, after in zip([None, *order[:-1]], order, [*order[1:], None], strict=True):
        assert [each and each.id for each in timeline.beside(here)] == [before, after]
    assert timeline.beside("nobody") == (None, None)


def test_the_most_frequent_tags_and_sources_can_be_asked_for_alone(databases, sample):
    with databases.open() as store:
        for number, heads in enumerate([("war", "vote"), ("war",), ("war", "split")]):
            store.add(*sample.item(f"a{number}", *((head, f"19{number}0") for head in heads)), sample.moment(number))
        assert [(tag.slug, tag.events) for tag in store.tags(2)] == [("split", 1), ("war", 3)]
        assert store.tags(9) == store.tags()
        assert store.sources(9) == store.sources()
        assert store.sources(0) == ()
