"""What editors decided of an event, and what it therefore shows: pure, and the one place that knows how both meet.

An event shows what merging derived from its mentions, overlaid with an editor's `Decisions`. These are kept with the
event and outlive every re-ingest and re-extraction; a correction replaces them, and undoing it puts the former ones
back. Decisions hold an editor's own words and never an article's: of what the rules said when an editor said otherwise
only a digest is kept, enough to tell whether they say something else today (a conflict).
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from hashlib import sha256
from typing import Any

from events.dates.edtf import parse_edtf
from events.dates.value import TemporalValue
from events.model import Draft, Event, State, Status, Tag

LONGEST_HEADLINE = 200
"""Characters of a headline that an editor gives; one that is drawn from a sentence has at most 90."""

UNFIT = ("Cc", "Cs", "Cn")
"""Unicode categories that no line of text has: control characters, halves of surrogate pairs, what is no character."""

GONE = "gone"
"""What the rules say of an event that no current article tells of any more."""


class Kind(StrEnum):
    """What an editor did."""

    ADD = "add"
    EDIT = "edit"
    HIDE = "hide"
    UNHIDE = "unhide"
    ACCEPT = "accept"
    MERGE = "merge"
    SPLIT = "split"
    KEEP = "keep"
    UNDO = "undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """What editors decided of one event; a field that is empty or False decides nothing.

    `removed` are slugs of tags. `accepted` keeps the event on the timeline whatever its confidence, `hidden` off it.
    `held` says that its quotations are those an editor gave it: they stay together. `by_hand` says that an editor
    added it, so that it needs no mention. `over` has, by field, a digest of what the rules said when it was decided.
    """

    date: TemporalValue | None = None
    headline: str = ""
    status: Status | None = None
    added: tuple[Tag, ...] = ()
    removed: tuple[str, ...] = ()
    accepted: bool = False
    hidden: bool = False
    held: bool = False
    by_hand: bool = False
    over: tuple[tuple[str, str], ...] = ()

    @property
    def touched(self) -> bool:
        """Whether an editor decided anything: such an event is never merged away or withdrawn by rules alone."""
        return self != NOTHING


NOTHING = Decisions()
FIELDS = ("date", "headline", "status")
"""What an editor sets of an event in the place of what the rules say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What one `edit` asks for; what is None or empty stays as it is."""

    date: TemporalValue | None = None
    headline: str = ""
    status: Status | None = None
    add_tags: tuple[Tag, ...] = ()
    remove_tags: tuple[str, ...] = ()


def headline_fault(text: str) -> str:
    """Why a text can be no headline; empty where it can."""
    if not text.strip():
        return "it has nothing but white space" if text else "it is empty"
    if len(text) > LONGEST_HEADLINE:
        return f"it has {len(text)} characters, and a headline has at most {LONGEST_HEADLINE}"
    return text_fault(text)


def text_fault(text: str) -> str:
    """Why a text cannot be kept; empty where it can."""
    for place, character in enumerate(text, start=1):
        if unicodedata.category(character) in UNFIT:
            return f"it has U+{ord(character):04X}, which is no text, at character {place}"
    return ""


def shown(draft: Draft, decisions: Decisions) -> Draft:
    """What an event shows: what its mentions say, but where an editor decided otherwise."""
    if decisions is NOTHING:
        return draft
    kept = {tag.slug: tag for tag in draft.tags if tag.slug not in decisions.removed}
    return replace(
        draft,
        date=decisions.date or draft.date,
        headline=decisions.headline or draft.headline,
        status=decisions.status or draft.status,
        tags=tuple((kept | {tag.slug: tag for tag in decisions.added}).values()),
    )


def state_of(draft: Draft, decisions: Decisions, threshold: float) -> State:
    """Where the event stands: an editor's word before the confidence."""
    if decisions.hidden:
        return State.HIDDEN
    sure = decisions.accepted or decisions.by_hand or draft.confidence >= threshold
    return State.PUBLISHED if sure else State.REVIEW


def unfounded(decisions: Decisions) -> Draft:
    """What an event rests on that was added by hand and has no quotation."""
    if decisions.date is None:
        raise ValueError("an event without mentions has no date but an editor's")
    return Draft(
        date=decisions.date,
        headline=decisions.headline,
        status=decisions.status or Status.HAPPENED,
        tags=(),
        confidence=1.0,
        mentions=(),
    )


