"""An editor's corrections: each checked, recorded, and brought into the timeline as a revision of its own.

A correction replaces the decisions on one or more events; what follows from that is settled as after any other change.
Undoing puts the former decisions back, and mentions where they were, so far as their articles still tell of them.
Names of events may be cut short (see `naming`). What is refused raises a DatelineError and changes nothing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from types import MappingProxyType

import sqlalchemy as sa

from events.corrections import (
    NOTHING,
    Decisions,
    Edit,
    Kind,
    conflicts,
    decided_text,
    edited,
    from_json,
    settled,
    shown,
    to_json,
)
from events.corrections import united as united_decisions
from events.errors import CorrectionError
from events.model import Article, Draft, Mention, State, Status
from events.store.changes import TOMBSTONES, EventChanges
from events.store.deriving import derived, told_now
from events.store.holdings import article_rows, keys_of, save_articles, save_kept_mention
from events.store.ledger import Ledger
from events.store.naming import full_id, standing_row
from events.store.neighbours import of_events
from events.store.reconcile import trace
from events.store.rows import Row
from events.store.settling import BY_HAND, Cause, Ruling, settle
from events.store.tables import corrected, corrections, events
from events.store.transaction import Transaction

Moved = Mapping[str, Sequence[Sequence[str]]]
"""Two marks of each mention that an event gave away or was given, by event: an exact one, and its trace."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field of an event of which the rules say something else now than an editor decided; both in words.

    `field` is one of `corrections.FIELDS`, or `corrections.GONE` where no article tells of the event any more.
    """

    event: str
    headline: str
    field: str
    decided: str
    says: str


class Corrections:
    """A transaction that corrects the timeline; `Store.correcting` opens and closes it."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def edit(self, name: str, edit: Edit, why: str = "") -> str:
        """Set fields of an event; its id. One on the timeline stays there from now on, whatever its confidence."""
        row, before = self._standing(name)
        draft = derived(self._connection, self._transaction.merge, row.id, before)
        slugs = {tag.slug for tag in shown(draft, before).tags}
        for slug in edit.remove_tags:
            if slug not in slugs:
                raise CorrectionError(row.id, f"it has no tag {slug!r}")
        after = edited(before, edit, draft)
        if shown(draft, after) == shown(draft, before):
            raise CorrectionError(row.id, "nothing to change: it says so already")
        return self._decide(Kind.EDIT, row, _seen(row, after), why)

    def hide(self, name: str, why: str = "") -> str:
        """Take an event off the timeline for good; its id."""
        row, before = self._standing(name)
        if before.hidden:
            raise CorrectionError(row.id, "it is hidden already")
        return self._decide(Kind.HIDE, row, replace(before, hidden=True), why)

    def unhide(self, name: str, why: str = "") -> str:
        """Put a hidden event back where it was; its id."""
        row, before = self._standing(name)
        if not before.hidden:
            raise CorrectionError(row.id, "it is not hidden")
        return self._decide(Kind.UNHIDE, row, replace(before, hidden=False), why)

    def accept(self, name: str, why: str = "") -> str:
        """Publish an event that waits for review; its id."""
        row, before = self._standing(name)
        if row.state != State.REVIEW:
            where = "it is on the timeline already" if row.state == State.PUBLISHED else "it is hidden; unhide it first"
            raise CorrectionError(row.id, where)
        return self._decide(Kind.ACCEPT, row, replace(before, accepted=True), why)

    def keep(self, name: str, why: str = "") -> str:
        """Keep to what was decided though the rules say something else now; the event's id."""
        row, before = self._standing(name)
        says = told_now(self._connection, self._transaction.merge, row.id)
        if not conflicts(says, before):
            raise CorrectionError(row.id, "the rules say nothing that is in conflict with an editor's word")
        return self._decide(Kind.KEEP, row, settled(before, says), why)

    def merge(self, names: Sequence[str], why: str = "") -> str:
        """Make several events one, the first named, which has all their quotations from now on; its id."""
        found = {row.id: (row, before) for row, before in map(self._standing, names)}
        if len(found) < 2:
            raise CorrectionError(" ".join(names), "a merge takes two different events or more")
        for row, _ in found.values():
            if row.state == State.HIDDEN:
                raise CorrectionError(row.id, "it is hidden; unhide it first")
        (first, own), *others = found.values()
        gone = [row.id for row, _ in others]
        away = of_events(self._connection, gone)
        after = united_decisions(own, [decisions for _, decisions in others])
        after = replace(
            after, accepted=after.accepted or any(row.state == State.PUBLISHED for row, _ in found.values())
        )
        self._record(
            Kind.MERGE,
            first.id,
            before={event: decisions for event, (_, decisions) in found.items()},
            after={first.id: after, **{row.id: decisions for row, decisions in others}},
            why=why,
            owners={stored.mention: first.id for stored in away},
            joined=dict.fromkeys(gone, first.id),
            moved={event: _marks(stored.mention for stored in away if stored.event == event) for event in gone},
        )
        return str(first.id)

    def split(self, name: str, numbers: Collection[int] = (), why: str = "") -> tuple[str, ...]:
        """Make one event several: its id, and those of the new ones.

        `numbers` are the quotations, counted from 1, that become one new event; without them each article's do.
        """
        row, before = self._standing(name)
        told = [stored.mention for stored in of_events(self._connection, [row.id])]
        if len(told) < 2:
            raise CorrectionError(row.id, "it has no second quotation; there is nothing to split")
        parts = _chosen(row.id, told, numbers) if numbers else _by_article(told)
        made = self._transaction.new_ids(len(parts))
        after = _seen(row, replace(before, held=True))
        self._record(
            Kind.SPLIT,
            row.id,
            before={row.id: before, **dict.fromkeys(made, NOTHING)},
            after={row.id: after, **dict.fromkeys(made, _seen(row, Decisions(held=True)))},
            why=why,
            owners={mention: event for event, part in zip(made, parts, strict=True) for mention in part},
            moved={event: _marks(part) for event, part in zip(made, parts, strict=True)},
        )
        return row.id, *made

    def undo(self, name: str, why: str = "") -> tuple[str, Kind]:
        """Take back the last correction of an event that stands; the event's id, and what was taken back."""
        event = full_id(self._connection, name)
        last = self._last(event)
        if last is None:
            raise CorrectionError(event, "there is no correction to undo")
        for other in last.before:
            later = self._last(other)
            if later is not None and later.number != last.number:
                raise CorrectionError(event, f"{other} was corrected after that; undo {other} first")
        back = {other: from_json(decided) for other, decided in last.before.items()}
        split = dict.fromkeys(last.moved, last.event) if last.kind == Kind.SPLIT else {}
        stored = of_events(self._connection, [last.event, *split])
        owners = {each.mention: split[each.event] for each in stored if each.event in split}
        if last.kind == Kind.MERGE:
            owners = _returning([each.mention for each in stored], last.moved)
        number = self._next_number()
        self._record(
            Kind.UNDO,
            event,
            before={other: from_json(decided) for other, decided in last.after.items()},
            after=back,
            why=why,
            owners=owners,
            joined=split,
            undoes=last.number,
        )
        undone = sa.update(corrections).where(corrections.c.number == last.number)
        self._connection.execute(undone.values(undone_by=number))
        return event, Kind(last.kind)

    def add(self, edit: Edit, *, article: Article | None = None, quotation: str = "", why: str = "") -> str:
        """An event that an editor adds, with a date and a headline; its id.

        `quotation` is a sentence of the article, which is stored if there is none of its address.
        """
        if edit.date is None:
            raise ValueError("an event needs a date")
        (event,) = self._transaction.new_ids(1)
        decisions = Decisions(
            date=edit.date, headline=edit.headline, status=edit.status, added=edit.add_tags, by_hand=True
        )
        draft = Draft(
            date=edit.date,
            headline=edit.headline,
            status=edit.status or Status.HAPPENED,
            tags=edit.add_tags,
            confidence=1.0,
            mentions=(),
        )
        with self._transaction.step():
            if article is not None:
                key = self._cited(article)
                draft = replace(draft, mentions=(_quoted(event, key, quotation, draft),))
            number = self._next_number()
            changes = EventChanges(
                self._ledger, self._transaction.threshold, {event: decisions}, cause=Cause.EDITOR, correction=number
            )
            changes.add(event, draft)
            changes.write(self._connection)
            for mention in draft.mentions:
                save_kept_mention(self._connection, event, mention)
            self._note(Kind.ADD, event, before={event: NOTHING}, after={event: decisions}, why=why)
        return event

    def conflicts(self) -> tuple[Conflict, ...]:
        """Where editors decided otherwise than the rules say now, and did not know it then; by id."""
        edited_ever = sa.select(corrected.c.event)
        query = sa.select(events).where(events.c.id.in_(edited_ever), events.c.decisions.is_not(None))
        with self._transaction.looking() as connection:
            rows = connection.execute(query.where(events.c.state.not_in(TOMBSTONES)).order_by(events.c.id)).all()
            found = [(row, told_now(connection, self._transaction.merge, row.id)) for row in rows]
        return tuple(
            Conflict(row.id, row.headline, name, decided_text(from_json(row.decisions), name), says)
            for row, told in found
            for name, says in conflicts(told, from_json(row.decisions)).items()
        )

    @property
    def _connection(self) -> sa.Connection:
        return self._transaction.open()[0]

    @property
    def _ledger(self) -> Ledger:
        return self._transaction.open()[1]

    def _standing(self, name: str) -> tuple[Row, Decisions]:
        row = standing_row(self._connection, name)
        return row, from_json(row.decisions)

    def _decide(self, kind: Kind, row: Row, after: Decisions, why: str) -> str:
        """Record a correction of one event alone."""
        self._record(kind, row.id, before={row.id: from_json(row.decisions)}, after={row.id: after}, why=why)
        return str(row.id)

    def _record(
        self,
        kind: Kind,
        event: str,
        *,
        before: Mapping[str, Decisions],
        after: Mapping[str, Decisions],
        why: str,
        owners: Mapping[Mention, str] = MappingProxyType({}),
        joined: Mapping[str, str] = MappingProxyType({}),
        moved: Moved = MappingProxyType({}),
        undoes: int | None = None,
    ) -> None:
        """Bring a correction into the timeline, and into the record."""
        with self._transaction.step():
            ruling = Ruling(decisions=after, owners=owners, joined=joined, correction=self._next_number())
            settle(self._transaction, {}, Cause.EDITOR, ruling)
            self._note(kind, event, before=before, after=after, why=why, moved=moved, undoes=undoes)

    def _note(
        self,
        kind: Kind,
        event: str,
        *,
        before: Mapping[str, Decisions],
        after: Mapping[str, Decisions],
        why: str,
        moved: Moved = MappingProxyType({}),
        undoes: int | None = None,
    ) -> None:
        number = self._next_number()
        values = {
            "number": number,
            "made": self._ledger.started,
            "revision": self._ledger.revision,
            "kind": kind.value,
            "event": event,
            "why": why,
            "before": {each: to_json(decided) for each, decided in before.items()},
            "after": {each: to_json(decided) for each, decided in after.items()},
            "moved": {each: [list(marks) for marks in given] for each, given in moved.items()},
            "undoes": undoes,
        }
        self._connection.execute(sa.insert(corrections), values)
        self._connection.execute(sa.insert(corrected), [{"event": each, "correction": number} for each in before])
        self._transaction.dirty = True

    def _next_number(self) -> int:
        return (self._connection.scalar(sa.select(sa.func.max(corrections.c.number))) or 0) + 1

    def _last(self, event: str) -> Row | None:
        """The last correction that concerns the event and stands."""
        query = (
            sa.select(corrections)
            .join(corrected, corrected.c.correction == corrections.c.number)
            .where(corrected.c.event == event)
            .where(corrections.c.undone_by.is_(None), corrections.c.undoes.is_(None))
            .order_by(corrections.c.number.desc())
            .limit(1)
        )
        return self._connection.execute(query).one_or_none()

    def _cited(self, article: Article) -> str:
        """The key of the stored article of this address or key; the article is stored where there is none."""
        known = keys_of(self._connection, article.url) or list(article_rows(self._connection, [article.key]))
        if not known:
            save_articles(self._connection, [article], ())
        return known[0] if known else article.key


