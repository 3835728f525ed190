"""Whether one count is another, rounded: 260 of 259, 12,000 of 11,870, 2.4 of 2.43."""

from collections.abc import Sequence

_LEAST = 10
"""Below it whole numbers are not rounded: "2 dead" and "1 dead" are two counts."""


def is_rounded(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether either count is the other with fewer figures that are not zero.

    >>> is_rounded(["259"], ["260"]), is_rounded(["11,870"], ["12,000"]), is_rounded(["30"], ["140"])
    (True, True, False)
    """
    if len(here) != 1 or len(there) != 1:
        return False
    one, other = (text.replace(",", "") for text in (*here, *there))
    return _rounds(one, other) or _rounds(other, one)


def _rounds(rough: str, exact: str) -> bool:
    if not (_is_number(rough) and _is_number(exact)):
        return False
    figures = len(rough.replace(".", "").strip("0"))
    enough = "." in rough or float(rough) >= _LEAST
    return enough and float(f"{float(exact):.{max(figures, 1)}g}") == float(rough)


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()
