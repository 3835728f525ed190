"""Who is a person in a text, he or she, and by what full name: by titles, given names and roles, and by what the text
says of a name ("Ada Pell, 36", "The head of the bank, Nilda Ocampos, resigned. She ...")."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import takewhile

from events.extract.lexicon import kinds, kinship, lastnames, wholewords
from events.extract.lexicon.countries import country
from events.extract.lexicon.names import (
    CAPITALS,
    GIVEN_NAMES,
    MEN,
    MEN_TITLES,
    NATURE,
    ORGANISATION_WORDS,
    PARTICLES,
    ROLES,
    TITLES,
    WOMEN,
    WOMEN_TITLES,
)
from events.extract.lexicon.nounclasses import FIRMS
from events.extract.lexicon.words import (
    ADVERBS,
    COORDINATORS,
    DROPPED_ADVERBS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    word_set,
)
from events.patterns import seldom
from events.records import record

AS_MANY = "(?:are|were|have|win|lose|beat|sack|play|face|travel|host|sign|visit)"
"""What clubs do, by verbs that tell of them as of many."""
_AS_MANY = re.compile(rf" {AS_MANY}\b")
_CAPITAL_BEFORE = re.compile(r"\b[A-Z][\w’'-]+ $")
_ENDS_BEFORE = (". ", ", ", "; ", ": ", "\n", "- ", "– ", "“", '"', " of what ", " when ", " that ", " because ")
"""What ends before the subject of a clause."""
_AL = r"(?:a[lnrstz]h?|el|ul)-"
_SHORT = "Mr Mrs Ms Dr Prof Gen Col Maj Capt Lt Sgt Adm Sen Rep Gov Rev St Jr Sr"
_SHORT = "|".join(f"(?<={title[0]}){title[1:]}" for title in _SHORT.split())
_CAPITALS = rf"[{CAPITALS}](?:(?=\w{{0,3}}\.)(?:(?:{_SHORT})\.|\.(?:[A-Z]\.)*)|[\w’'‘-]*(?:\.[A-Z][\w’'-]*)*)"
"""A capitalised word, an initial or a title: a full stop after any other ends a sentence, and with it a name."""

_WORD = rf"(?:{_CAPITALS}|{_AL}[{CAPITALS}][\w’'‘-]*(?:\.[A-Z][\w’'-]*)*)"
_ARTICLE = re.compile(rf"^{_AL}(?=[A-Z])")
"""The Arabic article, which goes where a last name stands alone: Nimr al-Nimr is Nimr."""

_PARTICLE = rf"(?:{'|'.join(sorted(PARTICLES))})"
_FURTHER = rf"(?: (?:{_PARTICLE} (?:{_PARTICLE} )?)?{_WORD})+"
_NAME = re.compile(rf"{_CAPITALS}{_FURTHER}")
_NAME_OR_AL = rf"{_WORD}{_FURTHER}"
_HAS_AL = re.compile(r"-[A-Z](?<=[lnrstzh]-.)")
"""Whether a name may begin with "al-": the search for such takes twice the time, and most articles have none."""

_OWNED = re.compile(r"(?<=\w)[’']s ")
"""What a name ends at: "Amilcar Cabral's Party"."""
_DATED = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
_NO_NAME = rf"[^{CAPITALS}.!?\n]|(?:{_DATED})(?![A-Z])"
_UP_TO_NAME = re.compile(rf"(?:{_NO_NAME})*")
_PRONOUN = re.compile(r"\b(?:he|his|him|she|her)\b")
_WORD_BEFORE = re.compile(r"([a-z]{3,14}),? $")
_AGE_AFTER = re.compile(r", (?:\d{2}|aged \d{1,3}),|, who ")
_ROLE_AFTER = re.compile(r", (?:an?|the) ((?:[\w-]+ ){0,3}[\w-]+)")
_IS_ROLE = re.compile(r"(?: \([^)]*\))? (?:was|is|became) (?:an?|the) ((?:[\w-]+ ){0,4}[\w-]+)")
_DONE_TO = seldom(
    r", who \w+ (?:him|her)\b|^,?(?: (?!he\b|she\b|his\b|her\b)[a-z]+){1,3} "
    r"(?:him\b|her(?= (?:to|from|in|at|for|with|of|on|and|that|as|when|after|before|out|away|back|into|by)\b|[,.]|$))"
)
""" "Enos Whitcomb, who taught her", "Nell Vidal persuaded him": another than who does it."""
_PLACED = re.compile(
    r"\b(?:in|at|near|outside|(?:islands?|town|city|village|port|state|province|region|district|county|kingdom|river|lake"
    r"|mount|mountain|stronghold|fortress|fort|castle|valley|coast|bay|hamlet|suburb) of) (?:the )?$"
)
_ENDS_OF_PLACED = ("in ", "at ", "near ", "outside ", "of ", "the ")
_BEGINNING = re.compile(rf"(?:^|[.!?\n]\s|[a-z], |[\"”] said )(?:[{CAPITALS}][\w’'-]+ ){{0,3}}$")
_ROLE_FIRST = seldom(
    rf"(?:^|[.!?\n]\s|[a-z], )[Tt]he (?:[\w-]+ ){{0,2}}(?P<role>[a-z]+) (?:[{CAPITALS}][\w’'-]+ ){{0,3}}$"
)
_GOING_ON = re.compile(rf"\b,? (?:{_NO_NAME}){{0,150}}\. (He|His|She|Her) ")
"""From a name to the next sentence, which goes on with "he" or "her" before any other name."""
_BY = re.compile(rf"\bby (?:the )?(?:[a-z]+ ){{0,2}}(?:[{CAPITALS}][\w’'.-]* )*$")
_THREE_WORDS = 100  # characters before a last name in which its given names and titles stand
REGNAL = re.compile(r"[IVX]+")
"""What tells one king from another of his name."""
_OF_ANOTHER = re.compile(
    r", who (?:[a-z]+ ){1,3}(?:him|her)\b(?! (?:own|husband|wife))|(?:, an? (?:[a-z-]+ ){1,4}|, )whom (?:he|she)\b"
)
""" "Maarja Kask, who stood in for him when he fell ill", "Ada Pell, a botanist whom he married"."""
_AFTER_CAPITAL = r"[\w’'-]*(?:\.(?! [A-Z])[\w’'-]*)*"
_CAPITAL = rf"[{CAPITALS}]{_AFTER_CAPITAL}"
_CAPITALISED = re.compile(rf"[{CAPITALS}t](?:(?<!t){_AFTER_CAPITAL}|(?<=\bt)he {_CAPITAL})(?: {_CAPITAL})*")
AFTER_NAME = re.compile(r"[’']s?$|[.]$")
_NO_GIVEN_NAMES = word_set(
    """
    New North South East West Grand Great Old Saint San Santa St St. Los Las El La Big Royal National Central Upper
    Lower United Real Red Black White Green Blue High First Second Third The A An In On At By For From
    Missing Lost Stolen Rare Injured Jailed Convicted Accused Late Young Dead
    """
)
_NO_FIRST_NAMES = _NO_GIVEN_NAMES | NATURE
_OPENING = frozenset(
    word.title() for word in ADVERBS | COORDINATORS | DROPPED_ADVERBS | PREPOSITIONS | RELATIVES | SUBORDINATORS
) - (GIVEN_NAMES | {"So", "Long"})
"""Words that begin a sentence before a name: "Because Hale", "When Ada Pell"."""

_NO_LAST_NAMES = ORGANISATION_WORDS | word_set("The This These Those He She It They We")
"""What a name ends before: bodies, and the sentence after "B.C." """


@record()
class People:
    """The persons whom an article names: last name -> "he", "she" or "" where nothing tells."""

    known: Mapping[str, str]
    names: Mapping[str, str]
    """Last name -> the one full name it was seen in, "" where there are two."""
    full: Mapping[str, str]
    """Full name -> "he", "she" or "", of those whose last name is another's too."""
    places: frozenset[str] = frozenset()
    """Names that the text has after "in" or "the town of", where no person stands."""

    def full_name(self, name: str) -> str:
        """The full name for a last name alone; other names as they are."""
        return self.names.get(name) or name

    def may_be_person(self, name: str) -> bool:
        """Whether a name looks like a person's: two or three capitalised words, none of an organisation or a place."""
        parts = name.split()
        plain = all(part.isalpha() and part[0].isupper() and not part.isupper() for part in parts)
        plain = plain or _ends_in_capitals(parts)
        if parts[0] in NATURE or parts[0] in ORGANISATION_WORDS or name in self.places:
            return False
        return len(parts) in (2, 3) and plain and not country(name) and not ORGANISATION_WORDS.intersection(parts)

    def may_begin(self, text: str, word: str) -> bool:
        """Whether a word that stands alone begins a name of two words in the text: "Wei" of "Wei Han"."""
        after = {found[1] for found in re.finditer(rf"\b{re.escape(word)} ([A-Z]\w+)", text)}
        return bool(after) and not (country(word) or after & ORGANISATION_WORDS)

    def is_given_name(self, name: str) -> str:
        """ "he" or "she" for a given name that stands alone, "" for any other word and for a place's name."""
        if name in self.places or country(name) or (name in MEN and name in WOMEN):
            return ""
        return "he" if name in MEN else "she" if name in WOMEN else ""

    def gender(self, name: str) -> str | None:
        """ "he", "she", "" for a person of unknown gender, None for what is no person as far as is known."""
        if not name or country(name) or " & " in name:
            return None
        parts = [part for part in name.split() if part[:1].isupper()]
        if not parts or parts[-1] in ORGANISATION_WORDS:
            return None
        last = parts[-1] if parts[-1] in self.known else _without_article(parts[-1][:1].lower() + parts[-1][1:])
        if REGNAL.fullmatch(last) and len(parts) > 1 and parts[-2].isupper() and len(parts[-2]) > _ACRONYM:
            return _gender(parts)  # "MOSHOESHOE II"
        if last in self.known:
            return _gender(parts) or self.full.get(_without_titles(parts), self.known[last])
        return (_gender(parts) or lastnames.gender(parts[-1])) if _person(parts) else None


