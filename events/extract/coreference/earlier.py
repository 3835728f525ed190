"""Who "he", "she" or "they" goes on with from the sentences before: their one subject, or the one they tell of."""

import re
from collections.abc import Iterator

from events.extract.coreference import persons, speaking
from events.extract.coreference.agreement import (
    YOUTH,
    are_one,
    distinct,
    group_of,
    hangs,
    has_main_clause,
    names_own_person,
    of_a_kind,
    passes_on,
    rivals_its_owner,
    says_what_parent_was,
    sentences_near,
    tells_of_somebody,
    unnamed_person,
)
from events.extract.coreference.finding import Finder
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import DYING, base
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.candidates import PRONOUNS, Candidate
from events.extract.syntax.nounphrases import named_apposition
from events.extract.syntax.telling import Telling, telling

REACH = 5
"""How many sentences before are looked at for a person."""


def _cannot_go_on(analysis: Analysis, found: Candidate, told: Telling) -> bool:
    """ "Three workers died. They returned", "police questioned two of them. They were released": those who died do
    nothing more, and what is done to some that an object counts is not done to who did it."""
    for item in analysis.predicates:
        if item.kind != "v" or item.subject != found.span:
            continue
        if base(analysis.verb(item.at).lower) in DYING and not told.passive:
            return True
        counted = analysis.shape[item.at + 1 : item.at + 4] == "non" and analysis.words(item.at + 3) == ["them"]
        if counted and told.passive and not telling(analysis, item).passive:
            return True
    return False


def _ends_with_own(analysis: Analysis, group: str) -> bool:
    """ "The prize was accepted by her daughter Shirin. She left": the sentence ends with somebody of hers, by name."""
    last = analysis.shape.rfind("n")
    own = last >= 0 and names_own_person(analysis, last) and analysis.words(last - 1) == ["by"]
    first, end = analysis.chunks[last].first, analysis.chunks[last].last
    return own and any(kinds.person_gender(analysis.tokens[at].lower) == group for at in range(first, end))


def _is_agent(analysis: Analysis, rival: Candidate, group: str) -> bool:
    """ "The hall, opened by President Soares, made her famous": beside whom a pronoun means, somebody of whom nothing
    tells whether he or she."""
    beside = any(group_of(token.lower) == group for token in analysis.tokens)
    return beside and rival.agrees == "person" and analysis.words(rival.span[0] - 1) == ["by"]


def _is_told_of(analysis: Analysis, rival: Candidate, *, known: bool = True) -> bool:
    """ "Was carried by a driver, Piotr Nowak, who had stopped", "by Ada Pell, a nurse, who had": of whom the sentence
    last tells something."""
    told = re.match(r"(?:,n)?,(?=w)", analysis.shape[rival.span[1] + 1 :])
    opener = rival.span[1] + 1 + (told.end() if told else 0)
    who = analysis.words(opener) == ["who"] if told else known
    last = re.match(r"w[^,;]*[.,;]?$", analysis.shape[opener:]) is not None
    return (rival.agrees != "anything" or not known) and who and last


