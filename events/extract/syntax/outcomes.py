"""What came of something, told by an infinitive after "only": "reopened in 2004, only to be swept away in 2006"."""

from events.extract.lexicon import verbs
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.number import was


def past_of_outcome(analysis: Analysis, predicate: Predicate) -> str:
    """ "Resigned", of who was elected "only to resign that November", "was dismissed", of who returned "only to be
    dismissed"; "" for any other verb."""
    only = predicate.kind == "t" and is_outcome(analysis, predicate)
    governor = analysis.predicate_before(predicate.at) if only else None
    if governor is None or governor.kind != "v" or analysis.first_letter(governor.at) not in "VBL":
        return ""
    told, *rest = analysis.words(predicate.at)[1:] or [""]
    past = was(analysis, predicate.subject) if told == "be" else verbs.past_tense(told)
    return " ".join((past, *rest)) if past else ""


def is_outcome(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Was elected in May, only to resign": no "went to Leeds only to see the king"."""
    only = predicate.at > 1 and analysis.words(predicate.at - 1) == ["only"]
    return only and analysis.shape[predicate.at - 2] in ",k" and analysis.words(predicate.at)[0] == "to"
