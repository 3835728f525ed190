"""What an article says somebody is, right beside the name: "the mayor of Holm, Ada Pell", "biologist Ada Pell", "Ada
Pell, a botanist who ...".

Read from the words alone, and only for a name that a headline brings in, and for whose "the company" is where such a
person acts. A word that is nothing without whose it is ("his partner") is none.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from events.extract.coreference.topic import Topics
from events.extract.lexicon import kinds, wholewords
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.names import CAPITALS
from events.extract.lexicon.words import COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS, word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.candidates import PRONOUNS, Candidate
from events.patterns import seldom
from events.records import record
from events.sentences import Span

OFFICES = word_set(
    """
    president minister premier mayor governor senator chairman chairwoman chair director manager coach captain leader
    head chief executive commander ambassador envoy speaker secretary councillor councilor lawmaker legislator
    congressman congresswoman representative candidate spokesman spokeswoman spokesperson chancellor prosecutor
    king queen prince princess bishop commissioner treasurer negotiator administrator editor
    guard defender midfielder goalkeeper striker forward officer official owner principal superintendent
    """
)
"""What somebody is for some years at most."""

_RELATIVE = kinds.KIN | word_set(
    """
    man woman boy girl child person friend colleague rival opponent partner relative successor predecessor deputy ally
    member victim defendant suspect hostage witness passenger neighbour neighbor citizen twin son winner killer guest
    candidate champion incumbent spouse fiance fiancee lover boyfriend girlfriend heir heiress aide assistant baby
    teenager resident stranger supporter employer employee patient
    """
)
"""What tells nothing, or nothing without whose or which."""

_OF_SOMETHING = word_set(
    "leader head chief chairman chairwoman chair owner founder director manager secretary specialist expert president"
    " commander captain representative administrator editor officer official"
)
"""Roles that say little without what they are of."""
_ENOUGH = word_set("president captain director chairman chairwoman chair owner founder commander editor")
"""Those of them that do alone where the article has no more."""
_OF_FIRMS = word_set(
    "executive chairman chairwoman chair founder owner director manager president spokesman spokeswoman"
)
"""Who is of a firm or a club."""

_ANY = word_set(
    "country nation republic kingdom region province state city town village island company firm group business"
)
"""Of which an article is about one: its "mayor" needs no "city's"."""

_MODIFIERS = word_set(
    """
    chief prime vice deputy former head general managing executive assistant acting interim foreign finance defence
    defense health interior transport justice trade labour education agriculture environment energy art film fashion
    state police party opposition union music football tennis history human rights marine wildlife forest building
    parliamentary flight project mission marathon military rebel army retired principal
    """
)
"""Words that may stand between "and" or a verb and the role that they belong to."""
_APART = word_set(
    """
    then future late alleged so-called self-styled would-be ex first second third last next new another other
    only former-turned aspiring failed previous old young same original youngest oldest eldest presumed sole likely
    """
)
"""What makes a role another, or nothing to be called by."""
_NO_LONGER = word_set("former retired acting interim assistant deputy vice")
"""What must not be left out before a role, and goes before whose it is: "acting league chairman"."""
_LEFT, _RIGHT = 110, 90
_LONGEST = 3
"""Words before a role."""
_DETERMINERS = word_set("the a an his her its their our")
_OPENING = PREPOSITIONS | RELATIVES | SUBORDINATORS | COORDINATORS | _DETERMINERS
_ENDING = RELATIVES | PREPOSITIONS | PRONOUNS
_POSSESSIVE = seldom(r"(?P<owner>[\w-]+)(?:[’']s|(?<=s)[’'])$")
_CLOSING = ',.;:)”"\n'
"""What closes an apposition: not "a doctor, Ada Pell and a cook"."""
_APPOSED = (", a ", ", an ", ", the ")
_STOP = re.compile(r"[.;:!?\n“”\"()–—]|, ")
_OF = ("of", "at", "for", "in", "on")
_TAIL = seldom(r"(?:of|at|for|in|on) (?P<the>the )?(?P<of>[\w’'-]+(?: [\w’'-]+){0,3})")
_BESIDE = re.compile(r"(?:,? \(?\d+\)?(?=,)|, aged \d+(?=,))?, (?=an? |the )")
"""What parts a name, with an age, from what its bearer is."""
_CAPITALS = re.compile(rf"(?:\b[{CAPITALS}][\w-]+ )+$")


@record()
class Calling:
    """What stands beside a name: `words` go before it ("Holm mayor"), `role` is their noun."""

    words: str
    role: str
    span: tuple[int, int]
    """Of the name with what stands beside it."""
    beside: str = ""
    """As it stands after the name, where it is short: "a botanist"."""
    alone: str = ""
    """The words without whose it is: "chief executive"."""
    owner: str = ""
    """Whose it is by name: "Orla" of "Orla's chairman" and of "the chairman of Orla"."""

    @property
    def office(self) -> bool:
        """Whether it is what somebody is for some years at most."""
        return self.role in OFFICES

    @property
    def former(self) -> bool:
        """Whether it is what somebody had been."""
        return self.words.lower().startswith(("former ", "retired "))


def calling(name: str, text: str, begin: int = 0, last: str = "") -> Calling | None:
    """The first thing that a text calls the bearer of a full name from an offset on, None for nothing; `last` is a last
    name that nobody else has, beside which it may stand too: "Pell, a botanist"."""
    return next(_callings(name, text, begin, last), None)


def firm_of_who_acts(
    analysis: Analysis, until: int, naming: Callable[[Analysis, Span], Candidate | None], topics: Topics
) -> str:
    """ "Hale has promised to cut the company's debt": the name of the firm that the text calls the subject the head of;
    "" for others, and for who is no longer."""
    people = topics.people
    acting = (item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main" and item.subject)
    who = next((one for one in acting if analysis.span(one[0])[0] < until), None)
    person = naming(analysis, who) if who is not None else None
    if person is None or person.agrees not in ("he", "she", "person"):
        return ""
    last = person.name.split()[-1]
    called = calling(people.full_name(last), topics.text, last=last if people.names.get(last) else "")
    if called is None or called.role not in _OF_FIRMS or called.former:
        return ""
    return "" if country(called.owner) or called.owner in people.places else called.owner


def _callings(name: str, text: str, begin: int, last: str) -> Iterator[Calling]:
    for start, end in _places(name, text, begin, last):
        whole = end - start == len(name)
        if not whole and _CAPITALS.search(text, max(0, start - _LEFT), start):
            continue
        for told in (_before(text, start, end) if whole else None, _after(text, start, end)):
            if told is not None:
                yield told


def _places(name: str, text: str, begin: int, last: str) -> list[Span]:
    """Where a text has a name, or a last name before what its bearer is."""
    found = [*wholewords.places(text, name, begin, hyphens=False)]
    if not last:
        return found
    ends = {end for _, end in found}
    short = wholewords.places(text, last, begin, hyphens=False)
    return sorted([*found, *(one for one in short if one[1] not in ends and text.startswith(_APPOSED, one[1]))])


def _before(text: str, start: int, end: int) -> Calling | None:
    """Of "the mayor of Holm, Ada Pell", "biologist Ada Pell", "Finance Minister Ada Pell"."""
    left = text[max(0, start - _LEFT) : start]
    apart = left.endswith(", ")
    left = left.removesuffix(", ") if apart else left.removesuffix(" ")
    phrase = _STOP.split(left)[-1].split()
    if apart:
        told = _phrase(phrase) if text[end : end + 1] in _CLOSING else None
        return _called(*told, span=(start - _LEFT, end)) if told else None
    title = _CAPITALS.search(text, max(0, start - _LEFT), start)
    if title is not None:
        words = title.group().split()
        role = words[-1].lower()
        known = _is_role(role) and len(words) <= _LONGEST + 1 and _APART.isdisjoint(word.lower() for word in words)
        return Calling(" ".join(words), role, (title.start(), end)) if known else None
    return _beside_bare(phrase, start, end)


def _beside_bare(phrase: Sequence[str], start: int, end: int) -> Calling | None:
    """Of "said biologist Ada Pell": the role, and before it only words that are surely its own."""
    if not phrase or not _is_role(phrase[-1]):
        return None
    role, kept = phrase[-1], [phrase[-1]]
    before = list(phrase[:-1])
    while before and len(kept) <= _LONGEST and _is_modifier(before):
        kept.insert(0, before.pop())
    if any(word.lower() in _APART or word.lower() in _NO_LONGER for word in before[-2:]):
        return None
    if role in _OF_SOMETHING and role not in _ENOUGH and len(kept) == 1:
        return None
    return Calling(" ".join(kept), role, (start - len(" ".join(kept)) - 1, end))


def _is_modifier(words: Sequence[str]) -> bool:
    """Whether the last of some words is surely of the role after it; a capital is its own, or begins the sentence."""
    last = words[-1]
    return is_adjective(last) or (last.lower() in _MODIFIERS and (last.islower() or len(words) == 1))


def _after(text: str, start: int, end: int) -> Calling | None:
    """Of "Ada Pell, a botanist who ...", "Ada Pell, 36, the union's president"."""
    found = _BESIDE.match(text, end)
    if found is None:
        return None
    phrase = _STOP.split(text[found.end() : found.end() + _RIGHT])[0].split()
    last = next((at for at, word in enumerate(phrase) if word in _ENDING), len(phrase))
    if last == 0 or not _is_role(phrase[last - 1]):
        return None
    until = last
    if phrase[last : last + 1] and phrase[last] in _OF:
        after = (at for at in range(last + 1, len(phrase)) if phrase[at] in _ENDING)
        until = next(after, len(phrase))
    told = _phrase(phrase[:until])
    if told is None:
        return None
    beside = " ".join(phrase[:until])
    return _called(*told, span=(start, found.end() + len(beside)), beside=beside)


def _phrase(phrase: Sequence[str]) -> tuple[str, list[str], str, str] | None:
    """The determiner, the words before a role, the role, and what it is of, of a phrase that ends with them."""
    for at in range(len(phrase) - 1, -1, -1):
        if not _is_role(phrase[at]):
            continue
        tail = " ".join(phrase[at + 1 :])
        of = _TAIL.fullmatch(tail) if tail else None
        if tail and of is None:
            continue
        first = at
        while first and at - first <= _LONGEST + 1 and not _opens(phrase[first]):
            first -= 1
        if not _opens(phrase[first]):
            return None
        inside = list(phrase[first + 1 : at])
        if first and phrase[first - 1] == "of":
            return None  # "the widow of the poet, Ada Pell"
        if any(word.lower() in PREPOSITIONS or word in RELATIVES for word in inside):
            return None
        return _whole_owner(phrase[: first + 1]), inside, phrase[at], tail
    return None


def _whole_owner(words: Sequence[str]) -> str:
    """ "Tallow Creek's", of words that end in a determiner or in an owner's last word."""
    first = len(words) - 1
    named = words[first].lower() not in _DETERMINERS
    while named and first and words[first - 1][:1].isupper() and words[first - 1].lower() not in _OPENING:
        first -= 1
    return " ".join(words[first:])


