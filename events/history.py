"""An event's history in words: its versions and the corrections on it, put together. Pure.

`history` tells it to people. `replayed` follows it to its end: what it gives is what stands, and a test holds that.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
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
class Happening:
    """What happened, as an English message with fields of the `%` operator; `str` has it in words.

    Kept apart so that it can be told in another language: a message is one of a few, and a field is a name or another
    happening.
    """

    message: str
    fields: Mapping[str, "str | Happening"] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.message % {name: str(value) for name, value in self.fields.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """In what an event says something else: a field of `FIELDS` before and after, or what "tags" or "sources" it has.

    `before` is empty where it is not known any more; `after` is the same where nothing was replaced after all. A
    difference in "quotations" has nothing but its name.
    """

    name: str
    before: str = ""
    after: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __str__(self) -> str:
        """As in "date 1949 → 1950": a title in quotation marks, and the old value only where it is known."""
        if self.name not in FIELDS:
            return " ".join([self.name, *(f"+{each}" for each in self.added), *(f"-{each}" for each in self.removed)])
        name = "title" if self.name == "headline" else self.name
        if self.before == self.after:
            return f"{name} as it was"
        before, after = (repr(text) if name == "title" and text else text for text in (self.before, self.after))
        return f"{name} {f'{before} → ' if before else ''}{after}"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of a history; `undone` where a later correction took it back."""

    moment: datetime
    happening: Happening
    differences: tuple[Difference, ...]
    why: str
    undone: bool = False

    @property
    def what(self) -> str:
        """What happened, in words: "edited: date 1949 → 1950"."""
        if not self.differences:
            return str(self.happening)
        return f"{self.happening}: {'; '.join(map(str, self.differences))}"


Differences = tuple[Difference, ...]


def history(event: str, steps: Iterable[Step], corrections: Iterable[Correction]) -> tuple[HistoryEntry, ...]:
    """All that happened to the event, the oldest first; `corrections` are those on it and those its steps name."""
    known = {each.number: each for each in corrections}
    told = list(_told(event, steps, known))
    numbers = {number for number, _ in told}
    silent = [each for each in known.values() if event in each.before and each.number not in numbers]
    entries = [entry for _, entry in told] + [_corrected(event, each, (), known) for each in silent]
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
        changed = _changes(last.event, step.event) if last and last.event and step.event else ()
        correction = known.get(step.correction) if step.correction is not None else None
        if correction is None:
            yield None, HistoryEntry(step.moment, *_happened(last, step, changed), "")
        elif event in correction.before:
            if correction.kind is Kind.EDIT:
                changed = _decided(correction.before[event], correction.after[event], last.event if last else None)
            withdrawn = step.state is State.WITHDRAWN
            yield correction.number, _corrected(event, correction, changed, known, step.moment, withdrawn=withdrawn)
        else:
            what, differences = _happened(last, step, changed)
            after = Happening("%(what)s, after a correction of %(event)s", {"what": what, "event": correction.event})
            yield None, HistoryEntry(step.moment, after, differences, correction.why)
        last = step


def _happened(last: Step | None, step: Step, changed: Differences) -> tuple[Happening, Differences]:
    """What articles or rules did."""
    by_rules = step.cause == RULES
    match step.state:
        case State.REVIEW:
            return (WAITS_STILL if last else WAITS)[by_rules], ()
        case State.MERGED:
            return MERGED_AWAY[by_rules], ()
        case State.WITHDRAWN if step.cause == TAKEDOWN:
            return Happening("withdrawn: its article was taken down"), ()
        case State.WITHDRAWN:
            return WITHDRAWN[by_rules], ()
        case State.HIDDEN:
            return Happening("came back, and is hidden"), ()
    if last is None:
        return ADDED[by_rules], ()
    if last.state is not State.PUBLISHED:
        return CAME[by_rules], ()
    return CHANGED[by_rules], changed


def _corrected(
    event: str,
    correction: Correction,
    changed: Differences,
    known: Mapping[int, Correction],
    moment: datetime | None = None,
    *,
    withdrawn: bool = False,
) -> HistoryEntry:
    what, telling = _done(event, correction, known), correction.kind in (Kind.EDIT, Kind.UNDO)
    if withdrawn and telling:
        what = Happening("%(what)s: withdrawn, for no article tells of it any more", {"what": what})
    differences = changed if telling and not withdrawn else ()
    return HistoryEntry(moment or correction.made, what, differences, correction.why, correction.undone_by is not None)


