"""The feed's past: whoever walks its archives has exactly the timeline, and an archive that is full stays as it is."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import feedparser
import pytest
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from events.corrections import Edit
from events.dates.edtf import parse_edtf
from events.errors import DatelineError
from events.model import Mention
from events.store import Store, open_store
from events.store.correcting import Corrections
from feed import history
from feed.app import create_app
from tests.timeline_samples import NOW, article, one_each, told
from tests.timeline_samples import settings as settings_of

SPACES = {
    "a": "http://www.w3.org/2005/Atom",
    "at": "http://purl.org/atompub/tombstones/1.0",
    "fh": "http://purl.org/syndication/history/1.0",
}
BASE = "https://news.example/dates"
ARTICLES = ("one", "two", "three")


def mentions(key: str, facts: frozenset[int]) -> list[Mention]:
    """What an article tells in this version: facts told in other words are other evidence of other events."""
    return [
        told(article(key), f"19{50 + fact}", f"Fact {fact} of {key}", "In ", "it", f" was {fact}.")
        for fact in sorted(facts)
    ]


class Timeline:
    """A store that is written to, with a client of its feed."""

    def __init__(self, folder: Path, name: str = "timeline") -> None:
        self.settings = settings_of(str(folder / f"{name}.db"))
        numbers = count(1)
        self.store: Store = open_store(
            self.settings.database, now=NOW, authority="news.example", base_url=BASE,
            new_token=lambda: f"e{next(numbers):07}", merge=one_each,
        )  # fmt: skip
        self.client: FlaskClient = create_app(self.settings, now=lambda: NOW).test_client()
        self.clock = NOW

    def tell(self, key: str, facts: frozenset[int]) -> None:
        """Store a version of an article."""
        self.clock += timedelta(seconds=1)
        text = f"{sorted(facts)}"
        self.store.add(replace(article(key), text=text, body=(0, len(text))), mentions(key, facts), self.clock)

    def forget(self, key: str) -> None:
        """Take an article down, if it is there."""
        self.clock += timedelta(seconds=1)
        if key in {each.key for each in self.store.articles()}:
            self.store.forget(key, self.clock)

    def document(self, path: str = "/feed.atom") -> etree._Element:
        answer = self.client.get(path)
        assert answer.status_code == 200, path
        return etree.fromstring(answer.data)

    def walked(self) -> Iterator[etree._Element]:
        """Every document from the live feed to the first archive."""
        path = "/feed.atom"
        while path:
            document = self.document(path)
            yield document
            path = link(document, "prev-archive").removeprefix(BASE)


def link(document: etree._Element, rel: str) -> str:
    return document.xpath(f"string(a:link[@rel='{rel}']/@href)", namespaces=SPACES)


def text(element: etree._Element, path: str) -> str:
    return element.xpath(f"string({path})", namespaces=SPACES)


def gathered(documents: Iterator[etree._Element]) -> dict[str, str]:
    """What a reader has of them: the title of each id whose newest word is an entry (RFC 5005 and RFC 6721)."""
    newest: dict[str, tuple[str, str]] = {}
    for document in documents:
        said = [
            *(
                (text(each, "a:id"), text(each, "a:updated"), text(each, "a:title"))
                for each in document.findall("a:entry", SPACES)
            ),
            *((each.get("ref"), each.get("when"), "") for each in document.findall("at:deleted-entry", SPACES)),
        ]
        assert len({atom_id for atom_id, _, _ in said}) == len(said)
        assert len({moment for _, moment, _ in said}) == len(said)
        assert len(said) <= history.SIZE
        for atom_id, moment, title in said:
            newest[atom_id] = max(newest.get(atom_id, ("", "")), (moment, title))
    return {atom_id: title for atom_id, (_, title) in newest.items() if title}


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Archives of three changes, so that a short history has many."""
    monkeypatch.setattr(history, "SIZE", 3)


