"""What an article calls its named things: "the asteroid Kaveri", "Argus Shield, a security firm", "The device, the
Nimbus Two", "the Lindauer Museum".

From such pairs of a noun and a name `definite` knows what "the asteroid" or "the museum" stands for. They are read
from the text by their pattern, once an article, and only where a sentence asks.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from events.extract.lexicon import bodies, kinds, wholewords
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.names import CAPITALS, ORGANISATION_WORDS
from events.extract.lexicon.nounclasses import FIRMS
from events.extract.lexicon.people import People
from events.extract.lexicon.verbs import third_person_base
from events.extract.lexicon.words import word_set
from events.patterns import seldom
from events.records import record

CLUBS = word_set("club team side")
FIRMS_AND_CLUBS = FIRMS - {"bank"} | CLUBS
"""What firms are called, and clubs; a bank may be a central one, and is named where it is called so."""

_WORD = rf"[{CAPITALS}][\w&–-]*(?:[’'](?!s\b)\w+)*"
_NAME = re.compile(rf"{_WORD}(?: (?:(?:& |(?:of|for) (?:the )?)?{_WORD}|\d{{1,3}}\b))*")
_OPENERS = word_set(
    """
    The A An In On At By But And For From His Her Its Their Our This That These Those When After Before Since While As
    If Although Though With Under Both Two Three Four One Most Many Some All No It He She They We I There Then Now
    Last Former Another Other Only Later Earlier Meanwhile However During Until Between Next Rival Chief
    Mr Mr. Ms Dr
    """
)
_COUNTS = word_set("Two Three Four One")
"""What begins a name inside a sentence: "the Three Forks pipeline"."""
_NO_NAMES = word_set(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December Christmas Easter God Internet
    """
)
_AFTER_NOUN = (
    r"(?:[,.;:)]| (?:of|in|for|on|at|near|from|with|to|by|that|which|who|and|was|is|were|will|has|had|would|based|"
    r"founded|run|owned|named|made|over|after|before|when|while|since|until|as|[a-z]+ed)\b)"
)
_BEFORE = re.compile(r"(?:^|[\s(“\"])([a-z][a-z-]+) $")
_BESIDE_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts) (?:[\w’'-]+ ){0,3}?([a-z][a-z-]+), (?:the )?$")
_BESIDE_AFTER = re.compile(
    r", (?:an?|the) (?:[\w’'-]+ ){0,4}?([a-z][a-z-]+)(?:[,.;:)]| (?:of|in|for|on|at|near|from|with|to|by|that|which"
    r"|based|founded|run|owned|registered)\b)"
)
_PLACED = seldom(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Tt]o|[Oo]n|across|outside|around) (?:the )?$")
_SAYS_IT_WILL = re.compile(
    r"(?:, (?:whose|which) [^.;,\n]{1,90},)? (?:will|would|is to|plans to|has)(?: also)? (?:close|shut|sell|buy|acquire"
    r"|cut|hire|launch|invest|move|build|recall|dismiss|lay|withdraw|pay|stop|end|closed|sold|bought|acquired|hired"
    r"|launched|recalled|dismissed|laid|withdrawn|stopped|agreed) (?=[^.;\n]{0,120}\bits )[^.;\n]{1,160}, the ([a-z]+)"
    r" (?:said|says|announced|confirmed)\b"
)
"""A firm that says itself what it does: "Orrin Ales will close its last cellar in May, the company said"."""
_COMPOUND = re.compile(rf" ([a-z][a-z-]+)(?={_AFTER_NOUN})")
BECOMES = (
    r"is|was|became|(?:grew|developed|turned|evolved|strengthened|intensified) into|"
    r"(?:shrank|weakened|strengthened|intensified|was (?:up|down)graded) to"
)
_IS = re.compile(rf" (?:{BECOMES}) (?:an?|the) (?:[\w’'-]+ ){{0,3}}?([a-z][a-z-]+){_AFTER_NOUN}")
_COMPOUNDING = frozenset({"craft", "vessel", "structure", "institution", "natural", "idea", "deal"})
"""Kinds whose noun follows a name: "the Halley-2 spacecraft", "the Lisk plant"."""

_TOGETHER = word_set(
    "asteroid comet moon planet star volcano river lake ship ferry tanker submarine trawler hurricane typhoon cyclone"
)
"""Nouns without which their names say little: "comet Hollis-Tanaka"."""

_CARRYING = seldom(r"\b(?:bulk|ore|gas|oil|crude|timber|car|vehicle|cattle|livestock|cement) $")
"""What a freighter carries that is called a carrier; any other carrier may be an airline."""

_FIRST_OF_NAMES = {
    **{
        noun.title(): noun
        for noun in ("storm", "hurricane", "cyclone", "typhoon", "comet", "asteroid", "lake", "river")
    },
    "Mount": "mountain",
}
"""Nouns that begin a name: "Hurricane Ida", "Tropical Storm Bret"."""

_STAFF = (
    r"(?:chief executive|managing director|finance director|chairman|chairwoman|chair|boss|co-?founder|founder|"
    r"owner|head|director|spokes(?:man|woman|person)|workers|staff|employees|engineers|drivers|pilots|managers|"
    r"shareholders|shares|customers|share price|profits?|sales|factory|factories|plants?|headquarters|CEO)"
)
_PARTIES = word_set(
    """
    Party Union Congress List Front Movement Alliance League Democrats Greens Conservatives Liberals Socialists
    Coalition Bloc Rally Republicans Nationalists
    """
)
_NO_FIRMS = word_set(
    """
    party ministry university college council committee commission court congress church school hospital museum union
    federation army navy police association agency department city town village county state province district island
    """
)
_OWN_STAFF = seldom(rf"(?:[’']s?)? (?:(?:former|new|former|then|deputy|vice|own|first|regional) )?{_STAFF}\b")
_STAFF_OF = seldom(
    rf"\b{_STAFF} (?:of|for|with) (?:the )?$|\b(?:shareholders|shares) in (?:the )?$"
    rf"|\b(?!plant|factor|headquarters){_STAFF} at (?:the )?$",
    re.IGNORECASE,
)
"""Not "a plant at Lund" and "workers in Lund", which are where they are."""
_DONE_TO = seldom(
    r"\b(?:accus|su|fin|acquir|buy|bought|join|found|sold|sell|bail|prosecut|investigat|blam|own|r[au]n)"
    r"(?:ed|ing|s|es)? "
    r"(?:the )?$"
)
"""What tells that a name is a firm's: whose people, shares and works are told of, or what is done to a firm."""

_LEFT, _RIGHT = 48, 90


@record()
class Epithet:
    """A small-letter noun that the text uses of a name up to an offset."""

    end: int
    noun: str
    name: str

    @property
    def key(self) -> str:
        """What two forms of the name share: "Halley-2" and "Halley-2 spacecraft"."""
        words = self.name.split()
        while len(words) > 1 and words[-1][:1].islower():
            words = words[:-1]
        while len(words) > 1 and words[0][:1].islower():
            words = words[1:]
        return " ".join(words[_until_kind(words) :])

    @property
    def own(self) -> bool:
        """Whether the name itself holds the noun."""
        return self.noun.title() in self.name.split() or _FIRST_OF_NAMES.get(self.name.split()[0]) == self.noun


@dataclass(frozen=True)
class Epithets:
    """The nouns that an article uses of its names, but for people and countries."""

    text: str
    people: People
    title: str = ""

    @cached_property
    def small(self) -> str:
        """The text in small letters, each where its capital was."""
        return self.text.replace("İ", "I").lower()

    @cached_property
    def found(self) -> tuple[Epithet, ...]:
        """All of them, in order."""
        return tuple(
            Epithet(end, noun, name)
            for called, last in self._names
            if called
            for end, noun, name in self._of(called, last - len(called), last)
        )

    @cached_property
    def firms(self) -> tuple[Epithet, ...]:
        """The names of which the text tells the people, the shares or the owners, in order, with the noun ""."""
        return tuple(
            Epithet(end, "", name)
            for name, end in self._names
            if name and own_noun(name) not in _NO_FIRMS and self._is_a_firm(name, end)
        )

    @cached_property
    def parties(self) -> tuple[Epithet, ...]:
        """The names that end as those of parties do, though no "party" is in them: "Unity Congress"."""
        return tuple(
            Epithet(end, "party", name) for name, end in self._names if " " in name and name.split()[-1] in _PARTIES
        )

    def told_as_many(self, is_many: Callable[[str], bool]) -> list[tuple[str, int]]:
        """The names that are told of as of many, each with its end."""
        return [(name, end) for name, end in self._names if name and is_many(name)]

    @cached_property
    def _names(self) -> tuple[tuple[str, int], ...]:
        """Each name of the text with its end; a body's with an "and" in it is one."""
        joined = tuple(bodies.spans(self.text))
        named = cache(self._name)
        found: list[tuple[str, int]] = []
        head = self.text.find(self.title) if self.title else -1
        title = range(head, head + len(self.title)) if head >= 0 else range(0)
        for match in _NAME.finditer(self.text):
            if match.start() in title and any(map(third_person_base, match.group().lower().split()[1:-1])):
                continue  # "Orbix Team Frees Wheel": a title's clause
            around = (one for one in joined if one[0] < match.end() and match.start() < one[1])
            body = next(around, None) if joined else None
            if body is None:
                inside = self.text[match.start() - 2 : match.start() - 1].islower()
                found.append((named(match.group(), inside), match.end()))
            elif match.end() == body[1]:
                found.append((self.text[slice(*body)], body[1]))
        return tuple(found)

    def _is_a_firm(self, name: str, end: int) -> bool:
        start = end - len(name)
        before = self.text[max(0, start - _LEFT) : start]
        if (
            _opens_sentence(before)
            and " " not in name
            and not name.isupper()
            and not wholewords.has_within_sentence(self.text, name)
        ):
            return False
        return "&" in name.split() or bool(
            _OWN_STAFF.match(self.text, end) or _STAFF_OF.search(before) or _DONE_TO.search(before)
        )

    def names(self, nouns: frozenset[str], until: int) -> tuple[Epithet, ...]:
        """The epithets before an offset by one of some nouns, one a name, the last of each."""
        last: dict[str, Epithet] = {}
        for item in self.found if any(map(may_be_used, nouns)) else ():
            if item.noun in nouns and item.end <= until:
                last.pop(item.key, None)
                last[item.key] = item
        return tuple(last.values())

    @staticmethod
    def _is_where(before: str, after: str) -> bool:
        """ "In Leeds, a museum (shut)": whether a name is a place's, beside which stands what is there; of "a signal
        from Orla, the probe" both are one."""
        placed = _PLACED.search(before)
        return placed is not None and (placed[0][0].isupper() or not after.startswith(", the "))

    def _name(self, run: str, inside: bool) -> str:
        """The name in a run of words, without the word that begins its sentence, if it is not inside one; "" for what
        is none."""
        words = run.split()
        while words and words[0] in (_OPENERS - _COUNTS if inside else _OPENERS):
            words = words[1:]
        name = " ".join(words)
        if not words or words[-1] in _NO_NAMES or country(name) or is_adjective(name):
            return ""
        person = self.people.gender(name) is not None and not own_noun(name)  # "Ada Pell Observatory" is none
        return "" if person else name

    def _of(self, name: str, start: int, end: int) -> Iterator[tuple[int, str, str]]:
        """The nouns used of a name at its place, with what the two are called together."""
        before, after = self.text[max(0, start - _LEFT) : start], self.text[end : end + _RIGHT]
        for pattern, text in ((_BEFORE, before), (_BESIDE_BEFORE, before), (_BESIDE_AFTER, after), (_IS, after)):
            if pattern is _BESIDE_BEFORE and not after.startswith(","):
                continue
            told = pattern.search(text) if text is before else pattern.match(text)
            if told is None:
                continue
            if pattern is _BESIDE_AFTER and told.group(1) not in FIRMS and self._is_where(before, after):
                continue
            if told[1] == "carrier" and _CARRYING.search(text, 0, told.start(1)):
                yield end + (told.end(1) if text is after else 0), "freighter", name
            elif _names_a_thing(told.group(1)):
                called = f"{told.group(1)} {name}" if pattern is _BEFORE and told.group(1) in _TOGETHER else name
                yield end + (told.end(1) if text is after else 0), told.group(1), called
        decides = _SAYS_IT_WILL.match(self.text, end) if _opens_sentence(before) else None
        if decides and decides.group(1) in FIRMS:
            yield end, decides.group(1), name
        compound = _COMPOUND.match(after)
        if compound and kinds.kind(compound.group(1)) in _COMPOUNDING:
            yield end, compound.group(1), f"{name} {compound.group(1)}"
        own = own_noun(name)
        if own:
            yield end, own, name


def _opens_sentence(before: str) -> bool:
    """Whether a sentence begins after a text."""
    return before.rstrip(' “"')[-1:] in ("", ".", "\n", "!", "?")


def own_noun(name: str) -> str:
    """The noun that a name of two words or more itself holds: "museum" of "the Lindauer Museum", "bank" of "Bank of
    Norway"; "" for none."""
    words = name.split()
    if _until_kind(words):
        return _FIRST_OF_NAMES[words[_until_kind(words) - 1]]
    head = words[-1] if {"of", "for"}.isdisjoint(words) else ""
    for word in (head, words[0] if words[1:2] == ["of"] else ""):
        if len(words) > 1 and word and (_names_a_thing(word.lower()) or word in ORGANISATION_WORDS):
            return word.lower()
    return ""


def _until_kind(words: Sequence[str]) -> int:
    """How many of the words of a name come before the name itself: two of "Tropical Storm Bret"."""
    return next((at + 1 for at, word in enumerate(words[:-1][:2]) if word in _FIRST_OF_NAMES), 0)


def may_be_used(noun: str) -> bool:
    """Whether a noun may be an epithet at all: an article of which "the launch" alone is asked need not be searched."""
    return _names_a_thing(noun) or noun in _USED_BESIDES


_USED_BESIDES = FIRMS | {word.lower() for word in ORGANISATION_WORDS} | {*_FIRST_OF_NAMES.values(), "freighter"}
"""Epithets, whether or not they name a thing."""


def _names_a_thing(noun: str) -> bool:
    """Whether a noun names a lasting thing or a body, and nobody and nothing that happens."""
    return kinds.kind(noun) not in ("", "event", "disaster", "money", "claim", "offer")
