"""Abbreviations told with the name that they stand for, where a timeline first has them: "Vik Centre for Maritime
Security (VCMS) was founded".

The text itself has to give both, the abbreviation in parentheses behind the name, whose words with a capital have to
spell it. Beside another noun ("VCMS survey") it stays.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from events.extract.headlines.fitting import USUAL
from events.extract.lexicon import verbs
from events.extract.lexicon.words import PREPOSITIONS, word_set
from events.model import Mention
from events.patterns import seldom

_GIVEN = seldom(
    r"(?P<name>[A-Z][\w’'&-]*(?: (?:of|for|and|the|on|in|to|[A-Z][\w’'&-]*)){1,9}) \((?P<short>[A-Z]{3,8})\)"
)
_AUXILIARIES = word_set("was is has had were are will would may must")


def spelt_out(mentions: Sequence[Mention], text: str, least: float) -> list[Mention]:
    """The mentions, with each abbreviation's name in the first published headline in time that has it, where it fits.
    Published is what has a confidence of `least` or more."""
    whole = list(mentions)
    names = dict(_given(text)) if ")" in text else {}
    for at in sorted(range(len(whole)), key=lambda at: in_time(whole[at])) if names else ():
        headline = whole[at].headline
        for short in [short for short in names if whole[at].confidence >= least and short in headline]:
            told = _with_name(headline, short, names.pop(short))
            whole[at] = replace(whole[at], headline=told) if told else whole[at]
    return whole


def in_time(mention: Mention) -> tuple[float, float]:
    """The earlier first, and the vaguer first of those that begin together."""
    date = mention.date
    return (
        -math.inf if date.earliest is None else date.earliest,
        -math.inf if date.latest is None else -date.latest,
    )


def _given(text: str) -> Iterator[tuple[str, str]]:
    """The abbreviations that a text explains, each with its name."""
    for found in _GIVEN.finditer(text):
        words = found["name"].split()
        for first in range(len(words) - 1, -1, -1):
            name = words[first:]
            if name[0][0].isupper() and "".join(word[0] for word in name if word[0].isupper()) == found["short"]:
                yield found["short"], " ".join(name)
                break


def _with_name(headline: str, short: str, name: str) -> str:
    """The headline with the name before an abbreviation; "" where that is not alone, or leaves no room."""
    found = re.search(rf"(?:^|(?P<before>\b(?:the|The) )){short}(?P<after>$|[’']s? | )(?P<next>[\w-]*)", headline)
    if found is None or name in headline or not _is_alone(found["next"], owner=len(found["after"]) > 1):
        return ""
    start = found.start() + len(found["before"] or "")
    ways = (name,) if len(found["after"]) > 1 else (f"{name} ({short})", name)
    told = (f"{headline[:start]}{way}{headline[start + len(short) :]}" for way in ways)
    return next((way for way in told if len(way) <= USUAL), "")


def _is_alone(word: str, *, owner: bool) -> bool:
    """Whether an abbreviation goes before no noun: a verb, a preposition or nothing follows it, or what it owns."""
    verb = not word.endswith("s") and (word.endswith("ed") or verbs.base(word) != word)
    return owner or not word or word in _AUXILIARIES or word in PREPOSITIONS or verb
