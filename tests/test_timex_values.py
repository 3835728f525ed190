"""What expressions mean, as a corpus: one TIMEX3 value -> many phrases, in news of Monday, 25 November 2013, 09:30."""

from datetime import datetime

import pytest

from events.dates import find_timexes
from events.dates.value import Timex

PUBLISHED = datetime.fromisoformat("2013-11-25T09:30")

DATES = {
    ("1949", "1949"): ["They split in [1949].", "the [1949] war", "in [the year 1949]"],
    ("2022-02", "2022-02"): ["in [February 2022]", "in [Feb. 2022]", "in [February of 2022]", "in [February, 2022]"],
    ("1918-03-03", "1918-03-03"): [
        "on [3 March 1918]",
        "on [March 3, 1918]",
        "on [3rd March 1918]",
        "on [the 3rd of March, 1918]",
        "on [March 3rd, 1918]",
        "on [Sunday, 3 March 1918]",
        "on [1918-03-03]",
        "on [3-Mar-1918]",
    ],
    ("2007-07-08", "2007-07-08"): ["as [7/8/07]", "as [7/8/2007]"],
    ("2007-07-28", "2007-07-28"): ["as [28/7/2007]", "as [28.7.2007]"],
    ("2013-11-25", "2013-11-25"): ["It said [today] that", "He died [Monday].", "on [Nov. 25] it fell"],
    ("2013-11-24", "2013-11-24"): ["He left [yesterday].", "He died [Sunday].", "It ended [last Sunday]."],
    ("2013-11-22", "2013-11-22"): ["warned [Friday] that", "He fled [three days ago]."],
    ("2013-11-26", "2013-11-26"): [
        "It will end [tomorrow].",
        "They will meet [Tuesday].",
        "until [this coming Tuesday]",
    ],
    ("2013-11-29", "2013-11-29"): ["It will open on [Friday].", "is due on [Friday]"],
    ("2013-FA", "2013-23"): ["The talks failed [this fall] for want of money."],
    ("2013-W47", "2013-11-18/2013-11-24"): ["He spoke [last week]."],
    ("2013-W49", "2013-12-02/2013-12-08"): ["They will meet [next week].", "[early next week]"],
    ("2013-W47-WE", "2013-11-23/2013-11-24"): ["They met over [the weekend].", "[last weekend]"],
    ("2013-10", "2013-10"): ["It ended [last month].", "lawmakers refused in [October]", "in [late October]"],
    ("2013-06", "2013-06"): ["It crashed in [June].", "since [last June]", "in [June this year]"],
    ("2012", "2012"): ["It fell [last year].", "[a year ago]", "[late last year]"],
    ("2013", "2013"): ["It rose [this year].", "by [the end of the year]", "[earlier this year]"],
    ("2014", "2014"): ["It will grow [next year]."],
    ("2014-03", "2014-03"): ["They will vote in [March].", "until [next March]", "[March next year]"],
    ("2013-Q3", "2013-35"): [
        "Profit rose in [the third quarter].",
        "in [Q3 2013]",
        "in [the third quarter of this year]",
    ],
    ("2004-H1", "2004-40"): ["in [the first half of 2004]"],
    ("2023-SU", "2023-22"): ["in [summer 2023]", "in [the summer of 2023]"],
    ("2012-SU", "2012-22"): ["in [the summer of last year]"],
    ("2013-SU", "2013-22"): ["They met [last summer]."],
    ("193", "193X"): ["in [the 1930s]", "in [the nineteen thirties]", "in [the early 1930s]", "[mid-1930s]"],
    ("199", "199X"): ["back in [the '90s]", "in [the nineties]", "in [the late 90s]"],
    ("13", "13XX"): ["in [the 1300s]", "in [the early 1300s]"],
    ("15", "15XX"): ["[the mid-1500s]"],
    ("19", "19XX"): ["in [the 1900s]", "[the late 1900s]"],
    ("200", "200X"): ["in [the 2000s]", "in [the early 2000s]"],
    ("BC04", "-04XX"): ["in [the 400s BC]"],
    ("BC1000", "-0999~"): ["built [around 1000 B.C.]", "built [about 1000 BC]", "some time in [1000 BC]"],
    ("1850", "1850~"): ["by [about 1850]", "[around 1850]", "sometime in [1850]", "[roughly 1850]"],
    ("1984", "1984"): ["in [nineteen eighty-four]"],
    ("1905", "1905"): ["in [nineteen oh five]", "since [nineteen hundred and five]"],
    ("2001", "2001"): ["in [two thousand and one]"],
    ("2021", "2021"): ["by [twenty twenty-one]"],
    ("2001-09-11", "2001-09-11"): ["since [9/11]"],
    ("1944-06-06", "1944-06-06"): ["on [D-Day]"],
    ("2013-11-20", "2013-11-20"): ["on [11/20]", "on [20131120]"],
    ("2012-Q3", "2012-35"): ["in [last year's third quarter]", "in [the third quarter of last year]"],
    ("18", "18XX"): ["in [the 19th century]", "a [nineteenth-century] house", "in [the early nineteenth century]"],
    ("20", "20XX"): ["in [the twenty-first century]", "a [21st century] war"],
    ("BC0044", "-0043"): ["in [44 BC]", "in [44 B.C.]", "in [44 BCE]"],
    ("BC0044-03-15", "-0043-03-15"): ["on [15 March 44 BC]", "on [March 15, 44 BC]"],
    ("BC0480-08", "-0479-08"): ["in [August 480 BC]"],
    ("BC03", "-03XX"): ["in [the 4th century BC]"],
    ("0079", "0079"): ["in [79 AD]", "in [AD 79]", "in [79 CE]"],
    ("1914", "1914~"): ["about ([circa 1914])", "a house ([c. 1914])", "painted [ca. 1914]"],
    ("2012-12-25", "2012-12-25"): ["on [Christmas Day 2012]", "on [Christmas 2012]"],
    ("2004-04-11", "2004-04-11"): ["on [Easter Sunday 2004]"],
    ("2013-11-28", "2013-11-28"): ["It will be shut on [Thanksgiving]."],
    ("2013-12-23", "2013-12-23"): ["[two days before Christmas Day 2013]"],
    ("2012-07-25", "2012-07-25"): ["[July 25 of last year]", "[July 25 last year]"],
}

