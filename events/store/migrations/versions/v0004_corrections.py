"""What editors decide and did: decisions on events, the corrections themselves, and why each version came to be.

Revision 0004, after 0003. Versions from before were all an article's doing, and no mention was kept by an editor.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables and columns."""
    op.create_table(
        "corrections",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("moved", sa.JSON(), nullable=False),
        sa.Column("undoes", sa.BigInteger(), nullable=True),
        sa.Column("undone_by", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "corrected",
        sa.Column("event", TEXT, nullable=False),
        sa.Column("correction", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["event"], ["events.id"]),
        sa.ForeignKeyConstraint(["correction"], ["corrections.number"]),
        sa.PrimaryKeyConstraint("event", "correction"),
    )
    op.add_column("events", sa.Column("decisions", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("mentions", sa.Column("kept", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("versions", sa.Column("cause", TEXT, nullable=False, server_default="article"))
    op.add_column("versions", sa.Column("correction", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Drop them."""
    op.drop_column("versions", "correction")
    op.drop_column("versions", "cause")
    op.drop_column("mentions", "kept")
    op.drop_column("events", "decisions")
    op.drop_table("corrected")
    op.drop_table("corrections")