def _opens(word: str) -> bool:
    """Whether a word begins a noun phrase."""
    return word.lower() in _DETERMINERS or (word[:1].isupper() and _POSSESSIVE.search(word) is not None)


def _called(
    determiner: str, inside: list[str], role: str, tail: str, *, span: tuple[int, int], beside: str = ""
) -> Calling | None:
    """The words before a name for a role, "Holm mayor" for "mayor of Holm" and "prison director" for "prison's"."""
    if not _APART.isdisjoint(word.lower() for word in inside) or len(inside) > _LONGEST:
        return None
    owner = ""
    for at, word in enumerate([determiner, *inside]):
        found = _POSSESSIVE.search(word)
        if found is not None:
            owner, inside = " ".join([*inside[: max(0, at - 1)], word]), inside[at:]
            owner = "" if found["owner"].lower() in _ANY else owner
            break
    of = _TAIL.fullmatch(tail) if tail else None
    if role == "chief" and tail == "of staff":
        role, of = "chief of staff", None
    if of is not None and tail.startswith("of ") and (of["the"] or of["of"][:1].isupper()):
        if "’" in of["of"] or "'" in of["of"]:
            return None
        owner = "" if of["of"].split(" ")[-1].lower() in _ANY else of["of"]
    first = inside[:1] if inside and inside[0] in _NO_LONGER else []
    words = [*first, *([owner] if owner else []), *inside[len(first) :], role]
    if role in _OF_SOMETHING and len(words) == 1 and role not in _ENOUGH:
        return Calling("", role, span, beside) if tail and beside else None
    alone = " ".join([*inside, role])
    name = _POSSESSIVE.sub(r"\g<owner>", owner) if owner[:1].isupper() else ""
    return Calling(" ".join(words), role, span, beside, alone, name)


def _is_role(noun: str) -> bool:
    """Whether a small-letter noun says what somebody is, by itself."""
    return noun[:1].islower() and noun not in _RELATIVE and (noun in OFFICES or kinds.is_role(noun))
