"""What a date points back at: the year of the story told, the month of "that month", or nothing at all."""

from datetime import date

import pytest

from events.dates import find_timexes

WRITTEN = date(2013, 11, 25)


def _values(text: str, published: date = WRITTEN) -> list[str]:
    return [timex.value for timex in find_timexes(text, published)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # What is counted back in a relative clause is not what the story points at.
        (
            "It rose in March 2010. The firm, which had paid the previous autumn, sued. In June of that year it won.",
            ["2010-03", "2009-FA", "2010-06"],
        ),
        (
            "It fell in May 2011. Hale, who had left a year earlier, came back. That year she sang again.",
            ["2011-05", "2010", "2011"],
        ),
        # Nor is the day of a document, what had been before, told of a place, or a year in which it was talked of.
        (
            "The case was heard on Monday. A box was opened in May 2011. In it was a letter dated 3 May 1997 and"
            " opened two days later. It was shown to him the following spring.",
            ["2011-05", "1997-05-03", "1997-05-05", "2012-SP"],
        ),
        (
            "She sang on Monday. In May 1984 she drove them to the coast, where they had been seized in 1922. She was"
            " dismissed that December.",
            ["1984-05", "1922", "1984-12"],
        ),
        (
            "She sang on Monday. She left in May 1984, she said in a 2009 interview. She wed that June.",
            ["1984-05", "2009", "1984-06"],
        ),
        (
            "She sang on Monday. She left in May 1984. She won a 2009 race. She wed that June.",
            ["1984-05", "2009", "2009-06"],
        ),
        ("She had warned in August 2012 of a leak. She was dismissed three months later.", ["2012-08", "2012-11"]),
        # What has lasted since a month is told of it, and another thing that month.
        ("It has been run by the bank since July 2012. Its founder left that month.", ["2012-07", "2012-07"]),
        ("He spoke last Friday. It has been shut since May 2011. Hale resigned that month.", ["2011-05", "2011-05"]),
        # A weekday with its article is one of the story's, not of the document's week.
        ("The inquest opened on March 4. A nurse was heard on the Wednesday.", ["2013-03-04", "2013-03-06"]),
        ("The strike began on 3 May 2012. By the Sunday it had spread.", ["2012-05-03", "2012-05-06"]),
        ("The strike began on 3 May 2012. It spread on Sunday.", ["2012-05-03", "2013-11-24"]),
        ("It was sold in May. It was moved on the Wednesday.", ["2013-05", "2013-11-20"]),
        # What was to be done with a thing that is still worked on is ahead.
        ("He said he would finish the ship, which was to be handed over in March.", ["2014-03"]),
        ("The yard will finish the ship, which was to be delivered in June.", ["2014-06"]),
        ("He finished the ship, which was to be delivered in June.", ["2013-06"]),
        # Of a day only its year may be known.
        ("She sang on Friday. They had lost in the 2009 final. Hale missed it that day.", ["2009", "2009-XX-XX"]),
        ("She sang on Friday. The hall was full that day.", ["2013-11-22", "2013-11-22"]),
        # The document's own line is no day to count from, nor is anything before a first date.
        (
            "Mill burned down\n\nA man bought oil two days beforehand, a court heard Monday.",
            ["XXXX-XX-XX", "2013-11-25"],
        ),
        ("Published: 25 November 2013\n\nHe bought it two days earlier, a court heard.", ["2013-11-25", "XXXX-XX-XX"]),
        ("The mill burned on May 3. He had bought oil two days earlier.", ["2013-05-03", "2013-05-01"]),
        # Days before and after a date to come, and seasons told by their number.
        ("It will not sit until 23 December. The party meets the weekend before.", ["2013-12-23", "2013-W51-WE"]),
        ("It was found two winters ago, and opened on Friday.", ["2011-WI", "2013-11-22"]),
        ("It was found three summers ago.", ["2011-SU"]),
        ("It was found two autumns ago.", ["2011-FA"]),
    ],
)
def test_what_a_date_points_back_at(text: str, values: list[str]) -> None:
    found = _values(text)
    assert found[len(found) - len(values) :] == values


