"""One article's dated sentences, turned into mentions one date at a time.

A date is never carried to the next sentence unless that says so ("that day", "the next day", "hours later" are dates
of their own). Measured on the nine development articles: all 71 events that an annotator dated have their date in
their own sentence; carrying a day or month to the next plain past sentence adds four events, of which one is an event
and none is asked for, and takes date+event F1 from 1.00 to .97.
"""

from collections.abc import Iterator
from dataclasses import replace

from events.dates.value import TemporalValue, Timex
from events.extract.anchors import objections
from events.extract.anchors.anchoring import find_anchor
from events.extract.anchors.calledoff import CALLED_OFF
from events.extract.anchors.counted import without_loose
from events.extract.anchors.deadlines import as_due
from events.extract.anchors.enabled import as_enabled
from events.extract.anchors.givenup import given_up, superseded
from events.extract.anchors.seasons import dating_word
from events.extract.anchors.status import is_awaited_by_plan
from events.extract.anchors.undated import no_day, recurs
from events.extract.anchors.waits import RULE as WAIT
from events.extract.anchors.withverbs import by_its_verb
from events.extract.besides import Besides
from events.extract.headlines.fitting import LIMIT
from events.extract.headlines.introductions import introduced
from events.extract.headlines.moved import find_moved
from events.extract.lexicon.named import is_within_a_name
from events.extract.overtaken import overtaken
from events.extract.spanning import spanning
from events.extract.syntax import perfects, quoted, verbgroup
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.negation import done_last, is_lacking, is_negated
from events.extract.writing import FIRST_PERSON, NOT_BEFORE
from events.model import Extraction, Mention, Rejection, Status

LONGEST_SENTENCE = 2000
"""Characters; what is longer is a list or a table without stops, and no sentence."""
_PUBLISHED = 0.5
"""The confidence below which an event waits for review."""
_LIMITS = frozenset({"before", "by", "until", "till"})


