"""A verb told as done at its date: "had left in 2011" is "left", "was not made until then" is "was made".

On a timeline nothing comes before the date, so that what a perfect tells of an earlier time is told as a past.
"""

import re

from events.extract.lexicon import verbs, words
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.number import are_many, was

_PERFECT_ONLY = word_set("already never ever long not n't only just yet hardly barely scarcely always")
"""Adverbs by which "had" says something: "had already left", "had never met"."""
_WITH_NOT = word_set("now yet even")
"""Adverbs that say something only with "not": "will not now open"."""


def without_negation(analysis: Analysis, predicate: Predicate) -> str:
    """The verb of what was not done until a date, as done: "was not made" -> "was made", "did not open" -> "opened",
    "had never won" -> "won", "will not now open" -> "will open"."""
    chunk = analysis.chunks[predicate.at]
    if analysis.tokens[chunk.first].lower == "had" and analysis.letters[chunk.last] == "L":
        return past_of_perfect(analysis, predicate)
    kept = [at for at in range(chunk.first, chunk.last + 1) if analysis.letters[at] not in '!"']
    kept = [at for at in kept if analysis.letters[at - 1] != "!" or analysis.tokens[at].lower not in _WITH_NOT]
    told = [analysis.tokens[at].text for at in kept]
    if told[0].lower() in ("did", "does", "do") + ("would",) * (predicate.role != "content") and len(told) == 2:
        told = [verbs.past_tense(told[-1].lower()) or told[-1]]
    if analysis.letters[chunk.first] == "L":
        told.insert(0, was(analysis, predicate.subject))
    return " ".join(told)


def past_of_perfect(analysis: Analysis, predicate: Predicate) -> str:
    """ "Had not lifted" -> "lifted", "has not been seen" -> "was seen"."""
    *before, last = analysis.words(predicate.at)
    if "been" not in before:
        return verbs.past_tense(last) or last
    return f"{was(analysis, predicate.subject)} {last}"


def past_of_pluperfect(analysis: Analysis, predicate: Predicate, date: int) -> str:
    """ "Had left in 2011" -> "left", "had been granted" -> "was granted": on a timeline nothing comes before the date.
    "" for any other verb, after "if", for what was so "as of" a date, and where a clause of another time stands
    between the verb and the date ("when police came on Monday he had left")."""
    chunk = analysis.chunks[predicate.at]
    shared = predicate.governor is not None and analysis.letters[chunk.first] == "L" and predicate.kind == "v"
    auxiliary = analysis.chunks[predicate.governor if shared and predicate.governor is not None else predicate.at]
    told = [analysis.tokens[at].lower for at in range(auxiliary.first, auxiliary.last + 1)]
    if predicate.kind != "v" or told[0] != "had" or predicate.subject is None or len(told) == 1:
        return ""
    told_after = re.sub(r"u(?:g|[^,;]*[,;])", "", analysis.shape[predicate.at : date])
    between = told_after if date > predicate.at else analysis.shape[: predicate.at]
    dated = analysis.words(date - 1) if date else []
    if dated == ["of"] and analysis.words(date - 2) == ["as"]:
        return ""
    if "u" in between or not _PERFECT_ONLY.isdisjoint(told) or _is_condition(analysis, predicate):
        return ""
    if shared:
        told = [*told[: 1 + ("been" in told)], analysis.tokens[chunk.first].lower]
    _, *adverbs, last = [word for word in told if word not in words.DROPPED_ADVERBS]
    particle = last if analysis.letters[chunk.last] == "r" else ""
    if particle and adverbs:
        last = adverbs.pop()
    if "been" in adverbs or last == "been":
        told = ["were" if are_many(analysis, predicate.subject) else "was", *adverbs, last, particle]
        return " ".join(word for word in told if word and word != "been")
    done = [last]
    if analysis.letters[chunk.last] == "g" and adverbs:
        last, done = adverbs.pop(), [last, last]  # "had considered selling": "considered selling"
    past = last if last.endswith("ed") else verbs.past_tense(last) or last
    return " ".join(word for word in (*adverbs, past, *done[1:], particle) if word)


def past_of_staying(analysis: Analysis, predicate: Predicate) -> str:
    """ "Were", of who "spent Monday at a hospital", for "spent" says nothing without its day; "" for any other verb."""
    spent = analysis.words(predicate.at) in (["spent"], ["had", "spent"])
    if not spent or predicate.subject is None or not re.match("[kd]i", analysis.shape[predicate.at + 1 :]):
        return ""
    return "were" if are_many(analysis, predicate.subject) else "was"


def _is_condition(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether "if", "unless" or "though" opens a verb's clause."""
    first = predicate.subject[0] if predicate.subject is not None else predicate.at
    return predicate.role == "subordinate" and analysis.words(first - 1)[0] in ("if", "unless", "though")
