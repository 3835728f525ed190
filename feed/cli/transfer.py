"""`dateline export` and `dateline import`: the whole timeline as JSON Lines, out and in."""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

from events.errors import ArticleError, ExportError
from feed.cli.options import binary_stdin, database_option, settings_for

STANDARD = "-"

LONGEST_LINE = 2**28
"""Bytes of a line that is read whole: more than the longest article takes."""


@click.command("export")
@click.argument("file", default=STANDARD)
@database_option
def export_command(*, file: str, database: str | None) -> None:
    """Write the whole timeline, its articles, events, corrections and history, as JSON Lines.

    To FILE, which is replaced only once all of it is written, or to standard output ("-", the default). What others
    write meanwhile is not in it.
    """
    from feed.opening import open_timeline

    with open_timeline(settings_for(database=database), create=False) as store, store.snapshot() as reader:
        if file == STANDARD:
            _write(sys.stdout.buffer, reader.export())
        else:
            with _replacing(Path(file)) as output:
                _write(output, reader.export())


@click.command("import")
@click.argument("file")
@database_option
def import_command(*, file: str, database: str | None) -> None:
    """Read an export from FILE ("-" for standard input) into an empty database, made if it is missing.

    All of it or nothing: an export that is cut or broken is refused with the line, and nothing is changed.
    """
    from feed.opening import open_timeline

    settings = settings_for(database=database)
    with _reading(file) as lines, _nothing_left_of(settings.database), open_timeline(settings) as store:
        counts = store.load(lines, "standard input" if file == STANDARD else file)
    click.echo(f"{counts['articles']} articles, {counts['events']} events and {counts['versions']} changes imported.")


@contextmanager
def _nothing_left_of(database: str) -> Iterator[None]:
    """A database file that is made within goes again if what is done there fails; one that was there stays."""
    path = Path(database)
    is_new = "://" not in database and not path.exists()
    try:
        yield
    except BaseException:
        for suffix in ("", "-wal", "-shm") if is_new else ():
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise


def _write(output: BinaryIO, lines: Iterable[bytes]) -> None:
    for line in lines:
        output.write(line)
    output.flush()


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the path's place when all is written. Raises ExportError."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.")
    except OSError as error:
        raise ExportError(str(path), f"cannot be written: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as output:
            yield output
        Path(name).replace(path)
    except OSError as error:
        raise ExportError(str(path), f"cannot be written: {error.strerror}") from error
    finally:
        Path(name).unlink(missing_ok=True)


@contextmanager
def _reading(file: str) -> Iterator[Iterator[bytes]]:
    """The lines of a file. Raises ArticleError where it cannot be read."""
    if file == STANDARD:
        stdin = binary_stdin()
        if stdin is None:
            raise ArticleError("standard input", "there is none")
        yield _lines(stdin)
        return
    try:
        with Path(file).open("rb") as opened:
            opened.peek(1)
            yield _lines(opened)
    except OSError as error:
        raise ArticleError(file, error.strerror or "cannot be read") from error


def _lines(source: BinaryIO) -> Iterator[bytes]:
    return iter(lambda: source.readline(LONGEST_LINE), b"")
