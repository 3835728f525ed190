"""What a sentence ends with behind its verb's phrases, set apart by a comma: which of all its subject was ("the first
man to win the prize"), what was done with it ("priced at 24,500 yen"), or what became of what was decided ("a verdict
reversed by the high court")."""

import re

from events.extract.lexicon import speech, verbs
from events.extract.lexicon.words import ORDINALS, word_set
from events.extract.syntax import insertions
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.closed import pronouns_of, told_whole
from events.extract.syntax.superlatives import KNOWN, is_superlative
from events.patterns import seldom

_END = r"(?=[.;]|$|,;|,?c[nr]?v)"
_RANKED = re.compile(rf",n(?:[oi]n)*(?:t[noij]*)?(?:{_END}|(?=ik[.;]))")
_DONE = re.compile(rf",l[inoj]*{_END}")
_UNDONE = re.compile(rf"(?:,n|,nwr?(?=v)|;n(?=v))r?(?P<verb>[lv])[inojr]*{_END}")
""" "..., a verdict overturned on appeal", "a ban that was later lifted", "; the verdict was overturned"."""
_ONLY_TO = seldom(rf",rt[inoj]*(?:un[oin]*v[inoj]*)?{_END}")
""" "(Was announced in May), only to be cancelled after a flood"."""
_DECISIONS = word_set(
    "verdict conviction sentence decision ruling ban fine judgment judgement result election appointment award penalty"
    " order claim record charge suspension dismissal"
)
_UNDOING = word_set(
    "overturn reverse quash annul uphold confirm reduce cut commute lift suspend revoke rescind cancel void nullify"
    " halve withdraw dispute contest extend raise increase"
)
"""What is done to a decision afterwards."""
_OF_NO_SUBJECT = speech.SAYING | word_set("compare give provide base accord see mean concern relate")
"""Verbs whose participle opens a phrase that is of no subject."""
_LATER = ORDINALS - {"first"}
"""What says little: "the third of five children"."""


def trailing(analysis: Analysis, predicate: Predicate, start: int) -> range:
    """The chunks from a comma at `start` to the end of what it sets apart; an empty range for nothing to be told."""
    ranked = _RANKED.match(analysis.shape, start)
    if ranked:
        return _ranked(analysis, predicate, range(start, ranked.end()))
    undone = _UNDONE.match(analysis.shape, start)
    if undone:
        told = predicate.role == "main" and _is_undone(analysis, start + 1, undone.start("verb"))
        return told_whole(analysis, start, undone.end()) if told else range(0)
    only = _ONLY_TO.match(analysis.shape, start)
    if only:
        told = analysis.words(start + 1) == ["only"] and analysis.words(start + 2)[0] == "to"
        return told_whole(analysis, start, only.end()) if told else range(0)
    done = _DONE.match(analysis.shape, start)
    if done is None or analysis.shape[start - 1] != "k" or predicate.role != "main":
        return range(0)
    verb = verbs.base(analysis.verb(start + 1).lower)
    told = verb not in _OF_NO_SUBJECT
    return told_whole(analysis, start, done.end(), pronouns_of(analysis, predicate)) if told else range(0)


def _is_undone(analysis: Analysis, noun: int, verb: int) -> bool:
    """Whether a decision is what was told, and what became of it follows."""
    passive = analysis.shape[verb] == "l" or analysis.letters_of(verb).replace("R", "") == "BL"
    decided = analysis.words(noun)[0] in ("a", "an", "the") and analysis.noun(noun).lower in _DECISIONS
    return decided and passive and verbs.base(analysis.verb(verb).lower) in _UNDOING


def _ranked(analysis: Analysis, predicate: Predicate, chunks: range) -> range:
    """ ", the first woman to hold the post", with the year that it was the first since."""
    first = analysis.chunks[chunks.start + 1]
    ranked = any(is_superlative(analysis, at) for at in range(first.first, first.last + 1))
    if (
        not ranked
        or not _LATER.isdisjoint(analysis.words(chunks.start + 1))
        or analysis.words(chunks.start + 1)[0] not in KNOWN
        or predicate.role != "main"
    ):
        return range(0)
    told = told_whole(analysis, chunks.start, chunks.stop, pronouns_of(analysis, predicate))
    if not told or analysis.shape[chunks.stop : chunks.stop + 1] != "i":
        return told
    return range(told.start, chunks.stop + 2) if insertions.is_first_since(analysis, chunks.stop) else range(0)
