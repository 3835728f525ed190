"""SQLite's full-text index by place in time, so that what it finds comes in that order.

Revision 0008, after 0007. The program fills the lists anew after every upgrade.
"""

from alembic import op

revision = "0008"
down_revision = "0007"

_LENGTH = "-{row}until - {row}earliest"
PLACE = (
    "((max(-2097152, min(2097151, {row}earliest)) + 2097152) << 41)"
    f" | ((511 - min({_LENGTH}, 372) - min(max({_LENGTH} - 372, 0) / 366, 40)"
    f" - min(max({_LENGTH} - 15012, 0) / 3653, 99)) << 32)"
    " | ({row}sequence & 4294967295)"
)
"""The day it begins, the length, the longer first, and the sequence number; see `searching`."""

VIEW = "CREATE VIEW searched AS SELECT {place} AS place, words FROM listed"
INDEX = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "words, content='{content}', content_rowid='{key}', tokenize=\"ascii tokenchars '-:|'\")"
)
ADDED = (
    "CREATE TRIGGER listed_added AFTER INSERT ON listed BEGIN "
    "INSERT INTO search (rowid, words) VALUES ({place}, new.words); END"
)
REMOVED = (
    "CREATE TRIGGER listed_removed AFTER DELETE ON listed BEGIN "
    "INSERT INTO search (search, rowid, words) VALUES ('delete', {place}, old.words); END"
)


def upgrade() -> None:
    """Make the index by place."""
    if op.get_bind().dialect.name == "sqlite":
        _drop()
        op.execute(VIEW.format(place=PLACE.format(row="")))
        op.execute(INDEX.format(content="searched", key="place"))
        op.execute(ADDED.format(place=PLACE.format(row="new.")))
        op.execute(REMOVED.format(place=PLACE.format(row="old.")))


def downgrade() -> None:
    """Make the index by sequence number again."""
    if op.get_bind().dialect.name == "sqlite":
        _drop()
        op.execute("DROP VIEW searched")
        op.execute(INDEX.format(content="listed", key="sequence"))
        op.execute(ADDED.format(place="new.sequence"))
        op.execute(REMOVED.format(place="old.sequence"))


def _drop() -> None:
    for trigger in ("listed_added", "listed_removed"):
        op.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    op.execute("DROP TABLE search")
