"""What a noun phrase is in its clause, and how deep that clause stands: what makes it more or less in mind.

The order is that of centering (Grosz, Joshi and Weinstein 1995): what the main clause is about before what it acts on,
that before an agent and that before all else; what stands in a clause that depends on another counts less by as much as
that clause is deep.
"""

from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import named_apposition
from events.sentences import Span

PLACE = {"subject": 4.0, "object": 3.0, "agent": 2.5, "other": 1.5}
"""What a noun phrase is in its clause."""

DEPTH = {
    "main": 0.0,
    "infinitive": 0.5,
    "content": 1.0,
    "gerund": 1.0,
    "subordinate": 1.5,
    "participle": 1.5,
    "relative": 2.0,
}
"""What a clause takes from what stands in it."""


_MEETING = word_set("collide merge clash")
"""What two do with one another."""

_PHRASAL = word_set(
    """
    hand-over hand-back take-over take-up take-down give-up give-back set-up carry-out carry-off bring-in bring-back
    send-back put-up put-out put-down pull-down shut-down lay-off call-off draw-up tear-down knock-down sell-off buy-up
    buy-out buy-back pay-off pass-on win-back tear-up turn-down turn-off turn-on switch-on switch-off blow-up burn-down
    """
)
"""Verbs with a word of place before their object."""


def place_of(analysis: Analysis, at: int) -> tuple[str, Predicate | None]:
    """What the noun phrase `at` is in its clause, with the verb of that; of several places the one that counts most."""
    own = [item for item in analysis.predicates if item.kind == "v" and _tells_of(analysis, item.subject, at)]
    places: list[tuple[str, Predicate | None]] = [("subject", item) for item in own]
    if all(item.role == "relative" for item in own):
        places.append(_after_verb(analysis, at))
    if len(places) == 1:
        return places[0]
    return max(places, key=lambda place: PLACE[place[0]] - depth_of(analysis, place[1]))


def _after_verb(analysis: Analysis, at: int) -> tuple[str, Predicate | None]:
    """What a noun phrase is that is no subject: whom a verb acts on, who acts, or something beside."""
    clause = next((item for item in reversed(analysis.predicates) if item.at < at and item.kind in "vtgl"), None)
    joined = analysis.words(at - 1)[0] if at else ""
    if analysis.shape[max(at - 2, 0) : at] == "nc":
        return _after_verb(analysis, at - 2)  # "bought a ferry and a barge"
    if clause is None or clause.at < at - 2:
        return ("agent" if joined == "by" else "other"), clause
    verb = base(analysis.verb(clause.at).lower)
    phrasal = clause.at == at - 2 and (f"{verb}-{joined}" in _PHRASAL or (joined == "with" and verb in _MEETING))
    if clause.at == at - 1 or phrasal:
        return "object", clause
    return ("agent" if joined == "by" else "other"), clause


def _tells_of(analysis: Analysis, subject: Span | None, at: int) -> bool:
    """Whether a verb with that subject has a noun phrase as its subject, or as the name beside that."""
    if subject is None or subject[0] == at:
        return subject is not None
    beside = named_apposition(analysis, subject) if subject[1] == at - 2 else None
    return beside is not None and beside[0] == at


def depth_of(analysis: Analysis, clause: Predicate | None) -> float:
    """How deep a clause stands: what somebody says is as deep as the clause of who says it."""
    if clause is None:
        return DEPTH["infinitive"]
    above = analysis.predicate_at(clause.governor) if clause.governor is not None else None
    depth = DEPTH.get(clause.role, 0.0)
    if clause.role == "content" and above is not None and base(analysis.verb(above.at).lower) in SAYING:
        depth = 0.0
    nested = above is not None and clause.role in ("content", "infinitive")
    return depth + (DEPTH.get(above.role, 0.0) if above is not None and nested else 0.0)


def is_place_of_clause(analysis: Analysis, at: int) -> bool:
    """ "Ada Pell, who lives in Holm": whether a noun phrase is a name that says where the verb of a relative clause was
    done, or from where."""
    verb = analysis.verb_before(at)
    inside = verb is not None and verb.role == "relative" and analysis.last_letter(at) == "P"
    return inside and analysis.shape[at - 1] == "i" and analysis.words(at - 1)[0] in ("in", "at", "near", "from", "to")
