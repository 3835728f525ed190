"""Whatever goes wrong: one clear sentence naming the thing and the reason, an exit code, nothing half stored."""

import errno
import json
import socket
import sqlite3
from pathlib import Path

import pytest

GOOD = "Harbour talks\n\nThe two ports signed a treaty on 4 May 2021. Ministers had met in Geneva in March 2020.\n"
GERMAN = (
    "Der Bundestag hat am Freitag ein neues Gesetz beschlossen, das die Rechte der Mieter stärken soll. "
    "Die Opposition stimmte dagegen und kündigte an, vor dem Verfassungsgericht zu klagen.\n"
)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(GOOD, encoding="utf-8")
    return path


def one_sentence(text: str) -> str:
    assert text.startswith("dateline: ")
    assert text.count("\n") == 1
    assert "Traceback" not in text
    return text


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n", "nothing but white space"),
        ("binary.txt", bytes(range(256)) * 8, "binary"),
        ("latin1.txt", "Le café a fermé en 1949.".encode("latin-1"), "--encoding"),
        ("nul.txt", b"The war\x00 ended in 1949.", "NUL"),
        ("surrogate.json", b'{"text": "It ended in 1949 \\ud800."}', "surrogate"),
        ("broken.json", b'{"text": ', "JSON"),
        ("textless.json", b'{"title": "no text"}', "text"),
        ("large.txt", b"word " * 2_200_000, "10 MB"),
        ("german.txt", GERMAN.encode(), "English"),
        ("bare.html", b"<html><body></body></html>", "no article"),
    ],
)
def test_a_bad_source_is_refused_and_the_rest_go_on(
    dateline, good: Path, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    answer = dateline("add", bad, good)
    assert answer.code == 1
    sentence = one_sentence(answer.err)
    assert str(bad) in sentence
    assert reason in sentence
    assert len(json.loads(dateline("list", "--json").out)) == 2


def test_a_folder_and_a_missing_file_are_named(dateline, tmp_path: Path) -> None:
    answer = dateline("add", tmp_path)
    assert (answer.code, "directory" in one_sentence(answer.err)) == (1, True)
    answer = dateline("add", tmp_path / "none.txt")
    assert (answer.code, "none.txt" in one_sentence(answer.err)) == (1, True)


def test_a_name_with_a_line_end_or_bytes_that_are_no_text_stays_one_sentence(dateline) -> None:
    assert "a\\nb\\udcff\\x1b.txt" in one_sentence(dateline("add", "a\nb\udcff\x1b.txt").err)


@pytest.mark.parametrize("call", [("add", "-"), ("explain", "-"), ("timex", "--jsonl"), ("extract", "--jsonl")])
def test_a_closed_standard_input_is_said(dateline, call) -> None:
    answer = dateline(*call, stdin=None)
    assert (answer.code, "standard input" in one_sentence(answer.err)) == (1, True)


def test_a_full_disk_under_the_output_is_said(dateline, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("feed.cli.listing._print_json", full)
    answer = dateline("list", "--json")
    assert (answer.code, "No space left" in one_sentence(answer.err)) == (1, True)


def test_what_an_article_says_moves_no_cursor(dateline) -> None:
    hostile = {"title": "\x1b[2J" + "t" * 500, "text": "The minister resigned on 3 March 2021 in Ber\x1b[31mlin\x07."}
    article = json.dumps(hostile).encode()
    calls = (("add", "-"), ("list",), ("explain", "-"))
    outputs = [dateline(*call, stdin=article).out for call in calls]
    assert all(output and output.replace("\n", "").isprintable() for output in outputs)
    assert len(outputs[0]) < 200


def test_standard_input_is_a_source(dateline) -> None:
    answer = dateline("add", "-", stdin=GOOD.encode())
    assert (answer.code, answer.err) == (0, "")
    assert len(json.loads(dateline("list", "--json").out)) == 2


def test_an_article_without_a_dated_event_is_stored_and_said_so(dateline) -> None:
    answer = dateline("add", "-", stdin=b"The harbour was quiet and nobody spoke of the treaty.\n")
    assert answer.code == 0
    assert "no dated event" in answer.out


def test_without_a_publication_date_the_user_is_told_once(dateline, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).write_text(f"Ministers of {name} met on Friday. They signed a treaty yesterday.\n")
    answer = dateline("add", tmp_path / "one", tmp_path / "two")
    assert answer.code == 0
    assert answer.err.count("--published") == 1
    assert json.loads(dateline("list", "--json").out) == []


@pytest.mark.parametrize("option", ["--title", "--url"])
def test_what_describes_one_article_is_refused_for_two(dateline, good: Path, option: str) -> None:
    answer = dateline("add", option, "https://news.example/", good, good)
    assert answer.code == 2
    assert option in answer.err


def test_a_bad_publication_date_is_named(dateline, good: Path) -> None:
    answer = dateline("add", "--published", "last week", good)
    assert answer.code != 0
    assert "last week" in one_sentence(answer.err)
    assert json.loads(dateline("list", "--json").out) == []


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.mkdir(), "directory"),
        (lambda path: path.write_bytes(b"no database at all " * 60), "not a database"),
        (lambda path: sqlite3.connect(path).execute("CREATE TABLE other (x)").connection.close(), "another program"),
    ],
)
def test_a_database_that_is_none_of_ours_is_left_alone(dateline, good: Path, tmp_path: Path, make, reason) -> None:
    path = tmp_path / "other.db"
    make(path)
    before = None if path.is_dir() else path.read_bytes()
    for arguments in (("add", good), ("list",), ("build", tmp_path / "site")):
        answer = dateline(*arguments, "--database", path)
        assert answer.code == 1
        assert str(path) in one_sentence(answer.err)
        assert reason in answer.err
    assert before is None or path.read_bytes() == before


