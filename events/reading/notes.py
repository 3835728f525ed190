"""The notes that close an article and are no part of its prose: "© KYODO", "(Reporting by ...)", "All rights reserved."

They are taken off from the end, one after the other, as long as the last one is certain. A note is a line by itself,
but for a copyright sign or an agency's name after a dash, which may stand behind the last sentence.
"""

import re

from events.patterns import seldom
from events.reading.heading import stamps_of_line
from events.reading.publishers import known_publisher, named_publisher
from events.reading.stamps import Role, Stamp
from events.records import record

_LINE_NOTE = re.compile(
    r"[\[(*_]{0,3}(?:"
    r"(?:additional\s)?(?:reporting|writing|editing|compiled|photography)(?:\sand\s\w{1,20})?\sby\s(?-i:[A-Z])"
    r"|(?:our\sstandards|sources?|credits?|tags|keywords|related|read\smore|see\salso|follow\sus|filed\sunder)\s?:"
    r"|all\srights\sreserved\b|copyright\s(?:©|\(c\)|\d|by\b|(?-i:[A-Z]))|©|\(c\)\s?(?-i:[A-Z\d])"
    r"|(?:this|an?\s(?:earlier\s)?version\sof\sthis)\s(?:story|article|report|piece|page|post|interview|headline)"
    r"\s(?:was|has\sbeen)\s(?:first|originally|last|updated|amended|corrected|produced|translated|edited|clarified)\b"
    r"|this\smaterial\smay\snot\sbe\s"
    r"|(?:-{0,3}\s?30\s?-{1,3}|#{2,5}|\*{3}|-{0,2}ends-{0,2})\Z)",
    re.IGNORECASE,
)
_HOLDER = seldom(r"(?:copyright|©|\(c\))\s{0,2}(?:(?:©|\(c\)|by)\s{0,2})?(?P<holder>[^\n.]{1,80})", re.IGNORECASE)
_SIGN_AT_END = re.compile(r"(?:©|\([cC]\)\s?(?=[A-Z\d]))\s{0,2}(?P<holder>[^\n©.!?]{1,80})\.?\Z")
_AGENCY_AT_END = re.compile(r"(?<!\S)(?:-{1,2}|[–—]|={1,2})\s?(?P<holder>[A-Z][\w /-]{1,30})\Z")
# Xinhua ends its articles so.
_END_WORD = re.compile(r"(?<!\S)(?:Enditem|Endit)\.?\Z")
_LONGEST_NOTE = 400
_MOST_NOTES = 8


@record()
class Notes:
    """Where the notes begin, which is where the prose ends; the publisher they name, with the words that do; the stamps
    of "Published" and "Updated" lines.
    """

    start: int
    publisher: str = ""
    words: str = ""
    stamps: tuple[Stamp, ...] = ()


def find_notes(text: str, start: int, end: int) -> Notes:
    """The notes at the end of text[start:end], which ends in no white space."""
    notes = Notes(end)
    for _ in range(_MOST_NOTES):
        last = _last_note(text, start, notes.start)
        begin = start + len(text[start : last.start].rstrip())
        if begin in (start, notes.start):
            break
        notes = Notes(
            begin,
            notes.publisher or last.publisher,
            notes.words or last.words,
            (*last.stamps, *notes.stamps),
        )
    return notes


def _last_note(text: str, start: int, end: int) -> Notes:
    """The last note of text[start:end]; it begins at `end` where there is none."""
    line_start = max(start, text.rfind("\n", start, end) + 1, text.rfind("\r", start, end) + 1)
    line = text[line_start:end]
    if len(line) <= _LONGEST_NOTE:
        stamps = stamps_of_line(line)
        if stamps and stamps[0].role in (Role.PUBLISHED, Role.UPDATED):
            return Notes(line_start, stamps=tuple(stamps))
        if _LINE_NOTE.match(line.lstrip()):
            named = _HOLDER.match(line.lstrip())
            return _named_note(text, line_start, end, named["holder"] if named else "")
    tail = max(line_start, end - _LONGEST_NOTE)
    if ended := _END_WORD.search(text, tail, end):
        return Notes(ended.start())
    if signed := _SIGN_AT_END.search(text, tail, end):
        return _named_note(text, signed.start(), end, signed["holder"])
    credited = _AGENCY_AT_END.search(text, tail, end)
    if credited and known_publisher(credited["holder"]):
        return _named_note(text, credited.start(), end, credited["holder"])
    return Notes(end)


def _named_note(text: str, start: int, end: int, holder: str) -> Notes:
    publisher = named_publisher(holder)
    return Notes(start, publisher, " ".join(text[start:end].split())[:80] if publisher else "")
