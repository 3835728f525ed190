"""The noun phrases that a pronoun of one sentence may take up, in it and in the sentences before."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import NamedTuple, Self

from events.extract.coreference import speaking
from events.extract.coreference.agreement import agree, distinct, group_of, is_object, is_person, sentences_near, tail
from events.extract.coreference.topic import Topics
from events.extract.lexicon import kinds, wholewords
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.names import ORGANISATION_WORDS
from events.extract.lexicon.nouns import is_plural, singular
from events.extract.lexicon.people import People
from events.extract.lexicon.words import word_set
from events.extract.syntax import ellipsis
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate, find_candidate
from events.extract.syntax.nounphrases import is_amount, named_apposition
from events.extract.syntax.telling import Telling, telling
from events.records import record
from events.sentences import Span


def possessor(analysis: Analysis, chunk: int) -> str:
    """The small-letter noun that owns a noun phrase: "preacher" of "the preacher's followers", "" for none."""
    owner = analysis.letters.find("NG", analysis.chunks[chunk].first, analysis.chunks[chunk].last + 1)
    return analysis.tokens[owner].lower if owner >= 0 else ""


_SEVERAL = 2
_WHERE = word_set("in at on near across")
_BEFORE_MANY = word_set("some about nearly almost around all both many several its his her their")


def told_as(many: Candidate) -> str:
    """The words for many, with a small letter unless they begin with a name, and without "some" or "all its" before."""
    words = many.name.split()
    while len(words) > 1 and words[0].lower() in _BEFORE_MANY:
        words = words[1:]
    if len(words) < len(many.name.split()):
        return " ".join(words)
    proper = many.named or is_adjective(words[0]) or country(words[0])
    return many.name if proper else many.name[:1].lower() + many.name[1:]


def _as_known(many: Candidate) -> str:
    """ "(One of) the three runners", of "three runners" who were told of."""
    told = told_as(many)
    return told if many.named or told.startswith("the ") else f"the {told}"


def _is_of_time(analysis: Analysis, item: Predicate) -> bool:
    """ "Failed on Friday, when the farmers walked out": a clause of time with a subject of its own."""
    opener = item.subject[0] - 1 if item.subject is not None else -1
    return opener >= 0 and analysis.words(opener) == ["when"]


def _nobody(at: int) -> str:
    return ""


class Unread(NamedTuple):
    """A sentence, which is analysed where somebody asks what it says."""

    text: str
    analysis: Callable[[], Analysis]


FARTHER = 7
"""So many sentences back at least stand those farther back."""


def _none(word: str) -> tuple[Unread, ...]:
    return ()


@record()
class Finder:
    """Subjects, rivals and candidates, from the article's people and the sentences before, the nearest first."""

    topics: Topics
    sentences: Callable[[], Iterable[Unread]]
    first: Callable[[], Iterable[Unread]] = tuple
    """The sentences that the article begins with, which say what it is about."""
    speaker: Callable[[int], str] = _nobody
    """Who speaks in the quotation at an offset."""
    farther: Callable[[str], Iterable[Unread]] = _none
    """The sentences farther back that have a word, the nearer first."""

    def before(self) -> Iterator[Analysis]:
        """The sentences before, the nearest first."""
        return (one.analysis() for one in self.sentences())

    def lead(self) -> Iterator[Analysis]:
        """The sentences that the article begins with."""
        return (one.analysis() for one in self.first())

    def having(self, word: str, reach: int) -> Iterator[tuple[int, Analysis]]:
        """Those of so many sentences before that have a word, each with how many sentences back it stands."""
        near = enumerate(islice(self.sentences(), reach), 1)
        return ((back, one.analysis()) for back, one in near if wholewords.has(one.text.lower(), word))

    def having_farther(self, word: str) -> Iterator[tuple[int, Analysis]]:
        """Those farther back that have a word."""
        return ((back, one.analysis()) for back, one in enumerate(self.farther(word), FARTHER))

    def back(self, count: int) -> Self:
        """What resolves the pronouns of the sentence that stands so many before."""
        return replace(self, sentences=lambda: islice(self.sentences(), count, None))

    @property
    def people(self) -> People:
        """The persons whom the article names."""
        return self.topics.people

    def is_told_of_many(self, analysis: Analysis, verb: Predicate, candidate: Candidate) -> bool:
        """Whether a name that looks like one thing has a plural verb: "Rovers are four points from safety"."""
        chunk = analysis.chunks[verb.at]
        plural = analysis.tokens[chunk.first].lower in ("are", "were", "have") or analysis.letters[chunk.first] == "F"
        return candidate.agrees in ("it", "anything") and (plural or self.topics.is_many(candidate.name))

    def may_be_a_last_name(self, analysis: Analysis) -> bool:
        """Whether a subject is one word with a capital, of which nothing tells what it names."""
        for item in analysis.predicates:
            if item.kind == "v" and item.subject is not None and item.subject[0] == item.subject[1]:
                name = self.candidate(analysis, item.subject)
                if name is None or is_person(analysis, item.subject[0]):
                    continue  # "the Mayor"
                if name.agrees == "it" and " " not in name.name and not (country(name.name) or name.noun):
                    return True
        return False

    def subjects(self, analysis: Analysis, group: str, offset: int, told: Telling | None = None) -> list[Candidate]:
        """The agreeing subjects of the finite main clauses before an offset, of which `told` can be said."""
        found: list[Candidate] = []
        for item in analysis.predicates:
            if (
                item.kind != "v"
                or item.subject is None
                or (item.role in ("relative", "content") and not _is_of_time(analysis, item))
                or analysis.span(item.at)[0] > offset
            ):
                continue
            if group_of(analysis.words(item.subject[0])[0]) == group and self.topics.last_name(group):
                continue
            candidate = self.told_of(analysis, item.subject)
            if candidate and candidate.agrees == "they" and group in ("he", "she"):
                candidate = self._one_of_a_list(analysis, item.subject, group)
            if candidate and self.is_told_of_many(analysis, item, candidate):
                candidate = candidate._replace(agrees="they", named=True)
            if candidate and told is not None and not told.bears(candidate):
                continue
            if candidate and agree(candidate.agrees, group) and (not found or found[-1].name != candidate.name):
                found.append(candidate)
        return found

    def _one_of_a_list(self, analysis: Analysis, span: Span, group: str) -> Candidate | None:
        """ "Hale and others founded a party": the one person of a list."""
        if "c" not in analysis.shape[span[0] : span[1] + 1]:
            return None
        chunks = [(at, at) for at in range(span[0], span[1] + 1) if analysis.shape[at] == "n"]
        members = [one for chunk in chunks for one in [self.candidate(analysis, chunk)] if one is not None]
        named = [one for one in members if one.agrees != "they"]
        return named[0]._replace(span=span) if len(named) == 1 and agree(named[0].agrees, group) else None

    def main_subjects(self, analysis: Analysis, group: str, told: Telling | None = None) -> list[Candidate]:
        """The agreeing subjects of a sentence: of its main clauses where they have one."""
        main = replace(analysis, predicates=tuple(item for item in analysis.predicates if item.role == "main"))
        subjects = self.subjects(main, group, analysis.end, told)
        return subjects or self.subjects(analysis, group, analysis.end, told)

    def told_of(self, analysis: Analysis, span: Span) -> Candidate | None:
        """What a subject can be taken up as: by the name beside it, which is a person's where the noun is."""
        beside = named_apposition(analysis, span)
        named = self.candidate(analysis, beside or span)
        gender = kinds.person_gender(analysis.noun(span[0]).lower) if beside else None
        body = named is not None and not ORGANISATION_WORDS.isdisjoint(named.name.split())
        if named is not None and gender is not None and named.agrees in ("it", "anything", "person") and not body:
            return named._replace(agrees=gender)
        of_a_thing = (
            beside is not None and gender is None and kinds.kind(analysis.noun(span[0]).lower) not in ("", "body")
        )
        return named._replace(agrees="it") if named is not None and of_a_thing and named.agrees == "anything" else named

    def rivals(self, analysis: Analysis, group: str, offset: int, outside: Span = (-1, -1)) -> list[Candidate]:
        """All agreeing noun phrases before an offset, subjects or not, but for those in a range of chunks."""
        found: list[Candidate] = []
        until = tail(analysis) if offset == analysis.end else len(analysis.shape)
        for at, kind in enumerate(analysis.shape):
            if kind != "n" or at > until or (at and analysis.words(at - 1)[-1] == "born") or is_amount(analysis, at):
                continue
            if analysis.span(at)[1] <= offset and not outside[0] <= at <= outside[1]:
                candidate = self.candidate(analysis, (at, at))
                if candidate and agree(candidate.agrees, group):
                    found.append(candidate._replace(object=is_object(analysis, at)))
                owner = possessor(analysis, at) if group in ("he", "she") else ""
                if owner and kinds.person_gender(owner) in (group, "person"):
                    found.append(Candidate(owner, "anything", (at, at)))
        return found

    def known(self, candidates: list[Candidate], group: str) -> list[Candidate]:
        """The candidates without those of whom nothing tells "he" or "she", where the article is about another."""
        about = self.topics.last_name(group) if group in ("he", "she") else ""
        return [one for one in candidates if not about or one.agrees != "person" or one.name.split()[-1] == about]

    def candidate(self, analysis: Analysis, span: Span) -> Candidate | None:
        """What a noun phrase can be taken up as; a name is he or she by the noun it explains: "her son, Dr. Asaaba".

        Looked for once an article: three times in five it is asked for again."""
        known = self.topics.candidates
        phrase = (analysis.reading, span)
        if phrase not in known:
            known[phrase] = self._candidate(analysis, span)
        return known[phrase]

    def _candidate(self, analysis: Analysis, span: Span) -> Candidate | None:
        found = find_candidate(analysis, span, self.people)
        if found is None or found.agrees in ("it", "they") or analysis.shape[max(0, span[0] - 2) : span[0]] != "n,":
            return found
        noun = analysis.noun(span[0] - 2).lower if span[0] > 1 else ""
        gender = kinds.person_gender(noun) if noun in kinds.KIN else None  # a chairman may be a woman
        return found._replace(agrees=gender) if gender in ("he", "she") else found

    def many_before(self, analysis: Analysis, chunk: int) -> str:
        """Of whom "one of them" is one: the one people of the nearest sentence that tells of many; of its own sentence
        those whom the clause before counts ("detained nine people; all of them were freed"), else ""."""
        counted = re.search("[Qq]ID(?P<whom>[JLN]+)B", analysis.letters[: analysis.chunks[chunk].first - 1])
        if counted:  # "nine of the injured were flown"
            told = analysis.tokens[counted.start("whom") : counted.end("whom")]
            return " ".join(token.text for token in told)
        here = self.rivals(analysis, "they", analysis.span(chunk)[0])
        if here:
            here = self._of_which_it_is_told(analysis, chunk, here)
            counted_here = len(here) == 1 and here[0].object and "Q" in analysis.letters_of(here[0].span[0])
            return _as_known(here[0]) if counted_here else ""
        for _, earlier in zip(range(2), self.before(), strict=False):
            many = self._of_which_it_is_told(analysis, chunk, self.rivals(earlier, "they", earlier.end - 1))
            if len(distinct(many)) > 1 and analysis.last_letter(chunk - 2) == "N":
                many = [one for one in many if one.object and not one.acts] or many  # "gave ... An exhibition of them"
            left = [one for one in many if not self._only_tells_where(analysis, chunk, earlier, one)]
            if many:
                return _as_known(left[0]) if len(distinct(left)) == 1 else ""
        return ""

    def _only_tells_where(self, analysis: Analysis, chunk: int, earlier: Analysis, many: Candidate) -> bool:
        """ "His chairs stood in two palaces. One of them was bought", "has offices in three cities": whether the many
        are the place of others, of the subject or of the object right before, and what is told is not said of few kinds
        of thing."""
        at, main = many.span[0], earlier.main_verb()
        if main is None or main.subject is None or at < main.at or earlier.shape[at - 1] != "i":
            return False
        placed = at - 2 if earlier.shape[at - 2] == "n" else main.subject[0]
        subject = earlier.noun(placed).lower
        if earlier.words(at - 1)[0] not in _WHERE or not is_plural(subject) or subject == many.noun:
            return False
        verb = next((item for item in analysis.predicates if item.subject and item.subject[1] == chunk), None)
        said = telling(analysis, verb) if verb is not None else None
        return said is None or not (said.decisive and said.fits(many))

    def _of_which_it_is_told(self, analysis: Analysis, chunk: int, many: list[Candidate]) -> list[Candidate]:
        """The many of which may be what a verb tells of "one of them": who died are people, what reopened was closed;
        no one of them is one of the police."""
        many = [one for one in many if one.noun not in ("police", "authorities")]
        verb = next((item for item in analysis.predicates if item.subject and item.subject[1] == chunk), None)
        if verb is None or len(distinct(many)) < _SEVERAL:
            return many
        told = telling(analysis, verb)
        if speaking.is_of_somebody(told):
            return [one for one in many if one.acts or kinds.kind(singular(one.noun)) == "animal"]
        return [one for one in many if told.fits(one)] or many

    def owner_by_name(self, analysis: Analysis, chunk: int, group: str, found: str) -> str:
        """ "Kara Vik", of "the win was the third of Vik's life and the first since she wed": the last who owns
        something before "he" or "she", and is known to be that, where whoever else was `found` is not, and its sentence
        has no other such; "" for nobody."""
        if group not in ("he", "she") or self.people.gender(found) == group:
            return ""
        owners = re.finditer("(P+)G", analysis.letters[: analysis.chunks[chunk].first])
        names = [" ".join(token.text for token in analysis.tokens[one.start(1) : one.end(1)]) for one in owners]
        if not names or self.people.gender(names[-1]) != group or self.rivals(analysis, group, analysis.span(chunk)[0]):
            return ""
        return self.people.full_name(names[-1])

    def only_many_before(self) -> str:
        """What "them" is after a verb: the only many that the two sentences before tell of."""
        near = [one for _, one in zip(range(2), self.before(), strict=False)]
        many = [one for earlier in near for one in self.rivals(earlier, "they", earlier.end - 1)]
        if len(distinct(many)) != 1:
            return ""
        return told_as(many[0])

    def team(self, analysis: Analysis, group: str, offset: int, told: Telling | None) -> str:
        """ "Calder can still win: they need a point": a name that is told of as many where nobody else is many."""
        near = sentences_near(self.before(), group) if group == "they" else []
        rivals = [rival for earlier in near for rival in self.rivals(earlier, group, earlier.end)]
        if group != "they" or any(rival.acts for rival in rivals):
            return ""
        named = [
            one.name
            for item in analysis.predicates
            if item.kind == "v" and item.role == "main" and item.subject and analysis.span(item.at)[0] < offset
            for one in [self.candidate(analysis, item.subject)]
            if one is not None and one.agrees in ("it", "anything") and not country(one.name)
        ]
        if not named and near and (not rivals or (told is not None and told.personal)):
            chunks = [(at, at) for at, kind in enumerate(near[0].shape) if kind == "n"]
            found = [one for span in chunks for one in [self.candidate(near[0], span)] if one is not None]
            named = [one.name for one in found if one.agrees in ("it", "anything") and self.topics.is_many(one.name)]
        return named[0] if len(set(named)) == 1 else ""

    def resolve_owner(self, analysis: Analysis, verb: Predicate) -> str:
        """The name for "its" after a verb whose subject it is not: the subject of the clause before."""
        before = [item.subject for item in analysis.predicates if item.at < verb.at and item.kind == "v"]
        owner = self.candidate(analysis, before[-1]) if before and before[-1] else None
        if owner is not None and owner.agrees in ("it", "anything"):
            return owner.name
        chunks = [(at, at) for at in range(verb.at) if analysis.shape[at - 1 : at + 1] == "vn"]
        joined = [one for chunk in chunks for one in [self.candidate(analysis, chunk)] if one is not None]
        return joined[0].name if len(joined) == 1 and joined[0].agrees == "it" and not country(joined[0].name) else ""

    def resolve_ellipsis(self, analysis: Analysis, chunk: int) -> str:
        """The noun that "the second" or "Norland's" goes without."""
        return ellipsis.noun(analysis, chunk, [*islice(self.before(), 2)])

    def resolve_ranked(self, analysis: Analysis, chunk: int) -> str:
        """The noun that "her first two" or "the 40th" goes without, in the singular."""
        return ellipsis.in_a_row(analysis, chunk, [*islice(self.before(), 2)])

    def resolve_remaining(self, analysis: Analysis, chunk: int) -> str:
        """The noun that "the other three" goes without."""
        return ellipsis.remaining(analysis, chunk, [*islice(self.before(), 2)])

    def resolve_more(self, analysis: Analysis, chunk: int) -> str:
        """The noun that "two more" goes without."""
        return ellipsis.one_more(analysis, chunk, [*islice(self.before(), 1)])

    def resolve_counted(self, analysis: Analysis, chunk: int) -> str:
        """The noun that "two" goes without."""
        return ellipsis.counted(analysis, chunk, [*islice(self.before(), 2)])
