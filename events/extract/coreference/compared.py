"""Whom "the younger man" or "the older brother" takes up: of two whose kinship or ages the paragraph tells.

"He was succeeded by his son, Josef Kell. The younger man resigned": a son is younger than his father, an aunt older
than her niece. Where two such are told of, or it is the one who is not named, the words stay.
"""

from collections.abc import Sequence

from events.extract.lexicon import kinds
from events.extract.lexicon.names import CAPITALS
from events.extract.lexicon.people import People
from events.extract.lexicon.words import word_set
from events.patterns import seldom

_YOUNGER = word_set("younger")
_OLDER = word_set("older elder")
_AFTER = "son|daughter|nephew|niece|grandson|granddaughter|stepson|stepdaughter"
_BEFORE = "father|mother|uncle|aunt|grandfather|grandmother|stepfather|stepmother"
_KIN = seldom(
    rf"\b(?:his|her|(?P<owner>(?:[{CAPITALS}][\w-]+ )*[{CAPITALS}][\w-]+)[’']s) (?:[a-z]+ )?"
    rf"(?:(?P<after>{_AFTER})|(?P<before>{_BEFORE})),? (?P<name>(?:[{CAPITALS}][\w-]+ )*[{CAPITALS}][\w-]+)"
)
_AGED = seldom(rf"(?P<name>(?:[{CAPITALS}][\w-]+ )*[{CAPITALS}][\w-]+), (?:aged )?(?P<age>\d\d)\b")


def meant(words: Sequence[str], text: str, until: int, people: People) -> str:
    """The name of the younger or older of two whom a paragraph tells of before an offset; "" for other phrases, given
    their words in small letters, and where it does not tell which is."""
    if len(words) != 3 or words[0] != "the" or words[1] not in _YOUNGER | _OLDER:
        return ""
    gender = kinds.person_gender(words[2])
    if gender is None:
        return ""
    younger = words[1] in _YOUNGER
    paragraph = text[text.rfind("\n", 0, until) + 1 : until]
    name, own = _by_kin(paragraph, younger=younger) or _by_age(paragraph, younger=younger)
    last = name.split(" ")[-1]
    if last not in people.known:
        return ""
    own = own or people.known[last] or ""
    fits = not own or gender == "person" or own == gender
    return (people.full_name(last) if name == last else name) if fits else ""


def named(words: str, text: str, until: int, people: People) -> str:
    """The name for "younger man", where a pronoun was found to mean that; other words as they are."""
    first = words.partition(" ")[0]
    told = meant(("the", *words.split()), text, until, people) if first in _YOUNGER | _OLDER else ""
    return told or words


def _by_kin(paragraph: str, *, younger: bool) -> tuple[str, str] | None:
    """The son, of a father and a son, and "he" or "she" where that is told."""
    found = [*_KIN.finditer(paragraph)]
    if len({one["name"] for one in found}) != 1:
        return None
    kin = found[-1]
    own = younger == (kin["after"] is not None)
    return (kin["name"], kinds.person_gender(kin["after"] or kin["before"]) or "") if own else (kin["owner"] or "", "")


def _by_age(paragraph: str, *, younger: bool) -> tuple[str, str]:
    """The one of fewer or more years, of two whose ages are told."""
    ages = {one["name"]: int(one["age"]) for one in _AGED.finditer(paragraph)}
    if len(ages) != 2 or len({*ages.values()}) != 2:
        return "", ""
    return (min if younger else max)(ages, key=lambda name: ages[name]), ""
