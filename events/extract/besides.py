"""Events that a date gives besides the one it is read for: the one whose anniversary it is, the one a duration counts
from it, and what a clause tells of the end of a range.

Each has a date of its own, reckoned from that of the text or the last of its range; what has the date itself is in
`dated`.
"""

import re
from dataclasses import replace
from functools import cached_property

from events.dates.edtf import qualified
from events.dates.value import Qualifier, Timex, TimexType
from events.extract.anchors import objections
from events.extract.anchors.anniversaries import day_of_anniversary, find_anniversary, years_before
from events.extract.anchors.comparisons import when_clause
from events.extract.anchors.counted import find_after, find_counted
from events.extract.headlines.fitting import LIMIT
from events.extract.lexicon.words import word_set
from events.extract.syntax.anchor import ABOUT_THE_DATE, Anchor
from events.extract.syntax.negation import is_negated
from events.extract.writing import Writer
from events.model import Mention, Rejection
from events.patterns import seldom

_ANNIVERSARIES = ("anniversary of", "centenary of", "centennial of")
_LASTING = word_set("presence service rule self-rule operation operations broadcasting occupation membership")
"""What an anniversary tells the beginning of."""
_BEGAN = " began"
_SPAN = seldom(r"\w\s?[–—-]\s?\d+$")
"""What is written as one span of years, and has no end of its own."""
_COUNTING = re.compile(r" (?:after|before) ")


class Besides(Writer):
    """The reading of dates for what else they tell."""

    @cached_property
    def anniversaries(self) -> tuple[str, ...]:
        """The words for anniversaries that the article has."""
        return tuple(told for told in _ANNIVERSARIES if told in self.article.text)

    def commemorated(self, number: int, timex: Timex) -> Mention | None:
        """The event whose anniversary a date is: the last date before that word, else the first of its sentence."""
        text, sentence = self.article.text, self.sentences[number]
        told = self.anniversaries
        if not told or timex.temporal is None or all(text.find(one, *sentence) < 0 for one in told):
            return None
        analysis = self.analysis(number)
        dates = [other for other in self.timexes if analysis.start <= other.start < analysis.end and other.temporal]
        found = find_anniversary(analysis)
        value = years_before(timex.temporal, found[1]) if found else None
        if found is None or value is None:
            return None
        before = [other for other in dates if other.start < analysis.span(found[0] - 2)[0]]
        own = day_of_anniversary(analysis)
        if own is None and timex is not [*dates[:1], *before][-1]:
            return None
        if own is not None and analysis.chunk_of(timex.start) != own:
            return None
        anchor = Anchor(rule="anniversary", noun=found[0])
        result = self.mention(number, timex, analysis, analysis.chunk_of(timex.start), anchor, value)
        if isinstance(result, Rejection):
            return None
        lasts = analysis.noun(found[0]).lower in _LASTING and len(result.headline) + len(_BEGAN) <= LIMIT
        return replace(result, headline=result.headline + _BEGAN) if lasts else result

    def ended(self, number: int, timex: Timex) -> Mention | None:
        """What a "when" clause tells of the end of a range: "led it from 2014 until 2018, when he lost a vote"."""
        ends = timex.rule == "range" and self.article.text.startswith(", when ", timex.end)
        end = next((item for item in self.singles if item.end == timex.end), None) if ends else None
        if end is None or end.temporal is None:
            return None
        analysis = self.analysis(number)
        chunk = analysis.chunk_of(timex.start)
        told = when_clause(analysis, chunk) if chunk >= 0 else None
        if told is None or is_negated(analysis, told):
            return None
        anchor = Anchor(rule=ABOUT_THE_DATE, predicate=told)
        if _SPAN.search(timex.text):  # "the plague of 1681-82, when half of the town died"
            result = self.mention(number, timex, analysis, chunk, anchor, timex.temporal or end.temporal)
            return None if isinstance(result, Rejection) else result
        result = self.mention(number, timex, analysis, chunk, anchor, end.temporal)
        return None if isinstance(result, Rejection) else replace(result, date_span=(end.start, end.end))

    def counted(self, number: int, timex: Timex) -> Mention | None:
        """The event that a duration counts from the last date before it in its sentence."""
        start = self.sentences[number][0]
        if timex.type is not TimexType.DURATION or not _COUNTING.match(self.article.text, timex.end):
            return None
        before = [item for item in self.timexes if start <= item.start < timex.start and item.temporal is not None]
        analysis = self.analysis(number)
        after = next((item for item in self.timexes if item.start >= timex.end and item.temporal is not None), None)
        found = find_counted(analysis, timex, before[-1].temporal if before else None)
        if found is None and not before and after is not None and after.end <= analysis.end:
            found = find_after(analysis, timex, after)
        if found is None or objections.objection(analysis, found[0], "", lead=False, to_come=False):
            return None
        counted, value = found
        value = qualified(value, Qualifier.APPROXIMATE) if timex.mod else value  # "more than 150 years after"
        result = self.mention(number, timex, analysis, analysis.chunk_of(timex.start), counted, value)
        return None if isinstance(result, Rejection) else result
