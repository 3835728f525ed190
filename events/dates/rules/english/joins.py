"""Expressions made of expressions: "July 25 of that year", "3 p.m. on Tuesday", "from October to March 1945"."""

from dataclasses import replace

from events.dates.meaning import (
    Anchor,
    Clock,
    DayPart,
    Era,
    Meaning,
    Mod,
    Modified,
    Nearest,
    Nth,
    Ref,
    Relative,
    Series,
    Unit,
    Vague,
    Weekday,
    Within,
)
from events.dates.rules import Reading, Rule, Slot
from events.dates.rules.english.fragments import (
    ALNUM,
    FIGURES_OF_DAY,
    ORDINAL,
    STARTS_ORDINAL,
    WEEKDAY,
    S,
    after_the,
    before_the,
    followed_by,
    with_the,
)
from events.dates.rules.english.numbers import ordinal_number, weekday_number
from events.dates.rules.english.shifts import SHIFT, SHIFTS, STARTS_SHIFT, TEXT_SHIFTS, words
from events.dates.rules.english.words import DAY_PARTS, UNITS
from events.dates.rules.kinds import (
    is_clock,
    is_day,
    is_days,
    is_open,
    is_open_date,
    is_period,
    is_week,
    is_weekday,
    is_year,
)

_NIGHT, _NOON = 6, 12
"""Hours: "2:30 last night" was after midnight, "9:30 last night" before it."""
_HOURS = {"early": "MO", "small": "NI", "late": "NI"}


def _with_day(reading: Reading) -> Meaning | None:
    time, day = reading.slot("time"), reading.slot("day")
    return replace(time, day=day) if isinstance(time, Clock | DayPart) else None


def _time_of_part(reading: Reading) -> Meaning | None:
    """A time of today, or of yesterday where it is no hour after the night's midnight, or of a day not said."""
    time = reading.slot("time")
    if not isinstance(time, Clock) or not (reading["today"] or reading["yesterday"]):
        return time
    part = reading["part"].lower()
    since = _NOON if part.endswith("morning") else _NIGHT if part.endswith("night") else 1
    half = _NOON if since <= time.hour < _NOON else 0
    back = bool(reading["yesterday"]) and time.hour + half >= _NOON
    return replace(time, hour=time.hour + half, day=Relative(Unit.DAY, -back, Anchor.DOCUMENT))


def _hour_of_day(reading: Reading) -> Meaning | None:
    late = 12 * (reading["part"].lower() in {"afternoon", "evening", "night"})
    return Clock(int(reading["hour"]) % 12 + late, day=reading.slot("day"))


def _day_part_of(reading: Reading) -> Meaning | None:
    part = DAY_PARTS[reading["part"].lower()] if reading["part"] else _HOURS[reading["hours"].lower()]
    return DayPart(part, reading.slot("day"))


def _day_part_of_each(reading: Reading) -> Meaning | None:
    """The same part of each day; but "the night of 13-14 February" is one night, which ends on the second day."""
    days = reading.slot("days")
    if not isinstance(days, Series):
        return None
    name = DAY_PARTS[reading["part"].lower()] if reading["part"] else _HOURS[reading["hours"].lower()]
    is_one = name == "NI" and days.parts[-1].link == "end" and not reading["many"]
    parts = [
        replace(part, meaning=part.meaning if is_one and number else DayPart(name, part.meaning))
        for number, part in enumerate(days.parts)
    ]
    parts[0] = replace(parts[0], start=reading.start)
    return Series(tuple(parts))


def _nth(reading: Reading) -> Meaning | None:
    said = reading["number"].lower()
    number = -1 if said in {"last", "final"} else ordinal_number(said)
    whole = reading.slot("whole")
    if reading["unit"].lower() == "quarter" and isinstance(whole, Era):
        mods = {1: Mod.START, 2: Mod.MID, 3: Mod.MID}
        return Modified(whole, mods.get(number, Mod.END))
    if reading["weekday"]:
        return Nth(number, Unit.DAY, whole, weekday_number(reading["weekday"]))
    return Nth(number, UNITS[reading["unit"].lower()][0], whole)


