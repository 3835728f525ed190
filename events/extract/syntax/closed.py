"""Which chunks say by themselves what they mean: no date, no quotation, and no pronoun but that of a subject told, or
of whose it is: "Hale's trial ended when he"."""

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
_HER_ACTED_ON = "her (object)"
"""The word for "her" of "jailed her" among pronouns, where "her" is that of "her house"."""
_OBJECTS = {"he": "him", "she": _HER_ACTED_ON}
_THEN_ADJECTIVE = "the then"
"""The word for "then" of "the then champion", which points to nothing."""
_REFLEXIVES = {"he": "himself", "she": "herself", "it": "itself", "they": "themselves"}


def pronouns_of(analysis: Analysis, predicate: Predicate) -> frozenset[str]:
    """The pronouns that are of a verb's subject: "his" and "he", of a name or of "he"; "its", of a thing."""
    if predicate.subject is None:
        return frozenset()
    at, last = predicate.subject
    if re.fullmatch(r"n(?:on)*(?:,n(?:on)*)*,?cn(?:on)*", analysis.shape[at : last + 1]):
        return frozenset({"their", "they"})
    if not re.fullmatch(r"n(?:on)*", analysis.shape[at : last + 1]):
        return frozenset()
    chunk, word = analysis.chunks[at], analysis.words(at)[0]
    if set(analysis.letters[chunk.first : chunk.last + 1]) <= {"P", "D"} and analysis.letters[chunk.last] == "P":
        return frozenset({"he", "she", "it", *POSSESSIVES.values()})
    if word in POSSESSIVES:
        return frozenset({word, POSSESSIVES[word]})
    noun = analysis.noun(at).lower
    owner = _of_owner(analysis, at)
    if owner:
        return owner
    if kinds.person_gender(noun) is not None:
        return frozenset(
            {"he", "she", "his", "her"} if word == "the" else ()
        )  # "a new king was crowned after his death"
    if analysis.letters[chunk.last] != "N":
        return frozenset()
    return frozenset({"their", "they"} if nouns.is_plural(noun) else {"its", "it"})


def _of_owner(analysis: Analysis, chunk: int) -> frozenset[str]:
    """The pronouns of the person whose the subject is: "Hale's trial", "her career"; nobody's for a person's, of whom
    "he" may be said: "Hale's son"."""
    letters = analysis.letters_of(chunk)
    owned = re.match("(?:D?P+G|S(?=[^S]))", letters) is not None and not kinds.can_act(analysis.noun(chunk).lower)
    if not owned or (letters[0] == "S" and analysis.words(chunk)[0] not in ("his", "her")):
        return frozenset()
    return frozenset({"he", "she", "his", "her"})


def pronouns_of_stranger(analysis: Analysis, predicate: Predicate, clause: range) -> frozenset[str]:
    """ "A man was freed after a court quashed his conviction": the pronouns of somebody of whom the text has told
    nothing before, where the subject of the clause is nobody of whom "his" might be said."""
    who = predicate.subject[0] if predicate.subject is not None else 0
    other = analysis.noun(clause.start).lower
    new = predicate.subject is not None and analysis.words(who)[0] in ("a", "an") and analysis.last_letter(who) == "N"
    gender = kinds.person_gender(analysis.noun(who).lower) if new else None
    body = kinds.is_body(other) or analysis.first_letter(clause.start) != "P"
    thing = analysis.shape[clause.start] == "n" and body and kinds.person_gender(other) is None
    if gender is None or not thing or "X" in analysis.letters_of(clause.start):
        return frozenset()
    return frozenset({"he": ("he", "his"), "she": ("she", "her")}.get(gender, ("he", "his", "she", "her")))


def objects_of_clause(analysis: Analysis, own: frozenset[str], clause: range) -> frozenset[str]:
    """ "Ended when a court jailed him": what is done to the person of whom a headline tells, by what is no person, of
    whom "him" may be said as well; and what a clause's subject does to itself."""
    subject = clause.start
    if analysis.shape[subject] != "n":
        return frozenset()
    word, noun = analysis.words(subject)[-1], analysis.noun(subject).lower
    itself = "they" if nouns.is_plural(noun) or word == "they" else word if word in _REFLEXIVES else "it"
    told = {_REFLEXIVES[itself]}
    persons = "g" in analysis.shape[clause.start : clause.stop]  # "a report accusing him": whom, another may ask
    persons = persons or any(analysis.shape[at] == "n" and _may_be_person(analysis, at) for at in clause)
    return frozenset(told if persons else told | {_OBJECTS[one] for one in own & _OBJECTS.keys()})


def _may_be_person(analysis: Analysis, chunk: int) -> bool:
    """Whether "him" or "her" may be said of a noun phrase: of a name, and of one person."""
    one = analysis.noun(chunk).lower
    named = "P" in analysis.letters_of(chunk) and not kinds.is_body(one)
    return named or (kinds.person_gender(one) is not None and not nouns.is_plural(one))


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
        (letter, word)
        for letter, word in zip(analysis.letters[place], _pronouns_apart(analysis, place), strict=True)
        if letter not in "SX" or word not in own
    ]
    open_ended = any(letter in 'XSKYE"' or word in _POINTING for letter, word in told)
    return range(0) if open_ended else range(start, end)


def _pronouns_apart(analysis: Analysis, place: slice) -> list[str]:
    """The words of some tokens, "her" apart by what it is in "her house" and "jailed her", and "then" of "the then
    champion" as the adjective that it is."""
    words = [token.lower for token in analysis.tokens[place]]
    for at, word in enumerate(words):
        if word == "her" and analysis.letters[place.start + at] == "X":
            words[at] = _HER_ACTED_ON
        elif word == "then" and words[at - 1 : at] == ["the"]:
            words[at] = _THEN_ADJECTIVE
    return words
