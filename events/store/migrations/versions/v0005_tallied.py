"""How exactly each listed event is dated, and kept counts of when the events of large timelines begin.

Revision 0005, after 0004. What is new is derived from the rest: the program fills it after every upgrade.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the column and the table."""
    postgresql = op.get_bind().dialect.name == "postgresql"
    token = sa.Text(collation="C") if postgresql else sa.Text()
    op.add_column("listed", sa.Column("exactness", sa.SmallInteger(), nullable=False, server_default="0"))
    op.create_table(
        "tallied",
        sa.Column("facet", token, nullable=False),
        sa.Column("unit", token, nullable=False),
        sa.Column("start", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("exactness", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("events", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("facet", "unit", "start", "exactness"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_table("tallied")
    op.drop_column("listed", "exactness")
