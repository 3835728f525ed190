"""The production server as a process: its workers, its end, and the addresses it cannot have."""

import os
import pickle
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

import pytest

from events.errors import ConfigError, StoreError
from feed.serving import free_port, load_app, local_url, serve
from tests.served_process import ROOT, asked, quiet_port, served
from tests.timeline_samples import NOW, fill, settings


@pytest.mark.parametrize(("workers", "stop"), [(1, signal.SIGTERM), (2, signal.SIGINT)])
def test_it_serves_and_stops_cleanly(tmp_path: Path, workers: int, stop: signal.Signals) -> None:
    database = str(tmp_path / "timeline.db")
    fill(settings(database))
    with served(database, workers) as running:
        process, port = running.process, running.port
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


SLOW_TO_START = """
import os, sys, threading
import granian.server.mp as granian
from feed.serving import serve
from tests.timeline_samples import settings

def stuck(*_):
    os.write(1, b"a worker starts\\n")  # at once: two workers may start together, unbuffered
    threading.Event().wait(60)

granian.configure_logging = stuck
serve(settings(sys.argv[1]), "127.0.0.1", int(sys.argv[2]), 2)
"""


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_workers_that_still_start_end_with_their_parent(tmp_path: Path, stop: signal.Signals) -> None:
    database = str(tmp_path / "timeline.db")
    fill(settings(database))
    with subprocess.Popen(
        [sys.executable, "-c", SLOW_TO_START, database, str(quiet_port())],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
    ) as process:  # fmt: skip
        try:
            assert process.stdout is not None
            starts = (line for line in process.stdout if line == "a worker starts\n")
            assert len(list(islice(starts, 2))) == 2
            (os.killpg if stop is signal.SIGINT else os.kill)(process.pid, stop)
            assert process.wait(timeout=4) == 0
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


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
        serve(settings(str(tmp_path / "timeline.db")), host, quiet_port(), 1)


def test_a_database_that_cannot_be_used_is_told_before_anybody_is_served(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        serve(settings(str(tmp_path)), "127.0.0.1", quiet_port(), 1)


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
    loader: Callable[[], object] = pickle.loads(pickle.dumps(partial(load_app, settings("timeline.db"), NOW)))
    assert loader.args == (settings("timeline.db"), NOW)
