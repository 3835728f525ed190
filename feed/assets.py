"""The site's own static files, the few there are: their bytes, and a name for this version of them."""

from functools import cache
from hashlib import sha256
from importlib.resources import files

MEDIA_TYPES = {"style.css": "text/css; charset=utf-8", "script.js": "text/javascript; charset=utf-8"}
"""Every static file, with its media type."""


@cache
def asset(name: str) -> bytes:
    """The bytes of one of `MEDIA_TYPES`."""
    return files("feed").joinpath("static", name).read_bytes()


def version(name: str) -> str:
    """A short name for the file's content, which a page puts into its link: a new one is never taken from a cache."""
    return sha256(asset(name)).hexdigest()[:8]
