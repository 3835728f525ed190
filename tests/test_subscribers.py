"""The life of a feed as its subscribers see it: newsboat and lemon24's reader poll a served timeline as it changes.

What no reader of today knows is a tombstone (RFC 6721): a withdrawn event stays in a subscriber's list as it was, and
its link leads to a page that says it was withdrawn. All else must arrive: once, under its id, dated by the record.
"""

import http.client
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from events.corrections import Edit
from events.model import Article, Mention
from events.store import Store
from feed.serving import local_url
from tests.real_clients import ReaderSubscriber, newsboat_items
from tests.served_process import quiet_port, served
from tests.timeline_samples import NOW, article, fill, open_sample, settings, told

FRESH, OLD = article("fresh", title="A fresh report"), article("old", title="A history")
THIS_YEAR = str(datetime.now(UTC).year)


class Life:
    """A served timeline, and the store behind it that others write to meanwhile."""

    def __init__(self, database: str) -> None:
        self.database = database
        self.port = quiet_port()
        self.url = local_url("127.0.0.1", self.port)
        fill(settings(database, self.url))
        self.store: Store = open_sample(settings(database, self.url), start=100)
        self._running = ExitStack()

    @property
    def feed(self) -> str:
        """The one address that subscribers have."""
        return self.url + "feed.atom"

    def serve(self, base_url: str = "") -> None:
        """Serve, under this base URL, at the same address as before."""
        self._running.close()
        self._running.enter_context(served(self.database, port=self.port, base_url=base_url))

    def stop(self) -> None:
        """Stop serving."""
        self._running.close()
        self.store.close()

    def page(self, atom_id: str) -> str:
        """Where an event is for people."""
        return f"{self.url}events/{atom_id.rsplit('/')[-1]}"

    def status(self, atom_id: str) -> int:
        """What its page answers."""
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)) as connection:
            connection.request("GET", f"/events/{atom_id.rsplit('/')[-1]}")
            return connection.getresponse().status

    def tell(self, about: Article, *mentions: Mention) -> None:
        """Store an article with its mentions, now."""
        text = "x" * 100 + "".join(mention.sentence for mention in mentions)
        self.store.add(replace(about, text=text, body=(0, len(text))), mentions, datetime.now(UTC))


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    found = Life(str(tmp_path / "timeline.db"))
    try:
        found.serve()
        yield found
    finally:
        found.stop()


Subscriber = Callable[[], dict[str, tuple[str, str, str]]]
"""Polls; then title, link and year of publication of each item it has, by id."""


@pytest.fixture(params=["newsboat", "reader"])
def poll(request: pytest.FixtureRequest, life: Life, program: Any, tmp_path: Path) -> Subscriber:
    if request.param == "reader":
        return ReaderSubscriber(life.feed, tmp_path / "reader.db").poll

    def newsboat() -> dict[str, tuple[str, str, str]]:
        items = newsboat_items(life.feed, program("newsboat"), tmp_path)
        assert len({item.guid for item in items}) == len(items)
        return {item.guid: (item.title, item.url, item.year) for item in items}

    return newsboat


def test_a_subscriber_sees_every_change_once(life: Life, poll: Subscriber) -> None:
    first = poll()
    assert len(first) == 11
    assert poll() == first

    life.tell(FRESH, told(FRESH, "2024-05-01", "A bridge fell", "A bridge fell on ", "Wednesday", "."))
    grown = poll()
    (bridge,) = grown.keys() - first.keys()
    assert grown[bridge] == ("1 May 2024: A bridge fell", life.page(bridge), THIS_YEAR)
    assert {item[2] for item in first.values()} == {str(NOW.year)}

    founded = told(OLD, "1949", "A people’s republic was founded", "It was founded in ", "1949", ".")
    life.tell(OLD, founded, told(OLD, "-0043-03-15", "Caesar was stabbed", "He was stabbed on ", "the Ides", "."))
    backfilled = poll()
    old = {atom_id: item for atom_id, item in backfilled.items() if atom_id not in grown}
    assert {item[0] for item in old.values()} == {
        "1949: A people’s republic was founded",
        "15 March 44 BCE: Caesar was stabbed",
    }
    assert {item[2] for item in old.values()} == {THIS_YEAR}

    with life.store.correcting(datetime.now(UTC)) as corrections:
        corrections.edit(bridge.rsplit("/")[-1], Edit(headline="A footbridge fell"))
    edited = poll()
    assert edited == {**backfilled, bridge: ("1 May 2024: A footbridge fell", *backfilled[bridge][1:])}

    with life.store.correcting(datetime.now(UTC)) as corrections:
        corrections.hide(bridge.rsplit("/")[-1])
    assert poll() == edited
    assert life.status(bridge) == 410

    (republic,) = (atom_id for atom_id, item in old.items() if "republic" in item[0])
    (split,) = (atom_id for atom_id, item in first.items() if "Taiwan split" in item[0])
    with life.store.correcting(datetime.now(UTC)) as corrections:
        survivor = corrections.merge([split.rsplit("/")[-1], republic.rsplit("/")[-1]])
    assert split.endswith(survivor)
    merged = poll()
    assert {**merged, split: ()} == {**edited, split: ()}
    assert life.status(republic) == 301

    life.serve(base_url=life.url + "moved/")
    moved = poll()
    gone = {bridge, republic}
    assert {atom_id: moved[atom_id] for atom_id in gone} == {atom_id: edited[atom_id] for atom_id in gone}
    assert {(atom_id, moved[atom_id][1]) for atom_id in moved.keys() - gone} == {
        (atom_id, life.page(atom_id).replace(life.url, life.url + "moved/")) for atom_id in merged.keys() - gone
    }
