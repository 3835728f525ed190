"""The database's schema over time, as Alembic runs it."""
