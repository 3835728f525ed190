"""Past, present and future without a date: "now", "recently", "in the past", "currently", "the future"."""

from collections.abc import Mapping

from events.dates.meaning import Meaning, Ref, Vague
from events.dates.rules import Reading, Rule
from events.dates.rules.english.fragments import S, one_of

_WORDS: Mapping[str, Ref] = {
    "now": Ref.PRESENT,
    "nowadays": Ref.PRESENT,
    "currently": Ref.PRESENT,
    "current": Ref.PRESENT,
    "presently": Ref.PRESENT,
    "recently": Ref.PAST,
    "recent": Ref.PAST,
    "lately": Ref.PAST,
    "previously": Ref.PAST,
    "formerly": Ref.PAST,
    "former": Ref.PAST,
    "soon": Ref.FUTURE,
    "future": Ref.FUTURE,
}

_PHRASES: Mapping[str, Ref] = {
    "right now": Ref.PRESENT,
    "at present": Ref.PRESENT,
    "at the moment": Ref.PRESENT,
    "present day": Ref.PRESENT,
    "the present": Ref.PRESENT,
    "these days": Ref.PRESENT,
    "the present time": Ref.PRESENT,
    "this time": Ref.PRESENT,
    "the past": Ref.PAST,
    "the recent past": Ref.PAST,
    "the distant past": Ref.PAST,
    "not long ago": Ref.PAST,
    "long ago": Ref.PAST,
    "some time ago": Ref.PAST,
    "the future": Ref.FUTURE,
    "the near future": Ref.FUTURE,
    "the foreseeable future": Ref.FUTURE,
    "the coming days": Ref.FUTURE,
    "the coming weeks": Ref.FUTURE,
    "the coming months": Ref.FUTURE,
    "the coming years": Ref.FUTURE,
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


WORD = Rule(
    id="vague-word",
    starts=frozenset(_WORDS),
    pattern=rf"(?P<word>{one_of(_WORDS)})\b(?!-)",
    build=_word,
    examples=("is [now] smaller", "has [recently] said", "the [former] owner"),
    counter_examples=("nowhere", "the know-how", "now-defunct"),
)

PHRASE = Rule(
    id="vague-phrase",
    starts=frozenset(phrase.split()[0] for phrase in _PHRASES),
    pattern=rf"(?P<phrase>{one_of(phrase.replace(' ', S) for phrase in _PHRASES)})\b(?!{S}(?:few|two|three|several|participle|tense)\b)",
    build=_phrase,
    examples=("in [the near future]", "in [recent years]", "at [this time]"),
    counter_examples=("the past two", "recent yearbooks"),
)

RULES = (WORD, PHRASE)