TIMES = {
    "2013-11-22T09:00": ["at [9 on Friday]", "at [9 on Friday morning]"],
    "2013-11-22T21:00": ["at [9 on Friday night]"],
    "2013-11-22T15:00": ["at [3 p.m. on Friday]", "at [3pm Friday]", "[Friday at 3 p.m.]"],
    "2013-11-22TMO": ["He left [Friday morning].", "on [the morning of 22 November 2013]"],
    "2013-11-24TNI": ["He died [last night]."],
    "2013-11-25TMO": ["It said [this morning]."],
    "2013-11-25T08:30Z": ["at [about 08:30 UTC]", "at [08:30 UTC]", "at [8.30 GMT]", "at [0830 GMT]"],
    "2013-11-25T19:38+05:30": ["at [7:38 pm IST]"],
    "2013-11-25T06:09+09:00": ["[2013-11-25T06:09+09:00]", "[Nov. 25 06:09 am JST]"],
    "2013-11-25T12:00": ["at [noon]", "[around noon]"],
    "2013-11-25T06:30": ["at [half past six]", "at [6:30]"],
    "2013-11-25T08:45": ["at [a quarter to nine]"],
    "2013-11-25T22:10": ["at [ten past ten in the evening]"],
    "2013-11-25T18:00": ["at [six in the evening]"],
    "1904-02-08TNI": ["On [the night of 8 February 1904], they"],
}

DURATIONS = {
    "P2D": ["for [two days]", "a [two-day] trip", "[2 days]", "[two full days]"],
    "P2.5Y": ["for [two and a half years]", "[two-and-a-half years]"],
    "P1.5Y": ["for [a year and a half]"],
    "P2Y6M": ["for [two years and six months]"],
    "PT12H": ["a [12-hour] flight", "[twelve hours]"],
    "P41Y": ["its [41-year] history", "a [41-year-old] man"],
    "PXW": ["for [weeks] on end", "[several weeks]", "[a few weeks]"],
    "PXY": ["for [many years]", "[years] of war", "It grew [over the years]."],
    "P1DE": ["for [a decade]", "in [the past decade]"],
    "P4Y": ["over [the next four years]"],
    "P3Y": ["for [two or three years]", "for [two to three years]"],
    "P15Y": ["for [10-15 years]"],
    "P12M": ["[between 10 and 12 months]"],
    "P24Y": ["He was [24 years old].", "the [24-year-old] man"],
    "P1W": ["a [weeklong] strike", "for [another week]"],
    "PXDE": ["a [decades-old] feud"],
}

