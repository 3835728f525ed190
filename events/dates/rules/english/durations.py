"""Lengths of time: "two days", "a year and a half", "41-year", "weeks", "the past decade", "more than two years"."""

from events.dates.meaning import Amount, Duration, Meaning, Mod, Modified, Unit
from events.dates.rules import Reading, Rule, Slot
from events.dates.rules.english.fragments import (
    ALNUM,
    DASH,
    FIGURES,
    LETTER,
    NUMBER_WORD,
    STARTS_NUMBER_WORD,
    UNIT,
    UNIT_WORDS,
    H,
    S,
    after_the,
    followed_by,
)
from events.dates.rules.english.numbers import cardinal
from events.dates.rules.english.words import CARDINALS, UNITS
from events.dates.rules.kinds import is_duration

_LIKE_A_YEAR = 1000
"""Spans of larger numbers are years: "1990-1995"."""

_DIGITS = r"(?<![0-9.,$£€-])[0-9]{1,3}(?:(?:,|[^\S\n](?=[0-9]{3}\b))[0-9]{3}){0,2}(?:\.[0-9]{1,2})?"
_IN_WORDS = rf"(?:an?{S}(?:hundred|thousand)|{NUMBER_WORD})(?:{H}(?:and{S})?{NUMBER_WORD}){{0,3}}"
_COUNT = rf"(?:{_DIGITS}|[0-9]{{4}}|{_IN_WORDS})"
_WHOLE = "full|whole|entire|long|consecutive|straight|solid|short|more|calendar|extra|additional|other"
_FULL = rf"(?:(?:{_WHOLE}){S})?"
_THOUSANDS = "#3"
_STARTS_COUNT = (
    STARTS_NUMBER_WORD
    | followed_by({"a", "an"}, {"hundred", "thousand"})
    | followed_by(FIGURES, {*UNIT_WORDS, *_WHOLE.split("|"), "and", _THOUSANDS})
)


def amount_of(count: float | None, unit: str) -> Amount:
    """So many of the unit that an English word names, singular or plural."""
    word = unit.lower()
    word = "century" if word == "centuries" else word
    kind, factor = UNITS[word] if word in UNITS else UNITS[word.rstrip("s")]
    return Amount(None if count is None else count * factor, kind)


def _counted(reading: Reading) -> Meaning | None:
    count = cardinal(reading["count"])
    if count is not None and reading["half"]:
        count += 0.5
    return Duration((amount_of(count, reading["unit"]),))


def _count_range(reading: Reading) -> Meaning | None:
    """ "Two or three years" as the longer length, about; None where the first number is not the smaller."""
    first, last = cardinal(reading["first"]), cardinal(reading["count"])
    if first is None or last is None or first >= last or last >= _LIKE_A_YEAR:
        return None
    if bool(reading["between"]) != bool(reading["and"]):
        return None
    return Modified(Duration((amount_of(last, reading["unit"]),)), Mod.APPROX)


def _sum(reading: Reading) -> Meaning | None:
    """Two lengths as one: "two years and six months"; None where the first is no whole or the second not the finer."""
    first, second = reading.slot("first"), reading.slot("second")
    if isinstance(first, Duration) and isinstance(second, Duration):
        units = list(Unit)
        is_whole = first.amounts[-1].number is not None and first.amounts[-1].number % 1 == 0
        if is_whole and units.index(second.amounts[0].unit) < units.index(first.amounts[-1].unit):
            return Duration(first.amounts + second.amounts)
    return None


def _anchored(reading: Reading) -> Meaning | None:
    duration = reading.slot("duration")
    if reading["way"].lower() in {"first", "final"}:
        return reading.slot("duration")
    direction = 1 if reading["way"].lower() in {"next", "coming", "following", "subsequent", "ensuing"} else -1
    return Duration(duration.amounts, direction) if isinstance(duration, Duration) else None


COUNTED = Rule(
    id="counted-duration",
    starts=_STARTS_COUNT,
    pattern=rf"""
        (?!(?<=the\s)(?:19|20)[0-9]{{2}}{S}minutes\b)(?P<count>{_COUNT})(?:{H}and{H}a{H}(?P<half>half))?{H}{_FULL}(?P<unit>{UNIT})s?(?:{H}long|{S}old|(?<=days){S}and{S}nights)?\b
        (?!-{LETTER})
    """,
    build=_counted,
    examples=(
        "for [two days] they",
        "a [12-hour] flight",
        "its [41-year] history",
        "[two and a half years]",
        "[41 years old]",
        "for [a hundred years]",
        "for [two days and nights]",
    ),
    counter_examples=("two dayssss", "the 2008 minutes", "a 43-year-old", "three second-rate"),
)

