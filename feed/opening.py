"""The timeline's store, opened as the settings say: the one place where the clock and chance enter it."""

import secrets
from datetime import UTC, datetime

from events.store import Store, fault_of, open_store
from feed.config import Settings


def open_timeline(settings: Settings, *, create: bool = True) -> Store:
    """The store of these settings, made if it is new and `create` says so. Raises StoreError."""
    return open_store(
        settings.database,
        now=utc_now(),
        authority=settings.authority,
        base_url=settings.site.base_url,
        new_token=new_token,
        create=create,
        waiting=tell_waiting,
    )


def tell_waiting() -> None:
    """Say on stderr why nothing happens for a while."""
    from feed.cli.telling import tell

    tell("waiting for another dateline that writes to the same timeline")


def tell_fault(settings: Settings) -> None:
    """Say on stderr what a keeper should know of the database's own program; for commands that are seldom begun."""
    from feed.cli.telling import tell

    fault = fault_of(settings.database)
    if fault:
        tell(fault)


def utc_now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def new_token() -> str:
    """A new random name of twelve characters, fit for a URL and never a number by accident."""
    return "e" + secrets.token_hex(6)[:11]
