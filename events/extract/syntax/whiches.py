"""What "which" stands for beside somebody, a participle or an apposition: the thing, not its owner or its buyer.

Whom "who" stands for is in `whos`; the nearest noun where neither tells, in `antecedents`.
"""

import re

from events.extract.lexicon import kinds, nounclasses, nouns, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.concord import NUMBER_OF_VERB
from events.extract.syntax.whos import Whos
from events.patterns import seldom
from events.sentences import Span

_HANDING = words.word_set(
    "sell lose cede surrender yield give hand transfer lease lend rent grant award donate return pass bequeath"
)
"""What is done with a thing "to" whoever has it next."""
_HANDED = seldom(r"[vtg]n(?:on)*in$")
_HAVING = words.word_set("lose employ own lend borrow owe house contain serve win operate store")
"""What no happening does, with an object: "the closure of the mine, which employed 900"."""
_IMPETUS = words.word_set("momentum steam pace force favour favor support")
"""What a campaign or a boom loses."""
_SPENT_THERE = re.compile(r"vn?(?:[oi]n)*$")
_SPENDING = words.word_set("spend pass")
"""What one does with the time in which one is doing something else."""
_DOING = re.compile(r"(?P<head>n)(?:on)*gn(?:[oi]n)*$")


class Whiches(Whos):
    """The finding of the thing that "which" means."""

    def _meant_by_which(self, before: str, bare: str, at: int) -> Span | None:
        """The antecedent of "which" beside somebody, a participle or an apposition; None elsewhere."""
        whole = self._of_all(bare, at) or self._on_its_day(bare, at)
        whole = whole or (self._with_its_participle(bare, at) if before.endswith(",w") else None)
        if whole is not None:
            return whole
        passive = "B" in self.letters[self.chunks[at].first : self.chunks[at].last]
        if passive and bare.endswith("nin") and self._word(self.plain[len(bare) - 2]) == "between":
            return self.plain[len(bare) - 3], self.plain[
                len(bare) - 1
            ]  # "the pipe between the reservoirs, which was cut"
        if self._is_handed(bare):
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]
        made = self._made_for(bare, at)
        if made is not None:
            return self.plain[made], self.plain[len(bare) - 1]
        if bare.endswith("nin") and self._word(self.plain[len(bare) - 3]) in nounclasses.TIMES:
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]  # "spent the night in the hospital, which"
        of_somebody = re.search(r"n[oi]n$", bare) if self._is_somebody(len(bare) - 1) else None
        if of_somebody and not self._is_somebody(of_somebody.start()):
            last = len(bare) - 1 if self._named(of_somebody.start()) else of_somebody.start()
            return self.plain[of_somebody.start()], self.plain[last]  # "the Guild of Bakers"
        sent = self._between_persons(bare)
        if sent is not None:
            return self.plain[sent], self.plain[len(bare) - 1]
        if bare.endswith("non") and self._happens_to(len(bare) - 3, at):
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]
        whose = re.search(r"n[oi]n$", bare)
        if whose and kinds.person_gender(self._word(self.plain[whose.start()])) is not None:
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]  # "the editor of the paper, which was closed"
        told = self._told_of_apposition(bare, at)
        if told is not None:
            return self.plain[told], self.plain[told]
        return None

    def _between_persons(self, bare: str) -> int | None:
        """ "A letter from the bishop to the abbot, which was found": the thing before two persons; None elsewhere."""
        chain = re.search(r"ninin$", bare)
        if chain is None or {self._word(self.plain[chain.start() + step]) for step in (1, 3)} != {"from", "to"}:
            return None
        persons = all(self._is_anybody(place) or self._named(place) for place in (len(bare) - 3, len(bare) - 1))
        thing = chain.start()
        return (
            thing
            if persons and not (self._is_somebody(thing) or nouns.is_event(self._word(self.plain[thing])))
            else None
        )

    def _happens_to(self, place: int, at: int) -> bool:
        """ "The fall of the krone, which has lost half of its worth": whether a noun is of what happens to the next,
        and a verb, with its object, of what only things and bodies do."""
        happening = nouns.is_event(nouns.singular(self._word(self.plain[place])))
        acts = base(self._word(at)) in _HAVING and self.shape[at + 1 : at + 2] == "n"
        return happening and acts and self._word(at + 1) not in _IMPETUS

    def _is_handed(self, bare: str) -> bool:
        """ "Sold the plant to Kessler, which went bankrupt": the name that a thing is handed to."""
        handed = _HANDED.search(bare) if self._named(len(bare) - 1) else None
        if handed is None or self._word(self.plain[len(bare) - 2]) != "to":
            return False
        return base(self._word(self.plain[handed.start()])) in _HANDING

    def _with_its_participle(self, bare: str, at: int) -> Span | None:
        """ "A law limiting rents, which was adopted": a thing and what it does, unless the verb has the number of the
        noun before "which" only."""
        found = _DOING.search(bare)
        if found is None or self._is_somebody(found.start("head")) or self._can_be_who(found.start("head")):
            return None
        spent = _SPENT_THERE.search(bare, 0, found.end("head"))
        if spent is not None and base(self._word(self.plain[spent.start()])) in _SPENDING:
            return None  # "spent the day in the workshop mending an engine, which"
        number = NUMBER_OF_VERB.get(self.tokens[self.chunks[at].first].lower, "")
        own, last = self._number(found.start("head")), self._number(len(bare) - 1)
        if number and own and own != number and last in (number, ""):
            return None
        return self.plain[found.start("head")], self.plain[len(bare) - 1]
