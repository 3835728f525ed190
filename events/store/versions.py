"""Every version of every event, so that the history and the feed's archives can show it as it stood after each change.

A snapshot is what an event said, its tags and its quotations as they are stored, each a list in the order of the
columns `SAID` and `QUOTATION`; `snapshot_of` makes one and `version_from` reads it. It has all that a feed entry shows,
but of the quotations the best `QUOTED`: an event that a thousand articles report in turn would otherwise keep half a
million.

No text outlives its taking down. When an event leaves the timeline its snapshots are blanked, and when an article is
forgotten all that quote it. The latter are found by a scan of the table, for forgetting is rare.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from events.model import Draft, Event, Evidence, State, Tag, Version
from events.store.asking import Lookup
from events.store.inserting import insert_values
from events.store.rows import (
    CITED,
    Row,
    date_columns,
    event_from,
    from_micros,
    mention_from,
    quotation_of,
    source_from,
)
from events.store.tables import articles, versions

QUOTED = 20
"""How many of an event's quotations a snapshot keeps."""

_CITED = Lookup(sa.select(*(articles.c[name] for name in CITED)), articles.c.key)

Snapshot = dict[str, Any]

CHANGE = ("sequence", "event", "revision", "updated", "state", "published", "cause", "correction")
"""The columns of a version but for its snapshot."""

Change = tuple[int, str, int, int, str, int | None, str, int | None]


def snapshot_of(draft: Draft, sources: Mapping[str, Row]) -> Snapshot:
    """What an event says, as JSON; `sources` has its articles by key, rows of the columns `CITED`."""
    return {
        "said": (*date_columns(draft.date), draft.headline, draft.status.value, draft.confidence),
        "tags": [[tag.slug, tag.label] for tag in draft.tags],
        "evidence": [(quotation_of(mention), tuple(sources[mention.article])) for mention in draft.mentions[:QUOTED]],
    }


def version_from(row: Row) -> Version:
    """The version of a row with the columns of `versions`, and its event's `atom_id`."""
    return Version(
        sequence=row.sequence,
        id=row.event,
        atom_id=row.atom_id,
        state=State(row.state),
        updated=from_micros(row.updated),
        event=None if row.snapshot is None else _event(row, row.snapshot),
    )


def save_versions(connection: sa.Connection, changes: Sequence[Change], drafts: Mapping[int, Draft]) -> None:
    """Store versions, and blank the older ones of events that are off the timeline now.

    `changes` have the columns `CHANGE`; `drafts` has what events on the timeline say, by sequence number.
    """
    cited = {mention.article for draft in drafts.values() for mention in draft.mentions[:QUOTED]}
    sources = {row.key: row for row in _CITED.rows(connection, cited)}
    gone = [
        {"gone": event}
        for sequence, event, _, _, _, published, *_ in changes
        if published is not None and sequence not in drafts
    ]
    if gone:
        older = versions.c.event == sa.bindparam("gone")
        connection.execute(sa.update(versions).where(older).values(snapshot=None), gone)
    filled = ((*change, _filled(drafts.get(change[0]), sources)) for change in changes)
    insert_values(connection, versions, (*CHANGE, "snapshot"), filled)


def blank_quoting(connection: sa.Connection, keys: Collection[str]) -> None:
    """Blank every version that quotes one of these articles."""
    for key in keys:
        quoting = sa.cast(versions.c.snapshot, sa.Text).contains(f'"{key}"', autoescape=True)
        connection.execute(sa.update(versions).where(quoting).values(snapshot=None))


def _filled(draft: Draft | None, sources: Mapping[str, Row]) -> Snapshot | None:
    return snapshot_of(draft, sources) if draft else None


def _event(row: Row, snapshot: Snapshot) -> Event:
    shown = (row.event, row.atom_id, row.state, *snapshot["said"], row.published, row.updated, row.sequence)
    tags = tuple(Tag(slug, label) for slug, label in snapshot["tags"])
    return event_from(shown, tags, tuple(_evidence(*each) for each in snapshot["evidence"]))


def _evidence(quotation: list[Any], source: list[Any]) -> Evidence:
    """The article of a quotation is that of the source beside it."""
    cited = source_from(source)
    return Evidence(mention_from(cited.key, quotation), cited)
