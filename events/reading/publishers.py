"""The names of publishers as datelines, header lines and copyright notes write them, and the one name each goes by.

A name stands here so that "(Kyodo)", "© KYODO" and "KYODO NEWS -" are one source in a timeline's filter. What is not
here is taken as written, and only from where a publisher is clearly meant.
"""

import re
from collections.abc import Mapping

_KNOWN: Mapping[str, str] = {
    "ABC News": "",
    "Agence France-Presse": "AFP",
    "Al Jazeera": "Aljazeera",
    "ANI": "",
    "Anadolu Agency": "AA|Anadolu",
    "Associated Press": "AP|The Associated Press",
    "Axios": "",
    "BBC News": "BBC",
    "Bernama": "",
    "Bloomberg": "Bloomberg News",
    "Business Wire": "BusinessWire",
    "CBC News": "",
    "CBS News": "",
    "CNN": "",
    "Deutsche Welle": "DW",
    "dpa": "",
    "EFE": "",
    "Euronews": "",
    "Fox News": "",
    "Interfax": "",
    "IRNA": "",
    "Jiji Press": "Jiji",
    "KCNA": "",
    "Kyodo News": "Kyodo",
    "NASA": "",
    "NBC News": "",
    "NHK": "NHK World",
    "NPR": "",
    "PA Media": "PA|Press Association",
    "Politico": "",
    "PR Newswire": "PRNewswire",
    "PTI": "Press Trust of India",
    "Reuters": "Thomson Reuters",
    "Sputnik": "",
    "TASS": "",
    "The Guardian": "Guardian",
    "The New York Times": "New York Times|NYT",
    "The Wall Street Journal": "Wall Street Journal|WSJ",
    "The Washington Post": "Washington Post",
    "Ukrinform": "",
    "UPI": "United Press International",
    "Wikinews": "",
    "Xinhua": "Xinhua News Agency",
    "Yonhap News Agency": "Yonhap",
}
"""Each name with the others it is written by, between bars."""

_NAMES = {
    alias.casefold(): name for name, aliases in _KNOWN.items() for alias in (name, *filter(None, aliases.split("|")))
}
_EDGE = " \t.,;:|-–—()[]"
_YEARS = re.compile(r"\b\d{4}(?:\s?[-–]\s?\d{4})?\b,?")
_RIGHTS = re.compile(r"\b(?:all rights reserved|and/or its affiliates|inc\b|ltd\b|llc\b).{0,200}", re.IGNORECASE)
_LONGEST = 60


def known_publisher(text: str) -> str:
    """The name a known publisher goes by, or an empty text: "(AP)" is "Associated Press"."""
    return _NAMES.get(text.strip(_EDGE).casefold(), "")


def named_publisher(text: str) -> str:
    """The publisher that a copyright note or a label names, without years and claims of rights; empty if unclear."""
    name = _RIGHTS.sub("", _YEARS.sub("", text)).strip(_EDGE)
    if known := known_publisher(name):
        return known
    return name if name[:1].isupper() and len(name) <= _LONGEST and "@" not in name else ""
