"""One article's dated sentences, turned into mentions one date at a time.

A date is never carried to the next sentence unless that says so ("that day", "the next day", "hours later" are dates
of their own). Measured on the nine development articles: all 71 events that an annotator dated have their date in
their own sentence; carrying a day or month to the next plain past sentence adds four events, of which one is an event
and none is asked for, and takes date+event F1 from 1.00 to .97.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from events.dates.edtf import qualified
from events.dates.value import Qualifier, TemporalValue, Timex, TimexType
from events.extract.anchors import bearing, objections, status
from events.extract.anchors.anchoring import find_anchor
from events.extract.anchors.anniversaries import day_of_anniversary, find_anniversary, years_before
from events.extract.anchors.calledoff import CALLED_OFF
from events.extract.anchors.comparisons import when_clause
from events.extract.anchors.counted import find_after, find_counted, without_loose
from events.extract.anchors.deadlines import as_due
from events.extract.anchors.givenup import given_up, superseded
from events.extract.anchors.parts import part_dated, which_of, with_part
from events.extract.anchors.seasons import dating_word
from events.extract.anchors.undated import no_day, recurs
from events.extract.anchors.withverbs import by_its_verb
from events.extract.confidence import confidence
from events.extract.coreference.references import Resolver
from events.extract.headlines import headline, soundness
from events.extract.headlines.ages import without_age
from events.extract.headlines.alongside import by_the_verb, is_beside_its_verb
from events.extract.headlines.fitting import LIMIT
from events.extract.headlines.introductions import introduced
from events.extract.headlines.moved import RULE as MOVED
from events.extract.headlines.moved import find_moved, write_moved
from events.extract.headlines.turned import write_owned, write_turned
from events.extract.lexicon import verbs
from events.extract.lexicon.named import is_within_a_name
from events.extract.lexicon.words import BEGINNING, word_set
from events.extract.passage import Passage
from events.extract.spanning import spanning
from events.extract.syntax import quoted, verbgroup
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.anchor import ABOUT_THE_DATE, Anchor
from events.extract.syntax.datephrase import is_since_noun, phrase_start
from events.extract.syntax.heads import event_word
from events.extract.syntax.negation import done_last, is_lacking, is_negated
from events.extract.syntax.participants import participants, tags
from events.model import Extraction, Mention, Rejection, Relation, Status

LONGEST_SENTENCE = 2000
"""Characters; what is longer is a list or a table without stops, and no sentence."""

BARE = 3
"""Words of a headline that, where none is a name, may well tell a reader nothing ("Trial began")."""

_PUBLISHED = 0.5
"""The confidence below which an event waits for review."""
_ONE_CLEAR = "replaced by the one clear candidate"
_ANNIVERSARIES = ("anniversary of", "centenary of", "centennial of")
_COUNTING = re.compile(r" (?:after|before) ")
_UNTIL = frozenset({"until", "till"})
_NOT_BEFORE = _UNTIL | {"before"}
"""What was not done before then was done then."""
_NOT_SINCE = _NOT_BEFORE | {"since"}
"""What was not done since then was done then."""
_THEN = (ABOUT_THE_DATE, "it was then that", "date of the verb's subject", CALLED_OFF, MOVED)
"""Rules by which the preposition before a date says nothing of the event."""
_SPOKEN_OF = frozenset({"today", "tonight", "tomorrow", "yesterday"})
_TIMES = re.compile(
    r" twice(?! (?:the|as|its|that))\b"
    r"| (?:three|four|five|six|several|many) times(?=$|,| (?:over|for|in|at|on|by|with|from|to|since)\b)"
)
_BRINGING = word_set("declare impose announce ban order introduce approve call suspend close adopt decree launch")
"""What makes a thing begin that may be to come: "banned cars from the square, starting on Monday"."""
_LIMITS = frozenset({"before", "by", "until", "till"})
_ARRANGING = verbs.TAKES_INFINITIVE | word_set(
    "set call invite summon order schedule book arrange fix announce convene reserve ask tell move put write send"
)
"""Verbs whose own date may be to come, as of those that take an infinitive: "set a hearing for 1 November"."""
FIRST_PERSON = "told in the first person: nobody who could be named"


class Reader(Passage):
    """The way of one article: from its dates to mentions and rejections."""

    def extraction(self) -> Extraction:
        """All mentions and rejections, in order."""
        mentions: list[Mention] = []
        rejections: list[Rejection] = []
        for number, timex in self._dated():
            result = self._read(number, timex)
            if isinstance(result, Rejection):
                rejections.append(result)
            else:
                mentions.append(result)
            commemorated = self._commemorated(number, timex)
            if commemorated:
                mentions.append(commemorated)
            ended = self._ended(number, timex)
            if ended:
                mentions.append(ended)
            counted = self._counted(number, timex)
            if counted:
                rejections = [item for item in rejections if item.span != (timex.start, timex.end)]
                mentions.append(counted)
        told = introduced(spanning(without_loose(mentions)), self.article, self.people, _PUBLISHED)
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
        if plan and (superseded(analysis, plan, later=later) or given_up(analysis, plan, chunk, later=later)):
            anchor = replace(anchor, rule=CALLED_OFF)
        moved = find_moved(analysis, anchor, chunk, before, later=later)
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
            until=before in _NOT_BEFORE or last or lacking or timex.rule == "range",
        )
        if objection:
            return Rejection(span, objection)
        if recurs(analysis, anchor.predicate, timex, later=later):
            return Rejection(span, "something that recurs")
        if later and quoted.is_within(self.quotations, timex.start) and quoted.is_opinion(analysis, anchor):
            return Rejection(span, "what somebody thinks should be, not what is planned")
        if anchor.predicate and before in _NOT_BEFORE and not last and is_negated(analysis, anchor.predicate):
            done = verbgroup.without_negation(analysis, anchor.predicate)
            anchor = replace(anchor, predicate=replace(anchor.predicate, word=done))
        if quoted.person(analysis, anchor):
            return self._told(number, timex, analysis, chunk, anchor)
        said = anchor.predicate is not None and verbgroup.is_backshifted(analysis, anchor.predicate)
        due = later or ((said or before in _LIMITS) and self.ends_later(value))
        if due and anchor.predicate:
            told = verbgroup.without_backshift(analysis, anchor.predicate)
            anchor = replace(anchor, predicate=replace(anchor.predicate, word=told))
        if last and anchor.predicate:
            done = verbgroup.past_of_perfect(analysis, anchor.predicate)
            anchor = replace(anchor, predicate=replace(anchor.predicate, word=done), certain=False)
        found = self._mention(number, timex, analysis, chunk, anchor, value)
        if (last or lacking) and isinstance(found, Mention):
            return replace(found, headline=found.headline.split(" since ")[0])
        return found

    def _mention(
        self, number: int, timex: Timex, analysis: Analysis, chunk: int, anchor: Anchor, value: TemporalValue
    ) -> Rejection | Mention:
        """The mention of an event that was anchored, with its headline."""
        resolver = self.resolver(number, timex.start)
        dates = analysis.shape.count("k") + analysis.letters.count("Y")
        analysis = analysis.with_other_dates_kept(timex)
        before = dating_word(analysis, anchor, chunk)
        if anchor.predicate and not anchor.predicate.word and is_since_noun(analysis, chunk):
            before = "since"
        how = self._relation(analysis, anchor, before, timex, value)
        told = status.in_the_past(analysis, anchor, chunk, how, over=self.is_over(value))
        title = _writer(anchor)(analysis, told, resolver)
        if (
            not title.text
            and anchor.told is None
            and anchor.rule != "anniversary"
            and anchor.noun is not None
            and (dates == 1 or is_beside_its_verb(analysis, chunk))
        ):
            since = analysis.words(anchor.noun - 1) == ["since"] and anchor.noun > 0
            anchor, title = by_the_verb(analysis, anchor, title, resolver)
            before = "since" if since and anchor.predicate else before
            how = self._relation(analysis, anchor, before, timex, value)
        if not title.text:
            return Rejection((timex.start, timex.end), "no headline can be made of its clause")
        text = self._worded(analysis, anchor, chunk, title.text, value)
        if quoted.FIRST_PERSON.search(text) and not anchor.spoken:
            return Rejection((timex.start, timex.end), FIRST_PERSON)
        names = participants(analysis, anchor, text, self.names)
        owned = anchor.noun is not None and anchor.subject is not None
        named = anchor.spoken or owned or any(name in text for name in names)
        bare = len(text.split()) <= BARE and not named
        if bare and self.heads_section(number):
            return Rejection((timex.start, timex.end), "in a heading")
        notes = (
            *_naming(title, resolver),
            *soundness.faults(analysis, anchor, text, self.people, timex.text),
            *(["told in the first person"] if anchor.spoken else []),
            *(["a day told in a quotation"] if self._is_day_of_speech(timex) else []),
            *self._doubts(analysis, anchor, value, how, begins=before in BEGINNING),
            *(["a short headline that names nobody"] if bare else []),
        )
        sure, reasons = confidence(anchor.rule, notes, value)
        word, head = event_word(analysis, anchor)
        start, end = self.sentences[number]
        return Mention(
            article=self.article.key,
            date=value,
            headline=text,
            sentence=self.article.text[start:end],
            sentence_span=(start, end),
            date_span=(timex.start, timex.end),
            event_span=word,
            head=head,
            participants=names,
            tags=tags(names, self.people, analysis),
            status=status.status(analysis, anchor, chunk, how, value, self.article.published),
            relation=how,
            confidence=sure,
            reasons=reasons,
            rule=anchor.rule,
        )

    def _worded(self, analysis: Analysis, anchor: Anchor, chunk: int, text: str, value: TemporalValue) -> str:
        """A headline as told of one date: with the part that is dated, without what was so at another time."""
        part = part_dated(analysis, anchor, phrase_start(analysis, chunk)) or which_of(analysis, anchor, chunk)
        partly = with_part(analysis, anchor, text, part) if part else text
        text = partly if len(partly) <= LIMIT else text
        several = analysis.shape.count("k") > 1 or anchor.resume
        if several or "most recently" in analysis.text[analysis.start : analysis.end]:
            text = _TIMES.sub("", text)  # at each of "in 2006 and 2013", once
        if anchor.predicate and "-year-old " in text:
            text = without_age(analysis, anchor.predicate, text, value, self.article.published)
        return text if anchor.spoken else quoted.without_our(text)

    def _relation(
        self, analysis: Analysis, anchor: Anchor, before: str, timex: Timex, value: TemporalValue
    ) -> Relation:
        """How the event stands to its date, by the words around the date."""
        later = self.is_to_come(value)
        undone = anchor.predicate is not None and is_negated(analysis, anchor.predicate)
        if undone and self.ends_later(value) and bearing.first_then(analysis, anchor.predicate, before, later=later):
            return Relation.NOT_BEFORE  # "will not open before March"
        bound = bearing.bound(analysis, timex.start, timex.end, later=later)
        if bound is not None and (undone or before not in _UNTIL):
            return bound
        begun = anchor.predicate is not None and anchor.predicate.kind == "s" and anchor.predicate.word != ""
        lacking = anchor.predicate and is_lacking(analysis, anchor.predicate, analysis.chunk_of(timex.start))
        then = begun or anchor.rule in _THEN or (before in _NOT_SINCE and undone and not lacking)
        how = bearing.relation(analysis, anchor.predicate, "in" if then else before, timex.text, value)
        return Relation.AT if how is Relation.SINCE and later else how

    def _is_day_of_speech(self, timex: Timex) -> bool:
        """ "I was losing today," he said: of which day he speaks is not told."""
        return timex.text.lower() in _SPOKEN_OF and quoted.is_within(self.quotations, timex.start)

    def _told(self, number: int, timex: Timex, analysis: Analysis, chunk: int, anchor: Anchor) -> Rejection | Mention:
        """The mention of what "I" or "we" did: the speaker did it, or is quoted."""
        name = self.speaker(number, timex.start)
        if not name or timex.temporal is None:
            return Rejection((timex.start, timex.end), FIRST_PERSON)
        if quoted.person(analysis, anchor) == "i":
            told = self._mention(number, timex, analysis, chunk, replace(anchor, spoken=name), timex.temporal)
            if isinstance(told, Mention):
                text = quoted.of_another(told.headline, self.people.gender(name))
                if not quoted.FIRST_PERSON.search(text):
                    return replace(told, headline=text)
        predicate = anchor.predicate
        if predicate and (predicate.word or quoted.tells_no_deed(analysis, predicate)):
            return Rejection((timex.start, timex.end), FIRST_PERSON)  # no words of the speaker's: "I rode again"
        word = quoted.person(analysis, anchor).capitalize()
        told = self._mention(number, timex, analysis, chunk, replace(anchor, spoken=word), timex.temporal)
        if isinstance(told, Rejection):
            return told
        if told.status is Status.ONGOING or quoted.is_vague(told.headline):  # "we have waited since 2003"
            return Rejection((timex.start, timex.end), FIRST_PERSON)
        title = quoted.quoting(name, told.headline, curly="“" in self.article.text)
        if len(title) > LIMIT:
            return Rejection((timex.start, timex.end), FIRST_PERSON)
        return replace(told, headline=title)

    def _ended(self, number: int, timex: Timex) -> Mention | None:
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
        result = self._mention(number, timex, analysis, chunk, anchor, end.temporal)
        return None if isinstance(result, Rejection) else replace(result, date_span=(end.start, end.end))

    def _doubts(
        self, analysis: Analysis, anchor: Anchor, value: TemporalValue, how: Relation, *, begins: bool
    ) -> list[str]:
        """What makes the anchoring itself less sure."""
        doubts = [] if anchor.certain else ["the clause is not certain"]
        if anchor.predicate is None or anchor.rule in (CALLED_OFF, MOVED) or not self.is_to_come(value):
            return doubts
        word = analysis.verb(anchor.predicate.at).lower
        past = analysis.first_letter(anchor.predicate.at) == "V"
        holds = how is Relation.UNTIL and verbs.past_tense(word) == word
        begins = begins and verbs.base(word) in _BRINGING
        if past and not holds and not begins and verbs.base(word) not in _ARRANGING:
            doubts.append("a past verb, but a date to come")
        return doubts

    def _commemorated(self, number: int, timex: Timex) -> Mention | None:
        """The event whose anniversary a date is: the last date before that word, else the first of its sentence."""
        text, sentence = self.article.text, self.sentences[number]
        if timex.temporal is None or all(text.find(told, *sentence) < 0 for told in _ANNIVERSARIES):
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
        result = self._mention(number, timex, analysis, analysis.chunk_of(timex.start), anchor, value)
        return None if isinstance(result, Rejection) else result

    def _counted(self, number: int, timex: Timex) -> Mention | None:
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
        result = self._mention(number, timex, analysis, analysis.chunk_of(timex.start), counted, value)
        return None if isinstance(result, Rejection) else result


def _naming(title: headline.Headline, resolver: Resolver) -> tuple[str, ...]:
    """The notes of a headline; who is in it by a guess was no clear candidate."""
    text = title.text.lower()
    if not any(name.lower() in text for name in resolver.guessed):
        return title.notes
    return (*(note for note in title.notes if not note.endswith(_ONE_CLEAR)), "pronoun filled by the most prominent")


def _writer(anchor: Anchor) -> Callable[[Analysis, Anchor, Resolver], headline.Headline]:
    """What writes the headline of an anchor."""
    if anchor.told is not None:
        return write_turned
    if anchor.rule == MOVED:
        return write_moved
    return write_owned if anchor.noun is not None and anchor.subject is not None else headline.write_headline
