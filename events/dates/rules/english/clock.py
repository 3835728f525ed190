"""Times of day: "6:40 p.m. (GMT +8)", "08:30 UTC", "1408 GMT", "noon", "ten o'clock", "Friday morning"."""

import re

from events.dates.meaning import Clock, DayPart, Meaning, Part, Series
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import (
    ALNUM,
    DASH,
    FIGURES_OF_DAY,
    LETTER,
    NUMBER_WORD,
    STARTS_NUMBER_WORD,
    UNIT,
    S,
    before_the,
    followed_by,
    one_of,
)
from events.dates.rules.english.numbers import cardinal
from events.dates.rules.english.words import DAY_PARTS, ZONES

_ZONE_NAME = one_of(name for name in ZONES if name not in {"z", "west", "et"})
_ZONE = rf"""
    (?:{S}?\(?
    (?:(?P<zone>(?-i:{_ZONE_NAME.upper().replace("(?:", "(?:", 1)})\b)(?:{S}?(?P<shift>[+-][0-9]{{1,2}})(?::?[03]0)?)?
    |(?P<local>local{S}time|(?-i:ET|CT|MT|PT)\b|Eastern(?:{S}(?:Standard{S}|Daylight{S})?Time)?|Pacific{S}Time)\b)\)?)?
"""
_MERIDIEM = r"(?P<meridiem>[ap]\.m\.|[ap]m\b|(?-i:AM|PM)\b)"


_HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_OF_PART = rf"{S}in{S}the{S}(?P<part>morning|afternoon|evening)\b"
_IN_PART = f"(?:{_OF_PART})?"
_LATE_PARTS = frozenset({"afternoon", "evening", "night"})


def _offset(reading: Reading) -> int | None:
    zone = reading["zone"].lower()
    if not zone:
        return None
    return ZONES[zone] + 60 * int(reading["shift"] or 0)


def clock_of(reading: Reading) -> Meaning | None:
    """The time that the groups hour, minute, second, meridiem and zone give; None for one that no clock shows."""
    hour = int(reading["hour"])
    minute = int(reading["minute"]) if reading["minute"] else None
    second = int(reading["second"]) if reading["second"] else None
    half = reading["meridiem"].lower()[:1]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if reading["hours"] and minute and minute % 15 and hour >= 10 and not reading.has("at"):
        return None
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    return Clock(hour, minute, second, _offset(reading))


def _o_clock(reading: Reading) -> Meaning | None:
    hour = cardinal(reading["hour"])
    if hour is None or not 1 <= hour <= 12:
        return None
    part = reading["part"].lower()
    return Clock(int(hour) % 12 + (12 if part in _LATE_PARTS else 0) if part else int(hour), 0)


MERIDIEM = Rule(
    id="clock-12",
    starts=followed_by(FIGURES_OF_DAY, {"a", "p", "am", "pm"}),
    pattern=rf"""
        (?<![0-9.:,$])(?P<hour>[0-9]{{1,2}})(?:[:.](?P<minute>[0-9]{{2}})
        (?::(?P<second>[0-9]{{2}}))?)?{S}?{_MERIDIEM}{_ZONE}
    """,
    build=clock_of,
    examples=("at [6:40 p.m. (GMT +8)] after", "at [7 am] on", "by [06:09 am JST]", "open [10am]-[4pm]"),
    counter_examples=("at 13 p.m.", "7 amps", "1.7 am"),
)

HOURS_24 = Rule(
    id="clock-24",
    starts=frozenset({"#1.", "#2."}),
    pattern=rf"""
        (?<![0-9.:,$+-])(?P<hour>[01]?[0-9]|2[0-4])(?P<mark>[:.])(?P<minute>[0-5][0-9])(?::
        (?P<second>[0-5][0-9])(?:\.[0-9]{{1,6}})?)?(?![0-9:.%]*[0-9%])(?:{S}(?:hours|hrs)\b)?{_ZONE}(?!{S}(?:million|billion
        |percent|per{S}cent|win|victory|loss|defeat))
    """,
    build=lambda reading: clock_of(reading) if reading["mark"] == ":" or reading["zone"] else None,
    examples=("at [08:30 UTC], was", "at [14:05] they", "by [9.30 GMT]", "at [00:30 hours]"),
    counter_examples=("ratio 1:2", "25:10", "9.30 euros", "Mark 4:20:99"),
)

