"""What an expression means here: the document's day, its tense, its register, and what was mentioned last."""

from datetime import date, datetime
from pathlib import Path

import pytest

from events.dates import find_timexes
from events.dates.value import DocumentTime

NARRATIVE = (
    "The kingdom was founded in 1820. War broke out on 3 May 1861, and peace came in 1865. "
    "A second war began in March 1870. "
)
WRITTEN = date(2013, 11, 25)


def _values(text: str, published: DocumentTime | None = WRITTEN) -> list[str]:
    return [timex.value for timex in find_timexes(text, published)]


def test_a_relative_clause_takes_news_to_no_background() -> None:
    text = "She won on Saturday. The leader, who took over in May 2010, left. He had called the vote on October 14."
    assert _values(text) == ["2013-11-23", "2010-05", "2013-10-14"]


def test_what_was_last_done_was_done_before_the_document_and_not_in_the_background_told() -> None:
    text = "She won on Saturday. The mill burned in May 2009. It was rebuilt in June 2010."
    assert _values(f"{text} It was last checked in August.")[-1] == "2013-08"
    assert _values(f"{text} The last worker came back in August.")[-1] == "2010-08"
    assert _values(f"{text} It had last been checked in August.")[-1] == "2010-08"


def test_what_is_past_is_counted_from_no_date_to_come() -> None:
    text = "The council voted on Thursday to close the mill."
    assert _values(f"{text} It will be shut in June. Two days earlier, a wall had burst.")[-1] == "2013-11-19"
    assert _values(f"{text} It will be shut on June 3. Two days later, a tower will be blown up.")[-1] == "2014-06-05"


def test_months_are_counted_from_the_last_month_though_a_year_was_named_since() -> None:
    text = "On Friday he spoke. In February 2013 the court found that it was taken in 1965."
    assert _values(f"{text} The assembly voted three months later.")[-1] == "2013-05"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The choir will sing on Friday week.", "2013-12-06"),
        ("The choir will sing on Friday fortnight, after tea.", "2013-12-13"),
        ("The choir sang on Friday last.", "2013-11-22"),
        ("The choir sang two Fridays ago.", "2013-11-15"),
        ("The choir sang on the 3rd of last month.", "2013-10-03"),
        ("The choir sang on the last weekend of August.", "2013-W35-WE"),
        ("The choir sang on the first weekend of September.", "2013-W36-WE"),
        ("The choir will sing in the new year.", "2014-01"),
    ],
)
def test_what_britons_call_their_days(text: str, value: str) -> None:
    assert _values(text)[-1] == value


