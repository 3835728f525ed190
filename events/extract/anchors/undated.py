"""Time expressions that have no place on a timeline, as their own words and those beside them tell."""

import re
from collections.abc import Callable

from events.dates.value import Timex, TimexType
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.patterns import seldom

_DAY_NAMED = seldom(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|\b(?:tonight|tomorrow|this|last|next|previous|same|following)\b"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-|\d/\d|\bday\b",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?:the )?(?:first|second|third|fourth|final|opening)[ -](?:half|quarter)", re.IGNORECASE)
_SPORT = seldom(
    r"\b(?:goals?|penalt(?:y|ies)|match|goalkeeper|striker|midfielder|half-time|quarter-finals?|semi-finals?|scored"
    r"|kick-?off|substitute|referee|touchdown|equalised|equalized|equaliser|equalizer|fixture|playoffs?|play-offs?)\b"
)
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_SEASON = re.compile(r"(?:the )?(?:(?:next|last|coming|previous) )?(?:spring|summer|autumn|fall|winter)", re.IGNORECASE)
_OF_SEASONS = re.compile(
    r" (?:season|collection|term|semester|program(?:me)?|fashion|timetable|menu|sale|coat|wear)s?\b"
)
""" "The autumn season": which one is left open."""
_OF_WEATHER = seldom(
    r" (?:storms?|weather|rains?|floods?|heat|drought|snows?|olympics|games|school|holidays?|break|recess|sports?)\b",
    re.IGNORECASE,
)
""" "The worst winter storm": what kind of storm; not "last winter's storm"."""

_WEEKLY = re.compile(
    r"[ -]school\b| (?:dances|services|prayers|markets|matin[ée]es|lessons|classes|masses|papers|editions|columns"
    r"|lunches|suppers|dinners|roasts|walks|rides|concerts|nights|evenings|mornings|afternoons)\b"
)
""" "Sang at Saturday dances", "Sunday-school treats": what there is every week."""

_LENGTH = re.compile(r"the (?:next|following|last|past) (?:week|month|year|decade|century)", re.IGNORECASE)
""" "Over the next decade": all of it, from when the text tells of on."""
_LASTING = (" over ", " within ", " most of ", " much of ")

_RANKED = seldom(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|worst|best"
    r"|[a-z]{3,}(?:iest|[^aeiourf]est))(?: (?!of )[\w’'-]+(?<!ed)){1,3} in $"
)
""" "Its ninth operator in the last decade", "the worst storm in the last century": of all there was in that time."""
_EXCEPT = seldom(r"\bexcept(?:ing)?(?: (?:for|in|on|during|between))*(?: \d{4},?(?: and| or)?)* $")
_HABITS = word_set("usually normally typically generally traditionally ordinarily")
"""What is done each year, whenever that is told."""


def tells_of_sport(text: str) -> bool:
    """Whether halves and quarters are those of matches."""
    return len(set(_SPORT.findall(text.lower()))) > 1


def no_day(text: str, timex: Timex, sport: Callable[[], bool]) -> str:
    """Why a time expression of a text is the time of no event; "" for one that may be."""
    reason = _no_calendar_date(timex)
    if reason or timex.temporal is None:
        return reason
    if _HALF.fullmatch(timex.text) and sport():
        return "a part of a match"
    if _SEASON.fullmatch(timex.text):
        alone = " " not in timex.text
        if _OF_SEASONS.match(text, timex.end) or (alone and _OF_WEATHER.match(text, timex.end)):
            return "a kind of thing, not a time"
    if _WEEKDAY.fullmatch(timex.text):
        if _WEEKLY.match(text, timex.end):
            return "something that recurs"
        told = text[max(0, timex.start - 7) : timex.start].lower().endswith((" the ", "\nthe "))
        if told and text[timex.end : timex.end + 1] in (".", ",", ";"):
            return "a day of a story told before"
    lasting = () if "following" in timex.text else (" for ",)
    if _LENGTH.fullmatch(timex.text) and text[: timex.start].endswith((*_LASTING, *lasting)):
        return "a length of time, and no date"
    if _LENGTH.fullmatch(timex.text) and _RANKED.search(text, max(0, timex.start - 60), timex.start):
        return "what is counted or ranked over a length of time, and no date"
    if text.startswith(" than ", timex.end):
        return "one side of a comparison"
    if text.endswith((" each ", " every "), 0, timex.start):
        return "something that recurs"
    before = text[max(0, timex.start - 40) : timex.start]
    if "except" in before and _EXCEPT.search(before):
        return "when it was not so"
    if timex.text.lower() == "today" and text.endswith(" ago", 0, timex.start - 1):
        return "part of the date before it"
    return ""


def recurs(analysis: Analysis, predicate: Predicate | None, timex: Timex, *, later: bool) -> bool:
    """Whether a verb tells what is done each year: "usually begins in June"; "growers, who ship their fruit between May
    and July, ...", where the months of a range have no year and are not all to come (`later`)."""
    if predicate is None:
        return False
    before = analysis.words(predicate.at - 1) if predicate.at else []
    if not _HABITS.isdisjoint([*before, *analysis.words(predicate.at)]):
        return True
    months = timex.rule == "range" and not re.search(r"\d", timex.text)
    return months and not later and predicate.role == "relative" and analysis.letters_of(predicate.at) == "Z"


def _no_calendar_date(timex: Timex) -> str:
    """Why a time expression is no calendar date; "" for one that is.

    A time of day alone ("at 4 a.m. the dam gave way") was tried as the day told before it: of 18 new events in 120 open
    texts a third had the wrong day, and no gold has them (F1 of date+event lower in seven of eleven groups).
    """
    if timex.type is TimexType.DURATION:
        return "a duration"
    if timex.type is TimexType.SET:
        return "something that recurs"
    if timex.temporal is None:
        return timex.unresolved or "no calendar date"
    if timex.type is TimexType.TIME and not _DAY_NAMED.search(timex.text):
        return "a time of day alone"
    return ""
