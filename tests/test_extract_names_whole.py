"""Names and noun phrases kept whole: small words inside names, compounds that look like pasts, the year of a law, the
new year of another calendar, two objects side by side, and a capital that is a name's own; and what a court heard. All
headlines that a timeline publishes of each text."""

import pytest

from tests.extracted_sentences import published_lines

PARTICLES = [
    (
        "Players of Academia do Norte voted in May 2014 to end a strike.",
        ["Players of Academia do Norte voted to end a strike"],
    ),
    ("Alto do Sul will open a school in May 2024.", ["Alto do Sul will open a school"]),
    ("Cooks at Fonte das Pedras walked out in May 2014.", ["Cooks at Fonte das Pedras walked out"]),
    ("Bridges over the Ponte della Luna were shut in 2012.", ["Bridges over the Ponte della Luna were shut"]),
    ("Fans of Burgfurt am Main rioted in May 2013.", ["Fans of Burgfurt am Main rioted"]),
]

COMPOUNDS = [
    (
        "Ada Pell came across a lump the size of a melon beside a dry riverbed in 2013.",
        ["Ada Pell came across a lump the size of a melon beside a dry riverbed"],
    ),
    ("Divers mapped the Holm seabed in May 2014.", ["Divers mapped the Holm seabed"]),
    ("A cowshed burned down in Holm in May 2014.", ["Cowshed burned down in Holm"]),
    ("The storm threw seaweed over the quay in 1999.", ["Storm threw seaweed over the quay"]),
]

LAWS = [
    (
        "The agency served a notice under the Product Safety Act 2018 in May 2023.",
        ["Agency served a notice under the Product Safety Act"],
    ),
    ("The firm was fined under the Data Care Act 1998.", []),
    ("The Public Order Act 1986 was amended in 2011.", ["Public Order Act was amended"]),
    ("The owner breached the Work at Height Regulations 2005.", []),
    # The year in which it was made, where that is told.
    ("Parliament passed the Coal Mines Act 1911.", ["Parliament passed the Coal Mines Act"]),
]

OTHER_NEW_YEARS = [
    ("The highway may stay shut until the Lunar New Year.", []),
    ("The mill will be closed until Chinese New Year.", []),
    ("Persian New Year was marked in Holm on 21 March 2015.", ["Persian New Year was marked in Holm"]),
]

TWO_OBJECTS = [
    (
        "Inspectors fined Norvik 840,000 crowns in 2017. The fine was cut in 2018.",
        ["Inspectors fined Norvik 840,000 crowns", "Fine on Norvik was cut"],
    ),
    (
        "A court fined the firm 20,000 crowns in 2017. The fine was cut in 2018.",
        ["Court fined the firm 20,000 crowns", "Fine on the firm was cut"],
    ),
    ("A judge awarded Ada Pell 4 million crowns in 2011.", ["Judge awarded Ada Pell 4 million crowns"]),
]

CAPITALS = [
    (
        "Danish guerrilla groups grew until May 1970, when the army moved against them.",
        ["Army moved against Danish guerrilla groups"],
    ),
    (
        "The army attacked Norwegian ships in 1970. The attack was repelled in May 1971.",
        ["Army attacked Norwegian ships", "Attack on Norwegian ships was repelled"],
    ),
    # But one that is only the sentence's.
    (
        "Rural guerrilla groups grew until May 1970, when the army moved against them.",
        ["Army moved against the rural guerrilla groups"],
    ),
]

HEARD = [
    ("A nurse switched off the alarm, a court heard on 2 May 2022.", ["Nurse switched off the alarm, court heard"]),
    ("A nurse switched off the alarm, jurors heard on 2 May 2022.", ["Nurse switched off the alarm, jurors heard"]),
    (
        "The skipper had slept for two hours, the inquest heard on 2 May 2022.",
        ["Skipper had slept for two hours, inquest heard"],
    ),
    ("A nurse switched off the alarm, Holm Crown Court heard on 2 May 2022.", ["Nurse switched off the alarm, Holm"]),
    # But who is heard is no court.
    ("A band heard in Holm in May 2014 will tour Norland.", ["Band was heard in Holm"]),
]


@pytest.mark.parametrize(
    ("text", "headlines"),
    [*PARTICLES, *COMPOUNDS, *LAWS, *OTHER_NEW_YEARS, *TWO_OBJECTS, *CAPITALS, *HEARD],
)
def test_names_and_phrases_are_whole(text: str, headlines: list[str]) -> None:
    found = [headline for _, headline in published_lines(text)]
    assert len(found) == len(headlines)
    assert all(told.startswith(beginning) for told, beginning in zip(found, headlines, strict=True))
