"""Who an article is: its identity, the key made from it, and the address it was published at."""

import hashlib
from urllib.parse import quote, urlsplit, urlunsplit

from events.patterns import seldom

_PORTS = {"http": 80, "https": 443}
_LONGEST_URL = 2000
_FORBIDDEN = seldom(r"[\x00-\x20\x7f\\<>\"]")


def identify(*, given: str, url: str, text: str) -> tuple[str, str]:
    """An article's identity (its given id, else its URL, else its text's hash) and the key for it, 16 hex digits."""
    identity = given or url or "sha256:" + _sha256(text)
    return identity, _sha256(identity)[:16]


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def normal_url(text: str) -> str:
    """An http(s) address without fragment, user and utm_ parameters, its scheme and host in small letters.

    Empty for what is no such address: "javascript:" and the like never reach a page.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST_URL or _FORBIDDEN.search(text):
        return ""
    try:
        parts = urlsplit(text)
        scheme, host, port = parts.scheme.lower(), (parts.hostname or "").lower(), parts.port
    except ValueError:
        return ""
    if scheme not in _PORTS or not host:
        return ""
    host = f"[{host}]" if ":" in host else host
    if port and port != _PORTS[scheme]:
        host += f":{port}"
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
    return urlunsplit((scheme, host, path, _query(parts.query), ""))


def _query(query: str) -> str:
    kept = [pair for pair in query.split("&") if not pair.casefold().startswith("utm_")]
    return quote("&".join(kept), safe="/%:@!$&'()*+,;=~?[]")
