"""Main clauses whose verb stands before its subject: whose the date is, and what is told in plain order.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Only in 1972 were women allowed to vote in the canton.", "Women were allowed to vote in the canton"),
        ("Only in March 2014 did the council approve the plan.", "Council approved the plan"),
        ("Only on Monday did the firm admit the leak.", "Firm admitted the leak"),
        ("Not until 1990 did Norland win the cup.", "Norland won the cup"),
        ("Not until 1954 did the colony get its own parliament.", "Colony got its own parliament"),
        ("Not until June 2016 was the tunnel opened to traffic.", "Tunnel was opened to traffic"),
        ("Not until 1990 had the river been crossed by a bridge.", "River was crossed by a bridge"),
        ("There followed a war with Norland in 1803.", "War with Norland followed"),
        ("In 1803 there followed a war with Norland.", "War with Norland followed"),
        ("In 1911 came a second flood.", "Second flood came"),
        # Not of what never was again, nor of what was so since then.
        ("Never again after 1967 did the club win the cup.", ""),
        ("Rarely since 1960 has the river been so low.", ""),
        ("Only after the strike of 1988 did the firm raise wages.", ""),
        # The plain order.
        ("Only three men were killed in the blast of 1988.", "Only three men were killed in the blast"),
        ("Not all of the ships were lost in 1988.", "Not all of the ships were lost"),
    ],
)
def test_a_clause_with_its_subject_behind_is_told_in_plain_order(text: str, headline: str) -> None:
    assert [told for _, told in published_lines(text)] == ([headline] if headline else [])
