"""What a noun or a verb asks for after it, so that no headline may end before: "as part of", "sentenced to"."""

import re
from collections.abc import Sequence

from events.extract.lexicon import words
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Analysis

HANGING = words.word_set(
    """ connection response favour favor part result accordance behalf addition line support terms view light honour
    honor memory place front spite case lieu exchange return search preparation order charge need danger face wake
    """
)
"""Nouns after a preposition that ask for another: "in connection with", "as part of", "in the wake of"."""


_EXPECTING = words.word_set("expect expects expected believe believes forecast")
_BEFALLING = words.word_set("happen occur come arrive fall rise last emerge disappear")
"""What a thing is expected to do, and nobody does to it."""
MAKING_DO = words.word_set("allow permit force oblige compel order persuade enable invite")
"""What one does to somebody who then does something; "asked to see" and "helped to build" may be of a thing."""
CONTROLLING = words.word_set(
    """ cause allow force enable lead order ask urge tell help persuade require permit want expect get make authorize
    authorise encourage invite instruct prompt inspire push provoke induce pressure
    command advise press oblige compel lobby task train convince
    """
)
"""Verbs whose object is followed by what it is to do: no headline ends between the two."""


INFINITIVE_NOUNS = words.word_set(
    """
    plan decision proposal bid attempt effort offer order agreement deal law bill vote right request permission refusal
    pledge promise move campaign contract chance failure intention ability bids plans attempts efforts call calls
    candidate candidates
    """
)
"""Nouns that say little without what is to be done."""

NOUNS_COMPLETED = {
    "contact": ("with",), "ties": ("with", "to"), "relations": ("with",), "link": ("with", "to"), "access": ("to",),
    "agreement": ("with",), "fire": ("to",), "war": ("on", "against"), "control": ("over",), "charge": ("of",),
    "dependence": ("on",), "reliance": ("on",), "limit": ("on",),
    "protest": ("at", "against", "over"), "confidence": ("in",),
}  # fmt: skip
"""Objects that are not enough: "restored contact with the rover"."""

PARTS_OF_DAY = words.word_set("morning afternoon evening night")
"""What goes out with the date before it: "at ten past two on Friday morning"."""

FULFILLED = words.word_set("prison jail custody office")
"""What follows a length of time that is no use without it: "to six years in prison"."""

COMPLETED = {
    "bring": ("to", "into", "under", "onto", "out"), "put": ("in", "into", "on", "under", "onto"),
    "turn": ("into", "over", "to", "against"), "send": ("into", "onto"), "push": ("into", "onto", "off"),
    "lead": ("into",), "pull": ("from", "out"),
    "sentence": ("to",), "transform": ("into",), "divide": ("into",), "convert": ("into", "to"), "reduce": ("to",),
    "drive": ("from", "out", "to", "into", "onto", "across"), "force": ("into", "out", "to", "across", "onto"),
    "throw": ("into", "out"), "place": ("on", "under"), "keep": ("under", "on"), "leave": ("without",),
    "hand": ("to", "over"), "subject": ("to",), "oblige": ("to",), "limit": ("to",), "compare": ("with", "to"),
    "rid": ("of",), "deprive": ("of",), "accuse": ("of",), "strip": ("of",), "convict": ("of",), "rob": ("of",),
    "blame": ("for",), "charge": ("with",), "file": ("against",), "lose": ("to",), "elect": ("as",),
    "appoint": ("as",), "name": ("as",), "install": ("as",), "nominate": ("as", "for"), "supply": ("with",),
    "provide": ("with",), "replace": ("with",), "equip": ("with",), "mistake": ("for",), "exchange": ("for",),
    "talk": ("into",), "coax": ("into",), "set": ("to",), "follow": ("by",),
}  # fmt: skip
"""Verbs whose object is not enough: with these prepositions the headline goes on."""

JUDGING = words.word_set("fine jail sue dismiss sack reprimand punish praise criticise criticize arrest suspend")
"""What is done to somebody for what he did, which matters more than who does it."""

_GIVING = words.word_set(
    """
    submit sell give hand present send offer donate grant award lend lease loan bequeath transfer deliver return
    dedicate attribute ascribe devote move take carry deport extradite add attach introduce show post ship export pass
    leave assign entrust bring lead
    """
)
"""Verbs after whose object "to" somebody or some place goes on, over what commas set apart between the two."""

ADJECTIVES = words.word_set(
    "guilty capable aware responsible liable unable able eligible prone due exempt close subject similar loyal"
)
"""What says little without what follows: "found guilty of murder"."""

STATEMENTS = words.word_set(
    "opinion judgment judgement ruling letter note memo email filing affidavit resolution verdict"
)
"""In which something is said: "found in an opinion that ..."."""


def or_recipient(analysis: Analysis, verb: int, completed: Sequence[str]) -> Sequence[str]:
    """The prepositions that complete the verb of a chunk, or lead to whom or where its object goes: "sold the mine,
    against all advice, to a rival"; and of a passive to who did it: "was deposed, while abroad, by a colonel"."""
    passive = analysis.letters_of(verb).rstrip("r").endswith("BL")
    return (*completed, *(["to"] if base(analysis.verb(verb).lower) in _GIVING else []), *(["by"] if passive else []))