class Histories:
    """What can happen to a timeline, each as a step that a number chooses the event of."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.hidden: list[str] = []

    def tell(self, number: int) -> None:
        self.timeline.tell(ARTICLES[number % 3], frozenset(fact for fact in range(4) if number & 4 << fact))

    def forget(self, number: int) -> None:
        self.timeline.forget(ARTICLES[number % 3])

    def hide(self, number: int) -> None:
        with self.correcting() as corrections:
            self.hidden.append(corrections.hide(self.published(number)))

    def unhide(self, number: int) -> None:
        with self.correcting() as corrections:
            corrections.unhide(self.hidden[number % len(self.hidden)])

    def edit(self, number: int) -> None:
        with self.correcting() as corrections:
            corrections.edit(self.published(number), Edit(headline=f"Fact {number} as an editor knows it"))

    def merge(self, number: int) -> None:
        with self.correcting() as corrections:
            corrections.merge([self.published(number), self.published(number // 2)])

    def split(self, number: int) -> None:
        with self.correcting() as corrections:
            corrections.split(self.published(number))

    def undo(self, number: int) -> None:
        with self.correcting() as corrections:
            corrections.undo(f"e{number % 9 + 1:07}")

    def add(self, number: int) -> None:
        with self.correcting() as corrections:
            corrections.add(Edit(date=parse_edtf(f"18{number:02}"), headline="Known without a quotation"))

    def correcting(self) -> AbstractContextManager[Corrections]:
        self.timeline.clock += timedelta(seconds=1)
        return self.timeline.store.correcting(self.timeline.clock)

    def published(self, number: int) -> str:
        ids = [event.id for event in self.timeline.store.events()]
        return ids[number % len(ids)]


KINDS = ("tell", "tell", "forget", "hide", "unhide", "edit", "merge", "split", "undo", "add")
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 63)), min_size=1, max_size=12)


@given(steps=STEPS)
@settings(deadline=None, max_examples=25)
def test_walking_the_archives_gives_exactly_the_timeline(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(history, "SIZE", 3)
        timeline = Timeline(tmp_path_factory.mktemp("walk"))
        timeline.tell("one", frozenset(range(4)))
        histories = Histories(timeline)
        full: dict[str, etree._Element] = {}
        for kind, number in steps:
            with suppress(DatelineError, ZeroDivisionError):  # nothing there to do it to
                getattr(histories, kind)(number)
            documents = list(timeline.walked())
            assert gathered(iter(documents)) == {
                event.atom_id: f"{event.date.edtf}: {event.headline}" for event in timeline.store.events()
            }
            moments = [text(each, "a:updated") for each in documents[0].findall("a:entry", SPACES)]
            moments += [each.get("when") for each in documents[0].findall("at:deleted-entry", SPACES)]
            assert text(documents[0], "a:updated") == max(moments)
            for document in documents[1:]:
                archived(full, document)


def archived(full: dict[str, etree._Element], document: etree._Element) -> None:
    """An archive is as it was before, or has lost the text of an event that is withdrawn or changed since."""
    address = link(document, "self")
    before = full.setdefault(address, document)
    if etree.tostring(before) != etree.tostring(document):
        kept = [etree.tostring(each) for each in before]
        assert all(etree.tostring(each) in kept for each in document)
        lost = [each for each in before if etree.tostring(each) not in [etree.tostring(kept) for kept in document]]
        assert {each.tag for each in lost} == {f"{{{SPACES['a']}}}entry"}
    full[address] = document


def test_a_short_timeline_has_no_archive(tmp_path: Path) -> None:
    timeline = Timeline(tmp_path)
    timeline.tell("one", frozenset(range(49)))
    assert link(timeline.document(), "prev-archive") == ""
    assert timeline.client.get("/archive/1.atom").status_code == 404
    timeline.tell("two", frozenset({0}))
    assert link(timeline.document(), "prev-archive") == f"{BASE}/archive/1.atom"


def test_documents_lead_to_each_other(short: None, tmp_path: Path) -> None:
    timeline = Timeline(tmp_path)
    timeline.tell("one", frozenset(range(7)))
    live, *archives = timeline.walked()
    assert [link(each, "self") for each in archives] == [f"{BASE}/archive/{n}.atom" for n in (2, 1)]
    assert [link(each, "next-archive") for each in archives] == [f"{BASE}/archive/{n}.atom" for n in (3, 2)]
    assert {link(each, "current") for each in archives} == {f"{BASE}/feed.atom"}
    assert {text(each, "a:id") for each in (live, *archives)} == {"tag:news.example,2026:timeline"}
    assert [len(each.findall("fh:archive", SPACES)) for each in (live, *archives)] == [0, 1, 1]
    begun = timeline.document("/archive/3.atom")
    assert begun.findall("fh:archive", SPACES) == []
    assert link(begun, "next-archive") == ""
    assert len(begun.findall("a:entry", SPACES)) == 1


@pytest.mark.parametrize("number", ["0", "4", "01", "-1", "x", "1e3", "²", "9" * 40, ""])
def test_an_archive_that_is_not_there_is_not_found(short: None, tmp_path: Path, number: str) -> None:
    timeline = Timeline(tmp_path)
    timeline.tell("one", frozenset(range(7)))
    assert timeline.client.get("/archive/3.atom").status_code == 200
    assert timeline.client.get(f"/archive/{number}.atom").status_code == 404


def test_a_full_archive_keeps_its_bytes_while_the_timeline_grows(short: None, tmp_path: Path) -> None:
    timeline = Timeline(tmp_path)
    timeline.tell("one", frozenset(range(4)))
    before = timeline.client.get("/archive/1.atom")
    timeline.tell("two", frozenset(range(9)))
    after = timeline.client.get("/archive/1.atom", headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 304


def test_withdrawn_text_is_gone_from_every_archive(short: None, tmp_path: Path) -> None:
    timeline = Timeline(tmp_path)
    timeline.tell("one", frozenset(range(4)))
    timeline.tell("two", frozenset(range(4)))
    assert any(b"of one" in etree.tostring(each) for each in timeline.walked())
    timeline.forget("one")
    documents = list(timeline.walked())
    assert not any(b"of one" in etree.tostring(each) for each in documents)
    comments = {each.text for document in documents for each in document.iterfind(".//at:comment", SPACES)}
    assert comments == {"Withdrawn"}


def test_a_tombstone_says_what_became_of_the_event(tmp_path: Path) -> None:
    timeline = Timeline(tmp_path)
    timeline.tell("one", frozenset(range(3)))
    for correct in (Histories.hide, Histories.merge):
        correct(Histories(timeline), 1)
    tombstones = timeline.document().findall("at:deleted-entry", SPACES)
    assert [text(each, "at:comment") for each in tombstones] == ["Merged into another event", "Withdrawn"]
    assert [each.get("ref") for each in tombstones] == [f"tag:news.example,2026:event/e000000{n}" for n in (1, 2)]


def test_every_document_is_valid(short: None, tmp_path: Path, shared: Path) -> None:
    grammar = etree.RelaxNG(etree.parse(shared / "schemas" / "atom.rng"))
    timeline = Timeline(tmp_path)
    timeline.tell("one", frozenset(range(4)))
    timeline.tell("one", frozenset(range(2)))
    documents = [*timeline.walked(), timeline.document("/archive/3.atom")]
    assert len(documents) == 4
    for document in documents:
        grammar.assertValid(document)
        assert not feedparser.parse(etree.tostring(document)).bozo


def test_an_empty_feed_is_as_old_as_its_database(tmp_path: Path) -> None:
    assert text(Timeline(tmp_path).document(), "a:updated") == NOW.isoformat()
