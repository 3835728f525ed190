"""Words that two sources use of one event: what merging may compare although the words differ.

Three tables. A family's words name one event whenever they have the same people and things ("arrested", "detained").
Phrases are verbs that name it only with another word: "took office", "left 12 people dead". Kindred words may name one
event and often name two ("won" and "beat", "appointed" and "became"): merging asks more of them (`merge.likeness`).
Not for nouns and their verbs, which `nouns.NOMINAL` has, nor for words that exclude each other on one day, as "charged"
and "convicted" do.
"""

from collections.abc import Mapping
from functools import cache

from events.extract.lexicon import nouns

_FAMILIES = """
acquire buy purchase/arrest detain apprehend/attack bomb/ban outlaw prohibit/beat defeat/begin start commence/
build construct/ceasefire truce armistice/cancel scrub scrap/close shut/collide crash/complete finish/cut reduce slash/
demolish raze/die kill murder assassinate/dismiss sack/explode detonate/find discover/found establish/
imprison jail sentence/inaugurate open/kidnap abduct/marry wed/meet talk/name appoint/overthrow oust topple depose/
protest demonstrate rally march/raise increase hike/release free/resign quit/suspend halt/vote referendum poll
"""
"""Bases; the first names the family."""

_PHRASES = """
acquire: take over
acquit: find not guilty
agree: reach agreement, strike agreement, reach deal, strike deal
arrest: take into custody
award: win *prize, win *award, win *medal, receive *prize, receive *award, receive *medal, get *prize
begin: kick off, get under way
cancel: call off
collapse: give way, cave in
convict: find guilty
demolish: tear down, pull down, knock down
derail: come off rail, leave rail, come off track, leave track, jump track
die: pass away, leave dead, shoot dead, lose life, claim life
elect: go to poll, vote in *election, beat in *election, defeat in *election
execute: put to death
explode: blow up, go off
found: set up
imprison: give *sentence, receive *sentence, get *sentence
join: become *member
launch: lift off, blast off, go into orbit, go into space, put into orbit, put into space
postpone: put off, push back
protest: take to street
reject: turn down, vote down
resign: step down, stand down, step aside, stand aside
strike: walk out, go on strike
swear: take office, take oath
visit: travel to !, fly to !, go to !
withdraw: pull out
"""
"""A family's word: the verbs of one, each with a particle, or with a noun or adjective and the preposition before it. A
star stands for whatever comes before the noun; other nouns stand alone, or with an article or a possessive. What is
done to somebody may have the person between: "shot the pilot dead". "!" is any name."""

ELSEWHERE = {("take", "over"): frozenset({"as", "from"}), ("walk", "out"): frozenset({"of"})}
"""What makes a verb and its particle something else: "took over as mayor"."""

RESULTS = frozenset({"dead", "guilty"})
"""Adjectives of phrases: what one is left or found."""

_KINDRED = """
acquit clear/appoint become/approve pass/approve adopt/approve enact/adopt enact/adopt pass/enact pass/beat lose/
beat win/charge indict/deport expel/found create/found form/join accede/postpone delay/publish issue/publish release/
"""
"""Pairs; that both are kindred of a third makes no two words kindred."""

_RETOLD = """
fall collapse crumble burst fail/steal take disappear vanish/abandon close vacate/stick stop jam stall/sink capsize/
crash plunge derail/explode burst erupt/burn destroy gut/break snap burst fail rupture sever cut/find recover spot/
escape flee/leak spill/seize capture storm/begin- open/build complete/flood submerge/acquire/demolish
"""
"""What befalls a thing but once, in the words that one article may have for it when it tells it twice: to be asked of
one thing within one time. "begin-" is the beginning of what is named, as a trial."""

NAME = "!"
"""Any name, as the word of a complement."""

Complement = tuple[str, str, bool]
"""What a verb stands with: the preposition before it or "", the word, whether it has words of its own before it."""


@cache
def _key(word: str) -> str:
    """A base as heads are written: its stem."""
    return nouns.stem(word)


@cache
def _families() -> Mapping[str, str]:
    groups = (family.split() for family in _FAMILIES.replace("\n", "").split("/"))
    return {_key(word): _key(group[0]) for group in groups for word in group}


@cache
def _phrases() -> Mapping[str, tuple[tuple[Complement, str], ...]]:
    """By their verb, what each phrase has beside it and the head it gives."""
    found: dict[str, tuple[tuple[Complement, str], ...]] = {}
    for line in _PHRASES.strip().splitlines():
        family, _, listed = line.partition(": ")
        for phrase in listed.split(", "):
            verb, *before, word = phrase.split()
            complement = (" ".join(before), word.lstrip("*"), word.startswith("*"))
            found[verb] = (*found.get(verb, ()), (complement, _key(family)))
    return found


@cache
def _kin() -> Mapping[str, frozenset[str]]:
    kin: dict[str, frozenset[str]] = {}
    for pair in _KINDRED.replace("\n", "").strip("/").split("/"):
        one, other = map(_key, pair.split())
        kin[one] = kin.get(one, frozenset()) | {other}
        kin[other] = kin.get(other, frozenset()) | {one}
    return kin


@cache
def _circles() -> Mapping[str, str]:
    """Each head with kin, and one that stands for all that a chain of kinship joins to it."""
    circles: dict[str, str] = {}
    for head in sorted(_kin()):
        waiting = [head]
        while waiting:
            found = waiting.pop()
            if found not in circles:
                circles[found] = circles.get(head, head)
                waiting += _kin()[found]
    return circles


def family(key: str) -> str:
    """The head that stands for a stemmed word and what sources say in its place."""
    return _families().get(key, key)


def phrases(verb: str) -> tuple[tuple[Complement, str], ...]:
    """What makes a phrase of a verb's base, and the head of each."""
    return _phrases().get(verb, ())


def kindred(head: str) -> frozenset[str]:
    """The heads that may name the same event as this one, and often do not."""
    return _kin().get(head, frozenset())


@cache
def _retold() -> Mapping[str, frozenset[int]]:
    families: dict[str, frozenset[int]] = {}
    for at, listed in enumerate(_RETOLD.replace("\n", "").split("/")):
        for word in listed.split():
            base, dash, _ = word.partition("-")
            key = family(_key(base)) + dash
            families[key] = families.get(key, frozenset()) | {at}
    return families


def retold(head: str) -> frozenset[int]:
    """The numbers of the families of retelling that a head is in: heads that share one may tell one happening."""
    base, dash, _ = head.partition("-")
    return _retold().get(base + dash, frozenset())


def circle(head: str) -> str:
    """What stands for a head and all that a chain of kinship joins to it."""
    return _circles().get(head, head)
