"""Where Alembic enters: it runs the revisions on the connection that `schema.upgrade` holds, in its transaction."""

from alembic import context

from events.store.schema import VERSION_TABLE
from events.store.tables import metadata


def run() -> None:
    """Bring the connection's database to the revision that was asked for."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        version_table=VERSION_TABLE,
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()


if hasattr(context, "config"):  # not so when a test run imports every module in search of doctests
    run()
