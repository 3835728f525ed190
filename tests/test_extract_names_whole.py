"""Names and noun phrases kept whole: small words inside names, compounds that look like pasts, the year of a law, the
new year of another calendar, two objects side by side, a capital that is a name's own; then whose or what a thing is
that was told of before. All headlines that a timeline publishes of each text."""

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
    ("Sunday-school treats filled the trains to Zell.", []),
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

BREAKS = [
    ("The assistant coach will be in charge until the winter break.", ["Assistant coach will be in charge"]),
    ("Bea Holt ran the school until the summer holidays.", ["Bea Holt ran the school"]),
    ("Rebuilding will start in Holm after the summer recess.", ["Rebuilding will start in Holm"]),
    # But a break that is no time of year.
    ("The ice of the Tarn broke up in spring 1990.", ["Ice of the Tarn broke up"]),
]

OWN = [
    (
        "Aino Lind joined the works in 1950. Her own studio, opened in 1969, lost money.",
        ["Aino Lind joined the works", "Aino Lind's own studio was opened"],
    ),
    (
        "Aino Lind joined the works in 1950. Her own studio was closed in 1969.",
        ["Aino Lind joined the works", "Aino Lind's own studio was closed"],
    ),
]

OUTCOMES = [
    # What a thing turned into is nothing that it did.
    (
        "A dispute over the valley, home to a minority, turned into fighting in spring 1993.",
        ["Dispute over the valley turned into fighting"],
    ),
    ("The march turned into rioting in May 1993.", ["March turned into rioting"]),
    ("The strike ended in shooting in May 1926.", ["Strike ended in shooting"]),
    ("The census of November 2015 counted 9.5 million residents.", ["Census counted 9.5 million residents"]),
]

TO_THE_END = [
    (
        "Some 400 meters were fitted in Holm between May 2019 and the end of the year.",
        ["Some 400 meters were fitted in Holm"],
    ),
    ("The road to Zell was shut from May 2019 until the end of the year.", ["Road to Zell was shut"]),
]

AFFECTED = [
    # What something new does is done to what was told of before.
    (
        "The library opened in 1887. In 1941 a bomb brought down its clock turret.",
        ["Library opened", "Bomb brought down the library's clock turret"],
    ),
    (
        "The probe was launched in 2018. A flyby of Earth in 2020 added 3 kilometres a second to its speed.",
        ["Probe was launched", "Flyby of Earth added 3 kilometres a second to the probe's speed"],
    ),
    (
        "The museum opened in 1950. A grant doubled its budget in 1999.",
        ["Museum opened", "Grant doubled the museum's budget"],
    ),
    # But a storm has its own force.
    (
        "The bridge opened in 1950. A storm in 1999 lost its force.",
        ["Bridge opened", "Storm lost its force"],
    ),
]

BROUGHT_FORWARD = [
    # "It" behind a semicolon is of the clause before that, and no earlier event.
    (
        "A funeral was held on 2 June 2023. The museum will open an exhibition of models on 15 July 2023; it had been"
        " put off, and was brought forward last autumn.",
        ["Funeral was held", "Museum will open an exhibition", "Exhibition was brought forward"],
    ),
    (
        "The mayor opened a school in May 2004; it was built by monks in 1920.",
        ["Mayor opened a school", "School was built by monks"],
    ),
    (
        "The club signed a striker in 2001; it was fined in 2003.",
        ["Club signed a striker", "Club was fined"],
    ),
]

SEATED = [
    # Where a firm is, is no firm.
    (
        "The Holm-based group said it expected profit. Workers in Holm staged a stoppage in April 2014. The group"
        " bought Orr in 2015.",
        ["Workers in Holm staged a stoppage", "Holm-based group bought Orr"],
    ),
    # "The Holm-based company" is the one that "the company" would be.
    (
        "Norvik, a maker of soap, cut its forecast in May 2014. The Holm-based company opened a plant in Zell in 2015.",
        ["Norvik cut its forecast", "Norvik opened a plant in Zell"],
    ),
    (
        "Norvik sued its rival Orr Foods in 2014. The Leith-based company lost the suit in 2015.",
        ["Norvik sued", "Leith-based company lost the suit"],
    ),
]

FRONTS = [
    # Who somebody is, named within what opens the sentence, is no part of its subject.
    (
        "Under a pact signed by Carla Verri and her counterpart, Olaf Lind, Norland's mission in Holm and Veria's in"
        " Zell are to open by May 2024.",
        ["Norland's mission in Holm and Veria's in Zell are to open"],
    ),
    (
        "After a meeting with the mayor, Ada Pell, the mill and the school were closed in May 2014.",
        ["Mill and the school were closed"],
    ),
    # But a list is one.
    ("Ada Pell, Tom Orr and Bea Holt resigned in May 2014.", ["Ada Pell, Tom Orr and Bea Holt resigned"]),
]


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        *PARTICLES,
        *COMPOUNDS,
        *LAWS,
        *OTHER_NEW_YEARS,
        *TWO_OBJECTS,
        *CAPITALS,
        *HEARD,
        *BREAKS,
        *OWN,
        *OUTCOMES,
        *TO_THE_END,
        *AFFECTED,
        *BROUGHT_FORWARD,
        *SEATED,
        *FRONTS,
    ],
)
def test_names_and_phrases_are_whole(text: str, headlines: list[str]) -> None:
    found = [headline for _, headline in published_lines(text)]
    assert len(found) == len(headlines)
    assert all(told.startswith(beginning) for told, beginning in zip(found, headlines, strict=True))