SETS = {
    "P1Y": ["the [annual] report", "15 [a year].", "[every year]"],
    "P1D": ["it meets [daily]", "[every day]"],
    "P1WE": ["open on [weekends]"],
    "XXXX-WXX-5": ["[every Friday]", "on [Fridays]", "[every other Friday]", "[every second Friday]"],
    "XXXX-XX-XXTEV": ["[every evening]", "[every other evening]"],
    "P3W": ["[every third week]"],
    "P1W": ["[twice a week]", "[weekly] talks"],
    "P2Y": ["[every two years]", "[every other year]"],
}

VAGUE = {
    "PRESENT_REF": ["It is [now] small.", "is [currently] open"],
    "PAST_REF": ["He [recently] left.", "in [recent years]", "in [the past]", "[weeks ago]"],
    "FUTURE_REF": ["in [the future]", "in [the near future]", "[a few months later]"],
}


def _cases(corpus: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(value, phrase) for value, phrases in corpus.items() for phrase in phrases]


def _only(phrase: str) -> Timex:
    """The one expression of the phrase, which must have the span that the brackets say."""
    start = phrase.index("[")
    end = phrase.index("]") - 1
    (timex,) = find_timexes(phrase.replace("[", "").replace("]", ""), PUBLISHED)
    assert (timex.start, timex.end) == (start, end)
    return timex


@pytest.mark.parametrize(
    ("value", "edtf", "phrase"),
    [(value, edtf, phrase) for (value, edtf), phrases in DATES.items() for phrase in phrases],
)
def test_dates(value: str, edtf: str, phrase: str) -> None:
    timex = _only(phrase)
    assert (timex.type, timex.value) == ("DATE", value)
    assert timex.temporal is not None
    assert timex.temporal.edtf == edtf


@pytest.mark.parametrize(("value", "phrase"), _cases(TIMES))
def test_times_give_their_day(value: str, phrase: str) -> None:
    timex = _only(phrase)
    assert (timex.type, timex.value) == ("TIME", value)
    assert timex.temporal is not None
    assert timex.temporal.edtf == value[:10]


@pytest.mark.parametrize(("value", "phrase"), _cases(DURATIONS))
def test_durations_have_no_date(value: str, phrase: str) -> None:
    timex = _only(phrase)
    assert (timex.type, timex.value, timex.temporal) == ("DURATION", value, None)


@pytest.mark.parametrize(("value", "phrase"), _cases(SETS))
def test_sets_have_no_date(value: str, phrase: str) -> None:
    timex = _only(phrase)
    assert (timex.type, timex.value, timex.temporal) == ("SET", value, None)


@pytest.mark.parametrize(("value", "phrase"), _cases(VAGUE))
def test_vague_references_have_no_date(value: str, phrase: str) -> None:
    timex = _only(phrase)
    assert (timex.type, timex.value, timex.temporal) == ("DATE", value, None)


@pytest.mark.parametrize(
    ("mod", "phrase"),
    [
        ("START", "[early October]"),
        ("START", "[the beginning of 2004]"),
        ("MID", "[mid-August]"),
        ("MID", "[the middle of December]"),
        ("END", "[late 1943]"),
        ("END", "by [end-2013]"),
        ("END", "at [year-end 1990]"),
        ("END", "[the end of March 1944]"),
        ("APPROX", "[about two weeks]"),
        ("APPROX", "[around 1850]"),
        ("APPROX", "[about 10 p.m. Saturday]"),
        ("ON_OR_BEFORE", "[no later than Friday]"),
        ("LESS_THAN", "[less than a year]"),
        ("MORE_THAN", "[more than two hours]"),
        ("EQUAL_OR_MORE", "[at least ten days]"),
        ("EQUAL_OR_LESS", "[up to six months]"),
    ],
)
def test_modifiers_stand_inside_the_span(mod: str, phrase: str) -> None:
    assert _only(phrase).mod == mod


def test_sets_tell_how_often() -> None:
    assert (_only("[twice a week]").freq, _only("[every day]").quant) == ("2X", "EVERY")


