"""What a crop, seeds or prices are of: "vanilla crop", "pepper seeds", of what the sentence, or one of the two before,
tells to have been grown, picked or sold abroad.

Where such verbs tell of two things, or of one with "a", the noun stays as it is; prices are of what the same sentence
tells alone, unless that has a crop too.
"""

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import clauses
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_plural, singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate

_GROWING = word_set("grow cultivate harvest farm reap")
_TENDING = _GROWING | word_set("sow plant pick water tend")
"""What is done to plants, of which there are many, and to much else: "planted evidence"."""
_SELLING = _GROWING | word_set("produce export mine")
_GROWN = word_set("crop crops harvest seeds seedlings saplings seed")
_PRICED = word_set("prices")
_PLANTS = word_set("plant tree bush vine seedling shrub")
"""What is named by what grows on it: "pepper plants"."""
_QUANTITIES = word_set("kind ton tonne kilo kilogram gram box row acre hectare field")


def of_what_grown(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Vanilla crop" for "the crop", "vanilla prices" for "prices"; "" for other nouns, for those of which more is
    said, and where no one thing is told to be grown."""
    priced = noun in _PRICED
    if (noun not in _GROWN and not priced) or analysis.shape[chunk + 1 : chunk + 2] in ("o", "t", "w"):
        return ""
    verbs = _SELLING if priced else _TENDING
    taken_up = any(analysis.shape[at] == "n" and analysis.noun(at).lower in _GROWN for at in range(chunk))
    told = [
        _thing(where, verb)
        for where, verb, _ in clauses(analysis, chunk, resolver)
        if base(where.verb(verb.at).lower) in verbs and (where is analysis or taken_up or not priced)
    ]
    found = {thing for thing in told if thing}
    return f"{found.pop()} {noun}" if len(found) == 1 else ""


def _thing(analysis: Analysis, verb: Predicate) -> str:
    """The nouns, in the singular, of what a verb tells to be grown: "ginger" of "grows most of the valley's ginger",
    "chile pepper" of "picked 14 chile peppers"; "" for one thing with "a", for two, for somebody, and a pronoun."""
    passive = "B" in analysis.letters_of(verb.at) and verb.subject is not None
    at = verb.subject[0] if passive and verb.subject is not None else verb.at + 1
    if analysis.shape[at : at + 3] == "non" and (
        analysis.last_letter(at) in "QJ" or singular(analysis.noun(at).lower) in _QUANTITIES
    ):
        at += 2
    if analysis.shape[at : at + 1] != "n" or analysis.last_letter(at) != "N":
        return ""
    words, letters = analysis.words(at), analysis.letters_of(at)
    named = words[len(letters.rstrip("N")) :]
    head = singular(named[-1])
    several, done = is_plural(named[-1]), base(analysis.verb(verb.at).lower)
    mass = words[0] not in ("a", "an") and done in _SELLING
    joined = analysis.shape[at + 1 : at + 3] == "cn"  # "olives and figs"
    if joined or not (several or mass) or kinds.person_gender(head) is not None or kinds.is_body(head):
        return ""
    if head in _PLANTS:
        return " ".join(named[:-1])
    return "" if head in _GROWN else " ".join([*named[:-1], head])
