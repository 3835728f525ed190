"""What the words around an expression say of a thing's course: does it run on till then, was it put off or moved?"""

from collections.abc import Sequence
from itertools import pairwise

from events.dates.normalise.surroundings import REACH, Surroundings, words_of


class Course(Surroundings):
    """What is said of how long something lasts and of its day, without regard to the tense (see `tense`)."""

    @property
    def runs_on(self) -> bool:
        """Whether something lasts, or is put off, to the expression: "closed until Friday", "until at least May"."""
        before = self._without_onset(self._words_before)
        across = self.is_owner and before[-1:] == (self._verbs.across,)  # "kept the lead through Friday's descent"
        return bool(before) and before[-1] in self._verbs.onward and not across and not self._is_put_off_till_then

    @property
    def _is_put_off_till_then(self) -> bool:
        """ "The bodies were not found until Saturday": what was not done until then was done then."""
        near = self._words_before[-8:-1]
        opening = max((i + 1 for i, word in enumerate(near) if self._breaks(word) or self._pauses(word)), default=0)
        pairs = (" ".join(pair) for pair in pairwise(near[opening:]))
        return not self._verbs.undone.isdisjoint((*near[opening:], *pairs))

    @property
    def began_before(self) -> bool:
        """Whether something past is told from its beginning on: "was shut from Thursday evening until"."""
        verbs, near = self._verbs, self._words_before[-7:]
        at = self._last_of(near, verbs.origin)
        told = near[at - 1] if at > 0 else ""
        return told in verbs.past or told.endswith(verbs.past_ending)

    @property
    def was_over(self) -> bool:
        """Whether what runs on to the expression was over then: "had led until Saturday"; not "with money she had
        given, will be closed until Saturday"."""
        verbs, near = self._verbs, self._words_before[-9:]
        near = near[self._last_of(near[:-1], verbs.breaks) + 1 :]  # not "had been assured that it was safe until"
        near = near[self._last_of(near, verbs.future) + 1 :]
        return verbs.overtaken in near and verbs.deferring.isdisjoint(near)

    @property
    def was_before(self) -> bool:
        """Whether a clause that only describes tells what had been before: "the mine, where it had been found"."""
        if not self.is_relative:
            return False
        near = self._words_before
        return self._verbs.overtaken in near[self._last_of(near, self._verbs.relatives) :]

    @property
    def ends(self) -> bool:
        """Whether it says when a thing ended that its sentence told of: "began in May 1921 and ended in July"."""
        near = self._words_before[-3:]
        ended = not self._verbs.ending.isdisjoint(near[-2:-1])
        return ended and not self._verbs.coordinators.isdisjoint(near)

    @property
    def _was_set_for(self) -> bool:
        """Whether something was set for the expression: "scheduled for July 1", "had planned in Lund for July 1"."""
        verbs, near = self._verbs, self._words_before[-3:]
        if self.word_before in verbs.term:
            near = self._words_before[-9:]
            near = near[
                max((i + 1 for i, word in enumerate(near) if self._breaks(word) or self._pauses(word)), default=0) :
            ]
        if not (verbs.outlook.isdisjoint(near) and verbs.arranging.isdisjoint(near)):
            return True
        group = self._words_before[-6:]  # "due to be held on Tuesday"
        return any(one in self._verbs.outlook and other == self._verbs.infinitive for one, other in pairwise(group))

    @property
    def came_to_nothing(self) -> bool:
        """Whether what was set for the expression never was: "planned for May, did not take place"."""
        if not self._was_set_for:
            return False
        after = self._words_after[:3]
        after = after[1:] if after[:1] == (",",) else after
        return not self._verbs.undone.isdisjoint((*after[:1], " ".join(after[:2])))

    @property
    def is_put_off(self) -> bool:
        """Whether what was set for the expression was put off: "scheduled for July 1, was delayed", or given up."""
        if not self._was_set_for:
            return False
        return self._tells_of_change(self._words_after[:6])

    @property
    def is_called_off(self) -> bool:
        """Whether what has the expression for its day will not be then: "Friday's game was called off", "called off
        Friday's game", "a game they had planned in Lund for Friday was called off"."""
        if not self.is_owner:
            return self.word_before in self._verbs.term and self.is_put_off
        near = self._words_before[-2:]
        called = self._tells_of_change(near[-1:]) or " ".join(near) in self._verbs.cancelling
        return called or self._tells_of_change(self._words_after[:8])

    @property
    def is_off_now(self) -> bool:
        """Whether what was planned has just been called off: "has called off a dinner he was to give on Friday", "a
        dinner he was to give on Friday has been called off"."""
        verbs = self._verbs
        for words in (self._words_before, self._words_after[:5]):
            at = self._last_of(words, verbs.present_perfect)
            if at >= 0 and self._tells_of_change(words[at + 1 : at + 4]):
                return True
        return False

    @property
    def is_set_anew(self) -> bool:
        """Whether what was set for the expression will not be then, or now on another day: "a fair planned for Friday
        will not take place", "was announced for Friday; it will now be on Monday"."""
        if self.word_before not in self._verbs.term or not self._was_set_for:
            return False
        after = self._words_after
        if self._text[self._end : self._end + 1] == ";":
            after = words_of(self._text[self._end + 1 : self._end + REACH])[1:3]
            return bool(after) and after[0] in self._verbs.future and after[-1] in self._verbs.links
        return bool(after) and after[0] in self._verbs.future

    def _tells_of_change(self, words: Sequence[str]) -> bool:
        """Whether one of the words, or two of them, say that what was planned was put off or given up."""
        pairs = map(" ".join, pairwise(words))
        return not (self._verbs.deferring.isdisjoint(words) and self._verbs.cancelling.isdisjoint((*words, *pairs)))

    @property
    def is_moved_from(self) -> bool:
        """Whether a thing had the expression for its day before it was moved: "delayed from July 25 to August 2"."""
        moved = self.word_before in self._verbs.origin and not self._verbs.deferring.isdisjoint(
            self._words_before[-6:-1]
        )
        return moved and bool(self._verbs.onward.intersection(self._words_after[:1]))

    @property
    def is_new_date(self) -> bool:
        """Whether a thing was put off or moved to the expression: "was postponed to April 7"."""
        return self.word_before in self._verbs.onward and not self._verbs.deferring.isdisjoint(
            self._words_before[-3:-1]
        )

    @property
    def tells_of_death(self) -> bool:
        """Whether somebody dies in the words before the expression: "She died at home on 16 January"."""
        return not self._verbs.dying.isdisjoint(self._words_before)

    @property
    def starts(self) -> bool:
        """Whether it says when a thing begins: "three days of mourning, starting on Wednesday"."""
        return not self._verbs.beginning.isdisjoint(self._words_before[-2:])

    @property
    def _lasted(self) -> bool:
        """ "Celebrations went on until Monday": what was over then, unlike what "was closed until Monday"."""
        near = self._words_before
        if near[-1:] == (self._verbs.across,) and len(near) > 2 and near[-3] not in self._verbs.be:
            told = near[-2] in self._verbs.past or near[-2].endswith(self._verbs.past_ending)
            if not self._verbs.future.isdisjoint(near[self._last_of(near, self._verbs.breaks) + 1 :]):
                return False  # "will stay closed through Sunday"
            stayed = not (self._verbs.lasted | self._verbs.stayed).isdisjoint(near[-7:-2])  # "stayed there through"
            return (told or stayed) and near[-2] not in self._verbs.deferring  # "searched through Tuesday night"
        return not (self._verbs.lasted.isdisjoint(near[-3:]) and self._verbs.stayed.isdisjoint(near[-2:-1]))

    @property
    def is_reported(self) -> bool:
        """Whether somebody says it when the document is written: "the union said it had asked in May"."""
        return not self._verbs.reporting.isdisjoint(self._words_before)