def test_a_range_ends_at_the_first_such_date_after_its_beginning() -> None:
    text = "Next year's festival will run from April 12 to 21. The fair runs from December 28 to January 4."
    assert _values(text) == ["2014", "2014-04-12", "2014-04-21", "2013-12-28", "2014-01-04"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # An hour of a part of a day: of the document's day, though another was told before it.
        ("He spoke on Friday. It was declared at 2:40 this morning.", ["2013-11-22", "2013-11-25T02:40"]),
        ("He spoke on Friday. It began at 9:30 last night.", ["2013-11-22", "2013-11-24T21:30"]),
        ("He spoke on Friday. It ended at 2:40 a.m. last night.", ["2013-11-22", "2013-11-25T02:40"]),
        ("He spoke on Friday. It opens at 5:30 this evening.", ["2013-11-22", "2013-11-25T17:30"]),
        ("He spoke on Friday. It closed at 9 p.m. in the evening.", ["2013-11-22", "2013-11-22T21:00"]),
        # What stands beside the clause leads to no year; a year that only says which thing is meant is no date.
        (
            "She left on Friday. Hale missed a season after a fall in January 2011 and came back in May.",
            ["2011-01", "2013-05"],
        ),
        ("She left on Friday. After a fall in January 2011 Hale came back in May.", ["2011-01", "2011-05"]),
        (
            "In October 2011 she saw a stamp on a 1755 chart that she had bought that summer.",
            ["2011-10", "1755", "2011-SU"],
        ),
        ("It was refused until 2010. In July of that year it was signed.", ["2010", "2010-07"]),
        # Clauses in a row go forward, however many, also after "but" and past "because of".
        ("The mill closed in September 2012 but reopened in June.", ["2012-09", "2013-06"]),
        ("The mill closed in May 2012, was sold in July and reopened in March.", ["2012-05", "2012-07", "2013-03"]),
        ("The mill closed in May 2012 because of debts, and was sold in July.", ["2012-05", "2012-07"]),
        ("The mill closed in May 2012 because the owner fell ill in July.", ["2012-05", "2013-07"]),
        # "Last October", in November, is not the month before, which is "last month".
        ("He resigned last October.", ["2012-10"]),
        ("He resigned last September.", ["2013-09"]),
        ("Work had been due to end in December.", ["2013-12"]),
        ("The trial had been due to start in May.", ["2013-05"]),
        ("A concert has been added for January 14.", ["2014-01-14"]),
        ("Their trial has been set for February 20.", ["2014-02-20"]),
        # What "was due" may be past; a comma within a number parts nothing.
        ("The president, who was due to visit Rome on November 3, stayed at home.", ["2013-11-03"]),
        ("The road was set to open in January.", ["2014-01"]),
        ("A campaign that reached 300,000 people in August will be repeated in January.", ["2013-08", "2014-01"]),
        ("A version that was to appear in January has been cancelled.", ["2014-01"]),
        # A story told on from a day long past keeps its year.
        (
            "She left on Friday. He fell on October 9, 2010. The next morning he woke. It was sold on October 13. Two"
            " days later he flew home. He died shortly before Christmas.",
            ["2010-10-09", "2010-10-10TMO", "2010-10-13", "2010-10-15", "2010-12-25"],
        ),
        (
            "He said on Friday it had leaked in April 2011. It blew up shortly after 4 a.m. on May 22, 2011. The last"
            " body was not found until June 9.",
            ["2011-06-09"],
        ),
        # What a relative clause tells ahead leads on to no day; a headline's year makes no story of a report.
        (
            "He flew in on Sunday. Hale, who faces an election next year, came the following day.",
            ["2013-11-24", "2014", "2013-11-25"],
        ),
        (
            "Man jailed over 1994 fire\n\nA court on Friday jailed him for the fire of 1994. He came in 2003 and was"
            " caught in 2007. The trial opened in 2008. His brothers were tried in 1999 and 2002. It ends in May.",
            ["2014-05"],
        ),
        ("Next year she hopes to win the race, which has been set for the end of May.", ["2014", "2014-05"]),
        ("He will be bankrupt by Christmas of next year.", ["2014-12-25"]),
        ("Shooting was to begin in January.", ["2014-01"]),
        ("The house was to be sold in July.", ["2013-07"]),
        ("It ended in March 2011. She drove there that week.", ["2011-03", "XXXX-WXX"]),
        ("She spent the last winter of the war there.", []),
        ("He fell in March 2012 and raced again the following April.", ["2012-03", "2013-04"]),
        ("He fell in March 2012 and raced again the following June.", ["2012-03", "2012-06"]),
        ("They won both games last week, by three points on Wednesday.", ["2013-W47", "2013-11-20"]),
        ("He was suspended last week and questioned by police on Friday.", ["2013-W47", "2013-11-22"]),
        ("He was suspended last week and questioned by police on Sunday.", ["2013-W47", "2013-11-24"]),
        ("She was asked to write it only in March.", ["2013-03"]),
        (
            "A fire broke out on Friday. One in October 2010 killed two, and another in November 2010 one. The union"
            " said it had asked for filters in May.",
            ["2013-05"],
        ),
        ("The priest stayed until Friday.", ["2013-11-22"]),
        ("The party went on until Friday.", ["2013-11-22"]),
        ("The road was closed until Friday.", ["2013-11-29"]),
        ("Workers had been assured that it was safe until the spring.", ["2014-SP"]),
        # A distance told in passing is counted from what its sentence goes on to.
        ("It was searched on May 7, 2012. He was held the same day and freed in June.", ["2012-05-07", "2012-06"]),
        ("It was searched on May 7, 2012. He was held two days later and freed in June.", ["2012-05-09", "2012-06"]),
        ("The ferry sank. Two days later the captain was held.", ["XXXX-XX-XX"]),
        ("It halted the strike on Sunday until Thursday.", ["2013-11-24", "2013-11-28"]),
        ("It was shut from Thursday until Sunday.", ["2013-11-21", "2013-11-24"]),
        ("He sang at Saturday dances.", ["XXXX-WXX-6"]),
        ("It fell in May 2010. Hale, who had founded it a month earlier, won in May 2012.", ["2012-04", "2012-05"]),
        ("She missed the 2012 Games with a broken foot and did not race until the following May.", ["2012", "2013-05"]),
        ("It opened in March. The guests had been moved the previous night.", ["2013-03", "XXXX-XX-XXTNI"]),
    ],
)
def test_a_date_that_another_word_could_lead_astray(text: str, values: list[str]) -> None:
    found = _values(text)
    assert found[len(found) - len(values) :] == values


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He left more than eighteen years ago.", "1995~"),
        ("He left eighteen years ago.", "1995"),
        ("It was built 800 years ago.", "1213~"),
        ("It was built two decades ago.", "1993~"),
        ("The caves were lived in 40,000 years ago.", "Y-37999~"),
        ("The quarry collapsed fifty years ago this month.", "1963-11"),
        ("Twenty years ago today, the mill burned.", "1993-11-25"),
        ("It was lost at Easter.", "2013-03-31~"),
        ("It was lost in the first week of January.", "2013-01-01/2013-01-07"),
        ("It sits in the week of January 7, 2014.", "2014-01-06/2014-01-12"),
        ("A year ago this week, the mill burned.", "2012-11-26/2012-12-02"),
        ("It was lost in the summer of 2010–11.", "2010-12/2011-02"),
        ("Rain fell in Tasmania. Farmers near Hobart lost sheep last winter.", "2013-06/2013-08"),
        ("Rain fell in Tasmania. Farmers near Hobart lost sheep in the summer of 2010.", "2010-12/2011-02"),
        ("Rain fell in Kent. England lost in Tasmania and in Hobart last winter.", "2012-24"),
        ("Rain fell in Tasmania last winter.", "2012-24"),
        # A millennium is so long that its parts are told by their years.
        ("Settlers came in the middle of the second millennium.", "1400/1599"),
        ("Farmers came early in the first millennium BC.", "-0999/-0700"),
        ("It was lost in the last week of February.", "2013-02-22/2013-02-28"),
        ("It was lost on Christmas Day.", "2012-12-25"),
        ("It meets on the Friday after next.", "2013-12-06"),
        ("It met on the Friday before last.", "2013-11-15"),
        ("It meets in the week after next.", "2013-12-09/2013-12-15"),
        (
            "He won on November 5. The tour ends in Lund, where they will race on Friday and in Holm the week after.",
            "2013-12-02/2013-12-08",
        ),
        ("The mill burned on November 1. Its owner, who faces a trial on May 3, was freed the next day.", "2013-11-02"),
        ("It was shut in the year before last.", "2011"),
        ("Ash fell more than 70 000 years ago.", "Y-67999~"),
        ("The grove was felled 2,400 years ago.", "-0389~"),
        ("It closed shortly before Christmas.", "2012-12-25~"),
        ("It closed shortly after midnight on Friday.", "2013-11-22"),
        ("On May 3 he fell. A week later he died.", "2013-05-10~"),
        ("On May 3 he fell. He died a week later.", "2013-05-10~"),
        ("On May 3 he fell. Two weeks later he died.", "2013-05-13/2013-05-19"),
        ("He fell on July 3. By the end of the month they were all treated.", "2013-07"),
    ],
)
def test_what_is_not_said_exactly_is_about(text: str, edtf: str) -> None:
    *_, found = find_timexes(text, WRITTEN)
    assert found.temporal is not None
    assert found.temporal.edtf == edtf