def find_people(text: str) -> People:
    """The persons of a text: names of two words or more with a title, a role or a known given name before the last,
    and those whose last word the text uses alone."""
    genders: dict[str, dict[str, str]] = {}
    alone = _surnames_alone(text)
    places: set[str] = set()
    for start, end, name in _names(text):
        if text.endswith(_ENDS_OF_PLACED, 0, start) and _PLACED.search(text, max(0, start - 24), start):
            places.add(name)
        parts = name.removesuffix("’s").removesuffix("'s").removesuffix("’").rstrip(".,").split()
        if (
            len(parts) < 2 + (parts[0] in ("The", "Former"))
            or parts[-1] in _NO_LAST_NAMES
            or country(" ".join(parts))
            or country(parts[-1])
        ):
            continue
        if (
            _person(parts)
            or (parts[-1] in alone and _may_be_reused(text, start, parts))
            or _told_by_text(text, start, end)
            or _is_gone_on_with(text, start, end, parts)
        ):
            full = _without_titles(parts)
            for last in {parts[-1], _without_article(parts[-1])}:
                forms = genders.setdefault(last, {})
                forms[full] = forms.get(full) or _gender(parts) or kinship.gender(text, start)
    if any(last.isupper() for last in genders):
        for last in (one for one in alone if one.isupper() and one.isalpha() and len(one) > _INITIALS):
            genders.setdefault(last, {last: ""})  # "OMAKARI united the clans", where others are "Tom HALE", "BELU I"
    for last in [name for name in genders if "-" in name]:
        for part in alone.intersection(last.split("-")):
            genders.setdefault(part, genders[last])  # "Ada Pell-Vik" is "Pell" before she marries
    return _people(text, genders, frozenset(places))


