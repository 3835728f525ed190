"""The static site: the very bytes the server sends, in a folder of its own, and clear refusals."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from events.errors import ExportError, StoreError
from feed.app import create_app
from feed.config import Settings
from feed.export import LIST, build_site
from feed.formats import FORMATS
from feed.pages import PAGES
from tests.timeline_samples import NOW, fill, open_sample, settings

ALONE = (
    "index.html",
    "feeds/index.html",
    "feeds.opml",
    "static/style.css",
    "static/script.js",
    "404.html",
    "new.html",
    "about-dates.html",
    "embed.html",
    *(form.path for form in FORMATS),
)
"""The files of which there is one."""


@pytest.fixture
def known(tmp_path: Path) -> Settings:
    found = settings(str(tmp_path / "timeline.db"))
    fill(found)
    return found


def files(site: Path) -> dict[str, bytes]:
    """Every file of the site but the list of them."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and path.name != LIST
    }


@pytest.mark.parametrize("base_url", ["https://news.example/", "https://news.example/a/b/"])
def test_every_file_has_the_bytes_the_server_sends(known: Settings, tmp_path: Path, base_url: str) -> None:
    known = replace(known, site=replace(known.site, base_url=base_url))
    site = tmp_path / "site"
    count = build_site(known, site)
    client = create_app(known).test_client()
    written = files(site)
    tags, sources = ("energy", "security", "taiwan", "war"), ("example-news", "history-monthly", "unknown")
    folders = {name.rsplit("/")[-1].split(".")[0] for name in written if name.startswith(("tags/", "sources/"))}
    assert folders > {*tags, *sources}
    assert count == len(written) == 11 + 4 + len(ALONE) + len(folders) * (len(FORMATS) + 1)
    for name, body in written.items():
        url = "/" + name.removesuffix(".html").removesuffix("index")
        assert client.get(url).data == body, url


def test_every_kind_of_page_has_files(known: Settings, tmp_path: Path) -> None:
    build_site(known, tmp_path / "site")
    written = files(tmp_path / "site")
    assert {*ALONE, "articles/wire.html", "tags/taiwan.html", "tags/taiwan.atom", "sources/unknown.ics"} <= set(written)
    many = [page for page in PAGES if page.name != "archive" and "period" not in page.name]
    assert all(any(name.startswith(page.file.split("{")[0]) for name in written) for page in many)


def test_the_archives_of_a_longer_timeline_have_files(
    known: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("feed.history.SIZE", 5)
    build_site(known, tmp_path / "site")
    client = create_app(known).test_client()
    for number in (1, 2, 3):
        written = (tmp_path / "site" / "archive" / f"{number}.atom").read_bytes()
        assert written == client.get(f"/archive/{number}.atom").data
    assert not (tmp_path / "site" / "archive" / "4.atom").exists()


def test_an_empty_timeline_is_a_site_too(tmp_path: Path) -> None:
    assert build_site(settings(str(tmp_path / "new.db")), tmp_path / "site") == len(ALONE)


def test_building_again_changes_no_file(known: Settings, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build_site(known, site)
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
    build_site(known, site)
    assert {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()} == before


def test_what_is_no_longer_there_is_removed_and_what_is_not_ours_stays(known: Settings, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build_site(known, site)
    (site / "robots.txt").write_text("User-agent: *")
    (site / "events" / "by-hand.html").write_text("mine")
    with open_sample(known) as store:
        store.forget("arabic", NOW)
    build_site(known, site)
    left = files(site)
    assert {"robots.txt", "events/by-hand.html"} <= set(left)
    assert len([name for name in left if name.startswith("events/e")]) == 10
    assert "articles/arabic.html" not in left
    assert "arabic" not in (site / LIST).read_text()


def test_a_list_that_was_tampered_with_removes_nothing_outside(known: Settings, tmp_path: Path) -> None:
    site, outside = tmp_path / "site", tmp_path / "outside.html"
    outside.write_text("mine")
    build_site(known, site)
    with (site / LIST).open("a") as listing:
        listing.write(f"../outside.html\n{outside}\nevents/../../outside.html\n\n..\\outside.html\n")
    build_site(known, site)
    assert outside.read_text() == "mine"


def test_a_folder_with_files_of_others_is_refused_untouched(known: Settings, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "index.html").write_text("mine")
    with pytest.raises(ExportError, match="has files in it that are not ours; choose a new or an empty folder"):
        build_site(known, tmp_path / "home")
    assert files(tmp_path / "home") == {"index.html": b"mine"}


def test_a_file_is_no_folder(known: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(ExportError, match="is a file, not a folder"):
        build_site(known, tmp_path / "file")
    with pytest.raises(ExportError, match="cannot be written: Not a directory"):
        build_site(known, tmp_path / "file" / "site")


def test_a_folder_that_cannot_be_made_is_refused(known: Settings) -> None:
    # Where nobody may write, root neither.
    with pytest.raises(ExportError, match="cannot be written: "):
        build_site(known, Path("/proc/site"))


def test_a_full_disk_is_one_sentence_and_the_old_site_stays_whole(
    known: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    build_site(known, site)
    before = files(site)
    with open_sample(known) as store:
        store.forget("arabic", NOW)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ExportError, match="cannot be written: No space left on device"):
        build_site(known, site)
    assert files(site) == before
    assert not list(site.rglob("*.part"))


def test_a_build_that_was_cut_short_can_be_finished(
    known: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    with monkeypatch.context() as patched:
        patched.setattr("feed.export.problem_page", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            build_site(known, site)
    build_site(known, site)
    assert "404.html" in files(site)


def test_a_database_that_cannot_be_read_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        build_site(settings(str(tmp_path)), tmp_path / "site")
    assert not (tmp_path / "site").exists()
