"""Embedding: clauses within the complement of a verb, asked, told without "that", or around a relative clause."""

import re

from events.extract.lexicon import speech, verbs, words
from events.extract.syntax.analysis import Analysis, Predicate

_ASKED = words.word_set("whether why how who where what")


def asks(analysis: Analysis, verb: int, start: int) -> bool:
    """ "Asked whether the road would stay open": whether what is asked or explained begins at `start`, with nothing but
    dates before it."""
    near = not analysis.shape[verb + 1 : start].strip("ikdrn")
    return near and _is_of_asking(analysis, verb) and analysis.words(start)[0] in _ASKED


def asks_next(analysis: Analysis, verb: int, start: int) -> bool:
    """ "(Said that it would) decide" in May whether to close: what is asked follows the date."""
    opened = re.match(r"(?:i*[kd])?[uw]", analysis.shape[start:])
    told = opened is not None and analysis.words(start + opened.end() - 1)[0] in _ASKED
    return told and _is_of_asking(analysis, verb)


def _is_of_asking(analysis: Analysis, verb: int) -> bool:
    return verbs.base(analysis.verb(verb).lower) in speech.ASKING


def is_another_subject(analysis: Analysis, told: Predicate, start: int) -> bool:
    """ "By a treaty signed in 1889 the borders with Zell were fixed": whether the clause in which the phrase of the
    verb `told` stands begins there."""
    inner = told.kind in "lgt" or told.role in ("subordinate", "relative")
    return inner and any(item.kind == "v" and item.subject and item.subject[0] == start for item in analysis.predicates)


def is_either(analysis: Analysis, conjunction: int) -> bool:
    """ "Were closed or (had moved)": whether a second verb is joined by "or" to what somebody was."""
    return analysis.shape[max(0, conjunction - 2) : conjunction] == "vj" and analysis.words(conjunction) == ["or"]


def verb_over_relative(analysis: Analysis, opener: int) -> int:
    """ "Will decide whether the strike that began in May (was legal)": the verb of a subject, over the relative clause
    that begins at `opener`; that chunk where there is none."""
    over = (
        item.at
        for item in analysis.predicates
        if item.kind == "v" and item.role != "relative" and item.at > opener
        if item.subject is not None and item.subject[0] <= opener - 1 <= item.subject[1]
    )
    return next(over, opener)


def awaits_verb(analysis: Analysis, start: int) -> bool:
    """ "Found that the water it pumped (was lost)": whether the head of a relative clause, whose verb is at `start`,
    awaits its own."""
    verb = analysis.predicate_at(start)
    bare = verb is not None and verb.object is not None and analysis.letters_of(start - 1) == "X"
    return bare and re.match(r"r?[vl]", analysis.shape[start + 1 :]) is not None
