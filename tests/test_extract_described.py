"""What a participle or a relative clause after a noun is said of, and what news it leaves to the verb of its clause.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines

PARTICIPLES = [
    # What something was is what was made, but a person is no second one.
    (
        "Her first success was the chapel at Ørby, finished in 1961.",
        [("1961", "Chapel at Ørby was finished")],
    ),
    ("She was a lawyer, educated at Leeds in 1954.", []),
    # Where the verb is not said of the subject, it is of the last noun, if of that.
    ("She lives in a former chapel, built in 1780.", [("1780", "Former chapel was built")]),
    ("The party met in the old theatre, rebuilt in 1952.", [("1952", "Old theatre was rebuilt")]),
    ("The firm sails from Pier Nine, built in 1931.", []),
    ("The club lost to Hull, beaten 3-0 in May 2011.", [("2011-05", "Club was beaten 3-0")]),
    # One of those told of.
    ("Six ships are laid up, among them the Amalia, launched in 1902.", [("1902", "Amalia was launched")]),
    (
        "Nine objects are missing, among them a bowl made in Ulm in 1698.",
        [("1698", "Bowl was made in Ulm")],
    ),
    # The verb before what was done to its object.
    ("The minister faces new fraud charges, brought in 2017.", [("2017", "New fraud charges were brought")]),
    ("The club plays at the Moor Hotel, opened in 1923.", [("1923", "Moor Hotel was opened")]),
    ("The Leeds works, a brick hall, closed in 1923.", [("1923", "Leeds works closed")]),
    # When there was the like before.
    ("The target is 2 percent, a level last seen in March 2021.", []),
]


@pytest.mark.parametrize(("text", "expected"), PARTICIPLES)
def test_of_whom_or_what_it_is_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected
