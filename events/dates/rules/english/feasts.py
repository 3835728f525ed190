"""Named days: Christmas, Easter, Thanksgiving and others, with when they fall in a year."""

from collections.abc import Callable, Mapping

from events.dates.bounds import day_number, days_until, weekday
from events.dates.meaning import CalendarDate, Feast, Meaning, Mod, Modified
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import MONTH, STARTS_MONTH, YEAR, S, one_of
from events.dates.rules.english.numbers import month_number
from events.dates.rules.english.words import OTHER_CALENDARS
from events.dates.value import Qualifier

DayOf = Callable[[int], int]


def easter(year: int) -> int:
    """The day number of Western Easter Sunday (the anonymous Gregorian computus).

    >>> easter(2024) == day_number(2024, 3, 31)
    True
    """
    golden = year % 19
    century, rest = divmod(year, 100)
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * shift) // 451
    month, day = divmod(epact + shift - 7 * correction + 114, 31)
    return day_number(year, month, day + 1)


def _fixed(month: int, day: int) -> DayOf:
    return lambda year: day_number(year, month, day)


def _from_easter(days: int) -> DayOf:
    return lambda year: easter(year) + days


def _nth(month: int, day_of_week: int, count: int) -> DayOf:
    """The count-th such weekday of a month; -1 is the last."""

    def of(year: int) -> int:
        if count > 0:
            first = day_number(year, month, 1)
            return first + days_until(first, day_of_week) + 7 * (count - 1)
        last = day_number(year, month, 31)
        return last - (weekday(last) - day_of_week) % 7

    return of


FEASTS: Mapping[str, DayOf] = {
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "new year's": _fixed(1, 1),
    "new year": _fixed(1, 1),
    "epiphany": _fixed(1, 6),
    "martin luther king day": _nth(1, 0, 3),
    "groundhog day": _fixed(2, 2),
    "valentine's day": _fixed(2, 14),
    "presidents' day": _nth(2, 0, 3),
    "st patrick's day": _fixed(3, 17),
    "st. patrick's day": _fixed(3, 17),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "easter": _from_easter(0),
    "ascension day": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit monday": _from_easter(50),
    "april fools' day": _fixed(4, 1),
    "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1),
    "mother's day": _nth(5, 6, 2),
    "memorial day": _nth(5, 0, -1),
    "father's day": _nth(6, 6, 3),
    "midsummer": _fixed(6, 24),
    "juneteenth": _fixed(6, 19),
    "canada day": _fixed(7, 1),
    "independence day": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "labor day": _nth(9, 0, 1),
    "labour day": _nth(9, 0, 1),
    "columbus day": _nth(10, 0, 2),
    "halloween": _fixed(10, 31),
    "all saints' day": _fixed(11, 1),
    "guy fawkes night": _fixed(11, 5),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11),
    "thanksgiving day": _nth(11, 3, 4),
    "thanksgiving": _nth(11, 3, 4),
    "black friday": lambda year: _nth(11, 3, 4)(year) + 1,
    "christmas eve": _fixed(12, 24),
    "christmas day": _fixed(12, 25),
    "christmas": _fixed(12, 25),
    "xmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
}


def _feast(reading: Reading) -> Meaning | None:
    name = " ".join(reading["name"].lower().replace("’", "'").split())
    return Feast(name, FEASTS[name], int(reading["year"]) if reading["year"] else None)


_NAMES = one_of(name.replace("'", "['’]").replace(".", r"\.").replace(" ", S) for name in FEASTS)

_OF_ANOTHER_CALENDAR = "".join(rf"(?<!{name}\s)" for name in sorted(OTHER_CALENDARS))
"""The new years, Easters and other feasts of which no calendar here says when they are."""

NAMED_DAY = Rule(
    id="named-day",
    starts=frozenset(name.replace("'", " ").replace(".", " ").split()[0] for name in FEASTS),
    pattern=rf"""
        {_OF_ANOTHER_CALENDAR}(?P<name>(?-i:(?=[A-Z])){_NAMES})\b(?:,?{S}(?:of{S})?(?P<year>{YEAR}))?
        (?!{S}(?-i:Island|Rising|Bunny|Party|Zealand|York|Prison))
    """,
    build=_feast,
    examples=(
        "on [Christmas Day] they",
        "by [Easter 2004]",
        "[New Year’s Eve]",
        "shut at [New Year]",
        "for the Chinese by [New Year]",
    ),
    counter_examples=(
        "easterly winds",
        "Easter Island",
        "Easter Rising",
        "mayday",
        "Ethiopian Christmas",
        "until the Lunar New Year",
        "at Persian New Year",
    ),
)


def _about(reading: Reading) -> Meaning | None:
    """A time of some days around the feast."""
    name = reading["name"].lower()
    return Modified(Feast(name, FEASTS[name]), Mod.NONE, Qualifier.APPROXIMATE)


_SEASONAL = ("christmas", "xmas", "easter", "thanksgiving", "pentecost", "midsummer")

ABOUT_A_FEAST = Rule(
    id="about-a-feast",
    starts=frozenset({"at", "over", "around", "round"}),
    pattern=rf"""
        (?:at|over|around|round){S}(?P<timex>(?P<name>(?-i:(?=[A-Z])){one_of(_SEASONAL)}))\b
        (?!,?{S}(?-i:[A-Z0-9]))
    """,
    build=_about,
    examples=("was damaged at [Easter].", "came home over [Christmas]"),
    counter_examples=("on Christmas Day", "at Easter Sunday", "at Easter 2004", "over the Christmas"),
)

HISTORIC: Mapping[str, tuple[int, int, int]] = {
    "d-day": (1944, 6, 6),
    "ve day": (1945, 5, 8),
    "v-e day": (1945, 5, 8),
    "vj day": (1945, 8, 15),
    "v-j day": (1945, 8, 15),
    "9/11": (2001, 9, 11),
}
"""Days that have a name of their own, once for all."""

HISTORIC_DAY = Rule(
    id="historic-day",
    starts=frozenset({"d", "v", "ve", "vj", "#1."}),
    pattern=r"(?<![\w/.-])(?P<name>(?-i:D-Day|V-?[EJ][ ]Day|9/11))(?![\w/%]|-[0-9])",
    build=lambda reading: CalendarDate(*HISTORIC[reading["name"].lower()]),
    examples=("On [D-Day] they landed.", "since [9/11]", "on [VE Day]"),
    counter_examples=("9/11/2005", "d-days", "19/11"),
)

BANK_HOLIDAY = Rule(
    id="month-bank-holiday",
    starts=STARTS_MONTH,
    pattern=rf"(?P<month>{MONTH}){S}(?:bank{S}holiday(?:{S}(?:weekend|Monday))?)\b",
    build=lambda reading: CalendarDate(None, month_number(reading["month"]), None),
    examples=("on [August bank holiday] they", "over the [May bank holiday weekend]"),
    counter_examples=("the bank holiday in August", "an August holiday"),
)
"""A month by its bank holiday: which Monday that is differs from land to land."""

RULES = (BANK_HOLIDAY, ABOUT_A_FEAST, NAMED_DAY, HISTORIC_DAY)
