"""Days and periods told by their distance: "today", "last week", "two days ago", "three weeks after Easter"."""

from events.dates.meaning import (
    Amount,
    Anchor,
    DayPart,
    Duration,
    Meaning,
    Mod,
    Modified,
    Nearest,
    Offset,
    Part,
    Relative,
    Series,
    Unit,
    Weekday,
    YearPart,
)
from events.dates.rules import Reading, Rule, Slot
from events.dates.rules.english.fragments import LETTER, S, after_the, before_the, followed_by, one_of, with_the
from events.dates.rules.english.shifts import (
    SHIFT,
    SHIFTS,
    STARTS_SHIFT,
    STARTS_TEXT_SHIFT,
    TEXT_SHIFT,
    TEXT_SHIFTS,
    words,
)
from events.dates.rules.english.words import DAY_PARTS, SEASONS, UNITS, WEEKDAYS
from events.dates.rules.kinds import is_calendar_day, is_date, is_duration, unit_of
from events.dates.value import Qualifier

_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
_YEAR_AGO = {
    "quarter": (Unit.QUARTER, -4),
    "period": (Unit.YEAR, -1),
    "month": (Unit.MONTH, -12),
    "half": (Unit.HALF, -2),
    "week": (Unit.WEEK, -52),
}
_NOT_EXACT = (Mod.APPROX, Mod.LESS_THAN, Mod.MORE_THAN, Mod.EQUAL_OR_LESS, Mod.EQUAL_OR_MORE)
_SHIFTED_UNIT = r"(?P<unit>week|fortnight|month|quarter|year|decade|century)\b"


def _amounts(meaning: Meaning) -> tuple[tuple[Amount, ...], Mod]:
    if isinstance(meaning, Modified):
        return _amounts(meaning.of)[0], meaning.mod
    return (meaning.amounts, Mod.NONE) if isinstance(meaning, Duration) else ((), Mod.NONE)


def _offset(sign: int, anchor: Anchor, duration: Meaning, base: Meaning | None = None) -> Meaning | None:
    amounts, mod = _amounts(duration)
    offset = Offset(amounts, sign, anchor, base)
    ago, from_now = (anchor is Anchor.DOCUMENT and sign == way for way in (-1, 1))
    inexact = (mod in _NOT_EXACT and not from_now) or (ago and any(map(_is_round, amounts)))
    about = Qualifier.APPROXIMATE if inexact else Qualifier.NONE
    return Modified(offset, mod, about) if mod or about else offset


def _is_round(amount: Amount) -> bool:
    """ "Two decades ago", "800 years ago": nobody counts so exactly."""
    if amount.unit in (Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM):
        return True
    return amount.unit is Unit.YEAR and amount.number is not None and amount.number >= 100 and amount.number % 50 == 0


def _shifted(reading: Reading) -> Meaning | None:
    unit, _ = UNITS[reading["unit"].lower()]
    return Relative(unit, SHIFTS[words(reading["shift"])], Anchor.DOCUMENT)


def _text_shifted(reading: Reading) -> Meaning | None:
    unit, _ = UNITS[reading["unit"].lower()]
    shift = Relative(unit, TEXT_SHIFTS[words(reading["shift"])], Anchor.TEXT)
    return DayPart("NI", Relative(Unit.DAY, shift.shift, Anchor.TEXT)) if unit is Unit.NIGHT else shift


def _neighbour(reading: Reading) -> Meaning | None:
    unit, _ = UNITS[reading["unit"].lower()]
    shift = 1 if reading["following"] or reading["way"].lower() in {"after", "later"} else -1
    if unit is Unit.NIGHT:
        return DayPart("NI", Relative(Unit.DAY, shift, Anchor.TEXT))
    if unit is Unit.WEEK and reading["way"].lower() in {"earlier", "later"}:
        return Offset((Amount(1, unit),), shift, Anchor.TEXT)  # "a week later": seven days, not "the week after"
    return Relative(unit, shift, Anchor.TEXT)


def _later_that(reading: Reading) -> Meaning | None:
    word = reading["unit"].lower()
    anchor = Anchor.DOCUMENT if reading["this"] else Anchor.TEXT
    mod = Mod.END if reading["way"].lower() == "later" else Mod.START
    if word in SEASONS:
        season = YearPart(Unit.SEASON, SEASONS[word])
        return Modified(Nearest(season, 0) if reading["this"] else season, mod)
    if word in DAY_PARTS:
        return Modified(DayPart(DAY_PARTS[word], Relative(Unit.DAY, 0, anchor)), mod)
    if word == "season":
        return Modified(Relative(Unit.SEASON, 0, anchor), mod)
    return Modified(Relative(UNITS[word][0], 0, anchor), Mod.NONE if word == "day" else mod)


