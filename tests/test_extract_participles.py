"""Whose a participle, an infinitive or an absolute phrase is, where more than one noun stands before it.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines

JOINED = [
    # After "and", a participle that opens the sentence goes on, not the one that tells of a noun within.
    (
        "Built with money left by the mill owner Tom Hale and opened in 1887, the chapel survived the war.",
        [("1887", "Chapel was opened")],
    ),
    (
        "Built of stone quarried in Purbeck and opened in 1903, the bridge carries two lanes.",
        [("1903", "Bridge was opened")],
    ),
    ("Founded by monks driven from Leeds and closed in 1539, the abbey is a ruin.", [("1539", "Abbey was closed")]),
    # But that within, where what is said fits it alone.
    ("Trained at a school founded by nuns and closed in 1911, Ada Pell sings.", [("1911", "School was closed")]),
    # Of a row of three, the second is said of what the first is.
    (
        'The crate held "The Long Field", a comedy filmed in 1929 by Tom Hale, banned the next year and believed lost.',
        [("1929", "The Long Field was filmed by Tom Hale"), ("1930", "The Long Field was banned")],
    ),
    (
        "The town kept a mill built in 1840 by Tom Hale, rebuilt in 1851 and finally closed in 1902.",
        [("1840", "Mill was built by Tom Hale"), ("1851", "Mill was rebuilt"), ("1902", "Mill was closed")],
    ),
]

APPOSED = [
    # Of an object and the name in apposition to it, a participle tells of the name.
    (
        "Norway paid for the duke's fleet, the White Squadron, led from 1939 by Tom Hale.",
        [("1939", "White Squadron was led by Tom Hale")],
    ),
    (
        "The city supported the bishop's choir, the Vale Singers, directed from 1952 by Ada Pell.",
        [("1952", "Vale Singers was directed by Ada Pell")],
    ),
]

ACCOMPANYING = [
    # What is to follow, after "with", is that noun's, and ahead of the day of the text.
    (
        "The minister proposed a levy, collected by the councils, with rates to rise from July.",
        [("2023-07", "Rates to rise")],
    ),
    (
        "The bank paid 2 million euros on Monday, with the rest to follow by December 20.",
        [("2023-06-12", "Bank paid 2 million euros"), ("2023-12-20", "Rest to follow")],
    ),
    (
        "Under the plan the pit will close, with the last miners to leave in September.",
        [("2023-09", "Last miners to leave")],
    ),
    # "With" without a comma is no such phrase.
    ("Ada Pell met with rivals to agree a truce in May.", [("2023-05", "Ada Pell met with rivals to agree a truce")]),
]


@pytest.mark.parametrize(("text", "expected"), [*JOINED, *APPOSED, *ACCOMPANYING])
def test_whom_a_participle_tells_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected
