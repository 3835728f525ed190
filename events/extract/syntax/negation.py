"""Whether a verb says what was not done."""

from events.extract.lexicon import words
from events.extract.syntax.analysis import Analysis, Predicate


def is_negated(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb says what was not done."""
    return says_not(analysis, predicate) or _negative_adverb(analysis, predicate)


def says_not(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb has "not" or "never" in its own group, or before it where it is a participle."""
    chunk = analysis.chunks[predicate.at]
    beside = predicate.kind == "l" and predicate.at and analysis.words(predicate.at - 1) == ["not"]
    return bool(beside) or "!" in analysis.letters[chunk.first : chunk.last + 1]


def _negative_adverb(analysis: Analysis, predicate: Predicate) -> bool:
    before = predicate.at - 1
    if (
        before >= 0
        and analysis.shape[before] == "r"
        and any(word in words.NEGATIONS for word in analysis.words(before))
    ):
        return True
    subject = predicate.subject
    return (
        subject is not None
        and analysis.words(subject[0])[0] in ("no", "none", "neither", "nobody", "nothing")
        and predicate.role == "main"
    )