def edited(before: Decisions, edit: Edit, derived: Draft) -> Decisions:
    """The decisions after an edit of an event of which the rules say `derived`."""
    given = {name: getattr(edit, name) for name in FIELDS if getattr(edit, name)}
    added = {tag.slug: tag for tag in before.added if tag.slug not in edit.remove_tags}
    added |= {tag.slug: tag for tag in edit.add_tags}
    removed = dict.fromkeys([*before.removed, *edit.remove_tags])
    return replace(
        before,
        **given,
        added=tuple(added.values()),
        removed=tuple(slug for slug in removed if slug not in added),
        over=_over(before, {name: digest(derived, name) for name in given}),
    )


def united(first: Decisions, others: Iterable[Decisions]) -> Decisions:
    """The decisions of an event that others are merged into: its own, and theirs where it has none."""
    for other in others:
        given = {name: getattr(other, name) for name in FIELDS if not getattr(first, name)}
        slugs = {tag.slug for tag in first.added}
        first = replace(
            first,
            **given,
            added=(*first.added, *(tag for tag in other.added if tag.slug not in slugs)),
            removed=tuple(dict.fromkeys([*first.removed, *(slug for slug in other.removed if slug not in slugs)])),
            accepted=first.accepted or other.accepted,
            over=_over(other, dict(first.over)),
        )
    return replace(first, held=True)


def conflicts(derived: Draft | None, decisions: Decisions) -> dict[str, str]:
    """By field, what the rules say now where it is neither what the editor decided nor what the rules said then.

    `derived` is what the event's mentions say, None where its articles no longer tell of it.
    """
    if decisions.by_hand or decisions.hidden:
        return {}
    over = dict(decisions.over)
    if derived is None:
        return {} if over.get(GONE) else {GONE: "the rules find it in no article any more"}
    says = {name: worded(derived, name) for name in FIELDS if getattr(decisions, name)}
    return {
        name: said
        for name, said in says.items()
        if getattr(decisions, name) != getattr(derived, name) and over.get(name) != digest(derived, name)
    }


def settled(decisions: Decisions, derived: Draft | None) -> Decisions:
    """The decisions of an editor who knows what the rules say now, and keeps to what was decided."""
    if derived is None:
        return replace(decisions, over=_over(decisions, {GONE: GONE}))
    decided = [name for name in FIELDS if getattr(decisions, name)]
    return replace(decisions, over=_over(decisions, {name: digest(derived, name) for name in decided}))


def worded(told: Draft | Event, name: str) -> str:
    """A field of `FIELDS` as an editor would give it."""
    return told.date.edtf if name == "date" else str(getattr(told, name))


def decided_text(decisions: Decisions, name: str) -> str:
    """A field as the editor decided it; empty for one that is not decided."""
    value = getattr(decisions, name, None)
    return value.edtf if isinstance(value, TemporalValue) else str(value or "")


def digest(draft: Draft, name: str) -> str:
    """A mark by which what the rules say of a field is known again; it holds none of their words."""
    return sha256(f"{name}\0{worded(draft, name)}".encode()).hexdigest()[:16]


def to_json(decisions: Decisions) -> dict[str, Any] | None:
    """The decisions as JSON; None where nothing is decided."""
    if decisions is NOTHING or decisions == NOTHING:
        return None
    plain = {
        **{each.name: getattr(decisions, each.name) for each in fields(decisions)},
        "date": decisions.date.edtf if decisions.date else "",
        "status": decisions.status.value if decisions.status else "",
        "added": [[tag.slug, tag.label] for tag in decisions.added],
        "removed": list(decisions.removed),
        "over": dict(decisions.over),
    }
    return {name: value for name, value in plain.items() if value}


def from_json(stored: Mapping[str, Any] | None) -> Decisions:
    """The decisions that `to_json` made this of."""
    if not stored:
        return NOTHING
    return Decisions(
        date=parse_edtf(stored["date"]) if "date" in stored else None,
        headline=stored.get("headline", ""),
        status=Status(stored["status"]) if "status" in stored else None,
        added=tuple(Tag(slug, label) for slug, label in stored.get("added", ())),
        removed=tuple(stored.get("removed", ())),
        accepted=stored.get("accepted", False),
        hidden=stored.get("hidden", False),
        held=stored.get("held", False),
        by_hand=stored.get("by_hand", False),
        over=tuple(sorted(stored.get("over", {}).items())),
    )


def _over(decisions: Decisions, marks: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted({**dict(decisions.over), **marks}.items()))