class Reader(Besides):
    """The way of one article: from its dates to mentions and rejections."""

    def extraction(self) -> Extraction:
        """All mentions and rejections, in order."""
        mentions: list[Mention] = []
        rejections: list[Rejection] = []
        for number, timex in self._dated():
            result = self._read(number, timex)
            if timex.rule == WAIT and not (isinstance(result, Mention) and result.status is Status.PLANNED):
                result = Rejection((timex.start, timex.end), "a duration")
            if isinstance(result, Rejection):
                rejections.append(result)
            else:
                mentions.append(result)
            commemorated = self.commemorated(number, timex)
            if commemorated:
                mentions.append(commemorated)
            ended = self.ended(number, timex)
            if ended:
                mentions.append(ended)
            counted = self.counted(number, timex)
            if counted:
                rejections = [item for item in rejections if item.span != (timex.start, timex.end)]
                mentions.append(counted)
        told = introduced(overtaken(spanning(without_loose(mentions))), self.article, self.people, _PUBLISHED)
        return Extraction(tuple(told), tuple(rejections))

    def _dated(self) -> Iterator[tuple[int, Timex]]:
        """Each time expression with the number of its sentence."""
        number = 0
        for timex in self.timexes:
            while number < len(self.sentences) and self.sentences[number][1] < timex.end:
                number += 1
            if number < len(self.sentences) and self.sentences[number][0] <= timex.start:
                yield number, timex

    def _read(self, number: int, timex: Timex) -> Rejection | Mention:
        """The mention of one date, or why there is none."""
        span = (timex.start, timex.end)
        reason = no_day(self.article.text, timex, lambda: self.tells_of_sport)
        if reason or timex.temporal is None:
            return Rejection(span, reason)
        if self.sentences[number][1] - self.sentences[number][0] > LONGEST_SENTENCE:
            return Rejection(span, "its sentence is too long to be read")
        if self.explains_a_date(timex):
            return Rejection(span, "part of the date before it")
        if is_within_a_name(self.article.text, self.sentences[number], timex):
            return Rejection(span, "part of a name or a title")
        analysis = self.analysis(number)
        chunk = analysis.chunk_of(timex.start)
        if chunk < 0:
            return Rejection(span, "the date is part of no phrase")
        anchor = find_anchor(analysis, chunk)
        if isinstance(anchor, str):
            return Rejection(span, anchor)
        told = by_its_verb(analysis, anchor, chunk)
        found = self._read_as(number, timex, analysis, chunk, told, timex.temporal)
        if told is not anchor and (isinstance(found, Rejection) or found.confidence < _PUBLISHED):
            return self._read_as(number, timex, analysis, chunk, anchor, timex.temporal)
        return found

    def _read_as(
        self, number: int, timex: Timex, analysis: Analysis, chunk: int, anchor: Anchor, value: TemporalValue
    ) -> Rejection | Mention:
        """The mention of what a date was given to, or why there is none."""
        span = (timex.start, timex.end)
        if anchor.noun is not None and self.is_heading(number, timex):
            return Rejection(span, "in a heading")
        before = dating_word(analysis, anchor, chunk)
        later = self.is_to_come(value)
        last = anchor.predicate is not None and done_last(analysis, anchor.predicate, chunk)
        plan = anchor.predicate
        lacking = plan is not None and is_lacking(analysis, plan, chunk)
        near = self.is_near(value)
        if plan and (
            superseded(analysis, plan, later=later) or given_up(analysis, plan, chunk, later=later, near=near)
        ):
            anchor = replace(anchor, rule=CALLED_OFF)
        moved = find_moved(analysis, anchor, chunk, before, later=later)
        if not isinstance(moved, str):
            moved = as_enabled(analysis, moved, chunk, until=before in ("until", "till"), later=later)
        if isinstance(moved, str):
            return Rejection(span, moved)
        anchor = as_due(analysis, moved, later=later or self.ends_later(value))
        objection = objections.objection(
            analysis,
            anchor,
            timex.text.lower(),
            lead=number == 0,
            to_come=before in _LIMITS or later,
            open_set=before in ("since", "after", "before", "until"),
            until=before in NOT_BEFORE or last or lacking or timex.rule == "range",
        )
        if objection:
            return Rejection(span, objection)
        if recurs(analysis, anchor.predicate, timex, later=later):
            return Rejection(span, "something that recurs")
        if later and quoted.is_within(self.quotations, timex.start) and quoted.is_opinion(analysis, anchor):
            return Rejection(span, "what somebody thinks should be, not what is planned")
        if anchor.predicate and before in NOT_BEFORE and not last and is_negated(analysis, anchor.predicate):
            done = perfects.without_negation(analysis, anchor.predicate)
            anchor = replace(anchor, predicate=replace(anchor.predicate, word=done))
        if quoted.person(analysis, anchor):
            return self._told(number, timex, analysis, chunk, anchor)
        said = anchor.predicate is not None and verbgroup.is_backshifted(analysis, anchor.predicate)
        due = later or ((said or before in _LIMITS) and self.ends_later(value))
        due = due or (plan is not None and not self.is_over(value) and is_awaited_by_plan(analysis, plan))
        if due and anchor.predicate:
            told = verbgroup.without_backshift(analysis, anchor.predicate)
            anchor = replace(anchor, predicate=replace(anchor.predicate, word=told))
        if last and anchor.predicate:
            done = perfects.past_of_perfect(analysis, anchor.predicate)
            anchor = replace(anchor, predicate=replace(anchor.predicate, word=done), certain=False)
        found = self.mention(number, timex, analysis, chunk, anchor, value)
        if (last or lacking) and isinstance(found, Mention):
            return replace(found, headline=found.headline.split(" since ")[0])
        return found

    def _told(self, number: int, timex: Timex, analysis: Analysis, chunk: int, anchor: Anchor) -> Rejection | Mention:
        """The mention of what "I" or "we" did: the speaker did it, or is quoted."""
        name = self.speaker(number, timex.start)
        if not name or timex.temporal is None:
            return Rejection((timex.start, timex.end), FIRST_PERSON)
        if quoted.person(analysis, anchor) == "i":
            told = self.mention(number, timex, analysis, chunk, replace(anchor, spoken=name), timex.temporal)
            if isinstance(told, Mention):
                text = quoted.of_another(told.headline, self.people.gender(name))
                if not quoted.FIRST_PERSON.search(text):
                    return replace(told, headline=text)
        predicate = anchor.predicate
        if predicate and (predicate.word or quoted.tells_no_deed(analysis, predicate)):
            return Rejection((timex.start, timex.end), FIRST_PERSON)  # no words of the speaker's: "I rode again"
        word = quoted.person(analysis, anchor).capitalize()
        told = self.mention(number, timex, analysis, chunk, replace(anchor, spoken=word), timex.temporal)
        if isinstance(told, Rejection):
            return told
        if told.status is Status.ONGOING or quoted.is_vague(told.headline):  # "we have waited since 2003"
            return Rejection((timex.start, timex.end), FIRST_PERSON)
        title = quoted.quoting(name, told.headline, curly="“" in self.article.text)
        if len(title) > LIMIT:
            return Rejection((timex.start, timex.end), FIRST_PERSON)
        return replace(told, headline=title)
