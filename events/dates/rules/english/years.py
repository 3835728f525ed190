"""Years and spans of years: "1949", "490 BC", "AD 79", "nineteen eighty-four", "1845-93"; longer ones are in `eras`."""

from events.dates.meaning import CalendarDate, Meaning, Part, Series
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import (
    ALNUM,
    DASH,
    ENDS_ERA,
    ERA,
    FIGURES,
    LETTER,
    YEAR,
    H,
    S,
    followed_by,
    one_of,
)
from events.dates.rules.english.numbers import cardinal, year_number

_BEFORE_OLD_YEAR = "in|since|until|till|by|before|after|from|circa|around|about|year"

OF_A_YEAR = """
    letter deed chronicle inscription manuscript decree uprising massacre eruption schism
    charter treaty battle peace truce siege conquest plague famine census rising revolt rebellion war year synod
    council bull edict law statute coronation crusade invasion expedition campaign agreement election fire flood
    earthquake
    spring summer autumn winter end start beginning rest remainder middle course close
"""
"""What is named after its year: "the treaty of 1259"."""


def _year(reading: Reading) -> Meaning | None:
    return CalendarDate(year_number(reading["year"], reading["era"]))


def _years(reading: Reading) -> Meaning | None:
    """Both ends of a span; "1845-93" ends in 1893, "499-493 BC" is all before Christ. None where it runs backwards."""
    first, last = reading["first"], reading["last"]
    era = reading["era"]
    if len(last) < len(first) and not era:
        last = first[: len(first) - len(last)] + last
    begin = year_number(first, reading["era_first"] or era)
    end = year_number(last, era)
    if begin >= end:
        return None
    return Series(
        (
            Part(
                reading.start,
                reading.span("era_first" if reading["era_first"] else "first")[1],
                CalendarDate(begin),
                "begin",
            ),
            Part(reading.span("last")[0], reading.end, CalendarDate(end), "end"),
        )
    )


def _old_pair(reading: Reading) -> Meaning | None:
    """Two years that one preposition leads; None where they run backwards."""
    first, last = int(reading["first"]), int(reading["last"])
    links = ("", "") if reading["single"] else ("begin", "end")
    if first >= last:
        return None
    return Series(
        (
            Part(*reading.span("first"), CalendarDate(first), links[0]),
            Part(*reading.span("last"), CalendarDate(last), links[1]),
        )
    )


def _year_in_words(reading: Reading) -> Meaning | None:
    """ "Nineteen eighty-four", "seventeen hundred and six", "nineteen oh five", "two thousand and one"."""
    said = reading["after_hundred"] or reading["after_century"] or reading["after_thousand"]
    rest = int(cardinal(said) or 0) if said else 0
    if reading["century"]:
        return CalendarDate(int(cardinal(reading["century"]) or 0) * 100 + rest)
    return CalendarDate(2000 + rest)


BARE_YEAR = Rule(
    id="year",
    starts=frozenset({"#4", "the year"}),
    pattern=rf"""
        (?:the{S}year{S})?(?<!{ALNUM})(?<![.,:/$£¥#@_])(?<!€)(?<!(?-i:[0-9A-Z])[–‐-])(?P<year>1[5-9][0-9]{{2}}
        |20[0-9]{{2}})(?!{ALNUM}|[_%°]|[.,:/][0-9]|[-–]{ALNUM}?[0-9])
    """,
    build=_year,
    examples=("since they split in [1949] due to", "the [2008] Games", "in [the year 1848]"),
    counter_examples=("1949.5", "$1949", "12,1949", "1949px", "in 19491", "call 555-1949"),
)

YEAR_IN_FIGURES = Rule(
    id="year-after-preposition",
    starts=followed_by(
        {"in", "since", "until", "till", "by", "before", "after", "from", "circa", "year"}, {"#4", "the"}
    ),
    pattern=rf"""
        (?:{_BEFORE_OLD_YEAR}){S}(?:the{S}year{S})?(?P<timex>(?P<year>1[0-4][0-9]{{2}}))(?!{ALNUM}|%
        |[.,:/-][0-9])(?!{S}{LETTER}{{2,20}}s\b)
    """,
    build=_year,
    examples=("In [1066], William landed.", "until [1453]"),
    counter_examples=("with 1066 men", "in 1200 houses"),
)

NOT_COUNTED = rf"(?!{ALNUM}|%|[.,:/-][0-9])(?!{S}(?:{LETTER}{{2,20}}s|people|men|women|more|or)\b)"
"""What follows a year is not what is counted: "1200 men"."""

OLD_YEARS = Rule(
    id="old-years",
    starts=followed_by({"between", "from", "in"}, {"#4"}),
    pattern=rf"""
        (?:between|from|(?P<single>in)){S}(?P<first>1[0-4][0-9]{{2}}){S}(?:and|to|until){S}(?P<last>1[0-9]{{3}})
        {NOT_COUNTED}
    """,
    build=_old_pair,
    examples=("rebuilt between [1361] and [1398]", "from [1337] to [1453].", "in [1315] and [1317] it"),
    counter_examples=("between 1200 and 1400 people", "from 1398 to 1361", "from 1200 to 1400 tons"),
)

_NOT_ITS_SIZE = rf"(?!{S}(?:words|pages|lines|leaves|verses|characters)\b)"
""" "A letter of 1200 words"."""

