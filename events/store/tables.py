"""The tables, as SQLAlchemy Core knows them; the migrations make them, and a test holds the two to each other.

Instants are integers, microseconds since 1970 in UTC. Bounds of dates are day numbers, as in `TemporalValue`; an open
side is a number beyond every date (`rows.OPEN`), so that order and overlap need no special case. What is only ever read
back whole with its row (reasons, participants) is JSON; what queries ask for has a column and an index.
"""

import sqlalchemy as sa

metadata = sa.MetaData()

Text = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
"""A text that is sorted and compared by its characters' numbers on every engine, whatever a server's locale is."""

meta = sa.Table(
    "meta",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("authority", Text, nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("created", sa.BigInteger, nullable=False),
    sa.Column("revision", sa.BigInteger, nullable=False),
    sa.Column("changed", sa.BigInteger, nullable=False),
    sa.Column("sequence", sa.BigInteger, nullable=False),
)
"""One row: what was fixed when the database was made, and where the counters stand."""

articles = sa.Table(
    "articles",
    metadata,
    sa.Column("key", Text, primary_key=True),
    sa.Column("identity", Text, nullable=False, unique=True),
    sa.Column("title", Text, nullable=False),
    sa.Column("publisher", Text, nullable=False),
    sa.Column("url", Text, nullable=False),
    sa.Column("published", Text, nullable=False),
    sa.Column("text", Text, nullable=False),
    sa.Column("body_start", sa.Integer, nullable=False),
    sa.Column("body_end", sa.Integer, nullable=False),
    sa.Column("provenance", sa.JSON, nullable=False),
    sa.Index("articles_by_url", "url"),
)
"""`published` is the document creation time in ISO 8601, a date or a date and time, empty where none is known."""

events = sa.Table(
    "events",
    metadata,
    sa.Column("id", Text, primary_key=True),
    sa.Column("atom_id", Text, nullable=False, unique=True),
    sa.Column("state", Text, nullable=False),
    sa.Column("survivor", Text, sa.ForeignKey("events.id")),
    sa.Column("edtf", Text),
    sa.Column("precision", Text),
    sa.Column("qualifier", Text),
    sa.Column("earliest", sa.BigInteger),
    sa.Column("latest", sa.BigInteger),
    sa.Column("headline", Text, nullable=False),
    sa.Column("status", Text, nullable=False),
    sa.Column("confidence", sa.Float, nullable=False),
    sa.Column("published", sa.BigInteger),
    sa.Column("updated", sa.BigInteger, nullable=False, unique=True),
    sa.Column("sequence", sa.BigInteger, nullable=False, unique=True),
    sa.Column("trace", Text),
    sa.Column("decisions", sa.JSON(none_as_null=True)),
)
"""`published` is null while an event was never on the timeline. A tombstone has no date and no words left, only the
`trace` by which the same event is known if it comes back. `decisions` are an editor's (see `events.corrections`), null
where there are none; the other columns say what is shown because of them. What is hidden keeps its words, for editors.
"""

sa.Index("events_by_change", events.c.state, events.c.sequence)
sa.Index("events_by_trace", events.c.trace)

corrections = sa.Table(
    "corrections",
    metadata,
    sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("made", sa.BigInteger, nullable=False),
    sa.Column("revision", sa.BigInteger, nullable=False),
    sa.Column("kind", Text, nullable=False),
    sa.Column("event", Text, nullable=False),
    sa.Column("why", Text, nullable=False),
    sa.Column("before", sa.JSON, nullable=False),
    sa.Column("after", sa.JSON, nullable=False),
    sa.Column("moved", sa.JSON, nullable=False),
    sa.Column("undoes", sa.BigInteger),
    sa.Column("undone_by", sa.BigInteger),
)
"""What editors did, only ever added to but for `undone_by`. `before` and `after` are the decisions on each event it
concerns, by id; `moved` has, for the events that were merged away or split off, the traces of their mentions."""

corrected = sa.Table(
    "corrected",
    metadata,
    sa.Column("event", Text, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("correction", sa.BigInteger, sa.ForeignKey("corrections.number"), primary_key=True, autoincrement=False),
)
"""Which events a correction concerns."""

versions = sa.Table(
    "versions",
    metadata,
    sa.Column("sequence", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("event", Text, sa.ForeignKey("events.id"), nullable=False),
    sa.Column("revision", sa.BigInteger, nullable=False),
    sa.Column("updated", sa.BigInteger, nullable=False),
    sa.Column("state", Text, nullable=False),
    sa.Column("published", sa.BigInteger),
    sa.Column("snapshot", sa.JSON(none_as_null=True)),
    sa.Column("cause", Text, nullable=False),
    sa.Column("correction", sa.BigInteger),
    sa.Index("versions_by_event", "event", "sequence"),
)
"""What each change left, a row for each sequence number. `published` is null while the event was never on the timeline;
the `snapshot` (see `versions`) is null but for a published event, and is blanked when its words are taken down."""

mentions = sa.Table(
    "mentions",
    metadata,
    sa.Column("article", Text, sa.ForeignKey("articles.key"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("event", Text, sa.ForeignKey("events.id"), nullable=False),
    sa.Column("rank", sa.Integer, nullable=False),
    sa.Column("head", Text, nullable=False),
    sa.Column("edtf", Text, nullable=False),
    sa.Column("precision", Text, nullable=False),
    sa.Column("qualifier", Text, nullable=False),
    sa.Column("earliest", sa.BigInteger, nullable=False),
    sa.Column("latest", sa.BigInteger, nullable=False),
    sa.Column("headline", Text, nullable=False),
    sa.Column("sentence", Text, nullable=False),
    sa.Column("sentence_start", sa.Integer, nullable=False),
    sa.Column("sentence_end", sa.Integer, nullable=False),
    sa.Column("date_start", sa.Integer, nullable=False),
    sa.Column("date_end", sa.Integer, nullable=False),
    sa.Column("event_start", sa.Integer, nullable=False),
    sa.Column("event_end", sa.Integer, nullable=False),
    sa.Column("participants", sa.JSON, nullable=False),
    sa.Column("tags", sa.JSON, nullable=False),
    sa.Column("status", Text, nullable=False),
    sa.Column("relation", Text, nullable=False),
    sa.Column("confidence", sa.Float, nullable=False),
    sa.Column("reasons", sa.JSON, nullable=False),
    sa.Column("rule", Text, nullable=False),
    sa.Column("kept", sa.Boolean, nullable=False),
    sa.Index("mentions_by_event", "event", "rank"),
    sa.Index("mentions_by_head", "head", "earliest", "latest"),
)
"""`position` counts an article's mentions in the order of its text; `rank` an event's, the best first. One is `kept`
because an editor touched its event, though its article does not tell of it now, or because an editor made it."""

event_tags = sa.Table(
    "event_tags",
    metadata,
    sa.Column("event", Text, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("slug", Text, nullable=False),
    sa.Column("label", Text, nullable=False),
)
"""The label stands with each event, so that another event's spelling of it never changes this one."""

DERIVED = {"derived": True}
"""The mark of tables that can be made from the others: `listing` keeps them, and makes them anew after an upgrade."""

_Number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
"""A whole number that SQLite, as a primary key, takes for the row's own."""

listed = sa.Table(
    "listed",
    metadata,
    sa.Column("sequence", _Number, primary_key=True, autoincrement=False),
    sa.Column("event", Text, nullable=False, unique=True),
    sa.Column("span", sa.SmallInteger, nullable=False),
    sa.Column("earliest", sa.BigInteger, nullable=False),
    sa.Column("until", sa.BigInteger, nullable=False),
    sa.Column("published", sa.BigInteger, nullable=False),
    sa.Column("words", Text, nullable=False),
    sa.Column("exactness", sa.SmallInteger, nullable=False),
    sa.Index("listed_by_span", "span", "earliest", "until", "event", "published", "exactness"),
    sa.Index("listed_as_added", "published", "event", "earliest", "until"),
    info=DERIVED,
)
"""The published events as queries see them, under the number of their last change. `until` is `latest` negated, so that
every order is one way; `span` says how long the date can be (see `spans`); `words` is all that can be asked for by word
(see `wordlist`), and is what the full-text index is made of; `exactness` is the place of the date's among all there are
(see `tallying`). The indexes have
all that is compared or sorted by, without the words, which are nine tenths of a row."""

filed = sa.Table(
    "filed",
    metadata,
    sa.Column("facet", Text, primary_key=True),
    sa.Column("sequence", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("event", Text, nullable=False),
    sa.Column("earliest", sa.BigInteger, nullable=False),
    sa.Column("until", sa.BigInteger, nullable=False),
    sa.Column("published", sa.BigInteger, nullable=False),
    sa.Column("span", sa.SmallInteger, nullable=False),
    sa.Index("filed_by_span", "facet", "span", "earliest", "until", "event"),
    sa.Index("filed_as_added", "facet", "published", "event"),
    info=DERIVED,
    sqlite_with_rowid=False,
)
"""The same events once more under each of their facets (see `wordlist`), so that those of one can be read in every
order."""

facets = sa.Table(
    "facets",
    metadata,
    sa.Column("facet", Text, primary_key=True),
    sa.Column("events", sa.BigInteger, nullable=False),
    info=DERIVED,
)
"""How many events each facet has that events are filed under, and the empty one how many there are."""

tallied = sa.Table(
    "tallied",
    metadata,
    sa.Column("facet", Text, primary_key=True),
    sa.Column("unit", Text, primary_key=True),
    sa.Column("start", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("exactness", sa.SmallInteger, primary_key=True, autoincrement=False),
    sa.Column("events", sa.BigInteger, nullable=False),
    info=DERIVED,
    sqlite_with_rowid=False,
)
"""Of facets with many events, how many of an exactness begin on each day and in each year, and on which days those end
that are not dated to the day (see `tallying`)."""
