"""Whether a verb of saying only dates the saying ("said on Monday"), or is itself the news: who told whom, what was
written to whom, a plan made known.
"""

import re

from events.extract.anchors.calledoff import is_called_off
from events.extract.lexicon import kinds, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.negation import is_negated
from events.patterns import seldom

_REPORTING = word_set(
    """
    say tell add note explain comment remark state write reply respond speak quote recall think believe
    """
)
_WITH_OBJECT = word_set("recall add write remark explain")
"""Sayings that do something to a thing: "recalled its ambassador", "wrote a novel"."""
_PRESS = word_set("newspaper paper magazine station channel radio broadcaster agency press media")
_OWN_DATE = seldom(r"(?:(?<!n)l|[^,;uhwcl])*k")  # not of "(had recovered) books taken in May"
_HELD = word_set(
    "seen considered regarded viewed remembered treated taken judged needed required expected missed felt met"
)
"""What a thing is in somebody's eyes."""
_LIGHT_TALK = word_set("say add tell note state explain")


def is_mere(analysis: Analysis, anchor: Anchor, predicate: Predicate) -> bool:
    """Whether nothing is told but that it was said, to the press or to nobody."""
    verb = verbs.base(analysis.verb(predicate.at).lower)
    if verb not in _REPORTING or anchor.rule == "date of the verb's subject":
        return False
    if predicate.kind == "g" and predicate.role == "participle":
        return True
    following = analysis.shape[predicate.at + 1 : predicate.at + 3]
    if verb in _WITH_OBJECT and following[:1] == "n" and following not in ("nv", "nh"):
        return False
    if verb == "tell" and _had_told_a_body(analysis, predicate):
        return False
    if verb == "tell" and re.match("n(?:[oi]n)*i?kt", analysis.shape[predicate.at + 1 :]):
        return False  # "told staff on Monday to go home"
    if verb == "write" and following == "in" and analysis.words(predicate.at + 1) == ["to"]:
        return False  # "wrote to the ministry"
    if analysis.words(predicate.at)[-1] in ("off", "down", "up", "out"):
        return False
    passive = analysis.last_letter(predicate.at) == "L"
    if passive and (verb in ("write", "add", "recall") or re.match("(?:i?k)?t", analysis.shape[predicate.at + 1 :])):
        return False  # "were told on Sunday to stay indoors"
    return not (verb in _LIGHT_TALK and _tells_a_plan(analysis, predicate))


def dates_what_was_said(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether what is told has a day of its own, and is the news: "said on Sunday that the dam had burst on
    Saturday"."""
    told = next((item for item in analysis.predicates if item.role == "content" and item.at > predicate.at), None)
    if told is None or told.governor != predicate.at or analysis.words(told.at)[0] in ("will", "would"):
        return False
    return _OWN_DATE.match(analysis.shape, told.at + 1) is not None


def _had_told_a_body(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Had told the council in May that the slope was unstable": who was to act was told, before what the article
    tells; not the press."""
    told = analysis.words(predicate.at) == ["had", "told"] and analysis.shape[predicate.at + 1 :].startswith("n")
    whom = analysis.noun(predicate.at + 1).lower if told else ""
    return kinds.is_body(whom) and whom not in _PRESS


def _tells_a_plan(analysis: Analysis, predicate: Predicate) -> bool:
    """ "said on Tuesday that it would close its plant": an announcement, but of a plan with a day of its own."""
    told = next((item for item in analysis.predicates if item.role == "content" and item.at > predicate.at), None)
    if told is not None and told.governor == predicate.at and _is_being_called_off(analysis, told):
        return True
    return (
        told is not None
        and analysis.words(told.at)[0] in ("will", "would")
        and ("be" not in analysis.words(told.at)[1:2] or _is_done_to(analysis, told))
        and (is_negated(analysis, told) or not _OWN_DATE.match(analysis.shape, told.at + 1))
    )


def _is_done_to(analysis: Analysis, told: Predicate) -> bool:
    """ "(Said that it) would be closed": what will be done, not what would be thought of it, nor done if."""
    done = analysis.last_letter(told.at) == "L" and analysis.verb(told.at).lower not in _HELD
    opened = (analysis.words(at)[0] for at in range(told.at + 1, len(analysis.shape)) if analysis.shape[at] == "u")
    return done and {"if", "unless"}.isdisjoint(opened)


def _is_being_called_off(analysis: Analysis, told: Predicate) -> bool:
    """ "(Said on Tuesday that it) was suspending the strike": what one ends by saying so."""
    group = analysis.words(told.at)
    going_on = group[0] in ("was", "were", "is", "are") and "g" in analysis.letters_of(told.at)
    own = told.subject is not None and analysis.letters_of(told.subject[0]) == "X"
    return going_on and own and not is_negated(analysis, told) and is_called_off(analysis, told)
