"""How a sentence is put together: what is part of a subject, what a comma closes, what stands before the clause."""

import pytest

from tests.extracted_sentences import lines, published_lines, read

SUBJECTS_WITH_A_VERB_INSIDE = [
    ("An earthquake of magnitude 6.8 struck off the coast in May.", "Earthquake of magnitude 6.8 struck off the coast"),
    ("A storm of category 4 hit Norland in May.", "Storm of category 4 hit Norland"),
    (
        "Tom Hale was arrested at a protest against seal hunting in May.",
        "Tom Hale was arrested at a protest against seal hunting",
    ),
    ("Schools there were closed to all pupils in May.", "Schools there were closed to all pupils"),
    ("A bill allowing farmers to shoot wolves was passed in May.", "Bill allowing farmers to shoot wolves was passed"),
    ("A decree giving women the vote was signed in May.", "Decree giving women the vote was signed"),
    (
        "An order barring ships from entering the port was lifted in May.",
        "Order barring ships from entering the port was lifted",
    ),
    (
        "A letter urging ministers to act was signed by 40 mayors in May.",
        "Letter urging ministers to act was signed by 40 mayors",
    ),
    ("A lorry carrying timber and gravel overturned in May.", "Lorry carrying timber and gravel overturned"),
    ("A law requiring shops to shut on Sundays was passed in May.", "Law requiring shops to shut was passed"),
    ("A plan to withdraw was dropped by Norland in May.", "Plan to withdraw was dropped by Norland"),
    ("Two women accused of helping a man to escape were jailed in May.", "Two women were jailed"),
    (
        "The law which obliges owners to register came into force in May.",
        "Law which obliges owners to register came into force",
    ),
    ("With police seeking two men, the two schools were closed in May.", "Two schools were closed"),
]

AFTER_A_COMMA = [
    (
        "The firm brought out a hearing aid worn inside the ear in May.",
        "Firm brought out a hearing aid worn inside the ear",
    ),
    (
        "A court in Ottawa, Canada in May sentenced Jon Vik to nine years.",
        "Court in Ottawa sentenced Jon Vik to nine years",
    ),
    (
        "Found by a farmer ploughing a field in May, the collar is in a museum.",
        "Collar was found by a farmer ploughing a field",
    ),
    (
        "Tom Hale, acting president for eight months, granted everyone involved an amnesty in May.",
        "Tom Hale granted everyone involved an amnesty",
    ),
    (
        "Rain forced a helicopter carrying doctors to turn back in May.",
        "Rain forced a helicopter carrying doctors to turn back",
    ),
    ("The Dutch, beaten finalists in May, went home.", "Dutch were beaten finalists"),
    (
        "The deadliest outbreak, at a hospital in Leeds, struck Norland in May, and rules followed.",
        "Deadliest outbreak struck Norland",
    ),
    ("The exhibition Stone, Water, Light opened in May.", "Exhibition Stone, Water, Light opened"),
    ("The film Casablanca, Bogart's best, was shown in May.", "Film Casablanca was shown"),
    (
        "The islands became a territory administered by Norland in May.",
        "Islands became a territory administered by Norland",
    ),
    (
        "The mine, which employed 400, closed its gates in May after the owner died.",
        "Mine closed its gates after the owner died",
    ),
    ("The last big strike, in May, ended only when the minister, Ann Holm, gave in.", "Last big strike ended"),
    ("The bug that caused it, Vibrio cholerae, was found in Leeds in May.", "Bug was found in Leeds"),
    ("The minister who drafted the law, Jon Vik, resigned in May.", "Jon Vik resigned"),
    ("The ship, struck by a mine when it left port, sank off Farrow in May.", "Ship sank off Farrow"),
]

BEFORE_THE_CLAUSE = [
    ("During a visit to Leeds in May, Hale met Ada Pell.", "Hale met Ada Pell during a visit to Leeds"),
    ("In a speech in Leeds in May, Hale promised lower taxes.", "Hale promised lower taxes"),
    ("Norland's ambassador, recalled in May, is to return.", "Norland's ambassador was recalled"),
    ("In the third round, played in May, Hale beat Nils Moe.", "Hale beat Nils Moe"),
    ("Despite a truce agreed in May, the border stayed shut.", "Truce was agreed"),
    ("Elected in a vote held in May, Hale went home.", "Hale was elected in a vote"),
    ("In a letter sent in May, the union warned of strikes.", "Union warned of strikes"),
    ("At a hearing held in May, the judge freed the two men.", "Judge freed the two men"),
    ("With a loan granted by the bank in May, the firm built a mill.", "Loan was granted by the bank"),
    ("In the city police arrested two men in May.", "City police arrested two men"),
    ("Hale trailed by nine points in a poll taken in May.", "Hale trailed by nine points in a poll"),
    ("A poll of 900 adults, taken in May, gave Hale a lead.", "Poll of 900 adults gave Hale a lead"),
]


