"""The stamps of one header line, and what else stands on it.

A line is cut into tokens by one pattern made of the small ones in `_TOKENS`; dates, times and zones are put together
into stamps, and what is neither a stamp nor a word that goes with one is left over. Whether the line is a header at
all is decided in `heading`, by what is left over. Not for dates in prose: those are `events.dates`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from itertools import pairwise

from events.reading.stamps import Role, Stamp
from events.reading.zones import NAMES
from events.records import record

LONGEST_LINE = 200
"""No header line is longer, in characters."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?"
_ZONE = rf"(?-i:{'|'.join(NAMES)})(?!\w)"
_HOURS = r"\s{0,2}(?:hours|hrs|h)\b"
_HALF = r"\s{0,2}[ap]\.?m\b\.?"
# "Nov. 25 2109 GMT" has an hour and no year.
_YEAR = rf"(?:1[5-9]|2[01])\d\d(?![\d:])(?!\s{{0,2}}{_ZONE}|{_HOURS})"
_DAY = r"(?:3[01]|[0-2]?\d)(?!\d)(?:st|nd|rd|th)?"
_WHEN = r"(?:\s(?:on|at|date))?\s?:?"

_TOKENS = {
    "ymd": r"(?<![\d.])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)",
    "numeric": r"(?<![\d.])\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)",
    "mdy": rf"\b{MONTH}\s{{0,2}}{_DAY}(?![:.]\d)(?:,?\s{{0,2}}{_YEAR})?",
    "dmy": rf"(?<!\d){_DAY}(?:\s{{1,2}}(?:of\s)?|-){MONTH}(?:(?:,?\s{{0,2}}|-){_YEAR})?",
    "half": rf"(?<![\d.])\d{{1,2}}(?:[:.]\d{{2}})?{_HALF}|(?<![\d.])\d{{1,2}}\.\d{{2}}(?=\s{{1,2}}{_ZONE})",
    "clock": rf"(?<![\d:])\d{{1,2}}:\d{{2}}(?::\d{{2}}(?:[.,]\d{{1,9}})?)?(?![\d:])(?:{_HALF})?",
    "military": rf"(?<![\d:])\d{{4}}(?=\s{{0,2}}{_ZONE}|{_HOURS})",
    "offset": r"(?:\b(?:UTC|GMT)\s?|(?<=\d)|(?<=\s))[+\-−]\d{1,2}(?::?\d{2})?(?![\d:])",
    "zone": rf"(?<=\d)Z\b|\b{_ZONE}",
    "published": rf"\b(?:(?:first|originally)\s)?(?:published|posted|issued|released|created|publication\sdate){_WHEN}",
    "updated": rf"\b(?:last\s)?(?:updated?|modified|edited|revised|corrected){_WHEN}",
    "other": rf"\b(?:accessed|retrieved|archived|printed|crawled|downloaded){_WHEN}",
    "filler": rf"\b(?:{_WEEKDAY}|date(?:line)?\b\s?:?|time\b\s?:?"
    rf"|on\b|at\b|local\b)|(?<=\d){_HOURS}|(?<=\d)T(?=\d)",
    "break": r"[|·•/,;:()\[\]–—*]|\bby\b|(?:^|\s)-{1,2}(?:\s|$)|\t|\s{2,}|-{2,}",
    "space": r"\s",
    "word": r"[^\s|·•,;:()\[\]–—*]+",
}
_TOKEN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _TOKENS.items()), re.IGNORECASE)
# Most lines are titles or prose, and a scan for a month beside figures tells them at a tenth of the cost.
_MAY_HAVE_DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?[\s-](?:of\s)?{MONTH}|\b{MONTH}\s{{0,2}}\d|\d[-/.]\d", re.IGNORECASE
)
_LABELS = {"published": Role.PUBLISHED, "updated": Role.UPDATED, "other": Role.OTHER}
_DATES = ("ymd", "numeric", "mdy", "dmy")
_CLOCKS = ("half", "clock", "military")


@record()
class Header:
    """What one line holds: its stamps in order, and its other words, one text for each stretch between separators.

    `joined` says that some of those words stand beside a stamp with no separator between, as in a sentence. `unclear`
    are dates in figures that name no day, or may name two: 05/06/2023.
    """

    stamps: tuple[Stamp, ...]
    unclear: tuple[str, ...]
    leftovers: tuple[str, ...]
    joined: bool