TRIAL = "Hale went on trial on Monday. The fire, on Sept. 14, 2011, destroyed the mill.\n\n"


@pytest.mark.parametrize(
    ("text", "published", "values"),
    [
        # Bare days so far back are of the year of the story told.
        (f"{TRIAL}A man was seen on Sept. 12, the court heard.", date(2013, 6, 19), ["2011-09-12"]),
        (f"{TRIAL}A letter dated Sept. 6 came. It said that he would call on Sept. 16.", date(2013, 6, 19),
         ["2011-09-06", "2011-09-16"]),
        ("The row began in March 2011. In June of that year it went to court. The mill was shut on July 9.",
         date(2013, 6, 21), ["2011-07-09"]),
        # Not those of the document's own months, nor another month's.
        (f"{TRIAL}Hale was charged on Sept. 12.", date(2013, 10, 2), ["2013-09-12"]),
        (f"{TRIAL}Hale was charged on Dec. 12.", date(2013, 6, 19), ["2012-12-12"]),
        (f"{TRIAL}The inquiry will open on Sept. 16.", date(2013, 6, 19), ["2013-09-16"]),
        ("Hale spoke on Monday. The row began in March 2011.\n\nThe mill was shut on July 9.",
         date(2013, 6, 21), ["2012-07-09"]),
    ],
)  # fmt: skip
def test_a_bare_day_far_back_is_of_the_year_of_its_story(text: str, published: date, values: list[str]) -> None:
    assert _values(text, published)[-len(values) :] == values


SINKING = "Hale spoke on Monday. The ferry Tern sank on 6 May 2011 with nine men on board."


@pytest.mark.parametrize(
    ("text", "published", "values"),
    [
        # A later day of the month of the day told last is of its year, and "that autumn" follows it.
        (f"{SINKING} A panel was set up on 9 May and reported that November.", WRITTEN, ["2011-05-09", "2011-11"]),
        (f"{SINKING} Divers reached her on 9 May.", date(2013, 7, 1), ["2011-05-09"]),
        # Not an earlier one, in another paragraph, of another month, of the news, or what is to come.
        (f"{SINKING} Divers reached a second wreck on 2 May.", date(2013, 10, 2), ["2013-05-02"]),
        (f"{SINKING}\n\nDivers reached her on 9 May.", date(2013, 10, 2), ["2013-05-09"]),
        (f"{SINKING} Divers reached a second wreck on 9 June.", date(2013, 10, 2), ["2013-06-09"]),
        (f"{SINKING} Relatives were told of it on 9 May.", date(2013, 5, 12), ["2013-05-09"]),
        (f"{SINKING} A memorial will be unveiled on 9 May.", WRITTEN, ["2014-05-09"]),
        # The middle of a month that is still ahead is none that is past.
        ("The first vaccine arrived on October 29. Cases had fallen in the middle of the month.", date(2013, 11, 8),
         ["2013-10"]),
        ("The first vaccine arrived on October 29. Cases fell in the middle of the month.", WRITTEN, ["2013-11"]),
        ("The first vaccine arrived on October 29. Cases will fall in the middle of the month.", date(2013, 11, 8),
         ["2013-11"]),
    ],
)  # fmt: skip
def test_a_story_goes_on_in_its_month(text: str, published: date, values: list[str]) -> None:
    assert _values(text, published)[-len(values) :] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # The year told after the second of two dates is its own.
        ("It runs from September to the first quarter of next year.", ["2013-09", "2014-Q1"]),
        ("It was open from May to the third quarter.", ["2013-05", "2013-Q3"]),
        # What lasts from now on is no month of the calendar's.
        ("The team will test it over the coming month.", ["P1M"]),
        ("The team will test it in the coming weeks.", ["PXW"]),
        ("The team will test it next month.", ["2013-12"]),
    ],
)
def test_what_is_counted_on_from_the_document(text: str, values: list[str]) -> None:
    assert _values(text) == values


