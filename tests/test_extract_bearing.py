"""What stands before a date, and the verb there, say of it: until then, since then, put off until then, moved to it.

Each class with sentences that have it and sentences that only look so. The articles are of Friday, 16 June 2023.
"""

import pytest

from events.model import Relation, Status
from tests.extracted_sentences import lines, published_lines, read

UNTIL = [
    ("Rosa Holm chaired the harbour board until 2016.", "2016", Status.HAPPENED),
    ("The quarry supplied granite up to 1931.", "1931", Status.HAPPENED),
    ("Up until 1987, the works made clogs.", "1987", Status.HAPPENED),
    ("A drought lasting to 1893 emptied the valley.", "1893", Status.HAPPENED),
    ("The pass is closed to coaches until Sunday.", "2023-06-18", Status.ONGOING),
    ("The pass will be closed to coaches through 3 July.", "2023-07-03", Status.PLANNED),
    ("The court extended the licence until 2025.", "2025", Status.HAPPENED),
    ("The launch has been delayed until at least July 3.", "2023-07-03", Status.HAPPENED),
    ("The hearing was pushed back to 12 June 2023.", "2023-06-12", Status.HAPPENED),
    ("Organisers put the regatta back until August.", "2023-08", Status.HAPPENED),
    ("The senate adjourned until 9 September.", "2023-09-09", Status.HAPPENED),
    ("Work on the tunnel was postponed until next spring.", "2024-21", Status.HAPPENED),
    ("The ferry, delayed to 5 July, will carry cars.", "2023-07-05", Status.HAPPENED),
    ("The agency delayed the landing from June 25 to July 2.", "2023-07-02", Status.HAPPENED),
]


