"""The chunks that bear a sentence's structure, each with its kind: what `skeleton` reads."""

import re

from events.patterns import seldom

_BEARING = "nviotgljuwh;-"
"""The kinds that bear structure wherever they stand, but in parentheses."""
_AFTER_DATE = seldom(r"k,?c?$")
_DATED_TOO = re.compile(r"n(?:[oi]n)*i?k(?P<comma>,?)")


def bearing(shape: str) -> list[tuple[int, str]]:
    """(chunk, kind) of the chunks that bear structure: no parentheses, adverbs, times, nor dates with their
    prepositions.

    A date phrase after "and" opens a new clause, so that the "and" counts as a boundary: "..., and by 1200, the king
    ..."; but not before a verb that shares its subject: "..., and in 1200 left". So does one between two dates: "In the
    elections of 2011 and 2015 the party won".
    """
    kept: list[tuple[int, str]] = []
    depth = 0
    for at, kind in enumerate(shape):
        if not depth and kind in _BEARING:
            kept.append((at, kind))
        elif kind == "(":
            depth += 1
        elif kind == ")":
            depth = max(0, depth - 1)
        elif depth or kind in "rd.":
            if kind == "d" and kept and kept[-1] == (at - 1, "i"):
                kept.pop()
        elif kind == "k":
            if kept and kept[-1] in ((at - 1, "i"), (at - 1, "o")):
                kept.pop()
            if kept and kept[-1] == (at - 1, "c") and _lists_dates(shape, at):
                kept.pop()
            if kept and kept[-1][1] == "c" and _joins_date(shape, at):
                kept.pop()
            opens = kept and kept[-1][1] == "c" and shape[at + 1 : at + 2] != "v"
            if opens and (shape.startswith("kc", at - 2) or _has_verb(kept)):
                kept[-1] = (kept[-1][0], ";")
        elif kind == "c":
            opens = shape[at - 1 : at] == "k" and shape[at + 1 : at + 2] == "n" and _opens_after_date(shape, at, kept)
            kept.append((at, ";" if opens else kind))
        elif not kept or _lists_dates(shape, at + 1):
            continue
        elif kept[-1][1] == "," and shape[at + 1 : at + 2] == "v":
            kept.pop()
        elif kept[-1][1] not in ",cuwh;-":
            kept.append((at, kind))
    return kept


def kinds_of(plain: list[tuple[int, str]]) -> str:
    """The kinds of some chunks as one string."""
    return "".join([kind for _, kind in plain])


def _opens_after_date(shape: str, at: int, kept: list[tuple[int, str]]) -> bool:
    """Whether "and" between a date and a noun phrase opens a clause: not in "the fall of Holm in 1989 and the loss of
    Zell ended the war", nor in "who bought Mlek in 2011 and Norsk in 2017, sold it"."""
    dated = _DATED_TOO.match(shape, at + 1)
    return _has_verb(kept) if dated is None else not dated["comma"]


def last_clause(lead: str) -> str:
    """The part of `lead` that belongs to the last clause begun in it."""
    return re.split(r"[;uhw-]", lead)[-1]


def _has_verb(kept: list[tuple[int, str]]) -> bool:
    """Whether the last clause has a verb, or what may be one."""
    return re.search(r"[vl]", last_clause(kinds_of(kept))) is not None


def _joins_date(shape: str, at: int) -> bool:
    """Whether a date is only added to another: "in 2017 and again in 2019, never arrived"."""
    return bool(re.search(r"k,?cr?i?$", shape[:at])) and bool(re.match(r",r?v|[.;]|$", shape[at + 1 :]))


def _lists_dates(shape: str, at: int) -> bool:
    """Whether a date goes on a list of dates: "in 1991, 1999 and 2015,"; not "on Monday, and a day later left"."""
    if shape[at : at + 1] != "k":
        return False
    joined = shape.endswith("k,c", 0, at) and not shape.endswith("k,k,c", 0, at)
    if joined and shape[at + 1 :].removeprefix("r")[:1] == "v":
        return False
    return shape[at + 1 : at + 2] != "n" and bool(_AFTER_DATE.search(shape[:at]))