def _nth_of_event(reading: Reading) -> Meaning | None:
    """ "The second day" of something whose date the text does not give."""
    said = reading["number"].lower()
    number = -1 if said in {"last", "final"} else 1 if said == "opening" else ordinal_number(said)
    day = Nth(number, Unit.DAY, Vague(Ref.PAST))
    unit = reading["unit"].lower()
    return day if unit == "day" else DayPart(DAY_PARTS[unit], day)


def _within(reading: Reading) -> Meaning | None:
    return Within(reading.slot("part"), reading.slot("whole"))


def _days_within(reading: Reading) -> Meaning | None:
    """Each of several days of a year that is told by its distance: "17 and 18 November this year"."""
    days = reading.slot("days")
    if not isinstance(days, Series):
        return None
    parts = [replace(part, meaning=Within(part.meaning, reading.slot("whole"))) for part in days.parts]
    parts[-1] = replace(parts[-1], end=reading.end)
    return Series(tuple(parts))


def _are_open_days(meaning: Meaning) -> bool:
    """Several days that leave their year to be said elsewhere: "17 and 18 November"."""
    return is_days(meaning) and isinstance(meaning, Series) and all(is_open(part.meaning) for part in meaning.parts)


SHIFTED_PART = Rule(
    id="shifted-part",
    starts=STARTS_SHIFT,
    pattern=(rf"(?:the{S}(?!next\b|coming\b))?(?P<shift>{SHIFT}){S}", Slot("part", is_open)),
    build=lambda reading: Nearest(reading.slot("part"), SHIFTS[words(reading["shift"])]),
    examples=(
        "[last summer] we",
        "[this fall]",
        "[next March]",
        "[last Christmas]",
        "[this coming June]",
        "[next spring] to",
    ),
    counter_examples=("at last, summer", "the last of June"),
)

THAT_WEEKDAY = Rule(
    id="that-weekday",
    starts=frozenset({"that"}) | after_the({"following", "next", "previous", "preceding", "same"}),
    pattern=rf"(?P<shift>that{S}same|that|the{S}(?:following|next|previous|preceding|same)){S}(?P<weekday>{WEEKDAY})",
    build=lambda reading: Nearest(
        Weekday(weekday_number(reading["weekday"])), TEXT_SHIFTS[words(reading["shift"])], Anchor.TEXT
    ),
    examples=("[the following Monday] they met", "[that Sunday]", "[the previous Friday]"),
    counter_examples=("that sun shone", "the Monday"),
)

THAT_PART = Rule(
    id="that-part",
    starts=frozenset({"that"}) | after_the({"following", "next", "previous", "same"}),
    pattern=(rf"(?P<shift>that{S}same|that|the{S}(?:following|next|previous|same)){S}", Slot("part", is_open)),
    build=lambda reading: Nearest(reading.slot("part"), TEXT_SHIFTS[words(reading["shift"])], Anchor.TEXT),
    examples=("[That August] they left.", "[the following spring]", "[the previous June]"),
    counter_examples=("that an August body",),
)

NTH = Rule(
    id="nth-of-whole",
    starts=with_the(STARTS_ORDINAL | {"last", "final"}) | {"the very"},
    pattern=(
        rf"""
        (?:the{S})?(?:very{S})?(?P<number>{ORDINAL}|last|final){S}
        (?:(?P<unit>day|week|weekend|month|quarter|decade)|(?P<weekday>{WEEKDAY})){S}(?:of|in){S}
        """,
        Slot("whole", is_period),
    ),
    build=_nth,
    examples=(
        "in [the first week of May 1999]",
        "[the last Tuesday of November]",
        "[the first decade of the 20th century]",
        "in [the third quarter of the 16th century]",
    ),
    counter_examples=("the first week of war", "the fifth of May"),
)

ONE_OF_WHOLE = Rule(
    id="one-day-of-whole",
    starts=frozenset({"one"}),
    pattern=(
        rf"""
        (?<!\bin\s)(?<!\bwithin\s)one{S}(?:(?:cold|warm|hot|wet|fine|dark|early|late){S})?
        (?:(?:{WEEKDAY}{S})?(?:morning|afternoon|evening|night|lunchtime)|day|weekend|week|{WEEKDAY}){S}(?:in|of){S}
        """,
        Slot("whole", is_period),
    ),
    build=lambda reading: reading.slot("whole"),
    examples=("came [one Sunday in March 2021]", "[one day in 1999]", "[one wet morning in May 2004], he"),
    counter_examples=("one day in ten", "one Sunday in church", "one year in May", "painted in one day in 1999"),
)