LIFE = "Born in 1928, she moved to London in 1946. Her novel came out in May 1957. She sang until 1984.\n\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"{LIFE}She died in her sleep on 12 November.", "2013-11-12"),
        (f"{LIFE}Her first opera had been given in 1990.\n\nShe died at home on 3 November. A son died in 2003.",
         "2013-11-03"),
        # In its paragraph a story goes on, and what is no death may be of any year.
        (f"{LIFE}She married in October 1990 and moved to Rome. Her father died on 3 November.", "1990-11-03"),
        (f"{LIFE}She married in October 1990.\n\nOn 3 November she sang in Rome.", "1990-11-03"),
    ],
)  # fmt: skip
def test_a_death_right_before_an_obituary_is_of_its_own_year(text: str, value: str) -> None:
    assert value in _values(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2009: The money\n\nFunds were cut in May.\n\nA test on 3 March failed.", "2009-03-03"),
        ("2009: The money\n\nFunds were cut in May.\n\nWhat next?\n\nA test on 3 March failed.", "2013-03-03"),
        ("2009: The money\n\nFunds were cut in May.\n\nThe outcome\n\nA test on 3 March failed.", "2013-03-03"),
        ("2009-2010: The money\n\nFunds were cut in May.\n\nA test on 3 March failed.", "2013-03-03"),
    ],
)
def test_the_year_of_a_heading_is_that_of_its_section(text: str, value: str) -> None:
    assert _values(f"A court ruled on Friday.\n\n{text}")[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # What is foreseen or left to do, and what did not come about.
        ("Hale, who had been tipped to move to Rome in January, wept.", "2014-01"),
        ("They took half the pay on Friday, with the rest to follow by December 20.", "2013-12-20"),
        ("They won on Friday with a goal scored in May.", "2013-05"),
        ("A meeting, due to be held on Tuesday evening, was cancelled.", "2013-11-26TEV"),
        ("A meeting, due to be held on Saturday evening, was cancelled.", "2013-11-23TEV"),
        ("A meeting is due to be held on Saturday evening.", "2013-11-30TEV"),
    ],
)
def test_what_was_to_come_is_ahead_or_just_past(text: str, value: str) -> None:
    assert _values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # Counted from what its own paragraph tells, not from the last day of another.
        (
            "The ban runs from May 6.\n\nIn one round he was seen with it. Two days later a phone was found.",
            "XXXX-XX-XX",
        ),
        ("The ban began on May 6.\n\nTwo days later a phone was found.", "2013-05-08"),
        ("The ban began on May 6. In one round he was seen with it. Two days later a phone was found.", "2013-05-08"),
        # What had been before the day that the paragraph tells of.
        ("The storm broke on Wednesday. A boat, which had sailed on Saturday, sank.", "2013-11-16"),
        ("The storm broke on Wednesday. A boat, which had sailed on Tuesday, sank.", "2013-11-19"),
        ("The storm broke on Wednesday. A boat, which sailed on Saturday, sank.", "2013-11-23"),
        ("The storm broke on Wednesday. The mayor said the captain, who had fled on Saturday, was safe.", "2013-11-23"),
    ],
)
def test_what_is_told_before_it_in_its_paragraph(text: str, value: str) -> None:
    assert _values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # So soon after a month or a year just told is about then; its TIMEX3 value stays open.
        ("He was held in May 2012; he was freed the next day.", "2012-05~"),
        ("He was held in May 2012. Two days later the mill burned down.", "2012-05~"),
        ("The mill burned down in May 2012. Its owner fled the same week.", "2012-05~"),
        ("Two guards died in May 2012. On the same day a walkout was called off.", "2012-05"),
        ("It was stolen in 1966 and came back a week later.", "1966~"),
        ("She withdrew in 2006, and came back four months later.", "2006~"),
        # The month of the paragraph, not the year since when something was so.
        ("In a report of May 2012 a pump was said to be broken since 2010. A guard fled that week.", "2012-05~"),
        # What is too long for that has no date, nor what is to come or far off.
        ("He was held in May 2012. Five weeks later he was freed.", ""),
        ("He was held in 2012.\n\nTwo days later he was freed.", ""),
    ],
)
def test_soon_after_a_month_or_a_year_is_about_then(text: str, value: str) -> None:
    found = find_timexes(text, WRITTEN)[-1]
    assert (found.temporal.edtf if found.temporal else "") == value