@pytest.mark.parametrize(("text", "edtf", "status"), UNTIL)
def test_what_lasts_or_is_put_off_to_a_date_is_told_until_then(text: str, edtf: str, status: Status) -> None:
    (found,) = read(text).mentions
    assert (found.date.edtf, found.relation, found.status) == (edtf, Relation.UNTIL, status)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rosa Holm has led the harbour board since 2016.", Status.ONGOING),
        ("The lido has been shut since 2016.", Status.ONGOING),
        ("Ridership has been falling since 2016.", Status.ONGOING),
        ("The crater had been quiet since 2016.", Status.HAPPENED),
        ("Rosa Holm has won the regatta twice since 2016.", Status.HAPPENED),
        ("Rents in the harbour have doubled since 2016.", Status.HAPPENED),
    ],
)
def test_what_goes_on_since_a_date_is_ongoing(text: str, status: Status) -> None:
    (found,) = read(text).mentions
    assert (found.relation, found.status) == (Relation.SINCE, status)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hearing has been rescheduled for August 30.", [("2023-08-30", "Rescheduled hearing")]),
        ("The council rescheduled its hearing for 30 August.", [("2023-08-30", "Rescheduled hearing")]),
        ("The river regatta was brought forward to July 8.", [("2023-07-08", "River regatta, brought forward")]),
        ("The match was moved from Saturday to Monday.", [("2023-06-19", "New date of the match")]),
        ("Organisers moved the regatta to May 2024.", [("2024-05", "New date of the regatta")]),
        ("Rosa Holm's trial has been moved to 17 July.", [("2023-07-17", "New date of Rosa Holm's trial")]),
        # Put off until a day to come, in the passive.
        ("The hearing was pushed back to September 30.", [("2023-09-30", "Postponed hearing")]),
        ("A vote on the bill has been delayed until September.", [("2023-09", "Delayed vote on the bill")]),
        ("A mill, which was supposed to open soon, has been put back to 2025.", [("2025", "Mill is to open")]),
        ("The old ferries' return was delayed until September.", [("2023-09", "Old ferries' return, delayed")]),
        # Moved to a place, or on a day.
        ("Rosa Holm moved to Leeds in 2011.", [("2011", "Rosa Holm moved to Leeds")]),
        ("The herd was moved on Monday.", [("2023-06-12", "Herd was moved")]),
    ],
)
def test_on_its_new_date_is_what_was_moved(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


def test_what_is_moved_to_a_day_to_come_is_planned() -> None:
    (put_off,) = read("The hearing has been postponed until August 30.").mentions
    assert (put_off.relation, put_off.status) == (Relation.AT, Status.PLANNED)
    (found,) = read("The hearing has been rescheduled for August 30.").mentions
    assert (found.relation, found.status) == (Relation.AT, Status.PLANNED)


def test_the_day_something_was_moved_from_has_no_event() -> None:
    (rejected,) = read("The match was moved from Saturday to Monday.").rejections
    assert rejected.reason == "the date it was moved from"


def test_a_date_is_shown_as_the_limit_it_is() -> None:
    assert published_lines("The quarry supplied granite up to 1931.") == [("1931", "Quarry supplied granite")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The quake of 1985 moved the state to drain the lake.",
            [("1985", "Quake moved the state to drain the lake")],
        ),
        ("The fire of 1666 shaped the town.", [("1666", "Fire shaped the town")]),
        ("The charter of 1875 limits the duke's powers.", [("1875", "Charter that limits the duke's powers")]),
        ("Talks followed the early election of March 13.", [("2023-03-13", "Early election was followed by talks")]),
        ("The reform followed the riots of June 2012.", [("2012-06", "Riots were followed by the reform")]),
        ("The reform followed the 2012 riots.", [("2012", "Riots were followed by the reform")]),
        ("Lawyers cited a judgment of May 14.", [("2023-05-14", "Judgment that lawyers cited")]),
        (
            "Under a 1998 treaty, Norland pays a fee.",
            [("1998", "Treaty under which Norland pays a fee")],
        ),
        ("Under the treaty of 1951, Norland pays a fee.", [("1951", "Treaty under which Norland pays a fee")]),
        ("Norland pays a fee under the treaty of 1951.", [("1951", "Treaty under which Norland pays a fee")]),
        # What one spends time on has the phrase.
        ("Two members spent part of Monday talking to reporters about Saturday's match.", []),
        ("Marches against the May 30 verdict went on.", [("2023-05-30", "Verdict against which marches went on")]),
        ("The murder of a judge in 1992 shook Norland.", [("1992", "Murder of a judge")]),
        # What happened there and then, or at once.
        ("Rosa Holm lost her mill in the fire of August 1998.", [("1998-08", "Rosa Holm lost her mill in the fire")]),
        ("The quake of January 2010 destroyed the cathedral.", [("2010-01", "Quake destroyed the cathedral")]),
        ("Rosa Holm won the election of 2016.", [("2016", "Rosa Holm won the election")]),
        ("A report of May 4 told of cracks.", [("2023-05-04", "Report told of cracks")]),
    ],
)
def test_a_noun_with_the_date_is_what_happened_then(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


def test_what_followed_since_a_dated_noun_is_told_since_then() -> None:
    (found,) = read("Since the flood of 2011, the town has had a wall.").mentions
    assert (found.headline, found.relation) == ("Town has had a wall since the flood", Relation.SINCE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rosa Holm will not stand at the next election, due in May 2024.", [("2024-05", "Next election is due")]),
        ("Norland hopes to win the river cup, scheduled for July.", [("2023-07", "River cup is scheduled")]),
        (
            "Engineers are preparing the rocket's launch, expected on Monday.",
            [("2023-06-19", "Rocket's launch is expected")],
        ),
        ("Rosa Holm, due in court on Monday, left Norland.", [("2023-06-12", "Rosa Holm was due in court")]),
        # Held on another day.
        ("The game, first scheduled for Sunday, will be played on Tuesday.", [("2023-06-20", "Game will be played")]),
    ],
)
def test_a_plan_told_beside_a_thing_is_of_that_thing(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council banned cars from the square starting Monday.", "Council banned cars from the square"),
        ("The duke brought settlers from Farrow beginning in 1873.", "Duke brought settlers from Farrow"),
        ("The cabinet declared two days of mourning, beginning today.", "Cabinet declared two days of mourning"),
    ],
)
def test_what_leads_to_a_date_is_no_verb(text: str, expected: str) -> None:
    (found,) = published_lines(text)
    assert found[1] == expected


