"""Events by what an editor types: a whole id, or enough of its beginning to mean one."""

import sqlalchemy as sa

from events.errors import AmbiguousEvent, EventGone, EventMoved, EventNotFound
from events.model import State
from events.store.rows import Row
from events.store.tables import events

NAMED = 6
"""How many candidates a refusal can name, and one more to know that there are others."""


def event_row(connection: sa.Connection, event: str) -> Row | None:
    """The row of the event with this id."""
    return connection.execute(sa.select(events).where(events.c.id == event)).one_or_none()


def full_id(connection: sa.Connection, name: str) -> str:
    """The id that is or begins with `name`. Raises EventNotFound, and AmbiguousEvent with the candidates."""
    if not name.isascii() or not name.isprintable():  # no id is so, and a database may choke on it
        raise EventNotFound(name)
    if name and event_row(connection, name) is not None:
        return name
    begins = sa.and_(events.c.id >= name, events.c.id.startswith(name, autoescape=True))
    found = connection.scalars(sa.select(events.c.id).where(begins).order_by(events.c.id).limit(NAMED)) if name else ()
    candidates = tuple(each for each in found if each.startswith(name))  # LIKE may not tell capitals from small letters
    if not candidates:
        raise EventNotFound(name)
    if len(candidates) > 1:
        raise AmbiguousEvent(name, candidates)
    return str(candidates[0])


def standing_row(connection: sa.Connection, name: str) -> Row:
    """The row of an event that stands: on the timeline, waiting for review, or hidden.

    Raises what `full_id` does, EventMoved with the last survivor for one that was merged, and EventGone for one that
    was withdrawn.
    """
    row = event_row(connection, full_id(connection, name))
    assert row is not None  # noqa: S101  # full_id found it
    if row.state == State.MERGED:
        raise EventMoved(row.id, survivor_of(connection, row).id)
    if row.state == State.WITHDRAWN:
        raise EventGone(row.id)
    return row


def survivor_of(connection: sa.Connection, row: Row) -> Row:
    """Where a merged event is to be found now: its survivor may have been merged as well."""
    while row.state == State.MERGED:
        row = connection.execute(sa.select(events).where(events.c.id == row.survivor)).one()
    return row
