"""Disks that are full when a test says so: a small one that is mounted, or a limit on what this process may write."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class SmallDisk:
    """A file system of its own, in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filling = folder / "filling"

    def fill(self) -> None:
        """Leave no room."""
        room = os.statvfs(self.folder)
        self._filling.write_bytes(bytes(room.f_bavail * room.f_frsize))

    def free(self) -> None:
        """Make room again."""
        self._filling.unlink()

    def forbid(self, *, writing: bool) -> None:
        """Let nobody write on it, or let them again."""
        _run("mount", "-o", f"remount,{'ro' if writing else 'rw'}", self.folder)


class Limit:
    """A folder in which no file of this process can become longer than the longest that is there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        longest = max((file.stat().st_size for file in self.folder.iterdir()), default=0)
        resource.setrlimit(resource.RLIMIT_FSIZE, (longest, self._before[1]))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)


@contextmanager
def mounted(folder: Path, size: str) -> Iterator[SmallDisk]:
    """A disk of that size ("900k"), mounted there. OSError where this process may not do so: it takes root."""
    folder.mkdir()
    _run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder)
    try:
        yield SmallDisk(folder)
    finally:
        _run("umount", "--lazy", folder)  # the traceback of a failure may hold a file of it a little longer


@contextmanager
def limited(folder: Path) -> Iterator[Limit]:
    """A limit, lifted in the end."""
    folder.mkdir()
    limit = Limit(folder)
    try:
        yield limit
    finally:
        limit.free()


def _run(*command: str | os.PathLike[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"{command[0]}: {done.stderr.strip()}")
