"""What can be asked of a timeline's past: its changes in their order, and what has left it.

Only what readers could see is told of: an event that was never published has no part in it.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager

import sqlalchemy as sa

from events.model import State, Version
from events.store.asking import streamed
from events.store.tables import events, versions
from events.store.versions import version_from

PAGE = 500

OFF = tuple(state.value for state in State if state is not State.PUBLISHED)

_SEEN = (
    sa.select(versions, events.c.atom_id)
    .join(events, events.c.id == versions.c.event)
    .where(versions.c.published.is_not(None))
)


class ChangeLog(ABC):
    """The questions about changes, whatever connection they are asked on."""

    @abstractmethod
    def _reading(self) -> AbstractContextManager[sa.Connection]:
        """A connection in a transaction that sees one state of the database."""

    def changes(self, first: int, last: int) -> Iterator[Version]:
        """The versions whose sequence numbers are `first` to `last`, both included, in that order.

        Read as they are asked for. A number may be missing: what waits for review takes numbers too.
        """
        query = _SEEN.where(versions.c.sequence.between(first, last)).order_by(versions.c.sequence)
        with self._reading() as connection:
            for row in streamed(connection, query, PAGE):
                yield version_from(row)

    def last_sequence(self) -> int:
        """The number of the last change that readers could see; 0 before the first."""
        query = sa.select(versions.c.sequence).where(versions.c.published.is_not(None))
        with self._reading() as connection:
            return connection.scalar(query.order_by(versions.c.sequence.desc()).limit(1)) or 0

    def tombstones(self, limit: int | None = None) -> Iterator[Version]:
        """The last version of each event that was on the timeline and is no longer, the newest first."""
        gone = _SEEN.where(events.c.state.in_(OFF), events.c.sequence == versions.c.sequence)
        query = gone.order_by(versions.c.sequence.desc()).limit(limit)
        with self._reading() as connection:
            for row in streamed(connection, query, PAGE):
                yield version_from(row)
