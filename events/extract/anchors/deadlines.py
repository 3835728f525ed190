"""Until when, or by when, somebody is to do something: "users have until May to appeal", "the firm was told to pay by
May".

The date is that of what is to be done, not of the giving or the order.
"""

import re
from dataclasses import replace

from events.extract.lexicon import verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.number import are_many

_RULE = "deadline given"
_GIVING = word_set("have has give grant allow")
"""What gives time: "has until May", "was given until May"."""
_ORDERING = word_set("order ask tell require instruct oblige direct command urge")
"""What makes somebody do something by a date."""


def find_deadline(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """What there is time for until the date in chunk `date`, or what somebody was told to do by then; else None."""
    return _time_for(analysis, first, date) or _told_to(analysis, first, date)


def as_due(analysis: Analysis, anchor: Anchor, *, later: bool) -> Anchor:
    """What somebody was told or given time to do, told as a clause: "firm is to pay", "firm was to pay" of what is
    past; any other anchor as it is."""
    task = anchor.predicate
    if anchor.rule != _RULE or task is None or task.word or task.subject is None:
        return anchor
    many = are_many(analysis, task.subject)
    be = ("are" if many else "is") if later else ("were" if many else "was")
    return replace(anchor, predicate=replace(task, word=" ".join([be, *analysis.words(task.at)])))


def _time_for(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "Users have until May to appeal": what there is time for."""
    given = first > 1 and analysis.shape[first - 2 : first] == "vn"
    verb, task = analysis.predicate_at(first - 1 - given), analysis.predicate_at(date + 1)
    if verb is None or task is None or verb.kind != "v" or task.kind != "t" or verb.subject is None:
        return None
    if analysis.words(first)[0] not in ("until", "till") or verbs.base(analysis.verb(verb.at).lower) not in _GIVING:
        return None
    if given:  # "gave the firm until May to reply": what the firm is to do by then
        return Anchor(rule=_RULE, predicate=replace(task, role="infinitive", subject=(first - 1, first - 1)))
    words = " ".join([*analysis.words(verb.at), "time", *analysis.words(task.at)])
    return Anchor(rule="time until the date", predicate=replace(task, kind="v", subject=verb.subject, word=words))


def _told_to(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "The ministry ordered the firm to pay by May": the firm's paying."""
    task = analysis.predicate_before(first)
    if task is not None and task.kind == "l" and analysis.shape[task.at - 2 : task.at] == "tn":
        task = analysis.predicate_at(task.at - 2)  # "to have all its vehicles inspected"
    if task is None or task.kind != "t" or task.governor is None or analysis.words(first)[0] not in ("by", "before"):
        return None
    verb = analysis.predicate_at(task.governor)
    ordered = verb is not None and verb.kind == "v" and verbs.base(analysis.verb(verb.at).lower) in _ORDERING
    ordered = ordered and analysis.words(task.governor)[0] not in ("may", "might", "could", "would")
    if verb is None or not ordered or set("kcuhw;") & set(analysis.shape[task.at : first]):
        return None
    between = re.fullmatch(r"(?P<whom>n(?:on)*)?(?:,n(?:on)*,)?(?:i?k)?", analysis.shape[verb.at + 1 : task.at])
    if between is None:
        return None
    whom = (verb.at + 1, verb.at + between.end("whom")) if between["whom"] else verb.subject
    if whom is None or (not between["whom"] and "B" not in analysis.letters_of(verb.at)):
        return None
    return Anchor(rule=_RULE, predicate=replace(task, role="infinitive", subject=whom))
