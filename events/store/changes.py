"""What changes about events in one step of a batch: collected, compared with what stands, then written at once.

An event whose words, date, evidence, tags or state changed gets a new time and a new sequence number. One that merely
came to another confidence, or that is hidden anyway, is written without them, and one that did not change is not
written.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter

import sqlalchemy as sa

from events.corrections import NOTHING, Decisions, from_json, state_of, to_json
from events.dates.bounds import sort_key
from events.model import Draft, State, Status, Tag
from events.store.asking import Lookup, tags_of
from events.store.inserting import insert_rows
from events.store.ledger import Ledger
from events.store.neighbours import StoredMention
from events.store.outcome import EventChange
from events.store.reconcile import says, trace
from events.store.rows import DATE, NO_DATE, STATES, Row, Values, date_from, date_values, tag_values
from events.store.tables import event_tags, events
from events.store.versions import Change, save_versions

TOMBSTONES = (State.WITHDRAWN, State.MERGED)
"""States of events that have no mentions and no words."""

_BY_ID = Lookup(sa.select(events), events.c.id)
_BY_TRACE = Lookup(sa.select(events), events.c.trace)

_date = attrgetter(*DATE)


@dataclass(frozen=True, slots=True)
class Standing:
    """A stored event as it stands before a change: its row, what it shows, and what editors decided of it."""

    row: Row
    draft: Draft
    decisions: Decisions


def event_rows(connection: sa.Connection, ids: Collection[str]) -> dict[str, Row]:
    """The rows of these events by id, the oldest first."""
    rows = sorted(_BY_ID.rows(connection, ids), key=_age)
    return {row.id: row for row in rows}


def standing_events(
    connection: sa.Connection, stored: Iterable[StoredMention], rows: Mapping[str, Row]
) -> dict[str, Standing]:
    """Those of the events that are no tombstones, by id, in their order; `stored` must have all of their mentions."""
    ranked: dict[str, list[StoredMention]] = {event: [] for event, row in rows.items() if row.state not in TOMBSTONES}
    for each in stored:
        ranked[each.event].append(each)
    tags = tags_of(connection, ranked)
    return {
        event: Standing(rows[event], _draft(rows[event], tuple(tags[event]), told), from_json(rows[event].decisions))
        for event, told in ranked.items()
    }


def retired_events(connection: sa.Connection, traces: Collection[str]) -> dict[str, Row]:
    """The withdrawn and merged events with one of these traces, by trace; of several the oldest."""
    found: dict[str, Row] = {}
    for row in sorted(_BY_TRACE.rows(connection, traces), key=_age):
        found.setdefault(row.trace, row)
    return found


class EventChanges:
    """The changes of one step, in the order in which they were told."""

    def __init__(
        self,
        ledger: Ledger,
        threshold: float,
        decisions: Mapping[str, Decisions],
        *,
        cause: str,
        correction: int | None = None,
    ) -> None:
        self.log: list[EventChange] = []
        self._ledger = ledger
        self._threshold = threshold
        self._decisions = decisions
        self._cause = (cause, correction)
        self._new: list[Values] = []
        self._rows: list[Values] = []
        self._tags: dict[str, tuple[Tag, ...]] = {}
        self._versions: list[Change] = []
        self._told: dict[int, Draft] = {}

    def add(self, event: str, draft: Draft) -> None:
        """A new event, with a tag URI (RFC 4151) for good."""
        atom_id = f"tag:{self._ledger.authority},{self._ledger.year}:event/{event}"
        values = self._changed(event, draft, published=None)
        self._new.append({"id": event, "atom_id": atom_id, **values})
        self._note(event, None, STATES[values["state"]], draft)

    def revive(self, row: Row, draft: Draft) -> None:
        """A withdrawn or merged event that is back."""
        values = self._changed(row.id, draft, published=row.published)
        self._rows.append({"key": row.id, **values})
        self._note(row.id, row, State(values["state"]), draft)

    def decide(self, row: Row) -> None:
        """What is decided now of an event that is gone and stays so: it counts once that is back."""
        decided = self._decided(row.id)
        if from_json(row.decisions) != decided:
            self._rows.append({"key": row.id, **_values(row), "decisions": to_json(decided)})

    def keep(self, standing: Standing, draft: Draft) -> None:
        """What a standing event says now."""
        row, state = standing.row, self._state(row_id := standing.row.id, draft)
        if row.state != state or (says(standing.draft) != says(draft) and state is not State.HIDDEN):
            values = self._changed(row_id, draft, published=row.published)
            self._rows.append({"key": row_id, **values})
            self._note(row_id, row, State(values["state"]), standing.draft, draft)
        elif standing.draft != draft or standing.decisions != self._decided(row_id):
            self._tags[row_id] = draft.tags
            self._rows.append({"key": row_id, **_values(row), **self._saying(row_id, draft)})

    def withdraw(self, standing: Standing) -> None:
        """An event without evidence: nothing is left of it but its tombstone."""
        self._bury(standing, State.WITHDRAWN, None)
        self._note(standing.row.id, standing.row, State.WITHDRAWN, standing.draft)

    def merge(self, standing: Standing, survivor: str, draft: Draft) -> None:
        """An event that is now told of in the draft of another, its survivor."""
        self._bury(standing, State.MERGED, survivor)
        self._note(standing.row.id, standing.row, State.MERGED, standing.draft, draft)

    def write(self, connection: sa.Connection) -> None:
        """Store them all."""
        insert_rows(connection, events, self._new)
        if self._rows:
            connection.execute(sa.update(events).where(events.c.id == sa.bindparam("key")), self._rows)
        if self._tags:
            gone = sa.delete(event_tags).where(event_tags.c.event == sa.bindparam("gone"))
            connection.execute(gone, [{"gone": event} for event in self._tags])
        tagged = [row for event, tags in self._tags.items() for row in tag_values(event, tags)]
        insert_rows(connection, event_tags, tagged)
        save_versions(connection, self._versions, self._told)

    def _changed(self, event: str, draft: Draft, *, published: int | None) -> Values:
        """The columns of an event that changed, with a new time."""
        state = self._state(event, draft)
        updated, sequence = self._ledger.stamp()
        self._tags[event] = draft.tags
        if state is State.PUBLISHED:
            self._told[sequence] = draft
        values = {
            "state": state.value,
            "survivor": None,
            **self._saying(event, draft),
            "published": updated if published is None and state is State.PUBLISHED else published,
            "updated": updated,
            "sequence": sequence,
            "trace": None,
        }
        self._log_version(event, values)
        return values

    def _saying(self, event: str, draft: Draft) -> Values:
        """The columns of what an event shows, and of why."""
        return {
            **date_values(draft.date),
            "headline": draft.headline,
            "status": draft.status.value,
            "confidence": draft.confidence,
            "decisions": to_json(self._decided(event)),
        }

    def _bury(self, standing: Standing, state: State, survivor: str | None) -> None:
        updated, sequence = self._ledger.stamp()
        tombstone = {
            "state": state.value,
            "survivor": survivor,
            **NO_DATE,
            "headline": "",
            "updated": updated,
            "sequence": sequence,
            "trace": trace(standing.draft.mentions[0]) if standing.draft.mentions else None,
            "decisions": to_json(self._decided(standing.row.id)),
        }
        row = standing.row
        self._tags[row.id] = ()
        values = {**_values(row), **tombstone}
        self._rows.append({"key": row.id, **values})
        self._log_version(row.id, values)

    def _log_version(self, event: str, values: Values) -> None:
        left = (values["updated"], values["state"], values["published"])
        self._versions.append((values["sequence"], event, self._ledger.revision, *left, *self._cause))

    def _state(self, event: str, draft: Draft) -> State:
        return state_of(draft, self._decided(event), self._threshold)

    def _decided(self, event: str) -> Decisions:
        return self._decisions.get(event, NOTHING)

    def _note(self, event: str, row: Row | None, after: State, *drafts: Draft) -> None:
        keys = frozenset(mention.article for draft in drafts for mention in draft.mentions)
        before = State(row.state) if row else None
        self.log.append(EventChange(event=event, before=before, after=after, articles=keys))


def in_time_order(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts as the timeline would have them, whatever order merging gave them."""
    return sorted(drafts, key=lambda draft: (sort_key(draft.date), draft.headline, draft.mentions[0].article))


def _age(row: Row) -> tuple[bool, int, str]:
    """What events are sorted by, the longest published first."""
    return row.published is None, row.published or 0, row.id


def _values(row: Row) -> Values:
    """The columns of an event that can change, as they stand."""
    values = dict(row._mapping)
    del values["id"], values["atom_id"]
    return values


def _draft(row: Row, tags: tuple[Tag, ...], stored: list[StoredMention]) -> Draft:
    return Draft(
        date=date_from(*_date(row)),
        headline=row.headline,
        status=Status(row.status),
        tags=tags,
        confidence=row.confidence,
        mentions=tuple(each.mention for each in sorted(stored, key=lambda each: each.rank)),
    )
