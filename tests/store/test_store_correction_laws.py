"""Laws that hold for any sequence of what articles, rules and editors do."""

from dataclasses import fields

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from events.corrections import NOTHING, Decisions, Edit, from_json, shown, state_of, to_json
from events.dates.edtf import parse_edtf
from events.errors import DatelineError
from events.history import replayed
from events.merge import merge as average_link
from events.model import State, Tag
from events.store import tables, tallying
from events.store.deriving import derived
from events.store.listing import list_all

KEYS = ["a", "b", "c"]
HEADS = ["split", "war"]
DATES = ["1949", "1949-01", "1949-01-21", "1949-10-01", "194X"]
EDITS = [
    Edit(headline="An editor's title"),
    Edit(headline="Another title", date=parse_edtf("1950-05-05")),
    Edit(add_tags=(Tag("asia", "Asia"),), remove_tags=("split",)),
    Edit(remove_tags=("asia",)),
]

said = st.lists(st.tuples(st.sampled_from(HEADS), st.sampled_from(DATES), st.sampled_from([0.3, 0.9])), max_size=3)
some = st.integers(0, 5)
"""An event, by its place among all there ever were."""

commands = st.lists(
    st.one_of(
        st.tuples(st.just("article"), st.sampled_from(KEYS), said),
        st.tuples(st.just("forget"), st.sampled_from(KEYS)),
        st.tuples(st.just("rules"), st.dictionaries(st.sampled_from(KEYS), said)),
        st.tuples(st.just("edit"), some, st.sampled_from(EDITS)),
        st.tuples(st.sampled_from(["hide", "unhide", "accept", "keep", "undo", "split"]), some),
        st.tuples(st.just("split"), some, st.just([2])),
        st.tuples(st.just("merge"), some, some),
        st.tuples(st.just("hand"), st.booleans()),
    ),
    max_size=14,
)


class Newsroom:
    """A timeline on which commands are run, each a revision of its own; what is refused changes nothing."""

    def __init__(self, databases, sample, **given):
        self.store = databases.empty(**given)
        self.databases, self.sample, self.minute, self.texts = databases, sample, 0, {}

    def ever(self):
        return [row[0] for row in self.databases.rows(self.store, "events")["events"]]

    def held(self):
        """The quotations of each event that an editor put together or split off."""
        quotations = {}
        for row in self.databases.rows(self.store, "mentions")["mentions"]:
            key, _, event, *_ = row
            if self.store.known(event).decisions.held:
                quotations.setdefault(event, set()).add((key, row[SENTENCE]))
        return quotations

    def run(self, command):
        self.minute += 1
        now = self.sample.moment(self.minute % 3)  # a clock that steps back
        verb, *arguments = command
        before = self.databases.rows(self.store)
        try:
            getattr(self, verb, lambda *given: self.correct(verb, now, *given))(*arguments, **self.timed(verb, now))
        except DatelineError:
            assert self.databases.rows(self.store) == before

    def timed(self, verb, now):
        return {"now": now} if hasattr(self, verb) else {}

    def mentions(self, key, told):
        return [
            self.sample.mention(key, head, edtf, confidence=sure, participants=("China",)) for head, edtf, sure in told
        ]

    def article(self, key, told, now):
        self.texts[key] = f"{told} {self.minute}"
        self.store.add(self.sample.article(key, self.texts[key]), self.mentions(key, told), now)

    def forget(self, key, now):
        self.store.forget(key, now)
        del self.texts[key]

    def rules(self, told, now):
        with self.store.writing(now) as batch:
            batch.reextract(
                [(article, self.mentions(article.key, told.get(article.key, []))) for article in batch.stored("", 9)]
            )

    def hand(self, quoted, now):
        article = self.sample.article("h", "Q.", body=(0, 0)) if quoted else None
        edit = Edit(date=parse_edtf("1949"), headline="By hand")
        with self.store.correcting(now) as corrections:
            corrections.add(edit, article=article, quotation="Q." if quoted else "")

    def correct(self, verb, now, *arguments):
        ever = self.ever()
        if not ever:
            return
        places = [ever[each % len(ever)] if isinstance(each, int) else each for each in arguments]
        with self.store.correcting(now) as corrections:
            if verb == "merge":
                corrections.merge(places)
            else:
                getattr(corrections, verb)(*places)


@settings(max_examples=15, deadline=None)
@given(script=commands)
@example(script=[("article", "a", [("split", "1949", 0.9)]), ("hand", True), ("merge", 0, 1), ("undo", 0), ("undo", 0)])
@example(script=[("article", "a", [("split", "1949", 0.9)]), ("edit", 0, EDITS[0]), ("forget", "a"), ("undo", 0)])
def test_whatever_happens_the_invariants_hold(every_engine, sample, script):
    room = Newsroom(every_engine, sample)
    with room.store as store:
        identities, last = {}, store.revision()
        for command in script:
            known, held = {event: store.known(event) for event in room.ever()}, room.held()
            room.run(command)
            check_what_is_held(room, held, command)
            check_identities(store, room, identities, last)
            check_the_past(store, room)
            check_the_editors_word(store, room, known, command)
            last = store.revision()


