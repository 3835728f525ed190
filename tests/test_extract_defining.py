"""Which subject is meant: what a headline takes in between its subject and its verb, where there is room.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines

DEFINED = [
    # A clause or a participle that no comma parts from its noun.
    (
        "A letter in which the rector denounced his colleagues was published on Tuesday.",
        ["Letter in which the rector denounced his colleagues was published"],
    ),
    (
        "A man who had threatened the governor was arrested in Lisbon on Monday.",
        ["Man who had threatened the governor was arrested in Lisbon"],
    ),
    (
        "Workers whose contracts had ended blocked the gate on Friday.",
        ["Workers whose contracts had ended blocked the gate"],
    ),
    ("The men convicted of the robbery were freed on Tuesday.", ["Men convicted of the robbery were freed"]),
    (
        "A man suspected of killing two hikers surrendered on Tuesday.",
        ["Man suspected of killing two hikers surrendered"],
    ),
    ("A man dressed as a clown robbed the bank on Monday.", ["Man dressed as a clown robbed the bank"]),
    # A date at its end goes, but not from what was only to be.
    (
        "Three men convicted over a raid in 2011 were moved from a prison in Oslo on Tuesday.",
        [
            "Raid over which three men were convicted",
            "Three men convicted over a raid were moved from a prison in Oslo",
        ],
    ),
    (
        "A line that was planned to open in 2021 has been delayed until 2025.",
        ["Line was planned to open", "Line has been delayed"],
    ),
    # A name beside what has none.
    (
        "The largest bell in the land, the Old Bertha, was cast in 1720.",
        ["Largest bell in the land, the Old Bertha, was cast"],
    ),
    (
        "The oldest boat in Norland, the Tarnvik boat, was dug up in the 1920s.",
        ["Oldest boat in Norland, the Tarnvik boat, was dug up"],
    ),
    (
        "Two ferries were raised. A third, the Orkla, sank off Bergen in 1987.",
        ["Third ferry, the Orkla, sank off Bergen"],
    ),
    # A description beside it, but not what a known person is besides.
    (
        "The oldest school, a wooden house near Holm, was sold in 2015.",
        ["Oldest school, a wooden house near Holm, was sold"],
    ),
    ("The barge, a tanker carrying oil, ran aground on Monday.", ["Barge, a tanker carrying oil, ran aground"]),
    ("The victim, a nurse from Leeds, was found on Monday.", ["Victim, a nurse from Leeds, was found"]),
    ("The minister, a lawyer from Graz, resigned on Monday.", ["Minister resigned"]),
    # What a thing does, where it is new or the headline tells little; not what it did, and not to the end where that
    # leaves no room.
    ("The tunnel, which links the two towns, opened in 1998.", ["Tunnel, which links the two towns, opened"]),
    ("The firm, which makes tyres, was sold to a rival in 2019.", ["Firm was sold to a rival"]),
    (
        "A new device, which enables surgeons to see the vessels of the heart in colour, was presented on Monday.",
        ["New device, which enables surgeons to see the vessels of the heart, was presented"],
    ),
    # Nothing that another's pronoun or another sentence gives its meaning, and nothing that was so once.
    ("A boat that he had built sank off Bergen on Monday.", ["Boat sank off Bergen"]),
    ("A report commissioned in response was published on Monday.", ["Report was published"]),
    ("A clinic named in his papers closed in 2016.", ["Clinic closed"]),
    ("The ferry, which had 40 people on board, sank on Monday.", ["Ferry sank"]),
    # Nothing that leaves no room for what the verb asks for.
    (
        "A driver who had twice been warned by his firm about the state of the brakes was sentenced to six years in"
        " prison on Monday.",
        ["Driver was sentenced to six years in prison"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), DEFINED)
def test_a_subject_is_defined_where_there_is_room(text: str, lines: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == lines


PLANNED = [
    # What is planned or asked for is told as far as there is room, at least what it is done to.
    ("A request to send the oldest bell to Norland for recasting was refused by Lund's cathedral chapter in 2018.",
     ["Request to send the oldest bell to Norland was refused by Lund's cathedral chapter"]),
    ("A plan to build a cold store in a disused cork factory, announced in 2017 with a good deal of ceremony, failed.",
     ["Plan to build a cold store was announced with a good deal of ceremony"]),
    ("A plan to build a cold store was announced in 2017.", ["Plan to build a cold store was announced"]),
    # Not where even that leaves no room.
    ("A plan to rebuild the northern embankment road of the province of Ystad was rejected by members of the council"
     " in 2018.", ["Plan was rejected by members of the council"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), PLANNED)
def test_what_a_plan_is_to_do_is_told_where_there_is_room(text: str, lines: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == lines
