"""What a word of kin before a name tells: "her husband, Mogens Lund", "his son, Timur" of Timur Hale."""

import re

from events.extract.lexicon import kinds, wholewords

_KIN_BEFORE = re.compile(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)|[’']s) (?:[a-z-]+ )?([a-z-]{3,13}),? (?:the (?:[a-z-]+ )?[a-z-]+ )?$"
)
""" "Her husband, the engineer Mogens Lund"."""


def gender(text: str, start: int) -> str:
    """ "he" or "she" for the name of somebody's husband or sister, "" for any other."""
    found = _KIN_BEFORE.search(text, max(0, start - 50), start)
    kin = found[1].removesuffix("-in-law") if found is not None else ""
    told = kinds.person_gender(kin) if kin in kinds.KIN else ""
    return told if told in ("he", "she") else ""


def of_first(text: str, name: str) -> str:
    """ "he" or "she" for a full name whose first word alone a word of kin stands before, "" for any other."""
    first = name.split()[0]
    return next(filter(None, (gender(text, start) for start, _ in wholewords.places(text, first))), "")
