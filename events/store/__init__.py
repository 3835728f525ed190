"""The store: a timeline kept in SQLite or PostgreSQL, through SQLAlchemy Core.

`open_store` opens or makes a database (`opening`, `engine`, `schema`, `authority`). A `Store` answers questions
(`reader`) and takes articles in (`batch`): which mentions can meet (`neighbours`), which event a draft continues
(`reconcile`), what is written (`changes`) and when (`ledger`), every version of it kept (`versions`, asked for through
`changelog`). Nothing outside this package knows SQL, and nothing in
it knows how mentions are found or merged.
"""

from events.store.batch import Batch
from events.store.opening import open_store, upgrade_store
from events.store.outcome import Change, Stored
from events.store.reader import Reader, Snapshot
from events.store.store import Store

__all__ = ["Batch", "Change", "Reader", "Snapshot", "Store", "Stored", "open_store", "upgrade_store"]
