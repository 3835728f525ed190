"""Clients that run in Node, and what npm has besides: ical.js, axe-core and others, as tests/node names and locks them.

They are fetched once into the user's cache, and again only when the lock file changes; afterwards no network is used.
"""

import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import platformdirs

NODE = Path(__file__).resolve().parent / "node"


class NodeClients:
    """The clients that the folder `named` has in its package.json, installed; `modules` is the folder they are in."""

    def __init__(self, npm: str, node: str, named: Path = NODE) -> None:
        self._node = node
        lock = (named / "package-lock.json").read_bytes()
        self._cache = platformdirs.user_cache_path("dateline-tests") / hashlib.sha256(lock).hexdigest()[:16]
        self.modules = self._cache / "node_modules"
        if not self.modules.is_dir():
            _install(npm, named, self._cache)

    def read(self, script: str, document: Path) -> Any:
        """What a script of tests/node makes of this document; it runs beside the clients, to find them."""
        run = subprocess.run(
            [self._node, "--input-type=module", "-", str(document)],
            input=(NODE / script).read_text(), cwd=self._cache, capture_output=True, text=True, timeout=120,
        )  # fmt: skip
        assert run.returncode == 0, run.stderr
        return json.loads(run.stdout)


def _install(npm: str, named: Path, cache: Path) -> None:
    """Install beside the place and then move there, so that two runs at once do not see half of it."""
    cache.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix="npm-", dir=cache.parent))
    for name in ("package.json", "package-lock.json"):
        shutil.copy(named / name, beside)
    subprocess.run(
        [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        cwd=beside, check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    try:
        beside.rename(cache)
    except OSError:  # another run was faster
        shutil.rmtree(beside)
