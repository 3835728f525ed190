"""Date ranges: two dates that the text joins are one interval ("from 2008 to 2016", "between 1799 and 1852",
"1845–93").

TIMEX3 annotates the two ends one by one, and so does `events.dates`; an event that fills the range needs it as one
date.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from events.dates.bounds import civil
from events.dates.edtf import interval, month
from events.dates.value import Precision, TemporalValue, Timex, TimexType
from events.patterns import seldom

_MOVED = seldom(
    r"\b(?:move|reschedule|shift|switche?|postpone|delay|deferr?|adjourn|slipp?|(?:push|put|mov|brought|bring|set)[^.;:,]*"
    r" (?:back|off|forward))(?:e?d|s|ing)?\b[^.;:]{0,50}$"
)
_LEAD = re.compile(r"\b(?P<word>from|between)\s+(?:the\s+)?$", re.IGNORECASE)
_TO = seldom(r",?\s{0,3}(?:to|until|till|through|thru)\s{1,3}(?:the\s)?", re.IGNORECASE)
_UNTIL = seldom(r"\s{0,3}(?:until|till)\b", re.IGNORECASE)
_IN = seldom(r"\b(?:in|on|at|for|since|early|late)\s+(?:the\s+)?$", re.IGNORECASE)
_AND = re.compile(r"\s{1,3}and\s{1,3}(?:the\s)?", re.IGNORECASE)
_DASH = seldom(r"\s?(?:[–—]|--?)\s?")
_UNTIL_EVENT = seldom(r"\s(?:until|till|to)\s(?:his|her|its|their|the)\s(?:[a-z-]+\s){1,2}(?:in|on|of)\s(?:the\s)?")
_ENDED = seldom(
    r"\s(?:until|till)\s(?:[\w'’-]+\s){2,8}"
    r"|,?\sand\s(?:(?:was|were)\s(?:destroyed|demolished|closed|dissolved|abolished|disbanded)|died|retired"
    r"|closed(?=\s(?:in|on|its)\s))\s"
    r"(?:[\w'’-]+\s){0,6}"
)
"""What tells between two dates that on the second ended what began on the first."""
_CLOSED = seldom(r"\s*(?:[.,;:)]|$|\s(?:and|but|by|at|after|when|with|during|as|in)\b)")
"""What follows a date that ends its clause."""
_SOME_MONTHS = re.compile(r"the\s(?P<end>first|opening|last|final|closing)\s", re.IGNORECASE)
_END_OF = re.compile(r"(?:the\s)?end\sof\b|year-end\b", re.IGNORECASE)
_FAR = 48
"""Characters between a date and the day of what ended what began then."""
_LASTING = seldom(
    r"\b(?:epidemic|pandemic|outbreak|drought|famine|war|conflict|uprising|rebellion|revolt|strike|siege|blockade|campaign"
    r"|offensive|occupation|recession|depression|crisis|expedition|voyage|trial|lockdown|shutdown|closure),?"
    r" (?:in|of) $",
    re.IGNORECASE,
)
"""One happening that may last from a year, or a month, into the next."""
_SPENT = seldom(r"\bspent (?:[\w,.-]+ ){1,4}?(?:days|weeks|months|years)\b[^.;,:]{0,50} in $")
""" "Spent 40 weeks at sea in (2006 and 2007)": one time that goes on from the year into the next."""
_LIFE = 15 * 365
"""Days; what begins and ends on two days so far apart is a life."""
_SINGLE = (Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.DECADE, Precision.CENTURY)


def join_ranges(text: str, timexes: Sequence[Timex]) -> list[Timex]:
    """The expressions, each pair that a range joins as one; its span begins at "from" or "between"."""
    joined: list[Timex] = []
    for timex in timexes:
        pair = _pair(text, joined[-1], timex) or _months_of(text, joined[-1], timex) if joined else None
        if pair:
            joined[-1] = pair
            continue
        if joined:
            joined[-1] = _ended_by(text, joined[-1], timex)
        joined.append(timex)
    return joined


def _pair(text: str, first: Timex, last: Timex) -> Timex | None:
    if first.temporal is None or last.temporal is None or last.start - first.end > 16:
        return None
    if not _is_single(first) or not _is_single(last):
        return None
    lead = _lead(text, first)
    between = text[first.end : last.start]
    word = lead.group("word").lower() if lead else ""
    joined = _joins(between, word, first.temporal, last.temporal) or _to_its_end(between, word, first, last)
    if not joined and not _is_one_that_lasts(text, first, last):
        return None
    if _is_life(text, first, last):
        return None
    if lead is None and _UNTIL.match(between) and _IN.search(text, max(0, first.start - 14), first.start):
        return None  # "extended in June until September 2016", "put off a vote set for May until June"
    if _is_moved_from(text, lead):
        return None
    start = lead.start() if lead else first.start
    value = interval(first.temporal, last.temporal)
    return Timex(
        start=start,
        end=last.end,
        text=text[start : last.end],
        type=TimexType.DATE,
        value=f"{first.value}/{last.value}",
        temporal=value,
        rule="range",
        meaning=f"{first.meaning or first.text} to {last.meaning or last.text}",
        anchor=first.anchor or last.anchor,
    )


def _is_one_that_lasts(text: str, first: Timex, last: Timex) -> bool:
    """ "The epidemic, in 2001 and 2002, killed thousands": whether one happening has two dates, of which the second
    begins where the first ends."""
    if first.temporal is None or last.temporal is None or not _AND.fullmatch(text, first.end, last.start):
        return False
    alike = first.temporal.precision is last.temporal.precision and first.temporal.precision is not Precision.DAY
    return (
        alike
        and first.temporal.latest == last.temporal.earliest
        and bool(
            _LASTING.search(text, max(0, first.start - 20), first.start)
            or _SPENT.search(text, max(0, first.start - 100), first.start)
        )
    )


def _months_of(text: str, months: Timex, year: Timex) -> Timex | None:
    """ "The last three months of 2018": the months that are at that end of it."""
    said = _SOME_MONTHS.match(months.text)
    count = re.fullmatch(r"P(\d{1,2})M", months.value) if said is not None else None
    if said is None or count is None or year.temporal is None or year.temporal.precision is not Precision.YEAR:
        return None
    if text[months.end : year.start].split() != ["of"] or year.temporal.earliest is None or int(count[1]) > 11:
        return None
    number = civil(year.temporal.earliest)[0]
    first = 1 if said["end"].lower() in ("first", "opening") else 13 - int(count[1])
    return replace(
        year,
        start=months.start,
        text=text[months.start : year.end],
        temporal=interval(month(number, first), month(number, first + int(count[1]) - 1)),
        rule="range",
    )


def _ended_by(text: str, first: Timex, last: Timex) -> Timex:
    """The first of two dates, as a range where what happened on the second ended it: "led it from 1999 until her death
    in May 2011", "from 1999 and retired in 2011"; else as it is."""
    lead = _lead(text, first)
    if (
        lead is None
        or _is_moved_from(text, lead)
        or first.temporal is None
        or last.temporal is None
        or last.start - first.end > _FAR
    ):
        return first
    one, two = first.temporal.earliest, last.temporal.earliest
    is_range = _is_single(first) and _is_single(last) and one is not None and two is not None and one < two
    if not is_range or lead["word"].lower() != "from" or not _ends_at(text, first, last):
        return first
    return replace(
        first,
        start=lead.start(),
        text=text[lead.start() : first.end],
        value=f"{first.value}/{last.value}",
        temporal=interval(first.temporal, last.temporal),
        rule="range",
    )