MILITARY = Rule(
    id="clock-military",
    starts=frozenset({"#4"}),
    pattern=rf"""
        (?P<at>(?<=at\s)|(?<=by\s)|(?<=from\s)|(?<=until\s)|(?<=about\s)|(?<=around\s))?
        (?<![0-9.:,$-])(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9]){S}?(?:(?P<hours>hours|hrs|h)\b|
        (?P<zone>(?-i:UTC|GMT|EST|EDT|CET|CEST|BST|IST|PST|PDT|JST|Z))\b|local{S}time\b)
    """,
    build=clock_of,
    examples=("([1408 UTC])", "at [0630 hours]", "[0016 hours]", "at [2137 hours]", "at [1745 local time]"),
    counter_examples=("2500 UTC", "1408 people", "for 1949 hours"),
)

O_CLOCK = Rule(
    id="o-clock",
    starts=STARTS_NUMBER_WORD | followed_by(FIGURES_OF_DAY, {"o"}),
    pattern=rf"""
        (?P<hour>[0-9]{{1,2}}|{NUMBER_WORD}){S}?o['’]clock\b(?:{S}in{S}the{S}(?P<part>morning|afternoon
        |evening)|{S}at{S}(?P<night>night))?
    """,
    build=_o_clock,
    examples=("at [ten o'clock]", "at [3 o’clock in the afternoon]"),
    counter_examples=("thirteen o'clock", "ten clocks"),
)


def _past_hour(reading: Reading) -> Meaning | None:
    """ "Half past six" is 06:30, "a quarter to nine" 08:45; the half of the day where it is said."""
    hour = cardinal(reading["hour"])
    piece = (reading["piece"] or reading["fraction"] or reading["minutes"]).lower()
    minutes = {"half": 30, "quarter": 15}.get(piece) or cardinal(piece)
    if hour is None or minutes is None or not 1 <= hour <= 12 or not 0 < minutes < 60:
        return None
    late = 12 * (reading["part"].lower() in _LATE_PARTS)
    total = int(hour % 12 + late) * 60 if late else int(hour) * 60
    total += int(-minutes if reading["way"].lower() in {"to", "before"} else minutes)
    return Clock(*divmod(total % (24 * 60), 60))


def _hour_of_part(reading: Reading) -> Meaning | None:
    hour = cardinal(reading["hour"])
    if hour is None or not 1 <= hour <= 12:
        return None
    late = 12 * (reading["part"].lower() in _LATE_PARTS)
    return Clock(int(hour) % 12 + late, int(reading["minute"]) if reading["minute"] else 0)


_AT = r"(?:(?<=at\s)|(?<=by\s)|(?<=about\s)|(?<=around\s)|(?<=until\s)|(?<=before\s)|(?<=after\s))"


def _hours_between(reading: Reading) -> Meaning | None:
    """Two hours of one half of the day, or of two: "from 10 to 11 a.m.", "11-1 p.m."; None for what no clock shows."""
    last = clock_of(reading)
    hour = int(reading["first"])
    if not isinstance(last, Clock) or not 1 <= hour <= 12:
        return None
    shown = int(reading["hour"])
    crosses_noon = hour % 12 > shown % 12
    late = (reading["meridiem"].lower()[0] == "p") != crosses_noon
    minute = int(reading["first_minute"]) if reading["first_minute"] else None
    first = Clock(hour % 12 + 12 * late, minute, None, last.offset)
    return Series(
        (
            Part(reading.start, reading.span("first_end")[0], first, "begin"),
            Part(reading.span("hour")[0], reading.end, last, "end"),
        )
    )