def test_a_festival_that_begins_does_so() -> None:
    assert lines("The regatta, beginning on July 20, draws thousands.") == [("2023-07-20", "Regatta to begin")]


def test_what_is_done_for_a_dated_deed_is_not_of_its_day() -> None:
    assert published_lines("Four officers were jailed for the 1994 murders.") == [
        ("1994", "Murders for which four officers were jailed")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holm hoped to become the first Norlander to win the cup since 2008.", []),
        (
            "Holm is the first woman to win the cup since Stefan Borg in 1988.",
            [("1988", "Stefan Borg won the cup")],
        ),
        (
            "Holm is the youngest mayor to found a school since Stefan Borg in 1988.",
            [("1988", "Stefan Borg founded a school")],
        ),
    ],
)
def test_whom_a_superlative_is_compared_with_did_the_same(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


def test_the_sun_is_no_sunday() -> None:
    assert not read("The probe flew away from the Sun. It sleeps.").mentions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norbank will pay in two parts, the second by May 2024.",
            [("2024-05", "Norbank will pay in two parts, the second")],
        ),
        ("Norbank will cut 300 jobs, half of them by March.", [("2024-03", "Norbank will cut 300 jobs, half of them")]),
        ("Norbank will cut 300 jobs, mostly in Leeds, by March.", [("2024-03", "Norbank will cut 300 jobs")]),
    ],
)
def test_a_part_with_a_date_is_named(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norland became a free country with a modern charter (1875), a navy and a mint.",
        "Norland became a free country in 1845, with a modern charter in 1875.",
    ],
)
def test_what_a_country_had_from_a_date_on_is_its_own(text: str) -> None:
    assert ("1875", "Norland's modern charter") in published_lines(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A panel is to examine all quotas awarded since 2013.", "what is meant in general, not what happened"),
        ("The firm sent coats for the autumn season.", "a kind of thing, not a time"),
    ],
)
def test_what_tells_only_which_ones_has_no_event(text: str, reason: str) -> None:
    assert [item.reason for item in read(text).rejections] == [reason]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report, which had been promised for May, was delayed.", "Report had been promised"),
        ("The trial had been set for May but was put off.", "Trial had been set but was put off"),
        ("The final, which was to have been played in May, was postponed.", "Final was to have been played"),
    ],
)
def test_a_plan_that_came_to_nothing_is_cancelled(text: str, expected: str) -> None:
    (found,) = read(text).mentions
    assert (found.date.edtf, found.headline, found.status) == ("2023-05", expected, Status.CANCELLED)


@pytest.mark.parametrize(
    ("text", "edtf", "headline"),
    [
        ("The ministry banned fishing in the bay until July 2024.", "2024-07", "Ministry banned fishing in the bay"),
        ("The council shelved its plan until 2025.", "2025", "Council shelved its plan"),
    ],
)
def test_what_was_forbidden_is_not_planned(text: str, edtf: str, headline: str) -> None:
    (found,) = read(text).mentions
    assert (found.date.edtf, found.headline, found.relation) == (edtf, headline, Relation.UNTIL)


