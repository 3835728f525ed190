"""What every test may ask for: the shared folder, and real clients that must not be missing where it counts."""

import io
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from feed.cli import main
from feed.config import DEFAULTS
from tests.databases import PostgreSQLDatabases, SQLiteFiles, Supply
from tests.node_clients import NodeClients
from tests.postgresql_server import PostgreSQLServer, binaries
from tests.real_clients import chromium_browser

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
"""No test is timed: machines are shared."""

ROOT = Path(__file__).resolve().parent.parent


def missing(what: str) -> None:
    """Skip with the reason; under DATELINE_REQUIRE_ALL, as in CI, a missing thing is a failure."""
    if os.environ.get("DATELINE_REQUIRE_ALL"):
        pytest.fail(f"{what}, and DATELINE_REQUIRE_ALL is set")
    pytest.skip(what)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of articles and gold data beside the checkout."""
    folder = (ROOT / os.environ.get("DATELINE_SHARED", "../shared")).resolve()
    if not folder.is_dir():
        missing(f"the shared folder {folder} is missing (DATELINE_SHARED names it)")
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-goldens", action="store_true", help="write tests/published anew instead of comparing")


@pytest.fixture
def golden(request: pytest.FixtureRequest):
    """A function that compares bytes with a file of tests/published: golden("events.csv", body)."""

    def compare(name: str, body: bytes) -> None:
        path = ROOT / "tests" / "published" / name
        if request.config.getoption("--write-goldens"):
            path.write_bytes(body)
        assert body == path.read_bytes(), f"{name} is not what it was; if that is meant: pytest --write-goldens"

    return compare


@pytest.fixture(scope="session")
def node_clients(program) -> NodeClients:
    """ical.js, csv-parse, rss-parser and TimelineJS3."""
    try:
        return NodeClients(program("npm"), program("node"))
    except subprocess.CalledProcessError as error:
        missing(f"the clients of tests/node cannot be installed: {error.stderr.decode()}")


@pytest.fixture(scope="session")
def program():
    """A function that finds a real client on the PATH: program("newsboat") -> its path."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            missing(f"{name} is not installed")
        return path

    return find


@pytest.fixture(scope="session")
def browser(program):
    """The system's Chromium, started once: its build that draws no windows, for half the work, where there is one."""
    with chromium_browser(shutil.which("chromium-headless-shell") or program("chromium")) as launched:
        yield launched


@dataclass(frozen=True)
class Answer:
    """What a command did: its exit code and what it wrote."""

    code: int
    out: str
    err: str


@pytest.fixture
def dateline(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path):
    """A function that runs a command in this process on a database of the test's own: dateline("list", "--json")."""
    for name in DEFAULTS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATELINE_DATABASE", str(tmp_path / "timeline.db"))

    def run(*arguments: object, stdin: bytes | None = b"") -> Answer:
        given = None if stdin is None else io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
        monkeypatch.setattr("sys.stdin", given)
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Answer(int(ended.value.code or 0), out.decode(), err.decode())

    return run


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQLServer]:
    """A running PostgreSQL server."""
    programs = binaries()
    if programs is None:
        missing("no PostgreSQL server is installed")
    with PostgreSQLServer(programs) as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_files(tmp_path_factory: pytest.TempPathFactory) -> Supply:
    """Databases that are files."""
    return SQLiteFiles(tmp_path_factory.mktemp("databases"))


@pytest.fixture(scope="session")
def postgresql_databases(postgresql: PostgreSQLServer) -> Iterator[Supply]:
    """Databases of the server."""
    databases = PostgreSQLDatabases(postgresql)
    yield databases
    databases.close()


@pytest.fixture(scope="session", params=["sqlite_files", "postgresql_databases"], ids=["sqlite", "postgresql"])
def supply(request: pytest.FixtureRequest) -> Supply:
    """Databases on each engine, by name. What supplies them outlives this: it is made anew as tests change engines."""
    found: Supply = request.getfixturevalue(request.param)
    return found
