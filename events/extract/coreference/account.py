"""Somebody of whom `prominence` keeps account, from sentence to sentence."""

from dataclasses import dataclass, field
from functools import lru_cache

from events.extract.coreference.agreement import agree, group_of
from events.extract.coreference.placing import PLACE
from events.extract.lexicon.names import PARTICLES
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate, Mention


@lru_cache(maxsize=1024)
def _without_particles(name: str) -> tuple[str, ...]:
    """The words of a name but for "van", "de" and the like."""
    return tuple(word for word in name.split() if word.lower() not in PARTICLES)


@dataclass(slots=True)
class Figure:
    """Somebody, or some, told of: by what name, what it agrees with, how prominent, and where last."""

    name: str
    agrees: str
    """As of a `Candidate`; "body" for a body, which is sometimes "they"."""
    noun: str = ""
    named: bool = False
    acts: bool = False
    life: bool = False
    """Whether the article tells this one's life."""
    met: bool = False
    """Whether only an indefinite noun tells who it is."""
    score: float = 0.0
    nouns: set[str] = field(default_factory=set)
    """What it was called."""
    where: Analysis | None = None
    at: int = -1
    place: str = ""
    clause: Predicate | None = None

    def take(self, mention: Mention, where: Analysis) -> None:
        """Add a mention; of several in one sentence the highest place is kept."""
        who = mention.who
        if who is not None and who.named:
            self.name = who.name if len(who.name) > len(self.name) or not self.named else self.name
            self.named = True
            self.agrees = who.agrees if who.agrees in ("he", "she") else self.agrees
        if who is not None:
            self.met = not (self.named or mention.definite)
        if mention.pronoun and self.agrees in ("person", "anything"):
            self.agrees = mention.pronoun
        self.nouns |= mention.nouns
        self.score += mention.worth
        if self.where is not where or PLACE.get(mention.place, 0.0) >= PLACE.get(self.place, 0.0):
            self.where, self.at, self.place, self.clause = where, mention.at, mention.place, mention.clause

    def is_meant_by(self, group: str) -> bool:
        """Whether a pronoun may mean it."""
        return is_meant(self.agrees, group)

    def is_subject_of(self, clause: Predicate | None) -> bool:
        """Whether it is the subject of a clause of its sentence."""
        own = self.clause is not None and clause is not None and self.clause.subject == clause.subject is not None
        return own and self.place == "subject"

    def acts_beside(self, group: str) -> bool:
        """ "A niece found her diaries": whether a pronoun of the group follows in its sentence, and means another."""
        after = self.where.tokens[self.where.chunks[self.at].last :] if self.where is not None else ()
        return any(group_of(token.lower) == group for token in after)

    @property
    def acts_on_something(self) -> bool:
        """Whether its verb has an object."""
        if self.place != "subject" or self.clause is None or self.where is None:
            return False
        return self.where.shape[self.clause.at + 1 : self.clause.at + 2] == "n"

    @property
    def candidate(self) -> Candidate:
        """What the tables of verbs ask about."""
        return Candidate(self.name, "they", noun=self.noun, named=self.named, acts=self.acts)

    def is_named_as(self, other: str) -> bool:
        """Whether a name is this person's: "Hale" and "Tom Hale", "Van Roy" and "Jan van Roy"; not "Ada Hale" and "Tom
        Hale"."""
        one, two = _without_particles(self.name), _without_particles(other)
        return one[-1:] == two[-1:] and (min(len(one), len(two)) == 1 or not set(one[:-1]).isdisjoint(two[:-1]))

    def is_called(self, name: str) -> bool:
        """Whether this is who has a name."""
        return is_called(self.name, name)


def is_meant(agrees: str, group: str) -> bool:
    """Whether a pronoun may mean one that agrees so."""
    return agree(agrees, group) or (agrees == "body" and group == "they")


def is_called(own: str, name: str) -> bool:
    """Whether one's own name is the same person's as another."""
    return own in name or own.split()[-1].lower() == name.split()[-1].lower()