class Earlier(Finder):
    """The reading of the sentences before."""

    __slots__ = ()

    def telling_of(self, group: str, told: Telling | None) -> Iterator[Analysis]:
        """The sentences before, the nearest first; before a verb of one's youth without those that only say what
        somebody's father was: "His father was a miner. He left school"."""
        if told is None or told.verb not in YOUTH:
            return self.before()
        return (one for one in self.before() if not says_what_parent_was(one, group))

    def in_sentences_before(self, group: str, told: Telling | None = None) -> str:
        """The one agreeing subject of the sentences before, which a subject goes on with: an object is its rival, but
        for many that act; for a person also the one agreeing name."""
        suffers = told is None or told.receives
        named: list[Candidate] = []
        carried = False
        for earlier in sentences_near(self.telling_of(group, told), group):
            if rivals_its_owner(earlier, group) or (group == "it" and not has_main_clause(earlier)):
                return ""
            if group in ("he", "she") and self.may_be_a_last_name(earlier):
                return ""
            if group in ("he", "she") and speaking.quotes_on_another(earlier, group):
                continue
            passing = passes_on(earlier, group)
            found = [] if passing else self.known(self.main_subjects(earlier, group, told), group)
            here = self.known(self.rivals(earlier, group, earlier.end), group)
            if not here and not passing and tells_of_somebody(earlier, group):
                return ""
            people = [one for one in here if one.agrees != "anything" or earlier.shape[one.span[0] - 1] not in "oi"]
            unnamed = unnamed_person(earlier, group) if not (found or people or passing or carried) else ""
            carried = carried or (not passing and any(group_of(token.lower) == group for token in earlier.tokens))
            if unnamed and not unnamed.endswith("-year-old"):
                return "" if self.topics.last_name(group) else unnamed
            if found and group == "they" and told is not None and _cannot_go_on(earlier, found[0], told):
                return ""
            if found and group == "they" and speaking.said_of_them(earlier):
                return ""
            whose = self._whose_it_was(earlier, group) if group in ("he", "she") and not found else ""
            if whose:
                return whose
            fitting = [one for one in here if told is not None and told.receives and told.fits(one) and one.object]
            if (
                group == "they"
                and found
                and not any(told is None or told.fits(one) for one in found)
                and len(distinct(fitting)) == 1
            ):
                return fitting[0].name
            if found and group in ("he", "she") and _ends_with_own(earlier, group):
                return ""
            if found:
                rivals = [*named, *(one for one in here if one.object or told is None or _is_told_of(earlier, one))]
                if group == "they" and found[0].named:
                    rivals = [one for one in rivals if one.named]  # "Rovers were champions. They"
                if group == "they" and told is not None and not (suffers or told.reacts):
                    rivals = [one for one in here if one.acts and one.object] if told.back else []
                elif not suffers:
                    rivals = of_a_kind(found, rivals)
                return found[0].name if are_one(found, rivals) else ""
            named += self._owners(earlier, group)
            last = [one for one in here if _is_told_of(earlier, one, known=False)]
            if group in ("he", "she") and last and not passing:
                return last[0].name if len(distinct(here)) == 1 and last[0].agrees in (group, "person") else ""
            agents = [one for one in here if _is_agent(earlier, one, group)]
            named += [rival for rival in here if rival.object] if passing else here
            if agents:
                return ""  # "opened by President Soares, made her famous. In 1999 she"
            alone = {person.name for person in here if person.agrees != "anything"}
            if group in ("he", "she") and not passing and len(here) == len(alone) == 1 and here[0].object:
                return here[0].name if are_one(here, named) and not unnamed_person(earlier, group) else ""
            objects = [rival for rival in here if rival.object and (suffers or rival.acts)]
            if group == "they" and len(distinct(objects)) == 1:
                return objects[0].name
        known = [name for name in named if name.agrees != "anything"]
        if self.topics.last_name(group):
            return ""
        return known[0].name if known and group in ("he", "she") and are_one(known, named) else ""

    def same_before(self, analysis: Analysis, chunk: int, group: str) -> int | None:
        """ "He fled to Holm, where he died": the "he" of a main clause whom the one that opens the noun phrase `chunk`
        means as well, since nobody else is told of between."""
        main = (item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main")
        said = [
            one[0]
            for one in main
            if one is not None and one[0] < chunk and group_of(analysis.words(one[0])[0]) == group
        ]
        if group not in ("he", "she") or not said or analysis.letters_of(said[-1]) != "X":
            return None
        rivals = self.rivals(analysis, group, analysis.span(chunk)[0])
        return said[-1] if all(one.span[0] < said[-1] for one in rivals) else None

    def goes_on_with_they(self, analysis: Analysis, chunk: int) -> bool:
        """ "They had two girls before they divorced": whether "they" acted before, and others are told of since."""
        acted = (item.subject for item in analysis.predicates if item.subject is not None and item.subject[0] < chunk)
        same = [subject[0] for subject in acted if analysis.words(subject[0]) == ["they"]]
        rivals = self.rivals(analysis, "they", analysis.span(chunk)[0]) if same else []
        return any(one.span[0] > same[-1] for one in rivals)

    def _whose_it_was(self, analysis: Analysis, group: str) -> str:
        """ "Ada Holm", of "It was Ada Holm's third attempt", which the next "she" goes on with."""
        main = analysis.main_verb()
        if main is None or main.subject is None or analysis.words(main.subject[0]) not in (["it"], ["this"], ["that"]):
            return ""
        owners = [at for at, letter in enumerate(analysis.letters) if letter == "G" and at]
        noun = main.at + 1
        is_hers = analysis.words(main.at)[-1] in ("was", "is") and analysis.shape[noun : noun + 1] == "n"
        if not is_hers or len(owners) != 1:
            return ""
        last = analysis.tokens[owners[0] - 1].text
        known = (
            last == self.topics.last_name(group)
            or self.people.known.get(last) == group
            or self.people.gender(self.people.full_name(last)) == group
        )
        own = analysis.chunks[noun].first <= owners[0] <= analysis.chunks[noun].last
        return self.people.full_name(last) if known and own else ""

    def _owners(self, analysis: Analysis, group: str) -> list[Candidate]:
        """ "Prine's lawyer, Ada Pell, spoke. He left": an owner is meant as well as who acted before."""
        names = (analysis.tokens[at - 1].text for at, letter in enumerate(analysis.letters) if letter == "G" and at)
        return [Candidate(name, group) for name in names if self.people.known.get(name) == group]

    def by_distance(self, analysis: Analysis, chunk: int, group: str) -> str:
        """The person of the nearest sentence that tells of one: named, or else by a noun ("the dealer")."""
        if group not in ("he", "she"):
            return ""
        here = self.rivals(analysis, group, analysis.span(chunk)[0])
        nearest = next(iter(self.before()), None)
        if here and nearest is not None and self.may_be_a_last_name(nearest):
            return ""  # "Lagaillarde fled. There, with Raoul Salan, he founded a party"
        if here:
            far = [
                one
                for earlier in sentences_near(self.before(), group)
                for one in self.rivals(earlier, group, earlier.end)
            ]
            certain = here[0].agrees != "anything" and len(distinct([*here, *far])) == 1
            return here[0].name if certain else ""
        for _, earlier in zip(range(REACH), self.before(), strict=False):
            if rivals_its_owner(earlier, group):
                return ""
            if passes_on(earlier, group) or speaking.quotes_on_another(earlier, group):
                continue
            found = self.subjects(earlier, group, earlier.end)
            named = [one for one in self.rivals(earlier, group, earlier.end) if not _is_agent(earlier, one, group)]
            named = [one for one in named if one.agrees != "anything" or not hangs(earlier, one) or not found]
            unnamed = unnamed_person(earlier, group)
            if self.may_be_a_last_name(earlier) or (not (named or unnamed) and tells_of_somebody(earlier, group)):
                return ""
            verb = next((item.at for item in earlier.predicates if item.kind == "v" and item.role == "main"), 0)
            if unnamed and tells_of_somebody(earlier, group, start=verb):
                return ""
            if named or unnamed:
                if found and not unnamed and are_one(found, named):
                    return found[0].name
                if not named or unnamed:
                    return "" if named else self._by_name(earlier, unnamed)
                whole = [one for one in named if " " in one.name and not hangs(earlier, one)]
                return whole[0].name if whole == named and len(distinct(named)) == 1 else ""
        return ""

    def _by_name(self, analysis: Analysis, unnamed: str) -> str:
        """The name of "the 33-year-old" or "the former teacher" whom a sentence tells of without it, where the text
        tells whom it takes up; else the words as they are."""
        at = analysis.text[analysis.start : analysis.end].lower().find(f"the {unnamed}")
        if at < 0:
            return unnamed
        return persons.meant(("the", *unnamed.split()), self.topics.text, analysis.start + at, self.people) or unnamed

    def owner_is_unnamed(self, analysis: Analysis, chunk: int, group: str) -> bool:
        """Whether a possessive more likely means its own clause's subject, which has no name to give ("others ...
        their departure")."""
        verb = analysis.verb_before(chunk)
        if analysis.first_letter(chunk) != "S" or verb is None or verb.subject is None:
            return False
        head = analysis.noun(verb.subject[0]).lower
        if (
            group in ("he", "she")
            and kinds.person_gender(head) is None
            and analysis.last_letter(verb.subject[0]) == "N"
        ):
            return False
        candidate = self.candidate(analysis, named_apposition(analysis, verb.subject) or verb.subject)
        unknown = candidate is None or (
            group in ("he", "she")
            and candidate.agrees == "it"
            and " " not in candidate.name
            and self.people.may_begin(analysis.text, candidate.name)
        )
        return unknown and analysis.words(verb.subject[0])[0] not in PRONOUNS
