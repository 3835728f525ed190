"""What a deed lets or makes somebody do later, in a -ing clause behind it: the date is of what is to be done."""

import pytest

from tests.extracted_sentences import published_lines

LATER = [
    # Whoever is named is to do it.
    (
        "The judge dismissed the case on 3 May, enabling the firm to open its plant in June 2120.",
        ["Judge dismissed the case", "Firm to open its plant"],
    ),
    (
        "The court ruled against the mill on 3 May, ordering the owner to pay the fine by 1 January 2120.",
        ["Court ruled against the mill", "Owner to pay the fine"],
    ),
    (
        "A treaty was signed on 3 May, entitling crews to return in March 2120.",
        ["Treaty was signed", "Crews to return"],
    ),
    # Where only a pronoun names them, or the date is of what is undone, nothing is told of the day to come.
    (
        "Kara Lind was acquitted on 3 May, leaving her free to run in the Oslo marathon in June 2120.",
        ["Kara Lind was acquitted"],
    ),
    ("Tom Hale was acquitted on 3 May, clearing him to race on 4 June 2120.", ["Tom Hale was acquitted"]),
    ("The council voted on 3 May, leaving the mill free to close in June 2120.", ["Council voted"]),
    # What lasts until then has begun with the deed; what will be done is told with its modal.
    ("A fire spread, forcing the school to close until June 2120.", ["Fire forced the school to close"]),
    (
        "The bridge will close in May 2120, forcing drivers to use the ferry until July 2120.",
        ["Bridge will close", "Bridge will force drivers to use the ferry"],
    ),
    # A date that is past is that of both.
    (
        "The bridge opened in 2001, allowing trains to reach Leeds by 2003.",
        ["Bridge opened", "Bridge allowed trains to reach Leeds"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LATER)
def test_what_is_to_be_done_is_told_of_who_is_to_do_it(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected
