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
    # By a document, a stone, or what the press has heard, however it goes on.
    (
        "According to documents obtained by the Gazette, the bank hid its losses in 2013.",
        "Bank hid its losses, according to documents",
    ),
    (
        "Glass has been blown here since 1671, according to a stone over the gate, though few believe it.",
        "Glass has been blown here, according to a stone over the gate",
    ),
    (
        "According to local media, a Chinese bidder visited the plant in May 2018.",
        "Chinese bidder visited the plant, according to local media",
    ),
    ("The yacht was sold in 2011, and its log, according to testimony, was forged.", "Yacht was sold"),
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


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Pieter Moll denies theft, and his lawyer, Ada Roos, said he had bought the stone at a fair in 2015.",
            "Pieter Moll bought the stone at a fair, his lawyer said",
        ),
        ("Ada Holm was fined. Holm's lawyers said she was in Oslo in 2016.", "Ada Holm was in Oslo, her lawyers said"),
        ("Ada Holm was fined. Holm’s lawyers said she was in Oslo in 2016.", "Ada Holm was in Oslo, her lawyers said"),
        (
            "The union’s day came. The union said its members had reported a leak in 2015.",
            "Union said that its members reported a leak",
        ),
        (
            '"It is too dear," said Helga Brand, a lecturer. She believes that Norland will sell the port in 2024.',
            "Norland will sell the port, Helga Brand believes",
        ),
        # Who speaks is who is told of.
        (
            "Pieter Moll was charged. His lawyer, Ada Pell, said she would take the case to Oslo in December 2024.",
            "Lawyer Ada Pell will take the case to Oslo",
        ),
    ],
)
def test_a_claim_of_a_pronoun_is_told_with_who_makes_it(text: str, headline: str) -> None:
    assert published_lines(text)[-1][1] == headline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What will be done to a thing is a plan made known.
        ("The mayor said on Monday that the hall would be sold.", "Mayor said that the hall would be sold"),
        (
            "On 14 July 2021 the workers were told that bottling would be moved to Lund.",
            "Workers were told that bottling would be moved to Lund",
        ),
        # What would be thought of it, or done if, is not.
        ("The mayor said on Monday that such a step would be seen as weakness.", ""),
        ("The mayor said on Monday that the fair would be held in Lund if it goes ahead.", ""),
    ],
)
def test_what_was_said_will_be_done_is_the_news(text: str, expected: str) -> None:
    told = [headline for _, headline in published_lines(f"Holm is quiet. {text}")]
    assert told == ([expected] if expected else [])
