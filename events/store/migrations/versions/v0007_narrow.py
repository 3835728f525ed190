"""The keys of the lists where nothing else is read with them; events are filed by precision and status as well.

Revision 0007, after 0006. The program fills the lists anew after every upgrade.
"""

from alembic import op

revision = "0007"
down_revision = "0006"


OLD = {"listed_as_added": ["published", "event"], "listed_by_span": ["span", "earliest", "until", "event"]}
NEW = {
    "listed_as_added": ["published", "event", "earliest", "until"],
    "listed_by_span": ["span", "earliest", "until", "event", "published", "exactness"],
}


def upgrade() -> None:
    """Make the indexes."""
    for name, columns in NEW.items():
        op.drop_index(name, "listed")
        op.create_index(name, "listed", columns)


def downgrade() -> None:
    """Put the old ones back."""
    for name, columns in OLD.items():
        op.drop_index(name, "listed")
        op.create_index(name, "listed", columns)