OF_YEAR = Rule(
    id="thing-of-year",
    starts=frozenset(OF_A_YEAR.split()),
    pattern=rf"(?:{one_of(OF_A_YEAR.split())}){S}of{S}(?P<timex>(?P<year>1[0-4][0-9]{{2}}))(?!{ALNUM}|%|[.,:/-][0-9]){_NOT_ITS_SIZE}",
    build=_year,
    examples=("a charter of [1086].", "the battle of [1314]", "a bishop's letter of [1277], sealed"),
    counter_examples=("a garrison of 1200 men", "the end of 1086 years", "a letter of 1200 words"),
)

YEAR_APOSTROPHE = Rule(
    id="year-apostrophe",
    starts=followed_by({"in", "of", "since", "until", "from", "by"}, {"'", "#2"}),
    pattern=rf"(?:in|of|since|until|from|by){S}(?P<timex>(?P<year>['’‘][0-9][0-9]))(?![0-9s%])",
    build=_year,
    examples=("the class of ['68]", "in [’99]"),
    counter_examples=("in '68s", "the '68 people"),
)

_BEFORE_YEAR_IN_WORDS = "in since until till by before after from to of year"
_UNITS_IN_WORDS = "(?:one|two|three|four|five|six|seven|eight|nine)"
_TEENS = "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_LAST_DIGITS = rf"(?:{_TENS}(?:{H}{_UNITS_IN_WORDS})?|{_TEENS}|{_UNITS_IN_WORDS})"

_AFTER_PREPOSITION = "(?:" + "|".join(rf"(?<={word}\s)" for word in _BEFORE_YEAR_IN_WORDS.split()) + ")"

YEAR_IN_WORDS = Rule(
    id="year-in-words",
    starts=frozenset({"fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "two"}),
    pattern=rf"""
        {_AFTER_PREPOSITION}(?:(?P<century>fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?={S}(?:{_TEENS}|twenty)\b))
        (?:{H}hundred(?:{S}and{S}(?P<after_hundred>{_LAST_DIGITS})|(?=\s?[,.;)]))|(?:{S}oh?)?{S}(?P<after_century>{_LAST_DIGITS}))
        |two{S}thousand(?:{S}and)?{S}(?P<after_thousand>{_LAST_DIGITS}))\b(?!-|{S}{LETTER}{{2,20}}s\b)
    """,
    build=_year_in_words,
    examples=(
        "in [nineteen eighty-four] they",
        "since [nineteen oh five].",
        "in [twenty thirteen]",
        "of [two thousand and one]",
    ),
    counter_examples=("of nineteen sailors", "in nineteen eighty-seat buses", "by two thousand and one votes"),
)

YEAR_ERA = Rule(
    id="year-era",
    starts=followed_by(FIGURES, ENDS_ERA) | {"the year"},
    pattern=rf"(?:the{S}year{S})?(?<![0-9.,])(?P<year>[0-9]{{1,4}}){S}?(?P<era>{ERA})",
    build=_year,
    examples=("in [490 BC]", "until [44 B.C.E.]", "in [79 AD],", "after [1200 CE]", "in [the year 216 BC]"),
    counter_examples=("490 Bc1", "20 ads", "1,490 BC"),
)

ERA_YEAR = Rule(
    id="era-year",
    starts=frozenset({"ad", "a d"}),
    pattern=rf"(?P<era>(?-i:AD|A\.D\.)){S}(?P<year>[0-9]{{1,4}})(?![0-9])",
    build=_year,
    examples=("in [AD 79]", "by [A.D. 410]"),
    counter_examples=("an ad 79 times", "AD79x"),
)

YEAR_SPAN = Rule(
    id="year-span",
    starts=frozenset({"#4."}),
    pattern=rf"""
        (?<![0-9.,:/$£€-])(?P<first>{YEAR})(?:{DASH}|/)(?P<last>(?:1[0-9]{{3}}|20[0-9]{{2}}|[0-9]{{2}}))
        (?!{ALNUM}|%|[.,-][0-9])
    """,
    build=_years,
    examples=("([1899]-[1902])", "the war of [1845]–[93]", "[2009]-[2010]", "the war ([2003]-[09])"),
    counter_examples=("1902-1899", "555-1899-1902", "2004-01-02"),
)

YEAR_SPAN_ERA = Rule(
    id="year-span-era",
    starts=followed_by(FIGURES, ENDS_ERA | FIGURES | {"to", "and", "until", "through"}),
    pattern=rf"""
        (?<![0-9.,-])(?P<first>[0-9]{{1,4}}){S}?(?P<era_first>{ERA})?(?:{DASH}|{S}(?:to|and|until
        |through){S})(?P<last>[0-9]{{1,4}}){S}?(?P<era>{ERA})
    """,
    build=_years,
    examples=("([499]-[493 BC])", "from [499] to [493 BC]", "[499 BC]–[493 BC]"),
    counter_examples=("493-499 BC", "499-493 boats"),
)

RULES = (
    YEAR_SPAN_ERA,
    YEAR_SPAN,
    YEAR_ERA,
    ERA_YEAR,
    BARE_YEAR,
    OLD_YEARS,
    YEAR_IN_FIGURES,
    OF_YEAR,
    YEAR_APOSTROPHE,
    YEAR_IN_WORDS,
)
