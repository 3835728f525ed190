"""Names of bodies that hold an "and": "the National Film and Sound Archive", "the Department of Trade and Industry".

One article and one body at the end, or a body of two fields, make one name of it; "the Senate and the House", "the Army
and Navy" and "the Ministry of Defence and Norland" are two.
"""

import re
from collections.abc import Iterator, Sequence

from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.names import ORGANISATION_WORDS
from events.extract.lexicon.words import word_set

_HEADS = word_set(
    """
    Archive Archives Museum Gallery Library Administration Agency Authority Commission Committee Council Department
    Ministry Bureau Office Board Association Society Institute Institution Foundation Fund Company Corporation Bank
    Service Academy Trust Union Federation League Court Group Centre Center Organisation Organization University
    College School Hospital Executive Directorate Inspectorate Tribunal Laboratory Observatory Survey
    """
)
_FIELDS = word_set(
    """
    Trade Industry Health Services Education Culture Sport Sports Science Technology Energy Environment Agriculture Food
    Fisheries Finance Justice Labour Labor Transport Housing Tourism Youth Forestry Commerce Water Sanitation Security
    Arts Media Research Innovation Skills Employment Pensions Welfare Communities Economy Climate Planning Works Mines
    Communications Immigration Trusts Budget Management Development Families Safety Wildlife Heritage Information
    Cooperation Co-operation
    """
)
_OF_A_WHOLE = word_set(
    """
    World International National Federal State Royal Supreme High Central Constitutional United European African Asian
    American Justice Home Foreign Interior Defence Defense Electoral Free New Red White
    """
)
"""What begins a body's own name, after "and": "the Treasury and Justice Department" are two."""
_RUN = re.compile(r"[Tt](?<!\w.)he ((?:[A-Z][\w’'-]*,? (?:of |for )?){1,5}and (?:[A-Z][\w’'-]* ){0,3}[A-Z][\w’'-]*)")


def is_one(words: Sequence[str]) -> bool:
    """Whether words that follow "the", with an "and" between names, are one body's name.

    >>> is_one("Food and Drug Administration".split()), is_one("Army and Navy".split())
    (True, False)
    >>> is_one("Chelsea and Westminster Hospital".split()), is_one("IMF and World Bank".split())
    (True, False)
    >>> is_one("Organization for Security and Co-operation".split()), is_one("Fund for Nature and Hale".split())
    (True, False)
    >>> is_one("Department of Trade and Industry".split()), is_one("Ministry of Defence and Norland".split())
    (True, False)
    >>> is_one("Health, Labor and Welfare Ministry".split()), is_one("Louvre, Prado and Tate Gallery".split())
    (True, False)
    """
    at = words.index("and")
    first, rest = words[:at], words[at + 1 :]
    if not first or not rest:
        return False
    if any(word.endswith(",") for word in first) and not {word.rstrip(",") for word in first} <= _FIELDS:
        return False
    leads = first[1] if len(first) > 2 else ""
    if leads in ("of", "for"):
        return first[0] in _HEADS and rest[-1] in _FIELDS
    if "of" in first or "for" in first:
        return False
    fields = (
        first[-1] not in ORGANISATION_WORDS | _HEADS and not country(" ".join(first)) and not is_adjective(first[-1])
    )
    whole = rest[0] in _OF_A_WHOLE or is_adjective(rest[0]) or any(word.isupper() for word in first)
    return fields and not whole and len(rest) > 1 and rest[-1] in _HEADS


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand in a text, without their article."""
    for found in _RUN.finditer(text):
        if is_one(found[1].split()):
            yield found.span(1)
