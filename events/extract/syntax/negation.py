"""Whether a verb says what was not done, and what that tells of a date since which it was not."""

from events.extract.lexicon import words
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.verbgroup import AWAY

_LASTING = word_set("been had held owned lived worked ruled governed known belonged existed changed moved served stood")
"""Participles of what lasts: who has not lived there since May left then."""

_GRANTING = word_set("approve allow permit accept grant sanction authorise authorize recognise recognize consider")
_DUE = word_set("paid fed supplied received eaten slept rained")
"""Participles of what comes again and again, and is lacking where it does not."""
_FINISHED = word_set("finished completed complete open opened built delivered ready begun started held launched done")
_BEGINNING = word_set("open begin start finish launch sail fly run")
_UNFINISHED = word_set("unfinished incomplete unbuilt unopened uncompleted")


def is_negated(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb says what was not done."""
    return says_not(analysis, predicate) or _negative_adverb(analysis, predicate)


def says_not(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb has "not" or "never" in its own group, or before it where it is a participle."""
    chunk = analysis.chunks[predicate.at]
    beside = predicate.kind == "l" and predicate.at and analysis.words(predicate.at - 1) == ["not"]
    return bool(beside) or "!" in analysis.letters[chunk.first : chunk.last + 1]


def is_refused(analysis: Analysis, predicate: Predicate) -> bool:
    """ "The council would not allow a sale before 2021": leave that is refused until then is not promised for then."""
    group = analysis.words(predicate.at)
    return group[0] in ("will", "would", "could", "can") and base(group[-1]) in _GRANTING


def is_unfinished(analysis: Analysis, verb: Predicate) -> bool:
    """ "Has yet to be finished", "is still unfinished", "is not yet open": what is not there when it is told."""
    group, after = analysis.words(verb.at), verb.at + 1
    if group[0] not in ("has", "have", "is", "are", "remains", "remain"):
        return False
    beside: list[str] = []
    while analysis.shape[after : after + 1] in ("r", "j"):
        beside += analysis.words(after)
        after += 1
    if beside == ["yet"] and analysis.shape[after : after + 1] == "t":
        return analysis.words(after)[-1] in _FINISHED or base(analysis.verb(after).lower) in _BEGINNING
    told = {group[-1], *beside}
    undone = says_not(analysis, verb) or "not" in beside
    return not told.isdisjoint(_UNFINISHED) or (undone and not told.isdisjoint(_FINISHED))


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


def done_last(analysis: Analysis, predicate: Predicate, date: int) -> bool:
    """Whether what was not done since a date was last done then: "had not lifted a trophy since May", "since the final
    in May", "has not been seen since May"; not what lasts ("has not lived there since May")."""
    return _is_undone_since(analysis, predicate, date) and _is_over(analysis, predicate)


def is_lacking(analysis: Analysis, predicate: Predicate, date: int) -> bool:
    """Whether what has not been done since a date is so to this day: "staff have not been paid since May"."""
    return _is_undone_since(analysis, predicate, date) and not _is_over(analysis, predicate)


def _is_over(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether "not since" tells of what was done last: in a past of its own ("had not won"), not in what somebody said
    nor of what is due ("had not been paid"); or where somebody was seen."""
    group = analysis.words(predicate.at)
    due = group[-1] in _DUE
    return (group[0] == "had" and predicate.role != "content" and not due) or group[-1] in AWAY


def _is_undone_since(analysis: Analysis, predicate: Predicate, date: int) -> bool:
    chunk = analysis.chunks[predicate.at]
    if predicate.kind != "v" or "!" not in analysis.letters[chunk.first : chunk.last + 1]:
        return False
    group = analysis.words(predicate.at)
    perfect = group[0] in ("has", "have", "had") and analysis.letters[chunk.last] == "L"
    if not perfect or group[-1] in _LASTING:
        return False
    between = analysis.tokens[chunk.last + 1 : analysis.chunks[date].first]
    since = [token.lower for token in between].count("since") == 1
    return since and not {",", "k"}.intersection(analysis.shape[predicate.at : date])
