"""The names of publishers as datelines, header lines and copyright notes write them, and the one name each goes by.

A name stands here so that "(Kyodo)", "© KYODO" and "KYODO NEWS -" are one source in a timeline's filter. What is not
here is taken as written, and only from where a publisher is clearly meant.
"""

import re

_KNOWN = (
    "ABC News", "Agence France-Presse", "Al Jazeera", "ANI", "Anadolu Agency", "Associated Press", "Axios",
    "BBC News", "Bernama", "Bloomberg", "CBC News", "CBS News", "CNN", "dpa", "Deutsche Welle", "EFE", "Euronews",
    "Fox News", "The Guardian", "Interfax", "IRNA", "Jiji Press", "KCNA", "Kyodo News", "NASA", "NBC News",
    "The New York Times", "NHK", "NPR", "PA Media", "Politico", "PTI", "Reuters", "Sputnik", "TASS", "Ukrinform", "UPI",
    "The Wall Street Journal", "The Washington Post", "Wikinews", "Xinhua", "Yonhap News Agency",
)  # fmt: skip

_ALSO = {
    "aa": "Anadolu Agency", "aljazeera": "Al Jazeera", "afp": "Agence France-Presse", "anadolu": "Anadolu Agency",
    "ap": "Associated Press", "the associated press": "Associated Press", "bbc": "BBC News",
    "bloomberg news": "Bloomberg", "dw": "Deutsche Welle", "guardian": "The Guardian", "jiji": "Jiji Press",
    "kyodo": "Kyodo News", "new york times": "The New York Times", "press association": "PA Media",
    "pa": "PA Media", "press trust of india": "PTI", "thomson reuters": "Reuters", "nyt": "The New York Times",
    "united press international": "UPI", "washington post": "The Washington Post", "wsj": "The Wall Street Journal",
    "xinhua news agency": "Xinhua", "yonhap": "Yonhap News Agency",
}  # fmt: skip

_NAMES = {**{name.casefold(): name for name in _KNOWN}, **_ALSO}
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
