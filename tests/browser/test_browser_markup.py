"""The Nu HTML checker over every kind of page: no error, no warning; one JVM for all of them."""

import json
import subprocess
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

from tests.browser.places import KINDS


def test_every_kind_of_page_is_valid(site: Any, places: Any, program: Any, node_clients: Any, tmp_path: Path) -> None:
    for kind in KINDS:
        (tmp_path / f"{kind}.html").write_bytes(fetched(site("small") + places("small")[kind]))
    for name in ("empty", "one", "day", "200", "millennia"):
        (tmp_path / f"timeline of {name}.html").write_bytes(fetched(site(name)))
    found = checked(program("java"), Path(node_clients.modules, "vnu-jar", "build", "dist", "vnu.jar"), tmp_path)
    assert found == []


def fetched(url: str) -> bytes:
    """The page, an error's as well."""
    try:
        with urlopen(url, timeout=30) as answer:
            return bytes(answer.read())
    except HTTPError as error:
        return error.read()


def checked(java: str, checker: Path, folder: Path) -> list[str]:
    """What is wrong with the pages of a folder, each with the place."""
    run = subprocess.run(
        [
            java,
            "-Xss8m",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            str(checker),
            "--format",
            "json",
            "--stdout",
            "--exit-zero-always",
            str(folder),
        ],
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
    )
    return [
        f"{Path(told['url']).stem}, line {told.get('lastLine')}: {told['message']}: {told.get('extract', '')!r}"
        for told in json.loads(run.stdout)["messages"]
        if not told["message"].endswith("Year may be mistyped.")  # of every year before 1000, and none is
    ]
