"""What something was done to, by a participle between commas: of "workers at the plant, built in 1974," the plant, and
of "four reels of Salt Road, directed by Hale," the film. And which amount changes, of "give an 80% chance, falling to
40%"."""

import re

from events.extract.lexicon import kinds, nounclasses, nouns, participles, selection, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Predicate
from events.extract.syntax.skeleton import Skeleton
from events.patterns import seldom
from events.sentences import Span

_PARTS = words.word_set("reel copy part page piece fragment chapter volume scene verse print tape draft portion")
"""What there is of a work."""
_MATTERS = words.word_set("subject theme topic hero heroine inspiration basis title setting")
"""What a work is about or has, and what does not come out with it."""
_COMING_OUT = words.word_set("release publish print premiere issue screen broadcast air record film write make shoot")
_MAKING = words.word_set(
    "build construct erect found establish create open reopen launch finish complete plant lay restore rebuild renovate"
    " enlarge inaugurate publish print demolish nationalise nationalize privatise privatize"
)
"""What is done to things, never to those who work at them."""
_BRINGING_ABOUT = words.word_set("open reopen launch finish complete establish create publish lay")
"""What is done to a campaign or an inquiry too."""
DONE_TO_PERSONS = words.word_set(
    "kill murder arrest jail imprison execute marry shoot stab charge accuse convict sentence acquit bear"
)
_FOUNDED = words.word_set(
    "created founded established formed launched shot filmed written directed painted recorded composed"
)
"""What was done to a name just before: "sold the plant to Orkla, founded in 1890"."""
_NOT_MADE = words.word_set("family crew staff price cost value")
_CHANGING = words.word_set(
    "rise fall drop grow climb slow decline increase decrease shrink ease dip swell narrow widen slip recover"
)
"""What amounts do."""
_FIGURE = seldom(r"[$€£]?\d[\d.,]*%?")
_CHAIN = seldom(r"n(?:[io]n)+$")
_OBJECT_AND_NAME = re.compile(r"[vtg](?:n(?:on)*)?[io]*(?P<noun>n(?:on)*),(?P<name>n),$")
_NAME_AND_NOUN = seldom(r"(?:v|[io])(?P<name>n),(?P<noun>n)(?:[oi]n)*,$")
_IN_RELATIVE = re.compile(r"(?:^|[;uh])(?P<head>n)(?:[oi]n)*wv(?P<object>n)(?:on)*$")
""" "The company that built the dam(, opened in 1998, went bankrupt)"."""


