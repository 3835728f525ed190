"""Which way the clause around an expression looks, told from a language's own words. Knows no grammar of its own.

A date belongs to the verb before it in its own clause ("said Friday it will"); where there is none, to the first verb
after it ("This Sunday, he crossed"), and only then to one beyond a comma or a conjunction. A group of verbs counts as
one: "will be held", "may have left". Capitalised words are names ("May", "Will", "United"), never verbs.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from events.dates.normalise.verbforms import ITSELF, VerbForms
from events.dates.rules import Language, Tense


class Clause(VerbForms):
    """What the clause around one expression tells; the tense is looked for only when it is asked for."""

    @cached_property
    def _telling(self) -> frozenset[str]:
        return _telling(self._language)

    @property
    def is_beginning(self) -> bool:
        """Whether something begins then that is not past: "the fare applies from Monday"."""
        return self.is_moved_from or (self.word_before in self._verbs.origin and self.tense is Tense.UNKNOWN)

    @cached_property
    def end_tense(self) -> Tense:
        """Where something ends that runs on to the expression: ahead where it will, or was put off; else unknown."""
        if self._is_granted_till_then:
            return Tense.FUTURE
        before = self._words_before[:-1]
        is_put_off = any(word in self._verbs.deferring for word in before[-4:])
        has_time = bool(before) and (before[-1] in self._verbs.present_perfect or before[-1] in self._verbs.granting)
        is_ahead = self.tense is Tense.FUTURE or is_put_off or has_time
        if (self.was_over or self._lasted) and not has_time:
            return Tense.PAST
        return Tense.FUTURE if is_ahead else Tense.UNKNOWN

    @property
    def was_arranged(self) -> bool:
        """Whether it was only planned, in the past: "was due to visit Rome on April 3"."""
        verbs, before = self._verbs, self._words_before
        at = self._last_of(before, verbs.outlook)
        head = self._skip_links(before, at - 1, -1) if at > 0 else -1
        was = head >= 0 and before[head] in verbs.be and before[head] in verbs.past
        return was and not any(map(self._breaks, before[at:]))

    @cached_property
    def tense(self) -> Tense:
        """The tense of the verb that the expression belongs to, as far as its words tell."""
        if self.word_before in self._verbs.backward:
            return Tense.PAST
        if self.came_to_nothing or self.is_announced:
            return Tense.PAST
        if self.is_moved_from:
            return Tense.UNKNOWN
        after = self._words_after
        before = self._without_insertion(self._without_onset(self._with_opening(self._words_before)))
        if self._is_beside_the_present(before, after) or self._is_requested(before) or self._is_proposed(before):
            return Tense.FUTURE
        if self._is_waited_for(before):
            return Tense.FUTURE
        if self._is_of_proposal(before):
            return Tense.INTENDED
        words = (*before, ITSELF, *after)
        here = len(before)
        if self._names_a_day(before, after) and self._first_told(words, range(here + 4, len(words)))[0] is Tense.PAST:
            return Tense.PAST  # "runs from May 6, the day he was suspended"
        nearest = here - 2 if here and self._joins(words[here - 1]) else here - 1  # "will go before the end of June"
        opening = next((i + 1 for i in range(nearest, -1, -1) if self._opens(words, i, here)), 0)
        close_by = next((i + 1 for i in range(here - 1, -1, -1) if self._pauses(words[i])), 0)
        closing = next((i for i in range(here + 1, len(words)) if self._breaks(words[i])), len(words))
        if words[close_by] == self._verbs.absolute and self._has_infinitive(words[close_by:here]):
            return Tense.FUTURE
        own = range(here - 1, max(close_by, opening) - 1, -1)
        others = (
            range(here + 1, closing),
            range(max(close_by, opening) - 1 if self.word_before not in self._verbs.origin else -1, -1, -1),
            range(closing, len(words)),
        )
        for places in (own, *(() if self._ends_relative(before, after) else others)):
            if places is not own and self._has_present_aim(words[own.stop + 1 : here]):
                return Tense.FUTURE
            tense, place = self._first_told(words, places)
            if tense is Tense.PAST and self._is_overtaken(words, place):
                return Tense.UNKNOWN
            if tense is Tense.PAST and self._is_asking(words, place):
                if here > 1 and words[here - 2] in self._verbs.barely:
                    return tense  # "was asked to write it only in March"
                asked = self._is_for(words[place:here]) or (
                    self.word_before in self._verbs.deadline or self.word_before in self._verbs.term
                )
                return Tense.FUTURE if asked else tense
            if tense is Tense.PAST and words[place] in self._verbs.arranging and self.word_before in self._verbs.term:
                return Tense.FUTURE
            if tense is Tense.PAST and self._is_expected(words, place, here):
                return Tense.FUTURE
            if tense is not Tense.UNKNOWN:
                return tense
        return Tense.FUTURE if self._has_infinitive(before) else Tense.UNKNOWN

    def _has_present_aim(self, own: Sequence[str]) -> bool:
        """ "Was sold, as the firm is in a position to build another in the spring": what something now is there for."""
        is_now = next((i for i, word in enumerate(own) if word in self._verbs.present_be), len(own))
        return self._has_infinitive(own[is_now:])

    def _joins(self, word: str) -> bool:
        """Whether a word right before a date may join it to another, or begin its phrase as it would a clause."""
        verbs = self._verbs
        return word in verbs.coordinators or (word in verbs.breaks and word in verbs.prepositions)

    def _with_opening(self, before: Sequence[str]) -> Sequence[str]:
        """The words before the expression with the participle that opens them told from a name: "Asked on Tuesday
        whether he would go, the mayor"."""
        verbs = self._verbs
        first = before[0].lower() if before else ""
        if not before or first == before[0] or "," not in self._words_after or not self._is_past(first):
            return before
        then = before[-1] in verbs.announced - verbs.onward - verbs.term - verbs.deadline
        return (first, *before[1:]) if then and before[1] in verbs.prepositions else before

    def _without_insertion(self, before: Sequence[str]) -> Sequence[str]:
        """The words before the expression without an insertion that ends at it: "the board will rule on the plant,
        closed after a fire, in May"."""
        verbs = self._verbs
        at = len(before)
        for word in reversed(before[-2:]):
            if word not in verbs.prepositions and word not in verbs.determiners:
                break
            at -= 1
        opening = next((i for i in range(at - 2, 0, -1) if before[i] == ","), 0) if before[at - 1 : at] == (",",) else 0
        first = self._skip_adverbs(before, opening + 1) if opening else at
        if first < at and (self._is_past(before[first]) or before[first] in verbs.relatives):
            return (*before[:opening], *before[at:])
        return before

    def _is_proposed(self, before: Sequence[str]) -> bool:
        """ "She proposed to sell it, beginning in the autumn": when something is to begin that is not settled yet."""
        if self._verbs.beginning.isdisjoint(before[-2:]):
            return False
        opening = self._last_of(before, self._verbs.relatives)
        return not self._verbs.promising.isdisjoint(before[max(opening, 0) :])

    def _is_expected(self, words: Sequence[str], place: int, here: int) -> bool:
        """ "Had been warned to expect murky water from November", "told to leave by Friday": what was ahead then."""
        tasks = [other for one, other in pairwise(words[place + 1 : here]) if one == self._verbs.infinitive]
        told = words[place] in self._verbs.inviting and self.word_before in self._verbs.deadline
        return not self._verbs.expecting.isdisjoint(tasks) or (told and bool(tasks))

    def _opens(self, words: Sequence[str], place: int, here: int) -> bool:
        """Whether a word before the expression opens its clause."""
        if not self._breaks(words[place]) or words[place] not in self._verbs.roles:
            return self._breaks(words[place])
        return any(word in self._telling or self._is_past(word) for word in words[place + 1 : here])

    def _is_beside_the_present(self, before: Sequence[str], after: Sequence[str]) -> bool:
        """ "The deadline is Friday", "the vote is on Friday", "Friday is the deadline"."""
        verbs = self._verbs
        is_at = bool(before) and before[-1] in verbs.announced
        near = before[-2:] if is_at else before[-1:]
        if near and near[0] in verbs.present_be:
            return True
        is_past = is_at and self._has_past_before(before, len(before))  # "a motion tabled on Friday is to be heard"
        return bool(after and after[0] in verbs.present_be) and not is_past

    def _is_requested(self, before: Sequence[str]) -> bool:
        """ "He wrote to her, asking her to answer by Friday": what somebody is to do."""
        asking = self._last_of(before, self._verbs.requesting)
        asked = before[asking:] if asking >= 0 else ()
        return self._has_infinitive(asked) and not any(self._breaks(word) or self._is_past(word) for word in asked)

    def _is_waited_for(self, before: Sequence[str]) -> bool:
        """ "Chose to stay until they heal, perhaps in March": what a present tells after "until", of somebody it
        takes up, is still to come; not "until they fell ill in May"."""
        verbs = self._verbs
        opening = self._last_of(before[:-1], verbs.breaks)
        told = before[opening + 1 :]
        if opening < 0 or before[opening] not in verbs.awaiting or told[0] not in verbs.subjects:
            return False
        return not any(map(self._is_past, told))

    def _ends_relative(self, before: Sequence[str], after: Sequence[str]) -> bool:
        """Whether a clause that only describes ends at the expression, so that the verb after it is not its own: "the
        coach, whose contract runs out on 30 June, said"; not "whose match on 30 June, a win, drew"."""
        if not self.is_relative or after[:1] != (",",):
            return False
        opening = self._last_of(before, self._verbs.relatives)
        return len(before) - opening > 3 and not any(map(self._pauses, before[opening + 1 :]))

    def _first_told(self, words: Sequence[str], places: Iterable[int]) -> tuple[Tense, int]:
        """What the first word that tells a tense tells, and its place."""
        for place in places:
            word = words[place]
            if word in self._telling or word.endswith(self._verbs.past_ending):
                tense = self._tense_at(words, place)
                if tense is not Tense.UNKNOWN:
                    return tense, place
        return Tense.UNKNOWN, -1

    def _tense_at(self, words: Sequence[str], place: int) -> Tense:
        """What the word tells, as one of its group."""
        verbs = self._verbs
        word = words[place]
        if word in verbs.modals:
            return self._of_modal(words, place)
        if word in verbs.future:
            return Tense.FUTURE
        if (word in verbs.intents and self._intends(words, place)) or (
            word in verbs.predicting and self._predicts(words, place)
        ):
            return Tense.FUTURE
        if word in verbs.aftermath and words[min(place + 1, len(words) - 1)] in verbs.determiners:
            return Tense.PAST
        if (word in verbs.timetable or word in verbs.timetable_plural) and self._is_finite(words, place):
            return Tense.FUTURE
        if word in verbs.arranged:
            head = self._skip_links(words, place - 1, -1)
            return Tense.FUTURE if head >= 0 and words[head] in verbs.present_be else Tense.UNKNOWN
        if word in verbs.preparing and self._is_for_what_comes(words, place):
            head = self._skip_links(words, place - 1, -1)
            return Tense.UNKNOWN if head >= 0 and words[head] in verbs.be & verbs.past else Tense.FUTURE
        if word in verbs.be and place + 1 < len(words):
            following = self._skip_links(words, place + 1, 1)
            if following < len(words) and words[following] in verbs.outlook and not self._is_parted(words, following):
                return self._of_outlook(words, following)
            if word in verbs.present_be and self._is_infinitive(words, following):
                return Tense.FUTURE  # "the board, which met in May, is to vote"
            if word in verbs.present_be and (*words, ITSELF)[following].endswith(verbs.progressive_ending):
                return Tense.INTENDED  # "is appealing to voters on May 3": past or ahead, whichever is near
            if word in verbs.past and self._is_infinitive(words, following):
                return self._of_intention(words, place)  # "was to open in the spring"
        if self._is_parted(words, place):
            return self._of_past(words, place)
        if word in verbs.outlook and (tense := self._of_outlook(words, place)) is not Tense.UNKNOWN:
            return tense
        return self._of_past(words, place) if self._is_past(word) else Tense.UNKNOWN

    def _is_for_what_comes(self, words: Sequence[str], place: int) -> bool:
        """ "Is preparing for a race on Sunday", "are getting the boat ready for a race"."""
        verbs, here = self._verbs, words.index(ITSELF)
        ready = any(one in verbs.prepared and other in verbs.term for one, other in pairwise(words[place:here]))
        return ready or not verbs.term.isdisjoint(words[place + 1 : place + 3])

    def _of_intention(self, words: Sequence[str], place: int) -> Tense:
        """ "Was to be sold" is past or ahead; ahead where more is to be done with what the clause describes: "said he
        would finish the ship, which was to be delivered in May"."""
        described = place > 0 and words[place - 1] in self._verbs.relatives
        still = described and not (self._verbs.modals | self._verbs.surely).isdisjoint(words[: place - 1])
        return Tense.FUTURE if still else Tense.INTENDED

    def _is_parted(self, words: Sequence[str], place: int) -> bool:
        """Whether what somebody sets is another verb with what follows: "was set up", "was set back"."""
        return words[place] in self._verbs.setting and (*words, ITSELF)[place + 1] in self._verbs.particles

    def _is_overtaken(self, words: Sequence[str], place: int) -> bool:
        """Whether what was arranged for the expression may be past: "had been promised for June", "had targeted June
        20"."""
        arranged = words[place] in self._verbs.arranging or words[place] in self._verbs.outlook
        arranged = arranged and (self.word_before in self._verbs.term or (*words, ITSELF)[place + 1] == ITSELF)
        hoped = words[place] in self._verbs.promising and self._is_infinitive(words, place + 1)
        return (arranged or hoped) and self._verbs.overtaken in words[max(0, place - 2) : place]

    def _is_for(self, words: Sequence[str]) -> bool:
        """Whether they say to what: "asked the firm to pay", "invited them to talks"; not "told of a visit to Rome"."""
        links = (word for word in words if word in self._verbs.prepositions)
        return next(links, "") == self._verbs.infinitive

    def _is_asking(self, words: Sequence[str], place: int) -> bool:
        """Whether the verb looks ahead from then: "agreed to", "has been invited to"; not "was invited to"."""
        verbs = self._verbs
        if words[place] in verbs.promising:
            return True
        first = place
        while first and (words[first - 1] in verbs.links or words[first - 1].endswith(verbs.adverb_ending)):
            first -= 1
        return words[place] in verbs.inviting and bool(verbs.present_perfect.intersection(words[first:place]))

    @property
    def is_of_now(self) -> bool:
        """Whether its sentence goes on to what is still to come: "it opened in May and will close in June"."""
        if self.looks_ahead:
            return True
        return any(word in self._verbs.surely and word in self._verbs.future for word in self._words_after)

    @property
    def was_foretold(self) -> bool:
        """Whether it was still to come when somebody told of it: "said in February that it would open in July"."""
        return self.tense is Tense.FUTURE and not self._verbs.foretelling.isdisjoint(self._words_before)

    @property
    def looks_ahead(self) -> bool:
        """Whether the clause surely tells what is still to come: "will open", "is to open", "opens"; not "would"."""
        verbs = self._verbs
        if self.tense is not Tense.FUTURE:
            return False
        words = (*self._words_before, *self._words_after)
        if any(word in verbs.modals for word in words):
            return False
        is_arranged = any(
            one in verbs.be and one not in verbs.past and (other == verbs.infinitive or other in verbs.outlook)
            for one, other in pairwise(words)
        )
        return is_arranged or any(word in verbs.surely for word in words)

    def _of_modal(self, words: Sequence[str], place: int) -> Tense:
        """ "May open" looks ahead, "may have opened" back."""
        following = self._skip_adverbs(words, place + 1)
        is_perfect = following < len(words) and words[following] in self._verbs.perfect
        return Tense.PAST if is_perfect else Tense.FUTURE

    def _of_outlook(self, words: Sequence[str], place: int) -> Tense:
        """ "Is expected to open" and "a vote scheduled for" look ahead, "originally scheduled" back; else unknown."""
        verbs = self._verbs
        if place and words[place - 1] in verbs.withdrawn:
            return Tense.UNKNOWN if self._belongs_to_noun(words, place) else Tense.PAST
        head = self._skip_links(words, place - 1, -1)
        if verbs.overtaken in words[head + 1 : place]:
            return Tense.INTENDED if self._is_infinitive(words, place + 1) else Tense.UNKNOWN
        if head >= 0 and (words[head] in verbs.be or not verbs.present_perfect.isdisjoint(words[head + 1 : place])):
            return Tense.FUTURE
        following = words[place + 1] if place + 1 < len(words) else ITSELF
        if words[place] in verbs.setting and self.word_before in verbs.term and following not in verbs.term:
            return Tense.FUTURE  # "set a hearing for May"
        is_announced = following == ITSELF or following in verbs.announced
        is_set = self._is_past(words[place]) or self._is_due(words, place)
        return Tense.FUTURE if is_announced and is_set else Tense.UNKNOWN

    def _is_due(self, words: Sequence[str], place: int) -> bool:
        """ "Ahead of an election due in May"; not "a payment due in May was missed"."""
        here = words.index(ITSELF)
        is_over = self._is_past(words[place - 1]) or (here + 1 < len(words) and self._is_past(words[here + 1]))
        return words[place] in self._verbs.awaited and place in (here - 2, here - 1) and not is_over

    def _of_past(self, words: Sequence[str], place: int) -> Tense:
        """A past form's own tense, or that of the verb that heads its group: "will be held", "to be held"."""
        verbs = self._verbs
        head = self._skip_links(words, place - 1, -1)
        if (
            head > 0
            and (words[head] in verbs.coordinators or self._pauses(words[head]))
            and self._is_past(words[head - 1])
        ):
            return self._of_past(words, head - 1)  # "will be weighed, heated and dried"
        if head > 0 and words[head] in verbs.coordinators and (shared := self._sharing_auxiliary(words, head)) >= 0:
            return self._of_past(words, shared)
        if head >= 0:
            if words[head] in verbs.modals:
                return self._of_modal(words, head)
            if words[head] == verbs.infinitive and head > 0 and words[head - 1] in verbs.past & verbs.links:
                return Tense.PAST  # "had to be called off"
            if words[head] == verbs.infinitive and head > 0 and words[head - 1] in verbs.barely:
                return Tense.PAST  # "was freed, only to be arrested again on Friday"
            if words[head] == verbs.infinitive and words[head + 1] in verbs.perfect:
                if words[head - 1] not in verbs.be | verbs.links | verbs.outlook | verbs.promising | verbs.intents:
                    return Tense.PAST  # "is thought to have left"
                if words[head - 1] in verbs.past:
                    return Tense.INTENDED
            if words[head] == verbs.infinitive and words[head - 1] in verbs.be & verbs.past and not self.is_put_off:
                return self._of_intention(words, head - 1)  # "was to be sold"
            if words[head] == verbs.infinitive and head == place - 1:
                return Tense.UNKNOWN  # "came to beat Norway": an infinitive that looks like a past
            if words[head] in verbs.future or words[head] == verbs.infinitive:
                return Tense.FUTURE
            if words[head] in verbs.present_be and self._is_awaited(words, head):
                return Tense.FUTURE  # "before the budget is handed down in May"
            if not verbs.present_perfect.isdisjoint(words[head + 1 : place]) and self._is_awaited(words, head + 1):
                return Tense.FUTURE  # "once a site has been chosen in May"
            if words[head] in verbs.present_be and words[place + 2 : place + 3] == (ITSELF,):
                return (
                    Tense.FUTURE if words[place + 1] in verbs.announced else Tense.UNKNOWN
                )  # "is published on Friday"
        return Tense.UNKNOWN if self._belongs_to_noun(words, place) else Tense.PAST

    def _is_awaited(self, words: Sequence[str], head: int) -> bool:
        """Whether a clause of "before" or "after" holds what is told in the present: so it is still to come."""
        opener = next((word for word in map(str.lower, reversed(words[:head])) if self._breaks(word)), "")
        return opener in self._verbs.awaiting


@lru_cache(maxsize=16)
def _telling(language: Language) -> frozenset[str]:
    """The words that may tell a tense, but for those that only their ending shows."""
    verbs = language.verbs
    present = (
        verbs.intents | verbs.predicting | verbs.timetable | verbs.timetable_plural | verbs.arranged | verbs.preparing
    )
    return verbs.future | verbs.modals | verbs.outlook | verbs.be | verbs.past | present