@settings(max_examples=8, deadline=None)
@given(script=commands)
def test_an_editor_s_word_holds_whatever_merging_does(every_engine, sample, script):
    """The same by average link, the project's own merging."""
    room = Newsroom(every_engine, sample, merge=average_link)
    with room.store as store:
        for command in script:
            known, held = {event: store.known(event) for event in room.ever()}, room.held()
            room.run(command)
            check_what_is_held(room, held, command)
            check_the_past(store, room)
            check_the_editors_word(store, room, known, command)


@settings(max_examples=8, deadline=None)
@given(script=commands)
@example(script=[("hand", True), ("hand", True), ("merge", 0, 1)])
def test_lists_and_kept_counts_are_those_that_would_be_made_anew(every_engine, sample, script):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tallying, "KEPT", 2)
        room = Newsroom(every_engine, sample)
        with room.store as store:
            for command in script:
                room.run(command)
            kept = every_engine.rows(store)
            with store._writer.begin() as connection:
                list_all(connection)
            assert every_engine.rows(store) == kept


@settings(max_examples=15, deadline=None)
@given(script=commands)
def test_the_same_articles_and_the_same_rules_again_change_nothing(every_engine, sample, script):
    room = Newsroom(every_engine, sample)
    with room.store as store:
        told = {}
        for command in script:
            room.run(command)
            if command[0] == "article":
                told[command[1]] = command[2]
            elif command[0] == "rules":
                told = {key: command[1].get(key, []) for key in told}
        before = every_engine.rows(store)
        for key, text in room.texts.items():
            store.add(sample.article(key, text), room.mentions(key, told[key]), sample.moment(99))
        room.rules(told, sample.moment(99))
        assert every_engine.rows(store) == before


def check_identities(store, room, identities, last):
    """No id, time or number is ever lost, renamed, shared or turned back."""
    revision = store.revision()
    versions = room.databases.rows(store, "versions")["versions"]
    assert revision.number - last.number == (revision.changed > last.changed)
    for event in store.events():
        assert identities.setdefault(event.id, (event.atom_id, event.published)) == (event.atom_id, event.published)
    assert identities.keys() <= set(room.ever())
    updated = [version.updated for version in store.changes(1, store.last_sequence())]
    assert updated == sorted(set(updated))
    assert len({row[0] for row in versions}) == len({row[3] for row in versions}) == len(versions)
    for event in store.events():
        assert event.updated <= revision.changed


def check_the_past(store, room):
    """The versions and the corrections lead to what stands."""
    newest = {version.id: version for version in store.changes(1, store.last_sequence())}
    standing = {event.id: event for event in store.events()}
    assert {id for id, version in newest.items() if version.state is State.PUBLISHED} == standing.keys()
    for id, event in standing.items():
        then = newest[id].event
        assert (then.date, then.headline, then.status, then.tags, then.updated) == (
            *(event.date, event.headline, event.status, event.tags, event.updated),
        )
        assert {(e.source.key, e.mention.sentence) for e in then.evidence} == {
            (e.source.key, e.mention.sentence) for e in event.evidence
        }
    decided = {event: known for event in room.ever() if (known := store.known(event).decisions) != NOTHING}
    assert {event: each for event, each in replayed(store.corrections()).items() if each != NOTHING} == decided
    for event in room.ever():
        entries = store.history(event)
        assert entries == tuple(sorted(entries, key=lambda entry: entry.moment))
        assert entries[-1].moment >= store.known(event).event.updated if store.known(event).event else entries


SENTENCE = list(tables.mentions.c.keys()).index("sentence")


def check_what_is_held(room, before, command):
    """What articles and rules still tell of the quotations that an editor put together stands together."""
    if command[0] not in ("article", "rules"):
        return
    owners = {}
    for row in room.databases.rows(room.store, "mentions")["mentions"]:
        owners.setdefault((row[0], row[SENTENCE]), set()).add(row[2])
    for event, quotations in before.items():
        for quotation in quotations & owners.keys():
            assert event in owners[quotation]


def check_the_editors_word(store, room, before, command):
    """Nothing that an editor decided is lost but by another correction, and what is shown is what was decided."""
    now = {event: store.known(event) for event in room.ever()}
    if command[0] in ("article", "forget", "rules"):
        assert {event: known.decisions for event, known in now.items() if known.decisions != NOTHING} == {
            event: known.decisions for event, known in before.items() if known.decisions != NOTHING
        }
    if command[0] in ("article", "rules"):
        assert all(now[event].event for event, known in before.items() if known.event and known.decisions.touched)
    with store._engine.connect() as connection:
        for known in now.values():
            if known.event is None:
                continue
            draft = derived(connection, store._merge, known.id, known.decisions)
            said, event = shown(draft, known.decisions), known.event
            assert (event.date, event.headline, event.status, event.tags) == (
                *(said.date, said.headline, said.status, said.tags),
            )
            assert known.state is state_of(draft, known.decisions, 0.5)


def test_every_decision_survives_its_json():
    everything = Decisions(
        date=parse_edtf("194X"), headline="T", added=(Tag("a", "A"),), removed=("b",), over=(("date", "x"),), held=True
    )
    assert from_json(to_json(everything)) == everything
    assert from_json(to_json(NOTHING)) is NOTHING
    assert all(getattr(NOTHING, each.name) in (None, "", (), False) for each in fields(Decisions))
