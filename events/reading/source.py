"""The bytes of a source and the text in them: a file, or standard input as "-". Every refusal of bytes is here.

A source is refused before much of it is read: what is no regular file, more than `MOST_BYTES`, another kind of file by
its first bytes, another encoding.
"""

import codecs
import re
import stat
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import BinaryIO

from events.errors import ArticleError, ConfigError

MOST_BYTES = 10_000_000
STDIN = "-"
_TOO_LARGE = f"more than {MOST_BYTES // 1_000_000} MB, too large for an article"
_KINDS = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive (a Word document or an e-book may be one)"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3\0", "an SQLite database"),
)
_DECLARED = re.compile(rb"<meta\s[^>]{0,200}charset\s{0,5}=\s{0,5}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_DECLARED_WITHIN = 4096
_WIDE = ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def source_name(path: str) -> str:
    """How errors name a source."""
    return "standard input" if path == STDIN else path


def read_bytes(path: str, stdin: BinaryIO | None) -> bytes:
    """All bytes of a source. Raises ArticleError for what cannot be read, or is too much."""
    name = source_name(path)
    try:
        data = _stdin_bytes(stdin, name) if path == STDIN else _file_bytes(path)
    except OSError as error:
        raise ArticleError(name, _trouble(error)) from None
    except ValueError:
        raise ArticleError(name, "no such file") from None
    if len(data) > MOST_BYTES:
        raise ArticleError(name, _TOO_LARGE)
    return data


def _stdin_bytes(stdin: BinaryIO | None, name: str) -> bytes:
    if stdin is None or stdin.closed:
        raise ArticleError(name, "there is none")
    return stdin.read(MOST_BYTES + 1)


def _file_bytes(path: str) -> bytes:
    if not path:
        raise FileNotFoundError
    status = Path(path).stat()
    if stat.S_ISDIR(status.st_mode):
        raise ArticleError(path, "a directory, not an article")
    if not stat.S_ISREG(status.st_mode):
        raise ArticleError(path, 'not a regular file; "-" reads standard input')
    if status.st_size > MOST_BYTES:
        raise ArticleError(path, _TOO_LARGE)
    with Path(path).open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _trouble(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, PermissionError):
        return "it may not be read (permission denied)"
    if isinstance(error, IsADirectoryError):
        return "a directory, not an article"
    return f"it cannot be read ({(error.strerror or str(error)).lower()})"


def decode(data: bytes, *, source: str, encoding: str) -> str:
    """The text of the bytes. Raises ArticleError for other kinds of file and encodings, ConfigError for no encoding."""
    codec = _text_codec(encoding)
    for signature, kind in _KINDS:
        if data.startswith(signature):
            raise ArticleError(source, f"{kind}, not a text; save it as plain text or HTML first")
    try:
        return data.decode("utf-8-sig" if codec == "utf-8" else codec)
    except ValueError as error:
        if codec == "utf-8" and (declared := _declared_text(data)):
            return declared
        raise ArticleError(source, _misfit(data, codec, error)) from None


def _text_codec(encoding: str) -> str:
    """The proper name of an encoding. Some codecs are none ("hex", "rot13"): text files refuse them."""
    try:
        with TextIOWrapper(BytesIO(), encoding=encoding):
            return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        raise ConfigError("--encoding", f"{encoding!r:.60} is no character encoding known here") from None


def _declared_text(data: bytes) -> str:
    """The text of an HTML page that declares its own encoding; empty where it does not, or is not in it."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    try:
        return data.decode(declared[1].decode("ascii")) if declared else ""
    except (LookupError, ValueError):
        return ""


def _misfit(data: bytes, codec: str, error: ValueError) -> str:
    for mark, wide in _WIDE:
        if data.startswith(mark):
            return f"{wide.upper()} text, not {codec.upper()}; read it with --encoding {wide}"
    if b"\0" in data:
        return "a binary file, not a text"
    where = f" at byte {error.start + 1}" if isinstance(error, UnicodeDecodeError) else ""
    return f"not {codec.upper()}{where}; name its encoding with --encoding, such as --encoding cp1252"