COUNT_RANGE = Rule(
    id="duration-between-counts",
    starts=STARTS_NUMBER_WORD | followed_by(FIGURES, {"to", "or", "and", *CARDINALS, *FIGURES}) | {"between"},
    pattern=rf"""
        (?:(?P<between>between){S})?(?P<first>{_COUNT})(?:{S}(?:to|or|(?P<and>and)){S}|-to-|{DASH})(?P<count>[0-9]{{1,3}}(?![0-9])|{_COUNT})
        {H}{_FULL}(?P<unit>{UNIT})s?\b(?!-{LETTER})
    """,
    build=_count_range,
    examples=("in [30 to 60 days]", "for [two or three years]", "for [10-15 years]", "[between 10 and 12 months]"),
    counter_examples=("5 and 10 years", "the 3-2 weeks", "ten to three years", "in 1990-1995 years"),
)

ONE = Rule(
    id="one-unit",
    starts=followed_by({"a", "an"}, {*UNITS, "full", "whole", "entire", "further", "solid", "single", "mere"})
    | {"another"},
    pattern=rf"(?P<count>an?|another){S}(?:(?:full|whole|entire|further|solid|single|mere){S})?(?P<unit>{UNIT})(?!-|s\b)\b",
    build=_counted,
    examples=("within [a month] they", "for [an hour]", "[a decade]", "for [another year]"),
    counter_examples=("a year-long", "a months"),
)

ONE_AND_A_HALF = Rule(
    id="one-and-a-half",
    starts=followed_by({"a", "an"}, UNITS) | {"one"},
    pattern=rf"(?:an?|one){S}(?P<unit>{UNIT}){S}and{S}a{S}half\b",
    build=lambda reading: Duration((amount_of(1.5, reading["unit"]),)),
    examples=("after [a year and a half]",),
    counter_examples=("a year and a day",),
)

_QUARTER = {"hour": Amount(15, Unit.MINUTE), "year": Amount(3, Unit.MONTH), "century": Amount(25, Unit.YEAR)}


def _quarters(reading: Reading) -> Meaning | None:
    quarter = _QUARTER[reading["unit"].lower()]
    count = 3 if reading["count"].lower() == "three" else 1
    return Duration((Amount((quarter.number or 0) * count, quarter.unit),))


QUARTERS = Rule(
    id="quarters-of-unit",
    starts=frozenset({"a quarter", "a quarters", "one", "three"}),
    pattern=rf"(?P<count>a|one|three){H}quarters?(?:{S}of{S}an?{S}|-)(?P<unit>hour|year|century)\b(?!-)",
    build=_quarters,
    examples=("for [a quarter of a century] they", "[three quarters of an hour]"),
    counter_examples=("a quarter of a mile", "three quarters of the hour"),
)

HALF = Rule(
    id="half-unit",
    starts=frozenset({"half", "a half"}),
    pattern=rf"(?:half{S}an?|a{S}half|half)[ -](?P<unit>hour|day|century|decade|year)\b",
    build=lambda reading: Duration((amount_of(0.5, reading["unit"]),)),
    examples=("[half an hour]", "[a half century]", "[half a year]"),
    counter_examples=("half of the year", "the first half year-end"),
)

VAGUE_COUNT = Rule(
    id="vague-duration",
    starts=frozenset(
        {"few", "several", "many", "some", "numerous", "dozens", "hundreds", "thousands", "couple", "recent"}
    )
    | followed_by({"a"}, {"few", "couple", "number", "matter"}),
    pattern=rf"""
        (?:a{S}few|a{S}couple|few|several|many|some|numerous|a{S}number{S}of|(?:dozens|hundreds|thousands
        |scores|tens){S}of|a{S}matter{S}of){S}(?:of{S}|more{S}|short{S}|long{S}|hundred{S}|thousand{S}
        |dozen{S}|million{S}){{0,2}}(?P<unit>{UNIT})s\b
    """,
    build=lambda reading: Duration((amount_of(None, reading["unit"]),)),
    examples=("in [a few days] they", "[several months]", "[hundreds of years]"),
    counter_examples=("a few yearning", "some day"),
)

BARE_PLURAL = Rule(
    id="bare-plural",
    starts=UNIT_WORDS,
    pattern=r"(?<![-–’'])(?P<unit>minute|hour|day|week|month|year|decade|centurie)s\b(?!['’])",
    build=lambda reading: Duration((amount_of(None, reading["unit"]),)),
    examples=("it took [weeks] to", "[years] of war"),
    counter_examples=("the seconds", "year", "6-weeks"),
)

LONG = Rule(
    id="unit-long",
    starts=UNIT_WORDS | {"hourlong", "daylong", "weeklong", "monthlong", "yearlong", "decadelong"},
    pattern=r"(?P<unit>hour|day|week|month|year|decade|century|centurie)(?:-?long|(?P<many>s)-(?:long|old))\b",
    build=lambda reading: Duration((amount_of(None if reading["many"] else 1, reading["unit"]),)),
    examples=("a [year-long] siege", "the [weeklong] strike", "a [decades-old] quarrel"),
    counter_examples=("a year long",),
)

AGE = Rule(
    id="age",
    starts=_STARTS_COUNT,
    pattern=rf"(?P<count>{_COUNT})-(?P<unit>year|month|week|day|hour|minute)s?-old\b",
    build=_counted,
    examples=("a [43-year-old] man", "the [six-week-old] strike"),
    counter_examples=("43 years older",),
)