CLOCK_SPAN = Rule(
    id="clock-span",
    starts=followed_by(FIGURES_OF_DAY, FIGURES_OF_DAY | {"to", "and"}),
    pattern=rf"""
        (?<![0-9.:,$/-])(?P<first>[0-9]{{1,2}})(?::(?P<first_minute>[0-5][0-9]))?(?P<first_end>{DASH}|{S}to{S}
        |(?<=between\s.){S}and{S}|(?<=between\s..){S}and{S})
        (?P<hour>[0-9]{{1,2}})(?:[:.](?P<minute>[0-5][0-9]))?{S}?{_MERIDIEM}{_ZONE}
    """,
    build=_hours_between,
    examples=("from [10] to [11 a.m.]", "between [3] and [4 p.m.]", "open [9]-[5 p.m.]", "[7:30]-[9:30 pm EST]"),
    counter_examples=("15 to 16 p.m.", "men of 10 and 11 a.m."),
)

PAST_HOUR = Rule(
    id="past-the-hour",
    starts=frozenset({"a quarter", "half", "quarter", "five", "ten", "twenty"}),
    pattern=rf"""
        (?:(?P<fraction>half)[ -]past|(?:(?:a{S})?(?P<piece>quarter)|{_AT}(?P<minutes>five|ten|twenty|twenty-five))
        (?:{S}minutes)?{S}(?P<way>past|to|before|after)){S}(?P<hour>{_HOUR_WORD})\b(?!-|{S}(?:{UNIT}|percent)s?\b)
        {_IN_PART}
    """,
    build=_past_hour,
    examples=("at [half past six] he", "at [a quarter to nine in the morning]", "by [twenty past ten]"),
    counter_examples=("a quarter to ten percent", "half past him", "five to four vote"),
)

HOUR_OF_PART = Rule(
    id="hour-and-part",
    starts=STARTS_NUMBER_WORD | followed_by(FIGURES_OF_DAY, {"in"}),
    pattern=rf"(?<![0-9.,:$-])(?P<hour>1[0-2]|[1-9]|{_HOUR_WORD})(?::(?P<minute>[0-5][0-9]))?{_OF_PART}",
    build=_hour_of_part,
    examples=("at [six in the morning]", "by [7:30 in the evening]"),
    counter_examples=("thirteen in the morning", "one in the mornings"),
)


def _named_hour(reading: Reading) -> Meaning | None:
    """TIMEX3 has a part of the day for midday, and an hour for noon and midnight."""
    word = reading["word"].lower()
    return DayPart(DAY_PARTS["midday"]) if word == "midday" else Clock(24 if word == "midnight" else 12, 0)


NOON = Rule(
    id="noon-midnight",
    starts=frozenset({"noon", "midnight", "midday", "12"}),
    pattern=r"(?P<word>noon|midnight|midday)\b(?!-|['’]s)",
    build=_named_hour,
    examples=("at [noon] they", "until [midnight]"),
    counter_examples=("midnight-blue",),
)

THE_DAY_PART = Rule(
    id="day-part",
    starts=before_the({"in", "during", "by", "throughout", "on", "until", "through"}),
    pattern=rf"""
        (?:in|during|by|throughout|on|until|through){S}(?P<timex>the{S}(?:(?:early|late){S})?(?P<part>morning|afternoon
        |evening|night))\b(?!{S}(?:of|sky|shift|news)\b)
    """,
    build=lambda reading: DayPart(DAY_PARTS[reading["part"].lower()]),
    examples=("in [the morning] they", "during [the night]"),
    counter_examples=("the night of terror", "in the morning news"),
)


def _part_alone(reading: Reading) -> Meaning | None:
    if reading["light"]:
        return DayPart("MO" if reading["light"].lower() == "first" else "EV")
    return DayPart(DAY_PARTS[reading["part"].lower()])


_DAYTIME = "(?:mid-|mid|late |early )?(?:morning|afternoon|evening)"

