"""A reader that holds still, and what was made of one state of a timeline, kept as long as that state lasts."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, TypeVar

import sqlalchemy as sa

from events.model import Revision
from events.store.editorial import Editorial

MOST = 256
"""Values that are kept; the ones least lately asked for go first."""

_Value = TypeVar("_Value")


class Remembered:
    """Values made of one revision, shared by the readers of a store; a new revision forgets them. Safe for threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._revision: Revision | None = None
        self._values: OrderedDict[Hashable, Any] = OrderedDict()

    def get(self, revision: Revision, key: Hashable, make: Callable[[], _Value]) -> _Value:
        """The value of this key at this revision, kept or made now. Threads that miss it together all make it."""
        with self._lock:
            if self._revision == revision and key in self._values:
                self._values.move_to_end(key)
                found: _Value = self._values[key]
                return found
        made = make()
        with self._lock:
            if self._revision != revision:
                self._revision = revision
                self._values.clear()
            self._values[key] = made
            if len(self._values) > MOST:
                self._values.popitem(last=False)
        return made


class Snapshot(Editorial):
    """A reader whose answers all come from one state of the database, whatever is written meanwhile."""

    def __init__(self, connection: sa.Connection, remembered: Remembered) -> None:
        self._connection = connection
        self._remembered = remembered

    def remembered(self, key: Hashable, make: Callable[[], _Value]) -> _Value:
        """What `make` makes of this state, made once for all readers of it; `key` names it among all that is."""
        return self._remembered.get(self.revision(), key, make)

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        yield self._connection