class Made(Skeleton):
    """The finding of the thing among several nouns."""

    def _past_its_matter(self, first: int, before: str, at: int) -> int:
        """ "Became the subject of a song, released in May": the work, not what it is about."""
        verb = base(self._word(at))
        matter = self._word(self.plain[first]) in _MATTERS and before.startswith("non", first)
        return first + 2 if matter and verb in _COMING_OUT else first

    def _made_within(self, before: str, at: int) -> Span | None:
        """The last noun before the participle of a chunk where the first is a part, or somebody; None elsewhere."""
        chain, verb = _CHAIN.search(before), base(self._word(at))
        object_of = _IN_RELATIVE.search(before)
        if (
            object_of is not None
            and verb not in DONE_TO_PERSONS
            and self._fits(self.plain[object_of.start("object")], at)
        ):
            maker = self.plain[object_of.start("head")]
            return None if self._fits(maker, at) else (object_of.start("object"), len(before) - 1)
        if chain is None:
            return None
        first, last = chain.start(), len(before) - 1
        head = nouns.singular(self._word(self.plain[first]))
        part = head in _PARTS and chain.group() == "non" and "work" in selection.PATIENTS.get(verb, ())
        others = self._is_one_who(first) or head in _NOT_MADE
        staff = verb in _MAKING and others and not self._is_one_who(last)
        return (last, last) if part or staff or self._befell_no_event(head, verb, last) else None

    def _made_last(self, before: str, at: int) -> Span | None:
        """ "Sold the plant to Orkla, founded in 1890", "run by the Special Section, created in 1955": what was made is
        the name just before, unless a date stands between."""
        named = re.search(r"v.*i(?P<name>n),$", before)
        apart = re.search(r"n(?:\([^)]*\))?,$", self.shape[:at])
        if named is None or self._word(at) not in _FOUNDED or apart is None:
            return None
        place = self.plain[named.start("name")]
        object_of = re.search(r"v(?P<object>n)(?:[oi]n)+,$", before)
        thing = self._word(self.plain[object_of.start("object")]) if object_of else ""
        fits = bool(thing) and selection.fits(thing, base(self._word(at)), passive=True)
        proper = self.letters[self.chunks[place].last] == "P"
        return (place, place) if proper and not fits else None

    def _amount_changed(self, at: int, verb: Predicate) -> Span | None:
        """ "A jobless rate of 5%", of "the office reported a jobless rate of 5% in 2016, rising to 7%": the object with
        an amount that changes to another; None for any other participle."""
        first, to = verb.at + 1, at + 2
        if self.shape[at + 1 : to + 1] != "in" or self._word(at + 1) != "to" or not self._has_figure(to):
            return None
        if base(self._word(at)) not in _CHANGING or self.shape[first : first + 1] != "n" or first > at:
            return None
        last = first + 2 if self.shape[first : first + 3] == "non" else first
        told = self.letters[self.chunks[first].last] == "N" and self._word(first) not in nounclasses.AMOUNTS
        return (first, last) if told and (self._has_figure(first) or self._has_figure(last)) else None

    def _has_figure(self, at: int) -> bool:
        chunk = self.chunks[at]
        return any(_FIGURE.fullmatch(self.tokens[one].text) for one in range(chunk.first, chunk.last + 1))

    def _befell_no_event(self, head: str, verb: str, last: int) -> bool:
        """ "The fire at the mill, built in 1890", "the trial of the mayor, arrested in May": no event was either."""
        if not nouns.is_event(head) or nouns.is_strong_event(self._word(self.plain[last])):
            return False
        somebody = self._can_be_who(last) or self._named(last)
        return verb in _MAKING - _BRINGING_ABOUT or (verb in DONE_TO_PERSONS and somebody)

    def _is_one_who(self, place: int) -> bool:
        """ "Worker", "keeper"; not "plant", which ends as they do."""
        return self._can_be_who(place) and not kinds.kind(nouns.singular(self._word(self.plain[place])))

    def _named_object(self, before: str, at: int) -> Span | None:
        """ "Paid for the duke's choir, the Lark Singers, led from 1919 by Hale": of an object and its apposition, the
        one that is a name."""
        found = _OBJECT_AND_NAME.search(before)
        if found is None or (self._word(at) in participles.JOINING and not re.match("li?k", self.shape[at:])):
            return None
        noun, name = found.start("noun"), found.start("name")
        named = self._named(name) and not self._named(found.end("noun") - 1) and not self._can_be_who(noun)
        return (self.plain[name], self.plain[name]) if named else None

    def _name_described(self, before: str, at: int) -> Span | None:
        """ "Will fly past Vesna, a stony body, discovered in 1911": the name that a noun phrase with "a" describes;
        not in "was sent to Riga, a port, tried in 1941" or "died in Hull, a poor man, forgotten", of the subject."""
        found = _NAME_AND_NOUN.search(before)
        main = self._last("v", at)
        if found is None or main is None or self._word(at) in participles.JOINING:
            return None
        chunk = self.chunks[main.at]
        passive = "B" in self.letters[chunk.first : chunk.last + 1]
        name, noun = found.start("name"), found.start("noun")
        kept = passive or not self._named(name) or self._first_word(noun) not in ("a", "an")
        if kept or self._named(noun) or (self._can_be_who(noun) and before[name - 1] in "io"):
            return None
        befallen = base(self._word(at)) in DONE_TO_PERSONS and not self._can_be_who(noun)
        return None if befallen else (self.plain[name], self.plain[name])

    def _is_anybody(self, place: int) -> bool:
        """Whether a noun is somebody, by rank too: "a statue of a general (killed)"."""
        return self._can_be_who(place) or kinds.person_gender(self._word(self.plain[place])) is not None

    def _fits(self, place: int, at: int) -> bool | None:
        """Whether the participle of a chunk is said of the noun of another."""
        return selection.fits(nouns.singular(self._word(place)), base(self._word(at)), passive=True)