def test_who_is_given_time_is_to_act_by_then() -> None:
    assert lines("The judge gave the bank until June 29 to reply.") == [("2023-06-29", "Bank is to reply")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The inquiry follows the collapse of a stand on May 7.", [("2023-05-07", "Collapse of a stand")]),
        ("The trial stems from a raid on May 3.", [("2023-05-03", "Raid from which the trial stems")]),
        ("The ruling overturns a 1973 decision.", [("1973", "Decision that the ruling overturns")]),
        (
            "The march marked the anniversary of the uprising of 1956.",
            [("1956", "Uprising of which the march marked the anniversary")],
        ),
        ("The storm followed on Monday.", [("2023-06-12", "Storm followed")]),
        ("It is the third such raid since August.", []),
        ("Prices have risen by a third since August.", [("2022-08", "Prices have risen by a third")]),
    ],
)
def test_what_came_before_has_the_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norland became a member of the League in 2004 and of the Union three years later.",
            [("2004", "Norland became a member of the League"), ("2007", "Norland became a member of the Union")],
        ),
        (
            "Sailors sighted the coast of what is now Norland in 1499.",
            [("1499", "Sailors sighted the coast of what is now Norland")],
        ),
        ("The games, delayed because of the floods, opened on May 3.", [("2023-05-03", "Games opened")]),
        (
            "Holm earned a place in the qualifier, to be played in Leeds in July.",
            [("2023-07", "Qualifier to be played in Leeds")],
        ),
        (
            "The papers were left to Farrow in 1974 and, after a burst pipe in 1981, moved to Leeds.",
            [("1974", "Papers were left to Farrow"), ("1981", "Papers moved to Leeds")],
        ),
    ],
)
def test_a_second_date_has_what_is_told_beside_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Half of the fine is to be paid in July, the rest by the end of the year.",
            [("2023-07", "Half of the fine is to be paid"), ("2023", "Rest of the fine is to be paid")],
        ),
        (
            "The first part is to be paid on 29 July and the remainder by the end of the financial year next May.",
            [("2023-07-29", "First part is to be paid"), ("2024-05", "Remainder is to be paid")],
        ),
        (
            "Norbank sold two farms in 1998, the rest in 2003.",
            [("1998", "Norbank sold two farms"), ("2003", "Norbank sold the rest of the farms")],
        ),
        (
            "The council, which last met in May, will question Holm on Monday.",
            [("2023-05", "Council last met"), ("2023-06-19", "Council will question Holm")],
        ),
        ("The builder must pay 400 francs for every day lost after May 31.", []),
        (
            "The train uses the old line over the pass, in service since 1913.",
            [("1913", "Old line over the pass was in service")],
        ),
        (
            "The bridge was closed to lorries since a fault in March.",
            [("2023-03", "Bridge was closed to lorries since a fault")],
        ),
    ],
)
def test_each_date_has_its_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


def test_a_first_final_moved_from_its_day_is_not_moved_then() -> None:
    assert not read("Brook won the cup in a final moved from Saturday.").mentions


@pytest.mark.parametrize(
    ("text", "edtf", "headline", "relation"),
    [
        ("The minister said the ban would stay until October.", "2023-10", "Ban will stay", Relation.UNTIL),
        ("Norland was ruled by France before 1954.", "1954", "Norland was ruled by France", Relation.UNTIL),
        ("All workers had left Norland before 1954.", "1954", "All workers had left Norland", Relation.BY),
        ("Norbank, in debt since 2011, was sold.", "2011", "Norbank was in debt", Relation.SINCE),
        ("Holm, absent since an injury in May, won.", "2023-05", "Holm was absent since an injury", Relation.SINCE),
    ],
)
def test_a_limit_of_what_was_so_is_its_end(text: str, edtf: str, headline: str, relation: Relation) -> None:
    found = read(text).mentions[0]
    assert (found.date.edtf, found.headline, found.relation) == (edtf, headline, relation)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Holm says the work will take until November.", "how long there is, not what happened"),
        ("In the year to May, exports rose.", "the end of a period"),
    ],
)
def test_a_length_of_time_has_no_event(text: str, reason: str) -> None:
    assert [item.reason for item in read(text).rejections] == [reason]


@pytest.mark.parametrize(
    ("text", "edtf", "headline", "relation"),
    [
        ("The court gave the bank until June 29 to reply.", "2023-06-29", "Bank is to reply", Relation.BY),
        (
            "The lido is expected to stay shut until July 3.",
            "2023-07-03",
            "Lido is expected to stay shut",
            Relation.UNTIL,
        ),
        (
            "The lido is not expected to open before July 3.",
            "2023-07-03",
            "Lido is expected to open",
            Relation.NOT_BEFORE,
        ),
        (
            "The lido is not expected to open until July 3.",
            "2023-07-03",
            "Lido is expected to open",
            Relation.NOT_BEFORE,
        ),
        (
            "The lido is not expected to open before the end of the year.",
            "2023",
            "Lido is expected to open",
            Relation.NOT_BEFORE,
        ),
        ("The lido will not open until July 3.", "2023-07-03", "Lido will open", Relation.AT),
        ("Holm said the lido would not open before July 3.", "2023-07-03", "Lido will open", Relation.NOT_BEFORE),
        ("The lido will open no earlier than July 3.", "2023-07-03", "Lido will open", Relation.NOT_BEFORE),
        ("The ferry will set off no sooner than July 3.", "2023-07-03", "Ferry will set off", Relation.NOT_BEFORE),
        ("The lido could open as early as July 3.", "2023-07-03", "Lido could open", Relation.NOT_BEFORE),
        ("The lido will open on July 3 at the earliest.", "2023-07-03", "Lido will open", Relation.NOT_BEFORE),
        ("The lido will open in July at the latest.", "2023-07", "Lido will open", Relation.BY),
    ],
)
def test_what_is_to_come_until_a_day_is_planned(text: str, edtf: str, headline: str, relation: Relation) -> None:
    (found,) = read(text).mentions
    assert (found.date.edtf, found.headline, found.relation) == (edtf, headline, relation)
    assert found.status is Status.PLANNED


