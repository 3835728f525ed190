"""The mention of an event that was given a date: its headline, how it stands to the date, its status, and how sure that
is.

Which event a date belongs to was settled before (see `dated`), and nothing is refused here but what no headline can be
made of.
"""

import re
from collections.abc import Callable

from events.dates.value import TemporalValue, Timex
from events.extract.anchors import bearing, status
from events.extract.anchors.calledoff import CALLED_OFF
from events.extract.anchors.parts import part_dated, which_of, with_part
from events.extract.anchors.rumoured import as_rumoured
from events.extract.anchors.seasons import dating_word
from events.extract.anchors.waits import RULE as WAIT
from events.extract.confidence import confidence
from events.extract.coreference.references import Resolver
from events.extract.headlines import headline, soundness
from events.extract.headlines.ages import without_age
from events.extract.headlines.alongside import by_the_verb, is_beside_its_verb
from events.extract.headlines.fitting import LIMIT
from events.extract.headlines.moved import RULE as MOVED
from events.extract.headlines.moved import write_moved
from events.extract.headlines.oneatatime import one_of_those_listed
from events.extract.headlines.turned import write_owned, write_turned
from events.extract.lexicon import verbs
from events.extract.lexicon.words import BEGINNING, word_set
from events.extract.passage import Passage
from events.extract.syntax import quoted
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.anchor import ABOUT_THE_DATE, Anchor
from events.extract.syntax.datephrase import is_since_noun, phrase_start
from events.extract.syntax.heads import event_word
from events.extract.syntax.negation import is_lacking, is_negated
from events.extract.syntax.participants import participants, tags
from events.model import Mention, Rejection, Relation

BARE = 3
"""Words of a headline that, where none is a name, may well tell a reader nothing ("Trial began")."""
_ONE_CLEAR = "replaced by the one clear candidate"
_UNTIL = frozenset({"until", "till"})
NOT_BEFORE = _UNTIL | {"before"}
"""What was not done before then was done then."""
_NOT_SINCE = NOT_BEFORE | {"since"}
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
_ARRANGING = verbs.TAKES_INFINITIVE | word_set(
    "set call invite summon order schedule book arrange fix announce convene reserve ask tell move put write send"
)
"""Verbs whose own date may be to come, as of those that take an infinitive: "set a hearing for 1 November"."""
_ORDERING = {"since": "since", "before": "by"}
"""How what a verb tells stands to the date of a noun that one of these governs: "sent before the deadline of 3 May".
What came "after the flood of 1953" mostly came soon, and has its date."""
FIRST_PERSON = "told in the first person: nobody who could be named"


class Writer(Passage):
    """The writing of mentions, with what is known of their article."""

    def mention(
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
        told = as_rumoured(analysis, status.in_the_past(analysis, anchor, chunk, how, over=self.is_over(value)))
        title = _writer(anchor)(analysis, told, resolver)
        if (
            not title.text
            and anchor.told is None
            and anchor.rule != "anniversary"
            and anchor.noun is not None
            and (dates == 1 or is_beside_its_verb(analysis, chunk))
        ):
            opener = analysis.words(anchor.noun - 1)[0] if anchor.noun else ""
            anchor, title = by_the_verb(analysis, anchor, title, resolver)
            before = _ORDERING.get(opener, before) if anchor.predicate else before
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
            text = one_of_those_listed(analysis, chunk, text)
        if anchor.predicate and "-year-old " in text:
            text = without_age(analysis, anchor.predicate, text, value, self.article.published)
        return text if anchor.spoken else quoted.without_our(text)

    def _relation(
        self, analysis: Analysis, anchor: Anchor, before: str, timex: Timex, value: TemporalValue
    ) -> Relation:
        """How the event stands to its date, by the words around the date."""
        later = self.is_to_come(value)
        if timex.rule == WAIT and before == "within":
            return Relation.BY
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