def test_a_range_is_two_dates_that_know_each_other() -> None:
    first, last = find_timexes("The war of 1899-1902 ended.", PUBLISHED)
    assert (first.value, first.end_point) == ("1899", "1902")
    assert (last.value, last.begin_point) == ("1902", "1899")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("He worked there from 1999 to 2003.", ("1999", "2003")),
        ("It lasted from May 2001 until July 2003.", ("2001-05", "2003-07")),
        ("Between 1618 and 1648 it burned.", ("1618", "1648")),
        ("The fair ran from January to April last year.", ("2012-01", "2012-04")),
        ("They met from 12 to 15 March 2010.", ("2010-03-12", "2010-03-15")),
        ("The war of 499 to 493 BC was long.", ("BC0499", "BC0493")),
    ],
)
def test_the_dates_of_a_range_know_each_other(text: str, ends: tuple[str, str]) -> None:
    first, last = find_timexes(text, PUBLISHED)
    assert (first.value, last.value) == ends
    assert (first.end_point, last.begin_point) == (last.value, first.value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Digging began in May last year but was stopped in July because of floods.", ["2012-05", "2012-07"]),
        (
            "It was opened in January 2011, shut in March, and did not reopen until the autumn.",
            ["2011-01", "2011-03", "2011-FA"],
        ),
        ("The pool, shut in September 2012 because of a leak, was reopened in May.", ["2012-09", "2013-05"]),
        ("Digging began in May last year because the lease ended in March.", ["2012-05", "2013-03"]),
    ],
)
def test_a_sentence_goes_on_in_the_year_that_it_tells_of(text: str, values: list[str]) -> None:
    assert [timex.value for timex in find_timexes(text, PUBLISHED) if len(timex.value) > 4] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("from May to July 2001", ["2001-05", "2001-07"]),
        ("from October to March 1945", ["1944-10", "1945-03"]),
        ("between 12 and 15 March 2001", ["2001-03-12", "2001-03-15"]),
        ("on May 3, 4 and 7, 2001", ["2001-05-03", "2001-05-04", "2001-05-07"]),
        ("(499-493 BC)", ["BC0499", "BC0493"]),
        ("in 1845-93", ["1845", "1893"]),
        ("the 19th and 20th centuries", ["18", "19"]),
        ("the 4th and 3rd centuries BC", ["BC03", "BC02"]),
        ("in the third quarter of the 16th century", ["15"]),
        ("for a quarter of a century", ["P25Y"]),
        ("a man (c.1562)", ["1562"]),
        ("on Easter Monday, 24 April 1916", ["1916-04-24"]),
        ("between the 1st and the 4th of May 1968", ["1968-05-01", "1968-05-04"]),
        ("the '60s and '70s", ["196", "197"]),
        ("the 1860s and '70s", ["186", "187"]),
        ("the 1900s and 1910s", ["190", "191"]),
        ("the 1500s and 1600s", ["15", "16"]),
        ("on 3, 4 and 7 May 2001", ["2001-05-03", "2001-05-04", "2001-05-07"]),
        ("open Monday to Friday", ["2013-11-25", "2013-11-29"]),
        ("It rained between Tuesday and Thursday.", ["2013-11-19", "2013-11-21"]),
        ("on the night of 13-14 February 1904", ["1904-02-13TNI", "1904-02-14"]),
        ("on the nights of 13 and 14 February 1904", ["1904-02-13TNI", "1904-02-14TNI"]),
        ("the 10th anniversary of the revolt of 1904", ["1904"]),
        ("the spring and early summer of 1943", ["1943-SP", "1943-SU"]),
        ("in the summer and fall of 1863", ["1863-SU", "1863-FA"]),
        ("open 10am-4pm", ["2013-11-25T10:00", "2013-11-25T16:00"]),
        ("an inconclusive fall campaign", ["2013-FA"]),
        ("in the spring of '42", ["1942-SP"]),
        ("It works 24 hours a day.", ["PT24H", "P1D"]),
    ],
)
def test_ranges_and_lists_share_what_is_said_once(text: str, values: list[str]) -> None:
    assert [timex.value for timex in find_timexes(text, PUBLISHED)] == values


def test_a_length_that_ends_now_has_its_ends() -> None:
    timex = _only("in [the past two weeks]")
    assert (timex.begin_point, timex.end_point) == ("2013-W46", "2013-11-25")
