"""One phrase after a verb, as a headline takes it in, and which of several are enough to close one."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from events.extract.lexicon.nounclasses import SPANS
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax import completion
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import Piece


class Unit(NamedTuple):
    """A phrase after the verb. The headline may end after it when `closed`, and when nothing else fits when
    `cuts_list`. A `spare` one is taken where the headline is short without it, a `condition` wherever there is room,
    and one `aside` is left out where what completes the verb would not fit behind it. `briefly` are the pieces of one
    that may be told with less, where it does not fit."""

    pieces: Sequence[Piece]
    closed: bool
    at: int
    cuts_list: bool = False
    spare: bool = False
    condition: bool = False
    aside: bool = False
    briefly: Sequence[Piece] = ()


_COMPARING = word_set("more less fewer better worse earlier later longer faster")


def is_when(analysis: Analysis, unit: Unit) -> bool:
    """ "In the 2017–18 season": a phrase that says only when, as the date does."""
    if analysis.shape[unit.at : unit.at + 2] != "in" or not analysis.letters_of(unit.at + 1).rstrip("N").endswith("Y"):
        return False
    last = analysis.chunks[unit.at + 1].last
    return unit.pieces[-1] == last and analysis.tokens[last].lower in SPANS


def until_completed(analysis: Analysis, units: list[Unit], completed: Sequence[str]) -> list[Unit]:
    """The phrases, none of them enough before the one that completes the verb: "sentenced a man of Holm to death", and
    "to prison for six years"; "warned the minister in writing that"."""
    units = _until_compared(analysis, units)
    needed = _completing(analysis, units, completed)
    said = next((place for place, unit in enumerate(units) if analysis.shape[unit.at] == "h"), 0)
    if said and {analysis.shape[unit.at] for unit in units[1:said]} <= {"i", "r"}:
        return [unit._replace(aside=0 < place < said) for place, unit in enumerate(units)]
    if not needed:
        return units
    between = "".join(analysis.shape[unit.at] for unit in units[1:needed])
    first_aside = 1 + len(between.rstrip("il"))
    placed = re.search("i+(?=t)", between)  # "allowed doctors in two towns to cut it to six months"
    set_apart = range(placed.start() + 1, placed.end() + 1) if placed else range(0)
    if _is_for_a_time(analysis, units[needed : needed + 2]):
        needed += 1
    by_the_way = needed == 1 and analysis.shape[units[0].at] == "i" and analysis.words(units[0].at)[0] not in completed
    open_ones = [
        unit._replace(
            closed=False,
            cuts_list=unit.closed or unit.cuts_list,
            aside=first_aside <= place <= len(between) or place in set_apart or by_the_way,
        )
        for place, unit in enumerate(units[:needed])
    ]
    return [*open_ones, *units[needed:]]


def for_what(analysis: Analysis, predicate: Predicate) -> Sequence[str]:
    """The preposition of the deed in "was fined 300 euros by the ministry last year for failing to train drivers"."""
    judged = base(analysis.verb(predicate.at).lower) in completion.JUDGING
    return ("for",) if judged and re.search("ig", analysis.shape[predicate.at :]) else ()


def _completing(analysis: Analysis, units: list[Unit], completed: Sequence[str]) -> int:
    """The place of the phrase that completes the verb, 0 for none: the first with one of its prepositions, but of "put
    workers at its plant in Holm on reduced hours" the last, for "in Holm" tells where the plant is."""
    shape = analysis.shape
    found = [
        place
        for place, unit in enumerate(units)
        if place and shape[unit.at] in "io" and analysis.words(unit.at)[0] in completed
    ]
    if len(found) > 1 and shape[units[found[0] - 1].at] == "i" and found[0] > 1:
        return found[-1]
    return found[0] if found else 0


def _is_for_a_time(analysis: Analysis, units: list[Unit]) -> bool:
    """ "To prison for 40 years": how long, of a place that tells little without it."""
    if len(units) < 2 or any(analysis.shape[unit.at : unit.at + 2] != "in" for unit in units):
        return False
    place, time = (unit.at + 1 for unit in units)
    measured = analysis.last_letter(time) == "q"
    return measured and analysis.noun(place).lower in completion.FULFILLED


def _until_compared(analysis: Analysis, units: list[Unit]) -> list[Unit]:
    """The phrases, none of them closed between "more" and "than": "spent more on roads since 2011 than on schools",
    "(more clerks) left the town than were hired"."""
    than = next((place for place, unit in enumerate(units) if place and analysis.words(unit.at) == ["than"]), 0)
    more = next((place for place, unit in enumerate(units[:than]) if _compares(analysis, unit.at)), -1)
    if than and more < 0 and analysis.shape[units[than].at + 1 :][:1] == "v":
        more = 0
    if more < 0:
        return units
    within = [unit._replace(closed=False, aside=place > more + 1) for place, unit in enumerate(units[:than])]
    return [*units[:more], *within[more:], *units[than:]]


def _compares(analysis: Analysis, chunk: int) -> bool:
    """ "More", "taller"."""
    last = analysis.words(chunk)[-1]
    return last in _COMPARING or (analysis.shape[chunk] == "j" and last.endswith("er"))


def without_ranges_cut(analysis: Analysis, units: list[Unit]) -> list[Unit]:
    """The phrases, none of them closed by "from 10" that "to 40" follows."""
    opened = [analysis.words(unit.at)[0] if analysis.shape[unit.at] == "i" else "" for unit in units]
    if "from" not in opened:
        return units
    ranges = {place for place, pair in enumerate(pairwise(opened)) if pair == ("from", "to")}
    return [unit._replace(closed=False) if place in ranges else unit for place, unit in enumerate(units)]


def without_quotations_cut(analysis: Analysis, units: list[Unit], verb: int) -> list[Unit]:
    """The phrases after the verb in a chunk, none of them closed before the noun of a quotation or within one that a
    verb opens; none at all where the first is cut so: "protested", of "protested by shouting "shame on you"."""
    after = analysis.chunks[verb].last + 1
    if analysis.letters.find('"', after) < 0 or analysis.letters[:after].count('"') % 2:
        return units
    lasts = [max((piece for piece in unit.pieces if isinstance(piece, int)), default=after) for unit in units]
    cut = [_cuts_quotation(analysis, after, last) for last in lasts]
    if cut[:1] == [True] and analysis.shape[units[0].at] == "i":
        return []
    return [unit._replace(closed=False) if opened else unit for unit, opened in zip(units, cut, strict=True)]


def _cuts_quotation(analysis: Analysis, first: int, last: int) -> bool:
    """Whether a quotation that begins after a token is cut after another."""
    end = last + 1 + 2 * (analysis.letters[last + 1 : last + 3] in ('."', ',"'))
    told = analysis.letters[first : end + (analysis.letters[end : end + 1] == '"')]
    if told.count('"') % 2 == 0:
        return False
    opening = first + told.rindex('"')
    return analysis.letters[last] not in "NPq" or analysis.letters[opening - 1] in "gVZBLFt"
