"""Years of less than four figures that leave their era to the text: "In 392", "18 July 912", "from 60 to 53".

A history of antiquity says "395 BC" once and then goes on with bare years. By themselves such numbers may be anything,
so these rules only offer them (`CalendarDate.is_era_said` is false); `events.dates.eras` keeps them where the document
tells of such times. What follows must not be a thing that is counted.
"""

from events.dates.meaning import CalendarDate, Era, Meaning, Part, Series, Unit, YearPart
from events.dates.rules import Olden, Reading, Rule
from events.dates.rules.english.fragments import (
    DASH,
    DAY_OR_ORDINAL,
    MONTH,
    SEASON,
    STARTS_DAY,
    STARTS_MONTH,
    STARTS_SEASON,
    S,
    after_the,
    one_of,
    with_the,
)
from events.dates.rules.english.numbers import day_number_of, month_number
from events.dates.rules.english.words import SEASONS
from events.dates.rules.english.years import OF_A_YEAR

_BEFORE_YEAR = "in since until till by before after from circa around late early"
_YEAR = r"(?P<year>[1-9][0-9]{1,2})"
_FOLLOWERS = """
    and or but when while by in at on with he she it they the a an his her its their both after before until till
    under for as from to there this these those that was were had has is did only another where who which war peace
    no not nothing neither most some many all however again
"""
_FOLLOWED = rf"""
    (?=[,;:)–—]|\.(?![0-9])|\s(?:{"|".join(_FOLLOWERS.split())})\b(?!\.m)|\s(?-i:[A-Z])|\s?\Z|\n)
    (?!,[0-9]|\s(?:BC|AD|CE|A\.D|B\.C))
"""


def _date(reading: Reading) -> Meaning | None:
    month = month_number(reading["month"]) if reading["month"] else None
    day = day_number_of(reading["day"]) if reading["day"] else None
    return CalendarDate(int(reading["year"]), month, day, is_era_said=False)


def _season(reading: Reading) -> Meaning | None:
    return YearPart(Unit.SEASON, SEASONS[reading["season"].lower()], int(reading["year"]), is_era_said=False)


def _span(reading: Reading) -> Meaning | None:
    years = [CalendarDate(int(reading[name]), is_era_said=False) for name in ("first", "last")]
    return Series(
        (
            Part(*reading.span("first"), years[0], "begin"),
            Part(*reading.span("last"), years[1], "end"),
        )
    )


YEAR_OPEN = Rule(
    id="year-without-era",
    starts=frozenset({*_BEFORE_YEAR.split(), *OF_A_YEAR.split(), "the year"}),
    pattern=rf"""
        (?:(?:in|since|until|till|by|before|after|from|circa|around){S}(?:the{S}year{S})?
        |the{S}year{S}|(?:early|late){S}(?:in{S})?|{one_of(OF_A_YEAR.split())}{S}of{S})(?P<timex>{_YEAR}){_FOLLOWED}
    """,
    build=_date,
    examples=(
        "From 395 BC on. In [392] both sides",
        "The 370s BC lasted until [371].",
        "44 BC; by [49] he was",
        "44 BC, the war of [49].",
    ),
    counter_examples=(
        "In 395 BC in 300 ships",
        "79 AD in 45 minutes",
        "395 BC by 390.5",
        "in 390 BC",
        "it came in 392, he said",
    ),
)

SEASON_OPEN = Rule(
    id="season-without-era",
    starts=with_the(STARTS_SEASON),
    pattern=rf"(?:the{S})?(?P<season>{SEASON}){S}of{S}{_YEAR}{_FOLLOWED}",
    build=_season,
    examples=("In 395 BC, in [the spring of 394] the allies",),
    counter_examples=(
        "395 BC a spring of 394 litres",
        "the spring of 394, he",
    ),
)

