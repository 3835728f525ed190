"""Since when a thing is: "the custom dates back to 1820", "the chalice was believed to date from 1480".

The date says nothing but that, so that the headline has "from then" in its place.
"""

import re
from dataclasses import replace

from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.number import are_many

_GOING_BACK = {"go": "date", "goes": "dates", "went": "dated"}


def dates_back(analysis: Analysis, told: Predicate, date: int) -> str:
    """ "Dates" of "dates back to 1820", "goes back to 1820" and "dating from 1820"; "" for any other verb."""
    verb, between = analysis.verb(told.at).lower, analysis.shape[told.at + 1 : date + 1]
    apart = between == "rik" and analysis.words(told.at + 1) == ["back"]
    joined = between == "ik" and analysis.words(told.at)[-1] == "back"
    back = (apart or joined) and analysis.words(date - 1) == ["to"]
    if back and verb in _GOING_BACK:
        return _GOING_BACK[verb]
    if verb == "dating" and told.subject is not None and (back or between == "ik"):
        return "date" if are_many(analysis, told.subject) else "dates"  # "a portrait dating from 1641"
    return verb if verb in ("dates", "date") and between == "ik" else ""


def held_to_date_back(analysis: Analysis, told: Predicate, date: int) -> Predicate | None:
    """ "Was believed to date from 1480", "is thought to go back to 1820": what is held of a thing's beginning."""
    to_date = analysis.predicate_at(told.at + 1)
    if to_date is None or to_date.kind != "t" or analysis.words(to_date.at)[1:2] not in (["date"], ["go"]):
        return None
    back = "back" in [*analysis.words(to_date.at), *analysis.words(to_date.at + 1)]
    close = re.fullmatch("r?ik", analysis.shape[to_date.at + 1 : date + 1]) is not None
    if not close or not (back or analysis.words(to_date.at)[1] == "date"):
        return None
    return replace(told, at=to_date.at, word=f"{' '.join(analysis.words(told.at))} to date from then")
