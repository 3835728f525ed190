"""Days of the week: "Friday", "last Tuesday", "the weekend", "Monday and Tuesday"."""

from events.dates.meaning import Amount, Anchor, Meaning, Nearest, Offset, Relative, Unit, Weekday
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import NUMBER_WORD, STARTS_NUMBER_WORD, STARTS_WEEKDAY, WEEKDAY, S, one_of
from events.dates.rules.english.numbers import cardinal, weekday_number
from events.dates.rules.english.shifts import SHIFT, SHIFTS, STARTS_SHIFT, words
from events.dates.rules.english.words import WEEKDAYS

_COUNTED_AT_MOST = 8
_CLOSING = rf"(?=[.,;:!?)]|\s?\Z|{S}(?:and|or|when|after|as|at|in|but|because|before|with|for|by|if|unless)\b)"
"""What stands after an adverbial: "on Friday week, he", "on Friday week after a talk"; not "Friday week nights"."""


def _weekday(reading: Reading) -> Meaning | None:
    return Weekday(weekday_number(reading["weekday"]))


def _shifted_weekday(reading: Reading) -> Meaning | None:
    shift = words(reading["shift"])
    return Nearest(Weekday(weekday_number(reading["weekday"])), SHIFTS[shift], may_be_next_day=shift != "next")


WEEKDAY_ALONE = Rule(
    id="weekday",
    starts=STARTS_WEEKDAY,
    pattern=rf"(?P<weekday>{WEEKDAY})(?!['’]?s\b(?!{S}))",
    build=_weekday,
    examples=("warned [Friday] that", "on [Tues.] they", "[Sunday]'s game"),
    counter_examples=("wed in June", "the sun shone", "they sat down", "Fridayish"),
)

THE_WEEKDAY = Rule(
    id="the-weekday",
    starts=frozenset({"on the", "by the", "until the"}),
    pattern=rf"(?:on|by|until){S}the{S}(?P<timex>(?P<weekday>{WEEKDAY}))(?!['’-]|{S}(?:of|in|that|when|which)\b)",
    build=lambda reading: Weekday(weekday_number(reading["weekday"]), has_article=True),
    examples=("spoke on the [Wednesday] and", "By the [Friday] it"),
    counter_examples=("on Wednesday", "on the Wednesday of that week", "on the Monday's papers", "on the sun deck"),
)

SHIFTED_WEEKDAY = Rule(
    id="shifted-weekday",
    starts=STARTS_SHIFT,
    pattern=rf"(?:the{S})?(?P<shift>{SHIFT}){S}(?P<weekday>{WEEKDAY})",
    build=_shifted_weekday,
    examples=("[last Friday] they", "[this coming Tuesday]", "[next Monday]"),
    counter_examples=("at last Fridays", "the last man sat"),
)

WEEKDAY_LAST = Rule(
    id="weekday-last",
    starts=STARTS_WEEKDAY,
    pattern=rf"(?<=\bon\s)(?P<weekday>{WEEKDAY}){S}(?P<shift>last|next){_CLOSING}",
    build=_shifted_weekday,
    examples=("on [Tuesday last]. They", "on [Friday next], when"),
    counter_examples=("on Friday last year", "on Friday next to it", "said Friday last"),
)


def _weeks_on(reading: Reading) -> Meaning:
    """So many weeks after the coming weekday."""
    days = 14 if reading["length"].lower() == "fortnight" else 7
    coming = Nearest(Weekday(weekday_number(reading["weekday"])), 1)
    return Offset((Amount(days, Unit.DAY),), 1, Anchor.TEXT, coming)


WEEKDAY_WEEK = Rule(
    id="weekday-week",
    starts=STARTS_WEEKDAY,
    pattern=rf"(?<=\bon\s|\bby\s)(?P<weekday>{WEEKDAY}){S}(?P<length>week|fortnight){_CLOSING}",
    build=_weeks_on,
    examples=("will meet on [Saturday week].", "on [Friday fortnight], when"),
    counter_examples=("on Saturday weekly", "on Saturday week nights", "a Saturday week"),
)


def _weekdays_ago(reading: Reading) -> Meaning | None:
    """The so-manieth such day before; None where their number is not said."""
    count = cardinal(reading["count"])
    if not count or count % 1 or count > _COUNTED_AT_MOST:
        return None
    return Nearest(Weekday(weekday_number(reading["weekday"])), -int(count))


WEEKDAYS_AGO = Rule(
    id="weekdays-ago",
    starts=STARTS_NUMBER_WORD,
    pattern=rf"(?P<count>{NUMBER_WORD}){S}(?P<weekday>{one_of(WEEKDAYS)})s{S}ago\b",
    build=_weekdays_ago,
    examples=("found [two Fridays ago]", "[Three Sundays ago] they"),
    counter_examples=("several Fridays ago", "two Fridays a month", "two Fridays later"),
)

WEEKEND = Rule(
    id="weekend",
    starts=STARTS_SHIFT | {"the weekend"},
    pattern=rf"(?:(?:the{S})?(?P<shift>{SHIFT})|the){S}weekend\b(?!-|{S}(?:edition|warrior|section|box|of)\b)",
    build=lambda reading: (
        Relative(Unit.WEEKEND, SHIFTS[words(reading["shift"])], Anchor.DOCUMENT)
        if reading["shift"]
        else Relative(Unit.WEEKEND, 0, Anchor.REGISTER)
    ),
    examples=("over [the weekend] they met", "[this weekend]", "[last weekend]", "on [the weekend]"),
    counter_examples=("a weekend off", "the weekend edition"),
)

RULES = (THE_WEEKDAY, WEEKDAY_ALONE, SHIFTED_WEEKDAY, WEEKDAY_LAST, WEEKDAY_WEEK, WEEKDAYS_AGO, WEEKEND)