SPAN_OPEN = Rule(
    id="years-without-era",
    starts=frozenset({"from", "between", "#2.", "#3."}),
    pattern=rf"""
        (?:(?:from|between){S}|(?<=\())(?P<first>[1-9][0-9]{{1,2}})(?:{S}(?:to|until|and){S}|{DASH})
        (?P<last>[1-9][0-9]{{1,2}})(?=[,.;)]|\s(?:the|he|she|it|they|a|his|their|when|in|and|was|were)\b|\s(?-i:[A-Z]))
        (?!\s(?:BC|AD|CE|A\.D|B\.C)|[.,][0-9])
    """,
    build=_span,
    examples=("150 BC; from [149] to [146] the city", "264 BC ([264]-[241])"),
    counter_examples=("300 BC from 300 to 500 men", "between 149 and 146 BC", "from 20 to 30, he"),
)

DECADE_OPEN = Rule(
    id="decade-without-era",
    starts=after_the({"#2", "#3"}),
    pattern=rf"the{S}(?P<tens>[1-9][0-9]?)0s\b(?!{S}(?:BC|AD|CE|A\.D|B\.C))",
    build=lambda reading: Era(Unit.DECADE, int(reading["tens"]), is_era_said=False),
    examples=("395 BC. In [the 330s] all of Greece", "911 AD; in [the 890s] the raids"),
    counter_examples=("911 AD; men in the 80s and 90s", "in the 330s all of"),
)

DAY_OPEN = Rule(
    id="day-without-era",
    starts=with_the(STARTS_DAY),
    pattern=rf"""
        (?:(?<![0-9.:,/])(?:the{S})?(?P<day>{DAY_OR_ORDINAL}){S}(?:of{S})?(?P<month>{MONTH}),?{S}
        (?P<year>[1-9][0-9]{{2}})){_FOLLOWED}
    """,
    build=_date,
    examples=("On [18 July 912] he died", "on [the 3rd of May 878]."),
    counter_examples=("on 18 July 912 men", "on 18 July 912 BC"),
)

MONTH_DAY_OPEN = Rule(
    id="month-day-without-era",
    starts=STARTS_MONTH,
    pattern=rf"(?P<month>{MONTH}){S}(?P<day>{DAY_OR_ORDINAL}),{S}(?P<year>[1-9][0-9]{{2}}){_FOLLOWED}",
    build=_date,
    examples=("On [July 18, 912], his son",),
    counter_examples=("On July 18, 912 men", "July 18, 44 BC"),
)

MONTH_OPEN = Rule(
    id="month-without-era",
    starts=STARTS_MONTH,
    pattern=rf"(?P<month>{MONTH}),?{S}(?:of{S})?(?P<year>[1-9][0-9]{{2}}){_FOLLOWED}",
    build=_date,
    examples=("912 AD, in [October 923].", "480 BC. In [August 480] the fleets met"),
    counter_examples=("480 BC. In August 480 ships met", "In August 480 and later"),
)

RULES = (SPAN_OPEN, YEAR_OPEN, SEASON_OPEN, DECADE_OPEN, DAY_OPEN, MONTH_DAY_OPEN, MONTH_OPEN)

_ERA_TOLD = r"""
    B\.?C\.?(?![a-z])|A\.D\.|AD\b|CE\b|C\.E\.
    |centur(?:(?<=[^0-9][1-9](?:st|nd|rd|th)[ -]centur)|(?<=(?:first|third|fifth|sixth|ninth|tenth)[ -]centur)
    |(?<=(?:second|fourth|eighth)[ -]centur)|(?<=seventh[ -]centur))
"""
_MONTHS_END = ["uary", "arch", "pril", "May", "June", "July", "ugust", "ember", "ctober"]
_OLD_YEAR_AFTER = r",?[ ](?:[0-3]?[0-9],[ ])?[1-9][0-9]{2}\b(?![,.:][0-9])"

OLDEN = Olden(
    told_by="|".join([_ERA_TOLD, *(f"{month}{_OLD_YEAR_AFTER}" for month in _MONTHS_END)]),
    rules=frozenset(rule.id for rule in RULES),
    triggers=frozenset({"#2", "#2.", "#3", "#3."}),
)
