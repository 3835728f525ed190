"""Validators, so that a client need not fetch the same bytes twice, and rendered bytes, kept for a revision.

Which of a request's conditions holds is werkzeug's to decide (RFC 9110, section 13). Two rules are ours, because
newsboat loses data without them. An entity tag is that of the bytes and strong, so that each coding of a page has its
own; a page is encoded once for a revision, as it is rendered once. Last-Modified is when the timeline changed, or when
the server started if that came later, since it may be with other settings or as another version; it is cut to seconds,
and left out until that second is past: a second change in it could not be told from the first.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from threading import Lock

from events.model import Revision
from feed.encodings import CODINGS, IDENTITY

Key = tuple[str, ...]

CACHE_BYTES = 64 * 1024 * 1024
"""How much a process keeps rendered; the pages least lately asked for go first."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The bytes of one URL in one coding, and their entity tag, without quotation marks."""

    body: bytes
    etag: str
    coding: str = IDENTITY


def rendered(body: bytes) -> Rendered:
    """The bytes with their entity tag."""
    return Rendered(body, sha256(body).hexdigest()[:32])


def encoded(found: Rendered, coding: str) -> Rendered:
    """The same in another coding."""
    return replace(rendered(CODINGS[coding](found.body)), coding=coding)


def last_modified(changed: datetime, now: datetime) -> datetime | None:
    """The change as Last-Modified tells it, or None while its second is not past."""
    second = changed.replace(microsecond=0)
    return second if now >= second + timedelta(seconds=1) else None


class RenderedCache:
    """Rendered bytes of one revision, at most so many; safe to share between threads.

    A new revision empties it, as any page may have changed. Two threads that miss the same page both render it, to the
    same bytes: no thread waits for another's rendering.
    """

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._lock = Lock()
        self._revision: Revision | None = None
        self._pages: OrderedDict[Key, Rendered] = OrderedDict()
        self._size = 0

    def get(self, revision: Revision, page: Key, render: Callable[[], bytes], coding: str = IDENTITY) -> Rendered:
        """The page at this revision, kept or made now; `render` must show that very revision."""
        if coding == IDENTITY:
            return self._kept(revision, (coding, *page), lambda: rendered(render()))
        return self._kept(revision, (coding, *page), lambda: encoded(self.get(revision, page, render), coding))

    def _kept(self, revision: Revision, page: Key, make: Callable[[], Rendered]) -> Rendered:
        with self._lock:
            if self._revision == revision and page in self._pages:
                self._pages.move_to_end(page)
                return self._pages[page]
        found = make()
        with self._lock:
            self._keep(revision, page, found)
        return found

    def _keep(self, revision: Revision, page: Key, found: Rendered) -> None:
        if self._revision != revision:
            if self._revision is not None and self._is_older(revision, self._revision):
                return
            self._revision, self._size = revision, 0
            self._pages.clear()
        if page in self._pages or len(found.body) > self._limit:
            return
        self._pages[page] = found
        self._size += len(found.body)
        while self._size > self._limit:
            _, dropped = self._pages.popitem(last=False)
            self._size -= len(dropped.body)

    @staticmethod
    def _is_older(revision: Revision, kept: Revision) -> bool:
        """Whether a slow thread comes with a page of the past; of another database there is no past."""
        return revision.created == kept.created and revision.number < kept.number
