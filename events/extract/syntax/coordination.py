"""Coordination: which subject a verb after "and" shares, that of the verb before it or of the clause around that."""

import re
from dataclasses import replace

from events.extract.lexicon import kinds, nounclasses, words
from events.extract.lexicon.verbs import WITH_OBJECT, base, participle_base
from events.extract.syntax.analysis import Predicate
from events.extract.syntax.completion import MAKING_DO
from events.extract.syntax.gaps import Gaps
from events.extract.syntax.nonfinites import COORDINATION

_TAKING_CLAUSE = words.word_set("mean ensure know feel fear see believe understand imply learn discover decide agree")
_OVER_REASON = re.compile(r"c,?(?:u[^;c]*|in(?:[oi]n)*(?:,n(?:[oi]n)*)?),$")
""" "Entered the school and, since no other took women, read ..."."""
_PERSONAL = words.word_set("die marry resign retire flee apologise apologize emigrate study graduate testify vow")
"""What only people do."""
_ON_AN_OBJECT = WITH_OBJECT | words.word_set("sell rent close finish complete release")


class Coordination(Gaps):
    """The reading of verbs that share a subject."""

    def _shared(self, before: str, at: int) -> Predicate | None:
        """The predicate of a verb that shares the subject of the one before it: "regained control and became ..."."""
        last = self._last("v", at)
        reason = _OVER_REASON.search(before)
        if reason is not None:
            last = self._last("v", self.plain[reason.start()]) or last
            return replace(last, at=at, governor=last.at) if last else None
        if last is None or not (COORDINATION.search(before) or before.endswith(",")):
            return None
        if before.endswith(",") and last.role in ("relative", "subordinate", "content"):
            series = self.shape[at - 2 : at] == "k," and re.match(r"[^,;uhw]*cv", self.skeleton[len(before) + 1 :])
            if last.role != "relative" or not series:
                return None
        aside = self._of_its_year(before, last)
        if aside is not None:
            return replace(aside, at=at, governor=aside.at, certain=False)
        outer = self._outer(before, at, last)
        if outer is not None:
            return replace(outer, at=at, governor=outer.at)
        certain = last.certain
        if before.endswith(",c") and last.role in ("content", "relative", "subordinate"):
            first = next((item for item in self.found if item.kind == "v" and item.role == "main"), None)
            last, certain = (first, False) if first else (last, False)
        shared = Predicate(at=at, kind="v", role=last.role, subject=last.subject, governor=last.at, certain=certain)
        acts = last.object is not None and before.endswith("c") and self.shape[at + 1 : at + 2] in ("i", "k", ",", ".")
        acts = acts and base(self._word(at)) in _ON_AN_OBJECT  # "which Hale bought in 1990 and sold in 1999"
        whom = last.object is not None and before.endswith("c") and self.shape[at + 1 : at + 2] == "t"
        acts = acts or (whom and base(self._word(at)) in MAKING_DO)  # "whom they banished and allowed to return"
        return replace(shared, object=last.object) if acts else shared

    def _of_its_year(self, before: str, last: Predicate) -> Predicate | None:
        """ "Bought the canvas in 1950, the year its author died, and sold it": the verb before the clause of a time."""
        first = last.subject[0] if last.subject is not None else 0
        timed = before.endswith(",c") and first > 1 and self.shape[first - 2] == ","
        if not timed or self._word(first - 1) not in nounclasses.TIMES:
            return None
        return self._last("v", first)

    def _outer(self, before: str, at: int, inner: Predicate) -> Predicate | None:
        """The verb whose subject one after "and" shares where it cannot be that of the clause between: "searched a flat
        that the couple had rented and arrested a man"."""
        speaker = next((item for item in self.found if item.at == inner.governor and item.subject is not None), None)
        if speaker is not None and self._goes_on_to_say(speaker, inner, at):
            return speaker
        if speaker is not None and inner.role == "content" and self._disagrees(inner, at, speaker):
            return speaker
        opened = max((before.rfind(kind) for kind in "huw"), default=-1)
        if inner.role not in ("relative", "content", "subordinate") or opened < 0 or "," in before[opened:]:
            return None
        outer = self._last("v", self.plain[opened])
        if outer is None or outer.subject is None or self.plain[opened] > inner.at:
            return None
        closed = self._is_closed(inner, at, self.plain[opened]) or self._is_dated_apart(outer, inner, at)
        closed = closed or self._is_told_in_past(outer, inner, at)
        return outer if closed or self._goes_on_ahead(outer, inner, at) else None

    def _goes_on_to_say(self, outer: Predicate, inner: Predicate, at: int) -> bool:
        """ "Officials said the water had begun to recede but warned that ...": no water warns."""
        if inner.role != "content" or inner.subject is None or not (self._says(outer.at) and self._speaks(at)):
            return False
        noun = self._word(inner.subject[0])
        return not (
            kinds.are_somebody(noun) or kinds.is_body(noun) or self.letters[self.chunks[inner.subject[0]].last] in "PX"
        )

    def _disagrees(self, inner: Predicate, at: int, speaker: Predicate) -> bool:
        """ "Observers said the vote was calm and are to report": a verb in the number of who says, not of what it is
        said of."""
        number = self._number_of_verb(at)
        if number is None or inner.subject is None or speaker.subject is None:
            return False
        own, outer = (self._number(self.plain.index(subject[0])) for subject in (inner.subject, speaker.subject))
        return own not in ("", number) and outer == number

    def _goes_on_ahead(self, outer: Predicate, inner: Predicate, at: int) -> bool:
        """ "Engineers believe that it restarted and will examine it": what is to come, after what was, is said of who
        holds so now."""
        present, past, ahead = (self.letters[self.chunks[place].first] for place in (outer.at, inner.at, at))
        return (
            inner.role == "content" and (present, past) == ("Z", "V") and ahead == "M" and self._takes_clause(outer.at)
        )

    def _is_told_in_past(self, outer: Predicate, inner: Predicate, at: int) -> bool:
        """ "Studied how the body ages and packed a ship": a past, as the verb around the clause is, which tells what is
        always so; not "said that the firm makes a loss and closed a mill"."""
        always = self.letters[self.chunks[inner.at].first] == "Z" or self._word(inner.at) in ("is", "are")
        past = all(self.letters[self.chunks[place].first] == "V" for place in (outer.at, at))
        return inner.role == "subordinate" and always and past

    def _is_dated_apart(self, outer: Predicate, inner: Predicate, at: int) -> bool:
        """ "Hale returned in 2010 after his party won the vote and was re-elected in 2015": two dates of one subject's
        two verbs."""
        owned = inner.subject is not None and self.letters[self.chunks[inner.subject[0]].first] == "S"
        apart = "k" in self.shape[outer.at : inner.at] and "k" not in self.shape[inner.at : at]
        return owned and apart and bool(re.match(r"v(?:[nir]|on)*k", self.shape[at:]))

    def _is_closed(self, inner: Predicate, at: int, opened: int) -> bool:
        """Whether a clause cannot go on after "and": it lacks its object and what follows has one; it ends in "was";
        what was done in it is told in the passive and what follows is done to something; only people do what follows.
        """
        own = self.letters[self.chunks[inner.at].first : self.chunks[inner.at].last + 1]
        has_object = self.shape[at + 1 : at + 2] == "n"
        gapped = inner.object is not None or (self._word(opened) == "what" and self.shape[inner.at + 1] == "c")
        if (gapped and (has_object or base(self._word(at)) in _PERSONAL)) or (
            own == "B" and self.shape[inner.at + 1] == "c"
        ):
            return True
        past = self.letters[self.chunks[at].first] == "V"
        if own[0] in "AM" and past and (("B" in own and has_object) or self._is_no_participle(at, opened, inner.at)):
            return True
        if own == "B" and self._word(opened) == "whose" and self.shape[at : at + 2] != "vj":
            return True
        if inner.subject is None or self.letters[self.chunks[inner.subject[0]].last] == "P":
            return False
        return base(self._word(at)) in _PERSONAL and bool(kinds.kind(self._word(inner.subject[0])))

    def _is_no_participle(self, at: int, opened: int, inner: int) -> bool:
        """ "Had been rented and took": what "had" cannot stand before; but "who had left and returned" tells two
        pasts of one subject."""
        word = self._word(at)
        of_who = "n" not in self.shape[opened + 1 : inner]
        return not participle_base(word) and not (of_who and word.endswith("ed"))

    def _takes_clause(self, at: int) -> bool:
        """Whether what follows a verb may be a clause that it takes: "which showed violence had fallen"."""
        return self._says(at) or base(self._word(at)) in _TAKING_CLAUSE
