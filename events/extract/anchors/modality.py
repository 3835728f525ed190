"""What a clause does not tell as done: what is only supposed, doubted or advised, or what anybody may do."""

from events.extract.lexicon import speech, verbs, words
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.negation import is_negated

_HOLDING_TRUE = word_set("think believe expect suppose imagine guess say claim suggest allege prove show assume mean")
"""What, when it is not done, leaves it open whether something is so."""

_SUPPOSED = word_set("thought believed presumed feared assumed supposed")
"""What is said of what may not be so: "a tape thought lost"."""
_INVERTED = word_set("had were should")
"""What opens a condition without "if": "Had the dam broken, many would have died"."""
_TOLD_AS = speech.SAYING - {"testify", "reply", "comment"} | {"request", "promise", "pledge"}
"""What "as" opens, with no object, of what its sentence tells: "as its chairman announced in May"."""
_OFFERED = word_set(
    "sent seen viewed visited bought booked ordered downloaded submitted made obtained hired used found read watched"
)
"""What readers may do."""


def is_supposed(analysis: Analysis, predicate: Predicate) -> bool:
    """In a clause of "if", "unless" or "provided that", or of "had" before its subject; "would have ...", "(long)
    thought lost"."""
    group = analysis.words(predicate.at)
    if _in_inverted_condition(analysis, predicate) or _in_proviso(analysis, predicate):
        return True
    if len(group) > 2 and group[0] in ("would", "could", "might", "should") and "have" in group:
        return True
    if predicate.kind == "l" and analysis.shape[predicate.at - 1 : predicate.at] == "u":
        return analysis.words(predicate.at - 1)[0] in words.HYPOTHETICAL  # "if elected in May, she will"
    if predicate.kind == "l" and analysis.shape[predicate.at - 1 : predicate.at] == "l":
        return analysis.verb(predicate.at - 1).lower in _SUPPOSED
    if predicate.role != "subordinate" or predicate.subject is None:
        return False
    opener = predicate.subject[0] - 1
    return opener >= 0 and analysis.words(opener)[0] in words.HYPOTHETICAL


def _in_inverted_condition(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Had the dam broken in 1983, many would have died": the clause before the comma, whose subject comes second."""
    opens = analysis.shape.startswith("vn") and analysis.words(0)[0] in _INVERTED
    closed = analysis.shape.find(",") if opens else -1
    own = {"u", "w", "h"}.isdisjoint(analysis.shape[: predicate.at])  # not "had it broken when the sea rose"
    return predicate.at < closed and own and "v" in analysis.shape[closed:]


def _in_proviso(analysis: Analysis, predicate: Predicate) -> bool:
    """ "(The line will open in May,) provided that the tests are over by then"."""
    governor = predicate.governor if predicate.role == "content" else None
    if governor is None or analysis.words(governor) != ["provided"]:
        return False
    return analysis.shape[governor - 1] in ",kr" and analysis.shape[governor + 1 : governor + 2] == "h"


def is_demanded(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Proposed that the capital move to the coast", "urged that troops leave by June": the base form of what somebody
    asked for, in the past."""
    governor = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    if governor is None or predicate.role != "content" or analysis.first_letter(predicate.at) != "Z":
        return False
    past = (
        verbs.base(analysis.verb(governor.at).lower) in speech.DEMANDING and analysis.first_letter(governor.at) in "VA"
    )
    return past and verbs.is_base(analysis.verb(predicate.at).lower) and len(analysis.words(predicate.at)) == 1


def is_what_was(analysis: Analysis, predicate: Predicate) -> bool:
    """ "What the union won in 1993 was a shorter week", "as the Times reported in May, two mills have closed": of what
    somebody did or said, which another verb tells."""
    opener = predicate.subject[0] - 1 if predicate.subject is not None else -1
    if opener < 0:
        return False
    said = predicate.role == "subordinate" and verbs.base(analysis.verb(predicate.at).lower) in _TOLD_AS
    said = said and analysis.shape[predicate.at + 1 : predicate.at + 2] in ("i", "k", ",", ".", "")
    return analysis.words(opener) == ["what"] or (said and analysis.words(opener) == ["as"])


def is_doubted(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Did not think the dam had burst": what somebody does not think or say; "did not know" says that it is so."""
    governor = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    if governor is None or predicate.role != "content":
        return False
    return verbs.base(analysis.verb(governor.at).lower) in _HOLDING_TRUE and is_negated(analysis, governor)


def is_advised(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Voters had better turn out": what somebody had better do is advice; "had better luck" is told."""
    if analysis.verb(predicate.at).lower != "had":
        return False
    better = analysis.chunks[predicate.at].last + 1
    following = analysis.tokens[better : better + 2]
    if len(following) < 2 or following[0].lower != "better" or not verbs.is_base(following[1].lower):
        return False
    return following[1].lower in verbs.NEVER_NOUNS or analysis.letters[better + 2 : better + 3] in tuple("DSXPr")


def may_be_done(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Donations may be sent", not "may be in office", nor "may be postponed"."""
    return analysis.last_letter(predicate.at) == "L" and analysis.verb(predicate.at).lower in _OFFERED
