"""Times that come again: "daily", "every Friday", "each year", "twice a week", "15 a year"."""

from events.dates.meaning import Amount, DayPart, Duration, Meaning, Recurring, Unit, Weekday
from events.dates.rules import Reading, Rule, Slot
from events.dates.rules.english.durations import amount_of
from events.dates.rules.english.fragments import FIGURES_OF_DAY, UNIT, S, followed_by, one_of
from events.dates.rules.english.numbers import weekday_number
from events.dates.rules.english.words import DAY_PARTS, UNITS, VAGUE_NUMBERS, WEEKDAYS
from events.dates.rules.kinds import is_duration, is_part_of_year

_ADVERBS = {
    "hourly": (1, Unit.HOUR),
    "daily": (1, Unit.DAY),
    "nightly": (1, Unit.NIGHT),
    "weekly": (1, Unit.WEEK),
    "biweekly": (2, Unit.WEEK),
    "fortnightly": (2, Unit.WEEK),
    "monthly": (1, Unit.MONTH),
    "bimonthly": (2, Unit.MONTH),
    "quarterly": (1, Unit.QUARTER),
    "yearly": (1, Unit.YEAR),
    "annual": (1, Unit.YEAR),
    "annually": (1, Unit.YEAR),
    "biennial": (2, Unit.YEAR),
    "biennially": (2, Unit.YEAR),
}

_NTH = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5}


def _every(reading: Reading) -> Meaning | None:
    word = reading["unit"].lower()
    quant = reading["quant"].upper()
    if word in WEEKDAYS:
        return Recurring(Weekday(WEEKDAYS[word]), quant)
    if word in DAY_PARTS and word != "night":
        return Recurring(DayPart(DAY_PARTS[word]), quant)
    return Recurring(Duration((amount_of(_NTH.get(reading["nth"].lower(), 1), word),)), quant)


def _times(reading: Reading) -> Meaning | None:
    count = {"once": 1, "twice": 2, "thrice": 3, "three": 3, "four": 4, "five": 5, "six": 6}
    said = reading["count"].lower()
    number = "X" if said in VAGUE_NUMBERS else count.get(said) or int(said)
    return Recurring(
        Duration((amount_of(1, reading["unit"]),)),
        "EACH" if reading["each"] else "",
        f"{number}X" if number != "X" else "",
    )


ADVERB = Rule(
    id="periodic",
    starts=frozenset(_ADVERBS),
    pattern=rf"(?P<word>{'|'.join(sorted(_ADVERBS, key=len, reverse=True))})\b(?!{S}(?-i:[A-Z]))",
    build=lambda reading: Recurring(Duration((Amount(*_ADVERBS[reading["word"].lower()]),))),
    examples=("The [annual] report", "published [weekly]"),
    counter_examples=("the Daily Mail", "annuals"),
)

EVERY = Rule(
    id="every-unit",
    starts=frozenset({"every", "each", "all"}),
    pattern=rf"""
        (?P<quant>every|each){S}(?:(?P<nth>{one_of(_NTH)}){S})?(?:single{S})?
        (?P<unit>{UNIT}|{one_of(WEEKDAYS)}|morning|afternoon|evening|night)\b(?!s)
    """,
    build=_every,
    examples=("[every day]", "[each year] in", "[every other week]", "[every Friday]", "[every second Monday]"),
    counter_examples=("every daytime", "each of us"),
)

EVERY_AMOUNT = Rule(
    id="every-amount",
    starts=frozenset({"every"}),
    pattern=(rf"(?P<quant>every){S}", Slot("duration", is_duration)),
    build=lambda reading: Recurring(reading.slot("duration"), "EVERY"),
    examples=("[every two years]",),
    counter_examples=("every man, two years",),
)

EVERY_PART = Rule(
    id="every-part-of-year",
    starts=frozenset({"every", "each"}),
    pattern=(rf"(?P<quant>every|each){S}(?:{one_of(_NTH)}{S})?", Slot("part", is_part_of_year)),
    build=lambda reading: Recurring(reading.slot("part"), reading["quant"].upper()),
    examples=("crowded [each June]", "[every summer] they", "[every other summer] he"),
    counter_examples=("each May 1949", "every springboard"),
)

TIMES = Rule(
    id="times-a-unit",
    starts=frozenset({"once", "twice", "thrice", "three", "four", "five", "six", "several", "many"})
    | followed_by(FIGURES_OF_DAY, {"times"}),
    pattern=rf"""
        (?P<count>once|twice|thrice|(?:three|four|five|six|several|many|[0-9]{{1,2}})(?={S}times)){S}(?:times{S})?(?:an?
        |per|(?P<each>each|every)){S}(?P<unit>{UNIT})\b
    """,
    build=_times,
    examples=("[twice a week]", "[three times each year]", "[several times a day]"),
    counter_examples=("twice a weekly",),
)

RATE = Rule(
    id="rate",
    starts=followed_by({"a", "an"}, UNITS) | {"per"},
    pattern=rf"""
        (?:(?<=[0-9%]\s)|(?<=times\s)|(?<=million\s)|(?<=billion\s)|(?<=percent\s)|(?<=dollars\s)|
        (?<=people\s)|(?<=hours\s)|(?<=days\s)|(?<=minutes\s)|(?<=weeks\s)|(?<=cents\s)|(?<=barrels\s)|(?<=tons\s)|(?<=thousand\s)|(?=per))(?:an?|per){S}(?P<unit>second|minute|hour|day|week|month|year
        |night)\b(?!{S}(?:ago|earlier|later|before|after|and))
    """,
    build=lambda reading: Recurring(Duration((amount_of(1, reading["unit"]),))),
    examples=("at a rate of 15 [a year].", "$3 million [a day]", "20 miles [per hour]", "24 hours [a day]"),
    counter_examples=("for a year", "15 a year ago"),
)

PLURAL_WEEKDAY = Rule(
    id="plural-weekday",
    starts=frozenset(f"{day}s" for day in WEEKDAYS) | {"weekends"},
    pattern=rf"(?:(?P<weekday>{one_of(WEEKDAYS)})s|weekends)\b",
    build=lambda reading: Recurring(
        Weekday(weekday_number(reading["weekday"])) if reading["weekday"] else Duration((Amount(1, Unit.WEEKEND),))
    ),
    examples=("on [Fridays] they rest", "open on [weekends]"),
    counter_examples=("on Friday's", "Friday"),
)

_HABITS = """
    dances lessons classes matinees markets mornings afternoons evenings nights papers newspapers schools lunches
    dinners suppers roasts walks
"""

HABITUAL_WEEKDAY = Rule(
    id="habitual-weekday",
    starts=frozenset(WEEKDAYS),
    pattern=rf"""
        (?P<weekday>{one_of(WEEKDAYS)})(?:{S}(?:morning|afternoon|evening|night))?(?={S}{one_of(_HABITS.split())}\b)
    """,
    build=lambda reading: Recurring(Weekday(weekday_number(reading["weekday"]))),
    examples=("sang at [Saturday] dances", "taught [Sunday morning] classes", "in [Sunday] newspapers"),
    counter_examples=("in Sunday elections", "Friday's dances"),
)

RULES = (TIMES, ADVERB, EVERY, EVERY_AMOUNT, EVERY_PART, RATE, PLURAL_WEEKDAY, HABITUAL_WEEKDAY)
