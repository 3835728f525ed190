"""When a thing begins that a clause told of: "called a strike, to begin on Friday", "a ban on fires beginning then".

That is not the subject's own doing: not the union begins. What begins is what was called; where the clause does not
bring such a thing about, its own verb tells what begins. What ends at a date did not happen at it. A -ing form after a
comma ("two days of mourning, beginning today") is a preposition already (see `gerunds`).
"""

import re
from dataclasses import replace

from events.extract.lexicon import verbs
from events.extract.lexicon.words import BEGINNING, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import NEAREST, OWN_DATE, Anchor

_ENDING = word_set("ending finishing expiring running lasting")
_OPENS = re.compile(r"(?:,[gjt]|(?P<chain>n(?:[io]n)+)g)$")
_BRINGING = word_set(
    """
    declare announce order approve impose call introduce adopt decree proclaim agree plan propose set launch schedule
    ban hand give grant offer promise pass enact issue win receive arrange secure
    """
)
"""Verbs that bring about what then begins."""
_TAKING_TIME = word_set("last run continue take go")


def find_onset(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """What begins at the date in chunk `date`, whose phrase begins at `first`; a reason where the date is that of an
    end; None where the words before it tell of neither."""
    opening = _OPENS.search(analysis.shape[:first])
    if opening is None:
        return None
    word = analysis.words(first - 1)[-1]
    begins = word in BEGINNING or (analysis.shape[first - 1] == "t" and word in ("begin", "start"))
    if not begins and word not in _ENDING:
        return None
    verb = analysis.verb_before(first - 1)
    if verb is None or verb.at > opening.start() or verbs.base(analysis.verb(verb.at).lower) in _TAKING_TIME:
        return None
    brought = _brought_about(analysis, verb, opening)
    if brought is None and opening["chain"]:
        return None
    if not begins:
        return "when it ends, not when it happened"
    own = analysis.predicate_at(first - 1)
    if brought is None:
        return Anchor(rule=NEAREST, predicate=verb)
    if own is None:
        return Anchor(rule=OWN_DATE, noun=brought)
    last = opening.start() - 1 if opening["chain"] is None else opening.end() - 2
    return Anchor(rule=NEAREST, predicate=replace(own, subject=(brought, last), governor=None, certain=True))


def _brought_about(analysis: Analysis, verb: Predicate, opening: re.Match[str]) -> int | None:
    """The object of a verb that brings it about, up to the words of beginning, where a headline can be made of it."""
    told = re.compile(r"r?n(?=(?P<more>(?:[io]n)*))").match(analysis.shape, verb.at + 1)
    if told is None or verbs.base(analysis.verb(verb.at).lower) not in _BRINGING:
        return None
    noun = told.end() - 1
    if told.end("more") != opening.start() and opening.start() != noun:
        return None
    return noun
