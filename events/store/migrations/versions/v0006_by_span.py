"""Lists in time order by how long dates can be, which answers ranges as well; spans are numbered by length alone.

Revision 0006, after 0005. The program fills the lists anew after every upgrade.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the column and the index, and drop the indexes that they replace."""
    op.add_column("filed", sa.Column("span", sa.SmallInteger(), nullable=False, server_default="0"))
    op.create_index("filed_by_span", "filed", ["facet", "span", "earliest", "until", "event"])
    op.drop_index("filed_in_time_order", "filed")
    op.drop_index("listed_in_time_order", "listed")


def downgrade() -> None:
    """Put them back."""
    op.create_index("listed_in_time_order", "listed", ["earliest", "until", "event"])
    op.create_index("filed_in_time_order", "filed", ["facet", "earliest", "until", "event"])
    op.drop_index("filed_by_span", "filed")
    op.drop_column("filed", "span")