def _may_be_reused(text: str, start: int, parts: list[str]) -> bool:
    """Whether a name whose last word the text uses alone may be a person's: not "the company, Penrose Tarn, will pay",
    nor "Probe Arado" of a title, where the text has "the probe Arado"."""
    small = parts[0].lower()
    if len(parts) > 3 or parts[0] in _NO_FIRST_NAMES or (small not in ROLES and f" {small} {parts[-1]}" in text):
        return False
    called = _WORD_BEFORE.search(text, max(0, start - 16), start)
    return (called is None or called[1] not in FIRMS) and not _is_told_as_many(text, parts[-1])


def _is_told_as_many(text: str, last: str) -> bool:
    """Whether a text tells of a name with this last word as of many, more than once, as of a club: "Velika Loka are
    top"; not of two people ("Tom Hale and Ada Pell were")."""
    told = 0
    for start, end in wholewords.places(text, last):
        if _AS_MANY.match(text, end):
            first = _CAPITAL_BEFORE.search(text, max(0, start - 24), start)
            begin = first.start() if first else start
            told += not begin or text.endswith(_ENDS_BEFORE, 0, begin)
    return told > 1


def _people(text: str, genders: Mapping[str, Mapping[str, str]], places: frozenset[str]) -> People:
    """The persons, from the full names that each last name was seen in, with what titles and given names tell."""
    known: dict[str, str] = {}
    names: dict[str, str] = {}
    shared: dict[str, str] = {}
    for last, called in genders.items():
        full = _distinct([name for name in called if " " in name and not _is_last_name(name, called)])
        names[last] = full[0] if len(full) == 1 else ""
        if len(full) > 1:
            shared |= {name: called[name] or _told_after(text, name) or kinship.of_first(text, name) for name in full}
            known[last] = shared[full[0]] or _told_after(text, last)  # who is named first is called so
            continue
        told = next((gender for gender in called.values() if gender), "")
        known[last] = told or _told_after(text, last) or lastnames.gender(last)
    return People(known, {last: name for last, name in names.items() if name or len(genders[last]) > 1}, shared, places)


