"""`dateline reextract`: this version's rules brought to the articles that are stored."""

import click

from feed.cli.options import database_option, settings_for
from feed.cli.telling import tell


@click.command("reextract")
@database_option
def reextract_command(*, database: str | None) -> int:
    """Find the events of all stored articles anew, with this version's rules.

    What editors decided stands; `conflicts` lists where the rules now say otherwise.
    """
    from events.pipeline import reextract
    from events.store import Change, Stored
    from feed.opening import open_timeline, utc_now

    settings = settings_for(database=database)
    with open_timeline(settings, create=False) as store:
        outcome = reextract(store, utc_now(), threshold=settings.threshold)
        with store.correcting(utc_now(), threshold=settings.threshold) as corrections:
            conflicts = corrections.conflicts()
    told = Stored.of(Change.CHANGED, outcome.changes)
    counts = {
        "new": len(told.added),
        "updated": len(told.updated),
        "merged away": len(told.merged),
        "withdrawn": len(told.withdrawn),
        "kept for review": len(told.waiting),
    }
    done = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    click.echo(f"reextracted: {done or 'nothing changed'}")
    events = len({conflict.event for conflict in conflicts})
    if events:
        click.echo(
            f"{events} {'event is' if events == 1 else 'events are'} in conflict: `dateline conflicts` lists them"
        )
    for error in outcome.failed:
        tell(error)
    return 1 if outcome.failed else 0