def _day_part(reading: Reading) -> Meaning | None:
    shift = words(reading["shift"])
    part = DAY_PARTS[reading["part"].lower()]
    if shift in SHIFTS and not reading["the"]:
        return DayPart(part, Relative(Unit.DAY, SHIFTS[shift], Anchor.DOCUMENT))
    text_shift = TEXT_SHIFTS.get(f"the {shift}", TEXT_SHIFTS.get(shift, 0))
    return DayPart(part, Relative(Unit.DAY, text_shift, Anchor.TEXT))


DEICTIC_DAY = Rule(
    id="deictic-day",
    starts=frozenset({*_DAYS, "the day"}),
    pattern=rf"""
        (?P<before>the{S}day{S}before{S})?(?P<after>the{S}day{S}after{S})?(?P<day>today|yesterday|tomorrow)
        (?!['’]s{S}(?:world|youth|children|society|standards)\b)
    """,
    build=lambda reading: Relative(
        Unit.DAY,
        _DAYS[reading["day"].lower()] + bool(reading["after"]) - bool(reading["before"]),
        Anchor.DOCUMENT,
    ),
    examples=("announced [today] that", "[the day before yesterday]", "[Tomorrow] we"),
    counter_examples=("USA Today's world", "todays"),
)

TONIGHT = Rule(
    id="tonight",
    starts=frozenset({"tonight", "overnight"}),
    pattern=r"(?P<word>tonight|overnight)\b",
    build=lambda reading: DayPart(
        "NI", Relative(Unit.DAY, 0, Anchor.DOCUMENT) if reading["word"].lower() == "tonight" else None
    ),
    examples=("[tonight] at home", "it rained [overnight]"),
    counter_examples=("tonightly",),
)

COMING_UNIT = Rule(
    id="over-the-coming-unit",
    starts=before_the({"over", "within", "throughout", "in", "during"}),
    pattern=rf"""
        (?:over|within|throughout|in|during){S}(?P<timex>the{S}coming{S}(?P<unit>week|fortnight|month|year|decade)\b)(?![-'’])
    """,
    build=lambda reading: Duration((Amount(1, UNITS[reading["unit"].lower()][0]),), 1),
    examples=("will test it over [the coming month].", "in [the coming year] it"),
    counter_examples=("over the coming months", "in the coming month's", "for the coming year"),
)
"""What lasts from the document's day on, and is no month of the calendar's."""

SHIFTED_UNIT = Rule(
    id="shifted-unit",
    starts=STARTS_SHIFT,
    pattern=rf"(?:the{S}(?!next\b))?(?P<shift>{SHIFT}){S}{_SHIFTED_UNIT}(?!{S}(?:or|and){S}(?:a{S}half|so|two)\b)",
    build=_shifted,
    examples=("in a speech [last week] against", "[this year]", "during [the last quarter]", "[next month]"),
    counter_examples=("last weeks", "the last two weeks", "the past year and a half"),
)

TEXT_SHIFTED_UNIT = Rule(
    id="text-shifted-unit",
    starts=STARTS_TEXT_SHIFT,
    pattern=rf"(?P<shift>{TEXT_SHIFT}){S}(?P<unit>day|night|week|weekend|month|quarter|year|decade|century)\b",
    build=_text_shifted,
    examples=("On [that same day] they", "[the following year]", "[the next day]", "in [that year]"),
    counter_examples=("the following days", "that yearning", "the year"),
)

THE_DAY_BEFORE = Rule(
    id="the-day-before",
    starts=followed_by({"a", "the"}, {"day", "week", "weekend", "month", "year", "night"}),
    pattern=rf"""
        (?:the|a){S}(?P<unit>day|week|weekend|month|year|night){S}(?:(?P<way>before|after|earlier|later|previously)\b
        (?:{S}that\b)?(?!{S}(?!(?:and|but|or|at|by|in|on|to)\b){LETTER})|(?P<following>following)\b(?!{S}(?:the|a|an|his|her|its|their|this|that)\b))
    """,
    build=_neighbour,
    examples=(
        "[The day before], they met.",
        "compared with [the year before].",
        "and [the day following] saw",
        "in [the year after that].",
        "tried it [the year after] and sold it",
        "is held [the weekend before].",
    ),
    counter_examples=("the day before they met", "the day following the vote"),
)