def _done(event: str, correction: Correction, known: Mapping[int, Correction]) -> Happening:
    """What an editor did."""
    asked = event == correction.event
    others = {"others": ", ".join(sorted(each for each in correction.before if each != event))}
    first = {"event": correction.event}
    match correction.kind:
        case Kind.MERGE:
            return Happening("merged with %(others)s", others) if asked else Happening("merged into %(event)s", first)
        case Kind.SPLIT if asked:
            return Happening("split: %(others)s went off", others)
        case Kind.SPLIT:
            return Happening("split off from %(event)s", first)
        case Kind.UNDO:
            undone = known.get(correction.undoes) if correction.undoes is not None else None
            return Happening("undone: %(kind)s", {"kind": NAMES[undone.kind]}) if undone else Happening("undone")
    return WORDS[correction.kind]


ADDED = Happening("added"), Happening("added by new rules")
CAME = Happening("came onto the timeline"), Happening("came onto the timeline by new rules")
CHANGED = Happening("changed"), Happening("changed by new rules")
WAITS = Happening("found, and waits for review"), Happening("found, and waits for review by new rules")
WAITS_STILL = Happening("changed, and waits for review"), Happening("changed, and waits for review by new rules")
MERGED_AWAY = Happening("merged into another event"), Happening("merged into another event by new rules")
WITHDRAWN = (
    Happening("withdrawn: no article tells of it any more"),
    Happening("withdrawn by new rules: no article tells of it any more"),
)
"""What an article did, and the same by new rules."""

WORDS: Mapping[Kind, Happening] = {
    Kind.ADD: Happening("added by hand"),
    Kind.EDIT: Happening("edited"),
    Kind.HIDE: Happening("hidden"),
    Kind.UNHIDE: Happening("shown again"),
    Kind.ACCEPT: Happening("accepted"),
    Kind.KEEP: Happening("kept against the rules"),
}
NAMES: Mapping[Kind, Happening] = {
    Kind.ADD: Happening("add"),
    Kind.EDIT: Happening("edit"),
    Kind.HIDE: Happening("hide"),
    Kind.UNHIDE: Happening("unhide"),
    Kind.ACCEPT: Happening("accept"),
    Kind.MERGE: Happening("merge"),
    Kind.SPLIT: Happening("split"),
    Kind.KEEP: Happening("keep"),
    Kind.UNDO: Happening("undo"),
}
"""Every kind of correction as it is called."""


def _changes(before: Event, after: Event) -> Differences:
    """In what an event says something else."""
    told = [
        *(
            Difference(name=name, before=worded(before, name), after=worded(after, name))
            for name in FIELDS
            if worded(before, name) != worded(after, name)
        ),
        *_difference("tags", {t.slug for t in before.tags}, {t.slug for t in after.tags}),
        *_difference("sources", _sources(before), _sources(after)),
    ]
    requoted = {e.mention for e in before.evidence} != {e.mention for e in after.evidence}
    return tuple(told) or ((Difference(name="quotations"),) if requoted else ())


def _decided(before: Decisions, after: Decisions, event: Event | None) -> Differences:
    """What an editor set; and what it was, where that is known still: an editor's words are never blanked."""
    told = [
        Difference(
            name=name,
            before=decided_text(before, name) or (worded(event, name) if event else ""),
            after=decided_text(after, name),
        )
        for name in FIELDS
        if getattr(before, name) != getattr(after, name)
    ]
    tags = _difference(
        "tags",
        {tag.slug for tag in before.added} | set(after.removed) - set(before.removed),
        {tag.slug for tag in after.added} | set(before.removed) - set(after.removed),
    )
    return (*told, *tags)


def _difference(name: str, before: set[str], after: set[str]) -> Differences:
    added, removed = tuple(sorted(after - before)), tuple(sorted(before - after))
    return (Difference(name=name, added=added, removed=removed),) if added or removed else ()


def _sources(event: Event) -> set[str]:
    return {evidence.source.key for evidence in event.evidence}