def test_an_anniversary_is_that_of_the_date_told_with_it() -> None:
    text = "Holm left in 1990 but returned in 2007, on the fiftieth anniversary of the fall of Norland."
    assert ("1957", "Fall of Norland") in lines(text)
    assert not any(edtf == "1940" for edtf, _ in lines(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three years after the crash of 2011, the plant reopened.",
            [("2014", "Plant reopened"), ("2011", "Crash, three years after which the plant reopened")],
        ),
        (
            "Holm left two days after the raid of May 3.",
            [
                ("2023-05-05", "Holm left two days after the raid"),
                ("2023-05-03", "Raid, two days after which Holm left"),
            ],
        ),
        # Months are told too loosely to count with.
        (
            "Two months after the flood of March 2010, the dam broke.",
            [("2010-03", "Flood, two months after which the dam broke")],
        ),
        (
            "An hour before the debate on Monday, the hall was cleared.",
            [("2023-06-12", "Hall was cleared before the debate")],
        ),
        (
            "Police said on Monday that a girl, missing since May 3, had been found.",
            [("2023-06-12", "Police said that a girl had been found"), ("2023-05-03", "Girl was missing")],
        ),
        (
            "The fair opened on June 3 and runs until July 12.",
            [("2023-06-03", "Fair opened"), ("2023-07-12", "Fair runs")],
        ),
        ("Visits will be suspended from July 3.", [("2023-07-03", "Visits will be suspended")]),
    ],
)
def test_what_stands_so_far_from_a_date_has_its_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(lines(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holm promised to sell the mill and to keep all jobs by 2025.", [("2025", "Holm promised to keep all jobs")]),
        ("Holm and Norbank followed suit on Monday.", [("2023-06-12", "Holm and Norbank followed suit")]),
        ("Divers blew the bomb up on Monday.", [("2023-06-12", "Divers blew the bomb up")]),
        ("Norbank must consult its staff until August.", [("2023-08", "Norbank must consult its staff")]),
    ],
)
def test_the_second_of_two_infinitives_has_its_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The church at Farrow dates from 1220.", [("1220", "Church at Farrow dates from then")]),
        # So where that is only held of it.
        (
            "The picture was supposed to date from 1913.",
            [("1913", "Picture was supposed to date from then")],
        ),
        (
            "The skull is believed to date back to 1200 BC.",
            [("-1199", "Skull is believed to date from then")],
        ),
        (
            "The church, which is thought to date from 1340, burned down on Monday.",
            [("1340", "Church is thought to date from then"), ("2023-06-12", "Church burned down")],
        ),
        ("The class of 2015 met on Monday.", [("2023-06-12", "Class met")]),
        ("The verdict of March 3 was quashed.", [("2023-03-03", "Verdict that was quashed")]),
        ("Holm was cleared of the 1994 murder on Monday.", [("2023-06-12", "Holm was cleared of the 1994 murder")]),
        ("Holm moved to Leeds for Christmas.", [("2023-12-25", "Holm moved to Leeds")]),
        ("Holm moved his troops to Leeds for the winter.", [("2023-24", "Holm moved his troops to Leeds")]),
    ],
)
def test_a_date_of_a_noun_is_not_the_verbs(text: str, expected: list[tuple[str, str]]) -> None:
    assert [each for each in lines(text) if each[0] != "1994"] == expected
