"""Sentences of a text, as spans: where one ends and the next begins.

A full stop ends a sentence unless it belongs to an abbreviation ("Sept. 21", "Dr. Smith", "U.S. troops"), an initial
or a number. An empty line always ends one. A single line break ends one where it was deliberate: where the next line's
first word would still have fitted on the line before it, which a wrapped text would have put there, and where the next
line begins like an item of a list or a chronology. Not for finding words or clauses.
"""

import re
from itertools import pairwise

Span = tuple[int, int]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABBREVIATIONS = _words(
    """
    mr mrs ms mx dr prof rev hon st sr jr gen col maj capt cmdr lt sgt cpl pvt adm gov sen rep pres amb supt
    insp messrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc
    ltd corp co bros plc llc no nos vol pp fig vs v al etc approx est dept univ assn ft mt ave blvd rd c ca cf
    e.g i.e
    """
)
"""Words written with a full stop that ends no sentence when a name, a number or a small letter follows."""

_SENTENCE_FINAL = frozenset({"inc", "ltd", "corp", "co", "bros", "plc", "llc", "jr", "sr", "etc", "al"})
"""Abbreviations that do end a sentence when a capital follows and the next word is one that begins sentences."""

_DAYS = _words("mon tue tues wed thu thur thurs fri sat sun")
"""Abbreviations that are words too: "toward the Sun. Controllers ...", "where he sat. Hale ..."."""

_OPENERS = _words(
    """
    the a an this that these those he she it they we i you his her its their our in on at by for from after
    before since when while if as but and however meanwhile although though there what who more some many most
    no not one two both according under during
    """
)

# A pattern that begins with a set of signs is looked for much faster than what may begin in several ways.
_STOP = re.compile(r"[.!?…](?:[.!?…]*|(?<=[.!?])[\"'”’)\]]{1,3})(?=[\"'”’)\]]{0,3}(?:\s|$|©|\[))[\"'”’)\]]{0,3}")
_BREAK = re.compile(r"\n\s*\n\s*")
_WORD_BEFORE = re.compile(r"[\w.’'-]*$")
_WORD_AFTER = re.compile(r"\s*[\"'“‘(\[]{0,3}([\w’'.-]*)")
_HEADED = re.compile(
    r"[-•*‣–—]\s|(?:c(?:a|irca)?\.?\s)?(?:[A-Z][a-z]{2,8}\.?\s)?(?:[0-9]{1,2},?\s)?(?:[A-Z][a-z]{2,8}\s)?[0-9]{1,4}s?"
    r"(?:[–-][0-9]{2,4})?(?:\s(?:BCE?|AD|CE))?(?::|\s[–—-])\s"
)
"""What begins an item of a list or of a chronology: "1995: ...", "May 1977 – ..."."""
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")


def split_sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The spans of the sentences of text[start:end], without the white space around them.

    >>> text = "Dr. Ada Pell left on Sept. 3. She was 36."
    >>> [text[a:b] for a, b in split_sentences(text, 0, len(text))]
    ['Dr. Ada Pell left on Sept. 3.', 'She was 36.']
    """
    spans: list[Span] = []
    at = start
    for gap in _BREAK.finditer(text, start, end):
        spans += _block(text, at, at + len(text[at : gap.start()].rstrip()))
        at = gap.end()
    return tuple(spans + _block(text, at, end))


def _block(text: str, start: int, end: int) -> list[Span]:
    """The sentences of one block of text, in which there is no empty line."""
    ends = {stop.end() for stop in _STOP.finditer(text, start, end) if _ends_sentence(text, stop, end)}
    ends.update(_deliberate_breaks(text, start, end))
    spans: list[Span] = []
    at = start
    for stop in [*sorted(ends), end]:
        trimmed = _trimmed(text, at, stop)
        if trimmed[0] < trimmed[1]:
            spans.append(trimmed)
        at = stop
    return spans


def _ends_sentence(text: str, stop: re.Match[str], end: int) -> bool:
    after = _WORD_AFTER.match(text, stop.end(), end)
    following = after.group(1) if after else ""
    if not following:
        return True
    if stop.group()[:1] not in ".…":
        return not following[0].islower()
    if following[0].islower():
        return False
    return stop.group() != "." or not _abbreviated(text, stop.start(), following)


def _abbreviated(text: str, dot: int, following: str) -> bool:
    """True when the word before the full stop at `dot` is an abbreviation that goes on into `following`."""
    found = _WORD_BEFORE.search(text, max(0, dot - 24), dot)
    word = found.group() if found else ""
    plain = word.casefold()
    begins = following.casefold() in _OPENERS
    if len(word) == 1 and word.isalpha():
        return not begins or (word.isupper() and following == "I")
    if _DOTTED.fullmatch(word):
        return not begins
    if plain == "no":
        return following[0].isdigit()
    if plain in _SENTENCE_FINAL:
        return not begins
    if plain in _DAYS and (word.islower() or text[: dot - len(word)].endswith("the ")):
        return False
    return plain in ABBREVIATIONS and not (begins and plain not in {"mr", "mrs", "ms", "dr", "st"})


def _deliberate_breaks(text: str, start: int, end: int) -> list[int]:
    """The ends of the lines that end before they are full, as the next word would have fitted, or before an item."""
    if text.find("\n", start, end) < 0:
        return []
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text[start:end])]
    if len(lines) < 2:
        return []
    width = max(b - a for a, b in lines)
    breaks: list[int] = []
    for (a, b), (c, d) in pairwise(lines):
        first = text[start + c : start + d].split(maxsplit=1)
        is_short = first and (b - a) + 1 + len(first[0]) <= width and not first[0][0].islower()
        if is_short or _HEADED.match(text, start + c):
            breaks.append(start + b)
    return breaks


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