def test_the_months_of_a_range_share_a_year_told_by_its_distance() -> None:
    assert _values("She was treated from January to April last year.") == ["2012-01", "2012-04"]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("He resigned Friday.", date(2013, 11, 29), "2013-11-29"),
        ("He resigned Friday.", date(2014, 1, 1), "2013-12-27"),
        ("He will resign Friday.", date(2013, 12, 31), "2014-01-03"),
        ("He resigned in December.", date(2014, 1, 3), "2013-12"),
        ("He resigned last October.", date(2014, 1, 3), "2013-10"),
        ("He will resign in January.", date(2013, 12, 3), "2014-01"),
        ("He resigned on Dec. 31.", date(2014, 1, 1), "2013-12-31"),
        ("He left yesterday.", date(2014, 1, 1), "2013-12-31"),
        ("He left a month ago.", date(2014, 3, 31), "2014-02"),
        ("He was born on February 29.", date(2013, 3, 5), "2012-02-29"),
        ("He left last week.", date(2014, 1, 1), "2013-W52"),
        # What was put off, or begins, looks ahead; what had been planned may be past.
        ("The talks were delayed until at least March 3.", date(2014, 1, 1), "2014-03-03"),
        ("The deal, reached at a meeting, raises the wage from March 3.", date(2014, 1, 1), "2014-03-03"),
        ("The fare applies from Monday.", date(2014, 1, 1), "2014-01-06"),
        ("He ruled from October.", date(2014, 1, 1), "2013-10"),
        ("The report had been promised for November.", date(2014, 1, 1), "2013-11"),
        ("The report was promised for November.", date(2014, 1, 1), "2014-11"),
        ("The launch had been planned for December 30 but was put off.", date(2014, 1, 1), "2013-12-30"),
        ("The vote, scheduled for December 30, was delayed.", date(2014, 1, 1), "2013-12-30"),
        ("The vote, scheduled for November, never took place.", date(2014, 3, 1), "2013-11"),
        ("A vote scheduled for November did not take place.", date(2014, 7, 1), "2013-11"),
        ("The vote scheduled for December was cancelled.", date(2014, 1, 1), "2013-12"),
        ("The vote scheduled for December was cancelled.", date(2014, 10, 1), "2014-12"),
        ("The sale, expected in December, fell through.", date(2014, 1, 1), "2013-12"),
        ("The party fell in polls ahead of a vote due in May.", date(2013, 11, 1), "2014-05"),
        ("A payment due in May was missed.", date(2013, 11, 1), "2013-05"),
        ("The film, whose shooting was to begin in March, was put on hold.", date(2014, 1, 1), "2014-03"),
        ("Its turning point came last Thursday.", date(2015, 6, 12), "2015-06-04"),
        ("Holm had led until Saturday.", date(2014, 1, 1), "2013-12-28"),
        ("The road is closed until Saturday.", date(2014, 1, 1), "2014-01-04"),
        ("The pool, built with money she had left it, will be shut until Saturday.", date(2014, 1, 1), "2014-01-04"),
        ("The road will stay closed through Saturday.", date(2014, 1, 1), "2014-01-04"),
        # What something was done for is to come.
        ("The yard tested the pumps ahead of Saturday's launch.", date(2014, 1, 1), "2014-01-04"),
        ("Streets were swept in preparation for Monday's parade.", date(2014, 1, 1), "2014-01-06"),
        ("He left ahead of Tuesday's vote.", date(2014, 1, 1), "2013-12-31"),
        ("The inquiry follows the collapse of a stand on December 3.", date(2014, 1, 1), "2013-12-03"),
    ],
)
def test_news_counts_from_its_own_day(text: str, published: date, value: str) -> None:
    assert _values(text, published) == [value]