NTH_OF_EVENT = Rule(
    id="nth-day-of-event",
    starts=before_the({"on", "by", "until", "during", "after", "before", "in", "of", "from"}),
    pattern=rf"""
        (?:on|by|until|during|after|before|in|of|from){S}(?P<timex>the{S}(?:very{S})?(?P<number>{ORDINAL}|last|final|opening)
        {S}(?:full{S})?(?P<unit>day|night|morning|afternoon|evening)(?:{S}of{S}(?:the|this|that|his|her|its|their){S}
        (?:battle|siege|fighting|war|campaign|offensive|uprising|revolt|attack|assault|invasion|operation|conflict|march
        |retreat|landing|landings|strike|riots|voyage|trial|conference|congress|talks|festival|match|test))?)\b
        (?!{S}(?:of|in{S}a{S}row|running|shift|sky)\b|-)
    """,
    build=_nth_of_event,
    examples=("on [the second day of the battle]", "by [the third evening] they", "until [the seventh day]."),
    counter_examples=("on the second day of May", "the first day", "on the first day of trading"),
)


OF_WHOLE = Rule(
    id="part-of-whole",
    pattern=(
        Slot("part", is_open),
        rf"(?:,?{S}(?:of{S})?(?=(?:the|that|this|last|next|same|previous|following)\b)"
        rf"|{S}(?={ALNUM}+{S}years?{S}ago\b))",
        Slot("whole", is_year),
    ),
    build=_within,
    examples=(
        "On [July 25 of that year] it",
        "[June last year]",
        "in [May two years ago]",
        "[the spring of the following year]",
    ),
    counter_examples=("June, that man", "June of the rose"),
)

DAYS_OF_WHOLE = Rule(
    id="days-of-whole",
    pattern=(
        Slot("days", _are_open_days),
        rf",?{S}(?:of{S})?(?=(?:the|that|this|last|next|same|previous|following)\b)",
        Slot("whole", is_year),
    ),
    build=_days_within,
    examples=(
        "on [17] and [18 November this year]",
        "from [June 3]-[5 last year]",
        "on [2], [3] and [7 May of that year]",
    ),
    counter_examples=("17 and 18 November this man", "17 and 18 of this year"),
)

WEEKDAY_OF_WEEK = Rule(
    id="weekday-of-week",
    pattern=(Slot("part", is_weekday), rf"{S}(?:of{S})?", Slot("whole", is_week)),
    build=_within,
    examples=("[Tuesday of last week]", "[Monday this week]"),
    counter_examples=("Tuesday of the war",),
)

DAY_THEN_PART = Rule(
    id="day-and-part",
    pattern=(
        Slot("day", is_day),
        rf"(?:{S}|,{S})(?:early{S}|late{S})?(?:in{S}the{S})?(?P<part>morning|afternoon|evening|night|lunchtime)\b",
    ),
    build=_day_part_of,
    examples=("[Friday morning]", "[yesterday afternoon]", "[May 3 in the evening]"),
    counter_examples=("Friday mornings", "Friday morninglory"),
)

_PART_OF = rf"""
    (?:the{S})?(?:(?:early{S}|late{S})?(?P<part>morning|afternoon|evening|night)(?P<many>s)?(?:{S}hours)?
    |(?P<hours>early|small|late){S}hours){S}of{S}
"""
_PART_ON = rf"(?P<part>dawn|daybreak|dusk|sunset|sundown|sunrise|nightfall|midday){S}(?:(?:of|on){S})?"
_STARTS_PART_OF = with_the({"early", "late", "small", *DAY_PARTS, "mornings", "evenings", "nights"})
_STARTS_PART_OF |= {"the afternoons"}

PART_OF_DAY = Rule(
    id="part-of-day",
    starts=_STARTS_PART_OF,
    pattern=(_PART_OF, Slot("day", is_day)),
    build=_day_part_of,
    examples=("[the night of 8 February 1904]", "[the early hours of Saturday]", "[the morning of September 11, 2001]"),
    counter_examples=("the night of terror",),
)