_BEFORE_PART = frozenset(
    {"at", "by", "before", "after", "until", "till", "around", "about", "from", "to", "toward", "towards"}
)

AT_DAY_PART = Rule(
    id="at-day-part",
    starts=_BEFORE_PART,
    pattern=rf"""
        (?:by|before|until|till|towards?|to(?!{S}(?:morning|evening|afternoon))
        |(?:at|after|around|about|from)(?!{S}{_DAYTIME.replace(" ", S)})){S}
        (?P<timex>(?P<light>first|last){S}light|(?:mid-|mid|late{S}|early{S})?(?P<part>night-time|nighttime|night|dawn
        |daybreak|dusk|sunset|sundown|sunrise|nightfall|lunchtime|morning|afternoon|evening))\b(?!{S}(?:of|on)\b)
    """,
    build=_part_alone,
    examples=("they fled at [night]", "before [dawn]", "at [first light]", "by [evening] it", "until [mid-afternoon]"),
    counter_examples=("at nights", "at the night", "after morning prayers", "before first lights"),
)

MILITARY_ALONE = Rule(
    id="clock-military-alone",
    starts=frozenset({"#4"}),
    pattern=rf"""
        (?:(?<=at\s)|(?<=by\s)|(?<=about\s)|(?<=around\s)|(?<=until\s)|(?<=before\s)|(?<=after\s)|(?<=from\s)
        |(?<=between\s)|(?<=since\s))(?P<hour>0[0-9])(?P<minute>[0-5][0-9])(?!{ALNUM}|[:%]|[.,/-][0-9])
        |(?:(?<=at\s)|(?<=at\sabout\s)|(?<=at\saround\s))(?P<hour_>1[0-9]|2[0-3])(?P<minute_>[0-5][0-9])
        (?![-–]|{ALNUM}|[.,/:][0-9]|{S}(?:{LETTER}{{2,20}}{S})?{LETTER}{{2,20}}s\b|{S}(?-i:[A-Z]))
    """,
    build=lambda reading: Clock(int(reading["hour"] or reading["hour_"]), int(reading["minute"] or reading["minute_"])),
    examples=("at [0600] the collier", "by [0745],", "at [1330], the guns", "starting at [1930]."),
    counter_examples=("with 0600 men", "at 1945 constant prices", "in 1945, at 1066 yards", "at 1600 Main Street"),
)
"""A clock's figures without a mark: no year stands after "at", but for "at 1920 levels"."""

_HHMM = r"(?:0[0-9]|1[0-9]|2[0-3])[0-5][0-9]"


def _timetable(reading: Reading) -> Meaning | None:
    """Each hour of a list of them: "at 1105, 1340 and 1520"."""
    text, start = reading["list"], reading.span("list")[0]
    return Series(
        tuple(
            Part(start + found.start(), start + found.end(), Clock(int(found[0][:2]), int(found[0][2:])))
            for found in re.finditer("[0-9]{4}", text)
        )
    )


TIMETABLE = Rule(
    id="clock-timetable",
    starts=frozenset({"at"}),
    pattern=rf"at{S}(?P<list>{_HHMM}(?:,{S}{_HHMM}){{0,8}},?{S}(?:and|or){S}{_HHMM})(?!{ALNUM}|[:%]|[.,/-][0-9])",
    build=_timetable,
    examples=("leave at [1105], [1340] and [1520] until", "at [0930] and [1145]."),
    counter_examples=("at 1105 and 1890 metres", "in 1905, 1910 and 1920", "at 1989 and 1995 prices"),
)

RULES = (
    TIMETABLE,
    MERIDIEM,
    HOURS_24,
    MILITARY,
    CLOCK_SPAN,
    O_CLOCK,
    PAST_HOUR,
    HOUR_OF_PART,
    NOON,
    THE_DAY_PART,
    AT_DAY_PART,
)

BEFORE_YEARS = (MILITARY_ALONE,)
"""Hours that look like a year, but stand where no year does."""
