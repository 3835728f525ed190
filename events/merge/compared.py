"""What is compared of a mention: its words, its names with what else they may be called, its headline as a phrase."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from functools import cache, lru_cache

from events.dates.value import TemporalValue
from events.extract.lexicon import kinds, nouns
from events.extract.lexicon.countries import country, is_adjective, label, seat
from events.extract.lexicon.names import ORGANISATION_WORDS
from events.extract.lexicon.words import PARTICLES, word_set
from events.extract.syntax.heads import CARRYING, head
from events.merge.items import Item, Named
from events.merge.roles import is_passive, patient, set_apart
from events.model import Mention, Status
from events.patterns import seldom
from events.records import record

_WORD = re.compile(r"[^\W_]{2,40}")
_PIECE = re.compile(r"\x00\d+\x00(?:[’']s?(?!\w))?|\d+(?:[.,]\d+)*|(?<![\x00’'])[^\W\d_][\w’'-]*")
_CAPITALS = seldom(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,4}")
_MEASURE = re.compile(r"\b(?:at (?:least|most)|up to|(?:more|fewer|less) than|about|around|nearly|some) (?=\d|\w+ )")
_STOP = word_set(
    """
    a an the and or but of in on at by for from to with as that which who it its it's he his her she they their was
    were is are be been being has have had will would may might could after before since during until while said says
    also not no this these those than then into over about more most least some other own up down out off
    successfully officially formally reportedly first again
    """
)
_DEGREES = word_set(
    """
    big great huge large major massive mighty powerful strong severe serious violent heavy deadly fatal devastating
    terrible dramatic new latest early late former current then outgoing incoming veteran
    """
)
"""Adjectives that one source gives and another leaves out or replaces: no contrast."""

_PREPOSITIONS = word_set(
    """
    of in on at by for from to with into onto over under between among against near outside inside through across
    after before during since until about as via aboard off toward towards behind above below along despite amid
    """
)
_NUMBERS = word_set(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens
    million millions billion billions
    """
)
_LEGAL_FORMS = word_set("inc inc. corp corp. ltd ltd. plc llc co co. ag sa gmbh nv se group holdings")


_OWNER = "owner"
_RANKED = re.compile(r", (?=(?:its|his|her|their|the) )")
""" "Orbix launched a probe, its first in two years": what one source adds, and another of the same event does not."""


@record()
class Reading:
    """What is compared of a mention; equal readings are copies."""

    head: str
    date: TemporalValue
    called_off: bool
    words: frozenset[str]
    names: frozenset[str]
    aliases: frozenset[str]
    phrase: tuple[Item, ...]
    """The names in full, what else another source may call them, and the headline's words in order."""
    keys: frozenset[str]
    """The keys of these words, and the event's."""
    opening: str
    """The headline's first word, which may be a name that its capital does not give away."""
    agents: Named
    """Who did it, where the headline's order tells."""
    patient: tuple[Item, ...]
    """Whom or what it was done to, and what befell whom ("Hale" of "Hale died"), where the headline's order tells."""
    owners: Named
    """Whose the patient is, where that is somebody: Pell of "arrested Pell's aide"."""
    apart: frozenset[str]
    """What sets it apart from another event of its kind: "another", "also"."""
    surnames: frozenset[str] = field(compare=False)
    """What the names end with that a follow-up may open with: "hale"."""
    others: Named = field(compare=False)
    """Who is named, but as who did it."""
    befallen: Named = field(compare=False)
    """Who is named as the patient."""


def read(mention: Mention) -> Reading:
    """What is compared of a mention."""
    names = {name: canonical(name) for name in mention.participants}
    opening = mention.headline.split(maxsplit=1)[0].casefold() if mention.headline else ""
    called = {alias for name in names.values() for alias in aliases(name)} or set(_capitalised(mention.sentence))
    start, end = (offset - mention.sentence_span[0] for offset in mention.event_span)
    told = _RANKED.split(mention.headline, maxsplit=1)[0]
    phrase, owners, passive = _told(told, mention.participants, mention.sentence[start:end].casefold(), mention.head)
    agents = _agents(phrase, mention.head, passive=passive) or frozenset(() if passive else {opening})
    befallen = patient(phrase, mention.head, passive=passive)
    owners &= {item.key for item in befallen}
    return Reading(
        head=mention.head,
        date=mention.date,
        called_off=mention.status is Status.CANCELLED,
        words=frozenset(_stems(f"{mention.headline} {mention.sentence}")),
        names=frozenset(names.values()),
        aliases=frozenset(called | {opening}),
        phrase=phrase,
        keys=frozenset({mention.head, *(item.key for item in phrase)}),
        opening=opening,
        agents=_named(agents),
        patient=befallen,
        owners=_named(owners),
        apart=set_apart(mention.sentence, start, told),
        surnames=frozenset(filter(None, map(_surname, names.values()))),
        others=_named(frozenset(names.values()) - agents),
        befallen=_named(frozenset(item.key for item in befallen if item.kind == "name") - owners),
    )