def _distinct(names: list[str]) -> list[str]:
    """The full names, each person's once: "Ilse Margrethe Brandvold" is "Ilse Brandvold", who was called so first, and
    "Armenian-born Tom Orr" is Tom Orr; Tom Orr and Ada Orr are two."""
    found: list[str] = []
    for name in sorted(names, key=lambda name: name.split()[0].endswith(("The", "-born"))):
        words = set(name.split())
        if not any(words.issubset(one.split()) or words.issuperset(one.split()) for one in found):
            found.append(name)
    return found


def _is_last_name(name: str, called: Iterable[str]) -> bool:
    """Whether "Van der Berg" is what "Otto van der Berg" ends with: a last name, and no full one."""
    small = name[:1].lower() + name[1:]
    particle = small.split()[0] in PARTICLES
    return particle and any(other.endswith((f" {small}", f" {name}")) for other in called)


@cache
def _name_or_al() -> re.Pattern[str]:
    return re.compile(_NAME_OR_AL)


def _names(text: str) -> Iterator[tuple[int, int, str]]:
    """The start, end and text of each name of two words or more, and of an owner of what has one."""
    for found in (_name_or_al() if _HAS_AL.search(text) else _NAME).finditer(text):
        start = found.start()
        for name in _OWNED.split(found.group()):
            opening, _, rest = name.partition(" ")
            first = len(opening) + 1 if opening in _OPENING else 0
            yield start + first, start + len(name), rest if first else name
            start += len(name) + len("'s ")


def _told_after(text: str, last: str) -> str:
    """What the pronouns that follow a name in its sentence, before any other name, say of it where they agree."""
    told = {
        "he" if pronoun in ("he", "his", "him") else "she"
        for after in _afters(text, last)
        if not _OF_ANOTHER.match(after)
        for pronoun in _PRONOUN.findall(_DONE_TO.sub("", after))
    }
    if told:
        return told.pop() if len(told) == 1 else ""
    goes_on = set(_gone_on_with(text, last))
    return goes_on.pop() if len(goes_on) == 1 else ""


def _gone_on_with(text: str, last: str) -> Iterator[str]:
    """What the next sentence calls whoever is named at the beginning of one."""
    at = text.find(last)
    while at >= 0:
        found = _GOING_ON.match(text, at + len(last))
        if found and _begins(text, at):
            yield "he" if found[1] in ("He", "His") else "she"
        at = text.find(last, at + len(last))


def _begins(text: str, at: int) -> bool:
    """Whether a name begins a sentence or a part of it, with who that is before it: "The journalist Ada Pell"."""
    start = max(0, at - _THREE_WORDS)
    if _BEGINNING.search(text, start, at):
        return True
    role = _ROLE_FIRST.search(text, start, at)
    return role is not None and kinds.is_role(role["role"])


