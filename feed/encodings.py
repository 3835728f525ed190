"""Content codings (RFC 9110, section 8.4.1): which one a request takes, and bytes in it.

Brotli because clients come back all day long and nearly all browsers and fetchers take it. As measured on a feed of 50
entries (75,106 bytes): brotli of quality 6 makes it 9,113 bytes in 1.4 ms, 9 makes 9,041 in 17 ms and 11 7,952 in 110;
gzip of level 6 makes 10,338 in 1.0 ms, 9 10,253 in 1.3. Every page that nobody asked for lately is encoded while
somebody waits, so the quick ones are taken.
"""

import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping

import brotli  # type: ignore[import-untyped]
from werkzeug.datastructures import Accept
from werkzeug.http import parse_accept_header

IDENTITY = "identity"
STREAM_QUALITY = 5
"""Of 2.6 MB, a table of 5,000 events, brotli of quality 5 makes 90 KB in 30 ms, 6 the same in 34, gzip 125 KB in 19."""


def _brotli(body: bytes) -> bytes:
    return bytes(brotli.compress(body, mode=brotli.MODE_TEXT, quality=6))


def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=6, mtime=0)  # a time would make other bytes of the same body


CODINGS: Mapping[str, Callable[[bytes], bytes]] = {"br": _brotli, "gzip": _gzip}
"""What we can write, the smallest first."""


def coded(pieces: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """The pieces in a coding, one by one as they come: for what is too long to be made at once."""
    if coding == IDENTITY:
        yield from pieces
        return
    if coding == "br":
        brotli_coder = brotli.Compressor(mode=brotli.MODE_TEXT, quality=STREAM_QUALITY)
        code, finish = brotli_coder.process, brotli_coder.finish
    else:
        gzip_coder = zlib.compressobj(level=6, wbits=zlib.MAX_WBITS | 16)  # with gzip's own header, which has no time
        code, finish = gzip_coder.compress, gzip_coder.flush
    yield from filter(None, map(code, pieces))
    yield finish()


def coding_of(accept_encoding: str) -> str:
    """The coding that the header asks for most, of equals the smallest; "identity" where none of ours is welcome.

    A client that says nothing, or only `*`, gets the bytes as they are: it may not know what to do with others.

    >>> [coding_of(header) for header in ("gzip, deflate, br", "br;q=0, gzip;q=0.1", "gzip;q=0.1, identity", "*", "")]
    ['br', 'gzip', 'identity', 'identity', 'identity']
    >>> coding_of("identity;q=0, *;q=0.5"), coding_of("x-gzip")
    ('br', 'gzip')
    """
    accepted = parse_accept_header(accept_encoding.lower().replace("x-gzip", "gzip"), Accept)
    named = dict(accepted)
    others = named.get("*", 0) if named.get(IDENTITY) == 0 else 0
    wanted = {coding: named.get(coding, others) for coding in CODINGS}
    best = max(wanted, key=lambda coding: wanted[coding])  # the first of equals
    return best if wanted[best] > named.get(IDENTITY, 0) or wanted[best] == named.get(IDENTITY) != 0 else IDENTITY
