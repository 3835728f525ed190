"""An event's history in words: its versions and the corrections on it, put together. Pure.

`history` tells it to people. `replayed` follows it to its end: what it gives is what stands, and a test holds that.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from events.corrections import FIELDS, NOTHING, Decisions, Kind, decided_text, worded
from events.model import Event, State

TAKEDOWN, RULES = "takedown", "rules"
"""Causes of a version that are neither an article's nor an editor's doing: see `store.settling.Cause`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What an editor did: `event` is the one it was asked of, `before` and `after` the decisions on all it concerns.

    `undoes` is the number of the correction that it takes back, `undone_by` of the one that took it back.
    """

    number: int
    made: datetime
    kind: Kind
    event: str
    why: str
    before: Mapping[str, Decisions]
    after: Mapping[str, Decisions]
    undoes: int | None = None
    undone_by: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One version of an event: why it came to be, and the event as it stood, None where its words are gone."""

    moment: datetime
    state: State
    cause: str
    correction: int | None
    event: Event | None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of a history; `undone` where a later correction took it back."""

    moment: datetime
    what: str
    why: str
    undone: bool = False


def history(event: str, steps: Iterable[Step], corrections: Iterable[Correction]) -> tuple[HistoryEntry, ...]:
    """All that happened to the event, the oldest first; `corrections` are those on it and those its steps name."""
    known = {each.number: each for each in corrections}
    told = list(_told(event, steps, known))
    numbers = {number for number, _ in told}
    silent = [each for each in known.values() if event in each.before and each.number not in numbers]
    entries = [entry for _, entry in told] + [_corrected(event, each, "", known) for each in silent]
    return tuple(sorted(entries, key=lambda entry: entry.moment))


def replayed(corrections: Iterable[Correction]) -> dict[str, Decisions]:
    """What is decided on each event after these corrections, in their order; nothing where all of it was taken back."""
    decided: dict[str, Decisions] = {}
    for each in sorted(corrections, key=lambda each: each.number):
        for event, before in each.before.items():
            if decided.get(event, NOTHING) != before:
                raise ValueError(f"correction {each.number} of {event} does not follow from those before it")
        decided |= each.after
    return decided


def _told(
    event: str, steps: Iterable[Step], known: Mapping[int, Correction]
) -> Iterator[tuple[int | None, HistoryEntry]]:
    last: Step | None = None
    for step in steps:
        changed = _changes(last.event, step.event) if last and last.event and step.event else ""
        correction = known.get(step.correction) if step.correction is not None else None
        if correction is None:
            yield None, HistoryEntry(step.moment, _happened(last, step, changed), "")
        elif event in correction.before:
            if correction.kind is Kind.EDIT:
                changed = _decided(correction.before[event], correction.after[event], last.event if last else None)
            if step.state is State.WITHDRAWN:
                changed = "withdrawn, for no article tells of it any more"
            yield correction.number, _corrected(event, correction, changed, known, step.moment)
        else:
            what = _happened(last, step, changed)
            yield None, HistoryEntry(step.moment, f"{what}, after a correction of {correction.event}", correction.why)
        last = step


def _happened(last: Step | None, step: Step, changed: str) -> str:
    """What articles or rules did, in words."""
    because = " by new rules" if step.cause == RULES else ""
    match step.state:
        case State.REVIEW:
            return f"{'changed, and waits' if last else 'found, and waits'} for review{because}"
        case State.MERGED:
            return f"merged into another event{because}"
        case State.WITHDRAWN if step.cause == TAKEDOWN:
            return "withdrawn: its article was taken down"
        case State.WITHDRAWN:
            return f"withdrawn{because}: no article tells of it any more"
        case State.HIDDEN:
            return "came back, and is hidden"
    if last is None:
        return f"added{because}"
    if last.state is not State.PUBLISHED:
        return f"came onto the timeline{because}"
    return f"changed{because}" + (f": {changed}" if changed else "")


def _corrected(
    event: str, correction: Correction, changed: str, known: Mapping[int, Correction], moment: datetime | None = None
) -> HistoryEntry:
    what = _done(event, correction, known)
    told = f"{what}: {changed}" if changed and correction.kind in (Kind.EDIT, Kind.UNDO) else what
    return HistoryEntry(moment or correction.made, told, correction.why, correction.undone_by is not None)


def _done(event: str, correction: Correction, known: Mapping[int, Correction]) -> str:
    """What an editor did, in words."""
    asked = event == correction.event
    others = ", ".join(sorted(each for each in correction.before if each != event))
    match correction.kind:
        case Kind.MERGE:
            return f"merged with {others}" if asked else f"merged into {correction.event}"
        case Kind.SPLIT:
            return f"split: {others} went off" if asked else f"split off from {correction.event}"
        case Kind.UNDO:
            undone = known.get(correction.undoes) if correction.undoes is not None else None
            return f"undone: {undone.kind.value}" if undone else "undone"
    return WORDS[correction.kind]


WORDS: Mapping[Kind, str] = {
    Kind.ADD: "added by hand",
    Kind.EDIT: "edited",
    Kind.HIDE: "hidden",
    Kind.UNHIDE: "shown again",
    Kind.ACCEPT: "accepted",
    Kind.KEEP: "kept against the rules",
}


def _changes(before: Event, after: Event) -> str:
    """In what an event says something else, in words."""
    told = [
        *(
            _replaced(name, worded(before, name), worded(after, name))
            for name in FIELDS
            if worded(before, name) != worded(after, name)
        ),
        _difference("tags", {t.slug for t in before.tags}, {t.slug for t in after.tags}),
        _difference("sources", _sources(before), _sources(after)),
    ]
    return "; ".join(each for each in told if each) or (
        "quotations" if {e.mention for e in before.evidence} != {e.mention for e in after.evidence} else ""
    )


def _decided(before: Decisions, after: Decisions, event: Event | None) -> str:
    """What an editor set, in words; and what it was, where that is known still: an editor's words are never blanked."""
    told = [
        _replaced(name, decided_text(before, name) or (worded(event, name) if event else ""), decided_text(after, name))
        for name in FIELDS
        if getattr(before, name) != getattr(after, name)
    ]
    tags = _difference(
        "tags",
        {tag.slug for tag in before.added} | set(after.removed) - set(before.removed),
        {tag.slug for tag in after.added} | set(before.removed) - set(after.removed),
    )
    return "; ".join([*told, *([tags] if tags else [])])


def _replaced(name: str, before: str, after: str) -> str:
    """ "date 1949 → 1950": a title in quotation marks, and the old value only where it is known."""
    if before == after:
        return f"{'title' if name == 'headline' else name} as it was"
    if name == "headline":
        return f"title {f'{before!r} → ' if before else ''}{after!r}"
    return f"{name} {f'{before} → ' if before else ''}{after}"


def _difference(name: str, before: set[str], after: set[str]) -> str:
    told = [f"+{each}" for each in sorted(after - before)] + [f"-{each}" for each in sorted(before - after)]
    return f"{name} {' '.join(told)}" if told else ""


def _sources(event: Event) -> set[str]:
    return {evidence.source.key for evidence in event.evidence}
