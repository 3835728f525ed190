"""The phrases after a verb that is told again with another object or place: "bought Mlek in 2011 and Norsk in 2017"."""

import itertools
import re

from events.extract.anchors.gapping import amount_before
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.complement import Scan, units_after
from events.extract.syntax.nounphrases import phrase_pieces
from events.extract.syntax.rendering import Piece, render
from events.extract.syntax.units import Unit

_AT_FIRST = word_set("first initially originally")
"""What is said of the first of two: "ruled first from Holm and, after 1831, from Dane"."""
_PARTICLES = ("in", "out", "on", "over", "off", "up", "down")


def units_from(analysis: Analysis, predicate: Predicate, resume: int) -> list[Unit]:
    """The verb's object, and the phrases from chunk `resume` on instead of those after it."""
    scan = Scan(analysis, predicate)
    scan.at = resume
    resumed = list(scan.units())
    place = _place_before(analysis, predicate, resume) if analysis.shape[resume] == "n" and resumed else None
    if place is not None:
        resumed = _with_noun(analysis, predicate, resume, resumed)
        placed = itertools.takewhile(lambda unit: unit.at < place, units_after(analysis, predicate))
        chunk = analysis.chunks[place]
        return [
            *placed,
            resumed[0]._replace(pieces=[*range(chunk.first, chunk.last + 1), *resumed[0].pieces]),
            *resumed[1:],
        ]
    if analysis.shape[resume] == "j":
        return resumed  # "became self-governing in 1967 and independent in 1975"
    if analysis.shape[resume] == "n":
        resumed = _with_noun(analysis, predicate, resume, resumed)
        return [*_as_far_as_infinitive(analysis, predicate, resume), *_after_preposition(analysis, predicate, resumed)]
    if analysis.shape[resume] == "t":
        before = itertools.takewhile(lambda unit: analysis.shape[unit.at] != "t", units_after(analysis, predicate))
        return [*before, *resumed]
    if analysis.shape[resume] == "o" and analysis.shape[predicate.at + 1 : predicate.at + 3] == "no":
        chunk = analysis.chunks[predicate.at + 1]  # "became a member of NATO in 2004 and of the Union in 2007"
        return [Unit([*range(chunk.first, chunk.last + 1)], False, predicate.at + 1), *resumed]
    units = units_after(analysis, predicate)
    again = analysis.shape[resume] == "r"  # "tested in a desert in May and again at sea in July"
    taken = units[:1] if units and not again and _takes(analysis, units[0].at, resume) else []
    own = itertools.takewhile(lambda unit: analysis.shape[unit.at] not in "ickd", units[len(taken) :])
    return [*taken, *(unit for unit in own if analysis.words(unit.at)[0] not in _AT_FIRST), *resumed]


def noun_with_part(analysis: Analysis, anchor: Anchor) -> str:
    """ "Discovery of oil", of "the discovery of tin in 1891 and of oil in 1926"; "" where it is somebody's that a
    pronoun stands for."""
    if anchor.noun is None or anchor.resume is None:
        return ""
    part = anchor.resume
    chunks = [anchor.noun + 1, part] if analysis.shape[part] == "n" else [part, part + 1]
    end = chunks[1] + 1
    while analysis.shape[end : end + 2] in ("on", "in"):
        end += 2
    pieces: list[Piece] = [*phrase_pieces(analysis, (anchor.noun, anchor.noun))]
    for at in [*chunks, *range(chunks[1] + 1, end)]:
        pieces += range(analysis.chunks[at].first, analysis.chunks[at].last + 1)
    owned = any(isinstance(piece, int) and analysis.letters[piece] in "SX" for piece in pieces)
    return "" if owned else render(analysis, pieces)


def _with_noun(analysis: Analysis, predicate: Predicate, resume: int, units: list[Unit]) -> list[Unit]:
    """ "Won 12 seats in 2010 and 19 in 2014": with the noun of the object before, where the second goes without."""
    amount = amount_before(analysis, predicate.at)
    before = analysis.chunks[amount or analysis.shape.find("n", predicate.at)]
    if not units or not _goes_without_noun(analysis, resume) or analysis.letters[before.last] == "P":
        return units
    counted = next((at for at in range(before.first, before.last) if analysis.letters[at] in "QJ"), before.first)
    return [units[0]._replace(pieces=[*units[0].pieces, *range(counted + 1, before.last + 1)]), *units[1:]]


def _goes_without_noun(analysis: Analysis, chunk: int) -> bool:
    return re.fullmatch("[DS]?[QJ]", analysis.letters_of(chunk)) is not None


def _place_before(analysis: Analysis, predicate: Predicate, resume: int) -> int | None:
    """The "in" of "opened offices in Vienna in 1910 and London in 1912", the "to" of "raised it to 30 metres in 1931,
    42 in 1956"; None for no other place."""
    amount = amount_before(analysis, predicate.at)
    if amount and _goes_without_noun(analysis, resume):
        return amount - 1
    found = re.match(r"n(?:[oi]n)*?in(?=i?k)", analysis.shape[predicate.at + 1 :])
    place = predicate.at + found.end() if found else resume
    alone = re.match(r"i?k", analysis.shape[resume + 1 :]) is not None
    named = all(analysis.last_letter(at) == "P" for at in (place, resume))
    return place - 1 if found is not None and alone and named else None


def _takes(analysis: Analysis, chunk: int, resume: int) -> bool:
    """Whether a preposition right after a verb leads to what it takes: "brought in labourers from India"."""
    if analysis.shape[chunk] != "i" or analysis.shape[chunk - 1 : chunk] != "v":
        return False
    if analysis.last_letter(chunk + 1) == "P":
        return False  # "shown in Brno in July and at a festival in October"
    return analysis.words(chunk)[0] in _PARTICLES and analysis.words(chunk)[0] != analysis.words(resume)[0]


def _after_preposition(analysis: Analysis, predicate: Predicate, units: list[Unit]) -> list[Unit]:
    """With the preposition that the verb has: "flew past Venus in May and Mars in July"."""
    if not units or not analysis.shape.startswith("in", predicate.at + 1):
        return units
    chunk = analysis.chunks[predicate.at + 1]
    return [units[0]._replace(pieces=[*range(chunk.first, chunk.last + 1), *units[0].pieces]), *units[1:]]


def _as_far_as_infinitive(analysis: Analysis, predicate: Predicate, resume: int) -> list[Unit]:
    """ "Led the two powers to set up" a navy in 1887 and a court in 1906: what the second object is set up by, too."""
    infinitive = re.match(r"n(?:on)*t(?=n)", analysis.shape[predicate.at + 1 : resume])
    if infinitive is None:
        return []
    end = predicate.at + infinitive.end()
    return [unit for unit in units_after(analysis, predicate) if unit.at <= end]
