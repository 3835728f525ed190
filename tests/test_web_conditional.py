"""What a client need not fetch again: the conditional-request matrix, Last-Modified, and bytes kept for a revision."""

import gzip
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

import brotli
import pytest
from flask.testing import FlaskClient

from events.model import Revision
from feed.app import create_app
from feed.conditional import RenderedCache, last_modified
from feed.config import Settings
from tests.timeline_samples import NOW, VARIED_MENTIONS, fill, revision, settings

CHANGED = NOW - timedelta(hours=1) + timedelta(minutes=3)
"""When the samples' last article was stored."""
SECOND = CHANGED.replace(microsecond=0)
PAST, FUTURE = "Wed, 04 Mar 2020 04:09:07 GMT", "Mon, 04 Mar 2030 04:09:07 GMT"


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    found = settings(str(tmp_path_factory.mktemp("conditional") / "timeline.db"))
    fill(found)
    return found


@pytest.fixture(scope="module")
def client(known: Settings) -> FlaskClient:
    return create_app(known, now=lambda: NOW).test_client()


PAGES = ("/", "/events/e0000005", "/articles/wire", "/feeds/", "/feeds.opml", "/tags/taiwan", "/?tag=taiwan")
FEEDS = ("/feed.atom", "/feed.json", "/events.ics", "/timeline.json", "/tags/taiwan.atom", "/feed.atom?tag=taiwan")


@pytest.mark.parametrize("path", [*PAGES, *FEEDS])
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"If-None-Match": "{etag}"}, 304),
        ({"If-None-Match": "W/{etag}"}, 304),
        ({"If-None-Match": '"other", {etag}'}, 304),
        ({"If-None-Match": '"other",W/{etag} , "more"'}, 304),
        ({"If-None-Match": "*"}, 304),
        ({"If-None-Match": '"other"'}, 200),
        ({"If-None-Match": ""}, 200),
        ({"If-Modified-Since": "{modified}"}, 304),
        ({"If-Modified-Since": FUTURE}, 304),
        ({"If-Modified-Since": PAST}, 200),
        ({"If-Modified-Since": "yesterday"}, 200),
        ({"If-None-Match": "{etag}", "If-Modified-Since": PAST}, 304),
        ({"If-None-Match": '"other"', "If-Modified-Since": "{modified}"}, 200),
        ({"A-IM": "feed", "If-None-Match": '"other"'}, 200),
        ({"If-Match": "{etag}"}, 200),
        ({"If-Match": '"other"'}, 412),
    ],
)
def test_conditions_are_answered_by_the_rules(
    client: FlaskClient, path: str, headers: dict[str, str], status: int
) -> None:
    whole = client.get(path)
    known = {"etag": whole.headers["ETag"], "modified": whole.headers["Last-Modified"]}
    asked = {name: value.format(**known) for name, value in headers.items()}
    for method in ("GET", "HEAD"):
        answer = client.open(path, method=method, headers=asked)
        assert answer.status_code == status
        assert answer.headers["ETag"] == whole.headers["ETag"]
        assert answer.headers["Cache-Control"] == whole.headers["Cache-Control"]
        if status == 304:
            assert answer.data == b""
            assert "Content-Type" not in answer.headers


CODED = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}


