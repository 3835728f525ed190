"""Whom a pronoun takes up of two whom a verb makes a couple: "she married a miner, and he died", "they divorced"."""

from collections.abc import Callable

from events.extract.coreference.agreement import group_of, is_person
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import HE, SHE
from events.extract.syntax.mentioned import Naming, naming_words
from events.extract.syntax.nounphrases import proper

_PAIRING = word_set("marry wed meet divorce")
_MARRYING = word_set("marry wed")
"""What is done with nobody but a person."""


def spouse(analysis: Analysis, verb: Predicate, group: str, naming: Naming) -> str:
    """ "He married Coumba Faye in 1965; she died in 2011", "she married a miner, and he died": who is married to one of
    the other gender, "" for nobody."""
    at = verb.at + 1
    if not _pairs(analysis, verb) or group not in ("he", "she"):
        return ""
    one, other = naming(analysis, verb.subject or (at, at)), naming(analysis, (at, at))
    told = one.agrees if one is not None else group_of(analysis.words((verb.subject or (at, at))[0])[0])
    if told not in ("he", "she") or told == group:
        return ""
    if other is None:
        fits = is_person(analysis, at) and kinds.person_gender(analysis.noun(at).lower) in (group, "person")
        return naming_words(analysis, (at, at)) if fits else ""
    return proper(analysis, at) if other.agrees in (group, "person", "anything") else ""


def pair(analysis: Analysis, verb: Predicate, naming: Naming, resolve: Callable[[Analysis, int], str]) -> str:
    """ "Hale and Ada Pell", of "Hale met Ada Pell"; "" where one of them is nobody known."""
    if not _pairs(analysis, verb) or verb.subject is None:
        return ""
    one, other = naming(analysis, verb.subject), naming(analysis, (verb.at + 1, verb.at + 1))
    if analysis.words(verb.subject[0])[0] in HE | SHE:
        name = resolve(analysis, verb.subject[0])
    else:
        name = one.name if one is not None and one.agrees in ("he", "she", "person") else ""
    marries = base(analysis.verb(verb.at).lower) in _MARRYING
    married = other is not None and other.agrees in ("he", "she", "person", *(("anything",) if marries else ()))
    return f"{name} and {proper(analysis, verb.at + 1)}" if name and married else ""


def _pairs(analysis: Analysis, verb: Predicate) -> bool:
    """Whether a verb, with a subject and an object, makes two people one or brings them together."""
    both = verb.kind == "v" and verb.subject is not None and analysis.shape[verb.at + 1 : verb.at + 2] == "n"
    return both and base(analysis.verb(verb.at).lower) in _PAIRING
