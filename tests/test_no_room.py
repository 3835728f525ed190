"""A disk that is full, or that nobody may write on: commands say so in one sentence, and nothing is lost or half done.

Once there is room, the same command works, and a server that could not answer does.
"""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from feed.opening import open_timeline
from tests.conftest import missing
from tests.served_process import asked, served
from tests.small_disks import Limit, SmallDisk, limited, mounted
from tests.timeline_samples import settings
from tests.whole_timeline import Articles, faults, stored_articles

FULL = "the disk is full; nothing was stored"
NOT_EVEN_READ = "the disk is full: no room for the 32 KiB beside it that even reading takes"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk of 1 MB."""
    with ExitStack() as stack:
        try:
            found = stack.enter_context(mounted(tmp_path / "disk", "1m"))
        except OSError as error:
            missing(f"no disk can be mounted here ({error})")
        yield found


@pytest.fixture
def limit(tmp_path: Path) -> Iterator[Limit]:
    with limited(tmp_path / "limited") as found:
        yield found


def written(path: Path, count: int, words: int = 0) -> Path:
    """A file of so many articles, with so many words that tell nothing."""
    told = (
        f"The council of Ardmore opened a reading room on {1 + n % 28} March {1900 + n // 28}." for n in range(count)
    )
    more = " So it went on." * (words // 4)
    lines = [{"id": f"https://paper.example/{n}", "text": text + more} for n, text in enumerate(told)]
    path.write_text("\n".join(map(json.dumps, lines)))
    return path


def whole(database: Path) -> Articles:
    """The articles of a timeline in which nothing is amiss."""
    with open_timeline(settings(str(database)), create=False) as store:
        assert faults(store) == []
        return stored_articles(store)


def test_a_disk_that_fills_up_as_articles_are_stored_is_told_and_they_are_not(dateline, disk, tmp_path):
    database = disk.folder / "timeline.db"
    assert dateline("add", written(tmp_path / "few", 20), "--database", database).code == 0
    before = whole(database)
    failed = dateline("add", written(tmp_path / "many", 250, 400), "--database", database)
    assert (failed.code, failed.out, failed.err) == (1, "", f"dateline: {database}: {FULL}\n")
    assert whole(database) == before
    assert dateline("add", written(tmp_path / "more", 30), "--database", database).code == 0
    assert len(whole(database)) == 30


def test_a_limit_on_the_length_of_files_is_told_as_a_full_disk_is(dateline, limit, tmp_path):
    database = limit.folder / "timeline.db"
    assert dateline("add", written(tmp_path / "few", 20), "--database", database).code == 0
    before, many = whole(database), written(tmp_path / "many", 200, 400)
    limit.fill()
    failed = dateline("add", many, "--database", database)
    limit.free()
    said = f"dateline: {database}: the disk cannot be read or written (is it full?)\n"
    assert (failed.code, failed.out, failed.err) == (1, "", said)
    assert whole(database) == before
    assert dateline("add", many, "--database", database).code == 0
    assert len(whole(database)) == 200


COMMANDS = ["add {file}", "edit {event} --title X", "hide {event}", "forget {article}", "list", "history {event}"]


@pytest.mark.parametrize("command", COMMANDS)
def test_what_cannot_be_done_for_want_of_room_is_told_and_can_be_done_later(dateline, disk, tmp_path, command):
    database = disk.folder / "timeline.db"
    dateline("add", written(tmp_path / "few", 20), "--database", database)
    before, listed = whole(database), dateline("list", "--json", "--database", database).out
    event = json.loads(listed)[0]["id"]
    words = command.format(file=written(tmp_path / "more", 40), event=event, article="https://paper.example/3").split()
    disk.fill()
    failed = dateline(*words, "--database", database)
    assert (failed.code, failed.out) == (1, "")
    assert failed.err in [f"dateline: {database}: {reason}\n" for reason in (FULL, NOT_EVEN_READ)]
    disk.free()
    assert whole(database) == before
    assert dateline("list", "--json", "--database", database).out == listed
    assert dateline(*words, "--database", database).code == 0


def test_no_database_is_left_where_there_was_no_room_for_one(dateline, disk, tmp_path):
    database = disk.folder / "new" / "timeline.db"
    disk.fill()
    failed = dateline("add", written(tmp_path / "few", 20), "--database", database)
    assert (failed.code, failed.err) == (1, f"dateline: {database}: {FULL}\n")
    assert not database.exists()
    disk.free()
    assert dateline("add", tmp_path / "few", "--database", database).code == 0


def test_a_file_system_that_nobody_can_write_on_is_told(dateline, disk, tmp_path):
    database = disk.folder / "timeline.db"
    dateline("add", written(tmp_path / "few", 20), "--database", database)
    before = whole(database)
    disk.forbid(writing=True)
    for command in (["list"], ["add", written(tmp_path / "more", 40)]):
        failed = dateline(*command, "--database", database)
        assert (failed.code, failed.out) == (1, "")
        assert failed.err == f"dateline: {database}: its file system is read-only\n"
    disk.forbid(writing=False)
    assert whole(database) == before


def test_the_server_is_away_while_the_disk_is_full_and_back_when_it_is_not(dateline, disk, tmp_path):
    database = disk.folder / "timeline.db"
    dateline("add", written(tmp_path / "few", 20), "--database", database)
    with served(str(database)) as running:
        disk.fill()
        for path in ("/", "/feed.atom", "/healthz"):
            status, body, headers = asked(running.port, "GET", path)
            assert (status, headers["retry-after"]) == (503, "60")
            assert body.count(b"The timeline cannot be read at the moment.") == 1
        disk.free()
        assert [asked(running.port, "GET", path)[0] for path in ("/", "/feed.atom", "/healthz")] == [200, 200, 200]
        disk.fill()  # what is open already can be read
        assert [asked(running.port, "GET", path)[0] for path in ("/", "/feed.json", "/healthz")] == [200, 200, 200]
        running.process.terminate()
        assert running.process.stdout is not None
        told = running.process.stdout.read().splitlines()
    assert [line.partition("app: ")[2] for line in told] == [f"{database}: {NOT_EVEN_READ}"] * 3
