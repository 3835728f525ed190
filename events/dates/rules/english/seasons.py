"""Parts of a year: seasons, quarters, halves and business years: "summer 2023", "the third quarter", "fiscal 2012"."""

from events.dates.meaning import Fiscal, Meaning, Nearest, Part, Series, Unit, YearPart, turned
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import (
    DASH,
    ERA,
    FIGURES_OF_DAY,
    NUMBER_WORD,
    ORDINAL,
    SEASON,
    STARTS_NUMBER_WORD,
    STARTS_ORDINAL,
    STARTS_SEASON,
    YEAR,
    S,
    after_the,
    followed_by,
    one_of,
    with_the,
)
from events.dates.rules.english.numbers import cardinal, ordinal_number, year_number
from events.dates.rules.english.shifts import SHIFT, SHIFTS, THE_SHIFTED, words
from events.dates.rules.english.words import SEASONS

_COUNTED_AT_MOST = 30
"""So many seasons are told one by one, and no more."""

_SUMMER = 1
"""Only the southern one has two years: "the summer of 2017–18"."""

_OF_NO_YEAR = (
    rf"of(?!{S}(?:the{S})?(?:(?:following|next|same|previous|that|this|last|current|coming){S}(?:same{S})?)?year)"
)
_GAMES = r"(?:Olympics?|Paralympics?|Games|Palace)"
"""What is called by a season, and is none: "the Winter Olympics"."""
_NO_VERB = "in|to|down|apart|short|back|out|into|from|under|on|for|behind|line|lines"
_NOT_A_SEASON = rf"(?!{S}(?:{_OF_NO_YEAR}|{_GAMES}|{_NO_VERB})\b|['’])"


def _season(reading: Reading) -> Meaning | None:
    year = year_number(reading["year"], reading["era"]) if reading["year"] else None
    season = YearPart(Unit.SEASON, SEASONS[reading["season"].lower()], year)
    return turned(season) if season.number == _SUMMER and reading["pair"] else season


def _two_seasons(reading: Reading) -> Meaning | None:
    """Seasons of one year: "the summer and fall of 1863"."""
    year = int(reading["year"]) if reading["year"] else None
    first, second = (YearPart(Unit.SEASON, SEASONS[reading[name].lower()], year) for name in ("first", "second"))
    return Series(
        (
            Part(reading.start, reading.span("first")[1], first),
            Part(reading.span("second")[0], reading.end, second),
        )
    )


def _quarter(reading: Reading) -> Meaning | None:
    unit = Unit.QUARTER if reading["unit"].lower() == "quarter" else Unit.HALF
    number = ordinal_number(reading["number"])
    year = int(reading["year"]) if reading["year"] else None
    return YearPart(unit, number, year) if number <= (4 if unit is Unit.QUARTER else 2) else None


SEASON_YEAR = Rule(
    id="season-year",
    starts=with_the(STARTS_SEASON),
    pattern=rf"""
        (?:the{S})?(?P<season>{SEASON})(?:{S}(?:of{S}|(?<!fall\s)(?<!spring\s)in{S})?|,{S})(?P<year>{YEAR}|['’‘][0-9]{{2}}(?![0-9s])
        |[0-9]{{1,4}}(?={S}{ERA}))(?:
        (?P<pair>(?:{DASH}|/)[0-9]{{2}}(?![0-9]))|{S}(?P<era>{ERA}))?
    """,
    build=_season,
    examples=(
        "in [the spring of 1862]",
        "a wet [summer in 1987]",
        "[summer 2023]",
        "[the summer of 481 BC]",
        "[the spring of '42]",
    ),
    counter_examples=("fall 20 feet", "the spring of 12 men", "a fall in 1987", "a spring in 1990"),
)

THE_SEASON = Rule(
    id="the-season",
    starts=after_the(STARTS_SEASON),
    pattern=rf"the{S}(?P<season>{SEASON})(?:{S}months\b)?{_NOT_A_SEASON}",
    build=_season,
    examples=("During [the summer], the Axis", "in [the winter months]"),
    counter_examples=("the fall of Rome", "the spring in his step", "a spring", "before the Winter Olympics"),
)

_BEFORE_SEASON = [
    "in",
    "by",
    "during",
    "until",
    "since",
    "before",
    "after",
    "through",
    "of",
    "late",
    "early",
    "mid",
]

_SHIFTING = ["last", "next", "coming", "following", "previous"]
_POINTING = ["this", "that", "same", "each", "every"]

IN_SEASON = Rule(
    id="in-season",
    starts=frozenset(f"{word} {season}" for word in _BEFORE_SEASON + _SHIFTING + _POINTING for season in STARTS_SEASON),
    pattern=rf"""
        (?:(?P<shifted>{one_of(_SHIFTING)})|(?P<pointed>{one_of(_POINTING)})|{one_of(_BEFORE_SEASON)})(?:{S}|-)
        (?P<timex>(?P<season>{SEASON}))
        (?(shifted)(?!{S}(?:{_OF_NO_YEAR}|lines?)\b|['’])
        |(?(pointed)(?!{S}(?:{_OF_NO_YEAR}|to|down|apart|short|back|out|into|under|behind|lines?|in{S}love)\b|['’])
        |{_NOT_A_SEASON}))
    """,
    build=_season,
    examples=("in [winter] they", "by [spring],"),
    counter_examples=("in spring of hope", "by fall in love", "stones that fall apart"),
)

