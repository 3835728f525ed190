"""Whom or what a description stands for: "the company", "the probe", "the Argentine"."""

import re
from itertools import chain, islice

from events.extract.coreference import compared, definite, persons
from events.extract.coreference.agreement import distinct
from events.extract.coreference.context import Context
from events.extract.coreference.earlier import REACH, Earlier
from events.extract.coreference.epithets import FIRMS_AND_CLUBS
from events.extract.coreference.firstmention import brought_in, described
from events.extract.lexicon import kinds, wholewords
from events.extract.lexicon.nouns import is_event, is_plural, singular
from events.extract.syntax.analysis import Analysis
from events.patterns import seldom

_YOUNG = seldom(
    r"\b(?:[Bb]orn|grew up|brought up|raised|childhood|school|her father|his father|was (?:a child|\w+ years old))\b"
)
_BORN = seldom(r"\b(?:[Bb]orn|grew up|brought up|raised|childhood)\b")
_OF_WHOM = seldom(
    r"(?:It|This|That)(?: was| is| has been|[’']s) [^.,;:]*\b(?:in the history of|(?:rise|fall|blow|success|setback"
    r"|triumph|turnaround|comeback|season|year|reversal|step|moment|change|victory|defeat|start|end|decline|recovery|return"
    r"|humiliation|embarrassment|milestone|achievement) for) $"
)
"""What stands before whom something is a rise or a fall for."""
_PERSON = ("he", "she")
_NEAR = 2
"""So many sentences before tell of a childhood, whose "the family" is."""


