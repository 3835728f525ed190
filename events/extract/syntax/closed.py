"""Which chunks say by themselves what they mean: no date, no quotation, and no pronoun but that of a subject told."""

import re

from events.extract.lexicon import kinds, nouns, verbs
from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate

_POINTING = word_set(
    "both each these those such there then others former latter it they so same none neither either one"
)
"""Words that another sentence, or what a headline leaves out, gives their meaning."""
POSSESSIVES = {"he": "his", "she": "her", "it": "its", "they": "their"}


def pronouns_of(analysis: Analysis, predicate: Predicate) -> frozenset[str]:
    """The pronouns that are of a verb's subject: "his" and "he", of a name or of "he"; "its", of a thing."""
    if predicate.subject is None:
        return frozenset()
    at, last = predicate.subject
    if not re.fullmatch(r"n(?:on)*", analysis.shape[at : last + 1]):
        return frozenset()
    chunk, word = analysis.chunks[at], analysis.words(at)[0]
    if set(analysis.letters[chunk.first : chunk.last + 1]) <= {"P", "D"} and analysis.letters[chunk.last] == "P":
        return frozenset({"he", "she", "it", *POSSESSIVES.values()})
    if word in POSSESSIVES:
        return frozenset({word, POSSESSIVES[word]})
    noun = analysis.noun(at).lower
    if kinds.person_gender(noun) is not None:
        return frozenset(
            {"he", "she", "his", "her"} if word == "the" else ()
        )  # "a new king was crowned after his death"
    if analysis.letters[chunk.last] != "N":
        return frozenset()
    return frozenset({"their", "they"} if nouns.is_plural(noun) else {"its", "it"})


def pronouns_of_clause(analysis: Analysis, clause: range) -> frozenset[str]:
    """ "When Holm used its veto": the possessive of the thing that is the subject of a clause, and what it calls
    itself in what it says: "after the firm said it would pay"."""
    subject = clause.start
    if analysis.shape[subject] != "n" or analysis.last_letter(subject) not in "NP":
        return frozenset()
    says = re.search("v(?=h?nv)", analysis.shape[subject : clause.stop])
    said = says is not None and verbs.base(analysis.verb(subject + says.start()).lower) in SAYING
    noun = analysis.noun(subject).lower
    if nouns.is_plural(noun):
        return frozenset({"their", "they"} if said else {"their"})
    if kinds.person_gender(noun) is not None:
        return frozenset({"he", "she"} if said else ())
    return frozenset({"its", "it"} if said else {"its"})


def told_whole(analysis: Analysis, start: int, end: int, own: frozenset[str] = frozenset()) -> range:
    """The chunks, unless a pronoun, a date or a quotation stands in them; `own` are pronouns that may."""
    place = slice(analysis.chunks[start].first, analysis.chunks[end - 1].last + 1)
    told = [
        (letter, token.lower)
        for letter, token in zip(analysis.letters[place], analysis.tokens[place], strict=True)
        if letter not in "SX" or token.lower not in own or (letter == "X" and token.lower == "her")
    ]
    open_ended = any(letter in 'XSKYE"' or word in _POINTING for letter, word in told)
    return range(0) if open_ended else range(start, end)
