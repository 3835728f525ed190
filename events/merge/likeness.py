"""How far two mentions may be one event: the gate, and the likeness of those who pass it.

The gate, all of it: one event word (`Mention.head`), one date within the other, a named participant in common (or
nearly the same words), what was called off apart from what happened, and no contrast. Two headlines are in contrast
where each names somebody the other does not ("arrested Carlo Russo in Rome", "arrested Dario Russo in Rome"), or where
they say different things in one place: "passed a law on rivers", "passed a law on pensions". A description in the
place of a name is no contrast ("the club", "Torino"), nor is another adjunct ("in a storm", "on its way to Oslo").
Nor may they tell of one deed with doer and done-to exchanged.
"""

from collections.abc import Iterable

from events.dates.bounds import contains
from events.dates.value import Precision
from events.extract.anchors.scheduled import CALLING_OFF
from events.extract.lexicon.words import word_set
from events.extract.syntax.heads import head
from events.merge.compared import Item, Reading, aliases

ENOUGH = 0.05
NEARLY_THE_SAME = 0.6
"""Token Jaccard: what two mentions of one event must have, and what stands in for a participant in common."""

_MUTUAL = frozenset(map(head, word_set("meet merge marry agree sign clash cooperate negotiate debate separate")))
"""Heads of what two do together, whoever is named first."""
_CALLING_OFF = frozenset(map(head, CALLING_OFF))
"""Heads of the calling off itself: "Sunday's launch was scrubbed", "the launch was scrubbed on Sunday"."""

Place = tuple[str, str]
"""Where in a headline: after which word and preposition, or ("", "before ...") before which word."""


def may_be_one(a: Reading, b: Reading) -> bool:
    """The gate."""
    return (contains(a.date, b.date) or contains(b.date, a.date)) and alike_but_for_the_date(a, b)


def alike_but_for_the_date(a: Reading, b: Reading) -> bool:
    """The gate, open to any dates."""
    return (
        a.head == b.head
        and (a.called_off == b.called_off or (a.head in _CALLING_OFF and on_one_day(a, b)))
        and (share_a_name(a, b) or overlap(a, b) >= NEARLY_THE_SAME)
        and not in_contrast(a, b)
        and not in_reverse(a, b)
    )


def surplus(a: Reading, b: Reading) -> float:
    """How far the token Jaccard of two mentions lies above what one event must have."""
    return overlap(a, b) - ENOUGH


def overlap(a: Reading, b: Reading) -> float:
    """The token Jaccard of headline and sentence."""
    common = len(a.words & b.words)
    return common / max(1, len(a.words) + len(b.words) - common)


def on_one_day(a: Reading, b: Reading) -> bool:
    """Whether both have one and the same day."""
    return a.date.precision is Precision.DAY and a.date == b.date


def share_a_name(a: Reading, b: Reading) -> bool:
    """Whether a participant of one is in the other, by the same name or by a part of it ("Hale" for "Tom Hale")."""
    return not (a.names.isdisjoint(b.aliases) and b.names.isdisjoint(a.aliases))


def in_contrast(a: Reading, b: Reading) -> bool:
    """Whether the headlines tell of different things: each a name the other has not, or two things in one place."""
    if a.phrase == b.phrase:
        return False
    mine, yours = _own(a, b), _own(b, a)
    if not mine or not yours:
        return False
    if any(item.kind == "name" for item in mine) and any(item.kind == "name" for item in yours):
        return True
    here, there = _places(a, mine), _places(b, yours)
    same_day = on_one_day(a, b)
    return any(_differ(here[place], there[place], same_day) for place in here.keys() & there.keys())


def says_no_more(a: Reading, b: Reading) -> bool:
    """Whether the headline of `a` says nothing that that of `b` does not."""
    return not _own(a, b)


def in_reverse(a: Reading, b: Reading) -> bool:
    """Whether the one did to the other what that other did to the one: "A sued B", "B sued A"."""
    return (
        a.head not in _MUTUAL
        and not a.agents & b.agents
        and bool(a.agents & (b.names - b.agents))
        and bool(b.agents & (a.names - a.agents))
    )


def _own(a: Reading, b: Reading) -> frozenset[Item]:
    """What the headline of `a` says and that of `b` does not."""
    others = {item.key for item in b.phrase}
    own = [item for item in a.phrase if item.key not in others and not _called(item, b)]
    known = bool(own) and own[0] is a.phrase[0] and a.opening in b.names
    return frozenset(own[1:] if known else own)


def _called(item: Item, reading: Reading) -> bool:
    """Whether a name is among those of the other, by any alias of either."""
    named = item.kind in ("name", "adjective")
    return named and (item.key in reading.aliases or not aliases(item.key).isdisjoint(reading.names))


def _places(reading: Reading, own: frozenset[Item]) -> dict[Place, set[Item]]:
    """What only this headline says, by where it says it."""
    places: dict[Place, set[Item]] = {}
    left, run = "", list[Item]()
    place: Place = ("", "")
    for item in reading.phrase:
        if item in own:
            if not run or item.preposition:
                place = (left, item.preposition)
            run.append(item)
            places.setdefault(place, set()).add(item)
            continue
        if run and item.kind == "word" and not item.preposition:
            places.setdefault(("", f"before {item.key}"), set()).update(run)
        left, run = item.key.split()[-1], []
    return places


def _differ(here: Iterable[Item], there: Iterable[Item], same_day: bool) -> bool:
    """Whether two fillings of one place exclude each other: not a description and a name; nor two counts of one day,
    for tolls are corrected."""
    kinds, others = {item.kind for item in here}, {item.kind for item in there}
    if kinds == others == {"number"}:
        return not same_day or any("." in item.key for item in (*here, *there))
    return {"number"} not in (kinds, others) and ("name" in kinds) == ("name" in others)
