"""The notes that close an article and are no part of its prose: "© KYODO", "(Reporting by ...)", "All rights reserved."

They are taken off from the end, one after the other, as long as the last one is certain.
"""

import re
from dataclasses import dataclass

from events.reading.publishers import named_publisher

_LINE_NOTE = re.compile(
    r"(?:[\[(]?(?:additional\s)?(?:reporting|writing|editing|compiled|photography)\s(?:and\s\w{1,20}\s)?by\b"
    r"|(?:our\sstandards|source|sources|credit|tags|keywords|related|read\smore|see\salso|follow\sus|filed\sunder)\s?:"
    r"|all\srights\sreserved\b|copyright\b|©|\(c\)\s"
    r"|this\s(?:story|article|report|version|material)\s(?:was|has\sbeen|may\snot\sbe)\s(?:\w{1,20}\s)?"
    r"(?:updated|corrected|published|produced|generated|translated|broadcast|first)\b"
    r"|(?:-{1,3}\s?30\s?-{1,3}|#{2,5}|\*{3}|ends|-ends-)\s{0,2}$)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:©|\([cC]\)\s)\s{0,2}(?P<holder>[^\n©.!?]{1,80})\.?\s{0,4}$|[-–—=]{2}\s?(?P<agency>[A-Z][\w ]{1,30})$"
)
_HOLDER = re.compile(r"(?:copyright|©|\(c\))\s{0,2}(?:(?:©|\(c\))\s{0,2})?(?P<holder>[^\n.]{1,80})", re.IGNORECASE)
_LONGEST_NOTE = 400
_MOST_NOTES = 8
_BLANK = " \t\r\n\v\f\u00a0\u200b\ufeff"


@dataclass(frozen=True, slots=True)
class Notes:
    """Where the prose ends, and the publisher that the notes name with the words that do."""

    start: int
    publisher: str = ""
    words: str = ""


def find_notes(text: str, start: int, end: int) -> Notes:
    """The notes at the end of text[start:end]; they begin where it ends when there are none."""
    publisher = words = ""
    for _ in range(_MOST_NOTES):
        end = start + len(text[start:end].rstrip(_BLANK))
        line_start = max(text.rfind("\n", start, end) + 1, text.rfind("\r", start, end) + 1, start)
        line = text[line_start:end]
        tail = line[-_LONGEST_NOTE:]
        if len(line) <= _LONGEST_NOTE and line_start > start and _LINE_NOTE.match(line.lstrip()):
            named, cut = _HOLDER.match(line.lstrip()), line_start
        elif credit := _CREDIT.search(tail):
            named, cut = credit, end - len(tail) + credit.start()
        else:
            break
        if cut <= start:
            break
        if named and not publisher and (holder := named_publisher(named["holder"] or "")):
            publisher, words = holder, text[cut:end].strip()[:80]
        end = cut
    return Notes(start + len(text[start:end].rstrip(_BLANK)), publisher, words)
