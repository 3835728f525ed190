"""What queries read: lists of the published events in every order, and a full-text index.

Revision 0003, after 0002. The lists are empty until the program fills them, which it does after every upgrade.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

SQLITE = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "words, content='listed', content_rowid='sequence', tokenize=\"ascii tokenchars '-:|'\")",
    "CREATE TRIGGER listed_added AFTER INSERT ON listed BEGIN "
    "INSERT INTO search (rowid, words) VALUES (new.sequence, new.words); END",
    "CREATE TRIGGER listed_removed AFTER DELETE ON listed BEGIN "
    "INSERT INTO search (search, rowid, words) VALUES ('delete', old.sequence, old.words); END",
)
"""The words come folded, so that the tokenizer only has to part them at spaces."""

POSTGRESQL = ("CREATE INDEX listed_words ON listed USING gin (array_to_tsvector(string_to_array(btrim(words), ' ')))",)
"""Not `to_tsvector`: its parser has views of its own on numbers, hyphens and addresses."""


def upgrade() -> None:
    """Make the tables and the indexes."""
    connection = op.get_bind()
    postgresql = connection.dialect.name == "postgresql"
    number = sa.BigInteger() if postgresql else sa.Integer()
    token = sa.Text(collation="C") if postgresql else sa.Text()
    op.create_table(
        "listed",
        sa.Column("sequence", number, autoincrement=False, nullable=False),
        sa.Column("event", token, nullable=False),
        sa.Column("span", sa.SmallInteger(), nullable=False),
        sa.Column("earliest", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("published", sa.BigInteger(), nullable=False),
        sa.Column("words", token, nullable=False),
        sa.PrimaryKeyConstraint("sequence"),
        sa.UniqueConstraint("event"),
    )
    op.create_index("listed_in_time_order", "listed", ["earliest", "until", "event"])
    op.create_index("listed_by_span", "listed", ["span", "earliest", "until", "event"])
    op.create_index("listed_as_added", "listed", ["published", "event"])
    op.create_table(
        "filed",
        sa.Column("facet", token, nullable=False),
        sa.Column("sequence", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("event", token, nullable=False),
        sa.Column("earliest", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("published", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("facet", "sequence"),
        sqlite_with_rowid=False,
    )
    op.create_index("filed_in_time_order", "filed", ["facet", "earliest", "until", "event"])
    op.create_index("filed_as_added", "filed", ["facet", "published", "event"])
    op.create_table(
        "facets",
        sa.Column("facet", token, nullable=False),
        sa.Column("events", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("facet"),
    )
    for statement in POSTGRESQL if postgresql else SQLITE:
        op.execute(statement)
    op.drop_index("events_in_time_order", "events")
    op.drop_index("event_tags_by_slug", "event_tags")


def downgrade() -> None:
    """Drop them, and make the indexes that they replaced."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search")
    for name in ("facets", "filed", "listed"):
        op.drop_table(name)
    op.create_index("events_in_time_order", "events", ["state", "earliest", sa.text("latest DESC"), "id"])
    op.create_index("event_tags_by_slug", "event_tags", ["slug", "event"], unique=True)
