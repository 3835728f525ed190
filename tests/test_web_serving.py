"""The production server as a process: its workers, its end, and the addresses it cannot have."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from events.errors import ConfigError, StoreError
from feed.serving import free_port, local_url, serve
from tests.timeline_samples import fill, settings

ROOT = Path(__file__).resolve().parent.parent
SERVE = (
    "import sys; from feed.serving import serve; from tests.timeline_samples import settings; "
    "serve(settings(sys.argv[1], sys.argv[2]), '127.0.0.1', int(sys.argv[3]), int(sys.argv[4]))"
)


@contextmanager
def served(database: str, workers: int) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A server in a process group of its own, as a terminal gives it, and its port; always ended."""
    port = free_port(18400)
    command = [sys.executable, "-c", SERVE, database, local_url("127.0.0.1", port), str(port), str(workers)]
    process = subprocess.Popen(
        command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == f"Serving {local_url('127.0.0.1', port)} (Ctrl-C stops it)\n"
        yield process, port
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()


def asked(port: int, method: str, path: str, **headers: str) -> tuple[int, bytes, dict[str, str]]:
    """The answer to one request: its status, body and headers."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read(), {name.lower(): value for name, value in answer.getheaders()}


@pytest.mark.parametrize(("workers", "stop"), [(1, signal.SIGTERM), (2, signal.SIGINT)])
def test_it_serves_and_stops_cleanly(tmp_path: Path, workers: int, stop: signal.Signals) -> None:
    database = str(tmp_path / "timeline.db")
    fill(settings(database))
    with served(database, workers) as (process, port):
        for _ in range(4):
            status, body, headers = asked(port, "GET", "/")
            assert status == 200
            assert int(headers["content-length"]) == len(body)
            assert asked(port, "HEAD", "/")[:2] == (200, b"")
            assert asked(port, "GET", "/", **{"If-None-Match": headers["etag"]})[:2] == (304, b"")
            assert asked(port, "GET", "/nowhere")[0] == 404
        # Ctrl-C reaches every process of the terminal; a service manager tells the parent alone.
        (os.killpg if stop is signal.SIGINT else os.kill)(process.pid, stop)
        assert process.wait(timeout=4) == 0
        assert process.stdout is not None
        assert process.stdout.read() == ""


@pytest.mark.parametrize("reuse", [False, True], ids=["another program", "another of us"])
def test_a_port_in_use_is_told(tmp_path: Path, reuse: bool) -> None:
    with socket.socket() as other:
        if reuse:
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(ConfigError, match=f"^--port: {port} is in use by another program"):
            serve(settings(str(tmp_path / "timeline.db")), "127.0.0.1", port, 1)
        assert free_port(port) > port


@pytest.mark.parametrize("host", ["no.such.host.invalid", "192.0.2.1", "", "a b", "x" * 300, "::g"])
def test_a_host_that_is_none_of_ours_is_told(tmp_path: Path, host: str) -> None:
    with pytest.raises(ConfigError, match=rf"^--host: {re.escape(repr(host))} "):
        serve(settings(str(tmp_path / "timeline.db")), host, 18399, 1)


def test_a_database_that_cannot_be_used_is_told_before_anybody_is_served(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        serve(settings(str(tmp_path)), "127.0.0.1", free_port(18400), 1)


@pytest.mark.parametrize(
    ("host", "url"), [("127.0.0.1", "http://127.0.0.1:80/"), ("::1", "http://[::1]:80/"), ("h", "http://h:80/")]
)
def test_an_address_has_its_url(host: str, url: str) -> None:
    assert local_url(host, 80) == url


def test_no_free_port_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def taken(*_: object) -> str:
        raise ConfigError("--port", "taken")

    monkeypatch.setattr("feed.serving._free_address", taken)
    with pytest.raises(ConfigError, match="no port from 65530 to 65535 is free"):
        free_port(65530)


def test_what_a_spawned_worker_needs_can_be_pickled() -> None:
    import pickle
    from functools import partial

    from feed.serving import load_app

    loader: Callable[[], object] = pickle.loads(pickle.dumps(partial(load_app, settings("timeline.db"))))
    assert loader.args == (settings("timeline.db"),)