@pytest.mark.parametrize(("text", "headline"), [*SUBJECTS_WITH_A_VERB_INSIDE, *AFTER_A_COMMA, *BEFORE_THE_CLAUSE])
def test_the_headline_of_a_date(text: str, headline: str) -> None:
    assert published_lines(text) == [("2023-05", headline)]


ANOTHER_VERB = [
    ("Vane died in 1990. Hale took over two years later.", [("1990", "Vane died"), ("1992", "Hale took over")]),
    (
        "Vane died in 1990. The mill was taken over three years later.",
        [("1990", "Vane died"), ("1993", "Mill was taken over")],
    ),
    (
        "Vane died in 1990. The road was closed over a year later.",
        [("1990", "Vane died"), ("1991~", "Road was closed")],
    ),
    ("Orbis expects to complete the deal by July.", [("2023-07", "Orbis expects to complete the deal")]),
    (
        "Two climbers missing on the mountain since Monday were found.",
        [("2023-06-12", "Two climbers were missing on the mountain")],
    ),
    (
        "Buses carrying families left by the only road on Monday.",
        [("2023-06-12", "Buses carrying families left by the only road")],
    ),
    ("By the time help came to Farrow on Monday, two had died.", [("2023-06-12", "Help came to Farrow")]),
    ("Also killed in the blast on Monday was Ada Pell.", [("2023-06-12", "Ada Pell was killed in the blast")]),
    (
        "The firm announced on Monday another special show to be held on July 12.",
        [
            ("2023-06-12", "Firm announced another special show to be held"),
            ("2023-07-12", "Another special show to be held"),
        ],
    ),
    (
        "On Monday, at this year's Harbour Show, Jan Vik unveiled a ship.",
        [("2023-06-12", "Jan Vik unveiled a ship")],
    ),
    (
        "Norland will buy six ships in 2024, then in 2026 it will sell two.",
        [("2024", "Norland will buy six ships"), ("2026", "Norland will sell two")],
    ),
    (
        "Parliament passed a bill tightening controls in May.",
        [("2023-05", "Parliament passed a bill tightening controls")],
    ),
    (
        "The firm has closed 60 shops and expects to close 20 more by July.",
        [("2023-07", "Firm expects to close 20 more")],
    ),
    (
        "Hale's tour, put off on account of a strike, starts in Farrow on 3 July.",
        [("2023-07-03", "Hale's tour starts in Farrow")],
    ),
    ("A service for the dead will be held on 3 July.", [("2023-07-03", "Service for the dead will be held")]),
    (
        "Ada Pell won a title in Reykjavik, Iceland, joined a club in 2018 and in 2019 left school.",
        [("2018", "Ada Pell joined a club"), ("2019", "Ada Pell left school")],
    ),
    (
        "Hale lost his licence in 2016, and in May 2018 police charged Hale with fraud.",
        [("2016", "Hale lost his licence"), ("2018-05", "Police charged Hale with fraud")],
    ),
    (
        "Voltara is recalling every car it built before June 2020, the firm announced on Monday.",
        [("2020-06", "Voltara built every car"), ("2023-06-12", "Voltara is recalling every car, firm announced")],
    ),
    ("The vote came before Norlandians elect a king on 3 July.", [("2023-07-03", "Norlandians elect a king")]),
    ("A car burned in May, and on June 3 a third set alight a ferry.", [("2023-05", "Car burned")]),
    (
        "Norland came from two goals down to beat Vestia in Farrow on Thursday.",
        [("2023-06-15", "Norland came from two goals down to beat Vestia in Farrow")],
    ),
    (
        "Hale won gold in Rome in 1960, silver in Tokyo in 1964 and bronze in Mexico in 1968.",
        [
            ("1960", "Hale won gold in Rome"),
            ("1964", "Hale won silver in Tokyo"),
            ("1968", "Hale won bronze in Mexico"),
        ],
    ),
    (
        "Two men died when a train hit a lorry on Monday, police said on Tuesday.",
        [("2023-06-12", "Two men died when a train hit a lorry")],
    ),
    ("At Monday's meeting of the board, Dev Mistry asked for a vote.", [("2023-06-12", "Dev Mistry asked for a vote")]),
    (
        "Police arrested the captain, who survived, in hospital on Monday.",
        [("2023-06-12", "Police arrested the captain")],
    ),
    (
        "The king declared three days of mourning beginning on Monday.",
        [("2023-06-19", "Three days of mourning to begin")],
    ),
    (
        "Hale became the youngest winner of the chess championship on Monday.",
        [("2023-06-12", "Hale became the youngest winner of the chess championship")],
    ),
    (
        "Hale spoke to reporters after a board meeting on Monday.",
        [("2023-06-12", "Hale spoke to reporters after a board meeting")],
    ),
    ("Hale resigned after his defeat in May.", [("2023-05", "Hale resigned after his defeat")]),
    (
        "The road was closed after a fire in July 1998 destroyed two bridges.",
        [("1998-07", "Fire destroyed two bridges")],
    ),
    (
        "Delta Marine admitted paying bribes in a deal reached in July 2019.",
        [("2019-07", "Delta Marine admitted paying bribes in a deal")],
    ),
    ("Norland has had seven governments since 1991.", [("1991", "Norland has had seven governments")]),
    ("The country of 4 million joined the union in 2013.", [("2013", "Country of 4 million joined the union")]),
    ("Work on the port, due to have been finished by now, resumed last year.", [("2022", "Work on the port resumed")]),
    ("The probe is to map the surface of Mars until December.", [("2023-12", "Probe is to map the surface of Mars")]),
]