class Described(Earlier):
    """The reading of descriptions, by the sentences before and by what the article calls its people and things."""

    __slots__ = ()

    def resolve_definite(self, analysis: Analysis, chunk: int) -> str:
        """The words for "the company", "the probe", "the Argentine" that one name or description was given for, ""
        where none is clear."""
        first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
        if definite.is_epithet_of_a_person(analysis.words(chunk), analysis, chunk):
            return self._one_person_before(analysis, chunk) or self._person_told(analysis, chunk)
        person = self._person_told(analysis, chunk)
        if person:
            return person
        if analysis.words(chunk)[0] == "a" and self._is_of_whom_it_is(analysis, chunk):
            noun = analysis.noun(chunk)
            return definite.name_of(analysis, noun.lower, noun.start, self._context()) or self.topics.lead_name
        if analysis.letters_of(chunk) == "YGN":
            return self._held_again(analysis, chunk)
        same = last == first + 2 and definite.may_go(analysis.tokens[first + 1].text, analysis.tokens[last].lower)
        if (last != first + 1 and not same) or analysis.tokens[first].lower not in definite.POINTING:
            return ""
        return definite.resolve(analysis, chunk, self._context())

    def _held_again(self, analysis: Analysis, chunk: int) -> str:
        """The Holm Marathon, for "next year's race": what has a name, and comes back every year."""
        noun = analysis.noun(chunk)
        name = definite.name_of(analysis, noun.lower, noun.start, self._context())
        return name if name[:1].isupper() and not any(map(str.isdigit, name)) else ""

    def _person_told(self, analysis: Analysis, chunk: int) -> str:
        """Whom "the 33-year-old", "the former archivist" or "the younger man" takes up, where nothing in the sentence
        says so."""
        if analysis.shape[chunk + 1 : chunk + 2] in ("o", "i", "w"):
            return ""
        told = (analysis.words(chunk), self.topics.text, analysis.span(chunk)[0], self.people)
        return persons.meant(*told) or compared.meant(*told)

    @staticmethod
    def _is_of_whom_it_is(analysis: Analysis, chunk: int) -> bool:
        """ "It is a steep fall for a team that ...": whether a new noun is of whom the sentences before are about."""
        noun, told = analysis.words(chunk)[1:], analysis.shape[chunk + 1 : chunk + 2] == "w"
        if not told or len(noun) != 1 or noun[0] not in FIRMS_AND_CLUBS:
            return False
        return _OF_WHOM.match(analysis.text[analysis.start : analysis.span(chunk)[0]]) is not None

    def owner_called(self, analysis: Analysis, piece: int) -> str:
        """The name for "the company" where the token `piece` makes it an owner ("the company's managers"); "" for
        others, and where none is clear."""
        noun = analysis.tokens[piece - 1]
        alone = analysis.letters[piece - 1] == "N" and analysis.tokens[piece - 2].lower == "the"
        return definite.name_of(analysis, noun.lower, noun.start, self._context()) if alone else ""

    def owner_of_subject(self, analysis: Analysis, chunk: int) -> str:
        """ "Orbix", of "Orbix's troubles began in 2011, when one of its mills burned": whose many things, or what
        befell whom, the clause before the noun phrase `chunk` tells of, where that tells of nothing else; else ""."""
        if analysis.words(chunk)[0] != "its":
            return ""
        before = (item for item in analysis.predicates if item.kind == "v" and item.role == "main" and item.at < chunk)
        main = next(before, None)
        if main is None or main.subject is None or "n" in analysis.shape[main.at : chunk].removesuffix("no"):
            return ""
        first, last = analysis.chunks[main.subject[0]].first, analysis.chunks[main.subject[0]].last
        owner, told = analysis.letters.find("G", first, last), analysis.noun(main.subject[0]).lower
        if owner < 0 or analysis.letters[first] == "S" or not (is_plural(told) or is_event(told)):
            return ""
        words = [token.text for token in analysis.tokens[first + (analysis.letters[first] == "D") : owner]]
        return self.owner_called(analysis, owner) or " ".join(words)

    def firm_told(self, analysis: Analysis, chunk: int) -> str:
        """The name that "the company" would stand for in the place of the noun phrase `chunk`; "" where none is
        clear."""
        return definite.name_of(analysis, "company", analysis.span(chunk)[0], self._context())

    def kind_told(self, analysis: Analysis, chunk: int) -> str:
        """What "such a post" or "such posts", the noun phrase `chunk`, is: "joint border post", "" where no such was
        told of."""
        noun = singular(analysis.noun(chunk).lower)
        near, far = self.having(noun, REACH), self.having_farther(noun)
        return brought_in(noun, analysis, chunk, chain(near, far) if analysis.noun(chunk).lower != noun else near)

    def told_at_first(self, analysis: Analysis, chunk: int) -> str:
        """The noun of a chunk as the article brought in another of the kind: "bill on port labour"; "" for none."""
        noun = analysis.noun(chunk).lower
        return described(noun, analysis, chunk, self.having(noun, REACH))

    def kin_of(self, analysis: Analysis, chunk: int) -> str:
        """Whose "the brother-in-law", the noun phrase `chunk`, is: of whom the text before tells it by name ("Hale's
        brother-in-law"), or as "his" in a sentence that names whom the article is about; "" for others."""
        noun = analysis.noun(chunk).lower
        if analysis.words(chunk) == ["the", "family"]:
            return self._whose_childhood()
        if analysis.words(chunk) != ["the", noun] or (noun not in kinds.KIN and not noun.endswith("-in-law")):
            return ""
        told = self.topics.text[: analysis.start]
        owned = re.findall(rf"(?:\b(his|her)|([A-Z][\w-]+)[’']s) (?:[a-z-]+ )?{re.escape(noun)}\b", told)
        owners = {name for _, name in owned if name}
        groups = {"he" if word == "his" else "she" for word, _ in owned if word}
        if groups:
            about = self.topics.last_name(groups.pop()) if len(groups) == 1 else ""
            around = re.search(rf"(?:[^.]|\.(?=\S))*\b(?:his|her) (?:[a-z-]+ )?{re.escape(noun)}\b", told)
            owners.add(about if around and re.search(rf"\b(?:{re.escape(about)}|[Hh]e|[Ss]he)\b", around[0]) else "")
        return owners.pop() if len(owners) == 1 else ""

    def _whose_childhood(self) -> str:
        """ "Brand was born in Bergen. The family fled": the one person whose childhood the sentence before tells, or,
        in an article on a life, one of those near; "" where they name another."""
        lives = [self.topics.last_name(group) for group in _PERSON if self.topics.is_of_a_life(group)]
        for one in islice(self.before(), _NEAR if len(lives) == 1 else 1):
            told = one.text[one.start : one.end]
            named = [last for last in self.people.known if wholewords.has(told, last, hyphens=False)]
            about = lives if len(lives) == 1 else named
            if len(about) != 1 or not set(named) <= set(about):
                return ""
            if (_YOUNG if lives == about else _BORN).search(told):
                return self.people.full_name(about[0])
        return ""

    def _context(self) -> Context:
        return Context(self.before, self.having, self.having_farther, self.candidate, self.topics)

    def _one_person_before(self, analysis: Analysis, chunk: int) -> str:
        """The one person whom the nearest sentence that names people names, if the article calls them so, or has
        named nobody else."""
        noun, told = analysis.noun(chunk).lower, self.topics.text[: analysis.start]
        called = analysis.words(chunk)[1]
        for _, earlier in zip(range(REACH), self.before(), strict=False):
            people = [person for group in _PERSON for person in self.rivals(earlier, group, earlier.end)]
            people = [person for person in people if not person.name.islower()]
            if people:
                if len(distinct(people)) != 1 or people[0].agrees == "anything":
                    return ""
                last = people[0].name.split()[-1]
                titled = last in (self.topics.last_name(group) for group in _PERSON if self.topics.is_of_a_life(group))
                others = not titled and any(other != last and other in told for other in self.people.known)
                fits = kinds.person_gender(noun) in (None, "person", people[0].agrees)
                return people[0].name if fits and (not others or definite.is_called(told, called, last)) else ""
        return ""
