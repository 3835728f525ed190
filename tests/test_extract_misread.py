"""What a reader would call a wrong subject: each text is one whose subject was once misread, with the beginnings of all
headlines that a timeline publishes of it. Where nobody can tell who is meant, nothing is, or the source's words."""

import pytest

from tests.extracted_sentences import published_lines

WORDS = [
    # A noun that could be a past, a past that could be a participle, an adjective that is a verb.
    ("The choir met in a converted railway shed in Perth in 1998.", ["Choir met in a converted railway shed in Perth"]),
    ("The bird shed its feathers in May 2014.", ["Bird shed its feathers"]),
    ("The council agreed to exempt land planted in 1990.", ["Land was planted"]),
    ("Two of the wounded died on Wednesday.", ["Two of the wounded died"]),
    (
        "Six men drowned after a dam holding back mining waste burst in May 2016.",
        ["Dam holding back mining waste burst"],
    ),
    ("Thefts increased in 2005 with 340 recorded cases, compared with 260 in 2004.", ["Thefts increased with 340"]),
    (
        "Norland beat the Danes in March 1944, then the French pushed on to Lund in May 1944.",
        ["Norland beat the Danes", "French pushed on to Lund"],
    ),
    ("The poet was elected mayor of Holm in 1992 and served until 2000.", ["Poet was elected mayor", "Poet served"]),
    # What was announced on a day was not announced itself.
    ("Volvane Ltd announced Monday it has settled a dispute.", ["Volvane Ltd announced it has settled a dispute"]),
    ("The firm revealed in March it owed 40 million euros.", ["Firm revealed it owed 40 million euros"]),
    ("The plan announced Monday will cost 4 million euros.", ["Plan was announced"]),
    ("The owner said he was confident that a buyer would be found by May 2024.", ["Buyer will be found"]),
    # An insertion, a part, a second object.
    (
        "Japan moved its fleet but the Danes, having broken its codes in May 1942, were aware of it.",
        ["Danes had broken its codes"],
    ),
    (
        "The probe slowed down after flying past Venus in 2010 and Jupiter in 2012.",
        ["Probe flew past Venus", "Probe flew past Jupiter"],
    ),
]

PEOPLE = [
    # He is no place, and a person told of by a noun is nearer than one told of before.
    (
        "In 1803 a fisherman named JUMBE led a revolt in Anjouan; he was hanged the following year.",
        ["Fisherman named JUMBE led a revolt", "JUMBE was hanged"],
    ),
    (
        "Tom Hale led a revolt in 1795. The chief moved to the stronghold of Thaba Kolo. He died in 1821.",
        ["Tom Hale led a revolt", "Chief died"],
    ),
    # Somebody's colleague, by name; a minister who tells of herself.
    (
        "Ada Pell spoke in March 2016. Her colleague Britta Ekdahl left the hall. She resigned in May 2016.",
        ["Ada Pell spoke"],
    ),
    (
        "Mayor Jon Vik resigned in March 2016. The minister admitted in May 2016 that she had not read it.",
        ["Mayor Jon Vik resigned", "Minister admitted that she had not read it"],
    ),
    # Whom the article nowhere calls so, the German may not be.
    (
        "Luca Neri was tested in 2013. His rival Jan Pohl won in May 2014. The German lost his licence in June 2014.",
        ["Luca Neri was tested", "Rival Jan Pohl won", "German lost his licence"],
    ),
    (
        "Luca Neri was tested in 2013. German cyclist Jan Pohl won in 2014. The German retired in 2015.",
        ["Luca Neri was tested", "German cyclist Jan Pohl won", "Pohl retired"],
    ),
]

THINGS = [
    # What a whole clause caused is nobody's, but a storm may delay.
    ("The minister refused to meet the miners, which caused a strike in May 2012.", []),
    ("Hale missed two meetings, which cost him the chairmanship in 2010.", []),
    ("The ship met a storm, which delayed its arrival until May 2011.", ["Storm delayed its arrival"]),
    # A body that the sentence before sets up, or takes over.
    (
        "The county took over the ferry service in 1959, and in 1963 it was given a ship.",
        ["County took over the ferry service"],
    ),
    (
        "The state set up a wage board in January 2023. Its report is due in October 2023.",
        ["State set up a wage board", "Report is due"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*WORDS, *PEOPLE, *THINGS])
def test_no_subject_is_misread(text: str, expected: list[str]) -> None:
    told = [headline for _, headline in published_lines(text)]
    assert len(told) == len(expected), told
    for headline, beginning in zip(told, expected, strict=True):
        assert headline.startswith(beginning)
