"""The notes that close an article and are no part of its prose: "© KYODO", "(Reporting by ...)", "All rights reserved."

They are taken off from the end, one after the other, as long as the last one is certain. A note is a line by itself,
but for a copyright sign or an agency's name after a dash, which may stand behind the last sentence.
"""

import re
from dataclasses import dataclass

from events.reading.publishers import known_publisher, named_publisher

_LINE_NOTE = re.compile(
    r"[\[(*_]{0,3}(?:"
    r"(?:additional\s)?(?:reporting|writing|editing|compiled|photography)(?:\sand\s\w{1,20})?\sby\s(?-i:[A-Z])"
    r"|(?:our\sstandards|sources?|credits?|tags|keywords|related|read\smore|see\salso|follow\sus|filed\sunder)\s?:"
    r"|all\srights\sreserved\b|copyright\s(?:©|\(c\)|\d|by\b|(?-i:[A-Z]))|©|\(c\)\s?(?-i:[A-Z\d])"
    r"|this\s(?:story|article|report)\s(?:was|has\sbeen)\s(?:first|originally|updated|corrected|produced|translated)\b"
    r"|this\smaterial\smay\snot\sbe\s"
    r"|(?:-{0,3}\s?30\s?-{1,3}|#{2,5}|\*{3}|-{0,2}ends-{0,2})\Z)",
    re.IGNORECASE,
)
_HOLDER = re.compile(r"(?:copyright|©|\(c\))\s{0,2}(?:(?:©|\(c\)|by)\s{0,2})?(?P<holder>[^\n.]{1,80})", re.IGNORECASE)
_SIGN_AT_END = re.compile(r"(?:©|\([cC]\)\s?(?=[A-Z\d]))\s{0,2}(?P<holder>[^\n©.!?]{1,80})\.?\Z")
_AGENCY_AT_END = re.compile(r"(?<!\S)(?:-{1,2}|[–—]|={1,2})\s?(?P<holder>[A-Z][\w /-]{1,30})\Z")
_LONGEST_NOTE = 400
_MOST_NOTES = 8


@dataclass(frozen=True, slots=True)
class Notes:
    """Where the notes begin, which is where the prose ends, and the publisher they name, with the words that do."""

    start: int
    publisher: str = ""
    words: str = ""


def find_notes(text: str, start: int, end: int) -> Notes:
    """The notes at the end of text[start:end], which ends in no white space."""
    notes = Notes(end)
    for _ in range(_MOST_NOTES):
        cut, holder = _last_note(text, start, notes.start)
        begin = start + len(text[start:cut].rstrip())
        if begin in (start, notes.start):
            break
        publisher = notes.publisher or named_publisher(holder)
        words = notes.words or (" ".join(text[cut : notes.start].split()) if publisher else "")
        notes = Notes(begin, publisher, words[:80])
    return notes


def _last_note(text: str, start: int, end: int) -> tuple[int, str]:
    """Where the last note of text[start:end] begins and the holder of rights it names; `end` where there is none."""
    line_start = max(start, text.rfind("\n", start, end) + 1, text.rfind("\r", start, end) + 1)
    line_start += len(text[line_start:end]) - len(text[line_start:end].lstrip())
    if end - line_start <= _LONGEST_NOTE and _LINE_NOTE.match(text, line_start, end):
        named = _HOLDER.match(text, line_start, end)
        return line_start, named["holder"] if named else ""
    tail = max(line_start, end - _LONGEST_NOTE)
    if signed := _SIGN_AT_END.search(text, tail, end):
        return signed.start(), signed["holder"]
    credited = _AGENCY_AT_END.search(text, tail, end)
    if credited and known_publisher(credited["holder"]):
        return credited.start(), credited["holder"]
    return end, ""