def is_occurrence(analysis: Analysis, chunk: int) -> bool:
    """ "(Was) the last time" a team won: what is told of it follows without a "that"."""
    told = analysis.words(chunk)
    return told[-1] == "time" and not {"first", "last", "only"}.isdisjoint(told)


def is_subject_form(analysis: Analysis, chunk: int) -> bool:
    """ "he", "they": never what a verb is done to."""
    return analysis.words(chunk)[0] in words.NOMINATIVES


_POINTS = words.word_set("place spot point location site moment hour day")
"""What a clause tells the where or when of."""
_UNITS = words.word_set("minute hour day week month year")


RANKS = words.IN_ORDER | {"only", "youngest", "oldest"}
""" "The sixth to resign", of all who did."""


def awaits_infinitive(analysis: Analysis, verb: int) -> bool:
    """ "Became the first woman in Europe to climb it", "are scheduled to land": a rank says nothing without what it is
    held for, nor a plan without what is planned."""
    if analysis.verb(verb).lower in words.SCHEDULED:
        return analysis.shape.startswith("t", verb + 1)
    if not analysis.shape.startswith("n", verb + 1) or RANKS.isdisjoint(analysis.words(verb + 1)):
        return False
    return re.match(r"n(?:[io]n)*t", analysis.shape[verb + 1 :]) is not None


def is_measured(analysis: Analysis, chunk: int) -> bool:
    """Whether a chunk is a length of time: "eleven minutes" late."""
    return analysis.shape[chunk] == "n" and analysis.noun(chunk).lower.split()[-1].removesuffix("s") in _UNITS


def stands_alone(analysis: Analysis, following: int) -> bool:
    """Whether a length of time says enough before the chunk that follows: "for six years", on Monday, for fraud, after
    a fire broke out."""
    found = re.match("$|[.,;cdk]|i+k|[iu]", analysis.shape[following:])
    if found is None or found.group() not in ("i", "u"):
        return found is not None
    lasting = following > 1 and analysis.words(following - 2) == ["for"]
    return lasting if found.group() == "u" else analysis.words(following) == ["for"]


def is_defined(analysis: Analysis, start: int, following: int) -> bool:
    """ "On a mission that was to last a year", "at the place where it had landed": whether a phrase at `start` is of a
    thing which nothing is known of without what follows."""
    if analysis.shape[start : start + 2] != "in" or analysis.shape[following : following + 1] != "w":
        return False
    if analysis.words(start + 1)[0] == "the" and analysis.noun(start + 1).lower in _POINTS:
        return True
    placed = analysis.words(start)[0] in ("on", "in") and analysis.words(start + 1)[0] == "a"
    return placed and analysis.words(following) == ["that"]


def is_singled_out(analysis: Analysis, last: int) -> bool:
    """ "The first of their products to use ...": whether what the noun phrase that ends here is the first to do belongs
    to it."""
    first = last
    while first and analysis.shape[first - 1] in "on":
        first -= 1
    return any(word in ("first", "last", "only", "latest") for word in analysis.words(first))


def begins_clause(analysis: Analysis, opener: int, chunk: int) -> bool:
    """ "after her predecessor, Klaus Riemer, lost", "as the river, swollen by rain, rose": a clause, though it begins
    like a phrase."""
    opens = analysis.words(opener)[0] in words.CLAUSE_OPENERS
    return opens and re.match(r"n(?:[oi]n)*,(?:[nlj]|in)[^,;vuhwc]*,r?v", analysis.shape[chunk:]) is not None


def asks_for_more(analysis: Analysis, chunk: int) -> bool:
    """ "(Found a man) guilty" of murder; not "due" in May; "(the fourth of his reign and) the first" for two years."""
    last = analysis.tokens[analysis.chunks[chunk].last].lower
    if last in words.IN_ORDER and analysis.shape[chunk - 1 : chunk + 3] == "cnin":
        return analysis.last_letter(chunk) == "J"
    return last in ADJECTIVES and re.match("(?:i?k|d)o|[io]+[^kdio]", analysis.shape[chunk + 1 :]) is not None


def is_to_do(analysis: Analysis, chunk: int) -> bool:
    """ "(Asked the court) on Monday to reopen the case": whether what an object is to do follows, over the date."""
    return re.match("(?:i?k)?t", analysis.shape[chunk : chunk + 3]) is not None


def is_done_by_object(analysis: Analysis, infinitive: int) -> bool:
    """ "(The sale, which the bank expects) to be completed", "(a man whom they allowed) to return": whether an
    infinitive is what the object of the verb before it does, for nothing can be done to it or one is made to do it."""
    if infinitive and base(analysis.verb(infinitive - 1).lower) in MAKING_DO:
        return analysis.shape[infinitive] == "t" and "B" not in analysis.letters_of(infinitive - 1)
    if infinitive == 0 or analysis.verb(infinitive - 1).lower not in _EXPECTING or analysis.shape[infinitive] != "t":
        return False
    group = analysis.words(infinitive)
    return group[:2] == ["to", "be"] or group[-1] in _BEFALLING
