"""Sentences whose subject is not right before its verb, as news has them: a saying between the two, the verb left out,
the subject after its verb. Each with the headlines of its dates."""

from datetime import date

import pytest

from events.model import Article
from events.pipeline import find_mentions

PUBLISHED = date(2024, 4, 3)
OPENING = "The weather was fine in the valley.\n\n"


def headlines(sentence: str) -> list[str]:
    text = OPENING + sentence
    article = Article(identity="a", key="a", published=PUBLISHED, text=text, body=(0, len(text)))
    return [mention.headline for mention in find_mentions(article).mentions if mention.confidence >= 0.5]


SAYING_BETWEEN = [
    ("The rebels, the ministry said, attacked the village on Sunday.", ["Rebels attacked the village"]),
    ("The rebels, it said, attacked the village on Sunday.", ["Rebels attacked the village"]),
    ("The bridge, engineers from the port told reporters, will close in June.", ["Bridge will close"]),
    ("The mine, said Okoye on Friday, was sold in May.", ["Mine was sold"]),
    ("The attack, police believe, was planned in March.", ["Police believe that the attack was planned"]),
    # A name after its role, and what was done to a subject, are no sayings.
    ("The mayor, Ann Hart, said in May that she would resign.", ["Mayor Ann Hart said that she would resign"]),
    (
        "The daughter of a clerk, Hart was taught at home, entered a school and read law in Bonn in 1907.",
        ["Hart read law in Bonn"],
    ),
]


@pytest.mark.parametrize(("sentence", "told"), SAYING_BETWEEN)
def test_saying_between_subject_and_verb_takes_neither(sentence: str, told: list[str]) -> None:
    assert headlines(sentence) == told


LENGTHS_AND_DISTANCES = [
    (
        "The party suffered its worst loss in years in the 2018 election.",
        ["Party suffered its worst loss in years in the election"],
    ),
    (
        "The team won its first title in decades at the 2012 games.",
        ["Team won its first title in decades at the games"],
    ),
    (
        "The bridge was rebuilt three years after the 1953 flood.",
        ["Flood, three years after which the bridge was rebuilt"],
    ),
]


@pytest.mark.parametrize(("sentence", "told"), LENGTHS_AND_DISTANCES)
def test_length_before_another_phrase_is_no_distance_from_it(sentence: str, told: list[str]) -> None:
    assert headlines(sentence) == told


DAY_SET = [
    ("NASA is targeting Friday for the launch.", ["Launch is targeted"]),
    ("Managers set 5 May for the launch of the probe.", ["Launch of the probe was set"]),
    ("The commission has set 14 June as the date of the vote.", ["Vote is set"]),
    (
        "Engineers had targeted 20 June for the excursion, but a leak delayed it.",
        ["Excursion was targeted, but a leak delayed it"],
    ),
    ("The government named 3 March as election day.", []),
]


@pytest.mark.parametrize(("sentence", "told"), DAY_SET)
def test_day_set_for_a_happening_is_told_of_that(sentence: str, told: list[str]) -> None:
    assert headlines(sentence) == told


VERB_SAID_ONCE = [
    (
        "The Turks conquered the region in 1389, the Austrians in 1878.",
        ["Turks conquered the region", "Austrians conquered the region"],
    ),
    ("The first school opened in 1901, the second in 1907.", ["First school opened", "Second school opened"]),
    ("The ship sank in 1911, its sister ship in 1915.", ["Ship sank", "Sister ship sank"]),
    ("The company bought a mill in 1988, a brewery in 1991.", ["Company bought a mill", "Company bought a brewery"]),
    (
        "In 1920 the province went to Poland, in 1939 to the Soviet Union.",
        ["Province went to Poland", "Province went to the Soviet Union"],
    ),
    (
        "In 1920 the province went to Poland and in 1939 to the Soviet Union.",
        ["Province went to Poland", "Province went to the Soviet Union"],
    ),
    ("Kovac moved to Paris in 1921, to London in 1925.", ["Kovac moved to Paris", "Kovac moved to London"]),
    # What a noun phrase behind a comma says of what is told, and no second deed.
    ("The party won 40 seats in 2010, its best result since 1985.", ["Party won 40 seats, its best result since 1985"]),
    ("Kovac won the race in 1990, his second victory in the event.", ["Kovac won the race"]),
]


