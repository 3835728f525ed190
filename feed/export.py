"""The static site: a file for every URL, with the very bytes the server sends, made by the same table of pages.

Every file is written beside its place and then moved there, so that a reader sees the old one or the new one. The
folder keeps a list of what was written, `.dateline-site`: only what stands on it is ever removed, and a folder that
has files but no list is refused, since it is somebody else's. Not for what has no file: redirections and withdrawn
events, for which a static host answers 404.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from events.errors import ExportError
from events.store import Snapshot
from feed.assets import MEDIA_TYPES, asset
from feed.config import Settings, Site
from feed.formats import whole_body
from feed.opening import open_timeline
from feed.pages import PAGES
from feed.problems import problem_page

LIST = ".dateline-site"
FIRST_LINE = "Written by dateline: the files of this folder that it may remove."


def build_site(settings: Settings, directory: Path) -> int:
    """How many files the site has, now that it stands in the directory.

    Raises ExportError for a folder that cannot be written to or is not ours, and StoreError.
    """
    with open_timeline(settings) as store, store.snapshot() as reader:
        try:
            return _write_site(site_files(reader, settings.site), directory)
        except OSError as error:
            raise ExportError(str(directory), f"cannot be written: {error.strerror or error}") from error


def site_files(reader: Snapshot, site: Site) -> Iterator[tuple[str, bytes]]:
    """Every file of the site, as its path below the folder and its bytes, made one at a time."""
    for page in PAGES:
        for key in page.keys(reader):
            if not key or page.fits.fullmatch(key):
                asked = page.reads(key, ())
                yield page.file.format(key=key), whole_body(page.render(reader, site, asked))
    for name in MEDIA_TYPES:
        yield f"static/{name}", asset(name)
    yield "404.html", problem_page(404, site)


def _write_site(files: Iterable[tuple[str, bytes]], directory: Path) -> int:
    before = _claim(directory)
    _write_list(directory, before)  # first of all, so that even a build that is killed leaves a folder of ours
    written: set[str] = set()
    try:
        for name, body in files:
            written.add(name)
            _write(directory / name, body)
    finally:
        _write_list(directory, before | written)
    for name in before - written:
        (directory / name).unlink(missing_ok=True)
    _write_list(directory, written)
    return len(written)


def _claim(directory: Path) -> set[str]:
    """The files that an earlier build wrote here; the folder is made if it is new. Raises ExportError."""
    if directory.exists() and not directory.is_dir():
        raise ExportError(str(directory), "is a file, not a folder")
    directory.mkdir(parents=True, exist_ok=True)
    listing = directory / LIST
    if not listing.is_file():
        if any(directory.iterdir()):
            raise ExportError(str(directory), "has files in it that are not ours; choose a new or an empty folder")
        return set()
    lines = listing.read_text(encoding="utf-8", errors="replace").splitlines()
    return {line for line in lines[1:] if _stays_inside(line)}


def _stays_inside(name: str) -> bool:
    """Whether the name is a path below the folder, as all of ours are; the list may have been tampered with."""
    path = PurePosixPath(name)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and "\\" not in name


def _write(path: Path, body: bytes) -> None:
    """Put the bytes in their place at once; a file that has them already stays untouched, and so does its date."""
    if path.is_file() and path.read_bytes() == body:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".dateline-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        Path(beside).chmod(0o644)  # for the web server; mkstemp makes a file for its owner alone
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _write_list(directory: Path, names: set[str]) -> None:
    _write(directory / LIST, "\n".join([FIRST_LINE, *sorted(names), ""]).encode("utf-8"))
