"""Days of the week: "Friday", "last Tuesday", "the weekend", "Monday and Tuesday"."""

from events.dates.meaning import Anchor, Meaning, Nearest, Relative, Unit, Weekday
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import STARTS_WEEKDAY, WEEKDAY, S
from events.dates.rules.english.numbers import weekday_number
from events.dates.rules.english.shifts import SHIFT, SHIFTS, STARTS_SHIFT, words


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

RULES = (THE_WEEKDAY, WEEKDAY_ALONE, SHIFTED_WEEKDAY, WEEKEND)
