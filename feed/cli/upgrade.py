"""`dateline upgrade`: an existing database brought to this version's schema."""

import click

from feed.cli.options import database_option, settings_for


@click.command("upgrade")
@database_option
def upgrade_command(*, database: str | None) -> None:
    """Bring the database of an earlier version to this one's schema.

    All of it or nothing; keep a copy of the database if you may want to go back to the earlier version.
    """
    from events.store import upgrade_store
    from feed.opening import tell_fault, tell_waiting

    settings = settings_for(database=database)
    before, now = upgrade_store(settings.database, waiting=tell_waiting)
    click.echo(f"Upgraded from schema {before} to {now}." if before != now else f"Its schema is {now} already.")
    tell_fault(settings)
