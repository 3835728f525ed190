"""The counters of one revision: when each change was, and which number it has.

Time never goes back and no two changes share it, even where the clock steps back: a change is at "now" or one
microsecond after the last one, whichever is later.
"""

from datetime import datetime

import sqlalchemy as sa

from events.store.rows import to_micros
from events.store.tables import meta


class Ledger:
    """One revision being written. It must be made inside the writing transaction: it locks the counters."""

    def __init__(self, connection: sa.Connection, now: datetime) -> None:
        row = connection.execute(sa.select(meta).with_for_update()).one()
        self.authority: str = row.authority
        self.year: int = row.year
        self.revision: int = row.revision + 1
        self.before: int = row.sequence
        """The number of the last change before this revision."""
        self._sequence: int = row.sequence
        self.started = max(to_micros(now), row.changed + 1)
        self._next = self.started

    def stamp(self) -> tuple[int, int]:
        """The time of one change, in microseconds, and its sequence number."""
        moment = self._next
        self._next += 1
        self._sequence += 1
        return moment, self._sequence

    def close(self, connection: sa.Connection) -> None:
        """Store the counters, one revision on."""
        changed = max(self.started, self._next - 1)
        connection.execute(sa.update(meta).values(revision=self.revision, changed=changed, sequence=self._sequence))
