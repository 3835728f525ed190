"""Words before a date that say which part of it, or how exactly: "early", "mid-", "the end of", "about"."""

from collections.abc import Mapping

from events.dates.meaning import Anchor, DayPart, Meaning, Mod, Modified, Relative, Unit
from events.dates.rules import Reading, Rule, Slot
from events.dates.rules.english.fragments import S, one_of
from events.dates.rules.english.words import UNITS
from events.dates.rules.kinds import is_duration, is_plain
from events.dates.value import Qualifier

_PARTS: Mapping[str, Mod] = {
    "early": Mod.START,
    "late": Mod.END,
    "mid": Mod.MID,
    "middle": Mod.MID,
    "the early": Mod.START,
    "the late": Mod.END,
    "the mid": Mod.MID,
    "early in": Mod.START,
    "late in": Mod.END,
    "the end of": Mod.END,
    "end of": Mod.END,
    "the very end of": Mod.END,
    "the close of": Mod.END,
    "the last days of": Mod.END,
    "the latter part of": Mod.END,
    "the latter half of": Mod.END,
    "the start of": Mod.START,
    "start of": Mod.START,
    "the beginning of": Mod.START,
    "beginning of": Mod.START,
    "the very beginning of": Mod.START,
    "the early part of": Mod.START,
    "the early days of": Mod.START,
    "the onset of": Mod.START,
    "the dawn of": Mod.START,
    "the middle of": Mod.MID,
    "the height of": Mod.MID,
    "the rest of": Mod.NONE,
    "the remainder of": Mod.NONE,
    "mid to late": Mod.MID,
    "mid-to-late": Mod.MID,
    "early to mid": Mod.MID,
    "early-to-mid": Mod.MID,
    "the first days of": Mod.START,
    "the first weeks of": Mod.START,
    "the first months of": Mod.START,
    "the opening days of": Mod.START,
    "the opening weeks of": Mod.START,
    "the opening months of": Mod.START,
    "the last weeks of": Mod.END,
    "the last months of": Mod.END,
    "the final days of": Mod.END,
    "the final weeks of": Mod.END,
    "the final months of": Mod.END,
    "the closing days of": Mod.END,
    "the closing months of": Mod.END,
    "the second half of": Mod.END,
    "the first half of": Mod.START,
    "the first part of": Mod.START,
    "later": Mod.END,
    "earlier": Mod.START,
}

_DEGREES: Mapping[str, Mod] = {
    "about": Mod.APPROX,
    "around": Mod.APPROX,
    "approximately": Mod.APPROX,
    "roughly": Mod.APPROX,
    "almost": Mod.LESS_THAN,
    "nearly": Mod.LESS_THAN,
    "under": Mod.LESS_THAN,
    "less than": Mod.LESS_THAN,
    "fewer than": Mod.LESS_THAN,
    "over": Mod.MORE_THAN,
    "more than": Mod.MORE_THAN,
    "at least": Mod.EQUAL_OR_MORE,
    "at most": Mod.EQUAL_OR_LESS,
    "up to": Mod.EQUAL_OR_LESS,
    "no more than": Mod.EQUAL_OR_LESS,
    "no less than": Mod.EQUAL_OR_MORE,
    "only": Mod.NONE,
    "just": Mod.NONE,
    "just over": Mod.MORE_THAN,
    "just under": Mod.LESS_THAN,
    "some": Mod.APPROX,
    "only about": Mod.APPROX,
}


def _part(reading: Reading) -> Meaning | None:
    mod = _PARTS[" ".join(reading["mod"].lower().split())]
    return Modified(reading.slot("date"), mod)


def _degree(reading: Reading) -> Meaning | None:
    mod = _DEGREES[" ".join(reading["mod"].lower().split())]
    return Modified(reading.slot("duration"), mod)


def _is_date_or_part(meaning: Meaning) -> bool:
    """What "early" can stand before: a date, or a part of a day."""
    return is_plain(meaning) or isinstance(meaning, DayPart)


PART = Rule(
    id="part-of",
    starts=frozenset(phrase.split()[0] for phrase in _PARTS),
    pattern=(
        rf"(?P<mod>{one_of(phrase.replace(' ', S) for phrase in _PARTS)})(?:-|–|{S})(?:(?:in|on){S}(?:the{S})?)?",
        Slot("date", _is_date_or_part),
    ),
    build=_part,
    examples=("By [early October], it", "[the end of March 1944]", "[mid-August]", "[late last year]"),
    counter_examples=("an early bird in May", "the end of it"),
)

_OF_OR_IN = one_of(phrase.replace(" ", S) for phrase in _PARTS if phrase.endswith((" of", " in")))

PART_OF_THE_UNIT = Rule(
    id="part-of-the-unit",
    starts=frozenset(phrase.split()[0] for phrase in _PARTS if phrase.endswith(" of"))
    | {"late", "early", "later", "earlier"},
    pattern=rf"(?P<mod>{_OF_OR_IN}){S}(?:the|its){S}(?P<unit>week|month|quarter|year|decade|century)\b",
    build=lambda reading: Modified(
        Relative(UNITS[reading["unit"].lower()][0], 0, Anchor.REGISTER),
        _PARTS[" ".join(reading["mod"].lower().split())],
    ),
    examples=("by [the end of the month].", "[the latter part of the year]"),
    counter_examples=("the end of the years", "end of the war"),
)

YEAR_END = Rule(
    id="year-end",
    starts=frozenset({"year", "the"}),
    pattern=rf"(?:the{S})?(?:year[ -]end|year['’]s{S}end)\b",
    build=lambda reading: Modified(Relative(Unit.YEAR, 0, Anchor.REGISTER), Mod.END),
    examples=("by [year-end] they", "before [the year's end]"),
    counter_examples=("the year ended", "year-ending"),
)

CIRCA = Rule(
    id="circa",
    starts=frozenset({"c", "ca", "circa", "around", "approximately", "roughly"}),
    pattern=(rf"(?:circa|ca\.?|c\.|around{S}(?!the\b)|approximately{S}|roughly{S}){S}?", Slot("date", is_plain)),
    build=lambda reading: Modified(reading.slot("date"), Mod.APPROX, Qualifier.APPROXIMATE),
    examples=("([circa 1914])", "[ca. 466 BC]", "[c. 1850]", "built [around 1850]"),
    counter_examples=("c 1850 dollars", "circa the house"),
)

DEGREE = Rule(
    id="degree",
    starts=frozenset(phrase.split()[0] for phrase in _DEGREES),
    pattern=(rf"(?P<mod>{one_of(phrase.replace(' ', S) for phrase in _DEGREES)}){S}", Slot("duration", is_duration)),
    build=_degree,
    examples=("for [over nine months]", "[at least two days]", "[less than a year]"),
    counter_examples=("over the nine", "about it"),
)

RULES = (PART, PART_OF_THE_UNIT, YEAR_END, CIRCA, DEGREE)
