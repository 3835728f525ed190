"""Whom a pronoun stands for, when one candidate is clear; else nobody.

A wrong subject is the worst error a headline can have, so each rule here asks for agreement (he or she, it, they) and
for a structure that leaves one candidate. A subject goes on with the subject before it, in its own sentence or the two
before; a sentence that goes on with the pronoun itself only adds its objects. Objects rival the subject for a person,
and for a thing (see `things`) where the verb tells what happens to it; agents and names beside others never win. Where
that gives nobody, the person whom the article is about (see `topic`); else the one whom the nearest sentence tells of.
Somebody of his ("his butler was held") or who did something to him ("Pius called him") leaves the next "he" open.

Measured, with each of two ways: on made-up sentences (tests/benchmarks/constructions.py, seed 1) the old rule, any
agreeing noun phrase is a rival, resolved .61 of pronouns, this one .96; on eight articles held out while it was written
(118 gold events) it took date and title from F1 .71 to .78, together with what was mended in the clauses.
"""

import re
from dataclasses import field
from itertools import islice

from events.extract.coreference import (
    answerable,
    cataphora,
    choosing,
    couples,
    leading,
    prominence,
    salience,
    speaking,
    undergone,
)
from events.extract.coreference.agreement import (
    agree,
    another_person,
    are_one,
    distinct,
    does_to_its_like,
    group_of,
    hangs,
    has_main_clause,
    is_anothers,
    is_inverted,
    is_of_another,
    kin_by_name,
    names_its_own,
    of_a_kind,
    own_person,
    owned_person,
    passes_on,
    tells_of_somebody,
    unnamed_person,
    without_led_in,
)
from events.extract.coreference.descriptions import Described
from events.extract.coreference.relatives import about, antecedent, verb_around
from events.extract.lexicon.names import TITLES
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import PRONOUNS, Candidate
from events.extract.syntax.mentioned import antecedent_before, naming_words
from events.extract.syntax.rendering import genitive
from events.extract.syntax.telling import OWNING, Telling, is_of_nothing, suffering, telling, telling_all
from events.records import record
from events.sentences import Span

_NEAR = 3