PART_ON_DAY = Rule(
    id="part-on-day",
    starts=frozenset({"dawn", "daybreak", "dusk", "sunset", "sundown", "sunrise", "nightfall", "midday"}),
    pattern=(_PART_ON, Slot("day", is_day)),
    build=_day_part_of,
    examples=("at [dawn on 20 December]", "before [dawn Monday]", "until [nightfall of the same day]"),
    counter_examples=("the dawn of 20 nations",),
)

PART_OF_DAYS = Rule(
    id="part-of-days",
    starts=_STARTS_PART_OF,
    pattern=(_PART_OF, Slot("days", is_days)),
    build=_day_part_of_each,
    examples=("on [the night of 13]-[14 February]", "[the nights of May 3] and [4]"),
    counter_examples=("the night of 13-14 men",),
)

YEARS_PART = Rule(
    id="part-of-years",
    pattern=(Slot("whole", is_year), rf"['’]s{S}", Slot("part", is_open_date)),
    build=_within,
    examples=("in [last year's third quarter]", "[this year’s summer]", "since [1990's first half]"),
    counter_examples=("last year's report", "last year's Friday"),
)

TIME_THEN_DAY = Rule(
    id="time-and-day",
    pattern=(
        Slot("time", is_clock),
        rf"(?:,?{S}(?:on{S})?|,{S})",
        Slot("day", is_day),
        rf"(?:{S}(?:morning|afternoon|evening|night)\b)?",
    ),
    build=_with_day,
    examples=(
        "at [3 p.m. on Tuesday]",
        "at [ten past eleven on Friday morning]",
        "[08:30 UTC, 27 April 2005]",
        "[7 am tomorrow]",
    ),
    counter_examples=("3 p.m. or Tuesday",),
)

HOUR_THEN_DAY = Rule(
    id="hour-and-day",
    starts=followed_by(FIGURES_OF_DAY, {"on"}),
    pattern=(
        rf"(?:(?<=\bat\s)|(?<=\bat\sabout\s)|(?<=\bat\saround\s))(?P<hour>1[0-2]|[1-9]){S}on{S}(?=[MTWFS])",
        Slot("day", is_day),
        rf"(?:{S}(?P<part>morning|afternoon|evening|night)\b)?",
    ),
    build=_hour_of_day,
    examples=("handed over at [9 on Monday morning]", "at [11 on Friday night]", "ended at [8 on Sunday]"),
    counter_examples=("at 9 in 1950", "died at 81 on Tuesday", "by 9 on Monday", "at 9 on 4 May", "at 9 on the list"),
)

TIME_OF_PART = Rule(
    id="time-and-part",
    pattern=(
        Slot("time", is_clock),
        rf"{S}(?P<part>(?P<today>this{S}(?:morning|afternoon|evening)|tonight)|(?P<yesterday>last{S}(?:night|evening))"
        rf"|in{S}the{S}(?:morning|afternoon|evening)|at{S}night)\b",
    ),
    build=_time_of_part,
    examples=("at [7:30 tonight]", "[6 am in the morning]", "at [2:40 this morning]", "at [9 p.m. last night]"),
    counter_examples=("at 7:30 the morning",),
)

DAY_THEN_TIME = Rule(
    id="day-and-time",
    pattern=(Slot("day", is_day), rf"(?:,{S}(?:at{S})?|{S}at{S}|{S})", Slot("time", is_clock)),
    build=_with_day,
    examples=("[Friday at 3 p.m.]", "[Nov. 25 06:09 am JST]", "[27 April 2005, 08:30]"),
    counter_examples=("Friday or 3 p.m.",),
)

RULES = (
    SHIFTED_PART,
    THAT_WEEKDAY,
    THAT_PART,
    NTH,
    ONE_OF_WHOLE,
    NTH_OF_EVENT,
    OF_WHOLE,
    DAYS_OF_WHOLE,
    WEEKDAY_OF_WEEK,
    DAY_THEN_PART,
    PART_OF_DAY,
    PART_ON_DAY,
    PART_OF_DAYS,
    YEARS_PART,
    TIME_THEN_DAY,
    HOUR_THEN_DAY,
    TIME_OF_PART,
    DAY_THEN_TIME,
)
