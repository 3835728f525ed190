"""One phrase after a verb, as a headline takes it in, and which of several are enough to close one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from events.extract.syntax import completion
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.rendering import Piece


@dataclass(frozen=True, slots=True)
class Unit:
    """A phrase after the verb. The headline may end after it when `closed`, and when nothing else fits when
    `cuts_list`. A `spare` one is taken where the headline is short without it, a `condition` wherever there is room,
    and one `aside` is left out where what completes the verb would not fit behind it."""

    pieces: Sequence[Piece]
    closed: bool
    at: int
    cuts_list: bool = False
    spare: bool = False
    condition: bool = False
    aside: bool = False


def until_completed(analysis: Analysis, units: list[Unit], completed: Sequence[str]) -> list[Unit]:
    """The phrases, none of them enough before the one that completes the verb: "sentenced a man of Holm to death", and
    "to prison for six years"."""
    needed = next(
        (
            place
            for place, unit in enumerate(units)
            if place and analysis.shape[unit.at] in "io" and analysis.words(unit.at)[0] in completed
        ),
        0,
    )
    between = "".join(analysis.shape[unit.at] for unit in units[1:needed])
    if needed and _is_for_a_time(analysis, units[needed : needed + 2]):
        needed += 1
    open_ones = [
        replace(
            unit,
            closed=False,
            cuts_list=unit.closed or unit.cuts_list,
            aside=0 < place <= len(between) and set(between) <= {"i", "l"},
        )
        for place, unit in enumerate(units[:needed])
    ]
    return [*open_ones, *units[needed:]]


def _is_for_a_time(analysis: Analysis, units: list[Unit]) -> bool:
    """ "To prison for 40 years": how long, of a place that tells little without it."""
    if len(units) < 2 or any(analysis.shape[unit.at : unit.at + 2] != "in" for unit in units):
        return False
    place, time = (unit.at + 1 for unit in units)
    measured = analysis.letters[analysis.chunks[time].last] == "q"
    return measured and analysis.noun(place).lower in completion.FULFILLED


def without_ranges_cut(analysis: Analysis, units: list[Unit]) -> list[Unit]:
    """The phrases, none of them closed by "from 10" that "to 40" follows."""
    opened = [analysis.words(unit.at)[0] if analysis.shape[unit.at] == "i" else "" for unit in units]
    ranges = {place for place, pair in enumerate(pairwise(opened)) if pair == ("from", "to")}
    return [replace(unit, closed=False) if place in ranges else unit for place, unit in enumerate(units)]