def test_a_database_of_a_newer_schema_is_refused_by_name(dateline, good: Path, tmp_path: Path) -> None:
    dateline("add", good)
    connection = sqlite3.connect(tmp_path / "timeline.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    answer = dateline("list")
    assert answer.code == 1
    assert "9999" in one_sentence(answer.err)


def test_a_database_in_a_place_that_cannot_be_written_is_named(dateline, good: Path) -> None:
    answer = dateline("add", good, "--database", "/proc/dateline/timeline.db")
    assert answer.code == 1
    assert "/proc/dateline" in one_sentence(answer.err)


def test_an_unknown_kind_of_database_is_named(dateline) -> None:
    answer = dateline("list", "--database", "oracle://somewhere/db")
    assert answer.code != 0
    assert "oracle" in one_sentence(answer.err)


def test_a_password_in_a_databases_address_is_not_printed(dateline) -> None:
    answer = dateline("list", "--database", "postgresql+psycopg://me:geheim@127.0.0.1:1/none")
    assert answer.code == 1
    assert "geheim" not in one_sentence(answer.err)


def test_a_port_in_use_is_named(dateline) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        answer = dateline("serve", "--port", port)
    assert answer.code != 0
    assert str(port) in one_sentence(answer.err)
    assert "in use" in answer.err


def test_a_site_is_not_built_over_a_file_nor_over_somebodys_folder(dateline, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    assert str(file) in one_sentence(dateline("build", file).err)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    answer = dateline("build", folder)
    assert answer.code == 1
    assert str(folder) in one_sentence(answer.err)
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("DATELINE_THRESHOLD", "high"),
        ("DATELINE_THRESHOLD", "nan"),
        ("DATELINE_QUOTATION", "many"),
        ("DATELINE_QUOTATION", "49"),
        ("DATELINE_QUOTATION", "1001"),
        ("DATELINE_QUOTATION", "-300"),
        ("DATELINE_ICON", "icon.png"),
        ("DATELINE_LOGO", "javascript:alert(1)"),
        ("DATELINE_BASE_URL", "news.example"),
        ("DATELINE_BASE_URL", "http://[::1"),
        ("DATELINE_BASE_URL", "http://news example/"),
        ("DATELINE_BASE_URL", "https://user:word@news.example/"),
        ("DATELINE_BASE_URL", "https://news.example/?page=1"),
        ("DATELINE_AUTHORITY", "no authority"),
        ("DATELINE_LOCALE", "<b>"),
        ("DATELINE_TITLE", " "),
        ("DATELINE_AUTHOR", "\t"),
    ],
)
def test_a_bad_setting_is_named(dateline, monkeypatch: pytest.MonkeyPatch, setting: str, value: str) -> None:
    monkeypatch.setenv(setting, value)
    answer = dateline("list")
    assert answer.code == 2
    assert setting in one_sentence(answer.err)
