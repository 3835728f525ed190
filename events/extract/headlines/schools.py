"""The school that somebody graduated from, where the clause before tells of it: "studied at Leeds College, graduating
in 1953"."""

from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import phrase_pieces
from events.extract.syntax.rendering import render
from events.patterns import seldom

_ENTERING = word_set("enter attend join")
_STUDYING = word_set("study train enrol enroll read learn go")
"""What one does at a school, after a preposition."""
_AT = seldom(r"(?:n(?:on)*)?(?P<at>i)(?P<school>n)")
_SCHOOLS = word_set("university college academy school institute conservatory conservatoire polytechnic seminary")


def school_left(analysis: Analysis, predicate: Predicate) -> str:
    """ "From the Royal Academy in Copenhagen", of "entered the Royal Academy in Copenhagen and graduated"; "" where
    the clause has a school of its own, or the one before tells of none."""
    if base(analysis.verb(predicate.at).lower) != "graduate" or predicate.subject is None:
        return ""
    if analysis.shape[predicate.at + 1 : predicate.at + 3] == "in" and analysis.words(predicate.at + 1) != ["with"]:
        return ""
    for verb in reversed(analysis.predicates):
        if verb.at < predicate.at and verb.subject == predicate.subject:
            school = _school_after(analysis, verb.at)
            if school:
                return f"from {school}"
    return ""


def _school_after(analysis: Analysis, verb: int) -> str:
    """The school at which a verb's clause tells that somebody was, with its article and its town."""
    done, school = base(analysis.verb(verb).lower), verb + 1
    if done in _STUDYING:
        found = _AT.match(analysis.shape, verb + 1)
        if found is None or analysis.words(found.start("at"))[0] not in ("at", "in", "to"):
            return ""
        school = found.start("school")
    elif done not in _ENTERING or analysis.shape[school] != "n":
        return ""
    if _SCHOOLS.isdisjoint(analysis.words(school)):
        return ""
    further = analysis.shape[school + 1 : school + 3] in ("on", "in") and analysis.letters_of(school + 2)[-1] == "P"
    text = render(analysis, phrase_pieces(analysis, (school, school + 2 if further else school)))
    return f"the {text}" if analysis.words(school)[0] == "the" else text
