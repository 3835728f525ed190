"""Adverbs that no headline keeps (those that tie a sentence to its neighbours, those that go with a date), and the
particles that it keeps."""

import re
from collections.abc import Set

from events.extract.lexicon import nounclasses, words
from events.extract.lexicon.verbs import base
from events.extract.syntax import completion, insertions
from events.extract.syntax.analysis import Analysis

_TRIMMING = nounclasses.BREAKS | words.word_set(
    "shortly early late just only most recently especially again around sometime immediately soon mainly alone exactly"
    " onward onwards"
)
"""Adverbs that go with a date beside them."""


_STAYING = words.word_set("stand sit lie hold keep lay")
_LEADING = words.word_set("only just even not partly mainly largely merely simply solely chiefly mostly exactly")
_HAVING = words.word_set("have has take get give allow grant book")
_SPANS_OFF = words.word_set("week weekend month year season summer winter spring autumn afternoon morning")
_PARTICLES = words.word_set("down up off out back away aside apart over")


def is_particle(analysis: Analysis, chunk: int) -> bool:
    """ "(Set Hale) down near the harbour": a verb's own last word, after its object."""
    return analysis.shape[chunk : chunk + 1] == "r" and analysis.words(chunk)[0] in _PARTICLES


def goes_with(analysis: Analysis, chunk: int) -> bool:
    """Whether a chunk belongs to the noun phrase before it, or to its verb."""
    return is_particle(analysis, chunk) or is_rate(analysis, chunk)


def ties(analysis: Analysis, chunk: int) -> bool:
    """Whether an adverb only ties the sentence to its neighbours, or stresses a noun: "the bridge itself"; not "stood
    still"."""
    if analysis.words(chunk) == ["still"] and analysis.shape[chunk - 1 : chunk] == "v":
        return base(analysis.verb(chunk - 1).lower) not in _STAYING
    return any(word in words.DROPPED_ADVERBS or word == "itself" for word in analysis.words(chunk))


def before_participle(analysis: Analysis, chunk: int, dropped: Set[str]) -> list[str]:
    """The word "first" before the participle `chunk`: "first held in 1951, the race" was first held; the "never" of
    "but never built", unless until a date; [] for an adverb that ties, or is of what stands before it."""
    told = analysis.chunks[chunk - 1] if chunk else None
    if told is None or told.kind != "r" or told.first != told.last:
        return []
    if analysis.letters[told.first] == "!":
        later = any(token.lower in ("until", "till") for token in analysis.tokens[told.last :])
        return [] if later else [analysis.tokens[told.first].lower]
    alone = chunk == 1 or analysis.shape[chunk - 2] in ",n"
    word = analysis.tokens[told.first].lower
    some_more = word == "more" and chunk > 1 and analysis.last_letter(chunk - 2) == "Q"  # "six more drowned"
    return [word] if alone and not some_more and word not in dropped | _TRIMMING else []


def is_rate(analysis: Analysis, chunk: int) -> bool:
    """ "(Forty tons) a year": without it a number says another thing."""
    told = analysis.shape[chunk : chunk + 1] == "d" and analysis.words(chunk)[0].startswith(
        ("a ", "an ", "per ", "each ")
    )
    before = analysis.chunks[chunk - 1] if told and chunk else None
    return before is not None and before.kind == "n" and "Q" in analysis.letters[before.first : before.last + 1]


def leads_on(analysis: Analysis, chunk: int) -> bool:
    """ "The strike ended only when ...": an adverb of what follows, with which no headline ends."""
    return analysis.words(chunk)[-1] in _LEADING and analysis.shape[chunk + 1 : chunk + 2] in ("i", "u", "h", "t", "o")


def _is_how_often(analysis: Analysis, chunk: int) -> bool:
    """ "(Has been held) every year since 1994", "twice a year until 1994": of what went on, how often it was done; not
    "every year since 1994 except one"."""
    told = analysis.shape[chunk : chunk + 3] == "dik"
    if analysis.shape[chunk + 3 : chunk + 4] == "i" and analysis.words(chunk + 3)[-1] in insertions.EXCEPTING:
        return False
    often = told and analysis.words(chunk)[0].startswith(("every ", "each ", "twice ", "once "))
    return often and analysis.words(chunk + 1)[0] in ("since", "until", "till", "from", "between")


def kept(analysis: Analysis, chunk: int) -> list[int]:
    """The tokens of a rate, of how often a thing is done, or of "seriously" before "only in 1998"; [] where no adverb,
    or another phrase, goes with a date."""
    place = analysis.chunks[chunk]
    if is_rate(analysis, chunk) or _is_how_often(analysis, chunk):
        return list(range(place.first, place.last + 1))
    dated = place.kind == "r" and re.match("i?k", analysis.shape[chunk + 1 :]) is not None
    last = analysis.tokens[place.last].lower in _TRIMMING and place.first < place.last
    return list(range(place.first, place.last)) if dated and last else []


def as_time_off(analysis: Analysis, chunk: int) -> list[str]:
    """ "The day", for the date of "will have Saturday off", which is what one has; [] of other dates."""
    if analysis.shape[chunk : chunk + 2] != "kr" or analysis.words(chunk + 1)[0] != "off":
        return []
    verb = analysis.predicate_before(chunk)
    beside = analysis.shape[verb.at + 1 : chunk] in ("", "n") if verb is not None else False
    if verb is None or not beside or base(analysis.verb(verb.at).lower) not in _HAVING:
        return []
    last = analysis.words(chunk)[-1].split()[-1]
    return ["the", last if last in _SPANS_OFF else "day"]


def trims_a_date(analysis: Analysis, chunk: int) -> bool:
    """ "shortly before midnight", "in 1957 alone": an adverb that goes with the date."""
    shape = analysis.shape
    if analysis.words(chunk) in (["up"], ["back"]) and shape[chunk + 1 : chunk + 3] == "ik":
        return analysis.words(chunk + 1)[0] in ("to", "until", "till")  # "carried coal up to 1960", "goes back to 1820"
    if analysis.words(chunk) == ["well"] and shape[chunk + 1 : chunk + 3] == "ik":
        return analysis.words(chunk + 1)[0] in ("into", "before", "after", "past", "beyond", "over")
    if any(word not in _TRIMMING for word in analysis.words(chunk)):
        return False
    if analysis.words(chunk) == ["again"] and shape[chunk - 1] in "vtg":
        return False  # "ferries will run again from Monday"
    if analysis.words(chunk) == ["only"] and shape[chunk + 1 : chunk + 2] == "t":
        return False  # "escaped in 1943 only to be caught"
    if analysis.words(chunk) in (["late"], ["early"]) and completion.is_measured(analysis, chunk - 1):
        return False
    after = shape[chunk + 1 : chunk + 3]
    if analysis.words(chunk) in (["late"], ["early"]) and after == "ik" and shape[chunk - 1] in "vtl":
        return False  # "were paid late in May"; of "arrived late in May" the date has the word
    return after == "ik" or after[:1] == "k" or shape[chunk - 1] == "k"
