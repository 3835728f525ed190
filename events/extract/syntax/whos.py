"""Whom "who" stands for, of the nouns before it, where one of them is a person or two share what is told: "observers
from the ministry of mines, who arrived".

What "which" stands for is in `whiches`; the nearest noun where neither tells, in `antecedents`.
"""

import re
from collections.abc import Iterator

from events.extract.lexicon import kinds, nouns, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.beneficiaries import Beneficiaries
from events.extract.syntax.skeleton import WHO_ENDINGS
from events.patterns import seldom
from events.sentences import Span

_BELONGING_TO = words.word_set(
    """
    resident inhabitant citizen villager native islander member employee official minister leader president governor
    mayor ambassador king
    """
)
"""Who is of a place or a body: "residents of Lorca, who left"."""
TOGETHER = words.word_set("share meet marry divorce split collaborate reunite merge clash separate")
"""What only two do."""
_SOMEBODYS = words.word_set(
    """
    friend pupil student disciple follower admirer supporter assistant victim killer murderer assassin successor partner
    predecessor colleague lover neighbour neighbor biographer rival opponent descendant girlfriend boyfriend mistress
    """
)
"""Who is somebody's, and no place's."""
_PAIR = seldom(r"(?P<one>n)c(?P<other>n)(?:on)*$")


class Whos(Beneficiaries):
    """The finding of the person that "who" means."""

    def _meant_by_who(self, before: str, bare: str, at: int) -> Span | None:
        """The antecedent of "who" where a person of several nouns can be told; None elsewhere."""
        joint = "o" if self._is_somebody(len(bare) - 1) else "[oi]"  # "Ada Pell, a historian at Leeds University, who"
        role = re.search(rf"(?:^|[^oi])n,n(?:{joint}n)+$", bare)
        name = role.end() - len(role.group().lstrip("^;uhwvtglj,-c")) if role else -1
        last = len(bare) - 1
        if role and last == name + 4 and self._named(last) and self._word(self.plain[name + 2]) in kinds.KIN:
            return self.plain[last], self.plain[last]  # "Ada Pell, the widow of Tom Orr, who": he stands nearer
        if role and self._named(name) and (self._can_be_who(name + 2) or self._is_one_from(name + 2, last)):
            return self.plain[name], self.plain[name]
        person = self._of_institution(bare) or self._acting(bare)
        if person is not None:
            return person
        if re.search(r"n,n$", bare) and not self._named(len(bare) - 1) and self._named(len(bare) - 3):
            return self.plain[len(bare) - 3], self.plain[len(bare) - 3]
        pair = _PAIR.search(bare)
        if pair and before.endswith(",w") and self._of_both(pair.start("one"), pair.start("other"), at):
            return self.plain[pair.start("one")], self.plain[len(bare) - 1]
        if before.endswith(",w") and bare.endswith("non") and self._is_somebody(len(bare) - 3):
            return self.plain[self._of_whom(len(bare) - 1)], self.plain[len(bare) - 1]
        return None

    def _of_institution(self, bare: str) -> Span | None:
        """ "Pupils of the Art College, Leith, who": the name after a school's or a church's is its town's."""
        found = re.search(r"(?P<who>n)on,n$", bare)
        if found is None or not self._can_be_who(found.start("who")) or not self._named(len(bare) - 1):
            return None
        school = kinds.kind(self._word(self.plain[len(bare) - 3])) == "institution"
        return (self.plain[found.start("who")],) * 2 if school else None

    def _acting(self, bare: str) -> Span | None:
        """ "Inspectors from the ministry of mines who ...": whoever of the phrases before it can be a "who"."""
        if re.search(r"[oi]ncn$", bare) and self._named(len(bare) - 3) and self._named(len(bare) - 1):
            found = self._acting(bare[:-2])  # "the ministers of Norland and Sweden, who"
            return (found[0], self.plain[len(bare) - 1]) if found else None
        chain = re.search(r"n(?:[oi]n)+$", bare)
        person = kinds.person_gender(self._word(self.plain[len(bare) - 1])) is not None
        if chain is None or person or self._is_somebody(len(bare) - 1):
            return None
        if self._named(len(bare) - 1):
            return next((span for span in self._people_of(bare, chain.start())), None)
        if self._word(self.plain[len(bare) - 1]).endswith(("ers", "ors", "ists", "ians", "men", "women", "people")):
            return None
        for place in range(len(bare) - 3, chain.start() - 1, -2):
            if self._can_be_who(place):
                return self.plain[place], self.plain[len(bare) - 1]
        return None

    def _people_of(self, bare: str, start: int) -> Iterator[Span]:
        """ "Observers from the Organization of American States, who arrived": people at, from or with a name."""
        for place in range(len(bare) - 3, start - 1, -2):
            many = self._word(self.plain[place])
            one = nouns.singular(many)
            plural = one != many and (kinds.is_person(one) or one.endswith(WHO_ENDINGS))
            plural = plural or many.endswith(("men", "women"))
            joined = self._word(self.plain[place + 1])
            a_body = joined == "of" and self.letters[self.chunks[self.plain[len(bare) - 1]].first] == "D"
            head = place < len(bare) - 3 and self._word(self.plain[len(bare) - 2]) in ("in", "at", "near", "from")
            plural = plural or (kinds.person_gender(many) is not None and (head or joined in ("in", "from", "at")))
            a_body = a_body or (joined == "of" and one in _BELONGING_TO)
            if plural and (head or joined in ("at", "from", "in", "with", "to", "near") or a_body):
                yield self.plain[place], self.plain[len(bare) - 1]

    def _of_whom(self, last: int) -> int:
        """ "The king of Norland, who died": who of two nouns with "of" between them is meant, the second where it is a
        name of somebody: "the widow of Ada Pell"."""
        related = self._word(self.plain[last - 2]) in _SOMEBODYS | kinds.KIN
        return last if self._named(last) and related else last - 2

    def _of_both(self, first: int, second: int, at: int) -> bool:
        """ "By Mayor and Queloz, who shared a prize": what only two do, or a plural; both of those "between" whom."""
        verb = self.tokens[self.chunks[at].first].lower in ("were", "are", "have")
        together = base(self._word(at)) in TOGETHER or (first > 0 and self._word(self.plain[first - 1]) == "between")
        one, other = (self.chunks[self.plain[place]] for place in (first, second))
        surname = one.first == one.last and other.last == other.first + 1  # "Orville and Wilbur Wright"
        return self._named(first) and self._named(second) and (verb or together or surname)