def _is_gone_on_with(text: str, start: int, end: int, parts: list[str]) -> bool:
    """ "The head of the bank, Nilda Ocampos, resigned. She ...": whether the next sentence calls a name he or she."""
    named = parts[0] not in _NO_GIVEN_NAMES and all(part.isalpha() and part.istitle() for part in parts)
    return named and _BEGINNING.search(text, max(0, start - 8), start) is not None and bool(_GOING_ON.match(text, end))


def _afters(text: str, last: str) -> Iterator[str]:
    """What stands between each mention of a name and the next name, or the end of the sentence."""
    at = text.find(last)
    while at >= 0:
        end = at + len(last)
        whole = not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum())
        agent = _BY.search(text, max(0, at - 60), at) is not None  # "opened by President Soares, made her famous"
        following = _UP_TO_NAME.match(text, end) if whole and not agent else None
        if following is not None:
            yield following.group()
        at = text.find(last, end)


def _surnames_alone(text: str) -> frozenset[str]:
    """The capitalised words that the text also writes without another beside them, or "the": "Ada Pell" is "Pell" later
    on, the Holm Courier "the Courier"."""
    alone = {run for run in _CAPITALISED.findall(text) if " " not in run}
    return frozenset(run if run.isalpha() else AFTER_NAME.sub("", run) for run in alone)


def _without_article(last: str) -> str:
    """ "Tarn" of "al-Tarn"; other last names as they are."""
    return _ARTICLE.sub("", last) if "-" in last else last


def _without_titles(parts: list[str]) -> str:
    """The given and last names of a person named with titles and offices, or with an age ("Fifteen-year-old")."""
    parts = [part for part in parts if not part.lower().endswith("-year-old")]
    first = 0 if _has_role(parts) else -1
    title = next((place for place in range(len(parts) - 2, -1, -1) if parts[place] in TITLES), first)
    return " ".join(parts[title + 1 :])


def _told_by_text(text: str, start: int, end: int) -> bool:
    """Whether a small-letter role stands before a name, or an age after it: "the pilot Ada Pell", "Ada Pell, 36,"."""
    if _AGE_AFTER.match(text, end):
        return True
    word = _WORD_BEFORE.search(text, max(0, start - 16), start)
    if word is not None and {word.group(1), word.group(1).removesuffix("s")} & ROLES:
        return True
    apposition = _ROLE_AFTER.match(text, end) or _IS_ROLE.match(text, end)
    return apposition is not None and not ROLES.isdisjoint(apposition.group(1).split())


def _person(parts: list[str]) -> bool:
    known = any(_first_of(part) in GIVEN_NAMES or part in TITLES for part in parts[:-1]) or _has_role(parts)
    return known or (_ends_in_capitals(parts) and parts[0] not in NATURE)


def _has_role(parts: list[str]) -> bool:
    """ "Businessman Rui Fontes", at the beginning of a sentence."""
    return len(parts) > 2 and parts[0].lower() in ROLES


def _ends_in_capitals(parts: list[str]) -> bool:
    """ "Malam Bacai SANHA", "Fradique DE MENEZES": a last name in capitals, as reference books write it."""
    last = parts[-1]
    if not last.isupper() or not last.isalpha() or len(last) <= _ACRONYM:
        return False
    given = list(takewhile(lambda part: not part.isupper(), parts))
    named = all(part.isupper() for part in parts[len(given) :])
    named = named and all(part.replace("-", "").isalpha() and part.istitle() and not country(part) for part in given)
    return bool(given) and named and ORGANISATION_WORDS.isdisjoint(given)


_ACRONYM, _INITIALS = 3, 6
"""Letters of a word in capitals that is hardly a name, beside a given name and by itself."""


def _gender(parts: list[str]) -> str:
    for part in parts[:-1] if len(parts) > 1 else ():
        if part in MEN_TITLES or _first_of(part) in MEN:
            return "he"
        if part in WOMEN_TITLES or _first_of(part) in WOMEN:
            return "she"
    return ""


def _first_of(name: str) -> str:
    """ "Marie" of "Marie-Claire"; other names as they are."""
    return name.split("-")[0]
