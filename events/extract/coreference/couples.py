"""Who a pronoun is that takes up one of two whom a verb makes a couple: "she married a miner, and he died"."""

from events.extract.coreference.agreement import group_of, is_person
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.mentioned import Naming, naming_words
from events.extract.syntax.nounphrases import proper

PAIRING = word_set("marry wed meet divorce")


def spouse(analysis: Analysis, verb: Predicate, group: str, naming: Naming) -> str:
    """ "He married Coumba Faye in 1965; she died in 2011", "she married a miner, and he died": who is married to one of
    the other gender, "" for nobody."""
    at = verb.at + 1
    pairs = verb.kind == "v" and verb.subject is not None and base(analysis.verb(verb.at).lower) in PAIRING
    if not pairs or group not in ("he", "she") or analysis.shape[at : at + 1] != "n":
        return ""
    one, other = naming(analysis, verb.subject or (at, at)), naming(analysis, (at, at))
    told = one.agrees if one is not None else group_of(analysis.words((verb.subject or (at, at))[0])[0])
    if told not in ("he", "she") or told == group:
        return ""
    if other is None:
        fits = is_person(analysis, at) and kinds.person_gender(analysis.noun(at).lower) in (group, "person")
        return naming_words(analysis, (at, at)) if fits else ""
    return proper(analysis, at) if other.agrees in (group, "person", "anything") else ""
