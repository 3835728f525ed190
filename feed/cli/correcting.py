"""`dateline edit`, `hide`, `unhide`, `accept`, `merge`, `split` and `undo`: an editor's corrections.

An ID may be cut short to what begins no other event's. What is done is said in a line; what cannot be, in a sentence.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from feed.cli.edits import checked, edit_of, field_options
from feed.cli.listing import event_line
from feed.cli.options import database_option, settings_for, why_option
from feed.cli.telling import printable

if TYPE_CHECKING:
    from events.store import Corrections, Store


@contextmanager
def correcting(database: str | None, *, create: bool = False) -> Iterator[tuple["Store", "Corrections"]]:
    """The timeline, and the corrections of one revision, which stand when this ends."""
    from feed.opening import open_timeline, utc_now

    settings = settings_for(database=database)
    with (
        open_timeline(settings, create=create) as store,
        store.correcting(utc_now(), threshold=settings.threshold) as corrections,
    ):
        yield store, corrections


def corrected(
    database: str | None, done: str, correct: Callable[["Corrections"], Sequence[str]], *, create: bool = False
) -> None:
    """Make a correction of some events, and say of each what it is now; `create` makes a timeline that is missing."""
    from feed.opening import open_timeline

    with correcting(database, create=create) as (_, corrections):
        events = correct(corrections)
    with open_timeline(settings_for(database=database), create=False) as store:
        for event in events:
            known = store.known(event)
            click.echo(f"{done} {event_line(known.event) if known.event else event}")


@click.command("edit")
@click.argument("event", metavar="ID")
@field_options(required=False)
@click.option("--remove-tag", "remove_tags", multiple=True, metavar="TAG", help="Take TAG off it; repeatable.")
@why_option
@database_option
def edit_command(
    *,
    event: str,
    date: str | None,
    title: str | None,
    status: str | None,
    add_tags: Sequence[str],
    remove_tags: Sequence[str],
    why: str,
    database: str | None,
) -> None:
    """Correct an event's date, title, status or tags.

    What is set here outlives every re-ingest and re-extraction.
    """
    if date is None and title is None and status is None and not add_tags and not remove_tags:
        raise click.UsageError("nothing to change: give --date, --title, --status, --add-tag or --remove-tag")
    edit = edit_of(date=date, title=title, status=status, add_tags=add_tags, remove_tags=remove_tags)
    corrected(database, "edited", lambda corrections: [corrections.edit(event, edit, checked("--why", why))])


@click.command("hide")
@click.argument("event", metavar="ID")
@why_option
@database_option
def hide_command(*, event: str, why: str, database: str | None) -> None:
    """Take an event off the timeline, for good."""
    corrected(database, "hidden", lambda corrections: [corrections.hide(event, checked("--why", why))])


@click.command("unhide")
@click.argument("event", metavar="ID")
@why_option
@database_option
def unhide_command(*, event: str, why: str, database: str | None) -> None:
    """Put a hidden event back where it was."""
    corrected(database, "shown again", lambda corrections: [corrections.unhide(event, checked("--why", why))])


@click.command("accept")
@click.argument("event", metavar="ID")
@why_option
@database_option
def accept_command(*, event: str, why: str, database: str | None) -> None:
    """Publish an event that waits for review."""
    corrected(database, "accepted", lambda corrections: [corrections.accept(event, checked("--why", why))])


@click.command("merge")
@click.argument("events", nargs=-1, required=True, metavar="ID ID...")
@why_option
@database_option
def merge_command(*, events: Sequence[str], why: str, database: str | None) -> None:
    """Make several events one.

    The first keeps its id, and has all their quotations; the others' ids lead to it.
    """
    corrected(database, "merged into", lambda corrections: [corrections.merge(events, checked("--why", why))])


@click.command("split")
@click.argument("event", metavar="ID")
@click.argument("quotations", nargs=-1, type=int, metavar="[N...]")
@why_option
@database_option
def split_command(*, event: str, quotations: Sequence[int], why: str, database: str | None) -> None:
    """Make one event several.

    The quotations N, as `show` numbers them, become a new event; without any, each article's become one.
    """
    corrected(database, "split", lambda corrections: corrections.split(event, quotations, checked("--why", why)))


@click.command("undo")
@click.argument("event", metavar="ID")
@why_option
@database_option
def undo_command(*, event: str, why: str, database: str | None) -> None:
    """Take back the last correction of an event that stands."""
    from feed.opening import open_timeline

    with correcting(database) as (_, corrections):
        undone, kind = corrections.undo(event, checked("--why", why))
    with open_timeline(settings_for(database=database), create=False) as store:
        known = store.known(undone)
    now = event_line(known.event) if known.event else f"{undone}, which is {known.state} now"
    click.echo(f"undone {printable(kind.value)} of {now}")