def _seen(row: Row, decisions: Decisions) -> Decisions:
    """The decisions on an event that an editor saw on the timeline: it stays there, whatever its confidence."""
    return replace(decisions, accepted=True) if row.state == State.PUBLISHED else decisions


def _chosen(event: str, told: Sequence[Mention], numbers: Collection[int]) -> list[list[Mention]]:
    for number in sorted(numbers):
        if not 1 <= number <= len(told):
            raise CorrectionError(event, f"it has {len(told)} quotations, and none has the number {number}")
    if len(set(numbers)) == len(told):
        raise CorrectionError(event, "a split must leave it a quotation")
    return [[told[number - 1] for number in sorted(set(numbers))]]


def _by_article(told: Sequence[Mention]) -> list[list[Mention]]:
    """The parts that leave: a part an article, or, where there is but one article, a part a quotation."""
    articles: dict[str, list[Mention]] = {}
    for mention in told:
        articles.setdefault(mention.article, []).append(mention)
    parts = list(articles.values()) if len(articles) > 1 else [[mention] for mention in told]
    return parts[1:]


def _marks(mentions: Iterable[Mention]) -> list[tuple[str, str]]:
    return [(_mark(mention), trace(mention)) for mention in mentions]


def _mark(mention: Mention) -> str:
    """A mark that no other mention has; it holds none of its words."""
    return sha256(f"{trace(mention)}\0{mention.sentence}\0{mention.headline}".encode()).hexdigest()[:32]


def _returning(mentions: Sequence[Mention], moved: Moved) -> dict[Mention, str]:
    """Which of the mentions go back to which event: the very ones, or else those of the same trace."""
    back: dict[Mention, str] = {}
    for event, marks in moved.items():
        exact, traces = ({mark[place] for mark in marks} for place in (0, 1))
        own = [mention for mention in mentions if _mark(mention) in exact]
        back |= dict.fromkeys(own or [mention for mention in mentions if trace(mention) in traces], event)
    return back


def _quoted(event: str, article: str, quotation: str, draft: Draft) -> Mention:
    """The quotation of an event that an editor added; its event word is its own, so that no rule merges it."""
    return Mention(
        article=article,
        date=draft.date,
        headline=draft.headline,
        sentence=quotation,
        sentence_span=(0, len(quotation)),
        date_span=(0, 0),
        event_span=(0, 0),
        head=f"{BY_HAND} {event}",
        status=draft.status,
        confidence=draft.confidence,
        rule=BY_HAND,
    )
