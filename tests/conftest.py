"""What every test may ask for: the shared folder, and real clients that must not be missing where it counts."""

import os
import shutil
from pathlib import Path

import pytest

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


@pytest.fixture(scope="session")
def program():
    """A function that finds a real client on the PATH: program("newsboat") -> its path."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            missing(f"{name} is not installed")
        return path

    return find