SEASONS_TOGETHER = Rule(
    id="seasons",
    starts=with_the(STARTS_SEASON),
    pattern=rf"""
        (?:the{S}|(?<=in\s)|(?<=during\s)|(?<=late\s)|(?<=early\s))(?P<first>{SEASON}){S}(?:and|or){S}(?:the{S})?(?P<second>{SEASON})(?P<of>{S}(?:of{S})?(?P<year>{YEAR}))?
        (?!{S}(?:in|to|down|apart|of|Olympic|Olympics|Games)\b)
    """,
    build=_two_seasons,
    examples=("in [the summer] and [fall of 1863]", "in [spring] and [summer]"),
    counter_examples=("spring and jump", "spring and summer collections", "the summer and winter Olympics"),
)


def _seasons_ago(reading: Reading) -> Meaning | None:
    """The so-manieth season before; None where their number is not said."""
    count = cardinal(reading["count"])
    if not count or count % 1 or count > _COUNTED_AT_MOST:
        return None
    return Nearest(YearPart(Unit.SEASON, SEASONS[reading["season"].lower()]), -int(count))


SEASONS_AGO = Rule(
    id="seasons-ago",
    starts=STARTS_NUMBER_WORD | followed_by(FIGURES_OF_DAY, {*SEASONS, *(f"{season}s" for season in SEASONS)}),
    pattern=rf"(?P<count>{NUMBER_WORD}|[1-9][0-9]?){S}(?P<season>{one_of(SEASONS)})s?{S}ago\b",
    build=_seasons_ago,
    examples=("found [two winters ago]", "[Three summers ago] they"),
    counter_examples=("several winters ago", "two falls in a row", "two winters later"),
)

_OF_A_SEASON = (
    "campaign|offensive|season|semester|term|session|election|harvest|planting|festival|training|quarter|holiday|break"
)
"""What tells the season from the verb or the source: "the fall campaign"."""

BARE_SEASON = Rule(
    id="bare-season",
    starts=frozenset({"summer", "winter", "autumn", "spring", "fall"}),
    pattern=rf"""
        (?P<season>(?-i:[Ss]ummer|[Ww]inter|autumn|(?:spring|fall)(?={S}(?:{_OF_A_SEASON})s?\b)))\b
        (?!(?<=(?-i:Summer|Winter))["”]|s|-|{S}(?:Olympic|Games|Palace|School|(?:and|or){S}(?:summer|winter){S}(?:Olympic|Games)))
    """,
    build=_season,
    examples=("their main [summer] offensive", "an inconclusive [fall] campaign"),
    counter_examples=("the Winter Olympics", "summers", "winterly", 'her novel "Salt Winter"'),
)

QUARTER = Rule(
    id="quarter",
    starts=with_the(STARTS_ORDINAL),
    pattern=rf"""
        (?:the{S})?(?P<number>{ORDINAL})[ -](?P<unit>quarter|half)\b(?:(?:{S}of{S}|,?{S})(?P<year>{YEAR}))?
        (?!{S}(?:time|goal|{_OF_NO_YEAR})\b)
    """,
    build=_quarter,
    examples=("in [the third quarter]", "[the first half of 2004]", "[third-quarter] profit"),
    counter_examples=("the fifth quarter", "the first half of the game", "a quarter"),
)


def _letter(reading: Reading) -> Meaning | None:
    """A quarter or a half by its letter; H3 is none."""
    unit = Unit.QUARTER if (reading["unit"] or reading["unit_"]) == "Q" else Unit.HALF
    number = int(reading["number"] or reading["before"])
    year = year_number(reading["year"]) if reading["year"] else None
    if unit is Unit.HALF and (number > 2 or year is None):
        return None
    return YearPart(unit, number, year)


Q_QUARTER = Rule(
    id="q-quarter",
    starts=frozenset({"q", "h", "#1 q", "#1 h"}),
    pattern=rf"""
        (?:(?-i:(?P<unit>[QH]))(?P<number>[1-4])|(?P<before>[1-4])(?-i:(?P<unit_>[QH])))(?:{S}|-)?
        (?P<year>{YEAR}|['’][0-9]{{2}}(?![0-9]))?\b
    """,
    build=_letter,
    examples=("in [Q3 2011]", "[1Q 2012]"),
    counter_examples=("Q5 2011", "FAQ3", "H3 2011", "H1 visas"),
)

FISCAL = Rule(
    id="fiscal-year",
    starts=with_the({"fiscal", "fy", "financial"}),
    pattern=rf"(?:the{S})?(?:(?:fiscal|financial)(?:{S}year)?|FY){S}?(?P<year>{YEAR}|['’][0-9]{{2}}(?![0-9]))",
    build=lambda reading: Fiscal(year_number(reading["year"])),
    examples=("in [fiscal 2012]", "[fiscal year 1998]", "[FY2007]"),
    counter_examples=("fiscal policy 2012",),
)

FISCAL_PART = Rule(
    id="fiscal-part",
    starts=frozenset({"fiscal", "its", "the fiscal", "the financial"}) | THE_SHIFTED,
    pattern=rf"""
        (?:(?:the|its){S})?(?:fiscal{S}(?P<number>{ORDINAL})(?:{S}|-)(?P<part>quarter|half)|
        (?:(?P<shift>{SHIFT}){S})?(?:fiscal|financial)[ -]year)\b
    """,
    build=lambda reading: Fiscal(
        None,
        ordinal_number(reading["number"]) if reading["part"].lower() == "quarter" else None,
        SHIFTS.get(words(reading["shift"]), 0),
    ),
    examples=("in [the fiscal year]", "[fiscal third quarter] profit", "[its fiscal second quarter]"),
    counter_examples=("fiscal policy", "the fiscal yearbook"),
)

RULES = (
    SEASON_YEAR,
    THE_SEASON,
    IN_SEASON,
    SEASONS_TOGETHER,
    SEASONS_AGO,
    BARE_SEASON,
    QUARTER,
    Q_QUARTER,
    FISCAL,
    FISCAL_PART,
)