@lru_cache(maxsize=4096)
def _told(
    headline: str, participants: tuple[str, ...], word: str, event: str
) -> tuple[tuple[Item, ...], frozenset[str], bool]:
    """The headline as a phrase, the owners of somebody in it, and whether it is passive: one for all that tell it in
    the same words, for what is the same is compared faster than what is alike."""
    names = {name: canonical(name) for name in participants}
    phrase, owners = _owned(tuple(_phrase(headline, names, {head(word): event})), event, headline)
    return phrase, owners, is_passive(headline, word)


@cache
def canonical(name: str) -> str:
    """A participant as sources are compared by it: a country by its code's label, others without their legal form."""
    code = country(name) or seat(name)
    if code:
        return label(code).casefold()
    parts = name.split()
    while len(parts) > 1 and parts[-1].casefold() in _LEGAL_FORMS:
        parts.pop()
    return " ".join(parts).casefold()


@cache
def aliases(name: str) -> frozenset[str]:
    """The name, what it ends with ("hale" of "tom hale"; not after "of"), and its initials ("un"); an organisation
    without the word for what it is ("orvall" of "orvall institute"), and the land of a people ("siberian")."""
    parts = name.split()
    endings = {" ".join(parts[at:]) for at in range(len(parts)) if not at or parts[at - 1] not in ("of", "for", "and")}
    telling = [part for part in parts if part not in ("of", "for", "and", "the")]
    short = " ".join(parts[:-1])
    if (
        parts[-1].capitalize() in ORGANISATION_WORDS
        and len(parts) == 2
        and not (country(short.title()) or seat(short.title()))
    ):
        endings.add(short)
    if len(parts) == 1 and name.endswith("ian"):
        endings.add(name[:-1])
    return frozenset(endings | ({"".join(part[0] for part in telling)} if len(telling) > 1 else set()))


@lru_cache(maxsize=4096)
def _named(names: frozenset[str]) -> Named:
    return Named(names, frozenset(alias for name in names for alias in aliases(name)))


def _surname(name: str) -> str:
    """What a name ends with, if another source may open with it: not the "court" of a court's name."""
    *first, last = name.split()
    return last if first and last.capitalize() not in ORGANISATION_WORDS else ""


def _persons(headline: str) -> frozenset[str]:
    """The keys of the headline's words for somebody: "aide", "brother"."""
    words = (word for word in _WORD.findall(headline) if word.islower())
    return frozenset(head(word) for word in words if kinds.person_gender(word))


def _stems(text: str) -> Iterator[str]:
    return (nouns.stem(word) for word in _WORD.findall(text.casefold()) if word not in _STOP)


def _phrase(headline: str, names: dict[str, str], event: dict[str, str]) -> Iterator[Item]:
    """The headline's words that tell something, in order; `event` gives its event word's key ("called off", whose "off"
    is no preposition)."""
    listed = sorted(names, key=len, reverse=True)
    marked = _MEASURE.sub("", headline)
    for place, name in enumerate(listed):
        marked = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f"\x00{place}\x00", marked)
    preposition, verb = "", False
    for piece in _PIECE.findall(marked):
        if piece[0] == "\x00":
            name = listed[int(piece.split("\x00")[1])]
            kind = "adjective" if is_adjective(name) else "name" if piece[-1] == "\x00" else _OWNER
            yield Item(names[name], kind, preposition)
            preposition = ""
            continue
        word = re.sub(r"[’']s?$", "", piece.casefold()).rstrip(".,")
        particle, verb = verb and word in PARTICLES, False
        if word in _PREPOSITIONS and not particle:
            preposition = word
        elif (
            not particle
            and word not in _STOP
            and word not in _DEGREES
            and (head(word) not in CARRYING or head(word) in event)
        ):
            number = word[0].isdigit() or word in _NUMBERS
            key = event.get(head(word), head(word))
            verb = key != head(word)
            yield Item(word if number else key, "number" if number else "word", preposition)
            preposition = ""


def _owned(phrase: Sequence[Item], event: str, headline: str) -> tuple[tuple[Item, ...], frozenset[str]]:
    """The phrase in which an owner that only says whose the named one is counts like an adjective: "Tarn's director
    Ada Pell"; any other is a name like others. And the owners of somebody: "Pell's aide"."""
    settled, owners = list[Item](), set[str]()
    for at, item in enumerate(phrase):
        if item.kind == _OWNER:
            rest = phrase[at + 1 :]
            end = next((n for n, each in enumerate(rest) if each.preposition or each.key == event), len(rest))
            if not _persons(headline).isdisjoint(each.key for each in rest[:end]):
                owners.add(item.key)
            named = any(each.kind == "name" for each in rest[:end])
            item = replace(item, kind="adjective" if named else "name")
        settled.append(item)
    return tuple(settled), frozenset(owners)


def _capitalised(sentence: str) -> Iterator[str]:
    """What may be a name in the sentence of a mention without participants."""
    return (canonical(run) for run in _CAPITALS.findall(sentence))


def _agents(phrase: Sequence[Item], event: str, *, passive: bool) -> frozenset[str]:
    """The names after "by", else those before an active event word that no preposition governs."""
    by, before, governor, reached = set[str](), set[str](), "", False
    for item in phrase:
        governor = item.preposition or governor
        reached = reached or item.key == event
        if item.kind == "name" and governor == "by":
            by.add(item.key)
        elif item.kind == "name" and not governor and not reached:
            before.add(item.key)
    return frozenset(by or (set() if passive else before))
