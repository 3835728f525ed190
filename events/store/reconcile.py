"""Which stored event each merged draft continues: pure, and the reason why an event keeps its id through every change.

Three questions, each a function. Which mention of an article's old version does one of its new version continue
(`continued`)? Which event keeps its id for which draft (`reconcile`)? Did what an event says change (`says`)?
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from events.model import Draft, Mention

LIKENESSES: tuple[Callable[[Mention], Hashable], ...] = (
    lambda mention: (mention.head, mention.date, mention.sentence),
    lambda mention: (mention.head, mention.date),
    lambda mention: (mention.head, mention.sentence),
    lambda mention: (mention.head, mention.headline),
    lambda mention: (mention.head, mention.participants),
)
"""What an article's new version may still say of an event, the surest first: all of it; the event and its date in other
words; the same words, whose date is read otherwise; the same headline, or at least who did it, with another date."""


def continued(old: Iterable[Mention], new: Iterable[Mention]) -> dict[Mention, Mention]:
    """For each mention of an article's new version that continues one of its old version, that one; one to one."""
    pairs: dict[Mention, Mention] = {}
    old, new = list(old), list(new)
    for likeness in LIKENESSES if old else ():
        waiting = defaultdict(list)
        for mention in reversed(old):
            waiting[likeness(mention)].append(mention)
        for mention in new:
            if mention not in pairs and waiting[likeness(mention)]:
                pairs[mention] = waiting[likeness(mention)].pop()
        taken = set(pairs.values())
        old = [mention for mention in old if mention not in taken]
    return pairs


def trace(mention: Mention) -> str:
    """A mark by which a withdrawn event's best mention is known again; it holds none of its words."""
    return sha256(f"{mention.article}\0{mention.head}\0{mention.date.edtf}".encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What becomes of drafts and of events: `ids` has a draft's event, None for a new one, in the drafts' order.

    `merged` are events whose mentions went to another, with that survivor; `withdrawn` those left without any.
    """

    ids: tuple[str | None, ...]
    merged: tuple[tuple[str, str], ...]
    withdrawn: tuple[str, ...]


def reconcile(
    drafts: Sequence[Draft],
    *,
    owners: Mapping[Mention, str],
    standing: Sequence[str],
    retired: Mapping[str, str],
    first: Collection[str] = (),
    joined: Mapping[str, str] | None = None,
) -> Plan:
    """Which event each draft is.

    `owners` has the event that each mention belonged to, `standing` those events, the oldest first, and `retired`
    the withdrawn and merged events by their trace. A draft is the event most of whose mentions it has, the oldest of
    equals. An event has one id for good: a retired one that comes back, and that no standing event is, has its own.
    Those of `first` choose before the others, and `joined` has the survivors of those that an editor merged.
    """
    shares = [Counter(owners[mention] for mention in draft.mentions if mention in owners) for draft in drafts]
    age = {event: place for place, event in enumerate(standing)}
    claims = sorted(
        (event not in first, -share, age[event], number, event)
        for number, counts in enumerate(shares)
        for event, share in counts.items()
    )
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for *_, number, event in claims:
        if number not in ids and event not in taken:
            ids[number] = event
            taken.add(event)
    for number, draft in enumerate(drafts) if retired else ():
        returning = [retired[mark] for mark in map(trace, draft.mentions) if mark in retired]
        event = next((event for event in returning if event not in taken), "")
        if number not in ids and event:
            ids[number] = event
            taken.add(event)
    gone = [event for event in standing if event not in taken]
    survivors = {event: _survivor(event, shares, ids) for event in gone}
    for event, survivor in (joined or {}).items():
        if event in survivors:
            survivors[event] = survivors.get(survivor) or survivor
    return Plan(
        ids=tuple(ids.get(number) for number in range(len(drafts))),
        merged=tuple((event, survivor) for event, survivor in survivors.items() if survivor),
        withdrawn=tuple(event for event, survivor in survivors.items() if not survivor),
    )


def says(draft: Draft) -> Hashable:
    """What is significant in an event: when this differs it was updated. Offsets and confidence are not."""
    evidence = frozenset((mention.article, mention.sentence) for mention in draft.mentions)
    return (draft.date.edtf, draft.date, draft.headline, draft.status, draft.tags, evidence)


def _survivor(event: str, shares: Sequence[Counter[str]], ids: Mapping[int, str]) -> str:
    """The event of the draft that has most of this event's mentions; empty where no draft has any.

    A draft with a mention of a standing event always is some event's: at least that one claimed it.
    """
    numbers = [number for number, counts in enumerate(shares) if counts[event]]
    best = max(numbers, key=lambda number: (shares[number][event], -number), default=None)
    return "" if best is None else ids[best]
