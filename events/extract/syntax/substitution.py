"""Substitution: the verb phrase that "did", "did so" or "had done so" stands for, where its sentence has that before.

"Skua will slip by two years, as Tern did in 2017": "slipped by two years". What stands beside "so" goes instead of what
the verb had beside its object: "landed on the near side, and Norland did so on the far side".
"""

import re
from dataclasses import replace

from events.extract.lexicon import verbs
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.complement import units_after
from events.extract.syntax.heads import COPULAS
from events.extract.syntax.negation import is_negated
from events.extract.syntax.rendering import Piece, render

_DOING = frozenset({"did", "done"})
_SAID = frozenset({"", "did"})
"""How the verb itself is told: in its own words, or as a past for "had done"."""
_OPENING = frozenset({"as", "and", "but"})
_ALONE = re.compile(r",?(?:i*[kd]|[.,;]|$)")
"""What follows a verb with nothing beside it but its date."""


def verb_meant(analysis: Analysis, predicate: Predicate) -> Predicate | None:
    """The predicate told by the words that it stands for; None where it stands for none, or for nothing told before."""
    subject = predicate.subject
    if predicate.kind != "v" or predicate.word not in _SAID or subject is None or subject[0] > predicate.at:
        return None
    if analysis.words(predicate.at)[-1] not in _DOING or is_negated(analysis, predicate):
        return None
    so = analysis.shape[predicate.at + 1 : predicate.at + 2] == "r" and analysis.words(predicate.at + 1) == ["so"]
    alone = _ALONE.match(analysis.shape, predicate.at + 1 + so) is not None
    shared = predicate.governor is not None and subject[0] < predicate.governor
    opener = analysis.words(subject[0] - 1)[0] if subject[0] else ""
    if not so and (not alone or (opener not in _OPENING and not shared)):
        return None
    earlier = analysis.predicate_before(predicate.at if shared else subject[0])
    past = _past(analysis, earlier) if earlier is not None else ""
    if earlier is None or not past or "h" in analysis.shape[earlier.at : subject[0]]:
        return None  # "concluded that few had done so"
    told = units_after(analysis, earlier)
    if not alone:
        told = [unit for unit in told[:1] if analysis.shape[unit.at] == "n"]
    pieces: list[Piece] = [past, *(piece for unit in told if not unit.spare for piece in unit.pieces)]
    words = render(analysis, pieces)
    return replace(predicate, at=predicate.at + so, word=words[:1].lower() + words[1:])


def _past(analysis: Analysis, verb: Predicate) -> str:
    """What somebody else did who did the same; "" for what was done to somebody, and for what was not done."""
    words, letters = analysis.words(verb.at), analysis.letters_of(verb.at)
    passive = verb.kind not in "vt" or "B" in letters or words[-1] in COPULAS or letters == "L"
    if passive or is_negated(analysis, verb):
        return ""
    particle = words[-1] if letters.endswith("r") else ""
    form = analysis.verb(verb.at).lower
    past = form if letters[0] == "V" else verbs.past_tense(form)
    return f"{past} {particle}".strip()