PARENTHESES = [
    (
        "The Norland Mill (built in 1734) burned in May 1944.",
        [("1734", "Norland Mill was built"), ("1944-05", "Norland Mill burned")],
    ),
    (
        "They saw the bridge at Farrow (rebuilt in 2011 after a flood).",
        [("2011", "Bridge at Farrow was rebuilt after a flood")],
    ),
    (
        "The old town records (copied in 1899 and 1901) are lost.",
        [("1899", "Old town records were copied"), ("1901", "Old town records were copied")],
    ),
    ("The bridge (it was rebuilt in 1903) is narrow.", []),
    ("At a speech in May", []),
]

ARRANGED = [
    ("Ministers have called an election for 7 July.", [("2023-07-07", "Ministers have called an election")]),
    (
        "The court has summoned the firm to a hearing on 3 July.",
        [("2023-07-03", "Court has summoned the firm to a hearing")],
    ),
    ("The two sides agreed to meet on 4 July.", [("2023-07-04", "Two sides agreed to meet")]),
    ("The firm was invited to a hearing on 3 May.", [("2023-05-03", "Firm was invited to a hearing")]),
]


@pytest.mark.parametrize(("text", "expected"), [*ANOTHER_VERB, *PARENTHESES, *ARRANGED])
def test_the_events_of_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("An earlier version of this article was published on 3 May 2023.", "a note on the article itself, no event"),
        ("The story was amended on 6 May 2023.", "a note on the article itself, no event"),
        ("Open daily 10.00-17.00, closed on 25 December.", "its verb has no clear subject"),
        (
            "The deal, first reported by the Harbour Post on Monday, was off.",
            "when it was reported, not when it happened",
        ),
        ("It will pay 412p, 38% more than the close on 29 May.", "only compared with that date"),
        ("The population, 400 in 1911, had fallen to 60.", "only the figures of that date"),
        ("The goalkeeper saved two penalties but was sent off in the second half.", "a part of a match"),
        ("The hall fell on May 4, 2010, a Tuesday, when it was full.", "part of the date before it"),
        ("The show, starting at 1930, is free.", "a time of day alone"),
    ],
)
def test_a_date_of_no_event(text: str, reason: str) -> None:
    assert reason in [rejection.reason for rejection in read(text).rejections]


def test_an_amount_ends_with_what_it_is_told_by_and_an_hour_does_nothing() -> None:
    text = "A storm with winds of 160 kilometres an hour swept across Norland in May 2019."
    assert lines(text) == [("2019-05", "Storm with winds of 160 kilometres an hour swept across Norland")]


def test_what_emerged_after_a_comma_is_what_was_told_and_no_subject() -> None:
    assert lines("A lorry hit a bridge in Lund, it emerged on Monday.") == []
