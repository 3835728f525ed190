"""What the rules alone say of an event: its mentions merged, before any editor's word."""

import sqlalchemy as sa

from events.corrections import Decisions, unfounded
from events.model import Draft, Mention
from events.store.constraints import Merge, united_draft
from events.store.neighbours import of_events


def derived(connection: sa.Connection, merge: Merge, event: str, decisions: Decisions) -> Draft:
    """What an event shows where nothing is edited; an event by hand without quotation rests on its editor's word."""
    return _merged(merge, [stored.mention for stored in of_events(connection, [event])]) or unfounded(decisions)


def told_now(connection: sa.Connection, merge: Merge, event: str) -> Draft | None:
    """What the articles tell of an event today; None where none does and only an editor's word keeps it."""
    return _merged(merge, [stored.mention for stored in of_events(connection, [event]) if not stored.kept])


def _merged(merge: Merge, mentions: list[Mention]) -> Draft | None:
    return united_draft(merge(mentions)) if mentions else None