@pytest.mark.parametrize(("sentence", "told"), VERB_SAID_ONCE)
def test_verb_said_once_has_the_subject_or_object_beside_each_date(sentence: str, told: list[str]) -> None:
    assert headlines(sentence) == told


REIGNS = [
    (
        "The king (reigned 1881-1902) moved the court to Lomas in 1885.",
        ["King reigned", "King moved the court to Lomas"],
    ),
    ("Queen Ana (ruled 1750-72) founded the port in 1761.", ["Queen Ana ruled", "Queen Ana founded the port"]),
    (
        "The island (ruled by Spain until 1898) became a state in 1959.",
        ["Island was ruled by Spain", "Island became a state"],
    ),
]


@pytest.mark.parametrize(("sentence", "told"), REIGNS)
def test_past_in_parentheses_is_of_who_stands_before_and_leaves_the_clause_its_verb(
    sentence: str, told: list[str]
) -> None:
    assert headlines(sentence) == told


NOT_TOLD_AS_DONE = [
    ("The senator proposed that the capital move to the coast in 1956.", []),
    ("The union demanded that wages rise from January 2016.", []),
    ("Had the dam broken in 1983, 20,000 people would have died.", []),
    ("Were the bill to pass in May, the union would strike.", []),
    ("What the court decided in 2010 was that the land belonged to the tribe.", []),
    ("What the union won in 1993 was a shorter week.", []),
    ("The treaty ended what historians call the long war in 1921.", []),
    ("So great was the damage that the port closed in 1906.", ["Port closed"]),
    ("Such was the anger that the governor was recalled in 1906.", ["Governor was recalled"]),
]


@pytest.mark.parametrize(("sentence", "told"), NOT_TOLD_AS_DONE)
def test_what_is_asked_for_supposed_or_told_by_another_verb_is_not_told_as_done(sentence: str, told: list[str]) -> None:
    assert headlines(sentence) == told


RELATIVES_JOINED = [
    (
        "The pact, which Poland joined in 2014 and Hungary left in 2021, expired in 2023.",
        ["Poland joined the pact", "Hungary left the pact", "Pact expired"],
    ),
    (
        "The bill that the house passed in May and the senate rejected in June was withdrawn in July.",
        ["House passed the bill", "Senate rejected the bill", "Bill was withdrawn"],
    ),
    (
        "The bridge, which engineers designed in 1901 and convicts built in 1911, burned in 1950.",
        ["Engineers designed the bridge", "Convicts built the bridge", "Bridge burned"],
    ),
    (
        "The village, which the rebels took in May and the army shelled the mosque in June, is empty.",
        ["Rebels took the village", "Army shelled the mosque"],
    ),
]


@pytest.mark.parametrize(("sentence", "told"), RELATIVES_JOINED)
def test_two_clauses_of_one_thing_both_lack_it_and_leave_it_to_the_main_verb(sentence: str, told: list[str]) -> None:
    assert headlines(sentence) == told


SAID_AND_SEEN = [
    (
        "Kovac announced on the radio, on 9 May 1971, that the mine would close.",
        ["Kovac announced on the radio that the mine would close"],
    ),
    ("As the Times reported in May, the firm has closed two mills.", []),
    ("He sighed when asked about the play, as a magazine had reported on Friday.", []),
    ("The ban was cut, as her lawyer had requested at a hearing in January.", []),
    ("Monday saw engineers test a pump.", ["Engineers tested a pump"]),
    ("Wednesday saw the crew unpack a ship that arrived on Monday.", ["Crew unpacked a ship", "Ship arrived"]),
]


@pytest.mark.parametrize(("sentence", "told"), SAID_AND_SEEN)
def test_saying_keeps_what_was_said_and_a_day_sees_what_was_done(sentence: str, told: list[str]) -> None:
    assert headlines(sentence) == told
