"""What "it" or "them" is after another subject: what the sentence before told of last, where it had no object.

"The main antenna stopped spinning in June. Engineers managed to restart it": of the last clause the subject alone is
left to be acted upon. Nothing is said where the clause has an object, for that rivals it, nor of what happened or of
sums, unless the verb is one of such.
"""

from dataclasses import replace

from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_plural
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import PRONOUNS, Candidate
from events.extract.syntax.mentioned import Naming, naming_words, thing_of
from events.extract.syntax.telling import Telling


def told_last(earlier: Analysis, naming: Naming, told: Telling, *, several: bool) -> str:
    """The words for the subject of the last main clause of the sentence before, "" where it is not left alone."""
    main = [item for item in earlier.predicates if item.kind == "v" and item.role == "main" and item.subject]
    span = main[-1].subject if main else None
    if span is None or _has_objects(earlier, main[-1]):
        return ""
    if earlier.words(span[0])[0] in PRONOUNS or earlier.first_letter(span[0]) in "SQ":
        return ""
    thing = (
        _many(earlier, span, naming) if several else thing_of(earlier, span, naming, told=replace(told, receives=False))
    )
    return thing.name if thing is not None and told.suits(thing) else ""


def own_told_last(earlier: Analysis, told: Telling) -> Candidate | None:
    """ "Its lease ended in 2015. The city extended it": what is another's, as the subject of a sentence with no object,
    where the verb is known to be said of it."""
    main = earlier.main_verb()
    span = main.subject if main is not None else None
    if main is None or span is None or span[0] != span[1] or _has_objects(earlier, main):
        return None
    noun = earlier.noun(span[0]).lower
    own = Candidate(naming_words(earlier, span), "it", span, noun=noun)
    part = earlier.words(span[0])[0] == "its" and not is_plural(noun) and told.verb not in _OF_THE_WHOLE
    return own if part and told.fits(own) else None


_OF_THE_WHOLE = word_set("destroy sell buy acquire launch close abandon lose steal burn sink")
"""What is done to a thing as likely as to its part: "its mast broke. A storm destroyed it"."""


def _many(analysis: Analysis, span: tuple[int, int], naming: Naming) -> Candidate | None:
    """ "The two sides", "talks": a plural that is nobody by name."""
    found = naming(analysis, span)
    common = analysis.last_letter(span[0]) == "N"
    if found is None or found.agrees != "they" or not common or "c" in analysis.shape[span[0] : span[1] + 1]:
        return None
    return Candidate(naming_words(analysis, span), "they", span, noun=analysis.noun(span[0]).lower)


def _has_objects(analysis: Analysis, verb: Predicate) -> bool:
    """Whether anything stands just after a verb from this one on, or was told of with "by"."""
    shape = analysis.shape
    return any(
        kind in "vtg" and shape[at + 1 : at + 2] == "n" and not kinds.is_person(analysis.noun(at + 1).lower)
        for at, kind in enumerate(shape[verb.at :], verb.at)
    )