def test_what_a_sentence_goes_on_to_with_its_year_tells_the_year_before_it() -> None:
    found = find_timexes("He was suspended in November and arrested on January 17, 2012.", date(2013, 5, 21))
    assert [timex.value for timex in found] == ["2011-11", "2012-01-17"]


def test_the_day_something_was_moved_from_is_near() -> None:
    found = find_timexes("The race was moved from January 3 to March 5.", date(2014, 1, 1))
    assert [timex.value for timex in found] == ["2014-01-03", "2014-03-05"]


def test_the_day_is_the_datelines() -> None:
    tokyo = datetime.fromisoformat("2023-11-25T06:09+09:00")
    assert _values("It said today.", tokyo) == ["2023-11-25"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In June the king fled.", "1870-06"),
        ("In January the king fled.", "1870-01"),
        ("Three months later he fled.", "1870-06"),
        ("The following year he fled.", "1871"),
        ("That same year he fled.", "1870"),
        ("He fled later that month.", "1870-03"),
        ("By the end of the year he fled.", "1870"),
        ("That August he fled.", "1870-08"),
        ("He fled a decade earlier.", "1860"),
    ],
)
def test_a_narrative_counts_from_what_it_told_last(text: str, value: str) -> None:
    assert _values(NARRATIVE + text)[-1] == value


