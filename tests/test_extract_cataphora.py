"""A pronoun in what leads in to a sentence means the subject of its main clause, where nothing is told of before."""

import pytest

from tests.extracted_sentences import published_lines

AHEAD = [
    ("When it closed in 1931, the Corso theatre had lost money for years.", "Corso theatre closed"),
    ("By the time it was finished in 1931, the Ebro Tunnel had cost nine lives.", "Ebro Tunnel was finished"),
    ("Before it was sold to Orbix in 1931, Vantor had made tyres.", "Vantor was sold to Orbix"),
    ("After its chairman was arrested in 1931, the bank was sold.", "Bank's chairman was arrested"),
    ("When he was elected mayor in 1931, Jonas Hale owned two newspapers.", "Jonas Hale was elected mayor"),
    ("Although they were pardoned in 1931, the sailors never went home to Tarn.", "Sailors were pardoned"),
    # Whose what somebody tells something in is, though others were told of before.
    ("Tom Hale was jailed. In his memoir, published in 1931, Karl Beck named him.", "Karl Beck's memoir was published"),
    (
        "Tom Hale left. In his report, which was leaked in 1931, the inspector named him.",
        "Inspector's report was leaked",
    ),
    ("Tom Hale was jailed. After his release in 1931, Karl Beck met him.", "Tom Hale's release"),
]

OTHERS = [
    # What cannot be said of the subject that comes, is no thing or is of another gender.
    "When it was demolished in 1931, the council was blamed.",
    "When it was painted in 1931, Ada Hale was a nurse.",
    "When he died in 1931, Ada Hale wrote the obituary.",
    "When it rained in 1931, the mill was flooded.",
    # Somebody or something before may be meant.
    "Jonas Hale met Emil Vik in Rome. When he died in 1931, Peter Prine wrote the obituary.",
    "The brewery sued the bank. When it closed in 1931, the mint took over its branches.",
    # Who comes is somebody of his.
    "When he died in 1931, his nephew Emil Vik left Rome.",
]


@pytest.mark.parametrize(("text", "headline"), AHEAD)
def test_the_subject_to_come_is_meant(text: str, headline: str) -> None:
    assert [line for day, line in published_lines(text) if day == "1931"] == [headline]


@pytest.mark.parametrize("text", OTHERS)
def test_no_subject_to_come_is_guessed(text: str) -> None:
    assert [line for day, line in published_lines(text) if day == "1931"] == []
