"""Past, present and future without a date: "now", "recently", "in the past", "currently", "the future"."""

from collections.abc import Mapping

from events.dates.meaning import DayPart, Meaning, Recurring, Ref, Vague
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import S, first_words, one_of

_WORDS: Mapping[str, Ref] = {
    "now": Ref.PRESENT,
    "nowadays": Ref.PRESENT,
    "currently": Ref.PRESENT,
    "current": Ref.PRESENT,
    "presently": Ref.PRESENT,
    "recently": Ref.PAST,
    "recent": Ref.PAST,
    "lately": Ref.PAST,
    "future": Ref.FUTURE,
}

_PHRASES: Mapping[str, Ref] = {
    "right now": Ref.PRESENT,
    "at present": Ref.PRESENT,
    "present day": Ref.PRESENT,
    "the present": Ref.PRESENT,
    "these days": Ref.PRESENT,
    "the present time": Ref.PRESENT,
    "the past": Ref.PAST,
    "the recent past": Ref.PAST,
    "the distant past": Ref.PAST,
    "not long ago": Ref.PAST,
    "long ago": Ref.PAST,
    "some time ago": Ref.PAST,
    "the future": Ref.FUTURE,
    "the near future": Ref.FUTURE,
    "the foreseeable future": Ref.FUTURE,
    "recent days": Ref.PAST,
    "recent weeks": Ref.PAST,
    "recent months": Ref.PAST,
    "recent years": Ref.PAST,
    "recent decades": Ref.PAST,
    "recent times": Ref.PAST,
}


def _word(reading: Reading) -> Meaning | None:
    return Vague(_WORDS[reading["word"].lower()])


def _phrase(reading: Reading) -> Meaning | None:
    return Vague(_PHRASES[" ".join(reading["phrase"].lower().split())])


def _the_time(reading: Reading) -> Meaning | None:
    """A time spoken of before; "the point" and "the period" alone mostly mean other things."""
    if reading["timex"].lower().endswith(("the point", "the period")):
        return None
    return Vague(Ref.PRESENT if reading["word"].lower() == "this" else Ref.PAST)


WORD = Rule(
    id="vague-word",
    starts=frozenset(_WORDS),
    pattern=rf"(?P<word>{one_of(_WORDS)})\b(?!-how)",
    build=_word,
    examples=("is [now] smaller", "has [recently] said", "the [now]-isolated town"),
    counter_examples=("nowhere", "the know-how"),
)

PHRASE = Rule(
    id="vague-phrase",
    starts=first_words(_PHRASES),
    pattern=rf"""
        (?P<phrase>{one_of(phrase.replace(" ", S) for phrase in _PHRASES)})\b
        (?!{S}(?:few|two|three|several|participle|tense)\b)
    """,
    build=_phrase,
    examples=("in [the near future]", "in [recent years]"),
    counter_examples=("the past two", "recent yearbooks"),
)

THE_TIME = Rule(
    id="the-time",
    starts=frozenset(
        f"{word} {which}"
        for word in ("at", "during", "by", "since", "from", "throughout", "until", "in")
        for which in ("this", "that", "the")
    ),
    pattern=rf"""
        (?!by{S}the)(?:at|during|by|since|from|throughout|until|in){S}
        (?P<timex>(?P<word>this|that|the|that{S}same|the{S}same){S}(?:time|period|point{S}in{S}time|moment))\b
        (?!{S}(?:of|being|when|that|to|for|limit|between|from|zone)\b)
    """,
    build=_the_time,
    examples=("at [the time], he", "During [this period] they", "at [that time]"),
    counter_examples=("at the time of writing", "by the time he came", "in the period"),
)

THIS_DAY = Rule(
    id="to-this-day",
    starts=frozenset({"this"}),
    pattern=r"(?<=to\s)this\sday\b",
    build=lambda reading: Vague(Ref.PRESENT),
    examples=("It stands to [this day].",),
    counter_examples=("on this day", "to this daylight"),
)

FORMER = Rule(
    id="former",
    starts=frozenset({"former"}),
    pattern=r"(?:the[ ]then[ -])?(?P<word>former)\b(?!,)",
    build=lambda reading: Vague(Ref.PAST),
    examples=("a [former] king",),
    counter_examples=("formerly", "of the two the former, he said"),
)

NIGHT = Rule(
    id="night",
    starts=frozenset({"night"}),
    pattern=r"night\b(?!['’])",
    build=lambda reading: Recurring(DayPart("NI")),
    examples=("moving in [night] marches",),
    counter_examples=("nights", "nightly"),
)

TOLD = (FORMER, NIGHT)
"""What annotators of an encyclopaedia take for time, and those of a newspaper do not: "former" gives 0.1 and
1.6 points of value F1 on the halves of eleven histories of wars, and would take 0.7 from sixty pieces of news."""

RULES = (WORD, PHRASE, THE_TIME, THIS_DAY, *TOLD)
