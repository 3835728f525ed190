"""One article's dated sentences, turned into mentions one date at a time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from events.dates.value import Timex, TimexType
from events.extract import headline, status
from events.extract.analysis import Analyser, Analysis
from events.extract.anchoring import Anchor, find_anchor, preposition
from events.extract.confidence import confidence
from events.extract.names import People, find_people
from events.extract.participants import participants, tags
from events.extract.references import Resolver
from events.model import Article, Extraction, Mention, Rejection
from events.sentences import Span, split_sentences

_CAPITALISED = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'.-]*")
_CLOCK_ONLY = re.compile(
    r"(?:\d{1,2}[:.]?\d{0,2}\s?(?:[ap]\.?m\.?|hours|GMT|UTC)?|noon|midnight)[\s\w()+:]*", re.IGNORECASE
)
_DAY_WORD = re.compile(
    r"[A-Za-z]*day\b|today|tonight|yesterday|tomorrow|morning|evening|afternoon|night|\d{4}", re.IGNORECASE
)


class Reader:
    """The way of one article: sentences, analyses made once, mentions and rejections."""

    def __init__(self, article: Article, timexes: Sequence[Timex], analyser: Analyser) -> None:
        self.article = article
        self.timexes = [timex for timex in timexes if article.body[0] <= timex.start and timex.end <= article.body[1]]
        self.analyser = analyser
        self.analyses: dict[int, Analysis] = {}

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The spans of the body's sentences."""
        return split_sentences(self.article.text, *self.article.body)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words written with a capital inside a sentence."""
        return frozenset(_CAPITALISED.findall(self.article.text))

    @cached_property
    def people(self) -> People:
        """The persons whom the article names."""
        return find_people(self.article.text)

    def extraction(self) -> Extraction:
        """All mentions and rejections, in order."""
        mentions: list[Mention] = []
        rejections: list[Rejection] = []
        for number, timex in self._dated():
            result = self._read(number, timex)
            if isinstance(result, Rejection):
                rejections.append(result)
            else:
                mentions += result
        return Extraction(tuple(mentions), tuple(rejections))

    def _dated(self) -> Iterator[tuple[int, Timex]]:
        """Each time expression with the number of its sentence."""
        number = 0
        for timex in self.timexes:
            while number < len(self.sentences) and self.sentences[number][1] < timex.end:
                number += 1
            if number < len(self.sentences) and self.sentences[number][0] <= timex.start:
                yield number, timex

    def analysis(self, number: int) -> Analysis:
        """The analysis of a sentence, made at most once."""
        if number not in self.analyses:
            start, end = self.sentences[number]
            inside = [timex for timex in self.timexes if start <= timex.start and timex.end <= end]
            self.analyses[number] = self.analyser(self.article.text, (start, end), inside, self.names)
        return self.analyses[number]

    def _read(self, number: int, timex: Timex) -> Rejection | list[Mention]:
        """The mention of one date, or why there is none."""
        span = (timex.start, timex.end)
        reason = _no_calendar_date(timex)
        if reason:
            return Rejection(span, reason)
        analysis = self.analysis(number)
        chunk = analysis.chunk_of(timex.start)
        if chunk < 0:
            return Rejection(span, "the date is part of no phrase")
        anchor = find_anchor(analysis, chunk)
        if isinstance(anchor, str):
            return Rejection(span, anchor)
        objection = status.objection(analysis, anchor, lead=number == 0)
        if objection:
            return Rejection(span, objection)
        return self._mention(number, timex, analysis, chunk, anchor)

    def _mention(
        self, number: int, timex: Timex, analysis: Analysis, chunk: int, anchor: Anchor
    ) -> Rejection | list[Mention]:
        resolver = Resolver(
            self.people, lambda: [self.analysis(earlier) for earlier in range(number - 1, max(-1, number - 3), -1)]
        )
        title = headline.write_headline(analysis, anchor, resolver)
        if not title.text and anchor.noun is not None:
            anchor, title = _by_the_verb(analysis, anchor, title, resolver)
        if not title.text or timex.temporal is None:
            return Rejection((timex.start, timex.end), "no headline can be made of its clause")
        value = timex.temporal
        before = preposition(analysis, chunk) if analysis.chunks[chunk].kind == "k" else ""
        how = status.relation(before, timex.text, value)
        notes = (*title.notes, *(() if anchor.certain else ("the clause is not certain",)))
        sure, reasons = confidence(anchor.rule, notes, value)
        names = participants(analysis, anchor, title.text)
        word, head = headline.event_word(analysis, anchor)
        start, end = self.sentences[number]
        return [
            Mention(
                article=self.article.key,
                date=value,
                headline=title.text,
                sentence=self.article.text[start:end],
                sentence_span=(start, end),
                date_span=(timex.start, timex.end),
                event_span=word,
                head=head,
                participants=names,
                tags=tags(names, self.people),
                status=status.status(analysis, anchor, how, value, self.article.published),
                relation=how,
                confidence=sure,
                reasons=reasons,
                rule=anchor.rule,
            )
        ]


def _by_the_verb(
    analysis: Analysis, anchor: Anchor, title: headline.Headline, resolver: Resolver
) -> tuple[Anchor, headline.Headline]:
    """The verb's headline for a noun that makes none by itself ("Referendum")."""
    noun = anchor.noun or 0
    verb = next(
        (
            item
            for item in analysis.predicates
            if item.kind == "v" and item.subject and item.subject[0] <= noun <= item.subject[1]
        ),
        None,
    )
    verb = verb or next((item for item in reversed(analysis.predicates) if item.kind == "v" and item.at < noun), None)
    if verb is None:
        return anchor, title
    other = replace(anchor, predicate=verb, noun=None)
    written = headline.write_headline(analysis, other, resolver)
    return other, headline.Headline(written.text, (*title.notes, *written.notes))


def _no_calendar_date(timex: Timex) -> str:
    """Why a time expression has no place on a timeline; "" for one that has."""
    if timex.type is TimexType.DURATION:
        return "a duration"
    if timex.type is TimexType.SET:
        return "something that recurs"
    if timex.temporal is None:
        return timex.unresolved or "no calendar date"
    if timex.type is TimexType.TIME and _CLOCK_ONLY.fullmatch(timex.text) and not _DAY_WORD.search(timex.text):
        return "a clock time alone"
    return ""