def test_a_life_told_after_a_death_has_the_deaths_weekday_before_its_own_day() -> None:
    text = f"Monday, November 25, 2013. She died on Tuesday at 91. {NARRATIVE}"
    assert _values(text)[:2] == ["2013-11-25", "2013-11-19"]


def test_a_narrative_goes_on_into_the_next_year() -> None:
    assert _values(NARRATIVE + "On 7 December 1870 they met. In February they fought.")[-1] == "1871-02"


def test_an_aside_does_not_move_the_story() -> None:
    assert _values(NARRATIVE + "A subject since 1513, the duke fled in June.")[-1] == "1870-06"


def test_a_year_said_again_does_not_forget_the_day() -> None:
    text = NARRATIVE + "On 7 December 1870 (the worst day of 1870) they met. The next day they fled."
    assert _values(text)[-1] == "1870-12-08"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He resigned Friday.", "XXXX-WXX-5"),
        ("He resigned on June 5.", "XXXX-06-05"),
        ("He resigned in June.", "XXXX-06"),
        ("He left yesterday.", "XXXX-XX-XX"),
        ("He left last week.", "XXXX-WXX"),
        ("He left two days ago.", "XXXX-XX-XX"),
        ("He left last summer.", "XXXX-SU"),
    ],
)
def test_without_a_document_time_nothing_is_guessed(text: str, value: str) -> None:
    (timex,) = find_timexes(text)
    assert timex.value == value
    assert timex.temporal is None
    assert timex.unresolved == "no document time"


def test_without_a_document_time_a_date_of_the_text_still_anchors() -> None:
    assert _values("It began on 27 April 2005. The next day it ended.", None) == ["2005-04-27", "2005-04-28"]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("In May, May said so.", ["May"]),
        ("You may march in March.", ["March"]),
        ("The Sun said on Sun. that", ["Sun."]),
        ("The second man left in the second quarter.", ["the second quarter"]),
        ("Augusta left in August.", ["August"]),
        ("In 1949 people fled; 1949 people drowned.", ["1949"]),
        ("In March 1949 people fled.", ["March 1949"]),
        ("Flight 1949 left in 1949.", ["1949"]),
        ("They fall in the fall.", ["the fall"]),
        ("A 20-20 draw in 2020.", ["2020"]),
    ],
)
def test_what_could_be_either_is_told_apart(text: str, spans: list[str]) -> None:
    assert [timex.text for timex in find_timexes(text, WRITTEN)] == spans


