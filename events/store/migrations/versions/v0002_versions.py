"""Every version of every event: the change log, filled with the versions that stand.

Revision 0002, after 0001. What an event said before is not known; its earlier sequence numbers stay without a row.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

AT_ONCE = 500
QUOTED = 20
DATE = ("edtf", "precision", "qualifier", "earliest", "latest")
SAID = (*DATE, "headline", "status", "confidence")
QUOTATION = (
    *("head", *DATE, "headline", "sentence", "sentence_start", "sentence_end", "date_start", "date_end", "event_start"),
    *("event_end", "participants", "tags", "status", "relation", "confidence", "reasons", "rule"),
)
CITED = ("key", "title", "publisher", "url", "published")
JSON = {"participants", "tags", "reasons"}

Row = sa.Row[Any]


def upgrade() -> None:
    """Make the table, and a row of it for each event as it stands."""
    op.create_table(
        "versions",
        sa.Column("sequence", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("updated", sa.BigInteger(), nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("published", sa.BigInteger(), nullable=True),
        sa.Column("snapshot", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["event"], ["events.id"]),
        sa.PrimaryKeyConstraint("sequence"),
    )
    op.create_index("versions_by_event", "versions", ["event", "sequence"])
    connection = op.get_bind()
    number = connection.scalar(sa.text("SELECT revision FROM meta"))
    if number:  # a new database has no first row yet
        for page in _pages(connection):
            connection.execute(_table("versions", *VERSION).insert(), _versions(connection, page, number))


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("versions")


VERSION = ("sequence", "event", "revision", "updated", "state", "published", "snapshot")


def _table(name: str, *columns: str) -> sa.TableClause:
    return sa.table(name, *(_column(column) for column in dict.fromkeys(columns)))


def _column(name: str) -> sa.ColumnClause[Any]:
    return sa.column(name, sa.JSON(none_as_null=True) if name in JSON | {"snapshot"} else None)


def _pages(connection: sa.Connection) -> Iterator[Sequence[Row]]:
    events = _table("events", "id", "state", "published", "updated", "sequence", *SAID)
    last = ""
    query = sa.select(events).order_by(events.c.id).limit(AT_ONCE)
    while page := connection.execute(query.where(events.c.id > last)).all():
        yield page
        last = page[-1].id


def _versions(connection: sa.Connection, page: Sequence[Row], number: int) -> list[dict[str, Any]]:
    ids = [row.id for row in page if row.state == "published"]
    tags, evidence = _tags(connection, ids), _evidence(connection, ids)
    return [
        {
            "sequence": row.sequence,
            "event": row.id,
            "revision": number,
            "updated": row.updated,
            "state": row.state,
            "published": row.published,
            "snapshot": {
                "said": [getattr(row, name) for name in SAID],
                "tags": tags[row.id],
                "evidence": evidence[row.id][:QUOTED],
            }
            if row.state == "published"
            else None,
        }
        for row in page
    ]


def _tags(connection: sa.Connection, ids: Sequence[str]) -> dict[str, list[list[str]]]:
    tags = _table("event_tags", "event", "position", "slug", "label")
    query = sa.select(tags).where(tags.c.event.in_(ids)).order_by(tags.c.event, tags.c.position)
    found: dict[str, list[list[str]]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.event].append([row.slug, row.label])
    return found


def _evidence(connection: sa.Connection, ids: Sequence[str]) -> dict[str, list[list[Any]]]:
    mentions, articles = _table("mentions", "event", "rank", "article", *QUOTATION), _table("articles", *CITED)
    told = [mentions.c[name].label(f"mention_{name}") for name in QUOTATION]
    cited = [articles.c[name].label(f"source_{name}") for name in CITED]
    query = (
        sa.select(mentions.c.event, *told, *cited)
        .join(articles, articles.c.key == mentions.c.article)
        .where(mentions.c.event.in_(ids))
        .order_by(mentions.c.event, mentions.c.rank)
    )
    found: dict[str, list[list[Any]]] = defaultdict(list)
    for event, *values in connection.execute(query):
        found[event].append([values[: len(QUOTATION)], values[len(QUOTATION) :]])
    return found
