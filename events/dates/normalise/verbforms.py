"""Which words around an expression are verbs, and in what form, told from a language's own words. What tense they tell
of the expression is asked in `tense`."""

from collections.abc import Sequence

from events.dates.normalise.course import Course

ITSELF = "#"
"""What stands for the expression among the words around it."""


class VerbForms(Course):
    """The verbs among the words around one expression."""

    @property
    def is_latest(self) -> bool:
        """Whether it was done then and not since: "he last called in May"; not "the last train left", "had last"."""
        words, verbs = self._words_before, self._verbs
        return any(
            words[place] in verbs.latest
            and self._is_past(words[place + 1])
            and not (place and words[place - 1].lower() in verbs.determiners | verbs.prepositions | {verbs.overtaken})
            for place in range(len(words) - 1)
        )

    def _intends(self, words: Sequence[str], place: int) -> bool:
        """Whether it is the verb: "plans to open", "plans a sale", "wants Leeds to play"; not "unveiled a plan"."""
        verbs = self._verbs
        following = self._skip_adverbs(words, place + 1)
        if following == len(words):
            return False
        if words[following] == verbs.infinitive:
            return True
        is_noun = place == 0 or words[place - 1].lower() in verbs.determiners | verbs.prepositions
        if is_noun or self._has_past_before(words, place):
            return False
        return words[following] in verbs.determiners or self._has_object_ahead(words, following)

    @property
    def is_announced(self) -> bool:
        """ "Announced plans to expand Tuesday": the object of a past verb, before an expression without a preposition,
        which newswires put behind all that was said on that day, as well as behind what is planned for it."""
        verbs, before = self._verbs, self._words_before
        to = self._last_of(before, {verbs.infinitive}) if before and before[-1] not in verbs.prepositions else -1
        told = to > 1 and before[to - 1] in verbs.intents and self._is_past(before[to - 2])
        return told and self._runs_on(before[to:])

    @property
    def is_in_view(self) -> bool:
        """ "Tested the arm ahead of Saturday's launch", "in preparation for Friday's match": what has the day, and for
        which something was done."""
        return self.is_owner and " ".join(self._words_before[-2:]) in self._verbs.in_view

    def _is_of_proposal(self, before: Sequence[str]) -> bool:
        """ "Rejected a bid for moving the regatta on 12 December": what is proposed, and has not happened yet."""
        verbs = self._verbs
        opening = next((i for i in range(len(before) - 2, 0, -1) if before[i] in verbs.term), 0)
        doing = before[opening + 1 :] if opening and before[opening - 1] in verbs.proposals else ()
        done = bool(doing) and doing[0].endswith(verbs.progressive_ending)
        return done and self._runs_on(doing[1:])

    def _runs_on(self, words: Sequence[str]) -> bool:
        """Whether no clause opens and nothing pauses within the words."""
        return not any(self._breaks(word) or self._pauses(word) for word in words)

    def _has_object_ahead(self, words: Sequence[str], first: int) -> bool:
        """Whether a noun with an infinitive stands before the expression: "wants Leeds to play on Friday"."""
        here = words.index(ITSELF)
        if self._breaks(words[first]) or self._pauses(words[first]) or words[first] in self._verbs.prepositions:
            return False
        return first < here and any(self._is_infinitive(words, place) for place in range(first + 1, here - 1))

    def _predicts(self, words: Sequence[str], place: int) -> bool:
        """Whether what it tells is to come: "expects trains to run", "predict rain"; not "as they expect", nor "did not
        expect rain"."""
        here, after = words.index(ITSELF), place + 1
        if after >= here or self._breaks(words[after]) or self._pauses(words[after]):
            return False
        governs = words[after] not in self._verbs.prepositions - {self._verbs.infinitive}
        return governs and not self._has_past_before(words, place)

    def _is_finite(self, words: Sequence[str], place: int) -> bool:
        """Whether a timetable's word is the verb of its clause: "the shop opens", "talks open"; not "at the open"."""
        verbs = self._verbs
        if place == 0:
            return False
        named = words[place - 1]
        before = named.lower()
        if before in verbs.subjects:
            return True
        if before in verbs.coordinators and self._goes_on_in_present(words, place):
            return True
        if before in verbs.determiners or before in verbs.prepositions or self._is_past(before):
            return False
        is_many = before.endswith(verbs.plural_ending) or named[0].isupper() or self._pauses(named)
        is_many = is_many or self._heads_plural(words[max(0, place - 4) : place])
        if words[place] in verbs.timetable_plural and not is_many:
            return False
        return not self._has_past_before(words, place)

    @property
    def is_done_on_a_day(self) -> bool:
        """Whether a present says what somebody has or does on that day: "the band has a free night on Friday", "the
        council votes on it on Thursday and Friday"."""
        before, verbs = self._words_before, self._verbs
        if len(before) > 2 and before[-1] in verbs.coordinators and before[-3] in verbs.announced:
            before = before[:-2]
        if not before or before[-1] not in verbs.announced:
            return False
        return self._has_in_present(before) or self._does_in_present(before)

    def _has_in_present(self, before: Sequence[str]) -> bool:
        """Whether somebody has a thing; not "has had", nor what one has who "said" or did something."""
        having = self._last_of(before, self._verbs.present_perfect)
        if having < 1 or before[having + 1] not in self._verbs.determiners:
            return False
        others = (*before[:having], *before[having + 1 :])
        return not any(self._breaks(word) or self._pauses(word) or self._is_past(word) for word in others)

    def _does_in_present(self, before: Sequence[str]) -> bool:
        """Whether the last clause of the words has a present that ends like a plural, and no past."""
        verbs, after = self._verbs, self._words_after
        opening = max((i + 1 for i, word in enumerate(before) if self._parts(word)), default=0)
        near = before[opening:]
        said = self._last_of(near, verbs.reporting) + 1
        near = near[said:] if near[said] in verbs.determiners else near
        closing = next((i for i, word in enumerate(after) if self._breaks(word) or self._pauses(word)), len(after))
        whole = (*near, *after[:closing])
        if any(map(self._is_past, whole)) or not verbs.unmarked.isdisjoint(whole):
            return False
        being = self._last_of(near, verbs.present_be)
        where = near[being + 1 : -1] if being > 0 else ()
        if where and where[0] in verbs.prepositions and verbs.prepositions.isdisjoint(where[1:]):
            return True  # "the funeral is at the cathedral on Friday"; not "is in jail over a fire on Friday"
        describes = before[opening - 1 : opening] == (",",) and not verbs.relatives.isdisjoint(before[:opening])
        return any(self._is_present(near, place) for place in range(0 if describes else 1, len(near) - 1))

    def _parts(self, word: str) -> bool:
        """Whether a word parts one clause from another: not "and", which may join two nouns."""
        return self._pauses(word) or (self._breaks(word) and word not in self._verbs.coordinators)

    def _is_present(self, words: Sequence[str], place: int) -> bool:
        """Whether a word is a verb of the present by its ending and its place: "the council votes on", "gets a day"."""
        verbs, word, before = self._verbs, words[place], words[place - 1] if place else ","
        if len(word) < 4 or not word.islower() or not word.endswith(verbs.plural_ending) or word in verbs.telling_now:
            return False
        if word.endswith(("ss", "us", "is")) or (before.endswith(verbs.plural_ending) and before.islower()):
            return False
        lower = before.lower()
        return lower not in (verbs.determiners - verbs.subjects) | verbs.prepositions | verbs.ranking

    @property
    def _is_granted_till_then(self) -> bool:
        """ "The show, insured through March, must be prolonged": what was given until a time that is ahead."""
        near, after, verbs = self._words_before[-3:], self._words_after[:2], self._verbs
        given = len(near) == 3 and near[0] == "," and self._is_past(near[1]) and near[2] in verbs.onward
        return given and after[:1] == (",",) and not (verbs.modals | verbs.future | verbs.present_be).isdisjoint(after)

    def _heads_plural(self, words: Sequence[str]) -> bool:
        """Whether a plural with one phrase after it ends the words: "fares in the province (go up)"."""
        verbs = self._verbs
        at = next((i for i in range(len(words) - 1, 0, -1) if words[i] in verbs.prepositions), 0)
        return 0 < at < len(words) - 1 and words[at - 1].endswith(verbs.plural_ending)

    def _goes_on_in_present(self, words: Sequence[str], place: int) -> bool:
        """ "Won on Sunday and face a replay", "and plays Leeds": with an object; not "to stop and face them"."""
        verbs = self._verbs
        following = (*words, ITSELF)[place + 1]
        governs = following in verbs.determiners or following[0].isupper()
        is_bare = self._has_infinitive(words[:place]) or not verbs.modals.isdisjoint(words[:place])
        return governs and not is_bare and verbs.future.isdisjoint(words[:place])

    def _has_past_before(self, words: Sequence[str], place: int) -> bool:
        """Whether its clause has a past verb already: "filed returns"; not "said the bridge reopens", what is said."""
        for earlier in range(place - 1, -1, -1):
            if words[earlier] in self._verbs.reporting and words[earlier + 1] in self._verbs.determiners:
                return False
            if self._breaks(words[earlier]) or self._pauses(words[earlier]):
                return False
            if self._is_past(words[earlier]) and not self._belongs_to_noun(words, earlier):
                return True
        return False

    def _is_past(self, word: str) -> bool:
        """Whether a word is a past form or a participle, by the language's lists or its ending."""
        verbs = self._verbs
        if word in verbs.past:
            return True
        is_long = len(word) > len(verbs.past_ending) + 2
        return is_long and word.islower() and word.endswith(verbs.past_ending) and word not in verbs.no_pasts

    def _belongs_to_noun(self, words: Sequence[str], place: int) -> bool:
        """Whether a participle stands before its noun: "the originally planned launch", "the first powered flight"."""
        verbs = self._verbs
        first = place - 1
        while first >= 0 and (words[first].endswith(verbs.adverb_ending) or words[first] in verbs.ranking):
            first -= 1
        if first < 0 or words[first].lower() not in verbs.determiners:
            return False
        if words[first].lower() in verbs.subjects and self._opens_relative(words, first):
            return False  # "a campaign that reached 300 people"
        if words[first].lower() in verbs.subjects and (*words, ITSELF)[place + 1] in {ITSELF, *verbs.prepositions}:
            return False  # "the law that came into force"
        if words[place - 1] in verbs.ranking and (*words, ITSELF)[place + 1] in {ITSELF, *verbs.prepositions}:
            return False  # "the first opened in April"
        return words[place] not in verbs.links

    def _sharing_auxiliary(self, words: Sequence[str], coordinator: int) -> int:
        """The place of the participle of what is to come that shares its auxiliary with the one after "and", where no
        clause parts them: "will be lifted from the tower and recast"; else -1."""
        verbs = self._verbs
        for place in range(coordinator - 1, 0, -1):
            if self._breaks(words[place]) or self._pauses(words[place]):
                return -1
            if self._is_past(words[place]):
                head = self._skip_links(words, place - 1, -1)
                ahead = head >= 0 and words[head] in verbs.future | verbs.modals | {verbs.infinitive}
                passive = not (verbs.links & verbs.be - verbs.past).isdisjoint(words[head + 1 : place])
                return place if ahead and passive else -1
        return -1

    def _opens_relative(self, words: Sequence[str], place: int) -> bool:
        """Whether a word that may point at a noun stands right after one: "a campaign that", not "sold that"."""
        if not place or self._breaks(words[place - 1]) or self._pauses(words[place - 1]):
            return False
        before = words[place - 1]
        return before not in self._verbs.prepositions | self._verbs.be and not self._is_past(before)

    def _skip_links(self, words: Sequence[str], place: int, step: int) -> int:
        """The next place from here on that is neither an adverb nor an auxiliary inside a group."""
        while 0 <= place < len(words):
            word = words[place]
            if word not in self._verbs.links and not word.endswith(self._verbs.adverb_ending):
                break
            place += step
        return place

    def _skip_adverbs(self, words: Sequence[str], place: int) -> int:
        """The next place from here on that is no adverb."""
        while place < len(words) and words[place].endswith(self._verbs.adverb_ending):
            place += 1
        return place

    def _names_a_day(self, before: Sequence[str], after: Sequence[str]) -> bool:
        """Whether the words after an expression say what was done on it: "runs from May 6, the day he was suspended";
        not "May 6, the day before the vote", nor "will open on May 6, the day it was closed two years ago"."""
        if after[:1] != (",",) or len(after) < 5 or not self._verbs.future.isdisjoint(before):
            return False
        return after[1] in self._verbs.determiners and after[2] in self._verbs.days and not self._breaks(after[3])

    @property
    def is_perfect(self) -> bool:
        """ "Have offered to carry them until the end of the month": what is told in the present perfect, with no verb
        after it that tells something past."""
        verbs = self._verbs
        before = self._words_before[:-1]
        near = before[self._last_of(before, verbs.breaks) + 1 :]
        at = self._last_of(near, verbs.present_perfect)
        return at >= 0 and (verbs.be & verbs.past | {verbs.overtaken}).isdisjoint(near[at + 1 :])

    @property
    def was_to_be(self) -> bool:
        """Whether something was to be then: "was to lie in state on Friday, before a burial on Saturday"."""
        before, verbs = self._words_before, self._verbs
        at = self._last_of(before, verbs.be & verbs.past)
        return at >= 0 and self._is_infinitive(before, at + 1)

    @property
    def is_under_way(self) -> bool:
        """ "Is voting on the bridge on Monday": what a present tells in -ing, with no other verb after it; not "is
        looking into a fire on Monday", which was before."""
        verbs, before = self._verbs, self._words_before
        near = before[self._last_of(before, verbs.breaks) + 1 :]
        at = self._last_of(near, verbs.present_be)
        following = self._skip_links(near, at + 1, 1)
        doing = (*near, ITSELF)[following] if at >= 0 else ITSELF
        is_present = doing.endswith(verbs.progressive_ending) and doing not in verbs.inquiring
        return is_present and not any(map(self._is_past, near[following + 1 :]))

    def _has_infinitive(self, before: Sequence[str]) -> bool:
        """ "Ministers to meet in June": a headline's future."""
        return any(self._is_infinitive(before, place) for place in range(len(before)))

    def _is_infinitive(self, words: Sequence[str], place: int) -> bool:
        """Whether "to meet" stands there; not "to Paris", nor "to the end"."""
        if not 0 <= place < len(words) - 1 or words[place] != self._verbs.infinitive:
            return False
        following = words[place + 1]
        return following[0].islower() and following not in self._verbs.determiners
