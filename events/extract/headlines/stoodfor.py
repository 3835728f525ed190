"""What a verb tells that only stands for one before: "as they did in 2010", "as it was in 2007", "had done so"; or
what it compares with what was told before: "was worse still"."""

import re

from events.extract.coreference.references import Resolver
from events.extract.headlines.objects import with_objects_named
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.substitution import stands_for_another, verb_meant
from events.extract.syntax.units import Unit
from events.patterns import seldom

_DID_SO = re.compile(r" (?:did|does|do|done)(?: so)?$| (?:did|done) so ")
_ENDS = seldom(r"[jn]r?(?:i?k)?[.;,]")
_COMPARED = frozenset(("worse", "better", "more", "less", "fewer"))
_DOING = (" do", " done", " so")
_NOT_DONE = seldom(r"(?:\bnot|n['’]t|\bnever) (?:do|done)(?: so)?$")


def verb_of(analysis: Analysis, predicate: Predicate, resolver: Resolver) -> Predicate | None:
    """The predicate itself, or told by the words that it stands for, its pronouns named; None where it only stands for
    words that are not clear, so that nothing can be told."""

    def named(verb: Predicate, units: list[Unit]) -> list[Unit]:
        return with_objects_named(analysis, verb, (), units, resolver)[0]

    meant = verb_meant(analysis, predicate, named)
    if meant is not None:
        return meant
    alone = stands_for_another(analysis, predicate)
    return None if alone and analysis.shape[predicate.at + 1 : predicate.at + 2] != "r" else predicate


def is_compared(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Fighting was worse still", "the harvest was even smaller": whether a clause ends with a comparison, so
    that only another sentence tells with what."""
    at = predicate.at + 1
    if analysis.letters_of(predicate.at) != "B" or _ENDS.match(analysis.shape, at) is None:
        return False
    *before, last = analysis.words(at)
    more = last.endswith("er") and analysis.last_letter(at) == "J"
    return last in _COMPARED or more or before[-1:] in (["more"], ["less"])


def says_nothing(text: str) -> bool:
    """ "Had not done so": whether nothing was done, and nothing says what."""
    return text.endswith(_DOING) and _NOT_DONE.search(text) is not None


def is_open(text: str) -> bool:
    """Whether a headline has "did so" for what was done."""
    return _DID_SO.search(text) is not None