def _ends_at(text: str, first: Timex, last: Timex) -> bool:
    """Whether what began on a date lasted until what happened on the next."""
    if _UNTIL_EVENT.fullmatch(text, first.end, last.start):
        return True
    return bool(_ENDED.fullmatch(text, first.end, last.start)) and bool(_CLOSED.match(text, last.end))


def _lead(text: str, first: Timex) -> re.Match[str] | None:
    """The "from" or "between" before a date."""
    return _LEAD.search(text, max(0, first.start - 14), first.start)


def _is_moved_from(text: str, lead: re.Match[str] | None) -> bool:
    """ "Moved from July 25 to August 2": whether a date is what something was put off or moved from, and no range."""
    if lead is None or lead["word"].lower() != "from":
        return False
    return _MOVED.search(text[max(0, lead.start() - 90) : lead.start()]) is not None


def _is_life(text: str, first: Timex, last: Timex) -> bool:
    """Whether two days in parentheses lie so far apart that they are a birth and a death: two events."""
    alone = text[first.start - 1 : first.start] == "(" and text[last.end : last.end + 1] in (")", ";", ",")
    days = first.temporal is not None and last.temporal is not None and _are_days(first.temporal, last.temporal)
    return alone and days


def _are_days(first: TemporalValue, last: TemporalValue) -> bool:
    """Whether two dates are days of years apart."""
    if first.precision is not Precision.DAY or last.precision is not Precision.DAY:
        return False
    return first.earliest is not None and last.earliest is not None and last.earliest - first.earliest > _LIFE


def _is_single(timex: Timex) -> bool:
    return timex.type is TimexType.DATE and timex.temporal is not None and timex.temporal.precision in _SINGLE


def _to_its_end(between: str, lead: str, first: Timex, last: Timex) -> bool:
    """ "Between March and the end of 2013": whether the second date is the end of what the first lies in."""
    one, year = first.temporal, last.temporal
    if one is None or year is None or one.earliest is None or year.earliest is None or year.latest is None:
        return False
    within = year.earliest <= one.earliest < year.latest and _END_OF.match(last.text) is not None
    return within and bool(_AND.fullmatch(between) if lead == "between" else lead and _TO.fullmatch(between))


def _joins(between: str, lead: str, first: TemporalValue, last: TemporalValue) -> bool:
    """Whether the words between two dates make them the ends of a range, the earlier first."""
    if first.earliest is None or last.latest is None or last.earliest is None or first.earliest >= last.earliest:
        return False
    if _AND.fullmatch(between):
        return lead == "between"
    if _TO.fullmatch(between):
        return lead == "from" or (first.precision is last.precision and not between.startswith(","))
    return bool(_DASH.fullmatch(between)) and first.precision is last.precision
