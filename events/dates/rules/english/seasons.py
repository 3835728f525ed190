"""Parts of a year: seasons, quarters, halves and business years: "summer 2023", "the third quarter", "fiscal 2012"."""

from events.dates.meaning import CalendarDate, Fiscal, Meaning, Nearest, Unit, YearPart
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import ERA, ORDINAL, SEASON, STARTS_ORDINAL, STARTS_SEASON, YEAR, S
from events.dates.rules.english.numbers import ordinal_number, year_number
from events.dates.rules.english.shifts import SHIFT, SHIFTS, STARTS_SHIFT, words
from events.dates.rules.english.words import SEASONS


def _season(reading: Reading) -> Meaning | None:
    year = year_number(reading["year"], reading["era"]) if reading["year"] else None
    return YearPart(Unit.SEASON, SEASONS[reading["season"].lower()], year)


def _quarter(reading: Reading) -> Meaning | None:
    unit = Unit.QUARTER if reading["unit"].lower() == "quarter" else Unit.HALF
    number = ordinal_number(reading["number"])
    year = int(reading["year"]) if reading["year"] else None
    return YearPart(unit, number, year) if number <= (4 if unit is Unit.QUARTER else 2) else None


SEASON_YEAR = Rule(
    id="season-year",
    starts=STARTS_SEASON | {"the"},
    pattern=rf"(?:the{S})?(?P<season>{SEASON})(?:{S}(?:of{S})?|,{S})(?P<year>{YEAR}|[0-9]{{1,4}}(?={S}{ERA}))(?:{S}(?P<era>{ERA}))?",
    build=_season,
    examples=("in [the spring of 1862]", "[summer 2023]", "[the summer of 481 BC]"),
    counter_examples=("fall 20 feet", "the spring of 12 men"),
)

THE_SEASON = Rule(
    id="season",
    starts=frozenset({"the", "in", "by", "that", "during"}),
    pattern=rf"(?:the|(?:in|by|during|until|since|following|before|after|through){S}(?P<timex>(?P<bare>(?:{SEASON}))))?{S}?(?P<season>{SEASON})?(?!{S}(?:of|in|to|down|apart|short|back|out|into|from|under|on|for|out|behind|line|lines)\b)",
    build=lambda reading: (
        YearPart(Unit.SEASON, SEASONS[(reading["season"] or reading["bare"]).lower()])
        if reading["season"] or reading["bare"]
        else None
    ),
    examples=("During [the summer], the Axis", "in [winter] they"),
    counter_examples=("the fall of Rome", "in spring of hope", "a spring"),
)

SEASON_SHIFTED = Rule(
    id="shifted-season",
    starts=STARTS_SHIFT,
    pattern=rf"(?P<shift>{SHIFT}){S}(?P<season>{SEASON})",
    build=lambda reading: Nearest(
        YearPart(Unit.SEASON, SEASONS[reading["season"].lower()]), SHIFTS[words(reading["shift"])]
    ),
    examples=("[last summer] we", "[this fall]"),
    counter_examples=("a summer",),
)

QUARTER = Rule(
    id="quarter",
    starts=STARTS_ORDINAL | {"the"},
    pattern=rf"(?:the{S})?(?P<number>{ORDINAL})[ -](?P<unit>quarter|half)\b(?:(?:{S}of{S}|{S})(?P<year>{YEAR}))?(?!{S}(?:time|goal|of)\b)",
    build=_quarter,
    examples=("in [the third quarter]", "[the first half of 2004]", "[third-quarter] profit"),
    counter_examples=("the fifth quarter", "the first half of the game", "a quarter"),
)

Q_QUARTER = Rule(
    id="q-quarter",
    starts=frozenset({"q", "#1"}),
    pattern=rf"(?:Q(?P<number>[1-4])|(?P<before>[1-4])Q)(?:{S}|-)?(?P<year>{YEAR}|['’][0-9]{{2}}(?![0-9]))?\b",
    build=lambda reading: YearPart(
        Unit.QUARTER,
        int(reading["number"] or reading["before"]),
        year_number(reading["year"]) if reading["year"] else None,
    ),
    examples=("in [Q3 2011]", "[1Q 2012]"),
    counter_examples=("Q5 2011", "FAQ3"),
)

FISCAL = Rule(
    id="fiscal-year",
    starts=frozenset({"fiscal", "fy", "the", "financial"}),
    pattern=rf"(?:the{S})?(?:(?:fiscal|financial)(?:{S}year)?|FY){S}?(?P<year>{YEAR}|['’][0-9]{{2}}(?![0-9]))",
    build=lambda reading: Fiscal(year_number(reading["year"])),
    examples=("in [fiscal 2012]", "[fiscal year 1998]", "[FY2007]"),
    counter_examples=("fiscal policy 2012",),
)

RULES = (SEASON_YEAR, THE_SEASON, SEASON_SHIFTED, QUARTER, Q_QUARTER, FISCAL)
_ = (CalendarDate,)
