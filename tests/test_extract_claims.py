"""What is only claimed, hoped or foreseen keeps who says so, wherever that stands.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines

CLAIMS = [
    # Behind what was said: a plural and a present without a word between them, a name, a role, one side of a war.
    ("Pell poisoned the well in June 2015, villagers claim.", "Pell poisoned the well, villagers claim"),
    (
        "The mayor took bribes from a builder in 2014, prosecutors say.",
        "Mayor took bribes from a builder, prosecutors say",
    ),
    ("Unemployment will rise to 9% in 2024, analysts predict.", "Unemployment will rise to 9%, analysts predict"),
    ("Hale was in Oslo in May 2016, Pell claims.", "Hale was in Oslo, Pell claims"),
    ("Orlov bought the coin at a fair in 2015, his lawyer said.", "Orlov bought the coin at a fair, his lawyer said"),
    ("The army shelled the hospital in 2016, the rebels said.", "Army shelled the hospital, the rebels said"),
    ("Prices will double in 2024, the ministry warned.", "Prices will double, the ministry warned"),
    # Within it.
    (
        "The suspect, prosecutors allege, left the country in July 2018.",
        "Prosecutors allege that the suspect left the country",
    ),
    # Before it, without "that".
    (
        "A negotiator hopes the treaty will be ready by December 2024.",
        "Negotiator hopes that the treaty will be ready",
    ),
    ("The minister claims the treaty was signed in 2018.", "Minister claims that the treaty was signed"),
    ("Ada Pell hopes that the mill will reopen in May 2024.", "Ada Pell hopes that the mill will reopen"),
    # What is reported as it is; nouns that look like it.
    ("A lorry hit the wall on 4 May 2023, witnesses said.", "Lorry hit the wall"),
    ("The bridge will reopen in May 2024, officials say.", "Bridge will reopen"),
    (
        "The board paid for the strike, pension claims and a report in 2014.",
        "Board paid for the strike, pension claims and a report",
    ),
]


@pytest.mark.parametrize(("text", "headline"), CLAIMS)
def test_a_claim_is_told_with_who_makes_it(text: str, headline: str) -> None:
    assert [told for _, told in published_lines(text)] == [headline]
