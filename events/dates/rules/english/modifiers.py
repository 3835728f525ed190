"""Words before a date that say which part of it, or how exactly: "early", "mid-", "the end of", "about"."""

from collections.abc import Mapping

from events.dates.meaning import Anchor, CalendarDate, Clock, DayPart, Fiscal, Meaning, Mod, Modified, Relative, Unit
from events.dates.rules import Reading, Rule, Slot
from events.dates.rules.english.fragments import ALNUM, YEAR, S, after_the, first_words, followed_by, one_of, with_the
from events.dates.rules.english.words import UNITS
from events.dates.rules.english.years import NOT_COUNTED
from events.dates.rules.kinds import is_duration, is_plain
from events.dates.value import Qualifier

_LAST_OLD_YEAR = 1900
"""Up to this year "about" before a year says how exact it is."""

PARTS: Mapping[str, Mod] = {
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
    "the first few days of": Mod.START,
    "the first few weeks of": Mod.START,
    "the first few months of": Mod.START,
    "the last few days of": Mod.END,
    "the last few weeks of": Mod.END,
    "the last few months of": Mod.END,
    "the first years of": Mod.START,
    "the early years of": Mod.START,
    "the last years of": Mod.END,
    "the final years of": Mod.END,
    "the closing years of": Mod.END,
    "the first decades of": Mod.START,
    "the last decades of": Mod.END,
    "the closing weeks of": Mod.END,
    "the opening years of": Mod.START,
    "the closing decades of": Mod.END,
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
    "not more than": Mod.EQUAL_OR_LESS,
    "close to": Mod.APPROX,
    "well over": Mod.MORE_THAN,
    "a little over": Mod.MORE_THAN,
    "a little more than": Mod.MORE_THAN,
    "little more than": Mod.MORE_THAN,
    "as many as": Mod.EQUAL_OR_LESS,
    "well under": Mod.LESS_THAN,
}


def _part(reading: Reading) -> Meaning | None:
    mod = Mod.END if reading["end"] else PARTS[" ".join(reading["mod"].lower().split())]
    return Modified(reading.slot("date"), mod)


_PARTICLES: Mapping[str, str] = {
    "over": "take takes took taken taking handed turned crossed switched",
    "under": "go goes went gone going",
    "around": "turned turns came went",
}
"""Verbs after which such a word is theirs and no degree: "took over six months later"."""

_PARTICLE = "|".join(
    rf"(?<={verb}\s)(?={particle}\b)" for particle, verbs in _PARTICLES.items() for verb in verbs.split()
)


def _degree(reading: Reading) -> Meaning | None:
    """None for a verb's particle before a distance; "took over six months" is a length."""
    if reading.has("particle") and reading.has("distance"):
        return None
    mod = _DEGREES[" ".join(reading["mod"].lower().split())]
    return Modified(reading.slot("duration"), mod)


def _is_date_or_part(meaning: Meaning) -> bool:
    """What "early" can stand before: a date, or a part of a day."""
    return is_plain(meaning) or isinstance(meaning, DayPart | Fiscal)


def _is_date_or_clock(meaning: Meaning) -> bool:
    """What "around" can stand before."""
    return is_plain(meaning) or isinstance(meaning, Clock)


def _is_date_or_time(meaning: Meaning) -> bool:
    """What "shortly before" can stand before."""
    return is_plain(meaning) or isinstance(meaning, Clock | DayPart)


def _is_date_or_its_time(meaning: Meaning) -> bool:
    """What "no earlier than" makes a limit of a day: a date, or a time of a day that is told with it."""
    return is_plain(meaning) or (isinstance(meaning, Clock | DayPart) and meaning.day is not None)


def _approximate(reading: Reading) -> Meaning | None:
    """A date that is approximate; of an approximate hour the day is sure."""
    date = reading.slot("date")
    return Modified(date, Mod.APPROX, Qualifier.NONE if isinstance(date, Clock) else Qualifier.APPROXIMATE)


def _about(reading: Reading) -> Meaning | None:
    """ "About 2012" may be what a book is about; "about 1700", "by about 2012" and "about 3 p.m." are not."""
    date = reading.slot("date")
    is_old = isinstance(date, CalendarDate) and date.year is not None and date.year <= _LAST_OLD_YEAR
    if reading.has("sure") or is_old or isinstance(date, Clock):
        return _approximate(reading)
    return None


def _shortly(reading: Reading) -> Meaning | None:
    """Beside a date, which it is not quite; of an hour the day is sure."""
    date = reading.slot("date")
    about = Qualifier.APPROXIMATE if is_plain(date) else Qualifier.NONE
    return Modified(date, Mod.BEFORE if reading["way"].lower() == "before" else Mod.AFTER, about)


