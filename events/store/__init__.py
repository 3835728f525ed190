"""The store: a timeline kept in SQLite or PostgreSQL, through SQLAlchemy Core.

`open_store` opens or makes a database (`opening`, `engine`, `schema`, `authority`). A `Store` answers questions
(`reader`, `changelog`; those of editors, `editorial`), takes articles in (`batch`) and corrections (`correcting`). Both
are settled alike (`settling`): which mentions can meet (`neighbours`), what editors want of the drafts made of them
(`constraints`), which event a draft continues (`reconcile`), what is written (`changes`) and when (`ledger`); every
version is kept (`versions`). Nothing outside this package knows SQL, and nothing in it knows how mentions are found or
merged.
"""

from events.store.batch import Batch
from events.store.correcting import Conflict, Corrections
from events.store.cursors import beginning
from events.store.editorial import Known
from events.store.faults import fault_of
from events.store.opening import open_store, upgrade_store
from events.store.outcome import Change, EventChange, Stored
from events.store.reader import Reader
from events.store.snapshot import Snapshot
from events.store.store import Store

__all__ = [
    "Batch",
    "Change",
    "Conflict",
    "Corrections",
    "EventChange",
    "Known",
    "Reader",
    "Snapshot",
    "Store",
    "Stored",
    "beginning",
    "fault_of",
    "open_store",
    "upgrade_store",
]