def test_the_clients_article(shared: Path) -> None:
    text = (shared / "articles" / "china-security-report.txt").read_text(encoding="utf-8")
    published = datetime.fromisoformat("2023-11-25T06:09+09:00")
    found = {timex.text: timex for timex in find_timexes(text, published)}
    dates = {text: timex.temporal.edtf for text, timex in found.items() if timex.temporal}
    assert dates["Friday"] == "2023-11-24"
    assert dates["February 2022"] == "2022-02"
    assert dates["1949"] == "1949"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1944\n\nBy June they landed.\n\n1945\n\nIn May it ended.", ["1944", "1944-06", "1945", "1945-05"]),
        (
            "In June 1944 they landed. The state, free since 1985 and until May 1940, was held. In August they left. "
            "It was taken in October 1944.",
            ["1944-06", "1985", "1940-05", "1944-08", "1944-10"],
        ),
        ("In May the siege began. On 3 June 1861 it ended.", ["1861-05", "1861-06-03"]),
        ("The lockout began in May 1921 and ended in February.", ["1921-05", "1922-02"]),
        ("The lockout began in May 1921 and ended in June.", ["1921-05", "1921-06"]),
        ("It was founded in 1899. In 1925 it won, and in May the cup.", ["1899", "1925", "1925-05"]),
        (
            "Hale took office in July 1970. After the vote of May 1975 they chose Pell, who in July led. Oil was found "
            "in 1970.",
            ["1970-07", "1975-05", "1975-07", "1970"],
        ),
        ("He took over in 1968 and ruled until 1982, when he fell. A decade later he died.", ["1968", "1982", "1992"]),
    ],
)
def test_the_whole_story_tells_the_year(text: str, values: list[str]) -> None:
    assert _values(text, None) == values


BACKGROUND = (
    "The law was passed in 1998. It was amended in March 2003, and in June it was repealed.\n"
    "A bill of 2005 failed in a vote in 2007. "
)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (f"The court ruled today. {BACKGROUND}It opened the case in July.", ["2003-06", "2013-07"]),
        (f"The court ruled on Friday. {BACKGROUND}It will rule in December.", ["2003-06", "2013-12"]),
        (f"{BACKGROUND}In July it was revived.", ["2003-06", "2007-07"]),
        (f"{BACKGROUND}In July it was revived. Today it is forgotten.", ["2003-06", "2007-07"]),
        ("The court ruled today. A plan was rejected in May 2003. It was bombed in June.", ["2003-05", "2013-06"]),
    ],
)
def test_news_with_a_long_background_stays_news(text: str, values: list[str]) -> None:
    months = [value for value in _values(text) if len(value) == len("2003-06") and value != "2003-03"]
    assert months == values


def test_yesterday_is_no_word_of_a_history() -> None:
    text = (
        "A painting cut from its frame in May 1992 was handed back yesterday. Its owner died two weeks ago. It was "
        "shown on Wednesday. The house, built in 1888, burned in May 1940, opened in 1952, and fell in 1974."
    )
    assert _values(text)[3] == "2013-11-20"


def test_a_life_in_an_obituary_is_told_in_order() -> None:
    text = "Born in 1928, she moved to London in 1946. Her novel came out in May 1957. In October she won the prize."
    assert _values(text)[-1] == "1957-10"


def test_a_month_on_within_the_year_is_nearer_than_one_of_the_year_before() -> None:
    assert _values("In March 1965 the army sent 3,500 men. By December it had sent 200,000.")[1] == "1965-12"


LIFE = "Born in 1928, she moved to London in 1946. Her novel came out in May 1957. She sang until 1984."


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"The singer died on Nov. 14 at her home. {LIFE}", "2013-11-14"),
        (f"{LIFE} A concert is planned for March 24.", "2014-03-24"),
        (f"{LIFE} Her piano went on show on 12 October and will travel to Oslo.", "2013-10-12"),
    ],
)
def test_an_obituary_tells_of_its_own_time_too(text: str, value: str) -> None:
    assert value in _values(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He was arrested on Nov. 11, 2010, extradited in January and freed.", "2011-01"),
        ("The firm, which was listed on Nov. 11, 2010, was sold this week, and rose in January.", "2013-01"),
        ("He was arrested on Nov. 11, 2010, he said on Friday. In January he was freed.", "2013-01"),
        (
            "It bought a rival in 1996, strayed with its 2007 takeover of Polybo, and sold that five years later.",
            "2012",
        ),
        ("A motion tabled by the opposition on Friday is to be debated next week.", "2013-11-22"),
        ("Friday is the deadline.", "2013-11-29"),
    ],
)
def test_what_a_sentence_goes_on_from(text: str, value: str) -> None:
    assert value in _values(f"He spoke last Tuesday. {text}")


