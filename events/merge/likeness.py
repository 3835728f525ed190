"""How far two mentions may be one event: the gate, and the likeness of those who pass it.

The gate, all of it: one event word (`Mention.head`) or, under stricter terms, a kindred one (`akin`), one date within
the other, a named participant in common (or nearly the same words), what was called off apart from what happened, and
no contrast. Two headlines are in contrast where each names somebody the other does not ("arrested Carlo Russo in
Rome", "arrested Dario Russo in Rome"), or where they say different things in one place: "passed a law on rivers",
"passed a law on pensions". A description in the place of a name is no contrast ("the club", "Torino"), nor is another
adjunct ("in a storm", "on its way to Oslo"), nor a count and the same rounded. What the event befell is compared
whatever the voice: "the bridge was opened", "opened a tram line"; and there "the Mining Act" and "the budget" are two
things, as are Hale and "Hale's aide". Nor may one be told as another event of its kind ("a second quake", "also
resigned"), nor both tell of one deed with doer and done-to exchanged.
"""

from collections.abc import Iterable

from events.dates.bounds import contains
from events.dates.value import Precision
from events.extract.anchors.calledoff import CALLING_OFF
from events.extract.lexicon.synonyms import kindred
from events.extract.lexicon.words import word_set
from events.extract.syntax.heads import head
from events.merge.compared import Reading, aliases
from events.merge.items import Item
from events.merge.roles import ALSO
from events.merge.rounding import is_rounded

ENOUGH = 0.05
NEARLY_THE_SAME = 0.6
"""Token Jaccard: what two mentions of one event must have, and what stands in for a participant in common."""

_OF_PERSONS = frozenset(
    map(head, word_set("die kill arrest detain charge indict convict acquit sentence jail execute extradite kidnap"))
)
"""Heads of what befalls people alone, whoever else the sentence names."""
_MUTUAL = frozenset(map(head, word_set("award meet merge marry agree sign clash cooperate negotiate debate separate")))
"""Heads of what two do together, whoever is named first."""
_CALLING_OFF = frozenset(map(head, CALLING_OFF))
"""Heads of the calling off itself: "Sunday's launch was scrubbed", "the launch was scrubbed on Sunday"."""

_EVENT = "*"
_CONVERSE = frozenset(map(head, ("beat", "lose")))
"""Heads that say the same of two with the roles exchanged."""

Place = tuple[str, str]
"""Where in a headline: after which word and preposition, or ("", "before ...") before which word."""


def may_be_one(a: Reading, b: Reading) -> bool:
    """The gate."""
    return (contains(a.date, b.date) or contains(b.date, a.date)) and alike_but_for_the_date(a, b)


def alike_but_for_the_date(a: Reading, b: Reading) -> bool:
    """The gate, open to any dates."""
    return (
        (a.head == b.head or akin(a, b))
        and (a.called_off == b.called_off or (a.head in _CALLING_OFF and on_one_day(a, b)))
        and (share_a_name(a, b) or overlap(a, b) >= NEARLY_THE_SAME)
        and not in_contrast(a, b)
        and not in_reverse(a, b)
        and not told_apart(a, b)
    )


def akin(a: Reading, b: Reading) -> bool:
    """Whether kindred words may tell of one event: of somebody whom both have as doer or done-to, on one day, or at one
    date with two names in common."""
    if b.head not in kindred(a.head) or a.date != b.date:
        return False
    common = [name for name in a.names if not aliases(name).isdisjoint(b.aliases)]
    return len(common) > 1 or (on_one_day(a, b) and not _involved(a).isdisjoint(_involved(b)))


def _involved(reading: Reading) -> frozenset[str]:
    """Who did it or had it done to them, by any name."""
    return reading.agents.aliases | reading.befallen.aliases


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
    return (
        not (a.names.isdisjoint(b.aliases) and b.names.isdisjoint(a.aliases))
        or a.opening in b.surnames
        or b.opening in a.surnames
    )


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
    if a.head in _CONVERSE and b.head in _CONVERSE and a.head != b.head:
        return a.agents.meet(b.agents)
    return (
        a.head not in _MUTUAL
        and a.agents is not b.agents
        and a.agents.meet(b.others)
        and b.agents.meet(a.others)
        and not a.agents.meet(b.agents)
    )


def told_apart(a: Reading, b: Reading) -> bool:
    """Whether one is told as another event than one of its kind: "a second quake" or "also resigned", where it says
    more than the other; or the two befell different things, or people."""
    if a.apart - {ALSO} != b.apart - {ALSO}:
        return True
    return _comes_on_top(a, b) or _comes_on_top(b, a) or (a.patient != b.patient and _befell_others(a, b))


def _comes_on_top(a: Reading, b: Reading) -> bool:
    """Whether `a` is told as one event more, and says more than `b`, but for who did it."""
    return ALSO in a.apart and any(item.key not in a.agents.names for item in _own(a, b))


def _befell_others(a: Reading, b: Reading) -> bool:
    """Whether the patients exclude each other: two things, neither of which the other headline has, two who died or
    were jailed, or somebody and an aide of theirs."""
    if not a.patient or not b.patient:
        return False
    mine, yours = a.patient[-1], b.patient[-1]
    if mine.kind in ("word", "name") and yours.kind in ("word", "name") and mine in _own(a, b) and yours in _own(b, a):
        return True
    if a.befallen.meet(b.befallen):
        return False
    of_persons = a.head in _OF_PERSONS and bool(a.befallen.names and b.befallen.names)
    return of_persons or a.befallen.meet(b.owners) or b.befallen.meet(a.owners)


def _own(a: Reading, b: Reading) -> frozenset[Item]:
    """What the headline of `a` says and that of `b` does not."""
    own = [item for item in a.phrase if item.key not in b.keys and item.key != a.head and not _called(item, b)]
    known = bool(own) and own[0] is a.phrase[0] and (a.opening in b.names or a.opening in b.surnames)
    return frozenset(own[1:] if known else own)


def _called(item: Item, reading: Reading) -> bool:
    """Whether a name is among those of the other, by any alias of either."""
    named = item.kind in ("name", "adjective")
    return named and (
        item.key in reading.aliases or not aliases(item.key).isdisjoint(reading.names | {reading.opening})
    )


def _places(reading: Reading, own: frozenset[Item]) -> dict[Place, set[Item]]:
    """What only this headline says, by where it says it."""
    places: dict[Place, set[Item]] = {}
    left, run = "", list[Item]()
    place: Place = ("", "")
    for item in reading.phrase:
        if item in own and item.key != reading.head:
            if not run or item.preposition:
                place = (left, item.preposition)
            run.append(item)
            places.setdefault(place, set()).add(item)
            continue
        if run and item.kind == "word" and not item.preposition:
            places.setdefault(("", f"before {_spot(item, reading)}"), set()).update(run)
        left, run = _spot(item, reading).split()[-1], []
    return places


def _spot(item: Item, reading: Reading) -> str:
    """What a place is named by: the event word is one whatever the word."""
    return _EVENT if item.key == reading.head else item.key


def _differ(here: Iterable[Item], there: Iterable[Item], same_day: bool) -> bool:
    """Whether two fillings of one place exclude each other: not a description and a name; nor two counts of one day,
    for tolls are corrected."""
    kinds, others = {item.kind for item in here}, {item.kind for item in there}
    if kinds == others == {"number"}:
        exact = not same_day or any("." in item.key for item in (*here, *there))
        return exact and not is_rounded(*(tuple(item.key for item in side) for side in (here, there)))
    return {"number"} not in (kinds, others) and ("name" in kinds) == ("name" in others)
