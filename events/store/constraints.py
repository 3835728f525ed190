"""Drafts made to keep what editors decided: pure, between merging and reconciling.

Two laws. What editors touched is one event each: rules never unite two such events, nor a hidden one with one that
readers see. And the quotations of an event that an editor merged, or split off, stay together. Merging knows neither;
here its drafts are parted and united until both hold, and whatever no editor touched stays as merging made it.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from events.corrections import NOTHING, Decisions
from events.dates.bounds import sort_key
from events.dates.value import TemporalValue
from events.model import Draft, Mention

Merge = Callable[[Sequence[Mention]], Sequence[Draft]]
"""`events.merge.merge`, or another function that is pure and does not care for order."""

SEEN = ""
"""The side of the events in a draft that readers see and no editor touched, where another in it is hidden."""


def constrained(
    drafts: Sequence[Draft],
    *,
    merge: Merge,
    owners: Mapping[Mention, str],
    decisions: Mapping[str, Decisions],
    seen: Collection[str],
) -> list[Draft]:
    """The drafts, parted and united as the decisions want it.

    `owners` has the event that each mention belonged to, `decisions` those of the events that an editor touched, and
    `seen` the events that are on the timeline.
    """
    if not decisions:
        return list(drafts)
    parted = [part for draft in drafts for part in _parted(draft, merge, owners, decisions, seen)]
    for event in sorted(decisions):
        if decisions[event].held:
            parted = _held(parted, event, owners)
    return parted


def _parted(
    draft: Draft,
    merge: Merge,
    owners: Mapping[Mention, str],
    decisions: Mapping[str, Decisions],
    seen: Collection[str],
) -> list[Draft]:
    """The parts of a draft, in none of which two sides meet; what belongs to no side goes where merging puts it."""
    hides = any(decisions.get(owners.get(mention, ""), NOTHING).hidden for mention in draft.mentions)
    sides: dict[str, list[Mention]] = defaultdict(list)
    free: list[Mention] = []
    for mention in draft.mentions:
        owner = owners.get(mention, "")
        if owner in decisions:
            sides[owner].append(mention)
        elif hides and owner in seen:
            sides[SEEN].append(mention)
        else:
            free.append(mention)
    if len(sides) < 2:
        return [draft]
    parts: list[Draft] = []
    for side in sorted(sides, key=lambda side: (_hidden(side, decisions), -len(sides[side]), side)):
        mine = set(sides[side])
        made = [part for part in merge([*sides[side], *free]) if not mine.isdisjoint(part.mentions)]
        parts += made
        taken = {mention for part in made for mention in part.mentions}
        free = [mention for mention in free if mention not in taken]
    return [*parts, *(merge(free) if free else ())]


def _hidden(side: str, decisions: Mapping[str, Decisions]) -> bool:
    return side != SEEN and decisions[side].hidden


def _held(drafts: list[Draft], event: str, owners: Mapping[Mention, str]) -> list[Draft]:
    """The drafts, those with a mention of the event made one."""
    mine = [draft for draft in drafts if any(owners.get(mention) == event for mention in draft.mentions)]
    if len(mine) < 2:
        return drafts
    return [*(draft for draft in drafts if draft not in mine), united_draft(mine)]


def united_draft(drafts: Iterable[Draft]) -> Draft:
    """One draft of several: the surest one's words, the most precise date, and all their mentions."""
    ranked = sorted(drafts, key=lambda draft: (-draft.confidence, _vagueness(draft.date), draft.headline))
    return replace(
        ranked[0],
        date=min((draft.date for draft in ranked), key=_vagueness),
        tags=tuple({tag.slug: tag for draft in ranked for tag in draft.tags}.values()),
        mentions=tuple(mention for draft in ranked for mention in draft.mentions),
    )


def _vagueness(date: TemporalValue) -> tuple[float, tuple[float, float], str]:
    if date.earliest is None or date.latest is None:
        return float("inf"), sort_key(date), date.edtf
    return date.latest - date.earliest, sort_key(date), date.edtf