def test_the_year_that_heads_a_line_is_the_year_of_its_months() -> None:
    text = "2005: A firm wins the contract. Work begins in October.\n\nWork stopped in May."
    assert _values(text) == ["2005", "2005-10", "2013-05"]


ANTIQUITY = "The war broke out in 395 BC. "


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (f"{ANTIQUITY}In 392 they met.", ["BC0395", "BC0392"]),
        (f"{ANTIQUITY}In the spring of 394 they met, and in August they fought.", ["BC0395", "BC0394-SP", "BC0394-08"]),
        (f"{ANTIQUITY}By early 386 it was over.", ["BC0395", "BC0386"]),
        (f"{ANTIQUITY}It was told in the 330s.", ["BC0395", "BC033"]),
        (f"{ANTIQUITY}In 392 ships they fled, in 45 minutes.", ["BC0395", "PT45M"]),
        ("Augustus died in AD 14. In 17 his heir won.", ["0014", "0017"]),
        ("He fled in 3 BC. From 2 to 5 the sons ruled.", ["BC0003"]),
        (
            "On 18 July 912 he died. In 923 his heir fell, and in October 926 the last.",
            ["0912-07-18", "0923", "0926-10"],
        ),
        ("He fell in October 923.", ["XXXX-10"]),
        ("It won in 392, and in 2004 too.", ["2004"]),
        # Not once the text has left antiquity; one later year is told in passing.
        (
            "It fell in 44 BC. It was sacked in 1204 and rebuilt in 1310. The quorum fell from 40 to 33.",
            ["BC0044", "1204", "1310"],
        ),
        ("It fell in 44 BC. The camp was dug out in 1922. In 42 they had met.", ["BC0044", "1922", "BC0042"]),
    ],
)
def test_bare_years_of_old_take_the_era_of_their_document(text: str, values: list[str]) -> None:
    assert _values(text, None) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The battle was fought on 6 June 1944. In May they had met.", ["1944-06-06", "1944-05"]),
        ("On the morning of 20 May 1941 it began. In October it was told.", ["1941-05-20TMO", "1941-10"]),
        ("The firm, founded in 1998, said in March it would close.", ["1998", "2013-03"]),
        ("The 1998 law, he said on Friday, fell in March.", ["1998", "2013-11-22", "2013-03"]),
    ],
)
def test_a_short_history_names_its_year_once(text: str, values: list[str]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On 4 July 1870 they met. A week later they parted, and the next day they fought.", "1870-07-12"),
        ("On the night of 4 July 1870 they met. By morning he was gone.", "1870-07-05TMO"),
        ("On 4 July 1870 they met. By morning he was gone.", "1870-07-04TMO"),
        ("On the night of 4 July 1870 they met. Two nights later they fled.", "1870-07-06TNI"),
        ("In July 1870 they met. On the second day of the battle they fled.", "1870-07-XX"),
        ("In July 1870 they met, and that same day they fled.", "1870-07-XX"),
        ("In December 1870 they met. The following May they fled.", "1871-05"),
        ("In March 1870 they met. The following May they fled.", "1870-05"),
        # The winter after a year begins in it; that after a month of winter does not.
        ("In 1872 they met. They fled the following winter.", "1872-WI"),
        ("In 1872 they met. They fled the following autumn.", "1873-FA"),
        ("In December 1872 they met. They fled the following winter.", "1873-WI"),
        ("In December 1870 they met. The next summer was hot.", "1871-SU"),
        ("In January 1870 they met. That winter was cold.", "1869-WI"),
        ("On the night of 4-5 July 1870 they met, and on the 7th.", "1870-07-07"),
        ("From 1 May 1870 they met. On the 29th Kutuzov took command.", "1870-05-29"),
    ],
)
def test_a_story_goes_on_by_nights_weeks_and_seasons(text: str, value: str) -> None:
    assert _values(NARRATIVE + text)[-1] == value