_UNITS_BEFORE = "".join(f"(?<!{unit}[ ])(?<!{unit}s[ ])" for unit in ("year", "month", "week", "day", "hour", "minute"))
_NOT_OVERDUE = "".join(f"(?<!{verb}[ ])" for verb in ("paid", "pay", "paying"))
_NOT_COUNTED = rf"(?:(?!(?:late|early){S}(?:in|on)\b)|{_UNITS_BEFORE}{_NOT_OVERDUE})"
"""Not "two years late in 2015", nor "were paid late in May"."""

PART = Rule(
    id="part-of",
    starts=first_words(PARTS) | {"end"},
    pattern=(
        rf"{_NOT_COUNTED}"
        rf"(?:(?P<mod>{one_of(phrase.replace(' ', S) for phrase in PARTS)})(?:-|–|{S})"
        rf"(?:(?:in|on){S}(?:the{S})?)?"
        r"|(?P<end>end)-)",
        Slot("date", _is_date_or_part),
    ),
    build=_part,
    examples=("By [early October], it", "[the end of March 1944]", "[mid-August]", "[late last year]", "by [end-2013]"),
    counter_examples=(
        "talks end Friday",
        "an early bird in May",
        "the end of it",
        "two years late",
        "was paid late in May",
    ),
)

_OF_OR_IN = one_of(phrase.replace(" ", S) for phrase in PARTS if phrase.endswith((" of", " in")))

PART_OF_THE_UNIT = Rule(
    id="part-of-the-unit",
    starts=first_words(phrase for phrase in PARTS if phrase.endswith(" of")) | {"late", "early", "later", "earlier"},
    pattern=rf"(?P<mod>{_OF_OR_IN}){S}(?:the|its){S}(?P<unit>day|week|month|quarter|year|decade|century)\b",
    build=lambda reading: Modified(
        Relative(UNITS[reading["unit"].lower()][0], 0, Anchor.REGISTER),
        PARTS[" ".join(reading["mod"].lower().split())],
    ),
    examples=("by [the end of the month].", "[the latter part of the year]"),
    counter_examples=("the end of the years", "end of the war"),
)

_THEN = "to|after|when|if|because|and|or|but|with|for|at|as|on|by|before|unless|once|he|she|it|they"
"""What goes on after "in the new year", which is none of a list's or a ball's."""

YEAR_END = Rule(
    id="year-end",
    starts=with_the({"year"}),
    pattern=rf"(?:the{S})?(?:year[ -]end|year['’]s{S}end)\b(?:,?{S}(?P<year>{YEAR}))?",
    build=lambda reading: Modified(
        CalendarDate(int(reading["year"])) if reading["year"] else Relative(Unit.YEAR, 0, Anchor.REGISTER), Mod.END
    ),
    examples=("by [year-end] they", "before [the year's end]", "at [year-end 1990]"),
    counter_examples=("the year ended", "year-ending"),
)

NEW_YEAR = Rule(
    id="new-year",
    starts=after_the({"new"}),
    pattern=rf"""
        (?<=\bin\s|\bby\s)the{S}new{S}year(?=[.,;:!?)]|\s?\Z|{S}(?:{_THEN})\b)
    """,
    build=lambda reading: Modified(CalendarDate(month=1), Mod.APPROX, Qualifier.APPROXIMATE),
    examples=("will rule in [the new year]", "by [the New Year], he"),
    counter_examples=("in the new year honours", "the new year", "in the new year 1900"),
)

CIRCA = Rule(
    id="circa",
    starts=frozenset({"c", "ca", "circa", "around", "approximately", "roughly", "somewhere"}),
    pattern=(
        rf"(?:circa|ca\.?|c\.|(?:somewhere{S})?around{S}|approximately{S}|roughly{S}){S}?",
        Slot("date", _is_date_or_clock),
    ),
    build=_approximate,
    examples=("([circa 1914])", "[ca. 466 BC]", "[c. 1850]", "built [around 1850]", "at [around 3 p.m.]"),
    counter_examples=("c 1850 dollars", "circa the house", "around 1850 people"),
)

CIRCA_YEAR = Rule(
    id="circa-year",
    starts=frozenset({"c", "ca"}),
    pattern=rf"(?:c|ca)\.(?P<year>{YEAR})(?!{ALNUM}|%|[.,:/-][0-9])",
    build=lambda reading: Modified(CalendarDate(int(reading["year"])), Mod.APPROX, Qualifier.APPROXIMATE),
    examples=("([c.1562], London)",),
    counter_examples=("c.1562.5", "etc.1562"),
)

