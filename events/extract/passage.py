"""An article's sentences, each analysed at most once, and what the pronouns of each can be resolved with."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from operator import attrgetter, itemgetter

from events.dates.value import Precision, TemporalValue, Timex
from events.extract.anchors.ranges import join_ranges
from events.extract.anchors.undated import tells_of_sport
from events.extract.anchors.waits import with_waits
from events.extract.coreference.finding import FARTHER, Unread
from events.extract.coreference.references import Resolver
from events.extract.coreference.topic import Topics
from events.extract.lexicon.names import CAPITALS
from events.extract.lexicon.people import AFTER_NAME, People, find_people
from events.extract.syntax import quoted
from events.extract.syntax.analysis import Analyser, Analysis, Asked
from events.model import Article
from events.sentences import Span, split_sentences

_LEAD = 3
"""Sentences, a line of place and date among them, in which an article says what it is about."""

_FEW, _FAR = 2, 60
"""So many sentences are read for a word, at most so far back."""

_STOPS = ".!?…”\"'’)"
"""What a sentence ends with that is no heading."""

_START, _END = attrgetter("start"), attrgetter("end")
_CAPITALISED = re.compile(rf"[{CAPITALS}](?<=[a-z,;] .)[\w’'.-]*")


def _runs_into(season: Timex, year: Timex) -> bool:
    """ "The winter of 1962 to 1963": whether a season ends in the year that is named after it."""
    part, whole = season.temporal, year.temporal
    if part is None or whole is None or part.latest is None or whole.earliest is None or whole.latest is None:
        return False
    kinds = (part.precision, whole.precision) == (Precision.SEASON, Precision.YEAR)
    return kinds and whole.earliest < part.latest <= whole.latest


class Passage:
    """One article as its sentences are read: spans, names, people, topics, analyses."""

    def __init__(self, article: Article, timexes: Sequence[Timex], analyser: Analyser) -> None:
        self.article = article
        inside = [timex for timex in timexes if article.body[0] <= timex.start and timex.end <= article.body[1]]
        self.singles = tuple(inside)
        self.timexes = join_ranges(
            article.text, with_waits(article.text, inside, article.published, self._is_in_quotation)
        )
        self.analyser = analyser
        self.unquoted: dict[int, Unread | None] = {}

    def _is_in_quotation(self, at: int) -> bool:
        return quoted.is_within(self.quotations, at)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The spans of the body's sentences."""
        return split_sentences(self.article.text, *self.article.body)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words written with a capital inside a sentence."""
        found = set(_CAPITALISED.findall(self.article.text))
        return frozenset(word if word.isalpha() else AFTER_NAME.sub("", word) for word in found)

    @cached_property
    def people(self) -> People:
        """The persons whom the article names."""
        return find_people(self.article.text)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """The spans of what the article quotes."""
        return quoted.quotations(self.article.text, self.article.body)

    @cached_property
    def tells_of_sport(self) -> bool:
        """Whether halves and quarters are those of matches."""
        return tells_of_sport(self.article.text)

    @cached_property
    def topics(self) -> Topics:
        """Whom the article is about."""
        return Topics(self.article.text, self.people, self.article.title)

    def is_to_come(self, value: TemporalValue) -> bool:
        """Whether a date begins after the article's day."""
        published = self.article.published
        return published is not None and value.earliest is not None and value.earliest > published.toordinal()

    def is_near(self, value: TemporalValue) -> bool:
        """Whether a date begins within a week of the article's day, which news tells as past: "was to speak on
        Friday"."""
        published = self.article.published
        return published is not None and value.earliest is not None and value.earliest <= published.toordinal() + 7

    def is_over(self, value: TemporalValue) -> bool:
        """Whether a date ends before the article's day."""
        published = self.article.published
        return published is not None and value.latest is not None and value.latest <= published.toordinal()

    def ends_later(self, value: TemporalValue) -> bool:
        """Whether a date ends after the article's day."""
        published = self.article.published
        return published is not None and value.latest is not None and value.latest > published.toordinal() + 1

    @cached_property
    def analysis(self) -> Callable[[int], Analysis]:
        """The analysis of a sentence by its number, made at most once.

        It knows nothing of the passage: what the passage keeps asks it, and a passage that kept itself would wait for
        the collector of garbage."""
        made = partial(_analysed, self.analyser, self.article.text, self.sentences, self.timexes, self.names)
        return Asked(made).__getitem__

    def resolver(self, number: int, at: int) -> Resolver:
        """What the pronouns of a sentence can be resolved with: the sentences before it, the nearer first, without what
        they quote unless the date at offset `at` is quoted itself."""
        earlier = range(number - 1, max(-1, number - 9), -1)
        speaker = partial(self.speaker, number)
        if quoted.is_within(self.quotations, at):
            return Resolver(self.topics, lambda: map(self._whole, earlier), speaker=speaker)
        return Resolver(
            self.topics,
            lambda: self._outside_quotations(earlier),
            lambda: self._outside_quotations(range(min(_LEAD, number))),
            speaker,
            partial(self._having, number - FARTHER),
        )

    def _having(self, last: int, word: str) -> Iterator[Unread]:
        """The last sentences up to a number that have a word in small letters, the nearer first."""
        text, until = self.topics.epithets.small, self.sentences[last][1] if last >= 0 else 0
        for _ in range(_FEW):
            at = text.rfind(word, self.article.body[0], until)
            number = bisect_right(self.sentences, at, key=itemgetter(0)) - 1
            if at < 0 or number < last - _FAR:
                return
            yield from self._outside_quotations((number,))
            until = self.sentences[number][0]

    def _outside_quotations(self, numbers: Iterable[int]) -> Iterator[Unread]:
        """Sentences without what they quote, but for those that are all quotation."""
        for number in numbers:
            if number not in self.unquoted:
                self.unquoted[number] = self._unquoted(number)
            told = self.unquoted[number]
            if told is not None:
                yield told

    def _whole(self, number: int) -> Unread:
        return Unread(self.article.text[slice(*self.sentences[number])], partial(self.analysis, number))

    def _unquoted(self, number: int) -> Unread | None:
        if not quoted.reaches(self.quotations, self.sentences[number]):
            return self._whole(number)
        told = quoted.outside(self.analysis(number), self.quotations)
        return Unread(told.text[told.start : told.end], lambda: told) if "n" in told.shape else None

    def speaker(self, number: int, at: int) -> str:
        """Who speaks in the quotation at an offset, as this sentence or an earlier one of its paragraph says; "" where
        that is a guess."""
        if not quoted.is_within(self.quotations, at):
            return ""
        paragraph = self.article.text.rfind("\n", 0, at)
        for other in range(number, max(-1, number - 4), -1):
            if self.sentences[other][1] <= paragraph:
                return ""
            resolver = self.resolver(other, at)
            name = quoted.speaker(self.analysis(other), self.quotations, resolver.name_for)
            if name:
                return "" if name in resolver.guessed else name
        return ""

    def explains_a_date(self, timex: Timex) -> bool:
        """ "On May 4, 2010, a Tuesday", "saw one this year on May 4", "in the winter of 1962 to 1963": what only says
        of what week or year it is."""
        after = timex.end + len(" on ")
        if timex.text.startswith("this ") and self.article.text[timex.end : after] in (" on ", " in "):
            return any(other.start == after and other.temporal for other in self.timexes)
        before = self.article.text[max(0, timex.start - 4) : timex.start]
        if before == " to ":
            return any(other.end == timex.start - 4 and _runs_into(other, timex) for other in self.timexes)
        return before == ", a " and any(other.end == timex.start - 4 and other.temporal for other in self.timexes)

    def heads_section(self, number: int) -> bool:
        """Whether a sentence is a line without a stop over a paragraph that has no date at its beginning: "2014: The
        deadline passes" says less than what stands under it."""
        end = self.sentences[number][1]
        text = self.article.text
        if text[end : end + 2] != "\n\n" or text[end - 1] in _STOPS or number + 1 == len(self.sentences):
            return False
        below = self.sentences[number + 1][0]
        return not any(timex.start == below for timex in self.timexes)

    def is_heading(self, number: int, timex: Timex) -> bool:
        """Whether a sentence is a short line of its own without a stop, and no line of a chronicle ("1914: ...")."""
        start, end = self.sentences[number]
        text = self.article.text
        alone = text[max(0, start - 2) : start].strip(" ") in ("", "\n", "\n\n") and text[end : end + 1] in ("", "\n")
        return alone and end - start < 80 and text[end - 1] not in _STOPS and timex.start > start


def _analysed(
    analyser: Analyser,
    text: str,
    sentences: Sequence[Span],
    timexes: Sequence[Timex],
    names: frozenset[str],
    number: int,
) -> Analysis:
    """The analysis of a sentence with the dates that lie in it."""
    start, end = sentences[number]
    first = bisect_left(timexes, start, key=_START)
    inside = timexes[first : bisect_right(timexes, end, first, key=_END)]
    return analyser(text, (start, end), inside, names)