DAY_PART_SHIFTED = Rule(
    id="shifted-day-part",
    starts=with_the({"last", "this", "next", "that"}) | after_the({"following", "previous", "same"}),
    pattern=rf"""
        (?P<the>the{S})?(?P<shift>last|this|next|that|that{S}same|following|previous|same){S}
        (?P<part>morning|afternoon|evening|night)\b
    """,
    build=_day_part,
    examples=("announced [this morning]", "[last night] they", "[the next morning]", "[that evening]"),
    counter_examples=("in the morning", "every next mornings"),
)

YEAR_AGO_UNIT = Rule(
    id="year-ago-unit",
    starts=frozenset({"its"}) | with_the({"year"}),
    pattern=rf"(?:(?:the|its){S})?year[ -](?:ago|earlier){S}(?P<unit>quarter|period|month|half|week)\b",
    build=lambda reading: Relative(*_YEAR_AGO[reading["unit"].lower()], Anchor.DOCUMENT),
    examples=("in [the year-ago quarter]", "[the year-earlier period]"),
    counter_examples=("the year-old quarter",),
)

_OF_A_PART = r"(?:(?<=months\s)|(?<=weeks\s)|(?<=days\s)|(?<=half\s)|(?<=quarter\s)|(?<=most\s)|(?<=much\s))of"

THE_UNIT = Rule(
    id="the-unit",
    starts=before_the({"for", "in", "during", "throughout", "over", "of"}),
    pattern=rf"""
        (?:for|in|during|throughout|over|{_OF_A_PART}){S}(?P<timex>the{S}(?P<unit>week|month|quarter|year))\b(?!{S}(?:of
        |to|since|that|when|which|ended|ending|leading|after|before|prior|following|he|she|they|in
        |between)\b|['’-]|,?{S}[0-9])
    """,
    build=lambda reading: Relative(UNITS[reading["unit"].lower()][0], 0, Anchor.REGISTER),
    examples=("profit for [the year] rose", "during [the quarter],", "for much of [the year]"),
    counter_examples=("in the year of hope", "in the year 1948", "for the month ended"),
)

AGO = Rule(
    id="ago",
    pattern=(Slot("duration", is_duration), rf"{S}(?:ago|back(?!{S}(?:to|in|at|from|on)\b))\b"),
    build=lambda reading: _offset(-1, Anchor.DOCUMENT, reading.slot("duration")),
    examples=("[two days ago]", "[a year ago]", "[two and a half years ago]", "[weeks ago]"),
    counter_examples=("two days again", "ago"),
)


def _ago_to_the_day(reading: Reading) -> Meaning | None:
    """A day, week or month of the document's, years ago; None for any other distance."""
    amounts, _ = _amounts(reading.slot("duration"))
    if not amounts or any(amount.unit not in (Unit.YEAR, Unit.DECADE, Unit.CENTURY) for amount in amounts):
        return None
    return Offset(amounts, -1, Anchor.DOCUMENT, reading.slot("base"))


def _is_of_now(meaning: Meaning) -> bool:
    """What a round number of years can be told back from: "this month", "today", "on Saturday"."""
    near = isinstance(meaning, Relative) and meaning.anchor is Anchor.DOCUMENT
    return isinstance(meaning, Weekday) or (near and unit_of(meaning) in (Unit.DAY, Unit.WEEK, Unit.MONTH))


AGO_TO_THE_DAY = Rule(
    id="ago-to-the-day",
    pattern=(Slot("duration", is_duration), rf"{S}ago{S}(?:on{S})?", Slot("base", _is_of_now)),
    build=_ago_to_the_day,
    examples=("[ten years ago this month]", "[Fifty years ago on Saturday], it", "[two decades ago today]"),
    counter_examples=("two days ago today", "ten years ago in May"),
)

AFTER_NEXT = Rule(
    id="after-next",
    starts=after_the(WEEKDAYS),
    pattern=rf"the{S}(?P<weekday>{one_of(WEEKDAYS)}){S}(?:(?P<after>after{S}next)|before{S}last)\b(?!{S}(?:week|month|year)\b)",
    build=lambda reading: Offset(
        (Amount(7 if reading["after"] else 14, Unit.DAY),),
        1 if reading["after"] else -1,
        Anchor.TEXT,
        Nearest(Weekday(WEEKDAYS[reading["weekday"].lower()]), 1),
    ),
    examples=("on [the Saturday after next]", "[the Monday before last]"),
    counter_examples=("the Saturday after", "the Saturday after next year"),
)

