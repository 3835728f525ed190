"""Decades, centuries, millennia: "the 1930s", "the '60s and '70s", "the 1500s", "the nineties", "the 4th century BC".

"The 1500s" are a century, as "the 1900s" are: nobody else would name those of ten years so. "The 2000s" are the decade
2000-2009, and so are the 1900s beside another decade ("the 1900s and 1910s").
"""

from events.dates.meaning import Era, Meaning, Mod, Modified, Part, Series, Unit
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import DASH, ERA, ORDINAL, STARTS_ORDINAL, S, after_the, with_the
from events.dates.rules.english.numbers import ordinal_number
from events.dates.rules.english.words import DECADES
from events.dates.value import Qualifier

_LAST_CENTURY_NAMED = 19
"""The 1900s are the last hundred years that are named so."""

_TENS = r"(?:[2-9]0|1[0-9]{2}0|20[0-9]0)"
_AND = rf"(?:{S}(?P<and>and|or|&){S}|{S}(?:to|through|until){S}|{DASH}|/)"


def _era_of(digits: str) -> Era:
    """The decade, or the century, that four digits with an "s" name."""
    first = int(digits)
    if first % 100 == 0 and first // 100 <= _LAST_CENTURY_NAMED:
        return Era(Unit.CENTURY, first // 100)
    return Era(Unit.DECADE, first // 10)


def _decade_alone(digits: str) -> Era:
    """A decade for sure: "1960", "60" without its century."""
    if len(digits) == 2:
        return Era(Unit.DECADE, int(digits[0]), has_century=False)
    return Era(Unit.DECADE, int(digits) // 10)


def _decades(reading: Reading) -> Meaning | None:
    """Two decades, of which the second may leave its century to the first; two centuries where both end in 00."""
    digits = (reading["first"], reading["second"])
    eras = [_decade_alone(text) for text in digits]
    if eras[0].has_century and not eras[1].has_century:
        eras[1] = Era(Unit.DECADE, eras[0].index // 10 * 10 + eras[1].index)
    if all(len(text) == 4 and text.endswith("00") for text in digits):
        eras = [_era_of(text) for text in digits]
    links = ("", "") if reading["and"] else ("begin", "end")
    return Series(
        (
            Part(reading.start, reading.span("first_end")[1], eras[0], links[0]),
            Part(reading.span("second_start")[0], reading.end, eras[1], links[1]),
        )
    )


def _before_christ(reading: Reading) -> Meaning | None:
    """A decade or a century of an era: the 470s BC are decade -48, the 400s BC the fifth century."""
    first = int(reading["digits"])
    if not reading["era"].lower().startswith("b"):
        return _era_of(reading["digits"])
    if first and first % 100 == 0:
        return Era(Unit.CENTURY, -(first // 100) - 1)
    return Era(Unit.DECADE, -(first // 10) - 1)


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
    sign = -1 if reading["era"].lower().startswith("b") else 1
    numbers = [ordinal_number(reading[name]) for name in ("first", "second")]
    first, second = (Era(Unit.CENTURY, number - 1 if sign > 0 else -number) for number in numbers)
    return Series(
        (
            Part(reading.start, reading.span("first")[1], first),
            Part(reading.span("second")[0], reading.end, second),
        )
    )


DECADE = Rule(
    id="decade",
    starts=frozenset({"'", "#4 s"}) | after_the({"'", "#2", "#4"}),
    pattern=rf"(?:the{S})?(?:(?P<digits>[12][0-9]{{2}}0)['’]?s\b|['’‘](?P<short>[2-9]0)['’]?s\b)",
    build=lambda reading: _decade_alone(reading["short"]) if reading["short"] else _era_of(reading["digits"]),
    examples=("in [the 1930s]", "a [1960s] song", "in [the '90s]", "[’80s] music", "in [the 1500s]"),
    counter_examples=("the 1935s", "in the 1930", "90s"),
)

DECADES_TOGETHER = Rule(
    id="decades",
    starts=frozenset({"'", "#4 s"}) | after_the({"'", "#2", "#4"}),
    pattern=rf"""
        (?:(?:the{S})?['’‘]|the{S}|(?<!early\s)(?<!late\s)(?<!mid[ -])(?=[12]))
        (?P<first>{_TENS})(?P<first_end>['’]?s)\b{_AND}
        (?P<second_start>(?:the{S})?['’‘]?(?P<second>{_TENS})['’]?s)\b
    """,
    build=_decades,
    examples=(
        "in [the '60s] and ['70s]",
        "[the 1960s] and [the '70s]",
        "in [the 1900s]-[1910s]",
        "[the 60s] and [70s]",
    ),
    counter_examples=("in their 20s and 30s", "the 65s and 70s", "the early 1500s and 1600s"),
)

DECADE_SHORT = Rule(
    id="decade-short",
    starts=frozenset({"#2.", "the #2"}),
    pattern=rf"(?:the{S}|(?<=early\s)|(?<=late\s)|(?<=mid[\s-]))(?P<digits>[2-9]0)s\b",
    build=lambda reading: _decade_alone(reading["digits"]),
    examples=("back in [the 90s]",),
    counter_examples=("in his 90s", "the 95s"),
)

DECADE_ERA = Rule(
    id="decade-era",
    starts=after_the({"#2", "#3", "#4"}),
    pattern=rf"the{S}(?P<digits>[0-9]{{2,4}})s{S}(?P<era>{ERA})",
    build=_before_christ,
    examples=("Throughout [the 470s BC] he", "in [the 400s BC]"),
    counter_examples=("the 470s",),
)

DECADE_WORD = Rule(
    id="decade-in-words",
    starts=after_the({"nineteen", "eighteen", *DECADES}),
    pattern=rf"(?:the{S}(?:(?P<century>nineteen|eighteen)[ -])?)(?P<decade>{'|'.join(DECADES)})\b(?!{S}and\b)",
    build=_decade_in_words,
    examples=("in [the nineties]", "during [the nineteen thirties]"),
    counter_examples=("in her nineties", "temperatures in thirties"),
)

CENTURY = Rule(
    id="century",
    starts=with_the(STARTS_ORDINAL),
    pattern=rf"""
        (?:the{S}(?!\S{{1,15}}-centur))?(?P<number>{ORDINAL}|twenty{S}first)[ -](?P<unit>century|centuries|millennium)\b
        (?:{S}(?P<era>{ERA}))?
    """,
    build=_century,
    examples=(
        "in [the 19th century]",
        "[twenty-first century] war",
        "the [12th-century] wall",
        "in [the 4th century BC]",
        "[the fifth century B.C.];",
    ),
    counter_examples=("a century", "the 19 century"),
)

CENTURIES = Rule(
    id="centuries",
    starts=with_the(STARTS_ORDINAL),
    pattern=rf"""
        (?:the{S})?(?P<first>{ORDINAL})(?:{S}(?:and|to|or){S}|,{S}|{DASH})(?:the{S})?
        (?P<second>{ORDINAL}){S}(?P<unit>centuries|century)\b(?:{S}(?P<era>{ERA}))?
    """,
    build=_centuries,
    examples=("in [the 19th] and [20th centuries]", "in [the 4th] and [3rd centuries BC]"),
    counter_examples=("the 19th and 20th regiments",),
)

CENTURY_TURN = Rule(
    id="turn-of-the-century",
    starts=frozenset({"the turn"}),
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
    DECADE_ERA,
    DECADES_TOGETHER,
    DECADE,
    DECADE_SHORT,
    DECADE_WORD,
    CENTURIES,
    CENTURY,
    CENTURY_TURN,
)
