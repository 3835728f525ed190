"""Which schema a database has, and bringing it to this version's.

Alembic costs 0.4 s of CPU to import, so only upgrading does it; which revision a database has is one query.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.config import Config

VERSION_TABLE = "alembic_version"
"""Alembic's version table, under its usual name."""

SIGNATURE = frozenset({VERSION_TABLE, "meta"})
"""The tables that tell our databases, of any version, from those of other programs that use Alembic."""

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""Every revision this version knows, the newest last; a test holds it to the migrations."""


def table_names(connection: sa.Connection) -> set[str]:
    """The tables of the database."""
    return set(sa.inspect(connection).get_table_names())


def revision_of(connection: sa.Connection) -> str:
    """The schema revision of one of our databases; empty where none is noted."""
    return str(connection.scalar(sa.text(f"SELECT version_num FROM {VERSION_TABLE}")) or "")  # noqa: S608


def upgrade(connection: sa.Connection, revision: str = "head") -> None:
    """Bring the database up to that revision, the newest unless told, within the connection's transaction."""
    from alembic import command

    command.upgrade(migrations(connection), revision)


def migrations(connection: sa.Connection) -> "Config":
    """What Alembic's commands need to work on the connection."""
    from alembic.config import Config

    config = Config()
    # A "%" in the path would be taken for an interpolation.
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