@record()
class Resolver(Described):
    """What pronouns of one sentence can be resolved with: the article's people, and the sentences before, the
    nearest first."""

    guessed: set[str] = field(default_factory=set)
    """Whom pronouns were taken for by a guess (see `prominence`), as they are asked for."""

    def resolve(self, analysis: Analysis, chunk: int, verb: Predicate | None = None) -> str:
        """The name for the pronoun that opens noun phrase `chunk` (a pronoun, or a possessive), "" when none is
        clear. `verb` is what is told of it, by default the first verb whose subject it is."""
        group = group_of(analysis.words(chunk)[0])
        if not group or is_inverted(analysis, chunk):
            return ""
        found = self._resolved(analysis, chunk, group, verb)
        speaker = self.speaker(analysis.span(chunk)[0]) if found and group in ("he", "she") else ""
        if speaker and speaker.split()[-1] == found.split()[-1]:
            return ""  # who speaks says "I"
        return leading.whose(found, analysis, chunk, self.before(), lambda at, *one: self.back(at).resolve(*one))

    def _resolved(self, analysis: Analysis, chunk: int, group: str, verb: Predicate | None) -> str:
        author = cataphora.author_to_come(analysis, chunk, group, self.candidate)
        if author:
            return author
        spoken_for = speaking.who_is_spoken_for(analysis, chunk, group)
        owner = self._owner_of(analysis, spoken_for, group) if spoken_for is not None else None
        if owner is not None:
            return owner
        if is_anothers(analysis, chunk):
            other = self.in_sentences_before(group) or self._by_topic(analysis, chunk, group)
            return self._most_prominent(analysis, chunk, None, other)
        within = self._within_relative(analysis, chunk, group)
        if within is not None:
            return within
        found = self._by_structure(analysis, chunk, group) or self._who_intends(analysis, chunk, group)
        if found or self.owner_is_unnamed(analysis, chunk, group) or is_of_another(analysis, chunk, group):
            return found
        same = self.same_before(analysis, chunk, group)
        found = self.resolve(analysis, same) if same is not None else ""
        if found:
            return found
        if group == "they" and self.goes_on_with_they(analysis, chunk):
            return ""
        relative = own_person(analysis, chunk, group)
        if relative is not None and analysis.first_letter(chunk) == "X":
            return self._named_by_owner(analysis, relative)
        pronoun = chunk if analysis.first_letter(chunk) == "X" else same
        kin = self._kin_before(analysis, group, pronoun) if pronoun is not None else None
        if kin is not None:
            return kin
        if analysis.words(chunk)[0] == "them" and analysis.shape[chunk - 1 : chunk] == "o":
            return self.many_before(analysis, chunk)
        verb = verb or analysis.predicate_of(chunk)
        thing = self._it(analysis, chunk, verb) if group == "it" else None
        if thing is not None:
            return thing
        told = telling(analysis, verb) if verb is not None else None
        found = self._by_subjects(analysis, chunk, group, told)
        if found and group == "they" and verb is not None and does_to_its_like(analysis, verb, found):
            return ""  # "Three piles were found. They raised 30 piles"
        found = found or self._by_topic(analysis, chunk, group) or self.by_distance(analysis, chunk, group)
        found = self.owner_by_name(analysis, chunk, group, found) or found
        found = found or cataphora.name_to_come(self, analysis, chunk, group)
        told = None if analysis.first_letter(chunk) == "S" else told
        return self._most_prominent(analysis, chunk, told, found)

    def _it(self, analysis: Analysis, chunk: int, verb: Predicate | None) -> str | None:
        """The words for the "it" or "its" that opens the noun phrase `chunk`, "" where nothing is clear; None for an
        "it" that is no verb's subject, and that no other one tells."""
        same = salience.same_pronoun(analysis, chunk, self.candidate)
        if analysis.first_letter(chunk) == "S":
            return self.its(analysis, chunk) if same is None else self.resolve(analysis, same)
        told_before = self.resolve(analysis, same) if same is not None else ""
        if told_before or verb is None:
            return told_before or None
        if is_of_nothing(analysis, verb):
            return ""
        clause = antecedent_before(analysis, verb, self.candidate)
        if clause is not None:
            return self.words_for(analysis, analysis, clause)
        first = next((item for item in analysis.predicates if item.subject == verb.subject and item.kind == "v"), verb)
        return self._thing(analysis, first if first.at < verb.at else verb, telling_all(analysis, verb))

    def _who_intends(self, analysis: Analysis, chunk: int, group: str) -> str:
        """ "The Ministry of Trade", of "The ministry said that it would publish a draft": by its name."""
        words = speaking.who_intends(analysis, chunk, group, self.candidate)
        verb = analysis.predicate_of(chunk)
        said = analysis.predicate_at(verb.governor) if words and verb and verb.governor is not None else None
        alone = said is not None and said.subject is not None and said.subject[0] == said.subject[1]
        return (self.resolve_definite(analysis, said.subject[0]) if alone and said and said.subject else "") or words

    def _most_prominent(self, analysis: Analysis, chunk: int, told: Telling | None, found: str) -> str:
        """Who was found for a pronoun, of which `told` is said, or whoever is more prominent."""
        before = tuple(self.telling_of(group_of(analysis.words(chunk)[0]), told))
        if found:
            return prominence.second_opinion(found, analysis, chunk, told, before, self.candidate, self.topics)
        first = prominence.most_prominent(analysis, chunk, told, before, self.candidate, self.topics)
        if first is not None and prominence.is_guess(first, analysis):
            self.guessed.add(first.name)
        return first.name if first is not None else ""

    def _owner_of(self, analysis: Analysis, chunk: int, group: str) -> str | None:
        """Whose the noun phrase `chunk` is, "his", "Prine's", or who it is by name; None for another gender."""
        first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
        if analysis.letters[first] == "S":
            return self.resolve(analysis, chunk)
        until = analysis.letters.find("G", first, last + 1)
        name = " ".join(analysis.tokens[at].text for at in range(first, until if until >= 0 else last + 1))
        return self.people.full_name(name) if self.people.gender(name) in (group, "") else None

    def its(self, analysis: Analysis, chunk: int) -> str:
        """The words for the owner of the noun phrase `chunk`, which begins with "its"."""
        nearest = next(iter(self.before()), None)
        same = choosing.subject_before(nearest) if nearest is not None and not chunk else None
        if nearest is not None and same is not None:
            return self.back(1).resolve(nearest, same)
        first = "v" not in analysis.shape[:chunk]
        state = choosing.state_before(nearest, analysis.noun(chunk).lower) if nearest is not None and first else ""
        if state:
            return state
        unread = nearest is not None and not has_main_clause(nearest) and first
        if unread or choosing.brings_in_another(self, analysis, chunk):
            return ""  # in "Helion studies the wind" a verb may be taken for a noun
        used = speaking.used_within(analysis, chunk, self.candidate)
        if used is not None:
            return self.words_for(analysis, analysis, used)
        place = Predicate(at=chunk, kind="n", role="main", subject=(chunk, chunk))
        own = self.owner_of_subject(analysis, chunk)
        named = own or self._by_subjects(analysis, chunk, "it", None)
        if named and not own and not salience.supports(named, choosing.ranked(self, analysis, place, OWNING)):
            return ""
        return named or self._thing(analysis, place, OWNING)

    def _thing(self, analysis: Analysis, verb: Predicate, told: Telling) -> str:
        """The words for "it", of which `told` is said by a verb: a common noun by its name where it has one."""
        found = choosing.thing_meant(self, analysis, verb, told)
        return self.words_for(analysis, *found) if found is not None else ""

    def words_for(self, analysis: Analysis, where: Analysis, candidate: Candidate) -> str:
        """The words for a thing of the sentence `where`: with its owner, or by the name that it has."""
        owner = self._owner(analysis, where, candidate)
        if owner:
            return f"{owner} {candidate.name}"
        named = self.resolve_definite(where, candidate.span[0]) if candidate.span[0] == candidate.span[1] else ""
        return named or candidate.name

    def _owner(self, analysis: Analysis, where: Analysis, candidate: Candidate) -> str:
        """ "Hale's", for what "his trial" of another clause is named by; "" for what is nobody's."""
        chunk = candidate.span[0]
        if candidate.name[:1].isupper() or where.first_letter(chunk) != "S":
            return ""
        places = (place for place, other in enumerate((analysis, *self.before())) if other.start == where.start)
        back = next(places, None)
        name = self.back(back).resolve(where, chunk) if back is not None else ""
        return genitive(where, name) if name else ""

    def _kin_before(self, analysis: Analysis, group: str, pronoun: int) -> str | None:
        """ "Mwangi's father", for "He died" after "Her father went blind"; None where no such is told of, or the verb
        is of one's youth, "" where he and his father may be meant."""
        nearest = next(iter(self.before()), None)
        person = owned_person(nearest, group) if nearest is not None else None
        if nearest is not None and person is not None:
            return self.back(1)._named_by_owner(nearest, person)
        person = kin_by_name(nearest, group, analysis.predicate_of(pronoun), analysis) if nearest is not None else None
        if nearest is None or person is None:
            return None
        return "" if self.topics.is_of_a_life(group) else naming_words(nearest, person)

    def _named_by_owner(self, analysis: Analysis, person: Span) -> str:
        """ "Hale's father", for "her father drove a taxi until he was shot"."""
        words = naming_words(analysis, person)
        if analysis.first_letter(person[0]) != "S":
            return words
        owner = self.resolve(analysis, person[0])
        return f"{genitive(analysis, owner)} {words}" if owner else ""

    def _by_topic(self, analysis: Analysis, chunk: int, group: str, subject: Span = (-1, -1)) -> str:
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

    def name_for(self, analysis: Analysis, chunk: int) -> str:
        """The name for a pronoun or for "the Swede", "" for any other noun phrase or where none is clear."""
        return self.resolve(analysis, chunk) or self.resolve_definite(analysis, chunk)

    def resolve_thing(self, analysis: Analysis, verb: Predicate, chunk: int) -> str:
        """The words for "it", the noun phrase `chunk`, as the object of a verb, or of a preposition after it, whose
        subject is another: a thing of the sentence before."""
        subject, pronoun = verb.subject, analysis.words(chunk)[0]
        if subject is None or group_of(analysis.words(subject[0])[0]) == group_of(pronoun):
            return ""
        own = self.candidate(analysis, subject)
        if pronoun == "them":
            own_is_many = own is not None and own.agrees == "they"
            rivals = self.rivals(analysis, "they", analysis.span(verb.at)[0])
            found = "" if own_is_many or rivals else self.only_many_before()
            return found or self._told_last(analysis, verb, several=True)
        goes_on = next((item.subject for item in analysis.predicates if item.subject and item.at < verb.at), None)
        if pronoun == "it" and goes_on is not None and analysis.words(goes_on[0]) == ["it"]:
            return self.resolve(analysis, goes_on[0])
        told = suffering(analysis, verb, chunk)
        found = self._thing(analysis, verb, told) or self._told_last(analysis, verb, several=False)
        return "" if own is not None and found and found.split()[-1].lower() in own.name.lower().split() else found

    def _told_last(self, analysis: Analysis, verb: Predicate, *, several: bool) -> str:
        """What the sentence before told of last: see `undergone`."""
        earlier = next(iter(self.before()), None)
        others = [item for item in analysis.predicates if item.at < verb.at and item.subject != verb.subject]
        if earlier is None or others:
            return ""
        return undergone.told_last(earlier, self.candidate, suffering(analysis, verb, verb.at + 1), several=several)

    def resolve_object(self, analysis: Analysis, chunk: int, subject: Span) -> str:
        """The name for "him" or "her" after a verb: of the sentences before, since its own subject is not meant."""
        group = group_of(analysis.words(chunk)[0])
        own = self.candidate(analysis, subject)
        told = analysis.words(subject[0])[0]
        same = told in PRONOUNS and group_of(told) == group
        own_kin = same and analysis.first_letter(subject[0]) == "S"  # "his teacher persuaded him"
        if own_kin or (same and not self.resolve(analysis, subject[0])):
            return ""
        here = [one for one in self.rivals(analysis, group, analysis.span(chunk)[0]) if one.span != subject]
        if same or (own is not None and agree(own.agrees, group)):
            found = "" if same or here else self._by_topic(analysis, chunk, group, subject)
        elif here:
            found = here[0].name if here[0].agrees != "anything" and len(distinct(here)) == 1 else ""
        else:
            found = self.in_sentences_before(group) or self._by_topic(analysis, chunk, group)
        verb = next((item for item in reversed(analysis.predicates) if item.at < chunk and item.kind in "vtg"), None)
        return self._most_prominent(analysis, chunk, suffering(analysis, verb, chunk) if verb else None, found)

    def resolve_many(self, analysis: Analysis, verb: Predicate, chunk: int) -> str:
        """The words for "them", on whom a verb acts, where nothing but how prominent they are tells."""
        nearest = next(iter(self.before()), None)
        some = nearest is not None and re.search(r"\bof them\b", nearest.text[nearest.start : nearest.end])
        return "" if some else self._most_prominent(analysis, chunk, suffering(analysis, verb, chunk), "")

    def _by_structure(self, analysis: Analysis, chunk: int, group: str) -> str:
        possessive = analysis.first_letter(chunk) == "S"
        if group == "they" and not possessive:
            return self._couple(analysis, chunk)
        verb = analysis.predicate_before(chunk)
        if verb is None:
            return ""
        if verb.role == "relative" and verb.kind == "v" and not possessive and verb.subject is not None:
            return self._antecedent(analysis, verb, chunk, group)
        spouse = couples.spouse(analysis, verb, group, self.candidate)
        return spouse or answerable.judged(analysis, chunk, group, verb, self.candidate)

    def _couple(self, analysis: Analysis, chunk: int) -> str:
        """ "Hale married Ada Pell in 1961; they divorced", "she met Emil Vik. They married": the two of a verb that
        makes two people one, or brings them together."""
        verb = analysis.verb_before(chunk)
        if verb is not None:
            return couples.pair(analysis, verb, self.candidate, self.resolve)
        for place, earlier in enumerate(islice(self.before(), _NEAR)):
            told = self.back(place + 1)
            pairs = (couples.pair(earlier, item, told.candidate, told.resolve) for item in reversed(earlier.predicates))
            name = next(filter(None, pairs), "")
            if name:
                return name
            if not passes_on(earlier, "they"):
                return ""
        return ""

    def _antecedent(self, analysis: Analysis, verb: Predicate, chunk: int, group: str) -> str:
        """ "Leah Carr, who was nine when she died": whom the relative clause is about, where it names no other."""
        told = self.candidate(analysis, verb.subject) if verb.subject else None
        if told is None or told.agrees in ("it", "anything") or not agree(told.agrees, group):
            return ""
        inside = self.rivals(analysis, group, analysis.span(chunk)[0], outside=(0, verb.at))
        joined = not any(kind in ";-" for kind in analysis.shape[verb.at : chunk])
        return told.name if joined and not inside else ""

    def _within_relative(self, analysis: Analysis, chunk: int, group: str) -> str | None:
        """The words for whom or what the relative clause around is about; "" where that is not clear, None where there
        is no such clause, or the pronoun cannot be that."""
        verb = verb_around(analysis, chunk)
        span = about(analysis, verb) if verb is not None else None
        if verb is None or span is None:
            return None if verb is None else ""
        told = antecedent(analysis, span, group, self.candidate)
        if told is None:
            return None
        inside = self.rivals(analysis, group, analysis.span(chunk)[0], outside=(0, verb.at))
        if inside or not any(item.subject == (chunk, chunk) for item in analysis.predicates):
            return ""  # "who ruled until his death" is told whole
        return self.words_for(analysis, analysis, told) if group == "it" else told.name

    def _by_subjects(self, analysis: Analysis, chunk: int, group: str, told: Telling | None) -> str:
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
