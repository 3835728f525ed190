"""What a headline asks whom or what a word stands for: any pronoun or description by its name, and the pronouns that a
verb acts on, "him", "it" and "them".

Who is acted on is another than who acts, so that the subject of the verb is no candidate, and what the sentences before
tell of it is what it suffers. Pronouns that a clause is about are in `pronouns`, descriptions in `descriptions`.
"""

import re

from events.extract.coreference import undergone
from events.extract.coreference.agreement import agree, distinct, group_of
from events.extract.coreference.pronouns import Pronouns
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import PRONOUNS
from events.extract.syntax.nounphrases import named_apposition
from events.extract.syntax.telling import suffering
from events.sentences import Span


class Resolver(Pronouns):
    """What pronouns of one sentence can be resolved with: the article's people, and the sentences before, the
    nearest first."""

    __slots__ = ()

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
        found = self.thing(analysis, verb, told) or self._told_last(analysis, verb, several=False)
        return "" if own is not None and found and found.split()[-1].lower() in own.name.lower().split() else found

    def _told_last(self, analysis: Analysis, verb: Predicate, *, several: bool) -> str:
        """What the sentence before told of last: see `undergone`."""
        earlier = next(iter(self.before()), None)
        others = [item for item in analysis.predicates if item.at < verb.at and item.subject != verb.subject]
        if earlier is None or others:
            return ""
        return undergone.told_last(earlier, self.candidate, suffering(analysis, verb, verb.at + 1), several=several)

    def own_thing_told_last(self, analysis: Analysis, verb: Predicate, chunk: int) -> str:
        """ "The mission's lease", for "its lease" of the sentence before: see `undergone`."""
        nearest = next(iter(self.before()), None)
        if nearest is None or analysis.words(chunk) != ["it"] or verb.role == "relative":
            return ""
        own = undergone.own_told_last(nearest, suffering(analysis, verb, chunk))
        return self.words_for(analysis, nearest, own) if own is not None else ""

    def resolve_object(self, analysis: Analysis, chunk: int, subject: Span) -> str:
        """The name for "him" or "her" after a verb: of the sentences before, since its own subject is not meant."""
        group = group_of(analysis.words(chunk)[0])
        own = self.candidate(analysis, subject)
        told = analysis.words(subject[0])[0]
        same = told in PRONOUNS and group_of(told) == group
        own_kin = same and analysis.first_letter(subject[0]) == "S"  # "his teacher persuaded him"
        if own_kin or (same and not self.resolve(analysis, subject[0])):
            return ""
        beside = named_apposition(analysis, subject)  # "a producer, Ada Pell, heard him"
        rivals = self.rivals(analysis, group, analysis.span(chunk)[0])
        here = [one for one in rivals if one.span not in (subject, beside)]
        if same or (own is not None and agree(own.agrees, group)):
            found = "" if same or here else self.by_topic(analysis, chunk, group, subject)
        elif here:
            found = here[0].name if here[0].agrees != "anything" and len(distinct(here)) == 1 else ""
        else:
            same_one = self._acted_on_before(group)
            if same_one:
                return same_one
            found = self.in_sentences_before(group) or self.by_topic(analysis, chunk, group)
            if not found and any(one.span == beside for one in rivals):
                return ""  # where two were told of before, the third by name may be one of them
        verb = next((item for item in reversed(analysis.predicates) if item.at < chunk and item.kind in "vtg"), None)
        return self.most_prominent_of(analysis, chunk, suffering(analysis, verb, chunk) if verb else None, found)

    def _acted_on_before(self, group: str) -> str:
        """ "Kern praised her. The council named her a citizen": the person on whom the sentence before acts with the
        same pronoun, though who does it is a woman too; by name, whom the article is about."""
        nearest = next(iter(self.before()), None)
        main = nearest.main_verb() if nearest is not None else None
        if nearest is None or main is None or main.subject is None or nearest.shape[main.at + 1 : main.at + 2] != "n":
            return ""
        acted_on = main.at + 1
        if nearest.words(acted_on) in (["him"], ["her"]):
            same = group_of(nearest.words(acted_on)[0]) == group
            return self.back(1).resolve_object(nearest, acted_on, main.subject) if same else ""
        told = self.candidate(nearest, (acted_on, acted_on))
        topic = self.topics.last_name(group)
        return told.name if told is not None and topic and told.name.split()[-1] == topic else ""

    def resolve_many(self, analysis: Analysis, verb: Predicate, chunk: int) -> str:
        """The words for "them", on whom a verb acts, where nothing but how prominent they are tells."""
        nearest = next(iter(self.before()), None)
        some = nearest is not None and re.search(r"\bof them\b", nearest.text[nearest.start : nearest.end])
        return "" if some else self.most_prominent_of(analysis, chunk, suffering(analysis, verb, chunk), "")
