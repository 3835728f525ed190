"""By whose word it is what a clause tells, where that stands apart from it: "according to legend", ", prosecutors
allege". Without it the headline claims more.

What comes last or between commas is no part of the verb's clause, so that its headline would be told as fact. As of
what is said in a clause of "that" (`headlines.attributed`), only what is claimed, believed or foreseen has it.
"""

from events.extract.lexicon import speech, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.closed import pronouns_of, told_whole
from events.extract.syntax.rendering import Piece
from events.patterns import seldom

_HEARSAY = speech.ADVOCATES | word_set(
    """
    tradition legend lore folklore myth chronicle chronicles prosecution indictment military people sources officials
    official spokesman spokeswoman documents papers files testimony lawsuit suit complaint inscription stone plaque
    media rumour rumours rumor rumors
    """
)
"""By whose word, or by what, a thing is only claimed."""
_ENDS = seldom(r"(?:[il][^,;]*)?(?:[,;.]|$)")
_OTHER_SUBJECT = seldom(r",cn(?:[oi]n)*,ii$")
""" "(It was sold), and its archive, according to (a clerk, was burned)"."""
_SAID_LAST = seldom(r",n(?:[oi]n)*v[nr]?(?:(?:i?k|in|r)*\.?$|,)")


def by_whose_word(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """What goes behind a headline to say by whose word it is; [] where that is told as it is."""
    if predicate.role != "main" or predicate.subject is None:
        return []
    return _by_hearsay(analysis, predicate) or _claimed_last(analysis, predicate)


def _claimed_last(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """ ", prosecutors allege", "his lawyer said", at the end of what is so only by their word."""
    saying = next((item for item in reversed(analysis.predicates) if item.role == "main" and item.kind == "v"), None)
    if saying is None or saying.subject is None or saying.at <= predicate.at or saying.subject[0] <= predicate.at:
        return []
    first = saying.subject[0]
    apart = _SAID_LAST.match(analysis.shape, first - 1)
    if apart is None or apart.group().endswith(",") or ";" in analysis.shape[predicate.at : first]:
        return []
    if not _is_claim(analysis, predicate, saying):
        return []
    whose = pronouns_of(analysis, predicate)
    told = told_whole(analysis, first, saying.at + 1, whose)
    return [",", *range(analysis.chunks[first].first, analysis.chunks[saying.at].last + 1)] if told else []


def _is_claim(analysis: Analysis, predicate: Predicate, saying: Predicate) -> bool:
    """Whether what is said is no more than claimed, believed or foreseen by who says it."""
    if saying.subject is None:
        return False
    verb = verbs.base(analysis.verb(saying.at).lower)
    if verb in speech.ATTRIBUTING:
        return True
    speaker = analysis.noun(saying.subject[0]).lower
    if verb not in ("say", "add"):
        return False
    ahead = analysis.words(predicate.at)[0] in speech.FORESEEING
    unwilled = verbs.base(analysis.verb(predicate.at).lower) in speech.UNWILLED
    return speaker in speech.ADVOCATES or (ahead and (unwilled or speaker in speech.FORECASTERS))


def _by_hearsay(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """ ", according to legend", "to the prosecution", before a verb's subject or at its clause's end."""
    if analysis.text.find("ccording", analysis.start, analysis.end) < 0:
        return []
    place = next((at for at, token in enumerate(analysis.tokens[:-2]) if token.lower == "according"), -1)
    if place < 0 or predicate.subject is None:
        return []
    chunk = analysis.chunk_with(place + 2)
    if analysis.shape[chunk] != "n" or _HEARSAY.isdisjoint(analysis.words(chunk)[-2:]):
        return []
    last = chunk + 2 * analysis.shape.startswith("in", chunk + 1)  # "two people familiar with the matter"
    before = chunk < predicate.subject[0] and "v" not in analysis.shape[chunk : predicate.subject[0]]
    between = analysis.shape[predicate.at + 1 : chunk]
    behind = chunk > predicate.at and set(between).isdisjoint("v;uw") and not _OTHER_SUBJECT.search(between)
    behind = behind and _ENDS.match(analysis.shape, last + 1) is not None
    told = before or behind
    return [",", "according", "to", *range(place + 2, analysis.chunks[last].last + 1)] if told else []
