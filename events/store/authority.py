"""Who names the events: the authority of a timeline's tag URIs (RFC 4151), chosen once, when its database is made.

It must be a name that its holder can speak for: a domain name or a mail address. An IP address, "localhost" or a bare
host name is nobody's for good, so a timeline that knows no better gets a random name under .invalid (RFC 2606), which
collides with no other.
"""

import re
from collections.abc import Callable
from ipaddress import ip_address
from urllib.parse import urlsplit

from events.errors import ConfigError

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL}){{0,126}}")
_AUTHORITY = re.compile(rf"(?:[a-z0-9._-]{{1,64}}@)?{_NAME.pattern}")
LONGEST_NAME = 253
PRIVATE = ("localhost", "local", "internal", "lan", "home.arpa")
"""Names under these mean another machine in every network."""


def authority_for(given: str, base_url: str, new_token: Callable[[], str]) -> str:
    """The authority that was given, else the base URL's host, else a random name.

    Raises ConfigError where the given one is neither a domain name nor a mail address (RFC 4151, section 2.1).
    """
    if given:
        return _checked(given.lower())
    return _public_host(base_url) or f"{new_token()}.dateline.invalid"


def _checked(authority: str) -> str:
    if not _AUTHORITY.fullmatch(authority) or len(authority) > LONGEST_NAME:
        raise ConfigError("DATELINE_AUTHORITY", f"{authority!r} is neither a domain name nor a mail address")
    return authority


def _public_host(base_url: str) -> str:
    """The host, where it is a domain name that means the same everywhere; else nothing."""
    try:
        host = (urlsplit(base_url).hostname or "").rstrip(".").encode("idna").decode("ascii").lower()
    except ValueError:
        return ""
    usable = "." in host and len(host) <= LONGEST_NAME and bool(_NAME.fullmatch(host))
    return host if usable and not _is_address(host) and not _is_private(host) else ""


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_private(host: str) -> bool:
    return any(host == name or host.endswith(f".{name}") for name in PRIVATE)
