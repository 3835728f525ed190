"""The production server behind `dateline serve` and `dateline demo`: granian, in processes of its own.

granian itself starts silently beside a second server on the same port (SO_REUSEPORT), and shows a backtrace where a
foreign program holds it. So a plain socket tries the address first, and what is wrong with it is said in one sentence.
"""

import errno
import gc
import os
import signal
import socket
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from events.errors import ConfigError
from feed.config import Settings

if TYPE_CHECKING:
    from flask import Flask

THREADS = 8
"""Requests that one worker answers at a time; fewer than the connections its database keeps at hand."""
PORTS_TRIED = 100
START_TRIES = 200
START_PAUSE = 0.05
STOP_SECONDS = 5
"""How long a worker may finish what it is at, when told to stop."""

REASONS = {
    errno.EADDRINUSE: "is in use by another program; --port takes another one",
    errno.EACCES: "may not be used without more rights; --port takes another one, above 1023",
}


def serve(
    settings: Settings, host: str, port: int, workers: int, *, starting: Callable[[], None] = lambda: None
) -> None:
    """Serve until interrupted (Ctrl-C, SIGTERM); `starting` is called once nothing stands in the way.

    Raises ConfigError where the address cannot be listened on, and StoreError where there is nothing to serve.
    """
    # granian costs a quarter of a second to import: only here.
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    from feed.opening import open_timeline, utc_now

    address = _free_address(host, port)
    open_timeline(settings).close()  # a database that cannot be used is told here, not to every visitor
    starting()
    server = Server(
        "dateline",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=THREADS,
        websockets=False,
        log_level=LogLevels.error,
        workers_kill_timeout=STOP_SECONDS,
    )
    greeting = _greeting(settings.site.base_url, local_url(host, port))
    server.on_startup(Thread(target=_announce, args=(address, port, greeting), daemon=True).start)
    _guard_forks()
    server.serve(target_loader=partial(load_app, settings, utc_now()), wrap_loader=False)


def load_app(settings: Settings, since: datetime) -> "Flask":
    """The application of a server that started then, made anew in each worker.

    By name, as a worker that is spawned and not forked must pickle it. What it has loaded by now stays for good, so the
    garbage collector need not look at it again: that held up one request in a hundred for 40 ms.
    """
    _leave_stopping_to_the_parent()
    from feed.app import create_app

    app = create_app(settings, since=since)
    gc.freeze()
    return app


def _guard_forks() -> None:
    """Let no signal be lost on a worker's way into being.

    Between its fork and `load_app` a worker has the parent's handlers, which only note that the parent is to stop: told
    to end in that moment it lived on, and was killed after STOP_SECONDS. So signals wait until a handler of its own is
    set. (With 1.5 s put into that moment: 5 s until `serve` ended before, 0.1 s now.)
    """
    if not hasattr(os, "register_at_fork"):
        return
    parents = signal.pthread_sigmask(signal.SIG_BLOCK, ())

    def before() -> None:
        parents.clear()
        parents.update(signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM}))

    def in_parent() -> None:
        signal.pthread_sigmask(signal.SIG_SETMASK, parents)

    def in_child() -> None:
        _leave_stopping_to_the_parent()
        signal.pthread_sigmask(signal.SIG_SETMASK, parents | {signal.SIGINT})

    os.register_at_fork(before=before, after_in_parent=in_parent, after_in_child=in_child)


def _leave_stopping_to_the_parent() -> None:
    """Let SIGTERM alone end this worker.

    Ctrl-C reaches every process of a terminal, and then the parent's SIGTERM comes on top: a granian worker that gets
    both in one moment hangs until it is killed.
    """
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


def local_url(host: str, port: int) -> str:
    """The URL of a server on this address, with a slash at its end."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def _greeting(base_url: str, url: str) -> str:
    reached = "" if base_url == url else f", for readers at {base_url}"
    return f"Serving {url}{reached} (Ctrl-C stops it)"


def _announce(address: str, port: int, greeting: str) -> None:
    """Print the greeting once the server listens: granian's workers do so a moment after its start-up hook."""
    for _ in range(START_TRIES):
        try:
            socket.create_connection((address, port), timeout=1).close()
            break
        except OSError:
            time.sleep(START_PAUSE)
    print(greeting, flush=True)


def free_port(start: int, host: str = "127.0.0.1") -> int:
    """The first port from `start` on that nobody listens on. Raises ConfigError where there is none near."""
    last = min(start + PORTS_TRIED - 1, 65535)
    for port in range(start, last + 1):
        try:
            _free_address(host, port)
        except ConfigError:
            continue
        return port
    raise ConfigError("--port", f"no port from {start} to {last} is free")


def _free_address(host: str, port: int) -> str:
    """The host's IP address, on which the port was free a moment ago. Raises ConfigError with the reason."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (socket.gaierror, UnicodeError) as error:
        raise ConfigError("--host", f"{host!r} is no name or address of this machine") from error
    with socket.socket(family, kind, protocol) as probe:
        # As servers do: a port whose last connections are still being closed is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except OSError as error:
            if error.errno in REASONS:
                raise ConfigError("--port", f"{port} {REASONS[error.errno]}") from error
            raise ConfigError("--host", f"{host!r} cannot be listened on: {error.strerror}") from error
    return str(address[0])
