"""Substitution: the verb phrase that "did", "did so", "had done so" or "as it was" stands for, where its sentence has
that before.

"Skua will slip by two years, as Tern did in 2017": "slipped by two years". What stands beside "so" goes instead of what
the verb had beside its object: "landed on the near side, and Norland did so on the far side". Who refused to do a
thing, "as in 2017", refused; who thinks of doing it, may do it or has not, "as in 2017", did it then.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from events.extract.lexicon import verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.complement import units_after
from events.extract.syntax.heads import COPULAS
from events.extract.syntax.negation import is_negated
from events.extract.syntax.rendering import Piece, render
from events.extract.syntax.units import Unit

_DOING = frozenset({"did", "done"})
_BEING = (["was"], ["were"], ["had", "been"])
_HAVING = ["had"]
_SAID = frozenset({"", "did", "was", "were"})
"""How the verb itself is told: in its own words, or as a past for "had done", "had been"."""
_OPENING = frozenset({"as", "and", "but"})
_ALONE = re.compile(r",?(?:i*[kd]|[.,;]|$)")
"""What follows a verb with nothing beside it but its date."""
_ALL = re.compile(r",?(?:i*[kd])*(?:[.,;]|c|$)")
"""What follows one with nothing more at all."""
_NOT_DOING = word_set("refuse decline fail avoid forget neglect omit resist cease stop")
"""What is told of who does not do what follows."""
_AGAIN = (["again"], ["too"], ["also"], ["outright"])

Named = Callable[[Predicate, list[Unit]], list[Unit]]
"""The phrases after a verb with their pronouns named."""


def verb_meant(analysis: Analysis, predicate: Predicate, named: Named | None = None) -> Predicate | None:
    """The predicate told by the words that it stands for; None where it stands for none, or for nothing told before."""
    if not stands_for_another(analysis, predicate) or predicate.subject is None or is_negated(analysis, predicate):
        return None
    subject, at = predicate.subject, predicate.at
    so = _has_so(analysis, predicate)
    shared = predicate.governor is not None and subject[0] < predicate.governor
    earlier = analysis.predicate_before(at if shared else subject[0])
    if earlier is None or "h" in analysis.shape[earlier.at : subject[0]]:
        return None  # "concluded that few had done so"
    earlier = _who_does_not(analysis, earlier) or earlier
    past = _past(analysis, earlier, being=_being(analysis, predicate))
    told = units_after(analysis, earlier) if past else []
    told = named(earlier, told) if named is not None else told
    if not past or (analysis.words(at) in _BEING and analysis.words(earlier.at)[-1] in COPULAS and not told):
        return None
    if not _ALL.match(analysis.shape, at + 1 + so):
        told = [unit for unit in told[:1] if analysis.shape[unit.at] == "n"]
    told = [unit for unit in told if analysis.shape[unit.at] != "r" or analysis.words(unit.at) not in _AGAIN]
    pieces: list[Piece] = [past, *(piece for unit in told if not unit.spare for piece in unit.pieces)]
    words = render(analysis, pieces)
    return replace(predicate, at=at + so, word=words[:1].lower() + words[1:])


def stands_for_another(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb tells nothing but that, or when, what is told before was done too: "as they did in 2010"."""
    subject = predicate.subject
    if predicate.kind != "v" or predicate.word not in _SAID or subject is None or subject[0] > predicate.at:
        return False
    words = analysis.words(predicate.at)
    only_as = words in _BEING or words == _HAVING
    if words[-1] not in _DOING and not only_as:
        return False
    so = _has_so(analysis, predicate)
    alone = _ALONE.match(analysis.shape, predicate.at + 1 + so) is not None
    shared = predicate.governor is not None and subject[0] < predicate.governor
    opener = analysis.words(subject[0] - 1) if subject[0] else [""]
    if only_as:
        return alone and opener[-1] == "as"
    if so or (alone and (opener[0] in _OPENING or shared)):
        return True
    return opener[-1] == "as" and analysis.shape[predicate.at + 1 : predicate.at + 2] in ("i", "r")


def _has_so(analysis: Analysis, predicate: Predicate) -> bool:
    after = predicate.at + 1
    return analysis.shape[after : after + 1] == "r" and analysis.words(after) == ["so"]


def _who_does_not(analysis: Analysis, verb: Predicate) -> Predicate | None:
    """ "Refused (to raise its fares)": the verb before that says that it was not done; None for none."""
    if verb.kind not in "tg":
        return None
    above = analysis.predicate_before(verb.at)
    right_before = above is not None and above.kind == "v" and above.at == verb.at - 1
    return above if above and right_before and verbs.base(analysis.verb(above.at).lower) in _NOT_DOING else None


def _being(analysis: Analysis, predicate: Predicate) -> str:
    """ "Was" or "were" of "as it was", "as they had been"; "" for "did"."""
    words = analysis.words(predicate.at)
    return (predicate.word or words[0]) if words in _BEING else ""


def _past(analysis: Analysis, verb: Predicate, being: str) -> str:
    """What somebody else did who did the same, or what was done to somebody too, after `being`; "" where the verb
    tells no such thing."""
    words, letters = analysis.words(verb.at), analysis.letters_of(verb.at)
    passive = "B" in letters or letters == "L"
    particle = words[-1] if letters.endswith("r") else ""
    form = analysis.verb(verb.at).lower
    if being:
        copula = words[-1] in COPULAS
        return being if copula else (f"{being} {form} {particle}".strip() if passive and "B" in letters else "")
    if passive or verb.kind not in "vtg" or words[-1] in COPULAS:
        return ""
    past = form if letters[0] == "V" else verbs.past_tense(form)
    return f"{past} {particle}".strip()