SUM = Rule(
    id="sum-of-durations",
    pattern=(Slot("first", is_duration), rf"(?:{S}and{S}|,{S}(?:and{S})?|{S})", Slot("second", is_duration)),
    build=_sum,
    examples=("[two years and six months]", "[1 hour, 30 minutes]"),
    counter_examples=("two days and two weeks", "a year and a half, two days"),
)

_WAYS = (
    *("last", "past", "previous", "preceding", "next", "coming"),
    *("following", "subsequent", "ensuing", "first", "final"),
)

ANCHORED = Rule(
    id="anchored-duration",
    starts=frozenset({"last", "past", "next", "these"}) | after_the(_WAYS),
    pattern=(
        rf"""
        (?:(?:the|these|his|her|its|their|our|my){S})?(?P<way>(?<!would\s)(?<!will\s)(?<!to\s)
        (?<!could\s)(?<!might\s)(?<!may\s)(?<!not\s)(?<!did\s)(?<!should\s)(?<!can\s)last
        |{"|".join(_WAYS[1:])}){S}
        """,
        Slot("duration", is_duration),
    ),
    build=_anchored,
    examples=("over [the next four years]", "in [the past few days]", "[the last two weeks]"),
    counter_examples=("the two weeks", "next to two weeks"),
)

PERIOD_ENDED = Rule(
    id="period-of-accounts",
    starts=frozenset({"the", "its"}),
    pattern=(rf"(?:the|its){S}(?={ALNUM})", Slot("duration", is_duration), rf"(?={S}(?:ended|ending|through|to){S})"),
    build=lambda reading: reading.slot("duration"),
    examples=("for [the nine months] ended Sept. 30", "in [the 12 weeks] ending March 4"),
    counter_examples=("the nine months of war", "nine months ended"),
)

PAST_UNIT = Rule(
    id="the-past-unit",
    starts=frozenset({"the past"}),
    pattern=rf"the{S}past{S}(?P<unit>day|week|month|year|decade|century|hour|quarter){S}?(?!s)\b",
    build=lambda reading: Duration((amount_of(1, reading["unit"]),), -1),
    examples=("in [the past decade]",),
    counter_examples=("the past decades", "past decade"),
)

WHOLE = Rule(
    id="whole-unit",
    starts=frozenset({"all"}) | after_the({"whole", "entire", "full"}),
    pattern=rf"""
        (?:all|(?:the|this){S}(?:whole|entire|full)){S}(?P<unit>day|night|week|weekend|month|year|decade
        |century)\b(?:{S}long\b)?(?!-)
    """,
    build=lambda reading: Duration((amount_of(1, reading["unit"]),)),
    examples=("it rained [all day]", "[all year long]", "for [the whole year]"),
    counter_examples=("all days", "the whole day-long"),
)

WITHIN_THE_UNIT = Rule(
    id="within-the-unit",
    starts=frozenset({"within"}),
    pattern=rf"within{S}(?P<timex>the{S}(?P<unit>hour|day|week|month|year|decade))\b(?!-|['’]|{S}(?:of|to|that|when)\b)",
    build=lambda reading: Duration((amount_of(1, reading["unit"]),)),
    examples=("they were rebuilt within [the year].",),
    counter_examples=("within the year of grace", "within the days"),
)

OVER_THE_UNITS = Rule(
    id="over-the-years",
    starts=frozenset({"over"}),
    pattern=rf"over{S}the{S}(?P<unit>day|week|month|year|decade|centurie)s\b(?!{S}(?:of|since|that|to|ahead)\b|['’])",
    build=lambda reading: Duration((amount_of(None, reading["unit"]),)),
    examples=("it grew [over the years].",),
    counter_examples=("over the years of war", "over the year"),
)

_BUSY = """
    war warfare battles? combat sieges? peace conflict rule occupation talks negotiations? debate preparations?
    resistance struggle exile imprisonment captivity service isolation unrest stalemate violence bombardment
    attacks? arguments? work diplomacy campaigns? manoeuvres? maneuvers? calm retreat pursuit protests? strikes?
    turmoil hostilities labou?r persecution neglect decline growth independence
"""
_DOING = rf"(?:[a-z]{{2,12}}ing|{'|'.join(_BUSY.split())})"

TOLD = rf"""
    \s of \s(?:(?!the\b|his\b|her\b|its\b|their\b|th[aio])[a-z]{{3,14}}\s){{0,2}}?{_DOING}\b(?:\s and \s{_DOING}\b)?
"""
"""What a length of time is filled with: TIMEX3's extent has the whole phrase. Encyclopaedias are annotated so, news is
not: of ten such lengths in six histories five were longer for it, and none in twenty-three pieces of news."""

RULES = (
    WHOLE,
    OVER_THE_UNITS,
    WITHIN_THE_UNIT,
    COUNT_RANGE,
    SUM,
    ANCHORED,
    PERIOD_ENDED,
    PAST_UNIT,
    COUNTED,
    ONE_AND_A_HALF,
    ONE,
    QUARTERS,
    HALF,
    VAGUE_COUNT,
    BARE_PLURAL,
    LONG,
    AGE,
)
