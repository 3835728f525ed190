"""The first schema: articles, their mentions, the events these make, and the counters.

Revision 0001, the first.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make every table."""
    _make_meta()
    _make_articles()
    _make_events()
    _make_mentions()


def downgrade() -> None:
    """Drop every table."""
    for name in ("event_tags", "mentions", "events", "articles", "meta"):
        op.drop_table(name)


def _make_meta() -> None:
    op.create_table(
        "meta",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("authority", TEXT, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _make_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("key", TEXT, nullable=False),
        sa.Column("identity", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("publisher", TEXT, nullable=False),
        sa.Column("url", TEXT, nullable=False),
        sa.Column("published", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("body_start", sa.Integer(), nullable=False),
        sa.Column("body_end", sa.Integer(), nullable=False),
        sa.Column("provenance", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
        sa.UniqueConstraint("identity"),
    )
    op.create_index("articles_by_url", "articles", ["url"])


def _make_events() -> None:
    op.create_table(
        "events",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("atom_id", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("survivor", TEXT, nullable=True),
        sa.Column("edtf", TEXT, nullable=True),
        sa.Column("precision", TEXT, nullable=True),
        sa.Column("qualifier", TEXT, nullable=True),
        sa.Column("earliest", sa.BigInteger(), nullable=True),
        sa.Column("latest", sa.BigInteger(), nullable=True),
        sa.Column("headline", TEXT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("published", sa.BigInteger(), nullable=True),
        sa.Column("updated", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("trace", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["survivor"], ["events.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("atom_id"),
        sa.UniqueConstraint("sequence"),
        sa.UniqueConstraint("updated"),
    )
    op.create_index("events_in_time_order", "events", ["state", "earliest", sa.text("latest DESC"), "id"])
    op.create_index("events_by_change", "events", ["state", "sequence"])
    op.create_index("events_by_trace", "events", ["trace"])
    op.create_table(
        "event_tags",
        sa.Column("event", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("slug", TEXT, nullable=False),
        sa.Column("label", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["event"], ["events.id"]),
        sa.PrimaryKeyConstraint("event", "position"),
    )
    op.create_index("event_tags_by_slug", "event_tags", ["slug", "event"], unique=True)


def _make_mentions() -> None:
    op.create_table(
        "mentions",
        sa.Column("article", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("head", TEXT, nullable=False),
        sa.Column("edtf", TEXT, nullable=False),
        sa.Column("precision", TEXT, nullable=False),
        sa.Column("qualifier", TEXT, nullable=False),
        sa.Column("earliest", sa.BigInteger(), nullable=False),
        sa.Column("latest", sa.BigInteger(), nullable=False),
        sa.Column("headline", TEXT, nullable=False),
        sa.Column("sentence", TEXT, nullable=False),
        sa.Column("sentence_start", sa.Integer(), nullable=False),
        sa.Column("sentence_end", sa.Integer(), nullable=False),
        sa.Column("date_start", sa.Integer(), nullable=False),
        sa.Column("date_end", sa.Integer(), nullable=False),
        sa.Column("event_start", sa.Integer(), nullable=False),
        sa.Column("event_end", sa.Integer(), nullable=False),
        sa.Column("participants", sa.JSON(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("relation", TEXT, nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("rule", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["article"], ["articles.key"]),
        sa.ForeignKeyConstraint(["event"], ["events.id"]),
        sa.PrimaryKeyConstraint("article", "position"),
    )
    op.create_index("mentions_by_event", "mentions", ["event", "rank"])
    op.create_index("mentions_by_head", "mentions", ["head", "earliest", "latest"])