def test_news_does_not_count_from_its_own_day_what_its_background_tells() -> None:
    text = "She died on Monday. In March 1938 she fled; three weeks later her brother was taken."
    assert _values(text) == ["2013-11-25", "1938-03", "XXXX-WXX"]


def test_a_history_dates_what_a_newspaper_does_not() -> None:
    told = "The former king fled today after two months of heavy fighting."
    history = [(timex.text, timex.value) for timex in find_timexes(NARRATIVE + told, WRITTEN)][-3:]
    news = [(timex.text, timex.value) for timex in find_timexes(told, WRITTEN)]
    assert history == [("former", "PAST_REF"), ("today", "PRESENT_REF"), ("two months of heavy fighting", "P2M")]
    assert news == [("today", "2013-11-25"), ("two months", "P2M")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It will be opened again in December.", "2013-12"),
        ("The show opens on 4 December.", "2013-12-04"),
        ("It is to be closed in December.", "2013-12"),
        ("It will be opened on Friday.", "2013-11-29"),
        ("It would be closed in May.", "1870-05"),
        ("Both plans began in May.", "1870-05"),
    ],
)
def test_what_a_history_says_is_still_to_come_counts_from_its_own_day(text: str, value: str) -> None:
    assert _values(NARRATIVE + text)[-1] == value


def test_that_month_is_of_the_year_mentioned_last_even_aside() -> None:
    text = "It was amended in June 2016. A permit has been needed since 2011, after an attack that August."
    assert _values(text)[-1] == "2011-08"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It struck at 7:38 pm on Sunday. Five minutes later it was over.", ["2013-11-24T19:38", "2013-11-24T19:43"]),
        ("It struck at 23:50 on 3 May 2001. Half an hour later he left.", ["2001-05-03T23:50", "2001-05-04T00:20"]),
        ("It struck at 1408 UTC on Sunday. Two hours earlier he left.", ["2013-11-24T14:08Z", "2013-11-24T12:08Z"]),
        ("It struck on 3 May 2001. Two hours later he left.", ["2001-05-03", "2001-05-03TXX"]),
    ],
)
def test_minutes_and_hours_are_counted_from_the_clock(text: str, values: list[str]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Last year, on Aug. 28, he left.", ["2012", "2012-08-28"]),
        ("He left in 2011, on May 3, by sea.", ["2011", "2011-05-03"]),
        ("It won in 2011. In March it lost.", ["2011", "2013-03"]),
        ("The 2011 vote, in its March form, was lost.", ["2011", "2013-03"]),
    ],
)
def test_a_day_right_after_a_year_is_of_that_year(text: str, values: list[str]) -> None:
    assert _values(text) == values


def test_the_morning_after_midnight_is_of_the_same_day() -> None:
    text = "Just after midnight on 6 June 1944 they jumped. At 5:45 the guns opened."
    assert _values(NARRATIVE + text)[-1] == "1944-06-06T05:45"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In March the firm said that the shop would close on June 30.", ["2013-03", "2013-06-30"]),
        ("Last November the firm said that it would close in May.", ["2012-11", "2013-05"]),
        ("The firm said in March that it would close in January.", ["2013-03", "2014-01"]),
        ("The firm said on Friday that it would close in May.", ["2013-11-22", "2014-05"]),
        ("Hale, who was elected in March, would resign in May, her party said.", ["2013-03", "2014-05"]),
    ],
)
def test_what_was_foretold_is_the_next_such_date_after_that(text: str, values: list[str]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It was cut on 3 and 5 June last year.", ["2012-06-03", "2012-06-05"]),
        ("It was cut on June 3, 4 and 5 this year.", ["2013-06-03", "2013-06-04", "2013-06-05"]),
        ("Hale left in 1911. It was cut on 3 and 5 June of that year.", ["1911", "1911-06-03", "1911-06-05"]),
        ("It was cut on 3 and 5 June.", ["2013-06-03", "2013-06-05"]),
    ],
)
def test_days_share_a_year_that_is_told_by_its_distance(text: str, values: list[str]) -> None:
    assert _values(text)[: len(values)] == values
