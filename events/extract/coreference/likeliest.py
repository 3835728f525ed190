"""Whom a pronoun stands for where the structure of its sentence does not tell: the one agreeing subject, else the
person whom the article is about, else whoever is most prominent.

A subject goes on with the subject before it, in its own sentence or the two before. Objects rival it for a person;
agents and names beside others never win. Where that gives nobody, the person whom the article is about (see `topic`);
else the one whom the nearest sentence tells of, which is a guess and noted as one. The order in which these are asked,
and what comes before them, is in `pronouns`.
"""

from dataclasses import field
from itertools import islice

from events.extract.coreference import prominence, speaking
from events.extract.coreference.agreement import (
    agree,
    another_person,
    are_one,
    distinct,
    group_of,
    hangs,
    names_its_own,
    of_a_kind,
    passes_on,
    tells_of_somebody,
    unnamed_person,
    without_led_in,
)
from events.extract.coreference.descriptions import Described
from events.extract.lexicon.names import TITLES
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.telling import Telling
from events.records import record
from events.sentences import Span

_NEAR = 3


@record()
class Likeliest(Described):
    """The choice of whom a pronoun stands for among those whom the sentences tell of."""

    guessed: set[str] = field(default_factory=set)
    """Whom pronouns were taken for by a guess (see `prominence`), as they are asked for."""

    def by_subjects(self, analysis: Analysis, chunk: int, group: str, told: Telling | None) -> str:
        """The one agreeing subject: first within the sentence, then in the two before. `told` is what the verb of the
        pronoun says of it, None where it is no subject."""
        offset = analysis.span(chunk)[0]
        near = self.subjects(analysis, group, offset, told)
        if near:
            rivals = self.rivals(analysis, group, offset, outside=near[0].span)
            if group in ("he", "she"):
                rivals = without_led_in(analysis, near[0], rivals, chunk)
                if near[0].agrees != "anything":
                    rivals = [rival for rival in rivals if rival.agrees != "anything" or not hangs(analysis, rival)]
            if group == "they" and near[0].named:
                rivals = [rival for rival in rivals if rival.named]
            rivals = of_a_kind(near, rivals) if told and told.passive and told.verb in prominence.OF_PEOPLE else rivals
            somebody = [rival for rival in rivals if rival.acts and not near[0].acts and not near[0].named]
            if group == "they" and told is not None and told.willed and somebody:
                return somebody[0].name if len(distinct(somebody)) == 1 else ""
            return near[0].name if are_one(near, rivals) else ""
        if group == "they" and self.rivals(analysis, group, offset):
            return ""
        found = self.team(analysis, group, offset, told) or self.in_sentences_before(group, told)
        here = [one for one in self.rivals(analysis, group, offset) if group in ("he", "she")]
        people = [one for one in here if not TITLES.issuperset(one.name.split())]
        told_of = [one for one in people if one.agrees == group or one.name.islower()]
        return found if not told_of or found.split()[-1:] == told_of[-1].name.split()[-1:] else ""

    def antecedent_of(self, analysis: Analysis, verb: Predicate, chunk: int, group: str) -> str:
        """ "Leah Carr, who was nine when she died": whom the relative clause is about, where it names no other."""
        told = self.candidate(analysis, verb.subject) if verb.subject else None
        if told is None or told.agrees in ("it", "anything") or not agree(told.agrees, group):
            return ""
        inside = self.rivals(analysis, group, analysis.span(chunk)[0], outside=(0, verb.at))
        joined = not any(kind in ";-" for kind in analysis.shape[verb.at : chunk])
        return told.name if joined and not inside else ""

    def by_topic(self, analysis: Analysis, chunk: int, group: str, subject: Span = (-1, -1)) -> str:
        """The person the article is about, where the sentence itself names no other before the pronoun, but for the
        `subject` that acts on that one."""
        if group not in ("he", "she") or self.rivals(analysis, group, analysis.span(chunk)[0], outside=subject):
            return ""
        near = (one for one in islice(self.before(), _NEAR) if "\n" not in analysis.text[one.end : analysis.start])
        nearest = next((one for one in near if not passes_on(one, group)), next(iter(self.before()), None))
        about = self.topics.last_name(group)
        shared = nearest is not None and about in {token.text for token in nearest.tokens}
        if nearest is not None and names_its_own(nearest, group) and not (shared or self.topics.is_of_a_life(group)):
            return ""
        if nearest is not None and tells_of_somebody(nearest, group) and not self.rivals(nearest, group, nearest.end):
            return ""
        if nearest is not None and self._tells_of_another(nearest, group):
            return ""
        other = another_person(nearest, group) if nearest is not None else ""
        told = (one for one in self.before() if not speaking.quotes_on_another(one, group))
        return other or self.topics.person(group, told)

    def _tells_of_another(self, analysis: Analysis, group: str) -> bool:
        """Whether a sentence tells of somebody by a noun ("a dealer", "the girl's name") and has no "he" of its own."""
        if any(group_of(token.lower) == group for token in analysis.tokens):
            return False
        owners = any(one.name.islower() for one in self.rivals(analysis, group, analysis.end))
        return owners or bool(unnamed_person(analysis, group))

    def most_prominent_of(self, analysis: Analysis, chunk: int, told: Telling | None, found: str) -> str:
        """Who was found for a pronoun, of which `told` is said, or whoever is more prominent."""
        earlier = self.telling_of(group_of(analysis.words(chunk)[0]), told)
        near = tuple(islice(earlier, 1))
        if found and prominence.is_told_of_alone(found, analysis, chunk, near, self.candidate, self.topics):
            return found  # without reading the others
        before = (*near, *earlier)
        if found:
            return prominence.second_opinion(found, analysis, chunk, told, before, self.candidate, self.topics)
        first = prominence.most_prominent(analysis, chunk, told, before, self.candidate, self.topics)
        if first is not None and prominence.is_guess(first, analysis):
            self.guessed.add(first.name)
        return first.name if first is not None else ""
