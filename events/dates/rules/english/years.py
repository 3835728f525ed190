"""Years, decades, centuries and spans of years: "1949", "490 BC", "the 1930s", "the 4th century BC", "1845-93"."""

from events.dates.meaning import CalendarDate, Era, Meaning, Mod, Modified, Part, Series, Unit
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import DASH, ERA, ORDINAL, STARTS_ORDINAL, YEAR, S
from events.dates.rules.english.numbers import ordinal_number, year_number
from events.dates.rules.english.words import DECADES
from events.dates.value import Qualifier

_DIGITS = frozenset({"#1", "#2", "#3", "#4"})
_BEFORE_OLD_YEAR = "in|since|until|till|by|before|after|from|circa|around|about|year"


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


def _decade(reading: Reading) -> Meaning | None:
    digits = reading["digits"]
    if len(digits) == 2:
        return Era(Unit.DECADE, int(digits[0]), has_century=False)
    if reading["era"].lower().startswith("b"):
        return Era(Unit.DECADE, -(int(digits) // 10) - 1)
    return Era(Unit.DECADE, int(digits) // 10)


def _decade_in_words(reading: Reading) -> Meaning | None:
    tens = DECADES[reading["decade"].lower()]
    if reading["century"]:
        return Era(Unit.DECADE, {"eighteen": 180, "nineteen": 190}[reading["century"].lower()] + tens)
    return Era(Unit.DECADE, tens, has_century=False)


def _century(reading: Reading) -> Meaning | None:
    number = ordinal_number(reading["number"])
    unit = Unit.CENTURY if reading["unit"].lower().startswith("c") else Unit.MILLENNIUM
    return Era(unit, -number if reading["era"].lower().startswith("b") else number - 1)


def _centuries(reading: Reading) -> Meaning | None:
    first, second = (Era(Unit.CENTURY, ordinal_number(reading[name]) - 1) for name in ("first", "second"))
    return Series(
        (
            Part(reading.start, reading.span("first")[1], first),
            Part(reading.span("second")[0], reading.end, second),
        )
    )


BARE_YEAR = Rule(
    id="year",
    starts=frozenset({"#4", "the"}),
    pattern=rf"""
        (?:the{S}year{S})?(?<![0-9a-z.,:/$£€¥#@_])(?<!(?-i:[0-9A-Z])[–‐-])(?P<year>1[5-9][0-9]{{2}}
        |20[0-9]{{2}})(?![0-9a-z_%°]|[.,:/][0-9]|[-–][0-9a-z]?[0-9])
    """,
    build=_year,
    examples=("since they split in [1949] due to", "the [2008] Games", "in [the year 1848]"),
    counter_examples=("1949.5", "$1949", "12,1949", "1949px", "in 19491", "call 555-1949"),
)

YEAR_IN_FIGURES = Rule(
    id="year-after-preposition",
    starts=frozenset({"in", "since", "until", "till", "by", "before", "after", "from", "circa", "year"}),
    pattern=rf"""
        (?:{_BEFORE_OLD_YEAR}){S}(?:the{S}year{S})?(?P<timex>(?P<year>1[0-4][0-9]{{2}}))(?![0-9a-z%]
        |[.,:/-][0-9])(?!{S}[a-z]{{2,20}}s\b)
    """,
    build=_year,
    examples=("In [1066], William landed.", "until [1453]"),
    counter_examples=("with 1066 men", "in 1200 houses"),
)

YEAR_APOSTROPHE = Rule(
    id="year-apostrophe",
    starts=frozenset({"in", "of", "since", "until", "from", "by"}),
    pattern=rf"(?:in|of|since|until|from|by){S}(?P<timex>(?P<year>['’‘][0-9][0-9]))(?![0-9s%])",
    build=_year,
    examples=("the class of ['68]", "in [’99]"),
    counter_examples=("in '68s", "the '68 people"),
)

YEAR_ERA = Rule(
    id="year-era",
    starts=_DIGITS,
    pattern=rf"(?<![0-9.,])(?P<year>[0-9]{{1,4}}){S}?(?P<era>{ERA})",
    build=_year,
    examples=("in [490 BC]", "until [44 B.C.E.]", "in [79 AD],", "about [1200 CE]"),
    counter_examples=("490 Bc1", "20 ads", "1,490 BC"),
)

ERA_YEAR = Rule(
    id="era-year",
    starts=frozenset({"ad", "a"}),
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
        (?![0-9a-z%]|[.,-][0-9])
    """,
    build=_years,
    examples=("([1899]-[1902])", "the war of [1845]–[93]", "[2009]-[2010]"),
    counter_examples=("1902-1899", "555-1899-1902", "2004-01-02"),
)

YEAR_SPAN_ERA = Rule(
    id="year-span-era",
    starts=_DIGITS,
    pattern=rf"""
        (?<![0-9.,-])(?P<first>[0-9]{{1,4}}){S}?(?P<era_first>{ERA})?(?:{DASH}|{S}(?:to|and|until
        |through){S})(?P<last>[0-9]{{1,4}}){S}?(?P<era>{ERA})
    """,
    build=_years,
    examples=("([499]-[493 BC])", "from [499] to [493 BC]", "[499 BC]–[493 BC]"),
    counter_examples=("493-499 BC", "499-493 boats"),
)

DECADE = Rule(
    id="decade",
    starts=frozenset({"the", "#2", "#3", "#4"}),
    pattern=rf"(?:the{S})?(?:(?P<digits>[12][0-9]{{2}}0)['’]?s\b|['’‘](?P<short>[2-9]0)['’]?s\b)",
    build=lambda reading: (
        Era(Unit.DECADE, int(reading["short"][0]), has_century=False) if reading["short"] else _decade(reading)
    ),
    examples=("in [the 1930s]", "a [1960s] song", "in [the '90s]"),
    counter_examples=("the 1935s", "in the 1930", "90s"),
)

DECADE_SHORT = Rule(
    id="decade-short",
    starts=frozenset({"the", "#2."}),
    pattern=rf"(?:the{S}|(?<=early\s)|(?<=late\s)|(?<=mid[\s-]))(?P<digits>[2-9]0)s\b",
    build=_decade,
    examples=("back in [the 90s]",),
    counter_examples=("in his 90s", "the 95s"),
)

DECADE_ERA = Rule(
    id="decade-era",
    starts=frozenset({"the"}),
    pattern=rf"the{S}(?P<digits>[0-9]{{2,4}})s{S}(?P<era>{ERA})",
    build=_decade,
    examples=("Throughout [the 470s BC] he",),
    counter_examples=("the 470s",),
)

DECADE_WORD = Rule(
    id="decade-in-words",
    starts=frozenset({"the", "nineteen", "eighteen"}),
    pattern=rf"(?:the{S}(?:(?P<century>nineteen|eighteen)[ -])?)(?P<decade>{'|'.join(DECADES)})\b(?!{S}and\b)",
    build=_decade_in_words,
    examples=("in [the nineties]", "during [the nineteen thirties]"),
    counter_examples=("in her nineties", "temperatures in thirties"),
)

CENTURY = Rule(
    id="century",
    starts=STARTS_ORDINAL | {"the"},
    pattern=rf"""
        (?:the{S})?(?P<number>{ORDINAL}|twenty{S}first)[ -](?P<unit>century|centuries|millennium)(?:{S}
        (?P<era>{ERA}))?\b
    """,
    build=_century,
    examples=("in [the 19th century]", "[twenty-first century] war", "in [the 4th century BC]"),
    counter_examples=("a century", "the 19 century"),
)

CENTURIES = Rule(
    id="centuries",
    starts=STARTS_ORDINAL | {"the"},
    pattern=rf"""
        (?:the{S})?(?P<first>{ORDINAL})(?:{S}(?:and|to|or){S}|,{S}|{DASH})(?:the{S})?
        (?P<second>{ORDINAL}){S}(?P<unit>centuries|century)\b
    """,
    build=_centuries,
    examples=("in [the 19th] and [20th centuries]",),
    counter_examples=("the 19th and 20th regiments",),
)

CENTURY_TURN = Rule(
    id="turn-of-the-century",
    starts=frozenset({"the"}),
    pattern=rf"the{S}turn{S}of{S}the{S}(?:(?P<number>{ORDINAL}){S})?century",
    build=lambda reading: (
        Modified(Era(Unit.CENTURY, ordinal_number(reading["number"]) - 1), Mod.START, Qualifier.APPROXIMATE)
        if reading["number"]
        else None
    ),
    examples=("at [the turn of the 20th century]",),
    counter_examples=("the turn of the screw", "the turn of the century"),
)

RULES = (
    YEAR_SPAN_ERA,
    YEAR_SPAN,
    YEAR_ERA,
    ERA_YEAR,
    BARE_YEAR,
    YEAR_IN_FIGURES,
    YEAR_APOSTROPHE,
    DECADE_ERA,
    DECADE,
    DECADE_SHORT,
    DECADE_WORD,
    CENTURIES,
    CENTURY,
    CENTURY_TURN,
)