@pytest.mark.parametrize("path", ["/", "/events/e0000005", "/feed.atom", "/static/style.css"])
@pytest.mark.parametrize(
    ("header", "coding"),
    [
        (None, None),
        ("", None),
        ("identity", None),
        ("deflate, compress, zstd", None),
        ("*", None),
        ("gzip", "gzip"),
        ("GZIP", "gzip"),
        ("x-gzip", "gzip"),
        ("br", "br"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("br;q=0, gzip;q=0.1", "gzip"),
        ("gzip;q=0", None),
        ("gzip;q=0, br;q=0.000", None),
        ("gzip;q=0.5, identity", None),
        ("identity;q=0.5, gzip;q=0.5", "gzip"),
        ("identity;q=0, *", "br"),
        ("identity;q=0, *;q=0.1, br;q=0", "gzip"),
        ("identity;q=0, *;q=0", None),
        ("gzip;q=nonsense", None),
        (";;;,,,", None),
    ],
)
def test_a_page_is_sent_in_the_coding_that_is_asked_for(
    client: FlaskClient, path: str, header: str | None, coding: str | None
) -> None:
    asked = {} if header is None else {"Accept-Encoding": header}
    plain, answer, head = client.get(path), client.get(path, headers=asked), client.head(path, headers=asked)
    assert answer.headers.get("Content-Encoding") == coding
    assert CODED[coding](answer.data) == plain.data
    assert int(answer.headers["Content-Length"]) == len(answer.data)
    assert answer.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert (answer.headers["ETag"] == plain.headers["ETag"]) == (coding is None)
    assert {**head.headers, "Date": ""} == {**answer.headers, "Date": ""}
    again = client.get(path, headers=asked | {"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.headers["Vary"]) == (304, "Accept-Encoding")
    assert "Content-Encoding" not in again.headers
    if coding:
        assert client.get(path, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 200


def test_entity_tags_are_strong_and_those_of_the_bytes(client: FlaskClient, known: Settings) -> None:
    tags = [client.get(path).headers["ETag"] for path in ("/", "/feed.atom", "/events/e0000005")]
    assert all(tag.startswith('"') for tag in tags)
    assert len(set(tags)) == 3
    again = create_app(known).test_client()
    assert again.get("/").headers["ETag"] == tags[0]


@pytest.mark.parametrize(
    ("age", "told"),
    [
        (timedelta(0), None),
        (SECOND + timedelta(seconds=1) - CHANGED - timedelta(microseconds=1), None),
        (SECOND + timedelta(seconds=1) - CHANGED, SECOND),
        (timedelta(days=1), SECOND),
        (timedelta(days=-1), None),
    ],
)
def test_last_modified_is_left_out_until_its_second_is_past(age: timedelta, told: datetime | None) -> None:
    assert last_modified(CHANGED, CHANGED + age) == told


def test_without_last_modified_the_entity_tag_alone_speaks(known: Settings) -> None:
    fresh = create_app(known, now=lambda: CHANGED).test_client()
    answer = fresh.get("/feed.atom")
    assert "Last-Modified" not in answer.headers
    assert fresh.get("/feed.atom", headers={"If-Modified-Since": FUTURE}).status_code == 200
    assert fresh.get("/feed.atom", headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


def test_a_server_that_started_after_the_change_tells_its_start(known: Settings) -> None:
    """It may have other settings, and newsboat never takes new bytes under an old date."""
    started = SECOND + timedelta(hours=1)
    client = create_app(known, now=lambda: started + timedelta(seconds=2), since=started).test_client()
    answer = client.get("/feed.atom")
    assert parsedate_to_datetime(answer.headers["Last-Modified"]) == started
    early = create_app(known, now=lambda: NOW, since=SECOND - timedelta(hours=1)).test_client()
    assert parsedate_to_datetime(early.get("/feed.atom").headers["Last-Modified"]) == SECOND


def test_a_change_is_seen_at_once_with_a_new_tag_and_a_later_date(tmp_path: Path) -> None:
    known = settings(str(tmp_path / "timeline.db"))
    fill(known, VARIED_MENTIONS[:4])
    client = create_app(known, now=lambda: NOW).test_client()
    before = client.get("/feed.atom")
    fill(known, [(about, replace(mention)) for about, mention in VARIED_MENTIONS[4:6]])
    after = client.get("/feed.atom", headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 200
    assert "February 2022" in after.text
    assert after.headers["ETag"] != before.headers["ETag"]
    # The clock of the second batch stepped back behind the first; the change is later all the same.
    assert after.last_modified is not None
    assert before.last_modified is not None
    assert after.last_modified >= before.last_modified


class Renderings:
    """A renderer that counts how often it is asked."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def of(self, name: str, body: bytes = b"x") -> Callable[[], bytes]:
        def render() -> bytes:
            self.made.append(name)
            return body

        return render


def test_a_page_is_rendered_once_for_a_revision() -> None:
    cache, renderings = RenderedCache(), Renderings()
    for number in (1, 1, 2, 2):
        cache.get(revision(number), ("event", "a"), renderings.of(f"{number}"))
    assert renderings.made == ["1", "2"]


def test_a_page_is_encoded_once_for_a_revision(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    monkeypatch.setattr("feed.conditional.CODINGS", {"gzip": lambda body: made.append(body) or body[::-1]})
    cache, renderings = RenderedCache(), Renderings()
    for number in (1, 1, 2, 2):
        found = cache.get(revision(number), ("event", "a"), renderings.of(f"{number}", b"ab"), "gzip")
        assert (found.body, found.coding) == (b"ba", "gzip")
    assert made == [b"ab", b"ab"]
    assert renderings.made == ["1", "2"]


def test_the_cache_is_bounded_and_drops_what_is_asked_for_least() -> None:
    cache, renderings = RenderedCache(limit=10), Renderings()
    for name in ("a", "b", "a", "c", "a", "b"):
        cache.get(revision(), ("event", name), renderings.of(name, b"12345"))
    assert renderings.made == ["a", "b", "c", "b"]
    cache.get(revision(), ("event", "big"), renderings.of("big", b"x" * 11))
    cache.get(revision(), ("event", "big"), renderings.of("big", b"x" * 11))
    assert renderings.made[-2:] == ["big", "big"]


def test_a_slow_page_of_the_past_does_not_empty_the_cache() -> None:
    cache, renderings = RenderedCache(), Renderings()
    cache.get(revision(2), ("event", "a"), renderings.of("new"))
    assert cache.get(revision(1), ("event", "a"), renderings.of("old", b"old")).body == b"old"
    assert cache.get(revision(2), ("event", "a"), renderings.of("new again")).body == b"x"
    assert renderings.made == ["new", "old"]


def test_another_database_under_the_same_name_is_not_the_past() -> None:
    cache, renderings = RenderedCache(), Renderings()
    other: Revision = replace(revision(0), created=datetime(2026, 3, 4, tzinfo=UTC))
    cache.get(revision(9), ("event", "a"), renderings.of("first"))
    cache.get(other, ("event", "a"), renderings.of("second"))
    cache.get(other, ("event", "a"), renderings.of("second again"))
    assert renderings.made == ["first", "second"]


def test_many_threads_share_the_cache(known: Settings) -> None:
    app = create_app(known)
    paths = ["/", "/feed.atom", *(f"/events/e{number:07}" for number in range(1, 12))] * 4
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda path: app.test_client().get(path), paths))
    assert {answer.status_code for answer in answers} == {200}
    assert len({(path, answer.data) for path, answer in zip(paths, answers, strict=True)}) == 13
