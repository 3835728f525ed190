"""The production server as a process of its own, for tests that come to it from outside."""

import http.client
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from feed.serving import PORTS_TRIED, free_port, local_url

ROOT = Path(__file__).resolve().parent.parent
SERVE = (
    "import sys; from feed.serving import serve; from tests.timeline_samples import settings; "
    "serve(settings(sys.argv[1], sys.argv[2], sys.argv[5]), '127.0.0.1', int(sys.argv[3]), int(sys.argv[4]))"
)


@dataclass(frozen=True, slots=True)
class Served:
    """A running server: its process, which leads a group as in a terminal, its port and its base URL."""

    process: subprocess.Popen[str]
    port: int
    url: str


def asked(port: int, method: str, path: str, **headers: str) -> tuple[int, bytes, dict[str, str]]:
    """The answer to one request: its status, body and headers."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read(), {name.lower(): value for name, value in answer.getheaders()}


def quiet_port() -> int:
    """A free port, looked for where other processes that run tests on this machine, side by side, do not look.

    Two servers that find one port free in the same moment share it, and each answers half of the other's visitors. So
    each process, told by its number, has a hundred ports to itself, which is as many as are tried.
    """
    return free_port(20_000 + os.getpid() % 120 * PORTS_TRIED)


@contextmanager
def served(
    database: str, workers: int = 1, port: int = 0, base_url: str = "", locale: str = "en_GB"
) -> Iterator[Served]:
    """A server of this database that answers already; always ended. Port and base URL are its own unless given."""
    port = port or quiet_port()
    url = local_url("127.0.0.1", port)
    told = f"{url}, for readers at {base_url}" if base_url else url
    process = subprocess.Popen(
        [sys.executable, "-c", SERVE, database, base_url or url, str(port), str(workers), locale],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == f"Serving {told} (Ctrl-C stops it)\n"
        yield Served(process, port, url)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