_BEFORE_OLD_YEAR = """
    in from since by until till before after up founded built rebuilt established erected constructed completed begun
    began started ended born died written painted composed made carved compiled introduced abandoned settled occupied
    dated dating dates
"""

CIRCA_OLD_YEAR = Rule(
    id="circa-old-year",
    starts=followed_by(_BEFORE_OLD_YEAR.split(), {"around", "about"}),
    pattern=rf"(?:{one_of(_BEFORE_OLD_YEAR.split())}),?{S}(?P<timex>(?:around|about){S}(?P<year>1[0-4][0-9]{{2}})){NOT_COUNTED}",
    build=lambda reading: Modified(CalendarDate(int(reading["year"])), Mod.APPROX, Qualifier.APPROXIMATE),
    examples=("was set up [around 1360].", "dates from [about 1100]", "built [around 1250], it"),
    counter_examples=("arrested around 1300.", "a crew of about 1200", "in around 1100 people", "in about 1200 tons"),
)

ABOUT = Rule(
    id="about-date",
    starts=frozenset({"about"}),
    pattern=(
        rf"(?P<sure>(?<=by\s)|(?<=in\s)|(?<=at\s)|(?<=of\s)|(?<=from\s)|(?<=until\s)|(?<=since\s))?about{S}",
        Slot("date", _is_date_or_clock),
    ),
    build=_about,
    examples=("by [about 1950]", "built [about 1000 BC]", "until [about 1700]", "at [about 10 p.m.]"),
    counter_examples=("a film about 1968", "talks about Friday", "about 1850 people"),
)

SOMETIME = Rule(
    id="some-time-in",
    starts=frozenset({"some", "sometime"}),
    pattern=(rf"some{S}?time{S}(?:in|during|around|about){S}(?:about{S}|around{S})?", Slot("timex", is_plain)),
    build=lambda reading: Modified(reading.slot("timex"), Mod.APPROX, Qualifier.APPROXIMATE),
    examples=("some time in [1914]", "sometime during [the 4th century BC]"),
    counter_examples=("some times in 1914", "sometime after 1914"),
)

NO_LATER = Rule(
    id="no-later-than",
    starts=frozenset({"no", "not"}),
    pattern=(rf"(?:no|not){S}(?P<way>later|earlier|sooner){S}than{S}", Slot("date", _is_date_or_its_time)),
    build=lambda reading: Modified(
        reading.slot("date"), Mod.ON_OR_BEFORE if reading["way"].lower() == "later" else Mod.ON_OR_AFTER
    ),
    examples=("[no later than Friday]", "[not earlier than May 2004]", "[no earlier than May 3 at 6 a.m.]"),
    counter_examples=("later than Friday", "no later than 6 a.m."),
)

SHORTLY = Rule(
    id="shortly-before",
    starts=frozenset({"shortly", "just", "soon", "immediately", "right", "sometime", "some"}),
    pattern=(
        rf"(?:shortly|just|soon|immediately|right|some{S}?time){S}(?P<way>before|after){S}(?:about{S})?",
        Slot("date", _is_date_or_time),
    ),
    build=_shortly,
    examples=(
        "[shortly before 2 pm] it sank",
        "[just after midnight]",
        "[Sometime after 490 BC] he",
        "[soon after dawn]",
    ),
    counter_examples=("shortly before the war", "just two days after 1949 and"),
)

DEGREE = Rule(
    id="degree",
    starts=first_words(_DEGREES),
    pattern=(
        rf"(?P<particle>{_PARTICLE})?(?P<mod>{one_of(phrase.replace(' ', S) for phrase in _DEGREES)}){S}",
        Slot("duration", is_duration),
        rf"(?P<distance>(?={S}(?:later|earlier|after|afterwards|ago|before)\b))?",
    ),
    build=_degree,
    examples=("for [over nine months]", "[at least two days]", "[less than a year]", "took [over six months]"),
    counter_examples=("over the nine", "about it"),
)

OUTSIDE = (SOMETIME,)
"""Rules that say how exact a date is without reaching beyond its span: they come before the rules of dates."""

RULES = (
    PART,
    PART_OF_THE_UNIT,
    YEAR_END,
    NEW_YEAR,
    CIRCA,
    CIRCA_YEAR,
    CIRCA_OLD_YEAR,
    ABOUT,
    NO_LATER,
    SHORTLY,
    DEGREE,
)
