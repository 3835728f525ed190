"""Mentions and events brought into agreement after articles changed, or rules, or after an editor's correction.

The order, and nothing else: which stored mentions could be concerned (`neighbours`), what merging makes of them under
the editors' constraints (`constraints`), which event each draft continues (`reconcile`), what it shows (`corrections`),
and what is written of that (`changes`, `holdings`).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from events.corrections import NOTHING, Decisions, from_json, shown, unfounded
from events.model import Draft, Mention, State
from events.store.changes import EventChanges, Standing, event_rows, in_time_order, retired_events, standing_events
from events.store.constraints import constrained
from events.store.holdings import drop_mentions, save_mentions
from events.store.neighbours import StoredMention, neighbourhood, of_articles, of_events
from events.store.outcome import EventChange
from events.store.reconcile import Plan, continued, reconcile, trace
from events.store.rows import Row
from events.store.transaction import Transaction

BY_HAND = "by hand"
"""The rule of a mention that an editor made."""


class Cause(StrEnum):
    """Why events change."""

    ARTICLE = "article"
    TAKEDOWN = "takedown"
    RULES = "rules"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What a correction asks for: decisions by event, an event for some mentions, a survivor for merged events."""

    decisions: Mapping[str, Decisions] = field(default_factory=dict)
    owners: Mapping[Mention, str] = field(default_factory=dict)
    joined: Mapping[str, str] = field(default_factory=dict)
    correction: int | None = None


NO_RULING = Ruling()


def settle(
    transaction: Transaction, found: Mapping[str, tuple[Mention, ...]], cause: Cause, ruling: Ruling = NO_RULING
) -> list[EventChange]:
    """Put the mentions `found`, by article, in the place of all that these articles had, and bring events up to date.

    An event that an editor touched keeps its last evidence when its articles no longer give it, but not when they are
    taken down.
    """
    connection, ledger = transaction.open()
    old = of_articles(connection, found)
    asked = {*ruling.decisions, *ruling.joined}
    near = neighbourhood(connection, _all(found), [*old, *of_events(connection, asked)])
    rows = event_rows(connection, {*asked, *(stored.event for stored in near)})
    standing = standing_events(connection, near, rows)
    decisions = {event: each.decisions for event, each in standing.items()} | dict(ruling.decisions)
    touched = {event: decided for event, decided in decisions.items() if decided.touched}
    kept, loose = _kept(near, found, touched)
    owners = {**_owners(kept, old, found), **ruling.owners}
    retained = {} if cause is Cause.TAKEDOWN else _retained(old, owners, touched)
    found = {key: (*told, *(m for m in retained if m.article == key)) for key, told in found.items()}
    owners |= retained
    merged = transaction.merge([*(stored.mention for stored in kept), *_all(found)])
    seen = {event for event, each in standing.items() if each.row.state == State.PUBLISHED}
    drafts = in_time_order(constrained(merged, merge=transaction.merge, owners=owners, decisions=touched, seen=seen))
    retired = retired_events(connection, {trace(mention) for draft in drafts for mention in draft.mentions})
    returning = {event: row for event, row in rows.items() if event not in standing}
    fresh = [event for event in ruling.decisions if event not in rows]
    plan = reconcile(
        drafts,
        owners=owners,
        standing=[*standing, *returning, *fresh],
        retired={mark: row.id for mark, row in retired.items()},
        first=touched,
        joined=ruling.joined,
    )
    back = {row.id: row for row in retired.values()} | returning
    decisions = {event: from_json(row.decisions) for event, row in back.items()} | decisions
    placed = list(zip(_ids(transaction, plan), drafts, strict=True))
    placed += [(event, unfounded(decisions[event])) for event in plan.withdrawn if decisions[event].by_hand]
    changes = EventChanges(ledger, transaction.threshold, decisions, cause=cause.value, correction=ruling.correction)
    _tell(
        changes, plan, [(event, shown(draft, decisions.get(event, NOTHING))) for event, draft in placed], standing, back
    )
    changes.write(connection)
    drop_mentions(connection, loose)
    save_mentions(connection, found, kept, placed, retained)
    transaction.dirty = True
    return changes.log


def _all(found: Mapping[str, tuple[Mention, ...]]) -> list[Mention]:
    return [mention for told in found.values() for mention in told]


def _kept(
    near: Iterable[StoredMention], found: Collection[str], touched: Collection[str]
) -> tuple[list[StoredMention], list[StoredMention]]:
    """The mentions of other articles, and those of them that only an editor's word kept, which is taken back."""
    others = [stored for stored in near if stored.mention.article not in found]
    loose = [stored for stored in others if stored.kept and stored.event not in touched]
    return [stored for stored in others if stored not in loose], loose


def _owners(
    kept: Iterable[StoredMention], old: Iterable[StoredMention], found: Mapping[str, tuple[Mention, ...]]
) -> dict[Mention, str]:
    """The event that each mention belonged to, or that its older version belonged to."""
    owners = {stored.mention: stored.event for stored in kept}
    before: dict[str, dict[Mention, str]] = {key: {} for key in found}
    for stored in old:
        before[stored.mention.article][stored.mention] = stored.event
    for key, mentioned in found.items():
        for new, was in continued(before[key], mentioned).items():
            owners[new] = before[key][was]
    return owners


def _retained(
    old: Iterable[StoredMention], owners: Mapping[Mention, str], touched: Collection[str]
) -> dict[Mention, str]:
    """The old mentions that are the last of an event an editor touched, or that an editor made, with that event."""
    alive = set(owners.values())
    return {
        stored.mention: stored.event
        for stored in old
        if stored.event in touched
        and stored.mention not in owners
        and (stored.event not in alive or stored.mention.rule == BY_HAND)
    }


def _ids(transaction: Transaction, plan: Plan) -> list[str]:
    """The id of each draft's event, new ones made."""
    fresh = iter(transaction.new_ids(plan.ids.count(None)))
    return [event or next(fresh) for event in plan.ids]


def _tell(
    changes: EventChanges,
    plan: Plan,
    placed: Sequence[tuple[str, Draft]],
    standing: Mapping[str, Standing],
    back: Mapping[str, Row],
) -> None:
    """Tell what the plan does to each event: first those that go, then the others in time order."""
    drafts = dict(placed)
    for event, survivor in plan.merged:
        if event in standing:
            changes.merge(standing[event], survivor, drafts[survivor])
    for event in plan.withdrawn:
        if event in standing and event not in drafts:
            changes.withdraw(standing[event])
    for event, row in back.items():
        if event not in drafts:
            changes.decide(row)
    for event, draft in placed:
        if event in standing:
            changes.keep(standing[event], draft)
        elif event in back:
            changes.revive(back[event], draft)
        else:
            changes.add(event, draft)
