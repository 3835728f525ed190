"""Dates that are part of a name: "White Christmas" in quotation marks, the Autumn Harvest Uprising, the Long March."""

import re

from events.dates.value import Timex
from events.extract.lexicon.words import NOMINATIVES, word_set
from events.patterns import seldom
from events.sentences import Span

_QUOTED = re.compile(r"[\"“‘]([^\"“”‘’]{3,60})[\"”’]")
_QUOTES = ('""', "“”", "‘’", "''")
_SMALL = word_set("a an the of on in at to and for from de la")
_MONTHS = word_set("January February March April May June July August September October November December")
_FEW = 4
"""A quotation of so few words is a phrase somebody coined: “a long April”."""
_SEASONS = word_set("Spring Summer Autumn Winter Fall Christmas Easter Thanksgiving Halloween Ramadan")
_TIME = re.compile(r"(?:[Tt]he )?([A-Z][a-z]{2,12})")
_NO_NAMES = word_set("On In By Since Last Early Late Mid Until From Next Every The This That And Of Between Each For")
_NUMBERED = re.compile(
    r"(?i:\b(?:room|court|courtroom|sheet|page|flight|gate|box|route|highway|model|type|class|number|form|file|case|document"
    r"|resolution|item|lot|plate|figure|table|map|chapter|platform|train|unit|ward|cell|suite|locker|channel|studio"
    r"|asteroid|comet|bus|tram|lane|hall|apartment|flat|cabin|badge|mile|verse|line|section|paragraph|circular))s? $"
)
"""What bears a number, which may look like a year: "Courtroom 1912"."""
_LONGEST = len("resolutions ")
_MODEL = re.compile(r"\b(?:[Aa]n?|[Oo]ne|two|three) (?:[A-Z][\w’'-]+ ){1,3}$")
""" "A Penrose 1810": a thing with a number."""
_LAW = re.compile(r"\b[A-Z][\w’'()-]* (?:Act|Code|Law|Ordinance|Order|Regulations?|Rules|Measure|Statute|Bill),? $")
""" "The Data Protection Act 1998": a law by the year in which it was made."""
_MADE_LAW = re.compile(
    r"\b(?:pass|enact|adopt|approv|introduc|draft|debat|sign)[a-z]* (?:into law )?(?:the )?[A-Z][^.;]*$"
)
""" "Passed the Coal Mines Act 1911": then its year is that of the making."""
_LONGEST_LAW = 80
_SERVICE = seldom(r" (?:to|from|for) (?!\d)|(?: [a-z]+)? (?:train|bus|ferry|service|flight)\b")
""" "The 1955 to Hull": a train by its time."""
_NAME_AFTER = seldom(r" (?!(?:In|On|The|At)\b)[A-Z][a-z]+")
_NAME_BEFORE = re.compile(r"(?<=[a-z,;] )([A-Z][a-z]+) $|^The ([A-Z][a-z]+) $")


def is_within_a_name(text: str, sentence: Span, timex: Timex) -> bool:
    """Whether a date stands in a quoted title, or a season, feast or month is one of the words of a name."""
    start, end = sentence
    if text[timex.start - 1 : timex.start] + text[timex.end : timex.end + 1] in _QUOTES:
        return True
    for quoted in _QUOTED.finditer(text, start, end):
        words = quoted.group(1).split() or [""]
        titled = all(word[:1].isupper() or word[:1].isdigit() or word.lower() in _SMALL for word in words)
        spoken = words[0].lower() in NOMINATIVES  # "I resigned in May," said Hale
        phrase = titled or (len(words) <= _FEW and not spoken)
        if quoted.start() < timex.start and timex.end < quoted.end() and phrase and len(words) > 1:
            return True
    if timex.text.isdigit() and _numbers(text, start, timex):
        return True
    word = _TIME.fullmatch(timex.text)
    if word is None or (word[1] not in _SEASONS and word[1] not in _MONTHS):
        return False
    if word.group(1) in _SEASONS and _NAME_AFTER.match(text, timex.end):
        return True
    before = _NAME_BEFORE.search(text[start : timex.start])
    return before is not None and (before.group(1) or before.group(2)) not in _NO_NAMES


def _numbers(text: str, start: int, timex: Timex) -> bool:
    """Whether figures are a name's number, year or time: "Courtroom 1912", "Mines Act 1911", "the 1955 to Hull"."""
    if text.endswith(" the ", 0, timex.start) and _SERVICE.match(text, timex.end):
        return True
    near = max(start, timex.start - _LONGEST_LAW)
    if _LAW.search(text, near, timex.start):
        return _MADE_LAW.search(text, near, timex.start) is None
    numbered = _NUMBERED.search(text, max(start, timex.start - _LONGEST), timex.start)
    return numbered is not None or _MODEL.search(text, start, timex.start) is not None