WEEK_OF_A_DAY = Rule(
    id="week-of-a-day",
    starts=frozenset({"the week"}),
    pattern=(rf"the{S}week{S}(?:of|beginning|starting|commencing){S}", Slot("day", is_calendar_day)),
    build=lambda reading: Offset((Amount(0, Unit.WEEK),), 1, Anchor.TEXT, reading.slot("day")),
    examples=("in [the week of June 10]", "for [the week beginning 3 May 2004]"),
    counter_examples=("the week of the vote", "the week of June", "this week of June 10"),
)

UNIT_AFTER_NEXT = Rule(
    id="unit-after-next",
    starts=after_the({"week", "month", "year"}),
    pattern=rf"the{S}(?P<unit>week|month|year){S}(?:(?P<after>after{S}next)|before{S}last)\b(?!{S}(?:week|month|year)\b)",
    build=lambda reading: Relative(UNITS[reading["unit"].lower()][0], 2 if reading["after"] else -2, Anchor.DOCUMENT),
    examples=("in [the week after next]", "[the year before last]"),
    counter_examples=("the week after next week", "the year before"),
)

FROM_NOW = Rule(
    id="from-now",
    pattern=(Slot("duration", is_duration), rf"{S}(?:from{S}(?:now|today)|hence)\b"),
    build=lambda reading: _offset(1, Anchor.DOCUMENT, reading.slot("duration")),
    examples=("[three weeks from now]", "[ten years hence]"),
    counter_examples=("three weeks from home",),
)

LATER = Rule(
    id="later-earlier",
    pattern=(
        Slot("duration", is_duration),
        rf"{S}(?P<way>later|afterwards?|earlier|previously|before(?!{S}\w)|prior(?!{S}to)|beforehand"
        rf"|before{S}(?:that|then)(?!{S}{LETTER})|after{S}that(?!{S}{LETTER})|(?:on|after)(?=\s?[,.;)]))\b",
    ),
    build=lambda reading: _offset(
        1 if reading["way"].lower().startswith(("later", "after", "on")) else -1, Anchor.TEXT, reading.slot("duration")
    ),
    examples=(
        "[twelve days later] France",
        "[a decade earlier]",
        "[a few months later]",
        "[two years before].",
        "[six months before that].",
        "[Ten years on], he",
        "[a few days after], it",
    ),
    counter_examples=("two years before the war", "two years before that war", "two days late"),
)

AROUND_DATE = Rule(
    id="before-after-date",
    pattern=(
        Slot("duration", is_duration),
        rf"{S}(?P<way>before|after|prior{S}to|following|from|ahead{S}of){S}",
        Slot("base", is_date),
    ),
    build=lambda reading: _offset(
        1 if reading["way"].lower() in {"after", "following", "from"} else -1,
        Anchor.TEXT,
        reading.slot("duration"),
        reading.slot("base"),
    ),
    examples=("[two days before Christmas]", "[three weeks after Easter 2004]", "[a week from Friday]"),
    counter_examples=("two days before the launch",),
)

FOR_FROM = Rule(
    id="for-so-long-from",
    starts=frozenset({"for"}),
    pattern=(rf"for{S}", Slot("duration", is_duration), rf"{S}(?:from|after){S}", Slot("base", is_date)),
    build=lambda reading: Series(
        (
            Part(*reading.span("duration"), reading.slot("duration")),
            Part(*reading.span("base"), reading.slot("base")),
        )
    ),
    examples=("closed for [ten weeks] from [3 July]", "for [a month] after [Easter]"),
    counter_examples=("ten weeks from 3 July", "for ten weeks from the start"),
)

IN_TIME = Rule(
    id="vague-later",
    starts=frozenset({"later", "earlier", "late", "early"}),
    pattern=rf"""
        (?P<way>later|earlier){S}(?:(?P<in>(?:on{S}|in{S})?(?:the{S}same{S}|that{S}|the{S}))|
        (?P<this>this{S}))(?P<unit>day|week|month|year|decade|century|season|night|summer|spring|autumn|fall
        |winter|morning|afternoon|evening)\b
    """,
    build=_later_that,
    examples=("[later that month] he", "[earlier this year]", "[later in the day]", "[later in the summer]"),
    counter_examples=("later that he left", "sooner or later"),
)


RULES = (
    DEICTIC_DAY,
    TONIGHT,
    COMING_UNIT,
    SHIFTED_UNIT,
    TEXT_SHIFTED_UNIT,
    THE_DAY_BEFORE,
    DAY_PART_SHIFTED,
    IN_TIME,
    YEAR_AGO_UNIT,
    THE_UNIT,
    AGO,
    AGO_TO_THE_DAY,
    AFTER_NEXT,
    WEEK_OF_A_DAY,
    UNIT_AFTER_NEXT,
    FROM_NOW,
    LATER,
    AROUND_DATE,
    FOR_FROM,
)
