"""Dated events that would wait for review, or be told of nobody, for want of a subject or of a verb.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines


def printed(text: str) -> list[str]:
    """The lines of a timeline: the date and the headline of each entry."""
    return [f"{day} | {headline}" for day, headline in published_lines(text)]


SUBJECTS = [
    # Who is accused of doing something is who did it; many are driven out, not where they were.
    (
        "Tom Orr sued the state in 2012. Ada Pell, his rival, is mayor. Critics accused Orr of bypassing the council"
        " when he agreed in May to a loan.",
        "2023-05 | Orr agreed to a loan",
    ),
    (
        "Norland troops held the northern islands until they were expelled by marines in January 1944.",
        "1944-01 | Norland troops were expelled by marines",
    ),
    # The one of a cleft sentence, of an office with a capital, of an office with its field, of whom a clause tells.
    (
        "It was a retired teacher who noticed the crack. She sent a photograph to the council in December 2016.",
        "2016-12 | Retired teacher sent a photograph to the council",
    ),
    ("The Mayor sent her apologies. She is due to step down in 2025.", "2025 | Mayor is due to step down"),
    (
        "The Minister of State for Housing, Colm Farrell, said that he would bring forward proposals in the autumn.",
        "2023-23 | Colm Farrell will bring forward proposals",
    ),
    (
        "Voters replaced Lemos with Rui Tavor, an accountant, who had pledged to end the line. In August 2018 he closed"
        " the yard.",
        "2018-08 | Rui Tavor closed the yard",
    ),
    # A name that is told of as many goes on as many.
    (
        "Founded by railway workers, Torvina were champions and reached the final. They were relegated in 1993.",
        "1993 | Torvina were relegated",
    ),
    # In a clause of time, what the clause before it says: not who found it.
    (
        "The court found that the ferry had carried too much cargo when it left the harbour on May 3.",
        "2023-05-03 | Ferry left the harbour",
    ),
    (
        "A judge ruled that Tarn Energy Ltd had trespassed on the common when it erected a fence in May 2011.",
        "2011-05 | Tarn Energy Ltd erected a fence",
    ),
    # A relative clause comes between a subject and its verb.
    (
        "The vote was called after Tom Orr, who had led the town for 23 years, resigned on May 30.",
        "2023-05-30 | Tom Orr resigned",
    ),
    ("The yard shut after its owner, who lived in Fur, was jailed in May 2011.", "2011-05 | Owner was jailed"),
    (
        "A burn planned for Monday, which would have raised the orbit, has been postponed to July 3.",
        "2023-07-03 | Postponed burn",
    ),
    (
        "A bill drafted in 2011, which would have banned smoking, was thrown out by the senate in 2012.",
        "2012 | Bill was thrown out by the senate",
    ),
    # What is something to another, or tied with it, is not what "which" tells of, but that other.
    (
        "The agency chose the Kora 2 as a successor to the Kora 1, which was scrapped in 2009.",
        "2009 | Kora 1 was scrapped",
    ),
    ("Voters chose union with Norland, which became independent in 1957.", "1957 | Norland became independent"),
    # What happened did no harm; who was hurt, and how many, is no count of years.
    ("A smaller quake in 2011 caused no injuries.", "2011 | Smaller quake caused no injuries"),
    ("A blast in 2014 killed three miners.", "2014 | Blast killed three miners"),
    ("An avalanche in 1990 injured nobody.", "1990 | Avalanche injured nobody"),
    # What was promised in a year was promised then; what a prefix is put before is a past as well.
    ("The bridge, first promised in 1998, is due to open in May 2024.", "1998 | Bridge was first promised"),
    (
        "Soviet planners redrew the line twice between 1924 and 1939.",
        "1924/1939 | Soviet planners redrew the line twice",
    ),
    # So few days after a month that the sentence told are about that month.
    (
        "Judge Ada Pell, named head of the court in October 1983, was kidnapped five days later.",
        "1983-10~ | Judge Ada Pell was kidnapped",
    ),
    (
        "Troops exchanged fire at Holm in August 1991, and the bridge was blown up a week later.",
        "1991-08~ | Bridge was blown up",
    ),
    # What is undocked, or on display, is a craft or a work.
    (
        "Adler took photographs for a study, while the commander packed the Tern 12 cargo craft. It is scheduled to"
        " undock on November 29.",
        "2023-11-29 | Tern 12 cargo craft is scheduled to undock",
    ),
    (
        "The museum bought the still life at auction. Ada Cole said she hoped it would be on display by 2025.",
        "2025 | Still life will be on display",
    ),
]

VERBS = [
    (
        "Norland, which began operating used trams in the 1990s, awaits new ones.",
        "199X | Norland began operating used trams",
    ),
    (
        "Testing carried out for the agency in February found that the valve can leak.",
        "2023-02 | Testing carried out for the agency found that the valve can leak",
    ),
    (
        "Spending on the boats and the bases needed to support them reached $3 million in 2021.",
        "2021 | Spending on the boats and the bases reached $3 million",
    ),
    (
        "The war with rebels in the province of Lesh, which began in 1992, left 6,000 dead.",
        "1992 | War with rebels in the province of Lesh began",
    ),
    (
        "Vetlia took the last boat in January 2017, eight years after signing a contract.",
        "2009 | Vetlia signed a contract",
    ),
]

SAID = [
    # Who was to act had been told; people are told to do something; the press is told whatever it is.
    (
        "The dam broke. A geologist, Ada Pell, had told the council in May that the slope was unstable.",
        "2023-05 | Geologist Ada Pell told the council that the slope was unstable",
    ),
    (
        "The dam broke. The mayor told residents on Monday to leave.",
        "2023-06-12 | Mayor told residents to leave",
    ),
]


@pytest.mark.parametrize(("text", "line"), [*SUBJECTS, *VERBS, *SAID])
def test_a_dated_event_is_told_with_its_subject_and_verb(text: str, line: str) -> None:
    assert line in printed(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What was only thought to be lost; what the press had been told.
        (
            "The tapes, long thought lost in a fire in 1973, turned up at a sale in 2001.",
            ["2001 | Tapes turned up at a sale"],
        ),
        ("The dam broke. Ada Pell had told the newspaper in May that the slope was unstable.", []),
        ("The dam broke. The mayor told reporters on Monday that residents were safe.", []),
        ("The council did no work in 2011.", []),
        # Five weeks after a month may be two months on.
        ("Tom Orr was hired in May 2011 and dismissed five weeks later.", ["2011-05 | Tom Orr was hired"]),
    ],
)
def test_what_was_only_thought_or_said_has_no_entry(text: str, expected: list[str]) -> None:
    assert printed(text) == expected
