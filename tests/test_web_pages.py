"""The application: every URL with its status, headers and links; errors as pages; a store that fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from events.errors import EventGone, EventMoved, StoreError
from feed.app import create_app
from feed.config import Settings
from feed.problems import PROBLEMS
from tests.timeline_samples import NOW, fill, open_sample, settings


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of a filled timeline."""
    found = settings(str(tmp_path_factory.mktemp("web") / "timeline.db"))
    fill(found)
    return found


@pytest.fixture(scope="module")
def client(known: Settings) -> FlaskClient:
    return create_app(known, now=lambda: NOW).test_client()


def answering(error: Exception, known: Settings, monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    """A client of an application whose store answers every question with this error."""

    class Failing:
        @contextmanager
        def snapshot(self) -> Iterator[None]:
            raise error
            yield

    monkeypatch.setattr("feed.views.open_timeline", lambda settings: Failing())
    return create_app(known).test_client()


@pytest.mark.parametrize(
    ("path", "media_type", "caching"),
    [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/events/e0000005", "text/html; charset=utf-8", "no-cache"),
        ("/articles/wire", "text/html; charset=utf-8", "no-cache"),
        ("/new", "text/html; charset=utf-8", "no-cache"),
        ("/about-dates", "text/html; charset=utf-8", "no-cache"),
        ("/embed", "text/html; charset=utf-8", "no-cache"),
        ("/feed.atom", "application/atom+xml; charset=utf-8", "public, max-age=900"),
        ("/static/style.css", "text/css; charset=utf-8", "public, max-age=86400"),
        ("/static/script.js", "text/javascript; charset=utf-8", "public, max-age=86400"),
        ("/healthz", "text/plain; charset=utf-8", "no-store"),
    ],
)
def test_every_page_is_there_for_get_and_head(client: FlaskClient, path: str, media_type: str, caching: str) -> None:
    whole = client.get(path)
    assert (whole.status_code, whole.content_type) == (200, media_type)
    assert whole.headers["Cache-Control"] == caching
    head = client.head(path)
    assert (head.status_code, head.data) == (200, b"")
    assert {**head.headers, "Date": ""} == {**whole.headers, "Date": ""}


@pytest.mark.parametrize("path", ["/", "/nowhere", "/events/gone", "/feed.atom", "/static/style.css"])
def test_every_answer_is_guarded(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


@pytest.mark.parametrize(
    "path",
    [
        "/nowhere",
        "/events/",
        "/events/e9999999",
        "/events/e0000005/",
        "/events/..%2fx",
        "/events/%00",
        "/events/%ff",
        "/events/" + "e" * 300,
        "/articles/nobody",
        "/articles/%ed%a0%80",
        "/static/../app.py",
        "/static/other.css",
        "/feed.atom/",
        "/index.html",
    ],
)
def test_what_is_not_there_is_a_page_that_says_so(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.content_type == "text/html; charset=utf-8"
    assert PROBLEMS[404][1] in answer.text
    assert client.head(path).data == b""


@pytest.mark.parametrize("query", ["utm_source=x", "q=", "&&&", "a=1&a=2", "from=&sort="])
def test_unknown_parameters_are_ignored(client: FlaskClient, query: str) -> None:
    assert client.get(f"/?{query}").data == client.get("/").data


def test_a_doubled_slash_leads_nowhere(client: FlaskClient) -> None:
    answer = client.open("/", environ_overrides={"PATH_INFO": "//evil.example/"})
    assert answer.status_code == 404
    assert "Location" not in answer.headers


def test_nothing_can_be_sent_to_a_page(client: FlaskClient) -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        answer = client.open("/", method=method)
        assert answer.status_code == 405
        assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}
        assert PROBLEMS[405][1] in answer.text


def test_a_withdrawn_event_is_gone(tmp_path: Path) -> None:
    known = settings(str(tmp_path / "timeline.db"))
    fill(known)
    with open_sample(known) as store:
        store.forget("arabic", NOW)
    client = create_app(known).test_client()
    (gone,) = [n for n in range(1, 12) if client.get(f"/events/e{n:07}").status_code != 200]
    answer = client.get(f"/events/e{gone:07}")
    assert answer.status_code == 410
    assert PROBLEMS[410][1] in answer.text
    assert client.get("/articles/arabic").status_code == 404


def test_a_merged_event_leads_to_its_survivor(known: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    client = answering(EventMoved("e1", "e2"), known, monkeypatch)
    answer = client.get("/events/e1", headers={"Host": "evil.example"})
    assert answer.status_code == 301
    assert answer.headers["Location"] == "https://news.example/dates/events/e2"
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (EventGone("e1"), 410),
        (StoreError("/secret/timeline.db", "locked"), 503),
        (ZeroDivisionError("secret"), 500),
    ],
)
def test_an_error_tells_its_sentence_and_no_secret(
    known: Settings, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int
) -> None:
    answer = answering(error, known, monkeypatch).get("/events/e1")
    assert answer.status_code == status
    assert PROBLEMS[status][1] in answer.text
    assert "secret" not in answer.text
    assert "no-cache" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("path", ["/", "/feed.atom", "/healthz"])
def test_a_store_that_cannot_be_read_is_told_and_tried_again(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "missing"
    folder.write_text("a file where a folder should be")
    known = settings(str(folder / "timeline.db"))
    client = create_app(known).test_client()
    answer = client.get(path)
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "60"
    assert str(tmp_path) not in answer.text
    folder.unlink()
    assert client.get(path).status_code == 200


def test_the_stylesheet_of_an_error_needs_no_store(tmp_path: Path) -> None:
    client = create_app(settings(str(tmp_path))).test_client()
    assert client.get("/").status_code == 503
    assert client.get("/static/style.css").status_code == 200


@pytest.mark.parametrize("base_url", ["https://news.example/", "https://news.example/dates/"])
def test_no_byte_depends_on_the_host_of_the_request(known: Settings, base_url: str) -> None:
    client = create_app(replace(known, site=replace(known.site, base_url=base_url))).test_client()
    for path in ("/", "/feed.atom", "/nowhere"):
        forged = client.get(path, headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"})
        assert forged.data == client.get(path).data
        assert b"evil" not in forged.data


@pytest.mark.parametrize("path", ["/", "/feed.atom", "/events/e0000005", "/static/style.css"])
def test_a_path_in_the_base_url_may_come_with_the_request_or_be_stripped(client: FlaskClient, path: str) -> None:
    assert client.get("/dates" + path).data == client.get(path).data


def test_links_have_the_path_of_the_base_url(client: FlaskClient) -> None:
    page = client.get("/").text
    assert client.get("/dates").text == page
    assert 'href="/dates/events/e0000005"' in page
    assert 'href="/events/' not in page
    assert client.get("/datesx").status_code == 404
