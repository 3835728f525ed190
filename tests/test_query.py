"""Queries as query strings: what is read, what is refused by name, and the one form equal queries have."""

from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.dates.value import Precision
from events.errors import DatelineError, InvalidQuery
from events.folding import fold, slug
from events.model import Status
from events.query import MOST, EventQuery, Sort, parse_query, query_pairs, query_string
from events.sources import source_label, source_slug


def read(text: str) -> EventQuery:
    return parse_query(parse_qsl(text, keep_blank_values=True))


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("", ""),
        ("utm_source=x&q=&tag=&from=+&page=3", ""),
        ("tag=Taiwan&tag=china&tag=TAIWAN", "tag=china&tag=taiwan"),
        ("to=1999&from=1945&tag=taiwan", "tag=taiwan&from=1945&to=1999"),
        ("from=2023-11-24T10:00:00", "from=2023-11-24"),
        ("from=1949&from=1949", "from=1949"),
        ("source=Kyodo+News&source=BBC", "source=bbc&source=kyodo-news"),
        ("precision=Year&precision=day", "precision=day&precision=year"),
        ("&".join(f"precision={each}" for each in Precision), ""),
        ("&".join(f"status={each}" for each in reversed(Status)), ""),
        ("sort=time", ""),
        ("sort=added&after=a1_e1", "sort=added&after=a1_e1"),
        ("q=Taiwan++China+taiwan", "q=china+taiwan"),
        ("q=U.S.+na%C3%AFve", "q=naive+us"),
        ("q=%22Cross+Strait%22+-War+inva*", "q=%22cross+strait%22+inva%2A+-war"),
        ("q=well-known", "q=%22well+known%22"),
        ("q=%E2%80%9Cin+1949", "q=%22in+1949%22"),
        ("q=%22a%22b", "q=a+b"),
        ("q=AND+OR+NOT+NEAR(x,2)+%5E*:", "q=and+%22near+x+2%22+not+or"),
        ("q=%22U.S.+for%22*", "q=%22us+for%22%2A"),
    ],
)
def test_equal_queries_have_one_query_string(written, canonical):
    assert query_string(read(written)) == canonical
    assert read(canonical) == read(written)


@pytest.mark.parametrize(
    ("written", "parameter", "reason"),
    [
        ("from=soon", "from", "'soon' is no EDTF: "),
        ("to=2023-02-31", "to", "no such day at character 9"),
        ("from=1999&to=1945", "to", "'1945' is before '1999', where the query begins"),
        ("from=2000&to=1999-12-31", "to", "is before"),
        ("from=1949&from=1950", "from", "given twice"),
        ("precision=hour", "precision", "'hour' is none of day, week, month"),
        ("status=done", "status", "'done' is none of happened, ongoing, planned, cancelled"),
        ("sort=random", "sort", "'random' is none of time, added, changed"),
        ("tag=!!", "tag", "no tag can be called '!!'"),
        ("source=%F0%9F%98%80", "source", "no source can be called"),
        ("q=!!!", "q", "there is no word in '!!!'"),
        ("q=-", "q", "there is no word in '-'"),
        ("q=" + "x" * 201, "q", "longer than 200 characters"),
        ("q=" + "+".join(f"w{number}" for number in range(MOST + 1)), "q", "more than 20 words"),
        ("&".join(f"tag=t{number}" for number in range(MOST + 1)), "tag", "given more than 20 times"),
    ],
)
def test_a_bad_value_is_refused_by_the_name_of_its_parameter(written, parameter, reason):
    with pytest.raises(InvalidQuery) as refused:
        read(written)
    assert refused.value.parameter == parameter
    assert str(refused.value).startswith(f"{parameter}: ")
    assert reason in str(refused.value)
    assert isinstance(refused.value, DatelineError)


@pytest.mark.parametrize(
    "written", ["from=1949&to=1949", "from=1949-06&to=1949", "from=../1949&to=1800", "from=&to=-0043"]
)
def test_a_range_of_one_day_or_more_is_good(written):
    read(written)


@given(st.text(max_size=2 * MOST))
def test_any_text_is_a_good_q_if_it_has_a_word(text):
    if text.strip() and not fold(text):
        with pytest.raises(InvalidQuery, match="no word"):
            parse_query([("q", text)])
        return
    query = parse_query([("q", text)])
    assert bool(query.terms) == bool(text.strip())
    assert parse_query(query_pairs(query)) == query


pairs = st.one_of(
    st.tuples(st.just("q"), st.text(max_size=30)),
    st.tuples(st.sampled_from(["tag", "source"]), st.sampled_from(["Taiwan", "Łódź", "U.S.", "côte d’ivoire"])),
    st.tuples(st.sampled_from(["from", "to"]), st.sampled_from(["1949", "-0043", "194X~", "2022/..", "../1950"])),
    st.tuples(st.just("precision"), st.sampled_from(list(Precision))),
    st.tuples(st.just("status"), st.sampled_from(list(Status))),
    st.tuples(st.just("sort"), st.sampled_from(list(Sort))),
    st.tuples(st.text(max_size=5), st.text(max_size=5)),
)


@given(st.lists(pairs, max_size=8), st.randoms(use_true_random=False))
def test_a_query_string_is_read_back_as_its_query_and_order_does_not_matter(given_pairs, order):
    try:
        query = parse_query(given_pairs)
    except InvalidQuery:
        return
    assert read(query_string(query)) == query
    shuffled = list(given_pairs)
    order.shuffle(shuffled)
    assert query_string(parse_query(shuffled)) == query_string(query)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The U.S. and the US", "the us and the us"),
        ("a U.S.-led N.A.T.O force", "a us led nato force"),
        ("China’s and China's", "china and china"),
        ("the students’ march", "the students march"),
        ("O’Brien doesn't", "obrien doesnt"),
        ("Łódź, Ærø, Þingvellir, İstanbul, Straße", "lodz aero thingvellir istanbul strasse"),
        ("naïve nai\u0308ve", "naive naive"),
        ("ﬁnal ½ ²", "final 1 2 2"),
        ("state-of-the-art_code", "state of the art code"),
        ("“quoted” – «so»", "quoted so"),
        ("共同通信 Кирилл", "共同通信 кирилл"),
        ("3.5 1,000", "3 5 1 000"),
        ("x" * 100, "x" * 64),
        ("\0\ud800!?", ""),
    ],
)
def test_words_are_folded(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_slug_is_fit_for_a_path_and_its_own_slug(text):
    assert slug(slug(text)) == slug(text)
    assert all(character.isascii() and (character.isalnum() or character == "-") for character in slug(text))


@pytest.mark.parametrize(
    ("publisher", "url", "slugged", "label"),
    [
        ("Kyodo News", "https://example.org/", "kyodo-news", "Kyodo News"),
        ("  KYODO news ", "", "kyodo-news", "KYODO news"),
        ("", "https://www.bbc.co.uk/news/1", "bbc-co-uk", "bbc.co.uk"),
        ("", "http://[bad", "unknown", "Unknown source"),
        ("", "", "unknown", "Unknown source"),
    ],
)
def test_a_source_is_its_publisher_or_else_its_host(publisher, url, slugged, label):
    assert (source_slug(publisher, url), source_label(publisher, url)) == (slugged, label)


def test_a_publisher_that_ascii_cannot_write_has_a_stable_slug_of_its_own():
    assert source_slug("共同通信", "") != source_slug("新華社", "") == source_slug("新華社", "https://news.example/")
