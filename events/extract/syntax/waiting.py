"""Which noun phrase still waits for its verb, where clauses that stood after it have had theirs.

"A vote on whether the town should leave the county was postponed": "should leave" closes the clause that "whether"
opened, so that "was postponed" can only be said of the vote, however near the county stands.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class _Clause:
    """An open clause: the place that opened it (-1 for the sentence's own), the place of its subject, -1 for none yet,
    and whether it has its verb."""

    opened: int
    subject: int = -1
    verb: bool = False


def waiting(
    before: str, names_no_time: Callable[[int], bool], opens_content: Callable[[int], bool]
) -> tuple[int, int] | None:
    """(subject, opener): the place of the noun phrase that waits, and of what opened the clause after it; None for
    none.

    `before` is the skeleton (see `skeleton`) up to a finite verb.
    """
    clauses = [_Clause(-1)]
    for place, kind in enumerate(before):
        if kind == "n":
            _note_noun(clauses, before, place, names_no_time)
        elif kind in ";-" or (kind == "c" and _joins_another(clauses, before, place)):
            clauses = [_Clause(-1)]
        elif kind in "huw":
            clauses.append(_Clause(place))
        elif (kind == "v" and before[place - 1 : place] != "c") or before[place - 1 : place + 1] == "ut":
            _close(clauses)
            if len(clauses) > 1 and clauses[-1].verb and before[place + 1 : place + 2] == "n" and opens_content(place):
                clauses.append(_Clause(place, place + 1))
    last = clauses[-1]
    if not last.verb:
        return None
    _reopen(clauses)
    reached = clauses[-1]
    return (reached.subject, last.opened) if not reached.verb and 0 <= reached.subject < last.opened else None


def _joins_another(clauses: list[_Clause], before: str, place: int) -> bool:
    """Whether "and" opens another clause, behind a comma: "the mill closed, and the town"."""
    return before[place - 1 : place + 2] == ",cn" and len(clauses) == 1 and clauses[0].verb


def _note_noun(clauses: list[_Clause], before: str, place: int, names_no_time: Callable[[int], bool]) -> None:
    """Take a noun phrase for the subject of its clause; one right after it opens a clause of its own ("the wheat she
    had loaded")."""
    clause, preceding = clauses[-1], before[place - 1 : place]
    if clause.verb:
        return
    if clause.subject < 0 and preceding not in ("i", "o", "t", "g", "l", "v") and names_no_time(place):
        clause.subject = place
    elif clause.subject >= 0 and preceding == "n":
        clauses.append(_Clause(place, place))


def _close(clauses: list[_Clause]) -> None:
    """Give a verb to the innermost clause that lacks one, where any does."""
    lacking = next((place for place in range(len(clauses) - 1, -1, -1) if not clauses[place].verb), None)
    if lacking is not None:
        del clauses[lacking + 1 :]
        clauses[lacking].verb = True


def _reopen(clauses: list[_Clause]) -> None:
    """Leave the inner clauses that have their verb."""
    while len(clauses) > 1 and clauses[-1].verb:
        clauses.pop()
