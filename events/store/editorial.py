"""What an editor can ask of a timeline beside what its readers can: also of events that are hidden, waiting or gone."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import sqlalchemy as sa

from events.corrections import Decisions, Kind, from_json
from events.history import Correction, HistoryEntry, Step, history
from events.model import Event, State
from events.store.asking import streamed
from events.store.changes import TOMBSTONES
from events.store.naming import event_row, full_id, survivor_of
from events.store.reader import Reader, whole_events
from events.store.rows import Row, from_micros
from events.store.tables import corrected, corrections, events, versions
from events.store.versions import version_from

PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An event as editors know it, whatever became of it: `event` is None for a tombstone.

    `survivor` is the event it is part of now, empty where it was not merged away.
    """

    id: str
    state: State
    survivor: str
    event: Event | None
    decisions: Decisions


class Editorial(Reader):
    """The questions of editors beside those of readers; they name events as `naming` has it."""

    def known(self, name: str) -> Known:
        """The event of that name. Raises EventNotFound, and AmbiguousEvent."""
        with self._reading() as connection:
            row = event_row(connection, full_id(connection, name))
            assert row is not None  # noqa: S101  # full_id found it
            gone = row.state in TOMBSTONES
            return Known(
                id=row.id,
                state=State(row.state),
                survivor=survivor_of(connection, row).id if row.state == State.MERGED else "",
                event=None if gone else whole_events(connection, [row.id])[0],
                decisions=from_json(row.decisions),
            )

    def review(self) -> Iterator[Event]:
        """The events that wait for review, in time order, read as they are asked for."""
        waiting = sa.select(events.c.id).where(events.c.state == State.REVIEW.value)
        query = waiting.order_by(events.c.earliest, events.c.latest.desc(), events.c.id)
        with self._reading() as connection:
            ids = (event for (event,) in streamed(connection, query, PAGE))
            while page := list(islice(ids, PAGE)):
                yield from whole_events(connection, page)

    def history(self, name: str) -> tuple[HistoryEntry, ...]:
        """All that happened to the event of that name, the oldest first. Raises EventNotFound, and AmbiguousEvent."""
        with self._reading() as connection:
            event = full_id(connection, name)
            query = sa.select(versions, events.c.atom_id).join(events, events.c.id == versions.c.event)
            rows = connection.execute(query.where(versions.c.event == event).order_by(versions.c.sequence)).all()
            named = {row.correction for row in rows} - {None}
            return history(event, map(_step, rows), _corrections(connection, event, named))

    def corrections(self) -> tuple[Correction, ...]:
        """Every correction there was, in their order."""
        with self._reading() as connection:
            rows = connection.execute(sa.select(corrections).order_by(corrections.c.number))
            return tuple(_correction(row) for row in rows)


def _corrections(connection: sa.Connection, event: str, named: set[int]) -> list[Correction]:
    concerning = sa.select(corrected.c.correction).where(corrected.c.event == event)
    query = sa.select(corrections).where(corrections.c.number.in_(concerning) | corrections.c.number.in_(named))
    return [_correction(row) for row in connection.execute(query)]


def _correction(row: Row) -> Correction:
    return Correction(
        number=row.number,
        made=from_micros(row.made),
        kind=Kind(row.kind),
        event=row.event,
        why=row.why,
        before={event: from_json(decided) for event, decided in row.before.items()},
        after={event: from_json(decided) for event, decided in row.after.items()},
        undoes=row.undoes,
        undone_by=row.undone_by,
    )


def _step(row: Row) -> Step:
    version = version_from(row)
    return Step(
        moment=version.updated,
        state=version.state,
        cause=row.cause,
        correction=row.correction,
        event=version.event,
    )
