"""What holds for every text: spans in order, apart and within the text; the same answer twice; never an exception."""

from datetime import UTC, date

from hypothesis import given
from hypothesis import strategies as st

from events.dates import find_timexes
from events.dates.edtf import parse_edtf
from events.dates.rules.english import ENGLISH
from events.dates.value import DocumentTime

PHRASES = [example.replace("[", "").replace("]", "") for rule in ENGLISH.rules for example in rule.examples]
WORDS = sorted({word for phrase in PHRASES for word in phrase.split()})
GLUE = [" ", ", ", "-", "–", "\n", "\n\n", ". ", " of ", " to ", "(", "/", "'s "]

TIMES: st.SearchStrategy[DocumentTime | None] = st.one_of(
    st.none(), st.dates(), st.datetimes(), st.datetimes(timezones=st.just(UTC))
)
PIECES = st.one_of(st.sampled_from(PHRASES), st.sampled_from(WORDS), st.sampled_from(GLUE), st.integers().map(str))
TEXTS = st.one_of(st.lists(PIECES, max_size=14).map(" ".join), st.text())


@given(TEXTS, TIMES)
def test_spans_are_in_order_apart_and_within_the_text(text: str, published: DocumentTime | None) -> None:
    end = 0
    for timex in find_timexes(text, published):
        assert end <= timex.start < timex.end <= len(text)
        assert text[timex.start : timex.end] == timex.text
        end = timex.end


@given(TEXTS, TIMES)
def test_every_expression_has_a_value_and_explains_itself(text: str, published: DocumentTime | None) -> None:
    for timex in find_timexes(text, published):
        assert timex.value
        assert timex.rule
        assert timex.meaning
        if timex.temporal is not None:
            assert parse_edtf(timex.temporal.edtf) == timex.temporal
            assert (
                timex.temporal.earliest is None
                or timex.temporal.latest is None
                or (timex.temporal.earliest < timex.temporal.latest)
            )


@given(TEXTS, TIMES)
def test_the_same_text_reads_the_same_twice(text: str, published: DocumentTime | None) -> None:
    assert find_timexes(text, published) == find_timexes(text, published)


@given(TEXTS)
def test_without_a_document_time_nothing_depends_on_today(text: str) -> None:
    for timex in find_timexes(text):
        assert "document time 2" not in timex.anchor


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2100, 1, 1)), st.dates())
def test_a_full_date_means_itself_whatever_the_document_time(day: date, published: date) -> None:
    text = f"It was signed on {day.day} {day:%B} {day.year} by both."
    (timex,) = find_timexes(text, published)
    assert timex.value == day.isoformat()
    assert timex.temporal is not None
    assert timex.temporal.edtf == day.isoformat()


@given(st.dates(min_value=date(1900, 1, 1)))
def test_a_weekday_in_news_of_the_past_is_within_the_last_week(published: date) -> None:
    (timex,) = find_timexes("The minister resigned Friday, it said.", published)
    day = date.fromisoformat(timex.value)
    assert day.weekday() == 4
    assert 0 <= (published - day).days < 7


def test_long_noise_is_read_in_good_time() -> None:
    for noise in ("1", "1 ", "1949 ", "-", "May ", "(", "[(1949", "the end of ", "Monday, "):
        assert len(find_timexes(noise * (100_000 // len(noise)), date(2013, 11, 25))) <= 50_000


@given(st.integers(100, 1000), st.integers(1, 90))
def test_years_before_christ_run_backwards(first: int, years: int) -> None:
    said, bare = find_timexes(f"War came in {first} BC. In {first - years} he died.")
    assert (said.value, bare.value) == (f"BC{first:04d}", f"BC{first - years:04d}")
    assert said.temporal is not None
    assert bare.temporal is not None
    assert said.temporal.latest <= bare.temporal.earliest