def read_header(line: str) -> Header:
    """The stamps of a line and what else it holds, which is not looked for in a line without a date."""
    if not _MAY_HAVE_DATE.search(line):
        return Header((), (), (), joined=False)
    tokens = [(match.lastgroup or "", match.group(), match.start()) for match in _TOKEN.finditer(line)]
    unclear = tuple(text for kind, text, _ in tokens if kind in _DATES and _calendar_day(kind, text) is None)
    return Header(tuple(_stamps(line, tokens)), unclear, tuple(_leftovers(tokens)), _joined(tokens))


Token = tuple[str, str, int]


@dataclass(slots=True)
class _Draft:
    """A stamp in the making: its date and its hour may come in either order."""

    role: Role
    day: tuple[int | None, int, int] | None = None
    clock: time | None = None
    zone: str = ""
    start: int = 0
    end: int = 0


def _stamps(line: str, tokens: list[Token]) -> Iterator[Stamp]:
    drafts = [_Draft(Role.PLAIN)]
    for kind, text, start in tokens:
        current = drafts[-1]
        if kind in _LABELS:
            drafts.append(_Draft(_LABELS[kind]))
            continue
        if (kind in _DATES and current.day) or (kind in _CLOCKS and current.clock):
            # A second date on a line ("date 2023-11-26 Nov. 25 06:09 am JST") is a stamp of its own.
            drafts.append(_Draft(Role.PLAIN))
            current = drafts[-1]
        if _take(current, kind, text):
            current.start = current.start if current.end else start
            current.end = start + len(text)
    for draft in drafts:
        if draft.day:
            year, month, day = draft.day
            yield Stamp(
                role=draft.role, year=year, month=month, day=day, clock=draft.clock, zone=draft.zone,
                text=line[draft.start : draft.end],
            )  # fmt: skip


def _take(draft: _Draft, kind: str, text: str) -> bool:
    """Whether a token became part of the draft."""
    if kind in _DATES:
        draft.day = _calendar_day(kind, text)
        return draft.day is not None
    if kind in _CLOCKS:
        draft.clock = _clock(text)
        return draft.clock is not None
    if kind in ("zone", "offset") and draft.clock and not draft.zone:
        draft.zone = text.strip()
        return True
    return False


def _calendar_day(kind: str, text: str) -> tuple[int | None, int, int] | None:
    """Year, month and day; None for what is no day, or for one that may be 5 June as well as May 6."""
    numbers = [int(number) for number in re.findall(r"\d{1,4}", text)]
    if kind in ("mdy", "dmy"):
        named = re.search(MONTH, text, re.IGNORECASE)
        month = MONTHS.index(named.group()[:3].lower()) + 1 if named else 0
        return (numbers[1] if len(numbers) > 1 else None), month, numbers[0]
    if kind == "ymd":
        year, month, day = numbers
    elif "." in text or numbers[0] > 12 or numbers[0] == numbers[1]:
        day, month, year = numbers
    elif numbers[1] > 12:
        month, day, year = numbers
    else:
        return None
    return (year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _clock(text: str) -> time | None:
    digits = re.findall(r"\d{1,4}", text)
    if len(digits) == 1 and len(digits[0]) == 4:
        digits = [digits[0][:2], digits[0][2:]]
    hour, minute, second = (int(number) for number in (*digits, "0", "0")[:3])
    half = re.search(r"[ap](?=\.?m)", text, re.IGNORECASE)
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.group() in "pP" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def _leftovers(tokens: list[Token]) -> Iterator[str]:
    words: list[str] = []
    for kind, text, _ in [*tokens, ("break", "", 0)]:
        if kind == "word":
            words.append(text)
        elif kind != "space" and words:
            yield " ".join(words)
            words = []


def _joined(tokens: list[Token]) -> bool:
    kinds = [kind for kind, _, _ in tokens if kind != "space"]
    pairs = pairwise(kinds)
    return any("word" in pair and not {"break", "word"}.issuperset(pair) for pair in pairs)
