"""The phrase of a date: its preposition, however many words that has, and the date."""

from events.extract.lexicon.words import BEGINNING
from events.extract.syntax.analysis import Analysis


def preposition(analysis: Analysis, date: int) -> str:
    """The preposition before the date in chunk `date`, "" for none."""
    first = phrase_start(analysis, date)
    return analysis.words(first)[0] if first < date else ""


def phrase_start(analysis: Analysis, date: int) -> int:
    """The chunk at which the phrase of the date in chunk `date` begins: its preposition, else the date."""
    before = analysis.shape[max(0, date - 3) : date]
    if before[-1:] not in ("i", "o", "r"):
        return date
    if before.endswith("no") or (before[-1] == "i" and before[-2:-1] not in ("i", "r")):
        return date - 1
    if before.endswith("iri") and analysis.words(date - 1) == ["as"]:
        return date - 3
    if before.endswith("io") and analysis.words(date - 2) == ["as"]:
        return date - 2
    if before.endswith("iir") and analysis.words(date - 1) == ["least"]:
        return date - 3
    if before.endswith("ri") and analysis.words(date - 2) == ["up"]:
        return date - 2 if analysis.words(date - 1)[0] in ("to", "until", "till") else date - 1
    first = date
    while first and analysis.shape[first - 1] == "i" and date - first < 2:
        first -= 1
        if analysis.words(first)[0] not in ("up", "ahead"):
            break
    if first and analysis.shape[first - 1] == "i" and analysis.words(first - 1)[0] in BEGINNING:
        return first - 1
    return first


def is_since_noun(analysis: Analysis, date: int) -> bool:
    """ "Switched off since a fault in March": whether a noun with the date stands after "since"."""
    first = phrase_start(analysis, date)
    return analysis.shape[max(0, first - 2) : first] == "in" and analysis.words(first - 2) == ["since"]
